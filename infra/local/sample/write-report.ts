import { join } from 'node:path';
import { connect, Refusal } from '../../../shared/contract/client.ts';
import { saveReport } from '../../save-report.ts';
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
  const body = { kind: 'experience_sharing', language: 'zh', secondLanguage: 'en' } as const;
  const path = join(folder, 'sample-report.pdf');
  try {
    await saveReport(reader, { params: { programmeId }, body }, path);
    return path;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
