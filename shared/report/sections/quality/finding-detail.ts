import type { Indicator, Measure } from '../../../domain/framework/indicator.ts';
import type { MeaningField } from '../../../domain/meaning/changes.ts';
import type { Finding, SourceStatement } from '../../../domain/quality/finding.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listDimensions } from '../../dimensions.ts';
import { actualText, formatActual } from '../../figures.ts';
import { formatNumber, formatShortDay } from '../../formats.ts';
import { colon, type Inline, joinTexts, plain, say } from '../../inline.ts';
import { recordLine } from '../../record-texts.ts';
import type { Text } from '../../tree.ts';
import { writeSourceTitle } from '../annexes/sources.ts';
import { findIndicatorAt } from './finding-subject.ts';
/** The details of a finding. The reason of a "not summed" finding is in the heading above its table. */
export function writeDetail(finding: Finding, context: CompositionContext): Text {
  const { words } = context;
  const { status, due, source, said, target, parts, redefined, totals, given } = finding;
  if (finding.withdrawnBecause) return plain(finding.withdrawnBecause);
  if (due) return [words.evaluation.action.due, colon, formatShortDay(due)];
  if (status === 'missing') return plain(words.quality.notStarted);
  if (status) return plain(words.reviewStatus[status]);
  if (source) return writeSourceTitle(source, context);
  const indicator = findIndicatorAt(finding.address, context);
  const measure = indicator?.measure ?? 'unit';
  if (said) return [{ lines: said.flatMap((each) => listSourceValue(each, measure, context)) }];
  if (redefined) return [writeRedefined(redefined)];
  if (target) return plain(words.quality.targets[target]);
  if (totals) return writeTotals(totals, measure, context);
  if (given) return actualText(given, measure, context.words);
  return parts ? writeParts(parts, indicator, context) : plain('');
}

/** "Before: 90; After: 60" */
function writeTotals(
  { before, after }: NonNullable<Finding['totals']>,
  measure: Measure,
  { words }: CompositionContext,
): Text {
  const labels = words.meaning;
  const said = [
    [labels.before, before],
    [labels.after, after],
  ] as const;
  return joinTexts(
    said.map(([name, total]) => [name, colon, ...formatActual(total, measure, words)]),
    'semicolon',
  );
}

/** Each kind of field once: several may have one name. */
const writeRedefined = (redefined: NonNullable<Finding['redefined']>): Inline =>
  say(({ words: { meaning } }) => {
    const names = redefined.map((field) => meaning.fields[field as MeaningField] ?? field);
    return joinTexts([...new Set(names)], 'comma');
  });

/** Each source on its own line with its figure, and below it the note on the difference. */
function listSourceValue(
  { source, actual, precision, note }: SourceStatement,
  measure: Measure,
  context: CompositionContext,
): readonly Text[] {
  const title = { leading: [...writeSourceTitle(source, context), colon] };
  const figure = actualText(actual, measure, context.words, precision);
  return [[title, ...figure], ...(note ? [recordLine(note)] : [])];
}

function writeParts(
  { dimensions, sum, total }: NonNullable<Finding['parts']>,
  indicator: Indicator | undefined,
  context: CompositionContext,
): Text {
  const { reported } = context.words;
  const whole = formatActual(total, indicator?.measure ?? 'unit', context.words);
  const names = listDimensions(indicator ?? {}, dimensions, context);
  return [...joinTexts(names, 'comma'), colon, reported.fraction(formatNumber(sum), whole)];
}
