import type { Author } from '../../shared/domain/author.ts';
import type { PlannedWrite } from '../../shared/domain/exchange/plan.ts';
import { limitTo } from '../limit-to.ts';
import type { Part } from './part.ts';
import type { Surroundings } from './surroundings.ts';
import { recordWriter, type WriteRecord } from './write-record.ts';

/** Of all parts together: the table takes them without a burst. */
const writesAtOnce = 16;
const inTurn = limitTo(writesAtOnce);
/** Each time somebody was faster with a record. */
const maxTries = 10;

/** Writes what differs in a part. Where a record was changed meanwhile, all is compared again. */
export async function applyPart(
  part: Part,
  around: Surroundings,
  { importId, author }: { readonly importId: string; readonly author: Author },
): Promise<void> {
  let kept: Promise<void> | undefined;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const plan = await part.plan(author);
    const [first, ...later] = plan.steps.filter((step) => step.length > 0);
    if (!first) return;
    const write = recordWriter({ importId, by: author.memberId });
    kept ??= part.keep();
    // The last step names what is kept.
    const [isWritten] = await Promise.all([writeStep(first, around, write), kept]);
    if (isWritten && (await writeSteps(later, around, write))) return;
  }
  throw new Error('The records of a part were changed again and again');
}

/** @returns whether every write had its record as it was compared */
async function writeSteps(
  steps: readonly (readonly PlannedWrite[])[],
  around: Surroundings,
  write: WriteRecord,
): Promise<boolean> {
  for (const step of steps) if (!(await writeStep(step, around, write))) return false;
  return true;
}

async function writeStep(
  step: readonly PlannedWrite[],
  around: Surroundings,
  write: WriteRecord,
): Promise<boolean> {
  const written = await Promise.all(
    step.map((planned) =>
      inTurn(async () => {
        const isWritten = (await write(planned)) === 'written';
        if (isWritten) around.note(planned);
        else await around.noteOther(planned);
        return isWritten;
      }),
    ),
  );
  return written.every(Boolean);
}
