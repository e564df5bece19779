import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getAsset: Answer<'getAsset'> = (call) => answerRecord(call, 'asset', call.params);
