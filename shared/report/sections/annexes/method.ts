import type { Block } from '../../../pdf/document.ts';
import { plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { partWords } from '../../words/parts.ts';
import { standingWords } from '../../words/standing/standing.ts';

/** How figures are computed, which are included, and what the tables omit. */
export function writeMethodAnnex({ words, snapshot }: CompositionContext): readonly Block[] {
  const { computed, approved, withDrafts, omitted: leftOut } = words.method;
  const { method } = standingWords[snapshot.scope.language];
  const which = snapshot.scope.includeDrafts ? withDrafts : approved;
  const { disclosure } = partWords[snapshot.scope.language];
  return [...computed, ...method, disclosure, which, leftOut].map((text) => ({
    block: 'paragraph',
    text: plain(text),
  }));
}
