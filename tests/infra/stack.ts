import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { createReportingApp } from '../../infra/reporting-app.ts';

type Context = Readonly<Record<string, string>>;

const { context: cdkContext } = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
);

/**
 * The template of a stage, without bundling the functions.
 * @throws Error if a guardrail stops the synthesis
 */
export function templateOf(context: Context = {}): Template {
  return inFolder((outdir) => Template.fromJSON(synthesise(context, outdir)));
}

/** The findings and warnings of the guardrails: both rule packs, and the CloudFormation schemas. */
export function findingsOf(context: Context): readonly string[] {
  return inFolder((outdir) => {
    try {
      synthesise(context, outdir);
    } catch (error) {
      if (!String(error).includes('validation-report.json')) throw error;
    }
    return findingsIn(join(outdir, 'validation-report.json'));
  });
}

function synthesise(context: Context, outdir: string): Record<string, unknown> {
  const app = createReportingApp({
    outdir,
    context: { ...cdkContext, 'aws:cdk:bundling-stacks': [], ...context },
  });
  return app.synth().stacks[0]?.template;
}

type Report = {
  readonly pluginReports: readonly {
    readonly violations: readonly {
      readonly ruleName: string;
      readonly violatingConstructs: readonly { readonly constructPath: string }[];
    }[];
  }[];
};

function findingsIn(path: string): readonly string[] {
  const { pluginReports }: Report = JSON.parse(readFileSync(path, 'utf8'));
  return pluginReports
    .flatMap(({ violations }) => violations)
    .flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    );
}

function inFolder<Outcome>(work: (folder: string) => Outcome): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'experience-reports-stack-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Resource = { readonly Properties: Readonly<Record<string, unknown>> };

/** The properties of every resource of a type. */
export function propertiesOf(template: Template, type: string): readonly Resource['Properties'][] {
  const found = Object.values(template.findResources(type)) as Resource[];
  return found.map(({ Properties }) => Properties);
}
