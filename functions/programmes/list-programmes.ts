import { hasFields } from '../../shared/domain/list-filter.ts';
import type { Answer } from '../http/answer.ts';
import { answerList } from '../http/reads.ts';

export const listProgrammes: Answer<'listProgrammes'> = (call) => {
  const { administrator, memberId } = call.caller;
  const within = administrator ? ({ all: true } as const) : { memberId };
  const { country } = call.query;
  return answerList(call, 'programme', within, (programme) =>
    hasFields(programme, { country }) ? programme : undefined,
  );
};
