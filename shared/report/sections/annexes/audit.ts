import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Kept } from '../../../domain/history/record.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { actualCell } from '../../cells.ts';
import { shortDay } from '../../dates.ts';
import { isPrintedInFull, whatIsElsewhere } from '../../extent.ts';
import { isIllustrative } from '../../figures-due.ts';
import { counted } from '../../numbers.ts';
import { citations, line, plain, type Setting, trimmed } from '../../setting.ts';
import { rowOfValue, valuesInOrder } from '../../value-register.ts';
import type { Words } from '../../words/words.ts';
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
  return [...tables, ...reopenings(setting)];
}

/** The address of the project stands here, so that the rows need the rest only; the report of one project need not name it. */
function captionOf({ project }: ProjectRecords, setting: Setting): Text {
  const { captions, joints } = setting.words;
  const [caption, address] = [`${captions.audit}${joints.colon}`, addressOf('project', project)];
  if (setting.snapshot.scope.projectId !== undefined) return plain(`${caption}${address}`);
  return [{ text: caption }, ...line(project.title, setting), { text: ` (${address})` }];
}

/** A row, and what the references beside the figures lead to it by. */
type Row = { readonly id: string; readonly cells: readonly Text[] };

function table(caption: Text, rows: readonly Row[], { words }: Setting): Block {
  const { columns } = words;
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
      { head: plain(columns.reviewed), share: 1.3 },
      { head: plain(columns.evidence), share: 0.9 },
    ],
    rows: rows.map(({ cells }) => cells),
    rowIds: rows.map(({ id }) => id),
    notes: [plain(words.auditNote)],
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
    line(indicator.title, setting),
    addressWithin(value),
    actualCell(value.actual, indicator.measure, setting, value.precision),
    plain(shortDay(value.asOf, words)),
    [{ text: counted(value.version, words), data: String(value.version) }],
    plain(reviewOf(value, words)),
    evidenceCell(value, setting),
  ];
}

/** That there is none is said, and that a value is illustrative, of which there can be none. */
function evidenceCell(value: Value, setting: Setting): Text {
  const { evidence = [] } = value;
  if (evidence.length > 0) return trimmed(citations(evidence, setting));
  const { reported, illustrative } = setting.words;
  return plain(isIllustrative(value) ? `${reported.none} (${illustrative})` : reported.none);
}

/** Where the record is within its project; whole in files of data. */
function addressWithin(value: Value): Text {
  const data = addressOf('value', value);
  return [{ text: data.slice(`${addressOf('project', value)}/`.length), data }];
}

/** Where a value stands in its review, when and by whom; that it is approved goes without saying. */
function reviewOf({ status, review }: Value, words: Words): string {
  return [
    ...(status === 'approved' ? [] : [words.reviewStatus[status]]),
    ...(review ? [shortDay(review.at, words), review.by.slice(0, shortMember)] : []),
  ].join(words.joints.comma);
}
