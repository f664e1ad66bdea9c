import type { CorporateSystem } from './corporate-system/start.ts';

/** How corporate-erp finds the simulated corporate system; nothing where a real one is configured. */
export function corporateEnvironment(
  system: CorporateSystem | undefined,
): Readonly<Record<string, string>> {
  if (system === undefined) return {};
  return {
    CORPORATE_ERP_URL: system.url,
    CORPORATE_ERP_USER: system.credentials.user,
    CORPORATE_ERP_PASSWORD: system.credentials.password,
  };
}
