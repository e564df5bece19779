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
const textIsNone = 'A text has nothing of what is asked for, so that it counts for none.';
const noSuchId = 'No common indicator has such an id.';
const neverDeleted =
  'No record is ever deleted, so that it is found; the type alone does not say so.';

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
    line: "...nameMargin(group, dimensions[at] ?? ''),",
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
    area: 'roll-up',
    line: "shared.every((language) => isSameName(one[language] ?? '', other[language] ?? ''))",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: "return { projectId, indicatorId, asOf: last?.asOf ?? '', periodEnd: last?.periodEnd ?? '' };",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: "periodEnd: ends.at(-1) ?? '',",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'return aimed.length < others.length || overlap(others) ? [] : others;',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: '.toSorted(([left], [right]) => (left < right ? -1 : 1))',
    change: 'left < right -> left <= right',
    why: noTwoAreEqual,
  },
  {
    area: 'roll-up',
    line: 'if (!first) return [];',
    change: '!first -> false',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'if (!first) return [];',
    change: '[] -> ["Stryker was here"]',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: ".map(({ dimensions }) => [partName(dimensions), Object.values(dimensions)[0] ?? '']),",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: "const placed = [...places].map(([place = '', own]) => ({",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'if (!family.partition || family.dimensions.length > 1 || id === undefined) return [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: 'if (!family.partition || family.dimensions.length > 1 || id === undefined) return [];',
    change: 'id === undefined -> false',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'if (place !== undefined && places.length === 1) return { placed: [{ place, link }] };',
    change: 'place !== undefined -> true',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: "return declared[0]?.id ?? name.en ?? Object.values(name)[0] ?? '';",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'return dimension?.place ? [{ family, dimension, own: dimension.place }] : [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: 'return sites.map(({ name, aliases = [] }) => {',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: 'const groupings = groupingsOf(own, by, records.programme.dimensions ?? []);',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: "const left = apart.map(({ indicator, apart: reason = 'not_split' }) => ({",
    change: '\'not_split\' -> ""',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'const actuals = names.flatMap((name) => parts?.get(name)?.actual ?? []);',
    change: 'parts?.get -> parts.get',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'indicator: partOfIndicator(link.indicator, []),',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: "if (state === 'withheld') return { kind: 'withheld', reason: 'A part is withheld.' };",
    change: '\'A part is withheld.\' -> ""',
    why: 'A roll-up tells that a figure is withheld, not the words for it.',
  },
  {
    area: 'roll-up',
    line: "return Map.groupBy(links, ({ indicator }) => indicator.commonIndicatorId ?? '');",
    change: '\'\' -> "Stryker was here!"',
    why: noSuchId,
  },
  {
    area: 'roll-up',
    line: "apart: exclusionOf(commons.get(indicator.commonIndicatorId ?? ''), {",
    change: '\'\' -> "Stryker was here!"',
    why: noSuchId,
  },
  {
    area: 'roll-up',
    line: "if (!common) return 'not_declared';",
    change: '\'not_declared\' -> ""',
    why: 'The list of the undeclared names the reason itself.',
  },
  {
    area: 'roll-up',
    line: 'values: valuesAt(byIndicator.get(indicator.indicatorId) ?? [], asOf),',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: 'const compared = found.dueNow ?? used.flatMap((value) => periodOf(indicator, value) ?? []);',
    change: '[] -> ["Stryker was here"]',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: 'const last = owed.findLast((period) => hasTarget(indicator, period)) ?? owed.at(-1);',
    change: '-1 -> +1',
    why: 'Where no period has a target, it does not matter which one is taken.',
  },
  {
    area: 'roll-up',
    line: 'return last ? [last] : [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'roll-up',
    line: 'const value = sum && total && ratioOf(sum.amount, total.amount);',
    change: 'sum && total -> sum || total',
    why: 'There is a sum where there is a total: of no weights there is neither.',
  },
  {
    area: 'roll-up',
    line: 'if (used.length === 0) return settle(others.slice(-1));',
    change: 'others.slice(-1) -> others',
    why: 'The last one is the reason either way.',
  },
  {
    area: 'roll-up',
    line: "if (counts?.of === 'statistic') return 'statistic';",
    change: 'counts?.of -> counts.of',
    why: typeAlone,
  },
  {
    area: 'idempotency',
    line: "if (!existing) throw new Problem('changed_meanwhile');",
    change: '!existing -> false',
    why: neverDeleted,
  },
  {
    area: 'idempotency',
    line: "if (!existing) throw new Problem('changed_meanwhile');",
    change: '\'changed_meanwhile\' -> ""',
    why: neverDeleted,
  },
  {
    area: 'idempotency',
    line: "throw existing ? mismatch(existing.record.version) : new Problem('not_found');",
    change: '\'not_found\' -> ""',
    why: neverDeleted,
  },
  {
    area: 'idempotency',
    line: "if (!winner) throw new Problem('not_found');",
    change: '!winner -> false',
    why: neverDeleted,
  },
  {
    area: 'idempotency',
    line: "if (!winner) throw new Problem('not_found');",
    change: '\'not_found\' -> ""',
    why: neverDeleted,
  },
  {
    area: 'idempotency',
    line: 'const history = (whole?.entries ?? []).map((entry) => parseStructure(HistoryEntry, entry));',
    change: 'whole?.entries -> whole.entries',
    why: neverDeleted,
  },
  {
    area: 'idempotency',
    line: 'const history = (whole?.entries ?? []).map((entry) => parseStructure(HistoryEntry, entry));',
    change: '[] -> ["Stryker was here"]',
    why: neverDeleted,
  },
  {
    area: 'idempotency',
    line: 'ConsistentRead: true,',
    change: 'true -> false',
    why: 'The engine of these tests reads consistently always.',
  },
  {
    area: 'roll-up',
    line: "return { projectId, indicatorId, asOf: last?.asOf ?? '', periodEnd: last?.periodEnd ?? '' };",
    change: 'last?.asOf -> last.asOf',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: "return { projectId, indicatorId, asOf: last?.asOf ?? '', periodEnd: last?.periodEnd ?? '' };",
    change: 'last?.periodEnd -> last.periodEnd',
    why: typeAlone,
  },
  {
    area: 'roll-up',
    line: "const rule = indicator.aggregation?.overDisaggregation ?? 'total_given';",
    change: '\'total_given\' -> ""',
    why: "No rule but 'sum_of_parts' is asked for.",
  },
  {
    area: 'roll-up',
    line: "state === 'total_missing' && missingParts === 0 && margins.every(({ complete }) => complete),",
    change: "state === 'total_missing' -> true",
    why: 'Only of a missing total do whole parts have a sum here.',
  },
  {
    area: 'roll-up',
    line: '...(denominator !== undefined && { numerator: remainder, denominator }),',
    change: 'denominator !== undefined -> true',
    why: 'A number has no denominator, and none is asked for.',
  },
  {
    area: 'values',
    line: 'function partitionsOf({ disaggregation = [] }: Declared): ReadonlySet<string> {',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'values',
    line: "return JSON.stringify(names.map((name) => nameKey(categoryIn(dimensions, name) ?? '')));",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'values',
    line: 'if (!earlier) return [];',
    change: '[] -> ["Stryker was here"]',
    why: typeAlone,
  },
  {
    area: 'values',
    line: 'if (!earlier) return [];',
    change: '!earlier -> false',
    why: typeAlone,
  },
  {
    area: 'values',
    line: 'return Object.keys(first?.dimensions ?? {}).map(nameKey);',
    change: 'first?.dimensions -> first.dimensions',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "const nameOf = ({ key }: Cell) => (JSON.parse(key) as string[])[2] ?? '';",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "return used.length === 1 ? [keys[used[0] ?? 0] ?? ''] : [];",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    area: 'values',
    line: "return used.length === 1 ? [keys[used[0] ?? 0] ?? ''] : [];",
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'values',
    line: 'const { by, at, comment: note, indicatorVersion } = review ?? { by: changedBy, at: changedAt };',
    change: '{ by: changedBy, at: changedAt } -> {}',
    why: typeAlone,
  },
  {
    area: 'values',
    line: 'if (factor === 0) return;',
    change: 'factor === 0 -> false',
    why: 'It spares work alone.',
  },
  {
    area: 'values',
    line: 'if (withheld.length === 0) return [];',
    change: 'withheld.length === 0 -> false',
    why: 'It spares work alone.',
  },
  {
    area: 'values',
    line: "return { period, total: cell('total', actual), families };",
    change: '\'total\' -> ""',
    why: 'No part has an empty name either.',
  },
  {
    area: 'values',
    line: 'withheld: false,',
    change: 'false -> true',
    why: 'It is asked of the figures given, not of what was added between them.',
  },
  {
    area: 'values',
    line: 'if (!isQuantitative(indicator.measure)) return [];',
    change: '!isQuantitative(indicator.measure) -> false',
    why: 'Words have no amounts that anything could be computed with.',
  },
  {
    area: 'values',
    line: '.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))',
    change: 'orderOf(left) < orderOf(right) -> orderOf(left) <= orderOf(right)',
    why: noTwoAreEqual,
  },
  {
    area: 'values',
    line: 'if (common.length === 0 || !isMargin(one, cells) || !isMargin(other, others)) return [];',
    change: 'common.length === 0 -> false',
    why: 'Two partitions have one sum, as their totals say already.',
  },
  {
    area: 'values',
    line: 'return before ? [[before, cell] as const] : [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    area: 'values',
    line: 'if (!first) return;',
    change: '!first -> false',
    why: 'Where all is known, nothing is left to set.',
  },
  {
    area: 'values',
    line: 'for (let column = 0; column < width; column += 1) {',
    change: 'column < width -> column <= width',
    why: 'Beyond the end of a row nothing is kept.',
  },
  {
    area: 'values',
    line: 'for (let at = 0; at < row.length; at += 1) row[at] = ((row[at] ?? 0) * factor) % prime;',
    change: 'at < row.length -> at <= row.length',
    why: 'Beyond the end of a row nothing is kept.',
  },
  {
    area: 'values',
    line: 'for (let at = 0; at < row.length; at += 1) {',
    change: 'at < row.length -> at <= row.length',
    why: 'Beyond the end of a row nothing is kept.',
  },
  {
    area: 'values',
    line: 'row[at] = ((row[at] ?? 0) + prime - product) % prime;',
    change: '(row[at] ?? 0) + prime -> (row[at] ?? 0) - prime',
    why: 'The same residue, below zero.',
  },
  {
    area: 'values',
    line: 'const parts = pairs.flatMap((each) => each.get(cell) ?? []);',
    change: '[] -> ["Stryker was here"]',
    why: 'An unknown that stands in no other sum tells nothing.',
  },
];
