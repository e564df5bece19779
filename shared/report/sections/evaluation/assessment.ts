import { type Assessment, Criterion } from '../../../domain/evaluation/assessment.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatDay } from '../../../words/dates.ts';
import {
  addLabel,
  type CompositionContext,
  cite,
  heading,
  labelledParagraph,
  plain,
  recordLine,
  recordText,
  trimStart,
} from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';
import { organisationName, partyText, projectTitle } from '../../names.ts';

/** How the programme and its projects were rated by the six criteria, by whom and on which scale. */
export function writeAssessments(setting: CompositionContext): readonly Block[] {
  return setting.snapshot.records.assessments
    .toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1))
    .flatMap((each) => writeAssessment(each, setting));
}

/** What concerns the whole programme comes first, then by day. */
function sortKey({ projectId = '', assessedOn, assessmentId }: Assessment): string {
  return `${projectId} ${assessedOn} ${assessmentId}`;
}

function writeAssessment(assessment: Assessment, setting: CompositionContext): readonly Block[] {
  const { words } = setting;
  const { assessment: labels } = words.evaluation;
  const { assessmentId, title, projectId, scale, assessedOn } = assessment;
  const whole = plain(labels.wholeProgramme);
  const of = projectId === undefined ? whole : projectTitle(projectId, setting);
  return [
    heading(2, `assessment-${assessmentId}`, recordText(title, setting)),
    labelledParagraph(words.columns.project, of, setting),
    labelledParagraph(labels.ratedBy, writeRater(assessment, setting), setting),
    ...(isRated(assessment)
      ? [labelledParagraph(labels.ratedOn, plain(formatDay(assessedOn, words)), setting)]
      : []),
    labelledParagraph(labels.scale, plain(words.ratingScales[scale]), setting),
    makeTable(assessment, setting),
  ];
}

/** Where nothing is verified, nobody rated anything on any day. */
function isRated({ ratings }: Assessment): boolean {
  return ratings.some(({ rating }) => rating !== 'not_verified');
}

function writeRater({ ratedBy }: Assessment, setting: CompositionContext): Text {
  const { organisationId, office } = ratedBy;
  const parts = [
    ...(office ? [partyText(office, setting)] : []),
    ...(organisationId === undefined ? [] : [organisationName(organisationId, setting)]),
  ];
  return joinTexts(parts, 'apposition', setting.words);
}

function makeTable({ ratings, sources = [] }: Assessment, setting: CompositionContext): Block {
  const { columns, evaluation, criteria, ratings: grades } = setting.words;
  const { assessment: labels } = evaluation;
  const inOrder = Criterion.options.flatMap((criterion) =>
    ratings.filter((each) => each.criterion === criterion),
  );
  const cited = trimStart(cite(sources, setting));
  return {
    block: 'table',
    caption: plain(labels.caption),
    columns: [
      { head: plain(labels.criterion), share: 1.4, rowHeader: true },
      { head: plain(labels.rating), share: 1.5 },
      { head: plain(labels.rationale), share: 4 },
      { head: plain(columns.evidence), share: 0.9 },
    ],
    rows: inOrder.map(({ criterion, rating, rationale, evidence = [] }): readonly Text[] => [
      plain(criteria[criterion]),
      plain(grades[rating]),
      recordLine(rationale, setting),
      trimStart(cite(evidence, setting)),
    ]),
    ...(cited.length > 0 && { notes: [addLabel(columns.source, cited, setting)] }),
  };
}
