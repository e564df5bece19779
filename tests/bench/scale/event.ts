import type { Asked } from './call.ts';
import { coordinatorEmail } from './fill.ts';

/** The event of a call, by the coordinator if nobody else is named. */
export function eventOf(call: Asked, email: string = coordinatorEmail): object {
  if (call.service === 'render-report') {
    const body = JSON.stringify({ reportId: call.reportId });
    const attributes = { ApproximateReceiveCount: '1' };
    return { Records: [{ messageId: '1', body, attributes }] };
  }
  const [method, path] = call.routeKey.split(' ');
  const claims = { iss: 'bench', sub: email, email, email_verified: 'true' };
  const token = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return {
    version: '2.0',
    routeKey: call.routeKey,
    rawPath: path,
    headers: { 'content-type': 'application/json', authorization: `Bearer e30.${token}.e30` },
    pathParameters: call.path,
    ...(call.query && { queryStringParameters: call.query }),
    ...(call.body && { body: JSON.stringify(call.body) }),
    isBase64Encoded: false,
    requestContext: {
      http: { method, path },
      requestId: '1',
      authorizer: { jwt: { claims, scopes: null } },
    },
  };
}
