import { stopStores } from './test-stores.ts';

module.exports = stopStores;
