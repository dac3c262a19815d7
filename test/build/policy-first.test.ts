import { expect, test } from 'vitest';
import { withPolicyFirst } from '../../src/build/policy-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-$&='">`;

test('moves the policy before everything but the character set', () => {
  const page = `<head><meta charset="utf-8"><title>t</title><script>1</script>${policy}</head>`;
  expect(withPolicyFirst(page)).toBe(
    `<head><meta charset="utf-8">${policy}<title>t</title><script>1</script></head>`,
  );
});

test('leaves a page without a policy as it is', () => {
  expect(withPolicyFirst('<p>nothing</p>')).toBe('<p>nothing</p>');
});
