import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { chartGoals } from '../../charts/goals.ts';
import {
  type CompositionContext,
  heading,
  labelledParagraph,
  plain,
  recordText,
} from '../../composition-context.ts';
import { findLatestValue } from '../../figures.ts';
import { explainMissingValue, listPeriodKeys } from '../../figures-due.ts';
import { joinTexts, makeLabelLine } from '../../join-texts.ts';
import { linkToAuditRow } from '../../value-register.ts';
import { selectValues } from '../figures/latest-values.ts';
import { listExperienceFacts } from './experience-facts.ts';
import { writeEvidence, writeLabelledText } from './labelled-text.ts';
import { writeFurtherReading, writeReplication } from './replication.ts';
import { writeSteps } from './steps.ts';
import { writeValidationState } from './validation-state.ts';

/** What was tried, what came of it, and what it would take to do it elsewhere. */
export function writeExperiences(setting: CompositionContext): readonly Block[] {
  const { projects } = setting.snapshot.records;
  return [
    ...chartGoals(
      projects.flatMap((records) => records.experiences),
      setting,
    ),
    ...projects.flatMap((records) =>
      records.experiences.flatMap((experience) => writeExperience(experience, records, setting)),
    ),
  ];
}

function writeExperience(
  experience: Experience,
  records: ProjectRecords,
  setting: CompositionContext,
): readonly Block[] {
  const { words } = setting;
  const { experienceId, title } = experience;
  const approach = makeLabelLine(plain(words.experience.approach), words);
  return [
    heading(2, `experience-${experienceId}`, recordText(title, setting)),
    ...writeValidationState(experience, setting),
    ...listExperienceFacts(experience, setting).map(({ label, text }) =>
      labelledParagraph(label, text, setting),
    ),
    ...writeLabelledText(words.experience.challenge, experience.challenge, setting),
    { block: 'paragraph', text: approach },
    writeSteps(experience, setting),
    ...writeLabelledText(words.experience.results, experience.results, setting),
    ...writeFigures(experience, records, setting),
    ...writeReplication(experience, setting),
    ...writeFurtherReading(experience, setting),
    ...writeEvidence(words.experience.evidence, experience.evidence, setting),
  ];
}

/** The latest value of each figure that the experience names, with what leads to its record. */
function writeFigures(
  { figures: ids = [] }: Experience,
  { indicators, values }: ProjectRecords,
  setting: CompositionContext,
): readonly Block[] {
  const named = ids.flatMap((id) => indicators.filter(({ indicatorId }) => indicatorId === id));
  if (named.length === 0) return [];
  const { words } = setting;
  const parts = named.map((each) => writeFigure(each, selectValues(each, values), setting));
  const joined = joinTexts(parts, 'semicolon', words);
  return [labelledParagraph(words.experience.figures, joined, setting)];
}

function writeFigure(
  indicator: Indicator,
  values: readonly Value[],
  setting: CompositionContext,
): Text {
  const name = [...indicatorName(indicator, setting), { text: setting.words.punctuation.colon }];
  const value = findLatestValue(values);
  if (!value) {
    const why = explainMissingValue(indicator.projectId, listPeriodKeys(indicator), setting);
    return [...name, { text: why }];
  }
  const shown = valueCell(indicator, value, setting);
  return [...name, ...shown, { text: ' ' }, ...linkToAuditRow(value, setting.values)];
}
