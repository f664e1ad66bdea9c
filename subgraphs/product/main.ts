import { runSubgraphProcess } from '#platform/run-process.ts';
import { assembleProduct } from './assemble.ts';

runSubgraphProcess('product', assembleProduct);
