/** A sentence in the forms that a count can ask for; `other` is the one every language has. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A sentence with its `{placeholders}` replaced; one without a value stays, so that it is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\w+\}/g, (found) => {
    const value = values[found.slice(1, -1)];
    return value === undefined ? found : String(value);
  });
}

// Making these costs far more than using them, so none is made that is not needed.
const rules: Record<string, Intl.PluralRules> = {};
const numbers: Record<string, Intl.NumberFormat> = {};

/** The form of a sentence that fits `count`, with `{count}` and other placeholders filled in. */
export function fillPlural(
  forms: Plural,
  count: number,
  languageTag: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const rule = forms.one
    ? (rules[languageTag] ??= new Intl.PluralRules(languageTag)).select(count)
    : 'other';
  // The languages of the site write a number below a thousand alike.
  const written =
    count < 1000
      ? count
      : (numbers[languageTag] ??= new Intl.NumberFormat(languageTag)).format(count);
  return fill(forms[rule] ?? forms.other, { count: written, ...values });
}
