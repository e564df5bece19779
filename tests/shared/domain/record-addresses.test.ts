import { describe, expect, test } from 'vitest';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { addresses } from '../../../shared/domain/addresses.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import { addressOf, recordAt } from '../../../shared/domain/record-addresses.ts';

const readable = Object.values<Route>(routes)
  .filter(({ concurrency }) => concurrency === 'read')
  .map(({ path }) => path);

describe('the address of a record', () => {
  test.each(Object.entries(addresses))('of kind %s is the path of its route', (_, address) => {
    expect(readable).toContain(address);
  });

  test.each(Object.keys(addresses) as Kind[])(
    'of kind %s can be parsed back to its key',
    (kind) => {
      const fields = [...addresses[kind].matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? '');
      const key = Object.fromEntries(fields.map((field, at) => [field, `${field}.${at}-x`]));
      expect(recordAt(addressOf(kind, key as never))).toEqual({ kind, key });
    },
  );

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
