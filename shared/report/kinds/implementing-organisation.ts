import type { Outline } from '../outline.ts';
import { assessments } from '../sections/assessment.ts';
import { auditAnnex } from '../sections/audit.ts';
import { background } from '../sections/background.ts';
import { byProject } from '../sections/by-project.ts';
import { conditions } from '../sections/conditions.ts';
import { experiences } from '../sections/experiences.ts';
import { frameworkAnnex } from '../sections/framework.ts';
import { glossaryAnnex } from '../sections/glossary.ts';
import { handover } from '../sections/handover.ts';
import { lessons } from '../sections/lessons.ts';
import { methodAnnex } from '../sections/method.ts';
import { overallProgress } from '../sections/overall-progress.ts';
import { partners } from '../sections/partners.ts';
import { recommendations } from '../sections/recommendations.ts';
import { results } from '../sections/results.ts';
import { sourcesAnnex } from '../sections/sources.ts';
import { summary } from '../sections/summary.ts';

/** The report of one project: that of its programme without meetings. */
export const implementingOrganisation: Outline = {
  sections: [
    { name: 'summary', write: summary, withoutRecords: 'left_out' },
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
  ],
  annexes: [
    { name: 'framework', write: frameworkAnnex, withoutRecords: 'left_out' },
    { name: 'method', write: methodAnnex, withoutRecords: 'left_out' },
    { name: 'audit', write: auditAnnex, withoutRecords: 'left_out' },
    { name: 'glossary', write: glossaryAnnex, withoutRecords: 'left_out' },
    { name: 'sources', write: sourcesAnnex, withoutRecords: 'left_out' },
  ],
};
