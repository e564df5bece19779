import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClientPackage } from '../../infra/client-package/make.ts';
import { examples } from '../../shared/contract/examples.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

const run = promisify(execFile);
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const readme = new URL('../../infra/client-package/README.md', import.meta.url);

/** Elsewhere: a folder that has nothing of the project, but the package. */
let elsewhere: string;
let folder: string;
let system: TestSystem;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-package-'));
  const made = join(folder, 'made');
  makeClientPackage(made);
  await run('npm', ['pack', '--pack-destination', folder], { cwd: made });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  elsewhere = join(folder, 'elsewhere');
  await mkdir(elsewhere);
  await writeFile(
    join(elsewhere, 'package.json'),
    JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }),
  );
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], {
    cwd: elsewhere,
  });
  system = await startSystem();
});
afterAll(async () => {
  await system.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The lines of a program that do not compile, each with the code of its error. */
async function compile(name: string, text: string): Promise<readonly string[]> {
  await writeFile(join(elsewhere, name), text);
  const options = [
    ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
    ...['--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--pretty', 'false'],
  ];
  const printed = await run(process.execPath, [tsc, ...options, name], { cwd: elsewhere }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
  const lines = text.split('\n');
  return [...printed.matchAll(/^[^(]+\((\d+),\d+\): error (TS\d+)/gm)].map(
    ([, line, code]) => `${code} ${lines[Number(line) - 1]?.trim()}`,
  );
}

const right = `
import { connect, Refusal, type Programme, type ProblemDetails } from 'experience-reports-client';

const [baseUrl = '', token = ''] = process.argv.slice(2);
const client = connect({ baseUrl, token });
const health = await connect({ baseUrl }).call('getHealth');
const created = await client.call('createProgramme', {
  body: { title: { en: 'Water for two villages' }, countries: ['MM'] },
  idempotencyKey: 'water-2026',
});
const { programmeId } = created.body;
const read = await client.call('getProgramme', { params: { programmeId } });
const programme: Programme = read.body;
const page = await client.call('listProgrammes', { query: { limit: 1 } });
const listed: boolean[] = [];
for await (const item of client.items('listProgrammes', { query: { limit: 1 } })) listed.push(item.programmeId === programmeId);
const unchanged = await client.bytes('getProgramme', { params: { programmeId }, ifNoneMatch: read.etag });
let problem: ProblemDetails | undefined;
try {
  await client.call('replaceProgramme', {
    params: { programmeId },
    body: { title: { en: 'Water for three villages' }, countries: ['MM'] },
    ifMatch: '"7"',
  });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  problem = error.problem;
}
console.log(JSON.stringify({
  health: health.body.status,
  statuses: [created.status, read.status, unchanged.status],
  title: programme.title.en,
  listed: [page.body.items.length, listed],
  problem: [problem?.type, problem?.status],
}));
`;

test('the package has no dependency, and no file but of the client', async () => {
  const installed = join(elsewhere, 'node_modules');
  expect((await readdir(installed)).filter((name) => !name.startsWith('.'))).toEqual([
    'experience-reports-client',
  ]);
  const files = await readdir(join(installed, 'experience-reports-client'));
  expect(files.toSorted()).toEqual([
    ...['README.md', 'caller.d.ts', 'caller.js', 'calls.d.ts', 'calls.js'],
    ...['index.d.ts', 'index.js', 'package.json', 'refusal.d.ts', 'refusal.js'],
    ...['retries.d.ts', 'retries.js', 'targets.d.ts', 'targets.js'],
  ]);
  for (const file of files) {
    const text = await readFile(join(installed, 'experience-reports-client', file), 'utf8');
    expect(text).not.toMatch(/\bzod\b|from '\.\.|\/tmp\//);
  }
});

test('a program elsewhere compiles against it, and does what it says', async () => {
  const program = `declare const process: { readonly argv: readonly string[] };\n${right}`;
  expect(await compile('right.ts', program)).toEqual([]);
  const token = await system.issueToken({ email: 'admin@example.org', groups: ['administrators'] });
  const { stdout } = await run(process.execPath, ['right.js', system.url, token], {
    cwd: elsewhere,
  });
  expect(JSON.parse(stdout)).toEqual({
    health: 'ok',
    statuses: [201, 200, 304],
    title: 'Water for two villages',
    listed: [1, [true]],
    problem: ['/problems/version_mismatch', 412],
  });
});

test('the program of its README compiles', async () => {
  const [, program = ''] = (await readFile(readme, 'utf8')).match(/```ts\n([\s\S]+?)```/) ?? [];
  expect(await compile('readme.ts', `declare const token: string;\n${program}`)).toEqual([]);
});

test('every example of the contract has the type of its name', async () => {
  const lines = Object.entries(examples).map(
    ([name, example]) => `export const of${name}: types.${name} = ${JSON.stringify(example)};`,
  );
  expect(lines.length).toBeGreaterThan(60);
  const program = ["import type * as types from 'experience-reports-client';", ...lines];
  expect(await compile('examples.ts', program.join('\n'))).toEqual([]);
});

describe('what does not fit the contract does not compile:', () => {
  const organisation = "params: { programmeId: 'p', organisationId: 'o' }, body";
  const replaced = "params: { programmeId: 'p' }, body: { title: { en: 'a' }, countries: ['MM'] }";
  const right = `client.call('putOrganisation', { ${organisation}, ifNoneMatch: '*' });`;
  const wrong = [
    ['a route that is not there', "client.call('getNothing');"],
    ['a parameter that is missing', "client.call('getProgramme', { params: {} });"],
    ['no parameters at all', "client.call('getProgramme');"],
    [
      'a parameter of another route',
      "client.call('getProgramme', { params: { programmeId: 'p', projectId: 'p' } });",
    ],
    ['a query that is not taken', "client.call('listProgrammes', { query: { page: 2 } });"],
    ['a field that is missing', "client.call('createProgramme', { body: { title: {} } });"],
    ['a change without the version', `client.call('replaceProgramme', { ${replaced} });`],
    ['a PUT without a condition', `client.call('putOrganisation', { ${organisation} });`],
    ['pages of what is no list', "client.items('getHealth');"],
    ['a field no answer has', "client.call('getHealth').then(({ body }) => body.state);"],
  ] as const;
  let faults: readonly string[];
  beforeAll(async () => {
    const program = [
      "import { connect, type OrganisationInput } from 'experience-reports-client';",
      'declare const body: OrganisationInput;',
      "const client = connect({ baseUrl: 'https://example.org' });",
      right,
      ...wrong.map(([, call]) => call),
    ];
    faults = await compile('wrong.ts', program.join('\n'));
  });

  test.each(wrong)('%s', (_, call) => {
    expect(faults.filter((fault) => fault.endsWith(call))).toHaveLength(1);
  });

  test('and nothing else is refused', () => {
    expect(faults).toHaveLength(wrong.length);
  });
});
