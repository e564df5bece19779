import * as z from 'zod';
import { Country } from '../country.ts';
import { issueOf, rule } from '../field-error.ts';
import { CategoryId, DimensionId } from '../identifiers.ts';
import { isSameName } from '../text/names.ts';
import { Line, MultilingualLine, type MultilingualText } from '../text.ts';

const PlaceLevel = z.enum(['site', 'district', 'country']).meta({ id: 'PlaceLevel' });
type PlaceLevel = z.infer<typeof PlaceLevel>;

/** One category of a dimension, named by its id. */
export const Category = z
  .strictObject({
    id: CategoryId,
    label: MultilingualLine.describe('What is printed.'),
    district: Line.optional().describe('Of a site: where it is, as `within` of the sites says.'),
    country: Country.optional().describe('Of a site or district: the country it is in.'),
  })
  .meta({ id: 'Category' });
export type Category = z.infer<typeof Category>;

/** What values are split by, with its categories. Declared at the programme it is the same for all indicators. */
export const Dimension = z
  .strictObject({
    id: DimensionId,
    label: MultilingualLine.describe('What is printed.'),
    place: PlaceLevel.optional().describe('Given where the categories are places of this level.'),
    open: z
      .literal(true)
      .optional()
      .describe(
        'Only for places and names: a value may name a category that is not declared, as its source does.',
      ),
    categories: z.array(Category).max(300).describe('Its categories, in the order of print.'),
  })
  .superRefine((dimension, context) => {
    for (const { path, message } of dimensionFaults(dimension))
      context.addIssue(issueOf('breaks_rule', message, path));
  })
  .meta({ id: 'Dimension' });
export type Dimension = z.infer<typeof Dimension>;

/** The dimensions of a programme or of an indicator, each declared once. */
export const Dimensions = z
  .array(Dimension)
  .max(50)
  .refine(
    (each) => new Set(each.map(({ id }) => id)).size === each.length,
    rule('repeated', 'declares a dimension twice'),
  );

type Fault = { readonly path: readonly (string | number)[]; readonly message: string };

function dimensionFaults({ categories, open, place }: Dimension): readonly Fault[] {
  const ids = categories.map(({ id }) => id);
  const empty =
    !open && categories.length === 0
      ? [{ path: ['categories'], message: 'is empty, and the dimension is not open' }]
      : [];
  const repeated = ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ path: ['categories', at, 'id'], message: 'is the id of another category' }],
  );
  return [...empty, ...repeated, ...placeFaults(categories, place)];
}

/** Countries are named by their code; only places are in a country, and only sites in a district. */
function placeFaults(
  categories: readonly Category[],
  place: PlaceLevel | undefined,
): readonly Fault[] {
  return categories.flatMap(({ id, district, country }, at) => {
    const path = ['categories', at];
    if (place === 'country' && !Country.safeParse(id).success) {
      return [{ path: [...path, 'id'], message: 'is not a two-letter country code (ISO 3166-1)' }];
    }
    if (district !== undefined && place !== 'site') {
      return [{ path: [...path, 'district'], message: 'is for a dimension whose place is "site"' }];
    }
    return country !== undefined && (place === undefined || place === 'country')
      ? [{ path: [...path, 'country'], message: 'is for sites and districts' }]
      : [];
  });
}

/** Finds a category by its id; in an open dimension also by one of its labels. */
export function findCategory(
  { open, categories }: Pick<Dimension, 'open' | 'categories'>,
  name: string,
): Category | undefined {
  return (
    categories.find(({ id }) => id === name) ??
    (open && categories.find(({ label }) => hasLabel(label, name)))
  );
}

function hasLabel(label: MultilingualText, name: string): boolean {
  return Object.values(label).some((each) => isSameName(each, name));
}
