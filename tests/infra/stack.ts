import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { createReportingApp } from '../../infra/reporting-app.ts';

type Context = Readonly<Record<string, string>>;

const { context: cdkContext } = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
);

type Synthesis = {
  /** None where a guardrail stops the synthesis, with its error. */
  readonly template: Template | undefined;
  readonly error: unknown;
  /** What the guardrails say of the stack, warnings too: rules of both packs, and the schemas of CloudFormation. */
  readonly findings: readonly string[];
};

/** Synthesis takes seconds, and gives the same for the same context. */
const syntheses = new Map<string, Synthesis>();

/**
 * The template of a stage, without bundling the functions.
 * @throws Error if a guardrail stops the synthesis
 */
export function templateOf(context: Context = {}): Template {
  const { template, error } = synthesisOf(context);
  if (template === undefined) throw error;
  return template;
}

/** The findings and warnings of the guardrails: both rule packs, and the CloudFormation schemas. */
export function findingsOf(context: Context): readonly string[] {
  const { template, error, findings } = synthesisOf(context);
  if (template === undefined && findings.length === 0) throw error;
  return findings;
}

function synthesisOf(context: Context): Synthesis {
  const key = JSON.stringify(context);
  const synthesis = syntheses.get(key) ?? inFolder((outdir) => synthesise(context, outdir));
  syntheses.set(key, synthesis);
  return synthesis;
}

function synthesise(context: Context, outdir: string): Synthesis {
  const app = createReportingApp({
    outdir,
    context: { ...cdkContext, 'aws:cdk:bundling-stacks': [], ...context },
  });
  const report = join(outdir, 'validation-report.json');
  try {
    const template = Template.fromJSON(app.synth().stacks[0]?.template);
    return { template, error: undefined, findings: findingsIn(report) };
  } catch (error) {
    const findings = existsSync(report) ? findingsIn(report) : [];
    return { template: undefined, error, findings };
  }
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
