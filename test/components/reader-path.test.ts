import { expect, test } from 'vitest';
import { readerPath } from '../../src/components/reader-path.ts';

test.for([
  ['/', '/en/guide/enroll/#steps', '/ja/guide/enroll/#steps'],
  ['/', '/en/', '/ja/'],
  ['/deep/guide', '/deep/guide/en/rules/', '/deep/guide/ja/rules/'],
  ['/', '#steps', '#steps'],
  ['/', '/english/', '/english/'],
  ['/', 'https://example.com/en/', 'https://example.com/en/'],
] as const)('under %s, %s leads a Japanese reader to %s', ([base, address, expected]) => {
  expect(readerPath(base, 'ja', address)).toBe(expected);
});
