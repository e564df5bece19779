import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';
import * as z from 'zod';
import { PublicAddress, Settings } from '../shared/settings.ts';

/** What CloudWatch Logs can keep logs for; CDK's further value stands for "never expires". */
const retentions = Object.values(RetentionDays).filter(
  (days): days is number => typeof days === 'number' && days < RetentionDays.INFINITE,
);

/** The CLI tells the region of the credentials; regions of China are a partition of their own. */
const partitionOf = (region = '') => (region.startsWith('cn-') ? 'aws-cn' : 'aws');

const isOrigin = (text: string) => URL.parse(text)?.origin === text;

/** The context values of a deployment: `cdk deploy -c stage=test -c alarmEmail=someone@example.org`. */
export const DeploymentContext = z.object({
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/, 'a lower-case letter, then up to 19 letters, digits, hyphens')
    .default('prod'),
  partition: z.enum(['aws', 'aws-cn']).default(() => partitionOf(process.env.CDK_DEFAULT_REGION)),
  /** An OIDC issuer of your own instead of the user pool; its ID tokens carry `email` and `email_verified`. */
  issuer: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }).optional(),
  audience: z.string().min(1).optional(),
  administratorGroup: z.string().min(1).max(128).default('administrators'),
  /** The claim that lists the groups of a token; `cognito:groups` with the user pool, `groups` with an issuer of your own. */
  groupsClaim: z.string().min(1).optional(),
  /** Where it is today for programmes that name no time zone of their own. */
  timeZone: Settings.shape.TIME_ZONE,
  alarmEmail: z.email().optional(),
  /** Origins of web clients, separated by commas; none by default. */
  corsOrigins: z
    .string()
    .optional()
    .transform((origins) => origins?.split(',').filter(Boolean) ?? [])
    .refine((origins) => origins.every(isOrigin), 'origins like https://app.example.org, no path'),
  /** Where readers of printed reports verify them; no code is printed without. */
  publicAddress: PublicAddress.optional(),
  requestsPerSecond: z.coerce.number().int().positive().default(50),
  burst: z.coerce.number().int().positive().default(100),
  logDays: z.coerce
    .number()
    .refine((days) => retentions.includes(days), `one of ${retentions.join(', ')}`)
    .default(90),
  mfa: z.enum(['optional', 'required']).default('optional'),
});
export type DeploymentContext = z.infer<typeof DeploymentContext>;

/** @throws an error that names each value that is wrong, and what it may be */
export function readContext(node: Node): DeploymentContext {
  const names = Object.keys(DeploymentContext.shape);
  const given = Object.fromEntries(
    names.map((name) => [name, node.tryGetContext(name) ?? undefined]),
  );
  const parsed = DeploymentContext.safeParse(given);
  const faults = [
    ...unknownNames(node, names),
    ...(parsed.error?.issues ?? []).map(
      ({ path: [name = ''], message }) =>
        `-c ${String(name)}=${given[String(name)]} is not accepted: ${message}`,
    ),
    ...(parsed.data ? contradictions(parsed.data) : []),
  ];
  if (faults.length > 0 || !parsed.data) throw new Error(faults.join('\n'));
  return parsed.data;
}

/** A mistyped name would deploy without the requested value. CDK's own names contain punctuation. */
function unknownNames(node: Node, names: readonly string[]): readonly string[] {
  return Object.keys(node.getAllContext())
    .filter((name) => /^\w+$/.test(name) && !names.includes(name))
    .map((name) => `-c ${name} is not known; there are ${names.join(', ')}`);
}

function contradictions(context: DeploymentContext): readonly string[] {
  const { issuer, audience, partition, administratorGroup, mfa } = context;
  return [
    ...((issuer === undefined) !== (audience === undefined)
      ? ['Give issuer and audience together, or neither']
      : []),
    ...(partition === 'aws-cn' && issuer === undefined
      ? ['Regions of China have no user pools: give -c issuer=... and -c audience=...']
      : []),
    ...(issuer !== undefined && mfa === 'required'
      ? ['-c mfa=required is for the user pool: let your issuer ask for a second factor']
      : []),
    ...(issuer === undefined && /[\s'"]/.test(administratorGroup)
      ? [
          `-c administratorGroup=${administratorGroup}: no blanks and quotes in a group of a user pool`,
        ]
      : []),
  ];
}

/** The claim of the ID token that lists the groups of whoever signs in. */
export function groupsClaimOf({ groupsClaim, issuer }: DeploymentContext): string {
  return groupsClaim ?? (issuer === undefined ? 'cognito:groups' : 'groups');
}

/** Data of the production stage outlives the stack; that of other stages goes with it. */
export function isKept({ stage }: DeploymentContext): boolean {
  return stage === 'prod';
}
