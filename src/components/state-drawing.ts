import {
  shownStates,
  voucherMoves,
  voucherStates,
  type VoucherMove,
  type VoucherMoveId,
  type VoucherStateId,
} from '../rules/evidence.ts';
import { linesOf } from './svg-lines.ts';

// Where everything stands in the drawing of the states: a column of states, the moves between them,
// and the end beside it that any of them can come to. Widths are given, heights follow the words.

/** The words that the drawing sets. */
export interface StateWords {
  states: Record<VoucherStateId, string>;
  moves: Record<VoucherMoveId, string>;
  /** Who acts, and where; nothing where nobody does. */
  who(move: VoucherMove): string;
  /** Whether the language is English, so that a label of the tool needs no gloss. */
  isEnglish: boolean;
}

/** The widths of a drawing. */
export interface DrawingSize {
  width: number;
  /** Of the states in the column. */
  box: number;
  /** Of the state beside it. */
  end: number;
  font: number;
}

/** A line of text. `tool` and `press` are labels of the tool, in English in every language. */
export interface DrawnLine {
  x: number;
  y: number;
  text: string;
  kind: 'state' | 'tool' | 'move' | 'press' | 'who';
}

export interface DrawnBox {
  id: VoucherStateId;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnArrow {
  move: VoucherMoveId;
  from: VoucherStateId;
  path: string;
  /** The head, as a triangle; absent where the arrow ends in the line of another. */
  head?: string;
  dashed: boolean;
}

export interface StateDrawing {
  width: number;
  height: number;
  boxes: DrawnBox[];
  arrows: DrawnArrow[];
  lines: DrawnLine[];
}

const end: VoucherStateId = 'expired';
const column = voucherStates.filter((state) => state !== end);
const pad = 12;
const downX = 26;
const upX = 44;

/** Draws the states and moves of the rules in the words of a language. */
export function drawStates(words: StateWords, size: DrawingSize): StateDrawing {
  const leading = Math.round(size.font * 1.4);
  const boxes: DrawnBox[] = [];
  const lines: DrawnLine[] = [];
  const arrows: DrawnArrow[] = [];

  /** Sets lines one below the other; gives back where the next one would stand. */
  function set(rows: readonly Row[], x: number, y: number, width: number): number {
    let at = y;
    for (const { text, kind } of rows) {
      for (const line of linesOf(text, width, size.font)) {
        lines.push({ x, y: at + size.font, text: line, kind });
        at += leading;
      }
    }
    return at;
  }

  function box(id: VoucherStateId, x: number, y: number, width: number): DrawnBox {
    const last = set(stateRows(id, words), x + pad, y + 9, width - 2 * pad);
    const drawn = { id, x, y, width, height: last - y + 7 };
    boxes.push(drawn);
    return drawn;
  }

  let y = 2;
  for (const [index, state] of column.entries()) {
    const { height } = box(state, 2, y, size.box);
    y += height;
    const next = column[index + 1];
    if (next === undefined) break;
    const onward = voucherMoves.filter((move) => move.from.includes(state) && move.to === next);
    const back = voucherMoves.filter((move) => move.from.includes(next) && move.to === state);
    const labelX = (back.length > 0 ? upX : downX) + 14;
    const width = size.box - labelX;
    const arrow = back.length > 0;
    let below = y + 8;
    for (const move of onward)
      below = set(moveRows(move, words, arrow && '↓'), labelX, below, width);
    for (const move of back) below = set(moveRows(move, words, '↑'), labelX, below + 4, width);
    const to = below + 8;
    for (const { id } of onward) arrows.push(straight(id, state, downX, y, to));
    for (const { id } of back) arrows.push(straight(id, next, upX, to, y));
    y = to;
  }
  const height = y + 2;

  arrows.push(...drawEnd(words, size, boxes, box, set));
  return { width: size.width, height, boxes, arrows, lines };
}

interface Row {
  text: string;
  kind: DrawnLine['kind'];
}

/** The name of a state as the tool showed it, its name in words, and what leaves it as it is. */
function stateRows(id: VoucherStateId, words: StateWords): Row[] {
  const shown = shownStates[id];
  const loops = voucherMoves.filter(({ from, to }) => to === id && from.includes(id));
  return [
    ...(shown === undefined ? [] : [{ text: shown, kind: 'tool' as const }]),
    ...(shown !== undefined && words.isEnglish
      ? []
      : [{ text: words.states[id], kind: 'state' as const }]),
    ...loops.flatMap((move) => moveRows(move, words, '↻').filter(({ kind }) => kind !== 'who')),
  ];
}

/** The button, what it does in words, and who does it where. */
function moveRows(move: VoucherMove, words: StateWords, sign: string | false): Row[] {
  const { id, button } = move;
  const rows: Row[] = [
    ...(button === undefined ? [] : [{ text: button, kind: 'press' as const }]),
    ...(button !== undefined && words.isEnglish
      ? []
      : [{ text: words.moves[id], kind: 'move' as const }]),
  ];
  const [first, ...rest] = rows as [Row, ...Row[]];
  const signed = sign === false ? first : { ...first, text: `${sign} ${first.text}` };
  const who = words.who(move);
  return [signed, ...rest, ...(who === '' ? [] : [{ text: who, kind: 'who' as const }])];
}

/** An arrow down or up the column. */
function straight(
  move: VoucherMoveId,
  from: VoucherStateId,
  x: number,
  y1: number,
  y2: number,
): DrawnArrow {
  const back = y2 > y1 ? -7 : 7;
  return {
    move,
    from,
    path: `M${x} ${y1}V${y2 + back}`,
    head: `M${x - 4.5} ${y2 + back}h9L${x} ${y2}z`,
    dashed: false,
  };
}

/** The state beside the column: each state that can come to it joins one line that leads there. */
function drawEnd(
  words: StateWords,
  size: DrawingSize,
  boxes: readonly DrawnBox[],
  box: (id: VoucherStateId, x: number, y: number, width: number) => DrawnBox,
  set: (rows: readonly Row[], x: number, y: number, width: number) => number,
): DrawnArrow[] {
  const middle = ({ y, height }: DrawnBox) => Math.round(y + height / 2);
  const moves = voucherMoves.filter(({ to }) => to === end);
  const x = size.width - size.end - 2;
  const railX = Math.round((2 + size.box + x) / 2);
  return moves.flatMap((move) => {
    const from = move.from.map((state) => boxes.find(({ id }) => id === state)!);
    // Level with the state in the middle, so that the line to it is straight.
    const level = middle(from[Math.floor(from.length / 2)]!);
    const drawn = box(end, x, level - 18, size.end);
    set(moveRows(move, words, false), x, drawn.y + drawn.height + 6, size.end);
    return from.map((start, index): DrawnArrow => {
      const y = middle(start);
      const isLevel = y === level;
      const line = `M${start.x + start.width} ${y}H${railX}`;
      return {
        move: move.id,
        from: move.from[index]!,
        path: isLevel ? `${line}H${x - 7}` : `${line}V${level}`,
        ...(isLevel && { head: `M${x - 7} ${level - 4.5}v9L${x} ${level}z` }),
        dashed: move.inferredFrom?.includes(move.from[index]!) === true,
      };
    });
  });
}
