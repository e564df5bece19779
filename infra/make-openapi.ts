import { writeFileSync } from 'node:fs';
import { describeApi } from '../shared/contract/openapi.ts';
import { routes } from '../shared/contract/routes.ts';

/** Writes `openapi.json`, for `npm run openapi`, so that reviewers see changes of the API. */
writeFileSync(
  new URL('../openapi.json', import.meta.url),
  `${JSON.stringify(describeApi(routes), undefined, 2)}\n`,
);
