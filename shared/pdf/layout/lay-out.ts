import type { Heading, ReportDocument, Text } from '../document.ts';
import { allBlocks } from '../nested-blocks.ts';
import { contentBottom, page } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { alignFacts } from './blocks/aligned-facts.ts';
import { captionOf } from './blocks/caption.ts';
import type { Element, Page } from './display-list.ts';
import { layBlocks, type Setting } from './lay-blocks.ts';
import { type CaptionEntry, layCaptions } from './pages/captions.ts';
import { type Entry, layContents } from './pages/contents.ts';
import { layCover } from './pages/cover.ts';
import { type Flow, startFlow } from './pages/flow.ts';
import { alignColumns } from './tables/aligned-tables.ts';

export type LaidOut = { readonly pages: readonly Page[]; readonly entries: readonly Entry[] };

/**
 * Lays out the whole document before anything is painted, so that page numbers are known. What stands before the contents comes behind
 * the cover; then come the contents, on one page if their sections fit there, and the body below them if they leave a quarter of a page.
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
  const setting = settingOf(document, root, goOn);
  const { front, rest } = partsOf(document.blocks);
  const before = [
    ...(document.cover.form === 'head' ? [] : layCoverPage(typesetter, document, root)),
    ...(front.length === 0 ? [] : layFront(typesetter, front, setting)),
  ];
  const start = { setting, first: front.length, top: contents?.below };
  const body = withoutShortLastPage((spacingScale) =>
    layBody(typesetter, document, rest, { ...start, spacingScale }),
  );
  const pagesBefore = contents ? contents.pages - (contents.below === undefined ? 0 : 1) : 0;
  const pagesBeforeBody = before.length + pagesBefore;
  const entries = [...entriesOf(before, 0), ...entriesOf(body.pages, pagesBeforeBody)];
  if (!contents) return { pages: [...before, ...body.pages], entries };
  const listed = {
    entries: inContents(entries, contents.depth),
    captions: captionEntries(body, pagesBeforeBody),
  };
  const flow = layLists(startFlow(typesetter), document, listed, root);
  return { pages: [...before, ...joinPages(flow.pages, body.pages, contents.below)], entries };
}

/** What stands before the contents, and the rest; without contents, nothing stands before them. */
function partsOf(blocks: Blocks): { readonly front: Blocks; readonly rest: Blocks } {
  const at = Math.max(
    0,
    blocks.findIndex(({ block }) => block === 'contents'),
  );
  return { front: blocks.slice(0, at), rest: blocks.slice(at) };
}

function settingOf(
  { words, language }: ReportDocument,
  root: Element,
  goOn: () => void,
): Omit<Setting, 'tags'> {
  return { root, words, language, goOn };
}

function layFront(
  typesetter: Typesetter,
  blocks: Blocks,
  setting: Omit<Setting, 'tags'>,
): readonly Page[] {
  const flow = startFlow(typesetter);
  layBlocks(flow, blocks, { ...setting, tags: { last: 0 } });
  return flow.pages;
}

function layCoverPage(
  typesetter: Typesetter,
  document: ReportDocument,
  root: Element,
): readonly Page[] {
  const flow = startFlow(typesetter);
  layCover(flow, document, root);
  return flow.pages;
}

type Listed = { readonly entries: readonly Entry[]; readonly captions: readonly CaptionEntry[] };

/** Lays the contents, then the list of tables and figures. */
function layLists(
  flow: Flow,
  { blocks, words }: ReportDocument,
  { entries, captions }: Listed,
  root: Element,
): Flow {
  if (hasContents(blocks)) layContents(flow, entries, { words, root });
  const title = titleOfCaptions(blocks);
  const isBelowContents = hasContents(blocks);
  if (title && captions.length > 0)
    layCaptions(flow, captions, { title, isBelowContents, words, root });
  return flow;
}

type Blocks = ReportDocument['blocks'];
const hasContents = (blocks: Blocks) => blocks.some(({ block }) => block === 'contents');

function titleOfCaptions(blocks: Blocks): Text | undefined {
  const list = blocks.find((block) => block.block === 'captions');
  return list?.block === 'captions' ? list.title : undefined;
}

/** The number of pages of the contents, where the body starts on the last of them, if it does, and how many levels they list. */
type PlaceOfContents = { readonly pages: number; readonly below?: number; readonly depth: Depth };
type Depth = 1 | 2;

/** Three quarters of a page: contents that end higher leave room for a heading and the start of its section. */
const lowestEnd = page.top + ((contentBottom - page.top) * 3) / 4;

/** Lays the lists without page numbers, on which their height does not depend. */
function placeOfContents(
  typesetter: Typesetter,
  document: ReportDocument,
): PlaceOfContents | undefined {
  const { blocks, cover } = document;
  if (!hasContents(blocks) && titleOfCaptions(blocks) === undefined) return undefined;
  const all = allBlocks(blocks);
  const headings = all.filter((block): block is Heading => block.block === 'heading');
  const somewhere = { id: '', y: 0, pageNumber: 0 };
  const listed = headings.map((heading) => ({ ...heading, ...somewhere }));
  const captions = all.flatMap((block) =>
    (block.block === 'table' || block.block === 'figure') && block.number && block.id !== undefined
      ? [{ ...somewhere, text: captionOf(typesetter, block) }]
      : [],
  );
  const root = { type: 'Document' };
  const layTo = (depth: Depth) => {
    const entries = inContents(listed, depth);
    const { pages, y } = layLists(startFlow(typesetter), document, { entries, captions }, root);
    return { pages: pages.length, y, depth };
  };
  const whole = layTo(2);
  const { y, ...place } = whole.pages > 1 ? layTo(1) : whole;
  return { ...place, ...(cover.form !== 'head' && y <= lowestEnd && { below: y }) };
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
/** The tightest spacing shows whether the last page can be saved; the looser one is taken if it does too. */
const spacingScales = { tightest: 0.5, looser: 0.75 } as const;

/** Saves a last page that is filled by at most three tenths, if the pages before can take its text with tighter spacing. */
function withoutShortLastPage(lay: (spacingScale: number) => Flow): Flow {
  const flow = lay(1);
  if (flow.at === 0 || flow.y - page.top > maxShortPage) return flow;
  const tightest = lay(spacingScales.tightest);
  if (tightest.at >= flow.at) return flow;
  const looser = lay(spacingScales.looser);
  return looser.at < flow.at ? looser : tightest;
}

type Start = {
  readonly setting: Omit<Setting, 'tags'>;
  readonly spacingScale: number;
  readonly top?: number | undefined;
  /** Where the blocks are in the document. */
  readonly first: number;
};

function layBody(
  typesetter: Typesetter,
  document: ReportDocument,
  blocks: Blocks,
  { setting, spacingScale, top, first }: Start,
): Flow {
  const flow = startFlow(typesetter, { spacingScale });
  if (document.cover.form === 'head') layCover(flow, document, setting.root);
  if (top !== undefined) flow.y = top;
  layBlocks(flow, blocks, { ...setting, tags: { last: 0 } }, { path: 'blocks', first });
  return flow;
}

function inContents<Some extends Pick<Heading, 'unlisted'> & { readonly level: number }>(
  headings: readonly Some[],
  depth: Depth,
): readonly Some[] {
  return headings.filter(({ level, unlisted }) => level <= depth && !unlisted);
}

function entriesOf(pages: readonly Page[], before: number): readonly Entry[] {
  return pages.flatMap(({ anchors }, at) =>
    anchors.map((anchor) => ({ ...anchor, pageNumber: before + at + 1 })),
  );
}

function captionEntries({ pages }: Flow, before: number): readonly CaptionEntry[] {
  return pages.flatMap(({ captioned }, at) =>
    captioned.map((caption) => ({ ...caption, pageNumber: before + at + 1 })),
  );
}
