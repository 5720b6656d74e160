import type { Severity } from "../domain/bottlenecks/finding";
import { counted, quoted } from "./format";
import { words } from "./words";

/** The view Knelpunten, and the signs of seriousness on the sheets. */
export const bottlenecks = {
  heading: "Knelpunten",
  situation: "Situatie",
  none: "Geen knelpunten gevonden met wat nu ingevuld is.",
  noneYet: "Nog geen taken toegewezen: daarna zie je hier waar het wringt.",
  first: (count: number): string => counted(count, "punt om eerst te bekijken", "punten om eerst te bekijken"),
  list: "Korte lijst",
  all: "Alle bevindingen",
  showAll: (count: number): string => `Toon alles (${count})`,
  showLess: "Toon minder",
  proposal: (sentence: string): string => sentence,
  show: "Toon op het blad",
  onSheet: (situation: "current" | "target"): string => `Op de bladen (${words.situation[situation]})`,
  highlight: "Markeer knelpunten",
  clearHighlights: "Haal markering weg",
  highlighted: "De knelpunten staan gemarkeerd op de bladen.",
  more: (count: number): string => `en nog ${count}`,
  task: quoted,
  severity: { 3: "eerst bekijken", 2: "bespreken", 1: "ter info" } satisfies Record<Severity, string>,
  /** Before the sentence in a cell, so that colour is never the only sign. */
  prefix: { 3: "●●● ", 2: "●● ", 1: "● " } satisfies Record<Severity, string>,
};
