import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalOptions, type LocalSystem, startLocal } from '../../infra/local/start.ts';
import { connect, Refusal } from '../../shared/contract/client.ts';
import type { ProblemDetails } from '../../shared/contract/refusal.ts';
import { watchAnswers } from './promised-answers.ts';

/** A whole system on a free port and an empty folder; each of its answers must be one that the contract declares. */
export type TestSystem = LocalSystem & {
  /** A client of the person with this address; `groups: ['administrators']` for an administrator. */
  as(email: string, groups?: readonly string[]): Promise<ReturnType<typeof connect>>;
};

export async function startSystem(
  between?: Pick<LocalOptions, 'between' | 'corsOrigins'>,
): Promise<TestSystem> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  const system = await startLocal({ port: 0, dataFolder, ...between });
  watchAnswers(system.url);
  return {
    ...system,
    as: async (email, groups = []) =>
      connect({
        baseUrl: system.url,
        token: await system.issueToken({ email, groups }),
        exact: true,
        retries: 0,
      }),
    stop: async () => {
      await system.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The problem of a refused call; a successful call fails the test. */
export async function problemOf(call: Promise<unknown>): Promise<ProblemDetails> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('The call was not refused');
}
