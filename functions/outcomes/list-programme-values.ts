import type { Answer } from '../http/answer.ts';
import { answerContent } from '../http/answer-content.ts';
import { answerPage } from '../http/reads.ts';
import { queueValues } from './queue/queue-values.ts';
import { readPlaces } from './queue/read-places.ts';
import { readValues } from './queue/read-values.ts';

export const listProgrammeValues: Answer<'listProgrammeValues'> = async (call) => {
  if (call.query.overdue === 'true') {
    const { body } = await answerPage(call, await readPlaces(call));
    return answerContent(body);
  }
  const { items, ...rest } = await readValues(call);
  const { body } = await answerPage(call, { ...rest, items: await queueValues(call, items) });
  return answerContent(body);
};
