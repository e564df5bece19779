import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayOf, type MeetingTime } from '../../../domain/meetings/meeting-time.ts';
import type { Text } from '../../../pdf/document.ts';
import { dayInWords } from '../../../words/dates.ts';
import { inDigits } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import { offsetOn } from '../../../words/time-zone.ts';
import { citations, named, plain, type Setting } from '../../composition-context.ts';
import { organisationName } from '../../names.ts';
import type { Words } from '../../words/words.ts';

type Fact = { readonly label: string; readonly text: Text };

/** What kind of meeting it was, who held it, where and when; an inferred date says so. */
export function meetingFacts(meeting: Meeting, setting: Setting): readonly Fact[] {
  const { words } = setting;
  const { meeting: labels } = words;
  const { type, hostId, place, mode } = meeting;
  const host = isHeldByAgency(meeting, setting) ? labels.hostAndCoordinator : labels.host;
  return [
    { label: labels.type, text: plain(words.meetingTypes[type]) },
    { label: host, text: organisationName(hostId, setting) },
    ...(place ? [{ label: labels.place, text: named(place, setting) }] : []),
    ...timeOf(meeting, setting),
    ...(mode === undefined ? [] : [{ label: labels.mode, text: plain(words.meetingModes[mode]) }]),
  ];
}

/** Whether the meeting was held by who coordinates the programme, so that both are said at once. */
export function isHeldByAgency({ hostId }: Meeting, { snapshot }: Setting): boolean {
  return snapshot.records.organisations.some(
    ({ organisationId, roles }) => organisationId === hostId && roles.includes('coordinating'),
  );
}

/** The day, the time of day, and what is inferred of them: each a fact of its own. */
function timeOf({ time }: Meeting, setting: Setting): readonly Fact[] {
  const { words } = setting;
  const { columns, meeting: labels } = words;
  const { source, partOfDay, timeZone, dateInferred } = time;
  const told = clockOf(time, words) ?? (partOfDay && words.partsOfDay[partOfDay]);
  const hours = [
    ...(told === undefined ? [] : [told]),
    labels.zone(offsetOn(dayOf(time), timeZone)),
  ];
  const day = plain(daysOf(time, words));
  return [
    { label: columns.date, text: [...day, ...citations(source ? [source] : [], setting)] },
    { label: labels.time, text: plain(joined(hours, 'apposition', words)) },
    ...(dateInferred ? [{ label: columns.note, text: plain(labels.inferred) }] : []),
  ];
}

function daysOf({ start, end = start }: MeetingTime, words: Words): string {
  const [first, last] = [start, end].map((moment) => dayInWords(moment, words));
  return first === last ? dayInWords(start, words) : words.span(String(first), String(last));
}

/** The minutes between which it was, where they are known. */
function clockOf({ start, end = start }: MeetingTime, words: Words): string | undefined {
  const [from, to] = [start, end].map((moment) => moment.split('T')[1]);
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [from, to].map((clock) => inDigits(clock, words.numbers.digits));
  return from === to ? first : words.span(String(first), String(last));
}
