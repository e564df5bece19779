import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import type { ProxiedCall } from './call-fault.ts';

export type Call = ProxiedCall & { readonly headers: IncomingHttpHeaders };
type Answer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

/** Forwards calls over kept-alive connections; the target server can be changed. */
export type Forwarder = {
  send(call: Call): Promise<Answer>;
  pointTo(target: string): void;
  stop(): void;
};

/** Headers of one connection only, so they are not forwarded. (RFC 9110, 7.6.1.) */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding', 'expect'];

export function createForwarder(target: string): Forwarder {
  const agent = new Agent({ keepAlive: true });
  let current = target;
  return {
    send: (call) => sendTo(call, current, agent),
    pointTo: (next) => {
      current = next;
    },
    stop: () => agent.destroy(),
  };
}

function sendTo({ method, path, headers, body }: Call, target: string, agent: Agent) {
  return new Promise<Answer>((resolve, reject) => {
    const kept = { ...withoutConnectionHeaders(headers), 'content-length': body.length };
    const forwarded = request(new URL(path, target), { method, agent, headers: kept });
    forwarded.on('error', reject);
    forwarded.on('response', async (response) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of response) chunks.push(chunk);
      } catch (error) {
        return reject(error);
      }
      const status = response.statusCode ?? 500;
      resolve({
        status,
        headers: withoutConnectionHeaders(response.headers),
        body: Buffer.concat(chunks),
      });
    });
    forwarded.end(body);
  });
}

function withoutConnectionHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !ofConnection.includes(name)),
  );
}
