import type { Block } from '../../../pdf/document.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { makeActionItemTable } from './action-items.ts';
import { writeRequirements } from './requirements.ts';

/** What is asked for, and who does what by when. */
export function writeNextSteps(setting: CompositionContext): readonly Block[] {
  const { actionItems: items } = setting.snapshot.records;
  const on = setting.snapshot.scope.asOf;
  const caption = setting.words.meeting.actionItems;
  return [
    ...writeRequirements(setting),
    ...(items.length === 0 ? [] : [makeActionItemTable(caption, { items, on }, setting)]),
  ];
}
