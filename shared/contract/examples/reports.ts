import { ids, meta, reportId, sha256 } from './basics.ts';

const report = {
  reportId,
  programmeId: ids.programmeId,
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2020-11-04',
  includeDrafts: false,
  snapshotSha256: sha256,
  engine: '1',
  composition: '1',
  timeZone: 'Asia/Shanghai',
  status: 'ready',
  attempts: 1,
  content: { sha256, bytes: 81_920, pages: 12, engine: '1' },
};

export const reportExamples = {
  ReportInput: { kind: 'experience_sharing', asOf: '2020-11-04' },
  Report: { ...report, ...meta },
  Verification: {
    verdict: 'altered',
    report: { ...report, ...meta },
    altered: { pages: [1], files: [], parts: [] },
  },
  RecordedChange: {
    address: `/projects/${ids.projectId}/results/safe-water`,
    version: 2,
    at: meta.changedAt,
    by: meta.changedBy,
    action: 'put',
    reason: 'The title named one village of two.',
    before: { title: { en: 'Safe drinking water in Min Pyin' } },
    record: sha256,
    previous: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
    hash: '7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730',
  },
  CheckpointVerification: {
    outcome: 'broken',
    subjects: 24,
    faults: [{ address: '/projects/two-villages', version: 7, fault: 'missing' }],
  },
  HistoryVerification: {
    outcome: 'broken',
    records: 24,
    entries: 71,
    faults: [
      {
        address: `/projects/${ids.projectId}/indicators/households-with-water/values/whole`,
        version: 3,
        fault: 'entry_changed',
      },
    ],
    erased: [`/projects/${ids.projectId}/evidence/4k0w7x3v9t5r1n6m2q8j`],
  },
  ReportDocument: {
    format: 1,
    title: 'Village Cooperation Programme: Experience-sharing report',
    subject: 'Experience-sharing report',
    author: 'Coordinating Agency',
    language: 'en',
    date: '2020-11-04',
    fingerprint: sha256,
    runningHead: 'Village Cooperation Programme',
    runningKind: 'Experience-sharing report',
    footer: 'Report 5e884898da28047151d0 · snapshot 9f86d081884c',
    words: { contents: 'Contents', pageOf: 'Page {page} of {total}', continued: 'continued' },
    cover: {
      kind: 'Experience-sharing report',
      title: [{ text: 'Village Cooperation Programme' }],
      subtitles: [],
      facts: [{ label: 'As of', text: [{ text: '4 November 2020' }] }],
    },
    blocks: [
      { block: 'heading', level: 1, id: 'results', text: [{ text: '1. Results' }] },
      {
        block: 'table',
        caption: [{ text: 'Indicators of: Safe water' }],
        columns: [
          { head: [{ text: 'Indicator' }], rowHeader: true },
          { head: [{ text: 'Actual' }], align: 'decimal' },
        ],
        rows: [[[{ text: 'Households with safe tap water' }], [{ text: '1,282', data: '1282' }]]],
      },
    ],
    attachments: [
      {
        name: 'snapshot.json',
        mediaType: 'application/json',
        description: 'The records this report was made from',
        relationship: 'Source',
      },
    ],
  },
  FileLink: {
    url: 'https://reports.example.org/reports/9f86d081.pdf',
    expiresAt: '2026-11-23T08:05:00.000Z',
    sha256,
    bytes: 81_920,
  },
};
