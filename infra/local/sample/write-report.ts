import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect, Refusal } from '../../../shared/contract/client.ts';
import type { Person } from '../issuer.ts';
import { people } from './people.ts';

type Target = {
  readonly url: string;
  readonly issueToken: (person: Person) => Promise<string>;
};

/**
 * Requests the report of the sample in Chinese and English, as of today, and leaves it in a folder.
 * @returns its path; undefined where the report is refused, as after somebody has withdrawn the programme
 */
export async function writeSampleReport(
  { url, issueToken }: Target,
  programmeId: string,
  folder: string,
): Promise<string | undefined> {
  const reader = connect({ baseUrl: url, token: await issueToken(people.reader) });
  try {
    const { body: report } = await reader.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing', language: 'zh', secondLanguage: 'en' },
    });
    const { reportId } = report;
    for (let { status } = report; status === 'queued'; ) {
      await setTimeout(200);
      ({ status } = (await reader.call('getReport', { params: { reportId } })).body);
    }
    const content = await reader.bytes('getReportContent', {
      params: { reportId },
      accept: 'application/pdf',
    });
    const path = join(folder, 'sample-report.pdf');
    await writeFile(path, await bytesOf(content));
    return path;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** A large report is answered by a link to its file. */
async function bytesOf(content: Response): Promise<Buffer> {
  const location = content.headers.get('location');
  const file = location === null ? content : await fetch(location);
  return Buffer.from(await file.arrayBuffer());
}
