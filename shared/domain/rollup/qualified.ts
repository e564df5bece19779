import type * as z from 'zod';
import type { Baseline, Measure, Target } from '../framework/indicator.ts';
import { Precision } from '../programme/programme.ts';
import { precisionOf } from './completeness.ts';
import { type Figure, figureOf, RolledFigure, toRolledFigure } from './figure.ts';

/** The figure of a baseline or a target, with how exactly it was given. */
export type Qualified = Figure & { readonly precision: Precision };

export function qualifiedOf(
  given: Baseline | Target | undefined,
  measure: Measure,
): Qualified | undefined {
  const figure = figureOf(given?.value, measure);
  return figure && { ...figure, precision: given?.precision ?? 'exact' };
}

/** A combined figure, with the precision that its parts allow. */
export function qualify(
  figure: Figure | undefined,
  parts: readonly Qualified[],
  rule: Parameters<typeof precisionOf>[1],
): Qualified | undefined {
  const precisions = parts.map(({ precision }) => precision);
  return figure && { ...figure, precision: precisionOf(precisions, rule) };
}

/** A baseline or a target as the API answers it. */
export const QualifiedFigure = RolledFigure.extend({
  precision: Precision.optional().describe('Absent where it is exact.'),
}).meta({ id: 'QualifiedFigure' });
export type QualifiedFigure = z.infer<typeof QualifiedFigure>;

export function toQualifiedFigure({ precision, ...figure }: Qualified): QualifiedFigure {
  return precision === 'exact' ? toRolledFigure(figure) : { ...toRolledFigure(figure), precision };
}
