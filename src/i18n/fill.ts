/** A sentence in the forms that a count can ask for; `other` is the one every language has. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A sentence with its `{placeholders}` replaced; one without a value stays, so that it is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\w+\}/g, (found) => {
    const value = values[found.slice(1, -1)];
    return value === undefined ? found : String(value);
  });
}

// Making these costs far more than using them.
const formats: Record<string, [Intl.PluralRules, Intl.NumberFormat]> = {};

/** The form of a sentence that fits `count`, with `{count}` and other placeholders filled in. */
export function fillPlural(
  forms: Plural,
  count: number,
  languageTag: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [plural, number] = (formats[languageTag] ??= [
    new Intl.PluralRules(languageTag),
    new Intl.NumberFormat(languageTag),
  ]);
  const rule = plural.select(count);
  return fill(forms[rule] ?? forms.other, { count: number.format(count), ...values });
}
