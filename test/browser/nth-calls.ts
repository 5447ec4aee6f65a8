/** One call to the browser: the `callIndex`th of that name, counting from 0. */
export interface NthCall {
  api: string;
  callIndex: number;
}

/** Numbers the calls among those of their own name, where another run finds them again though it told more or less. */
export function nthCalls(made: readonly string[]): NthCall[] {
  return made.map((api, at) => ({ api, callIndex: made.slice(0, at).filter((earlier) => earlier === api).length }));
}

/** Whether a call does something of a repair, and is made in every run; others look, or tell who looks on. */
export const acts = ({ api }: NthCall): boolean =>
  /^(?:cookies\.(?:set|remove)|tabs\.update|alarms\.create)$/.test(api);

/**
 * Whether a call leaves anything behind. To die before one that only looks is to die before the next of these: nobody
 * outside can tell the two apart.
 */
export const changes = ({ api }: NthCall): boolean =>
  /^(?:cookies\.(?:set|remove)|tabs\.update|alarms\.create|storage\.(?:session|local)\.(?:set|remove))$/.test(api);
