import { groupsClaim } from './issuer.ts';
import type { Stores } from './stores.ts';
import { names } from './stores.ts';

/** Nothing of a developer's own AWS account is read or used: these take precedence over any profile. */
export const localCredentials = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
} as const;

/** Names that a profile of the developer's comes in by. */
const personal = ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_ENDPOINT_URL', 'AWS_CONFIG_FILE'];

export function useLocalCredentials(): void {
  for (const name of personal) delete process.env[name];
  Object.assign(process.env, localCredentials);
}

/** Gives the functions the settings they get from the stack on AWS; they read them on first use. */
export function useStores(
  stores: Omit<Stores, 'stop' | 'deadLetterQueueUrl'>,
  files = stores.fileEndpoint,
): void {
  Object.assign(process.env, {
    STAGE: 'local',
    GROUPS_CLAIM: groupsClaim,
    TABLE_NAME: names.table,
    REPORT_BUCKET: names.bucket,
    RENDER_QUEUE_URL: stores.queueUrl,
    IMPORT_QUEUE_URL: stores.importQueueUrl,
    EXPORT_QUEUE_URL: stores.exportQueueUrl,
    DYNAMODB_ENDPOINT: stores.dynamoEndpoint,
    S3_ENDPOINT: files,
    SQS_ENDPOINT: stores.fileEndpoint,
    POWERTOOLS_SERVICE_NAME: 'local',
    POWERTOOLS_LOG_LEVEL: process.env.LOG_LEVEL ?? 'ERROR',
  });
}
