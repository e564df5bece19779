import { accentFor } from '../domain/identity/accent.ts';
import { readPathData } from '../domain/identity/svg-path.ts';
import type { Block, Columns, ReportDocument, Run, Table } from './document.ts';
import { DocumentFault } from './document-fault.ts';
import type { Drawing } from './drawing.ts';
import type { SvgPaths } from './identity.ts';
import { innerBlocks } from './nested-blocks.ts';
import { plainText } from './plain-text.ts';
import { runsOf, textsOf } from './texts.ts';

/** The form of a BCP 47 tag; its parts are not looked up. */
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
/** As ISO 8601 has it. */
const offset = /^[+-]\d\d:\d\d$/;
const colour = /^#[0-9a-f]{6}$/;
const mediaType = /^[\w.+-]+\/[\w.+-]+$/;
/** Ids become names of link targets in the file. */
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A fault of a document and its place. */
type Fault = readonly [where: string, fault: string];

/**
 * Refuses a document whose file only some readers would open; such a fault is a bug of the composer. Text that people wrote is never
 * refused: characters that cannot be printed are marked (see printed-document.ts).
 * @throws DocumentFault
 */
export function assertSound(document: ReportDocument): void {
  for (const [where, fault] of faults(document)) throw new DocumentFault(where, fault);
}

function* faults(document: ReportDocument): Iterable<Fault> {
  const { title, author, subject, language, fingerprint, date, utcOffset, blocks } = document;
  for (const [name, text] of Object.entries({ title, author, subject }))
    if (text === '') yield [name, 'is empty'];
  yield* languageFaults('language', language);
  if (!/^[0-9a-f]{32,}$/.test(fingerprint)) yield ['fingerprint', 'is not in hex'];
  if (!isDay(date)) yield ['date', `is no day: ${date}`];
  if (utcOffset !== undefined && !offset.test(utcOffset))
    yield ['utcOffset', `is no offset: ${utcOffset}`];
  yield* attachmentFaults(document);
  const all = namedBlocks(blocks, 'blocks');
  const ids = all.flatMap(([where, block]) => idsOf(block).map((id) => [where, id] as const));
  yield* duplicates(ids);
  const known = new Set(ids.map(([, id]) => id));
  yield* alternativeFaults(all, known);
  yield* identityFaults(document);
  for (const run of runsOf({ ...document, blocks: [] })) yield* runFaults('cover', run, known);
  for (const [where, block] of all) yield* ownFaults(where, block, known);
}

function* ownFaults(where: string, block: Block, known: ReadonlySet<string>): Iterable<Fault> {
  const own = innerBlocks(block).length > 0 ? [] : textsOf(block).flat();
  for (const run of own) yield* runFaults(where, run, known);
  yield* blockFaults(where, block);
}

type NamedBlocks = readonly (readonly [where: string, block: Block])[];

/** Every block with its place, also those within others. */
function namedBlocks(blocks: readonly Block[], path: string): NamedBlocks {
  return blocks.flatMap((block, at) => {
    const where = `${path}/${at}`;
    return [[where, block] as const, ...namedInner(block, where)];
  });
}

function namedInner(block: Block, where: string): NamedBlocks {
  if (block.block === 'columns')
    return block.parts.flatMap((part, place) =>
      namedBlocks(part.blocks, `${where}/parts/${place}/blocks`),
    );
  const path = block.block === 'fitted' ? 'alternatives/0' : 'blocks';
  return namedBlocks(innerBlocks(block), `${where}/${path}`);
}

/** All alternatives but the fullest, whose blocks are among the others: they have no id that it does not have. */
function* alternativeFaults(all: NamedBlocks, known: ReadonlySet<string>): Iterable<Fault> {
  for (const [path, block] of all) {
    if (block.block !== 'fitted') continue;
    if (block.alternatives.length === 0) yield [path, 'has no alternative'];
    for (const [at, alternative] of block.alternatives.entries()) {
      if (at === 0) continue;
      for (const [where, each] of namedBlocks(alternative, `${path}/alternatives/${at}`)) {
        if (idsOf(each).some((id) => !known.has(id)))
          yield [where, 'has an id that the first alternative does not have'];
        yield* ownFaults(where, each, known);
      }
    }
  }
}

function* identityFaults({ identity }: ReportDocument): Iterable<Fault> {
  const { accent, emblem } = identity ?? {};
  if (accent !== undefined && (!colour.test(accent) || accentFor(accent).isAdjusted))
    yield ['identity/accent', `is no colour with enough contrast: ${accent}`];
  if (!emblem) return;
  if (emblem.alternative === '')
    yield ['identity/emblem', 'has no words for those who do not see it'];
  if ('svgPaths' in emblem && !emblem.svgPaths.every(isDrawable))
    yield ['identity/emblem', 'is not path data with fills'];
}

/** Nothing but path data and a colour gets into a file. */
function isDrawable({ d, fill }: SvgPaths['svgPaths'][number]): boolean {
  return readPathData(d) !== undefined && colour.test(fill);
}

function* languageFaults(where: string, language: string | undefined): Iterable<Fault> {
  if (language !== undefined && !languageTag.test(language))
    yield [where, `has a language that is none: ${language}`];
}

function* runFaults(where: string, run: Run, ids: ReadonlySet<string>): Iterable<Fault> {
  yield* languageFaults(where, run.language);
  if (run.to === undefined) return;
  if (!ids.has(run.to)) yield [where, `has a reference that leads nowhere: ${run.to}`];
  if (run.link !== undefined) yield [where, `has a text that leads to two places: ${run.to}`];
}

function* attachmentFaults({ attachments = [] }: ReportDocument): Iterable<Fault> {
  for (const [at, { name, mediaType: type }] of attachments.entries()) {
    if (name === '') yield [`attachments/${at}`, 'has no name'];
    if (!mediaType.test(type)) yield [`attachments/${at}`, `has a bad media type: ${type}`];
  }
  yield* duplicates(attachments.map(({ name }, at) => [`attachments/${at}`, name]));
}

function* duplicates(names: readonly Fault[]): Iterable<Fault> {
  const met = new Set<string>();
  for (const [where, name] of names) {
    if (met.has(name)) yield [where, `is the second of one name: ${name}`];
    met.add(name);
  }
}

function* blockFaults(where: string, block: Block): Iterable<Fault> {
  if (idsOf(block).some((id) => unwritable.test(id))) yield [where, 'has an id that is not text'];
  if (block.block === 'heading' && plainText(block.text) === '')
    yield [where, 'is a heading without words'];
  if (block.block === 'table') yield* tableFaults(where, block);
  if (block.block === 'columns' && !fitsGrid(block))
    yield [where, 'has parts that do not fit on twelve columns'];
  if (block.block === 'status_strip' && !block.parts.some(({ number }) => number > 0))
    yield [where, 'is a strip of nothing'];
  if (block.block === 'figure') {
    yield* languageFaults(where, block.alternativeLanguage);
    yield* languageFaults(where, block.secondAlternative?.language);
    if (isEmpty(block.drawing)) yield [where, 'is a figure of nothing'];
  }
  if (alternativesOf(block).includes(''))
    yield [where, 'is a figure without words for those who do not see it'];
}

function fitsGrid({ parts }: Columns): boolean {
  const spans = parts.map(({ span }) => span);
  const areWhole = spans.every((span) => Number.isInteger(span) && span > 0);
  return areWhole && spans.length > 0 && spans.reduce((sum, span) => sum + span, 0) <= 12;
}

function alternativesOf(block: Block): readonly string[] {
  switch (block.block) {
    case 'figure':
    case 'status_strip':
    case 'code':
      return [block.alternative];
    case 'cards':
      return block.cards.flatMap(({ bar }) => (bar ? [bar.alternative] : []));
    default:
      return [];
  }
}

function* tableFaults(
  where: string,
  { columns, rows, rowIds, groups = [] }: Table,
): Iterable<Fault> {
  if (groups.some(({ before }) => rows[before] === undefined))
    yield [where, 'is a table with a group of no rows'];
  if (columns.length === 0) yield [where, 'is a table without columns'];
  if (rowIds !== undefined && rowIds.length !== rows.length)
    yield [where, 'is a table with more or fewer ids than rows'];
}

/** A map needs a site; outlines alone are not information. */
function isEmpty(drawing: Drawing): boolean {
  switch (drawing.kind) {
    case 'photograph':
      return drawing.width <= 0 || drawing.height <= 0;
    case 'bullet_bars':
      return drawing.bars.length === 0;
    case 'grouped_bars':
      return drawing.groups.length === 0;
    case 'period_series':
      return drawing.points.length === 0;
    case 'site_map':
      return drawing.sites.length === 0;
    case 'goal_marks':
      return drawing.goals.length === 0;
  }
}

function idsOf(block: Block): readonly string[] {
  if (block.block === 'heading') return [block.id];
  if (block.block !== 'table' && block.block !== 'figure') return [];
  const own = block.id === undefined ? [] : [block.id];
  return block.block === 'table' ? [...own, ...(block.rowIds ?? [])] : own;
}

/** Also checks that the month has that day. */
function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
