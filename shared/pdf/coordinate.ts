/** Rounds to a hundredth of a point: finer than any printer, and every program that saves the file again writes the same number. */
export function short(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
