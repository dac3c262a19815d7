import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

// Han, kana, bopomofo and the full-width forms and punctuation that go with them. Hangul is left
// out on purpose: Korean writes spaces between words, so a line break there is a space.
const cjk =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef“”‘’—…・]/u;

type Piece = { text?: Text; value: string };

const holdsText = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Joins lines of Chinese and Japanese text without the space that HTML would put there.
 *
 * Browsers print a line break in the source as a space. Between two CJK characters that space is
 * an error of typography; beside a Latin word it is wanted.
 */
export function joinCjkLines(tree: Root): void {
  visit(tree, (node) => {
    if (!holdsText.has(node.type)) return;
    const pieces = piecesOf(node);
    pieces.forEach(({ text, value }, index) => {
      if (text === undefined || !value.includes('\n')) return;
      const before = pieces.slice(0, index).findLast((piece) => piece.value !== '')?.value ?? '';
      const after = pieces.slice(index + 1).find((piece) => piece.value !== '')?.value ?? '';
      text.value = joined(value, before.at(-1) ?? '', after.at(0) ?? '');
    });
  });
}

/** The texts below a node in reading order; a component without text counts as one CJK character. */
function piecesOf(node: object): Piece[] {
  const { type, value, children } = node as { type: string; value?: string; children?: object[] };
  if (type === 'text') return [{ text: node as Text, value: value ?? '' }];
  if (type === 'inlineCode') return [{ value: value ?? '' }];
  if (children === undefined || children.length === 0) return [{ value: '字' }];
  return children.flatMap(piecesOf);
}

/** `value` with each line break between two CJK characters taken out. */
function joined(value: string, before: string, after: string): string {
  const whole = before + value + after;
  let result = '';
  for (let at = before.length; at < before.length + value.length; at += 1) {
    const char = whole[at]!;
    const isBreak = char === '\n';
    const drops = isBreak && cjk.test(whole[at - 1] ?? '') && cjk.test(whole[at + 1] ?? '');
    if (!drops) result += char;
  }
  return result;
}
