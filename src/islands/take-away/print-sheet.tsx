import styles from '../../styles/case-sheet.css?url';
import { render } from 'preact';
import type { Area } from '../../i18n/types.ts';
import CaseSheet, { type Sheet } from './CaseSheet.tsx';
import { styled as loadStyle } from '../parts/styled.ts';

let host: HTMLElement | undefined;

/** The styles of the sheet, on their way since this was fetched. */
export const styled = loadStyle(styles);

/** Puts a sheet on the page, where only paper shows it, in place of the one before. */
export function placeSheet(
  sheet: Sheet,
  words: Area<'takeAway'>,
  weights: Area<'rules'>['weights'],
): void {
  if (!host) {
    host = document.createElement('div');
    host.className = 'case-sheet';
    document.body.append(host);
  }
  render(<CaseSheet {...{ sheet, words, weights }} />, host);
}

/** Takes the sheet away, so that the page itself is printed again. */
export function removeSheet(): void {
  if (host) render(null, host);
  host?.remove();
  host = undefined;
}

/** Prints the sheet; the name of the file that a browser offers is its title. */
export async function printSheet(title: string): Promise<void> {
  await styled;
  const before = document.title;
  document.title = title;
  addEventListener('afterprint', () => (document.title = before), { once: true });
  print();
}
