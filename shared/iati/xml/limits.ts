/** What a file may have at most. Real files stay far below: 4,003 elements and 217 KB in the largest of 906 activities. */
export const limits = {
  /** Bytes of a file. */
  file: 100_000_000,
  /** Characters between two events of the parser: a text, a tag with its attributes, a comment, a DOCTYPE. */
  construct: 1_000_000,
  /** Characters of a reference to an entity, as a finding shows it. */
  entity: 100,
  /** Elements within each other. */
  levels: 64,
  /** Attributes of an element. */
  attributes: 100,
  /** Elements of an activity that records have fields for. */
  elements: 20_000,
  /** Activities of a file. */
  activities: 50_000,
  /** Characters of an activity. */
  activity: 10_000_000,
} as const;
