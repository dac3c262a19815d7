import { blocksOf, type Block, type ContentFile } from '../content.ts';
import type { Finding } from '../finding.ts';

/**
 * Where a translation leaves the block structure of its English page.
 *
 * Blocks are compared one by one; the first that is of another kind ends the comparison, because
 * everything after it would be reported as well. Differences inside a block are all reported.
 */
export function structureFindings(english: ContentFile, translation: ContentFile): Finding[] {
  const wanted = blocksOf(english);
  const written = blocksOf(translation);
  const findings: Finding[] = [];
  for (let at = 0; at < Math.max(wanted.length, written.length); at += 1) {
    const source = wanted[at];
    const block = written[at];
    if (source && block && source.kind === block.kind && source.depth === block.depth) {
      findings.push(...partFindings(english, translation, source, block));
      continue;
    }
    findings.push(kindFinding(english, translation, source, block, wanted.at(-1)));
    break;
  }
  return findings;
}

const name = ({ kind, text }: Block) => {
  const words = text.trim().slice(0, 24);
  return words === '' ? kind : `${kind} “${words}${text.trim().length > 24 ? '…' : ''}”`;
};

function kindFinding(
  english: ContentFile,
  { file, source }: ContentFile,
  wanted: Block | undefined,
  block: Block | undefined,
  last: Block | undefined,
): Finding {
  const end = source.trimEnd().split('\n').length;
  if (!wanted) {
    return {
      file,
      line: block!.line,
      found: `${name(block!)}, a block more than the English has`,
      write: `no block after the one that translates ${english.file}:${last?.line ?? 1}`,
    };
  }
  return {
    file,
    line: block?.line ?? end,
    found: block ? name(block) : 'the end of the page',
    write: `the block that translates ${english.file}:${wanted.line}: ${name(wanted)}`,
  };
}

function partFindings(
  english: ContentFile,
  { file }: ContentFile,
  wanted: Block,
  block: Block,
): Finding[] {
  const lacking = without(wanted.parts, block.parts);
  const extra = without(block.parts, wanted.parts);
  if (lacking.length === 0 && extra.length === 0) return [];
  const list = (parts: string[], none: string) => (parts.length === 0 ? none : parts.join(', '));
  return [
    {
      file,
      line: block.line,
      found: `${block.kind} ${extra.length > 0 ? `with ${list(extra, '')}` : `without ${list(lacking, '')}`}`,
      write: `${list(lacking, 'none of these')}, as in ${english.file}:${wanted.line}`,
    },
  ];
}

/** What is left of a list when each of `others` is taken out once. */
function without(parts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return parts.filter((part) => {
    const at = left.indexOf(part);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
