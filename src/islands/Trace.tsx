import type { Trace as TraceSteps } from '../rules/index.ts';
import type { Speaker } from '../i18n/say.ts';

interface Props {
  summary: string;
  steps: TraceSteps;
  speaker: Speaker;
  sources: SourceLabels;
}

/** Where sources are explained. */
export interface SourceLabels {
  /** Address of the bibliography; the tag follows as an anchor. */
  page: string;
}

/** How a day was found, folded away until it is asked for. */
export default function Trace({ summary, steps, speaker, sources }: Props) {
  return (
    <details>
      <summary>{summary}</summary>
      <ol>
        {speaker.sayTrace(steps).map(({ text, sources: tags }, index) => (
          <li key={index}>
            {text} <SourceLinks tags={tags} sources={sources} />
          </li>
        ))}
      </ol>
    </details>
  );
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
        <a class="src" key={tag} href={`${sources.page}#${tag.toLowerCase()}`}>
          {tag}
        </a>
      ))}
    </>
  );
}
