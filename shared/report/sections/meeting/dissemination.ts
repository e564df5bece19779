import type { Dissemination } from '../../../domain/meetings/dissemination.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { languageName, line, plain, type Setting } from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';
import { namedOrDescribed, organisationName, projectTitle } from '../../names.ts';

/** Who was sent which report of the meeting, when and how. */
export function disseminated(setting: Setting): readonly Block[] {
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
        .toSorted((left, right) => (orderOf(left, setting) < orderOf(right, setting) ? -1 : 1))
        .map((each) => row(each, setting)),
    },
  ];
}

/** By the day; those of one day in the order of the projects of the programme. */
function orderOf(
  { sentOn, reportId, disseminationId }: Dissemination,
  { snapshot }: Setting,
): string {
  const { projectId } =
    snapshot.meeting?.presented.find((each) => each.reportId === reportId) ?? {};
  const place = snapshot.records.projects.findIndex(
    ({ project }) => project.projectId === projectId,
  );
  return `${sentOn} ${String(place).padStart(4, '0')} ${disseminationId}`;
}

function row(sent: Dissemination, setting: Setting): readonly Text[] {
  const { recipient, sentOn, channel, reportId, note } = sent;
  const { words } = setting;
  return [
    recipient.kind === 'office'
      ? namedOrDescribed(recipient.name, setting)
      : organisationName(recipient.organisationId, setting),
    plain(shortDay(sentOn, words)),
    plain(words.channels[channel]),
    reportNamed(reportId, setting),
    note ? line(note, setting) : plain(''),
  ];
}

/** By its kind, its project and its language; the number by which the system knows it stands below, since it is in no language. */
function reportNamed(reportId: string, setting: Setting): Text {
  const presented = setting.snapshot.meeting?.presented.find((each) => each.reportId === reportId);
  if (!presented) return plain(reportId);
  const { words } = setting;
  const { kind, projectId, language, secondLanguage } = presented;
  const languages = [language, ...(secondLanguage === undefined ? [] : [secondLanguage])];
  const parts = [
    [{ text: `${words.kinds[kind]}${words.joints.colon}` }, ...projectTitle(projectId, setting)],
    ...languages.map((each) => plain(languageName(each, words))),
  ];
  return [
    ...joinedTexts(parts, 'apposition', words),
    { text: reportId, aside: true, ownLine: true },
  ];
}
