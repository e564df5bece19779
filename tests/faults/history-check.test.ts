import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { useLocalCredentials } from '../../infra/local/environment.ts';
import { checkHistory, type Finding } from './history-check.ts';
import type { Shares } from './proxy/fault-schedule.ts';
import { summary, traces } from './report.ts';

beforeAll(useLocalCredentials);

async function found(seed: number, operations: number, onStore?: Shares): Promise<Finding> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'experience-reports-faults-'));
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true }));
  const size = { operations, kills: 1, clients: 8 };
  return checkHistory({ seed, ...size, dataFolder, ...(onStore && { onStore }) });
}

test('nothing is lost or done twice when the system is killed and networks fail', async () => {
  const finding = await found(1, 120);
  expect(finding.kills, summary(finding)).toBe(1);
  expect(finding.violations, traces(finding)).toEqual([]);
}, 120_000);

test('a store that acknowledges writes it does not make is detected', async () => {
  const { violations } = await found(2, 120, { swallowed: 1 });
  expect(violations.map(({ rule }) => rule)).toContain('lost');
}, 120_000);
