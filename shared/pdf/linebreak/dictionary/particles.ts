import { burmese } from './burmese.ts';
import { khmer } from './khmer.ts';
import { lao } from './lao.ts';
import { thai } from './thai.ts';

const scripts = [lao, khmer, burmese, thai];

/** Longer ones first, since some begin with others. */
const anyOf = (lists: readonly string[]) =>
  lists
    .flatMap((list) => list.split(/\s+/))
    .toSorted((one, other) => other.length - one.length)
    .join('|');

const endings = new RegExp(
  `^(?:${anyOf(scripts.map(({ notAtLineStart }) => notAtLineStart))})+$`,
  'u',
);
const beginnings = new RegExp(
  `^(?:${anyOf(scripts.map(({ notAtLineEnd }) => notAtLineEnd))})$`,
  'u',
);

/** The start of Burmese "there is none", which the word list joins to the word before; "whether there is" is one word. */
export const beforeNone = /(?<=.)(?<!ရှိ)(?=မရှိ)/u;

/** Whether a particle keeps two words of Lao, Khmer, Burmese or Thai on one line if they fit. */
export function joinedByParticle(before: string, after: string): boolean {
  return endings.test(after) || beginnings.test(before);
}
