import { ids, meta, sha256 } from './basics.ts';

const file = {
  fileName: 'activities.xml',
  mediaType: 'application/xml',
  bytes: 1_204_000,
  sha256,
};
const { programmeId } = ids;
const importId = '3n6q8w2v5t9r1x4m7k0j';
const counts = {
  activities: 12,
  results: 31,
  indicators: 84,
  values: 160,
  created: 280,
  changed: 5,
  unchanged: 2,
  conflicts: 1,
  locked: 0,
  refused: 0,
  absent: 0,
  findings: { critical: 0, error: 2, warning: 14, note: 96 },
};
const upload = {
  url: `https://reports.example.org/imports/uploads/${programmeId}/${importId}`,
  method: 'PUT',
  headers: {
    'content-type': file.mediaType,
    'content-length': '1204000',
    'content-disposition': 'attachment; filename="activities.xml"',
    'x-amz-checksum-sha256': 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
  },
  expiresAt: '2026-11-23T08:15:00.000Z',
};

const wanted = { format: 'csv', state: 'approved', language: 'en' };
const exportId = '6v1x9c4r8t2m5q0w7n3k';
const exported = {
  programmeId,
  exportId,
  ...wanted,
  status: 'ready',
  files: [
    {
      fileName: 'values-2026-11-23-6v1x9c4r.csv',
      mediaType: 'text/csv',
      bytes: 48_200,
      sha256,
    },
  ],
  findings: { critical: 0, error: 0, warning: 1, note: 0 },
  keptUntil: '2026-12-23T08:00:00.000Z',
  ...meta,
  version: 3,
};

export const exchangeExamples = {
  ExportInput: wanted,
  Export: exported,
  ExportFinding: {
    rule: 'parts-not-listed',
    severity: 'warning',
    says: 'An indicator is split into more than 300 parts.',
    done: 'Only those that were recorded have rows.',
    record: `/projects/${ids.projectId}/indicators/households-with-water`,
  },
  ImportInput: file,
  Import: { programmeId, importId, ...file, status: 'previewed', counts, ...meta, version: 3 },
  ToldImport: {
    programmeId,
    importId,
    ...file,
    status: 'applying',
    counts,
    coordinators: [{ memberId: meta.createdBy }],
    progress: { activities: 6, values: 81, percent: 50, secondsLeft: 9 },
    ...meta,
    version: 6,
  },
  ImportChange: {
    outcome: 'changed',
    kind: 'value',
    address: `/projects/${ids.projectId}/indicators/households/values/2020-01-01`,
    activity: 'XM-EXAMPLE-1',
    path: 'result[1]/indicator[1]/period[1]',
    field: 'actual',
    here: '9800',
    file: '10000',
  },
  ImportFinding: {
    rule: 'value-thousands-separator',
    severity: 'note',
    says: 'A value has thousands separators, as in “10,000.00” or “1 200 000”.',
    done: 'Read without them.',
    activity: 'XM-EXAMPLE-1',
    path: 'result[1]/indicator[1]/period[1]/actual[1]',
    line: 18,
    raw: '10,000.00',
  },
  AnnouncedImport: { programmeId, importId, ...file, status: 'announced', ...meta, upload },
};
