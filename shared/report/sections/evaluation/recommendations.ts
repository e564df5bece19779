import { isOverdue } from '../../../domain/evaluation/follow-up.ts';
import type { ResponseAction } from '../../../domain/evaluation/management-response.ts';
import type { Recommendation } from '../../../domain/evaluation/recommendation.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { dayInWords, shortDay } from '../../../words/dates.ts';
import { counted, inSentence } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import {
  citations,
  heading,
  labelled,
  paragraphs,
  plain,
  plainLine,
  type Setting,
  trimmed,
} from '../../composition-context.ts';
import { organisationName } from '../../names.ts';
import { actionTable } from '../action-table.ts';
import { part } from '../experience/labelled-text.ts';
import { opinions } from '../meeting/opinions.ts';

/** What partners thought and suggested, then each recommendation with what it rests on and how it was answered. */
export function recommendations(setting: Setting): readonly Block[] {
  const inOrder = setting.snapshot.records.recommendations.toSorted((left, right) =>
    orderOf(left) < orderOf(right) ? -1 : 1,
  );
  return [
    ...opinions(setting),
    ...inOrder.flatMap((each, at) => ofRecommendation(each, at + 1, setting)),
  ];
}

function orderOf({ issuedOn, recommendationId }: Recommendation): string {
  return `${issuedOn} ${recommendationId}`;
}

function ofRecommendation(
  recommendation: Recommendation,
  number: number,
  setting: Setting,
): readonly Block[] {
  const { recommendations: labels } = setting.words.evaluation;
  const { recommendationId, text, restsOn } = recommendation;
  const title = labels.numbered(counted(number, inSentence(setting.words)));
  return [
    heading(2, `recommendation-${recommendationId}`, plain(title)),
    ...paragraphs(text, setting),
    ...restsOn.flatMap((basis) => part(labels.restsOn[basis.kind], basis.text, setting)),
    ...circumstances(recommendation, setting),
    ...response(recommendation, title, setting),
  ];
}

function circumstances(
  { addressedTo, priority, origin, issuedOn }: Recommendation,
  setting: Setting,
): readonly Block[] {
  const { words } = setting;
  const { recommendations: labels } = words.evaluation;
  const from = [
    ...plain(labels.origins[origin.kind]),
    ...citations(origin.document ? [origin.document] : [], setting),
  ];
  return [
    labelled(labels.addressedTo, organisationName(addressedTo, setting), setting),
    labelled(labels.priority, plain(words.priorities[priority]), setting),
    labelled(labels.origin, from, setting),
    labelled(labels.issuedOn, plain(dayInWords(issuedOn, words)), setting),
  ];
}

function response(
  { response: answer }: Recommendation,
  title: string,
  setting: Setting,
): readonly Block[] {
  const { words } = setting;
  const { recommendations: labels } = words.evaluation;
  if (!answer) return [labelled(labels.response, plain(labels.notAnswered), setting)];
  const { decision, reason, actions, at } = answer;
  const decided = labels.recorded(words.decisions[decision], dayInWords(at, words));
  return [
    labelled(labels.response, plain(decided), setting),
    ...(reason ? part(labels.reason, reason, setting) : []),
    ...(actions.length === 0
      ? []
      : [actionTable(labels.actions(title), rowsOf(actions, setting), setting)]),
  ];
}

function rowsOf(actions: readonly ResponseAction[], setting: Setting) {
  return actions.map((action) => row(action, setting));
}

function row(action: ResponseAction, setting: Setting): readonly Text[] {
  const { words, snapshot } = setting;
  const { actionStatuses: statuses } = words;
  const status = isOverdue(action, snapshot.scope.asOf) ? 'overdue' : action.status;
  const closed = action.closedOn === undefined ? [] : [shortDay(action.closedOn, words)];
  const why = action.reason
    ? [{ text: words.joints.colon }, ...plainLine(action.reason, setting)]
    : [];
  return [
    plainLine(action.what, setting),
    organisationName(action.organisationId, setting),
    plain(shortDay(action.due, words)),
    [...plain(joined([statuses[status], ...closed], 'apposition', words)), ...why],
    trimmed(citations(action.evidence ?? [], setting)),
  ];
}
