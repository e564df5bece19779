import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { begin } from '../../../functions/changes.ts';
import { importFiles, uploadPath } from '../../../functions/exchange/import-files.ts';
import { services } from '../../../functions/services.ts';
import { useLocalCredentials } from '../../../infra/local/environment.ts';
import type { Import } from '../../../shared/domain/exchange/import.ts';
import { sha256Of } from '../../../shared/sha256.ts';
import { importCounts } from '../../builders/exchange.ts';
import { aChange } from '../../builders/records.ts';
import { repeatActivities } from './real-activities.ts';
import { useStoreProcesses } from './store-settings.ts';

const Ran = z.object({ seconds: z.number(), processor: z.number(), megabytes: z.number() });
type Ran = z.infer<typeof Ran>;

/** What a job may take. */
const limits = { previewTimesBare: 8, previewSeconds: 10, previewMegabytes: 300, timesWrites: 2 };

/** The least of these, as of the bare pass, since the machine may have other work. */
const rounds = 3;

type Print = (line: string) => void;

/**
 * Runs the job over a file of 35 MB for its preview, and over one of 12 MB for its application.
 * @param barePass seconds of processor that a bare pass of the parser over the 35 MB takes
 * @returns whether all is within the limits
 */
export async function measureJob(
  { folder, file, barePass }: { folder: string; file: Uint8Array; barePass: number },
  print: Print,
): Promise<boolean> {
  useLocalCredentials();
  const data = mkdtempSync(join(tmpdir(), 'experience-reports-bench-iati-'));
  const stop = await useStoreProcesses(data);
  try {
    await createProgramme();
    const isPreviewSmall = await measurePreview(file, barePass, print);
    const isApplicationFast = await measureApplication(repeatActivities(folder, 12_000_000), print);
    return isPreviewSmall && isApplicationFast;
  } finally {
    stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measurePreview(file: Uint8Array, barePass: number, print: Print): Promise<boolean> {
  const ran: Ran[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await storeImport(`preview-${round}`, file, { status: 'reading' });
    ran.push(await run(`preview-${round}`));
  }
  const least = (of: (each: Ran) => number) => Math.min(...ran.map(of));
  const [seconds, processor] = [least((each) => each.seconds), least((each) => each.processor)];
  const megabytes = Math.max(...ran.map((each) => each.megabytes));
  const times = processor / barePass;
  print(
    `preview of ${file.length} bytes: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor (${times.toFixed(1)} x the bare pass), ${megabytes.toFixed(0)} MB`,
  );
  const { previewTimesBare, previewSeconds, previewMegabytes } = limits;
  print(
    `  at most ${previewTimesBare} x, ${previewSeconds} s and ${previewMegabytes} MB are wanted`,
  );
  return times <= previewTimesBare && seconds <= previewSeconds && megabytes <= previewMegabytes;
}

async function measureApplication(file: Uint8Array, print: Print): Promise<boolean> {
  const applicant = { memberId: 'lead', personId: 'lead' };
  await storeImport('first', file, { status: 'reading' });
  await run('first');
  const counts = (await readStored('first')).counts ?? importCounts;
  await storeImport('apply', file, { status: 'applying', counts, applicant });
  const applied = await run('apply');
  const rows = counts.created;
  const bare = Ran.parse(JSON.parse(execute(['bare', '{}'])));
  await storeImport('again', file, { status: 'applying', counts, applicant });
  const again = await run('again');
  const times = applied.seconds / bare.seconds;
  print(
    `application of ${counts.activities} activities with ${rows} records: ${applied.seconds.toFixed(1)} s; as many bare conditional writes: ${bare.seconds.toFixed(1)} s, so ${times.toFixed(2)} x; again: ${again.seconds.toFixed(1)} s`,
  );
  print(`  at most ${limits.timesWrites} x is wanted`);
  return times <= limits.timesWrites;
}

const programmeId = 'bench';

async function createProgramme(): Promise<void> {
  const programme = { programmeId, title: { en: 'Bench' }, countries: ['LA'] } as const;
  const record = { ...programme, countries: [...programme.countries] };
  await services().records.create('programme', begin(record, aChange()));
}

async function storeImport(
  importId: string,
  content: Uint8Array,
  fields: Pick<Import, 'status'> & Partial<Import>,
): Promise<void> {
  const announced = {
    programmeId,
    importId,
    fileName: 'activities.xml',
    mediaType: 'application/xml',
    bytes: content.length,
    sha256: sha256Of(content),
    ...fields,
  } as const;
  const as = { type: announced.mediaType, name: announced.fileName };
  await importFiles().put(uploadPath(announced), content, as);
  await services().records.create('import', begin(announced, aChange()));
}

async function readStored(importId: string): Promise<Import> {
  const found = await services().records.readConsistently('import', { programmeId, importId });
  if (!found) throw new Error(`There is no import ${importId}`);
  return found.record;
}

async function run(importId: string): Promise<Ran> {
  const ran = Ran.parse(JSON.parse(execute(['run', JSON.stringify({ programmeId, importId })])));
  const { status, failure } = await readStored(importId);
  if (status !== 'previewed' && status !== 'applied') throw new Error(`${status}: ${failure}`);
  return ran;
}

function execute(args: readonly string[]): string {
  const script = fileURLToPath(new URL('job-process.ts', import.meta.url));
  // As infra/functions.ts has it.
  const options = ['--max-semi-space-size=8', '--max-old-space-size=768', script, ...args];
  return execFileSync(process.execPath, options, { encoding: 'utf8' });
}
