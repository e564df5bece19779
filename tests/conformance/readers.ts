import { spawnSync } from 'node:child_process';

/** A program that reads PDF files, with what it has to say of one. */
type Reader = { readonly name: string; readonly given: (file: string) => readonly string[] };

const textReaders: readonly Reader[] = [
  { name: 'pdftotext', given: (file) => ['-raw', '-enc', 'UTF-8', file, '-'] },
  { name: 'mutool', given: (file) => ['draw', '-q', '-F', 'text', file] },
];

export type Extraction = {
  readonly reader: string;
  /** Undefined where the program is not installed. */
  readonly text: string | undefined;
};

/** What other programs than the one of the tests read out of a file. */
export function extractions(file: string): readonly Extraction[] {
  return textReaders.map(({ name, given }) => {
    const { stdout, status } = spawnSync(name, given(file), {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    });
    return { reader: name, text: status === 0 ? stdout : undefined };
  });
}

/** What Poppler reads out of the tags, block by block, with the spaces that are there; undefined where it is not installed. */
export function textOfTags(file: string): string | undefined {
  const given = ['-struct-text', '-enc', 'UTF-8', file];
  const { stdout, status } = spawnSync('pdfinfo', given, {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (status !== 0) return undefined;
  return stdout
    .split(/^ *[A-Z]\w* .*\((?:block|inline)\)$/m)
    .map((part) => /^\s*"(.*)"\s*$/s.exec(part)?.[1] ?? '')
    .join('');
}

/** The faults qpdf finds in a file; undefined where it is not installed. */
export function qpdfFaults(file: string): readonly string[] | undefined {
  const { stdout, stderr, status, error } = spawnSync('qpdf', ['--check', file], {
    encoding: 'utf8',
  });
  if (error) return undefined;
  return status === 0 ? [] : [`${stdout}${stderr}`.trim().slice(0, 300)];
}
