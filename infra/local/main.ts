import { resolve } from 'node:path';
import { diskFault, FolderRefused } from './disk-fault.ts';
import { audience, issuerPath, tokenLifetimeDays } from './issuer.ts';
import { loadSample } from './sample/load.ts';
import { writeSampleReport } from './sample/write-report.ts';
import { type LocalSystem, startLocal } from './start.ts';

const port = Number(process.env.PORT ?? 3000);
/** As `-c corsOrigins` of a deployment: origins of web pages, separated by commas. */
const corsOrigins = (process.env.CORS_ORIGINS ?? '').split(',').filter(Boolean);
const dataFolder = resolve(process.env.DATA_FOLDER ?? '.data');

// On a full disk the stores fail in the background, where no caller catches the error.
process.once('uncaughtException', end);

try {
  const system = await startLocal({ port, dataFolder, corsOrigins });
  stopOnSignals(system);
  console.log(welcomeText(system));
  const { programmeId } = await loadSample(system);
  console.log(calls(programmeId));
  const report = await writeSampleReport(system, programmeId, dataFolder);
  if (report) console.log(`Its report in Chinese and English: ${report}`);
} catch (error) {
  end(error);
}

/** Loses no acknowledged change: each was written before it was answered. */
function end(error: unknown): never {
  console.error(explainFault(error));
  process.exit(1);
}

function welcomeText({ url, tokens }: LocalSystem): string {
  return `Experience Reports runs at ${url}
Reference      ${url}/docs
Data           ${dataFolder}

Tokens, good for ${tokenLifetimeDays} days on this machine only; copy these lines into a shell:

export API=${url}
export ADMINISTRATOR=${tokens.administrator}
export COORDINATOR=${tokens.coordinator}
export IMPLEMENTER=${tokens.implementer}
export READER=${tokens.reader}

Anybody else: npm run token -- somebody@example.org, or as on AWS, by the browser:

npm run sign-in -- --api ${url} --issuer ${url}${issuerPath} --client ${audience}

Loading the sample programme through the API; what is there already stays as it is.
`;
}

/** Three calls that work once the lines above are in the shell. */
function calls(programmeId: string): string {
  return `The sample programme is there. Try:

curl -s "$API/programmes/${programmeId}/projects" -H "Authorization: Bearer $READER"

REPORT=$(curl -s -X POST "$API/programmes/${programmeId}/reports" -H "Authorization: Bearer $COORDINATOR" \\
  -H "Content-Type: application/json" -d '{"kind":"experience_sharing"}' \\
  | sed 's/.*"reportId":"\\([^"]*\\)".*/\\1/')

curl -s "$API/reports/$REPORT/content" -H "Authorization: Bearer $READER" -H "Accept: application/pdf" -o report.pdf
`;
}

function stopOnSignals(system: LocalSystem): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void system.stop().then(() => process.exit(0)));
  }
}

function explainFault(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`;
  }
  const refusal = error instanceof FolderRefused ? error : diskFault(dataFolder, error);
  if (refusal) return refusal.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
