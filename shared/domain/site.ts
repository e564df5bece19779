import * as z from 'zod';
import { Decimal } from './decimal.ts';
import { Source } from './source.ts';
import { Line, MultilingualLine } from './text.ts';

/** ISO 3166-1 alpha-2. */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a two-letter country code (ISO 3166-1)')
  .meta({ id: 'Country', examples: ['LA'] });
export type Country = z.infer<typeof Country>;

const degrees = (limit: number) =>
  Decimal.refine((value) => Math.abs(Number(value)) <= limit, `is not within ${limit} degrees`);

/** A village or other site of a project; `aliases` keeps the spellings that sources use. */
export const Site = z
  .strictObject({
    name: MultilingualLine,
    aliases: z.array(Line).max(20).optional(),
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
