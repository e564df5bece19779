import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../../cdk.out', import.meta.url));

type LambdaFunction = {
  readonly Type: string;
  readonly Properties: {
    readonly Code: { readonly S3Key: string };
    readonly Environment: { readonly Variables: { readonly POWERTOOLS_SERVICE_NAME: string } };
  };
};

/** The bundle folder of each function from `npm run synth`. */
export function synthesisedBundles(): ReadonlyMap<string, string> {
  const [template] = readdirSync(output).filter((file) => file.endsWith('.template.json'));
  if (template === undefined) throw new Error('Run `npm run synth` first');
  const { Resources } = JSON.parse(readFileSync(join(output, template), 'utf8'));
  const functions = Object.values(Resources as Record<string, LambdaFunction>).filter(
    ({ Type }) => Type === 'AWS::Lambda::Function',
  );
  return new Map(
    functions.map(({ Properties: { Code, Environment } }) => [
      Environment.Variables.POWERTOOLS_SERVICE_NAME,
      join(output, `asset.${Code.S3Key.replace('.zip', '')}`),
    ]),
  );
}
