import { isSetLater } from '../../../domain/meaning/changes.ts';
import type { Redefinition } from '../../../domain/meaning/redefinition.ts';
import { addressOf, recordAt } from '../../../domain/record-addresses.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { counted } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import { meaningInWords } from '../../changed-field-text.ts';
import { plain, type Setting } from '../../composition-context.ts';
import { meaningWords } from '../../words/meaning/meaning.ts';
import { indicatorAt } from '../quality/finding-subject.ts';
import { shortMember } from './reopenings.ts';

/** Every change of what submitted values mean: before, after, by whom and why, and which values were approved before it. */
export function redefinitions(setting: Setting): readonly Block[] {
  const { snapshot, words } = setting;
  const { redefinitions: all = [] } = snapshot;
  if (all.length === 0) return [];
  const labels = meaningWords[snapshot.scope.language];
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
      rows: all.map((each) => row(each, setting)),
    },
  ];
}

function row(redefinition: Redefinition, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { address, version, at, by, reason = '', field, before, after } = redefinition;
  const measure = indicatorAt(address, setting)?.measure ?? 'unit';
  const change = [counted(version, words), shortDay(at, words), by.slice(0, shortMember)];
  return [
    [{ text: address, aside: true }],
    plain(fieldName(redefinition, setting)),
    meaningInWords({ field, said: before, other: after, measure }, setting),
    meaningInWords({ field, said: after, other: before, measure }, setting),
    plain(joined(change, 'apposition', words)),
    plain(reason),
    plain(approvedBefore(redefinition, setting)),
  ];
}

/** A field of a period is named with the first day of the period. */
function fieldName(redefinition: Redefinition, { words, snapshot }: Setting): string {
  const { field, periodStart, after } = redefinition;
  const { fields, targetSetLater, targetCorrected } = meaningWords[snapshot.scope.language];
  const corrects = field === 'revisedTarget' && after instanceof Object && 'reason' in after;
  const corrected = corrects ? targetCorrected : (fields[field] ?? field);
  const name = isSetLater(redefinition) ? targetSetLater : corrected;
  if (periodStart === undefined) return name;
  return `${name}${words.joints.brackets(words.since(shortDay(periodStart, words)))}`;
}

/** By the references of the values in this report; values it does not show are left out. */
function approvedBefore({ approvedBefore: addresses }: Redefinition, setting: Setting): string {
  const { snapshot, values, words } = setting;
  const shown = new Set(
    snapshot.records.projects.flatMap((project) =>
      project.values.map((value) => addressOf('value', value)),
    ),
  );
  const references = addresses.flatMap((address) => {
    const named = recordAt(address);
    return named && shown.has(address) ? [values.referenceOf(named.key as never)] : [];
  });
  return joined(references, 'comma', words);
}
