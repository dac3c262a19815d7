/** Marks the question that is asked now in the outline on the page, and unfolds its engagement. */
export function markOutline(id: string): void {
  document.querySelector('[data-question][aria-current]')?.removeAttribute('aria-current');
  const item = document.querySelector(`[data-question="${CSS.escape(id)}"]`);
  item?.setAttribute('aria-current', 'step');
  const engagement = item?.closest('details');
  if (engagement) engagement.open = true;
}
