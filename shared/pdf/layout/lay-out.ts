import type { Block, Heading, ReportDocument } from '../document.ts';
import { DocumentFault } from '../document-fault.ts';
import { contentBottom, page } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { alignFacts } from './blocks/aligned-facts.ts';
import { layBlock } from './blocks/lay-block.ts';
import type { Element, Page } from './display-list.ts';
import { type Entry, endOfContents, layContents } from './pages/contents.ts';
import { layCover } from './pages/cover.ts';
import { type Flow, startFlow } from './pages/flow.ts';
import { keepOfBlock, noKeep } from './pages/keep-of-block.ts';
import { minSpacingScale } from './pages/tighten-page.ts';
import { alignColumns } from './tables/aligned-tables.ts';

export type LaidOut = { readonly pages: readonly Page[]; readonly entries: readonly Entry[] };

/**
 * Lays out the whole document before anything is painted, so that page numbers are known. The contents come first;
 * the body starts below them if they leave a third of a page.
 * @param goOn called before each block
 */
export function layOut(
  typesetter: Typesetter,
  document: ReportDocument,
  goOn: () => void = () => undefined,
): LaidOut {
  const root = { type: 'Document' };
  alignColumns(typesetter, document.blocks);
  alignFacts(typesetter, document.blocks);
  const contents = placeOfContents(typesetter, document);
  const body = withoutShortLastPage((spacingScale) =>
    layBody(typesetter, document, { root, spacingScale, top: contents?.below, goOn }),
  );
  const covers = document.cover.form === 'head' ? [] : layCoverPage(typesetter, document, root);
  const pagesBefore = contents ? contents.pages - (contents.below === undefined ? 0 : 1) : 0;
  const entries = entriesOf(body, covers.length + pagesBefore);
  if (!contents) return { pages: [...covers, ...body.pages], entries };
  const flow = startFlow(typesetter);
  layContents(flow, inContents(entries), { words: document.words, root });
  return { pages: [...covers, ...joinPages(flow.pages, body.pages, contents.below)], entries };
}

function layCoverPage(
  typesetter: Typesetter,
  { cover }: ReportDocument,
  root: Element,
): readonly Page[] {
  const flow = startFlow(typesetter);
  layCover(flow, cover, root);
  return flow.pages;
}

/** The number of pages of the contents, and where the body starts on the last of them, if it does. */
type PlaceOfContents = { readonly pages: number; readonly below?: number };

/** Two thirds of a page: contents that end higher leave room for a heading and the start of its section. */
const lowestEnd = page.top + ((contentBottom - page.top) * 2) / 3;

function placeOfContents(
  typesetter: Typesetter,
  { blocks, words, cover }: ReportDocument,
): PlaceOfContents | undefined {
  if (!blocks.some(isContents)) return undefined;
  const headings = blocks.filter((block): block is Heading => block.block === 'heading');
  const { pages, y } = endOfContents(typesetter, inContents(headings), words);
  return { pages, ...(cover.form !== 'head' && y <= lowestEnd && { below: y }) };
}

/** Joins the pages; the body shares the last page of the contents if it starts below them. */
function joinPages(
  contents: readonly Page[],
  rest: readonly Page[],
  below: number | undefined,
): readonly Page[] {
  const [last, first] = [contents.at(-1), rest[0]];
  if (below === undefined || !last || !first) return [...contents, ...rest];
  const shared = { ...first, items: [...last.items, ...first.items] };
  return [...contents.slice(0, -1), shared, ...rest.slice(1)];
}

const maxShortPage = (contentBottom - page.top) * 0.3;
/** The spacing scales tried to save the last page, in this order; the second is too tight for a single page. */
const tighterScales = [minSpacingScale, 0.5];

/** Saves a last page that is filled by at most three tenths, if the pages before can take its text with tighter spacing. */
function withoutShortLastPage(lay: (spacingScale: number) => Flow): Flow {
  const flow = lay(1);
  if (flow.at === 0 || flow.y - page.top > maxShortPage) return flow;
  for (const scale of tighterScales) {
    const shorter = lay(scale);
    if (shorter.at < flow.at) return shorter;
  }
  return flow;
}

type Start = {
  readonly root: Element;
  readonly spacingScale: number;
  readonly top?: number | undefined;
  readonly goOn: () => void;
};

function layBody(
  typesetter: Typesetter,
  document: ReportDocument,
  { root, spacingScale, top, goOn }: Start,
): Flow {
  const { blocks, words, cover } = document;
  const flow = startFlow(typesetter, spacingScale);
  if (cover.form === 'head') layCover(flow, cover, root);
  if (top !== undefined) flow.y = top;
  let tag: 0 | Level = 0;
  let isKeptWithPrevious = false;
  for (const [at, block] of blocks.entries()) {
    goOn();
    if (isContents(block)) continue;
    const isKeptWithNext = keepsWithNext(block, blocks[at + 1]);
    const kept = isKeptWithNext ? keepOfBlock(typesetter, blocks, at + 1) : noKeep;
    if (block.block === 'heading') tag = tagLevelAfter(tag, block.level);
    isKeptWithPrevious = layAt(at, flow, block, {
      root,
      words,
      keepWithNext: kept,
      isKeptWithPrevious: isKeptWithPrevious,
      tag: tag || 1,
    });
  }
  return flow;
}

/** An error names the block where it happened, so that its text can be found. */
function layAt(at: number, ...given: Parameters<typeof layBlock>): boolean {
  try {
    return layBlock(...given);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    const fault = new DocumentFault(`blocks/${at}`, `cannot be laid out (${name})`);
    throw Object.assign(fault, { cause: error });
  }
}

type Level = 1 | 2 | 3;

/** The first heading has level 1, and none is more than one level below the one before. */
function tagLevelAfter(before: 0 | Level, level: Level): Level {
  return Math.min(level, before + 1) as Level;
}

/** Headings keep with the next block, and so does a paragraph that introduces a list, facts or a table. */
function keepsWithNext({ block }: Block, next: Block | undefined): boolean {
  return (
    block === 'heading' || (block === 'paragraph' && next !== undefined && mayBeIntroduced(next))
  );
}

function mayBeIntroduced(block: Block): boolean {
  return ['list', 'facts', 'table'].includes(block.block);
}

function isContents(block: Block): block is Extract<Block, { block: 'contents' }> {
  return block.block === 'contents';
}

/** The contents list two levels of headings. */
function inContents<Some extends { readonly level: number }>(
  headings: readonly Some[],
): readonly Some[] {
  return headings.filter(({ level }) => level <= 2);
}

function entriesOf({ pages }: Flow, before: number): readonly Entry[] {
  return pages.flatMap(({ anchors }, at) =>
    anchors.map((anchor) => ({ ...anchor, pageNumber: before + at + 1 })),
  );
}
