import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { Value } from '../../../domain/values/value.ts';
import { heading } from '../../blocks.ts';
import { chartByPeriod } from '../../charts/by-period.ts';
import { chartProgress } from '../../charts/progress.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { colon, nameBefore } from '../../inline.ts';
import { writeLargeReportNote } from '../../large-report-note.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { recordName, recordParagraphs, recordText } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { writeDisaggregation } from './disaggregation.ts';
import { makeIndicatorsTable } from './indicators-table.ts';
import { selectValues } from './latest-values.ts';
import { writeOtherSources } from './other-sources.ts';
import { writeStatusOfProject } from './status.ts';
/** Targets and actual values by project and result, with the inputs of each figure. */
export function writeResults(context: CompositionContext): readonly Block[] {
  const { projects } = context.snapshot.records;
  const blocks = projects.flatMap((records) => writeProject(records, context));
  return blocks.length === 0 ? [] : [...writeLargeReportNote(context), ...blocks];
}

function writeProject(records: ProjectRecords, context: CompositionContext): readonly Block[] {
  const blocks = records.results.flatMap((result) => writeResult(result, records, context));
  if (blocks.length === 0) return [];
  const { projectId, title } = records.project;
  const isAlone = context.snapshot.scope.projectId !== undefined;
  return [
    ...(isAlone ? [] : [heading(2, `results-${projectId}`, recordName(title))]),
    ...chartProgressOf(records, context),
    ...writeStatusOfProject(records, context),
    ...blocks,
  ];
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
  const caption = [nameBefore(recordName(project.title)), context.words.figures.progress];
  return chartProgress(observed, caption, context);
}

function writeResult(
  result: Result,
  records: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  const indicators = records.indicators.filter(({ resultId }) => resultId === result.resultId);
  const { words, snapshot } = context;
  const isAlone = snapshot.scope.projectId !== undefined;
  const title = [{ leading: [words.resultTypes[result.type], colon] }, ...recordText(result.title)];
  return [
    heading(isAlone ? 2 : 3, `results-${result.projectId}-${result.resultId}`, title),
    ...(result.description ? recordParagraphs(result.description, context) : []),
    ...(indicators.length > 0 ? [makeIndicatorsTable(indicators, records.values, context)] : []),
    ...indicators.flatMap((indicator) =>
      writeInputs(indicator, selectValues(indicator, records.values), context),
    ),
  ];
}

/** The inputs of a figure that do not fit in a table row: categories and other sources. */
function writeInputs(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): readonly Block[] {
  if (!isPrintedInFull(context.snapshot)) return [];
  const each = values.flatMap((value) => [
    ...writeDisaggregation(indicator, value, context),
    ...writeOtherSources(indicator, value, context),
  ]);
  return [...chartByPeriod(indicator, values, context), ...each];
}
