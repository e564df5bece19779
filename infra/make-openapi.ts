import { writeFileSync } from 'node:fs';
import { conventionsPage } from '../shared/contract/openapi/conventions.ts';
import { describeApi } from '../shared/contract/openapi.ts';
import { routes } from '../shared/contract/routes.ts';

/** Writes `openapi.json` and `docs/api.md`, for `npm run openapi`, so that reviewers see changes of the API. */
writeFileSync(
  new URL('../openapi.json', import.meta.url),
  `${JSON.stringify(describeApi(routes), undefined, 2)}\n`,
);
writeFileSync(new URL('../docs/api.md', import.meta.url), conventionsPage);
