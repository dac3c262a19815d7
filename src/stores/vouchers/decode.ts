import { encodings, type EncodingChoice, type EncodingId } from './encodings.ts';

/** How the text of a file was found. */
export interface Decoded {
  text: string;
  encoding: EncodingId;
  /** The bytes themselves leave no other reading; else the reader is asked. */
  certain: boolean;
  /** The encodings in which every byte has a meaning, the likeliest first. */
  possible: EncodingId[];
}

/**
 * Reads the bytes of a text file: by its mark, as strict UTF-8, as UTF-16, and else in the code
 * page of the page's language, which is a proposal: a Korean file is also good GB 18030.
 */
export function decode(
  bytes: Uint8Array,
  languagePage: EncodingChoice,
  chosen?: EncodingId,
): Decoded {
  const marked = markOf(bytes);
  if (chosen === undefined && marked) return certainly(bytes, marked);
  const likely: EncodingId[] = [languagePage, ...encodings.filter((id) => id !== languagePage)];
  if (chosen === undefined) {
    const wide = wideOf(bytes);
    if (wide) return certainly(bytes, wide);
    if (readAs(bytes, 'utf-8') !== undefined) return certainly(bytes, 'utf-8');
  }
  const possible = likely.filter((id) => id === chosen || readsWell(bytes, id));
  const encoding = chosen ?? possible[0] ?? languagePage;
  // What no encoding can read is still shown, with a mark for each byte that has no meaning.
  const text = readAs(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);
  return { text, encoding, certain: false, possible };
}

const certainly = (bytes: Uint8Array, encoding: EncodingId): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  certain: true,
  possible: [encoding],
});

function readAs(bytes: Uint8Array, encoding: EncodingId): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Nearly any bytes are UTF-16 or western text: those stand last, and only without odd controls. */
function readsWell(bytes: Uint8Array, encoding: EncodingId): boolean {
  const text = readAs(bytes.subarray(0, 1 << 20), encoding) ?? readAs(bytes, encoding);
  if (text === undefined) return false;
  return !encoding.startsWith('utf-16') || /[\n\t,;]/.test(text);
}

function markOf([first, second, third]: Uint8Array): EncodingId | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: digits and separators fill one half of the pairs with zeros. */
function wideOf(bytes: Uint8Array): EncodingId | undefined {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => byte === 0 && zeros[index % 2]!++);
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 2 / 10;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  if (even > enough && odd * 20 < even) return 'utf-16be';
  return undefined;
}
