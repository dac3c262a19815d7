import { visit } from 'unist-util-visit';
import type { ContentFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { headingIdsOf } from './headings.ts';

/** Ids on a page that do not come from its headings: terms of the glossary, rows of the sources. */
export type GeneratedIds = Readonly<Record<string, readonly string[]>>;

/** Links of a page that lead to no page of its language, to no anchor there, or are not written right. */
export function linkFindings(
  page: ContentFile,
  pages: readonly ContentFile[],
  generated: GeneratedIds = {},
): Finding[] {
  const findings: Finding[] = [];
  visit(page.tree, ['link', 'image', 'definition'], (node) => {
    const { url } = node as { url: string };
    const line = node.position?.start.line ?? 1;
    const fault = linkFault(url, page, pages, generated);
    if (fault) findings.push({ file: page.file, line, ...fault });
  });
  return findings;
}

function linkFault(
  url: string,
  page: ContentFile,
  pages: readonly ContentFile[],
  generated: GeneratedIds,
): Pick<Finding, 'found' | 'write'> | undefined {
  if (/^https:\/\//.test(url)) return undefined;
  const found = `a link to “${url}”`;
  if (!/^[/#]/.test(url)) {
    return { found, write: 'an address from the root of the language: /guide/enroll/' };
  }
  const [path = '', anchor] = url.split('#');
  if (path !== '' && !path.endsWith('/'))
    return { found, write: `“${url.replace(path, `${path}/`)}”` };
  if (/^\/(?:en|ja|ko|zh-cn|zh-tw)\//.test(path)) {
    return { found, write: 'the address without the language: the build adds it' };
  }
  const wanted = path === '' ? page.path : path.slice(1, -1);
  const target = pages.find((other) => other.locale === page.locale && other.path === wanted);
  if (!target) return { found, write: 'the address of a page that exists in this language' };
  if (anchor === undefined) return undefined;
  const ids = [...headingIdsOf(target), ...(generated[wanted] ?? [])];
  return ids.includes(anchor)
    ? undefined
    : {
        found,
        write: `an anchor of ${target.file}: ${ids.slice(0, 12).join(', ') || 'it has none'}`,
      };
}
