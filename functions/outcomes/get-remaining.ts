import { Problem } from '../../shared/domain/problem.ts';
import { countRemaining } from '../../shared/domain/progress/remaining.ts';
import type { Answer } from '../http/answer.ts';
import { services } from '../services.ts';

export const getRemaining: Answer<'getRemaining'> = async ({ params, query }) => {
  const programme = await services().records.readProgramme(params);
  if (!programme) throw new Problem('not_found');
  return { status: 200, body: countRemaining(programme.projects, query) };
};
