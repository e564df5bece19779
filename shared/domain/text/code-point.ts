/** The code point of the first character of a text, for instance `U+0E2A`. */
export function codePointName(text: string): string {
  const codePoint = text.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
