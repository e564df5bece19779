import { evidenceRoutes } from '../../shared/contract/routes/evidence.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { announceEvidence } from './announce-evidence.ts';
import { completeEvidence } from './complete-evidence.ts';
import { describeEvidence } from './describe-evidence.ts';
import { eraseEvidence } from './erase-evidence.ts';
import { getEvidenceContent } from './get-evidence-content.ts';
import { renewUpload } from './renew-upload.ts';

export const handler = serve(
  { ...evidenceRoutes, ...withdrawalsOf('evidence') },
  {
    listEvidence: listRecords('evidence'),
    announceEvidence,
    getEvidence: readRecord('evidence'),
    describeEvidence,
    renewUpload,
    eraseEvidence,
    completeEvidence,
    getEvidenceContent,
    withdrawEvidence: withdraw('evidence'),
  },
);
