import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayOf, type MeetingTime } from '../../../domain/meetings/meeting-time.ts';
import type { Text } from '../../../pdf/document.ts';
import { formatDay } from '../../../words/dates.ts';
import { writeDigits } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { formatUtcOffset } from '../../../words/time-zone.ts';
import { plain } from '../../blocks.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { organisationName } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import type { Words } from '../../words/words.ts';

type MeetingFact = { readonly label: string; readonly text: Text };

/** Type, host, place, date and format of the meeting. */
export function listMeetingFacts(
  meeting: Meeting,
  context: CompositionContext,
): readonly MeetingFact[] {
  const { words } = context;
  const { meeting: labels } = words;
  const { type, hostId, place, mode } = meeting;
  const host = isHeldByAgency(meeting, context) ? labels.hostAndCoordinator : labels.host;
  return [
    { label: labels.type, text: plain(words.meetingTypes[type]) },
    { label: host, text: organisationName(hostId, context) },
    ...(place ? [{ label: labels.place, text: recordName(place, context) }] : []),
    ...listTimeFacts(meeting, context),
    ...(mode === undefined ? [] : [{ label: labels.mode, text: plain(words.meetingModes[mode]) }]),
  ];
}

/** Whether the coordinating agency is the host, so that one fact names both. */
export function isHeldByAgency({ hostId }: Meeting, { snapshot }: CompositionContext): boolean {
  return snapshot.records.organisations.some(
    ({ organisationId, roles }) => organisationId === hostId && roles.includes('coordinating'),
  );
}

/** Date, time, and whether the date is inferred, as separate facts. */
function listTimeFacts({ time }: Meeting, context: CompositionContext): readonly MeetingFact[] {
  const { words } = context;
  const { columns, meeting: labels } = words;
  const { source, partOfDay, timeZone, dateInferred } = time;
  const told = writeClock(time, words) ?? (partOfDay && words.partsOfDay[partOfDay]);
  const hours = [
    ...(told === undefined ? [] : [told]),
    labels.zone(formatUtcOffset(dayOf(time), timeZone)),
  ];
  const day = plain(writeDays(time, words));
  return [
    { label: columns.date, text: [...day, ...cite(source ? [source] : [], context)] },
    { label: labels.time, text: plain(joinParts(hours, 'apposition', words)) },
    ...(dateInferred ? [{ label: columns.note, text: plain(labels.dateInferred) }] : []),
  ];
}

function writeDays({ start, end = start }: MeetingTime, words: Words): string {
  const [first, last] = [start, end].map((moment) => formatDay(moment, words));
  return first === last ? formatDay(start, words) : words.span(String(first), String(last));
}

/** Start and end by the clock, if known. */
function writeClock({ start, end = start }: MeetingTime, words: Words): string | undefined {
  const [from, to] = [start, end].map((moment) => moment.split('T')[1]);
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [from, to].map((clock) => writeDigits(clock, words.numbers.digits));
  return from === to ? first : words.span(String(first), String(last));
}
