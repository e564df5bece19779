import { exchangeRoutes } from '../../shared/contract/routes/exchange.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { announceImport } from './announce-import.ts';
import { applyImport } from './apply-import.ts';
import { getImport } from './get-import.ts';
import { listImportChanges } from './list-import-changes.ts';
import { listImportFindings } from './list-import-findings.ts';
import { readImport } from './read-import.ts';
import { stopImport } from './stop-import.ts';

export const handler = serve(
  { ...exchangeRoutes, ...withdrawalsOf('exchange') },
  {
    listImports: listRecords('import'),
    announceImport,
    getImport,
    readImport,
    listImportFindings,
    listImportChanges,
    applyImport,
    stopImport,
    withdrawImport: withdraw('import'),
  },
);
