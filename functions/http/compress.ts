import { gzipSync } from 'node:zlib';
import type { MiddlewareObj } from '@middy/core';
import { acceptsGzip } from './accept.ts';
import type { Reply } from './call.ts';

/** Below this the headers and the work outweigh what is saved. */
const minBytes = 1_024;
const compressible = /^text\/|[/+]json\b|\/javascript\b/;

type Asked = { readonly headers: Readonly<Record<string, string | undefined>> };

/** Compresses answers for callers that accept it: API Gateway's HTTP APIs do not. */
export function compressedReplies(): MiddlewareObj<Asked, Reply> {
  const compress = (request: { event: Asked; response: Reply | null }) => {
    if (request.response && acceptsGzip(request.event.headers['accept-encoding']))
      request.response = compressReply(request.response);
  };
  return { after: compress as never, onError: compress as never };
}

function compressReply(reply: Reply): Reply {
  const { headers = {}, body = '', isBase64Encoded } = reply;
  if (!compressible.test(String(headers['content-type']))) return reply;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length < minBytes) return reply;
  return {
    ...reply,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}
