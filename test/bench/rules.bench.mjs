// How long the rules take for many vouchers, and what they weigh. Run: node test/bench/rules.bench.mjs

import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { addDays, eligibilityAssessment, voucherAssessment } from '../../src/rules/index.ts';

/** Vouchers as an export has them: some only created, some redeemed late, some paid. */
function vouchers(count) {
  return Array.from({ length: count }, (_, index) => {
    const created = addDays('2019-01-21', (index * 7919) % 892);
    const on = (days) => addDays(created, days);
    const stage = index % 5;
    return {
      created,
      ...(stage > 0 && { assigned: on(index % 9), reserved: on(10 + (index % 40)) }),
      ...(stage > 1 && { delivered: on(60 + (index % 60)), reported: on(65 + (index % 60)) }),
      ...(stage > 2 && { redeemed: on(130 + (index % 70)) }),
      ...(stage > 3 && { claimed: on(150 + (index % 120)) }),
    };
  });
}

const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];

for (const count of [1_000, 10_000, 50_000]) {
  const facts = vouchers(count);
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    facts.map((voucher) => voucherAssessment(voucher, { asOf: '2022-01-10' }));
    return performance.now() - begin;
  });
  const [first] = times;
  console.log(
    `${count} vouchers: first ${first.toFixed(0)} ms, median ${median(times).toFixed(0)} ms`,
  );
}

const begin = performance.now();
for (let run = 0; run < 100; run++) eligibilityAssessment({}, { asOf: '2020-09-01' });
console.log(`eligibility, nothing answered: ${((performance.now() - begin) / 100).toFixed(2)} ms`);

async function weight(entry) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../../src/rules/${entry}`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}
for (const entry of ['index.ts', 'evidence.ts']) {
  console.log(`${entry}: ${await weight(entry)} bytes, minified and brotli`);
}
