import { isSetLater } from '../../../domain/meaning/changes.ts';
import type { Redefinition } from '../../../domain/meaning/redefinition.ts';
import { addressOf, recordAt } from '../../../domain/record-addresses.ts';
import { writeChangedField } from '../../changed-field-text.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDayOf, formatShortSpan } from '../../formats.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { writePerson } from '../../person-text.ts';
import type { Block, Text } from '../../tree.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';
/** Every change to the meaning of submitted values: before, after, by whom, why, and which values had been approved before. */
export function writeRedefinitions(context: CompositionContext): readonly Block[] {
  const { snapshot, words } = context;
  const { redefinitions: all = [] } = snapshot;
  if (all.length === 0) return [];
  const labels = words.meaning;
  return [
    { block: 'paragraph', text: plain(labels.note) },
    {
      block: 'table',
      caption: plain(labels.caption),
      columns: [
        { head: plain(words.columns.record), share: 2, rowHeader: true },
        { head: plain(labels.field), share: 1.5 },
        { head: plain(labels.before), share: 1.5 },
        { head: plain(labels.after), share: 1.5 },
        { head: plain(labels.changed), share: 1.4 },
        { head: plain(words.tracing.reason), share: 1.8 },
        { head: plain(labels.approvedBefore), share: 1 },
      ],
      rows: all.map((each) => makeRow(each, context)),
    },
  ];
}

function makeRow(redefinition: Redefinition, context: CompositionContext): readonly Text[] {
  const { address, version, at, by, reason = '', field, before, after } = redefinition;
  const measure = findIndicatorAt(address, context)?.measure ?? 'unit';
  const change = [formatCount(version), formatShortDayOf(at, context), writePerson(by, context)];
  return [
    [{ text: address, secondary: true }],
    nameField(redefinition, context),
    writeChangedField({ field, said: before, other: after, measure }, context),
    writeChangedField({ field, said: after, other: before, measure }, context),
    joinTexts(change, 'apposition'),
    plain(reason),
    listApprovedBefore(redefinition, context),
  ];
}

/** A field of a period is named with the days of the period. */
function nameField(redefinition: Redefinition, { words }: CompositionContext): Text {
  const { field, period, after } = redefinition;
  const { fields, targetSetLater, targetCorrected } = words.meaning;
  const corrects = field === 'revisedTarget' && after instanceof Object && 'reason' in after;
  const corrected = corrects ? targetCorrected : (fields[field] ?? field);
  const name = isSetLater(redefinition) ? targetSetLater : corrected;
  if (period === undefined) return plain(name);
  const days = formatShortSpan(period.periodStart, period.periodEnd);
  return [...plain(name), inBrackets(days)];
}

/** The references of the values approved before the change; values that the report does not print have none. */
function listApprovedBefore(
  { approvedBefore: addresses }: Redefinition,
  context: CompositionContext,
): Text {
  const { snapshot, values } = context;
  const shown = new Set(
    snapshot.records.projects.flatMap((project) =>
      project.values.map((value) => addressOf('value', value)),
    ),
  );
  const references = addresses.flatMap((address) => {
    const named = recordAt(address);
    return named && shown.has(address) ? [values.referenceOf(named.key as never)] : [];
  });
  return joinTexts(references, 'comma');
}
