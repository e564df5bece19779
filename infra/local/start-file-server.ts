import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type FauxqsServer, startFauxqs } from 'fauxqs';

type Route = { bodyLimit?: number };
type Framework = {
  readonly fastify: { addHook(name: 'onRoute', hook: (route: Route) => void): void };
};

/** More than the largest file that an import takes. */
const maxBytes = 110_000_000;

/**
 * Starts the embedded server of files and queues. It takes 11 MB at once unless told otherwise, and has no option for it; the
 * framework it is built on names itself on a channel before it has routes.
 */
export async function startFileServer(dataDir: string): Promise<FauxqsServer> {
  const raiseLimit = (message: unknown) =>
    (message as Framework).fastify.addHook('onRoute', (route) => {
      route.bodyLimit = maxBytes;
    });
  subscribe('fastify.initialization', raiseLimit);
  try {
    return await startFauxqs({ port: 0, logger: false, dataDir });
  } finally {
    unsubscribe('fastify.initialization', raiseLimit);
  }
}
