import type { ResponseAction } from '../../../domain/evaluation/management-response.ts';
import type { Recommendation } from '../../../domain/evaluation/recommendation.ts';
import { isOverdue } from '../../../domain/evaluation/recommendation-state.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatDay, formatShortDay } from '../../../words/dates.ts';
import { formatCount } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { heading, labelledParagraph, plain } from '../../blocks.ts';
import { cite, trimStart } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { organisationName } from '../../names.ts';
import { recordLine, recordParagraphs } from '../../record-texts.ts';
import { makeActionTable } from '../action-table.ts';
import { writeLabelledText } from '../experience/labelled-text.ts';
import { writeOpinions } from '../meeting/opinions.ts';

/** Opinions of partners, then each recommendation with its basis and the management response. */
export function writeRecommendations(context: CompositionContext): readonly Block[] {
  const inOrder = context.snapshot.records.recommendations.toSorted((left, right) =>
    sortKey(left) < sortKey(right) ? -1 : 1,
  );
  return [
    ...writeOpinions(context),
    ...inOrder.flatMap((each, at) => writeRecommendation(each, at + 1, context)),
  ];
}

function sortKey({ issuedOn, recommendationId }: Recommendation): string {
  return `${issuedOn} ${recommendationId}`;
}

function writeRecommendation(
  recommendation: Recommendation,
  number: number,
  context: CompositionContext,
): readonly Block[] {
  const { recommendations: labels } = context.words.evaluation;
  const { recommendationId, text, restsOn } = recommendation;
  const title = labels.numbered(formatCount(number, context.words));
  return [
    heading(2, `recommendation-${recommendationId}`, plain(title)),
    ...recordParagraphs(text, context),
    ...restsOn.flatMap((basis) =>
      writeLabelledText(labels.restsOn[basis.kind], basis.text, context),
    ),
    ...writeOrigin(recommendation, context),
    ...writeResponse(recommendation, title, context),
  ];
}

function writeOrigin(
  { addressedTo, priority, origin, issuedOn }: Recommendation,
  context: CompositionContext,
): readonly Block[] {
  const { words } = context;
  const { recommendations: labels } = words.evaluation;
  const from = [
    ...plain(labels.origins[origin.kind]),
    ...cite(origin.document ? [origin.document] : [], context),
  ];
  return [
    labelledParagraph(labels.addressedTo, organisationName(addressedTo, context), context),
    labelledParagraph(labels.priority, plain(words.priorities[priority]), context),
    labelledParagraph(labels.origin, from, context),
    labelledParagraph(labels.issuedOn, plain(formatDay(issuedOn, words)), context),
  ];
}

function writeResponse(
  { response: answer }: Recommendation,
  title: string,
  context: CompositionContext,
): readonly Block[] {
  const { words } = context;
  const { recommendations: labels } = words.evaluation;
  if (!answer) return [labelledParagraph(labels.response, plain(labels.notAnswered), context)];
  const { decision, reason, actions, at } = answer;
  const decided = labels.recorded(words.decisions[decision], formatDay(at, words));
  return [
    labelledParagraph(labels.response, plain(decided), context),
    ...(reason ? writeLabelledText(labels.reason, reason, context) : []),
    ...(actions.length === 0
      ? []
      : [makeActionTable(labels.actions(title), makeRows(actions, context), context)]),
  ];
}

function makeRows(actions: readonly ResponseAction[], context: CompositionContext) {
  return actions.map((action) => makeRow(action, context));
}

function makeRow(action: ResponseAction, context: CompositionContext): readonly Text[] {
  const { words, snapshot } = context;
  const { actionStatuses: statuses } = words;
  const status = isOverdue(action, snapshot.scope.asOf) ? 'overdue' : action.status;
  const closed = action.closedOn === undefined ? [] : [formatShortDay(action.closedOn, words)];
  const why = action.reason
    ? [{ text: words.punctuation.colon }, ...recordLine(action.reason, context)]
    : [];
  return [
    recordLine(action.what, context),
    organisationName(action.organisationId, context),
    plain(formatShortDay(action.due, words)),
    [...plain(joinParts([statuses[status], ...closed], 'apposition', words)), ...why],
    trimStart(cite(action.evidence ?? [], context)),
  ];
}
