import { noTwoAreEqual, textIsNone, typeAlone } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const bothOrNeither = 'There are both dates or neither.';
const noSuchId = 'No common indicator has such an id.';

export const survivorsOfRollUp: readonly Survivor[] = [
  {
    line: "shared.every((language) => isSameName(one[language] ?? '', other[language] ?? ''))",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: "return { projectId, indicatorId, asOf: last?.asOf ?? '', periodEnd: last?.periodEnd ?? '' };",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: "periodEnd: ends.at(-1) ?? '',",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: 'return aimed.length < others.length || overlap(others) ? [] : others;',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: '.toSorted(([left], [right]) => (left < right ? -1 : 1))',
    change: 'left < right -> left <= right',
    why: noTwoAreEqual,
  },
  {
    line: 'if (!first) return [];',
    change: '!first -> false',
    why: typeAlone,
  },
  {
    line: 'if (!first) return [];',
    change: '[] -> ["Stryker was here"]',
    why: typeAlone,
  },
  {
    line: ".map(({ dimensions }) => [partName(dimensions), Object.values(dimensions)[0] ?? '']),",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: "const placed = [...places].map(([place = '', own]) => ({",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: 'if (!family.partition || family.dimensions.length > 1 || id === undefined) return [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'if (!family.partition || family.dimensions.length > 1 || id === undefined) return [];',
    change: 'id === undefined -> false',
    why: typeAlone,
  },
  {
    line: 'if (place !== undefined && places.length === 1) return { placed: [{ place, link }] };',
    change: 'place !== undefined -> true',
    why: typeAlone,
  },
  {
    line: "return declared[0]?.id ?? name.en ?? Object.values(name)[0] ?? '';",
    change: '\'\' -> "Stryker was here!"',
    why: typeAlone,
  },
  {
    line: 'return dimension?.place ? [{ family, dimension, own: dimension.place }] : [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'return sites.map(({ name, aliases = [] }) => {',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'const groupings = groupingsOf(own, by, records.programme.dimensions ?? []);',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: "const left = apart.map(({ indicator, apart: reason = 'not_split' }) => ({",
    change: '\'not_split\' -> ""',
    why: typeAlone,
  },
  {
    line: 'const actuals = names.flatMap((name) => parts?.get(name)?.actual ?? []);',
    change: 'parts?.get -> parts.get',
    why: typeAlone,
  },
  {
    line: 'indicator: partOfIndicator(link.indicator, []),',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: "if (state === 'withheld') return { kind: 'withheld', reason: 'A part is withheld.' };",
    change: '\'A part is withheld.\' -> ""',
    why: 'A roll-up tells that a figure is withheld, not the words for it.',
  },
  {
    line: "return Map.groupBy(links, ({ indicator }) => indicator.commonIndicatorId ?? '');",
    change: '\'\' -> "Stryker was here!"',
    why: noSuchId,
  },
  {
    line: "apart: exclusionOf(commons.get(indicator.commonIndicatorId ?? ''), {",
    change: '\'\' -> "Stryker was here!"',
    why: noSuchId,
  },
  {
    line: "if (!common) return 'not_declared';",
    change: '\'not_declared\' -> ""',
    why: 'The list of the undeclared names the reason itself.',
  },
  {
    line: 'values: valuesAt(byIndicator.get(indicator.indicatorId) ?? [], asOf),',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'const compared = found.dueNow ?? used.flatMap((value) => periodOf(indicator, value) ?? []);',
    change: '[] -> ["Stryker was here"]',
    why: typeAlone,
  },
  {
    line: 'const last = owed.findLast((period) => hasTarget(indicator, period)) ?? owed.at(-1);',
    change: '-1 -> +1',
    why: 'Where no period has a target, it does not matter which one is taken.',
  },
  {
    line: 'return last ? [last] : [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'const value = sum && total && ratioOf(sum.amount, total.amount);',
    change: 'sum && total -> sum || total',
    why: 'There is a sum where there is a total: of no weights there is neither.',
  },
  {
    line: 'if (used.length === 0) return settle(others.slice(-1));',
    change: 'others.slice(-1) -> others',
    why: 'The last one is the reason either way.',
  },
  {
    line: "if (counts?.of === 'statistic') return 'statistic';",
    change: 'counts?.of -> counts.of',
    why: typeAlone,
  },
  {
    line: "return { projectId, indicatorId, asOf: last?.asOf ?? '', periodEnd: last?.periodEnd ?? '' };",
    change: 'last?.asOf -> last.asOf',
    why: typeAlone,
  },
  {
    line: "return { projectId, indicatorId, asOf: last?.asOf ?? '', periodEnd: last?.periodEnd ?? '' };",
    change: 'last?.periodEnd -> last.periodEnd',
    why: typeAlone,
  },
  {
    line: "const rule = indicator.aggregation?.overDisaggregation ?? 'total_given';",
    change: '\'total_given\' -> ""',
    why: "No rule but 'sum_of_parts' is asked for.",
  },
  {
    line: "state === 'total_missing' && missingParts === 0 && margins.every(({ complete }) => complete),",
    change: "state === 'total_missing' -> true",
    why: 'Only of a missing total do whole parts have a sum here.',
  },
  {
    line: '...(denominator !== undefined && { numerator: remainder, denominator }),',
    change: 'denominator !== undefined -> true',
    why: 'A number has no denominator, and none is asked for.',
  },
  {
    line: 'beside: named.get(indicator.commonIndicatorId)?.length ?? 1,',
    change:
      'named.get(indicator.commonIndicatorId)?.length -> named.get(indicator.commonIndicatorId).length',
    why: typeAlone,
  },
  {
    line: 'ofAll: ofAll && { ...ofAll, figure: undefined },',
    change: 'ofAll && { ...ofAll, figure: undefined } -> ofAll || { ...ofAll, figure: undefined }',
    why: 'Only of a sum there is a ratio of all, and of a sum no figure is left beside.',
  },
  {
    line: ': noFigure(reason, parts.length + beside.length),',
    change: 'parts.length + beside.length -> parts.length - beside.length',
    why: 'Where some are left beside, those that are put together have a figure.',
  },
  {
    line: "return figure && { ...figure, precision: given?.precision ?? 'exact' };",
    change: 'given?.precision -> given.precision',
    why: typeAlone,
  },
  {
    line: 'return asOfFrom === undefined || asOfTo === undefined ? {} : { asOfFrom, asOfTo };',
    change:
      'asOfFrom === undefined || asOfTo === undefined -> asOfFrom === undefined && asOfTo === undefined',
    why: bothOrNeither,
  },
  {
    line: 'return asOfFrom === undefined || asOfTo === undefined ? {} : { asOfFrom, asOfTo };',
    change: 'asOfFrom === undefined -> false',
    why: bothOrNeither,
  },
  {
    line: 'return asOfFrom === undefined || asOfTo === undefined ? {} : { asOfFrom, asOfTo };',
    change: 'asOfTo === undefined -> false',
    why: bothOrNeither,
  },
  {
    line: 'const open: OpenLink[] = [];',
    change: '[] -> ["Stryker was here"]',
    why: textIsNone,
  },
  {
    line: 'return items.toSorted((left, right) => (daysOf(left) < daysOf(right) ? -1 : 1));',
    change: 'daysOf(left) < daysOf(right) -> daysOf(left) <= daysOf(right)',
    why: noTwoAreEqual,
  },
];
