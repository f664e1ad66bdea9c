import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const reportPath = 'docs/bench.md';

/** One part of the report: a heading of the second level and what stands below it. */
export type Section = { readonly title: string; readonly text: string };

const head = `# Benchmark

Written by \`npm run bench\`. Each section names the command that measures it alone; such a run replaces that section
and leaves the others.
`;

/** Replaces the sections of the same titles in the report, and keeps the others. */
export function writeSections(fresh: readonly Section[]): void {
  const report = existsSync(reportPath) ? readFileSync(reportPath, 'utf8') : '';
  writeFileSync(reportPath, mergeSections(report, fresh));
}

export function mergeSections(report: string, fresh: readonly Section[]): string {
  const kept = sectionsOf(report).filter(({ title }) =>
    fresh.every((each) => each.title !== title),
  );
  const all = [...fresh, ...kept].sort((left, right) => left.title.localeCompare(right.title));
  const texts = all.map(({ title, text }) => `## ${title}\n\n${text.trim()}\n`);
  return [head, ...texts].join('\n');
}

function sectionsOf(report: string): readonly Section[] {
  return report
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return { title, text: lines.join('\n') };
    });
}

/** A table in Markdown. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => cells.join(' | '));
  return `${lines.join('\n')}\n`;
}

/** The machine and the day, without which a figure says nothing. */
export function circumstances(): string {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB, Node ${process.version}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
