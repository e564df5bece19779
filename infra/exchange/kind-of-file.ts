import { extname } from 'node:path';
import { Refused } from './outcome.ts';

const kinds = {
  '.xml': { kind: 'iati', mediaType: 'application/xml' },
  '.csv': { kind: 'table', mediaType: 'text/csv' },
  '.xlsx': {
    kind: 'table',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const;
export type FileKind = (typeof kinds)[keyof typeof kinds];

export function kindOfFile(path: string): FileKind {
  const extension = extname(path).toLowerCase();
  const kind = Object.entries(kinds).find(([each]) => each === extension)?.[1];
  if (kind) return kind;
  throw new Refused(`${path} does not end in ${Object.keys(kinds).join(', ')}.`);
}
