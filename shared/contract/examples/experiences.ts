import { author, ids, meta, source } from './basics.ts';

const experience = {
  title: { en: 'Piping water from a reservoir to two villages' },
  challenge: { en: 'The villages had no safe water nearby.' },
  approach: [
    { who: { en: 'The project' }, did: { en: 'Laid a pipe from a reservoir 3 km away.' } },
  ],
  results: { en: 'All 1,282 households of the two villages have safe tap water.' },
  sdgTargets: ['6.1'],
  evidence: [source],
};
const lesson = {
  title: { en: 'Plan the upkeep before the tap opens' },
  finding: { en: 'Two pumps stood still for want of a spare part.' },
  lesson: { en: 'Name who maintains a supply, and with what money, before it is built.' },
  appliesWhen: { en: 'A village takes over the running of what a project built.' },
  negative: true,
};

const summary = {
  text: { en: 'All 1,282 households of both villages have safe tap water, as planned.' },
  asOf: '2020-10-31',
};

const writtenExperience = {
  ...ids,
  experienceId: '2q8k4j0w7x3v9t5r1n6m',
  ...experience,
  status: 'draft',
  practice: 'promising',
  authors: [author],
  ...meta,
};

export const experienceExamples = {
  ExperienceInput: experience,
  Experience: writtenExperience,
  FoundRecord: {
    kind: 'promising',
    experience: {
      ...writtenExperience,
      status: 'published',
      publishedOn: '2020-11-30',
      version: 3,
    },
  },
  WaitingText: {
    kind: 'experience',
    step: 'publish',
    address: `/projects/${ids.projectId}/experiences/${writtenExperience.experienceId}`,
    version: 1,
    title: experience.title,
    status: 'draft',
    project: {
      projectId: ids.projectId,
      title: { en: 'Pilot project in Myanmar' },
      organisationId: 'yunnan-centre',
    },
    changedAt: meta.changedAt,
  },
  ValidationInput: {
    statement: { en: 'We visited both villages and opened taps in 40 houses; all ran.' },
    evidence: [source],
  },
  LessonInput: lesson,
  Lesson: {
    ...ids,
    lessonId: '1n6m2q8k4j0w7x3v9t5r',
    ...lesson,
    status: 'draft',
    authors: [author],
    ...meta,
  },
  SummaryInput: summary,
  Summary: {
    programmeId: ids.programmeId,
    summaryId: '9t5r1n6m2q8k4j0w7x3v',
    ...summary,
    status: 'draft',
    authors: [author],
    ...meta,
  },
  PublicationInput: { step: 'publish' },
};
