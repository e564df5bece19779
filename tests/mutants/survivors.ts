import type { AreaName } from './areas.ts';

/** A mutant that no test can notice, or that none needs to, by its line and change (mutant.ts). */
export type Survivor = {
  readonly area: AreaName;
  readonly line: string;
  readonly change: string;
  readonly why: string;
};

const noTwoAreEqual = 'No two that are compared are equal, so that it sorts the same.';
const undefinedIsNoMoment = 'No moment is before or after an undefined one.';

const typeAlone =
  'The type allows for what is never so: a group has a part, and no category is empty.';

export const survivors: readonly Survivor[] = [
  {
    area: 'review',
    line: '.toSorted(([left], [right]) => (left < right ? -1 : 1))',
    change: 'left < right -> left <= right',
    why: noTwoAreEqual,
  },
  {
    area: 'review',
    line: "context.addIssue({ code: 'custom', message: 'is for an approval', path });",
    change: '\'custom\' -> ""',
    why: 'The code of an issue is told to nobody.',
  },
  {
    area: 'history',
    line: 'const isEarly = since !== undefined && time < Date.parse(since);',
    change: 'since !== undefined -> true',
    why: undefinedIsNoMoment,
  },
  {
    area: 'history',
    line: 'const isLate = until !== undefined && time >= Date.parse(until);',
    change: 'until !== undefined -> true',
    why: undefinedIsNoMoment,
  },
  {
    area: 'history',
    line: 'if (at !== otherAt) return at > otherAt ? -1 : 1;',
    change: 'at > otherAt -> at >= otherAt',
    why: 'Equal moments have been left before.',
  },
  {
    area: 'history',
    line: 'return address < otherAddress ? -1 : 1;',
    change: 'address < otherAddress -> address <= otherAddress',
    why: 'Equal addresses have been left before.',
  },
  {
    area: 'history',
    line: "if (!first || !last) return broken(1, 'out_of_sequence');",
    change: '!first || !last -> !first && !last',
    why: 'A list has both or neither.',
  },
  {
    area: 'history',
    line: 'const previous = stored.history.at(-1)?.hash;',
    change: 'stored.history.at(-1)?.hash -> stored.history.at(-1).hash',
    why: 'A stored record has an entry; the type alone does not say so.',
  },
  {
    area: 'history',
    line: 'return [...kept, ...present].toSorted((left, right) => (left.address < right.address ? -1 : 1));',
    change: 'left.address < right.address -> left.address <= right.address',
    why: noTwoAreEqual,
  },
  {
    area: 'values',
    line: "Map.groupBy(parts, (part) => nameKey(categoryIn(part.dimensions, dimension) ?? '')),",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "...placeOf(group, dimensions[at] ?? ''),",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "return { dimension, category: categoryIn(first?.dimensions ?? {}, dimension) ?? '' };",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "return { dimension, category: categoryIn(first?.dimensions ?? {}, dimension) ?? '' };",
    change: 'first?.dimensions -> first.dimensions',
    why: typeAlone,
  },
  {
    area: 'values',
    line: 'return { dimensions: Object.keys(first?.dimensions ?? {}).toSorted(), partition: false };',
    change: 'first?.dimensions -> first.dimensions',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "const at = categories.findIndex((each) => isSameName(each, name ?? ''));",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "const number = actual?.kind === 'described' ? undefined : actual;",
    change: "actual?.kind === 'described' -> false",
    why: 'Words have no number either way; the type wants them left out.',
  },
  {
    area: 'values',
    line: "const number = actual?.kind === 'described' ? undefined : actual;",
    change: '\'described\' -> ""',
    why: 'Words have no number either way; the type wants them left out.',
  },
];
