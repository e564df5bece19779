import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { Experience } from '../../../domain/sharing/experience.ts';
import { chartGoals } from '../../charts/goals.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { labelLine, plain } from '../../inline.ts';
import { photographColumns } from '../../photograph-columns.ts';
import { writePhotographs } from '../../photographs.ts';
import { recordText } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { listExperienceFacts, writePlaceAndPeriod } from './experience-facts.ts';
import { listFigures, writeFigures } from './experience-figures.ts';
import { writeLabelledText } from './labelled-text.ts';
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
  const { experienceId, title } = experience;
  const photographs = writePhotographs(experience, context);
  const story = writeStory(experience, context);
  const placeAndPeriod = writePlaceAndPeriod(experience);
  return [
    {
      block: 'heading',
      level: 2,
      id: `experience-${experienceId}`,
      text: recordText(title),
      ...(placeAndPeriod.length > 0 && { subtitle: placeAndPeriod }),
    },
    ...writeValidationState(experience, context),
    ...(photographs.length === 0
      ? [...writeFacts(experience, 3, context), ...story]
      : [besidePhotograph(story, photographs, writeFacts(experience, 1, context))]),
    ...writeFigures(listFigures(experience, records), context),
    ...writeReplication(experience, context),
    ...writeFurtherReading(experience, context),
  ];
}

function writeFacts(
  experience: Experience,
  columns: 1 | 3,
  context: CompositionContext,
): readonly Block[] {
  const facts = listExperienceFacts(experience, context);
  return facts.length === 0 ? [] : [{ block: 'facts', columns, facts }];
}

/** The challenge, what was done, step by step, and what came of it. */
function writeStory(experience: Experience, context: CompositionContext): readonly Block[] {
  const { experience: words } = context.words;
  return [
    ...writeLabelledText(words.challenge, experience.challenge, context),
    { block: 'paragraph', text: [labelLine(plain(words.approach))] },
    writeSteps(experience),
    ...writeLabelledText(words.results, experience.results, context),
  ];
}

const besidePhotograph = (
  story: readonly Block[],
  photographs: readonly Block[],
  facts: readonly Block[],
): Block => ({
  block: 'columns',
  parts: [
    { span: 12 - photographColumns.besideText, blocks: story },
    { span: photographColumns.besideText, blocks: [...photographs, ...facts] },
  ],
});
