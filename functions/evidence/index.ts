import { evidenceRoutes } from '../../shared/contract/routes/evidence.ts';
import { serve } from '../http/serve.ts';
import { announceEvidence } from './announce-evidence.ts';
import { completeEvidence } from './complete-evidence.ts';
import { describeEvidence } from './describe-evidence.ts';
import { getEvidence } from './get-evidence.ts';
import { getEvidenceContent } from './get-evidence-content.ts';
import { listEvidence } from './list-evidence.ts';
import { renewUpload } from './renew-upload.ts';

export const handler = serve(evidenceRoutes, {
  listEvidence,
  announceEvidence,
  getEvidence,
  describeEvidence,
  renewUpload,
  completeEvidence,
  getEvidenceContent,
});
