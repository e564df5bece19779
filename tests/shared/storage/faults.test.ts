import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { records } from '../../../shared/storage/records.ts';
import { aProgramme } from '../../builders/records.ts';
import { clientOf, nameAwsAccount } from './store.ts';

/** A store that gives every request the same answer. */
const server = createServer();

async function readFrom(answer: RequestListener): Promise<unknown> {
  server.on('request', answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return readAt(`http://127.0.0.1:${port}`);
}

function readAt(endpoint: string): Promise<unknown> {
  return records(clientOf(endpoint), 'table').read('programme', aProgramme());
}

function failing(status: number, name: string): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}` }));
  };
}

const tryAgain = { headers: { 'retry-after': '1' } };

beforeAll(nameAwsAccount);
afterEach(() => {
  server.removeAllListeners('request');
  server.closeAllConnections();
  server.close();
});

for (const name of ['ProvisionedThroughputExceededException', 'ThrottlingException']) {
  test(`${name} asks the caller to slow down and says when to come back`, async () => {
    const reading = readFrom(failing(400, name));
    await expect(reading).rejects.toMatchObject({ code: 'too_many_requests', ...tryAgain });
  });
}

test('a fault of the store is told as unavailable, with when to come back', async () => {
  const reading = readFrom(failing(500, 'InternalServerError'));
  await expect(reading).rejects.toMatchObject({ code: 'unavailable', ...tryAgain });
});

test('a gateway before the store that fails in its own words is told as unavailable', async () => {
  const reading = readFrom((_, response) => response.writeHead(503).end('<html>'));
  await expect(reading).rejects.toMatchObject({ code: 'unavailable' });
});

test('a connection that breaks is told as unavailable', async () => {
  const reading = readFrom((request) => request.socket.destroy());
  await expect(reading).rejects.toMatchObject({ code: 'unavailable' });
});

test('a store that nobody runs is told as unavailable', async () => {
  await expect(readAt('http://127.0.0.1:9')).rejects.toMatchObject({ code: 'unavailable' });
});

test('a request that a moment of trouble meets is sent again', async () => {
  let requests = 0;
  const reading = readFrom((request, response) => {
    requests += 1;
    if (requests === 1) return failing(500, 'InternalServerError')(request, response);
    return response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
  });
  await expect(reading).resolves.toBeUndefined();
});

test('a fault of our own, such as a missing permission, stays a bug', async () => {
  const reading = readFrom(failing(400, 'AccessDeniedException'));
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AccessDeniedException' }));
});
