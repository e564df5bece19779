import type { Dissemination } from '../../../domain/meetings/dissemination.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import {
  type CompositionContext,
  languageName,
  plain,
  recordText,
} from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';
import { organisationName, partyText, projectTitle } from '../../names.ts';

/** Who was sent which report of the meeting, when and how. */
export function writeDissemination(setting: CompositionContext): readonly Block[] {
  const sent = setting.snapshot.meeting?.disseminations ?? [];
  if (sent.length === 0) return [];
  const { columns, meeting } = setting.words;
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
        .toSorted((left, right) => (sortKey(left, setting) < sortKey(right, setting) ? -1 : 1))
        .map((each) => makeRow(each, setting)),
    },
  ];
}

/** By the day; those of one day in the order of the projects of the programme. */
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

function makeRow(sent: Dissemination, setting: CompositionContext): readonly Text[] {
  const { recipient, sentOn, channel, reportId, note } = sent;
  const { words } = setting;
  return [
    recipient.kind === 'office'
      ? partyText(recipient.name, setting)
      : organisationName(recipient.organisationId, setting),
    plain(formatShortDay(sentOn, words)),
    plain(words.channels[channel]),
    writeReport(reportId, setting),
    note ? recordText(note, setting) : plain(''),
  ];
}

/** By its kind, its project and its language; the number by which the system knows it stands below, since it is in no language. */
function writeReport(reportId: string, setting: CompositionContext): Text {
  const presented = setting.snapshot.meeting?.presented.find((each) => each.reportId === reportId);
  if (!presented) return plain(reportId);
  const { words } = setting;
  const { kind, projectId, language, secondLanguage } = presented;
  const languages = [language, ...(secondLanguage === undefined ? [] : [secondLanguage])];
  const parts = [
    [
      { text: `${words.kinds[kind]}${words.punctuation.colon}` },
      ...projectTitle(projectId, setting),
    ],
    ...languages.map((each) => plain(languageName(each, words))),
  ];
  return [...joinTexts(parts, 'apposition', words), { text: reportId, aside: true, ownLine: true }];
}
