import type { Route } from '../../shared/contract/route.ts';
import { type CalendarDate, type TimeZone, todayIn } from '../../shared/domain/dates.ts';
import { eventDatesIn } from '../../shared/domain/event-dates.ts';
import { services } from '../services.ts';
import type { AnyCall } from './call.ts';
import { fieldError, invalidRequest } from './input.ts';
import { readRemembered } from './remembered-programme.ts';

type Moment = Pick<AnyCall, 'subject' | 'at'>;

/** The time zone of a programme, or of the deployment where the programme names none. */
export async function readTimeZone({ subject }: Pick<Moment, 'subject'>): Promise<TimeZone> {
  const { programmeId } = subject;
  const { TIME_ZONE } = services().settings;
  const programme = programmeId === undefined ? undefined : await readRemembered(programmeId);
  return programme?.timeZone ?? TIME_ZONE;
}

/** Today in the programme that a call is about. */
export async function todayOf(call: Moment): Promise<CalendarDate> {
  return todayIn(await readTimeZone(call), call.at);
}

type Input = Pick<Route, 'body' | 'query'>;
type Given = { readonly body: unknown; readonly query: unknown };

const notYet = (today: CalendarDate) =>
  ({ code: 'in_future', detail: `is after today, ${today}`, params: { today } }) as const;

/** A day that has come there has come everywhere. */
const lastZone = 'Etc/GMT+12';

/** @throws Problem `invalid_request` that names each date of an event that has not come */
export async function assertHappened(route: Input, given: Given, call: Moment): Promise<void> {
  const dates = (['query', 'body'] as const).flatMap((place) => {
    const schema = route[place];
    return schema ? eventDatesIn(schema, given[place]).map((date) => ({ ...date, place })) : [];
  });
  const isRecent = dates.some(({ day }) => day > todayIn(lastZone, call.at));
  if (!isRecent) return;
  const today = await todayOf(call);
  const errors = dates
    .filter(({ day }) => day > today)
    .map(({ path, place }) => fieldError(path, notYet(today), place));
  if (errors.length > 0) throw invalidRequest(errors);
}
