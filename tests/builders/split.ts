import type { Dimension } from '../../shared/domain/programme/dimension.ts';

const withLabel = (id: string) => ({ id, label: { en: id } });

/** A dimension with these categories; without any it is open. */
export function aDimension(
  id: string,
  categories: readonly string[] = [],
  fields: Partial<Dimension> = {},
): Dimension {
  return {
    ...withLabel(id),
    ...(categories.length === 0 && { open: true }),
    categories: categories.map(withLabel),
    ...fields,
  };
}

/** The fields of an indicator that splits its values by open dimensions of its own. */
export function splitBy(...dimensions: string[]) {
  return {
    dimensions: dimensions.map((id) => aDimension(id)),
    disaggregation: [{ dimensions, partition: true }],
  };
}
