import { parseArgs } from 'node:util';
import { outputsOf } from '../deployed.ts';
import { callbackPorts } from './callback-address.ts';
import { openBrowser } from './open-browser.ts';
import { signIn } from './sign-in.ts';

const usage = `Usage: npm run sign-in -- --stage prod
       npm run sign-in -- --issuer ADDRESS --client ID [--api ADDRESS]

  --as NAME       the variable to export the token as; TOKEN by default
  --scope TEXT    the scopes to request; "openid email" by default
  --no-browser    only print the address

Export lines go to standard output, everything else to standard error: eval "$(npm run -s sign-in -- --stage prod)"`;

const print = (line: string) => void process.stdout.write(`${line}\n`);
const tell = (line: string) => void process.stderr.write(`${line}\n`);

try {
  await main(process.argv.slice(2));
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      stage: { type: 'string' },
      api: { type: 'string' },
      issuer: { type: 'string' },
      client: { type: 'string' },
      as: { type: 'string', default: 'TOKEN' },
      scope: { type: 'string', default: 'openid email' },
      'no-browser': { type: 'boolean', default: false },
    },
  });
  const deployed = values.stage === undefined ? undefined : outputsOf(values.stage);
  const issuer = values.issuer ?? deployed?.Issuer;
  const clientId = values.client ?? deployed?.Audience;
  if (issuer === undefined || clientId === undefined) throw new Error(usage);
  if (!/^[A-Za-z_]\w*$/.test(values.as))
    throw new Error(`--as ${values.as} is not a variable name`);
  const show = (address: string) => {
    tell(`Sign in at\n\n${address}\n`);
    if (!values['no-browser']) openBrowser(address);
  };
  const { token, email, until } = await signIn({
    issuer,
    clientId,
    scope: values.scope,
    ports: callbackPorts,
    show,
  });
  const api = values.api ?? deployed?.ApiAddress;
  if (api !== undefined) print(`export API=${api}`);
  print(`export ${values.as}=${token}`);
  tell(`\nSigned in as ${email} until ${until.toLocaleTimeString()}. The token is not stored.`);
}
