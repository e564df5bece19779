import * as z from 'zod';
import type { Import, ImportProgress } from '../../shared/domain/exchange/import.ts';
import { importFiles } from './import-files.ts';

type Named = Pick<Import, 'programmeId' | 'importId'>;

/** How far a job is. */
const Noted = z.strictObject({
  step: z.enum(['reading', 'applying']),
  activities: z.int(),
  values: z.int(),
  /** Of all work, from 0 to 1. */
  share: z.number(),
  /** The same when this run of the job began. */
  shareAtStart: z.number(),
  /** In milliseconds since 1970. */
  startedAt: z.number(),
  notedAt: z.number(),
});
export type Noted = Readonly<z.infer<typeof Noted>>;

const pathOf = ({ programmeId, importId }: Named) => `imports/progress/${programmeId}/${importId}`;

/** Overwrites what was noted before: neither a history nor a version of the import knows of it. */
export async function noteProgress(of: Named, noted: Noted): Promise<void> {
  const content = new TextEncoder().encode(JSON.stringify(noted));
  const as = { type: 'application/json', name: 'progress.json' };
  await importFiles().put(pathOf(of), content, as);
}

/** What was noted of a step; undefined before its first note. */
export async function readNoted(of: Named, step: Noted['step']): Promise<Noted | undefined> {
  const content = await importFiles().get(pathOf(of));
  const noted = content && Noted.parse(JSON.parse(new TextDecoder().decode(content)));
  return noted?.step === step ? noted : undefined;
}

/** The same for people. The rest takes as long as what was done, in proportion. */
export function tellProgress(noted: Noted, now: number): ImportProgress {
  const { activities, values, share, shareAtStart, startedAt, notedAt } = noted;
  const [done, took] = [share - shareAtStart, notedAt - startedAt];
  const left = done > 0 ? (took * (1 - share)) / done - (now - notedAt) : undefined;
  return {
    activities,
    values,
    percent: Math.floor(share * 100),
    ...(left !== undefined && { secondsLeft: Math.max(0, Math.round(left / 1_000)) }),
  };
}
