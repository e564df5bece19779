import { noTwoAreEqual } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const undefinedIsNoMoment = 'No moment is before or after an undefined one.';

export const survivorsOfHistory: readonly Survivor[] = [
  {
    line: 'const isEarly = since !== undefined && time < Date.parse(since);',
    change: 'since !== undefined -> true',
    why: undefinedIsNoMoment,
  },
  {
    line: 'const isLate = until !== undefined && time >= Date.parse(until);',
    change: 'until !== undefined -> true',
    why: undefinedIsNoMoment,
  },
  {
    line: 'if (at !== otherAt) return at > otherAt ? -1 : 1;',
    change: 'at > otherAt -> at >= otherAt',
    why: 'Equal moments have been left before.',
  },
  {
    line: 'return address < otherAddress ? -1 : 1;',
    change: 'address < otherAddress -> address <= otherAddress',
    why: 'Equal addresses have been left before.',
  },
  {
    line: "if (!first || !last) return brokenHistory(1, 'out_of_sequence');",
    change: '!first || !last -> !first && !last',
    why: 'A list has both or neither.',
  },
  {
    line: 'const previous = stored.history.at(-1)?.hash;',
    change: 'stored.history.at(-1)?.hash -> stored.history.at(-1).hash',
    why: 'A stored record has an entry; the type alone does not say so.',
  },
  {
    line: 'return [...kept, ...present].toSorted((left, right) => (left.address < right.address ? -1 : 1));',
    change: 'left.address < right.address -> left.address <= right.address',
    why: noTwoAreEqual,
  },
  {
    line: 'const names = declarationOf(kind).personal ?? [];',
    change: '[] -> ["Stryker was here"]',
    why: 'No record has a field of such a name.',
  },
];
