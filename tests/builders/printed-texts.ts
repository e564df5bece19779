import { inDigits } from '../../shared/pdf/digits.ts';
import type {
  Block,
  Cover,
  Figure,
  Identity,
  ReportDocument,
  Table,
  Text,
} from '../../shared/pdf/document.ts';
import { allBlocks, innerBlocks } from '../../shared/pdf/nested-blocks.ts';

/** The texts of a document, one for each tagged block, in reading order. */
function printedTexts(
  { cover, identity, blocks, words }: ReportDocument,
  depth: number,
): readonly Parts[] {
  const textsOfAll = (some: readonly Block[]) =>
    some.flatMap((block) => partsOfBlock(block, words.digits));
  const at = Math.max(
    0,
    blocks.findIndex(({ block }) => block === 'contents'),
  );
  const lists = [...textsOfContents(blocks, words.contents, depth), ...textsOfCaptions(blocks)].map(
    asOneText,
  );
  const [front, rest] = [blocks.slice(0, at), blocks.slice(at)].map(textsOfAll);
  const below = [...(front ?? []), ...lists, ...(rest ?? [])];
  return [...textsOfCover(cover, identity), ...below].filter((parts) => readings(parts)[0] !== '');
}

/** Texts that are read as one, such as a cover label and its value. */
type Parts = readonly Text[];
const asOneText = (text: Text): Parts => [text];

function textsOfCover(
  { form, kind, title, subtitles, countries = [], facts, note = [], placeAndDate = [] }: Cover,
  identity: Identity | undefined,
): readonly Parts[] {
  const labelled = facts.map(({ label, also = [], text }) => [[{ text: label }, ...also], text]);
  /** A sheet has no room for them. */
  const { publisher = [], imprint = [] } = form === 'head' ? {} : (identity ?? {});
  const titles = [[{ text: kind }], title, ...subtitles, countries];
  const ends = [placeAndDate, note, ...imprint];
  return [...[...publisher, ...titles].map(asOneText), ...labelled, ...ends.map(asOneText)];
}

function textsOfContents(blocks: readonly Block[], title: string, depth: number): readonly Text[] {
  if (!blocks.some(({ block }) => block === 'contents')) return [];
  const headings = allBlocks(blocks).filter(
    (block) => block.block === 'heading' && block.level <= depth && !block.unlisted,
  );
  const entries = headings.flatMap((block) =>
    block.block === 'heading' ? [block.text.filter(({ secondary }) => !secondary)] : [],
  );
  return [[{ text: title }], ...entries];
}

function textsOfCaptions(blocks: readonly Block[]): readonly Text[] {
  const titles = blocks.flatMap((block) => (block.block === 'captions' ? [block.title] : []));
  const entries = allBlocks(blocks).flatMap((block) =>
    (block.block === 'table' || block.block === 'figure') && block.number && block.id
      ? [addNumber(block.number, block.caption)]
      : [],
  );
  return titles.length > 0 ? [...titles, ...entries] : [];
}

function partsOfBlock(block: Block, digits: string | undefined): readonly Parts[] {
  const caption = block.block === 'table' || block.block === 'figure' ? captionOf(block) : [];
  const inner = innerBlocks(block).flatMap((each) => partsOfBlock(each, digits));
  return [...caption, ...inner, ...textsOfBlock(block, digits).map(asOneText)];
}

function textsOfBlock(block: Block, digits: string | undefined): readonly Text[] {
  switch (block.block) {
    case 'contents':
    case 'captions':
    case 'status_strip':
      return [];
    case 'heading':
      return present(block.kicker, block.text, block.subtitle);
    case 'columns':
    case 'band':
    case 'fitted':
      return [];
    case 'cards':
      return block.cards.flatMap(({ value, unit = [], label, detail, date, source }) =>
        present([...value, { text: ' ' }, ...unit], label, detail, date, source),
      );
    case 'signatures':
      return block.rows.flatMap(({ role, name, office }) =>
        present(
          role,
          ...(name ? [name, office] : [[{ text: block.words.name }]]),
          [{ text: block.words.signature }],
          [{ text: block.words.date }],
        ),
      );
    case 'code':
      return present(block.title, block.printed, block.text);
    case 'facts':
      return block.facts.flatMap(({ label, text }) => [label, text]);
    case 'list':
      return block.items.flatMap((item, at) => [
        [{ text: block.ordered ? inDigits(String(at + 1), digits) : '•' }],
        item,
      ]);
    case 'table':
      return [
        ...block.columns.map(({ head }) => head),
        ...block.rows.flatMap((row, place) => [
          ...(block.groups ?? [])
            .filter(({ before }) => before === place)
            .map(({ heading }) => heading),
          ...block.columns.map((_, at) => orDash(row[at])),
        ]),
        ...(block.notes ?? []),
      ];
    case 'figure':
      return block.notes ?? [];
    default:
      return [block.text];
  }
}

/** The number, the caption and its subtitle are read as one. */
function captionOf(block: Figure | Table): readonly Parts[] {
  const { number = [], caption, subtitle = [], titled } = block;
  if (titled) return number.length === 0 ? [] : [[number, subtitle]];
  return [[addNumber(number, caption), subtitle]];
}

/** A number stands before the caption in each of its languages. */
function addNumber(number: Text, caption: Text): Text {
  const [own, other] = [inLanguage(number, 0), inLanguage(number, 1)];
  const [first, second] = [inLanguage(caption, 0), inLanguage(caption, 1)];
  const space = number.length > 0 ? [{ text: ' ' }] : [];
  if (second.length === 0) return [...own, ...space, ...first];
  const [start, ...rest] = second;
  const again = other.length > 0 && start ? [{ ...start, startsTranslation: false }] : [start];
  return [
    ...own,
    ...space,
    ...first,
    ...other,
    ...space,
    ...again.flatMap((run) => run ?? []),
    ...rest,
  ];
}

/** The part of a text that is in its first language, or in its second. */
function inLanguage(text: Text, at: 0 | 1): Text {
  const start = text.findIndex(({ startsTranslation }, place) => startsTranslation && place > 0);
  if (start === -1) return at === 0 ? text : [];
  return at === 0 ? text.slice(0, start) : text.slice(start);
}

const present = (...texts: readonly (Text | undefined)[]) =>
  texts.filter((text) => text !== undefined);

const orDash = (text: Text = []): Text => (read(text, ' ') === '' ? [{ text: '—' }] : text);

const invisible = /[\u00AD\u200B\u2060\n]/g;
/** Characters that PDF text cannot contain, or that have no meaning in it. */
const uncopied = /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

const normaliseSpaces = (text: string) =>
  text
    .replace(invisible, '')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(uncopied, '\uFFFD')
    .trim();

/** The translation is below the first language, or beside it after a slash. */
function readings(parts: Parts): readonly string[] {
  return parts.reduce<readonly string[]>(
    (before, text) =>
      [' ', ' / '].flatMap((sign) =>
        before.map((said) => normaliseSpaces(`${said} ${read(text, sign)}`)),
      ),
    [''],
  );
}

/** A text as it is read, with its lines separated by spaces. */
function read(text: Text, beforeSecond: string): string {
  const said = text
    .filter(({ mark }) => mark === undefined)
    .map((run, at) => {
      if (at === 0) return run.text;
      if (run.startsTranslation) return `${beforeSecond}${run.text}`;
      return run.newLine ? ` ${run.text}` : run.text;
    });
  return normaliseSpaces(said.join(''));
}

type Tagged = { readonly type: string; readonly text: string };

/**
 * Lists where the tagged words differ from the document, or have a space too many or too few; of alternatives the one that was printed
 * has the fewest such places.
 * @param tagged the texts of the blocks, in order
 */
export function wordFaults(document: ReportDocument, tagged: readonly Tagged[]): readonly string[] {
  const { blocks } = document;
  const most = Math.max(1, ...allBlocks(blocks).map(countAlternatives));
  const faults = Array.from({ length: most }, (_, at) =>
    faultsOfWords({ ...document, blocks: chooseAlternative(blocks, at) }, tagged),
  );
  return faults.reduce((best, each) => (each.length < best.length ? each : best));
}

const countAlternatives = (block: Block) =>
  block.block === 'fitted' ? block.alternatives.length : 1;

const chooseAlternative = (blocks: readonly Block[], at: number) =>
  blocks.flatMap((block) =>
    block.block === 'fitted' ? (block.alternatives[at] ?? block.alternatives[0] ?? []) : [block],
  );

function faultsOfWords(document: ReportDocument, tagged: readonly Tagged[]): readonly string[] {
  const said = tagged
    .filter(({ type }) => type !== 'Figure')
    .map(({ type, text }) => normaliseSpaces(type === 'TOCI' ? text.replace(pageNumber, '') : text))
    .filter((text) => text !== '');
  const [whole, short] = [2, 1].map((depth) => faultsAmong(printedTexts(document, depth), said));
  return short && whole && short.length < whole.length ? short : (whole ?? []);
}

/** Contents that are too long for a page list sections alone. */
function faultsAmong(texts: readonly Parts[], said: readonly string[]): readonly string[] {
  const faults = texts.flatMap((text, at) => {
    const expected = readings(text);
    const found = said[at] ?? '';
    return expected.includes(found) ? [] : [`"${expected[0]}" is tagged as "${found}"`];
  });
  return texts.length === said.length
    ? faults
    : [`${texts.length} texts are tagged as ${said.length}`, ...faults];
}

const pageNumber = /(?<=\s)\p{Nd}+\s*$/u;
