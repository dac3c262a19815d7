/** Where a reader's progress is kept on the device; the door on the guide's pages asks for it too. */
export const progressKey = 'progress';

/** The progress kept on this device, as a fragment; empty where there is none. */
export function rememberedProgress(): string {
  try {
    return localStorage.getItem(progressKey) ?? '';
  } catch {
    return '';
  }
}

/** Keep the progress on this device; an empty one is forgotten. */
export function rememberProgress(fragment: string): void {
  try {
    if (fragment === '') localStorage.removeItem(progressKey);
    else localStorage.setItem(progressKey, fragment);
  } catch {
    // Without storage the progress holds for this page.
  }
}
