import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listAssets: Answer<'listAssets'> = (call) => answerList(call, 'asset', call.params);
