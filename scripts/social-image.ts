import { createHash } from 'node:crypto';
import { textWidth } from '../src/islands/deadlines/ribbon-model.ts';
import { fillPlural } from '../src/i18n/fill.ts';
import { formatShortDay } from '../src/i18n/format.ts';
import { languageName, languageTag, locales, type Locale } from '../src/i18n/locales.ts';
import { messages } from '../src/i18n/messages.ts';
import { titlePhrases } from '../src/i18n/title-phrases.ts';
import { factOn, type FactId } from '../src/rules/index.ts';

// The image that stands beside a link to the site: a ticket, its ribbon of time, its stamp. It is
// drawn once and kept, because the fonts of the machine that builds the site are not known.

/** How large the image is, in pixels: what Open Graph asks for. */
export const imageSize = { width: 1200, height: 630 };

/** Where the image of a language is kept. */
export const imageFile = (locale: Locale): string => `public/social/${locale}.png`;

const styles = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 1200px; height: 630px; background: #efe9dc; color: #1b1d22; padding: 52px; font: 26px/1.5 var(--sans) }
  :root { --sans: 'Noto Sans', 'Nimbus Sans', sans-serif; --serif: 'P052', 'Palatino', 'Noto Serif', serif }
  :lang(ja) { --sans: 'Noto Sans CJK JP'; --serif: 'Noto Serif CJK JP' }
  :lang(ko) { --sans: 'Noto Sans CJK KR'; --serif: 'Noto Serif CJK KR'; word-break: keep-all }
  :lang(zh-CN) { --sans: 'Noto Sans CJK SC'; --serif: 'Noto Serif CJK SC' }
  :lang(zh-TW) { --sans: 'Noto Sans CJK TC'; --serif: 'Noto Serif CJK TC' }
  main { position: relative; width: 1096px; height: 526px }
  .paper { position: absolute; inset: 0 }
  .body { position: absolute; left: 58px; top: 46px; width: 752px; height: 434px; display: flex; flex-direction: column }
  .kicker { font-size: 23px; color: #4d505a; letter-spacing: .02em }
  h1 { font: 700 80px/1.12 var(--serif); letter-spacing: -.015em; margin: 14px 0 16px; word-break: keep-all }
  :lang(ja) h1, :lang(ko) h1 { font-size: 76px; line-height: 1.3; letter-spacing: 0 }
  :lang(zh) h1 { font-size: 98px; line-height: 1.3; letter-spacing: .01em }
  .tagline { font-size: 32px; line-height: 1.35; color: #4d505a; text-wrap: balance; word-break: auto-phrase }
  .time { margin: auto 0 0 -2px; flex: none }
  .time text { font: 22px var(--sans); fill: #1b1d22 }
  .time .days { font: 700 34px var(--serif) }
  .stub { position: absolute; left: 858px; top: 46px; width: 202px; height: 434px; display: flex; flex-direction: column; align-items: center }
  .stamp text { text-anchor: middle; fill: #a3200f }
  .stamp .what { font-family: var(--sans); font-weight: 700 }
  .stamp .day { font-family: var(--serif); font-weight: 700 }
  ul { list-style: none; padding: 0; margin-top: auto; font-size: 21px; line-height: 1.62; color: #85806f; text-align: center }
  .own { color: #1b1d22; font-weight: 700 }
`;

/** A ticket with a notch at both ends of the line where its stub is torn off. */
const paper = `<svg class="paper" viewBox="-2 -2 1100 530" width="1100" height="530" fill="none">
  <path d="M14 0H816a20 20 0 0 0 40 0H1082a14 14 0 0 1 14 14V512a14 14 0 0 1 -14 14H856a20 20 0 0 0 -40 0H14a14 14 0 0 1 -14 -14V14a14 14 0 0 1 14 -14z" fill="#fffefa" stroke="#85806f" stroke-width="2"/>
  <path d="M836 34V494" stroke="#85806f" stroke-width="3" stroke-dasharray="3 11" stroke-linecap="round"/>
</svg>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The font size at which a line fits into the stamp. */
const sizeOf = (line: string, most: number) => Math.min(most, Math.floor(124 / textWidth(line)));

/** The page that is drawn: everything a language's image shows, with its words. */
export function socialImage(locale: Locale): string {
  const { shell, facts, rules } = messages[locale];
  const fact = (id: FactId) => factOn(id)!.value;
  const days = (id: FactId) => fillPlural(facts.days, Number(fact(id)), languageTag[locale]);
  const scale = 740 / (Number(fact('voucher-lifetime')) + Number(fact('payment-window')));
  const end = Math.round(Number(fact('voucher-lifetime')) * scale);
  const lastDay = formatShortDay(String(fact('last-redemption-day')), locale);
  return `<!doctype html><html lang="${languageTag[locale]}"><meta charset="utf-8"><style>${styles}</style>
<main>${paper}
<div class="body">
<p class="kicker" lang="en">Software Assurance</p>
<h1>${titlePhrases(shell.siteName, locale).map(escaped).join('<wbr>')}</h1>
<p class="tagline">${escaped(shell.siteTagline)}</p>
<svg class="time" viewBox="-2 0 756 118" width="756" height="118">
  <rect x="0" y="50" width="${end}" height="30" rx="5" fill="#e3e9f6" stroke="#24468c" stroke-width="2"/>
  <rect x="${end}" y="50" width="${740 - end}" height="30" rx="5" fill="#f5ebcf" stroke="#6b4c00" stroke-width="2"/>
  <path d="M${end} 34V96" stroke="#a3200f" stroke-width="4"/>
  <circle cx="0" cy="65" r="9" fill="#24468c" transform="translate(9)"/>
  <circle cx="${end}" cy="65" r="10" fill="#a3200f"/>
  <text class="days" x="2" y="34">${escaped(days('voucher-lifetime'))}</text>
  <text class="days" x="${end + 16}" y="34">${escaped(days('payment-window'))}</text>
  <text x="2" y="110">${escaped(shell.ribbon.life)}</text>
  <text x="${end + 16}" y="110">${escaped(shell.ribbon.payment)}</text>
</svg>
</div>
<div class="stub">
<svg class="stamp" viewBox="-100 -100 200 200" width="200" height="200" fill="none" stroke="#a3200f">
  <g transform="rotate(-11)">
    <circle r="94" stroke-width="5"/><circle r="82" stroke-width="2"/>
    <g stroke="none"><text class="what" y="-12" font-size="${sizeOf(rules.states.redeemed, 27)}">${escaped(rules.states.redeemed)}</text><text class="day" y="34" font-size="${sizeOf(lastDay, 25)}">${escaped(lastDay)}</text></g>
    <path d="M-58 4H58" stroke-width="2"/>
  </g>
</svg>
<ul>${locales
    .map((one) => {
      const own = one === locale ? ' class="own"' : '';
      return `<li lang="${languageTag[one]}"${own}>${languageName[one]}</li>`;
    })
    .join('')}</ul>
</div>
</main></html>`;
}

/** What tells whether an image was drawn from these words: the hash of the page that is drawn. */
export const drawnFrom = (locale: Locale): string =>
  createHash('sha256').update(socialImage(locale)).digest('hex');

/** Under which word an image keeps what it was drawn from. */
export const drawnFromWord = 'Drawn-From';

/** What the image itself says it was drawn from; `undefined` where it does not say. */
export const noteIn = (png: Buffer): string | undefined =>
  new RegExp(`tEXt${drawnFromWord}\\0([0-9a-f]{64})`).exec(png.toString('latin1'))?.[1];
