/** Whether a line may end at a place: wherever it is full, only where it has no room for what follows as well, or never. */
export type Break = 'allowed' | 'discouraged' | 'forbidden';

/** A stretch of text that no line ends within, and what may happen after it. */
export type BreakOpportunity = {
  readonly text: string;
  /** Whether white space follows it. */
  readonly spaced: boolean;
  readonly break: Break;
  /** The font of a sign that several scripts have, where what stands beside it decides. */
  readonly family?: 'han';
  /** Whether the mark it ends in stands close to the one that follows. */
  readonly closedUp?: true;
};
