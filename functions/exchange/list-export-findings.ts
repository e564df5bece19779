import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { answerPage, openPage } from '../http/reads.ts';
import { readExportFindings } from './export-files.ts';
import { readReadyExport } from './read-ready-export.ts';

export const listExportFindings: Answer<'listExportFindings'> = async (call) => {
  const { limit, after = '0' } = await openPage(call);
  const findings = await readExportFindings(await readReadyExport(call));
  if (!findings) throw new Problem('export_gone');
  const { severity } = call.query;
  const wanted = findings.filter((each) => severity === undefined || each.severity === severity);
  const end = Number(after) + limit;
  const items = wanted.slice(Number(after), end);
  return answerPage(call, end < wanted.length ? { items, next: String(end) } : { items });
};
