import type { Outline } from '../outline.ts';
import { writeAuditAnnex } from '../sections/annexes/audit.ts';
import { writeGlossaryAnnex } from '../sections/annexes/glossary.ts';
import { writeMethodAnnex } from '../sections/annexes/method.ts';
import { writeSourcesAndEvidence } from '../sections/annexes/sources-and-evidence.ts';
import { writeBackground } from '../sections/background.ts';
import { writeAssessments } from '../sections/evaluation/assessment.ts';
import { writeConditions } from '../sections/evaluation/conditions.ts';
import { writeHandover } from '../sections/evaluation/handover.ts';
import { writeRecommendations } from '../sections/evaluation/recommendations.ts';
import { writeExperiences } from '../sections/experience/experiences.ts';
import { writeLessons } from '../sections/experience/lessons.ts';
import { writeResults } from '../sections/figures/results.ts';
import { writeSummary } from '../sections/figures/summary.ts';
import { writeFrontPages } from '../sections/front-pages/front-pages.ts';
import { writeNextSteps } from '../sections/meeting/next-steps.ts';
import { writePartners } from '../sections/partners.ts';

/** The report of one project: as that of a programme, without meetings but with the action items of its organisation. */
export const implementingOrganisation: Outline = {
  before: writeFrontPages,
  sections: [
    { name: 'summary', write: writeSummary, withoutRecords: 'left_out' },
    { name: 'background', write: writeBackground, withoutRecords: 'left_out' },
    { name: 'partners', write: writePartners, withoutRecords: 'left_out' },
    { name: 'aboutProject', write: writeResults, withoutRecords: 'results' },
    { name: 'experiences', write: writeExperiences, withoutRecords: 'experiences' },
    { name: 'lessons', write: writeLessons, withoutRecords: 'lessons' },
    { name: 'assessment', write: writeAssessments, withoutRecords: 'left_out' },
    { name: 'handover', write: writeHandover, withoutRecords: 'left_out' },
    { name: 'conditions', write: writeConditions, withoutRecords: 'left_out' },
    { name: 'recommendations', write: writeRecommendations, withoutRecords: 'left_out' },
    { name: 'nextSteps', write: writeNextSteps, withoutRecords: 'nextSteps' },
  ],
  annexes: [
    { name: 'methodAlone', write: writeMethodAnnex, withoutRecords: 'left_out' },
    { name: 'audit', write: writeAuditAnnex, withoutRecords: 'left_out' },
    { name: 'glossary', write: writeGlossaryAnnex, withoutRecords: 'left_out' },
    { name: 'sources', write: writeSourcesAndEvidence, withoutRecords: 'left_out' },
  ],
};
