import { headersOf, headerRules, type HeaderRule } from './response-headers.ts';

// The same headers, and the same page for what is missing, as each kind of host wants to be told.

/** A file that tells a host about headers: where it goes in the built site, and its text. */
export interface HostFile {
  name: string;
  text: string;
}

/** Every header that holds at a rule's path: hosts differ in whether rules add up, so each is whole. */
const whole = ({ path }: HeaderRule) =>
  Object.entries(headersOf(path.endsWith('/') ? `${path}x` : path));
const star = (path: string) => (path.endsWith('/') ? `${path}*` : path);
const join = (base: string, path: string) => `${base.replace(/\/+$/, '')}${path}`;

/** Netlify and Cloudflare Pages. A path named twice would send both values, so the first is taken back. */
function plainHeaders(base: string): string {
  return headerRules
    .map((rule, index) => {
      const lines = Object.entries(index === 0 ? headersOf('/') : rule.headers).flatMap(
        ([name, value]) => [...(index === 0 ? [] : [`  ! ${name}`]), `  ${name}: ${value}`],
      );
      return [star(join(base, rule.path)), ...lines].join('\n');
    })
    .join('\n\n');
}

/** Vercel: `source` is a pattern of path-to-regexp. */
function vercel(base: string): string {
  const headers = headerRules.map((rule) => ({
    source: join(base, rule.path.endsWith('/') ? `${rule.path}(.*)` : rule.path),
    headers: whole(rule).map(([key, value]) => ({ key, value })),
  }));
  return JSON.stringify({ trailingSlash: true, headers }, null, 2);
}

/** Azure Static Web Apps. The first route that fits wins, so the narrow ones come first. */
function azure(base: string): string {
  const [all, ...narrow] = headerRules;
  return JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: all!.headers,
      routes: narrow.map((rule) => ({
        route: star(join(base, rule.path)),
        headers: Object.fromEntries(whole(rule)),
      })),
      responseOverrides: { 404: { rewrite: join(base, '/404.html') } },
      mimeTypes: { '.ics': 'text/calendar' },
    },
    null,
    2,
  );
}

/** Apache, in the folder of the site. */
function apache(base: string): string {
  const set = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const [all, ...narrow] = headerRules;
  const sections = narrow.map((rule) =>
    [
      `  <If "%{REQUEST_URI} =~ m#^${join(base, rule.path)}#">`,
      ...set(rule.headers).map((line) => `  ${line}`),
      '  </If>',
    ].join('\n'),
  );
  return [
    `ErrorDocument 404 ${join(base, '/404.html')}`,
    'AddType text/calendar .ics',
    '<IfModule mod_headers.c>',
    ...set(all!.headers),
    ...sections,
    '</IfModule>',
  ].join('\n');
}

/** nginx: a whole server for the container, or to copy from. `add_header` does not add up, either. */
function nginx(base: string): string {
  const add = (rule: HeaderRule) =>
    whole(rule).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const locations = headerRules.map((rule) =>
    [`  location ${join(base, rule.path)} {`, ...add(rule), '  }'].join('\n'),
  );
  return [
    'server {',
    '  listen 8080;',
    '  root /usr/share/nginx/html;',
    '  absolute_redirect off;',
    '  gzip on;',
    '  gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/calendar;',
    `  error_page 404 ${join(base, '/404.html')};`,
    '  types_hash_max_size 2048;',
    ...locations,
    '}',
  ].join('\n');
}

/** The files for the hosts we know, for a site below `base`. */
export function hostFiles(base: string): HostFile[] {
  return [
    { name: '_headers', text: plainHeaders(base) },
    { name: 'vercel.json', text: vercel(base) },
    { name: 'staticwebapp.config.json', text: azure(base) },
    { name: '.htaccess', text: apache(base) },
    { name: 'nginx.conf', text: nginx(base) },
  ].map(({ name, text }) => ({ name, text: `${text}\n` }));
}
