import { describe, expect, test } from 'vitest';
import {
  headFindings,
  policyFindings,
  reciprocityFindings,
  sharedWords,
} from '../support/checks/built-head.ts';
import { builtLinkFindings, orphans, repeatedIds } from '../support/checks/built-links.ts';
import {
  builtStructureFindings,
  leftoverFindings,
  shownTexts,
} from '../support/checks/built-text.ts';
import { typographyFindings } from '../support/checks/typography.ts';
import { describeFinding } from '../support/finding.ts';
import { brotliSize, pageFrom, type BuiltPage, type Site } from '../support/site.ts';

// Each check on built pages is given a fault and must name it.

const url = 'https://site.example';
const tags = { en: 'en', ja: 'ja', ko: 'ko', 'zh-cn': 'zh-CN', 'zh-tw': 'zh-TW' };
const policy =
  "default-src 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; script-src 'self'";

function head(path: string): string {
  const [locale = '', ...rest] = path.split('/');
  const links = Object.entries({ ...tags, 'x-default': 'x-default' }).map(
    ([to, tag]) =>
      `<link rel="alternate" hreflang="${tag}" href="${url}/${to === 'x-default' ? 'en' : to}/${rest.join('/')}">`,
  );
  return `<meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>Title of ${path}</title><meta name="description" content="About ${path}"><link rel="canonical" href="${url}/${path}">${links.join('')}`.replaceAll(
    'LOCALE',
    locale,
  );
}

const whole = (path: string, body: string) =>
  `<html lang="${tags[path.split('/')[0] as keyof typeof tags]}"><head>${head(path)}</head><body><main><h1>One</h1>${body}</main></body></html>`;
const built = (path: string, html: string) => pageFrom(`dist/${path}index.html`, path, html);
const siteOf = (...pages: BuiltPage[]): Site => ({
  dist: 'dist',
  base: '/',
  pages,
  files: new Set(['assets/site.css']),
});
const guide = built('en/guide/', whole('en/guide/', '<h2 id="steps">Steps</h2>'));

describe('the head of a page', () => {
  test('passes as it should be', () => {
    expect(headFindings(guide, siteOf(guide), url)).toEqual([]);
  });
  test.for([
    ['another language', 'lang="en"', 'lang="ja"', 'lang “ja”; write “en”'],
    ['no title', '<title>Title of en/guide/</title>', '', '0 × <title>; write one, with words'],
    ['two h1', '<h1>', '<h1>Zero</h1><h1>', '2 × <h1>; write one, with words'],
    [
      'another canonical address',
      'href="https://site.example/en/guide/"><link rel="alternate" hreflang="en"',
      'href="https://site.example/en/"><link rel="alternate" hreflang="en"',
      'canonical “https://site.example/en/”; write “https://site.example/en/guide/”',
    ],
    [
      'noindex where it is not meant',
      '<title>',
      '<meta name="robots" content="noindex"><title>',
      'noindex “true”; write “false”',
    ],
  ] as const)('%s', ([, from, to, message]) => {
    const page = built('en/guide/', guide.html.replace(from, to));
    expect(headFindings(page, siteOf(page), url).map(describeFinding)).toEqual([
      `dist/en/guide/index.html:1: found ${message}`,
    ]);
  });
  test('an alternate too few', () => {
    const page = built(
      'en/guide/',
      guide.html.replace(/<link rel="alternate" hreflang="ko"[^>]*>/, ''),
    );
    expect(headFindings(page, siteOf(page), url)[0]?.found).toMatch(/^alternates “en /);
    expect(headFindings(page, siteOf(page), url)[0]?.found).not.toContain('/ko/');
  });
  test('an alternate that is not returned', () => {
    expect(reciprocityFindings([guide]).length).toBe(4);
  });
  test('a title that another page has', () => {
    const twin = built('en/enroll/', guide.html);
    expect(sharedWords([guide, twin], 'en').map(describeFinding)).toEqual([
      'dist/en/enroll/index.html:1: found “Title of en/guide/”, which dist/en/guide/index.html says too; write words of its own',
      'dist/en/enroll/index.html:1: found “About en/guide/”, which dist/en/guide/index.html says too; write words of its own',
    ]);
  });
});

describe('links', () => {
  const japanese = built('ja/guide/', whole('ja/guide/', ''));
  test.for([
    ['<a href="/en/guide/#steps">', undefined],
    ['<a href="/ja/guide/" data-language>', undefined],
    ['<a href="https://learn.microsoft.com/">', undefined],
    ['<link rel="stylesheet" href="/assets/site.css">', undefined],
    ['<a href="/en/nowhere/">', 'the address of a page that exists, with its slash'],
    ['<a href="/en/guide">', 'the address of a page that exists, with its slash'],
    ['<a href="/en/guide/#step">', 'an anchor that dist/en/guide/index.html has'],
    ['<a href="/ja/guide/">', 'an address in en: only the switcher changes the language'],
    ['<script src="/assets/none.js"></script>', 'the address of a file that exists'],
    [
      '<img src="https://cdn.example/a.png">',
      'an address on this site: nothing is loaded from elsewhere',
    ],
    ['<a href="http://example.com/">', 'an address on this site: nothing is loaded from elsewhere'],
  ] as const)('%s', ([html, write]) => {
    const page = built('en/', whole('en/', html));
    const findings = builtLinkFindings(page, siteOf(page, guide, japanese));
    expect(findings.map((finding) => finding.write)).toEqual(write === undefined ? [] : [write]);
  });
  test('an address outside the base', () => {
    const page = built('en/', whole('en/', '<a href="/en/guide/">'));
    const findings = builtLinkFindings(page, { ...siteOf(page, guide), base: '/deep/' });
    expect(findings.map(describeFinding)).toEqual([
      'dist/en/index.html:1: found “/en/guide/”; write an address below /deep/',
    ]);
  });
  test('ids that stand twice, pages that nothing links to', () => {
    const page = built('en/', whole('en/', '<p id="a"></p><p id="a"></p>'));
    expect(repeatedIds(page).map(describeFinding)).toEqual([
      'dist/en/index.html:1: found id="a" again; write another id',
    ]);
    expect(orphans(siteOf(guide)).map(describeFinding)).toEqual([
      'dist/en/guide/index.html:1: found a page that no page links to; write a link to it',
    ]);
  });
});

describe('the policy', () => {
  test.for([
    ['<p style="color:red">', 'style="color:red"; write a class'],
    ['<p onclick="go()">', 'onclick="go()"; write a listener in a script'],
    ['<a href="javascript:go()">', '“javascript:go()”; write a listener in a script'],
    [
      '<script>go()</script>',
      "<script> “go()”, whose hash the policy lacks; write 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='",
    ],
  ] as const)('%s', ([html, message]) => {
    const page = built('en/guide/', whole('en/guide/', html));
    expect(policyFindings(page).map(describeFinding)).toEqual([
      `dist/en/guide/index.html:1: found ${message}`,
    ]);
  });
  test('must be there, and strict', () => {
    const without = built('en/guide/', guide.html.replace(/<meta http-equiv[^>]*>/, ''));
    expect(policyFindings(without)[0]?.found).toBe('0 policies');
    const lax = built(
      'en/guide/',
      guide.html.replace("script-src 'self'", "script-src 'unsafe-inline'"),
    );
    expect(policyFindings(lax)[0]?.found).toBe("'unsafe-inline' in the policy");
  });
});

describe('the text of a page', () => {
  test.for([
    ['<p>Redeem by {day}.</p>', '“{day}” in “One Redeem by {day}.”'],
    ['<p>undefined days</p>', '“undefined” in “One undefined days”'],
    ['<p>in NaN days</p>', '“NaN” in “One in NaN days”'],
    ['<p aria-label="{count} left">x</p>', '“{count}” in “{count} left”'],
  ] as const)('%s', ([html, found]) => {
    const page = built('en/guide/', whole('en/guide/', html));
    expect(leftoverFindings(page).map((finding) => finding.found)).toEqual([found]);
  });
});

test('a space that a template tears into a sentence is seen, one that sets a label apart is not', () => {
  const torn = built(
    'ja/guide/',
    whole('ja/guide/', '<p>先に<a href="#"> 利用券 </a>を予約します。</p>'),
  );
  const apart = built(
    'ja/guide/',
    whole('ja/guide/', '<p>終了の日 <small>計算による</small> <a href="#">資料</a></p>'),
  );
  const tornIn = (page: BuiltPage) =>
    shownTexts(page)
      .flatMap(({ text }) => typographyFindings({ file: page.file, line: 1, text }, 'ja'))
      .map(describeFinding);
  expect(tornIn(torn)).toEqual([
    'dist/ja/guide/index.html:1: found “に 利”, torn apart; write “に利”',
    'dist/ja/guide/index.html:1: found “券 を”, torn apart; write “券を”',
  ]);
  expect(tornIn(apart)).toEqual([]);
});

test('a page with other blocks than the English', () => {
  const page = built('ja/guide/', whole('ja/guide/', '<p>一</p>'));
  expect(builtStructureFindings(guide, page).map(describeFinding)).toEqual([
    'dist/ja/guide/index.html:1: found p as block 2 of 2; write h2#steps, as in dist/en/guide/index.html (2 blocks)',
  ]);
  expect(builtStructureFindings(guide, guide)).toEqual([]);
});

test('brotli makes text small, and more text bigger', () => {
  expect(brotliSize('a'.repeat(1000))).toBeLessThan(30);
  expect(brotliSize(crypto.randomUUID().repeat(1))).toBeGreaterThan(25);
});
