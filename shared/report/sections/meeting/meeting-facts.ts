import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayOf, type MeetingTime } from '../../../domain/meetings/meeting-time.ts';
import * as dates from '../../../words/dates.ts';
import * as numbers from '../../../words/numbers.ts';
import { formatUtcOffset } from '../../../words/time-zone.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { type Inline, joinTexts, plain, say } from '../../inline.ts';
import { organisationName } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import type { Text } from '../../tree.ts';

type MeetingFact = { readonly label: Inline; readonly text: Text };

/** Type and format, host, place and date of the meeting. */
export function listMeetingFacts(
  meeting: Meeting,
  context: CompositionContext,
): readonly MeetingFact[] {
  const { words } = context;
  const { meeting: labels } = words;
  const { type, hostId, place, mode } = meeting;
  const kinds = [
    words.meetingTypes[type],
    ...(mode === undefined ? [] : [words.meetingModes[mode]]),
  ];
  const host = isHeldByAgency(meeting, context) ? labels.hostAndCoordinator : labels.host;
  return [
    { label: labels.type, text: joinTexts(kinds, 'comma') },
    { label: host, text: organisationName(hostId, context) },
    ...(place ? [{ label: labels.place, text: recordName(place) }] : []),
    ...listTimeFacts(meeting, context),
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
  const told = writeClock(time) ?? (partOfDay && words.partsOfDay[partOfDay]);
  const hours = [
    ...(told === undefined ? [] : [told]),
    labels.zone(formatUtcOffset(dayOf(time), timeZone)),
  ];
  return [
    { label: columns.date, text: addCitations(writeDays(time), source ? [source] : [], context) },
    { label: labels.time, text: joinTexts(hours, 'apposition') },
    ...(dateInferred ? [{ label: columns.note, text: plain(labels.dateInferred) }] : []),
  ];
}

const writeDays = ({ start, end = start }: MeetingTime): Inline =>
  say(({ words }) => {
    const [first = '', last = ''] = [start, end].map((moment) => dates.formatDay(moment, words));
    return first === last ? first : words.span(first, last);
  });

/** Start and end by the clock, if known. */
function writeClock({ start, end = start }: MeetingTime): Inline | undefined {
  const [from, to] = [start, end].map((moment) => moment.split('T')[1]);
  if (from === undefined || to === undefined) return undefined;
  return say(({ words }) => {
    const [first = '', last = ''] = [from, to].map((clock) =>
      numbers.writeDigits(clock, words.numbers.digits),
    );
    return from === to ? first : words.span(first, last);
  });
}
