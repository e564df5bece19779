import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type CallFault, type CallFaultKind, type ChooseFault, refusals } from './call-fault.ts';
import { type Call, createForwarder, type Forwarder } from './forward.ts';

/** Forwards calls to a server, and applies the chosen fault to each. */
export type FaultProxy = {
  readonly endpoint: string;
  /** How often each kind of fault was applied. */
  readonly counts: ReadonlyMap<CallFaultKind, number>;
  /** Sends calls to this server from now on. */
  pointTo(target: string): void;
  stop(): void;
};

/** Longer than any of our callers waits for a response. (shared/storage/connection.ts: 5 s.) */
const silenceMilliseconds = 7_000;

/** @param chooseFault called once for each call, in order of arrival */
export async function startFaultProxy(chooseFault: ChooseFault, target = ''): Promise<FaultProxy> {
  const counts = new Map<CallFaultKind, number>();
  const forward = createForwarder(target);
  const server = createServer(async (incoming, outgoing) => {
    const call = await callOf(incoming);
    const fault = chooseFault(call);
    if (fault.kind !== 'none') counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1);
    await applyFault(fault, call, { forward, outgoing }).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    pointTo: (next) => forward.pointTo(next),
    stop: () => {
      server.close();
      server.closeAllConnections();
      forward.stop();
    },
  };
}

async function callOf(incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const target = incoming.headers['x-amz-target'];
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    headers: incoming.headers,
    body: Buffer.concat(chunks),
    ...(typeof target === 'string' && { operation: target.split('.').at(-1) ?? target }),
  };
}

type Connections = { readonly forward: Forwarder; readonly outgoing: ServerResponse };

async function applyFault(
  fault: CallFault,
  call: Call,
  { forward, outgoing }: Connections,
): Promise<void> {
  const refusal = refusals[fault.kind];
  if (refusal) {
    if (fault.kind === 'killed_after') await forward.send(call);
    const headers = { 'content-type': 'application/x-amz-json-1.0' };
    outgoing.writeHead(refusal.status, headers).end(JSON.stringify(refusal.body));
    return;
  }
  if (fault.kind === 'slow') await pause(fault.milliseconds);
  if (fault.kind === 'cut_before' || fault.kind === 'delivered_late') outgoing.destroy();
  if (fault.kind === 'cut_before') return;
  if (fault.kind === 'delivered_late') await pause(fault.milliseconds);
  if (fault.kind === 'silent' && !fault.acted) return silence(outgoing);
  const { status, headers, body } = await forward.send(call);
  if (fault.kind === 'delivered_late') return;
  if (fault.kind === 'silent') return silence(outgoing);
  if (fault.kind === 'cut_after') outgoing.destroy();
  else outgoing.writeHead(status, headers).end(body);
}

async function silence(outgoing: ServerResponse): Promise<void> {
  await pause(silenceMilliseconds, undefined, { ref: false });
  outgoing.destroy();
}
