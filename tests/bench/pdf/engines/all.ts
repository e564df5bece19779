import { readFileSync } from 'node:fs';
import { fontBytes } from '../../../../shared/pdf/shaping/font-files.ts';
import type { Engine, EngineModule } from './engine.ts';

const { dependencies: versions } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

export type EngineName = 'ours' | 'pdfkit' | 'pdfmake' | 'typst' | 'chromium';

/** The labels in the tables, by file name in this folder. */
export const labels: Readonly<Record<EngineName, string>> = {
  ours: 'ours (tagged, PDF/A-3a, PDF/UA-1)',
  pdfkit: `pdfkit ${versions.pdfkit}, plain`,
  pdfmake: `pdfmake ${versions.pdfmake}`,
  typst: `Typst (tagged), typst-ts ${versions['@myriaddreamin/typst-ts-node-compiler']}`,
  chromium: 'Chromium (tagged), a browser each',
};

const fonts = {
  get regular() {
    return fontBytes('latin-regular');
  },
  get bold() {
    return fontBytes('latin-bold');
  },
};

/** Opens the installed engines; a missing one is reported, and is not a failure. */
export async function openEngines(): Promise<ReadonlyMap<EngineName, Engine>> {
  const engines = new Map<EngineName, Engine>();
  for (const name of Object.keys(labels) as EngineName[]) {
    try {
      engines.set(name, await openEngine(name));
    } catch (error) {
      if (name === 'ours') throw error;
      console.log(`Without ${name}: it is not here`);
    }
  }
  return engines;
}

async function openEngine(name: EngineName): Promise<Engine> {
  const module: EngineModule = await import(new URL(`./${name}.ts`, import.meta.url).href);
  return module.open(fonts);
}
