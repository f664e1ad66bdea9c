import { existsSync } from 'node:fs';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { MongoMemoryServer } from 'mongodb-memory-server';
import { describeOrSkip } from '../../../../test/kit/skipped.ts';
import { documentStoreContract } from '../document-store.contract.ts';
import { createMongoDocumentStore, ensureMongoIndexes } from './document-store.ts';

const binary = findMongod();
const reason =
  binary === undefined
    ? 'no mongod is on the path, and none is downloaded. Install one, or name it in MONGOMS_SYSTEM_BINARY'
    : undefined;

describeOrSkip(reason, 'documents in MongoDB', () => {
  documentStoreContract(async () => {
    const server = await MongoMemoryServer.create({
      binary: { systemBinary: binary ?? '', checkMD5: false },
    });
    const client = await MongoClient.connect(server.getUri('corporate_erp'));
    const db = client.db();
    await ensureMongoIndexes(db);
    return {
      store: createMongoDocumentStore(db),
      close: async () => {
        await client.close();
        await server.stop();
      },
    };
  });
});

function findMongod(): string | undefined {
  const named = process.env['MONGOMS_SYSTEM_BINARY'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [named ?? '', ...folders.map((folder) => path.join(folder, 'mongod'))];
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate));
}
