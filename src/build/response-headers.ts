/** What a host is to answer with, beside the file. */
export interface HeaderRule {
  /** Below the base: `/` for every file, `/assets/` for a folder, `/sw.js` for one file. */
  path: string;
  headers: Record<string, string>;
}

/**
 * The one source of every host's header file. The pages carry their own policy for scripts and
 * styles; here stands what only a header can say. A later rule adds to an earlier one, or replaces
 * the header that both name.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/',
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
  },
  {
    // Every file there has its content's hash in its name.
    path: '/assets/',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/** The headers of a file, the last rule that fits winning; `path` begins with `/`, without the base. */
export function headersOf(path: string): Record<string, string> {
  return Object.assign(
    {},
    ...headerRules.filter((rule) => fits(rule, path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

const fits = ({ path }: HeaderRule, file: string) =>
  path.endsWith('/') ? file.startsWith(path) : file === path;
