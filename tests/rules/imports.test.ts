import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** What each folder may import: its line is complete, so what is not named is not allowed. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'shared/domain': ['shared/domain/', 'zod', 'big.js'],
  'shared/contract': ['shared/contract/', 'shared/domain/', 'zod'],
  'shared/storage': [
    'shared/storage/',
    'shared/domain/',
    'shared/settings.ts',
    'zod',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/lib-dynamodb',
    '@aws-sdk/client-s3',
    '@aws-sdk/s3-request-presigner',
    '@aws-sdk/client-sqs',
    'node:crypto',
    'node:timers/promises',
  ],
  'shared/report': ['shared/report/', 'shared/domain/', 'shared/pdf/document.ts'],
  'shared/pdf': [
    'shared/pdf/',
    'pdfkit',
    'node:fs',
    'node:module',
    'node:path',
    'node:url',
    'node:zlib',
  ],
  functions: [
    'functions/',
    'shared/',
    'zod',
    '@middy/core',
    '@aws-lambda-powertools/logger',
    'aws-lambda',
    'jsonc-parser',
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:path',
    'node:url',
  ],
  infra: [
    'infra/',
    'shared/contract/',
    'shared/settings.ts',
    'shared/storage/table.ts',
    'shared/domain/report.ts',
    'shared/pdf/fonts.ts',
    'aws-cdk-lib',
    'constructs',
    'cdk-nag',
    'zod',
    'node:fs',
    'node:module',
    'node:path',
    'node:url',
  ],
};

/** The embedded environment also runs servers of its own, and loads the functions as Lambda does: by their entry. */
const allowedLocally = [
  ...(allowed.infra ?? []),
  'shared/domain/',
  'functions/',
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/client-sqs',
  'aws-lambda',
  'dynalite',
  'fauxqs',
  'find-my-way',
  'jose',
  'node:crypto',
  'node:diagnostics_channel',
  'node:http',
  'node:net',
];

const isAllowed = (list: readonly string[]) => (name: string) =>
  list.some((entry) => (entry.endsWith('/') ? name.startsWith(entry) : name === entry));

const listOf = (folder: string, path: string) =>
  path.startsWith('infra/local/') ? allowedLocally : (allowed[folder] ?? []);

describe('a folder imports only what its line names', () => {
  test.each(Object.keys(allowed))('%s', (folder) => {
    const files = sourceFiles(folder);
    expect(files.length).toBeGreaterThan(5);
    const strays = files.flatMap(({ path, imports }) => {
      const may = isAllowed(listOf(folder, path));
      return imports.filter((name) => !may(name)).map((name) => `${path} imports ${name}`);
    });
    expect(strays).toEqual([]);
  });

  test('of the functions, the embedded environment loads the entries alone', () => {
    const strays = sourceFiles('infra').flatMap(({ path, imports }) =>
      imports
        .filter(
          (name) => name.startsWith('functions/') && !/^functions\/[a-z-]+\/index\.ts$/.test(name),
        )
        .map((name) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  test('nothing that runs imports a test', () => {
    const running = ['shared', 'functions', 'infra'].flatMap(sourceFiles);
    const strays = running.filter(({ imports }) =>
      imports.some((name) => name.startsWith('tests/')),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

describe('what is pure stays pure', () => {
  test.each(['shared/domain', 'shared/report', 'shared/contract/openapi'])(
    '%s reads no clock, chance or environment',
    (folder) => {
      const impure =
        /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\btoLocale\w*String\(|\bIntl\.|\bfetch\(/;
      const strays = sourceFiles(folder).filter(({ text }) => impure.test(text));
      expect(strays.map(({ path }) => path)).toEqual([]);
    },
  );
});
