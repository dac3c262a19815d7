import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Ways by which a text can become markup or code. The policy of the pages stops them in browsers
// that have Trusted Types; this stops them in all others, before they are built.

const sinks = {
  'a text as markup':
    /\.(?:innerHTML|outerHTML|srcdoc)\b(?!\s*===?)|\bsrcdoc=|\b(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)\b|\bdocument\.write(?:ln)?\b|\bdangerouslySetInnerHTML\b|\bset:html\b/,
  'a text as code':
    /(?<![.\w])eval\s*\(|\bnew Function\b|(?<![.\w])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]|\bjavascript:|\bimportScripts\b/,
  'a policy that lets text through': /\bcreatePolicy\b/,
};

/** What is right as it stands, with the reason. Each must still be found. */
const allowed: Record<string, string> = {
  'src/components/Colours.astro: set:html':
    'the script that sets the theme, a file of this project read at build time; its hash is in the policy',
  'src/components/Chapter.astro: set:html':
    'a page of our own, serialized by a parser at build time',
  'src/components/EditionSide.astro: set:html':
    'blocks of our own pages, serialized by a parser at build time',
  'src/islands/reading/beside-text.ts: parseFromString':
    'a page of this site, parsed into a document that runs nothing; only its blocks are taken',
  'src/islands/reading/beside-text.ts: createPolicy': 'the one way that parser can be reached',
  'src/islands/shell/offline-door.ts: createPolicy':
    'the address of this site’s own offline worker, which the build has made',
  'src/islands/vouchers/client.ts: createPolicy':
    'the address of this site’s own worker, which the build has made; no text goes through it',
};

function sinksIn(file: string, source: string): string[] {
  // Comments may speak of them.
  const code = source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`])\/\/.*/g, '');
  return Object.entries(sinks).flatMap(([, pattern]) =>
    [...code.matchAll(new RegExp(pattern, 'g'))].map(
      ([match]) => `${file}: ${match.replace(/^\./, '').trim()}`,
    ),
  );
}

const files = globSync('{src,public,content}/**/*.{ts,tsx,js,mjs,astro,mdx,svg,html}').map((file) =>
  file.replaceAll('\\', '/'),
);
const found = files.flatMap((file) => sinksIn(file, readFileSync(file, 'utf8')));

test('no text becomes markup or code, but where the reason is written down', () => {
  expect(files.length).toBeGreaterThan(200);
  const strays = found.filter((one) => !(one in allowed));
  expect(strays, strays.join('; ')).toEqual([]);
});

test('every reason is still needed', () => {
  expect(Object.keys(allowed).filter((one) => !found.includes(one))).toEqual([]);
});

describe('is found when it is planted', () => {
  test.for([
    ['element.innerHTML = text;', 'innerHTML'],
    ['element.outerHTML += text;', 'outerHTML'],
    ["list.insertAdjacentHTML('beforeend', text);", 'insertAdjacentHTML'],
    ['document.write(text);', 'document.write'],
    ['eval(text);', 'eval('],
    ['const run = new Function(text);', 'new Function'],
    ["setTimeout('run()', 10);", "setTimeout('"],
    ['<p set:html={text} />', 'set:html'],
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
    ['<a href="javascript:run()">', 'javascript:'],
    ["trustedTypes.createPolicy('any', { createHTML: (html) => html });", 'createPolicy'],
    ['// without innerHTML', undefined],
    ['const evaluation = evaluate(text);', undefined],
  ] as const)('%s', ([source, sink]) => {
    expect(sinksIn('a.ts', source)).toEqual(sink === undefined ? [] : [`a.ts: ${sink}`]);
  });
});
