const loading = new Map<string, Promise<unknown>>();

/** Until a style sheet is there, also one that the page has; what cannot be had is done without. */
export function styled(href: string): Promise<unknown> {
  const known = loading.get(href);
  if (known) return known;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const loaded = new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
  loading.set(href, loaded);
  return loaded;
}
