/** Characters that are dropped: they are invisible, and no font of ours uses them. */
const dropped = /[\p{Default_Ignorable_Code_Point}--[\u00AD\u200B-\u200D\u2060]]+/gv;
const isDropped = new RegExp(dropped.source, 'v');

/** A combining mark, or a letter stacked by Khmer coeng or Burmese virama. */
const sign = '(?:[\\u1039\\u17D2]\\P{M}|[\\p{M}\\u00AD\\u200B-\\u200D\\u2060])';
/** The most signs printed on one letter; no language has ten. */
export const maxSigns = 30;
const tooManySigns = new RegExp(`(${sign}{${maxSigns}})${sign}+`, 'gu');
const hasTooManySigns = new RegExp(`${sign}{${maxSigns + 1}}`, 'u');

/** Of a longer text, only the start is printed. */
export const maxLength = 10_000;

/** Leaves room for the words that say where the text continues. */
const maxPrinted = maxLength + 100;

const plain = /^[\x20-\x7e]*$/;

/** A text of joiners and line-break characters only, which are not dropped. */
const isUnseen = /^\s*\p{Default_Ignorable_Code_Point}[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a text is printed without a visible change. */
export function isPrintedAsIs(text: string): boolean {
  if (text.length > maxPrinted) return false;
  if (plain.test(text)) return true;
  return !(isDropped.test(text) || isUnseen.test(text) || hasTooManySigns.test(text));
}

/** Whether a letter has more signs than are printed. */
export function losesSigns(text: string): boolean {
  return !plain.test(text) && hasTooManySigns.test(text.replace(dropped, ''));
}

/**
 * The text as it is printed: without invisible characters, and with `…` for further signs on one letter. Halves of a character are
 * replaced first, or they would become a whole one where what is between them is left out.
 */
export function printedText(text: string): string {
  if (isPrintedAsIs(text)) return text;
  const seen = visibleText(text).toWellFormed().replace(dropped, '');
  return startOf(seen.replace(tooManySigns, '$1…'), maxPrinted);
}

/** Whether a text contains the code that `visibleText` prints. */
export const tellsUnseen = (text: string): boolean => /\[U\+[0-9A-F]{4,6}\]/.test(text);

/** Prints the code of the first character for a text that is entirely invisible; an empty one stays empty. */
export function visibleText(text: string): string {
  if (text === '' || isVisible.test(text)) return text;
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}

const isVisible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Cuts a text at a length, without splitting a surrogate pair. */
export function startOf(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
