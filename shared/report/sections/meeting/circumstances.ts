import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Text } from '../../../pdf/document.ts';
import { dayInWords } from '../../dates.ts';
import { organisationName } from '../../names.ts';
import { citations, line, plain, type Setting } from '../../setting.ts';
import type { Words } from '../../words/words.ts';

type Fact = { readonly label: string; readonly text: Text };

/** What kind of meeting it was, who held it, where and when; an inferred date says so. */
export function meetingFacts(meeting: Meeting, setting: Setting): readonly Fact[] {
  const { meeting: labels } = setting.words;
  const { type, hostId, place, mode } = meeting;
  return [
    { label: labels.type, text: plain(labels.types[type]) },
    { label: labels.host, text: plain(organisationName(hostId, setting)) },
    ...(place ? [{ label: labels.place, text: line(place, setting) }] : []),
    { label: labels.time, text: timeOf(meeting, setting) },
    ...(mode === undefined ? [] : [{ label: labels.mode, text: plain(labels.modes[mode]) }]),
  ];
}

function timeOf({ time }: Meeting, setting: Setting): Text {
  const { words } = setting;
  const { start, end, partOfDay, timeZone, dateInferred, source } = time;
  const span =
    end === undefined || end === start
      ? momentInWords(start, words)
      : words.span(momentInWords(start, words), momentInWords(end, words));
  const parts = [
    span,
    ...(partOfDay === undefined ? [] : [words.meeting.partsOfDay[partOfDay]]),
    words.meeting.zone(timeZone),
    ...(dateInferred ? [words.meeting.inferred] : []),
  ];
  return [...plain(parts.join(words.joints.comma)), ...citations(source ? [source] : [], setting)];
}

/** A day, or a minute of it: as exactly as it is known. */
function momentInWords(moment: string, words: Words): string {
  const [day = '', clock] = moment.split('T');
  return [dayInWords(day, words), ...(clock === undefined ? [] : [clock])].join(' ');
}
