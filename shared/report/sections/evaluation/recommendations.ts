import type { ResponseAction } from '../../../domain/evaluation/management-response.ts';
import type { Recommendation } from '../../../domain/evaluation/recommendation.ts';
import { isOverdue } from '../../../domain/evaluation/recommendation-state.ts';
import { factsInColumns, heading } from '../../blocks.ts';
import { addCitations, cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatDay, formatDayOf, formatShortDay } from '../../formats.ts';
import { colon, type Inline, joinTexts, plain } from '../../inline.ts';
import { linkTo } from '../../link-targets.ts';
import { organisationShortName } from '../../names.ts';
import { recordLine, recordParagraphs } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
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
  const { text, restsOn } = recommendation;
  const title = labels.numbered(formatCount(number));
  return [
    heading(2, idOf(recommendation), plain(title)),
    ...recordParagraphs(text, context),
    ...restsOn.flatMap((basis) =>
      writeLabelledText(labels.restsOn[basis.kind], basis.text, context),
    ),
    writeOrigin(recommendation, context),
    ...writeResponse(recommendation, title, context),
  ];
}

const idOf = ({ recommendationId }: Recommendation) => `recommendation-${recommendationId}`;

function writeOrigin(
  { addressedTo, priority, origin, issuedOn, response }: Recommendation,
  context: CompositionContext,
): Block {
  const { words } = context;
  const { recommendations: labels } = words.evaluation;
  const from = [
    ...addCitations(labels.origins[origin.kind], origin.document ? [origin.document] : [], context),
  ];
  const decided =
    response &&
    labels.recorded(words.decisions[response.decision], formatDayOf(response.at, context));
  return factsInColumns([
    [labels.addressedTo, organisationShortName(addressedTo, context)],
    [labels.priority, plain(words.priorities[priority])],
    [labels.origin, from],
    [labels.issuedOn, plain(formatDay(issuedOn))],
    [labels.response, plain(decided ?? labels.notAnswered)],
  ]);
}

function writeResponse(
  recommendation: Recommendation,
  title: Inline,
  context: CompositionContext,
): readonly Block[] {
  const { words, targets } = context;
  const { recommendations: labels } = words.evaluation;
  const { response: answer } = recommendation;
  if (!answer) return [];
  const { reason, actions } = answer;
  const named = linkTo(title, idOf(recommendation), ({ name }) => [name], targets);
  return [
    ...(reason ? writeLabelledText(labels.reason, reason, context) : []),
    ...(actions.length === 0
      ? []
      : [makeActionTable(labels.actions(named), makeRows(actions, context), context)]),
  ];
}

function makeRows(actions: readonly ResponseAction[], context: CompositionContext) {
  return actions.map((action) => makeRow(action, context));
}

function makeRow(action: ResponseAction, context: CompositionContext): readonly Text[] {
  const { words, snapshot } = context;
  const { actionStatuses: statuses } = words;
  const status = isOverdue(action, snapshot.scope.asOf) ? 'overdue' : action.status;
  const closed = action.closedOn === undefined ? [] : [formatShortDay(action.closedOn)];
  const why = action.reason ? [colon, ...recordLine(action.reason)] : [];
  return [
    recordLine(action.what),
    organisationShortName(action.organisationId, context),
    plain(formatShortDay(action.due)),
    [...joinTexts([statuses[status], ...closed], 'apposition'), ...why],
    cite(action.evidence ?? [], context),
  ];
}
