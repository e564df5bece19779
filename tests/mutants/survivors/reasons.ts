/** Reasons that hold in more than one area. */
export const noTwoAreEqual = 'No two that are compared are equal, so that it sorts the same.';
export const typeAlone =
  'The type allows for what is never so: a group has a part, and no category is empty.';
export const textIsNone = 'A text has nothing of what is asked for, so that it counts for none.';
