import type { Weekday } from "../domain/model";
import { words } from "./words";

/** What stands on the sheets: names of sheets, headers, legend, totals and remarks. */
export const sheets = {
  names: {
    list: "Taken",
    team: "Team",
    current: words.situation.current,
    target: words.situation.target,
    settings: "Instellingen",
    bottlenecks: "Knelpunten",
    overview: "Overzicht",
    contacts: "Wie doet wat",
    /** Where a hand-made sheet of the same name goes; at most 31 characters. */
    setAside: (name: string): string => `${name.slice(0, 31 - " (origineel)".length)} (origineel)`,
  },

  /** Columns of the list of tasks: the school's own two, and those added at the right. */
  list: {
    title: "Takenoverzicht ICT-coördinatie",
    cluster: "Cluster",
    description: "Omschrijving",
    kind: "Wie best?",
    level: "Niveau",
    size: "Omvang",
    finding: "Knelpunt",
    taskId: "Taak-ID",
    fingerprint: "Taak-tekst",
  },

  team: {
    name: "naam",
    role: "rol",
    school: "school",
    level: "niveau",
    hours: "ICT-uren per week",
    email: "e-mail",
    phone: "telefoon",
    days: {
      monday: "bereikbaar maandag",
      tuesday: "bereikbaar dinsdag",
      wednesday: "bereikbaar woensdag",
      thursday: "bereikbaar donderdag",
      friday: "bereikbaar vrijdag",
    } satisfies Record<Weekday, string>,
    notes: "notities",
    finding: "Knelpunt",
    personId: "Persoon-ID",
    nameSign: "Naam-tekst",
    title: "Team",
    explanation:
      "Wie neemt ICT-taken op? Vul de uren alleen in bij wie er ICT-uren voor krijgt. Leeg betekent: geen uren opgegeven.",
  },

  matrix: {
    title: (situation: "current" | "target"): string => words.situation[situation],
    subtitle: (school: string, schoolYear: string, date: string): string =>
      [school, schoolYear === "" ? "" : `schooljaar ${schoolYear}`, date === "" ? "" : `gemaakt op ${date}`]
        .filter((part) => part !== "")
        .join(" · "),
    cluster: "Cluster",
    description: "Omschrijving",
    executors: "Voert uit",
    inside: "waarvan intern",
    covered: "Dekking (U of V)",
    core: "Kerntaak",
    level: "Niveau",
    hoursPerWeek: "Uur per week",
    points: "Punten",
    share: "Deel per persoon",
    size: "Omvang",
    finding: "Knelpunt",
    taskCount: "Aantal taken",
    loadInHours: "Belasting (uur per week)",
    loadInPoints: "Belasting (punten)",
    hours: "ICT-uren per week",
    occupancy: "Bezetting",
    alone: "Kerntaken alleen",
    loose: "Nog te plaatsen",
    looseExplained: "Deze merken horen bij een taak of persoon die er niet meer staat. Zet ze op hun plaats of wis ze.",
    validation: "Kies een merk uit de lijst, of laat de cel leeg. Andere tekst blijft staan maar telt niet mee.",
  },

  legend: {
    marks: "U voert uit · V vervangt",
    mandates: "U voert uit · V vervangt · B beslist · S stuurt aan en volgt op · A aanspreekpunt",
    seriousness: "●●● eerst bekijken · ●● bespreken · ● ter info",
  },

  /** Stands on every sheet with names. */
  purpose: "Voor taakverdeling, niet voor evaluatie",
  page: "Pagina &P van &N",

  /** The sheet Knelpunten. */
  bottlenecks: {
    title: "Knelpunten",
    severity: "Ernst",
    kind: "Soort",
    situation: "Waar",
    task: "Taak",
    person: "Wie",
    sentence: "Wat",
    proposal: "Voorstel",
    link: "Ga naar",
    decision: "Beslissing",
    note: "Notitie van het team",
    date: "Datum",
    schoolYear: "Schooljaar",
    first: "Eerst bekijken",
    all: "Alle bevindingen",
    none: "Geen knelpunten gevonden met wat nu ingevuld is.",
    past: "Niet meer gevonden.",
    explanation: "Kies bij Beslissing: open, besproken of aanvaard. Wat het team schrijft, blijft staan.",
    toTask: "naar de taak",
  },

  report: {
    subtitle: (school: string, schoolYear: string, date: string): string =>
      [school, schoolYear === "" ? "" : `schooljaar ${schoolYear}`, `bijgewerkt op ${date}`]
        .filter((part) => part !== "")
        .join(" · "),
    validation: "Kies een waarde uit de lijst, of laat de cel leeg.",
  },

  settings: {
    title: "Instellingen",
    explanation: "Wijzig gerust een waarde: de formules en het paneel volgen.",
    label: "Instelling",
    value: "Waarde",
    remark: "Toelichting",
    school: "School",
    schoolYear: "Schooljaar",
    weeksPerYear: "Weken per jaar",
    weeksPerYearExplained: "Uren per jaar worden hierdoor gedeeld.",
    pointsS: "Punten voor S",
    pointsM: "Punten voor M",
    pointsL: "Punten voor L",
    pointsExplained: "Zonder omvang telt een taak als M.",
    mandates: "Mandaten B, S en A gebruiken",
    mandatesExplained: "ja of nee. B beslist, S stuurt aan en volgt op, A is aanspreekpunt.",
    balance: "Ruimte en ongelijke verdeling melden",
    balanceExplained: "ja of nee. Niemand wordt genoemd.",
    thresholds: {
      occupancyTooHigh: "Te veel taken vanaf een bezetting boven",
      occupancyHigh: "Hint vanaf een bezetting van",
      occupancyLow: "Ruimte in het team onder een bezetting van",
      occupancySpread: "Ongelijk verdeeld vanaf een verschil in bezetting boven",
      minutesPerTask: "Versnipperd onder zoveel minuten per taak",
      tasksPerPerson: "Veel taken boven",
      transferableShare: "Afgeven helpt boven dit deel overdraagbare taken",
      able: "Kan een taak vanaf een inschaling van",
      unsure: "Hulp welkom onder een inschaling van",
      unsureCore: "Hulp welkom bij kerntaken onder een inschaling van",
      keyPersonShare: "Sleutelpersoon vanaf dit deel van de kerntaken alleen",
      stuckShare: "Het team valt stil boven dit deel van de kerntaken",
      technicalShare: "Techniek haalt de bovenhand boven dit deel",
      pedagogicalShare: "Pedagogisch komt in de knel onder dit deel",
      technicalShareOfPict: "Bij een PICT: techniek boven dit deel",
      twoRolesShare: "Twee rollen vanaf dit deel van beide soorten kerntaken",
      twoRolesDifference: "Twee rollen vanaf een verschil in inschaling van",
      decidedShare: "Mandaten tellen vanaf dit deel taken met B",
      executorsToLead: "Iemand stuurt aan vanaf zoveel uitvoerders",
      workedShare: "Meer uren dan de aanstelling boven",
    },
    occupancyExplained: "Bezetting = belasting gedeeld door ICT-uren; 1 is 100 %.",
    stuckExplained: "Zo veel mag wegvallen als één persoon vertrekt (busfactor).",
    spellingsU: "Telt als U (voert uit)",
    spellingsV: "Telt als V (vervangt)",
    spellingsShare: "Telt als U voor een eigen deel (U70 = 70 %)",
    spellingsExplained: "Hierin zoeken de formules wat er in een cel staat. Niet wijzigen.",
    markChoices: "Keuzelijst van merken",
    decisionChoices: "Keuzelijst van beslissingen",
    ownChoice: "Eigen vuistregel, geen norm.",
  },
};
