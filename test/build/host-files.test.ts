import { expect, test } from 'vitest';
import { hostFiles } from '../../src/build/host-files.ts';
import { headersOf } from '../../src/build/response-headers.ts';

// Each host's file is read back the way that host reads it, and asked for the same files.

const asked = ['/', '/en/guide/', '/404.html', '/assets/Toc.abc.css', '/en/programme.ics'];
const textOf = (base: string, name: string) =>
  hostFiles(base).find((file) => file.name === name)!.text;

type Headers = Record<string, string>;
type Reader = (base: string, path: string) => Headers;

/** Rules add up; `! Name` takes a header back. */
const plain: Reader = (base, path) => {
  const found: Headers = {};
  for (const block of textOf(base, '_headers').trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    if (!path.startsWith(pattern.replace(/\*$/, ''))) continue;
    for (const line of lines.map((one) => one.trim())) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      if (line.startsWith('! ')) delete found[line.slice(2)];
      else found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
};

const vercel: Reader = (base, path) => {
  const { headers } = JSON.parse(textOf(base, 'vercel.json')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const found: Headers = {};
  for (const rule of headers) {
    if (!new RegExp(`^${rule.source}$`).test(path)) continue;
    for (const { key, value } of rule.headers) found[key] = value;
  }
  return found;
};

const azure: Reader = (base, path) => {
  const config = JSON.parse(textOf(base, 'staticwebapp.config.json')) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const route = config.routes.find((one) => path.startsWith(one.route.replace(/\*$/, '')));
  return { ...config.globalHeaders, ...route?.headers };
};

const apache: Reader = (base, path) => {
  const found: Headers = {};
  let holds = true;
  for (const line of textOf(base, '.htaccess').split('\n')) {
    const [, pattern] = /<If .*m#(.*)#">/.exec(line) ?? [];
    if (pattern !== undefined) holds = new RegExp(pattern).test(path);
    if (line.includes('</If>')) holds = true;
    const [, name, value] = /Header always set (\S+) "(.*)"/.exec(line) ?? [];
    if (holds && name !== undefined) found[name] = value!;
  }
  return found;
};

/** Of the locations that fit, the longest alone. */
const nginx: Reader = (base, path) => {
  const locations = [...textOf(base, 'nginx.conf').matchAll(/location (\S+) \{([^}]*)\}/g)];
  const [best] = locations
    .filter(([, prefix]) => path.startsWith(prefix!))
    .sort(([, one], [, other]) => other!.length - one!.length);
  return Object.fromEntries(
    [...best![2]!.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );
};

test.for(
  Object.entries({ plain, vercel, azure, apache, nginx }).flatMap(([name, read]) =>
    ['/', '/deep/guide'].map((base) => [name, base, read] as const),
  ),
)('%s below %s answers with the headers of the one source', ([, base, read]) => {
  for (const path of asked) {
    expect(read(base, `${base.replace(/\/$/, '')}${path}`), path).toEqual(headersOf(path));
  }
});

test('what has its hash in its name is kept for a year, and nothing else', () => {
  expect(headersOf('/assets/x.js')['Cache-Control']).toContain('immutable');
  expect(headersOf('/en/')['Cache-Control']).toBe('no-cache');
  expect(headersOf('/en/')['Content-Security-Policy']).toBe("frame-ancestors 'none'");
});
