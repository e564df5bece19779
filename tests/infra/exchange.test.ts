import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FindingGroups } from '../../infra/exchange/finding-groups.ts';
import { startProgressBar } from '../../infra/exchange/progress-bar.ts';
import { iatiFile } from '../local/iati.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

const script = fileURLToPath(new URL('../../infra/exchange/main.ts', import.meta.url));
let system: TestSystem;
let programme: TestProgramme;
let folder: string;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  folder = await mkdtemp(join(tmpdir(), 'exchange-'));
  await writeFile(join(folder, 'activities.xml'), iatiFile);
  const plain = new TextDecoder().decode(iatiFile).replace('10,000.00', '10000');
  await writeFile(join(folder, 'plain.xml'), plain);
  await writeFile(join(folder, 'broken.xml'), '<iati-activities><iati-activity>');
});
afterAll(async () => {
  await system.stop();
  await rm(folder, { recursive: true, force: true });
});

type Result = { readonly code: number; readonly stdout: string; readonly stderr: string };

function run(args: readonly string[], token?: string): Promise<Result> {
  const env = { ...process.env, API: system.url, ...(token !== undefined && { TOKEN: token }) };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env, cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const tokenOf = (email: string) => system.issueToken({ email });

describe('npm run exchange -- check', () => {
  test('needs no server, and groups findings by rule with count and first place', async () => {
    const { code, stdout } = await run(['check', 'activities.xml']);
    expect(stdout).toContain('1 activities, 1 results, 1 indicators, 1 values');
    expect(stdout).toMatch(/note +1 {2}value-thousands-separator/);
    expect(stdout).toContain(
      'first at line 18, XM-EXAMPLE-1, result[1]/indicator[1]/period[1]/actual[1]: 10,000.00',
    );
    expect(code).toBe(1);
  });

  test('refuses with 2 what cannot be read, with the place', async () => {
    const { code, stdout, stderr } = await run(['check', 'broken.xml']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Line 1, column 33');
  });

  test.each([[[]], [['check']], [['nothing']], [['import', 'activities.xml']]])(
    'tells with 2 how it is used for %j',
    async (args) => {
      const { code, stderr } = await run(args, 'token');
      expect(code).toBe(2);
      expect(stderr).toContain('Usage: npm run exchange -- check FILE');
    },
  );
});

test('imports, applies and prints a file; another coordinator approves its values', async () => {
  const { programmeId } = programme;
  const second = 'second@example.org';
  await programme.administrator.call('inviteMember', {
    params: { programmeId },
    body: { email: second, role: 'coordinator' },
  });
  const args = ['import', 'plain.xml', '--programme', programmeId, '--apply'];
  const done = await run(
    [...args, '--report', 'out.pdf', '--language', 'km'],
    await tokenOf('lead@example.org'),
  );
  expect(done.code).toBe(1);
  expect(done.stdout).toMatch(/^applied$/m);
  expect((await readFile(join(folder, 'out.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  const importId = /^import (\S+)$/m.exec(done.stdout)?.[1] ?? '';
  const approve = ['approve', '--programme', programmeId, '--import', importId];
  const own = await run(approve, await tokenOf('lead@example.org'));
  expect([own.code, own.stdout]).toEqual([1, expect.stringContaining('0 approved, 1 refused')]);
  const other = await run(approve, await tokenOf(second));
  expect([other.code, other.stdout]).toEqual([0, '1 approved, 0 refused\n']);
});

test('a refused call ends with 2 and the problem', async () => {
  const args = ['import', 'activities.xml', '--programme', programme.programmeId];
  const { code, stderr } = await run(args, await tokenOf('minister@example.org'));
  expect([code, stderr]).toEqual([2, expect.stringContaining('403')]);
});

describe('findings', () => {
  const found = {
    rule: 'a',
    severity: 'note',
    says: 'S.',
    done: 'D.',
    place: 'p',
    line: 7,
  } as const;

  test('are clean while they are notes, and the gravest are first', () => {
    const groups = new FindingGroups();
    groups.add(found);
    groups.add({ ...found, line: 9 });
    expect(groups.isClean).toBe(true);
    groups.add({ ...found, rule: 'b', severity: 'error', raw: 'x\u001b[2Jy' });
    expect(groups.isClean).toBe(false);
    expect(groups.lines()).toEqual([
      'error         1  b  S. D.',
      '                 first at line 7, p: x [2Jy',
      'note          2  a  S. D.',
      '                 first at line 7, p',
    ]);
  });
});

test('progress is a line for each tenth where there is no terminal', () => {
  const lines: string[] = [];
  const output = { isTTY: false, write: (line: string) => lines.push(line) };
  const bar = startProgressBar('Reading', output as unknown as NodeJS.WriteStream);
  for (let at = 0; at <= 100; at += 1) bar.show(at / 100);
  bar.end();
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe(`Reading [${'#'.repeat(30)}] 100 %\n`);
});
