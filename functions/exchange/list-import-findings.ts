import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { answerPage, openPage } from '../http/reads.ts';
import { services } from '../services.ts';
import { readFindings } from './findings.ts';

export const listImportFindings: Answer<'listImportFindings'> = async (call) => {
  const page = await openPage(call);
  const found = await services().records.readConsistently('import', call.params);
  if (!found) throw new Problem('not_found');
  if (!found.record.counts) throw new Problem('import_conflict', 'It has no preview yet.');
  const { items, ...rest } = await readFindings(call.params, page);
  const { severity } = call.query;
  const wanted = items.filter((each) => severity === undefined || each.severity === severity);
  return answerPage(call, { ...rest, items: wanted });
};
