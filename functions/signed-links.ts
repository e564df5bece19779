import type { Instant } from '../shared/domain/dates.ts';

/** Long enough to follow the link, too short to pass it on. */
export const downloadLifetimeSeconds = 300;
/** Long enough to begin 20 MB on a slow line; S3 asks for the signature when the upload begins. */
export const uploadLifetimeSeconds = 900;

/** When a link expires. */
export function endOf(madeAt: Instant, lifetimeSeconds: number): Instant {
  return new Date(Date.parse(madeAt) + lifetimeSeconds * 1_000).toISOString();
}
