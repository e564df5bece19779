import type { Closing } from '../../shared/domain/review/closing.ts';
import type { ReviewItem, ReviewOutcome } from '../../shared/domain/review/review-batch.ts';
import { addWarnings } from '../http/add-warnings.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { conditionsOfPart } from '../http/conditions.ts';
import { partsAtOnce, tellRecorded, tryPart } from '../http/parts.ts';
import { readClosings } from '../http/read-closings.ts';
import { subjectOfProject } from '../http/subject.ts';
import { inParallel } from '../in-parallel.ts';
import { takeReviewStep } from './take-review-step.ts';

export const reviewValues: Answer<'reviewValues'> = async (call) => {
  const batch = { call, closings: await readClosings(call.subject) };
  const items = await inParallel(call.body.items, partsAtOnce, (item) =>
    reviewOrRefuse(item, batch),
  );
  return { status: 200, body: { items } };
};

type Batch = { readonly call: Call<'reviewValues'>; readonly closings: readonly Closing[] };

async function reviewOrRefuse(item: ReviewItem, batch: Batch): Promise<ReviewOutcome> {
  const tried = await tryPart(() => reviewItem(item, batch));
  return 'problem' in tried ? { ...item, outcome: 'refused', ...tried } : tried.done;
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
  const outcome = replayed ? 'done_before' : 'done';
  return { ...item, outcome, ...tellRecorded(addWarnings(record)) };
}
