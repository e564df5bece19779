import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { indicatorName, valueCell } from '../../cells.ts';
import { goals } from '../../charts/goals.ts';
import { heading, labelled, line, plain, type Setting } from '../../composition-context.ts';
import { latestOf } from '../../figures.ts';
import { figuresOf, withoutValue } from '../../figures-due.ts';
import { asLabelAbove, joinedTexts } from '../../join-texts.ts';
import { referenceTo } from '../../value-register.ts';
import { valuesOf } from '../figures/latest-values.ts';
import { circumstances } from './experience-facts.ts';
import { evidence, part } from './labelled-text.ts';
import { furtherReading, reuse } from './replication.ts';
import { steps } from './steps.ts';
import { practiceState } from './validation-state.ts';

/** What was tried, what came of it, and what it would take to do it elsewhere. */
export function experiences(setting: Setting): readonly Block[] {
  const { projects } = setting.snapshot.records;
  return [
    ...goals(
      projects.flatMap((records) => records.experiences),
      setting,
    ),
    ...projects.flatMap((records) =>
      records.experiences.flatMap((experience) => ofExperience(experience, records, setting)),
    ),
  ];
}

function ofExperience(
  experience: Experience,
  records: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  const { words } = setting;
  const { experienceId, title } = experience;
  const approach = asLabelAbove(plain(words.experience.approach), words);
  return [
    heading(2, `experience-${experienceId}`, line(title, setting)),
    ...practiceState(experience, setting),
    ...circumstances(experience, setting).map(({ label, text }) => labelled(label, text, setting)),
    ...part(words.experience.challenge, experience.challenge, setting),
    { block: 'paragraph', text: approach },
    steps(experience, setting),
    ...part(words.experience.results, experience.results, setting),
    ...figures(experience, records, setting),
    ...reuse(experience, setting),
    ...furtherReading(experience, setting),
    ...evidence(words.experience.evidence, experience.evidence, setting),
  ];
}

/** The latest value of each figure that the experience names, with what leads to its record. */
function figures(
  { figures: ids = [] }: Experience,
  { indicators, values }: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  const named = ids.flatMap((id) => indicators.filter(({ indicatorId }) => indicatorId === id));
  if (named.length === 0) return [];
  const { words } = setting;
  const parts = named.map((each) => figure(each, valuesOf(each, values), setting));
  const joined = joinedTexts(parts, 'semicolon', words);
  return [labelled(words.experience.figures, joined, setting)];
}

function figure(indicator: Indicator, values: readonly Value[], setting: Setting): Text {
  const name = [...indicatorName(indicator, setting), { text: setting.words.joints.colon }];
  const value = latestOf(values);
  if (!value) {
    const why = withoutValue(indicator.projectId, figuresOf(indicator), setting);
    return [...name, { text: why }];
  }
  const shown = valueCell(indicator, value, setting);
  return [...name, ...shown, { text: ' ' }, ...referenceTo(value, setting.values)];
}
