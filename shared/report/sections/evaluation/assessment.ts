import { type Assessment, Criterion } from '../../../domain/evaluation/assessment.ts';
import { alikeColumn } from '../../alike-columns.ts';
import { addLabel, factsInColumns, heading } from '../../blocks.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatDay } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { organisationShortName, partyText, projectTitle } from '../../names.ts';
import { recordLine, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** How the programme and its projects were rated by the six criteria, by whom and on which scale. */
export function writeAssessments(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.assessments
    .toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1))
    .flatMap((each) => writeAssessment(each, context));
}

/** Assessments of the whole programme first, then by project and date. */
function sortKey({ projectId = '', assessedOn, assessmentId }: Assessment): string {
  return `${projectId} ${assessedOn} ${assessmentId}`;
}

function writeAssessment(assessment: Assessment, context: CompositionContext): readonly Block[] {
  const { words } = context;
  const { assessment: labels } = words.evaluation;
  const { assessmentId, title, projectId, scale, assessedOn } = assessment;
  const whole = plain(labels.wholeProgramme);
  const of = projectId === undefined ? whole : projectTitle(projectId, context);
  return [
    heading(2, `assessment-${assessmentId}`, recordText(title)),
    factsInColumns([
      [words.columns.project, of],
      [
        labels.ratedBy,
        isRated(assessment) ? writeRater(assessment, context) : plain(labels.notRated),
      ],
      [labels.ratedOn, isRated(assessment) ? plain(formatDay(assessedOn)) : undefined],
      [labels.scale, plain(words.ratingScales[scale])],
    ]),
    makeTable(assessment, context),
  ];
}

/** Without any verified rating there is neither a rater nor a date to print. */
function isRated({ ratings }: Assessment): boolean {
  return ratings.some(({ rating }) => rating !== 'not_verified');
}

function writeRater({ ratedBy }: Assessment, context: CompositionContext): Text {
  const { organisationId, office } = ratedBy;
  const parts = [
    ...(office ? [partyText(office, context)] : []),
    ...(organisationId === undefined ? [] : [organisationShortName(organisationId, context)]),
  ];
  return joinTexts(parts, 'apposition');
}

function makeTable({ ratings, sources = [] }: Assessment, context: CompositionContext): Block {
  const { columns, evaluation, criteria, ratings: grades } = context.words;
  const { assessment: labels } = evaluation;
  const inOrder = Criterion.options.flatMap((criterion) =>
    ratings.filter((each) => each.criterion === criterion),
  );
  const cited = cite(sources, context);
  return {
    block: 'table',
    caption: plain(labels.caption),
    columns: [
      { head: plain(labels.criterion), share: 1.4, rowHeader: true },
      { ...alikeColumn(labels.rating, context.words), share: 1.5 },
      { head: plain(labels.rationale), share: 4 },
      { ...alikeColumn(columns.evidence, context.words), share: 0.9 },
    ],
    rows: inOrder.map(({ criterion, rating, rationale, evidence = [] }): readonly Text[] => [
      plain(criteria[criterion]),
      plain(grades[rating]),
      recordLine(rationale),
      cite(evidence, context),
    ]),
    ...(cited.length > 0 && { notes: [addLabel(columns.source, cited)] }),
  };
}
