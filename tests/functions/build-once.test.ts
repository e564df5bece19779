import { expect, test } from 'vitest';
import { buildOnce } from '../../functions/build-once.ts';

/** Builds a new object each time it is called, and fails as often as it is told to. */
function builder(failures = 0) {
  let built = 0;
  return async () => {
    built += 1;
    if (built <= failures) throw new Error(`failure ${built}`);
    return { built };
  };
}

test('what was built is given again, also while it is being built', async () => {
  const get = buildOnce(builder());
  expect(await Promise.all([get(), get()])).toEqual([{ built: 1 }, { built: 1 }]);
  expect(await get()).toEqual({ built: 1 });
});

test('nothing is built before it is asked for', () => {
  buildOnce(() => {
    throw new Error('built too early');
  });
});

test('what failed is built anew, and then kept', async () => {
  const get = buildOnce(builder(1));
  await expect(get()).rejects.toThrow('failure 1');
  expect([await get(), await get()]).toEqual([{ built: 2 }, { built: 2 }]);
});
