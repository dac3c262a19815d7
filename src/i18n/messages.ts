import { en } from './en/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './types.ts';
import { zhCn } from './zh-cn/index.ts';
import { zhTw } from './zh-tw/index.ts';

/** Every message of the interface, by language. A missing or extra key does not compile. */
export const messages: Record<Locale, Messages> = { en, ja, ko, 'zh-cn': zhCn, 'zh-tw': zhTw };
