import { describe, expect, test } from 'vitest';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';

import { type Kind, kinds } from '../../../shared/domain/kinds.ts';
import { addressOf, recordAt } from '../../../shared/domain/record-addresses.ts';

const readable = Object.values<Route>(routes)
  .filter(({ concurrency }) => concurrency === 'read')
  .map(({ path }) => path);

describe('the address of a record', () => {
  test.each(Object.values(kinds))('of kind %s is the path of its route', ({ address }) => {
    expect(readable).toContain(address);
  });

  test.each(Object.keys(kinds) as Kind[])('of kind %s can be parsed back to its key', (kind) => {
    const fields = [...kinds[kind].address.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? '');
    const key = Object.fromEntries(fields.map((field, at) => [field, `${field}.${at}-x`]));
    expect(recordAt(addressOf(kind, key as never))).toEqual({ kind, key });
  });

  test.each([
    '/projects',
    '/projects/',
    '/projects/a/b',
    '/projects/a/results/b/c',
    '/projects/..%2Fb',
    '/projects/.',
    '/projects/a#b',
    'projects/a',
    '/projects/a\n',
  ])('cannot be %j', (address) => {
    expect(recordAt(address)).toBeUndefined();
  });
});
