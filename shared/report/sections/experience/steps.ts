import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { type CompositionContext, recordRun, recordText } from '../../composition-context.ts';
import { makeLabel } from '../../join-texts.ts';

/** Who did what, in order. */
export function writeSteps({ approach }: Experience, setting: CompositionContext): Block {
  const items = approach.map(
    ({ who, did }): Text => [
      ...makeLabel([recordRun(who, setting)], setting.words),
      ...recordText(did, setting),
    ],
  );
  return { block: 'list', ordered: true, items };
}
