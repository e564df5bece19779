import { App } from 'aws-cdk-lib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readContext } from '../../infra/context.ts';

const read = (context: Readonly<Record<string, string>>) =>
  readContext(new App({ context: { ...context } }).node);
const issuer = { issuer: 'https://id.example.org', audience: 'reports' };

afterEach(() => void vi.unstubAllEnvs());

describe('an invalid context value is reported with what is allowed', () => {
  test.each([
    ['a stage that is no name', { stage: 'Prod!' }, /-c stage=Prod! .*lower-case/],
    ['days that logs are not kept for', { logDays: '100' }, /-c logDays=100 .* 90, 120,/],
    ['logs kept for ever', { logDays: '9999' }, /-c logDays=9999/],
    ['no number', { requestsPerSecond: 'many' }, /-c requestsPerSecond=many/],
    ['no address', { alarmEmail: 'operator' }, /-c alarmEmail=operator/],
    ['an address left empty', { alarmEmail: '' }, /-c alarmEmail=/],
    [
      'an origin with a path',
      { corsOrigins: 'https://a.example.org/' },
      /-c corsOrigins=.*no path/,
    ],
    [
      'an issuer without TLS',
      { issuer: 'http://id.example.org', audience: 'a' },
      /-c issuer=.*https/,
    ],
    [
      'a public address without TLS',
      { publicAddress: 'http://a.example.org' },
      /-c publicAddress=/,
    ],
    ['one with a path', { publicAddress: 'https://a.example.org/x' }, /-c publicAddress=.*no path/],
    ['one with capitals', { publicAddress: 'https://A.example.org' }, /-c publicAddress=/],
    ['a name that is not known', { alarmMail: 'a@example.org' }, /-c alarmMail is not known/],
    ['a second factor of no pool', { ...issuer, mfa: 'required' }, /mfa=required is for the user/],
    ['half of an issuer', { issuer: issuer.issuer }, /together/],
    ['no issuer where there are no user pools', { partition: 'aws-cn' }, /China .*-c issuer/],
    ['a time zone that nobody knows', { timeZone: 'Asia/Shangai' }, /timeZone/],
    ['a group that no user pool takes', { administratorGroup: 'the administrators' }, /no blanks/],
  ])('%s', (_, context, told) => {
    expect(() => read(context)).toThrow(told);
  });

  test('all invalid values at once', () => {
    const wrong = () => read({ stage: 'X', logDays: '2', mfa: 'never' });
    expect(wrong).toThrow(/stage=X.*logDays=2.*mfa=never/s);
  });
});

test('context names of CDK itself are accepted', () => {
  const names = ['aws:cdk:bundling-stacks', '@aws-cdk/core:target-partitions', 'cli-telemetry'];
  const context = Object.fromEntries(names.map((name) => [name, []]));
  expect(() => readContext(new App({ context }).node)).not.toThrow();
});

test('with an issuer of your own the administrator group may have any name', () => {
  const group = 'the administrators';
  expect(read({ ...issuer, administratorGroup: group }).administratorGroup).toBe(group);
});

test('the region of the credentials determines the partition', () => {
  vi.stubEnv('CDK_DEFAULT_REGION', 'cn-northwest-1');
  expect(read(issuer).partition).toBe('aws-cn');
  vi.stubEnv('CDK_DEFAULT_REGION', 'eu-central-1');
  expect(read(issuer).partition).toBe('aws');
});
