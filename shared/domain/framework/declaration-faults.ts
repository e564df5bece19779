import { categoryOf } from '../reported.ts';
import { isSameName } from '../text/names.ts';
import { shareFault } from '../true-share.ts';
import { countFault } from './count-fault.ts';
import { ruleFaults } from './declared-rule.ts';
import { familyName, partName } from './family.ts';
import { givenFigures } from './given-figures.ts';
import type { Indicator } from './indicator.ts';
import { kindFault } from './kind-fault.ts';

type Declaration = Omit<Indicator, 'programmeId' | 'projectId' | 'indicatorId'>;
type Fault = { readonly path: readonly (string | number)[]; readonly message: string };

/** The contradictions within the declaration of an indicator, each with its place. */
export function declarationFaults(declared: Declaration): readonly Fault[] {
  return [
    ...ruleFaults(declared),
    ...shareFaults(declared),
    ...countFaults(declared),
    ...zeroFaults(declared),
    ...precisionFaults(declared),
    ...kindFaults(declared),
    ...repeatedPartFaults(declared),
    ...categoryFaults(declared),
    ...familyFaults(declared),
  ];
}

/** Baselines and targets that are percentages, and their parts, agree with their own numerators and denominators. */
function shareFaults(declared: Declaration): readonly Fault[] {
  if (declared.measure !== 'percentage') return [];
  return actualsIn(declared).flatMap(({ path, actual }) => {
    const message = shareFault(actual);
    return message === undefined ? [] : [{ path: [...path, 'value'], message }];
  });
}

/** Baselines and targets of what is counted, and their parts, are counts themselves. */
function countFaults(declared: Declaration): readonly Fault[] {
  return actualsIn(declared).flatMap(({ path, actual }) => {
    const message = countFault(declared, actual);
    return message === undefined ? [] : [{ path: [...path, 'value'], message }];
  });
}

/** Precision is only for numbers, and a baseline that is zero by definition is exact. */
function precisionFaults(declared: Declaration): readonly Fault[] {
  const strays = givenFigures(declared)
    .filter(({ given }) => given?.precision !== undefined && given.value.kind !== 'reported')
    .map(({ path }) => ({ path: [...path, 'precision'], message: 'is for a value with a number' }));
  const { byDefinition, precision = 'exact' } = declared.baseline ?? {};
  return byDefinition && precision !== 'exact' && strays.length === 0
    ? [{ path: ['baseline', 'precision'], message: 'is exact where the baseline is by definition' }]
    : strays;
}

/** A baseline that is zero by definition must have the value 0; a missing figure is never taken as zero. */
function zeroFaults({ baseline }: Declaration): readonly Fault[] {
  if (!baseline?.byDefinition) return [];
  const isZero = baseline.value.kind === 'reported' && /^0(\.0*)?$/.test(baseline.value.value);
  return isZero
    ? []
    : [{ path: ['baseline', 'byDefinition'], message: 'is for a baseline whose value is 0' }];
}

/** Every figure and its parts, each with its place. */
function actualsIn(declared: Declaration) {
  return givenFigures(declared).flatMap(({ path, given }) => [
    ...(given ? [{ path: [...path, 'value'], actual: given.value }] : []),
    ...(given?.disaggregated ?? []).map(({ actual }, at) => ({
      path: [...path, 'disaggregated', at, 'actual'],
      actual,
    })),
  ]);
}

/** Numbers where numbers are due, words elsewhere. */
function kindFaults(declared: Declaration): readonly Fault[] {
  return actualsIn(declared).flatMap(({ path, actual }) => {
    const message = kindFault(declared.measure, actual);
    return message === undefined ? [] : [{ path: [...path, 'kind'], message }];
  });
}

/** The same categories twice would be two figures of one part. */
function repeatedPartFaults(declared: Declaration): readonly Fault[] {
  return givenFigures(declared).flatMap(({ path, given }) => {
    const names = (given?.disaggregated ?? []).map(({ dimensions }) => partName(dimensions));
    return names.flatMap((name, at) =>
      names.indexOf(name) === at
        ? []
        : [{ path: [...path, 'disaggregated', at], message: 'has the categories of another part' }],
    );
  });
}

/** Only nominal and ordinal indicators have categories; every category named must be declared. */
function categoryFaults(declared: Declaration): readonly Fault[] {
  const { measure, categories } = declared;
  const isCategorical = measure === 'nominal' || measure === 'ordinal';
  const message = isCategorical
    ? 'is not one of the categories'
    : 'is for nominal and ordinal indicators';
  const strays = actualsIn(declared).flatMap(({ path, actual }) => {
    const category = categoryOf(actual);
    if (category === undefined) return [];
    const isDeclared = categories?.some((each) => isSameName(each, category));
    return isCategorical && isDeclared ? [] : [{ path: [...path, 'category'], message }];
  });
  return categories && !isCategorical ? [{ path: ['categories'], message }, ...strays] : strays;
}

function familyFaults({ disaggregation = [] }: Declaration): readonly Fault[] {
  const names = disaggregation.map(({ dimensions }) => familyName(dimensions));
  return names.flatMap((name, at) =>
    names.indexOf(name) === at
      ? []
      : [{ path: ['disaggregation', at], message: 'has the dimensions of another family' }],
  );
}
