import { readErpConfig } from './config.ts';

describe('the configuration of corporate-erp', () => {
  it('needs nothing', () => {
    expect(readErpConfig({})).toMatchObject({ CORPORATE_ERP_POSTING_TRIES: 12 });
  });

  it('names every bad variable at once, and no password', () => {
    const read = () =>
      readErpConfig({
        CORPORATE_ERP_URL: 'nowhere',
        CORPORATE_ERP_POSTING_TRIES: '0',
        MONGODB_URL: 'http://x',
      });
    expect(read).toThrow(/CORPORATE_ERP_URL[^]*CORPORATE_ERP_POSTING_TRIES[^]*MONGODB_URL/);
    expect(() => readErpConfig({ CORPORATE_ERP_PASSWORD: 'hidden' })).toThrow(
      /CORPORATE_ERP_USER: expected CORPORATE_ERP_USER and CORPORATE_ERP_PASSWORD together/,
    );
  });
});
