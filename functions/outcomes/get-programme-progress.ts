import { Problem } from '../../shared/domain/problem.ts';
import { programmeProgress } from '../../shared/domain/progress/programme-progress.ts';
import type { Answer } from '../http/answer.ts';
import { readKnownAt } from '../http/known-at.ts';
import { todayOf } from '../http/today.ts';
import { readingAt } from '../reading.ts';

export const getProgrammeProgress: Answer<'getProgrammeProgress'> = async (call) => {
  const { knownAt } = call.query;
  const moment = knownAt && (await readKnownAt(call, knownAt, 'query'));
  const records = await readingAt(moment).readProgramme(call.params);
  if (!records) throw new Problem('not_found');
  const { by } = call.query;
  const asOf = call.query.asOf ?? (await todayOf(call));
  return { status: 200, body: programmeProgress(records, asOf, by) };
};
