import { ids, meta, reportId, sha256 } from './basics.ts';

const file = {
  fileName: 'household-list.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: 40_960,
  sha256,
};
const evidence = {
  evidenceId: '4k0w7x3v9t5r1n6m2q8j',
  title: 'Household list of both villages',
  status: 'awaited',
};
const upload = {
  url: 'https://reports.example.org/evidence/7x3v9t5r1n6m2q8k4j0w/4k0w7x3v9t5r1n6m2q8j',
  method: 'PUT',
  headers: {
    'content-type': file.mediaType,
    'content-length': '40960',
    'content-disposition': 'attachment; filename="household-list.xlsx"',
    'x-amz-checksum-sha256': 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
  },
  expiresAt: '2026-11-23T08:15:00.000Z',
};

export const evidenceExamples = {
  EvidenceInput: { title: evidence.title, public: true, ...file },
  EvidenceDescription: { title: evidence.title, public: false },
  Evidence: { ...ids, ...evidence, ...file, ...meta },
  AnnouncedEvidence: { ...ids, ...evidence, ...file, ...meta, upload },
  ErasedEvidence: {
    ...ids,
    ...evidence,
    mediaType: file.mediaType,
    bytes: file.bytes,
    ...meta,
    erased: { by: meta.createdBy, at: meta.changedAt, reason: 'The list names households.' },
    frozenIn: [`/reports/${reportId}`],
  },
  Upload: upload,
};
