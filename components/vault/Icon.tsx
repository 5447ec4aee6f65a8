import type { JSX } from "preact";

const drawings = {
  up: <path d="m6 14.5 6-6 6 6" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  file: (
    <>
      <path d="M13.5 3H7a1.6 1.6 0 0 0-1.6 1.6v14.8A1.6 1.6 0 0 0 7 21h10a1.6 1.6 0 0 0 1.6-1.6V8.1Z" />
      <path d="M13.5 3v5.1h5.1M12 17.5v-5.4m-2.4 2.3 2.4-2.4 2.4 2.4" />
    </>
  ),
  qr: (
    <>
      <path d="M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4Z" />
      <path d="M14 14h2.5v2.5H14ZM20 14v2.5M17.5 20H20M14 20h.01M7 7h.01M17 7h.01M7 17h.01" />
    </>
  ),
  warning: (
    <>
      <path d="M12 4.2 21 19.5H3Z" />
      <path d="M12 10v4.4M12 17h.01" />
    </>
  ),
  cross: <path d="m7 7 10 10M17 7 7 17" />,
  tick: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  notice: (
    <>
      <circle cx="12" cy="12" r="8.6" />
      <path d="M12 11.2v5M12 7.8h.01" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9.5" rx="2" />
      <path d="M8.2 11V8a3.8 3.8 0 0 1 7.6 0v3" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.2" />
      <path d="m11 12.5 8.5-8.5M16 7.5l2.6 2.6M13.6 10l1.8 1.8" />
    </>
  ),
  print: (
    <>
      <path d="M7 8.5V3.8h10v4.7M7 16.5H4.4V10A1.5 1.5 0 0 1 6 8.5h12a1.5 1.5 0 0 1 1.6 1.5v6.5H17" />
      <path d="M7 13.6h10v6.6H7Z" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings;

/** A small drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}
