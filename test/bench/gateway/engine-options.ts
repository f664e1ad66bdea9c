import type { GatewayOptions } from '../../../gateway/gateway.ts';

export const engineNames = ['apollo-executor'] as const;
export type EngineName = (typeof engineNames)[number];

/** The one that `createGateway` takes by itself. */
export const defaultEngine: EngineName = 'apollo-executor';

export function isEngineName(name: string): name is EngineName {
  return engineNames.some((known) => known === name);
}

/** What tells `createGateway` to use one of our engines. */
export function engineOptions(engine: EngineName): Partial<GatewayOptions> {
  const options: Readonly<Record<EngineName, Partial<GatewayOptions>>> = {
    'apollo-executor': {},
  };
  return options[engine];
}
