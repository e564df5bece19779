import type { RouteName } from '../../shared/contract/routes.ts';
import * as bodies from './bodies.ts';
import { actionItem } from './held-meeting.ts';
import { meeting, requirement, statement } from './meeting.ts';
import { commonIndicator, source } from './programme.ts';
import { sentOn, type World } from './references-world.ts';

type Options = Readonly<Record<string, unknown>>;
type Case = readonly [
  name: RouteName,
  pointer: string,
  by: 'coordinator' | 'officer',
  options: (world: World) => Options,
];
const fresh = { ifNoneMatch: '*' };
const first = { ifMatch: '"1"' };
const stranger = { kind: 'representative', organisationId: 'nobody' };
const ofProgramme = ({ programmeId }: World) => ({ programmeId });
const ofProject = ({ projectId }: World) => ({ projectId });
const themes = [
  ['/components/0', { components: ['nothing'] }],
  ['/figures/0', { figures: ['nothing'] }],
  ['/evidence/0/evidenceId', { evidence: [{ title: 'List', evidenceId: 'nothing' }] }],
] as const;

/** Every route whose body refers to other records, with a body that refers to a missing one. */
export const wrongReferences: readonly Case[] = [
  ...themes.flatMap(([pointer, wrong]): readonly Case[] => [
    [
      'writeExperience',
      pointer,
      'officer',
      (w) => ({ params: ofProject(w), body: { ...bodies.experience, ...wrong } }),
    ],
    [
      'replaceExperience',
      pointer,
      'officer',
      (w) => ({
        params: { ...ofProject(w), experienceId: w.experienceId },
        body: { ...bodies.experience, ...wrong },
        ...first,
      }),
    ],
  ]),
  ...themes.flatMap(([pointer, wrong]): readonly Case[] =>
    pointer === '/figures/0'
      ? []
      : [
          [
            'writeLesson',
            pointer,
            'officer',
            (w) => ({ params: ofProject(w), body: { ...bodies.lesson, ...wrong } }),
          ],
          [
            'replaceLesson',
            pointer,
            'officer',
            (w) => ({
              params: { ...ofProject(w), lessonId: w.lessonId },
              body: { ...bodies.lesson, ...wrong },
              ...first,
            }),
          ],
        ],
  ),
  [
    'putAssessment',
    '/projectId',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), assessmentId: 'one' },
      body: { ...bodies.assessment, projectId: w.foreignProjectId },
      ...fresh,
    }),
  ],
  [
    'putAssessment',
    '/ratedBy/organisationId',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), assessmentId: 'one' },
      body: { ...bodies.assessment, ratedBy: { organisationId: 'nobody' } },
      ...fresh,
    }),
  ],
  [
    'putAsset',
    '/handover/organisationId',
    'officer',
    (w) => ({
      params: { ...ofProject(w), assetId: 'one' },
      body: {
        ...bodies.asset,
        handover: {
          to: { en: 'Committee' },
          organisationId: 'nobody',
          on: '2020-12-01',
          evidence: [source],
        },
      },
      ...fresh,
    }),
  ],
  [
    'putCondition',
    '/projectId',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), conditionId: 'one' },
      body: { ...bodies.condition, projectId: w.foreignProjectId },
      ...fresh,
    }),
  ],
  [
    'putFeature',
    '/meetingId',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), featureId: 'one' },
      body: { ...bodies.feature, meetingId: w.foreignMeetingId },
      ...fresh,
    }),
  ],
  [
    'putRecommendation',
    '/projectIds/0',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), recommendationId: 'two' },
      body: { ...bodies.recommendation, projectIds: [w.foreignProjectId] },
      ...fresh,
    }),
  ],
  [
    'respondToRecommendation',
    '/actions/0/organisationId',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), recommendationId: 'one' },
      body: {
        ...bodies.response,
        actions: bodies.response.actions.map((each) => ({ ...each, organisationId: 'nobody' })),
      },
      ...first,
    }),
  ],
  [
    'putCommonIndicator',
    '/aggregation/weight',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), commonIndicatorId: 'weighted' },
      body: {
        ...commonIndicator,
        measure: 'percentage',
        aggregation: {
          ...commonIndicator.aggregation,
          overProjects: 'weighted_mean',
          weight: 'nothing',
        },
      },
      ...fresh,
    }),
  ],
  [
    'inviteMember',
    '/organisationId',
    'coordinator',
    (w) => ({
      params: ofProgramme(w),
      body: { email: 'new@example.org', role: 'implementer', organisationId: 'nobody' },
    }),
  ],
  [
    'changeMember',
    '/organisationId',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), memberId: w.readerId },
      body: { role: 'implementer', organisationId: 'nobody', status: 'active' },
      ...first,
    }),
  ],
  ...(
    [
      ['/organisationId', { organisationId: 'nobody' }],
      ['/partners/0', { partners: ['nobody'] }],
      ['/components/0', { components: ['nothing'] }],
    ] as const
  ).flatMap(([pointer, wrong]): readonly Case[] => [
    [
      'createProject',
      pointer,
      'coordinator',
      (w) => ({ params: ofProgramme(w), body: { ...bodies.project, ...wrong } }),
    ],
    [
      'replaceProject',
      pointer,
      'coordinator',
      (w) => ({ params: ofProject(w), body: { ...bodies.project, ...wrong }, ...first }),
    ],
  ]),
  [
    'planMeeting',
    '/hostId',
    'coordinator',
    (w) => ({ params: ofProgramme(w), body: { ...meeting, hostId: 'nobody' } }),
  ],
  [
    'replaceMeeting',
    '/hostId',
    'coordinator',
    (w) => ({ params: w.planned, body: { ...meeting, hostId: 'nobody' }, ...first }),
  ],
  [
    'recordStatement',
    '/speaker/organisationId',
    'coordinator',
    (w) => ({
      params: { ...ofProgramme(w), meetingId: w.origin.meetingId },
      body: { ...statement, speaker: stranger },
    }),
  ],
  [
    'replaceStatement',
    '/speaker/organisationId',
    'coordinator',
    (w) => ({ params: w.statement, body: { ...statement, speaker: stranger }, ...first }),
  ],
  [
    'putImplementerReport',
    '/agendaItemId',
    'officer',
    (w) => ({
      params: { ...ofProgramme(w), meetingId: w.origin.meetingId, projectId: w.projectId },
      body: { reportId: w.reportId, agendaItemId: 'nothing' },
      ...fresh,
    }),
  ],
  [
    'putImplementerReport',
    '/presenter/organisationId',
    'officer',
    (w) => ({
      params: { ...ofProgramme(w), meetingId: w.origin.meetingId, projectId: w.projectId },
      body: { reportId: w.reportId, presenter: stranger },
      ...fresh,
    }),
  ],
  ...(
    [
      ['/issuedBy/organisationId', { issuedBy: stranger }],
      ['/addressees/0', { addressees: ['nobody'] }],
      ['/statementId', { statementId: 'nothing' }],
    ] as const
  ).flatMap(([pointer, wrong]): readonly Case[] => [
    [
      'issueRequirement',
      pointer,
      'coordinator',
      (w) => ({
        params: { ...ofProgramme(w), meetingId: w.origin.meetingId },
        body: { ...requirement, ...wrong },
      }),
    ],
    [
      'replaceRequirement',
      pointer,
      'coordinator',
      (w) => ({ params: w.origin, body: { ...requirement, ...wrong }, ...first }),
    ],
  ]),
  ...(
    [
      ['/organisationId', { organisationId: 'nobody' }],
      ['/origin', { origin: { kind: 'recommendation', recommendationId: 'nothing' } }],
    ] as const
  ).flatMap(([pointer, wrong]): readonly Case[] => [
    [
      'agreeActionItem',
      pointer,
      'coordinator',
      (w) => ({ params: ofProgramme(w), body: { ...actionItem(w.origin), ...wrong } }),
    ],
    [
      'replaceActionItem',
      pointer,
      'coordinator',
      (w) => ({
        params: { ...ofProgramme(w), actionItemId: w.actionItemId },
        body: { ...actionItem(w.origin), ...wrong },
        ...first,
      }),
    ],
  ]),
  ...(
    [
      [
        '/recipient/organisationId',
        { recipient: { kind: 'organisation', organisationId: 'nobody' } },
      ],
      ['/sentOn', { sentOn: '2999-01-01' }],
    ] as const
  ).flatMap(([pointer, wrong]): readonly Case[] => {
    const recipient = { kind: 'organisation', organisationId: 'centre' };
    const body = { recipient, ...sentOn, ...wrong };
    return [
      [
        'noteDissemination',
        pointer,
        'coordinator',
        ({ reportId }) => ({ params: { reportId }, body }),
      ],
      [
        'replaceDissemination',
        pointer,
        'coordinator',
        ({ reportId, disseminationId }) => ({
          params: { reportId, disseminationId },
          body,
          ...first,
        }),
      ],
    ];
  }),
];
