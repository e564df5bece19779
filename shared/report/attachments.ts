import { type DataFile, writeMetadata, writeRows } from '../data-files/data-file.ts';
import { frameworkFile, frameworkRows } from '../data-files/framework-file.ts';
import { valueRows, valuesFile } from '../data-files/values-file.ts';
import { canonicalJson } from '../domain/canonical.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Attachment, Block, Table } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { startOf } from '../pdf/printed-text.ts';
import type { CompositionContext } from './composition-context.ts';
import { writeCsv } from './csv.ts';
import type { LongText } from './long-texts.ts';
import { writePerson } from './person-text.ts';
import { write } from './render/one-language.ts';
import { sortValues } from './value-register.ts';
import type { Voice, Voices } from './voice.ts';

/**
 * The files attached to a report: its snapshot, each table as CSV, and values and framework for programs.
 * @param frozen the snapshot as it is stored
 */
export function makeAttachments(
  frozen: Snapshot,
  blocks: readonly Block[],
  context: CompositionContext,
  voices: Voices,
): readonly Attachment[] {
  const [first] = voices;
  const tables = blocks.flatMap((block, at) =>
    block.block === 'table' ? [addCaptionOfFigure(block, blocks[at - 1])] : [],
  );
  return [
    {
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: first.words.attachments.snapshot,
      relationship: 'Source',
      text: canonicalJson(frozen),
    },
    ...tables.map((table, at) => makeCsvFile(`table-${String(at + 1).padStart(3, '0')}`, table)),
    ...makeDataFiles(context, first),
    ...first.longTexts.all().map(makeTextFile),
  ];
}

/** The table of a figure has no caption of its own, so its file takes that of the figure. */
function addCaptionOfFigure(table: Table, before: Block | undefined): Table {
  return table.ofFigure && before?.block === 'figure'
    ? { ...table, caption: before.caption }
    : table;
}

/** Values and framework for programs, each with what its columns mean. */
function makeDataFiles(context: CompositionContext, voice: Voice): readonly Attachment[] {
  const { snapshot } = context;
  const { language, words } = voice;
  const nameOf = (memberId: string) => plainText(write(writePerson(memberId, context), voice));
  const projects = snapshot.records.projects.map((each) => ({ ...each, values: sortValues(each) }));
  return [
    ...makeDataFile(valuesFile, valueRows(projects, { language, nameOf }), words.dataFiles.values),
    ...makeDataFile(frameworkFile, frameworkRows(projects, language), words.dataFiles.framework),
  ];
}

function makeDataFile<Row>(
  file: DataFile<Row>,
  rows: readonly Row[],
  description: string,
): readonly Attachment[] {
  if (rows.length === 0) return [];
  const about = { description, relationship: 'Supplement' } as const;
  return [
    { name: file.name, mediaType: 'text/csv', ...about, text: writeRows(file, rows) },
    {
      name: file.name.replace('.csv', '-metadata.json'),
      mediaType: 'application/json',
      ...about,
      text: writeMetadata(file),
    },
  ];
}

/** The full text, of which the report prints only the start. */
function makeTextFile({ file, text }: LongText): Attachment {
  return {
    name: file,
    mediaType: 'text/plain',
    description: startOf(text, 100),
    relationship: 'Supplement',
    text,
  };
}

function makeCsvFile(name: string, table: Table): Attachment {
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv',
    description: plainText(table.caption),
    relationship: 'Supplement',
    text: writeCsv(table),
  };
}
