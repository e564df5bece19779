import { Problem } from '../../shared/domain/problem.ts';
import { projectProgress } from '../../shared/domain/progress/project-progress.ts';
import type { Answer } from '../http/call.ts';
import { json } from '../http/replies.ts';
import { services } from '../services.ts';

export const getProjectProgress: Answer<'getProjectProgress'> = async (call) => {
  const records = await services().records.project(call.params);
  if (!records) throw new Problem('not_found');
  return json(200, projectProgress(records, call.query.asOf ?? call.at.slice(0, 10)));
};
