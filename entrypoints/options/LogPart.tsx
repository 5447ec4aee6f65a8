import { useEffect, useState } from "preact/hooks";
import { LogList } from "@/components/log/LogList";
import { OptionsPart } from "@/components/OptionsPart";
import type { LogEntry } from "@/lib/diagnosis/attempt-log";
import type { LogLine } from "@/lib/messages/views";
import { clearLog, onLogChange, restoreLog, viewLog } from "@/lib/services/attempt-log";

/** The log of the last attempts, and the button that clears it. */
export function LogPart() {
  const [lines, setLines] = useState<readonly LogLine[] | null>(null);
  const [cleared, setCleared] = useState<readonly LogEntry[] | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const refresh = () => void viewLog().then(setLines);
    refresh();
    onLogChange(refresh, leaving.signal);
    return () => leaving.abort();
  }, []);
  return (
    <OptionsPart name="log">
      {lines && (
        <LogList
          lines={lines}
          isCleared={cleared !== null}
          onClear={() => void clearLog().then(setCleared)}
          onUndo={() => void restoreLog(cleared ?? []).then(() => setCleared(null))}
        />
      )}
    </OptionsPart>
  );
}
