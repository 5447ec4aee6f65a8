import type { JSX } from "preact";

const drawings = {
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2.4" />
      <path d="M15.5 5.8V5.4A1.9 1.9 0 0 0 13.6 3.5H5.9A2.4 2.4 0 0 0 3.5 5.9v7.7c0 1 .9 1.9 1.9 1.9h.4" />
    </>
  ),
  look: (
    <>
      <path d="M2.8 12S6.2 5.8 12 5.8 21.2 12 21.2 12 17.8 18.2 12 18.2 2.8 12 2.8 12Z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  hide: (
    <>
      <path d="M9.9 6a8.6 8.6 0 0 1 2.1-.2c5.8 0 9.2 6.2 9.2 6.2a16 16 0 0 1-2.5 3.2M6.3 7.7A15.5 15.5 0 0 0 2.8 12s3.4 6.2 9.2 6.2a8.7 8.7 0 0 0 4.3-1.1" />
      <path d="M4 4l16 16" />
    </>
  ),
  finger: (
    <path d="M6.4 18.5c1-1.6 1.5-3.6 1.5-6A4.1 4.1 0 0 1 12 8.4a4.1 4.1 0 0 1 4.1 4.1c0 2.5-.3 4.8-1 6.9M12 12.4c0 3.3-.6 5.9-1.9 8M4.3 14.5c.2-.7.3-1.3.3-2a7.4 7.4 0 0 1 11.8-5.9M19.2 10.8c.1.6.2 1.1.2 1.7 0 1.3-.1 2.6-.3 3.8M7 4.9a9.6 9.6 0 0 1 10 0" />
  ),
  up: <path d="m6 14.5 6-6 6 6" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  qr: (
    <>
      <rect x="4" y="4" width="6.2" height="6.2" rx="1.2" />
      <rect x="13.8" y="4" width="6.2" height="6.2" rx="1.2" />
      <rect x="4" y="13.8" width="6.2" height="6.2" rx="1.2" />
      <path d="M14 14h2.4v2.4M20 14v6h-3.2M14 19.9h.1M7.1 7.1h.1M16.9 7.1h.1M7.1 16.9h.1" />
    </>
  ),
  warning: (
    <>
      <path d="M12 4.2 21 19.5H3Z" />
      <path d="M12 10v4.4M12 17h.01" />
    </>
  ),
  cross: <path stroke-width="2.2" d="m6.8 6.8 10.4 10.4m0-10.4L6.8 17.2" />,
  tick: <path stroke-width="2.2" d="m5 12.5 4.5 4.5L19 7.5" />,
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
  print: (
    <>
      <path d="M7 8.5V3.8h10v4.7M7 16.5H4.4V10A1.5 1.5 0 0 1 6 8.5h12a1.5 1.5 0 0 1 1.6 1.5v6.5H17" />
      <path d="M7 13.6h10v6.6H7Z" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings;

/** A small sign beside words, or in a button that has a name: hidden from screen readers. */
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
