/** Text fields that reports do not print, by body, with the reason. A reason that starts with "open" marks an undecided gap. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const history = 'why a record was changed; it is in the history';
const decision = 'said to those who work on the record; it is in the history';
const origin = {
  'origin.source': 'by which the next import finds the record again',
  'origin.path': 'by which the next import finds the record again',
};
const gazetteer = 'a code in a gazetteer, for programs';
const referencesOf = (site: string) => ({
  [`${site}.references[].vocabulary`]: gazetteer,
  [`${site}.references[].code`]: gazetteer,
  [`${site}.references[].uri`]: gazetteer,
});
const ofPerson = 'printed where the programme names people; people.test.ts shows it';
const ofPart = 'printed where a value has such parts';
const illustrates = 'printed with a photograph that illustrates something: photographs.test.ts';
const ofPhotograph = {
  'photograph.alternative': illustrates,
  'photograph.place': illustrates,
  'photograph.consent.by': 'kept to show that there is one, and told nobody',
};
const ownIdentity = 'printed in the report on a project of its own alone';
const ofIdentity = {
  'identity.emblem.alternative': ownIdentity,
  'identity.emblem.svgPaths[].d': ownIdentity,
  'identity.imprint.publisher': ownIdentity,
  'identity.imprint.contact': ownIdentity,
  'identity.imprint.copyright': ownIdentity,
  'identity.foreword.text': ownIdentity,
  'identity.foreword.author.name': ownIdentity,
  'identity.foreword.author.title': ownIdentity,
  'identity.place': ownIdentity,
};
const ownRecord = 'printed at the end of the record of the meeting: approval-of-record.test.ts';
const ofSite = 'sites are told with their project, whose table has it';

export const notPrinted: Reasons = {
  ProgrammeInput: {
    acronym: 'open: the title stands everywhere',
    'dimensions[].label': ofPart,
    'dimensions[].categories[].label': ofPart,
    'dimensions[].categories[].district': 'what sites are put together by, on request',
    reason: history,
  },
  MemberInvitation: { email: 'no report has addresses of persons', name: ofPerson },
  MemberInput: { name: ofPerson },
  AddressInput: { email: 'no report has addresses of persons' },
  OrganisationInput: {
    shortName: 'printed in the table of partners',
    externalId: 'printed in the table of partners',
    ...origin,
    description: 'open: organisations are printed by their names',
    'sources[].title': 'open: organisations are printed by their names',
    ...ofIdentity,
  },
  ProjectInput: {
    'regions[].reference.vocabulary': 'regions are printed by name',
    'regions[].reference.code': 'regions are printed by name',
    'regions[].reference.uri': 'regions are printed by name',
    ...referencesOf('sites[]'),
    ...origin,
    reason: history,
  },
  ValueInput: origin,
  WithdrawalInput: { reason: 'printed in the data quality report, with what was withdrawn' },
  ErasureInput: { reason: history },
  ArchivalInput: { reason: history },
  ClosureInput: { reason: history },
  CommonIndicatorInput: {
    description: 'open: figures are printed under their title',
    reason: history,
  },
  ResultInput: { ...origin, reason: history },
  IndicatorInput: {
    ...origin,
    'categories[]': 'printed where a value is of the category',
    'dimensions[].label': ofPart,
    'dimensions[].categories[].label': ofPart,
    'dimensions[].categories[].district': 'of the places of one indicator, which do not roll up',
    'disaggregation[].dimensions[]': ofPart,
    reason: history,
  },
  ReviewInput: { comment: decision },
  ReviewBatch: { comment: decision },
  ClosingInput: { reason: decision },
  EvidenceInput: {
    title: 'a photograph is printed by its caption, and another file by this',
    ...ofPhotograph,
  },
  EvidenceDescription: {
    title: 'a photograph is printed by its caption, and another file by this',
    ...ofPhotograph,
  },
  ExperienceInput: {
    'sites[].name': 'open: an experience is printed with its place, and no site',
    'sites[].aliases[]': ofSite,
    ...referencesOf('sites[]'),
    'sites[].within': ofSite,
    'sites[].source.title': ofSite,
    'themes[]': 'open: what it is found by; printed nowhere',
  },
  PublicationInput: { reason: decision },
  LessonInput: { 'themes[]': 'open: what it is found by; printed nowhere' },
  AssetInput: {
    'site.aliases[]': ofSite,
    ...referencesOf('site'),
    'site.within': ofSite,
    'site.source.title': ofSite,
  },
  MeetingInput: {
    'signatories[].name': ownRecord,
    'signatories[].title': ownRecord,
    'recipients[].name': ownRecord,
    'sources[].title': 'open: the sources of what was said are printed',
  },
  MeetingStepInput: { reason: decision },
  ImplementerReportInput: {
    'presenter.name': 'open: the agenda names who presents',
    'presenter.title': 'open: the agenda names who presents',
  },
  RequirementInput: {
    'issuedBy.name': 'open: requirements are printed without who issued them',
    'issuedBy.title': 'open: requirements are printed without who issued them',
  },
  ActionProgress: { note: 'open: action items are printed with state, reason and evidence' },
  ImportInput: { fileName: 'imports are told by their own routes and are in no report' },
};

/** Text fields of searchable records that search does not cover, with the reason. */
export const notSearched: Reasons = {
  ExperienceInput: {
    ...referencesOf('sites[]'),
    'sites[].source.title': 'a source',
    contact: 'a contact',
    'evidence[].title': 'a source',
  },
  LessonInput: { 'evidence[].title': 'a source' },
};
