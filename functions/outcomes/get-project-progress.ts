import { Problem } from '../../shared/domain/problem.ts';
import { usualStatusBands } from '../../shared/domain/programme/status-bands.ts';
import { projectProgress } from '../../shared/domain/progress/project-progress.ts';
import type { Answer } from '../http/answer.ts';
import { services } from '../services.ts';

export const getProjectProgress: Answer<'getProjectProgress'> = async (call) => {
  const { records } = services();
  const found = await records.readProject(call.params);
  if (!found) throw new Problem('not_found');
  const programme = await records.readEventually('programme', found.project);
  const asOf = call.query.asOf ?? call.at.slice(0, 10);
  const bands = programme?.statusBands ?? usualStatusBands;
  return { status: 200, body: projectProgress(found, { asOf, bands }) };
};
