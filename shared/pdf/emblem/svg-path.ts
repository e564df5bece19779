/** A command of SVG path data (SVG 2, 9.3) with its numbers. */
export type PathCommand = { readonly letter: string; readonly numbers: readonly number[] };

/** How many numbers each command takes. */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const flag = /^[01]/;
const separator = /^[\s,]*/;
/** Of one number with what parts it from the next; longer ones are no path data. */
const maxToken = 64;

/** Reads path data; a letter stands once for each of its repetitions. @returns undefined for anything else */
export function readPathData(data: string): readonly PathCommand[] | undefined {
  const commands: PathCommand[] = [];
  let at = skip(data, 0);
  if (!/[Mm]/.test(data[at] ?? '')) return undefined;
  while (at < data.length) {
    const letter = data[at] ?? '';
    const count = counts[letter.toUpperCase()];
    if (count === undefined) return undefined;
    at = skip(data, at + 1);
    let own = letter;
    do {
      const read = readNumbers(data, at, own);
      if (!read) return undefined;
      commands.push({ letter: own, numbers: read.numbers });
      at = read.end;
      own = lineAfterMove[own] ?? own;
    } while (count > 0 && at < data.length && /[\d.+-]/.test(data[at] ?? ''));
  }
  return commands;
}

/** Further points of a move are lines. */
const lineAfterMove: Readonly<Record<string, string>> = { M: 'L', m: 'l' };

type Numbers = { readonly numbers: readonly number[]; readonly end: number };

function readNumbers(data: string, start: number, letter: string): Numbers | undefined {
  const numbers: number[] = [];
  let at = start;
  for (let place = 0; place < (counts[letter.toUpperCase()] ?? 0); place += 1) {
    const isFlag = letter.toUpperCase() === 'A' && (place === 3 || place === 4);
    const found = matchAt(isFlag ? flag : numeral, data, at);
    if (found === undefined || !Number.isFinite(Number(found))) return undefined;
    numbers.push(Number(found));
    at = skip(data, at + found.length);
  }
  return { numbers, end: at };
}

function matchAt(pattern: RegExp, data: string, at: number): string | undefined {
  return pattern.exec(data.slice(at, at + maxToken))?.[0];
}

const skip = (data: string, at: number) => at + (matchAt(separator, data, at)?.length ?? 0);
