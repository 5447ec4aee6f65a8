/** Web Locks of one browser, exclusive only, whose holders can die all at once. */
export class FakeLocks {
  private tails = new Map<string, Promise<unknown>>();

  async request<T>(name: string, task: () => Promise<T> | T): Promise<T> {
    const before = this.tails.get(name) ?? Promise.resolve();
    const mine = before.then(task, task);
    this.tails.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  }

  /** What a browser does when the worker that held them dies. */
  releaseAll(): void {
    this.tails.clear();
  }
}
