import type { Measure } from '../../../domain/framework/indicator.ts';
import type { MeaningField } from '../../../domain/meaning/changes.ts';
import type { Finding, Said } from '../../../domain/quality/finding.ts';
import type { Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { grouped } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import { plain, plainLine, type Setting } from '../../composition-context.ts';
import { actualInWords, actualText } from '../../figures.ts';
import { meaningWords } from '../../words/meaning/meaning.ts';
import { titleInWords } from '../annexes/sources.ts';
import { indicatorAt } from './finding-subject.ts';

/** What was found, in the language of the report; the reason of what is not summed stands above its table. */
export function detailOf(finding: Finding, setting: Setting): Text {
  const { words } = setting;
  const { status, due, source, said, target, parts, redefined } = finding;
  if (due)
    return plain(`${words.evaluation.action.due}${words.joints.colon}${shortDay(due, words)}`);
  if (status === 'missing') return plain(words.quality.notBegun);
  if (status) return plain(words.reviewStatus[status]);
  if (source) return plain(titleInWords(source, setting));
  const measure = indicatorAt(finding.address, setting)?.measure ?? 'unit';
  if (said) return said.flatMap((each, at) => saidInWords(each, { at, measure }, setting));
  if (redefined) return plain(redefinedInWords(redefined, setting));
  if (target) return plain(words.quality.targets[target]);
  return parts ? partsInWords(parts, measure, setting) : plain('');
}

function redefinedInWords(
  redefined: NonNullable<Finding['redefined']>,
  { words, snapshot }: Setting,
): string {
  const { fields } = meaningWords[snapshot.scope.language];
  return joined(
    [...new Set(redefined.map((field) => fields[field as MeaningField] ?? field))],
    'comma',
    words,
  );
}

type Placed = { readonly at: number; readonly measure: Measure };

/** Each source on a line of its own with what it says; below it, what is to be known of the difference. */
function saidInWords(said: Said, place: Placed, setting: Setting): Text {
  const { source, actual, precision, note } = said;
  const { words } = setting;
  const title = { text: titleInWords(source, setting), ...(place.at > 0 && { ownLine: true }) };
  const figure = actualText(actual, place.measure, setting, precision);
  const remark = note ? ownLine(plainLine(note, setting)) : [];
  return [title, { text: words.joints.colon }, ...figure, ...remark];
}

const ownLine = ([first, ...rest]: Text): Text =>
  first ? [{ ...first, ownLine: true }, ...rest] : [];

function partsInWords(
  { dimensions, sum, total }: NonNullable<Finding['parts']>,
  measure: Measure,
  setting: Setting,
): Text {
  const { joints, reported } = setting.words;
  const whole = actualInWords(total, measure, setting);
  const share = reported.fraction(grouped(sum, setting.words), whole);
  return plain(`${dimensions.join(joints.comma)}${joints.colon}${share}`);
}
