import type { JSX } from "preact";

const lines = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": "1.8",
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

const drawings = {
  door: (
    <g {...lines}>
      <path d="M6 21V4.2c0-.7.5-1.2 1.2-1.2H17" />
      <path d="M10 21V6.6l8.5-3.2V21Z" />
      <path d="M4 21h17" />
      <circle cx="12.6" cy="13.4" r=".6" fill="currentColor" />
    </g>
  ),
  loop: (
    <g {...lines}>
      <path d="M19.5 9A8 8 0 0 0 5.2 8.2" />
      <path d="M4.5 15a8 8 0 0 0 14.3.8" />
      <path d="M5 4v4.4h4.4M19 20v-4.4h-4.4" />
    </g>
  ),
  key: (
    <g {...lines}>
      <circle cx="8" cy="15.5" r="4.2" />
      <path d="m11 12.5 8.5-8.5M16 7.5l2.6 2.6M13.6 10l1.8 1.8" />
    </g>
  ),
  lock: (
    <g {...lines}>
      <rect x="5" y="11" width="14" height="9.5" rx="2" />
      <path d="M8.2 11V8a3.8 3.8 0 0 1 7.6 0v3" />
    </g>
  ),
  clock: (
    <g {...lines}>
      <circle cx="12" cy="12" r="8.6" />
      <path d="M12 7v5l3.4 2.2" />
    </g>
  ),
  server: (
    <g {...lines}>
      <rect x="4" y="4" width="16" height="6.5" rx="1.6" />
      <rect x="4" y="13.5" width="16" height="6.5" rx="1.6" />
      <path d="M7.5 7.2h.01M7.5 16.7h.01M11 7.2h5.5M11 16.7h2.5" />
    </g>
  ),
  private: (
    <g {...lines}>
      <rect x="3" y="4.5" width="18" height="15" rx="2.2" />
      <path d="M3 8.7h18M11 13.9c.6-.5 1.4-.5 2 0" />
      <circle cx="8.9" cy="14.2" r="2.1" />
      <circle cx="15.1" cy="14.2" r="2.1" />
    </g>
  ),
  tick: <path {...lines} stroke-width="2.4" d="m5 12.5 4.5 4.5L19 7.5" />,
  school: (
    <g {...lines}>
      <path d="M3 9.5 12 5l9 4.5-9 4.5Z" />
      <path d="M7 12v4.6c2.9 2.2 7.1 2.2 10 0V12M21 9.5V15" />
    </g>
  ),
  network: (
    <g {...lines}>
      <path d="M3.5 9.2a12.4 12.4 0 0 1 17 0M6.6 12.6a7.9 7.9 0 0 1 10.8 0M9.6 16a3.6 3.6 0 0 1 4.8 0" />
      <path d="M12 19.3h.01" />
    </g>
  ),
  person: (
    <g {...lines}>
      <circle cx="9.5" cy="8" r="3.6" />
      <path d="M3.2 20a6.4 6.4 0 0 1 12.6 0M15.6 4.9a3.6 3.6 0 0 1 0 6.2M18.2 14.6a6.4 6.4 0 0 1 2.6 5.4" />
    </g>
  ),
  phone: (
    <g {...lines}>
      <rect x="6.8" y="2.8" width="10.4" height="18.4" rx="2.2" />
      <path d="M10.8 18.2h2.4" />
    </g>
  ),
  keyboard: (
    <g {...lines}>
      <rect x="2.8" y="6" width="18.4" height="12" rx="2" />
      <path d="M6.4 9.8h.01M10.1 9.8h.01M13.9 9.8h.01M17.6 9.8h.01M6.4 14.2h.01M17.6 14.2h.01M9.6 14.2h4.8" />
    </g>
  ),
} as const satisfies Record<string, JSX.Element>;

export type PictureName = keyof typeof drawings;

/** A drawing beside words that say the same: hidden from screen readers. */
export function Picture({ name }: { name: PictureName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
