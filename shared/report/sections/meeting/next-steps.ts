import type { CompositionContext } from '../../composition-context.ts';
import type { Block } from '../../tree.ts';
import { makeActionItemTable } from './action-items.ts';
import { writeRequirements } from './requirements.ts';
/** Requirements and action items. */
export function writeNextSteps(context: CompositionContext): readonly Block[] {
  const { actionItems: items } = context.snapshot.records;
  const on = context.snapshot.scope.asOf;
  const caption = context.words.meeting.actionItems;
  return [
    ...writeRequirements(context),
    ...(items.length === 0 ? [] : [makeActionItemTable(caption, { items, on }, context)]),
  ];
}
