import type { Indicator, Period } from '../domain/framework/indicator.ts';
import { isSetLater } from '../domain/meaning/changes.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Text } from '../pdf/document.ts';
import { shortDay } from '../words/dates.ts';
import { plain, run, type Setting } from './composition-context.ts';
import { asLabel } from './join-texts.ts';
import { meaningWords } from './words/meaning/meaning.ts';

type Shown = { readonly indicator: Indicator; readonly period: Period | undefined };

/** Notes below a table of targets: which were set after a value was submitted, and which correct one that was entered wrongly. */
export function targetNotes(shown: readonly Shown[], setting: Setting): readonly Text[] {
  const { words, snapshot } = setting;
  const { targetSetLater, targetCorrected } = meaningWords[snapshot.scope.language];
  return shown.flatMap(({ indicator, period }) => {
    if (!period) return [];
    const labels = [
      ...(wasSetLater(indicator, period, setting) ? [targetSetLater] : []),
      ...(period.revisedTarget?.reason === 'error' ? [targetCorrected] : []),
    ];
    const since = words.joints.brackets(words.since(shortDay(period.periodStart, words)));
    const title = asLabel([run(indicator.title, setting)], words);
    return labels.map((label) => [...title, ...plain(`${label}${since}`)]);
  });
}

function wasSetLater(indicator: Indicator, { periodStart }: Period, { snapshot }: Setting) {
  const address = addressOf('indicator', indicator);
  return (snapshot.redefinitions ?? []).some(
    (each) => each.address === address && each.periodStart === periodStart && isSetLater(each),
  );
}
