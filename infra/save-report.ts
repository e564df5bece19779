import { setTimeout } from 'node:timers/promises';
import type { CallOptions, Client } from '../shared/contract/client.ts';
import { saveContent } from './save-content.ts';

/**
 * Requests a report, waits until it is ready, and writes its PDF to a file.
 * @throws Refusal, also where the report failed
 */
export async function saveReport(
  client: Client,
  request: Pick<CallOptions<'requestReport'>, 'params' | 'body'>,
  path: string,
): Promise<void> {
  const { body: report } = await client.call('requestReport', request);
  const { reportId } = report;
  for (let { status } = report; status === 'queued'; ) {
    await setTimeout(200);
    ({ status } = (await client.call('getReport', { params: { reportId } })).body);
  }
  const content = await client.bytes('getReportContent', {
    params: { reportId },
    accept: 'application/pdf',
  });
  await saveContent(content, path);
}
