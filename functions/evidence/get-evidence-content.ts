import { Problem } from '../../shared/domain/problem.ts';
import { maySeeEvidence } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { services } from '../services.ts';
import { evidenceFiles, filePath } from './evidence-files.ts';

/** Long enough to follow the link, too short to pass it on. */
const linkLifetimeSeconds = 300;

export const getEvidenceContent: Answer<'getEvidenceContent'> = async ({ params, subject }) => {
  const evidence = (await services().records.read('evidence', params))?.record;
  if (!evidence || !maySeeEvidence(evidence, subject.standing, subject.ownerId)) {
    throw new Problem('not_found');
  }
  if (evidence.status === 'awaited') throw new Problem('evidence_awaited');
  const location = await evidenceFiles().files.link(filePath(evidence), linkLifetimeSeconds);
  return { statusCode: 303, headers: { location, 'cache-control': 'no-store' } };
};
