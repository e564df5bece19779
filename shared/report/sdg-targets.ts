import { writeDigits } from '../words/numbers.ts';
import { joinParts } from '../words/punctuation.ts';
import type { Words } from './words/words.ts';

/** Targets of the Sustainable Development Goals in numeric order: 1.4 before 9.1, and 1.4 before 1.a. */
export function writeSdgTargets(targets: readonly string[], words: Words): string {
  const inOrder = targets.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  const written = inOrder.map((target) => writeDigits(target, words.numbers.digits));
  return joinParts(written, 'comma', words);
}

/** "9.1" -> "09.01"; goals and targets have at most two digits. */
const sortKey = (target: string) => target.replaceAll(/\d+/g, (digits) => digits.padStart(2, '0'));
