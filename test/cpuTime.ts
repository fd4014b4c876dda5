/**
 * What the work cost this process, in ms of the processor: a machine that is busy with other things makes it wait, and
 * not cost more. Tests run in a process of their own (vitest's pool of forks), one after another.
 */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
