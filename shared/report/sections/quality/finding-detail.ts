import type { Indicator, Measure } from '../../../domain/framework/indicator.ts';
import type { MeaningField } from '../../../domain/meaning/changes.ts';
import type { Finding, SourceStatement } from '../../../domain/quality/finding.ts';
import type { Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import { formatNumber } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listDimensions } from '../../dimensions.ts';
import { actualText, formatActual } from '../../figures.ts';
import { recordLine } from '../../record-texts.ts';
import { meaningWords } from '../../words/meaning/meaning.ts';
import { writeSourceTitle } from '../annexes/sources.ts';
import { findIndicatorAt } from './finding-subject.ts';

/** The details of a finding. The reason of a "not summed" finding is in the heading above its table. */
export function writeDetail(finding: Finding, context: CompositionContext): Text {
  const { words } = context;
  const { status, due, source, said, target, parts, redefined, totals, given } = finding;
  if (finding.withdrawnBecause) return plain(finding.withdrawnBecause);
  if (due)
    return plain(
      `${words.evaluation.action.due}${words.punctuation.colon}${formatShortDay(due, words)}`,
    );
  if (status === 'missing') return plain(words.quality.notStarted);
  if (status) return plain(words.reviewStatus[status]);
  if (source) return plain(writeSourceTitle(source, context));
  const indicator = findIndicatorAt(finding.address, context);
  const measure = indicator?.measure ?? 'unit';
  if (said) return said.flatMap((each, at) => writeSourceValue(each, { at, measure }, context));
  if (redefined) return plain(writeRedefined(redefined, context));
  if (target) return plain(words.quality.targets[target]);
  if (totals) return plain(writeTotals(totals, measure, context));
  if (given) return actualText(given, measure, context);
  return parts ? writeParts(parts, indicator, context) : plain('');
}

/** "Before: 90; After: 60" */
function writeTotals(
  { before, after }: NonNullable<Finding['totals']>,
  measure: Measure,
  context: CompositionContext,
): string {
  const { words, snapshot } = context;
  const labels = meaningWords[snapshot.scope.language];
  const said = [
    [labels.before, before],
    [labels.after, after],
  ] as const;
  return joinParts(
    said.map(([label, total]) =>
      [label, formatActual(total, measure, context)].join(words.punctuation.colon),
    ),
    'semicolon',
    words,
  );
}

function writeRedefined(
  redefined: NonNullable<Finding['redefined']>,
  { words, snapshot }: CompositionContext,
): string {
  const { fields } = meaningWords[snapshot.scope.language];
  return joinParts(
    [...new Set(redefined.map((field) => fields[field as MeaningField] ?? field))],
    'comma',
    words,
  );
}

type SourcePlace = { readonly at: number; readonly measure: Measure };

/** Each source on its own line with its figure, and below it the note on the difference. */
function writeSourceValue(
  said: SourceStatement,
  place: SourcePlace,
  context: CompositionContext,
): Text {
  const { source, actual, precision, note } = said;
  const { words } = context;
  const title = { text: writeSourceTitle(source, context), ...(place.at > 0 && { newLine: true }) };
  const figure = actualText(actual, place.measure, context, precision);
  const remark = note ? startNewLine(recordLine(note, context)) : [];
  return [title, { text: words.punctuation.colon }, ...figure, ...remark];
}

const startNewLine = ([first, ...rest]: Text): Text =>
  first ? [{ ...first, newLine: true }, ...rest] : [];

function writeParts(
  { dimensions, sum, total }: NonNullable<Finding['parts']>,
  indicator: Indicator | undefined,
  context: CompositionContext,
): Text {
  const { punctuation, reported } = context.words;
  const whole = formatActual(total, indicator?.measure ?? 'unit', context);
  const labels = listDimensions(indicator ?? {}, dimensions, context);
  const share = reported.fraction(formatNumber(sum, context.words), whole);
  return plain(`${labels.join(punctuation.comma)}${punctuation.colon}${share}`);
}
