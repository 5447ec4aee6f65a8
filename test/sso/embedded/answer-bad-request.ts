import type { Duplex } from "node:stream";

/**
 * Answers what Node's parser refuses: 431 for headers over 16 KiB (RFC 6585 §5) unless another status is given, 400 for
 * the rest. Node itself would
 * answer and cut the connection at once, which browsers that are still sending take for a reset. Dated `now`, ms since
 * the epoch.
 */
export function answerBadRequest(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  now: number,
  tooLargeStatus: 431 | 400 = 431,
): void {
  if (socket.writableEnded) return;
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const isTooLarge = error.code === "HPE_HEADER_OVERFLOW" && tooLargeStatus === 431;
  const status = isTooLarge ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const body = `<!doctype html>\n<title>${status}</title>\n<h1>${status}</h1>\n`;
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      `Date: ${new Date(now).toUTCString()}`,
      "Content-Type: text/html;charset=UTF-8",
      `Content-Length: ${body.length}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
