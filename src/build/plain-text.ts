/** The text of a node and of all that is in it. */
export function plainText(node: object): string {
  const { value, children } = node as { value?: string; children?: object[] };
  return value ?? (children ?? []).map(plainText).join('');
}
