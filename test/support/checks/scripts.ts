// Which Chinese characters belong to one script alone. Not a list to maintain: the national
// character sets of 1980 (Simplified, GB 2312) and 1984 (Traditional, Big5) say it.

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function hanOf(encoding: string, leads: number[], trails: number[]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const chars = leads.flatMap((lead) =>
    trails.map((trail) => decoder.decode(new Uint8Array([lead, trail]))),
  );
  return new Set(chars.filter((char) => /^\p{sc=Han}$/u.test(char)));
}

const gb2312 = hanOf('gb18030', range(0xb0, 0xf7), range(0xa1, 0xfe));
const big5 = hanOf(
  'big5',
  [...range(0xa4, 0xc6), ...range(0xc9, 0xf8)],
  [...range(0x40, 0x7e), ...range(0xa1, 0xfe)],
);

// Forms that both sets happen to hold, though only one script uses them in our kind of text.
const simplifiedToo = '万与个优价体党凄吨圣复宁岭庄怀怜惊扰据机构极柜洁涂种网胜苹适确';
const traditionalToo = '於後徵夥';

/** The characters of Japanese text: its national set of 1978, JIS X 0208. */
export const japanese: ReadonlySet<string> = hanOf('euc-jp', range(0xb0, 0xf4), range(0xa1, 0xfe));

/** Characters that Simplified Chinese alone uses. */
export const simplifiedOnly: ReadonlySet<string> = new Set([
  ...[...gb2312].filter((char) => !big5.has(char)),
  ...simplifiedToo,
]);

/** Characters that Traditional Chinese alone uses. */
export const traditionalOnly: ReadonlySet<string> = new Set([
  ...[...big5].filter((char) => !gb2312.has(char)),
  ...traditionalToo,
]);
