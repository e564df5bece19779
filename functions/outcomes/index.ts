import { closingRoutes } from '../../shared/contract/routes/closings.ts';
import { outcomeRoutes } from '../../shared/contract/routes/outcomes.ts';
import { progressRoutes } from '../../shared/contract/routes/progress.ts';
import { queueRoutes } from '../../shared/contract/routes/queue.ts';
import { sheetRoutes } from '../../shared/contract/routes/sheet.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { copyFramework } from './copy-framework.ts';
import { getDataQuality } from './get-data-quality.ts';
import { getFramework } from './get-framework.ts';
import { getProgrammeProgress } from './get-programme-progress.ts';
import { getProjectProgress } from './get-project-progress.ts';
import { getRemaining } from './get-remaining.ts';
import { getSheet } from './get-sheet.ts';
import { getWaiting } from './get-waiting.ts';
import { listProgrammeValues } from './list-programme-values.ts';
import { putClosing } from './put-closing.ts';
import { putCommonIndicator } from './put-common-indicator.ts';
import { putIndicator } from './put-indicator.ts';
import { putResult } from './put-result.ts';
import { recordFramework } from './record-framework.ts';
import { recordValue } from './record-value.ts';
import { recordValues } from './record-values.ts';
import { reviewValue } from './review-value.ts';
import { reviewValues } from './review-values.ts';

export const handler = serve(
  {
    ...outcomeRoutes,
    ...queueRoutes,
    ...sheetRoutes,
    ...progressRoutes,
    ...closingRoutes,
    ...withdrawalsOf('outcomes'),
  },
  {
    listCommonIndicators: listRecords('commonIndicator'),
    getCommonIndicator: readRecord('commonIndicator'),
    putCommonIndicator,
    listResults: listRecords('result'),
    getResult: readRecord('result'),
    putResult,
    listIndicators: listRecords('indicator'),
    getIndicator: readRecord('indicator'),
    putIndicator,
    listValues: listRecords('value'),
    getValue: readRecord('value'),
    recordValue,
    reviewValue,
    reviewValues,
    getWaiting,
    listProgrammeValues,
    getSheet,
    recordValues,
    getFramework,
    recordFramework,
    copyFramework,
    getProgrammeProgress,
    getProjectProgress,
    getDataQuality,
    listClosings: listRecords('closing'),
    getClosing: readRecord('closing'),
    putClosing,
    getRemaining,
    withdrawCommonIndicator: withdraw('commonIndicator'),
    withdrawResult: withdraw('result'),
    withdrawIndicator: withdraw('indicator'),
    withdrawValue: withdraw('value'),
    withdrawClosing: withdraw('closing'),
  },
);
