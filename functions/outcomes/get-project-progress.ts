import { Problem } from '../../shared/domain/problem.ts';
import { projectProgress } from '../../shared/domain/progress/project-progress.ts';
import type { Answer } from '../http/answer.ts';
import { todayOf } from '../http/today.ts';
import { services } from '../services.ts';

export const getProjectProgress: Answer<'getProjectProgress'> = async (call) => {
  const records = await services().records.readProject(call.params);
  if (!records) throw new Problem('not_found');
  const asOf = call.query.asOf ?? (await todayOf(call));
  return { status: 200, body: projectProgress(records, asOf) };
};
