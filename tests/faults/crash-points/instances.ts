import { vi } from 'vitest';
import type { FunctionName } from '../../../infra/local/functions.ts';
import type { Handler } from '../../../infra/local/invoke.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { noFault, type ProxiedCall } from '../proxy/call-fault.ts';
import { type FaultProxy, startFaultProxy } from '../proxy/fault-proxy.ts';
import type { Endpoints } from '../system/messages.ts';

export type HandlerOf = (name: FunctionName) => Promise<Handler>;

const services: readonly FunctionName[] = [
  ...new Set(Object.values(routes).map(({ service }) => service)),
];

/** Instances of the functions as on Lambda: each has its own memory. */
export type Instances = {
  /** An instance without faults. */
  readonly handlerWithoutFaults: HandlerOf;
  /** A new instance of a function without faults. */
  startAnother(name: FunctionName): Promise<Handler>;
  /** A new instance of a function that is killed right after its n-th call that changes what the stores hold. */
  startDoomed(name: FunctionName, calls: number): Promise<Doomed>;
  stop(): void;
};
type Doomed = { readonly handlerOf: HandlerOf; readonly calls: () => number };

/**
 * The proxy refuses every later call of a killed instance. This has the same effects as kill -9, needs no process, and hits
 * each call exactly; history-check.ts kills processes.
 */
export async function startInstances(stores: Endpoints): Promise<Instances> {
  let [made, until] = [0, Number.POSITIVE_INFINITY];
  const chooseFault = (call: ProxiedCall) => {
    if (reads(call)) return made < until ? noFault : ({ kind: 'killed_before' } as const);
    made += 1;
    if (made < until) return noFault;
    return { kind: made === until ? 'killed_after' : 'killed_before' } as const;
  };
  const table = await startFaultProxy(chooseFault, stores.dynamoEndpoint);
  const files = await startFaultProxy(chooseFault, stores.fileEndpoint);
  const steady = await newInstance(services);
  const reach = ({ dynamoEndpoint, fileEndpoint }: Endpoints) =>
    Object.assign(process.env, {
      DYNAMODB_ENDPOINT: dynamoEndpoint,
      S3_ENDPOINT: fileEndpoint,
      SQS_ENDPOINT: fileEndpoint,
    });
  return {
    handlerWithoutFaults: async (service) => {
      reach(stores);
      return steady(service);
    },
    startAnother: async (name) => {
      reach(stores);
      return (await newInstance([name]))(name);
    },
    startDoomed: async (name, calls) => {
      const handlerOf = await newInstance([name]);
      [made, until] = [0, calls];
      reach({ dynamoEndpoint: table.endpoint, fileEndpoint: files.endpoint });
      return { handlerOf, calls: () => made };
    },
    stop: () => stopAll([table, files]),
  };
}

/** A kill after a read leaves what a kill before it leaves. */
function reads({ method, operation }: ProxiedCall): boolean {
  if (operation) return /^(?:Get|Query|BatchGet|Scan)/.test(operation);
  return method === 'GET' || method === 'HEAD';
}

/** Loads all its code at once, so that a later instance shares none of it. */
async function newInstance(names: readonly FunctionName[]): Promise<HandlerOf> {
  vi.resetModules();
  const { handlerOf } = await import('../../../infra/local/functions.ts');
  const handlers = new Map<FunctionName, Handler>();
  for (const name of names) handlers.set(name, await handlerOf(name));
  return async (name) => {
    const handler = handlers.get(name);
    if (!handler) throw new Error(`There is no function ${name}`);
    return handler;
  };
}

function stopAll(proxies: readonly FaultProxy[]): void {
  for (const proxy of proxies) proxy.stop();
}
