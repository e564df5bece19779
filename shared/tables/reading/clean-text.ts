/** Records have no tabs, and one line has no line breaks. */
export function toProse(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f]+/g, ' ')
    .trim();
}

export function toLine(text: string): string {
  return text.trim().replace(/[\t\v\f\r\n]+/g, ' ');
}
