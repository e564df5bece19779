import { App, type AppProps } from 'aws-cdk-lib';
import { readContext } from './context.ts';
import { addGuardrails } from './guardrails.ts';
import { ReportingStack } from './reporting-stack.ts';

/** Builds the stack of a stage with its guardrails, for synthesis and for tests. */
export function createReportingApp(props?: AppProps): App {
  const app = new App(props);
  const context = readContext(app.node);
  new ReportingStack(app, `experience-reports-${context.stage}`, context);
  addGuardrails(app);
  return app;
}
