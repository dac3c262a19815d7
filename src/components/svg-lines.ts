// SVG does not break lines, so the lines of a drawing are made at build.

/** Characters as wide as they are high, some in Chinese alone; any other is about half as wide. */
const wide =
  /[\u2014\u2018-\u201d\u2026\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60ー]/u;
/** What may not begin a line. */
const clinging = /^[、。，．：；！？）」』”・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;)]/u;

/** About how wide a text is set in a size; a little more than it will be, never less. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (wide.test(char) ? 1 : 0.56), 0) * size;
}

/**
 * A text in lines that fit a width: broken at spaces, and between the characters of Chinese and
 * Japanese. A word wider than the line stays whole.
 */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line === '' || textWidth(longer.trimEnd(), size) <= width) {
      line = longer;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** The smallest parts that stay together, each with the space and the marks that follow it. */
function piecesOf(text: string): string[] {
  const cjk = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー、。，．：；！？（）「」]';
  const parts = text.match(new RegExp(`${cjk}\\s*|(?:(?!${cjk})\\S)+\\s*`, 'gu')) ?? [];
  return parts.reduce<string[]>((pieces, part) => {
    const last = pieces.at(-1);
    if (last !== undefined && clinging.test(part)) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
    return pieces;
  }, []);
}
