import type { Reported } from '../../domain/reported.ts';
import type { CompositionContext } from '../composition-context.ts';
import type { Inline } from '../inline.ts';
/** A short label for a drawing; the alternative text and the table have the full reason. */
export function labelMissingValue(
  missing: Exclude<Reported, { kind: 'reported' }>,
  { words }: CompositionContext,
): Inline {
  if (missing.kind === 'stated') return words.reported.stated(missing.text);
  const { kind } = missing;
  return kind === 'not_reported' ? words.reported.notReported : words.charts.withoutNumber[kind];
}
