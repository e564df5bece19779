import { heading, numberedHeading } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatCount } from './formats.ts';
import { plain, type Text } from './inline.ts';
import type { Block } from './tree.ts';
import type { Words } from './words/words.ts';

/** A section, and whether it is omitted without records or says in a line that there are none. */
type Section = {
  readonly name: keyof Words['sections'];
  readonly write: (context: CompositionContext) => readonly Block[];
  readonly withoutRecords: 'left_out' | keyof Words['emptySections'];
};
export type Outline = {
  /** What stands before the contents. */
  readonly before?: (context: CompositionContext) => readonly Block[];
  readonly sections: readonly Section[];
  readonly annexes: readonly Section[];
  /** What stands behind the annexes. */
  readonly after?: (context: CompositionContext) => readonly Block[];
};

/** Table of contents, numbered sections and lettered annexes. Numbers and letters skip nothing when a section is omitted. */
export function writeOutline(
  { before, sections, annexes, after }: Outline,
  context: CompositionContext,
): readonly Block[] {
  const { words } = context;
  return [
    ...(before?.(withinSection('summary-page', context)) ?? []),
    { block: 'contents' },
    ...writeSections(
      sections,
      (at, name) => {
        const short = plain(formatCount(at + 1));
        nameSection(name, { short, name: plain(words.references.section(short)) }, context);
        return numberedHeading(name, at + 1, words.sections[name]);
      },
      context,
    ),
    ...writeSections(
      annexes,
      (at, name) => {
        const letter = String.fromCharCode(65 + at);
        const short = plain(letter);
        nameSection(name, { short, name: plain(words.annexReference(letter)) }, context);
        return heading(1, name, plain(words.annex(letter, words.sections[name])));
      },
      context,
    ),
    ...(after?.(context) ?? []),
  ];
}

function nameSection(
  id: Section['name'],
  names: { readonly short: Text; readonly name: Text },
  { words, targets }: CompositionContext,
): void {
  targets.nameSection(id, { ...names, title: plain(words.sections[id]) });
}

/** The context for a section: what it cites is registered as cited there. */
function withinSection(id: string, context: CompositionContext): CompositionContext {
  const { sources, values } = context;
  return { ...context, sources: sources.within(id), values: values.within(id) };
}

function writeSections(
  sections: readonly Section[],
  headingOf: (at: number, name: Section['name']) => Block,
  context: CompositionContext,
): readonly Block[] {
  return sections
    .map((section) => ({ ...section, blocks: writeSection(section, context) }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ name, blocks }, at) => [headingOf(at, name), ...blocks]);
}

function writeSection(
  { name, write, withoutRecords }: Section,
  context: CompositionContext,
): readonly Block[] {
  const blocks = write(withinSection(name, context));
  if (blocks.length > 0 || withoutRecords === 'left_out') return blocks;
  return [{ block: 'paragraph', text: plain(context.words.emptySections[withoutRecords]) }];
}
