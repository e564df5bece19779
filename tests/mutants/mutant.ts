import { relative } from 'node:path';

/** One small change of the code, and what the tests made of it. */
export type Mutant = {
  readonly place: string;
  /** The line it begins in, without indentation: it names the mutant wherever the line moves to. */
  readonly line: string;
  /** What it was, and what it became. */
  readonly change: string;
  /** None where it did not run, or is none: the code is ignored. */
  readonly outcome: 'killed' | 'survived' | 'none';
};

/** What the tool tells of a mutant, as far as it is read here. Lines and columns count from 1. */
export type Result = {
  readonly fileName: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly replacement?: string;
  readonly status: string;
};

export function mutantOf(
  { fileName, location: { start, end }, replacement = '', status }: Result,
  source: string,
): Mutant {
  const lines = source.split('\n');
  const part = lines.slice(start.line - 1, end.line);
  const last = part.length - 1;
  part[last] = (part[last] ?? '').slice(0, end.column - 1);
  part[0] = (part[0] ?? '').slice(start.column - 1);
  return {
    place: `${relative('.', fileName)}:${start.line}`,
    line: (lines[start.line - 1] ?? '').trim(),
    change: `${oneLine(part.join('\n'))} -> ${oneLine(replacement)}`,
    outcome: outcomes[status] ?? 'none',
  };
}

const outcomes: Readonly<Record<string, Mutant['outcome']>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'survived',
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
