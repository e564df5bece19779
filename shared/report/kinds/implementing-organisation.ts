import type { Outline } from '../outline.ts';
import { auditAnnex } from '../sections/annexes/audit.ts';
import { frameworkAnnex } from '../sections/annexes/framework.ts';
import { glossaryAnnex } from '../sections/annexes/glossary.ts';
import { methodAnnex } from '../sections/annexes/method.ts';
import { registerAnnex } from '../sections/annexes/sources-and-evidence.ts';
import { background } from '../sections/background.ts';
import { byProject } from '../sections/by-project.ts';
import { assessments } from '../sections/evaluation/assessment.ts';
import { conditions } from '../sections/evaluation/conditions.ts';
import { handover } from '../sections/evaluation/handover.ts';
import { overallProgress } from '../sections/evaluation/overall-progress.ts';
import { recommendations } from '../sections/evaluation/recommendations.ts';
import { experiences } from '../sections/experience/experiences.ts';
import { lessons } from '../sections/experience/lessons.ts';
import { results } from '../sections/figures/results.ts';
import { summary } from '../sections/figures/summary.ts';
import { nextSteps } from '../sections/meeting/next-steps.ts';
import { partners } from '../sections/partners.ts';

/** The report of one project: that of its programme without meetings, but with what its organisation is to do. */
export const implementingOrganisation: Outline = {
  sections: [
    { name: 'summary', write: summary, withoutRecords: 'left_out' },
    { name: 'background', write: background, withoutRecords: 'left_out' },
    { name: 'partners', write: partners, withoutRecords: 'left_out' },
    { name: 'progress', write: overallProgress, withoutRecords: 'left_out' },
    { name: 'results', write: results, withoutRecords: 'results' },
    { name: 'aboutProject', write: byProject, withoutRecords: 'left_out' },
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
    { name: 'methodAlone', write: methodAnnex, withoutRecords: 'left_out' },
    { name: 'audit', write: auditAnnex, withoutRecords: 'left_out' },
    { name: 'glossary', write: glossaryAnnex, withoutRecords: 'left_out' },
    { name: 'sources', write: registerAnnex, withoutRecords: 'left_out' },
  ],
};
