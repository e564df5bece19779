import type { Statement } from '../../../domain/meetings/statement.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import {
  addCitations,
  type CompositionContext,
  emphasise,
  recordLine,
  recordName,
} from '../../composition-context.ts';
import { makeLabel } from '../../join-texts.ts';
import { writeSpeaker } from './speaker.ts';
import { listStatements, writeOriginal } from './statements.ts';

/** The opinions and suggestions of partners and others: in their own words where those were recorded. */
export function writeCommentsAnnex(setting: CompositionContext): readonly Block[] {
  return setting.snapshot.records.meetings.flatMap((meeting) => {
    const said = listStatements(meeting, setting).filter(
      ({ kind }) => kind === 'opinion_or_suggestion',
    );
    if (said.length === 0) return [];
    return [
      {
        block: 'paragraph',
        text: recordName(meeting.title, setting).map(emphasise),
      } as const,
      {
        block: 'list',
        ordered: true,
        items: said.map((each) => writeComment(each, setting)),
      } as const,
    ];
  });
}

/** The words themselves where they are kept, in their own language; else what was told of them, which says so. */
function writeComment(statement: Statement, setting: CompositionContext): Text {
  const { speaker, text, originalLanguage, sources = [] } = statement;
  const original = originalLanguage === undefined ? undefined : text[originalLanguage];
  const said =
    original === undefined || originalLanguage === undefined
      ? writeSummarised(statement, setting)
      : [{ text: `“${putOnOneLine(original)}”`, language: originalLanguage }];
  return [
    ...makeLabel(writeSpeaker(speaker, setting), setting.words),
    ...addCitations(said, sources, setting),
  ];
}

function writeSummarised(statement: Statement, setting: CompositionContext): Text {
  return [
    ...recordLine(statement.text, setting),
    ...writeOriginal(statement, setting),
    { text: setting.words.punctuation.brackets(setting.words.meeting.summarised), aside: true },
  ];
}

const putOnOneLine = (text: string) => text.replaceAll(/\n+/g, ' ');
