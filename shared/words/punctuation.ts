import type { Formats, Separator } from './formats/formats.ts';

/**
 * What stands between two neighbours: a sign follows what is before it, so behind Latin letters or digits it is what the
 * language has for those; a space stands between two of them.
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
