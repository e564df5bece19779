import * as z from 'zod';

/** ISO 4217. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'is not a three-letter currency code (ISO 4217)');
