import { sharedCaches } from '../../shared/pdf/shared-caches.ts';

/** Caches results until the shared caches are full. */
export function fillSharedCaches(): void {
  const cache = sharedCaches.textCache<number>(() => 1_000_000);
  for (let at = 0; at < 60; at += 1) cache.set(`word ${at}`, at);
}
