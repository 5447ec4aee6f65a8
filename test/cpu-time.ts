/** What a task cost this thread, in milliseconds, however busy the machine is with other things; and what it gave. */
export async function cpuTimeOf<T>(task: () => T | Promise<T>): Promise<{ cpuMs: number; result: T }> {
  const before = process.threadCpuUsage();
  const result = await task();
  const { user, system } = process.threadCpuUsage(before);
  return { cpuMs: (user + system) / 1_000, result };
}
