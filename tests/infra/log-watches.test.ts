import { describe, expect, test } from 'vitest';
import { watchedLines } from '../../infra/log-watches.ts';
import { sourceFiles } from '../rules/source-files.ts';
import { propertiesOf, templateOf } from './stack.ts';

const template = templateOf();
const sources = sourceFiles('functions');

type Alarm = Readonly<Record<string, unknown>>;
const alarms: readonly Alarm[] = propertiesOf(template, 'AWS::CloudWatch::Alarm');
const filters = propertiesOf(template, 'AWS::Logs::MetricFilter');

describe.each(watchedLines)('the log line "$message"', ({ message, metricName, of }) => {
  test('is logged by the functions', () => {
    expect(sources.filter(({ text }) => text.includes(`'${message}'`))).not.toEqual([]);
  });

  test('is counted for each function that may log it', () => {
    const counting = filters.filter(({ FilterPattern }) =>
      String(FilterPattern).includes(`"${message}"`),
    );
    const groups = counting.map(({ LogGroupName }) => JSON.stringify(LogGroupName));
    expect(new Set(groups).size).toBe(of.length);
    for (const { FilterPattern, MetricTransformations } of counting) {
      expect(FilterPattern).toBe(`{ $.message = "${message}" }`);
      expect(MetricTransformations).toEqual([
        expect.objectContaining({
          MetricName: metricName,
          MetricNamespace: 'ExperienceReports/prod',
          MetricValue: '1',
        }),
      ]);
    }
  });

  test('raises an alarm at the first occurrence', () => {
    const ringing = alarms.filter(({ MetricName }) => MetricName === metricName);
    expect(ringing).toMatchObject([
      {
        Namespace: 'ExperienceReports/prod',
        Statistic: 'Sum',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      },
    ]);
  });
});

test('a sweep that does not run raises an alarm', () => {
  const ringing = alarms.filter(
    ({ ComparisonOperator }) => ComparisonOperator === 'LessThanThreshold',
  );
  expect(ringing).toMatchObject([
    {
      MetricName: 'Invocations',
      Threshold: 1,
      EvaluationPeriods: 6,
      TreatMissingData: 'breaching',
    },
  ]);
  expect(JSON.stringify(ringing)).toContain('Sweep');
});
