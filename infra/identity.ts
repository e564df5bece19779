import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import type { DeploymentContext } from './context.ts';
import { createUserPool } from './user-pool.ts';

export type Identity = {
  readonly issuer: string;
  readonly audience: string;
  readonly authorizer: HttpJwtAuthorizer;
};

/** Who may sign in: the people of a user pool, or of an issuer that the context names. */
export function createIdentity(scope: Construct, context: DeploymentContext): Identity {
  const { issuer, audience } = ownIssuer(context) ?? userPool(scope, context);
  const authorizer = new HttpJwtAuthorizer('Token', issuer, { jwtAudience: [audience] });
  return { issuer, audience, authorizer };
}

function ownIssuer({ issuer, audience }: DeploymentContext) {
  return issuer !== undefined && audience !== undefined ? { issuer, audience } : undefined;
}

function userPool(scope: Construct, context: DeploymentContext) {
  const { pool, client } = createUserPool(scope, context);
  return { issuer: pool.userPoolProviderUrl, audience: client.userPoolClientId };
}
