import { assessmentRoutes } from '../../shared/contract/routes/assessments.ts';
import { assetRoutes } from '../../shared/contract/routes/assets.ts';
import { conclusionRoutes } from '../../shared/contract/routes/conclusion.ts';
import { conditionRoutes } from '../../shared/contract/routes/conditions.ts';
import { featureRoutes } from '../../shared/contract/routes/features.ts';
import { recommendationRoutes } from '../../shared/contract/routes/recommendations.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { getConclusion } from './get-conclusion.ts';
import { listRecommendations } from './list-recommendations.ts';
import { putAssessment } from './put-assessment.ts';
import { putAsset } from './put-asset.ts';
import { putCondition } from './put-condition.ts';
import { putFeature } from './put-feature.ts';
import { putRecommendation } from './put-recommendation.ts';
import { reportProgress } from './report-progress.ts';
import { respondToRecommendation } from './respond-to-recommendation.ts';

const table = {
  ...withdrawalsOf('evaluations'),
  ...assessmentRoutes,
  ...featureRoutes,
  ...recommendationRoutes,
  ...conditionRoutes,
  ...assetRoutes,
  ...conclusionRoutes,
};

export const handler = serve(table, {
  listAssessments: listRecords('assessment'),
  getAssessment: readRecord('assessment'),
  putAssessment,
  listFeatures: listRecords('feature'),
  getFeature: readRecord('feature'),
  putFeature,
  listRecommendations,
  getRecommendation: readRecord('recommendation'),
  putRecommendation,
  respondToRecommendation,
  reportProgress,
  listConditions: listRecords('condition'),
  getCondition: readRecord('condition'),
  putCondition,
  listAssets: listRecords('asset'),
  getAsset: readRecord('asset'),
  putAsset,
  getConclusion,
  withdrawAssessment: withdraw('assessment'),
  withdrawFeature: withdraw('feature'),
  withdrawRecommendation: withdraw('recommendation'),
  withdrawCondition: withdraw('condition'),
  withdrawAsset: withdraw('asset'),
});
