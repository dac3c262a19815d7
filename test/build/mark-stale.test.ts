import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { markBlocks } from '../../src/build/mark-blocks.ts';
import { markStale } from '../../src/build/mark-stale.ts';
import { parseMdx } from '../../src/build/parse-mdx.ts';

/** The HTML of a text whose blocks are marked; a component is printed as a division. */
function html(text: string, ...stale: number[]): string {
  const { tree } = parseMdx(text);
  markStale(tree, markBlocks(tree), stale, 'Changed.');
  const printed = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: (state, node) => ({
        type: 'element',
        tagName: 'div',
        properties: {},
        children: state.all(node),
      }),
    },
  });
  return toHtml(printed).replaceAll('\n', '');
}

const note = (index: number) =>
  ` <small id="stale-${index}" data-pagefind-ignore=""><mark>Changed.</mark></small>`;
const apart = (index: number) =>
  `<div id="stale-${index}" class="note warn" data-pagefind-ignore=""><mark>Changed.</mark></div>`;

describe('marks', () => {
  test('stand on every block, and cost nothing else', () => {
    expect(html('# A\n\nB\n\n- c\n  - d\n\n<Who>E</Who>')).toBe(
      '<h1 data-b="">A</h1><p data-b="">B</p><ul><li data-b="">c<ul><li data-b="">d</li></ul></li></ul><div><p data-b="">E</p></div>',
    );
  });
});

describe('a note on a stale block', () => {
  test.for([
    ['B', 1, `<p data-b="" data-stale="">B${note(1)}</p>`, 'ends a paragraph'],
    ['- c', 1, `<ul><li data-b="" data-stale="">c${note(1)}</li></ul>`, 'ends an item'],
    [
      '- c\n  - d',
      1,
      `<ul><li data-b="" data-stale="">c${note(1)}<ul><li data-b="">d</li></ul></li></ul>`,
      'comes before the items inside',
    ],
    ['<Who>E</Who>', 1, `<div><p data-b="" data-stale="">E${note(1)}</p></div>`, 'ends a row'],
    ['## A', 1, `<h2 data-b="" data-stale="">A</h2>${apart(1)}`, 'stands below a heading'],
    ['B', 0, `${apart(0)}<p data-b="">B</p>`, 'on the title stands at the top'],
  ] as const)('%j, block %i: %s: it %s', ([text, index, expected]) => {
    expect(html(text, index)).toBe(expected);
  });

  test('ends the last cell of a table row', () => {
    expect(html('| a | b |\n|---|---|\n| c | d |', 2)).toContain(
      `<tr data-b="" data-stale=""><td>c</td><td>d${note(2)}</td></tr>`,
    );
  });

  test('stands at each block that is named, and at no other', () => {
    expect(html('B\n\n## A\n\nC\n\nD', 0, 1, 2, 3).match(/id="stale-\d"/g)).toEqual([
      'id="stale-0"',
      'id="stale-1"',
      'id="stale-2"',
      'id="stale-3"',
    ]);
  });
});
