import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const adapter = 'shared/pdf/file/pdfkit-adapter.ts';
const files = ['shared', 'functions'].flatMap(sourceFiles);
const isAdapter = ({ path }: SourceFile) => path === adapter;
const inEngine = files.filter(({ path }) => path.startsWith('shared/pdf/'));

/** The lines in which a pattern occurs. */
const linesWith = (pattern: RegExp, among: readonly SourceFile[]) =>
  among.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

describe('pdfkit is reached through its adapter alone', () => {
  test('no other file imports it', () => {
    const importing = files.filter(({ imports }) => imports.includes('pdfkit'));
    expect(importing.map(({ path }) => path)).toEqual([adapter]);
  });

  test.each([
    ['names its types', /\bPDFKit\./],
    ['reaches a private member', /\._[a-z]/i],
    ['casts past what is declared', /\bas (?:unknown as|never)\b/],
  ])('no other file of the engine %s', (_, pattern) => {
    expect(linesWith(pattern, inEngine.filter(isAdapter))).not.toEqual([]);
    expect(
      linesWith(
        pattern,
        inEngine.filter((file) => !isAdapter(file)),
      ),
    ).toEqual([]);
  });
});

test('fonts are not read by fontkit, the parser that pdfkit brings', () => {
  expect(files.filter(({ imports }) => imports.includes('fontkit'))).toEqual([]);
  expect(linesWith(/\.(?:font|registerFont)\(/, inEngine)).toEqual([]);
});
