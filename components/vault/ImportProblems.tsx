import { i18n } from "#i18n";
import type { ImportProblem } from "@/lib/otp/import-report";
import { reasonWords } from "./reason-words";

/** What could not be read, place by place, each with its reason. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="card problems" data-problems={problems.length}>
      <h3>{i18n.t("vault.preview.problems", problems.length, [String(problems.length)])}</h3>
      <ul>
        {problems.map(({ at, name, reason }, index) => (
          <li key={index} data-reason={reason}>
            <b>
              {name === null || name === ""
                ? i18n.t("vault.preview.place", [String(at)])
                : i18n.t("vault.preview.placeNamed", [String(at), name])}
            </b>{" "}
            {reasonWords(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
