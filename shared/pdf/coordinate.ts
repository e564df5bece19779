/** A coordinate as it is written, in points: a hundredth is finer than any printer, and every program writes it the same again. */
export function short(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
