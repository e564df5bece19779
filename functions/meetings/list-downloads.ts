import type { Answer } from '../http/answer.ts';
import { answerPage, openPage } from '../http/reads.ts';
import { services } from '../services.ts';

export const listDownloads: Answer<'listDownloads'> = async (call) => {
  const page = await services().downloads.list(call.params, await openPage(call));
  return answerPage(call, page);
};
