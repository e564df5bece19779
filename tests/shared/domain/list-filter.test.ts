import { describe, expect, test } from 'vitest';
import { hasFields, isFound } from '../../../shared/domain/list-filter.ts';
import { aProject } from '../../builders/records.ts';

const project = aProject({ title: { en: 'Water for two villages', lo: 'ນ້ຳສະອາດ' } });

describe('a record is found', () => {
  test.each([
    ['two WATER', true],
    ['ສະອາດ', true],
    ['water road', false],
    [project.changedBy, false],
  ])('by the words "%s": %s', (text, found) => {
    expect(isFound(project, { text })).toBe(found);
  });

  test.each([
    [0, true],
    [1, false],
    [-1, true],
  ])('if it was changed %d ms after the moment that is asked for: %s', (later, found) => {
    const since = new Date(Date.parse(project.changedAt) + later).toISOString();
    expect(isFound(project, { since })).toBe(found);
  });
});

describe('a record has the fields', () => {
  const record = { status: 'closed', countries: ['LA', 'KH'], roles: ['funding'] };
  test.each([
    [{}, true],
    [{ status: undefined }, true],
    [{ status: 'closed' }, true],
    [{ status: 'closed', country: 'KH' }, true],
    [{ role: 'funding' }, true],
    [{ status: 'open' }, false],
    [{ status: 'closed', country: 'MM' }, false],
    [{ organisationId: 'centre' }, false],
  ])('%j: %s', (wanted, has) => {
    expect(hasFields(record, wanted)).toBe(has);
  });
});
