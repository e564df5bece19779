import { describe, expect, test } from 'vitest';
import { callbackAddress, callbackPorts } from '../../infra/sign-in/callback-address.ts';
import { propertiesOf, templateOf } from './stack.ts';

test('users cannot sign themselves up, and passwords are long', () => {
  const [pool] = propertiesOf(templateOf(), 'AWS::Cognito::UserPool');
  expect(pool).toMatchObject({
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    Policies: { PasswordPolicy: { MinimumLength: 12 } },
    MfaConfiguration: 'OPTIONAL',
  });
});

test('an issuer of the context replaces the user pool', () => {
  const template = templateOf({ issuer: 'https://id.example.org', audience: 'reports' });
  expect(propertiesOf(template, 'AWS::Cognito::UserPool')).toEqual([]);
  template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    JwtConfiguration: { Issuer: 'https://id.example.org', Audience: ['reports'] },
  });
});

describe('sign-in', () => {
  const template = templateOf();

  test('allows only the code flow on the pages of the pool', () => {
    const [client] = propertiesOf(template, 'AWS::Cognito::UserPoolClient');
    expect(client).toMatchObject({
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      GenerateSecret: false,
      SupportedIdentityProviders: ['COGNITO'],
    });
  });

  test('redirects only to this machine, where `npm run sign-in` waits', () => {
    const [client] = propertiesOf(template, 'AWS::Cognito::UserPoolClient');
    expect(client?.CallbackURLs).toEqual(callbackPorts.map(callbackAddress));
    for (const address of callbackPorts.map(callbackAddress)) {
      expect(new URL(address).hostname).toBe('127.0.0.1');
    }
  });

  test('has a domain, managed login, the plan it needs, and a branding', () => {
    const [pool] = propertiesOf(template, 'AWS::Cognito::UserPool');
    expect(pool?.UserPoolTier).toBe('ESSENTIALS');
    const [client] = Object.keys(template.findResources('AWS::Cognito::UserPoolClient'));
    template.hasResourceProperties('AWS::Cognito::ManagedLoginBranding', {
      ClientId: { Ref: client },
      UseCognitoProvidedValues: true,
    });
    const [domain] = propertiesOf(template, 'AWS::Cognito::UserPoolDomain');
    expect(domain?.ManagedLoginVersion).toBe(2);
    expect(JSON.stringify(domain?.Domain)).toContain('AWS::StackId');
  });

  test('ignores the case of addresses, as memberships do', () => {
    const [pool] = propertiesOf(template, 'AWS::Cognito::UserPool');
    expect(pool?.UsernameConfiguration).toEqual({ CaseSensitive: false });
  });
});

test('the outputs contain the command that makes the first administrator', () => {
  const group = 'ministry';
  const template = templateOf({ administratorGroup: group });
  const [pool] = Object.keys(template.findResources('AWS::Cognito::UserPool'));
  const [output] = Object.values(template.findOutputs('FirstAdministrator'));
  const command = output?.Value['Fn::Join'][1]
    .map((part: string | { Ref: string }) => (typeof part === 'string' ? part : part.Ref))
    .join('');
  expect(command).toContain(`admin-create-user --region AWS::Region --user-pool-id ${pool} `);
  expect(command).toContain('Name=email_verified,Value=true');
  expect(command).toMatch(
    / && aws cognito-idp admin-add-user-to-group .* --group-name 'ministry'$/,
  );
});
