import { request as httpsRequest } from "node:https";

export interface Response {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  setCookies: string[];
  body: string;
}

interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** One request to a host of the embedded SSO, whatever its name, on loopback. Follows no redirect. */
export function request(url: URL, { method = "GET", headers = {}, body = "" }: RequestOptions = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(url, {
      method,
      headers,
      rejectUnauthorized: false,
      agent: false,
      lookup: (_host, _options, found) => found(null, [{ address: "127.0.0.1", family: 4 }]),
    });
    outgoing.on("error", reject).on("response", (incoming) => {
      const chunks: Buffer[] = [];
      incoming
        .on("data", (chunk) => chunks.push(chunk))
        .on("error", reject)
        .on("end", () => {
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            setCookies: incoming.headers["set-cookie"] ?? [],
            body: Buffer.concat(chunks).toString("utf8"),
          });
        });
    });
    outgoing.end(body);
  });
}
