import { describe, expect, test } from 'vitest';
import type { RecordsToWrite } from '../../../../shared/iati/writing/writing.ts';
import { fullActivity } from './activity-of-tests.ts';
import {
  changedLines,
  importFile,
  withIndicator,
  withProject,
  withValue,
  writeAgain,
} from './written.ts';

const here = importFile(fullActivity);
const differences = (change: (records: RecordsToWrite) => RecordsToWrite) =>
  changedLines(here.source, writeAgain(here, change).xml);

/** The period of a year. */
const inPeriod = (year: string, change: (period: Period) => object) =>
  withIndicator(({ periods }) => ({
    periods: periods.map((each) =>
      each.periodStart.startsWith(year) ? { ...each, ...change(each) } : each,
    ),
  }));
type Period = RecordsToWrite['indicators'][number]['input']['periods'][number];

describe('what is unchanged', () => {
  test('goes out as it came, byte for byte', () => {
    const { xml, findings } = writeAgain(here);
    expect(xml).toBe(here.source);
    expect(findings).toEqual([]);
  });

  test('has the namespaces that it takes from the root of its file', () => {
    expect(here.source).toMatch(/^<iati-activity xmlns:x="urn:x" {2}xml:lang = 'en'/);
  });
});

describe('one changed value changes one element', () => {
  const cases: readonly (readonly [
    string,
    (records: RecordsToWrite) => RecordsToWrite,
    readonly string[],
  ])[] = [
    [
      'the total of a period',
      withValue(() => ({ actual: { kind: 'reported', value: '1250' } })),
      ['- <actual value="1200" x:checked="yes">', '+ <actual value="1250" x:checked="yes">'],
    ],
    [
      'a part',
      withValue(({ disaggregated = [] }) => ({
        disaggregated: disaggregated.map((part) =>
          'sex' in part.dimensions ? { ...part, actual: { kind: 'reported', value: '701' } } : part,
        ),
      })),
      ['- <actual value="700">', '+ <actual value="701">'],
    ],
    [
      'the figure of a place',
      withValue(({ disaggregated = [] }) => ({
        disaggregated: disaggregated.map((part) =>
          'site' in part.dimensions ? { ...part, actual: { kind: 'reported', value: '13' } } : part,
        ),
      })),
      ['- <actual value="12">', '+ <actual value="13">'],
    ],
    [
      'a comment',
      withValue(() => ({ comment: { en: 'With the school & more.' } })),
      [
        '- <comment><narrative>Without the school.</narrative></comment>',
        '+ <comment><narrative>With the school &amp; more.</narrative></comment>',
      ],
    ],
    [
      'a comment in another language',
      withValue(() => ({ comment: { en: 'Without the school.', lo: 'ບໍ່ມີໂຮງຮຽນ' } })),
      [
        '- <comment><narrative>Without the school.</narrative></comment>',
        '+ <comment><narrative>Without the school.</narrative><narrative xml:lang="lo">ບໍ່ມີໂຮງຮຽນ</narrative></comment>',
      ],
    ],
    [
      'a target, whose raw text is as it came elsewhere',
      inPeriod('2020', () => ({ target: { value: { kind: 'reported', value: '1600' } } })),
      [
        '- <target value="1,500">',
        '- <comment><narrative>By the plan.</narrative></comment>',
        '+ <target value="1600">',
      ],
    ],
    [
      'a revised target, which is written in place of the original',
      inPeriod('2021', () => ({ revisedTarget: { value: { kind: 'reported', value: '1700' } } })),
      ['- <target value="1800"/>', '+ <target value="1700"/>'],
    ],
    [
      'a part of a baseline',
      withIndicator(({ baseline }) => ({
        baseline: {
          ...baseline,
          disaggregated: [
            { dimensions: { sex: 'female' }, actual: { kind: 'reported', value: '41' } },
          ],
        },
      })),
      [
        '- <baseline year="2017" iso-date="2017-12-31" value="40">',
        '+ <baseline year="2017" iso-date="2017-12-31" value="41">',
      ],
    ],
    [
      'the day of a baseline, in all its elements',
      withIndicator(({ baseline }) => ({ baseline: { ...baseline, asOf: '2017-12-30' } })),
      [
        '- <baseline year="2017" iso-date="2017-12-31" value="100"/>',
        '- <baseline year="2017" iso-date="2017-12-31" value="40">',
        '+ <baseline year="2017" iso-date="2017-12-30" value="100"/>',
        '+ <baseline year="2017" iso-date="2017-12-30" value="40">',
      ],
    ],
    [
      'the direction of an indicator',
      withIndicator(() => ({ ascending: false })),
      [
        '- <indicator measure="1" ascending="1" aggregation-status="0">',
        '+ <indicator measure="1" ascending="false" aggregation-status="0">',
      ],
    ],
    [
      'how figures accumulate, which the description says',
      withIndicator(() => ({ accumulation: 'cumulative' })),
      [
        '- <description><narrative>Counted by the village heads.</narrative></description>',
        '+ <description><narrative>Counted by the village heads.',
        '+ [Cumulative: each figure is the total so far.]</narrative></description>',
      ],
    ],
    [
      'the title in one of its languages',
      withProject({ title: { en: 'Wells in the north', fr: 'Des puits du nord' } }),
      [
        '- <narrative xml:lang="fr">Puits du nord</narrative>',
        '+ <narrative xml:lang="fr">Des puits du nord</narrative>',
      ],
    ],
    [
      'a title taken back in one of its languages',
      withProject({ title: { en: 'Wells in the north' } }),
      ['- <narrative xml:lang="fr">Puits du nord</narrative>'],
    ],
    [
      'the description, whose CDATA it replaces',
      withProject({ description: { en: 'Wells, latrines & ]]> soap.' } }),
      [
        '- <description type="1"><narrative><![CDATA[Wells & latrines.]]></narrative></description>',
        '+ <description type="1"><narrative>Wells, latrines &amp; ]]&gt; soap.</narrative></description>',
      ],
    ],
    [
      'another description',
      withProject({ background: [{ text: { en: 'Clean water for 900.' }, sources: [] }] }),
      ['- <narrative>Clean water.</narrative>', '+ <narrative>Clean water for 900.</narrative>'],
    ],
    [
      'the status',
      withProject({ status: 'finalisation' }),
      ['- <activity-status code="2"/>', '+ <activity-status code="3"/>'],
    ],
    [
      'the first day, which is the actual one',
      withProject({ startDate: '2018-03-01' }),
      [
        '- <activity-date type="2" iso-date="2018-02-01"><narrative>Late, for rain</narrative></activity-date>',
        '+ <activity-date type="2" iso-date="2018-03-01"><narrative>Late, for rain</narrative></activity-date>',
      ],
    ],
    [
      'the share of a country',
      withProject({
        countries: [
          { country: 'LA', share: '70' },
          { country: 'KH', share: '40' },
        ],
      }),
      [
        '- <recipient-country code="LA" percentage="60"/>',
        '+ <recipient-country code="LA" percentage="70"/>',
      ],
    ],
    [
      'one more sector, behind the others',
      withProject({
        sectors: [
          { vocabulary: 'IATI SectorVocabulary 1', code: '14030', share: '100' },
          { vocabulary: 'IATI SectorVocabulary 1', code: '12220' },
        ],
      }),
      ['+ <sector vocabulary="1" code="12220"/>'],
    ],
    [
      'a tag taken back',
      withProject({ references: [], sdgTargets: [] }),
      ['- <tag vocabulary="3" code="6.1"/>'],
    ],
    [
      'a place that moved',
      (records) =>
        withProject({
          sites: (records.project.sites ?? []).map((site) => ({
            ...site,
            point: { latitude: '17.2', longitude: '102.9' },
          })),
        })(records),
      ['- <pos>17.1 102.9</pos>', '+ <pos>17.2 102.9</pos>'],
    ],
    [
      'a figure where the source has a placeholder',
      (records) => ({
        ...records,
        values: records.values.map((value) =>
          value.periodId === '2021-01-01'
            ? { ...value, input: { ...value.input, actual: { kind: 'reported', value: '0' } } }
            : value,
        ),
      }),
      ['- <actual value="N/A"/>', '+ <actual value="0"/>'],
    ],
  ];

  test.each(cases)('%s', (_, change, expected) => {
    expect(differences(change)).toEqual(expected);
  });
});
