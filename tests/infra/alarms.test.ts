import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { propertiesOf, templateOf } from './stack.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
  title.toLowerCase().replaceAll(' ', '-'),
);

test('every alarm leads to a heading of the runbook and tells somebody', () => {
  const alarms = propertiesOf(templateOf(), 'AWS::CloudWatch::Alarm');
  expect(alarms.length).toBeGreaterThan(15);
  for (const { AlarmDescription, AlarmActions } of alarms) {
    const heading = String(AlarmDescription).split('docs/runbook.md#')[1];
    expect(headings).toContain(heading);
    expect(AlarmActions).toHaveLength(1);
  }
});

test('an address in the context is subscribed to the alarms', () => {
  const subscribed = templateOf({ alarmEmail: 'operator@example.org' });
  subscribed.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'operator@example.org',
  });
});
