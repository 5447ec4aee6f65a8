/** Entrée's sign: an E whose middle bar is the light through a door ajar. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
      <path d="M4 2h16v3.4H7.4v13.2H20V22H4Z" />
      <path d="M9.4 11.4 20.6 8.6v6.8L9.4 12.6Z" />
    </svg>
  );
}
