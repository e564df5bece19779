import { shareFault } from '../values/percentage.ts';
import { ruleFaults } from './declared-rule.ts';
import { familyName } from './family.ts';
import type { Indicator } from './indicator.ts';

type Declaration = Omit<Indicator, 'programmeId' | 'projectId' | 'indicatorId'>;
type Fault = { readonly path: readonly (string | number)[]; readonly message: string };

/** What an indicator says of itself that cannot be so, each at its place. */
export function declarationFaults(declared: Declaration): readonly Fault[] {
  return [
    ...ruleFaults(declared),
    ...shareFaults(declared),
    ...zeroFaults(declared),
    ...categoryFaults(declared),
    ...familyFaults(declared),
  ];
}

/** Baselines and targets that are percentages agree with their own numerators and denominators. */
function shareFaults({ measure, baseline, periods }: Declaration): readonly Fault[] {
  if (measure !== 'percentage') return [];
  const figures = [
    { path: ['baseline', 'value'], figure: baseline?.value },
    ...periods.flatMap(({ target, revisedTarget }, at) => [
      { path: ['periods', at, 'target', 'value'], figure: target?.value },
      { path: ['periods', at, 'revisedTarget', 'value'], figure: revisedTarget?.value },
    ]),
  ];
  return figures.flatMap(({ path, figure }) => {
    const message = figure && shareFault(figure);
    return message === undefined ? [] : [{ path: [...path, 'value'], message }];
  });
}

/** A baseline that is zero by definition says the zero; it is never read into a missing figure. */
function zeroFaults({ baseline }: Declaration): readonly Fault[] {
  if (!baseline?.byDefinition) return [];
  const isZero = baseline.value.kind === 'reported' && /^0(\.0*)?$/.test(baseline.value.value);
  return isZero
    ? []
    : [{ path: ['baseline', 'byDefinition'], message: 'is for a baseline whose value is 0' }];
}

/** Categories are for words, and what is named as one is among them. */
function categoryFaults({
  measure,
  categories,
  baselineCategory,
  periods,
}: Declaration): readonly Fault[] {
  const named = [
    { path: ['baselineCategory'], category: baselineCategory },
    ...periods.map(({ targetCategory }, at) => ({
      path: ['periods', at, 'targetCategory'],
      category: targetCategory,
    })),
  ].filter(({ category }) => category !== undefined);
  if (measure !== 'nominal' && measure !== 'ordinal') {
    const strays = categories ? [{ path: ['categories'] }, ...named] : named;
    return strays.map(({ path }) => ({ path, message: 'is for nominal and ordinal indicators' }));
  }
  return named
    .filter(({ category = '' }) => !categories?.includes(category))
    .map(({ path }) => ({ path, message: 'is not one of the categories' }));
}

function familyFaults({ disaggregation = [] }: Declaration): readonly Fault[] {
  const names = disaggregation.map(({ dimensions }) => familyName(dimensions));
  return names.flatMap((name, at) =>
    names.indexOf(name) === at
      ? []
      : [{ path: ['disaggregation', at], message: 'has the dimensions of another family' }],
  );
}
