import type { Block } from '../../../pdf/document.ts';
import { citations, heading, plain, run, type Setting } from '../../setting.ts';
import { speakerName } from './speaker.ts';

/** What partners thought and suggested, in the language of the report where there is a translation. */
export function opinions(setting: Setting): readonly Block[] {
  const { meetings, statements } = setting.snapshot.records;
  const said = statements.filter(({ kind }) => kind === 'opinion_or_suggestion');
  if (meetings.length === 0 || said.length === 0) return [];
  const { meeting, joints } = setting.words;
  return [
    heading(2, 'opinions', plain(meeting.comments)),
    {
      block: 'list',
      ordered: false,
      items: said.map(({ speaker, text, sources = [] }) => [
        { text: `${speakerName(speaker, setting)}${joints.colon}`, strong: true },
        run(text, setting),
        ...citations(sources, setting),
      ]),
    },
  ];
}
