import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import { isComponent, type Component, type ContentFile } from '../content.ts';
import type { Finding } from '../finding.ts';

/** The components that MDX may use, and the attributes each may carry (`?`: need not). */
export const components: Readonly<Record<string, readonly string[]>> = {
  Fact: ['id'],
  StepNo: ['step'],
  StepCount: [],
  EditionName: ['id'],
  Source: ['id'],
  Ui: [],
  Name: [],
  Term: ['id'],
  Edition: ['from?', 'until?'],
  Ticket: ['limit?'],
  Who: [],
  Where: [],
  Needs: [],
  Result: [],
  Conflict: ['id'],
  Note: [],
  Unknown: [],
  RetirementDates: [],
  PhaseTable: [],
  RequirementsTable: [],
  DeadlineLimits: [],
  JourneyLimits: [],
  JourneyList: [],
  ToolList: [],
  Doorways: [],
  DeadlineTool: [],
  EligibilityTool: [],
  FlowMap: ['tool'],
  NextStepTool: [],
  SourcesTable: [],
  EditionCompare: [],
  GlossaryTable: [],
  MistranslationTable: [],
  RulesTable: [],
  SearchPage: [],
  StateDiagram: [],
  VoucherTable: [],
  TranslationState: [],
};

/** The ids that exist, by component and attribute: `Fact.id`, `StepNo.step`, `Edition.from`, … */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Whatever in a page is not prose and named components: imports, expressions, HTML, unknown names. */
export function mdxFindings(page: ContentFile, ids: KnownIds): Finding[] {
  const { file, tree, problem } = page;
  if (problem) {
    const found = `text that MDX cannot read (${problem.reason.replace(/\s+/g, ' ')})`;
    return [{ file, line: problem.line, found, write: 'prose and named components alone' }];
  }
  const findings: Finding[] = [];
  visit(tree, (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    const add = (found: string, write: string) => findings.push({ file, line, found, write });
    if (node.type === 'mdxjsEsm') {
      add(
        `“${node.value.split('\n')[0]}”`,
        'no import or export: the page hands MDX its components',
      );
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      add(`the expression “{${node.value}}”`, 'prose, or a component without expressions');
    } else if (node.type === 'html') {
      add(`“${node.value.split('\n')[0]}”`, 'Markdown, or a named component');
    } else if (isComponent(node)) {
      for (const [found, write] of componentFaults(node, ids)) add(found, write);
    }
  });
  return findings;
}

function componentFaults(node: Component, ids: KnownIds): [found: string, write: string][] {
  const name = node.name ?? '';
  const allowed = components[name];
  if (/^[a-z]/.test(name) || name === '') {
    return [[`the tag <${name}>`, 'Markdown, or a named component']];
  }
  if (!allowed) return [[`<${name}>`, `one of ${Object.keys(components).join(', ')}`]];
  const given = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? { name: attribute.name, value: attribute.value }
      : { name: '{…}', value: undefined },
  );
  const missing = allowed
    .filter((want) => !want.endsWith('?') && !given.some((attribute) => attribute.name === want))
    .map((want): [string, string] => [`<${name}> without ${want}`, `<${name} ${want}="…">`]);
  const wrong = given.flatMap(({ name: attribute, value }): [string, string][] => {
    const names = allowed.map((want) => want.replace('?', ''));
    if (!names.includes(attribute)) {
      const list = names.length > 0 ? names.join(', ') : 'no attribute';
      return [[`<${name} ${attribute}>`, list]];
    }
    if (typeof value !== 'string') {
      return [[`<${name} ${attribute}={…}>`, `${attribute}="…" in quotes`]];
    }
    const known = ids[`${name}.${attribute}`];
    return known && !known.includes(value)
      ? [[`<${name} ${attribute}="${value}">`, `one of ${nearest(value, known).join(', ')}`]]
      : [];
  });
  return [...missing, ...wrong];
}

/** The ids that share most letters with what was written, best first: at most eight. */
function nearest(value: string, known: readonly string[]): string[] {
  const pairs = (text: string) => new Set([...text].map((_, at) => text.slice(at, at + 2)));
  const wanted = pairs(value);
  const score = (id: string) => [...pairs(id)].filter((pair) => wanted.has(pair)).length;
  return [...known].sort((one, other) => score(other) - score(one)).slice(0, 8);
}
