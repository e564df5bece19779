import type { Block } from '../../../pdf/document.ts';
import type { Setting } from '../../composition-context.ts';
import { actionItemTable } from './action-items.ts';
import { requirements } from './requirements.ts';

/** What is asked for, and who does what by when. */
export function nextSteps(setting: Setting): readonly Block[] {
  const { actionItems: items } = setting.snapshot.records;
  const on = setting.snapshot.scope.asOf;
  const caption = setting.words.meeting.actionItems;
  return [
    ...requirements(setting),
    ...(items.length === 0 ? [] : [actionItemTable(caption, { items, on }, setting)]),
  ];
}
