import { linesOf, textWidth } from './svg-lines.ts';

// Where everything stands in the drawing of a flow: a line that runs down at the side, the questions
// one below the other, and under each its answers, with a way back to the line, on to the next
// question, or to an end. The width is given, heights follow the words; a phone can show it.

/** How an answer goes on: along the line, along it with something left open, to the next question, to an end, elsewhere. */
export type AnswerWay = 'on' | 'open' | 'next' | 'end' | 'away';

export interface MapAnswer {
  /** The option, as the flow names it. */
  on: string;
  label: string;
  /** Whether the label is an English name. */
  foreign?: boolean;
  way: AnswerWay;
  /** Where it leads, in a few words; empty where the drawing says all. */
  short: string;
  /** Where it leads, as a sentence. */
  effect: string;
  /** The outcome that an answer ends with, where it can. */
  outcome?: string;
}

export interface MapQuestion {
  /** The node of the flow. */
  node: string;
  text: string;
  /** The days for which it is asked, as a sentence; absent where it always is. */
  period?: string | undefined;
  sources: readonly string[];
  answers: readonly MapAnswer[];
}

export interface MapEnd {
  node: string;
  text: string;
  /** When it ends so. */
  when: string;
  kind: 'yes' | 'no' | 'unknown';
}

export interface DrawnText {
  x: number;
  y: number;
  text: string;
  kind: 'question' | 'note' | 'answer' | 'way' | 'end' | 'when' | 'here';
  foreign?: boolean;
}

export interface DrawnShape {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A question, an answer or an end with all that belongs to it. */
export interface DrawnPart {
  node?: string;
  answer?: string;
  /** The end that an answer can come to. */
  outcome?: string | undefined;
  kind: string;
  box: DrawnShape;
  /** Lines without a head, then heads. */
  lines: string[];
  heads: string[];
  texts: DrawnText[];
}

export interface FlowDrawing {
  width: number;
  height: number;
  rail: string;
  parts: DrawnPart[];
}

export const drawingSize = { width: 340, font: 13 };

const { width, font } = drawingSize;
const small = 11;
const leading = 18;
const smallLeading = 15;
const railX = 10;
const boxX = 30;
const sideX = 40;
const pillX = 54;
const pad = 9;

/** Draws questions and ends in the order given; `here` are the words that mark the question asked. */
export function drawFlow(
  questions: readonly MapQuestion[],
  ends: readonly MapEnd[],
  here: string,
): FlowDrawing {
  const parts: DrawnPart[] = [];
  let y = 4;
  let last = y;
  // The side line from an answer to the next question; none where the line itself leads there.
  let side: number | undefined;
  for (const question of questions) {
    const part = questionPart(question, y + 20, here);
    if (side === undefined) {
      const level = part.box.y + 17;
      part.lines.push(`M${railX} ${level}H${boxX - 6}`);
      part.heads.push(`M${boxX - 6} ${level - 4}v8L${boxX} ${level}z`);
      last = level;
    } else {
      part.lines.push(`M${sideX} ${side}V${part.box.y - 6}`);
      part.heads.push(`M${sideX - 4} ${part.box.y - 6}h8L${sideX} ${part.box.y}z`);
    }
    side = undefined;
    parts.push(part);
    y = part.box.y + part.box.height + 8;
    for (const answer of question.answers) {
      const drawn = answerPart(question.node, answer, y);
      const level = Math.round(drawn.box.y + drawn.box.height / 2);
      if (answer.way === 'next') {
        drawn.lines.push(`M${pillX} ${level}H${sideX}`);
        side ??= level;
      } else if (answer.way === 'on' || answer.way === 'open') {
        drawn.lines.push(`M${pillX} ${level}H${railX}`);
        last = level;
      }
      parts.push(drawn);
      y = bottomOf(drawn) + 6;
    }
  }
  for (const [index, end] of ends.entries()) {
    const part = endPart(end, y + (index === 0 ? 12 : 2));
    const level = part.box.y + 15;
    part.lines.push(`M${railX} ${level}H${boxX - 6}`);
    part.heads.push(`M${boxX - 6} ${level - 4}v8L${boxX} ${level}z`);
    last = level;
    parts.push(part);
    y = bottomOf(part) + 6;
  }
  return { width, height: y + 2, rail: `M${railX} 4V${last}`, parts };
}

/** The lowest line of a part. */
const bottomOf = ({ box, texts }: DrawnPart) =>
  Math.max(box.y + box.height, ...texts.map((text) => text.y + 5));

/** Sets lines one below the other from a top; gives them back with where the next one would stand. */
function set(
  text: string,
  kind: DrawnText['kind'],
  x: number,
  top: number,
  room: number,
): [DrawnText[], number] {
  const isSmall = kind === 'note' || kind === 'when' || kind === 'way' || kind === 'here';
  const [size, step] = isSmall ? [small, smallLeading] : [font, leading];
  const texts = linesOf(text, room, size).map((line, index) => ({
    x,
    y: top + size + 1 + index * step,
    text: line,
    kind,
  }));
  return [texts, top + texts.length * step];
}

function questionPart({ node, text, period, sources }: MapQuestion, y: number, here: string) {
  const room = width - boxX - 2 * pad - 4;
  const x = boxX + pad;
  const [asked, afterText] = set(text, 'question', x, y + 7, room);
  const [dated, afterDays] = period ? set(period, 'note', x, afterText, room) : [[], afterText];
  const tags = sources.join('  ');
  const [cited, bottom] = tags ? set(tags, 'note', x, afterDays, room) : [[], afterDays];
  const [mark] = set(`▸ ${here}`, 'here', boxX + 2, y - 16, room);
  const box = { x: boxX, y, width: width - boxX - 2, height: bottom - y + 8 };
  const texts = [...asked, ...dated, ...cited, ...mark];
  return { node, kind: 'question', box, lines: [], heads: [], texts } as DrawnPart;
}

/** An answer in its pill, and beside or below it where it leads. */
function answerPart(node: string, answer: MapAnswer, y: number): DrawnPart {
  const room = width - pillX - 2 * pad - 4;
  const [label, bottom] = set(answer.label, 'answer', pillX + pad + 3, y + 3, room);
  if (answer.foreign) for (const line of label) line.foreign = true;
  const across = Math.max(...label.map((line) => textWidth(line.text, font))) + 2 * pad + 4;
  const box = {
    x: pillX,
    y,
    width: Math.min(Math.ceil(across), width - pillX - 2),
    height: bottom - y + 4,
  };
  const lines: string[] = [];
  const heads: string[] = [];
  const right = box.x + box.width;
  const level = Math.round(y + box.height / 2);
  const isEnd = answer.way === 'end' || answer.way === 'away';
  if (isEnd && answer.short) {
    lines.push(`M${right} ${level}H${right + 10}`);
    heads.push(`M${right + 10} ${level - 4}v8L${right + 16} ${level}z`);
  }
  const kind = answer.way === 'end' ? 'end' : 'way';
  const left = right + (isEnd ? 20 : 9);
  const size = kind === 'end' ? font : small;
  const step = kind === 'end' ? leading : smallLeading;
  const fits = linesOf(answer.short, width - left - 2, size);
  const widest = Math.max(0, ...fits.map((line) => textWidth(line, size)));
  // Beside the pill where two lines hold it, else below.
  const beside = fits.length <= 2 && left + widest <= width - 2;
  const start = beside
    ? level - (fits.length * step) / 2 - (kind === 'end' ? 0 : 0.5)
    : y + box.height + 1;
  const [way] = answer.short
    ? set(
        answer.short,
        kind,
        beside ? left : pillX + pad,
        Math.round(start),
        beside ? width - left - 2 : room,
      )
    : [[]];
  if (!beside && isEnd) {
    lines.length = heads.length = 0;
  }
  return {
    answer: `${node} ${answer.on}`,
    outcome: answer.outcome,
    kind: answer.way,
    box,
    lines,
    heads,
    texts: [...label, ...way],
  };
}

function endPart({ node, text, when, kind }: MapEnd, y: number): DrawnPart {
  const room = width - boxX - 2 * pad - 4;
  const [name, after] = set(text, 'end', boxX + pad, y + 5, room);
  const [told, bottom] = when ? set(when, 'when', boxX + pad, after, room) : [[], after];
  const box = { x: boxX, y, width: width - boxX - 2, height: bottom - y + 6 };
  return { node, kind: `result ${kind}`, box, lines: [], heads: [], texts: [...name, ...told] };
}
