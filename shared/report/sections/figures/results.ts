import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { Project } from '../../../domain/programme/project.ts';
import type { Value } from '../../../domain/values/value.ts';
import { heading } from '../../blocks.ts';
import { chartByPeriod } from '../../charts/by-period.ts';
import { chartProgress } from '../../charts/progress.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { inBrackets, nameBefore, plain } from '../../inline.ts';
import { writeLargeReportNote } from '../../large-report-note.ts';
import { shortTitleOf } from '../../names.ts';
import { writePhotographs } from '../../photographs.ts';
import { isPrintedInFull, isPrintedWithInputs } from '../../print-limit.ts';
import { recordName, recordParagraphs } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { writeProjectFacts } from '../project-facts.ts';
import { writeDisaggregation } from './disaggregation.ts';
import { selectValues } from './latest-values.ts';
import { writeOtherSources } from './other-sources.ts';
import { makeResultsTable } from './results-table.ts';
import { listStatuses, writeStatusOfProject } from './status.ts';

/** Each project: its facts, then targets and actual values by result, with the inputs of each figure. */
export function writeResults(context: CompositionContext): readonly Block[] {
  const { projects } = context.snapshot.records;
  if (projects.length === 0) return [];
  const hasResults = projects.some(({ results }) => results.length > 0);
  return [
    ...(hasResults ? writeLargeReportNote(context) : []),
    ...projects.flatMap((records) => writeProject(records, context)),
    ...(hasResults
      ? []
      : [{ block: 'paragraph', text: plain(context.words.emptySections.results) } as const]),
  ];
}

function writeProject(records: ProjectRecords, context: CompositionContext): readonly Block[] {
  const { project } = records;
  const { projectId, description, background = [] } = project;
  const isAlone = context.snapshot.scope.projectId !== undefined;
  const table = makeResultsTable(records, listStatuses(records, context), context);
  return [
    ...(isAlone ? [] : [heading(2, `project-${projectId}`, nameInFull(project))]),
    writeProjectFacts(project, context),
    ...(description ? recordParagraphs(description, context) : []),
    ...(isAlone
      ? []
      : background.flatMap(({ text, sources }) => recordParagraphs(text, context, sources))),
    ...(table ? [table] : []),
    ...chartProgressOf(records, context),
    ...writeStatusOfProject(records, context),
    ...records.indicators.flatMap((indicator) =>
      writeInputs(indicator, selectValues(indicator, records.values), context),
    ),
    ...writePhotographs({ projectId }, context),
  ];
}

/** "Pilot project in Laos (Laos project)": tables have the short title. */
function nameInFull({ title, shortTitle }: Project): Text {
  if (!shortTitle) return recordName(title);
  const inTables = { ...inBrackets(recordName(shortTitle)), secondary: true };
  return [...recordName(title), { trailing: [inTables] }];
}

function chartProgressOf(
  { project, indicators, values }: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const observed = indicators.map((indicator) => ({
    indicator,
    values: selectValues(indicator, values),
  }));
  const caption = [nameBefore(shortTitleOf(project)), context.words.figures.progress];
  return chartProgress(observed, caption, context);
}

/** The inputs of a figure that do not fit in a table row: categories and other sources. */
function writeInputs(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): readonly Block[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const isCharted = indicator.headline === true || isPrintedWithInputs(context.snapshot);
  return [
    ...(isCharted ? chartByPeriod(indicator, values, context) : []),
    ...writeDisaggregation(indicator, values, isCharted, context),
    ...values.flatMap((value) => writeOtherSources(indicator, value, context)),
  ];
}
