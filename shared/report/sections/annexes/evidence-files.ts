import type { Evidence } from '../../../domain/evidence/evidence.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import { heading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';

/** The files that support figures; an attached table also has the hash and the record of each. */
export function writeEvidenceFiles(context: CompositionContext): readonly Block[] {
  const files = context.snapshot.records.projects.flatMap(({ evidence }) => evidence);
  if (files.length === 0) return [];
  const { columns, evidenceFiles: labels } = context.words;
  return [
    heading(3, 'list-of-evidence-files', labels.caption),
    { block: 'list', ordered: false, items: files.map(writeFile) },
    {
      block: 'table',
      id: 'evidence-files',
      inFileOnly: true,
      caption: plain(labels.caption),
      columns: [
        { head: plain(columns.evidence), rowHeader: true },
        { head: plain(labels.file) },
        { head: plain(labels.hash) },
        { head: plain(columns.record) },
      ],
      rows: files.map(makeRow),
    },
  ];
}

/** "Road before and after (road-2020.csv)" */
function writeFile(file: Evidence): Text {
  const { fileName } = file;
  return fileName === undefined
    ? writeName(file)
    : [...writeName(file), inBrackets(plain(fileName))];
}

/** A photograph is named by its caption, date and copyright, any other file by its title. */
function writeName({ title, photograph }: Evidence): Text {
  return photograph
    ? [...recordText(photograph.caption), inBrackets(writeTaken(photograph))]
    : plain(title);
}

function writeTaken({ takenOn, copyright }: NonNullable<Evidence['photograph']>): Text {
  return joinTexts([formatShortDay(takenOn), copyright], 'apposition');
}

function makeRow(file: Evidence): readonly Text[] {
  const { fileName = '', sha256 = '' } = file;
  return [writeName(file), plain(fileName), plain(sha256), plain(addressOf('evidence', file))];
}
