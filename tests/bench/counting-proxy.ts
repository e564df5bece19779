import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Read and write units since the last reset. */
export type Units = { read: number; write: number };
export type CountingProxy = { readonly endpoint: string; readonly units: Units; stop(): void };

const writes = ['PutItem', 'UpdateItem', 'DeleteItem'];

type Answer = { ConsumedCapacity?: Consumed | Consumed[] };
type Consumed = { readonly CapacityUnits?: number };

/** A proxy before a DynamoDB store that requests the consumed capacity of each call and adds it up. */
export async function startProxy(target: string): Promise<CountingProxy> {
  const units: Units = { read: 0, write: 0 };
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const asked = JSON.parse(Buffer.concat(chunks).toString());
    const body = JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' });
    const headers = { ...incoming.headers, 'content-length': Buffer.byteLength(body) };
    const forwarded = request(target, { method: 'POST', headers }, async (answered) => {
      const parts: Buffer[] = [];
      for await (const part of answered) parts.push(part);
      const text = Buffer.concat(parts).toString();
      const operation = String(incoming.headers['x-amz-target']);
      count(units, { operation, least: asked.ConsistentRead ? 1 : 0.5 }, JSON.parse(text));
      outgoing
        .writeHead(answered.statusCode ?? 500, { 'content-type': 'application/x-amz-json-1.0' })
        .end(text);
    });
    forwarded.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    units,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Counted = { readonly operation: string; readonly least: number };

/** A read that finds nothing costs the minimum on AWS; the embedded store does not count it. (DynamoDB, read consumption.) */
function count(
  units: Units,
  { operation, least }: Counted,
  { ConsumedCapacity = [] }: Answer,
): void {
  const sum = [ConsumedCapacity]
    .flat()
    .reduce((total, { CapacityUnits = 0 }) => total + CapacityUnits, 0);
  if (writes.some((name) => operation.endsWith(name))) units.write += sum;
  else units.read += Math.max(sum, least);
}
