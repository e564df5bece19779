import type { Evidence } from '../../../domain/evidence/evidence.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDay } from '../../formats.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';

/** Digits of a hash that suffice to compare a file with its record. */
const shortHash = 12;

/** The files that support figures, each with its hash and its record. */
export function writeEvidenceFiles(context: CompositionContext): readonly Block[] {
  const files = context.snapshot.records.projects.flatMap(({ evidence }) => evidence);
  if (files.length === 0) return [];
  const { columns, evidenceFiles: labels } = context.words;
  return [
    {
      block: 'table',
      caption: plain(labels.caption),
      columns: [
        { head: plain(columns.evidence), share: 2.6, rowHeader: true },
        { head: plain(labels.file), share: 2 },
        { head: plain(labels.hash(formatCount(shortHash))), share: 1.4 },
        { head: plain(columns.record), share: 3 },
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
  return [
    named,
    plain(fileName),
    plain(sha256.slice(0, shortHash)),
    plain(addressOf('evidence', file)),
  ];
}
