import { describe, expect, test } from 'vitest';
import { needs } from '../../infra/functions.ts';
import {
  ExportQueueSettings,
  FileSettings,
  ImportQueueSettings,
  QueueSettings,
  Settings,
} from '../../shared/settings.ts';
import { propertiesOf, templateOf } from './stack.ts';

type Environment = { Variables: Record<string, unknown> };

const environments = propertiesOf(templateOf(), 'AWS::Lambda::Function').map(
  ({ Environment: environment }) => (environment as Environment).Variables,
);

const filled = (variables: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value
        : name.endsWith('_URL')
          ? 'https://queue.example.org/reports'
          : 'name',
    ]),
  );

test('the stack sets only variables that the settings schema knows', () => {
  const known = [...Object.keys(Settings.shape), 'POWERTOOLS_SERVICE_NAME', 'NODE_OPTIONS'];
  for (const variables of environments) {
    expect(Object.keys(variables).filter((name) => !known.includes(name))).toEqual([]);
  }
});

test('each kind of function gets exactly the settings that it reads', () => {
  const withTable = environments.filter((variables) => 'TABLE_NAME' in variables).map(filled);
  const withRecords = Object.values(needs).filter(({ records }) => records);
  expect(withTable).toHaveLength(withRecords.length);
  for (const variables of withTable) expect(Settings.safeParse(variables).success).toBe(true);
  const withFiles = Object.values(needs).filter(({ files }) => files);
  expect(withTable.filter((variables) => FileSettings.safeParse(variables).success)).toHaveLength(
    withFiles.length,
  );
  const withQueue = Object.values(needs).filter(({ queue }) => queue);
  expect(withTable.filter((variables) => QueueSettings.safeParse(variables).success)).toHaveLength(
    withQueue.length,
  );
  const withImports = Object.values(needs).filter(({ importQueue }) => importQueue);
  expect(
    withTable.filter((variables) => ImportQueueSettings.safeParse(variables).success),
  ).toHaveLength(withImports.length);
  const withExports = Object.values(needs).filter(({ exportQueue }) => exportQueue);
  expect(
    withTable.filter((variables) => ExportQueueSettings.safeParse(variables).success),
  ).toHaveLength(withExports.length);
});

test('the public address is for the functions that take snapshots, and none by default', () => {
  const addresses = (context: Record<string, string>) =>
    propertiesOf(templateOf(context), 'AWS::Lambda::Function').flatMap(
      ({ Environment: environment }) => (environment as Environment).Variables.PUBLIC_ADDRESS ?? [],
    );
  const publicAddress = 'https://reports.example.org';
  expect(addresses({})).toEqual([]);
  expect(addresses({ publicAddress })).toEqual([publicAddress, publicAddress]);
});

describe('the claim that lists groups', () => {
  const claimIn = (context: Record<string, string>) => {
    const found = propertiesOf(templateOf(context), 'AWS::Lambda::Function').flatMap(
      ({ Environment: environment }) => (environment as Environment).Variables.GROUPS_CLAIM ?? [],
    );
    return [...new Set(found)];
  };
  const own = { issuer: 'https://id.example.org', audience: 'reports' };

  test('is cognito:groups with the user pool, and groups with an issuer of your own', () => {
    expect(claimIn({})).toEqual(['cognito:groups']);
    expect(claimIn(own)).toEqual(['groups']);
  });

  test('is the one that the deployment names', () => {
    expect(claimIn({ ...own, groupsClaim: 'https://example.org/roles' })).toEqual([
      'https://example.org/roles',
    ]);
  });
});

describe('the time zone of programmes that name none', () => {
  const zoneIn = (context: Record<string, string>) => {
    const found = propertiesOf(templateOf(context), 'AWS::Lambda::Function').flatMap(
      ({ Environment: environment }) => (environment as Environment).Variables.TIME_ZONE ?? [],
    );
    return [...new Set(found)];
  };

  test('is that of Beijing, or the one that the deployment names', () => {
    expect(zoneIn({})).toEqual(['Asia/Shanghai']);
    expect(zoneIn({ timeZone: 'Asia/Vientiane' })).toEqual(['Asia/Vientiane']);
  });
});
