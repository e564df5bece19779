import * as z from 'zod';
import { Country } from './country.ts';
import { Decimal } from './decimal.ts';
import { SiteId } from './identifiers.ts';
import { References } from './references.ts';
import { Source } from './source.ts';
import { Line, MultilingualLine } from './text.ts';

const degrees = (limit: number) =>
  Decimal.refine((value) => Math.abs(Number(value)) <= limit, `is not within ${limit} degrees`);

/** A village or other site of a project; `aliases` keeps the spellings that sources use. */
export const Site = z
  .strictObject({
    siteId: SiteId.optional().describe('By which figures name the site they were measured at.'),
    name: MultilingualLine,
    aliases: z.array(Line).max(20).optional(),
    country: Country.optional().describe('Where the project has several.'),
    references: References.optional().describe('Its codes in gazetteers.'),
    within: Line.optional().describe(
      'District and province, for instance "Sangthong, Vientiane Capital".',
    ),
    point: z
      .strictObject({
        latitude: degrees(90),
        longitude: degrees(180),
        exactness: z
          .enum(['exact', 'approximate'])
          .optional()
          .describe(
            'Approximate where it is that of the district or town (IATI location exactness).',
          ),
      })
      .optional(),
    households: Decimal.optional(),
    residents: Decimal.optional(),
    source: Source.optional(),
  })
  .meta({ id: 'Site' });
export type Site = z.infer<typeof Site>;
