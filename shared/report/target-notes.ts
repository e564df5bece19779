import type { Indicator, Period } from '../domain/framework/indicator.ts';
import { periodIdOf } from '../domain/framework/period-id.ts';
import { isSetLater } from '../domain/meaning/changes.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatShortSpan } from './formats.ts';
import { inBrackets, nameLabel } from './inline.ts';
import { quote } from './record-texts.ts';
import type { Text } from './tree.ts';

type PrintedTarget = { readonly indicator: Indicator; readonly period: Period | undefined };

/** Notes on targets that were set after a value was submitted, or that correct a wrong entry. */
export function writeTargetNotes(
  shown: readonly PrintedTarget[],
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const { targetSetLater, targetCorrected } = words.meaning;
  return shown.flatMap(({ indicator, period }) => {
    if (!period) return [];
    const labels = [
      ...(wasSetLater(indicator, period, context) ? [targetSetLater] : []),
      ...(period.revisedTarget?.reason === 'error' ? [targetCorrected] : []),
    ];
    const days = formatShortSpan(period.periodStart, period.periodEnd);
    const title = nameLabel(quote(indicator.title));
    return labels.map((said) => [title, said, inBrackets(days)]);
  });
}

function wasSetLater(indicator: Indicator, period: Period, { snapshot }: CompositionContext) {
  const address = addressOf('indicator', indicator);
  const periodId = periodIdOf(period);
  return (snapshot.redefinitions ?? []).some(
    (each) => each.address === address && each.period?.periodId === periodId && isSetLater(each),
  );
}
