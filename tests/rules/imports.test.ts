import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** What each folder may import; everything else is forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'shared/domain': ['shared/domain/', 'zod', 'big.js'],
  'shared/contract': ['shared/contract/', 'shared/domain/', 'zod'],
  'shared/storage': [
    'shared/storage/',
    'shared/domain/',
    'shared/settings.ts',
    'shared/sha256.ts',
    'zod',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/lib-dynamodb',
    '@aws-sdk/client-s3',
    '@aws-sdk/s3-request-presigner',
    '@aws-sdk/client-sqs',
    'node:crypto',
    'node:timers/promises',
    'node:zlib',
  ],
  'shared/settings.ts': ['zod', 'shared/domain/dates.ts'],
  'shared/sha256.ts': ['node:crypto'],
  'shared/words': ['shared/words/', 'shared/domain/'],
  'shared/data-files': ['shared/data-files/', 'shared/domain/'],
  'shared/written-values': ['shared/written-values/'],
  'shared/tables': [
    'shared/tables/',
    'shared/written-values/',
    'shared/words/',
    'shared/domain/',
    'shared/report/exclusion-reasons.ts',
    'shared/report/words/languages.ts',
    'big.js',
    'csv-parse',
    'csv-stringify',
    'hucre',
    'node:zlib',
  ],
  'shared/iati': [
    'shared/iati/',
    'shared/written-values/',
    'shared/domain/',
    'shared/sha256.ts',
    'libxml2-wasm',
    'saxes',
    'big.js',
  ],
  'shared/report': [
    'shared/report/',
    'shared/words/',
    'shared/domain/',
    'shared/data-files/',
    'shared/pdf/document.ts',
    'shared/pdf/drawing.ts',
    'shared/pdf/nested-blocks.ts',
    'shared/pdf/plain-text.ts',
    'shared/pdf/printed-text.ts',
    'shared/pdf/coverage.ts',
  ],
  'shared/pdf': [
    'shared/pdf/',
    'shared/domain/identity/',
    'pdfkit',
    'fflate',
    'harfbuzzjs',
    'lean-qr',
    'node:crypto',
    'node:fs',
    'node:module',
    'node:path',
    'node:url',
    'node:zlib',
  ],
  'shared/images': [
    'shared/images/',
    'shared/pdf/printed-photograph.ts',
    '@jsquash/jpeg',
    'node:fs',
    'node:module',
    'node:path',
    'node:url',
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
    'node:zlib',
  ],
  infra: [
    'infra/',
    'shared/contract/',
    'shared/settings.ts',
    'shared/sha256.ts',
    'shared/storage/table.ts',
    'shared/domain/exchange/lifetime.ts',
    'shared/domain/reports/attempts.ts',
    'shared/images/jpeg-codec.ts',
    'shared/pdf/shaping/font-files.ts',
    'shared/pdf/shaping/itemize.ts',
    'shared/pdf/shaping/printable.ts',
    'shared/pdf/shaping/shape.ts',
    'shared/pdf/file/output-intent.ts',
    'shared/pdf/linebreak/table-file.ts',
    'aws-cdk-lib',
    'constructs',
    'cdk-nag',
    'zod',
    'topojson-client',
    'topojson-specification',
    'node:child_process',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:os',
    'node:path',
    'node:timers/promises',
    'node:url',
    'node:zlib',
  ],
};

/** The embedded environment also runs its own servers, and loads the functions by their entries, as Lambda does. */
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
  'node:sqlite',
  'node:crypto',
  'node:diagnostics_channel',
  'node:fs/promises',
  'node:http',
  'node:net',
  'node:timers/promises',
  'node:util',
];

/** The sign-in command listens for the browser, and does not depend on the system behind the API. */
const allowedToSignIn = [
  'infra/sign-in/',
  'infra/deployed.ts',
  'shared/sha256.ts',
  'zod',
  'node:child_process',
  'node:crypto',
  'node:http',
  'node:net',
  'node:util',
];

/** The command line of exchange reads files as the job of imports does, and calls the API as any program would. */
const allowedToExchange = [
  'infra/exchange/',
  'infra/save-content.ts',
  'infra/save-report.ts',
  'shared/contract/',
  'shared/domain/',
  'shared/iati/',
  'shared/tables/',
  'shared/sha256.ts',
  'zod',
  'node:fs',
  'node:fs/promises',
  'node:path',
  'node:timers/promises',
  'node:util',
];

const running = ['shared', 'functions', 'infra'].flatMap(sourceFiles);

const isAllowed = (list: readonly string[]) => (name: string) =>
  list.some((entry) => (entry.endsWith('/') ? name.startsWith(entry) : name === entry));

const listOf = (line: string, path: string) => {
  if (path.startsWith('infra/local/')) return allowedLocally;
  if (path.startsWith('infra/sign-in/')) return allowedToSignIn;
  if (path.startsWith('infra/exchange/')) return allowedToExchange;
  return allowed[line] ?? [];
};

const lineOf = (path: string) =>
  Object.keys(allowed).find((line) => path === line || path.startsWith(`${line}/`));

describe('a folder imports only what its entry allows', () => {
  test.each(Object.keys(allowed))('%s', (line) => {
    const files = running.filter(({ path }) => lineOf(path) === line);
    expect(files.flatMap(({ imports }) => imports)).not.toEqual([]);
    const strays = files.flatMap(({ path, imports }) => {
      const may = isAllowed(listOf(line, path));
      return imports.filter((name) => !may(name)).map((name) => `${path} imports ${name}`);
    });
    expect(strays).toEqual([]);
  });

  test('and every file has an entry', () => {
    const strays = running.filter(({ path }) => lineOf(path) === undefined);
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  test('only the embedded environment loads the functions, by their entries', () => {
    const strays = sourceFiles('infra').flatMap(({ path, imports }) =>
      imports
        .filter(
          (name) => name.startsWith('functions/') && !/^functions\/[a-z-]+\/index\.ts$/.test(name),
        )
        .map((name) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  test('production code imports no test', () => {
    const strays = running.filter(({ imports }) =>
      imports.some((name) => name.startsWith('tests/')),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

describe('the domain is pure', () => {
  /** The UTC offset of a given time zone on a given day is the same on every machine. */
  const impure =
    /\bDate\.now\(|\bnew Date(\(\s*\)|\b(?!\())|\bperformance\.|\bTemporal\.|\bMath\.random\b|\bcrypto\.|\bprocess\.|\btoLocale\w*String\(|\bIntl\.(?!DateTimeFormat\('en', \{ timeZone)|\bfetch\(/;

  test.each([
    'shared/domain/',
    'shared/words/',
    'shared/report/',
    'shared/tables/',
    'shared/contract/openapi',
  ])('%s uses no clock, randomness, environment or machine locale', (folder) => {
    const files = running.filter(({ path }) => path.startsWith(folder));
    expect(files).not.toEqual([]);
    expect(files.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
