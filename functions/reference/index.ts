import { referenceRoutes } from '../../shared/contract/routes/reference.ts';
import { routes } from '../../shared/contract/routes.ts';
import { serve } from '../http/serve.ts';
import { getContract } from './get-contract.ts';
import { getHealth } from './get-health.ts';
import { getProblem } from './get-problem.ts';
import { getReference } from './get-reference.ts';
import { getReferenceAsset } from './get-reference-asset.ts';
import { getSchema } from './get-schema.ts';
import { getStart } from './get-start.ts';
import { unknownRoute } from './unknown-route.ts';

/** Also answers `$default`, the requests that match no route of any service. */
export const handler = serve(
  referenceRoutes,
  { getStart, getHealth, getContract, getSchema, getReference, getReferenceAsset, getProblem },
  ({ method, path }) => unknownRoute(routes, method, path),
);
