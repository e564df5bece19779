import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { makeLabel } from '../../join-texts.ts';
import { recordRun, recordText } from '../../record-texts.ts';

/** The steps of the approach, each with who took it. */
export function writeSteps({ approach }: Experience, context: CompositionContext): Block {
  const items = approach.map(
    ({ who, did }): Text => [
      ...makeLabel([recordRun(who, context)], context.words),
      ...recordText(did, context),
    ],
  );
  return { block: 'list', ordered: true, items };
}
