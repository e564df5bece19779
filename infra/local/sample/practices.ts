import type { ExperienceInput } from '../../../shared/domain/sharing/experience.ts';
import { practice as inCambodia } from './practices/cambodia.ts';
import { practice as inLaos } from './practices/laos.ts';
import { practice as inMyanmar } from './practices/myanmar.ts';
import type { ProjectName } from './sample-project.ts';

/** What was tried in each project and what came of it; a promising practice until somebody else has validated it. */
export const practices: Readonly<Record<ProjectName, readonly ExperienceInput[]>> = {
  laos: [inLaos],
  cambodia: [inCambodia],
  myanmar: [inMyanmar],
};

export { validation } from './practices/myanmar.ts';
