import { isOverdue } from '../../../domain/evaluation/follow-up.ts';
import type { ResponseAction } from '../../../domain/evaluation/management-response.ts';
import type { Recommendation } from '../../../domain/evaluation/recommendation.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatDay, formatShortDay } from '../../../words/dates.ts';
import { formatCount, withSentenceNumbers } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import {
  type CompositionContext,
  cite,
  heading,
  labelledParagraph,
  plain,
  recordLine,
  recordParagraphs,
  trimStart,
} from '../../composition-context.ts';
import { organisationName } from '../../names.ts';
import { makeActionTable } from '../action-table.ts';
import { writeLabelledText } from '../experience/labelled-text.ts';
import { writeOpinions } from '../meeting/opinions.ts';

/** What partners thought and suggested, then each recommendation with what it rests on and how it was answered. */
export function writeRecommendations(setting: CompositionContext): readonly Block[] {
  const inOrder = setting.snapshot.records.recommendations.toSorted((left, right) =>
    sortKey(left) < sortKey(right) ? -1 : 1,
  );
  return [
    ...writeOpinions(setting),
    ...inOrder.flatMap((each, at) => writeRecommendation(each, at + 1, setting)),
  ];
}

function sortKey({ issuedOn, recommendationId }: Recommendation): string {
  return `${issuedOn} ${recommendationId}`;
}

function writeRecommendation(
  recommendation: Recommendation,
  number: number,
  setting: CompositionContext,
): readonly Block[] {
  const { recommendations: labels } = setting.words.evaluation;
  const { recommendationId, text, restsOn } = recommendation;
  const title = labels.numbered(formatCount(number, withSentenceNumbers(setting.words)));
  return [
    heading(2, `recommendation-${recommendationId}`, plain(title)),
    ...recordParagraphs(text, setting),
    ...restsOn.flatMap((basis) =>
      writeLabelledText(labels.restsOn[basis.kind], basis.text, setting),
    ),
    ...writeOrigin(recommendation, setting),
    ...writeResponse(recommendation, title, setting),
  ];
}

function writeOrigin(
  { addressedTo, priority, origin, issuedOn }: Recommendation,
  setting: CompositionContext,
): readonly Block[] {
  const { words } = setting;
  const { recommendations: labels } = words.evaluation;
  const from = [
    ...plain(labels.origins[origin.kind]),
    ...cite(origin.document ? [origin.document] : [], setting),
  ];
  return [
    labelledParagraph(labels.addressedTo, organisationName(addressedTo, setting), setting),
    labelledParagraph(labels.priority, plain(words.priorities[priority]), setting),
    labelledParagraph(labels.origin, from, setting),
    labelledParagraph(labels.issuedOn, plain(formatDay(issuedOn, words)), setting),
  ];
}

function writeResponse(
  { response: answer }: Recommendation,
  title: string,
  setting: CompositionContext,
): readonly Block[] {
  const { words } = setting;
  const { recommendations: labels } = words.evaluation;
  if (!answer) return [labelledParagraph(labels.response, plain(labels.notAnswered), setting)];
  const { decision, reason, actions, at } = answer;
  const decided = labels.recorded(words.decisions[decision], formatDay(at, words));
  return [
    labelledParagraph(labels.response, plain(decided), setting),
    ...(reason ? writeLabelledText(labels.reason, reason, setting) : []),
    ...(actions.length === 0
      ? []
      : [makeActionTable(labels.actions(title), makeRows(actions, setting), setting)]),
  ];
}

function makeRows(actions: readonly ResponseAction[], setting: CompositionContext) {
  return actions.map((action) => makeRow(action, setting));
}

function makeRow(action: ResponseAction, setting: CompositionContext): readonly Text[] {
  const { words, snapshot } = setting;
  const { actionStatuses: statuses } = words;
  const status = isOverdue(action, snapshot.scope.asOf) ? 'overdue' : action.status;
  const closed = action.closedOn === undefined ? [] : [formatShortDay(action.closedOn, words)];
  const why = action.reason
    ? [{ text: words.punctuation.colon }, ...recordLine(action.reason, setting)]
    : [];
  return [
    recordLine(action.what, setting),
    organisationName(action.organisationId, setting),
    plain(formatShortDay(action.due, words)),
    [...plain(joinParts([statuses[status], ...closed], 'apposition', words)), ...why],
    trimStart(cite(action.evidence ?? [], setting)),
  ];
}
