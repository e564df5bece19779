import type { Value } from '../../../domain/values/value.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { plain } from '../../inline.ts';
import type { Text } from '../../tree.ts';
import type { PeriodFigure } from './printed-periods.ts';

/** The state of all values of a table that has several, if it is one and not that they are approved. */
export function findSharedState(figures: readonly PeriodFigure[]): Value['status'] | undefined {
  const values = figures.flatMap(({ value }) => value ?? []);
  const [first, ...others] = values;
  if (!first || others.length === 0 || first.status === 'approved') return undefined;
  const isShared = values.every(
    ({ status, underCorrection }) => status === first.status && !underCorrection,
  );
  return isShared ? first.status : undefined;
}

export const noteState = (state: Value['status'], { words }: CompositionContext): Text =>
  plain(words.tables.allInState(words.reviewStatus[state]));
