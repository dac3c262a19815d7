import { contentPages, localeState, targetLocales, type PageState } from './translation-state.ts';

/** What a command says, and whether something is left to do. */
export interface Outcome {
  lines: string[];
  failed: boolean;
}

/** Every place where a translation is behind its English: where, what, and what to do. */
export function report(root: string): Outcome {
  const english = new Set(contentPages(root));
  const languages = targetLocales.map((locale) => {
    const states = localeState(root, locale);
    const strays = contentPages(root, locale).filter((page) => !english.has(page));
    const findings = [
      ...states.flatMap(findingsOf),
      ...strays.map(
        (page) =>
          `content: ${locale} has ${page}, which English has not; write the English page or remove this one`,
      ),
    ];
    return { findings, total: totalOf(locale, states), behind: findings.length };
  });
  return {
    lines: languages.flatMap(({ findings, total }) => [...findings, total]),
    failed: languages.some(({ behind }) => behind > 0),
  };
}

function findingsOf(state: PageState): string[] {
  const { locale, page, file, englishFile, blocks } = state;
  if (state.missing) return [`${file}: missing; translate ${englishFile}, then: ${line(state)}`];
  const unequal =
    blocks.own === blocks.english
      ? []
      : [
          `${file}:1: ${blocks.own} blocks, and ${blocks.english} in ${englishFile}; give both the same blocks in the same order`,
        ];
  if (!state.recorded)
    return [
      ...unequal,
      `${file}:1: no record of the English it was made from; compare the page with ${englishFile}, then: ${line(state)}`,
    ];
  const stale = state.stale.flatMap(({ index, line: at, english }) => [
    `${file}:${at}: block ${index}: its English has changed; compare it with ${englishFile}:${english.line}, then: npm run translations -- accept ${locale} ${page} ${index}`,
    `    ${english.text}`,
  ]);
  return [...unequal, ...stale];
}

const line = ({ locale, page }: PageState) => `npm run translations -- accept ${locale} ${page}`;

function totalOf(locale: string, states: readonly PageState[]): string {
  const blocks = states.reduce((sum, state) => sum + state.blocks.english, 0);
  const stale = states.reduce((sum, state) => sum + state.stale.length, 0);
  const missing = states.filter((state) => state.missing).length;
  const unrecorded = states.filter((state) => !state.missing && !state.recorded).length;
  return `${locale}: ${states.length} pages, ${blocks} blocks; ${stale} stale, ${missing} pages missing, ${unrecorded} without a record`;
}
