import { Aws, CfnOutput, Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { type DeploymentContext, isKept } from './context.ts';
import { accept } from './guardrails.ts';
import { callbackAddress, callbackPorts } from './sign-in/callback-address.ts';

/** The user pool of a stage, its sign-in pages and its client. */
export function createUserPool(scope: Construct, context: DeploymentContext) {
  const pool = new cognito.UserPool(scope, 'People', {
    signInAliases: { email: true },
    signInCaseSensitive: false,
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
    // The cheaper plan, Lite, has no managed login.
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
    deletionProtection: isKept(context),
    removalPolicy: isKept(context) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  acceptPool(pool);
  addAdministrators(scope, pool, context);
  const client = createClient(pool);
  addManagedLogin(scope, pool, client);
  return { pool, client };
}

/** The group of administrators, and the command that adds the first one, which `npm run deploy` prints last. */
function addAdministrators(
  scope: Construct,
  { userPoolId }: cognito.UserPool,
  { administratorGroup }: DeploymentContext,
): void {
  new cognito.CfnUserPoolGroup(scope, 'Administrators', {
    userPoolId,
    groupName: administratorGroup,
    description: 'Create programmes and appoint their coordinators',
  });
  const person = `--region ${Aws.REGION} --user-pool-id ${userPoolId} --username "$ADDRESS"`;
  const attributes = 'Name=email,Value="$ADDRESS" Name=email_verified,Value=true';
  const value = [
    'ADDRESS=you@example.org',
    `aws cognito-idp admin-create-user ${person} --user-attributes ${attributes}`,
    `aws cognito-idp admin-add-user-to-group ${person} --group-name '${administratorGroup}'`,
  ].join(' && ');
  new CfnOutput(scope, 'FirstAdministrator', { value });
}

/**
 * A public client without a secret: its code is worthless without the PKCE verifier. Passwords are typed only on the pages of the
 * pool.
 */
function createClient(pool: cognito.UserPool): cognito.UserPoolClient {
  return pool.addClient('Client', {
    // Without a flow named here, Cognito allows SRP and custom ones.
    authFlows: { userSrp: false },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL],
      callbackUrls: callbackPorts.map(callbackAddress),
    },
    supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
    generateSecret: false,
    preventUserExistenceErrors: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(1),
  });
}

/** Managed login answers "Login pages unavailable" until the client has a branding, even for Cognito's default look. */
function addManagedLogin(
  scope: Construct,
  pool: cognito.UserPool,
  client: cognito.UserPoolClient,
): void {
  pool.addDomain('SignIn', {
    cognitoDomain: { domainPrefix: `experience-reports-${uniqueSuffix(pool)}` },
    managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  new cognito.CfnManagedLoginBranding(scope, 'SignInBranding', {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
}

/** Domain prefixes are shared by all accounts of a region; the last 12 hex digits of the stack id are unique. */
function uniqueSuffix(scope: Construct): string {
  const id = Fn.select(2, Fn.split('/', Stack.of(scope).stackId));
  return Fn.select(4, Fn.split('-', id));
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
