import type { Statement } from '../../../domain/meetings/statement.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { cited, emphasised, named, plainLine, type Setting } from '../../composition-context.ts';
import { asLabel } from '../../join-texts.ts';
import { speakerName } from './speaker.ts';
import { originalOf, statementsOf } from './statements.ts';

/** The opinions and suggestions of partners and others: in their own words where those were recorded. */
export function commentsAnnex(setting: Setting): readonly Block[] {
  return setting.snapshot.records.meetings.flatMap((meeting) => {
    const said = statementsOf(meeting, setting).filter(
      ({ kind }) => kind === 'opinion_or_suggestion',
    );
    if (said.length === 0) return [];
    return [
      {
        block: 'paragraph',
        text: named(meeting.title, setting).map(emphasised),
      } as const,
      {
        block: 'list',
        ordered: true,
        items: said.map((each) => commentOf(each, setting)),
      } as const,
    ];
  });
}

/** The words themselves where they are kept, in their own language; else what was told of them, which says so. */
function commentOf(statement: Statement, setting: Setting): Text {
  const { speaker, text, originalLanguage, sources = [] } = statement;
  const original = originalLanguage === undefined ? undefined : text[originalLanguage];
  const said =
    original === undefined || originalLanguage === undefined
      ? summaryOf(statement, setting)
      : [{ text: `“${onOneLine(original)}”`, language: originalLanguage }];
  return [
    ...asLabel(speakerName(speaker, setting), setting.words),
    ...cited(said, sources, setting),
  ];
}

function summaryOf(statement: Statement, setting: Setting): Text {
  return [
    ...plainLine(statement.text, setting),
    ...originalOf(statement, setting),
    { text: setting.words.joints.brackets(setting.words.meeting.summarised), aside: true },
  ];
}

const onOneLine = (text: string) => text.replaceAll(/\n+/g, ' ');
