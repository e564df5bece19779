import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Value } from '../../../domain/values/value.ts';
import { heading, labelledParagraph } from '../../blocks.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { chartGoals } from '../../charts/goals.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { findLatestValue } from '../../figures.ts';
import { explainMissingValue, listPeriodKeys } from '../../figures-due.ts';
import { colon, joinTexts, labelLine, plain } from '../../inline.ts';
import { writePhotographs } from '../../photographs.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { linkToAuditRow } from '../../value-register.ts';
import { selectValues } from '../figures/latest-values.ts';
import { listExperienceFacts } from './experience-facts.ts';
import { writeEvidence, writeLabelledText } from './labelled-text.ts';
import { writeFurtherReading, writeReplication } from './replication.ts';
import { writeSteps } from './steps.ts';
import { writeValidationState } from './validation-state.ts';
/** Each experience: challenge, approach, results and conditions for replication. */
export function writeExperiences(context: CompositionContext): readonly Block[] {
  const { projects } = context.snapshot.records;
  return [
    ...chartGoals(
      projects.flatMap((records) => records.experiences),
      context,
    ),
    ...projects.flatMap((records) =>
      records.experiences.flatMap((experience) => writeExperience(experience, records, context)),
    ),
  ];
}

function writeExperience(
  experience: Experience,
  records: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  const { words } = context;
  const { experienceId, title } = experience;
  const approach = [labelLine(plain(words.experience.approach))];
  return [
    heading(2, `experience-${experienceId}`, recordText(title)),
    ...writeValidationState(experience, context),
    ...listExperienceFacts(experience, context).map(({ label, text }) =>
      labelledParagraph(label, text),
    ),
    ...writePhotographs(experience, context),
    ...writeLabelledText(words.experience.challenge, experience.challenge, context),
    { block: 'paragraph', text: approach },
    writeSteps(experience),
    ...writeLabelledText(words.experience.results, experience.results, context),
    ...writeFigures(experience, records, context),
    ...writeReplication(experience, context),
    ...writeFurtherReading(experience, context),
    ...writeEvidence(words.experience.evidence, experience.evidence, context),
  ];
}

/** The latest value of each indicator that the experience names, with a link to its audit row. */
function writeFigures(
  { figures: ids = [] }: Experience,
  { indicators, values }: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  const named = ids.flatMap((id) => indicators.filter(({ indicatorId }) => indicatorId === id));
  if (named.length === 0) return [];
  const { words } = context;
  const parts = named.map((each) => writeFigure(each, selectValues(each, values), context));
  const joined = joinTexts(parts, 'semicolon');
  return [labelledParagraph(words.experience.figures, joined)];
}

function writeFigure(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): Text {
  const name = [...indicatorName(indicator), colon];
  const value = findLatestValue(indicator, values);
  if (!value) {
    const why = explainMissingValue(indicator.projectId, listPeriodKeys(indicator), context);
    return [...name, why];
  }
  const shown = valueCell(indicator, value, context);
  return [
    ...name,
    ...shown,
    { trailing: [{ text: ' ' }, ...linkToAuditRow(value, context.values)] },
  ];
}
