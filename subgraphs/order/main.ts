import { runSubgraphProcess } from '#platform/run-process.ts';
import { assembleOrder } from './assemble.ts';

runSubgraphProcess('order', assembleOrder);
