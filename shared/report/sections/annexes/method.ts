import type { Block } from '../../../pdf/document.ts';
import { plain, type Setting } from '../../setting.ts';

/** How the figures were made, what the words of the tables mean, and what was not summed. */
export function methodAnnex({ words }: Setting): readonly Block[] {
  return words.method.map((text) => ({ block: 'paragraph', text: plain(text) }));
}
