import type { Locale } from '../../i18n/locales.ts';
import type { RuleWords } from '../../i18n/say.ts';
import type { Area } from '../../i18n/types.ts';
import { isEvent, type Field } from '../../stores/vouchers/voucher-row.ts';

/** The words of the table, loaded when it is first used. */
export interface TableWords {
  table: Area<'voucherTable'>;
  rules: Area<'rules'>;
  dates: Area<'deadlines'>;
  days: Area<'facts'>['days'];
}

/** The words that files are written in. */
export interface OutWords {
  locale: Locale;
  table: Pick<Area<'voucherTable'>, 'fields' | 'columns' | 'problems' | 'calendarEvent'> &
    Pick<
      Area<'voucherTable'>,
      | 'noNumber'
      | 'tableTitle'
      | 'problemLine'
      | 'problemColumn'
      | 'problemFound'
      | 'problemWhat'
      | 'wholeRow'
      | 'fileName'
      | 'templateName'
      | 'problemsName'
    >;
  speaker: RuleWords;
  states: Area<'rules'>['states'];
  /** A whole day as an example, and how many rows the table takes. */
  example: string;
  limit: string;
}

/** The label of a field: as a column, and in the form. */
export const fieldLabel = (
  field: Field,
  {
    table,
    rules,
  }: { table: Pick<Area<'voucherTable'>, 'fields'>; rules: Pick<Area<'rules'>, 'events'> },
): string => (isEvent(field) ? rules.events[field] : table.fields[field]);

/** All words of the table in one language, each a small file. */
export async function loadWords(locale: Locale): Promise<TableWords> {
  const [{ voucherTable }, { rules }, { deadlines }, { facts }] = (await Promise.all([
    import(`../../i18n/${locale}/voucher-table.ts`),
    import(`../../i18n/${locale}/rules.ts`),
    import(`../../i18n/${locale}/deadlines.ts`),
    import(`../../i18n/${locale}/facts.ts`),
  ])) as [
    { voucherTable: Area<'voucherTable'> },
    { rules: Area<'rules'> },
    { deadlines: Area<'deadlines'> },
    { facts: Area<'facts'> },
  ];
  return { table: voucherTable, rules, dates: deadlines, days: facts.days };
}
