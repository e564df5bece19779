import type { Upload } from '../../shared/domain/evidence/evidence.ts';
import type { Import } from '../../shared/domain/exchange/import.ts';
import { endOf, uploadLifetimeSeconds } from '../signed-links.ts';
import { importUploads, uploadPath } from './import-files.ts';

/** A signed request that can upload only the announced file. */
export async function inviteUpload(announced: Import, at: string): Promise<Upload> {
  const { mediaType: type, fileName: name, bytes, sha256 } = announced;
  const invited = await importUploads().invite(
    uploadPath(announced),
    { type, name, bytes, sha256 },
    uploadLifetimeSeconds,
  );
  return { ...invited, method: 'PUT', expiresAt: endOf(at, uploadLifetimeSeconds) };
}
