import type { Block } from '../../../pdf/document.ts';
import {
  addCitations,
  type CompositionContext,
  heading,
  plain,
  recordText,
} from '../../composition-context.ts';
import { makeLabel } from '../../join-texts.ts';
import { writeSpeaker } from './speaker.ts';
import { listStatements } from './statements.ts';

/** What partners thought and suggested, in the language of the report where there is a translation. */
export function writeOpinions(setting: CompositionContext): readonly Block[] {
  const said = setting.snapshot.records.meetings.flatMap((meeting) =>
    listStatements(meeting, setting).filter(({ kind }) => kind === 'opinion_or_suggestion'),
  );
  if (said.length === 0) return [];
  const { words } = setting;
  return [
    heading(2, 'opinions', plain(words.meeting.comments)),
    {
      block: 'list',
      ordered: false,
      items: said.map(({ speaker, text, sources = [] }) => [
        ...makeLabel(writeSpeaker(speaker, setting), words),
        ...addCitations(recordText(text, setting), sources, setting),
      ]),
    },
  ];
}
