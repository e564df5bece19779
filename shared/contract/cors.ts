import { type ResponseHeader, responseHeaders } from './response-headers.ts';

/** What web pages of the named origins may send to the API, and read of its answers. */
export const apiCors = {
  methods: ['GET', 'HEAD', 'PUT', 'POST', 'PATCH'],
  requestHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match', 'idempotency-key'],
  responseHeaders: (Object.keys(responseHeaders) as ResponseHeader[]).map((name) =>
    name.toLowerCase(),
  ),
  maxAgeSeconds: 3_600,
} as const;

/** The same for the files of the bucket: uploads of evidence and downloads by links; the headers are those of a signed upload. */
export const fileCors = {
  methods: ['GET', 'PUT'],
  requestHeaders: ['content-type', 'content-disposition', 'x-amz-checksum-sha256'],
  responseHeaders: [],
  maxAgeSeconds: 3_600,
} as const;
