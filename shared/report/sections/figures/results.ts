import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block } from '../../../pdf/document.ts';
import { overPeriods } from '../../charts/by-period.ts';
import { progress } from '../../charts/progress.ts';
import { heading, line, named, paragraphs, type Setting } from '../../composition-context.ts';
import { filled } from '../../join-texts.ts';
import { whatIsElsewhere } from '../../large-report-note.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { disaggregation } from './disaggregation.ts';
import { indicatorsTable } from './indicators-table.ts';
import { valuesOf } from './latest-values.ts';
import { otherSources } from './other-sources.ts';

/** Per project, named where the report has several, and per result: what was to be reached and what was, with what lies beneath each figure. */
export function results(setting: Setting): readonly Block[] {
  const { projects } = setting.snapshot.records;
  const blocks = projects.flatMap((records) => ofProject(records, setting));
  return blocks.length === 0 ? [] : [...whatIsElsewhere(setting), ...blocks];
}

function ofProject(records: ProjectRecords, setting: Setting): readonly Block[] {
  const blocks = records.results.flatMap((result) => ofResult(result, records, setting));
  if (blocks.length === 0) return [];
  const { projectId, title } = records.project;
  const isAlone = setting.snapshot.scope.projectId !== undefined;
  return [
    ...(isAlone ? [] : [heading(2, `results-${projectId}`, named(title, setting))]),
    ...progressOf(records, setting),
    ...blocks,
  ];
}

function progressOf(
  { project, indicators, values }: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const observed = indicators.map((indicator) => ({
    indicator,
    values: valuesOf(indicator, values),
  }));
  const caption = filled(setting.words.figures.progress, [named(project.title, setting)]);
  return progress(observed, caption, setting);
}

function ofResult(result: Result, records: ProjectRecords, setting: Setting): readonly Block[] {
  const indicators = records.indicators.filter(({ resultId }) => resultId === result.resultId);
  const { words, snapshot } = setting;
  const isAlone = snapshot.scope.projectId !== undefined;
  const title = [
    { text: `${words.resultTypes[result.type]}${words.joints.colon}` },
    ...line(result.title, setting),
  ];
  return [
    heading(isAlone ? 2 : 3, `results-${result.projectId}-${result.resultId}`, title),
    ...(result.description ? paragraphs(result.description, setting) : []),
    ...(indicators.length > 0 ? [indicatorsTable(indicators, records.values, setting)] : []),
    ...indicators.flatMap((indicator) =>
      beneath(indicator, valuesOf(indicator, records.values), setting),
    ),
  ];
}

/** What a table row has no room for: categories, other sources. */
function beneath(
  indicator: Indicator,
  values: readonly Value[],
  setting: Setting,
): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const each = values.flatMap((value) => [
    ...disaggregation(indicator, value, setting),
    ...otherSources(indicator, value, setting),
  ]);
  return [...overPeriods(indicator, values, setting), ...each];
}
