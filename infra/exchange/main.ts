import { parseArgs } from 'node:util';
import { connect } from '../../shared/contract/client.ts';
import { ReportLanguage } from '../../shared/domain/reports/report.ts';
import { saveReport } from '../save-report.ts';
import { approveImport } from './approve-import.ts';
import { checkFile } from './check-file.ts';
import type { FindingGroups } from './finding-groups.ts';
import { applyImport, groupFindings, previewImport, uploadFile } from './import-file.ts';
import { startProgressBar } from './progress-bar.ts';
import { print, printable, tell } from './terminal.ts';

const usage = `Usage: npm run exchange -- check FILE
       npm run exchange -- import FILE --programme ID [--apply] [--report OUT.pdf --language en]
       npm run exchange -- approve --programme ID --import ID

check    reads a file of IATI activities as an import would, without a server
import   previews a file; with --apply its changes are made, with --report the programme is printed, drafts included
approve  approves the submitted values of an import, as somebody else than its applicant

The address of the API is in the variable API and the token in TOKEN; npm run sign-in writes both.
Exit codes: 0 clean, notes aside; 1 something should be looked at; 2 refused.`;

const code = { clean: 0, findings: 1, refused: 2 } as const;

const { values: options, positionals } = readArguments();

try {
  process.exitCode = await run(positionals);
} catch (error) {
  tell(printable(error instanceof Error ? error.message : String(error)));
  process.exitCode = code.refused;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      programme: { type: 'string' },
      import: { type: 'string' },
      apply: { type: 'boolean', default: false },
      report: { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
}

function run([command, file]: readonly string[]): Promise<number> {
  if (command === 'check' && file !== undefined) return check(file);
  if (command === 'import' && file !== undefined) return importFile(file);
  if (command === 'approve') return approve();
  throw new Error(usage);
}

async function check(file: string): Promise<number> {
  const bar = startProgressBar('Reading', process.stderr);
  const today = new Date().toISOString().slice(0, 10);
  const { counts, groups } = await checkFile(file, today, bar);
  bar.end();
  printCounts(counts);
  return printFindings(groups);
}

async function importFile(file: string): Promise<number> {
  const { report } = options;
  const language = ReportLanguage.parse(options.language);
  const [client, programmeId] = [connectToApi(), need('programme')];
  const place = await uploadFile(client, programmeId, file);
  print(`import ${place.importId}`);
  const reading = startProgressBar('Reading', process.stderr);
  const preview = await previewImport(client, place, reading);
  reading.end();
  const { findings: _, ...counts } = preview.counts ?? {};
  printCounts(counts);
  if (preview.advice !== undefined) print(printable(preview.advice));
  const outcome = printFindings(await groupFindings(client, place));
  if (options.apply) {
    const applying = startProgressBar('Applying', process.stderr);
    await applyImport(client, place, applying);
    applying.end();
    print('applied');
  }
  if (report !== undefined) {
    const body = { kind: 'experience_sharing', language, includeDrafts: true } as const;
    await saveReport(client, { params: { programmeId }, body }, report);
    print(report);
  }
  return outcome;
}

async function approve(): Promise<number> {
  const place = { programmeId: need('programme'), importId: need('import') };
  const bar = startProgressBar('Approving', process.stderr);
  const { approved, refused } = await approveImport(connectToApi(), place, bar);
  bar.end();
  print(`${approved} approved, ${refused.length} refused`);
  for (const { address, why } of refused) print(`${address}  ${printable(why)}`);
  return refused.length === 0 ? code.clean : code.findings;
}

function connectToApi() {
  const { API: baseUrl, TOKEN: token } = process.env;
  if (!baseUrl || !token) throw new Error(`API and TOKEN are needed.\n\n${usage}`);
  return connect({ baseUrl, token });
}

function need(name: 'programme' | 'import'): string {
  const value = options[name];
  if (value === undefined) throw new Error(`--${name} is needed.\n\n${usage}`);
  return value;
}

function printCounts(counts: Readonly<Record<string, number>>): void {
  print(
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  );
}

function printFindings(groups: FindingGroups): number {
  for (const line of groups.lines()) print(line);
  return groups.isClean ? code.clean : code.findings;
}
