import { runSubgraphProcess } from '#platform/run-process.ts';
import { assembleBackOffice } from './assemble.ts';

runSubgraphProcess('back-office', assembleBackOffice);
