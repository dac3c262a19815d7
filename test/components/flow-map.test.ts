import { describe, expect, test } from 'vitest';
import { eligibilityMap } from '../../src/components/eligibility-map.ts';
import { drawFlow, drawingSize } from '../../src/components/flow-drawing.ts';
import { mapped, untold, type MapSection } from '../../src/components/flow-map.ts';
import { textWidth } from '../../src/components/svg-lines.ts';
import { eligibilityFlow } from '../../src/flows/eligibility-flow.ts';
import type { Flow } from '../../src/flows/flow.ts';
import { nextStepMap } from '../../src/components/next-step-map.ts';
import { nextStepFlow } from '../../src/flows/next-step-flow.ts';
import { journeySteps, type StepId } from '../../src/rules/index.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** Names of the steps; on the page they come from the steps' own pages. */
const names = Object.fromEntries(journeySteps.map(({ id }) => [id, `(${id})`])) as Record<
  StepId,
  string
>;

const maps: {
  tool: string;
  map: (locale: Locale) => MapSection[];
  flow: (asOf: string) => Flow<unknown, unknown, unknown>;
}[] = [
  { tool: 'eligibility', map: eligibilityMap, flow: eligibilityFlow },
  { tool: 'next-step', map: (locale) => nextStepMap(locale, names), flow: nextStepFlow },
];

/** A day of each period in which the questions are the same, and one before the first. */
const days = ['2018-01-01', '2019-06-01', '2020-09-01', '2020-12-02', '2021-04-08', '2021-05-01'];

describe.for(maps)('the map of the $tool questions', ({ map, flow }) => {
  const nodes = days.flatMap((asOf) => [...flow(asOf).nodes.values()]);

  test('has every question, answer and result of every day, and nothing else', () => {
    const found = mapped(map('en'));
    const shown = nodes.filter(({ kind }) => kind !== 'check').map(({ id }) => id);
    const answers = nodes.flatMap((node) =>
      node.kind === 'question' ? node.edges.map(({ on }) => `${node.id} ${on}`) : [],
    );
    expect([...found.nodes].toSorted()).toEqual([...new Set(shown)].toSorted());
    expect([...found.answers].toSorted()).toEqual([...new Set(answers)].toSorted());
  });

  test.for(locales)('says all of it in %s, as it does in English', (locale) => {
    const sections = map(locale);
    expect(untold(sections)).toEqual([]);
    expect(mapped(sections)).toEqual(mapped(map('en')));
  });

  test('notices a question, an answer or a result without words', () => {
    const sections = map('ko');
    const second = sections.find(({ questions, ends }) => questions.length > 0 && ends.length > 0)!;
    const [question, ...rest] = second.questions;
    const [answer, ...answers] = question!.answers;
    const plant = (changed: Partial<MapSection>) =>
      untold(sections.map((one) => (one === second ? { ...one, ...changed } : one)));
    const asked = (changed: object) =>
      plant({ questions: [{ ...question!, ...changed } as typeof question & object, ...rest] });
    const { node } = question!;
    expect(asked({ text: ' ' })).toEqual([`${node} has no question in words`]);
    expect(asked({ answers: [{ ...answer, effect: 'on to {competency}' }, ...answers] })).toEqual([
      `${node}: the answer “${answer!.on}” has no words`,
    ]);
    const [end, ...ends] = second.ends;
    expect(plant({ ends: [{ ...end!, text: '' }, ...ends] })).toEqual([
      `${end!.node} has no result in words`,
    ]);
  });

  test.for(locales)('is drawn in %s with all words inside and none on another', (locale) => {
    for (const { questions, ends } of map(locale)) {
      const { parts, width, height } = drawFlow(questions, ends, 'here');
      expect(width).toBeLessThanOrEqual(340);
      const lines = parts.flatMap(({ texts }) => texts);
      for (const { x, y, text, kind } of lines) {
        const size = ['question', 'answer', 'end'].includes(kind) ? drawingSize.font : 11;
        expect(x + textWidth(text, size), text).toBeLessThanOrEqual(width);
        expect(y, text).toBeLessThan(height);
      }
      const places = lines.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
      const boxes = parts.map(({ box }) => box);
      for (const [index, box] of boxes.entries()) {
        const next = boxes[index + 1];
        if (next) expect(next.y).toBeGreaterThanOrEqual(box.y + box.height);
      }
    }
  });
});
