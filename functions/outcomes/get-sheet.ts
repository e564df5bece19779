import { Problem } from '../../shared/domain/problem.ts';
import { sheetOf } from '../../shared/domain/sheet/sheet.ts';
import type { Answer } from '../http/answer.ts';
import { answerContent } from '../http/answer-content.ts';
import { readClosings } from '../http/read-closings.ts';
import { readIfExists } from '../http/read-if-exists.ts';
import { programmeOf } from '../http/subject.ts';
import { todayOf } from '../http/today.ts';
import { showTo } from '../http/visible.ts';
import { services } from '../services.ts';

/** One query reads the project; closings and dimensions are in the partition of the programme. */
export const getSheet: Answer<'getSheet'> = async (call) => {
  const { subject, params, query } = call;
  const programmeId = programmeOf(subject);
  const [records, closings, programme, today] = await Promise.all([
    services().records.readProject(params, 'all'),
    readClosings(subject),
    readIfExists('programme', { programmeId }),
    todayOf(call),
  ]);
  if (!records || !programme) throw new Problem('not_found');
  const shown = {
    ...records,
    values: records.values.flatMap((value) => showTo('value', value, subject) ?? []),
    evidence: records.evidence.flatMap((file) => showTo('evidence', file, subject) ?? []),
  };
  const { project } = records;
  const circumstances = { project, programme, closings, today, standing: subject.standing };
  return answerContent(sheetOf(shown, circumstances, query.periodEnd));
};
