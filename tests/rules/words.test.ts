import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const self = 'tests/rules/words.test.ts';

const filesOf = (patterns: readonly string[]) =>
  globSync([...patterns], { cwd: root, exclude: ['**/node_modules/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== self);

const code = filesOf(['{functions,infra,shared,tests}/**/*.ts']);
const documents = filesOf(['*.md', 'docs/**/*.md', '.github/**/*.md']);

type Ban = { readonly pattern: RegExp; readonly instead: string };

/** Names that readers stumbled over; a limit is not a quantity, and a file name is not a picture. */
const names: Readonly<Record<string, Ban>> = {
  'most*, least* and longest* for limits': {
    pattern: /\b(?:const|let|readonly)\s+(?:most|least|longest)(?!First)[A-Z]\w*/,
    instead: 'max* or min*',
  },
  'pictures for fault tests': {
    pattern: /\b(?:weather|fates?|crowd|besieged?|besiegedSystem)\b/i,
    instead: 'faultSchedule, callFault, concurrentClients, systemUnderFaults',
  },
};

/** Phrases that needed a second reading. */
const phrases: Readonly<Record<string, Ban>> = {
  'how-manieth': { pattern: /how-manieth/i, instead: 'index' },
  'lies beside': {
    pattern: /\blies? (?:beside|beneath)\b/i,
    instead: 'belongs to, copied with, the inputs of',
  },
  'stands at its door': { pattern: /\bstands? at (?:its|the) door\b/i, instead: 'shared by all' },
  'a room for a folder': { pattern: /\| room \||\bhas a room for\b/i, instead: 'folder' },
};

/** File names that are participles or riddles. */
const fileNames =
  /^(?:weather|fates|crowd|invent|invented|pdf-of|freeze|finish|with-reopenings|nothing-of|sought-in|the-meeting|may-show-drafts)(?:\.test)?\.ts$/;

const linesWith = (paths: readonly string[], { pattern }: Ban) =>
  paths.flatMap((path) =>
    readFileSync(`${root}${path}`, 'utf8')
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );

describe('no code has', () => {
  test.each(Object.entries(names))('%s', (_, ban) => {
    expect(linesWith(code, ban), `use ${ban.instead}`).toEqual([]);
  });
});

describe('no code or document has the phrase', () => {
  test.each(Object.entries(phrases))('%s', (_, ban) => {
    expect(linesWith([...code, ...documents], ban), `use ${ban.instead}`).toEqual([]);
  });
});

test('no file has a name that says nothing about its contents', () => {
  expect(code.filter((path) => fileNames.test(basename(path)))).toEqual([]);
});

/** The name of a function, or the name that an import gives it. */
const functionName =
  /\bfunction\*? (\w+)[(<]|\bconst (\w+)(?:: [^=\n]+)? = (?:async )?(?:<[^>\n]*>)?(?:\((?:[^()]|\([^()]*\))*\)(?:: [^=\n]+)? =>|\w+ =>)|\bimport \{[^}]* as (\w+)\b[^}]*\}/g;
const irregular =
  'broken|built|done|drawn|found|given|hidden|kept|known|laid|lost|made|said|seen|sent|shown|taken|told|torn|written';
const participle = new RegExp(
  `^(?!(?:embed|exceed|feed|need|proceed|seed)$)(?:[a-z]+ed|${irregular})(?:Anew|FromNow|Off|Often|Out|Up)?$`,
);
const participlesIn = (text: string) =>
  [...text.matchAll(functionName)]
    .map(([, ...names]) => names.find((name) => name !== undefined) ?? '')
    .filter((name) => participle.test(name));

describe('a function', () => {
  test('is no participle, which reads as a value (names within a test file are its own)', () => {
    const files = code.filter((path) => !path.endsWith('.test.ts'));
    const found = files.flatMap((path) =>
      participlesIn(readFileSync(`${root}${path}`, 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(files.length).toBeGreaterThan(1_000);
    expect(found, 'use a verb, or a noun for what it gives').toEqual([]);
  });

  test.each([
    ['a declaration', 'export async function filled<A>(of: A) {'],
    ['a generator', 'function* listed(): Iterable<string> {'],
    ['an arrow', 'const parted = (words: readonly Word[]) => words;'],
    ['an arrow on several lines', 'const laidOut = async (\n  a: () => void,\n): Promise<B> => a;'],
    ['an arrow with a type', 'const evenedOut: Rule = (a) => a;'],
    ['an import', "import {\n  a,\n  recordValue as recorded,\n} from './a.ts';"],
  ])('is found in %s', (_, text) => {
    expect(participlesIn(text)).toHaveLength(1);
  });

  test.each([
    ['a value', 'const approved = values.filter(({ status }) => status === a);'],
    ['a number', 'const left = (a - b) * c;'],
    ['a verb', 'const need = (a: A) => a;'],
    ['what a noun follows', 'function printedText(a: A) {'],
  ])('is not %s', (_, text) => {
    expect(participlesIn(text)).toEqual([]);
  });
});
