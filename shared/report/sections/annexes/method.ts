import type { Block } from '../../../pdf/document.ts';
import { plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';

/** How the figures were made, which of them are in the report, and what the words of the tables mean. */
export function writeMethodAnnex({ words, snapshot }: CompositionContext): readonly Block[] {
  const { computed, approved, withDrafts, leftOut } = words.method;
  const which = snapshot.scope.includeDrafts ? withDrafts : approved;
  return [...computed, which, leftOut].map((text) => ({ block: 'paragraph', text: plain(text) }));
}
