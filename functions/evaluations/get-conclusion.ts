import { Problem } from '../../shared/domain/problem.ts';
import { concludeProject } from '../../shared/domain/progress/conclusion.ts';
import type { Answer } from '../http/answer.ts';
import { programmeOf } from '../http/subject.ts';
import { todayOf } from '../http/today.ts';
import { services } from '../services.ts';
import { readDisseminations } from './read-disseminations.ts';

export const getConclusion: Answer<'getConclusion'> = async (call) => {
  const { records } = services();
  const { projectId } = call.params;
  const programmeId = programmeOf(call.subject);
  const [owned, assessments, disseminations] = await Promise.all([
    records.readProject({ projectId }),
    records.listAll('assessment', { programmeId }),
    readDisseminations({ programmeId, projectId }),
  ]);
  if (!owned) throw new Problem('not_found');
  const asOf = call.query.asOf ?? (await todayOf(call));
  return { status: 200, body: concludeProject({ ...owned, assessments, disseminations }, asOf) };
};
