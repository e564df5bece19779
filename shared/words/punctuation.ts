import type { Formats, Separator } from './formats/formats.ts';

/**
 * The separator between two texts. After Latin letters or digits it is the one that the language uses there; a space is needed only
 * between two Latin texts.
 */
export function separatorBetween(
  left: string,
  right: string,
  separator: Separator,
  { punctuation }: Formats,
): string {
  const latin = punctuation.latin?.[separator];
  const isLatin =
    latin !== undefined && latinEnd.test(left) && (separator !== 'space' || latinStart.test(right));
  return isLatin ? latin : punctuation[separator];
}

const latinEnd = /[\p{Script=Latin}0-9]\p{P}*$/u;
const latinStart = /^\p{P}*[\p{Script=Latin}0-9]/u;

/** Parts as one string. */
export function joinParts(parts: readonly string[], separator: Separator, words: Formats): string {
  return parts
    .map((part, at) =>
      at === 0 ? part : separatorBetween(parts[at - 1] ?? '', part, separator, words) + part,
    )
    .join('');
}
