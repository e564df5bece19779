import type { Block } from '../../../pdf/document.ts';
import { cited, heading, line, plain, type Setting } from '../../composition-context.ts';
import { asLabel } from '../../join-texts.ts';
import { speakerName } from './speaker.ts';
import { statementsOf } from './statements.ts';

/** What partners thought and suggested, in the language of the report where there is a translation. */
export function opinions(setting: Setting): readonly Block[] {
  const said = setting.snapshot.records.meetings.flatMap((meeting) =>
    statementsOf(meeting, setting).filter(({ kind }) => kind === 'opinion_or_suggestion'),
  );
  if (said.length === 0) return [];
  const { words } = setting;
  return [
    heading(2, 'opinions', plain(words.meeting.comments)),
    {
      block: 'list',
      ordered: false,
      items: said.map(({ speaker, text, sources = [] }) => [
        ...asLabel(speakerName(speaker, setting), words),
        ...cited(line(text, setting), sources, setting),
      ]),
    },
  ];
}
