const terms = [
  'programme',
  'project',
  'result',
  'indicator',
  'baseline',
  'target',
  'originalTarget',
  'actual',
  'disaggregation',
  'evidence',
  'finding',
  'conclusion',
  'lesson',
  'promisingPractice',
  'goodPractice',
  'recommendation',
  'managementResponse',
  'requirement',
  'actionItem',
] as const;

/** The terms of a report in the order of the glossary, each with what it means. (OECD DAC glossary, IATI 2.03, FAO.) */
export const glossaryTerms = terms;
export type GlossaryTerm = (typeof terms)[number];
export type GlossaryWords = {
  readonly terms: Readonly<Record<GlossaryTerm, readonly [term: string, meaning: string]>>;
};
