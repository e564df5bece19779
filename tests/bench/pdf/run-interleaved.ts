/** Something to measure: does its work once, for the given round. */
export type Contender = { readonly name: string; run(round: number): Promise<unknown> | unknown };
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Every round runs each once, so that changing load affects all alike. The order rotates, and every other round is reversed, so
 * that garbage of one is not always collected in the same other one.
 */
export async function runInterleaved(
  contenders: readonly Contender[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Promise<Times> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const { name, run } of inOrder(contenders, round)) {
      const started = performance.now();
      await run(round);
      const took = performance.now() - started;
      if (round >= warmUps) times.get(name)?.push(took);
    }
  }
  return times;
}

function inOrder<Each>(all: readonly Each[], round: number): readonly Each[] {
  const turn = Math.floor(round / 2) % all.length;
  const turned = [...all.slice(turn), ...all.slice(0, turn)];
  return round % 2 === 0 ? turned : turned.toReversed();
}
