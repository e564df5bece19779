import { type ActionItem, isOverdue } from '../../../domain/meetings/action-item.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../dates.ts';
import { joined } from '../../joints.ts';
import { organisationName } from '../../names.ts';
import { citations, plain, plainLine, type Setting, trimmed } from '../../setting.ts';
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
    plain(statusOf(item, on, setting)),
    trimmed(citations(item.evidence ?? [], setting)),
  ];
}

function statusOf(item: ActionItem, on: string, { words }: Setting): string {
  const { statuses } = words.evaluation.action;
  const status = isOverdue(item, on) ? 'overdue' : item.status;
  const parts = [
    statuses[status],
    ...(item.closedOn === undefined ? [] : [shortDay(item.closedOn, words)]),
    ...(item.reason === undefined ? [] : [item.reason]),
  ];
  return joined(parts, 'apposition', words);
}
