import { spawnSync } from 'node:child_process';

/** A program that reads PDF files, with the text it extracts. */
type Reader = { readonly name: string; readonly argumentsFor: (file: string) => readonly string[] };

const textReaders: readonly Reader[] = [
  { name: 'pdftotext', argumentsFor: (file) => ['-raw', '-enc', 'UTF-8', file, '-'] },
  { name: 'mutool', argumentsFor: (file) => ['draw', '-q', '-F', 'text', file] },
];

export type Extraction = {
  readonly reader: string;
  /** Undefined if the program is not installed. */
  readonly text: string | undefined;
};

/** The text that programs other than the tests' own extract from a file. */
export function extractions(file: string): readonly Extraction[] {
  return textReaders.map(({ name, argumentsFor }) => {
    const { stdout, status } = spawnSync(name, argumentsFor(file), {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    });
    return { reader: name, text: status === 0 ? stdout : undefined };
  });
}

/** The tagged text of each block by Poppler, with its spaces; undefined if it is not installed. */
export function textOfTags(file: string): string | undefined {
  const given = ['-struct-text', '-enc', 'UTF-8', file];
  const { stdout, status } = spawnSync('pdfinfo', given, {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (status !== 0) return undefined;
  return stdout
    .split(/^ *[A-Z]\w* .*\((?:block|inline)\)$/m)
    .map((part) => /^\s*"(.*)"\s*$/s.exec(part)?.[1]?.replace(betweenPages, '') ?? '')
    .join('');
}

/** The text of a block on each of its pages is a string of its own. */
const betweenPages = /"\s*\n\s*"/g;

/** The faults that qpdf finds in a file; undefined if it is not installed. */
export function qpdfFaults(file: string): readonly string[] | undefined {
  const { stdout, stderr, status, error } = spawnSync('qpdf', ['--check', file], {
    encoding: 'utf8',
  });
  if (error) return undefined;
  return status === 0 ? [] : [`${stdout}${stderr}`.trim().slice(0, 300)];
}
