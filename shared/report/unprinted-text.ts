import { pointerTo } from '../domain/json-pointer.ts';
import { eachWithAddress } from '../domain/record-addresses.ts';
import { codePointName } from '../domain/text/code-point.ts';
import { isPrintedAsWritten, unprintableCharacters } from '../pdf/coverage.ts';
import type { ReportDocument } from '../pdf/document.ts';
import { losesSigns, maxSigns, visibleText } from '../pdf/printed-text.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatCount } from './formats.ts';
import { joinTexts, label, plain } from './inline.ts';
import type { LongText } from './long-texts.ts';
import type { Phrases } from './phrases.ts';
import type { Block, Table, Text } from './tree.ts';
import type { Voices } from './voice.ts';
/** A field of a record whose text could not be printed as written. */
export type Unprinted = {
  readonly address: string;
  /** JSON pointer, RFC 6901. */
  readonly field: string;
  /** `U+1F4A7`. */
  readonly characters: readonly string[];
  readonly losesSigns: boolean;
  readonly file?: string | undefined;
};

/** Finds the fields that could not be printed as written; most reports have none. */
export function findUnprinted(
  document: ReportDocument,
  { snapshot }: CompositionContext,
  [{ longTexts }]: Voices,
): readonly Unprinted[] {
  const missing = new Set(unprintableCharacters(document));
  const files = longTexts.all();
  if (missing.size + files.length === 0 && isPrintedAsWritten(document)) return [];
  const found: Unprinted[] = [];
  for (const { address, record } of eachWithAddress(snapshot.records))
    for (const [field, text] of walkTexts(record)) {
      const faults = findFaults(text, missing, files);
      if (faults) found.push({ address, field, ...faults });
    }
  return found;
}

type Faults = Omit<Unprinted, 'address' | 'field'>;

function findFaults(
  text: string,
  missing: ReadonlySet<string>,
  files: readonly LongText[],
): Faults | undefined {
  const seen = visibleText(text);
  const characters =
    seen === text
      ? [...new Set(text)].filter((each) => missing.has(each)).map(codePointName)
      : [codePointName(text)];
  const file = files.find((each) => each.text === seen)?.file;
  const loses = losesSigns(text);
  if (characters.length === 0 && !loses && file === undefined) return undefined;
  return { characters, losesSigns: loses, file };
}

/** Every text within a value, with its JSON pointer. */
function* walkTexts(
  value: unknown,
  pointer = '',
): Iterable<readonly [pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* walkTexts(inner, `${pointer}${pointerTo([key])}`);
}

/** Limits of what is listed; the snapshot has everything. */
const maxFields = 100;
const maxCharacters = 20;

/** Adds the table of unprinted text to the section that says how the report was made. */
export function addUnprinted(
  blocks: readonly Block[],
  unprinted: readonly Unprinted[],
  context: CompositionContext,
): readonly Block[] {
  const method = blocks.findIndex(
    (block) => block.block === 'heading' && idsOfMethod.has(String(block.id)),
  );
  const next = blocks.findIndex(
    (block, at) => at > method && block.block === 'heading' && block.level === 1,
  );
  const place = method === -1 || next === -1 ? blocks.length : next;
  const added = makeBlocks(unprinted, context);
  return [...blocks.slice(0, place), ...added, ...blocks.slice(place)];
}

/** A sheet has no room for the table: it says how many fields there are, and the table is in a file. */
function makeBlocks(
  unprinted: readonly Unprinted[],
  context: CompositionContext,
): readonly Block[] {
  const table = makeTable(unprinted, context);
  if (context.snapshot.scope.kind !== 'good_practice_sheet') return [table];
  const { practice, unprinted: own } = context.words;
  const text = [label(own.caption), practice.inFiles(formatCount(unprinted.length))];
  return [
    { block: 'paragraph', size: 'note', text },
    { ...table, inFileOnly: true },
  ];
}

const idsOfMethod: ReadonlySet<string> = new Set(['method', 'methodAlone']);

function makeTable(unprinted: readonly Unprinted[], { words }: CompositionContext): Table {
  const own = words.unprinted;
  const left = unprinted.length - maxFields;
  return {
    block: 'table',
    id: 'unprinted-text',
    caption: plain(own.caption),
    columns: [
      { head: plain(words.columns.record), share: 3, rowHeader: true },
      { head: plain(own.field), share: 1.5 },
      { head: plain(own.what), share: 3 },
    ],
    rows: unprinted
      .slice(0, maxFields)
      .map((each) => [plain(each.address), plain(each.field), describeFaults(each, words)]),
    notes: [own.note, ...(left > 0 ? [own.more(formatCount(left))] : [])].map(plain),
  };
}

function describeFaults(
  { characters, losesSigns: loses, file }: Unprinted,
  { unprinted: own }: Phrases,
): Text {
  const codes = joinTexts(characters.slice(0, maxCharacters), 'comma');
  const parts: readonly Text[] = [
    ...(codes.length === 0
      ? []
      : [characters.length > maxCharacters ? [...codes, { text: ' …' }] : codes]),
    ...(loses ? [plain(own.signs(formatCount(maxSigns)))] : []),
    ...(file === undefined ? [] : [plain(own.continuesIn(file))]),
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : [{ text: '; ' }, ...part]));
}
