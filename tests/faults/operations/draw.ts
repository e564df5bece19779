import type { Choice } from '../../bench/pdf/seeded-choice.ts';

/** The random choices of an operation. */
export type Draw = {
  readonly choice: Choice;
  /** Words that are unique to the operation. */
  readonly words: string;
  /** True in this percentage of calls. */
  chance(percent: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
};

export function drawOf(choice: Choice, words: string): Draw {
  return {
    choice,
    words,
    chance: (percent) => choice(100) < percent,
    pick: (items) => items[choice(items.length)] ?? items[0],
  };
}
