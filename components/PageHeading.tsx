type Props = { title: string; lead: string };

/** What a page of ours is, and what it does for the student. */
export function PageHeading({ title, lead }: Props) {
  return (
    <div>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </div>
  );
}
