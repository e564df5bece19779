import { openPdf } from '../../local/pdf-text.ts';
import { median, milliseconds, type Table } from '../table.ts';
import type { Content } from './content.ts';
import { type EngineName, labels } from './engines/all.ts';
import type { Engine } from './engines/engine.ts';
import { englishText } from './english-text.ts';
import { floorOf } from './floor.ts';
import { type FreshTimes, freshTimes } from './fresh-times.ts';
import { runInterleaved, type Times } from './run-interleaved.ts';
import { assertSameContent } from './same-content.ts';
import { reportOf } from './standard-report.ts';

export type Comparison = {
  readonly title: string;
  readonly note: string;
  readonly volumes: number;
  readonly rounds: number;
  readonly warmUps: number;
  readonly freshRuns: number;
};

/** Runs every engine on the same reports in turn; each round has a new report of the same size. */
export async function compare(
  comparison: Comparison,
  engines: ReadonlyMap<EngineName, Engine>,
  folder: string,
): Promise<Table> {
  const reports = Array.from({ length: comparison.rounds + comparison.warmUps }, (_, seed) =>
    reportOf(englishText(seed), seed, comparison.volumes),
  );
  const [first] = reports;
  if (!first) throw new Error('There is no round');
  const files = await firstFiles(engines, first);
  const floor = floorOf(first, files.get('ours') ?? new Uint8Array());
  const times = await runInterleaved(
    [
      { name: 'floor', run: floor.native },
      { name: 'floor as used', run: floor.asUsed },
      ...[...engines].map(([name, engine]) => ({
        name,
        run: (round: number) => engine(reports[round] ?? first),
      })),
    ],
    comparison,
  );
  const fresh = await freshTimes([...engines.keys()], first, comparison.freshRuns, folder);
  const rows = [...files].map(async ([name, bytes]) => {
    const pages = String((await openPdf(bytes)).numPages);
    return row(labels[name], times, name, [
      ...cellsOfStart(fresh, times, name),
      kilobytes(bytes),
      pages,
    ]);
  });
  return {
    title: comparison.title,
    note: comparison.note,
    columns: [
      'engine',
      'median ms',
      'minimum ms',
      'x floor',
      'x ours',
      'first PDF ms',
      'peak MB',
      'KB',
      'pages',
    ],
    rows: [
      row('floor: Node’s zlib, look-ups', times, 'floor', ['', '', '', '']),
      row('floor: deflate as we use it, look-ups', times, 'floor as used', ['', '', '', '']),
      ...(await Promise.all(rows)),
    ],
  };
}

async function firstFiles(
  engines: ReadonlyMap<EngineName, Engine>,
  content: Content,
): Promise<ReadonlyMap<EngineName, Uint8Array>> {
  const files = new Map<EngineName, Uint8Array>();
  for (const [name, engine] of engines) {
    const bytes = new Uint8Array(await engine(content));
    await assertSameContent(name, bytes, content);
    files.set(name, bytes);
  }
  return files;
}

/** Ratios are of the minimums, which other work on the machine disturbs least. */
function row(
  label: string,
  times: Times,
  name: string,
  facts: readonly string[],
): readonly string[] {
  const minTime = (of: string) => Math.min(...(times.get(of) ?? []));
  return [
    label,
    milliseconds(median(times.get(name) ?? [])),
    milliseconds(minTime(name)),
    (minTime(name) / minTime('floor')).toFixed(1),
    (minTime(name) / minTime('ours')).toFixed(2),
    ...facts,
  ];
}

/** A browser is a new process each time, and its memory is spread over several. */
function cellsOfStart(fresh: FreshTimes, times: Times, name: EngineName): readonly string[] {
  const own = fresh.get(name);
  return own
    ? [milliseconds(median(own.milliseconds)), Math.max(...own.peakMegabytes).toFixed(0)]
    : [milliseconds(median(times.get(name) ?? [])), 'not measured'];
}

const kilobytes = (bytes: Uint8Array) => Math.round(bytes.length / 1024).toString();
