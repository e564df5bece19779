import { Agent, request } from 'node:http';

/** A number of equal requests, some of them concurrent. */
export type Load = {
  readonly url: string;
  readonly method: 'GET' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** Called for each request; a PUT names the version it replaces. */
  readonly body?: (at: number) => {
    readonly path: string;
    readonly headers: Record<string, string>;
    readonly text: string;
  };
  readonly requests: number;
  readonly concurrency: number;
};
export type Measured = { readonly perSecond: number; readonly latencies: readonly number[] };

/** Sends the load over kept-alive connections and times each answer; an unsuccessful answer ends it. */
export async function measure(load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.concurrency });
  const latencies: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: load.concurrency }, async () => {
      while (next < load.requests) {
        const at = next;
        next += 1;
        const before = performance.now();
        await send(load, at, agent);
        latencies.push(performance.now() - before);
      }
    }),
  );
  agent.destroy();
  return { perSecond: (load.requests / (performance.now() - started)) * 1_000, latencies };
}

function send({ url, method, headers, body }: Load, at: number, agent: Agent): Promise<void> {
  const own = body?.(at);
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(own?.path ?? url, url),
      { method, agent, headers: { ...headers, ...own?.headers } },
      (response) => {
        response.resume();
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status < 300) resolve();
          else reject(new Error(`${method} ${url} was answered ${status}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(own?.text);
  });
}
