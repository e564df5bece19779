import type { Indicator } from '../../domain/indicator.ts';
import type { ProjectRecords } from '../../domain/kinds.ts';
import type { Kept } from '../../domain/record.ts';
import type { Value } from '../../domain/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { actualCell } from '../cells.ts';
import { shortDay } from '../dates.ts';
import { counted } from '../numbers.ts';
import { line, plain, type Setting } from '../setting.ts';

/** Each value of the report with the version of its record, by which it can be found again; a table a project. */
export function auditAnnex(setting: Setting): readonly Block[] {
  return setting.snapshot.records.projects.flatMap((records) => {
    const rows = rowsOf(records, setting);
    return rows.length === 0 ? [] : [table(captionOf(records, setting), rows, setting)];
  });
}

/** The report of one project need not name it. */
function captionOf({ project }: ProjectRecords, setting: Setting): Text {
  const { captions, joints } = setting.words;
  if (setting.snapshot.scope.projectId !== undefined) return plain(captions.audit);
  return [{ text: `${captions.audit}${joints.colon}` }, ...line(project.title, setting)];
}

function table(caption: Text, rows: readonly (readonly Text[])[], { words }: Setting): Block {
  const { columns } = words;
  return {
    block: 'table',
    caption,
    columns: [
      { head: plain(columns.indicator), share: 3, rowHeader: true },
      { head: plain(columns.actual), share: 1.6, align: 'decimal' },
      { head: plain(columns.asOf), share: 1.4 },
      { head: plain(columns.version), share: 0.8, align: 'decimal' },
      { head: plain(columns.recorded), share: 1.4 },
      { head: plain(columns.reviewed), share: 1.4 },
      { head: plain(columns.status), share: 1.1 },
    ],
    rows,
  };
}

function rowsOf(
  { indicators, values }: ProjectRecords,
  setting: Setting,
): readonly (readonly Text[])[] {
  const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  return values.flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    return indicator ? [row(indicator, value, setting)] : [];
  });
}

function row(indicator: Indicator, value: Kept<Value>, setting: Setting): readonly Text[] {
  const { words } = setting;
  return [
    line(indicator.title, setting),
    actualCell(value.actual, indicator.measure, setting, value.precision),
    plain(shortDay(value.asOf, words)),
    [{ text: counted(value.version, words), data: String(value.version) }],
    plain(shortDay(value.createdAt, words)),
    plain(value.review ? shortDay(value.review.at, words) : ''),
    plain(words.reviewStatus[value.status]),
  ];
}
