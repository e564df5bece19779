import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepOutputs, Outputs, outputsOf } from '../../infra/deployed.ts';
import { describeNextSteps } from '../../infra/describe-next-steps.ts';
import { templateOf } from './stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'experience-reports-deployed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const outputs = (stage: string): Outputs => ({
  ApiAddress: `https://${stage}.example.org`,
  Issuer: 'https://id.example.org/pool',
  Audience: 'client-1',
  AlarmsGoTo: 'nobody',
  FirstAdministrator: 'ADDRESS=you@example.org && aws ...',
});

test('the stack has exactly the outputs that are read', () => {
  const said = Object.keys(templateOf().findOutputs('*'));
  expect(said.toSorted()).toEqual(Object.keys(Outputs.shape).toSorted());
});

test("each stage's outputs are found, whichever was deployed last", () => {
  for (const stage of ['prod', 'test']) {
    const file = join(folder, 'outputs.json');
    writeFileSync(file, JSON.stringify({ [`experience-reports-${stage}`]: outputs(stage) }));
    keepOutputs(file, folder);
  }
  expect(outputsOf('prod', folder)).toEqual(outputs('prod'));
  expect(outputsOf('test', folder)).toEqual(outputs('test'));
});

test('a deployment prints the address and the next two commands', () => {
  const words = describeNextSteps('experience-reports-test', outputs('test'));
  expect(words).toContain('https://test.example.org');
  expect(words).toContain('ADDRESS=you@example.org && aws ...');
  expect(words).toContain('npm run sign-in -- --stage test');
  expect(words).toContain('nobody: deploy with -c alarmEmail=');
});

test('with an issuer of your own it says how to make the first administrator there', () => {
  const { FirstAdministrator: _, ...own } = outputs('prod');
  const words = describeNextSteps('experience-reports-prod', {
    ...own,
    AlarmsGoTo: 'a@example.org',
  });
  expect(words).toContain('group of administrators at https://id.example.org/pool');
  expect(words).toContain('a@example.org, after you follow the link');
});
