import { describe, expect, test } from 'vitest';
import { Participant, Speaker } from '../../../../shared/domain/meetings/attendance.ts';
import { DisseminationInput } from '../../../../shared/domain/meetings/dissemination.ts';

const fits = (schema: typeof Participant | typeof Speaker, given: object) =>
  schema.safeParse(given).success;
const name = { en: 'Tan Weiping' };
const title = { en: 'Deputy Director General' };

describe('people at a meeting', () => {
  test('are named only with their public function', () => {
    const official = { kind: 'official', name };
    expect(fits(Speaker, official)).toBe(false);
    expect(fits(Speaker, { ...official, title })).toBe(true);
    expect(fits(Participant, { ...official, role: 'speaker' })).toBe(false);
    expect(fits(Participant, { ...official, title, role: 'speaker' })).toBe(true);
  });

  test('not named are counted exactly as reported', () => {
    const delegation = { kind: 'delegation', name: { en: 'Representatives' }, role: 'delegate' };
    const count = { value: 20, precision: 'more_than' };
    expect(fits(Participant, { ...delegation, count })).toBe(true);
    expect(fits(Participant, delegation)).toBe(true);
    expect(fits(Participant, { ...delegation, count: { value: 20 } })).toBe(false);
    expect(fits(Participant, { kind: 'delegation', role: 'delegate' })).toBe(false);
  });
});

test('a report is sent to an office, not to an address', () => {
  const sent = (office: string) =>
    DisseminationInput.safeParse({
      recipient: { kind: 'office', name: { en: office } },
      sentOn: '2026-11-05',
      channel: 'email',
    }).success;
  expect([sent('Cooperation Office of IPRCC'), sent('somebody@example.org')]).toEqual([
    true,
    false,
  ]);
});
