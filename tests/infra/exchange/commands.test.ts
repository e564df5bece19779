import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../../infra/exchange/run-command.ts';
import { readSheets } from '../../../shared/tables/xlsx/hucre.ts';
import { iatiFile } from '../../local/iati.ts';
import {
  indicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../../local/programme.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

const script = fileURLToPath(new URL('../../../infra/exchange/main.ts', import.meta.url));

let system: TestSystem;
let programme: TestProgramme;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(async () => {
  await system.stop();
  await rm(folder, { recursive: true, force: true });
});

type Ended = { readonly code: unknown; readonly stdout: string; readonly stderr: string };

/** Runs the command in this process: a further one for each would take most of the time. */
async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [stdout, stderr] = [collect(process.stdout), collect(process.stderr)];
  const code = await runCommand(args, environment).finally(() => vi.restoreAllMocks());
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

function collect(stream: NodeJS.WriteStream): readonly string[] {
  const written: string[] = [];
  vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  return written;
}

async function runAs(email: string, ...args: readonly string[]) {
  const TOKEN = await system.issueToken({ email, groups: [] });
  return run([...args, '--programme', programme.programmeId], { API: system.url, TOKEN });
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('is a command of its own', async () => {
  const file = await fileOf('clean.csv', 'address,version,value,as-of\n/a,1,5,\n');
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'check', file]);
  expect(stdout).toContain('rows: 1');
});

describe('check', () => {
  const heads = 'address,version,value,as-of';

  test('needs no server, and ends with 0 where all is clean', async () => {
    const { code, stdout } = await run(['check', await fileOf('clean.csv', `${heads}\n/a,1,5,\n`)]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('rows: 1')]);
  });

  test('groups findings by rule, with count and first place, and ends with 1', async () => {
    const rows = ['/a,1,"1,300",31/02/2026', '/b,1,"2,300",32/01/2026'].join('\n');
    const { code, stdout } = await run(['check', await fileOf('some.csv', `${heads}\n${rows}\n`)]);
    expect(code).toBe(1);
    expect(stdout).toContain('error    as-of-wrong × 2, first D2: 31/02/2026\n');
    expect(stdout).toContain('note     value-thousands-separator × 2, first C2: 1,300\n');
    expect(stdout.indexOf('as-of-wrong')).toBeLessThan(stdout.indexOf('value-thousands'));
  });

  test('reads files of IATI as an import does', async () => {
    const { code, stdout } = await run(['check', await fileOf('activities.xml', iatiFile)]);
    expect(code).toBe(1);
    expect(stdout).toContain('activities: 1, indicators: 1, values: 1');
    expect(stdout).toContain('warning  schema × 1, first line 7');
    expect(stdout).toContain('value-thousands-separator × 1, first line 18 result[1]/indicator[1]');
  });

  test.each([
    ['broken.xml', '<a></b>', 'Line 1, column'],
    ['other.csv', 'a,b\n1,2\n', 'No row names the columns'],
    ['notes.txt', 'text', 'does not end in .xml, .csv, .xlsx'],
  ])('ends with 2 for %s', async (name, content, why) => {
    const { code, stderr } = await run(['check', await fileOf(name, content)]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });
});

describe('import', () => {
  const plain = new TextDecoder().decode(iatiFile).replace('10,000.00', '10000');

  test('applies and prints a file; another coordinator approves its values', async () => {
    const { programmeId } = programme;
    await programme.administrator.call('inviteMember', {
      params: { programmeId },
      body: { email: 'second@example.org', role: 'coordinator' },
    });
    const to = join(folder, 'out.pdf');
    const args = ['import', await fileOf('plain.xml', plain), '--apply', '--report', to] as const;
    const done = await runAs('lead@example.org', ...args, '--language', 'km');
    expect(done.code).toBe(1);
    expect(done.stdout).toMatch(/^activities: 1, .*created: \d+/m);
    expect(done.stdout).toMatch(/^applied$/m);
    expect((await readFile(to)).subarray(0, 5).toString()).toBe('%PDF-');
    const importId = /^import (\S+)$/m.exec(done.stdout)?.[1] ?? '';
    const own = await runAs('lead@example.org', 'approve', '--import', importId);
    expect([own.code, own.stdout]).toEqual([1, expect.stringContaining('0 of 1 submitted')]);
    const other = await runAs('second@example.org', 'approve', '--import', importId);
    expect([other.code, other.stdout]).toEqual([0, expect.stringContaining('1 of 1 submitted')]);
  });

  test('previews and applies a table of an implementer, with the cells', async () => {
    const params = { projectId: programme.projectId, indicatorId: 'wells' };
    const periods = indicator.periods.slice(0, 1);
    const body = { ...indicator, title: { en: 'Wells' }, periods };
    await programme.officer.call('putIndicator', { params, body, ifNoneMatch: '*' });
    const address = `/projects/${programme.projectId}/indicators/wells/values/2020-01-01`;
    const rows = `address,version,value,as-of,source\n${address},,"1,300",2020-08-25,List\n`;
    const to = join(folder, 'project.pdf');
    const args = ['import', await fileOf('values.csv', rows), '--project', programme.projectId];
    const done = await runAs('officer@example.org', ...args, '--apply', '--report', to);
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('value-thousands-separator × 1, first C2: 1,300');
    expect((await readFile(to)).subarray(0, 5).toString()).toBe('%PDF-');
    const read = await programme.officer.call('getValue', {
      params: { ...params, periodId: '2020-01-01' },
    });
    expect(read.body).toMatchObject({ status: 'submitted', actual: { value: '1300' } });
  });

  test('ends with 2 where the API refuses it', async () => {
    const file = await fileOf('plain.xml', plain);
    const { code, stderr } = await runAs('minister@example.org', 'import', file);
    expect([code, stderr]).toEqual([2, expect.stringContaining('may not')]);
  });
});

describe('export and template', () => {
  test('save a file, and end with 0', async () => {
    const to = join(folder, 'values.csv');
    const args = ['export', '--format', 'csv', '--to', to];
    const { code, stdout } = await runAs('minister@example.org', ...args);
    expect([code, stdout]).toEqual([0, `${to}\n`]);
    expect(await readFile(to, 'utf8')).toContain('/indicators/households/values/2020-01-01');
  });

  test('save IATI with what belongs beside it, and tell what projects miss for it', async () => {
    const to = join(folder, 'activities.xml');
    const args = ['export', '--format', 'iati', '--to', to];
    const { code, stdout } = await runAs('minister@example.org', ...args);
    const [first, second = ''] = stdout.split('\n');
    expect([code, first]).toEqual([1, to]);
    expect(await readFile(to, 'utf8')).toContain('<iati-activities version="2.03"');
    expect(JSON.parse(await readFile(second, 'utf8'))).toHaveProperty('fillIn');
    expect(second.startsWith(folder)).toBe(true);
    expect(stdout).toContain('critical description-missing');
  });

  test('tell what was found, and end with 1', async () => {
    const to = join(folder, 'template.xlsx');
    const project = ['--project', programme.projectId, '--to', to, '--language', 'lo'];
    const args = (day: string) => ['template', ...project, '--period-end', day] as const;
    expect(await runAs('officer@example.org', ...args('2021-12-31'))).toMatchObject({ code: 0 });
    expect((await readSheets(await readFile(to))).sheets[0]?.rows).toHaveLength(2);
    const { code, stdout } = await runAs('officer@example.org', ...args('1999-12-31'));
    expect([code, stdout]).toEqual([1, expect.stringContaining('no-rows × 1')]);
  });

  test('end with 2 where they are refused, with the reason', async () => {
    const drafts = ['export', '--format', 'csv', '--drafts'];
    const refused = await runAs('minister@example.org', ...drafts);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('sees the drafts')]);
    const wrong = await runAs('minister@example.org', 'export', '--format', 'pdf');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('format')]);
    const alone = await run(['export', '--format', 'csv', '--programme', 'p']);
    expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('Set API')]);
    expect((await run([])).stderr).toContain('Usage');
  });
});

describe('approve', () => {
  test('approves what an import brought, and nothing else', async () => {
    const { officer, coordinator, projectId } = programme;
    const of = (periodId: string) => ({ projectId, indicatorId: 'households', periodId });
    for (const [periodId, importId] of [
      ['2020-01-01', 'one'],
      ['2021-01-01', 'two'],
    ] as const) {
      const origin = { importId, source: 'values.csv', path: '2' };
      const asOf = periodId.replace('-01-01', '-08-01');
      const body = { ...value, asOf, origin };
      await officer.call('recordValue', { params: of(periodId), body, ifNoneMatch: '*' });
      const submit = { body: { step: 'submit' }, ifMatch: '"1"' } as const;
      await officer.call('reviewValue', { params: of(periodId), ...submit });
    }
    const { code, stdout } = await runAs('lead@example.org', 'approve', '--import', 'one');
    expect([code, stdout]).toEqual([0, '1 of 1 submitted values of the import are approved.\n']);
    const statusOf = async (periodId: string) =>
      (await coordinator.call('getValue', { params: of(periodId) })).body.status;
    expect([await statusOf('2020-01-01'), await statusOf('2021-01-01')]).toEqual([
      'approved',
      'submitted',
    ]);
  });
});
