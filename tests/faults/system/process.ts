import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { startLocal } from '../../../infra/local/start.ts';
import { type FromSystem, ToSystem } from './messages.ts';

/**
 * The whole system in a process that its parent kills: `process.ts <folder> <port>`. It sends its stores' endpoints to the
 * parent, and uses the endpoints that the parent returns.
 */
const [dataFolder = '', port = ''] = process.argv.slice(2);
const cacheMilliseconds = 2_000;
const tell = (message: FromSystem) => process.send?.(message);

process.once('disconnect', () => process.exit());
await startLocal({
  port: Number(port),
  dataFolder,
  between: async (stores) => {
    const { dynamoEndpoint, fileEndpoint } = stores;
    const answered = once(process, 'message');
    tell({ says: 'stores', dynamoEndpoint, fileEndpoint });
    const [message] = await answered;
    return { ...stores, ...ToSystem.parse(message) };
  },
});
tell({ says: 'ready' });
// A process that is killed writes none at its end.
setInterval(flushCompileCache, cacheMilliseconds).unref();
