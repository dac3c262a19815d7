/**
 * Attributes of an English proper name. In the browser Preact sets `translate` as a property, where
 * any word is true; in markup, as it is built, the attribute has to say “no”.
 */
export const properName = {
  lang: 'en',
  translate: typeof document === 'undefined' ? ('no' as unknown as boolean) : false,
};
