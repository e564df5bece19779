import { exchangeRoutes } from '../../shared/contract/routes/exchange.ts';
import { exportRoutes } from '../../shared/contract/routes/exports.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { announceImport } from './announce-import.ts';
import { applyImport } from './apply-import.ts';
import { getExportContent } from './get-export-content.ts';
import { getImport } from './get-import.ts';
import { getImportTable } from './get-import-table.ts';
import { listExportFindings } from './list-export-findings.ts';
import { listImportChanges } from './list-import-changes.ts';
import { listImportFindings } from './list-import-findings.ts';
import { listImports } from './list-imports.ts';
import { readImport } from './read-import.ts';
import { requestExport } from './request-export.ts';
import { stopImport } from './stop-import.ts';

export const handler = serve(
  { ...exchangeRoutes, ...exportRoutes, ...withdrawalsOf('exchange') },
  {
    listImports,
    announceImport,
    getImport,
    readImport,
    listImportFindings,
    listImportChanges,
    getImportTable,
    applyImport,
    stopImport,
    withdrawImport: withdraw('import'),
    listExports: listRecords('export'),
    requestExport,
    getExport: readRecord('export'),
    getExportContent,
    listExportFindings,
    withdrawExport: withdraw('export'),
  },
);
