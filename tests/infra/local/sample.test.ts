import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { assets } from '../../../infra/local/sample/assets.ts';
import { cambodia } from '../../../infra/local/sample/cambodia.ts';
import {
  assessment,
  closing,
  pandemic,
  progress,
  recommendation,
} from '../../../infra/local/sample/evaluation.ts';
import { features } from '../../../infra/local/sample/features.ts';
import { laos } from '../../../infra/local/sample/laos.ts';
import { lessons } from '../../../infra/local/sample/lessons.ts';
import { meeting } from '../../../infra/local/sample/meeting.ts';
import { myanmar } from '../../../infra/local/sample/myanmar.ts';
import { organisations } from '../../../infra/local/sample/organisations.ts';
import { practices, validation } from '../../../infra/local/sample/practices.ts';
import { commonIndicators, programme } from '../../../infra/local/sample/programme.ts';
import { requirements } from '../../../infra/local/sample/requirements.ts';
import { statements } from '../../../infra/local/sample/statements.ts';
import { AssessmentInput } from '../../../shared/domain/evaluation/assessment.ts';
import { AssetInput } from '../../../shared/domain/evaluation/asset.ts';
import { ConditionInput } from '../../../shared/domain/evaluation/condition.ts';
import {
  ProgressInput,
  ResponseInput,
} from '../../../shared/domain/evaluation/management-response.ts';
import { RecommendationInput } from '../../../shared/domain/evaluation/recommendation.ts';
import { CommonIndicatorInput } from '../../../shared/domain/framework/common-indicator.ts';
import { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import { periodIdOf } from '../../../shared/domain/framework/period-id.ts';
import { ResultInput } from '../../../shared/domain/framework/result.ts';
import { ActionProgress } from '../../../shared/domain/meetings/action-progress.ts';
import { MeetingInput } from '../../../shared/domain/meetings/meeting.ts';
import { RequirementInput } from '../../../shared/domain/meetings/requirement.ts';
import { StatementInput } from '../../../shared/domain/meetings/statement.ts';
import { OrganisationInput } from '../../../shared/domain/programme/organisation.ts';
import { ProgrammeInput } from '../../../shared/domain/programme/programme.ts';
import { ProjectInput } from '../../../shared/domain/programme/project.ts';
import { ClosingInput } from '../../../shared/domain/review/closing.ts';
import { ExperienceInput } from '../../../shared/domain/sharing/experience.ts';
import { FeatureInput } from '../../../shared/domain/sharing/feature.ts';
import { LessonInput } from '../../../shared/domain/sharing/lesson.ts';
import { ValidationInput } from '../../../shared/domain/sharing/validation.ts';
import { ValueInput } from '../../../shared/domain/values/value.ts';

const projects = [laos, cambodia, myanmar];
const ids = { programmeId: 'programme', meetingId: 'meeting', projectIds: { cambodia: 'project' } };
const advised = recommendation(ids);
const met = { meeting, statements, requirements, features: features(ids.meetingId) };
const everything = [
  programme,
  organisations,
  commonIndicators,
  projects,
  practices,
  validation,
  lessons,
  assets,
  met,
  assessment,
  pandemic,
  closing,
  advised,
];

const fitting: readonly (readonly [z.ZodType, readonly unknown[]])[] = [
  [ProgrammeInput, [programme]],
  [OrganisationInput, Object.values(organisations)],
  [CommonIndicatorInput, Object.values(commonIndicators)],
  [ProjectInput, projects.map(({ project }) => project)],
  [ResultInput, projects.flatMap(({ results }) => Object.values(results))],
  [IndicatorInput, projects.flatMap(({ indicators }) => Object.values(indicators))],
  [
    ValueInput,
    projects.flatMap(({ values }) =>
      Object.values(values)
        .flat()
        .map((each) => each.value),
    ),
  ],
  [ExperienceInput, Object.values(practices).flat()],
  [ValidationInput, [validation]],
  [LessonInput, Object.values(lessons).flat()],
  [AssetInput, Object.values(assets).flatMap((each) => Object.values(each))],
  [MeetingInput, [meeting]],
  [StatementInput, statements],
  [RequirementInput, requirements.map(({ requirement }) => requirement)],
  [ActionProgress, requirements.flatMap(({ action }) => action.progress ?? [])],
  [FeatureInput, Object.values(met.features)],
  [ConditionInput, [pandemic]],
  [AssessmentInput, [assessment]],
  [RecommendationInput, [advised.input]],
  [ResponseInput, [advised.response]],
  [ProgressInput, [progress]],
  [ClosingInput, [closing]],
];

describe('the sample', () => {
  test('fits the schemas of the contract', () => {
    for (const [schema, given] of fitting) {
      for (const each of given) expect(schema.safeParse(each).error?.issues ?? []).toEqual([]);
    }
  });

  test('has a declared period for every value, and a result for every indicator', () => {
    for (const { indicators, values, results } of projects) {
      for (const [indicatorId, recorded] of Object.entries(values)) {
        const ids = indicators[indicatorId]?.periods.map(periodIdOf) ?? [];
        for (const { periodId } of recorded) expect(ids).toContain(periodId);
      }
      for (const { resultId } of Object.values(indicators))
        expect(Object.keys(results)).toContain(resultId);
    }
  });

  test('marks every invented text as illustrative, and contains no other project', () => {
    const text = JSON.stringify(everything);
    expect(text).not.toContain('Tanorn');
    const invented = [
      validation.statement,
      advised.input.text,
      advised.response.reason,
      ...advised.response.actions.map(({ what }) => what),
      ...requirements.map(({ action }) => action.what),
      assessment.title,
    ];
    for (const each of invented) expect(each?.en?.toLowerCase()).toContain('(illustrative');
  });

  test('names only two officials, each with a public function', () => {
    const named = [
      ...JSON.stringify(everything).matchAll(/"name":\{"en":"([^"]+)"[^}]*\},"title"/g),
    ];
    expect(new Set(named.map(([, name]) => name))).toEqual(new Set(['Li Xiaobing', 'Tan Weiping']));
  });
});

/** The facts of the sample, each with a text to look for. */
const facts: readonly (readonly [fact: string, data: unknown, parts: readonly string[]])[] = [
  [
    'the meeting: host, day of an inferred year, place, officials, "more than 20" and staff',
    meeting,
    [
      '"hostId":"aieco"',
      '2020-11-04',
      '"partOfDay":"morning"',
      '"dateInferred":true',
      'Chengdu, Sichuan',
      'Li Xiaobing',
      '"title":{"en":"Director General"',
      'Tan Weiping',
      'Deputy Director General',
      'Guangxi, Yunnan and Sichuan',
      '"count":{"value":20,"precision":"more_than"}',
      'Cooperation Office',
    ],
  ],
  [
    'what was introduced and suggested, and who reported',
    [statements, meeting.agenda],
    [
      'overall_progress',
      '"experience"',
      'opinion_or_suggestion',
      'international poverty-reduction cooperation',
      'Report on the project in Laos',
      'Report on the project in Cambodia',
      'Report on the project in Myanmar',
    ],
  ],
  [
    'three features and five requirements',
    met,
    [
      'small but refined',
      'vivid practice of the China aid model',
      'international cooperation',
      'public diplomacy',
      'pandemic_prevention_and_control',
      'project_conclusion',
      '"evaluation"',
      '"summary"',
      'experience_dissemination',
    ],
  ],
  ['the proposal of the initiative', programme, ['17th ASEAN Plus Three', '13 November 2014']],
  ['the launch', programme, ['Vientiane', '7 December 2016', 'six villages', 'three years']],
  [
    'Laos with three sources for its budget and what was planned',
    laos,
    [
      'Sangthong district, Vientiane Capital',
      'Luang Prabang',
      '"33000000"',
      '"34000000000"',
      '"40000000000"',
      '"2700"',
      '"595"',
      'guangxi-centre',
      '2017-09-30',
    ],
  ],
  ['Ban Xor with its people and its other spelling', laos, ['"407"', '"2007"', 'Ban Sor']],
  [
    'what was built in Laos',
    [laos, practices.laos, assets.laos],
    [
      '"4.16"',
      'teel truss bridge',
      'October 2020',
      'chool buildings',
      'ctivity centre',
      'greenhouses',
      'cattle',
      'maize',
      'weaving',
    ],
  ],
  [
    'Cambodia with its villages, partner and expectation',
    cambodia,
    [
      'Svay Ampear',
      'Chheuteal Phluoh',
      'Mukh Kampul district, Kandal',
      '2017-12-19',
      '"3900"',
      'cambodia-mrd',
      'sichuan-centre',
    ],
  ],
  [
    'Cambodia in June 2020',
    cambodia,
    ['2020-06-28', '"42"', '"178"', '"400"', '"2"', '"200"', '"300"'],
  ],
  [
    'Cambodia in October 2020',
    cambodia,
    ['2020-10-27', '"4000"', '"82"', '"71"', '"190"', '"132"', '"500"', '"80"', '"28"', '"40"'],
  ],
  [
    'Myanmar with its villages and partner',
    myanmar,
    [
      'Aye Chan Thar',
      'Tatkon',
      'Min Pyin',
      'Lewe',
      '1 February 2018',
      'myanmar-drd',
      'yunnan-centre',
    ],
  ],
  ['the tap water of Myanmar', myanmar, ['"1282"', '3 km']],
  [
    'the handover in Myanmar',
    [myanmar, assets.myanmar],
    ['30 December 2021', '"on":"2021-12-30"', 'Roads', 'Drinking water', 'School buildings'],
  ],
  ['two sources on Myanmar that do not fit', myanmar, ['"1500"', '"about"', 'otherSources']],
  ['both totals of households', programme, ['"12000"', '"2600"', '"2800"', '2023-06-27']],
  [
    'six components',
    programme.components,
    [
      'Infrastructure',
      'Public services',
      'Industries',
      'Community environment',
      'Experts',
      'Capacity building',
    ],
  ],
];

test.each(facts)('the sample has %s', (_, data, parts) => {
  const text = JSON.stringify(data);
  for (const part of parts) expect(text).toContain(part);
});
