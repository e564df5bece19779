import { isTransient, Problem } from '../../shared/domain/problem.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import type { ReviewItem, ReviewOutcome } from '../../shared/domain/review/review-batch.ts';
import { addWarnings } from '../http/add-warnings.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { conditionsOfPart } from '../http/conditions.ts';
import { readClosings } from '../http/read-closings.ts';
import { subjectOfProject } from '../http/subject.ts';
import { inParallel } from '../in-parallel.ts';
import { takeReviewStep } from './take-review-step.ts';

/** Reviews a hundred values in under a second without a burst on the table. */
const valuesAtOnce = 8;

export const reviewValues: Answer<'reviewValues'> = async (call) => {
  const batch = { call, closings: await readClosings(call.subject) };
  const items = await inParallel(call.body.items, valuesAtOnce, (item) =>
    reviewOrRefuse(item, batch),
  );
  return { status: 200, body: { items } };
};

type Batch = { readonly call: Call<'reviewValues'>; readonly closings: readonly Closing[] };

/**
 * A refused item does not stop the others. A fault of the service or the store fails the whole batch, which can be retried: the step
 * may have been taken, so it must not be reported as refused.
 */
async function reviewOrRefuse(item: ReviewItem, batch: Batch): Promise<ReviewOutcome> {
  try {
    return await reviewItem(item, batch);
  } catch (error) {
    if (!(error instanceof Problem) || isTransient(error)) throw error;
    return { ...item, outcome: 'refused', problem: error.document };
  }
}

async function reviewItem(item: ReviewItem, { call, closings }: Batch): Promise<ReviewOutcome> {
  const { step, comment } = call.body;
  const { version: _, indicatorVersion, ...key } = item;
  const subject = await subjectOfProject(call.subject, item.projectId);
  const asked = { ...call, subject, conditions: conditionsOfPart(call.conditions, item) };
  const { record, replayed } = await takeReviewStep(asked, {
    key,
    input: { step, comment, indicatorVersion },
    closings,
  });
  const { version, warnings } = addWarnings(record);
  const outcome = replayed ? 'done_before' : 'done';
  return { ...item, version, outcome, ...(warnings && { warnings }) };
}
