import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parse } from '../../../functions/http/input.ts';
import { examples } from '../../../shared/contract/examples.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { FieldError } from '../../../shared/domain/field-error.ts';
import { Problem } from '../../../shared/domain/problem.ts';

/** Stands in the place of every sentence of the validator, so that none can pass as ours. */
const foreign = 'A SENTENCE OF THE VALIDATOR';
beforeAll(() => {
  z.config({ localeError: () => foreign });
});
afterAll(() => {
  z.config(z.locales.en());
});

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'x'.repeat(30_000),
    -1,
    1.5,
    1e300,
    true,
    [],
    {},
    '\u202e',
  ),
  fc.constantFrom<unknown>('2020-13-45', '1/2', 'http://a', '@', { en: '' }, { kind: 'other' }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The value with one place of it replaced by junk, left out, given a further field or lengthened. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return junk;
  const entries = Object.entries(value);
  const within = entries.map(([name, held]) =>
    spoilt(held).map((next) => replaced(value, name, next)),
  );
  const without = entries.map(([name]) => fc.constant(replaced(value, name, undefined)));
  const longer = Array.isArray(value)
    ? fc.constant(Array.from({ length: 400 }, () => value[0]))
    : junk.map((next) => ({ ...value, unheardOf: next }));
  return fc.oneof({ weight: 6, arbitrary: fc.oneof(...within, junk) }, ...without, longer);
}

function replaced(value: object, name: string, next: unknown): unknown {
  if (Array.isArray(value)) return value.map((held, at) => (String(at) === name ? next : held));
  return next === undefined
    ? Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))
    : { ...value, [name]: next };
}

function faultsOf(schema: z.ZodType, input: unknown, place: 'body' | 'query' | 'path') {
  try {
    parse(schema, input, place);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.errors;
    throw error;
  }
}

const taken = Object.entries<Route>(routes);
const bodies = taken.flatMap(([name, { body }]) => (body ? [[name, body] as const] : []));

describe('whatever is wrong with a request, its sentence is ours and its code is in the contract', () => {
  test.each(bodies)('body of %s', (_, body) => {
    const example = examples[z.globalRegistry.get(body)?.id ?? ''] ?? {};
    fc.assert(
      fc.property(spoilt(example), (input) => {
        for (const fault of faultsOf(body, input, 'body')) {
          expect(fault.detail).toMatch(/\w/);
          expect(fault.detail).not.toContain(foreign);
          expect(FieldError.parse(fault)).toEqual(fault);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(taken)('path and query of %s', (_, { params, query }) => {
    const text = fc.constantFrom(
      '',
      ' ',
      'x'.repeat(400),
      '0',
      '-1',
      '1.5',
      'true',
      'é',
      '2020-13-45',
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const schema of [params, query]) {
          const names = [...Object.keys(schema.shape), 'unheardOf'];
          const input = Object.fromEntries(names.map((name) => [name, given]));
          const faults = [...faultsOf(schema, input, 'query'), ...faultsOf(schema, {}, 'path')];
          expect(faults.filter(({ detail }) => !/\w/.test(detail) || detail === foreign)).toEqual(
            [],
          );
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a fault of the contract is said in plain English, with its data', () => {
  const Thing = z.strictObject({
    name: z.string().max(200),
    code: z.string().regex(/^[A-Z]$/),
    count: z.int().min(1).max(17),
    share: z.number().positive().lt(1),
    flag: z.boolean(),
    status: z.enum(['draft', 'approved']),
    kind: z.literal('thing'),
    days: z.array(z.iso.date()).min(2).max(3),
    held: z.record(z.string(), z.string()),
    figure: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('persons') }),
      z.strictObject({ of: z.literal('money') }),
    ]),
    either: z.union([z.string(), z.number()]),
  });
  const right = {
    name: 'A',
    code: 'A',
    count: 1,
    share: 0.5,
    flag: true,
    status: 'draft',
    kind: 'thing',
    days: ['2020-10-27', '2020-10-28'],
    held: {},
    figure: { of: 'persons' },
    either: 1,
  };
  const cases: readonly (readonly [string, unknown, object])[] = [
    ['name', undefined, { code: 'required', detail: 'is required' }],
    ['figure', {}, { pointer: '/figure/of', code: 'required', detail: 'is required' }],
    ['name', 1, { code: 'wrong_type', detail: 'is not text', params: { expected: 'string' } }],
    [
      'count',
      '1',
      { code: 'wrong_type', detail: 'is not a number', params: { expected: 'number' } },
    ],
    ['count', 1.5, { code: 'wrong_type', detail: 'is not a whole number' }],
    ['flag', 'yes', { code: 'wrong_type', detail: 'is not true or false' }],
    ['days', {}, { code: 'wrong_type', detail: 'is not a list' }],
    [
      'held',
      [],
      { code: 'wrong_type', detail: 'is not an object', params: { expected: 'object' } },
    ],
    [
      'status',
      'new',
      {
        code: 'not_one_of',
        detail: 'is not one of draft, approved',
        params: { allowed: ['draft', 'approved'] },
      },
    ],
    ['kind', 'other', { code: 'not_one_of', detail: 'is not thing' }],
    [
      'figure',
      { of: 'cats' },
      {
        pointer: '/figure/of',
        code: 'not_one_of',
        detail: 'is not one of persons, money',
        params: { allowed: ['persons', 'money'] },
      },
    ],
    [
      'name',
      'x'.repeat(201),
      { code: 'too_long', detail: 'is longer than 200 characters', params: { maximum: 200 } },
    ],
    ['days', [], { code: 'too_few', detail: 'has fewer than 2 items', params: { minimum: 2 } }],
    ['days', Array(4).fill('2020-10-27'), { code: 'too_many', detail: 'has more than 3 items' }],
    ['count', 0, { code: 'too_small', detail: 'is less than 1', params: { minimum: 1 } }],
    ['count', 18, { code: 'too_large', detail: 'is more than 17', params: { maximum: 17 } }],
    ['share', 0, { code: 'too_small', detail: 'is not more than 0', params: { above: 0 } }],
    ['share', 1, { code: 'too_large', detail: 'is not less than 1', params: { below: 1 } }],
    [
      'code',
      'a',
      {
        code: 'wrong_format',
        detail: 'is not written as the contract states',
        params: { pattern: '/^[A-Z]$/' },
      },
    ],
    [
      'days',
      ['2020-10-27', 'soon'],
      {
        pointer: '/days/1',
        code: 'wrong_format',
        detail: 'is not a calendar date like 2020-10-27',
        params: { format: 'date' },
      },
    ],
    [
      'either',
      true,
      { code: 'wrong_format', detail: 'has none of the forms that the contract states' },
    ],
  ];
  test.each(cases)('%s: %j', (name, given, expected) => {
    const [fault, ...others] = faultsOf(Thing, { ...right, [name]: given }, 'body');
    expect(fault).toMatchObject({ pointer: `/${name}`, ...expected });
    expect(others).toEqual([]);
  });
});
