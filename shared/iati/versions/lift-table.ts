/** Elements of 1.0x whose own text is a narrative in 2.0x. */
export const texts: ReadonlySet<string> = new Set([
  'title',
  'description',
  'activity-description',
  'comment',
  'name',
  'reporting-org',
  'participating-org',
  'provider-org',
  'receiver-org',
  'organisation',
  'department',
  'person-name',
  'job-title',
  'mailing-address',
  'activity-date',
  'recipient-country',
  'recipient-region',
  'sector',
  'policy-marker',
  'condition',
]);

const vocabularies = {
  dac: '1',
  'dac-3': '2',
  cofog: '3',
  nace: '4',
  ntee: '5',
  adt: '6',
  ro2: '98',
  ro: '99',
  wb: '99',
};

/** Words of 1.0x, in lower case, and the codes that they are in 2.0x; by element and attribute. */
export const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'activity-date/type': {
    'start-planned': '1',
    'start-actual': '2',
    'end-planned': '3',
    'end-actual': '4',
  },
  'participating-org/role': {
    funding: '1',
    accountable: '2',
    extending: '3',
    implementing: '4',
  },
  'transaction-type/code': {
    if: '1',
    c: '2',
    d: '3',
    e: '4',
    ir: '5',
    lr: '6',
    r: '7',
    qp: '8',
    qs: '9',
    cg: '10',
  },
  'result/type': { output: '1', outcome: '2', impact: '3', other: '9' },
  'indicator/measure': { unit: '1', percentage: '2' },
  'sector/vocabulary': vocabularies,
  'policy-marker/vocabulary': { dac: '1', ro: '99' },
};
