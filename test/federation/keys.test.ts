import { keyCases } from './cases/keys.ts';
import { ownEngines } from './engines.ts';
import { describeCases, usualSample } from './run-cases.ts';

describeCases(keyCases, ownEngines, usualSample);
