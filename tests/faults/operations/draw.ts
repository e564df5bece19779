import type { Choice } from '../../bench/pdf/seeded-choice.ts';

/** What an operation is made of by chance. */
export type Draw = {
  readonly choice: Choice;
  /** Words that no other operation has. */
  readonly words: string;
  /** True so many times of a hundred. */
  chance(percent: number): boolean;
  one<Item>(items: readonly [Item, ...Item[]]): Item;
};

export function drawOf(choice: Choice, words: string): Draw {
  return {
    choice,
    words,
    chance: (percent) => choice(100) < percent,
    one: (items) => items[choice(items.length)] ?? items[0],
  };
}
