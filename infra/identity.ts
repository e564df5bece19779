import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { type DeploymentContext, isKept } from './context.ts';
import { accept } from './guardrails.ts';

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
  const pool = new cognito.UserPool(scope, 'People', {
    signInAliases: { email: true },
    selfSignUpEnabled: false,
    autoVerify: { email: true },
    keepOriginal: { email: true },
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(7),
    },
    mfa: context.mfa === 'required' ? cognito.Mfa.REQUIRED : cognito.Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    deletionProtection: isKept(context),
    removalPolicy: isKept(context) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  acceptPool(pool);
  new cognito.CfnUserPoolGroup(scope, 'Administrators', {
    userPoolId: pool.userPoolId,
    groupName: context.administratorGroup,
    description: 'Create programmes and appoint their coordinators',
  });
  const client = pool.addClient('Client', {
    authFlows: { userSrp: true },
    generateSecret: false,
    preventUserExistenceErrors: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(30),
  });
  return { issuer: pool.userPoolProviderUrl, audience: client.userPoolClientId };
}

function acceptPool(pool: cognito.UserPool): void {
  accept(
    pool,
    'AwsSolutions-COG2',
    'Many officers have no second device; -c mfa=required demands it.',
  );
  accept(
    pool,
    'AwsSolutions-COG8',
    'Threat protection is charged per user; a deployment that wants it sets the plan.',
  );
}
