import { Problem } from '../../shared/domain/problem.ts';
import { remaining } from '../../shared/domain/review/remaining.ts';
import type { Answer } from '../http/answer.ts';
import { services } from '../services.ts';

export const getRemaining: Answer<'getRemaining'> = async ({ params, query }) => {
  const programme = await services().records.programme(params);
  if (!programme) throw new Problem('not_found');
  return { status: 200, body: remaining(programme.projects, query) };
};
