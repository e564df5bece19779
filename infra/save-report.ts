import { writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { CallOptions, Client } from '../shared/contract/client.ts';

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
  await writeFile(path, await bytesOf(content));
}

/** A large report is answered by a link to its file. */
async function bytesOf(content: Response): Promise<Buffer> {
  const location = content.headers.get('location');
  const file = location === null ? content : await fetch(location);
  return Buffer.from(await file.arrayBuffer());
}
