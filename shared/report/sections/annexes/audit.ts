import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Kept } from '../../../domain/history/record.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { shortDay } from '../../dates.ts';
import { isPrintedInFull, whatIsElsewhere } from '../../extent.ts';
import { isIllustrative } from '../../figures-due.ts';
import { joined } from '../../joints.ts';
import { counted } from '../../numbers.ts';
import { citations, plain, type Setting, trimmed } from '../../setting.ts';
import { rowOfValue, valuesInOrder } from '../../value-register.ts';
import { addressWithin, projectCaption } from '../project-caption.ts';
import { reopenings, shortMember } from './reopenings.ts';

/** Each value of the report with the version of its record, by which it can be found again; a table a project. */
export function auditAnnex(setting: Setting): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) {
    return [...whatIsElsewhere(setting), ...reopenings(setting)];
  }
  const tables = setting.snapshot.records.projects.flatMap((records) => {
    const rows = rowsOf(records, setting);
    return rows.length === 0 ? [] : [table(captionOf(records, setting), rows, setting)];
  });
  const note: Block = { block: 'paragraph', text: plain(setting.words.auditNote) };
  return [...(tables.length === 0 ? [] : [note]), ...tables, ...reopenings(setting)];
}

function captionOf({ project }: ProjectRecords, setting: Setting): Text {
  const { captions, joints } = setting.words;
  return [{ text: `${captions.audit}${joints.colon}` }, ...projectCaption(project, setting)];
}

/** A row, and what the references beside the figures lead to it by. */
type Row = { readonly id: string; readonly cells: readonly Text[] };

function table(caption: Text, rows: readonly Row[], { words, snapshot }: Setting): Block {
  const { columns } = words;
  const { includeDrafts } = snapshot.scope;
  return {
    block: 'table',
    caption,
    columns: [
      { head: plain(columns.reference), share: 0.7, rowHeader: true },
      { head: plain(columns.indicator), share: 2 },
      { head: plain(columns.record), share: 3.2 },
      { head: plain(columns.actual), share: 1.4, align: 'decimal' },
      { head: plain(columns.asOf), share: 1.3 },
      { head: plain(columns.version), share: 0.8, align: 'decimal' },
      { head: plain(includeDrafts ? columns.state : columns.approved), share: 1.4 },
      { head: plain(columns.evidence), share: 0.9 },
    ],
    rows: rows.map(({ cells }) => cells),
    rowIds: rows.map(({ id }) => id),
  };
}

function rowsOf(records: ProjectRecords, setting: Setting): readonly Row[] {
  const byId = new Map(records.indicators.map((indicator) => [indicator.indicatorId, indicator]));
  return valuesInOrder(records).flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    const id = rowOfValue(setting.values.referenceOf(value));
    return indicator ? [{ id, cells: row(indicator, value, setting) }] : [];
  });
}

function row(indicator: Indicator, value: Kept<Value>, setting: Setting): readonly Text[] {
  const { words } = setting;
  return [
    plain(setting.values.referenceOf(value)),
    indicatorName(indicator, setting),
    addressWithin(value, addressOf('value', value)),
    valueCell(indicator, value, setting),
    plain(shortDay(value.asOf, words)),
    [{ text: counted(value.version, words), data: String(value.version) }],
    plain(reviewOf(value, setting)),
    evidenceCell(value, setting),
  ];
}

/** That there is none is said, and that a value is illustrative, of which there can be none. */
function evidenceCell(value: Value, setting: Setting): Text {
  const { evidence = [] } = value;
  if (evidence.length > 0) return trimmed(citations(evidence, setting));
  const { reported, illustrative, joints } = setting.words;
  return plain(
    isIllustrative(value) ? reported.none + joints.brackets(illustrative) : reported.none,
  );
}

/** In a draft the state of each value, when it was last reviewed and by whom; else all are approved. */
function reviewOf({ status, review }: Value, { words, snapshot }: Setting): string {
  const parts = [
    ...(snapshot.scope.includeDrafts ? [words.reviewStatus[status]] : []),
    ...(review ? [shortDay(review.at, words), review.by.slice(0, shortMember)] : []),
  ];
  return joined(parts, 'apposition', words);
}
