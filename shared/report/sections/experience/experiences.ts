import type { ProjectRecords } from '../../../domain/kinds.ts';
import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block } from '../../../pdf/document.ts';
import { goals } from '../../charts/goals.ts';
import { asLabelAbove, joinedTexts } from '../../joints.ts';
import { heading, labelled, line, named, plain, type Setting } from '../../setting.ts';
import { steps } from './approach.ts';
import { circumstances } from './circumstances.ts';
import { evidence, part } from './parts.ts';
import { practiceState } from './practice.ts';
import { furtherReading, reuse } from './reuse.ts';

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

function figures(
  { figures: ids = [] }: Experience,
  { indicators }: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  const titles = ids.flatMap((id) => {
    const found = indicators.find(({ indicatorId }) => indicatorId === id);
    return found ? [named(found.title, setting)] : [];
  });
  return titles.length === 0
    ? []
    : [
        labelled(
          setting.words.experience.figures,
          joinedTexts(titles, 'semicolon', setting.words),
          setting,
        ),
      ];
}
