import type { Answer } from '../http/answer.ts';
import { answerChanged } from '../http/writes.ts';
import { takeStep } from './take-step.ts';

export const reviewValue: Answer<'reviewValue'> = async (call) =>
  answerChanged(await takeStep(call, { key: call.params, input: call.body }));
