import { Problem } from '../../shared/domain/problem.ts';
import type { ReviewItem, ReviewOutcome } from '../../shared/domain/review-batch.ts';
import type { Answer, Call } from '../http/call.ts';
import { conditionsOfPart } from '../http/conditions.ts';
import { json } from '../http/replies.ts';
import { subjectWithin } from '../http/subject.ts';
import { inParallel } from '../in-parallel.ts';
import { takeStep } from './take-step.ts';

/** A hundred values take under a second this way, and the table sees no burst. */
const valuesAtOnce = 8;

export const reviewValues: Answer<'reviewValues'> = async (call) => {
  const items = await inParallel(call.body.items, valuesAtOnce, (item) => outcomeOf(call, item));
  return json(200, { items });
};

/** What is refused is told beside what is done; a fault of ours ends the whole, which can be repeated. */
async function outcomeOf(call: Call<'reviewValues'>, item: ReviewItem): Promise<ReviewOutcome> {
  try {
    return await taken(call, item);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...item, outcome: 'refused', problem: error.document };
  }
}

async function taken(call: Call<'reviewValues'>, item: ReviewItem): Promise<ReviewOutcome> {
  const { items: _, ...input } = call.body;
  const { version: __, ...key } = item;
  const subject = await subjectWithin(call.subject, item.projectId);
  const conditions = conditionsOfPart(call.conditions, item);
  const { record, again } = await takeStep({ ...call, subject, conditions }, { key, input });
  return { ...item, version: record.version, outcome: again ? 'done_before' : 'done' };
}
