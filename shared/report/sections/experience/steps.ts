import type { Experience } from '../../../domain/sharing/experience.ts';
import { nameLabel } from '../../inline.ts';
import { quote, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** The steps of the approach, each with who took it. */
export function writeSteps({ approach }: Experience): Block {
  const items = approach.map(
    ({ who, did }): Text => [...[nameLabel(quote(who))], ...recordText(did)],
  );
  return { block: 'list', ordered: true, items };
}
