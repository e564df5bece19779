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
  return records(clientOf(endpoint), 'table').readConsistently('programme', aProgramme());
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

test('a server error of the store becomes "unavailable" with Retry-After', async () => {
  const reading = readFrom(failing(500, 'InternalServerError'));
  await expect(reading).rejects.toMatchObject({ code: 'unavailable', ...tryAgain });
});

test('an error page of a gateway before the store becomes "unavailable"', async () => {
  const reading = readFrom((_, response) => response.writeHead(503).end('<html>'));
  await expect(reading).rejects.toMatchObject({ code: 'unavailable' });
});

test('a broken connection becomes "unavailable"', async () => {
  const reading = readFrom((request) => request.socket.destroy());
  await expect(reading).rejects.toMatchObject({ code: 'unavailable' });
});

test('a store that does not run becomes "unavailable"', async () => {
  await expect(readAt('http://127.0.0.1:9')).rejects.toMatchObject({ code: 'unavailable' });
});

test('a request with a temporary failure is sent again', async () => {
  let requests = 0;
  const reading = readFrom((request, response) => {
    requests += 1;
    if (requests === 1) return failing(500, 'InternalServerError')(request, response);
    return response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
  });
  await expect(reading).resolves.toBeUndefined();
});

test('our own error, such as a missing permission, is rethrown', async () => {
  const reading = readFrom(failing(400, 'AccessDeniedException'));
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AccessDeniedException' }));
});
