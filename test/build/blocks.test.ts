import { describe, expect, test } from 'vitest';
import { blockHash, fileBlocks } from '../../src/build/blocks.ts';
import { blocksOf, readContent } from '../support/content.ts';

const page = `---
title: Enroll
nav: Enroll
description: How a partner
---

First *paragraph*
on two lines.

<Edition from="2020-01">

<Ticket limit="reserve">
<Who>Partner</Who>
<Where><Ui>Action</Ui></Where>
</Ticket>

</Edition>

## Steps [#steps]

1. One

   More of one.

   - Inside
2. <Term id="voucher">Two</Term>

| From | To |
|---|---|
| a  | <Ui>b</Ui> |

<Conflict id="vvr-access" />

<Unknown>
Not stated.
</Unknown>
`;

describe('the blocks of a page', () => {
  test('are the title, headings, paragraphs, items, rows and ticket rows, in reading order', () => {
    expect(fileBlocks(page).map(({ kind, line, text }) => `${line} ${kind}: ${text}`)).toEqual([
      '2 head: Enroll Enroll How a partner',
      '7 paragraph: First *paragraph* on two lines.',
      '13 part: Partner',
      '14 part: <Ui>Action</Ui>',
      '19 heading: Steps [#steps]',
      '21 item: One',
      '23 paragraph: More of one.',
      '25 item: Inside',
      '26 item: <Term id="voucher">Two</Term>',
      '28 row: | From | To |',
      '30 row: | a | <Ui>b</Ui> |',
      '35 paragraph: Not stated.',
    ]);
  });

  test('are counted from the title, which is 0', () => {
    expect(fileBlocks(page).map(({ index }) => index)).toEqual([...Array(12).keys()]);
  });

  test('are those that the checks of structure compare', () => {
    const files = readContent();
    const text = /^(heading|paragraph|list item|table row)|^<(Who|Where|Needs|Result)>/;
    for (const file of files) {
      const compared = blocksOf(file).filter(({ kind }) => text.test(kind));
      const lines = fileBlocks(file.source).map(({ line }) => line);
      expect([file.file, ...lines.slice(1)]).toEqual([
        file.file,
        ...compared.map(({ line }) => line),
      ]);
    }
    expect(files.length).toBeGreaterThan(100);
  });
});

describe('the hash of a block', () => {
  test('is the first eight digits of its SHA-256', () => {
    expect(blockHash('abc')).toBe('ba7816bf');
  });
  test('is the same however its lines are broken', () => {
    expect(blockHash('a paragraph\n  on two  lines ')).toBe(blockHash('a paragraph on two lines'));
  });
  test('changes with one character, and with an attribute of a component', () => {
    expect(blockHash('By <Fact id="a" />.')).not.toBe(blockHash('By <Fact id="b" />.'));
    expect(blockHash('Within.')).not.toBe(blockHash('within.'));
  });
});
