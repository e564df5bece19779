import type { Reported } from '../../domain/reported.ts';
import type { CompositionContext } from '../composition-context.ts';
import { chartWords } from '../words/charts.ts';

/** A short label for a drawing; the alternative text and the table have the full reason. */
export function labelMissingValue(
  { kind }: Exclude<Reported, { kind: 'reported' }>,
  { snapshot, words }: CompositionContext,
): string {
  return kind === 'not_reported'
    ? words.reported.notReported
    : chartWords[snapshot.scope.language].withoutNumber[kind];
}
