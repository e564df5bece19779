import type { Evidence } from '../../../domain/evidence/evidence.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';

/** The files that support figures; the file of the table also has the hash and the record of each. */
export function writeEvidenceFiles(context: CompositionContext): readonly Block[] {
  const files = context.snapshot.records.projects.flatMap(({ evidence }) => evidence);
  if (files.length === 0) return [];
  const { columns, evidenceFiles: labels } = context.words;
  return [
    {
      block: 'table',
      id: 'evidence-files',
      caption: plain(labels.caption),
      columns: [
        { head: plain(columns.evidence), share: 4, rowHeader: true },
        { head: plain(labels.file), share: 3 },
        { head: plain(labels.hash), inFileOnly: true },
        { head: plain(columns.record), inFileOnly: true },
      ],
      rows: files.map(makeRow),
    },
  ];
}

function writeTaken({ takenOn, copyright }: NonNullable<Evidence['photograph']>): Text {
  return joinTexts([formatShortDay(takenOn), copyright], 'apposition');
}

/** A photograph is named by its caption, date and copyright, any other file by its title. */
function makeRow(file: Evidence): readonly Text[] {
  const { title, photograph, fileName = '', sha256 = '' } = file;
  const named = photograph
    ? [...recordText(photograph.caption), inBrackets(writeTaken(photograph))]
    : plain(title);
  return [named, plain(fileName), plain(sha256), plain(addressOf('evidence', file))];
}
