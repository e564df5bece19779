import type { Block } from '../../../pdf/document.ts';
import { plain, type Setting } from '../../composition-context.ts';

/** How the figures were made, which of them are in the report, and what the words of the tables mean. */
export function methodAnnex({ words, snapshot }: Setting): readonly Block[] {
  const { computed, approved, withDrafts, leftOut } = words.method;
  const which = snapshot.scope.includeDrafts ? withDrafts : approved;
  return [...computed, which, leftOut].map((text) => ({ block: 'paragraph', text: plain(text) }));
}
