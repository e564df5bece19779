import type { Answer } from '../http/call.ts';
import { openPage, pageReply } from '../http/reads.ts';
import { services } from '../services.ts';

export const listDownloads: Answer<'listDownloads'> = async (call) => {
  const page = await services().downloads.list(call.params, await openPage(call));
  return pageReply(call, page);
};
