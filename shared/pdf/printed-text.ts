/** What is dropped of a text, because it is nothing to be seen and no font of ours does anything with it. */
const dropped = /[\p{Default_Ignorable_Code_Point}--[\u00AD\u200B-\u200D\u2060]]+/gv;
const isDropped = new RegExp(dropped.source, 'v');

/** A sign on a letter, or a letter that Khmer coeng or Burmese virama puts below one. */
const sign = '(?:[\\u1039\\u17D2]\\P{M}|[\\p{M}\\u00AD\\u200B-\\u200D\\u2060])';
/** As many signs are printed on a letter; no language has ten. */
export const maxSigns = 30;
const tooManySigns = new RegExp(`(${sign}{${maxSigns}})${sign}+`, 'gu');
const hasTooManySigns = new RegExp(`${sign}{${maxSigns + 1}}`, 'u');

/** A text that is longer is printed in part. */
export const maxLength = 10_000;

/** With words behind it that say where it goes on. */
const maxPrinted = maxLength + 100;

const plain = /^[\x20-\x7e]*$/;

/** Signs that say where a line may end or what is joined, which are not dropped, and nothing else. */
const isUnseen = /^\s*\p{Default_Ignorable_Code_Point}[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a text is printed as it is, as far as it can be seen. */
export function isPrintedAsIs(text: string): boolean {
  if (text.length > maxPrinted) return false;
  if (plain.test(text)) return true;
  return !(isDropped.test(text) || isUnseen.test(text) || hasTooManySigns.test(text));
}

/** Whether more signs stand on a letter than are printed. */
export function losesSigns(text: string): boolean {
  return !plain.test(text) && hasTooManySigns.test(text.replace(dropped, ''));
}

/** What of a text is printed: all that can be seen, but that of very many signs on one letter some stand for all. */
export function printedText(text: string): string {
  if (isPrintedAsIs(text)) return text;
  const seen = visibleText(text).replace(dropped, '');
  return startOf(seen.replace(tooManySigns, '$1…'), maxPrinted);
}

/** Whether a text has the code of one of which nothing can be seen. */
export const tellsUnseen = (text: string): boolean => /\[U\+[0-9A-F]{4,6}\]/.test(text);

/** A text of which nothing can be seen is told by the code of its first character; an empty one stays empty. */
export function visibleText(text: string): string {
  if (text === '' || isVisible.test(text)) return text;
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}

const isVisible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** The start of a text that is longer, without half of a character at its end. */
export function startOf(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
