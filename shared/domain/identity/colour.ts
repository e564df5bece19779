import * as z from 'zod';

export const Colour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'is not a colour such as #0b4f6c')
  .meta({ examples: ['#0b4f6c'] });
