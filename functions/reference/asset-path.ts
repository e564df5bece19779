import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a file of the reference page: next to the bundle on Lambda, otherwise in the package. */
export function assetPath(asset: string): string {
  const bundled = fileURLToPath(new URL(`./docs/${asset}`, import.meta.url));
  if (existsSync(bundled)) return bundled;
  const manifest = createRequire(import.meta.url).resolve('swagger-ui-dist/package.json');
  return join(dirname(manifest), asset);
}
