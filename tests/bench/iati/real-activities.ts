import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActivityReader } from '../../../shared/iati/xml/reader.ts';
import { Refusal } from '../../../shared/iati/xml/refusal.ts';
import { piecesOf } from '../../conformance/iati/pieces.ts';

/** A file of so many bytes with the activities of real files, again and again. */
export function repeatActivities(folder: string, bytes: number): Uint8Array {
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  const sources = files.flatMap(sourcesIn).map((source) => Buffer.from(source));
  const whole = sources.reduce((sum, { length }) => sum + length, 0);
  if (whole === 0) throw new Error(`${folder} has no activities`);
  const times = Math.ceil(bytes / whole);
  const all = Array.from({ length: times }, () => sources).flat();
  let left = bytes;
  const fitting = all.filter(({ length }) => {
    left -= length;
    return left > 0;
  });
  const [start, end] = ['<iati-activities version="2.03">', '</iati-activities>'];
  return Buffer.concat([Buffer.from(start), ...fitting, Buffer.from(end)]);
}

function sourcesIn(bytes: Uint8Array): readonly string[] {
  const reader = new ActivityReader();
  const sources: string[] = [];
  try {
    for (const piece of piecesOf(bytes))
      for (const { source } of reader.write(piece)) sources.push(source);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return sources;
}
