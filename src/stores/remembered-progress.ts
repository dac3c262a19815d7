import { remember, stored } from './device-settings.ts';

/** Where a reader's progress is kept on the device; the door on the guide's pages asks for it too. */
export const progressKey = 'progress';

/** The progress kept on this device, as a fragment; empty where there is none. */
export const rememberedProgress = (): string => stored(progressKey) ?? '';

/** Keep the progress on this device; an empty one is forgotten. */
export const rememberProgress = (fragment: string): void => remember(progressKey, fragment);
