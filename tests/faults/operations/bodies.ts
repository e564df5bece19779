import type { ProgrammeInput } from '../../../shared/domain/programme/programme.ts';
import type { ProjectInput } from '../../../shared/domain/programme/project.ts';
import type { ExperienceInput } from '../../../shared/domain/sharing/experience.ts';
import type { LessonInput } from '../../../shared/domain/sharing/lesson.ts';
import type { SummaryInput } from '../../../shared/domain/sharing/summary.ts';
import { source } from '../../local/programme.ts';

/** Bodies with unique words. */
export function programmeBody(words: string): ProgrammeInput {
  return { title: { en: words }, countries: ['MM'] };
}

export function projectBody(words: string, organisationId: string): ProjectInput {
  return { organisationId, title: { en: words }, country: 'MM', status: 'implementation' };
}

export function experienceBody(words: string): ExperienceInput {
  return {
    title: { en: words },
    challenge: { en: 'None nearby.' },
    approach: [{ who: { en: 'The centre' }, did: { en: 'laid a pipe' } }],
    results: { en: 'Every household has water.' },
    evidence: [source],
  };
}

export function lessonBody(words: string): LessonInput {
  return {
    title: { en: words },
    finding: { en: 'A pump stood still.' },
    lesson: { en: 'Name who repairs it.' },
    appliesWhen: { en: 'A village takes over.' },
    evidence: [source],
  };
}

export function summaryBody(words: string, projectId: string): SummaryInput {
  return { projectId, text: { en: words }, asOf: '2020-06-30' };
}
