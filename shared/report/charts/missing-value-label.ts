import type { Reported } from '../../domain/values/reported.ts';
import type { CompositionContext } from '../composition-context.ts';
import { chartWords } from '../words/charts.ts';

/** In a word or two, for a drawing; the alternative text and the table give the whole reason. */
export function labelMissingValue(
  { kind }: Exclude<Reported, { kind: 'reported' }>,
  { snapshot, words }: CompositionContext,
): string {
  return kind === 'not_reported'
    ? words.reported.notReported
    : chartWords[snapshot.scope.language].withoutNumber[kind];
}
