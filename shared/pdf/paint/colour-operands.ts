/** `#0b4f6c` as the three operands of a colour operator. */
export function colourOperands(colour: string): string {
  const bytes = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return bytes.map((byte) => Math.round((byte / 255) * 1_000) / 1_000).join(' ');
}
