import * as z from 'zod';
import { Country } from './country.ts';
import { rule } from './field-error.ts';
import { SiteId } from './identifiers.ts';
import { Line } from './text.ts';

/** Where a figure was measured, where that is not all of the project. */
export const Place = z
  .strictObject({
    siteId: SiteId.optional().describe('A site of the project.'),
    district: Line.optional().describe('A district, where it is no site of the project.'),
    country: Country.optional().describe('A country, where it is wider than a district.'),
  })
  .refine(
    (place) => Object.values(place).some((part) => part !== undefined),
    rule('required', 'names no site, district or country'),
  )
  .meta({
    id: 'Place',
    description: 'Where a figure was measured, where that is not all of the project.',
  });
export type Place = z.infer<typeof Place>;
