import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** The outputs of a deployed stack. */
export const Outputs = z.object({
  ApiAddress: z.url(),
  Issuer: z.string(),
  Audience: z.string(),
  AlarmsGoTo: z.string(),
  FirstAdministrator: z.string().optional(),
});
export type Outputs = z.infer<typeof Outputs>;

const root = fileURLToPath(new URL('../.deployed', import.meta.url));
const fileOf = (folder: string, stage: string) => join(folder, `experience-reports-${stage}.json`);

/** Reads the file that `cdk deploy --outputs-file` wrote, keeps the outputs of each stack, and returns them. */
export function keepOutputs(file: string, folder = root): ReadonlyMap<string, Outputs> {
  const stacks = z.record(z.string(), Outputs).parse(JSON.parse(readFileSync(file, 'utf8')));
  mkdirSync(folder, { recursive: true });
  for (const [stack, outputs] of Object.entries(stacks)) {
    writeFileSync(join(folder, `${stack}.json`), `${JSON.stringify(outputs, null, 2)}\n`);
  }
  return new Map(Object.entries(stacks));
}

/** @throws an error that names the options to use instead, where the stage was not deployed from this folder */
export function outputsOf(stage: string, folder = root): Outputs {
  const file = fileOf(folder, stage);
  if (!existsSync(file)) {
    throw new Error(
      `Stage ${stage} was not deployed from this folder. Give the outputs of its stack instead: --api ApiAddress --issuer Issuer --client Audience`,
    );
  }
  return Outputs.parse(JSON.parse(readFileSync(file, 'utf8')));
}
