import type { LocatedFault } from '../field-error.ts';
import { type Dimension, findCategory } from '../programme/dimension.ts';
import { nameKey } from '../text/names.ts';
import { familyName } from './family.ts';
import { givenFigures } from './given-figures.ts';
import type { Indicator } from './indicator.ts';

type Declaring = Pick<Indicator, 'dimensions' | 'disaggregation'>;
type Declaration = Declaring & Pick<Indicator, 'baseline' | 'otherBaselines' | 'periods'>;
type Fault = Omit<LocatedFault, 'in'>;

/** The dimension with an id: the indicator's own, or the programme's. */
export function findDimension(
  { dimensions: own = [] }: Pick<Indicator, 'dimensions'>,
  shared: readonly Dimension[] | undefined,
  id: string,
): Dimension | undefined {
  return [...own, ...(shared ?? [])].find((dimension) => dimension.id === nameKey(id));
}

/** Dimensions that an indicator names must be declared, and no id twice. */
export function dimensionFaults(
  declared: Declaration,
  shared: readonly Dimension[],
): readonly Fault[] {
  const { dimensions: own = [], disaggregation = [] } = declared;
  const taken = own.flatMap(({ id }, at) =>
    shared.some((dimension) => dimension.id === id)
      ? [{ pointer: `/dimensions/${at}/id`, detail: 'is the id of a dimension of the programme' }]
      : [],
  );
  const unknown = disaggregation.flatMap(({ dimensions }, at) =>
    dimensions.flatMap((id, index) =>
      findDimension({ dimensions: own }, shared, id)
        ? []
        : [
            {
              pointer: `/disaggregation/${at}/dimensions/${index}`,
              detail: `"${id}" is neither a dimension of the programme nor of this indicator`,
            },
          ],
    ),
  );
  if (taken.length + unknown.length > 0) return [...taken, ...unknown];
  return givenFigures(declared).flatMap(({ path, given }) =>
    categoryFaults(
      declared,
      shared,
      given?.disaggregated ?? [],
      `/${path.join('/')}/disaggregated`,
    ),
  );
}

type Part = { readonly dimensions: Readonly<Record<string, string>> };

/**
 * The parts of a value whose dimensions or categories are not declared: "Female" and "women" never add up as two.
 * @param at the pointer of the list of parts
 */
export function categoryFaults(
  indicator: Declaring,
  shared: readonly Dimension[],
  parts: readonly Part[],
  at = '/disaggregated',
): readonly Fault[] {
  const families = new Set(
    indicator.disaggregation?.map(({ dimensions }) => familyName(dimensions)),
  );
  return parts.flatMap(({ dimensions }, index) => {
    const pointer = `${at}/${index}/dimensions`;
    const names = Object.keys(dimensions);
    if (!families.has(familyName(names))) {
      const detail = `the indicator does not split its values by ${names.join(' and ')}: name that in its disaggregation first`;
      return [{ pointer, detail }];
    }
    return Object.entries(dimensions).flatMap(([name, category]) => {
      const dimension = findDimension(indicator, shared, name);
      if (dimension && (dimension.open || findCategory(dimension, category))) return [];
      const known = dimension?.categories.map(({ id }) => id).join(', ') ?? '';
      const detail = `"${category}" is not a category of ${name}, which has: ${known}`;
      return [{ pointer, code: 'not_one_of', detail }];
    });
  });
}
