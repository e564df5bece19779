import type { LocatedFault } from '../field-error.ts';
import { countFault } from '../framework/count-fault.ts';
import { categoryFaults } from '../framework/declared-dimensions.ts';
import { partName } from '../framework/family.ts';
import type { Indicator } from '../framework/indicator.ts';
import { kindFault } from '../framework/kind-fault.ts';
import type { Dimension } from '../programme/dimension.ts';
import type { Actual } from '../reported.ts';
import { isSameName } from '../text/names.ts';
import { shareFault } from '../true-share.ts';
import type { ValueInput } from './value.ts';

type ActualAt = { readonly pointer: string; readonly actual: Actual };
type Fitting = Pick<
  Indicator,
  'measure' | 'categories' | 'counts' | 'dimensions' | 'disaggregation'
>;

/**
 * The parts of an entered value that do not fit the indicator, each with its place.
 * @param shared the dimensions of the programme
 */
export function valueFaults(
  indicator: Fitting,
  input: ValueInput,
  shared: readonly Dimension[] = [],
): readonly LocatedFault[] {
  const faults = actualsIn(input).flatMap((place) => faultOf(indicator, place) ?? []);
  const undeclared = categoryFaults(indicator, shared, input.disaggregated ?? []);
  return [...faults, ...undeclared, ...repeatedParts(input)].map((fault) => ({
    in: 'body',
    ...fault,
  }));
}

function actualsIn({ actual, otherSources, disaggregated }: ValueInput): readonly ActualAt[] {
  const actualsWithin = (name: string, items: readonly { readonly actual: Actual }[] = []) =>
    items.map((item, at) => ({ pointer: `/${name}/${at}/actual`, actual: item.actual }));
  return [
    { pointer: '/actual', actual },
    ...actualsWithin('otherSources', otherSources),
    ...actualsWithin('disaggregated', disaggregated),
  ];
}

/** Numbers for indicators that count or measure, descriptions for the others. */
function faultOf({ measure, categories, counts }: Fitting, { pointer, actual }: ActualAt) {
  const misfit = kindFault(measure, actual);
  if (misfit !== undefined) return { pointer, detail: misfit };
  const share = measure === 'percentage' ? shareFault(actual) : undefined;
  if (share !== undefined) return { pointer: `${pointer}/value`, detail: share };
  const count = isOwn(pointer) ? countFault({ measure, counts }, actual) : undefined;
  if (count !== undefined) return { pointer: `${pointer}/value`, detail: count };
  const { category } = actual.kind === 'described' ? actual : {};
  if (category === undefined || !categories) return undefined;
  return categories.some((each) => isSameName(each, category))
    ? undefined
    : {
        pointer: `${pointer}/category`,
        code: 'not_one_of' as const,
        detail: 'is not one of the categories of the indicator',
      };
}

/** What another source says is quoted as it is. */
function isOwn(pointer: string): boolean {
  return !pointer.startsWith('/otherSources/');
}

/** The same categories twice would be counted twice. */
function repeatedParts({ disaggregated = [] }: ValueInput) {
  const seen = new Set<string>();
  return disaggregated.flatMap(({ dimensions }, at) => {
    const name = partName(dimensions);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const pointer = `/disaggregated/${at}/dimensions`;
    return [{ pointer, code: 'repeated' as const, detail: 'has the categories of another part' }];
  });
}
