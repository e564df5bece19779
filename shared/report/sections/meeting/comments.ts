import type { Statement } from '../../../domain/meetings/statement.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { citations, plain, type Setting, shown } from '../../setting.ts';
import { speakerName } from './speaker.ts';
import { originalOf, statementsOf } from './statements.ts';

/** The opinions and suggestions of partners word for word, as they were said. */
export function commentsAnnex(setting: Setting): readonly Block[] {
  return setting.snapshot.records.meetings.flatMap((meeting) => {
    const said = statementsOf(meeting, setting).filter(
      ({ kind }) => kind === 'opinion_or_suggestion',
    );
    if (said.length === 0) return [];
    return [
      {
        block: 'paragraph',
        text: [{ text: shown(meeting.title, setting), emphasis: true }],
      } as const,
      { block: 'list', ordered: true, items: said.map((each) => verbatim(each, setting)) } as const,
    ];
  });
}

/** The original alone where it is kept; else the text there is. */
function verbatim(statement: Statement, setting: Setting): Text {
  const { speaker, text, originalLanguage = '', sources = [] } = statement;
  const original = text[originalLanguage];
  const said =
    original === undefined
      ? quoted(shown(text, setting), undefined)
      : quoted(original, originalLanguage);
  return [
    { text: `${speakerName(speaker, setting)}${setting.words.joints.colon}`, strong: true },
    ...said,
    ...(original === undefined ? originalOf(statement, setting) : plain('')),
    ...citations(sources, setting),
  ];
}

function quoted(text: string, language: string | undefined): Text {
  return [
    { text: `“${text.replaceAll(/\n+/g, ' ')}”`, ...(language !== undefined && { language }) },
  ];
}
