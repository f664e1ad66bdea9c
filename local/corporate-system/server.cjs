const path = require('node:path');
const cds = require('@sap/cds');
const express = require('express');
const { createFaults } = require('./faults.cjs');

/**
 * The simulated corporate system: a SAP CAP service on PostgreSQL in a process of its own, as `start.ts` starts it. Its
 * configuration arrives in CDS_CONFIG, its port in PORT.
 */
async function serve() {
  await cds.plugins;
  const model = await cds.load([path.join(cds.root, 'srv')]);
  cds.model = cds.compile.for.nodejs(model);
  await cds.connect.to('db');
  await cds.deploy(model).to('db');
  await createSequences();
  const app = (cds.app = express());
  const faults = createFaults();
  app.get('/health', (_request, response) => response.json({ status: 'ok' }));
  app.use('/faults', express.json());
  app.use(faults.control);
  // The fault that repeats a request needs its body; the service then finds it read already.
  app.use(express.json({ limit: '2mb' }));
  app.use(faults.apply);
  await cds.serve('all').from(model).in(app);
  app.listen(Number(process.env.PORT), '127.0.0.1');
}

async function createSequences() {
  await cds.db.run('create sequence if not exists change_number');
  await cds.db.run('create sequence if not exists document_number');
}

cds.root = path.dirname(module.filename);
serve().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
