// A wizard as data: questions, checks and outcomes, and where each answer leads. Nothing here knows
// what the questions are about; the rules decide at a check, and the flow only routes.

/** Where one answer, or one verdict at a check, leads. */
export interface Edge {
  on: string;
  to: string;
}

/** A question to the reader. Its edges are the options, in the order to show them. */
export interface QuestionNode<Question> {
  kind: 'question';
  id: string;
  question: Question;
  edges: readonly Edge[];
  onward?: never;
}

/**
 * A point where the rules say how to go on. The reader never sees it. `onward` is the way for a
 * reader who wants everything asked, where the check may leave something out.
 */
export interface CheckNode<Check> {
  kind: 'check';
  id: string;
  check: Check;
  edges: readonly Edge[];
  onward?: string;
}

/** An end. `onward` is the question to go on with for a reader who wants the rest asked as well. */
export interface OutcomeNode<Outcome> {
  kind: 'outcome';
  id: string;
  outcome: Outcome;
  onward?: string;
}

export type FlowNode<Question, Check, Outcome> =
  QuestionNode<Question> | CheckNode<Check> | OutcomeNode<Outcome>;

export interface Flow<Question, Check, Outcome> {
  start: string;
  nodes: ReadonlyMap<string, FlowNode<Question, Check, Outcome>>;
}

/** Who knows the answers and the verdicts. */
export interface Guide<Question, Check> {
  /** The option that the reader chose; `undefined` for a question not answered yet. */
  optionOf(question: Question): string | undefined;
  /** The verdict at a check; every question before it on the way has been answered. */
  verdictAt(check: Check): string;
}

/** The way through a flow, as far as the answers go. */
export interface Walk<Question, Outcome> {
  /** The questions answered on the way, in order. */
  answered: readonly QuestionNode<Question>[];
  /** The outcomes passed, because the reader wanted the rest asked as well. */
  passed: readonly OutcomeNode<Outcome>[];
  /** Where the way ends: a question not answered yet, or an outcome. */
  end: QuestionNode<Question> | OutcomeNode<Outcome>;
}

/**
 * Follows the answers from the start. With `onward`, an outcome that has more to ask is passed and
 * nothing is left out; the walk then ends at the last outcome there is. Throws where the flow itself
 * is broken.
 */
export function walk<Question, Check, Outcome>(
  flow: Flow<Question, Check, Outcome>,
  guide: Guide<Question, Check>,
  { onward = false }: { onward?: boolean } = {},
): Walk<Question, Outcome> {
  const answered: QuestionNode<Question>[] = [];
  const passed: OutcomeNode<Outcome>[] = [];
  const seen = new Set<string>();
  for (let id = flow.start; ;) {
    const node = nodeOf(flow, id);
    if (seen.has(id)) throw new Error(`The flow comes back to ${id}; every way must end`);
    seen.add(id);
    switch (node.kind) {
      case 'outcome':
        if (!onward || node.onward === undefined) return { answered, passed, end: node };
        passed.push(node);
        id = node.onward;
        break;
      case 'check':
        id =
          onward && node.onward !== undefined
            ? node.onward
            : target(node, guide.verdictAt(node.check));
        break;
      case 'question': {
        const option = guide.optionOf(node.question);
        if (!node.edges.some(({ on }) => on === option)) return { answered, passed, end: node };
        answered.push(node);
        id = target(node, option!);
      }
    }
  }
}

/** The ids of all nodes that can still be reached from one, itself among them. */
export function reachableFrom(flow: Flow<unknown, unknown, unknown>, id: string): Set<string> {
  const reached = new Set<string>();
  const visit = (next: string) => {
    if (reached.has(next)) return;
    reached.add(next);
    waysOn(nodeOf(flow, next)).forEach(visit);
  };
  visit(id);
  return reached;
}

/** How many questions the longest way on has, counted from a node and with it. */
export function mostQuestionsFrom(flow: Flow<unknown, unknown, unknown>, id: string): number {
  const found = new Map<string, number>();
  const most = (next: string): number => {
    const known = found.get(next);
    if (known !== undefined) return known;
    const node = nodeOf(flow, next);
    const own = node.kind === 'question' ? 1 : 0;
    const count = own + Math.max(0, ...waysOn(node).map(most));
    found.set(next, count);
    return count;
  };
  return most(id);
}

/** Where one can go from a node, each place once. */
export function waysOn(node: FlowNode<unknown, unknown, unknown>): string[] {
  const { kind, onward } = node;
  const edges = kind === 'outcome' ? [] : node.edges.map(({ to }) => to);
  return [...new Set(onward === undefined ? edges : [...edges, onward])];
}

function nodeOf<Question, Check, Outcome>(flow: Flow<Question, Check, Outcome>, id: string) {
  const node = flow.nodes.get(id);
  if (node === undefined) throw new Error(`The flow leads to ${id}, which it does not have`);
  return node;
}

function target({ id, edges }: { id: string; edges: readonly Edge[] }, on: string): string {
  const edge = edges.find((one) => one.on === on);
  if (edge === undefined) {
    const known = edges.map((one) => one.on).join(', ');
    throw new Error(`${id} has no way on for “${on}”; it has ${known}`);
  }
  return edge.to;
}

/** The questions that matter after a walk: those answered on the way, and those that may follow. */
export function questionsAround<Question, Check, Outcome>(
  flow: Flow<Question, Check, Outcome>,
  { answered, end }: Walk<Question, Outcome>,
): Question[] {
  const ahead = [...reachableFrom(flow, end.id)].map((id) => nodeOf(flow, id));
  return [...answered, ...ahead].flatMap((node) =>
    node.kind === 'question' ? [node.question] : [],
  );
}

/** Everything answered on any of the walks, in the order of the flow. */
export function answeredOn<Question, Check, Outcome>(
  flow: Flow<Question, Check, Outcome>,
  ...walks: readonly Walk<Question, Outcome>[]
): QuestionNode<Question>[] {
  const answered = new Set(walks.flatMap((one) => one.answered.map(({ id }) => id)));
  return [...flow.nodes.values()].flatMap((node) =>
    node.kind === 'question' && answered.has(node.id) ? [node] : [],
  );
}

/** The questions answered before a change that are no longer asked after it, nor can be. */
export function noLongerAsked<Question, Check, Outcome>(
  flow: Flow<Question, Check, Outcome>,
  before: readonly QuestionNode<Question>[],
  after: Walk<Question, Outcome>,
  keyOf: (question: Question) => string,
): Question[] {
  const kept = new Set(questionsAround(flow, after).map(keyOf));
  return before.map(({ question }) => question).filter((one) => !kept.has(keyOf(one)));
}
