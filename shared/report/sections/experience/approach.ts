import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { line, run, type Setting } from '../../setting.ts';

/** Who did what, in order. */
export function steps({ approach }: Experience, setting: Setting): Block {
  const items = approach.map(
    ({ who, did }): Text => [
      { ...run(who, setting), strong: true },
      { text: setting.words.joints.colon },
      ...line(did, setting),
    ],
  );
  return { block: 'list', ordered: true, items };
}
