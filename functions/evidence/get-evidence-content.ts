import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { isVisible } from '../http/visible.ts';
import { services } from '../services.ts';
import { downloadLifetimeSeconds } from '../signed-links.ts';
import { evidenceFiles } from './evidence-files.ts';
import { filePath } from './file-path.ts';

export const getEvidenceContent: Answer<'getEvidenceContent'> = async ({ params, subject }) => {
  const evidence = (await services().records.readConsistently('evidence', params))?.record;
  if (!evidence || !isVisible('evidence', evidence, subject)) throw new Problem('not_found');
  if (evidence.erased) throw new Problem('erased');
  if (evidence.status === 'awaited') throw new Problem('evidence_awaited');
  const location = await evidenceFiles().files.link(filePath(evidence), downloadLifetimeSeconds);
  return { status: 303, location };
};
