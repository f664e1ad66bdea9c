import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apolloGatewaySource } from './apollo-gateway.ts';

/** Where the product keeps what it makes: no tool of the project looks into it, and `npm ci` leaves it alone. */
const installedFolder = '.tillgraph/bench-peers';
const sourceFolder = 'test/bench/peers';
const lockFile = 'package-lock.json';
const files = ['package.json', lockFile];

/**
 * Installs the other gateways by their own lock file, unless it has been done already; answers the folder. It is
 * done by the bench alone because they are half a gigabyte.
 */
export function installPeers(): string {
  const isInstalled = sameLockFile() && existsSync(path.join(installedFolder, 'node_modules'));
  mkdirSync(installedFolder, { recursive: true });
  for (const file of files) {
    copyFileSync(path.join(sourceFolder, file), path.join(installedFolder, file));
  }
  writeFileSync(path.join(installedFolder, 'apollo-gateway.mjs'), apolloGatewaySource);
  if (!isInstalled) runInstall();
  return path.resolve(installedFolder);
}

function sameLockFile(): boolean {
  const installed = path.join(installedFolder, lockFile);
  if (!existsSync(installed)) return false;
  return (
    readFileSync(installed, 'utf8') === readFileSync(path.join(sourceFolder, lockFile), 'utf8')
  );
}

function runInstall(): void {
  process.stdout.write(`Installing the other gateways into ${installedFolder} (once)\n`);
  const args = ['ci', '--prefix', installedFolder, '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
