import type { Author } from '../../shared/domain/author.ts';
import type { PlannedWrite } from '../../shared/domain/exchange/plan.ts';
import { inParallel } from '../in-parallel.ts';
import type { Part } from './part.ts';
import type { Surroundings } from './surroundings.ts';
import { type Applying, writeRecord } from './write-record.ts';

/** The table takes them without a burst, and a part has no more than some hundred records. */
const writesAtOnce = 16;
/** Each time somebody was faster with a record. */
const maxTries = 10;

/** Writes what differs in a part. Where a record was changed meanwhile, all is compared again. */
export async function applyPart(
  part: Part,
  around: Surroundings,
  { importId, author }: { readonly importId: string; readonly author: Author },
): Promise<void> {
  const applying = { importId, by: author.memberId };
  for (let tries = 0; tries < maxTries; tries += 1) {
    const { steps } = await part.plan(author);
    if (steps.every((step) => step.length === 0)) return;
    await part.keep();
    if (await writeSteps(steps, around, applying)) return;
  }
  throw new Error('The records of a part were changed again and again');
}

/** @returns whether every write had its record as it was compared */
async function writeSteps(
  steps: readonly (readonly PlannedWrite[])[],
  around: Surroundings,
  applying: Applying,
): Promise<boolean> {
  for (const step of steps) {
    const written = await inParallel(step, writesAtOnce, async (planned) => {
      const isWritten = (await writeRecord(planned, applying)) === 'written';
      if (isWritten) around.note(planned);
      else await around.noteOther(planned);
      return isWritten;
    });
    if (!written.every(Boolean)) return false;
  }
  return true;
}
