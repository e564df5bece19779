import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  bringUpToDate,
  currentSchema,
  schemaOfChange,
  schemaSteps,
} from '../../../../shared/domain/history/schema-steps.ts';
import { aResult } from '../../../builders/records.ts';

/** No kind has a step yet; results have two for these tests. */
beforeEach(() => {
  schemaSteps.result = [
    ({ name, ...fields }) => ({ ...fields, title: name }),
    (fields) => ({ ...fields, title: { en: fields.title } }),
  ];
});
afterEach(() => {
  delete schemaSteps.result;
});

const { title: _, ...untitled } = aResult();
const first = { ...untitled, name: 'Safe water' };

describe('the schema of a kind', () => {
  test('is the first without steps, and one more with each', () => {
    expect([currentSchema('asset'), currentSchema('result')]).toEqual([1, 3]);
  });

  test('is written with a change unless it is the first', () => {
    expect(schemaOfChange('asset')).toEqual({});
    expect(schemaOfChange('result')).toEqual({ schema: 3 });
  });
});

describe('a stored record', () => {
  test('is brought up to date by every step since its version', () => {
    const today = { ...untitled, title: { en: 'Safe water' } };
    expect(bringUpToDate('result', first, 1)).toEqual(today);
    expect(bringUpToDate('result', { ...untitled, title: 'Safe water' }, 2)).toEqual(today);
  });

  test('of today stays the very one it is', () => {
    const record = aResult();
    expect(bringUpToDate('result', record, 3)).toBe(record);
    expect(bringUpToDate('asset', record, 1)).toBe(record);
  });

  test('is given to a step without what the system added', () => {
    const seen: string[][] = [];
    const look = (fields: Readonly<Record<string, unknown>>) => {
      seen.push(Object.keys(fields));
      return fields;
    };
    schemaSteps.result = [look];
    bringUpToDate('result', { resultId: 'a', version: 3, changedBy: 'b', warnings: [] }, 1);
    expect(seen).toEqual([['resultId']]);
  });

  test('of a later release is refused, and says what this one reads', () => {
    expect(() => bringUpToDate('result', aResult(), 4)).toThrow(
      'It is written in version 4 of the schema of result; this release reads up to 3',
    );
  });
});
