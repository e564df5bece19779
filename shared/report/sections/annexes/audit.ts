import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Kept } from '../../../domain/history/record.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Column, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { counted } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { citations, plain, type Setting, trimmed } from '../../composition-context.ts';
import { wordsOf } from '../../figures-due.ts';
import { whatIsElsewhere } from '../../large-report-note.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { rowOfValue, valuesInOrder } from '../../value-register.ts';
import type { Words } from '../../words/words.ts';
import { addressWithin, projectCaption } from '../project-caption.ts';
import { approvalsByInviter } from './approvals.ts';
import { redefinitions } from './redefinitions.ts';
import { reopenings, shortMember } from './reopenings.ts';

/** Each value of the report with the version of its record, by which it can be found again; a table a project. */
export function auditAnnex(setting: Setting): readonly Block[] {
  const changes = [...redefinitions(setting), ...reopenings(setting)];
  if (!isPrintedInFull(setting.snapshot)) {
    return [...whatIsElsewhere(setting), ...changes, ...approvalsByInviter(setting)];
  }
  const tables = setting.snapshot.records.projects.flatMap((records) => table(records, setting));
  const note: Block = { block: 'paragraph', text: plain(setting.words.auditNote) };
  return [
    ...(tables.length === 0 ? [] : [note]),
    ...tables,
    ...changes,
    ...approvalsByInviter(setting),
  ];
}

function captionOf({ project }: ProjectRecords, setting: Setting): Text {
  const { captions, joints } = setting.words;
  return [{ text: `${captions.audit}${joints.colon}` }, ...projectCaption(project, setting)];
}

type Part = Omit<Column, 'head'> & {
  readonly head: keyof Words['columns'];
  readonly cell: (value: Kept<Value>, indicator: Indicator) => Text;
  /** Whether the figures of a sheet stand just above with the same, which leaves its rows a line each. */
  readonly saidAbove?: true;
};

/** The columns of the annex, each with what stands in it. */
function partsOf(setting: Setting): readonly Part[] {
  const { words, values, snapshot } = setting;
  const parts: readonly Part[] = [
    {
      head: 'reference',
      share: 0.7,
      rowHeader: true,
      cell: (value) => plain(values.referenceOf(value)),
    },
    {
      head: 'indicator',
      share: 2,
      saidAbove: true,
      cell: (_, indicator) => indicatorName(indicator, setting),
    },
    {
      head: 'record',
      share: 3.2,
      cell: (value) => addressWithin(value, addressOf('value', value)),
    },
    {
      head: 'actual',
      share: 1.4,
      align: 'decimal',
      saidAbove: true,
      cell: (value, indicator) => valueCell(indicator, value, setting),
    },
    {
      head: 'asOf',
      share: 1.3,
      saidAbove: true,
      cell: ({ asOf }) => plain(shortDay(asOf, words)),
    },
    {
      head: 'version',
      share: 0.8,
      align: 'decimal',
      cell: ({ version }) => [{ text: counted(version, words), data: String(version) }],
    },
    {
      head: snapshot.scope.includeDrafts ? 'state' : 'approved',
      share: 1.4,
      cell: (value) => plain(reviewOf(value, setting)),
    },
    { head: 'evidence', share: 0.9, cell: (value) => evidenceCell(value, setting) },
  ];
  const isSheet = snapshot.scope.kind === 'good_practice_sheet';
  return isSheet ? parts.filter(({ saidAbove }) => !saidAbove) : parts;
}

function table(records: ProjectRecords, setting: Setting): readonly Block[] {
  const { indicators } = records;
  const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const found = valuesInOrder(records).flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    return indicator ? [{ value, indicator }] : [];
  });
  if (found.length === 0) return [];
  const parts = partsOf(setting);
  const notes = nothingToReport(found, setting);
  return [
    {
      block: 'table',
      caption: captionOf(records, setting),
      columns: parts.map(({ head, cell: _, saidAbove: __, ...column }) => ({
        ...column,
        head: plain(setting.words.columns[head]),
      })),
      rows: found.map(({ value, indicator }) => parts.map(({ cell }) => cell(value, indicator))),
      rowIds: found.map(({ value }) => rowOfValue(setting.values.referenceOf(value))),
      ...(notes.length > 0 && { notes }),
    },
  ];
}

/** Those of which somebody approved that there is nothing to report: they have a row, and no count of approved figures has them. */
function nothingToReport(
  found: readonly { readonly value: Value }[],
  setting: Setting,
): readonly Text[] {
  const { values, words } = setting;
  const references = found.flatMap(({ value }) =>
    value.status === 'approved' && value.actual.kind === 'not_reported'
      ? [values.referenceOf(value)]
      : [],
  );
  if (references.length === 0) return [];
  return [plain(wordsOf(setting).nothingToReport(joined(references, 'comma', words)))];
}

/** That there is none is said; of a value that is only illustrative there can be none, and its source says what it is. */
function evidenceCell({ source, evidence = [] }: Value, setting: Setting): Text {
  if (evidence.length > 0) return trimmed(citations(evidence, setting));
  if (source.illustrative) return trimmed(citations([source], setting));
  return plain(setting.words.reported.none);
}

/** In a draft the state of each value, when it was last reviewed and by whom; else all are approved. */
function reviewOf({ status, review }: Value, { words, snapshot }: Setting): string {
  const parts = [
    ...(snapshot.scope.includeDrafts ? [words.reviewStatus[status]] : []),
    ...(review ? [shortDay(review.at, words), review.by.slice(0, shortMember)] : []),
  ];
  return joined(parts, 'apposition', words);
}
