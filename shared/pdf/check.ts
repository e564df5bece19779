import type { Block, ReportDocument, Run, Table } from './document.ts';
import { DocumentFault } from './document-fault.ts';
import type { Drawing } from './drawing.ts';
import { plainText } from './plain-text.ts';
import { runsOf, textsOf } from './texts.ts';

/** The form of a BCP 47 tag; its parts are not looked up. */
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
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
  const { title, author, subject, language, fingerprint, date, blocks } = document;
  for (const [name, text] of Object.entries({ title, author, subject }))
    if (text === '') yield [name, 'is empty'];
  yield* languageFaults('language', language);
  if (!/^[0-9a-f]{32,}$/.test(fingerprint)) yield ['fingerprint', 'is not in hex'];
  if (!isDay(date)) yield ['date', `is no day: ${date}`];
  yield* attachmentFaults(document);
  const ids = blocks.flatMap((block, at) =>
    idsOf(block).map((id) => [`blocks/${at}`, id] as const),
  );
  yield* duplicates(ids);
  const known = new Set(ids.map(([, id]) => id));
  for (const run of runsOf({ ...document, blocks: [] })) yield* runFaults('cover', run, known);
  for (const [at, block] of blocks.entries()) {
    for (const run of textsOf(block).flat()) yield* runFaults(`blocks/${at}`, run, known);
    yield* blockFaults(`blocks/${at}`, block);
  }
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
  if (block.block !== 'figure') return;
  yield* languageFaults(where, block.alternativeLanguage);
  yield* languageFaults(where, block.secondAlternative?.language);
  if (isEmpty(block.drawing)) yield [where, 'is a figure of nothing'];
  if (block.alternative === '')
    yield [where, 'is a figure without words for those who do not see it'];
}

function* tableFaults(where: string, { columns, rows, rowIds }: Table): Iterable<Fault> {
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
    case 'donut':
      return drawing.parts.length === 0;
    case 'site_map':
      return drawing.sites.length === 0;
    case 'goal_marks':
      return drawing.goals.length === 0;
  }
}

function idsOf(block: Block): readonly string[] {
  if (block.block === 'heading') return [block.id];
  return block.block === 'table' ? (block.rowIds ?? []) : [];
}

/** Also checks that the month has that day. */
function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
