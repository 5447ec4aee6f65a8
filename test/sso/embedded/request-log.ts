export interface LoggedRequest {
  /** Without the port. */
  host: string;
  method: string;
  /** Without the query, which may hold a ticket. */
  path: string;
  /** As sent: in that order, twins repeated. */
  cookieNames: string[];
}

const longest = 1_000;

export type RequestLog = ReturnType<typeof createRequestLog>;

/** The last 1,000 requests, oldest first. */
export function createRequestLog() {
  const requests: LoggedRequest[] = [];
  return {
    requests: requests as readonly LoggedRequest[],
    add(request: LoggedRequest): void {
      requests.push(request);
      if (requests.length > longest) requests.shift();
    },
  };
}
