import { describe, expect, test } from 'vitest';
import { beginApart, reviseApart } from '../../../../functions/changes.ts';
import { verifyHistory } from '../../../../shared/domain/history/verify-history.ts';
import type { Member } from '../../../../shared/domain/programme/member.ts';
import type { PersonalData, Stored } from '../../../../shared/domain/record.ts';
import { ownFields } from '../../../../shared/domain/record.ts';
import { addressOf } from '../../../../shared/domain/record-addresses.ts';
import { erase } from '../../../../shared/domain/withdrawal/erase.ts';
import { sha256Of } from '../../../../shared/sha256.ts';
import { aChange, aMember } from '../../../builders/records.ts';

const email = 'officer@example.org';
const member = ownFields(aMember({ email })) as Member;
const invited = beginApart('member', member, aChange());
const erasure = { by: 'lead', at: '2026-11-24T08:00:00.000Z', reason: 'Asked for' };
const again = aChange({ action: 'erase', request: 'request-2' });
const erased = reviseApart('member', invited, erase('member', invited.record, erasure), again);

/** As the table gives it to be verified. */
function verify({ asStored, history, personal }: Stored<Member>, other?: PersonalData | 'gone') {
  const kind = 'member' as const;
  const record = asStored as Readonly<Record<string, unknown>>;
  const address = addressOf(kind, record as never);
  const apart = other === 'gone' ? {} : { personal: other ?? personal };
  return verifyHistory({ address, kind, record, schema: 1, entries: history, ...apart }, sha256Of);
}

describe('a personal field', () => {
  test('is read with its record, and beside what is hashed', () => {
    expect(invited.record.email).toBe(email);
    expect(JSON.stringify([invited.asStored, invited.history])).not.toContain(email);
    expect(invited.personal?.fields).toEqual({ email });
  });

  test('has another commitment in every record', () => {
    const other = beginApart('member', member, aChange());
    expect(other.asStored).not.toEqual(invited.asStored);
  });

  test('is gone once erased, in the history too, while its commitment stays', () => {
    expect(erased.record).toMatchObject({ status: 'revoked', erased: erasure });
    expect(JSON.stringify(erased)).not.toContain(email);
    expect(erased).not.toHaveProperty('personal');
    const { commitments } = invited.asStored as { readonly commitments: object };
    expect(erased.asStored).toMatchObject({ commitments });
  });
});

describe('verification', () => {
  test('finds a record intact, and erased', () => {
    expect(verify(invited)).toEqual({ outcome: 'intact', entries: 1 });
    expect(verify(erased)).toEqual({ outcome: 'erased', entries: 2 });
  });

  test('finds personal data that was changed, lost, or came back', () => {
    const { personal } = invited;
    const broken = { outcome: 'broken', fault: 'personal_changed' };
    const salt = personal?.salt ?? '';
    const other = { salt, fields: { email: 'other@example.org' } };
    expect(verify(invited, other)).toMatchObject({ ...broken, version: 1 });
    expect(verify(invited, 'gone')).toMatchObject({ ...broken, version: 1 });
    expect(verify(erased, personal)).toMatchObject({ ...broken, version: 2 });
  });
});
