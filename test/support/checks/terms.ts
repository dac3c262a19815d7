import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { lineAt, type Finding, type Passage } from '../finding.ts';

/** A form that the site does not use, why, what it uses instead, and where the form is right. */
export interface ForbiddenForm {
  form: string;
  why: string;
  hint: string;
  except: string[];
  term: string;
}

/** The termbase: ids, approved forms, and forms to avoid, by language. */
export interface Terms {
  ids: string[];
  approved: Record<Locale, Record<string, string>>;
  avoid: Record<Locale, ForbiddenForm[]>;
}

type Entry = {
  approved?: string;
  avoid?: { form: string; why: string; hint?: string; except?: string[] }[];
};

/** Reads `content/terms/*.yaml`. */
export function readTerms(): Terms {
  const files = globSync('content/terms/*.yaml').sort();
  const terms: Terms = {
    ids: [],
    approved: { en: {}, ja: {}, ko: {}, 'zh-cn': {}, 'zh-tw': {} },
    avoid: { en: [], ja: [], ko: [], 'zh-cn': [], 'zh-tw': [] },
  };
  for (const file of files) {
    const entry = load(readFileSync(file, 'utf8')) as { id: string } & Record<Locale, Entry>;
    terms.ids.push(entry.id);
    for (const locale of locales) {
      const { approved = '', avoid = [] } = entry[locale] ?? {};
      terms.approved[locale][entry.id] = approved;
      for (const { form, why, hint = approved, except = [] } of avoid) {
        terms.avoid[locale].push({ form, why, hint, except, term: entry.id });
      }
    }
  }
  return terms;
}

/** Forms that the termbase says to avoid, outside the longer forms in which they are right. */
export function termFindings(passage: Passage, forms: readonly ForbiddenForm[]): Finding[] {
  const { file, text } = passage;
  return forms.flatMap(({ form, why, hint, except, term }) => {
    const right = except.flatMap((longer) => placesOf(text, longer));
    return placesOf(text, form)
      .filter(([from, to]) => !right.some(([start, end]) => start <= from && to <= end))
      .map(([from]) => ({
        file,
        line: lineAt(passage, from),
        found: `“${form}” (content/terms/${term}.yaml: ${why})`,
        write: `“${hint}”`,
      }));
  });
}

/** Where a form stands: Latin words whole, whatever their capitals; other scripts anywhere. */
function placesOf(text: string, form: string): [from: number, to: number][] {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const latin = /^[\x20-\x7e]+$/.test(form);
  const pattern = latin
    ? new RegExp(`(?<![A-Za-z])${escaped}(?![A-Za-z])`, 'gi')
    : new RegExp(escaped, 'g');
  return [...text.matchAll(pattern)].map(({ index }) => [index, index + form.length]);
}
