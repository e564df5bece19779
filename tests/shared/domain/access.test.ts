import { describe, expect, test } from 'vitest';
import {
  type Action,
  AllowedAction,
  access,
  accessRules,
  allowedActions,
  reachOf,
  type Standing,
} from '../../../shared/domain/access.ts';
import { maySee, maySeeMeeting, maySeeReport } from '../../../shared/domain/visibility.ts';
import { promisedActions } from '../../access-matrix/promises.ts';
import { aMeeting } from '../../builders/meetings.ts';
import { aReport } from '../../builders/records.ts';

const administrator: Standing = { administrator: true };
const coordinator: Standing = { administrator: false, membership: { role: 'coordinator' } };
const implementer: Standing = {
  administrator: false,
  membership: { role: 'implementer', organisationId: 'own' },
};
const reader: Standing = { administrator: false, membership: { role: 'reader' } };
const stranger: Standing = { administrator: false };

const cases = [
  ['administrator', administrator, 'other'],
  ['coordinator', coordinator, 'other'],
  ['implementer', implementer, 'own'],
  ['implementer-other', implementer, 'other'],
  ['reader', reader, 'other'],
] as const;

describe('permissions', () => {
  test.each(Object.keys(accessRules) as Action[])('%s', (action) => {
    const may = cases.filter(
      ([, standing, owner]) => access(action, standing, owner) === 'allowed',
    );
    expect(may.map(([name]) => name).join(' ')).toBe(promisedActions[action]);
  });

  test.each(Object.keys(accessRules) as Action[])(
    'a stranger gets 404, not 403, for %s',
    (action) => {
      expect(access(action, stranger, 'own')).toBe('hidden');
    },
  );

  test('an implementer without an organisation owns nothing', () => {
    const lost: Standing = { administrator: false, membership: { role: 'implementer' } };
    expect(access('value.record', lost, 'own')).toBe('forbidden');
    expect(access('value.record', lost, undefined)).toBe('forbidden');
  });

  test('a member gets 403, not 404', () => {
    expect(access('value.review', reader, 'own')).toBe('forbidden');
  });

  test('so is an administrator who is no member, for they may know of every programme', () => {
    expect(access('value.record', administrator, 'own')).toBe('forbidden');
  });

  test('an administrator who is also a member has the rights of both', () => {
    const both: Standing = { ...implementer, administrator: true };
    expect(access('member.manage', both)).toBe('allowed');
    expect(access('value.record', both, 'own')).toBe('allowed');
    expect(access('value.record', both, 'other')).toBe('forbidden');
  });
});

describe('visibility', () => {
  test('whoever may read the history of a programme may read its members', () => {
    const readers = cases.filter(([, standing]) => access('history.read', standing) === 'allowed');
    const refused = readers.filter(([, standing]) => access('member.read', standing) !== 'allowed');
    expect(readers.map(([name]) => name)).toEqual(['administrator', 'coordinator']);
    expect(refused).toEqual([]);
  });

  test('approved and published records are visible to every member', () => {
    expect(maySee('approved', reader, 'other')).toBe(true);
    expect(maySee('published', implementer, 'other')).toBe(true);
  });

  test.each(['draft', 'submitted', 'returned'] as const)(
    'a value that is %s is visible to those who work on it',
    (status) => {
      expect(maySee(status, implementer, 'own')).toBe(true);
      expect(maySee(status, coordinator, 'own')).toBe(true);
      expect(maySee(status, implementer, 'other')).toBe(false);
      expect(maySee(status, reader, 'own')).toBe(false);
    },
  );

  test('a report with drafts is visible to coordinators and the organisation it is about', () => {
    const whole = aReport({ includeDrafts: true });
    expect(
      [coordinator, implementer, reader].map((standing) => maySeeReport(whole, standing)),
    ).toEqual([true, false, false]);
    const own = aReport({ includeDrafts: true, organisationId: 'own' });
    expect(maySeeReport(own, implementer)).toBe(true);
    expect(maySeeReport(aReport({ includeDrafts: false }), reader)).toBe(true);
  });

  test.each(['planned', 'cancelled'] as const)(
    'a meeting that is %s is visible to those who prepare it',
    (status) => {
      const seen = [administrator, coordinator, implementer, reader].map((standing) =>
        maySeeMeeting(aMeeting({ status }), standing),
      );
      expect(seen).toEqual([true, true, true, false]);
    },
  );

  test.each(['held', 'concluded'] as const)(
    'a meeting that is %s is visible to every member',
    (status) => {
      expect(maySeeMeeting(aMeeting({ status }), reader)).toBe(true);
    },
  );
});

describe('the actions of a caller', () => {
  test.each(cases)(
    'of %s are those that access allows, on this object or one of others',
    (_, standing) => {
      const named = allowedActions(standing).map(({ action, reach }) => `${action} ${reach}`);
      const anywhere = standing.membership ? [] : ['any'];
      const allowed = (Object.keys(accessRules) as Action[]).flatMap((action) => {
        const may = (ownerId: string) => access(action, standing, ownerId) === 'allowed';
        if (may('other')) return [`${action} ${anywhere[0] ?? 'programme'}`];
        return may('own') ? [`${action} own`] : [];
      });
      expect(named).toEqual(allowed);
    },
  );

  test('of a coordinator who is an administrator too are the widest of both', () => {
    const both: Standing = { administrator: true, membership: { role: 'coordinator' } };
    expect(reachOf('programme.change', both)).toBe('any');
    expect(reachOf('value.review', both)).toBe('programme');
    expect(reachOf('value.record', both)).toBeUndefined();
  });

  test('of an implementer without an organisation are none for an organisation', () => {
    const nowhere: Standing = { administrator: false, membership: { role: 'implementer' } };
    expect(allowedActions(nowhere).filter(({ reach }) => reach === 'own')).toEqual([]);
  });

  test('of a stranger are none', () => {
    expect(allowedActions(stranger)).toEqual([]);
  });

  test.each(cases)('of %s are answered as they are', (_, standing) => {
    const actions = allowedActions(standing);
    expect(actions.map((each) => AllowedAction.parse(each))).toEqual(actions);
  });

  test.each([
    { action: 'value.record', reach: 'all' },
    { action: 'value.read', reach: 'own' },
    { action: 'value.record' },
    { action: 'value.record', reach: 'own', organisationId: 'own' },
  ])('are never %j', (wrong) => {
    expect(AllowedAction.safeParse(wrong).success).toBe(false);
  });
});
