import { runSubgraphProcess } from '#platform/run-process.ts';
import { assembleCheckout } from './assemble.ts';

runSubgraphProcess('checkout', assembleCheckout);
