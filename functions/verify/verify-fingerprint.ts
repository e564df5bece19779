import {
  fingerprintPattern,
  type VerifiedReport,
} from '../../shared/domain/reports/fingerprint.ts';
import { Settings } from '../../shared/settings.ts';
import { dynamoClient } from '../../shared/storage/dynamo-client.ts';
import { fingerprints } from '../../shared/storage/fingerprints.ts';
import { buildOnce } from '../build-once.ts';
import type { Answer } from '../http/answer.ts';
import { contentPolicy } from '../reference/problem-page.ts';

const reports = buildOnce(() => {
  const settings = Settings.parse(process.env);
  return fingerprints(dynamoClient(settings), settings.TABLE_NAME);
});

/** Nothing of the request is on the page. */
export const verifyFingerprint: Answer<'verifyFingerprint'> = async ({ params }) => {
  const { fingerprint } = params;
  const found = fingerprintPattern.test(fingerprint)
    ? await reports().find(fingerprint)
    : undefined;
  const page = { mediaType: 'text/html', content: pageOf(found), contentPolicy } as const;
  return found ? { status: 200, ...page } : { status: 404, ...page };
};

function pageOf(found: VerifiedReport | undefined): string {
  const line = found
    ? `A report of ${found.asOf} with this fingerprint exists. The SHA-256 of its file is ${found.sha256}.`
    : 'There is no report with this fingerprint.';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Experience Reports</title><p>${line}</p></html>\n`;
}
