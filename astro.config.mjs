import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { deploy } from './src/build/deploy.ts';
import { offline } from './src/build/offline.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { policyFirst } from './src/build/policy-first.ts';
import { remarkContent } from './src/build/remark-content.ts';
import { searchIndex } from './src/build/search-index.ts';
import { tidyIslands } from './src/build/tidy-islands.ts';
import { languageTag, locales } from './src/i18n/locales.ts';

// Where the site will be served from. A sub-path needs no other change: BASE_PATH=/guide npm run build
const site = process.env.SITE_URL ?? 'https://planning-services-guide.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  i18n: {
    locales: [...locales],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [[remarkContent, { base }]],
      gfm: true,
      smartypants: false,
    }),
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({
      // The front page only chooses a language; earlier editions, and the document that holds the
      // whole guide, are not for search engines.
      filter: (page) =>
        page !== new URL(`${base}/`.replace(/\/+$/, '/'), site).href &&
        !/\/(?:guide\/\d{4}-\d{2}|print)\//.test(page),
      i18n: { defaultLocale: 'en', locales: languageTag },
    }),
    policyFirst(),
    tidyIslands(),
    searchIndex(),
    offline(),
    deploy(base),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
      ],
      // The search engine is WebAssembly; nothing else here needs more than hashes.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [plainImports()],
    // The table of vouchers works in a thread of its own, made of modules as everything else is.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      // Every page would pay for the helper, and what is loaded on use is one small file.
      modulePreload: false,
      // The rules do nothing by being imported, so a tool carries only those that it calls.
      rolldownOptions: {
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/(rules|i18n|stores|flows)\//, sideEffects: false }],
        },
        // What a tool always loads together is one file: many small ones compress worse.
        output: {
          codeSplitting: {
            // A file takes along what it imports, unless a group of a higher priority has it.
            groups: [
              // What every page loads by itself stays alone.
              { name: 'preload-helper', test: /preload-helper/, priority: 6 },
              { name: 'device-settings', test: /stores\/device-settings\.ts/, priority: 6 },
              { name: 'view', test: /node_modules\/(preact|@nanostores\/preact)\//, priority: 5 },
              { name: 'as-of', test: /src\/stores\/as-of\.ts/, priority: 4 },
              {
                name: 'words',
                test: /src\/i18n\/(fill|format|locales|punctuation)\.ts/,
                priority: 3,
              },
              {
                name: 'days',
                test: /src\/rules\/(day|dated|edition-on|voucher-events|facts\/editions)\.ts/,
                priority: 3,
              },
              { name: 'eligibility-rules', test: /rules\/programme-eligibility\.ts/, priority: 2 },
              {
                name: 'wizard',
                test: /src\/(stores\/wizard\.ts|islands\/(WizardFrame|QuestionForm|use-place-address)\.tsx?)/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
});
