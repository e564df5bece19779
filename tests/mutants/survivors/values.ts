import { noTwoAreEqual, textIsNone, typeAlone } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const describedAlone = 'Only what is described has a category.';

export const survivorsOfValues: readonly Survivor[] = [
  {
    line: "Map.groupBy(parts, (part) => nameKey(categoryIn(part.dimensions, dimension) ?? '')),",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: "...nameMargin(group, dimensions[at] ?? ''),",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: "return { dimension, category: categoryIn(first?.dimensions ?? {}, dimension) ?? '' };",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: "return { dimension, category: categoryIn(first?.dimensions ?? {}, dimension) ?? '' };",
    change: 'first?.dimensions -> first.dimensions',
    why: typeAlone,
  },
  {
    line: 'return { dimensions: Object.keys(first?.dimensions ?? {}).toSorted(), partition: false };',
    change: 'first?.dimensions -> first.dimensions',
    why: typeAlone,
  },
  {
    line: "const at = categories.findIndex((each) => isSameName(each, name ?? ''));",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: 'function partitionsOf({ disaggregation = [] }: Declared): ReadonlySet<string> {',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: "return JSON.stringify(names.map((name) => nameKey(categoryIn(dimensions, name) ?? '')));",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: 'if (!earlier) return [];',
    change: '[] -> ["Stryker was here"]',
    why: typeAlone,
  },
  {
    line: 'if (!earlier) return [];',
    change: '!earlier -> false',
    why: typeAlone,
  },
  {
    line: 'return Object.keys(first?.dimensions ?? {}).map(nameKey);',
    change: 'first?.dimensions -> first.dimensions',
    why: typeAlone,
  },
  {
    line: "const nameOf = ({ key }: Cell) => (JSON.parse(key) as string[])[2] ?? '';",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: "return used.length === 1 ? [keys[used[0] ?? 0] ?? ''] : [];",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: 'const { by, at, comment: note, indicatorVersion } = review ?? { by: changedBy, at: changedAt };',
    change: '{ by: changedBy, at: changedAt } -> {}',
    why: typeAlone,
  },
  {
    line: 'if (factor === 0) return;',
    change: 'factor === 0 -> false',
    why: 'It spares work alone.',
  },
  {
    line: 'if (withheld.length === 0) return [];',
    change: 'withheld.length === 0 -> false',
    why: 'It spares work alone.',
  },
  {
    line: "return { period, total: cell('total', actual), families };",
    change: '\'total\' -> ""',
    why: 'No part has an empty name either.',
  },
  {
    line: 'withheld: false,',
    change: 'false -> true',
    why: 'It is asked of the figures given, not of what was added between them.',
  },
  {
    line: 'if (!isQuantitative(indicator.measure)) return [];',
    change: '!isQuantitative(indicator.measure) -> false',
    why: 'Words have no amounts that anything could be computed with.',
  },
  {
    line: '.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))',
    change: 'orderOf(left) < orderOf(right) -> orderOf(left) <= orderOf(right)',
    why: noTwoAreEqual,
  },
  {
    line: 'if (common.length === 0 || !isMargin(one, cells) || !isMargin(other, others)) return [];',
    change: 'common.length === 0 -> false',
    why: 'Two partitions have one sum, as their totals say already.',
  },
  {
    line: 'return before ? [[before, cell] as const] : [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'if (!first) return;',
    change: '!first -> false',
    why: 'Where all is known, nothing is left to set.',
  },
  {
    line: 'for (let column = 0; column < width; column += 1) {',
    change: 'column < width -> column <= width',
    why: 'Beyond the end of a row nothing is kept.',
  },
  {
    line: 'for (let at = 0; at < row.length; at += 1) row[at] = ((row[at] ?? 0) * factor) % prime;',
    change: 'at < row.length -> at <= row.length',
    why: 'Beyond the end of a row nothing is kept.',
  },
  {
    line: 'for (let at = 0; at < row.length; at += 1) {',
    change: 'at < row.length -> at <= row.length',
    why: 'Beyond the end of a row nothing is kept.',
  },
  {
    line: 'row[at] = ((row[at] ?? 0) + prime - product) % prime;',
    change: '(row[at] ?? 0) + prime -> (row[at] ?? 0) - prime',
    why: 'The same residue, below zero.',
  },
  {
    line: 'const parts = pairs.flatMap((each) => each.get(cell) ?? []);',
    change: '[] -> ["Stryker was here"]',
    why: 'An unknown that stands in no other sum tells nothing.',
  },
  {
    line: 'shared: readonly Dimension[] = [],',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: '{ asOf, otherSources = [] }: ValueInput,',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'row[at] = (sign + prime) % prime;',
    change: 'sign + prime -> sign - prime',
    why: 'The same residue, below zero.',
  },
  {
    line: "if (actual.kind !== 'described' || actual.category === undefined || !categories) return true;",
    change: "actual.kind !== 'described' -> false",
    why: describedAlone,
  },
  {
    line: "const { category } = actual.kind === 'described' ? actual : {};",
    change: "actual.kind === 'described' -> true",
    why: describedAlone,
  },
];
