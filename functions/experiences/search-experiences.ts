import type { Page } from '../../shared/domain/ports.ts';
import type { FoundRecord } from '../../shared/domain/sharing/found-record.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { readOn, type Source } from '../http/read-on.ts';
import { answerPage } from '../http/reads.ts';
import { services } from '../services.ts';
import { searchProgramme } from './search-programme.ts';

const programmesAtOnce = 10;

export const searchExperiences: Answer<'searchExperiences'> = async (call) =>
  answerPage(call, await readOn(call, (after) => listSources(call, after)));

/** Only programmes of the caller are read, so that neither matches nor timing disclose others. */
async function listSources(
  { caller, query }: Call<'searchExperiences'>,
  after: string | undefined,
): Promise<Page<Source<FoundRecord>>> {
  const { limit: _, cursor: __, ...criteria } = query;
  const within = caller.administrator ? ({ all: true } as const) : { memberId: caller.memberId };
  const page = { limit: programmesAtOnce, after };
  const { items, ...rest } = await services().records.list('programme', within, page);
  return {
    ...rest,
    items: items.map(({ programmeId }) => ({
      name: programmeId,
      queries: 1,
      read: (part) => searchProgramme(programmeId, criteria, part),
    })),
  };
}
