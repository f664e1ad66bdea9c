import Fastify from 'fastify';
import { rootDir } from '#platform/root-dir.ts';
import { readTrustedDocuments } from '../corpus.ts';
import { addReceiptKeys, receiptKeysPath, receiptKeysQuery } from './receipt-keys.ts';

it('asks what a gateway that takes trusted documents alone takes, to the letter', () => {
  expect(Object.values(readTrustedDocuments(rootDir()))).toContain(receiptKeysQuery);
});

it.each`
  answered                                                                       | status | keys
  ${{ kind: 'executed', dataJson: '{"receiptKeys":[{"kid":"1"}]}', errors: [] }} | ${200} | ${[{ kid: '1' }]}
  ${{ kind: 'executed', dataJson: '{"receiptKeys":null}', errors: [] }}          | ${503} | ${[]}
  ${{ kind: 'refused', errors: [] }}                                             | ${503} | ${[]}
`('answers $answered as $status', async ({ answered, status, keys }) => {
  const server = Fastify();
  addReceiptKeys(server, () => Promise.resolve(answered));
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const reply = await fetch(url + receiptKeysPath);
  expect([reply.status, await reply.json()]).toEqual([status, { keys }]);
  await server.close();
});
