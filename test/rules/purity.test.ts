import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src/rules');
const files = globSync('**/*.ts', { cwd: root });
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
/** The code without comments, strings kept. */
const codeOf = (file: string) => textOf(file).replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');

test('there are rules to look at', () => expect(files.length).toBeGreaterThan(20));

describe.for(files)('%s', (file) => {
  test('imports only files of the rules, by their whole names', () => {
    const from = [...textOf(file).matchAll(/^(?:import|export)\b[^;']*?from '([^']+)'/gm)].map(
      ([, at]) => at!,
    );
    for (const at of from) {
      expect(at).toMatch(/^\.\.?\/.+\.ts$/);
      expect(files).toContain(join(file, '..', at));
    }
  });

  test('knows no clock, no locale, no world', () => {
    const world =
      /\b(Date|Intl|Temporal|performance|process|globalThis|window|document|fetch|localStorage|console|require|Math\.random|toLocale\w+)\b/;
    expect(codeOf(file).replace(/'[^']*'/g, "''")).not.toMatch(world);
    expect(codeOf(file)).not.toMatch(/\bimport\s*\(|^import '/m);
  });

  test('throws nothing', () => expect(codeOf(file)).not.toMatch(/\bthrow\b/));

  test('has no identifier of the programme unless it holds its facts', () => {
    const facts =
      /^(facts\/|sources|ids|programme-(?:days|voucher|eligibility|journey)\.ts|fact-values|index|evidence)/;
    const types = /-types\.ts$|^trace\.ts$|^computed-facts\.ts$/;
    if (facts.test(file) || types.test(file)) return;
    expect(codeOf(file)).not.toMatch(
      /'(voucher-lifetime|payment-window|last-[a-z-]+-day|\d{4}-\d\d-\d\d|EN-[A-Z0-9-]+|C-[A-Z]+)'/,
    );
  });

  test('has no letters beyond ASCII unless it holds titles or quotations', () => {
    if (/^(sources|facts\/mistranslations)\.ts$/.test(file)) return;
    expect(codeOf(file)).toMatch(/^[\x00-\x7f]*$/);
  });
});

test('plain Node imports both doors and answers', () => {
  const script = `
    const { voucherAssessment } = await import('./index.ts');
    const { sources } = await import('./evidence.ts');
    const { deadlines } = voucherAssessment({ created: '2021-06-30' }, { asOf: '2021-07-15' });
    console.log(deadlines[4].by, sources.length);`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(output.trim()).toBe('2021-12-27 43');
});
