import type { AddressInfo } from 'node:net';
import { routes } from '../../shared/contract/routes.ts';
import { claimFolder } from './data-folder.ts';
import { diskFault } from './disk-fault.ts';
import { useLocalCredentials, useStores } from './environment.ts';
import { startFileServer } from './file-server.ts';
import { handlerOf } from './functions.ts';
import { createGateway } from './gateway.ts';
import { invoke } from './invoke.ts';
import { issuerPath, type Person, startIssuer } from './issuer.ts';
import { serveLoopbackOnly } from './loopback-only.ts';
import { startQueueWorker } from './queue-worker.ts';
import { people } from './sample/people.ts';
import { createIssuerAnswers } from './sign-in/answer-as-issuer.ts';
import { type Stores, startStores } from './stores.ts';

type RoleName = 'administrator' | 'coordinator' | 'implementer' | 'reader';
export type LocalSystem = {
  readonly url: string;
  readonly tokens: Readonly<Record<RoleName, string>>;
  issueToken(person: Person): Promise<string>;
  stop(): Promise<void>;
};

const sweepMilliseconds = 60_000;

export type LocalOptions = {
  /** 0 takes any free one. */
  readonly port: number;
  readonly dataFolder: string;
  /** Origins of web pages that may call the API and send files; none by default. */
  readonly corsOrigins?: readonly string[];
  /** Puts a proxy between functions and stores, and returns its endpoints. */
  readonly between?: (stores: Stores) => Promise<Stores>;
};

/**
 * Starts the whole system on this machine: the functions that run on AWS, behind an embedded gateway, on embedded stores
 * that keep everything in `dataFolder`.
 * @throws FolderRefused where the folder is in use, of another format, full or cannot be written
 */
export async function startLocal(options: LocalOptions): Promise<LocalSystem> {
  const undo: (() => unknown)[] = [claimFolder(options.dataFolder)];
  const stop = async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    return { ...(await startParts(options, undo)), stop };
  } catch (error) {
    await stop();
    throw diskFault(options.dataFolder, error) ?? error;
  }
}

/** `undo` has the stop function of each started part; the last one started is stopped first. */
async function startParts(
  { port, dataFolder, corsOrigins = [], between }: LocalOptions,
  undo: (() => unknown)[],
): Promise<Omit<LocalSystem, 'stop'>> {
  serveLoopbackOnly();
  useLocalCredentials();
  const stores = await startStores(dataFolder);
  undo.push(() => stores.stop());
  const used = between ? await between(stores) : stores;
  const files = await startFileServer(used.fileEndpoint, corsOrigins);
  undo.push(() => files.stop());
  useStores(used, files.endpoint);
  const issuer = await startIssuer(dataFolder);
  const answerAsIssuer = createIssuerAnswers(issuer);
  const gateway = createGateway({ routes, handlerOf, issuer, answerAsIssuer, corsOrigins });
  await listen(gateway, port);
  const jobs = startJobs(stores);
  undo.push(
    () => jobs.stop(),
    () => closeServer(gateway),
  );
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  const issueToken = (person: Person) => issuer.issue({ issuer: `${url}${issuerPath}`, ...person });
  return { url, tokens: await tokensOf(issueToken), issueToken };
}

async function tokensOf(
  issue: (person: Person) => Promise<string>,
): Promise<Record<RoleName, string>> {
  const { administrator, coordinator, implementer, reader } = people;
  return {
    administrator: await issue(administrator),
    coordinator: await issue(coordinator),
    implementer: await issue(implementer),
    reader: await issue(reader),
  };
}

function startJobs({ fileEndpoint, queueUrl, importQueueUrl, exportQueueUrl }: Stores) {
  const work = (name: 'render-report' | 'run-import' | 'run-export', url: string) =>
    startQueueWorker({
      endpoint: fileEndpoint,
      queueUrl: url,
      name,
      handler: () => handlerOf(name),
    });
  const workers = [
    work('render-report', queueUrl),
    work('run-import', importQueueUrl),
    work('run-export', exportQueueUrl),
  ];
  const sweep = setInterval(() => void runSweep(), sweepMilliseconds);
  return {
    stop: async () => {
      clearInterval(sweep);
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

async function runSweep(): Promise<void> {
  try {
    await invoke(await handlerOf('sweep'), {}, { name: 'sweep', timeoutSeconds: 60 });
  } catch (error) {
    process.stderr.write(`sweep: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function listen(server: ReturnType<typeof createGateway>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Answers requests under way, and does not wait for idle connections. */
function closeServer(server: ReturnType<typeof createGateway>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
