/** The files of an area, and the tests that must notice a fault in them. */
export type Area = {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Leaves out what runs once, on loading: schemas, which openapi.json holds, and sentences. Each mutant of them needs a process of its own. */
  readonly ignoreStatic?: boolean;
  /** Gives each file of tests a process of its own: functions keep their services for the life of a process. */
  readonly isolated?: boolean;
};

export const areas = {
  access: {
    mutate: ['shared/domain/access.ts'],
    tests: ['tests/shared/domain/access.test.ts'],
  },
  values: {
    mutate: ['shared/domain/values/**/*.ts'],
    tests: [
      'tests/shared/domain/values/**/*.test.ts',
      'tests/shared/domain/framework/count-fault.test.ts',
      'tests/shared/domain/text/names.test.ts',
    ],
    ignoreStatic: true,
  },
  'roll-up': {
    mutate: ['shared/domain/rollup/**/*.ts'],
    tests: ['tests/shared/domain/rollup/**/*.test.ts'],
    ignoreStatic: true,
  },
  review: {
    mutate: ['shared/domain/review/*.ts'],
    tests: ['tests/shared/domain/review/*.test.ts'],
  },
  history: {
    mutate: ['shared/domain/history/*.ts'],
    tests: ['tests/shared/domain/history/*.test.ts', 'tests/shared/domain/record.test.ts'],
    ignoreStatic: true,
  },
  idempotency: {
    mutate: [
      'functions/http/{conditions,find-record-of-retry,effects,keyed-ids}.ts',
      'shared/storage/{idempotency-records,write}.ts',
    ],
    tests: [
      'tests/functions/http/*.test.ts',
      'tests/journeys/{bad-input,conditional-reads,erasure,evidence,late-retry,made-once,recommendations,review-batch}.test.ts',
      'tests/mutants/embedded-storage.ts',
    ],
    ignoreStatic: true,
    isolated: true,
  },
} as const satisfies Readonly<Record<string, Area>>;

export type AreaName = keyof typeof areas;
