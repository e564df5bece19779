import type { Evidence, Upload } from '../../shared/domain/evidence.ts';
import { evidenceFiles, uploadPath } from './evidence-files.ts';

/** Long enough to begin 20 MB on a slow line; S3 asks for the signature when the upload begins. */
const uploadLifetimeSeconds = 900;

/** The request that uploads exactly the announced file. */
export async function uploadOf(evidence: Evidence, at: string): Promise<Upload> {
  const { mediaType: type, fileName: name, bytes, sha256 } = evidence;
  const file = { type, name, bytes, sha256 };
  const invited = await evidenceFiles().uploads.invite(
    uploadPath(evidence),
    file,
    uploadLifetimeSeconds,
  );
  const expiresAt = new Date(Date.parse(at) + uploadLifetimeSeconds * 1_000).toISOString();
  return { ...invited, method: 'PUT', expiresAt };
}
