type Props = {
  words: string;
  /** How much is done, from 0 to 1; null where nobody can tell. */
  share?: number | null;
};

/** Work that takes its time, with what it is. */
export function Progress({ words, share = null }: Props) {
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <div class="progress">
      <p role="status">{words}</p>
      <div
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        class={percent === null ? "track is-endless" : "track"}
      >
        <span class="track-fill" style={percent === null ? {} : { inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}
