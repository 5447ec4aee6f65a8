import { describe, expect, test } from "vitest";
import { zonesAt } from "./zones-at";

const hourMs = 3_600_000;

describe("the zones at a moment", () => {
  test.each([
    ["in winter", "2026-01-15T12:00:00Z", 1, 2],
    ["in summer", "2026-07-15T12:00:00Z", 2, 1],
    ["just after summer time began", "2026-03-29T01:00:00Z", 2, 1],
    ["just before it ended", "2026-10-25T00:59:59Z", 2, 1],
  ])("Paris %s", (_when, at, nowHours, otherHours) => {
    expect(zonesAt(Date.parse(at), "Europe/Paris", "UTC")).toEqual({
      computerMs: 0,
      institutionMs: nowHours * hourMs,
      otherSeasonMs: otherHours * hourMs,
    });
  });

  test("a zone without seasons, one west of UTC, and one that is no whole hours away", () => {
    const { institutionMs, otherSeasonMs, computerMs } = zonesAt(0, "Indian/Reunion", "America/Cayenne");
    expect([institutionMs, otherSeasonMs, computerMs]).toEqual([4 * hourMs, 4 * hourMs, -3 * hourMs]);
    expect(zonesAt(0, "Europe/Paris", "Asia/Kolkata").computerMs).toBe(5.5 * hourMs);
  });
});
