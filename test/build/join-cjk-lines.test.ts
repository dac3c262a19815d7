import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { joinCjkLines } from '../../src/build/join-cjk-lines.ts';

function joined(markdown: string): string {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(markdown);
  joinCjkLines(tree);
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
  });
  return text;
}

test.for([
  ['利用券を\n予約する', '利用券を予約する', 'between kana and Han'],
  ['予約します。\n次に', '予約します。次に', 'after a full stop'],
  ['憑證\n（voucher）', '憑證（voucher）', 'before a full-width bracket'],
  ['利用券の\nID を', '利用券の\nID を', 'a Latin word keeps its space'],
  ['바우처를\n예약합니다', '바우처를\n예약합니다', 'Korean keeps its space'],
  ['the voucher\nis', 'the voucher\nis', 'English keeps its space'],
  ['**利用券**\nを予約', '利用券を予約', 'across emphasis'],
  ['期限は\n<Fact id="x" />\nまで', '期限はまで', 'around a component that prints a date'],
] as const)('%j → %j: %s', ([markdown, text]) => {
  expect(joined(markdown)).toBe(text);
});
