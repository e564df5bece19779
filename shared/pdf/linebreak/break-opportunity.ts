/** Whether a line may end at a place: `discouraged` means only if what follows does not fit otherwise. */
export type Break = 'allowed' | 'discouraged' | 'forbidden';

/** Text without a break opportunity inside, and whether a line may end after it. */
export type BreakOpportunity = {
  readonly text: string;
  /** Whether white space follows it. */
  readonly spaced: boolean;
  readonly break: Break;
  /** The font of a sign that several scripts share, decided by the characters beside it. */
  readonly family?: 'han';
  /** Whether its last mark is set close to the mark that follows. */
  readonly closedUp?: true;
};
