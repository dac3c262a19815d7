import { Fragment } from 'preact';

/** Where sources are explained. */
export interface SourceLabels {
  /** Address of the bibliography; the tag follows as an anchor. */
  page: string;
}

interface LinksProps {
  tags: readonly string[];
  sources: SourceLabels;
}

/** Links to the sources a sentence rests on. */
export function SourceLinks({ tags, sources }: LinksProps) {
  return (
    <>
      {tags.map((tag) => (
        <Fragment key={tag}>
          <a class="src" href={`${sources.page}#${tag.toLowerCase()}`}>
            {tag}
          </a>{' '}
        </Fragment>
      ))}
    </>
  );
}
