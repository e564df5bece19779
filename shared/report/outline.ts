import type { Block } from '../pdf/document.ts';
import { type CompositionContext, heading, numberedHeading, plain } from './composition-context.ts';
import type { Words } from './words/words.ts';

/** A section of a report, and what becomes of it without a record behind it: left out, or said in a line. */
type Section = {
  readonly name: keyof Words['sections'];
  readonly write: (setting: CompositionContext) => readonly Block[];
  readonly withoutRecords: 'left_out' | keyof Words['nothing'];
};
export type Outline = {
  readonly sections: readonly Section[];
  readonly annexes: readonly Section[];
};

/** The contents, the sections by number, and the annexes by letter; one left out leaves no gap. */
export function writeOutline(
  { sections, annexes }: Outline,
  setting: CompositionContext,
): readonly Block[] {
  const { words } = setting;
  return [
    { block: 'contents' },
    ...writeSections(
      sections,
      (at, name) => numberedHeading(name, at + 1, words.sections[name], setting),
      setting,
    ),
    ...writeSections(
      annexes,
      (at, name) =>
        heading(1, name, plain(words.annex(String.fromCharCode(65 + at), words.sections[name]))),
      setting,
    ),
  ];
}

function writeSections(
  sections: readonly Section[],
  headingOf: (at: number, name: Section['name']) => Block,
  setting: CompositionContext,
): readonly Block[] {
  return sections
    .map((section) => ({ ...section, blocks: writeSection(section, setting) }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ name, blocks }, at) => [headingOf(at, name), ...blocks]);
}

function writeSection(
  { write, withoutRecords }: Section,
  setting: CompositionContext,
): readonly Block[] {
  const blocks = write(setting);
  if (blocks.length > 0 || withoutRecords === 'left_out') return blocks;
  return [{ block: 'paragraph', text: plain(setting.words.nothing[withoutRecords]) }];
}
