import { useCallback, useEffect, useState } from "preact/hooks";
import { OptionsPart } from "@/components/OptionsPart";
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
    <OptionsPart name="privacy">
      {counts && <StoredParts counts={counts} deleted={deleted} onDelete={(part) => void remove(part)} />}
    </OptionsPart>
  );
}
