/** What is mutated, by area, and the tests that have to notice: those that mirror it. */
export type Area = { readonly mutate: readonly string[]; readonly tests: readonly string[] };

export const areas = {
  access: {
    mutate: ['shared/domain/access.ts'],
    tests: ['tests/shared/domain/access.test.ts'],
  },
  values: {
    mutate: ['shared/domain/values/*.ts'],
    tests: ['tests/shared/domain/values/*.test.ts'],
  },
  'roll-up': {
    mutate: ['shared/domain/rollup/*.ts'],
    tests: ['tests/shared/domain/rollup/*.test.ts'],
  },
  review: {
    mutate: ['shared/domain/review/*.ts'],
    tests: ['tests/shared/domain/review/*.test.ts'],
  },
  history: {
    mutate: ['shared/domain/history/*.ts'],
    tests: ['tests/shared/domain/history/*.test.ts'],
  },
  idempotency: {
    mutate: [
      'functions/http/{conditions,earlier-effect,effects,keyed-ids}.ts',
      'shared/storage/{tickets,write}.ts',
    ],
    tests: [
      'tests/functions/http/conditions.test.ts',
      'tests/journeys/{access,conditional-reads,late-retry,recommendations,repeated}.test.ts',
      'tests/shared/storage/{contract,late-answers}.test.ts',
    ],
  },
} as const satisfies Readonly<Record<string, Area>>;

export type AreaName = keyof typeof areas;
