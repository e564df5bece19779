import { subheading } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { plain } from '../inline.ts';
import type { Outline } from '../outline.ts';
import { writeAuditAnnex } from '../sections/annexes/audit.ts';
import { writeGlossaryAnnex } from '../sections/annexes/glossary.ts';
import { writeMethodAnnex } from '../sections/annexes/method.ts';
import { writeNotSummed } from '../sections/annexes/not-summed.ts';
import { writeSourcesAndEvidence } from '../sections/annexes/sources-and-evidence.ts';
import { writeBackground } from '../sections/background.ts';
import { writeAssessments } from '../sections/evaluation/assessment.ts';
import { writeConditions } from '../sections/evaluation/conditions.ts';
import { writeFeatures } from '../sections/evaluation/features.ts';
import { writeHandover } from '../sections/evaluation/handover.ts';
import { writeOverallProgress } from '../sections/evaluation/overall-progress.ts';
import { writeRecommendations } from '../sections/evaluation/recommendations.ts';
import { writeExperiences } from '../sections/experience/experiences.ts';
import { writeLessons } from '../sections/experience/lessons.ts';
import { writeProgrammeTotals } from '../sections/figures/programme-totals.ts';
import { writeResults } from '../sections/figures/results.ts';
import { writeSummary } from '../sections/figures/summary.ts';
import { writeFrontPages } from '../sections/front-pages/front-pages.ts';
import { writeCommentsAnnex } from '../sections/meeting/comments.ts';
import { writeMeetingAnnex } from '../sections/meeting/meeting-annex.ts';
import { writeNextSteps } from '../sections/meeting/next-steps.ts';
import { writePartners } from '../sections/partners.ts';
import type { Block } from '../tree.ts';
/** The report of a programme. The register of sources comes last, because only then is every citation known. */
export const experienceSharing: Outline = {
  before: writeFrontPages,
  sections: [
    { name: 'summary', write: writeSummaryOfProgramme, withoutRecords: 'left_out' },
    { name: 'background', write: writeBackground, withoutRecords: 'left_out' },
    { name: 'partners', write: writePartners, withoutRecords: 'left_out' },
    { name: 'progress', write: writeOverallProgress, withoutRecords: 'left_out' },
    { name: 'results', write: writeResults, withoutRecords: 'results' },
    { name: 'experiences', write: writeExperiences, withoutRecords: 'experiences' },
    { name: 'lessons', write: writeLessons, withoutRecords: 'lessons' },
    { name: 'assessment', write: writeAssessments, withoutRecords: 'left_out' },
    { name: 'handover', write: writeHandover, withoutRecords: 'left_out' },
    { name: 'conditions', write: writeConditions, withoutRecords: 'left_out' },
    { name: 'recommendations', write: writeRecommendations, withoutRecords: 'left_out' },
    { name: 'nextSteps', write: writeNextSteps, withoutRecords: 'nextSteps' },
  ],
  annexes: [
    { name: 'method', write: writeMethod, withoutRecords: 'left_out' },
    { name: 'comments', write: writeCommentsAnnex, withoutRecords: 'left_out' },
    { name: 'meeting', write: writeMeetingAnnex, withoutRecords: 'left_out' },
    { name: 'audit', write: writeAuditAnnex, withoutRecords: 'left_out' },
    { name: 'glossary', write: writeGlossaryAnnex, withoutRecords: 'left_out' },
    { name: 'sources', write: writeSourcesAndEvidence, withoutRecords: 'left_out' },
  ],
};

function writeSummaryOfProgramme(context: CompositionContext): readonly Block[] {
  const distinct = writeFeatures(context);
  const title = plain(context.words.evaluation.features);
  return [
    ...(distinct.length === 0 ? [] : [subheading('summary-features', title), ...distinct]),
    ...writeProgrammeTotals(context),
    ...writeSummary(context),
  ];
}

function writeMethod(context: CompositionContext): readonly Block[] {
  return [...writeMethodAnnex(context), ...writeNotSummed(context)];
}
