import { describe, expect, test } from 'vitest';
import { beginApart, reviseApart } from '../../../../functions/changes.ts';
import type { WholeHistory } from '../../../../shared/domain/history/history.ts';
import { setApart } from '../../../../shared/domain/history/personal-data.ts';
import {
  verifyHistories,
  verifyHistory,
} from '../../../../shared/domain/history/verify-history.ts';
import type { Member } from '../../../../shared/domain/programme/member.ts';
import type { Stored } from '../../../../shared/domain/record.ts';
import { ownFields } from '../../../../shared/domain/record.ts';
import { addressOf } from '../../../../shared/domain/record-addresses.ts';
import { erase } from '../../../../shared/domain/withdrawal/erase.ts';
import { sha256Of } from '../../../../shared/sha256.ts';
import { aChange, aMember, aResult } from '../../../builders/records.ts';

const email = 'officer@example.org';
const member = ownFields(aMember({ email })) as Member;
const invite = () => beginApart('member', member, aChange());
const erasure = { by: 'lead', at: '2026-11-24T08:00:00.000Z', reason: 'Asked for' };
const again = aChange({ action: 'erase', request: 'request-2' });
const eraseFrom = (invited: Stored<Member>) =>
  reviseApart('member', invited, erase('member', invited.record, erasure), again);

/** As the table gives it to be verified. */
function wholeOf({ asStored, history, personal }: Stored<Member>): WholeHistory {
  const record = asStored as WholeHistory['record'];
  const address = addressOf('member', record as never);
  return { address, kind: 'member', record, schema: 1, entries: history, personal };
}

const verify = (stored: Stored<Member>, other: Partial<WholeHistory> = {}) =>
  verifyHistory({ ...wholeOf(stored), ...other }, sha256Of);

describe('a personal field', () => {
  test('is read with its record, and beside what is hashed', () => {
    const invited = invite();
    expect(invited.record.email).toBe(email);
    expect(JSON.stringify([invited.asStored, invited.history])).not.toContain(email);
    expect(invited.personal?.fields).toEqual({ email });
    const { email: _, ...rest } = member;
    expect(invited.asStored).toMatchObject(rest);
  });

  test('has another commitment in every record', () => {
    expect(invite().asStored).not.toEqual(invite().asStored);
  });

  test('is gone once erased, in the history too, while its commitment stays', () => {
    const invited = invite();
    const erased = eraseFrom(invited);
    expect(erased.record).toMatchObject({ status: 'revoked', erased: erasure });
    expect(JSON.stringify(erased)).not.toContain(email);
    expect(erased).not.toHaveProperty('personal');
    const { commitments } = invited.asStored as { readonly commitments: object };
    expect(erased.asStored).toMatchObject({ commitments });
  });

  test('that a record does not have is not set apart', () => {
    const digest = () => 'digest';
    const nameless = { ...member, email: undefined };
    expect(setApart('member', nameless, { salt: 'salt', digest })).toEqual({ hashed: nameless });
    const result = aResult();
    expect(setApart('result', result, { salt: 'salt', digest })).toEqual({ hashed: result });
    const begun = beginApart('result', result, aChange());
    expect(reviseApart('result', begun, result, again)).not.toHaveProperty('asStored');
  });
});

describe('verification', () => {
  test('finds a record intact, and erased', () => {
    const invited = invite();
    expect(verify(invited)).toEqual({ outcome: 'intact', entries: 1 });
    expect(verify(eraseFrom(invited))).toEqual({ outcome: 'erased', entries: 2 });
  });

  test('names the records that are erased, among others', () => {
    const invited = wholeOf(invite());
    const erased = wholeOf(eraseFrom(invite()));
    expect(verifyHistories([invited, erased], sha256Of)).toEqual({
      outcome: 'erased',
      records: 2,
      entries: 3,
      faults: [],
      erased: [erased.address],
    });
    const misplaced = { ...invited, address: '/programmes/other' };
    expect(verifyHistories([misplaced, erased], sha256Of)).toMatchObject({
      outcome: 'broken',
      erased: [erased.address],
    });
  });

  test('finds personal data that was changed, lost, or came back', () => {
    const invited = invite();
    const { personal } = invited;
    const broken = { outcome: 'broken', fault: 'personal_changed' };
    const salt = personal?.salt ?? '';
    const other = { salt, fields: { email: 'other@example.org' } };
    expect(verify(invited, { personal: other })).toMatchObject({ ...broken, version: 1 });
    expect(verify(invited, { personal: undefined })).toMatchObject({ ...broken, version: 1 });
    expect(verify(eraseFrom(invited), { personal })).toMatchObject({ ...broken, version: 2 });
  });
});
