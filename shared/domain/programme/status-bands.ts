import * as z from 'zod';

/**
 * How a programme sorts achievement into bands: within 15 % of plan or not, as Tola has it, or from 80 % and from 50 % on, as JICA has it.
 */
export const StatusBands = z
  .enum(['within_15_percent', 'from_80_and_50_percent'])
  .meta({ id: 'StatusBands' });
export type StatusBands = z.infer<typeof StatusBands>;

/** The bands of a programme that did not choose. */
export const usualStatusBands: StatusBands = 'within_15_percent';

export const StatusBand = z
  .enum(['above_plan', 'on_plan', 'below_plan', 'high', 'moderate', 'low'])
  .meta({ id: 'StatusBand' });
export type StatusBand = z.infer<typeof StatusBand>;
