import { isSetLater } from '../../../domain/meaning/changes.ts';
import type { Redefinition } from '../../../domain/meaning/redefinition.ts';
import { writeChangedField } from '../../changed-field-text.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDayOf, formatShortSpan } from '../../formats.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { writePerson } from '../../person-text.ts';
import type { Block, Text } from '../../tree.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';
import { findPrintedValue, nameRecord } from './named-record.ts';
import { listValueReferences } from './value-references.ts';
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
      id: 'redefinitions',
      caption: plain(labels.caption),
      columns: [
        { head: plain(words.columns.indicator), share: 2, rowHeader: true },
        { head: plain(labels.field), share: 1.5 },
        { head: plain(labels.before), share: 1.5 },
        { head: plain(labels.after), share: 1.5 },
        { head: plain(labels.changed), share: 1.4 },
        { head: plain(words.tracing.reason), share: 1.8 },
        { head: plain(labels.approvedBefore), share: 1 },
        { head: plain(words.columns.record), inFileOnly: true },
      ],
      rows: all.map((each) => makeRow(each, context)),
    },
  ];
}

function makeRow(redefinition: Redefinition, context: CompositionContext): readonly Text[] {
  const { address, version, at, by, reason = '', field, before, after } = redefinition;
  const indicator = findIndicatorAt(address, context);
  const side = { field, measure: indicator?.measure ?? 'unit', indicator } as const;
  const change = [formatCount(version), formatShortDayOf(at, context), writePerson(by, context)];
  return [
    nameRecord(address, context),
    nameField(redefinition, context),
    writeChangedField({ ...side, said: before, other: after }, context),
    writeChangedField({ ...side, said: after, other: before }, context),
    joinTexts(change, 'apposition'),
    plain(reason),
    listApprovedBefore(redefinition, context),
    plain(address),
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
function listApprovedBefore({ approvedBefore }: Redefinition, context: CompositionContext): Text {
  const values = approvedBefore.flatMap((address) => findPrintedValue(address, context) ?? []);
  return listValueReferences(values, context);
}
