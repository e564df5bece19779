import { existsSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { ReadActivity } from '../../../shared/iati/read-activity.ts';
import { readFile } from '../../../shared/iati/read-file.ts';
import { schemaFindings } from '../../../shared/iati/schema/schema-findings.ts';
import { showsDecimalCommas } from '../../../shared/iati/values/decimal-commas.ts';
import { ActivityReader } from '../../../shared/iati/xml/reader.ts';
import { piecesOf } from '../../conformance/iati/pieces.ts';
import { measureJob } from './job.ts';
import { repeatActivities } from './real-activities.ts';

/** `npm run bench:iati -- <folder of real files>`: reading, mapping and checking against a bare pass of the parser over the same bytes; the job that previews and applies. */
const folder = process.argv[2] ?? '../shared/iati/real';
const bytes = 35_000_000;
const rounds = 5;
/** How many times the bare pass all of it may take. */
const limit = 3;

if (!existsSync(folder)) process.stdout.write(`${folder} is not here, so nothing was measured\n`);
else await measure();

async function measure(): Promise<void> {
  const file = repeatActivities(folder, bytes);
  // Without a comma the search goes to the end of the file.
  const withoutCommas = file.map((byte) => (byte === 0x2c ? 0x2e : byte));
  const steps = {
    'bare pass of saxes': () => passBare(file),
    'looking for decimal commas': () => Number(showsDecimalCommas(piecesOf(withoutCommas))),
    'reading activities': () => readActivities(file),
    'reading, mapping and checking': () => readAll(file),
    'all that, and the schemas': () => readAll(file, schemaFindings),
  };
  const seconds = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(steps)) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      seconds.set(
        name,
        Math.min(seconds.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1e6),
      );
    }
  const bare = seconds.get('bare pass of saxes') ?? 0;
  for (const [name, time] of seconds)
    process.stdout.write(
      `${name}: ${time.toFixed(2)} s of processor, ${(time / bare).toFixed(2)} x\n`,
    );
  const ratio = (seconds.get('reading, mapping and checking') ?? 0) / bare;
  process.stdout.write(
    `${file.length} bytes, least of ${rounds} rounds; at most ${limit} x is wanted\n`,
  );
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const isWithin = await measureJob({ folder, file, barePass: bare }, print);
  process.exitCode = ratio <= limit && isWithin ? 0 : 1;
}

function passBare(file: Uint8Array): number {
  const [parser, decoder] = [
    new SaxesParser({ xmlns: false }),
    new TextDecoder('utf-8', { fatal: true }),
  ];
  let events = 0;
  const count = () => {
    events += 1;
  };
  parser.on('error', () => {});
  parser.on('opentag', count);
  parser.on('closetag', count);
  parser.on('text', count);
  for (const piece of piecesOf(file)) parser.write(decoder.decode(piece, { stream: true }));
  parser.close();
  return events;
}

function readActivities(file: Uint8Array): number {
  const reader = new ActivityReader();
  let count = 0;
  for (const piece of piecesOf(file)) count += reader.write(piece).length;
  return count + reader.end().length;
}

function readAll(
  file: Uint8Array,
  check: (read: ReadActivity) => readonly unknown[] = () => [],
): number {
  const today = new Date().toISOString().slice(0, 10);
  let count = 0;
  for (const read of readFile(piecesOf(file), { today, hasDecimalCommas: true }))
    count += read.findings.length + check(read).length;
  return count;
}
