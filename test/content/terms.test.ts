import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { termSchema } from '../../src/term-schema.ts';

const files = globSync('content/terms/*.yaml').toSorted();
const read = (file: string) => load(readFileSync(file, 'utf8')) as Record<string, unknown>;
const good = read('content/terms/voucher.yaml');

test.for(files)('%s is a term, named after its id', (file) => {
  const { error, data } = termSchema.safeParse(read(file));
  expect(error?.issues).toBeUndefined();
  expect(data?.id).toBe(basename(file, '.yaml'));
});

describe('a term is refused', () => {
  const ja = good['ja'] as object;
  test.for([
    ['with a key of no use', { ...good, remark: 'x' }, 'remark'],
    ['without a language', { ...good, ja: undefined }, 'ja'],
    ['with a kind there is not', { ...good, kind: 'word' }, 'kind'],
    ['with a source there is not', { ...good, sources: ['EN-NONE'] }, 'sources'],
    [
      'with a form to avoid and no reason',
      { ...good, ja: { ...ja, avoid: [{ form: '伝票' }] } },
      'why',
    ],
    ['with an empty definition', { ...good, ja: { ...ja, definition: '' } }, 'definition'],
  ] as const)('%s', ([, term, named]) => {
    const { error } = termSchema.safeParse(term);
    expect(JSON.stringify(error?.issues)).toContain(named);
  });
});
