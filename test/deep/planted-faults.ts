import { randomBytes } from 'node:crypto';

/** A mistake that someone makes one day, and the check that has to notice. */
export interface Fault {
  name: string;
  /** What is changed: in a file, a text that stands there, and what stands there instead. */
  file: string;
  from: string | RegExp;
  to: string;
  /**
   * What has to go red: the types, a test on the sources, or a test on a build of them. `test` is
   * found in the test's name or in what it fails with; `only` picks the tests that are run.
   */
  caughtBy:
    | { kind: 'types'; file: string }
    | { kind: 'unit' | 'content' | 'site' | 'browser'; file: string; test: RegExp; only?: string };
  /** Whether the check looks at built pages, so that the copy has to be built first. */
  built?: true;
}

/** Text that no compression makes small. */
const bulk = randomBytes(12_000).toString('base64').replace(/[+/=]/g, ' ');

/** One of each kind of mistake that the site is proof against. */
export const faults: readonly Fault[] = [
  {
    name: 'dead end in a flow',
    file: 'src/flows/eligibility-flow.ts',
    from: "edges: verdicts.map((on) => ({ on, to: on === 'no' ? no : next })),",
    to: 'edges: [],',
    caughtBy: {
      kind: 'unit',
      file: 'test/flows/eligibility-flow.test.ts',
      test: /has no way on|is a dead end/,
    },
  },
  {
    name: 'wrong day count',
    file: 'src/rules/facts/voucher-days.ts',
    from: "{ from: '2018-12-20', value: 180,",
    to: "{ from: '2018-12-20', value: 181,",
    caughtBy: {
      kind: 'unit',
      file: 'test/rules/voucher-oracle.test.ts',
      test: /has the deadlines Temporal gives/,
    },
  },
  {
    name: 'impossible fact date',
    file: 'src/rules/facts/retirement.ts',
    from: "value: '2021-06-30'",
    to: "value: '2021-06-31'",
    caughtBy: { kind: 'unit', file: 'test/rules/facts.test.ts', test: /has values of its unit/ },
  },
  {
    name: 'missing key',
    file: 'src/i18n/ja/as-of.ts',
    from: /\n {2}another: [^\n]+/,
    to: '',
    caughtBy: { kind: 'types', file: 'src/i18n/messages.ts' },
  },
  {
    name: 'time-zone shift',
    file: 'src/stores/as-of.ts',
    from: "  const now = new Date();\n  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];\n  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');",
    to: '  return new Date().toISOString().slice(0, 10);',
    caughtBy: { kind: 'unit', file: 'test/stores/today.test.ts', test: /Tokyo/ },
  },
  {
    name: 'unsafe sink',
    file: 'src/islands/search/search.ts',
    from: /$/,
    to: "\nexport const shown = (text: string) => (document.querySelector('main')!.innerHTML = text);\n",
    caughtBy: { kind: 'unit', file: 'test/sinks.test.ts', test: /no text becomes markup/ },
  },
  {
    name: 'stale translation unmarked',
    file: 'src/build/mark-stale.ts',
    from: "  setProperty(block.node, 'dataStale', '');\n",
    to: '  if (block.index >= 0) return;\n',
    caughtBy: { kind: 'unit', file: 'test/build/mark-stale.test.ts', test: /stale block/ },
  },
  {
    name: 'hand-written date',
    file: 'content/pages/ja/retirement.mdx',
    from: /$/,
    to: '\n2021年6月30日に終わりました。\n',
    caughtBy: {
      kind: 'content',
      file: 'test/content/language.test.ts',
      test: /spells no date/,
      only: 'content/pages/ja/retirement.mdx',
    },
  },
  {
    name: 'forbidden term',
    file: 'content/pages/zh-cn/retirement.mdx',
    from: '此前创建的凭证',
    to: '此前创建的凭据',
    caughtBy: {
      kind: 'content',
      file: 'test/content/language.test.ts',
      test: /uses no form that the termbase says to avoid/,
      only: 'content/pages/zh-cn/retirement.mdx',
    },
  },
  {
    name: 'broken anchor',
    file: 'content/pages/en/retirement.mdx',
    from: '(/translations/)',
    to: '(/translations/#nowhere)',
    caughtBy: { kind: 'content', file: 'test/content/pages.test.ts', test: /link|anchor/i },
  },
  {
    name: 'wrong-language link',
    file: 'src/components/Footer.astro',
    from: '<a href={pagePath(import.meta.env.BASE_URL, locale, path)}>',
    to: "<a href={pagePath(import.meta.env.BASE_URL, 'en', path)}>",
    built: true,
    caughtBy: {
      kind: 'site',
      file: 'test/site/pages.test.ts',
      test: /changes language in the switcher alone/,
      only: '^site .*changes language',
    },
  },
  {
    name: 'oversized page',
    file: 'content/guide/en/redeem-voucher.mdx',
    from: /$/,
    to: `\n${bulk}\n`,
    built: true,
    caughtBy: {
      kind: 'site',
      file: 'test/site/weights.test.ts',
      test: /an earlier edition/,
      only: 'an earlier edition',
    },
  },
  {
    name: 'silent fallback',
    file: 'src/layouts/Base.astro',
    from: '{untranslated && <Untranslated {locale} />}',
    to: '',
    caughtBy: {
      kind: 'site',
      file: 'test/site/planted-content.test.ts',
      test: /said in the reader’s language/,
    },
  },
  {
    name: 'low contrast',
    file: 'src/styles/tokens.css',
    from: '--ink: light-dark(#1b1d22, #edeae3);',
    to: '--ink: light-dark(#9b9da2, #edeae3);',
    built: true,
    caughtBy: {
      kind: 'browser',
      file: 'test/browser/axe.test.ts',
      test: /the 404/,
      only: 'the 404',
    },
  },
  {
    name: 'unlabelled control',
    file: 'src/layouts/NotFound.astro',
    from: '  <h1>404</h1>',
    to: '  <h1>404</h1>\n  <input type="text" />',
    built: true,
    caughtBy: {
      kind: 'browser',
      file: 'test/browser/axe.test.ts',
      test: /the 404/,
      only: 'the 404',
    },
  },
];
