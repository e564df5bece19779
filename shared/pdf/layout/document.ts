import type { Block, ReportDocument } from '../document.ts';
import { layBlock } from './blocks.ts';
import { contentsPages, type Entry, layContents } from './contents.ts';
import { layCover } from './cover.ts';
import type { Element, Page } from './display-list.ts';
import { type Flow, startFlow } from './flow.ts';
import { leastHeight } from './least-height.ts';

export type LaidOut = { readonly pages: readonly Page[]; readonly entries: readonly Entry[] };

/**
 * Lays the whole document before anything is painted, so that page numbers and the contents are known. Contents
 * take pages of their own: the rest is laid first, then put behind them.
 */
export function layOut(document: ReportDocument): LaidOut {
  const root = { type: 'Document' };
  const cover = startFlow();
  layCover(cover, document.cover, root);
  const isHead = document.cover.form === 'head';
  const body = isHead ? cover : startFlow();
  let tag: 0 | Level = 0;
  for (const [at, block] of document.blocks.entries()) {
    if (isContents(block)) continue;
    const kept = leadsOn(block, document.blocks[at + 1]) ? leastHeight(document.blocks, at + 1) : 0;
    if (block.block === 'heading') tag = stepDown(tag, block.level);
    layBlock(body, block, { root, words: document.words, kept, tag: tag || 1 });
  }
  const hasContents = document.blocks.some(isContents);
  const anchors = body.pages.flatMap(({ anchors: own }) => own);
  const covers = isHead ? [] : cover.pages;
  const before = covers.length + (hasContents ? contentsPages(listed(anchors), document.words) : 0);
  const entries = entriesOf(body, before);
  const contents = hasContents ? contentsFlow(listed(entries), document.words, root).pages : [];
  return { pages: [...covers, ...contents, ...body.pages], entries };
}

type Level = 1 | 2 | 3;

/** A heading is at most one level below the one before, and the first is of the first. */
function stepDown(before: 0 | Level, level: Level): Level {
  return Math.min(level, before + 1) as Level;
}

/** A heading, and the words before a list or a table, stay with what they lead to. */
function leadsOn({ block }: Block, next: Block | undefined): boolean {
  return block === 'heading' || (block === 'paragraph' && next !== undefined && isLedTo(next));
}

function isLedTo(block: Block): boolean {
  return block.block === 'pair'
    ? block.sides.some(({ blocks }) => blocks[0]?.block === 'list')
    : block.block === 'list' || block.block === 'table';
}

function isContents(block: Block): block is Extract<Block, { block: 'contents' }> {
  return block.block === 'contents';
}

/** The contents list sections and their parts; the third level is found through them. */
function listed<Heading extends { readonly level: number }>(
  headings: readonly Heading[],
): readonly Heading[] {
  return headings.filter(({ level }) => level <= 2);
}

function entriesOf({ pages }: Flow, before: number): readonly Entry[] {
  return pages.flatMap(({ anchors }, at) =>
    anchors.map((anchor) => ({ ...anchor, pageNumber: before + at + 1 })),
  );
}

function contentsFlow(
  entries: readonly Entry[],
  words: ReportDocument['words'],
  root: Element,
): Flow {
  const flow = startFlow();
  layContents(flow, entries, { words, root });
  return flow;
}
