import { abstractTypeCases } from './cases/abstract-types.ts';
import { ownEngines } from './engines.ts';
import { describeCases, usualSample } from './run-cases.ts';

describeCases(abstractTypeCases, ownEngines, usualSample);
