import type { MapAnswer, MapEnd, MapQuestion } from './flow-drawing.ts';

/** An answer as the map tells it; `section` is the part of the map that it leads to. */
export interface SectionAnswer extends MapAnswer {
  section?: string;
}

/** A question of the map, with the answers as the text tells them. */
export interface SectionQuestion extends Omit<MapQuestion, 'answers'> {
  answers: readonly SectionAnswer[];
}

/** A part of a flow that is drawn and told by itself. */
export interface MapSection {
  /** Unique on the page; the anchor of the part. */
  id: string;
  title: string;
  /** Whether the title is an English name. */
  foreign?: boolean;
  questions: readonly SectionQuestion[];
  ends: readonly MapEnd[];
}

/** The sentences of a map that are missing: every question, answer and end has to say something. */
export function untold(sections: readonly MapSection[]): string[] {
  return sections.flatMap(({ questions, ends }) => [
    ...questions.flatMap(({ node, text, answers }) => [
      ...(isTold(text) ? [] : [`${node} has no question in words`]),
      ...answers
        .filter(({ label, effect }) => !isTold(label) || !isTold(effect))
        .map(({ on }) => `${node}: the answer “${on}” has no words`),
    ]),
    ...ends.filter(({ text }) => !isTold(text)).map(({ node }) => `${node} has no result in words`),
  ]);
}

/** A sentence that says something, with nothing left to fill in. */
const isTold = (text: string | undefined) =>
  text !== undefined && text.trim() !== '' && !/\{\w+\}|undefined/.test(text);

/** What a map holds, by the ids of its flow: nodes, and the answers of each question. */
export function mapped(sections: readonly MapSection[]): {
  nodes: Set<string>;
  answers: Set<string>;
} {
  const questions = sections.flatMap((section) => section.questions);
  const answers = questions.flatMap(({ node, answers: own }) =>
    own.map(({ on }) => `${node} ${on}`),
  );
  const outcomes = questions.flatMap(({ answers: own }) =>
    own.flatMap(({ outcome }) => outcome ?? []),
  );
  const ends = sections.flatMap((section) => section.ends.map(({ node }) => node));
  return {
    nodes: new Set([...questions.map(({ node }) => node), ...outcomes, ...ends]),
    answers: new Set(answers),
  };
}
