import type { Import } from '../../shared/domain/exchange/import.ts';
import { importQueue } from '../exchange/import-queue.ts';
import { readNoted } from '../exchange/progress.ts';
import { applyPart } from './apply-part.ts';
import { activitiesBetween, checkpoints } from './checkpoint.ts';
import { readParts } from './read-parts.ts';
import { Surroundings } from './surroundings.ts';

/** One part waits for its own steps; a hundred are a whole number of these. */
const partsAtOnce = 10;
/** The next run gets a whole quarter of an hour again. */
const millisecondsToHandOver = 60_000;

/**
 * Writes the records of a file, from where an earlier run stood. What was done twice has no effect.
 * @returns `applied`; `stopped` where somebody stopped it; `continued` where a further message goes on with it
 * @throws FileFault, or a refusal of the format
 */
export async function applyImport(
  applying: Import,
  remainingMilliseconds: () => number,
): Promise<'applied' | 'stopped' | 'continued'> {
  const { programmeId, importId, applicant, counts } = applying;
  if (!applicant || !counts) throw new Error('An import that is applied has a preview');
  const noted = await readNoted(applying, 'applying');
  const around = await Surroundings.read(programmeId);
  const shareOf = (activities: number) => Math.min(1, activities / Math.max(1, counts.activities));
  const check = checkpoints(applying, around, shareOf(noted?.activities ?? 0));
  const doneBefore = noted?.activities ?? 0;
  let [at, values] = [0, noted?.values ?? 0];
  const isToGoOn = () => check({ activities: at, values, share: shareOf(at) });
  for await (const batch of inBatches(readParts(applying, around), partsAtOnce)) {
    const open = batch.slice(Math.max(0, doneBefore - at));
    await Promise.all(open.map((part) => applyPart(part, around, { importId, author: applicant })));
    at += batch.length;
    values += open.reduce((sum, { has }) => sum + has.values, 0);
    const isShort = remainingMilliseconds() < millisecondsToHandOver;
    if (open.length === 0 || (!isShort && at % activitiesBetween !== 0)) continue;
    if (!(await isToGoOn())) return 'stopped';
    if (!isShort) continue;
    await importQueue().send({ programmeId, importId });
    return 'continued';
  }
  return (await isToGoOn()) ? 'applied' : 'stopped';
}

async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncIterable<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
