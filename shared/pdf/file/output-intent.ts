import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedCaches } from '../shared-caches.ts';

const profileName = 'sRGB_IEC61966_2_1.icc';

/** The colour profile that pdfkit brings; beside the bundle on Lambda. */
export function profilePath(): string {
  const bundled = fileURLToPath(new URL(`./fonts/${profileName}`, import.meta.url));
  if (existsSync(bundled)) return bundled;
  return join(dirname(createRequire(import.meta.url).resolve('pdfkit')), 'data', profileName);
}

/** Read once for the life of the process. */
export const colourProfile = sharedCaches.loadOnce<void, Buffer>(() => readFileSync(profilePath()));

/** States what the colours of the file mean, as PDF/A asks (ISO 19005-3, 6.2.3), together with the profile. */
export const outputIntent = {
  Type: 'OutputIntent',
  S: 'GTS_PDFA1',
  OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
  Info: new String('sRGB IEC61966-2.1'),
} as const;
