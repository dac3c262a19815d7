// A spreadsheet runs a cell that begins like a formula. On the way out such a text gets an apostrophe
// in front, which spreadsheets take for “text follows”; on the way back it loses it again. A text
// that already has one, or several, gets one more, so that nothing is lost either way.

/** Beginnings that a spreadsheet may run: also full-width ones, and behind spaces or controls. */
const dangerous = /^'*[\s\u0000-\u001f\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]/;

/** A text that no spreadsheet runs. */
export function neutralCell(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text that was neutralised; any other text as it is. */
export function restoreCell(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}
