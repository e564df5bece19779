import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { Versioned } from '../../../domain/record.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import { officialActual } from '../../../domain/rollup/value-figure.ts';
import type { Value } from '../../../domain/values/value.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDay, formatShortDayOf } from '../../formats.ts';
import { colon, joinTexts, plain } from '../../inline.ts';
import { writeLargeReportNote } from '../../large-report-note.ts';
import { writePerson } from '../../person-text.ts';
import type { Phrases } from '../../phrases.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import type { Block, Column, Text } from '../../tree.ts';
import { auditRowId, sortValues } from '../../value-register.ts';
import { makeProjectCaption, shortenAddress } from '../project-caption.ts';
import { writeApprovals } from './approvals.ts';
import { writeRedefinitions } from './redefinitions.ts';
import { writeReopenings } from './reopenings.ts';
/** Each value of the report with the version of its record, so that it can be found again; one table for each project. */
export function writeAuditAnnex(context: CompositionContext): readonly Block[] {
  const changes = [...writeRedefinitions(context), ...writeReopenings(context)];
  if (!isPrintedInFull(context.snapshot)) {
    return [...writeLargeReportNote(context), ...changes, ...writeApprovals(context)];
  }
  const tables = context.snapshot.records.projects.flatMap((records) =>
    makeTables(records, context),
  );
  const note: Block = { block: 'paragraph', text: plain(context.words.auditNote) };
  return [
    ...(tables.length === 0 ? [] : [note]),
    ...tables,
    ...changes,
    ...writeApprovals(context),
  ];
}

function makeCaption({ project }: ProjectRecords, context: CompositionContext): Text {
  return [{ leading: [context.words.captions.audit, colon] }, ...makeProjectCaption(project)];
}

type AuditColumn = Omit<Column, 'head'> & {
  readonly head: keyof Phrases['columns'];
  readonly cell: (value: Versioned<Value>, indicator: Indicator) => Text;
};

/** The columns of the annex, each with the function that makes its cells. */
function listColumns(context: CompositionContext): readonly AuditColumn[] {
  const { values, snapshot } = context;
  return [
    {
      head: 'reference',
      share: 0.7,
      rowHeader: true,
      cell: (value) => plain(values.referenceOf(value)),
    },
    {
      head: 'indicator',
      share: 2,
      cell: (_, indicator) => indicatorName(indicator),
    },
    {
      head: 'record',
      share: 3.2,
      cell: (value) => shortenAddress(value, addressOf('value', value)),
    },
    {
      head: 'actual',
      share: 1.4,
      align: 'decimal',
      cell: (value, indicator) => valueCell(indicator, value, context),
    },
    {
      head: 'asOf',
      share: 1.3,
      cell: ({ asOf }) => plain(formatShortDay(asOf)),
    },
    {
      head: 'version',
      share: 0.8,
      align: 'decimal',
      cell: ({ version }) => [{ ...formatCount(version), data: String(version) }],
    },
    {
      head: snapshot.scope.includeDrafts ? 'state' : 'approved',
      share: 1.4,
      cell: (value) => writeReview(value, context),
    },
    { head: 'evidence', share: 0.9, cell: (value) => evidenceCell(value, context) },
  ];
}

function makeTables(records: ProjectRecords, context: CompositionContext): readonly Block[] {
  const { indicators } = records;
  const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const found = sortValues(records).flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    return indicator ? [{ value, indicator }] : [];
  });
  if (found.length === 0) return [];
  const parts = listColumns(context);
  const notes = noteNothingToReport(found, context);
  return [
    {
      block: 'table',
      caption: makeCaption(records, context),
      columns: parts.map(({ head, cell: _, ...column }) => ({
        ...column,
        head: plain(context.words.columns[head]),
      })),
      rows: found.map(({ value, indicator }) => parts.map(({ cell }) => cell(value, indicator))),
      rowIds: found.map(({ value }) => auditRowId(context.values.referenceOf(value))),
      ...(notes.length > 0 && { notes }),
    },
  ];
}

/** Approved values that say "not reported" have a row here but are not counted as approved figures, so a note names them. */
function noteNothingToReport(
  found: readonly { readonly value: Value; readonly indicator: Indicator }[],
  context: CompositionContext,
): readonly Text[] {
  const { values } = context;
  const references = found.flatMap(({ value, indicator }) =>
    value.status === 'approved' && officialActual(value, indicator).kind === 'not_reported'
      ? [values.referenceOf(value)]
      : [],
  );
  if (references.length === 0) return [];
  return [plain(context.words.figuresDue.nothingToReport(joinTexts(references, 'comma')))];
}

/** Missing evidence is stated. An illustrative value cannot have any, so its source is cited instead. */
function evidenceCell({ source, evidence = [] }: Value, context: CompositionContext): Text {
  if (evidence.length > 0) return cite(evidence, context);
  if (source.illustrative) return cite([source], context);
  return plain(context.words.reported.none);
}

/** Date and person of the last review; in a draft report also the status, since not all values are approved. */
function writeReview({ status, review }: Value, context: CompositionContext): Text {
  const { words, snapshot } = context;
  const parts = [
    ...(snapshot.scope.includeDrafts ? [words.reviewStatus[status]] : []),
    ...(review ? [formatShortDayOf(review.at, context), writePerson(review.by, context)] : []),
  ];
  return joinTexts(parts, 'apposition');
}
