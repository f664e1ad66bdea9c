import { documentStoreContract } from '../document-store.contract.ts';
import { createMemoryDocumentStore } from './document-store.ts';

describe('documents in memory', () => {
  documentStoreContract(async () => ({
    store: createMemoryDocumentStore(),
    close: async () => undefined,
  }));
});
