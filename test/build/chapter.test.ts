import { describe, expect, test } from 'vitest';
import { asChapter, type Book } from '../../src/build/chapter.ts';

const book: Book = {
  base: '/docs',
  site: new URL('https://guide.example'),
  locale: 'ja',
  chapterOf: new Map([
    ['guide/enroll', 'enroll'],
    ['glossary', 'glossary'],
  ]),
};
const chapter = (html: string) => asChapter(html, 'enroll', book);

describe('a page as a chapter of a document', () => {
  test.for([
    ['its ids are its own', '<h2 id="steps">手順</h2>', '<h3 id="enroll--steps">手順</h3>'],
    [
      'its names stay tied',
      '<p aria-labelledby="a b" id="a">x</p>',
      '<p aria-labelledby="enroll--a enroll--b" id="enroll--a">x</p>',
    ],
    ['a link in the page', '<a href="#steps">x</a>', '<a href="#enroll--steps">x</a>'],
    [
      'a link to another chapter',
      '<a href="/docs/ja/glossary/#voucher">x</a>',
      '<a href="#glossary--voucher">x</a>',
    ],
    [
      'a link to a whole chapter',
      '<a href="/docs/ja/guide/enroll/">x</a>',
      '<a href="#enroll">x</a>',
    ],
    [
      'a link out of the document, whose address is printed once',
      '<a href="/docs/ja/tools/deadlines/">x</a><a href="/docs/ja/tools/deadlines/">y</a>',
      '<a href="/docs/ja/tools/deadlines/" data-address="https://guide.example/docs/ja/tools/deadlines/">x</a><a href="/docs/ja/tools/deadlines/">y</a>',
    ],
    [
      'a link to another site',
      '<a href="https://else.example/">x</a>',
      '<a href="https://else.example/" data-address="https://else.example/">x</a>',
    ],
    [
      'controls, scripts and what is hidden are left out',
      '<p>a<button>b</button><script>c()</script><span hidden>d</span></p><details><p>e</p></details>',
      '<p>a</p>',
    ],
  ])('%s', ([, html, wanted]) => {
    expect(chapter(html!)).toBe(wanted);
  });
});
