import { type Assessment, Criterion } from '../../../domain/evaluation/assessment.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { dayInWords } from '../../../words/dates.ts';
import {
  citations,
  heading,
  labelled,
  line,
  plain,
  plainLine,
  type Setting,
  trimmed,
  underLabel,
} from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';
import { namedOrDescribed, organisationName, projectTitle } from '../../names.ts';

/** How the programme and its projects were rated by the six criteria, by whom and on which scale. */
export function assessments(setting: Setting): readonly Block[] {
  return setting.snapshot.records.assessments
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
    .flatMap((each) => ofAssessment(each, setting));
}

/** What concerns the whole programme comes first, then by day. */
function orderOf({ projectId = '', assessedOn, assessmentId }: Assessment): string {
  return `${projectId} ${assessedOn} ${assessmentId}`;
}

function ofAssessment(assessment: Assessment, setting: Setting): readonly Block[] {
  const { words } = setting;
  const { assessment: labels } = words.evaluation;
  const { assessmentId, title, projectId, scale, assessedOn } = assessment;
  const whole = plain(labels.wholeProgramme);
  const of = projectId === undefined ? whole : projectTitle(projectId, setting);
  return [
    heading(2, `assessment-${assessmentId}`, line(title, setting)),
    labelled(words.columns.project, of, setting),
    labelled(labels.ratedBy, raterOf(assessment, setting), setting),
    ...(isRated(assessment)
      ? [labelled(labels.ratedOn, plain(dayInWords(assessedOn, words)), setting)]
      : []),
    labelled(labels.scale, plain(words.ratingScales[scale]), setting),
    table(assessment, setting),
  ];
}

/** Where nothing is verified, nobody rated anything on any day. */
function isRated({ ratings }: Assessment): boolean {
  return ratings.some(({ rating }) => rating !== 'not_verified');
}

function raterOf({ ratedBy }: Assessment, setting: Setting): Text {
  const { organisationId, office } = ratedBy;
  const parts = [
    ...(office ? [namedOrDescribed(office, setting)] : []),
    ...(organisationId === undefined ? [] : [organisationName(organisationId, setting)]),
  ];
  return joinedTexts(parts, 'apposition', setting.words);
}

function table({ ratings, sources = [] }: Assessment, setting: Setting): Block {
  const { columns, evaluation, criteria, ratings: grades } = setting.words;
  const { assessment: labels } = evaluation;
  const inOrder = Criterion.options.flatMap((criterion) =>
    ratings.filter((each) => each.criterion === criterion),
  );
  const cited = trimmed(citations(sources, setting));
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
      plainLine(rationale, setting),
      trimmed(citations(evidence, setting)),
    ]),
    ...(cited.length > 0 && { notes: [underLabel(columns.source, cited, setting)] }),
  };
}
