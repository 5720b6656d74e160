/** What Excel's dialog says when it refuses an edit, in the words of the Dutch Excel. */
export class HandRefused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "HandRefused";
  }
}

export const PROTECTED_SHEET =
  "De cel of grafiek die u probeert te wijzigen, bevindt zich op een beveiligd werkblad. Verwijder de beveiliging om een wijziging aan te brengen.";

export const NOT_VALID =
  "Deze waarde komt niet overeen met de beperkingen voor gegevensvalidatie die voor deze cel zijn gedefinieerd.";

export const MERGED_CELLS = "Dit is alleen mogelijk als alle samengevoegde cellen dezelfde grootte hebben.";

export const READ_ONLY = "Het bestand is alleen-lezen.";

export const SHEET_NAME = "De naam van het werkblad is ongeldig of bestaat al.";

export const LAST_SHEET = "Een werkmap moet ten minste één zichtbaar werkblad bevatten.";
