import { expect, test } from 'vitest';
import { propertiesOf, templateOf } from './stack.ts';

test('nobody signs themselves up, and passwords are long', () => {
  const [pool] = propertiesOf(templateOf(), 'AWS::Cognito::UserPool');
  expect(pool).toMatchObject({
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    Policies: { PasswordPolicy: { MinimumLength: 12 } },
    MfaConfiguration: 'OPTIONAL',
  });
});

test('an issuer of the context takes the place of the user pool', () => {
  const template = templateOf({ issuer: 'https://id.example.org', audience: 'reports' });
  expect(propertiesOf(template, 'AWS::Cognito::UserPool')).toEqual([]);
  template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    JwtConfiguration: { Issuer: 'https://id.example.org', Audience: ['reports'] },
  });
});

test('half of an issuer, or a stage that is no name, stops the synthesis', () => {
  expect(() => templateOf({ issuer: 'https://id.example.org' })).toThrow('together');
  expect(() => templateOf({ stage: 'Prod!' })).toThrow('stage');
});
