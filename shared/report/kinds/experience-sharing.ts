import type { Block } from '../../pdf/document.ts';
import { heading, plain, type Setting } from '../composition-context.ts';
import type { Outline } from '../outline.ts';
import { auditAnnex } from '../sections/annexes/audit.ts';
import { frameworkAnnex } from '../sections/annexes/framework.ts';
import { glossaryAnnex } from '../sections/annexes/glossary.ts';
import { methodAnnex } from '../sections/annexes/method.ts';
import { notSummed } from '../sections/annexes/not-summed.ts';
import { registerAnnex } from '../sections/annexes/sources-and-evidence.ts';
import { background } from '../sections/background.ts';
import { byProject } from '../sections/by-project.ts';
import { assessments } from '../sections/evaluation/assessment.ts';
import { conditions } from '../sections/evaluation/conditions.ts';
import { features } from '../sections/evaluation/features.ts';
import { handover } from '../sections/evaluation/handover.ts';
import { overallProgress } from '../sections/evaluation/overall-progress.ts';
import { recommendations } from '../sections/evaluation/recommendations.ts';
import { experiences } from '../sections/experience/experiences.ts';
import { lessons } from '../sections/experience/lessons.ts';
import { commonIndicators } from '../sections/figures/common-indicators.ts';
import { results } from '../sections/figures/results.ts';
import { summary } from '../sections/figures/summary.ts';
import { commentsAnnex } from '../sections/meeting/comments.ts';
import { meetingAnnex } from '../sections/meeting/meeting-annex.ts';
import { nextSteps } from '../sections/meeting/next-steps.ts';
import { partners } from '../sections/partners.ts';

/** A programme's report, in the order its readers know. The register of sources comes last, after all that cites. */
export const experienceSharing: Outline = {
  sections: [
    { name: 'summary', write: whole, withoutRecords: 'left_out' },
    { name: 'background', write: background, withoutRecords: 'left_out' },
    { name: 'partners', write: partners, withoutRecords: 'left_out' },
    { name: 'progress', write: overallProgress, withoutRecords: 'left_out' },
    { name: 'results', write: results, withoutRecords: 'results' },
    { name: 'byProject', write: byProject, withoutRecords: 'left_out' },
    { name: 'experiences', write: experiences, withoutRecords: 'experiences' },
    { name: 'lessons', write: lessons, withoutRecords: 'lessons' },
    { name: 'assessment', write: assessments, withoutRecords: 'left_out' },
    { name: 'handover', write: handover, withoutRecords: 'left_out' },
    { name: 'conditions', write: conditions, withoutRecords: 'left_out' },
    { name: 'recommendations', write: recommendations, withoutRecords: 'left_out' },
    { name: 'nextSteps', write: nextSteps, withoutRecords: 'nextSteps' },
  ],
  annexes: [
    { name: 'framework', write: frameworkAnnex, withoutRecords: 'left_out' },
    { name: 'method', write: method, withoutRecords: 'left_out' },
    { name: 'comments', write: commentsAnnex, withoutRecords: 'left_out' },
    { name: 'meeting', write: meetingAnnex, withoutRecords: 'left_out' },
    { name: 'audit', write: auditAnnex, withoutRecords: 'left_out' },
    { name: 'glossary', write: glossaryAnnex, withoutRecords: 'left_out' },
    { name: 'sources', write: registerAnnex, withoutRecords: 'left_out' },
  ],
};

function whole(setting: Setting): readonly Block[] {
  const distinct = features(setting);
  const title = plain(setting.words.evaluation.features);
  return [
    ...(distinct.length === 0 ? [] : [heading(2, 'summary-features', title), ...distinct]),
    ...commonIndicators(setting),
    ...summary(setting),
  ];
}

function method(setting: Setting): readonly Block[] {
  return [...methodAnnex(setting), ...notSummed(setting)];
}
