/** Text fields that reports do not print, by body, with the reason. A reason that starts with "open" marks an undecided gap. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const history = 'why a record was changed; it is in the history';
const decision = 'said to those who work on the record; it is in the history';
const ofSite = 'sites are told with their project, whose table has it';

export const notPrinted: Reasons = {
  ProgrammeInput: { acronym: 'open: the title stands everywhere' },
  MemberInvitation: { email: 'no report has addresses of persons' },
  OrganisationInput: {
    description: 'open: organisations are printed by their names',
    'sources[].title': 'open: organisations are printed by their names',
  },
  ProjectInput: { reason: history },
  WithdrawalInput: { reason: 'printed in the data quality report, with what was withdrawn' },
  ErasureInput: { reason: history },
  ArchivalInput: { reason: history },
  ClosureInput: { reason: history },
  CommonIndicatorInput: {
    description: 'open: figures are printed under their title',
    reason: history,
  },
  ResultInput: { reason: history },
  IndicatorInput: {
    description: 'open: figures are printed under their title',
    'categories[]': 'printed where a value is of the category',
    'disaggregation[].dimensions[]': 'printed where a value has such parts',
    baselineCategory: 'open: printed only where it was changed after an approval',
    'periods[].targetCategory': 'open: printed only where it was changed after an approval',
    'periods[].revisedTargetCategory': 'open: printed only where it was changed after an approval',
    reason: history,
  },
  ReviewInput: { comment: decision },
  ReviewBatch: { comment: decision },
  ClosingInput: { reason: decision },
  EvidenceInput: {
    title: 'a photograph is printed by its caption, and another file by this',
  },
  EvidenceDescription: {
    title: 'a photograph is printed by its caption, and another file by this',
  },
  ExperienceInput: {
    'sites[].name': 'open: an experience is printed with its place, and no site',
    'sites[].aliases[]': ofSite,
    'sites[].within': ofSite,
    'sites[].source.title': ofSite,
    'themes[]': 'open: what it is found by; printed nowhere',
  },
  PublicationInput: { reason: decision },
  LessonInput: { 'themes[]': 'open: what it is found by; printed nowhere' },
  AssetInput: {
    'site.aliases[]': ofSite,
    'site.within': ofSite,
    'site.source.title': ofSite,
  },
  MeetingInput: { 'sources[].title': 'open: the sources of what was said are printed' },
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
};

/** Text fields of searchable records that search does not cover, with the reason. */
export const notSearched: Reasons = {
  ExperienceInput: {
    'sites[].source.title': 'a source',
    contact: 'a contact',
    'evidence[].title': 'a source',
  },
  LessonInput: { 'evidence[].title': 'a source' },
};
