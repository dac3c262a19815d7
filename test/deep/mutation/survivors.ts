/** A mutant that no test notices: in a file, on a line (trimmed), what stands there and what instead. */
export interface Survivor {
  file: string;
  line: string;
  from: string;
  to: string;
}

/** Mutants that cannot be noticed, each with why: what they change makes no difference to a reader. */
export const explained: readonly (Survivor & { why: string })[] = [
  {
    file: 'src/rules/voucher-assessment.ts',
    line: 'state: stateOf(one, deadlines[4]!),',
    from: '4',
    to: '5',
    why: 'a redemption that is missed makes the claim missed too, and a claim alone is missed only once redeemed, when no state is expired',
  },
  {
    file: 'src/rules/voucher-assessment.ts',
    line: "const redeemed = orderOf(furthest) >= orderOf('redeemed');",
    from: '>=',
    to: '>',
    why: 'once redeemed, redemption is met or met late, never missed',
  },
  {
    file: 'src/rules/voucher-deadlines.ts',
    line: 'const knownOn = redeemed ?? (start && asOf && asOf < start ? asOf : start);',
    from: '<',
    to: '<=',
    why: 'where the two are the same day, either is that day',
  },
  {
    file: 'src/rules/voucher-deadlines.ts',
    line: 'const count = start === undefined ? undefined : countFrom(rules.paymentWindow, start, knownOn);',
    from: 'start === undefined',
    to: 'false',
    why: 'a count from no day is none',
  },
  {
    file: 'src/rules/voucher-findings.ts',
    line: 'if (!day) return;',
    from: '!day',
    to: 'false',
    why: 'a day that is absent is before and after nothing, and no rule is known for it',
  },
  {
    file: 'src/rules/voucher-findings.ts',
    line: "if (event !== 'created' && safe && day > safe.expires) {",
    from: "'created'",
    to: "''",
    why: 'no reading begins before creation, so none is there to compare with',
  },
  {
    file: 'src/rules/voucher-findings.ts',
    line: 'const apart = last.length > 1 ? daysBetween(last[0]!, last.at(-1)!) : 0;',
    from: 'last.length > 1',
    to: 'true',
    why: 'one reading is 0 days apart from itself; without any, no number is above 0',
  },
  {
    file: 'src/rules/voucher-findings.ts',
    line: 'const apart = last.length > 1 ? daysBetween(last[0]!, last.at(-1)!) : 0;',
    from: '>',
    to: '>=',
    why: 'one reading is 0 days apart from itself',
  },
  {
    file: 'src/rules/voucher-findings.ts',
    line: "const creation = readings.find(({ event }) => event === 'created');",
    from: 'find',
    to: 'findLast',
    why: 'there is one reading for each event',
  },
  {
    file: 'src/rules/voucher-readings.ts',
    line: 'return [{ ...found, boundBy: limit.boundBy!, costDays: 0, trace: [...trace, ...limit.trace] }];',
    from: '0',
    to: '1',
    why: 'the cost is set below, once the safe reading is known',
  },
  {
    file: 'src/rules/voucher-readings.ts',
    line: 'if (safe) for (const one of readings) one.costDays = daysBetween(safe.expires, one.expires);',
    from: 'safe',
    to: 'true',
    why: 'without a safe reading there is no reading to go through',
  },
  {
    file: 'src/rules/voucher-what-ifs.ts',
    line: "if (facts.redeemed && findings.some(({ code }) => code === 'redeemed-without-report')) {",
    from: '&&',
    to: '||',
    why: 'a change that makes no difference is left out afterwards',
  },
  {
    file: 'src/rules/voucher-what-ifs.ts',
    line: 'if (!reading) {',
    from: '!reading',
    to: 'true',
    why: 'under one reading there is only that one, which costs nothing',
  },
  {
    file: 'src/rules/voucher-what-ifs.ts',
    line: "if (asOf < announced && redeem.status !== 'met') add('end-known', { asOf: announced });",
    from: '<',
    to: '<=',
    why: 'a change that makes no difference is left out afterwards',
  },
  {
    file: 'src/rules/voucher-what-ifs.ts',
    line: 'deadlines.slice(4).map(({ by, status }) => [by, status]),',
    from: '4',
    to: '5',
    why: 'each of the changes that moves redemption moves the claim with it',
  },
];
