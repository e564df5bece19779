import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type CallFault, type CallFaultKind, type ChooseFault, refusals } from './call-fault.ts';
import { type Call, createForwarder, type Forwarder } from './forward.ts';

/** Stands between a caller and a server, and lets befall each call what it is told. */
export type FaultProxy = {
  readonly endpoint: string;
  /** How often each kind of fault was done. */
  readonly counts: ReadonlyMap<CallFaultKind, number>;
  /** From now on calls go to this server. */
  pointTo(target: string): void;
  stop(): void;
};

/** Longer than any caller of ours waits for an answer. (shared/storage/connection.ts: 5 s.) */
const silenceMilliseconds = 7_000;

/** @param fates asked once for each call, in the order in which calls arrive */
export async function startFaultProxy(fates: ChooseFault, target = ''): Promise<FaultProxy> {
  const counts = new Map<CallFaultKind, number>();
  const forward = createForwarder(target);
  const server = createServer(async (incoming, outgoing) => {
    const call = await callOf(incoming);
    const fate = fates(call);
    if (fate.kind !== 'carried') counts.set(fate.kind, (counts.get(fate.kind) ?? 0) + 1);
    await applyFault(fate, call, { forward, outgoing }).catch(() => outgoing.destroy());
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
  fate: CallFault,
  call: Call,
  { forward, outgoing }: Connections,
): Promise<void> {
  const refusal = refusals[fate.kind];
  if (refusal) {
    if (fate.kind === 'killed_after') await forward.send(call);
    const headers = { 'content-type': 'application/x-amz-json-1.0' };
    outgoing.writeHead(refusal.status, headers).end(JSON.stringify(refusal.body));
    return;
  }
  if (fate.kind === 'slow') await pause(fate.milliseconds);
  if (fate.kind === 'cut_before' || fate.kind === 'delivered_late') outgoing.destroy();
  if (fate.kind === 'cut_before') return;
  if (fate.kind === 'delivered_late') await pause(fate.milliseconds);
  if (fate.kind === 'silent' && !fate.acted) return silence(outgoing);
  const { status, headers, body } = await forward.send(call);
  if (fate.kind === 'delivered_late') return;
  if (fate.kind === 'silent') return silence(outgoing);
  if (fate.kind === 'cut_after') outgoing.destroy();
  else outgoing.writeHead(status, headers).end(body);
}

async function silence(outgoing: ServerResponse): Promise<void> {
  await pause(silenceMilliseconds, undefined, { ref: false });
  outgoing.destroy();
}
