import { Problem } from '../../shared/domain/problem.ts';
import { usualStatusBands } from '../../shared/domain/programme/status-bands.ts';
import { projectProgress } from '../../shared/domain/progress/project-progress.ts';
import type { Answer } from '../http/answer.ts';
import { readKnownAt } from '../http/known-at.ts';
import { todayOf } from '../http/today.ts';
import { readingAt } from '../reading.ts';

export const getProjectProgress: Answer<'getProjectProgress'> = async (call) => {
  const { knownAt } = call.query;
  const moment = knownAt && (await readKnownAt(call, knownAt, 'query'));
  const reading = readingAt(moment);
  const records = await reading.readProject(call.params);
  if (!records) throw new Problem('not_found');
  const programme = await reading.readSettings(records.project);
  const asOf = call.query.asOf ?? (await todayOf(call));
  const bands = programme?.statusBands ?? usualStatusBands;
  return { status: 200, body: projectProgress(records, { asOf, bands }) };
};
