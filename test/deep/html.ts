import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'parse5';
import { judge, type Check } from './check.ts';
import { siteUnderTest } from './site-under-test.ts';

/** Rules of the standard set that are off, each with its reason. None is. */
const off: Record<string, string> = {};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: Object.fromEntries(Object.keys(off).map((rule) => [rule, 'off'])),
  }),
);

/** What the parser of the standard complains of: it repairs, as browsers do, but says so. */
function parseErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) =>
      errors.push(`${startLine}:${startCol}: ${code}`),
  });
  return errors;
}

/** What the validator complains of: contents, attributes, references. */
function contentErrors(html: string, file: string): string[] {
  const { results } = validator.validateStringSync(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column}: ${ruleId}: ${message}`),
  );
}

const wrong = '<!doctype html><html lang="en"><title>A</title><span><p id="a">B</p id="a"></span>';

export const html: Check = {
  name: 'html',
  says: 'every page is valid HTML for two validators',
  async run(tally) {
    for (const [rule, reason] of Object.entries(off)) tally.say(`off: ${rule}: ${reason}`);
    if (parseErrors(wrong).length === 0 || contentErrors(wrong, 'wrong.html').length === 0)
      tally.fail('a page that is wrong was found valid');
    const site = await siteUnderTest();
    for (const { path } of site.pages) {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const text = readFileSync(join(site.dist, file), 'utf8');
      judge(tally, `${file}, parse5`, parseErrors(text));
      judge(tally, `${file}, html-validate`, contentErrors(text, file));
    }
    tally.say(`${site.pages.length} pages, each by two validators`);
  },
};
