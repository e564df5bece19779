import { type ActionItem, isOverdue } from '../../../domain/meetings/action-item.ts';
import { noBreakText } from '../../blocks.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { type Inline, joinTexts, plain } from '../../inline.ts';
import { organisationShortName } from '../../names.ts';
import { recordLine } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { makeActionTable } from '../action-table.ts';
/** Action items with organisation, due date and status on a given day. */
export function makeActionItemTable(
  caption: Inline,
  { items, on }: { readonly items: readonly ActionItem[]; readonly on: string },
  context: CompositionContext,
): Block {
  const rows = items.toSorted(compareDue).map((item) => makeRow(item, on, context));
  return makeActionTable(caption, rows, context);
}

function compareDue(left: ActionItem, right: ActionItem): number {
  return sortKey(left) < sortKey(right) ? -1 : 1;
}

function sortKey({ due = '9999', actionItemId }: ActionItem): string {
  return `${due} ${actionItemId}`;
}

function makeRow(item: ActionItem, on: string, context: CompositionContext): readonly Text[] {
  const { words } = context;
  const { noDue } = words.evaluation.action;
  return [
    recordLine(item.what),
    organisationShortName(item.organisationId, context),
    plain(item.due === undefined ? noDue : formatShortDay(item.due)),
    writeStatus(item, on, context),
    cite(item.evidence ?? [], context),
  ];
}

/** Status and closing date are kept on one line; the reason may wrap. */
function writeStatus(item: ActionItem, on: string, { words }: CompositionContext): Text {
  const { actionStatuses: statuses } = words;
  const status = isOverdue(item, on) ? 'overdue' : item.status;
  const since = item.closedOn === undefined ? [] : [formatShortDay(item.closedOn)];
  const state = noBreakText(joinTexts([statuses[status], ...since], 'apposition'));
  const parts = [state, ...(item.reason === undefined ? [] : [plain(item.reason)])];
  return joinTexts(parts, 'apposition');
}
