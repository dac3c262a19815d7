import { atom } from 'nanostores';
import { describe, expect, test } from 'vitest';
import { doneAnswer, nextStepFlow, nextStepKey } from '../../src/flows/next-step-flow.ts';
import { outcomesOn } from '../support/next-step-outcomes.ts';
import { voucherEvents, type JourneyRole, type VoucherEvent } from '../../src/rules/index.ts';
import {
  writeNextStepAddress,
  type NextStepPlace,
  type OpenAnswers,
} from '../../src/stores/next-step-address.ts';
import { nextStepResult } from '../../src/stores/next-step.ts';
import { createNextStepAnswers } from '../../src/stores/next-step-answers.ts';
import { createNextStepWizard } from '../../src/stores/next-step-wizard.ts';
import {
  askedByHand,
  everyWay,
  isDay,
  outcomeByHand,
  retold,
  situationOf,
  valuesOf,
  walkBy,
  type Answers,
} from '../support/next-step-model.ts';

// Every state that the questions can come to, through the stores as the page uses them.

/** The wizard of a day, with the rules behind it. */
function open(asOf: string) {
  const $asOf = atom(asOf);
  const finder = createNextStepAnswers();
  const wizard = createNextStepWizard(finder, $asOf, $asOf, nextStepResult(finder, $asOf));
  return { finder, wizard };
}

/** The fragment that holds answers and a place, told from the answers and not from the stores. */
function fragmentOf(answers: Answers, asOf: string, place: NextStepPlace): string {
  const { role, done } = answers;
  const { voucher: days, done: steps } = situationOf(answers);
  const events = Object.fromEntries(
    voucherEvents.flatMap((event) =>
      answers[event] === undefined || isDay(answers[event]) ? [] : [[event, answers[event]]],
    ),
  );
  const open: OpenAnswers = {
    ...(role === 'unknown' && { role }),
    ...((done === 'none' || done === 'unknown') && { done }),
    ...(Object.keys(events).length > 0 && { events }),
  };
  const known = role === 'unknown' ? undefined : (role as JourneyRole | undefined);
  const said = { days, done: steps, open, asOf, place };
  return writeNextStepAddress({ ...said, ...(known && { role: known }) });
}

/** The answers up to each question of a way, and the question asked then; the whole way last. */
function statesOf(answers: Answers, keys: readonly string[]): [Answers, NextStepPlace][] {
  const upTo = (count: number) =>
    Object.fromEntries(keys.slice(0, count).map((key) => [key, answers[key]!]));
  return [
    ...keys.map((key, at): [Answers, NextStepPlace] => [upTo(at), key as NextStepPlace]),
    [answers, 'answer'],
  ];
}

describe.for(['2019-01-21', '2020-01-31', '2021-06-30'])('every state as of %s', (asOf) => {
  const flow = nextStepFlow(asOf, outcomesOn(asOf));
  // One role of each kind: the others are asked the same.
  const ways = [...everyWay(flow, asOf, { day: 'day' })].filter(({ role }) =>
    ['unknown', 'customer'].includes(role!),
  );
  const keysOf = (answers: Answers) =>
    walkBy(flow, answers, asOf).answered.map(({ question }) => nextStepKey(question));

  // No store knows a language, so what holds for one opening holds for one in each language.
  test('has an address that opens it again and stays what it is', () => {
    const { finder, wizard } = open(asOf);
    const seen = new Set<string>();
    for (const answers of ways) {
      for (const [state, place] of statesOf(answers, keysOf(answers))) {
        const fragment = fragmentOf(state, asOf, place);
        if (seen.has(fragment)) continue;
        seen.add(fragment);
        // A day stands in the address: the question of the day is an answered one.
        finder.load(fragment);
        wizard.settle();
        const { here } = wizard.$view.get();
        const at = here.kind === 'question' ? nextStepKey(here.question) : here.id;
        const wanted = place === 'answer' ? outcomeByHand(state, asOf) : place;
        const found = [finder.address(asOf), at, fragment.length < 300];
        if (found.join() !== [fragment, wanted, true].join()) {
          expect({ state, found }).toEqual({ state, found: [fragment, wanted, true] });
        }
      }
    }
    console.log(`${asOf}: ${seen.size} states`);
    expect(seen.size).toBeGreaterThan(1000);
  });

  test('loses no answer that is still asked for when one is changed', () => {
    const { finder, wizard } = open(asOf);
    let changes = 0;
    // The flow itself is tried with every change in every state; here each eleventh through the stores.
    for (const answers of ways.filter((_, index) => index % 11 === 0)) {
      const keys = keysOf(answers);
      for (const key of keys) {
        if (key === 'day') continue;
        const options = walkBy(flow, answers, asOf).answered.find(
          ({ question }) => nextStepKey(question) === key,
        )!.edges;
        for (const { on } of options) {
          const value = valuesOf(key, on, asOf).at(-1)!;
          if (value === answers[key]) continue;
          changes += 1;
          finder.load(fragmentOf(answers, asOf, 'answer'));
          wizard.settle();
          wizard.go(key, { changing: true });
          wizard.touch();
          if (key === 'role') finder.setRole(value as JourneyRole);
          else if (key === 'done') finder.setDone(value as never);
          else if (isDay(value)) finder.setEntry(key, value);
          else finder.setOpenEvent(key, value as 'not-yet');
          wizard.proceed();
          const changed = retold({ ...answers, [key]: value });
          const asked = askedByHand(changed, asOf);
          const wanted = Object.entries(changed).filter(([one]) => asked.includes(one));
          const kept = told(finder, asOf);
          const lost = wanted.filter(([one, given]) => one !== 'day' && kept[one] !== given);
          if (lost.length > 0) expect({ answers, key, value, lost }).toEqual({ lost: [] });
        }
      }
    }
    console.log(`${asOf}: ${changes} changes through the stores`);
    expect(changes).toBeGreaterThan(3000);
  });
});

/** The answers that the stores hold, by the keys of their questions. */
function told({ $role, $done, $open, voucher }: ReturnType<typeof open>['finder'], asOf: string) {
  const { events = {}, ...others } = $open.get();
  const days = voucher.$days.get() as Partial<Record<VoucherEvent, string>>;
  const role = $role.get() ?? others.role;
  const done = doneAnswer($done.get(), $role.get(), asOf) ?? others.done;
  return { role, done, ...events, ...days } as Record<string, string | undefined>;
}
