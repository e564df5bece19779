import * as z from 'zod';
import type { Page } from '../../shared/domain/ports.ts';
import type { FoundRecord } from '../../shared/domain/sharing/found-record.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { openCursor } from '../http/cursor.ts';
import { answerPage } from '../http/reads.ts';
import { services } from '../services.ts';
import { searchProgramme } from './search-programme.ts';

/** Bounds the cost of a search with few matches; its page is then short and has a next one. */
const maxQueries = 12;
const programmesAtOnce = 10;

/** Where a search continues: the page of programmes, the programme in it, and the position there. */
const SearchPosition = z.strictObject({
  programmes: z.string().optional(),
  programmeId: z.string().optional(),
  after: z.string().optional(),
});
type SearchPosition = z.infer<typeof SearchPosition>;
type SearchCall = Call<'searchExperiences'>;

export const searchExperiences: Answer<'searchExperiences'> = async (call) => {
  const { cursor } = call.query;
  const from =
    cursor === undefined ? {} : SearchPosition.parse(JSON.parse(await openCursor(cursor, call)));
  return answerPage(call, await search(call, from));
};

/** Reads only programmes of the caller, so that neither matches nor timing disclose others. */
async function search(call: SearchCall, from: SearchPosition): Promise<Page<FoundRecord>> {
  const { limit, cursor: _, ...criteria } = call.query;
  const { programmeIds, next } = await readProgrammes(call, from);
  const items: FoundRecord[] = [];
  let queries = 0;
  for (const programmeId of programmeIds) {
    let after = programmeId === from.programmeId ? from.after : undefined;
    do {
      if (items.length === limit || queries === maxQueries) {
        return { items, next: JSON.stringify({ programmes: from.programmes, programmeId, after }) };
      }
      const part = await searchProgramme(programmeId, criteria, {
        limit: limit - items.length,
        after,
      });
      items.push(...part.items);
      queries += 1;
      after = part.next;
    } while (after !== undefined);
  }
  return next === undefined ? { items } : { items, next: JSON.stringify({ programmes: next }) };
}

/** The programmes to continue with, ordered by id, without those whose membership has ended meanwhile. */
async function readProgrammes({ caller }: SearchCall, { programmes, programmeId }: SearchPosition) {
  const within = caller.administrator ? ({ all: true } as const) : { memberId: caller.memberId };
  const page = { limit: programmesAtOnce, after: programmes };
  const { items, next } = await services().records.list('programme', within, page);
  const programmeIds = items.map((programme) => programme.programmeId);
  return { next, programmeIds: programmeIds.filter((id) => id >= (programmeId ?? '')) };
}
