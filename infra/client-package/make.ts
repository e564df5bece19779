import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { targetOf } from '../../shared/contract/client.ts';
import { type RouteName, routes } from '../../shared/contract/routes.ts';
import { callTypes } from '../../shared/contract/typescript/call-types.ts';

const root = new URL('../../', import.meta.url);
const pathOf = (name: string) => fileURLToPath(new URL(name, root));

/**
 * Makes a package of the typed client in a folder, for `npm pack`: JavaScript, plain types and a table of routes, without a
 * dependency. What was in the folder is replaced.
 */
export function makeClientPackage(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(pathOf('infra/client-package/README.md'), join(folder, 'README.md'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`);
  const sources = mkdtempSync(join(tmpdir(), 'experience-reports-client-'));
  try {
    for (const name of ['caller.ts', 'refusal.ts', 'retries.ts'])
      writeFileSync(join(sources, name), sourceOfPackage(pathOf(`shared/contract/${name}`)));
    writeFileSync(join(sources, 'calls.ts'), callTypes(routes));
    writeFileSync(join(sources, 'targets.ts'), targets());
    writeFileSync(join(sources, 'index.ts'), index);
    compile(sources, folder);
  } finally {
    rmSync(sources, { recursive: true, force: true });
  }
}

/** A source as the compiler of the package takes it: imports name what is made of them. */
function sourceOfPackage(path: string): string {
  return readFileSync(path, 'utf8').replace(/from '(\.\/[\w-]+)\.ts'/g, "from '$1.js'");
}

function manifest(): object {
  const { version, license } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'));
  return {
    name: 'experience-reports-client',
    version,
    description: 'Typed client of the HTTP API of Experience Reports.',
    license,
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    files: ['*.js', '*.d.ts'],
  };
}

function targets(): string {
  const table = Object.keys(routes).map((name) => [name, targetOf(routes[name as RouteName])]);
  const text = JSON.stringify(Object.fromEntries(table), undefined, 2);
  return `import type { CallTarget } from './caller.js';
import type { Calls } from './calls.js';

export const targets: Readonly<Record<keyof Calls, CallTarget>> = ${text};
`;
}

const index = `import { type ClientOf, type Connection, createClient } from './caller.js';
import type { Calls } from './calls.js';
import { targets } from './targets.js';

export type { Connection } from './caller.js';
export { type ProblemDetails, Refusal } from './refusal.js';
export type * from './calls.js';

export type Client = ClientOf<Calls>;

/** A typed client of the API at \`baseUrl\`. */
export function connect(connection: Connection): Client {
  return createClient<Calls>(targets, connection);
}
`;

function compile(sources: string, folder: string): void {
  const config = {
    extends: pathOf('tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      allowImportingTsExtensions: false,
      types: [],
      lib: ['es2024', 'dom', 'dom.iterable'],
      rootDir: sources,
      outDir: resolve(folder),
    },
    include: ['*.ts'],
  };
  writeFileSync(join(sources, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(sources, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(process.execPath, [pathOf('node_modules/typescript/bin/tsc'), '-p', sources], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
