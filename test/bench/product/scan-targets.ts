import { tableOf } from '../report.ts';
import type { Row } from './product-section.ts';

/** What a scan may cost, beside what was measured in one process. */
export function targetTable(rows: readonly Row[]): string {
  const scans = rows.filter(({ scenario }) => scenario.startsWith('scan'));
  const paced = scans.find(({ load }) => load === '50 a second');
  const full = scans.find(({ load }) => load === '50 connections');
  return tableOf(
    ['target', 'bound', 'measured', ''],
    [
      bound('scan at 50 a second, p99', 20, paced?.result.p99Ms, 'ms'),
      bound(
        'scan at saturation, CPU of gateway, checkout and store client',
        2,
        full?.ownCpuMs,
        'ms',
      ),
    ],
  );
}

function bound(target: string, max: number, value = Number.NaN, unit: string): readonly string[] {
  const verdict = value < max ? 'met' : 'not met';
  return [target, `below ${max} ${unit}`, `${value.toFixed(2)} ${unit}`, verdict];
}
