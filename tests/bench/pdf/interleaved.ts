/** A thing to be measured: what it takes to do it once, in the given round. */
export type Contender = { readonly name: string; run(round: number): Promise<unknown> | unknown };
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Every round runs each once, so that all see the same weather of the machine. The order turns, and every other round goes
 * backwards, so that nobody always cleans up behind the same neighbour.
 */
export async function interleaved(
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
