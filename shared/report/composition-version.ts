/** Rises whenever the same snapshot would give another document: other words, sections or figures. */
export const compositionVersion = '4';
