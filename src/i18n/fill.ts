/** A sentence in the forms that a count can ask for; `other` is the one every language has. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A sentence with its `{placeholders}` replaced; one without a value stays, so that it is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\w+\}/g, (found) => {
    const value = values[found.slice(1, -1)];
    return value === undefined ? found : String(value);
  });
}

/** The form of a sentence that fits `count`, with `{count}` and other placeholders filled in. */
export function fillPlural(
  forms: Plural,
  count: number,
  languageTag: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const rule = new Intl.PluralRules(languageTag).select(count);
  const number = new Intl.NumberFormat(languageTag).format(count);
  return fill(forms[rule] ?? forms.other, { count: number, ...values });
}
