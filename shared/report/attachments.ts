import { type DataFile, writeMetadata, writeRows } from '../data-files/data-file.ts';
import { frameworkFile, frameworkRows } from '../data-files/framework-file.ts';
import { valueRows, valuesFile } from '../data-files/values-file.ts';
import { canonicalJson } from '../domain/canonical.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Attachment, Block } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { startOf } from '../pdf/printed-text.ts';
import type { CompositionContext } from './composition-context.ts';
import { writeCsv } from './csv.ts';
import type { LongText } from './long-texts.ts';
import { writePerson } from './person-text.ts';
import { write } from './render/one-language.ts';
import { listTableFiles, type TableFile } from './table-files.ts';
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
  return [
    {
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: first.words.attachments.snapshot,
      relationship: 'Source',
      text: canonicalJson(frozen),
    },
    ...listTableFiles(blocks, context).map((each) => makeCsvFile(each, first)),
    ...makeDataFiles(context, first),
    ...first.longTexts.all().map(makeTextFile),
  ];
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

/** "Table 7: Status, and progress to the end targets (5. Results · Pilot project in Laos)" */
function makeCsvFile({ name, number, table, within }: TableFile, { words }: Voice): Attachment {
  const { colon, brackets } = words.punctuation;
  const called = number.length === 0 ? '' : `${plainText(number)}${colon}`;
  const titles = within.map(({ text }) => plainText(text));
  const place = titles.length === 0 ? '' : brackets(titles.join(' · '));
  return {
    name,
    mediaType: 'text/csv',
    description: `${called}${plainText(table.caption)}${place}`,
    relationship: 'Supplement',
    text: writeCsv(table),
  };
}
