/** What a report marks so that readers need to be told of it. */
export type ReadingMark =
  | 'source'
  | 'value'
  | 'atLeast'
  | 'notReported'
  | 'illustrative'
  | 'draft'
  | 'target'
  | 'language';
