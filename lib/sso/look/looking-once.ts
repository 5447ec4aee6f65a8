let isLooking = false;
const memories = new Set<Map<unknown, unknown>>();

/** Runs what leaves the page as it is: each look that is {@link remembered} is taken once. */
export function lookingOnce<T>(work: () => T): T {
  if (isLooking) return work();
  isLooking = true;
  try {
    return work();
  } finally {
    isLooking = false;
    // What is kept longer would keep the page's elements.
    for (const memory of memories) memory.clear();
  }
}

/** The same look, remembered by what is looked at while nothing changes. There is one document at a time. */
export function remembered<Key, T, Where = unknown>(
  look: (key: Key, where: Where) => T,
): (key: Key, where?: Where) => T {
  const memory = new Map<Key, T>();
  memories.add(memory);
  return (key, where) => {
    if (!isLooking) return look(key, where as Where);
    const before = memory.get(key);
    if (before !== undefined) return before;
    const seen = look(key, where as Where);
    memory.set(key, seen);
    return seen;
  };
}

/** The same of what an element takes over from those around it: `own` adds the element's own to theirs. */
export function inherited<T>(outermost: T, own: (element: Element, above: T) => T): (element: Element) => T {
  const memory = new Map<Element, T>();
  memories.add(memory);
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !memory.has(at); at = at.parentElement) path.push(at);
    let value = at ? (memory.get(at) as T) : outermost;
    for (const place of path.reverse()) {
      value = own(place, value);
      if (isLooking) memory.set(place, value);
    }
    return value;
  };
}
