import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { addAlarms } from './alarms.ts';
import { createApi } from './api.ts';
import type { DeploymentContext } from './context.ts';
import { createData } from './data.ts';
import { createFunctions } from './functions.ts';
import { createIdentity } from './identity.ts';
import { connectJobs } from './jobs.ts';

/** The whole system in one stack: its parts change together. */
export class ReportingStack extends Stack {
  constructor(scope: Construct, id: string, context: DeploymentContext) {
    super(scope, id, { description: 'Experience Reports: serverless reporting microservices' });
    const data = createData(this, context);
    const identity = createIdentity(this, context);
    const functions = createFunctions(this, { context, data });
    const api = createApi(this, { context, identity, functions });
    connectJobs(this, { data, functions });
    addAlarms(this, { context, data, functions, api });
    this.tag({ system: 'experience-reports', stage: context.stage });
    new CfnOutput(this, 'ApiAddress', { value: api.apiEndpoint });
    new CfnOutput(this, 'Issuer', { value: identity.issuer });
    new CfnOutput(this, 'Audience', { value: identity.audience });
    new CfnOutput(this, 'AlarmsGoTo', { value: context.alarmEmail ?? 'nobody' });
  }

  /** Event source mappings take no tags in China, and nobody looks for them by tags elsewhere. */
  private tag(tags: Readonly<Record<string, string>>): void {
    const excludeResourceTypes = ['AWS::Lambda::EventSourceMapping'];
    for (const [name, value] of Object.entries(tags)) {
      Tags.of(this).add(name, value, { excludeResourceTypes });
    }
  }
}
