import { expect, test } from 'vitest';
import { withTidyIslands } from '../../src/build/tidy-islands.ts';

test('takes off the ids, which depend on the folder, and puts the style where HTML allows it', () => {
  const style = '<style>astro-island,astro-slot{display:contents}</style>';
  const island = '<astro-island ssr><p uid="1">a</p></astro-island>';
  expect(
    withTidyIslands(
      `<head><title>t</title></head><div>${style}${island.replace(' ssr', ' uid="Z1v6" ssr')}</div>`,
    ),
  ).toBe(`<head><title>t</title>${style}</head><div>${island}</div>`);
});

test('leaves a page without islands as it is', () => {
  const page = '<head><style>p{}</style></head><p>nothing</p>';
  expect(withTidyIslands(page)).toBe(page);
});
