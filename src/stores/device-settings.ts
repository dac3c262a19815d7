// What this device remembers between visits. Storage may be switched off, or full: then everything
// works as on a first visit, and a choice holds for the page.

/** What was stored under a key. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a setting; nothing, or an empty one, is forgotten. */
export function remember(key: string, value: string | null | undefined): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Nothing to do: the page works without memory.
  }
}
