import { useLocalCredentials } from '../../infra/local/environment.ts';
import { startStores } from '../../infra/local/stores.ts';

/** The embedded stores alone, in a process of their own: `node tests/bench/store-process.ts <folder>`. */
const [folder = ''] = process.argv.slice(2);
useLocalCredentials();
const stores = await startStores(folder);
console.log(`store ${stores.dynamoEndpoint}`);
