/** How many hosts are asked at a time; each of them one thing after another. */
const HOSTS_AT_A_TIME = 4;

/**
 * Does what is to be done, one at a time for each host and for some hosts at a time. `work` says whether to go on with its
 * host. Where one throws, nothing new is begun, what is at hand ends, and then the error is thrown on.
 */
export async function byHost<T>(
  things: readonly T[],
  hostOf: (thing: T) => string,
  work: (thing: T) => Promise<boolean>,
): Promise<void> {
  const hosts = new Map<string, T[]>();
  for (const thing of things) {
    const host = hostOf(thing);
    const queue = hosts.get(host);
    if (queue) queue.push(thing);
    else hosts.set(host, [thing]);
  }
  const queues = hosts.values();
  let failed = false;
  let failure: unknown;
  const take = async () => {
    for (const queue of queues) {
      for (const thing of queue) {
        if (failed) return;
        try {
          if (!(await work(thing))) break;
        } catch (error) {
          failed = true;
          failure ??= error;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(HOSTS_AT_A_TIME, hosts.size) }, take));
  if (failed) throw failure;
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
