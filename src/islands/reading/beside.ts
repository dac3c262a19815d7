import styles from '../../styles/beside-text.css?url';
import { beside as en } from '../../i18n/en/beside.ts';
import { fill } from '../../i18n/fill.ts';
import { beside as ja } from '../../i18n/ja/beside.ts';
import { beside as ko } from '../../i18n/ko/beside.ts';
import { isLocale, languageTag, type Locale } from '../../i18n/locales.ts';
import type { Area } from '../../i18n/types.ts';
import { beside as zhCn } from '../../i18n/zh-cn/beside.ts';
import { beside as zhTw } from '../../i18n/zh-tw/beside.ts';
import { remember } from '../../stores/device-settings.ts';
import { createPairs, type Pairs } from './beside-pairs.ts';
import { createCopyGuard } from './beside-selection.ts';
import { foreignBlocks, pageBlocks, UntranslatedPage } from './beside-text.ts';
import { pageLocale as locale } from '../parts/page-locale.ts';
import { styled } from '../parts/styled.ts';

// The text in another language beside this one. Loaded on first use, so its words come along with
// it rather than stand on every page.
const words: Record<Locale, Area<'beside'>> = { en, ja, ko, 'zh-cn': zhCn, 'zh-tw': zhTw };

const root = document.documentElement;
const control = document.querySelector<HTMLElement>('#beside')!;
const text = words[locale];
const columns = matchMedia('(min-width: 75rem)');

/** `Intl` has no short name for Chinese as written in a country, only for its script. */
const named: Partial<Record<Locale, string>> = { 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant' };
const nameOf = (language: Locale) =>
  new Intl.DisplayNames(root.lang, { type: 'language' }).of(named[language] ?? language)!;

const status = document.createElement('p');
status.role = 'status';
control.append(status);

let shown: { language: Locale; pairs: Pairs } | undefined;
let wanted: Locale | undefined;

/** Lays a language beside the text; takes it away again where it lies there already. */
export async function toggle(language: string): Promise<void> {
  if (!isLocale(language)) return;
  const isOff = wanted === language;
  leave();
  wanted = isOff ? undefined : language;
  remember('beside', wanted);
  if (wanted) await enter(wanted);
}

async function enter(language: Locale): Promise<void> {
  press(language);
  await styled(styles);
  if (wanted !== language) return;
  const pairs = createPairs(pageBlocks(document), {
    tag: languageTag[language],
    label: say('passage', language),
    isOpen: () => columns.matches,
    fetch: () => attempt(language),
  });
  if (columns.matches && !(await pairs.fill())) return;
  // The reader may have chosen otherwise while the text was on its way.
  if (wanted !== language) return;
  pairs.attach();
  shown = { language, pairs };
  root.dataset['beside'] = '';
  status.textContent = say(columns.matches ? 'columns' : 'onDemand', language);
}

function leave(): void {
  shown?.pairs.detach();
  shown = undefined;
  delete root.dataset['beside'];
  status.textContent = '';
  press(undefined);
}

/** The blocks of the other text; `undefined` where they cannot be had, and the status says why. */
async function attempt(language: Locale): Promise<Element[] | undefined> {
  status.textContent = say('loading', language);
  try {
    const blocks = await foreignBlocks(language);
    if (blocks.length !== pageBlocks(document).length) throw new Error('The pages do not match');
    status.textContent = '';
    return blocks;
  } catch (error) {
    status.textContent = say(error instanceof UntranslatedPage ? 'missing' : 'failed', language);
    return undefined;
  }
}

const say = (message: Exclude<keyof Area<'beside'>, 'control'>, language: Locale) =>
  fill(text[message], { language: nameOf(language) });

function press(language: Locale | undefined): void {
  for (const button of control.querySelectorAll('button'))
    button.ariaPressed = String(button.value === language);
}

columns.addEventListener('change', () => {
  if (shown) void shown.pairs.arrange();
});
createCopyGuard();
