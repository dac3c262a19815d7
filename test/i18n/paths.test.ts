import { expect, test } from 'vitest';
import { pagePath } from '../../src/i18n/paths.ts';

test.for([
  ['/', 'ja', '', '/ja/'],
  ['/', 'ja', 'guide/enroll', '/ja/guide/enroll/'],
  ['/', 'ja', 'guide/enroll/', '/ja/guide/enroll/'],
  ['/docs', 'zh-cn', 'guide', '/docs/zh-cn/guide/'],
  ['/docs/', 'en', 'guide/#steps', '/docs/en/guide/#steps'],
  ['/a/b/', 'en', 'guide#steps', '/a/b/en/guide/#steps'],
] as const)('base %s, %s, “%s” → %s', ([base, locale, path, address]) => {
  expect(pagePath(base, locale, path)).toBe(address);
});
