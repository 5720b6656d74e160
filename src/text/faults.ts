import { listed, quoted } from "./format";

/** What Excel can do to a request, sorted by what the user can do next. */
export type FaultKind =
  | "busy"
  | "readOnly"
  | "protected"
  | "sessionLost"
  | "timeout"
  | "tooLarge"
  | "throttled"
  | "failed"
  | "cancelled"
  | "changedMeanwhile";

/** What stands in the workbook after a fault. */
export type AfterFault =
  | { readonly now: "nothing" }
  /** A part of the change stands on these sheets, and can be put back. */
  | { readonly now: "half"; readonly sheets: readonly string[] }
  /** A part may stand on these sheets, where somebody else changed something too. */
  | { readonly now: "mixed"; readonly sheets: readonly string[] }
  /** The workbook cannot be read now. */
  | { readonly now: "unread" };

interface Fault {
  readonly what: (sheet: string | null) => string;
  readonly remedy: string;
}

export const faults: Readonly<Record<FaultKind, Fault>> = {
  busy: {
    what: () => "Excel wacht nog op jou, bijvoorbeeld in een cel die je invult.",
    remedy: "Druk op Enter in die cel en probeer opnieuw.",
  },
  readOnly: {
    what: () => "Dit bestand is alleen-lezen geopend.",
    remedy: "Kies ‘Bewerken’ of werk in een eigen kopie om iets te wijzigen.",
  },
  protected: {
    what: (sheet) => `${sheet === null ? "Een blad" : `Blad ${quoted(sheet)}`} is beveiligd.`,
    remedy: "Hef de beveiliging op bij ‘Controleren’ en probeer opnieuw.",
  },
  sessionLost: {
    what: () => "De verbinding met het bestand is weg.",
    remedy: "Sluit het bestand, open het opnieuw en probeer nog eens.",
  },
  timeout: { what: () => "Excel antwoordt niet.", remedy: "Wacht even en probeer opnieuw." },
  tooLarge: {
    what: () => "Dat is te veel voor Excel in één keer.",
    remedy: "Kies wat minder taken en probeer opnieuw.",
  },
  throttled: {
    what: () => "Excel heeft het nu te druk en neemt even niets aan.",
    remedy: "Wacht een minuut en probeer opnieuw.",
  },
  failed: {
    what: () => "Excel kon dit niet helemaal doen.",
    remedy: "Probeer opnieuw; lukt het nog niet, sluit het bestand dan en open het weer.",
  },
  changedMeanwhile: { what: () => "Iemand anders wijzigde net hetzelfde.", remedy: "Kijk even na en probeer opnieuw." },
  cancelled: { what: () => "Geannuleerd.", remedy: "" },
};

/**
 * What happened, what is in the workbook now, and what to do.
 *
 * @example faultSentence("timeout", null, { now: "nothing" })
 */
export function faultSentence(kind: FaultKind, sheet: string | null, after: AfterFault): string {
  const { what, remedy } = faults[kind];
  return [what(sheet), stateNow(after), after.now === "nothing" ? remedy : remedies[after.now]]
    .filter(Boolean)
    .join(" ");
}

function stateNow(after: AfterFault): string {
  switch (after.now) {
    case "nothing":
      return "Er is niets gewijzigd.";
    case "half":
      return `Een deel staat al in het bestand${onSheets(after.sheets)}.`;
    case "mixed":
      return `Misschien staat een deel al in het bestand${onSheets(after.sheets)}, en iemand anders wijzigde daar intussen ook iets.`;
    case "unread":
      return "Misschien is een deel al gewijzigd; dat kijken we na zodra Excel weer antwoordt.";
  }
}

function onSheets(sheets: readonly string[]): string {
  return sheets.length === 0 ? "" : `, op ${listed(sheets.map(quoted))}`;
}

const remedies = {
  half: "Kies ‘Maak ongedaan’ om dat terug te zetten, of probeer opnieuw.",
  mixed: "Kijk dat even na.",
  unread: "Wacht even en probeer opnieuw; lukt het niet, sluit het bestand dan en open het weer.",
} as const;
