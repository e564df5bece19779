import type { Block, ReportDocument } from '../document.ts';
import { DocumentFault } from '../document-fault.ts';
import type { Context } from './blocks/context.ts';
import { layBlock, type PlacedApart } from './blocks/lay-block.ts';
import type { Element } from './display-list.ts';
import { type Flow, startOnModule } from './pages/flow.ts';
import { keepBelow } from './pages/keep-of-block.ts';

type Level = 1 | 2 | 3;

/** What all blocks of a document are laid with. */
export type Setting = {
  readonly root: Element;
  readonly words: ReportDocument['words'];
  readonly language: string;
  /** The level of the last heading's tag, in reading order. */
  readonly tags: { last: 0 | Level };
  /** Called before each block. */
  readonly goOn: () => void;
};

/** Where blocks are in the document: in which list, and at which place of it the first one is. */
type Place = { readonly path: string; readonly first: number };

/** Lays blocks below each other. */
export function layBlocks(
  flow: Flow,
  blocks: readonly Block[],
  setting: Setting,
  { path, first }: Place = { path: 'blocks', first: 0 },
): void {
  let isKeptWithPrevious = false;
  for (const [at, block] of blocks.entries()) {
    setting.goOn();
    if (isPlacedApart(block)) continue;
    startOnModule(flow);
    const where = `${path}/${first + at}`;
    if (block.block === 'heading')
      setting.tags.last = tagLevelAfter(setting.tags.last, block.level);
    const context = contextOf(setting, where);
    const measure = { flow, context: measureContext(setting, where) };
    const keepWithNext = keepBelow(measure, blocks, at);
    isKeptWithPrevious = layAt(where, flow, block, {
      ...context,
      keepWithNext,
      isKeptWithPrevious,
    });
  }
}

type Given = Omit<Context, 'keepWithNext' | 'isKeptWithPrevious'>;

function contextOf(setting: Setting, where: string): Given {
  const { root, words, language, tags } = setting;
  return {
    root,
    words,
    language,
    tag: tags.last || 1,
    layInner: (flow, blocks, inner) =>
      layBlocks(flow, blocks, setting, { path: `${where}/${inner}`, first: 0 }),
    measureInner: (flow, blocks) =>
      layBlocks(flow, blocks, toMeasure(setting), { path: where, first: 0 }),
  };
}

/** What is only measured leaves the levels of headings as they are. */
const toMeasure = (setting: Setting): Setting => ({
  ...setting,
  tags: { ...setting.tags },
  goOn: () => undefined,
});

function measureContext(setting: Setting, where: string): Given {
  return contextOf(toMeasure(setting), where);
}

/** An error names the block where it happened, so that its text can be found. */
function layAt(where: string, ...given: Parameters<typeof layBlock>): boolean {
  try {
    return layBlock(...given);
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    const name = error instanceof Error ? error.name : typeof error;
    const fault = new DocumentFault(where, `cannot be laid out (${name})`);
    throw Object.assign(fault, { cause: error });
  }
}

/** The first heading has level 1, and none is more than one level below the one before. */
function tagLevelAfter(before: 0 | Level, level: Level): Level {
  return Math.min(level, before + 1) as Level;
}

function isPlacedApart(block: Block): block is PlacedApart {
  return block.block === 'contents' || block.block === 'captions';
}
