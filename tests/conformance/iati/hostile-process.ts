import { readFile } from '../../../shared/iati/read-file.ts';
import { Refusal } from '../../../shared/iati/xml/refusal.ts';
import { hostileFiles } from './hostile-files.ts';

/** Reads one hostile file, in a process of its own, and writes what became of it, and at what cost. */
const file = hostileFiles[process.argv[2] ?? ''];
if (!file) throw new Error('There is no such file');

function* bytesOf(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}

/** What the service would do: look at one activity after another. */
function read(pieces: Iterable<Uint8Array>): string {
  try {
    for (const _ of readFile(pieces, { today: '2026-11-28', hasDecimalCommas: false }));
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return error.refused.code;
    throw error;
  }
}

// The idle process has read a file: what it needs to do so at all is loaded.
read(bytesOf(['<iati-activities><iati-activity/></iati-activities>']));
const idle = process.resourceUsage().maxRSS;
const before = process.cpuUsage();
const outcome = read(bytesOf(file.pieces()));
const { user, system } = process.cpuUsage(before);
const megabytes = (process.resourceUsage().maxRSS - idle) / 1_000;
process.stdout.write(JSON.stringify({ outcome, megabytes, seconds: (user + system) / 1e6 }));
