import type { Answer } from '../http/call.ts';
import { effectReply } from '../http/writes.ts';
import { takeStep } from './take-step.ts';

export const reviewValue: Answer<'reviewValue'> = async (call) =>
  effectReply(200, await takeStep(call, { key: call.params, input: call.body }));
