const cds = require('@sap/cds');

/** What the model cannot say: numbers that the system gives out, and the answer to a posting that it holds already. */
module.exports = function corporate() {
  // The lock is held until the commit, so that numbers become visible in their order and nobody reads past a gap.
  this.before(['CREATE', 'UPDATE'], ['Items', 'Prices'], async ({ data }) => {
    data.changeNumber = await nextNumber('change_number', 'pg_advisory_xact_lock(7301)');
  });

  this.before('CREATE', 'SalesPostings', async ({ data }) => {
    data.documentNumber = `SP-${String(await nextNumber('document_number', 'true')).padStart(9, '0')}`;
  });

  this.on('error', (error) => {
    if (error.code !== '23505' && error.cause?.code !== '23505') return;
    error.code = 'DUPLICATE_POSTING';
    error.status = error.statusCode = 409;
    error.message = 'A sales posting with this dedupe key exists.';
  });
};

async function nextNumber(sequence, condition) {
  const [row] = await cds.db.run(`select nextval('${sequence}')::int as number, ${condition}`);
  return row.number;
}
