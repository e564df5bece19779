import * as z from 'zod';
import { NoQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const page = { mediaTypes: ['text/html'], caching: 'never' } as const;

export const verifyRoutes = {
  verifyFingerprint: {
    service: 'verify',
    method: 'GET',
    path: '/verify/{fingerprint}',
    summary: 'Verify a printed report by its fingerprint',
    description:
      'Says in a line that a report with this fingerprint exists, of which day it is, and the SHA-256 of its file. The fingerprint is the SHA-256 of its snapshot, as printed in it. Reports with drafts, reports that were withdrawn, and whatever else is asked for are answered with the same page, status 404. It tells no programme, title or figure.',
    access: 'public',
    params: z.strictObject({
      fingerprint: z
        .string()
        .meta({ examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'] })
        .describe('The fingerprint as printed: 64 hexadecimal digits.'),
    }),
    query: NoQuery,
    success: {
      200: { description: 'There is such a report.', ...page },
      404: { description: 'There is no such report.', ...page },
    },
    errors: [],
    concurrency: 'none',
    throttle: { perSecond: 5, burst: 10 },
  },
} as const satisfies RouteTable;
