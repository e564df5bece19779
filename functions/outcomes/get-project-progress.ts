import { Problem } from '../../shared/domain/problem.ts';
import { projectProgress } from '../../shared/domain/progress/project-progress.ts';
import type { Answer } from '../http/answer.ts';
import { services } from '../services.ts';

export const getProjectProgress: Answer<'getProjectProgress'> = async (call) => {
  const records = await services().records.readProject(call.params);
  if (!records) throw new Problem('not_found');
  return { status: 200, body: projectProgress(records, call.query.asOf ?? call.at.slice(0, 10)) };
};
