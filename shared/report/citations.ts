import type { Source } from '../domain/source.ts';
import type { CompositionContext } from './composition-context.ts';
import { type Content, type Inline, inBrackets, plain, type Text } from './inline.ts';
import { type LinkTarget, linkTo } from './link-targets.ts';
import { spaceBetween } from './render/one-language.ts';
import { sourceRowId } from './source-register.ts';
/** A text followed by its citations. */
export function addCitations(
  content: Content,
  sources: readonly Source[],
  context: CompositionContext,
): Text {
  return [...plain(content), ...citeBehind(content, sources, context)];
}

/** The citations of a text with the space before them. */
export function citeBehind(
  content: Content,
  sources: readonly Source[],
  context: CompositionContext,
): Text {
  const cited = listCitations(sources, context);
  if (cited.length === 0) return [];
  return [{ trailing: [{ ...spaceBetween(plain(content), cited), citation: true }, ...cited] }];
}

/** "[S1] [S2]" in the order of their numbers; an illustrative source is marked as such. */
export function cite(sources: readonly Source[], context: CompositionContext): Text {
  const cited = listCitations(sources, context);
  return cited.length === 0 ? [] : [{ trailing: cited }];
}

function listCitations(sources: readonly Source[], context: CompositionContext): Text {
  const cited = new Map(sources.map((source) => [context.sources.cite(source), source]));
  const inOrder = [...cited].toSorted(([left], [right]) => compareNumbers(left, right));
  return inOrder.flatMap(([number, source], at): Text => {
    const isLast = at === inOrder.length - 1;
    const own = {
      ...linkToSource(number, source, context),
      citation: true,
      readingMark: 'source' as const,
    };
    if (source.illustrative) return [own, ...markIllustrative(isLast, context)];
    return isLast ? [own] : [own, { text: ' ', citation: true }];
  });
}

/** "[S1]", which leads to its row in the register. */
export function linkToSource(
  number: string,
  { title }: Source,
  { targets }: CompositionContext,
): Inline {
  const describe = ({ name }: LinkTarget) => [number, title, name];
  return linkTo(`[${number}]`, sourceRowId(number), describe, targets);
}

/** The space behind the mark belongs to it, so that a line may end there. */
function markIllustrative(isLast: boolean, { words }: CompositionContext): Text {
  const mark = [inBrackets(words.illustrative), ...(isLast ? [] : [{ text: ' ' }])];
  return [{ trailing: mark, secondary: true, noBreak: true }];
}

/** "S3" before "S14". */
function compareNumbers(left: string, right: string): number {
  return Number(left.slice(1)) - Number(right.slice(1));
}
