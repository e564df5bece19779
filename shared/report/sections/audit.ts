import type { Indicator } from '../../domain/indicator.ts';
import type { ProjectRecords } from '../../domain/kinds.ts';
import type { Kept } from '../../domain/record.ts';
import type { Value } from '../../domain/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { actualCell } from '../cells.ts';
import { shortDay } from '../dates.ts';
import { counted } from '../numbers.ts';
import { line, plain, type Setting } from '../setting.ts';

/** Each value of the report with the version of its record, by which it can be found again. */
export function auditAnnex(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const rows = snapshot.records.projects.flatMap((records) => rowsOf(records, setting));
  if (rows.length === 0) return [];
  const { columns } = words;
  return [
    {
      block: 'table',
      caption: plain(words.captions.audit),
      columns: [
        { head: plain(columns.indicator), share: 2.6, rowHeader: true },
        { head: plain(columns.project), share: 2 },
        { head: plain(columns.actual), share: 1.6, align: 'decimal' },
        { head: plain(columns.asOf), share: 1.4 },
        { head: plain(columns.version), share: 0.8 },
        { head: plain(columns.recorded), share: 1.4 },
        { head: plain(columns.reviewed), share: 1.4 },
        { head: plain(columns.status), share: 1.1 },
      ],
      rows,
    },
  ];
}

function rowsOf(
  { project, indicators, values }: ProjectRecords,
  setting: Setting,
): readonly (readonly Text[])[] {
  const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  return values.flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    return indicator ? [row(indicator, line(project.title, setting), value, setting)] : [];
  });
}

function row(
  indicator: Indicator,
  project: Text,
  value: Kept<Value>,
  setting: Setting,
): readonly Text[] {
  const { words } = setting;
  return [
    line(indicator.title, setting),
    project,
    actualCell(value.actual, indicator.measure, setting, value.precision),
    plain(shortDay(value.asOf, words)),
    [{ text: counted(value.version, words), data: String(value.version) }],
    plain(shortDay(value.createdAt, words)),
    plain(value.review ? shortDay(value.review.at, words) : ''),
    plain(words.reviewStatus[value.status]),
  ];
}
