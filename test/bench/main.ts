import { faultsSection } from './gateway/faults-section.ts';
import { gatewaySection } from './gateway/gateway-section.ts';
import { memorySection } from './gateway/memory-section.ts';
import { readBenchOptions, type BenchOptions, type SectionName } from './options.ts';
import { productSection } from './product/product-section.ts';
import { writeSections, type Section } from './report.ts';

const measure: Readonly<Record<SectionName, (options: BenchOptions) => Promise<Section>>> = {
  gateway: gatewaySection,
  memory: memorySection,
  faults: faultsSection,
  product: productSection,
};

/** `npm run bench`: every section, or the named ones; each replaces itself in the report. */
async function main(): Promise<void> {
  const options = readBenchOptions(process.argv.slice(2));
  for (const name of options.sections) {
    const section = await measure[name](options);
    process.stdout.write(`\n## ${section.title}\n\n${section.text}\n`);
    if (options.only === undefined) writeSections([section]);
  }
}

await main();
