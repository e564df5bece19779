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
    name: MultilingualLine.describe('The name, as printed.'),
    aliases: z.array(Line).max(20).optional().describe('Other spellings that sources use.'),
    country: Country.optional().describe('Where the project has several.'),
    references: References.optional().describe('Its codes in gazetteers.'),
    within: Line.optional().describe(
      'District and province, for instance "Sangthong, Vientiane Capital", in one language: a place is printed as its source writes it.',
    ),
    point: z
      .strictObject({
        latitude: degrees(90).describe('Degrees north; south is negative.'),
        longitude: degrees(180).describe('Degrees east; west is negative.'),
        exactness: z
          .enum(['exact', 'approximate'])
          .optional()
          .describe(
            'Approximate where it is that of the district or town (IATI location exactness).',
          ),
      })
      .optional()
      .describe('Its position, in degrees of WGS 84.'),
    households: Decimal.optional().describe('How many households live there.'),
    residents: Decimal.optional().describe('How many people live there.'),
    source: Source.optional().describe('Where this is published.'),
  })
  .meta({ id: 'Site', description: 'A village or other site of a project.' });
export type Site = z.infer<typeof Site>;
