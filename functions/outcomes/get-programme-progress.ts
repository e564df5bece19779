import { Problem } from '../../shared/domain/problem.ts';
import { programmeProgress } from '../../shared/domain/progress/programme-progress.ts';
import type { Answer } from '../http/answer.ts';
import { services } from '../services.ts';

export const getProgrammeProgress: Answer<'getProgrammeProgress'> = async (call) => {
  const records = await services().records.readProgramme(call.params);
  if (!records) throw new Problem('not_found');
  const { asOf = call.at.slice(0, 10), by } = call.query;
  return { status: 200, body: programmeProgress(records, asOf, by) };
};
