import { readFileSync } from 'node:fs';
import type { Content } from './content.ts';
import type { EngineModule } from './engines/engine.ts';

/** The output of a fresh process after its first PDF. */
export type FirstPdf = { readonly peakMegabytes: number; readonly bytes: number };

/** `node <bundle> <content as JSON> <regular font> <bold font>`: makes one PDF and prints time and memory. */
export async function makeFirstPdf({ open }: EngineModule): Promise<void> {
  const [contentFile = '', regular = '', bold = ''] = process.argv.slice(2);
  const content: Content = JSON.parse(readFileSync(contentFile, 'utf8'));
  const engine = await open({
    get regular() {
      return readFileSync(regular);
    },
    get bold() {
      return readFileSync(bold);
    },
  });
  const { length: bytes } = await engine(content);
  const said: FirstPdf = { peakMegabytes: peakMegabytes(), bytes };
  process.stdout.write(`${JSON.stringify(said)}\n`);
}

/**
 * On Linux, `resourceUsage` of a child includes the parent's peak, so there the process reports its own.
 */
function peakMegabytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) / 1024;
}
