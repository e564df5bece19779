import { experienceRoutes } from '../../shared/contract/routes/experiences.ts';
import { lessonRoutes } from '../../shared/contract/routes/lessons.ts';
import { searchRoutes } from '../../shared/contract/routes/search.ts';
import { summaryRoutes } from '../../shared/contract/routes/summaries.ts';
import { textRoutes } from '../../shared/contract/routes/texts.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { listWaitingTexts } from './list-waiting-texts.ts';
import { publishText } from './publish-text.ts';
import { replaceExperience } from './replace-experience.ts';
import { replaceLesson } from './replace-lesson.ts';
import { replaceSummary } from './replace-summary.ts';
import { searchExperiences } from './search-experiences.ts';
import { validateExperience } from './validate-experience.ts';
import { writeExperience } from './write-experience.ts';
import { writeLesson } from './write-lesson.ts';
import { writeSummary } from './write-summary.ts';

export const handler = serve(
  {
    ...experienceRoutes,
    ...lessonRoutes,
    ...summaryRoutes,
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
    listSummaries: listRecords('summary'),
    writeSummary,
    getSummary: readRecord('summary'),
    replaceSummary,
    publishSummary: publishText('summary'),
    searchExperiences,
    listWaitingTexts,
    withdrawExperience: withdraw('experience'),
    withdrawLesson: withdraw('lesson'),
    withdrawSummary: withdraw('summary'),
  },
);
