import { ids, meta, sha256 } from './basics.ts';

const programme = {
  title: { en: 'East Asia Poverty Reduction Cooperation Pilot Project' },
  countries: ['LA', 'KH', 'MM'],
  defaultLanguage: 'en',
  currency: 'CNY',
  startDate: '2016-12-07',
  components: [{ componentId: 'public-services', title: { en: 'Public services' } }],
};
const invitation = {
  email: 'officer@example.org',
  role: 'implementer',
  organisationId: 'yunnan-centre',
};
const organisation = {
  name: { en: 'International Poverty Reduction and Development Center of Yunnan Province' },
  shortName: { en: 'Yunnan Center' },
  externalId: 'CN-EX-1',
  type: 'government',
  roles: ['implementing'],
  country: 'CN',
};
const project = {
  organisationId: 'yunnan-centre',
  title: { en: 'Pilot project in Myanmar' },
  externalId: 'CN-EX-1-MM',
  description: { en: 'Roads, water and training in two villages.' },
  country: 'MM',
  sectors: [{ vocabulary: 'DAC', code: '14030', share: '60' }],
  status: 'closed',
  startDate: '2018-02-01',
  endDate: '2021-03-31',
  sites: [
    {
      siteId: 'min-pyin',
      name: { en: 'Min Pyin' },
      aliases: ['Minbyin'],
      within: 'Lewe, Nay Pyi Taw',
    },
  ],
  components: ['public-services'],
};

const identity = {
  accent: '#0b4f6c',
  emblem: {
    kind: 'svg',
    alternative: { en: 'A drop of water' },
    svgPaths: [{ d: 'M10 2C4 10 4 18 10 18C16 18 16 10 10 2Z', fill: '#0b4f6c' }],
    viewBox: { left: 0, top: 0, width: 20, height: 20 },
  },
  imprint: {
    publisher: { en: 'Coordinating Agency' },
    contact: { en: 'reports@example.org' },
    copyright: { en: 'Coordinating Agency, 2021. May be copied with its source.' },
  },
  foreword: {
    text: { en: 'Three countries worked on this together.' },
    author: { title: { en: 'Director General' } },
  },
  place: { en: 'Beijing' },
};

export const programmeExamples = {
  SentEmblem: { png: sha256, width: 480, height: 480 },
  ArchivalInput: { step: 'archive', reason: 'The project was handed over.' },
  ClosureInput: { step: 'close', reason: 'The programme ended in 2021.' },
  ErasureInput: { reason: 'The person asked for it.' },
  WithdrawalInput: { reason: 'The same figure was entered twice.' },
  Me: {
    memberId: meta.createdBy,
    email: invitation.email,
    administrator: false,
    actions: [],
    memberships: [
      {
        programmeId: ids.programmeId,
        memberId: meta.createdBy,
        title: programme.title,
        role: 'implementer',
        organisationId: 'yunnan-centre',
        actions: [
          { action: 'programme.read', reach: 'programme' },
          { action: 'value.record', reach: 'own' },
          { action: 'value.submit', reach: 'own' },
        ],
      },
    ],
  },
  ProgrammeInput: { ...programme, identity },
  Programme: { programmeId: ids.programmeId, ...programme, ...meta },
  MemberInvitation: invitation,
  AddressInput: { email: 'officer@ministry.example.org' },
  MemberInput: { role: 'implementer', organisationId: 'yunnan-centre', status: 'revoked' },
  Member: {
    memberId: meta.createdBy,
    programmeId: ids.programmeId,
    ...invitation,
    status: 'active',
    ...meta,
  },
  OrganisationInput: organisation,
  Organisation: {
    programmeId: ids.programmeId,
    organisationId: 'yunnan-centre',
    ...organisation,
    ...meta,
  },
  ProjectInput: project,
  Project: { ...ids, ...project, ...meta },
  ProjectWithRecords: { ...ids, ...project, ...meta, results: [], indicators: [] },
};
