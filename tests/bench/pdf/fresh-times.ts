import type { Content } from './content.ts';
import type { EngineName } from './engines/all.ts';
import { type FreshProcess, freshProcess, startsFresh } from './fresh-process.ts';

/** For each engine: the time from process start to the first PDF, and the peak memory. */
export type FreshTimes = ReadonlyMap<
  EngineName,
  { readonly milliseconds: number[]; readonly peakMegabytes: number[] }
>;

/** Runs processes of every engine in turn; the first of each, which reads uncached files, does not count. */
export async function freshTimes(
  names: readonly EngineName[],
  content: Content,
  runs: number,
  folder: string,
): Promise<FreshTimes> {
  const processes = new Map<EngineName, FreshProcess>();
  for (const name of names.filter(startsFresh))
    processes.set(name, await freshProcess(name, content, folder));
  const times = new Map(
    [...processes.keys()].map((name) => [
      name,
      { milliseconds: [] as number[], peakMegabytes: [] as number[] },
    ]),
  );
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, start] of processes) {
      const { milliseconds, peakMegabytes } = await start();
      if (run === 0) continue;
      times.get(name)?.milliseconds.push(milliseconds);
      times.get(name)?.peakMegabytes.push(peakMegabytes);
    }
  }
  return times;
}
