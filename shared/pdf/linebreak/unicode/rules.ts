import { sharedCaches } from '../../shared-caches.ts';
import { tableFile } from '../table-file.ts';

/** A rule set of Unicode as ICU compiled it: a state machine over kinds of characters, packed by `infra/break-data/packed-rules.ts`. */
export type Rules = {
  readonly width: number;
  readonly states: Uint16Array;
  readonly blocks: Uint16Array;
  readonly kinds: Uint8Array;
};

const [blockCount, beforeNext] = [0x11_0000 / 128, 2];

/** Read when first needed. */
export const rulesOf = sharedCaches.loadOnce((name: string): Rules => {
  const bytes = tableFile(name);
  const [kinds = 0, states = 0] = new Uint16Array(bytes, 0, 2);
  const [width, start] = [kinds + beforeNext, 2 * (3 + blockCount)];
  return {
    width,
    blocks: new Uint16Array(bytes, 6, blockCount),
    states: new Uint16Array(bytes, start, width * states),
    kinds: new Uint8Array(bytes, start + 2 * width * states),
  };
});

/** The end offsets of the stretches into which the rules split a text; the last is its length. */
export function endsOf(rules: Rules, text: string): readonly number[] {
  const ends: number[] = [];
  for (let end = 0; end < text.length; ) {
    end = endAfter(rules, text, end);
    ends.push(end);
  }
  return ends;
}

const [stop, first, endOfText] = [0, 1, 1];

const lengthOf = (codePoint: number) => (codePoint > 0xffff ? 2 : 1);

function endAfter(rules: Rules, text: string, start: number): number {
  const { width, states } = rules;
  const marked: number[] = [];
  let end = start + lengthOf(text.codePointAt(start) ?? 0);
  let state = first;
  for (let at = start, isOver = false; state !== stop && !isOver; ) {
    const codePoint = text.codePointAt(at);
    isOver = codePoint === undefined;
    const kind = codePoint === undefined ? endOfText : kindOf(rules, codePoint);
    if (codePoint !== undefined) at += lengthOf(codePoint);
    state = states[state * width + beforeNext + kind] ?? stop;
    const accepting = states[state * width] ?? 0;
    if (accepting === 1) end = at;
    else if (accepting > 1 && marked[accepting] !== undefined) return marked[accepting];
    const lookAhead = states[state * width + 1] ?? 0;
    if (lookAhead > 1) marked[lookAhead] = at;
  }
  return end;
}

function kindOf({ blocks, kinds }: Rules, codePoint: number): number {
  return kinds[(blocks[codePoint >> 7] ?? 0) * 128 + (codePoint & 127)] ?? 0;
}
