import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readContext } from '../../infra/context.ts';
import { ReportingStack } from '../../infra/reporting-stack.ts';

/** The template of a stage; the functions are not bundled, which is another command's work. */
export function templateOf(context: Readonly<Record<string, string>> = {}): Template {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [], ...context } });
  return Template.fromStack(new ReportingStack(app, 'test', readContext(app.node)));
}

export type Resource = { readonly Properties: Readonly<Record<string, unknown>> };

/** The properties of every resource of a type. */
export function propertiesOf(template: Template, type: string): readonly Resource['Properties'][] {
  const found = Object.values(template.findResources(type)) as Resource[];
  return found.map(({ Properties }) => Properties);
}
