import { describe, expect, test } from 'vitest';
import { forbidden, whoMay } from '../../../shared/domain/who-may.ts';

describe('a refusal says who may', () => {
  test.each([
    ['programme.create', 'an administrator'],
    ['value.review', 'a coordinator'],
    ['value.submit', 'an implementer of the organisation that it concerns'],
    ['checkpoint.read', 'an administrator'],
    ['programme.read', 'an administrator, a coordinator, an implementer or a reader'],
  ] as const)('%s: %s', (action, who) => {
    expect(whoMay(action)).toBe(who);
    expect(forbidden(action)).toMatchObject({
      code: 'forbidden',
      message: `Only ${who} may do this.`,
    });
  });

  test('of several actions, each role once', () => {
    expect(whoMay('value.record', 'record.withdraw', 'value.submit')).toBe(
      'an implementer of the organisation that it concerns or a coordinator',
    );
  });
});
