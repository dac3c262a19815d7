import type { Locale } from '../i18n/locales.ts';

/**
 * The language that the text of a page is in: that of its address, or English where the English
 * text stands in for a missing translation. Links and navigation always keep to the address.
 */
export function textLocale({
  locals,
  params,
}: {
  locals: App.Locals;
  params: Record<string, string | undefined>;
}): Locale {
  return locals.textLocale ?? (params['locale'] as Locale);
}
