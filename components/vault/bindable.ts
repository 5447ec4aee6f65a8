/** An institution that a code may belong to, and the hosts where its codes may be filled. */
export type Bindable = { id: string; shortName: string; hosts: readonly string[] };
