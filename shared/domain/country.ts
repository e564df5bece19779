import * as z from 'zod';
import codes from './country-codes.json' with { type: 'json' };
import { rule } from './field-error.ts';

const assigned = new Set(codes);

/** ISO 3166-1 alpha-2; a code that the standard does not assign is refused. */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'is not a two-letter country code (ISO 3166-1)', abort: true })
  .refine(
    (code) => assigned.has(code),
    rule('wrong_format', 'is not a country code that ISO 3166-1 assigns'),
  )
  .meta({ id: 'Country', examples: ['LA'] });
export type Country = z.infer<typeof Country>;
