import { flowFaults } from '../flows/flow-faults.ts';
import {
  nextStepFlow,
  nextStepKey,
  type NextStepFlow,
  type NextStepQuestion,
} from '../flows/next-step-flow.ts';
import type { QuestionNode } from '../flows/flow.ts';
import { fill } from '../i18n/fill.ts';
import { editionName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { createNextStepNamer } from '../islands/next-step/next-step-namer.ts';
import {
  editions,
  journey,
  parameterOn,
  type NextOutcome,
  type SourceId,
  type StepId,
} from '../rules/index.ts';
import type { AnswerWay, MapEnd } from './flow-drawing.ts';
import type { MapSection, SectionAnswer, SectionQuestion } from './flow-map.ts';

type Node = QuestionNode<NextStepQuestion>;

/** The part of the map a question stands in: `reserved/created` → `reserved`. */
const partOf = (id: string) => (id.includes('/') ? id.split('/')[0]! : 'start');

/**
 * The map of the next-step finder in the words of a language. The editions differ in their steps,
 * and so in a few questions; the map holds those of all, the latest first.
 */
export function nextStepMap(locale: Locale, steps: Readonly<Record<StepId, string>>): MapSection[] {
  const { nextStep: text, flowMap } = messages[locale];
  const words = flowMap.nextStep;
  const namer = createNextStepNamer({ text, steps }, locale);
  const oldest = editionName(editions[0]!.id, locale);
  const flows = [editions.at(-1)!.from, editions[0]!.from].map(checkedFlow);
  const questions = new Map<string, SectionQuestion & { part: string }>();
  for (const flow of flows) {
    for (const node of flow.nodes.values()) {
      if (node.kind !== 'question') continue;
      const answers = node.edges.map(({ on, to }) => answerOf(node, on, to, flow));
      const known = questions.get(node.id);
      const fresh = answers.filter(({ on }) => !known?.answers.some((one) => one.on === on));
      questions.set(node.id, {
        part: partOf(node.id),
        node: node.id,
        text: namer.question(node.question),
        sources: known?.sources ?? sourcesOf(node),
        answers: [...(known?.answers ?? []), ...fresh],
      });
    }
  }

  function answerOf(node: Node, on: string, to: string, flow: NextStepFlow): SectionAnswer {
    const target = flow.nodes.get(to)!;
    const own = partOf(node.id);
    const part = target.kind === 'question' ? partOf(to) : to === 'audience' ? 'done' : undefined;
    const way: AnswerWay = part === own ? 'next' : part === undefined ? 'on' : 'away';
    const label = namer.option(node.question, on);
    if (target.kind === 'check' && target.check.startsWith('lifetime/'))
      return { on, label, way: 'on', short: words.toResult, effect: words.byLifetime };
    if (part === undefined)
      return { on, label, way, short: words.toResult, effect: words.toResult };
    if (part === own) return { on, label, way, short: '', effect: words.next };
    const name = nameOf(part);
    const section = part === 'done' ? 'new' : part;
    return { on, label, way, short: '', effect: fill(words.toPart, { name }), section };
  }

  /** The name of a part of the map. */
  function nameOf(part: string): string {
    if (part === 'start' || part === 'done') return words[part];
    if (part === 'new' || part === 'enrolled') return words.audiences[part];
    return fill(words.groups[part as keyof typeof words.groups], { edition: oldest });
  }

  const ends: Record<NextOutcome, MapEnd> = {
    act: { node: 'act', text: words.outcomes.act, when: words.when.act, kind: 'yes' },
    wait: { node: 'wait', text: words.outcomes.wait, when: words.when.wait, kind: 'unknown' },
    finished: { node: 'finished', text: words.outcomes.finished, when: '', kind: 'yes' },
    'too-late': { node: 'too-late', text: words.outcomes['too-late'], when: '', kind: 'no' },
    unknown: { node: 'unknown', text: words.outcomes.unknown, when: '', kind: 'unknown' },
  };
  const { act, wait, finished, 'too-late': late, unknown } = ends;
  const all = [...questions.values()];
  const parts = [...new Set(all.map(({ part }) => part))];
  return [
    ...parts.map((part): MapSection => ({
      id: part,
      title: nameOf(part),
      questions: all.filter((one) => one.part === part),
      ends: part === 'start' ? [unknown] : [],
    })),
    { id: 'results', title: words.results, questions: [], ends: [act, wait, finished, late] },
  ];
}

/** The flow of a day, which must be whole. */
function checkedFlow(day: string): NextStepFlow {
  const flow = nextStepFlow(day);
  const faults = flowFaults(flow);
  if (faults.length > 0) {
    throw new Error(`The next-step flow of ${day} is broken: ${faults.join('; ')}`);
  }
  return flow;
}

/** What a question rests on: the order of the steps, or the life of the voucher. */
function sourcesOf({ question }: Node): readonly SourceId[] {
  if (nextStepKey(question) === 'done') return journey.at(-1)!.sources;
  if (question.field !== 'event') return [];
  const latest = editions.at(-1)!.from;
  const isPaid = question.event === 'redeemed' || question.event === 'claimed';
  return parameterOn(isPaid ? 'payment-window' : 'voucher-lifetime', latest)!.sources;
}
