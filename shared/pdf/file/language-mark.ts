/**
 * Says within a string of a PDF that what follows is in this language: its two letters as one unit of UTF-16, and those of a region,
 * between two U+001B (ISO 32000-1, 7.9.2.2.2). Readers take the mark out. A language of three letters has none.
 */
export function languageMark(tag: string): string {
  const [, language, region] = /^([a-z]{2})(?:-[a-z]{4})?(?:-([a-z]{2}))?$/i.exec(tag) ?? [];
  if (language === undefined) return '';
  const units = [language.toLowerCase(), region?.toUpperCase()].map((letters) =>
    letters === undefined ? '' : unitOf(letters),
  );
  return `\u001B${units.join('')}\u001B`;
}

const unitOf = (letters: string) =>
  String.fromCharCode((letters.charCodeAt(0) << 8) | letters.charCodeAt(1));

/** A mark as it stands in a text; nothing else of ours has its first character. */
const mark = '\u001B';
const anyMark = new RegExp(`(${mark}[^${mark}]{1,3}${mark})`);

/** Changes a text, but not its marks. */
export function betweenMarks(text: string, change: (part: string) => string): string {
  return text
    .split(anyMark)
    .map((part) => (anyMark.test(part) ? part : change(part)))
    .join('');
}
