/** Something that is wrong with a server or with the network before it, for as long as it runs. */
export interface Fault {
  stop(): Promise<void>;
}
