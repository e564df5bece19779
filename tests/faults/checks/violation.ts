/** Names and descriptions of what must never happen. */
export const rules = {
  lost: 'what was acknowledged is not in the record',
  gap: 'the versions of a history are not 1, 2, 3 and so on',
  chain_broken: 'a history does not verify: an entry or the record is not what its hash says',
  went_back: 'a read gave an earlier version than one that was known',
  doubled: 'one request has more than one effect',
  refused_but_done: 'a request was refused and has an effect',
  unasked: 'an effect that nobody asked for',
  answered_differently: 'a request that was sent twice at once has two answers',
  other_answer: 'the answer does not say what was asked for',
  other_file: 'a file is not there, or is another than its record says',
  changed_while_locked: 'something changed within closed days, or of a concluded meeting',
  other_progress: 'the progress that is answered is not what the records come to',
  other_import: 'the records of an import are not as its file says',
  unfinished: 'a job that is in the queue does not come to its end, or does not say why it failed',
  unanswered: 'a request is never answered, however often it is sent',
  broken: 'a fault of the service, or an answer that is not as the contract says',
} as const;
export type Rule = keyof typeof rules;

export type Violation = {
  readonly rule: Rule;
  /** The record, if known. */
  readonly place?: string | undefined;
  /** The operation, if known. */
  readonly operation?: number | undefined;
  readonly says: string;
};
