import { expect, test } from 'vitest';
import { textBlocks } from '../../src/build/text-blocks.ts';

const shape = (html: string) =>
  textBlocks(html).map(({ kind, section, text }) => `${section?.id ?? ''} ${kind}: ${text}`);

test('takes paragraphs, headings, items, rows and notes each as a block, under their heading', () => {
  const html = `
    <p>Before <b>all</b>.</p>
    <h2 id="steps">Steps</h2>
    <ol><li>One</li><li>Two <ul><li>inner</li></ul></li></ol>
    <ul><li>Point</li></ul>
    <div class="table"><table><thead><tr><th>A</th><th>B</th></tr></thead>
      <tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>
    <div class="note"><b>Note</b><p>Careful.</p></div>`;
  expect(shape(html)).toEqual([
    ' p: Before all.',
    'steps h2: Steps',
    'steps ol: One',
    'steps ol: Two inner',
    'steps ul: Point',
    'steps row: A · B',
    'steps row: 1 · 2',
    'steps note: NoteCareful.',
  ]);
});

test('takes each row of a ticket with its label, and the stub by itself', () => {
  const html = `<div class="ticket has-stub">
    <dl><dt>Who</dt><dd>Partner</dd><dt>Where</dt><dd>VLSC</dd></dl>
    <div class="stub"><small>To redeem</small><b>within 180 days</b></div></div>`;
  expect(shape(html)).toEqual([
    ' row 1: WhoPartner',
    ' row 2: WhereVLSC',
    ' stub: To redeemwithin 180 days',
  ]);
});

test('leaves out the journey’s own list, empty blocks, ids and data', () => {
  const html = `<div class="stations"><ul><li>Enroll</li></ul></div><p> </p>
    <p data-b=""><a id="here" data-x="1" class="src" href="/en/">EN</a></p>`;
  expect(textBlocks(html).map((block) => block.html)).toEqual([
    '<a class="src" href="/en/">EN</a>',
  ]);
});
