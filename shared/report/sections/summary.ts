import type { Indicator } from '../../domain/indicator.ts';
import type { ProjectRecords } from '../../domain/kinds.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { achievementCell, actualCell, targetCell } from '../cells.ts';
import { coverage } from '../charts/coverage.ts';
import { progress } from '../charts/progress.ts';
import { shortDay } from '../dates.ts';
import { latestOf, periodOf, withPrecision } from '../figures.ts';
import { grouped } from '../numbers.ts';
import { citations, heading, line, plain, run, type Setting } from '../setting.ts';

/** Headline indicators with their latest value, and what others published about the programme. */
export function summary(setting: Setting): readonly Block[] {
  return [...headlines(setting), ...coverage(setting), ...published(setting)];
}

function headlines(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const rows = snapshot.records.projects.flatMap((records) =>
    records.indicators
      .filter(({ headline }) => headline)
      .map((indicator) => headlineRow(indicator, records, setting)),
  );
  if (rows.length === 0) return [];
  const observed = snapshot.records.projects.flatMap(({ indicators, values }) =>
    indicators
      .filter(({ headline }) => headline)
      .map((each) => ({
        indicator: each,
        values: values.filter(({ indicatorId }) => indicatorId === each.indicatorId),
      })),
  );
  const { indicator, project, target, actual, ratio, asOf } = words.columns;
  const projectColumn = namesProjects(setting) ? [{ head: plain(project), share: 2.2 }] : [];
  return [
    heading(2, 'summary-headline', plain(words.headings.headline)),
    ...progress(observed, words.figures.progress(words.headings.headline), setting),
    {
      block: 'table',
      caption: plain(words.captions.headline),
      columns: [
        { head: plain(indicator), share: 3, rowHeader: true },
        ...projectColumn,
        { head: plain(target), share: 1.4, align: 'decimal' },
        { head: plain(actual), share: 1.8, align: 'decimal' },
        { head: plain(ratio), share: 1.2, align: 'decimal' },
        { head: plain(asOf), share: 1.4 },
        { head: plain(words.columns.source), share: 0.9 },
      ],
      rows,
    },
  ];
}

/** The report of one project need not name it in every row. */
function namesProjects({ snapshot }: Setting): boolean {
  return snapshot.scope.projectId === undefined;
}

function headlineRow(
  indicator: Indicator,
  { project, values }: ProjectRecords,
  setting: Setting,
): readonly Text[] {
  const { words } = setting;
  const value = latestOf(values.filter(({ indicatorId }) => indicatorId === indicator.indicatorId));
  return [
    indicatorName(indicator, setting),
    ...(namesProjects(setting) ? [line(project.title, setting)] : []),
    targetCell(value && periodOf(indicator, value), indicator.measure, words),
    value
      ? actualCell(value.actual, indicator.measure, setting, value.precision)
      : plain(words.reported.notReported),
    achievementCell(indicator, value, words),
    plain(value ? shortDay(value.asOf, words) : ''),
    trimmed(citations(value ? [value.source] : [], setting)),
  ];
}

/** The unit stands with the name, so that the figures of a column are bare numbers. */
export function indicatorName(
  { title, unit }: Pick<Indicator, 'title' | 'unit'>,
  setting: Setting,
): Text {
  if (!unit) return line(title, setting);
  return [run(title, setting), { text: ' (' }, run(unit, setting), { text: ')' }];
}

function published(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const figures = snapshot.records.programme.publishedFigures ?? [];
  if (figures.length === 0 || snapshot.scope.projectId !== undefined) return [];
  const { figure, actual, asOf } = words.columns;
  return [
    heading(2, 'summary-published', plain(words.headings.published)),
    {
      block: 'table',
      caption: plain(words.captions.published),
      columns: [
        { head: plain(figure), share: 3, rowHeader: true },
        { head: plain(actual), share: 2 },
        { head: plain(asOf), share: 1.4 },
        { head: plain(words.columns.source), share: 1 },
      ],
      rows: figures.map(({ label, value, precision, unit, asOf: date, source }) => [
        line(label, setting),
        [
          { text: `${withPrecision(grouped(value, words), precision, words)} ` },
          run(unit, setting),
        ],
        plain(date === undefined ? '' : shortDay(date, words)),
        trimmed(citations([source], setting)),
      ]),
    },
  ];
}

/** A citation alone in a cell begins without the space that parts it from a sentence. */
export function trimmed(text: Text): Text {
  const [first, ...rest] = text;
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : text;
}
