import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundled.ts';
import type { Content } from './content.ts';
import type { EngineName } from './engines/all.ts';
import type { FirstPdf } from './first-pdf.ts';

/** Starts a process and waits for its first PDF. */
export type FreshProcess = () => Promise<FirstPdf & { readonly milliseconds: number }>;

/** Chromium is a new process each time anyway. */
export function startsFresh(engine: EngineName): boolean {
  return engine !== 'chromium';
}

export async function freshProcess(
  engine: EngineName,
  content: Content,
  folder: string,
): Promise<FreshProcess> {
  const program = await bundle(engine, folder);
  const contentFile = join(folder, `${engine}.json`);
  writeFileSync(contentFile, JSON.stringify(content));
  return () => firstPdfOf([program, contentFile, fontPath('400Regular'), fontPath('700Bold')]);
}

async function firstPdfOf(
  command: readonly string[],
): Promise<FirstPdf & { readonly milliseconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let milliseconds = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    milliseconds = performance.now() - started;
    said += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const last = said.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`No PDF from ${command[0]}`);
  return { ...(JSON.parse(last) as FirstPdf), milliseconds };
}

function fontPath(style: '400Regular' | '700Bold'): string {
  const name = `@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`;
  return fileURLToPath(import.meta.resolve(name));
}
