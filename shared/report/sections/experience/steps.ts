import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { line, run, type Setting } from '../../composition-context.ts';
import { asLabel } from '../../join-texts.ts';

/** Who did what, in order. */
export function steps({ approach }: Experience, setting: Setting): Block {
  const items = approach.map(
    ({ who, did }): Text => [...asLabel([run(who, setting)], setting.words), ...line(did, setting)],
  );
  return { block: 'list', ordered: true, items };
}
