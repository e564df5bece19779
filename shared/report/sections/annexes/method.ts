import type { CompositionContext } from '../../composition-context.ts';
import { plain } from '../../inline.ts';
import type { Block } from '../../tree.ts';
/** How figures are computed, which are included, and what the tables omit. */
export function writeMethodAnnex({ words, snapshot }: CompositionContext): readonly Block[] {
  const { computed, approved, withDrafts, omitted: leftOut } = words.method;
  const { method } = words.standing;
  const which = snapshot.scope.includeDrafts ? withDrafts : approved;
  const { disclosure } = words.parts;
  return [...computed, ...method, disclosure, which, leftOut].map((text) => ({
    block: 'paragraph',
    text: plain(text),
  }));
}
