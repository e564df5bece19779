import { Problem } from '../../shared/domain/problem.ts';
import { projectProgress } from '../../shared/domain/progress/project-progress.ts';
import type { Answer } from '../http/answer.ts';
import { readKnownAt } from '../http/known-at.ts';
import { todayOf } from '../http/today.ts';
import { readingAt } from '../reading.ts';

export const getProjectProgress: Answer<'getProjectProgress'> = async (call) => {
  const { knownAt } = call.query;
  const moment = knownAt && (await readKnownAt(call, knownAt, 'query'));
  const records = await readingAt(moment).readProject(call.params);
  if (!records) throw new Problem('not_found');
  const asOf = call.query.asOf ?? (await todayOf(call));
  return { status: 200, body: projectProgress(records, asOf) };
};
