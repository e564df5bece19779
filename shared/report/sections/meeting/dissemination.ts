import type { Dissemination } from '../../../domain/meetings/dissemination.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { colon, joinTexts, plain } from '../../inline.ts';
import { projectTitle } from '../../names.ts';
import { languageName, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { writeRecipient } from './approval.ts';
/** Who was sent which report of the meeting, when and how. */
export function writeDissemination(context: CompositionContext): readonly Block[] {
  const sent = context.snapshot.meeting?.disseminations ?? [];
  if (sent.length === 0) return [];
  const { columns, meeting } = context.words;
  const { caption, recipient, sentOn, channel, report } = meeting.dissemination;
  return [
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(recipient), share: 2.6, rowHeader: true },
        { head: plain(sentOn), share: 1.3 },
        { head: plain(channel), share: 1.2 },
        { head: plain(report), share: 2.8 },
        { head: plain(columns.note), share: 2 },
      ],
      rows: sent
        .toSorted((left, right) => (sortKey(left, context) < sortKey(right, context) ? -1 : 1))
        .map((each) => makeRow(each, context)),
    },
  ];
}

/** By date, then in the order of the projects. */
function sortKey(
  { sentOn, reportId, disseminationId }: Dissemination,
  { snapshot }: CompositionContext,
): string {
  const { projectId } =
    snapshot.meeting?.presented.find((each) => each.reportId === reportId) ?? {};
  const place = snapshot.records.projects.findIndex(
    ({ project }) => project.projectId === projectId,
  );
  return `${sentOn} ${String(place).padStart(4, '0')} ${disseminationId}`;
}

function makeRow(sent: Dissemination, context: CompositionContext): readonly Text[] {
  const { recipient, sentOn, channel, reportId, note } = sent;
  const { words } = context;
  return [
    writeRecipient(recipient, context),
    plain(formatShortDay(sentOn)),
    plain(words.channels[channel]),
    writeReport(reportId, context),
    note ? recordText(note) : plain(''),
  ];
}

/** Kind, project and language of the report; its id, which needs no translation, on a new line. */
function writeReport(reportId: string, context: CompositionContext): Text {
  const presented = context.snapshot.meeting?.presented.find((each) => each.reportId === reportId);
  if (!presented) return plain(reportId);
  const { words } = context;
  const { kind, projectId, language, secondLanguage } = presented;
  const languages = [language, ...(secondLanguage === undefined ? [] : [secondLanguage])];
  const parts = [
    [words.kinds[kind], colon, ...projectTitle(projectId, context)],
    ...languages.map((each) => plain(languageName(each))),
  ];
  return [...joinTexts(parts, 'apposition'), { text: reportId, secondary: true, newLine: true }];
}
