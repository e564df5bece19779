import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Email } from '../../shared/domain/programme/member.ts';
import { issuerPath, keyFile, startIssuer } from './issuer.ts';

/** `npm run token -- somebody@example.org [--groups administrators]`: prints a token of the local issuer, without a browser. */
const usage = 'Usage: npm run token -- ADDRESS [--groups GROUP,GROUP] [--minutes 60]';
const maxMinutes = 1_440;

try {
  process.stdout.write(`${await tokenFor(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function tokenFor(args: string[]): Promise<string> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      groups: { type: 'string', default: '' },
      minutes: { type: 'string', default: '60' },
    },
  });
  const email = Email.safeParse(positionals[0]);
  const minutes = Number(values.minutes);
  if (positionals.length !== 1 || !email.success) throw new Error(usage);
  if (!(minutes > 0 && minutes <= maxMinutes))
    throw new Error(`--minutes must be from 1 to ${maxMinutes}`);
  const folder = resolve(process.env.DATA_FOLDER ?? '.data');
  if (!existsSync(join(folder, keyFile))) {
    throw new Error(`There is no key in ${folder}. Run npm start once, or set DATA_FOLDER.`);
  }
  const issuer = await startIssuer(folder);
  return issuer.issue({
    email: email.data,
    groups: values.groups.split(',').filter((group) => group !== ''),
    expiresInSeconds: minutes * 60,
    issuer: `http://127.0.0.1:${process.env.PORT ?? 3000}${issuerPath}`,
  });
}
