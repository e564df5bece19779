import type { Statement } from '../../../domain/meetings/statement.ts';
import { emphasise } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { nameLabel, remark } from '../../inline.ts';
import { recordLine, recordName } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { writeSpeaker } from './speaker.ts';
import { listStatements, writeOriginal } from './statements.ts';
/** Opinions and suggestions of meetings at which the wording of one was recorded; the section has them in the language of the report. */
export function writeCommentsAnnex(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.meetings.flatMap((meeting) => {
    const said = listStatements(meeting, context).filter(
      ({ kind }) => kind === 'opinion_or_suggestion',
    );
    if (!said.some(hasWording)) return [];
    return [
      {
        block: 'paragraph',
        text: recordName(meeting.title).map(emphasise),
      } as const,
      {
        block: 'list',
        ordered: true,
        items: said.map((each) => writeComment(each, context)),
      } as const,
    ];
  });
}

const hasWording = ({ text, originalLanguage }: Statement) =>
  originalLanguage !== undefined && text[originalLanguage] !== undefined;

/** The original wording in its language, or else the recorded summary, marked as such. */
function writeComment(statement: Statement, context: CompositionContext): Text {
  const { speaker, text, originalLanguage, sources = [] } = statement;
  const original = originalLanguage === undefined ? undefined : text[originalLanguage];
  const said =
    original === undefined || originalLanguage === undefined
      ? writeSummarised(statement, context)
      : [{ text: `“${putOnOneLine(original)}”`, language: originalLanguage }];
  return [nameLabel(writeSpeaker(speaker, context)), ...addCitations(said, sources, context)];
}

function writeSummarised(statement: Statement, context: CompositionContext): Text {
  return [
    ...recordLine(statement.text),
    ...writeOriginal(statement, context),
    { ...remark(context.words.meeting.summarised), secondary: true },
  ];
}

const putOnOneLine = (text: string) => text.replaceAll(/\n+/g, ' ');
