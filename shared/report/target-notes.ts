import type { Indicator, Period } from '../domain/framework/indicator.ts';
import { periodIdOf } from '../domain/framework/period-id.ts';
import { isSetLater } from '../domain/meaning/changes.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Text } from '../pdf/document.ts';
import { formatShortSpan } from '../words/dates.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { makeLabel } from './join-texts.ts';
import { recordRun } from './record-texts.ts';
import { meaningWords } from './words/meaning/meaning.ts';

type PrintedTarget = { readonly indicator: Indicator; readonly period: Period | undefined };

/** Notes on targets that were set after a value was submitted, or that correct a wrong entry. */
export function writeTargetNotes(
  shown: readonly PrintedTarget[],
  context: CompositionContext,
): readonly Text[] {
  const { words, snapshot } = context;
  const { targetSetLater, targetCorrected } = meaningWords[snapshot.scope.language];
  return shown.flatMap(({ indicator, period }) => {
    if (!period) return [];
    const labels = [
      ...(wasSetLater(indicator, period, context) ? [targetSetLater] : []),
      ...(period.revisedTarget?.reason === 'error' ? [targetCorrected] : []),
    ];
    const days = formatShortSpan(period.periodStart, period.periodEnd, words);
    const inBrackets = words.punctuation.brackets(days);
    const title = makeLabel([recordRun(indicator.title, context)], words);
    return labels.map((label) => [...title, ...plain(`${label}${inBrackets}`)]);
  });
}

function wasSetLater(indicator: Indicator, period: Period, { snapshot }: CompositionContext) {
  const address = addressOf('indicator', indicator);
  const periodId = periodIdOf(period);
  return (snapshot.redefinitions ?? []).some(
    (each) => each.address === address && each.period?.periodId === periodId && isSetLater(each),
  );
}
