import type { Block } from '../pdf/document.ts';
import { counted } from './numbers.ts';
import { heading, plain, type Setting } from './setting.ts';
import type { Words } from './words/words.ts';

/** A section of a report, and what becomes of it without a record behind it: left out, or said in a line. */
export type Section = {
  readonly name: keyof Words['sections'];
  readonly write: (setting: Setting) => readonly Block[];
  readonly withoutRecords: 'left_out' | keyof Words['nothing'];
};
export type Outline = {
  readonly sections: readonly Section[];
  readonly annexes: readonly Section[];
};

/** The contents, the sections by number, and the annexes by letter; one left out leaves no gap. */
export function outlined({ sections, annexes }: Outline, setting: Setting): readonly Block[] {
  const { words } = setting;
  const lettered = (at: number, title: string) => words.annex(String.fromCharCode(65 + at), title);
  return [
    { block: 'contents' },
    ...titled(sections, (at, title) => `${counted(at + 1, words)}. ${title}`, setting),
    ...titled(annexes, lettered, setting),
  ];
}

function titled(
  sections: readonly Section[],
  number: (at: number, title: string) => string,
  setting: Setting,
): readonly Block[] {
  const { words } = setting;
  return sections
    .map((section) => ({ ...section, blocks: blocksOf(section, setting) }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ name, blocks }, at) => [
      heading(1, name, plain(number(at, words.sections[name]))),
      ...blocks,
    ]);
}

function blocksOf({ write, withoutRecords }: Section, setting: Setting): readonly Block[] {
  const blocks = write(setting);
  if (blocks.length > 0 || withoutRecords === 'left_out') return blocks;
  return [{ block: 'paragraph', text: plain(setting.words.nothing[withoutRecords]) }];
}
