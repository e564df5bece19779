import { useLocalCredentials, useStores } from '../../infra/local/environment.ts';
import { startStores } from '../../infra/local/stores.ts';

/** The embedded stores alone, in a separate process: `node tests/bench/store-process.ts <folder>`. */
const [folder = ''] = process.argv.slice(2);
useLocalCredentials();
const before = new Set(Object.keys(process.env));
const stores = await startStores(folder);
useStores(stores);
const settings = Object.entries(process.env).filter(([name]) => !before.has(name));
console.log(`store ${stores.dynamoEndpoint}`);
console.log(`settings ${JSON.stringify(Object.fromEntries(settings))}`);
