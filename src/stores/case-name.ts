/** The tools whose cases a reader can name. */
export type NamedCase = 'eligibility' | 'next-step';

// Kept while the tab is open, so that another language or a reload loses nothing that was typed.
const keyOf = (tool: NamedCase) => `case-name-${tool}`;

/** What the reader calls the case of a tool; empty where it has no name, or nothing is kept. */
export function keptCaseName(tool: NamedCase): string {
  try {
    return sessionStorage.getItem(keyOf(tool)) ?? '';
  } catch {
    return '';
  }
}

/** Keep what the reader calls the case of a tool. */
export function keepCaseName(tool: NamedCase, name: string): void {
  try {
    sessionStorage.setItem(keyOf(tool), name);
  } catch {
    // Without storage it holds for this page.
  }
}
