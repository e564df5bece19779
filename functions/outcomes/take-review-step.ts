import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import { type ReviewInput, type ReviewStep, review } from '../../shared/domain/review/review.ts';
import { assertAddsUp, assertApprovable } from '../../shared/domain/values/approvable.ts';
import {
  assertNothingRevealed,
  mayReveal,
} from '../../shared/domain/values/disclosure/disclosure.ts';
import type { Value } from '../../shared/domain/values/value.ts';
import type { AnyCall } from '../http/call.ts';
import { changeRecord, type Effect } from '../http/effects.ts';
import { readClosings } from '../http/read-closings.ts';
import { assertMay } from '../http/subject.ts';
import { services } from '../services.ts';
import { assertDefinitionUnchanged } from './assert-definition-unchanged.ts';

type Step = {
  readonly key: Keys['value'];
  readonly input: ReviewInput;
  /** Given for a batch, which reads them once. */
  readonly closings?: readonly Closing[];
};

/** The officer submits, and takes a submission back; the other steps are the coordinator's. */
const stepsOfOfficer: readonly ReviewStep[] = ['submit', 'recall'];

/** Takes one review step for one value, requested alone or in a batch. */
export async function takeReviewStep(
  asked: Pick<AnyCall, 'route' | 'caller' | 'at' | 'conditions' | 'subject'>,
  { key, input, closings: known }: Step,
): Promise<Effect<'value'>> {
  const { step, comment } = input;
  assertMay(stepsOfOfficer.includes(step) ? 'value.submit' : 'value.review', asked.subject);
  const [current, grounded, closings] = await Promise.all([
    services().records.readConsistently('value', key),
    step === 'submit' || step === 'approve' ? readGrounds(key) : undefined,
    known ?? readClosings(asked.subject),
  ]);
  const write = { kind: 'value', key, action: step, reason: comment, current } as const;
  const { indicator, others = [] } = grounded ?? {};
  const indicatorVersion = indicator?.record.version;
  const grounds = { by: asked.caller, at: asked.at, closings, indicatorVersion };
  return changeRecord(asked, write, async (value) => {
    const next = review(value, input, grounds);
    if (indicator) {
      await assertDefinitionUnchanged(value, indicator, input);
      assertSound(step, indicator.record, value);
      assertNothingRevealed(indicator.record, value, others);
    }
    return next;
  });
}

/** The indicator and, where they may together reveal what one withholds, its other values. */
async function readGrounds({ projectId, indicatorId }: Keys['value']) {
  const key = { projectId, indicatorId };
  const indicator = await services().records.readConsistently('indicator', key);
  const isCompared = indicator && mayReveal(indicator.record);
  return { indicator, others: isCompared ? await services().records.listAll('value', key) : [] };
}

/** Contradictory figures cannot be submitted; a contradictory target blocks approval. */
function assertSound(step: ReviewStep, indicator: Indicator, value: Value): void {
  if (step === 'submit') assertAddsUp(indicator, value);
  else assertApprovable(indicator, value);
}
