import type { Formats, Separator } from './formats/formats.ts';

/**
 * What stands between two neighbours: a sign follows what is before it, so behind Latin letters or digits it is what the
 * language has for those; a space stands between two of them.
 */
export function separatorBetween(
  left: string,
  right: string,
  joint: Separator,
  { punctuation: joints }: Formats,
): string {
  const latin = joints.latin?.[joint];
  const isLatin =
    latin !== undefined && latinEnd.test(left) && (joint !== 'space' || latinStart.test(right));
  return isLatin ? latin : joints[joint];
}

const latinEnd = /[\p{Script=Latin}0-9]\p{P}*$/u;
const latinStart = /^\p{P}*[\p{Script=Latin}0-9]/u;

/** Parts as one string. */
export function joinParts(parts: readonly string[], joint: Separator, words: Formats): string {
  return parts
    .map((part, at) =>
      at === 0 ? part : separatorBetween(parts[at - 1] ?? '', part, joint, words) + part,
    )
    .join('');
}
