import { describe, expect, test } from 'vitest';
import { DeploymentContext } from '../../infra/context.ts';
import { hasPair, pairsOf, rowsWithAllPairs } from './pairs.ts';
import { findingsOf } from './stack.ts';

type Given = Readonly<Record<string, string>>;

const issuer = { issuer: 'https://id.example.org', audience: 'reports' };

/** Every context value, absent and present. The issuer determines partition and MFA. */
const choices: Readonly<Record<string, readonly Given[]>> = {
  people: [{}, { mfa: 'required' }, issuer, { ...issuer, partition: 'aws-cn' }],
  stage: [{}, { stage: 'test' }],
  groupsClaim: [{}, { groupsClaim: 'roles' }],
  administratorGroup: [{}, { administratorGroup: 'coordinators' }],
  timeZone: [{}, { timeZone: 'Asia/Vientiane' }],
  alarmEmail: [{}, { alarmEmail: 'operator@example.org' }],
  publicAddress: [{}, { publicAddress: 'https://a.example.org' }],
  corsOrigins: [{}, { corsOrigins: 'https://a.example.org,http://localhost:5173' }],
  requestsPerSecond: [{}, { requestsPerSecond: '1' }],
  burst: [{}, { burst: '5000' }],
  logDays: [{}, { logDays: '1' }, { logDays: '3653' }],
};
const rows = rowsWithAllPairs(choices);

test('every context value is tested with every value of every other', () => {
  const given = Object.values(choices).flat().flatMap(Object.keys);
  expect(new Set(given)).toEqual(new Set(Object.keys(DeploymentContext.shape)));
  const tried = pairsOf(choices).filter((pair) => rows.some((row) => hasPair(row, pair)));
  expect(tried).toHaveLength(pairsOf(choices).length);
});

describe('cdk-nag has no open finding', { timeout: 120_000 }, () => {
  const contexts = rows.map((row): Given => Object.assign({}, ...Object.values(row)));
  test.each(contexts.map((context) => [JSON.stringify(context), context] as const))(
    '%s',
    (_, context) => {
      expect(findingsOf(context)).toEqual([]);
    },
  );
});
