import type { Keys } from '../../shared/domain/kinds.ts';
import { type ReviewInput, review } from '../../shared/domain/review.ts';
import type { AnyCall } from '../http/call.ts';
import { changeRecord, type Effect } from '../http/effects.ts';
import { assertMay } from '../http/subject.ts';
import { services } from '../services.ts';

type Step = { readonly key: Keys['value']; readonly input: ReviewInput };

/** One step of the review of one value, asked for alone or in a batch: everything that decides it is gathered here. */
export async function takeStep(
  asked: Pick<AnyCall, 'caller' | 'at' | 'conditions' | 'subject'>,
  { key, input }: Step,
): Promise<Effect<'value'>> {
  const { step, comment } = input;
  assertMay(step === 'submit' ? 'value.submit' : 'value.review', asked.subject);
  const current = await services().records.read('value', key);
  const write = { kind: 'value', key, action: step, reason: comment, current } as const;
  const reviewer = { by: asked.caller.memberId, at: asked.at };
  return changeRecord(asked, write, (value) => review(value, input, reviewer));
}
