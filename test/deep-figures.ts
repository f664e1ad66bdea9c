import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What a deep suite has measured, for the page that tells how far the product has been tried. */
export type DeepFigures = {
  /** The heading of its section; the same suite replaces its own. */
  readonly title: string;
  /** What it did and what held, in a sentence or two. */
  readonly about: string;
  /** How to measure it again. */
  readonly command: string;
  readonly figures: readonly (readonly [name: string, value: string | number])[];
};

const page = 'docs/correctness.md';
const heading = `# Correctness

Figures of the long test suites. Each section except "Mutants" and "When a process dies" is written by the suite itself when it has passed,
unless it says otherwise; \`npm test\` runs a seeded sample of each.
`;

/** Writes the suite's section of docs/correctness.md, with commit, date and machine. */
export function writeDeepFigures(figures: DeepFigures): void {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : heading;
  const others = text
    .slice(heading.length)
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith('## '))
    .filter((section) => !section.startsWith(`## ${figures.title}\n`));
  const sections = [...others, sectionOf(figures)].map((section) => section.trim()).toSorted();
  writeFileSync(page, `${[heading.trim(), ...sections].join('\n\n')}\n`);
}

function sectionOf({ title, about, command, figures }: DeepFigures): string {
  const rows = figures.map(([name, value]) => `| ${name} | ${String(value)} |`);
  return `## ${title}

${about}

| | |
|---|---|
${rows.join('\n')}
| measured | ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.version}, ${cpus().length} cores |
| again | \`${command}\` |
`;
}

function commit(): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--untracked-files=no') !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`;
}
