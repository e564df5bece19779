import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { CalendarDate, EventDate, TimeZone, todayIn } from '../../../shared/domain/dates.ts';
import { eventDatesIn } from '../../../shared/domain/event-dates.ts';

test.each([
  ['Asia/Shanghai', '2026-11-27T15:59:59.999Z', '2026-11-27'],
  ['Asia/Shanghai', '2026-11-27T16:00:00.000Z', '2026-11-28'],
  ['Asia/Yangon', '2026-11-27T17:29:59.000Z', '2026-11-27'],
  ['Asia/Yangon', '2026-11-27T17:30:00.000Z', '2026-11-28'],
  ['America/New_York', '2026-03-01T04:59:00.000Z', '2026-02-28'],
  ['UTC', '2026-01-01T00:00:00.000Z', '2026-01-01'],
  ['Etc/GMT+12', '2026-01-01T11:59:00.000Z', '2025-12-31'],
])('in %s at %s it is %s', (timeZone, at, day) => {
  expect(todayIn(timeZone, at)).toBe(day);
});

test.each(['2568-06-30', '9999-12-31', '1899-12-31', '2021-02-30', '2021-2-3'])(
  '%s is not a day that anything has',
  (day) => {
    expect(CalendarDate.safeParse(day).success).toBe(false);
    expect(EventDate.safeParse(day).success).toBe(false);
  },
);

test('a time zone is one that the platform knows', () => {
  const isZone = (name: string) => TimeZone.safeParse(name).success;
  expect(['Asia/Vientiane', 'UTC', 'Asia/Ventiane', '+08:00', 'CST'].filter(isZone)).toEqual([
    'Asia/Vientiane',
    'UTC',
  ]);
});

describe('the dates of events in some input', () => {
  const happened = z.strictObject({
    on: EventDate.describe('A day'),
    due: CalendarDate.optional(),
  });
  const schema = z
    .strictObject({
      asOf: EventDate.optional().describe('A day'),
      many: z.array(happened).optional(),
      named: z.record(z.string(), EventDate).optional(),
      either: z.union([happened, z.strictObject({ on: EventDate, off: EventDate })]).optional(),
    })
    .refine(() => true);
  const found = (input: z.input<typeof schema>) =>
    eventDatesIn(schema, input).map(({ path, day }) => `${path.join('/')} ${day}`);

  test('are found wherever they are, each once, and no others', () => {
    const input = {
      asOf: '2020-01-01',
      many: [{ on: '2020-01-02', due: '2030-01-01' }],
      named: { a: '2020-01-03' },
      either: { on: '2020-01-04', off: '2020-01-05' },
    };
    expect(found(input)).toEqual([
      'asOf 2020-01-01',
      'many/0/on 2020-01-02',
      'named/a 2020-01-03',
      'either/on 2020-01-04',
      'either/off 2020-01-05',
    ]);
    expect(found({})).toEqual([]);
  });
});
