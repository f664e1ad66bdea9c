import { runSubgraphProcess } from '#platform/run-process.ts';
import { assembleCorporateErp } from './assemble.ts';

runSubgraphProcess('corporate-erp', assembleCorporateErp);
