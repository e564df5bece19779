import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block } from '../../../pdf/document.ts';
import { chartByPeriod } from '../../charts/by-period.ts';
import { chartProgress } from '../../charts/progress.ts';
import {
  type CompositionContext,
  heading,
  recordName,
  recordParagraphs,
  recordText,
} from '../../composition-context.ts';
import { fillPlaceholders } from '../../join-texts.ts';
import { writeLargeReportNote } from '../../large-report-note.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { writeDisaggregation } from './disaggregation.ts';
import { makeIndicatorsTable } from './indicators-table.ts';
import { selectValues } from './latest-values.ts';
import { writeOtherSources } from './other-sources.ts';

/** Per project, named where the report has several, and per result: what was to be reached and what was, with what lies beneath each figure. */
export function writeResults(setting: CompositionContext): readonly Block[] {
  const { projects } = setting.snapshot.records;
  const blocks = projects.flatMap((records) => writeProject(records, setting));
  return blocks.length === 0 ? [] : [...writeLargeReportNote(setting), ...blocks];
}

function writeProject(records: ProjectRecords, setting: CompositionContext): readonly Block[] {
  const blocks = records.results.flatMap((result) => writeResult(result, records, setting));
  if (blocks.length === 0) return [];
  const { projectId, title } = records.project;
  const isAlone = setting.snapshot.scope.projectId !== undefined;
  return [
    ...(isAlone ? [] : [heading(2, `results-${projectId}`, recordName(title, setting))]),
    ...chartProgressOf(records, setting),
    ...blocks,
  ];
}

function chartProgressOf(
  { project, indicators, values }: ProjectRecords,
  setting: CompositionContext,
): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const observed = indicators.map((indicator) => ({
    indicator,
    values: selectValues(indicator, values),
  }));
  const caption = fillPlaceholders(setting.words.figures.progress, [
    recordName(project.title, setting),
  ]);
  return chartProgress(observed, caption, setting);
}

function writeResult(
  result: Result,
  records: ProjectRecords,
  setting: CompositionContext,
): readonly Block[] {
  const indicators = records.indicators.filter(({ resultId }) => resultId === result.resultId);
  const { words, snapshot } = setting;
  const isAlone = snapshot.scope.projectId !== undefined;
  const title = [
    { text: `${words.resultTypes[result.type]}${words.punctuation.colon}` },
    ...recordText(result.title, setting),
  ];
  return [
    heading(isAlone ? 2 : 3, `results-${result.projectId}-${result.resultId}`, title),
    ...(result.description ? recordParagraphs(result.description, setting) : []),
    ...(indicators.length > 0 ? [makeIndicatorsTable(indicators, records.values, setting)] : []),
    ...indicators.flatMap((indicator) =>
      writeInputs(indicator, selectValues(indicator, records.values), setting),
    ),
  ];
}

/** What a table row has no room for: categories, other sources. */
function writeInputs(
  indicator: Indicator,
  values: readonly Value[],
  setting: CompositionContext,
): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const each = values.flatMap((value) => [
    ...writeDisaggregation(indicator, value, setting),
    ...writeOtherSources(indicator, value, setting),
  ]);
  return [...chartByPeriod(indicator, values, setting), ...each];
}
