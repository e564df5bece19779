import { expect, test } from 'vitest';
import { propertiesOf, templateOf } from './stack.ts';

const context = { partition: 'aws-cn', issuer: 'https://id.example.org', audience: 'reports' };
const template = templateOf(context);

test('there is no user pool: the issuer of the context signs people in', () => {
  expect(JSON.stringify(template.toJSON())).not.toContain('AWS::Cognito');
  template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
    JwtConfiguration: { Issuer: context.issuer, Audience: [context.audience] },
  });
});

test('no function is traced, and none may call X-Ray', () => {
  for (const each of propertiesOf(template, 'AWS::Lambda::Function')) {
    expect(each.TracingConfig).toBeUndefined();
  }
  expect(JSON.stringify(propertiesOf(template, 'AWS::IAM::Policy'))).not.toContain('xray');
});

test('event source mappings have no tags, in any partition', () => {
  for (const each of [template, templateOf()]) {
    const mappings = propertiesOf(each, 'AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(3);
    expect(mappings.filter(({ Tags }) => Tags)).toEqual([]);
  }
});

test('no resource names the partition or domain of other regions', () => {
  const text = JSON.stringify(template.toJSON());
  expect(text).not.toContain('arn:aws:');
  const domains = text.match(/"[^"]*amazonaws\.com[^"]*"/g) ?? [];
  const principals = /^"(lambda|apigateway|events|sns|cloudwatch)\.amazonaws\.com"$/;
  expect(domains.filter((domain) => !principals.test(domain))).toEqual([]);
});
