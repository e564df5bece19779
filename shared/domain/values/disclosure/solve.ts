import { Big } from 'big.js';
import type { Equation } from './equations.ts';

/** Solves what can be solved with numbers: one unknown in a sum, or unknowns that together are zero and none of them negative. */
export function solveStepwise(
  equations: readonly Equation[],
  neverNegative: boolean,
): ReadonlyMap<string, Big> {
  const known = new Map<string, Big>();
  for (const { cell } of equations.flat()) if (cell.amount) known.set(cell.key, cell.amount.amount);
  let before = -1;
  while (before < known.size) {
    before = known.size;
    for (const equation of equations) solveOne(equation, known, neverNegative);
  }
  return known;
}

function solveOne(equation: Equation, known: Map<string, Big>, neverNegative: boolean): void {
  const unknown = equation.filter(({ cell }) => !known.has(cell.key));
  const [first] = unknown;
  if (!first) return;
  const rest = equation.reduce(
    (sum, { cell, sign }) => sum.plus((known.get(cell.key) ?? new Big(0)).times(sign)),
    new Big(0),
  );
  if (unknown.length === 1) known.set(first.cell.key, rest.times(-first.sign));
  const isAllZero = rest.eq(0) && unknown.every(({ sign }) => sign === first.sign);
  if (neverNegative && isAllZero) for (const { cell } of unknown) known.set(cell.key, rest);
}

/** The largest prime below 2^26, so that products of two residues are exact. */
const prime = 67_108_859;

/** The unknowns that the equations determine together, whatever the numbers are: those alone in a row of the reduced matrix. */
export function findDetermined(
  equations: readonly Equation[],
  known: ReadonlyMap<string, Big>,
): ReadonlySet<string> {
  const open = equations.map((equation) => equation.filter(({ cell }) => !known.has(cell.key)));
  const keys = [...new Set(open.flatMap((equation) => equation.map(({ cell }) => cell.key)))];
  const columns = new Map(keys.map((key, at) => [key, at]));
  const rows = open.map((equation) => {
    const row = new Float64Array(keys.length);
    for (const { cell, sign } of equation) {
      const at = columns.get(cell.key) ?? 0;
      row[at] = (sign + prime) % prime;
    }
    return row;
  });
  const alone = reduce(rows, keys.length).flatMap((row) => {
    const used = [...row.keys()].filter((at) => row[at] !== 0);
    return used.length === 1 ? [keys[used[0] ?? 0] ?? ''] : [];
  });
  return new Set(alone);
}

/** Gauss-Jordan elimination modulo the prime. */
function reduce(rows: readonly Float64Array[], width: number): readonly Float64Array[] {
  const left = [...rows];
  const done: Float64Array[] = [];
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row) => row[column] !== 0);
    const [pivot] = at < 0 ? [] : left.splice(at, 1);
    if (!pivot) continue;
    scale(pivot, inverse(pivot[column] ?? 1));
    for (const row of [...left, ...done]) subtract(row, pivot, row[column] ?? 0);
    done.push(pivot);
  }
  return done;
}

function scale(row: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at += 1) row[at] = ((row[at] ?? 0) * factor) % prime;
}

function subtract(row: Float64Array, pivot: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let at = 0; at < row.length; at += 1) {
    const product = ((pivot[at] ?? 0) * factor) % prime;
    row[at] = ((row[at] ?? 0) + prime - product) % prime;
  }
}

/** By Fermat's little theorem. */
function inverse(number: number): number {
  let [result, base, exponent] = [1, number, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
