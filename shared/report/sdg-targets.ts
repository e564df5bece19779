import { writeDigits } from './formats.ts';
import { joinTexts, type Text } from './inline.ts';
/** Targets of the Sustainable Development Goals in numeric order: 1.4 before 9.1, and 1.4 before 1.a. */
export function writeSdgTargets(targets: readonly string[]): Text {
  const inOrder = targets.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  return joinTexts(inOrder.map(writeDigits), 'comma');
}

/** "9.1" -> "09.01"; goals and targets have at most two digits. */
const sortKey = (target: string) => target.replaceAll(/\d+/g, (digits) => digits.padStart(2, '0'));
