import type { Call } from '../http/call.ts';
import { hasCurrent } from '../http/conditions.ts';
import { maxBytesInline } from '../max-bytes-inline.ts';
import { downloadLifetimeSeconds, endOf } from '../signed-links.ts';

type Download<Type> = {
  readonly fileName: string;
  readonly mediaType: Type;
  readonly bytes: number;
  readonly sha256: string;
  /** @throws Problem where it is there no longer */
  readonly get: () => Promise<Uint8Array>;
  /** @throws Problem where it is there no longer */
  readonly link: (lifetimeSeconds: number) => Promise<string>;
};

type Asked = Pick<Call<'getExportContent'>, 'mediaType' | 'conditions' | 'at'>;

/** A file in its own media type, a link to it for `application/json`, and a redirect to that where it is too large for one answer. */
export async function answerDownload<Type extends string>(
  { mediaType: asked, conditions, at }: Asked,
  { fileName, mediaType, bytes, sha256, get, link }: Download<Type>,
) {
  const etag = `"${sha256}"`;
  if (asked === 'application/json') {
    const url = await link(downloadLifetimeSeconds);
    const expiresAt = endOf(at, downloadLifetimeSeconds);
    return { status: 200, body: { url, expiresAt, sha256, bytes } } as const;
  }
  if (hasCurrent(conditions, etag)) return { status: 304, etag } as const;
  if (bytes > maxBytesInline)
    return { status: 303, location: await link(downloadLifetimeSeconds) } as const;
  return { status: 200, mediaType, content: await get(), fileName, etag } as const;
}
