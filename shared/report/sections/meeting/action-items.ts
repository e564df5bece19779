import { type ActionItem, isOverdue } from '../../../domain/meetings/action-item.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { joined } from '../../../words/punctuation.ts';
import {
  citations,
  plain,
  plainLine,
  type Setting,
  trimmed,
  whole,
} from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';
import { organisationName } from '../../names.ts';
import { actionTable } from '../action-table.ts';

/** Who does what by when, and how it stands on a day. */
export function actionItemTable(
  caption: string,
  { items, on }: { readonly items: readonly ActionItem[]; readonly on: string },
  setting: Setting,
): Block {
  const rows = items.toSorted(byDue).map((item) => row(item, on, setting));
  return actionTable(caption, rows, setting);
}

function byDue(left: ActionItem, right: ActionItem): number {
  return orderOf(left) < orderOf(right) ? -1 : 1;
}

function orderOf({ due = '9999', actionItemId }: ActionItem): string {
  return `${due} ${actionItemId}`;
}

function row(item: ActionItem, on: string, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { noDue } = words.evaluation.action;
  return [
    plainLine(item.what, setting),
    organisationName(item.organisationId, setting),
    plain(item.due === undefined ? noDue : shortDay(item.due, words)),
    statusOf(item, on, setting),
    trimmed(citations(item.evidence ?? [], setting)),
  ];
}

/** Since when it is in its state is read in one with the state; why is not. */
function statusOf(item: ActionItem, on: string, { words }: Setting): Text {
  const { actionStatuses: statuses } = words;
  const status = isOverdue(item, on) ? 'overdue' : item.status;
  const since = item.closedOn === undefined ? [] : [shortDay(item.closedOn, words)];
  const state = whole(joined([statuses[status], ...since], 'apposition', words));
  const parts = [state, ...(item.reason === undefined ? [] : [plain(item.reason)])];
  return joinedTexts(parts, 'apposition', words);
}
