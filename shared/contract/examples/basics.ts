/** What the examples of every service share. */
export const meta = {
  version: 1,
  createdAt: '2026-11-23T08:00:00.000Z',
  createdBy: '6f1c0b8b7f0a4d3e9c21',
  changedAt: '2026-11-23T08:00:00.000Z',
  changedBy: '6f1c0b8b7f0a4d3e9c21',
};
/** The author of the examples. */
export const author = { memberId: meta.createdBy, personId: '9d2e7c41b05f8a36e1d4' };
export const ids = { programmeId: '0w4j8kq2m6n1r5t9v3x7', projectId: '7x3v9t5r1n6m2q8k4j0w' };
export const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const reportId = '5e884898da28047151d0';
export const source = { title: "People's Daily", publishedOn: '2020-08-25' };
