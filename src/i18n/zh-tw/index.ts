import type { Messages } from '../types.ts';
import { en } from '../en/index.ts';

// Stands in until the translation is here.
export const zhTw: Messages = en;
