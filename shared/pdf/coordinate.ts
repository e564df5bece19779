/** Rounds to a hundredth of a point: finer than any printer, and programs that save the file again write the same number. */
export function roundCoordinate(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
