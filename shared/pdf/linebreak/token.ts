/** A stretch of text that no line ends within. */
export type Token = {
  readonly text: string;
  /** Whether white space follows it. */
  readonly spaced: boolean;
  /** Whether a line may end after it. */
  readonly breakable: boolean;
  /** Whether a line may end after it that has no room for what follows as well. */
  readonly bound?: true;
  /** The font of a sign that several scripts have, where what stands beside it decides. */
  readonly family?: 'han';
  /** Whether the mark it ends in stands close to the one that follows. */
  readonly closedUp?: true;
};
