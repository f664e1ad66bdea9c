import { Command, Option } from 'commander';
import { roleScopes, type Role } from '#platform/roles.ts';
import { withDemoDefaults } from './demo-identity.ts';
import { createIssuer, type TokenRequest } from './issuer.ts';
import { defaultDataDir } from './settings.ts';

type TokenOptions = {
  readonly role: Role;
  readonly store?: string;
  readonly operator?: string;
  readonly workstation?: string;
  readonly customer?: string;
};

/** `npm run --silent token -- --role cashier --store S001` prints a token for the local product, and only that. */
async function main(): Promise<void> {
  const program = new Command('token')
    .description('Prints a bearer token of the local issuer, valid for twelve hours.')
    .addOption(
      new Option('--role <role>', 'who asks')
        .choices(Object.keys(roleScopes))
        .makeOptionMandatory(),
    )
    .option(
      '--store <storeId>',
      'the one store the caller may see, e.g. S001; without it all stores',
    )
    .option('--operator <operatorId>', 'the signed-on operator, e.g. O001-01')
    .option('--workstation <workstationId>', 'the workstation of the token, e.g. S001-W1')
    .option('--customer <customerId>', 'the shopper, e.g. C00001')
    .parse();
  const issuer = await createIssuer({
    dataDir: process.env['TILLGRAPH_DATA_DIR'] ?? defaultDataDir,
  });
  process.stdout.write(`${await issuer.issueToken(requested(program.opts()))}\n`);
}

function requested(options: TokenOptions): TokenRequest {
  return withDemoDefaults({
    role: options.role,
    storeId: options.store,
    operatorId: options.operator,
    workstationId: options.workstation,
    customerId: options.customer,
  });
}

await main();
