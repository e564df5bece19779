import { extname } from 'node:path';
import { Refused } from './outcome.ts';

const kinds = { '.xml': 'iati', '.csv': 'table', '.xlsx': 'table' } as const;

export function kindOfFile(path: string): 'iati' | 'table' {
  const extension = extname(path).toLowerCase();
  const kind = Object.entries(kinds).find(([each]) => each === extension)?.[1];
  if (kind) return kind;
  throw new Refused(`${path} does not end in ${Object.keys(kinds).join(', ')}.`);
}
