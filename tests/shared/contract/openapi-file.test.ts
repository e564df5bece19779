import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conventions, conventionsPage } from '../../../shared/contract/openapi/conventions.ts';
import { describeApi } from '../../../shared/contract/openapi.ts';
import { routes } from '../../../shared/contract/routes.ts';

const kept = readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8');

test('openapi.json matches the API (npm run openapi after a change of the contract)', () => {
  expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(describeApi(routes))));
});

test('openapi.json has the member order that the script writes', () => {
  expect(kept === `${JSON.stringify(describeApi(routes), undefined, 2)}\n`).toBe(true);
});

test('docs/api.md has the conventions of the OpenAPI document', () => {
  const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
  expect(page).toBe(conventionsPage);
  expect(JSON.parse(kept).info.description).toContain(conventions);
});

test('openapi.json names no server', () => {
  expect(kept).not.toMatch(/file:|localhost|127\.0\.0\.1|[A-Z]:\\|\/(work|root|home|Users|tmp)\//);
  expect(JSON.parse(kept).servers).toEqual([{ url: '/' }]);
});
