import type { Node } from 'constructs';
import * as z from 'zod';

/** What a deployment can choose: `cdk deploy -c stage=test -c alarmEmail=someone@example.org`. */
export const DeploymentContext = z.object({
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/)
    .default('prod'),
  /** An OIDC issuer of your own instead of the user pool; its ID tokens carry `email` and `email_verified`. */
  issuer: z.url({ protocol: /^https$/ }).optional(),
  audience: z.string().min(1).optional(),
  administratorGroup: z.string().min(1).default('administrators'),
  /** The claim that lists the groups of a token; `cognito:groups` with the user pool, `groups` with an issuer of your own. */
  groupsClaim: z.string().min(1).optional(),
  alarmEmail: z.email().optional(),
  /** Origins of web clients, separated by commas; none by default. */
  corsOrigins: z
    .string()
    .optional()
    .transform((origins) => origins?.split(',').filter(Boolean) ?? []),
  requestsPerSecond: z.coerce.number().int().positive().default(50),
  burst: z.coerce.number().int().positive().default(100),
  logDays: z.coerce.number().int().positive().default(90),
  mfa: z.enum(['optional', 'required']).default('optional'),
});
export type DeploymentContext = z.infer<typeof DeploymentContext>;

/** @throws an error that names each value that is wrong */
export function readContext(node: Node): DeploymentContext {
  const names = Object.keys(DeploymentContext.shape);
  const given = Object.fromEntries(
    names.map((name) => [name, node.tryGetContext(name) ?? undefined]),
  );
  const context = DeploymentContext.parse(given);
  if ((context.issuer === undefined) !== (context.audience === undefined)) {
    throw new Error('Give issuer and audience together, or neither');
  }
  return context;
}

/** The claim of the ID token that lists the groups of whoever signs in. */
export function groupsClaimOf({ groupsClaim, issuer }: DeploymentContext): string {
  return groupsClaim ?? (issuer === undefined ? 'cognito:groups' : 'groups');
}

/** Data of the production stage outlives the stack; that of other stages goes with it. */
export function isKept({ stage }: DeploymentContext): boolean {
  return stage === 'prod';
}
