import { experienceRoutes } from '../../shared/contract/routes/experiences.ts';
import { lessonRoutes } from '../../shared/contract/routes/lessons.ts';
import { searchRoutes } from '../../shared/contract/routes/search.ts';
import { textRoutes } from '../../shared/contract/routes/texts.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { listWaitingTexts } from './list-waiting-texts.ts';
import { publishText } from './publish-text.ts';
import { replaceExperience } from './replace-experience.ts';
import { replaceLesson } from './replace-lesson.ts';
import { searchExperiences } from './search-experiences.ts';
import { validateExperience } from './validate-experience.ts';
import { writeExperience } from './write-experience.ts';
import { writeLesson } from './write-lesson.ts';

export const handler = serve(
  {
    ...experienceRoutes,
    ...lessonRoutes,
    ...searchRoutes,
    ...textRoutes,
    ...withdrawalsOf('experiences'),
  },
  {
    listExperiences: listRecords('experience'),
    writeExperience,
    getExperience: readRecord('experience'),
    replaceExperience,
    publishExperience: publishText('experience'),
    validateExperience,
    listLessons: listRecords('lesson'),
    writeLesson,
    getLesson: readRecord('lesson'),
    replaceLesson,
    publishLesson: publishText('lesson'),
    searchExperiences,
    listWaitingTexts,
    withdrawExperience: withdraw('experience'),
    withdrawLesson: withdraw('lesson'),
  },
);
