import type { CompositionContext } from '../../composition-context.ts';
import { targetInForce } from '../../figures.ts';
import { colon, inBrackets, joinTexts } from '../../inline.ts';
import { addLanguageMarks, quote } from '../../record-texts.ts';
import type { Text } from '../../tree.ts';
import { listValueReferences } from '../annexes/value-references.ts';
import type { PeriodFigure } from './printed-periods.ts';

/** Whether a row of the indicator would say nothing: there is neither figure nor text, baseline nor target. */
export function saysNothing(figures: readonly PeriodFigure[]): boolean {
  return figures.every(
    ({ indicator, period, value }) =>
      indicator.baseline === undefined &&
      targetInForce(period) === undefined &&
      (value === undefined || value.actual.kind === 'not_reported'),
  );
}

/** "Nothing was reported of these, and no target was set: Wells repaired (V17, V18); Latrines built" */
export function noteNothingReported(
  empty: readonly (readonly PeriodFigure[])[],
  context: CompositionContext,
): readonly Text[] {
  const named = empty.flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    const references = listValueReferences(
      figures.flatMap(({ value }) => value ?? []),
      context,
    );
    const behind = references.length === 0 ? [] : [{ ...inBrackets(references), secondary: true }];
    return [[quote(first.indicator.title), ...behind]];
  });
  if (named.length === 0) return [];
  const { nothingReported } = context.words.tables;
  return [
    [{ leading: [nothingReported, colon] }, ...addLanguageMarks(joinTexts(named, 'semicolon'))],
  ];
}
