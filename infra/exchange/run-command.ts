import { parseArgs } from 'node:util';
import * as z from 'zod';
import { Refusal } from '../../shared/contract/client.ts';
import { ExportInput } from '../../shared/domain/exchange/export.ts';
import { ReportLanguage } from '../../shared/domain/reports/report.ts';
import { approve } from './approve.ts';
import { check } from './check.ts';
import { importFile } from './import-file.ts';
import { makeExport } from './make-export.ts';
import { exitCodes, type Outcome, Refused } from './outcome.ts';
import { openSession } from './session.ts';
import { tell } from './terminal.ts';

const usage = `Usage: npm run exchange -- check FILE
       npm run exchange -- export --programme ID --format iati|csv|xlsx [--project ID] [--drafts] [--to FILE]
       npm run exchange -- template --programme ID --project ID --period-end DAY [--drafts] [--to FILE]
       npm run exchange -- import FILE --programme ID [--project ID] [--apply] [--report FILE]
       npm run exchange -- approve --programme ID --import ID

  --apply          makes the changes; without it they are only previewed
  --project ID     of an import: the project of a table without addresses, and of the report
  --report FILE    prints the programme or project after the import, drafts included
  --language TAG   of headings, notes and texts: en, zh, lo, km or my; en by default
  --drafts         with drafts, for who may see them
  --to FILE        where the file is saved, others beside it; by default under the names that they have

All but check call the API at $API with the token in $TOKEN. It ends with 0 where all is clean, 1 with findings, and 2 where
something was refused.`;

type Environment = Parameters<typeof openSession>[0];

/** Runs the command with the arguments behind its name. @returns its exit code */
export async function runCommand(
  args: readonly string[],
  environment: Environment,
): Promise<number> {
  try {
    return exitCodes[await run(args, environment)];
  } catch (error) {
    tell(describe(error));
    return exitCodes.refused;
  }
}

async function run(args: readonly string[], environment: Environment): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      programme: { type: 'string' },
      project: { type: 'string' },
      import: { type: 'string' },
      format: { type: 'string' },
      'period-end': { type: 'string' },
      language: { type: 'string', default: 'en' },
      drafts: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
      report: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const [command = '', file = '', ...more] = positionals;
  if (command === 'check' && file !== '' && more.length === 0) return check(file);
  const programmeId = values.programme;
  if (programmeId === undefined || (file !== '' && command !== 'import')) throw new Refused(usage);
  const client = openSession(environment);
  if (command === 'import' && file !== '' && more.length === 0) {
    const language = ReportLanguage.safeParse(values.language);
    if (!language.success) throw new Refused(usage);
    const { apply, report, project: projectId } = values;
    const wanted = { programmeId, projectId, apply, report, language: language.data };
    return importFile(client, file, wanted);
  }
  if (command === 'approve' && values.import !== undefined)
    return approve(client, { programmeId, importId: values.import });
  const format = command === 'template' ? command : values.format;
  if (!['export', 'template'].includes(command) || format === undefined) throw new Refused(usage);
  const wanted = ExportInput.safeParse({
    format,
    state: values.drafts ? 'all' : 'approved',
    language: values.language,
    ...(values.project !== undefined && { projectId: values.project }),
    ...(values['period-end'] !== undefined && { periodEnd: values['period-end'] }),
  });
  if (!wanted.success) throw new Refused(z.prettifyError(wanted.error));
  return makeExport(client, { programmeId, body: wanted.data, to: values.to });
}

/** A refusal of the API says what is wrong, and where. */
function describe(error: unknown): string {
  if (error instanceof Refusal) {
    const { title, detail = '', errors = [] } = error.problem;
    return [`${title}. ${detail}`, ...errors.map((each) => `${each.pointer} ${each.detail}`)].join(
      '\n',
    );
  }
  return error instanceof Error ? error.message : String(error);
}
