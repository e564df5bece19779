import { expect, test } from 'vitest';
import { connection } from '../../../shared/storage/connection.ts';
import { mapStoreFaults } from '../../../shared/storage/faults.ts';

/** API Gateway gives up after 30 s. (HTTP API quotas.) */
const gatewayMilliseconds = 30_000;

test("all tries of one request end before the gateway's timeout", () => {
  const { connectionTimeout, requestTimeout } = connection.requestHandler;
  const longest = connection.maxAttempts * (connectionTimeout + requestTimeout);
  expect(longest).toBeLessThan(gatewayMilliseconds);
});

test('a response that comes too late becomes "unavailable"', async () => {
  const late = Object.assign(new Error('Request aborted'), { name: 'TimeoutError' });
  await expect(mapStoreFaults(() => Promise.reject(late))).rejects.toMatchObject({
    code: 'unavailable',
  });
});
