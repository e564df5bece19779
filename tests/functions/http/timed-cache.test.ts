import { describe, expect, test } from 'vitest';
import { createTimedCache } from '../../../functions/http/timed-cache.ts';

/** A cache of 30 seconds, a clock to move, and a source that returns how often it was called. */
function aMemory() {
  const clock = { seconds: 0 };
  let asked = 0;
  const memory = createTimedCache<string>(
    () => 30,
    () => new Date(clock.seconds * 1_000),
  );
  return { memory, clock, find: async () => `${++asked}` };
}

describe('a cached lookup', () => {
  test('is not repeated within its lifetime', async () => {
    const { memory, clock, find } = aMemory();
    await memory.get('a', find);
    clock.seconds = 29;
    expect(await memory.get('a', find)).toBe('1');
  });

  test('is repeated after its lifetime', async () => {
    const { memory, clock, find } = aMemory();
    await memory.get('a', find);
    clock.seconds = 30;
    expect(await memory.get('a', find)).toBe('2');
  });

  test('is repeated after it was forgotten', async () => {
    const { memory, find } = aMemory();
    await memory.get('a', find);
    memory.forget('a');
    expect(await memory.get('a', find)).toBe('2');
  });

  test('is kept for each key separately', async () => {
    const { memory, find } = aMemory();
    await memory.get('a', find);
    expect(await memory.get('b', find)).toBe('2');
  });

  test('never caches an absence', async () => {
    const { memory, find } = aMemory();
    expect(await memory.get('a', async () => undefined)).toBeUndefined();
    expect(await memory.get('a', find)).toBe('1');
  });

  test('is bounded in size', async () => {
    const { memory, find } = aMemory();
    for (let key = 0; key <= 5_000; key++) await memory.get(`${key}`, find);
    expect(await memory.get('0', find)).toBe('5002');
  });
});
