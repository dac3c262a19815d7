import type { Locale } from './locales.ts';

/** The folder the site is served from, with a slash at both ends: `/` or `/guide/`. */
export function basePath(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/**
 * The address of a page of the site: base, language, path, always with a slash at the end.
 *
 * @example
 * pagePath('/docs', 'ja', 'guide/enroll#steps'); // => '/docs/ja/guide/enroll/#steps'
 */
export function pagePath(base: string, locale: Locale, path = ''): string {
  const [page = '', anchor] = path.split('#');
  const folder = `${basePath(base)}${locale}/${page}/`.replace(/\/{2,}/g, '/');
  return anchor === undefined ? folder : `${folder}#${anchor}`;
}
