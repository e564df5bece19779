import { App } from 'aws-cdk-lib';
import { readContext } from './context.ts';
import { addGuardrails } from './guardrails.ts';
import { ReportingStack } from './reporting-stack.ts';

const app = new App();
const context = readContext(app.node);
new ReportingStack(app, `experience-reports-${context.stage}`, context);
addGuardrails(app);
app.synth();
