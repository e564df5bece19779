import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useLocalCredentials, useStores } from '../../../infra/local/environment.ts';
import { createGateway } from '../../../infra/local/gateway.ts';
import { startIssuer } from '../../../infra/local/issuer.ts';
import { startStores } from '../../../infra/local/stores.ts';
import { connect } from '../../../shared/contract/client.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';
import { type HandlerOf, type Instances, startInstances } from './instances.ts';

/** A programme on a gateway whose functions can be replaced by instances that are killed; no queue calls a job. */
export type CrashSystem = {
  readonly programme: TestProgramme;
  readonly instances: Instances;
  readonly tableEndpoint: string;
  /** Lets the gateway call these functions from now on. */
  serve(handlerOf: HandlerOf): void;
  stop(): Promise<void>;
};

export async function startCrashSystem(): Promise<CrashSystem> {
  useLocalCredentials();
  const folder = await mkdtemp(join(tmpdir(), 'experience-reports-crash-'));
  const stores = await startStores(folder);
  useStores(stores);
  // A killed instance logs the calls that it is refused.
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
  const instances = await startInstances(stores);
  let serving = instances.handlerWithoutFaults;
  const issuer = await startIssuer(folder);
  const gateway = createGateway({ routes, issuer, handlerOf: (service) => serving(service) });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  const programme = await setUpProgramme({
    as: async (email, groups = []) =>
      connect({ baseUrl, token: await issuer.issue({ email, groups }), exact: true, retries: 0 }),
  });
  return {
    programme,
    instances,
    tableEndpoint: stores.dynamoEndpoint,
    serve: (handlerOf) => {
      serving = handlerOf;
    },
    stop: async () => {
      gateway.close();
      instances.stop();
      await stores.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
