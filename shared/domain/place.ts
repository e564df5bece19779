import * as z from 'zod';
import { Country } from './country.ts';
import { rule } from './field-error.ts';
import { SiteId } from './identifiers.ts';
import { Line } from './text.ts';

/** Where a figure was measured, where that is not all of the project. */
export const Place = z
  .strictObject({
    siteId: SiteId.optional().describe('A site of the project.'),
    district: Line.optional(),
    country: Country.optional(),
  })
  .refine(
    (place) => Object.values(place).some((part) => part !== undefined),
    rule('required', 'names no site, district or country'),
  )
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;
