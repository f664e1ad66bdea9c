/**
 * `node apollo-gateway.mjs SUPERGRAPH PORT`: @apollo/gateway as its documentation starts it. It is text because what it
 * imports is installed by the bench alone, into a folder of its own.
 */
export const apolloGatewaySource = `import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const [supergraphPath, port] = process.argv.slice(2);
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraphPath, 'utf8') });
const server = new ApolloServer({ gateway });
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(port) } });
`;
