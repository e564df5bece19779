import type { LessonInput } from '../../../shared/domain/sharing/lesson.ts';
import type { ProjectName } from './sample-project.ts';
import { sources } from './sources.ts';

/** No lessons are published of the programme: the findings rest on its sources, what follows from them is illustrative. */
export const lessons: Readonly<Record<ProjectName, readonly LessonInput[]>> = {
  laos: [],
  cambodia: [
    {
      title: { en: 'Count houses the same way in every report' },
      finding: {
        en: 'Sources speak of houses "renovated" in June and "reconstructed" in October 2020; whether both mean the same work is not said. (This lesson is illustrative.)',
      },
      lesson: {
        en: 'Define a unit of work before it is counted, and keep the definition with the figure.',
      },
      appliesWhen: {
        en: 'Several organisations report the same kind of work over several periods.',
      },
      notWhen: {
        en: 'The work is named and measured by a national standard that all of them use.',
      },
      negative: true,
      evidence: [sources.xinhua20200628, sources.peoplesDaily20201027, sources.illustrative],
    },
  ],
  myanmar: [
    {
      title: { en: 'Plan upkeep together with the works' },
      finding: {
        en: 'Works were handed over nine months after the project had ended. (This lesson is illustrative.)',
      },
      lesson: {
        en: 'Agree on who runs and repairs a supply before it is built, and train them while it is built.',
      },
      appliesWhen: { en: 'A village takes over what a project has built.' },
      notWhen: { en: 'A public utility runs the supply from the first day.' },
      evidence: [sources.cctv, sources.illustrative],
    },
  ],
};
