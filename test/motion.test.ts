import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const moving = /(?<![\w-])(?:animation|transition|scroll-behavior|view-transition-name)\s*:[^;}]*/g;
const none = /:\s*(?:none|auto)\s*$/;

/** What moves in a style sheet outside the block for readers who have nothing against it. */
function unasked(css: string): string[] {
  const asked = /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g;
  const rest = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(asked, '');
  return [...rest.matchAll(moving)].map(([found]) => found).filter((found) => !none.test(found));
}

test.for(globSync('src/styles/*.css'))('%s moves only for readers who allow it', (file) => {
  expect(unasked(readFileSync(file, 'utf8'))).toEqual([]);
});

test('no script animates or scrolls smoothly', () => {
  const strays = globSync('src/{islands,stores}/**/*.{ts,tsx}').filter((file) =>
    /\.animate\(|behavior: 'smooth'|startViewTransition/.test(readFileSync(file, 'utf8')),
  );
  expect(strays).toEqual([]);
});

test.for([
  ['a { transition: color 1s; }', ['transition: color 1s']],
  ['@media (prefers-reduced-motion: no-preference) { a { transition: color 1s; } }', []],
  ['a { animation: none; }', []],
] as const)('%s: %j', ([css, found]) => {
  expect(unasked(css)).toEqual(found);
});
