import { closingRoutes } from '../../shared/contract/routes/closings.ts';
import { outcomeRoutes } from '../../shared/contract/routes/outcomes.ts';
import { progressRoutes } from '../../shared/contract/routes/progress.ts';
import { serve } from '../http/serve.ts';
import { getClosing } from './get-closing.ts';
import { getCommonIndicator } from './get-common-indicator.ts';
import { getDataQuality } from './get-data-quality.ts';
import { getIndicator } from './get-indicator.ts';
import { getProgrammeProgress } from './get-programme-progress.ts';
import { getProjectProgress } from './get-project-progress.ts';
import { getRemaining } from './get-remaining.ts';
import { getResult } from './get-result.ts';
import { getValue } from './get-value.ts';
import { listClosings } from './list-closings.ts';
import { listCommonIndicators } from './list-common-indicators.ts';
import { listIndicators } from './list-indicators.ts';
import { listResults } from './list-results.ts';
import { listValues } from './list-values.ts';
import { putClosing } from './put-closing.ts';
import { putCommonIndicator } from './put-common-indicator.ts';
import { putIndicator } from './put-indicator.ts';
import { putResult } from './put-result.ts';
import { recordValue } from './record-value.ts';
import { reviewValue } from './review-value.ts';
import { reviewValues } from './review-values.ts';

export const handler = serve(
  { ...outcomeRoutes, ...progressRoutes, ...closingRoutes },
  {
    listCommonIndicators,
    getCommonIndicator,
    putCommonIndicator,
    listResults,
    getResult,
    putResult,
    listIndicators,
    getIndicator,
    putIndicator,
    listValues,
    getValue,
    recordValue,
    reviewValue,
    reviewValues,
    getProgrammeProgress,
    getProjectProgress,
    getDataQuality,
    listClosings,
    getClosing,
    putClosing,
    getRemaining,
  },
);
