import { assessmentRoutes } from '../../shared/contract/routes/assessments.ts';
import { assetRoutes } from '../../shared/contract/routes/assets.ts';
import { conclusionRoutes } from '../../shared/contract/routes/conclusion.ts';
import { conditionRoutes } from '../../shared/contract/routes/conditions.ts';
import { featureRoutes } from '../../shared/contract/routes/features.ts';
import { recommendationRoutes } from '../../shared/contract/routes/recommendations.ts';
import { serve } from '../http/serve.ts';
import { getAssessment } from './get-assessment.ts';
import { getAsset } from './get-asset.ts';
import { getConclusion } from './get-conclusion.ts';
import { getCondition } from './get-condition.ts';
import { getFeature } from './get-feature.ts';
import { getRecommendation } from './get-recommendation.ts';
import { listAssessments } from './list-assessments.ts';
import { listAssets } from './list-assets.ts';
import { listConditions } from './list-conditions.ts';
import { listFeatures } from './list-features.ts';
import { listRecommendations } from './list-recommendations.ts';
import { putAssessment } from './put-assessment.ts';
import { putAsset } from './put-asset.ts';
import { putCondition } from './put-condition.ts';
import { putFeature } from './put-feature.ts';
import { putRecommendation } from './put-recommendation.ts';
import { reportProgress } from './report-progress.ts';
import { respondToRecommendation } from './respond-to-recommendation.ts';

const table = {
  ...assessmentRoutes,
  ...featureRoutes,
  ...recommendationRoutes,
  ...conditionRoutes,
  ...assetRoutes,
  ...conclusionRoutes,
};

export const handler = serve(table, {
  listAssessments,
  getAssessment,
  putAssessment,
  listFeatures,
  getFeature,
  putFeature,
  listRecommendations,
  getRecommendation,
  putRecommendation,
  respondToRecommendation,
  reportProgress,
  listConditions,
  getCondition,
  putCondition,
  listAssets,
  getAsset,
  putAsset,
  getConclusion,
});
