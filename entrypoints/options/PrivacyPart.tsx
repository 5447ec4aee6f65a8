import { useCallback, useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { StoredParts } from "@/components/StoredParts";
import { countStored, deleteStored, type StoredPart } from "@/lib/services/stored-parts";

/** What is kept, and the way to delete each part of it. */
export function PrivacyPart() {
  const [counts, setCounts] = useState<Record<StoredPart, number> | null>(null);
  const [deleted, setDeleted] = useState<StoredPart | null>(null);
  const refresh = useCallback(async () => setCounts(await countStored()), []);
  useEffect(() => void refresh(), [refresh]);
  const remove = async (part: StoredPart) => {
    await deleteStored(part);
    setDeleted(part);
    await refresh();
  };
  return (
    <section class="stack" data-part="privacy">
      <h2>{i18n.t("options.privacy")}</h2>
      <p class="quiet">{i18n.t("options.privacyText")}</p>
      {counts && <StoredParts counts={counts} deleted={deleted} onDelete={(part) => void remove(part)} />}
    </section>
  );
}
