import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Project } from '../../../domain/programme/project.ts';
import type { Versioned } from '../../../domain/record.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import { officialActual } from '../../../domain/rollup/value-figure.ts';
import type { Value } from '../../../domain/values/value.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDay, formatShortDayOf } from '../../formats.ts';
import { type Inline, joinTexts, plain } from '../../inline.ts';
import { writeLargeReportNote } from '../../large-report-note.ts';
import { listTargetsInShort } from '../../link-targets.ts';
import { writePerson } from '../../person-text.ts';
import { isPrintedInFull, isPrintedWithInputs } from '../../print-limit.ts';
import { recordName } from '../../record-texts.ts';
import type { Block, Column, Text } from '../../tree.ts';
import { auditRowId, sortValues } from '../../value-register.ts';
import { writeApprovals } from './approvals.ts';
import { writeRedefinitions } from './redefinitions.ts';
import { writeReopenings } from './reopenings.ts';
import { writeReviews } from './reviews.ts';
import { listValueReferences } from './value-references.ts';

/**
 * Who approved each value of the report, and its sources; the file of the table also has the version and the address of each record. Of
 * many values only the file has rows.
 */
export function writeAuditAnnex(context: CompositionContext): readonly Block[] {
  const changes = [...writeRedefinitions(context), ...writeReopenings(context)];
  if (!isPrintedInFull(context.snapshot))
    return [...writeLargeReportNote(context), ...changes, ...writeApprovals(context)];
  const found = listValues(context);
  const values = found.map(({ value }) => value);
  const note: Block = {
    block: 'paragraph',
    size: 'note',
    text: plain(context.words.auditNote),
  };
  const isPrinted = isPrintedWithInputs(context.snapshot);
  const inFile = plain(context.words.tables.registerInFile(formatCount(found.length)));
  return [
    ...(isPrinted ? [] : [{ block: 'paragraph', text: inFile } as const]),
    ...(found.length === 0
      ? []
      : [...writeReviews(values, context), makeTable(found, context), note]),
    ...changes,
    ...writeApprovals(context),
  ];
}

type Found = {
  readonly value: Versioned<Value>;
  readonly indicator: Indicator;
  readonly project: Project;
};

/** The values of all projects in the order of their references. */
function listValues({ snapshot }: CompositionContext): readonly Found[] {
  return snapshot.records.projects.flatMap((records) => {
    const byId = new Map(records.indicators.map((each) => [each.indicatorId, each]));
    return sortValues(records).flatMap((value) => {
      const indicator = byId.get(value.indicatorId);
      return indicator ? [{ value, indicator, project: records.project }] : [];
    });
  });
}

type AuditColumn = Omit<Column, 'head'> & {
  readonly head: Inline;
  readonly cell: (found: Found) => Text;
};

/** The columns of the annex, each with the function that makes its cells. */
function listColumns(context: CompositionContext): readonly AuditColumn[] {
  const { values, snapshot, targets, words } = context;
  const { columns } = words;
  return [
    {
      head: columns.reference,
      share: 0.7,
      rowHeader: true,
      cell: ({ value }) => plain(values.referenceOf(value)),
    },
    {
      head: columns.indicator,
      share: 3.4,
      cell: ({ indicator }) => indicatorName(indicator),
    },
    {
      head: columns.actual,
      share: 2,
      align: 'decimal',
      cell: ({ value, indicator }) => valueCell(indicator, value, context),
    },
    {
      head: columns.asOf,
      share: 1.4,
      cell: ({ value }) => plain(formatShortDay(value.asOf)),
    },
    {
      head: columns.evidence,
      share: 1.3,
      cell: ({ value }) => evidenceCell(value, context),
    },
    {
      head: words.references.citedIn,
      share: 1.1,
      cell: ({ value }) => listTargetsInShort(values.citedIn(value), targets),
    },
    {
      head: snapshot.scope.includeDrafts ? columns.state : columns.approved,
      inFileOnly: true,
      cell: ({ value }) => writeReview(value, context),
    },
    {
      head: columns.version,
      inFileOnly: true,
      cell: ({ value: { version } }) => [{ ...formatCount(version), data: String(version) }],
    },
    {
      head: columns.record,
      inFileOnly: true,
      cell: ({ value }) => plain(addressOf('value', value)),
    },
  ];
}

function makeTable(found: readonly Found[], context: CompositionContext): Block {
  const parts = listColumns(context);
  const isPrinted = isPrintedWithInputs(context.snapshot);
  const notes = noteNothingToReport(found, context);
  const groups = groupByProject(found, context);
  return {
    block: 'table',
    register: true,
    id: 'figures-in-this-report',
    ...(!isPrinted && { inFileOnly: true }),
    caption: plain(context.words.captions.audit),
    columns: parts.map(({ head, cell: _, ...column }) => ({
      ...column,
      head: plain(head),
    })),
    rows: found.map((each) => parts.map(({ cell }) => cell(each))),
    ...(isPrinted && {
      rowIds: found.map(({ value }) => auditRowId(context.values.referenceOf(value))),
    }),
    ...(groups.length > 0 && { groups }),
    ...(notes.length > 0 && { notes }),
  };
}

/** The rows of each project stand under its title; those of a single project need none. */
function groupByProject(found: readonly Found[], { snapshot }: CompositionContext) {
  if (snapshot.scope.projectId !== undefined) return [];
  return found.flatMap(({ project }, before) =>
    found[before - 1]?.project === project ? [] : [{ before, heading: recordName(project.title) }],
  );
}

/** Approved values that say "not reported" have a row here but are not counted as approved figures, so a note names them. */
function noteNothingToReport(
  found: readonly Found[],
  context: CompositionContext,
): readonly Text[] {
  const without = found
    .filter(
      ({ value, indicator }) =>
        value.status === 'approved' && officialActual(value, indicator).kind === 'not_reported',
    )
    .map(({ value }) => value);
  if (without.length === 0) return [];
  const { nothingToReport } = context.words.figuresDue;
  return [plain(nothingToReport(listValueReferences(without, context)))];
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
