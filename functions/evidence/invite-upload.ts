import type { Evidence, Upload } from '../../shared/domain/evidence/evidence.ts';
import { endOf, uploadLifetimeSeconds } from '../signed-links.ts';
import { evidenceFiles, uploadPath } from './evidence-files.ts';

/** A signed request that can upload only the announced file. */
export async function inviteUpload(evidence: Evidence, at: string): Promise<Upload> {
  const { mediaType: type, fileName: name = '', bytes, sha256 = '' } = evidence;
  const file = { type, name, bytes, sha256 };
  const invited = await evidenceFiles().uploads.invite(
    uploadPath(evidence),
    file,
    uploadLifetimeSeconds,
  );
  return { ...invited, method: 'PUT', expiresAt: endOf(at, uploadLifetimeSeconds) };
}
