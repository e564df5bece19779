import { unprintableIn } from './coverage.ts';
import type { Block, ReportDocument, Run, Table } from './document.ts';
import type { Drawing } from './drawing.ts';
import { plainText } from './plain-text.ts';
import { runsOf } from './texts.ts';

/** BCP 47, as far as its shape goes. */
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const mediaType = /^[\w.+-]+\/[\w.+-]+$/;
/** Controls and halves of characters are not text, whatever the font. */
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * A document is what the composer makes, so what is wrong with one is a bug, found before it becomes a file that only some
 * readers open.
 * @throws Error that names the field
 */
export function assertSound(document: ReportDocument): void {
  const [fault] = faults(document);
  if (fault !== undefined) throw new Error(`The document ${fault}`);
}

function* faults(document: ReportDocument): Iterable<string> {
  const runs = runsOf(document);
  const [missing] = unprintableIn(runs);
  if (missing) yield `has ${missing.character}, which no font has`;
  yield* nameFaults(document);
  yield* languageFaults([document, ...runs]);
  if (!/^[0-9a-f]{32,}$/.test(document.fingerprint)) yield 'has a fingerprint that is not in hex';
  if (!isDay(document.date)) yield `has a date that is no day: ${document.date}`;
  yield* attachmentFaults(document);
  const ids = document.blocks.flatMap(idsOf);
  yield* duplicates('heading or row', ids);
  yield* linkFaults(runs, new Set(ids));
  for (const block of document.blocks) yield* blockFaults(block);
}

function* nameFaults({ title, author, subject }: ReportDocument): Iterable<string> {
  for (const [name, text] of Object.entries({ title, author, subject })) {
    if (isBlank(text)) yield `has no ${name}`;
    if (unwritable.test(text)) yield `has a ${name} with a character that is not text`;
  }
}

function* languageFaults(parts: readonly Pick<Run, 'language'>[]): Iterable<string> {
  for (const { language } of parts) {
    if (language !== undefined && !languageTag.test(language))
      yield `has a language that is none: ${language}`;
  }
}

function* linkFaults(runs: readonly Run[], ids: ReadonlySet<string>): Iterable<string> {
  for (const { to, link } of runs) {
    if (to === undefined) continue;
    if (!ids.has(to)) yield `has a reference that leads nowhere: ${to}`;
    if (link !== undefined) yield `has a text that leads to two places: ${to}`;
  }
}

function* attachmentFaults({ attachments = [] }: ReportDocument): Iterable<string> {
  for (const { name, mediaType: type, description } of attachments) {
    if (isBlank(name) || unwritable.test(name)) yield `has a file with a bad name: ${name}`;
    if (!mediaType.test(type)) yield `has a file with a bad media type: ${type}`;
    if (unwritable.test(description)) yield 'has a file with a description that is not text';
  }
  yield* duplicates(
    'file',
    attachments.map(({ name }) => name),
  );
}

function* duplicates(what: string, names: readonly string[]): Iterable<string> {
  const met = new Set<string>();
  const twice = names.find((name) => met.has(name) || !met.add(name));
  if (twice !== undefined) yield `has two of one name, ${what}: ${twice}`;
}

function* blockFaults(block: Block): Iterable<string> {
  if (block.block === 'heading' && isBlank(plainText(block.text)))
    yield 'has a heading without words';
  if (block.block === 'heading' && unwritable.test(block.id)) yield 'has a heading with a bad id';
  if (block.block === 'table') yield* tableFaults(block);
  if (block.block !== 'figure') return;
  if (isEmpty(block.drawing)) yield 'has a figure of nothing';
  if (isBlank(block.alternative)) yield 'has a figure without words for those who do not see it';
  if (unwritable.test(block.alternative)) yield 'has a figure whose alternative is not text';
}

function* tableFaults({ columns, rows, rowIds }: Table): Iterable<string> {
  if (columns.length === 0) yield 'has a table without columns';
  if (rowIds === undefined) return;
  if (rowIds.length !== rows.length) yield 'has a table with more or fewer ids than rows';
  if (rowIds.some((id) => unwritable.test(id))) yield 'has a row with a bad id';
}

/** A map is of its sites, outlines alone say nothing. */
function isEmpty(drawing: Drawing): boolean {
  switch (drawing.kind) {
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

const isBlank = (text: string) => !/[^\s\p{Cf}]/u.test(text);

/** Also that the day is in its month. */
function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
