import { verifyRoutes } from '../../shared/contract/routes/verify.ts';
import type { HttpEvent } from '../http/dispatch.ts';
import { type LambdaHandler, serve } from '../http/serve.ts';
import { verifyFingerprint } from './verify-fingerprint.ts';

const answer = serve(verifyRoutes, { verifyFingerprint });
const { path } = verifyRoutes.verifyFingerprint;

/** A request that is refused is answered as one for a fingerprint that nothing has, so that all that is unknown looks the same. */
export const handler: LambdaHandler = async (event, context) => {
  const reply = await answer(event, context);
  const status = typeof reply === 'string' ? 200 : (reply.statusCode ?? 200);
  const isRefused = status >= 400 && status < 500 && event.routeKey.endsWith(path);
  return isRefused ? answer(unknownOf(event), context) : reply;
};

function unknownOf(event: HttpEvent): HttpEvent {
  return {
    ...event,
    rawPath: '/verify/none',
    pathParameters: { fingerprint: 'none' },
    queryStringParameters: {},
    headers: {},
  };
}
