/** An X display of its own for a browser whose windows must be drawn, such as for a permission dialog. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { within } from "./wait-until.ts";

export interface Display {
  /** As `DISPLAY` wants it. */
  name: string;
  /** Presses a key in whatever window has the focus; an X keysym's name. */
  press(key: string): void;
  /** What is on the screen now. */
  picture(): Picture;
}

export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of a pixel, 0 to 255 each. */
  pixel(x: number, y: number): [number, number, number];
}

/**
 * Runs the function with a fresh Xvfb, which is gone afterwards.
 * @throws when Xvfb or xdotool is not installed
 */
export async function withDisplay<T>(run: (display: Display) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "entree-display-"));
  // Xvfb looks for a free number itself and keeps the screen in a file that can be read.
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-fbdir", folder],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const ended = new Promise<never>((_, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  ended.catch(() => {});
  const kill = () => server.kill();
  process.once("exit", kill);
  try {
    const number = new Promise<string>((resolve) => server.stdio[3]?.once("data", (data) => resolve(`${data}`.trim())));
    const name = `:${await within(10_000, "Xvfb to start", Promise.race([number, ended]))}`;
    return await run({
      name,
      press: (key) => void execFileSync("xdotool", ["key", key], { env: { ...process.env, DISPLAY: name } }),
      picture: () => readXwd(readFileSync(join(folder, "Xvfb_screen0"))),
    });
  } finally {
    kill();
    process.off("exit", kill);
    await within(
      5_000,
      "Xvfb to end",
      ended.catch(() => {}),
    );
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The XWD file format: a header of 32-bit big-endian fields, a colour map, then rows of blue, green, red, unused. */
function readXwd(file: Buffer): Picture {
  const field = (index: number) => file.readUInt32BE(index * 4);
  const headerBytes = field(0);
  const rowBytes = field(12);
  const colourMapBytes = field(19) * 12;
  const firstRow = headerBytes + colourMapBytes;
  return {
    width: field(4),
    height: field(5),
    pixel(x, y) {
      const at = firstRow + y * rowBytes + x * 4;
      return [file[at + 2] ?? 0, file[at + 1] ?? 0, file[at] ?? 0];
    },
  };
}
