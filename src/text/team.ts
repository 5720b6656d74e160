import { counted, hours, quoted } from "./format";

/** The view Team: who takes up ICT tasks, and how many hours they have for it. */
export const team = {
  heading: "Team",
  empty: "Er staat nog niemand in het team. Voeg hieronder iemand toe: een naam volstaat.",
  whoHasHours: "Vul de ICT-uren per week in bij wie er krijgt. Bij de anderen mag het leeg blijven.",
  hoursQuestion: "Hoeveel uur ICT per week?",
  hoursOf: (name: string): string => `Hoeveel uur ICT per week heeft ${name}?`,
  saveHoursOf: (name: string): string => `Bewaar de uren van ${name}`,
  hoursAnyway: "Toch ICT-uren?",
  nearNames: "Namen die op elkaar lijken",
  nearQuestion: (one: string, other: string): string =>
    one === other
      ? `Er staan er twee met de naam ${quoted(one)} in het team. Is dat dezelfde persoon?`
      : `Zijn ${quoted(one)} en ${quoted(other)} dezelfde persoon?`,
  whichName: "Welke naam blijft?",
  merge: "Voeg samen",
  apart: "Nee, twee mensen",
  list: "Teamleden",
  add: "Voeg toe",
  newName: "Nieuw teamlid",
  newNameHint: "bv. Ann Peeters",
  name: "Naam",
  role: "Rol",
  roleHint: "bv. TICT, PICT, directie …",
  level: "Niveau",
  hours: "ICT-uren per week voor deze school",
  hoursHint: "Leeg = niet opgegeven. Tel voor iedereen op dezelfde manier, bv. in klokuren of uren-leraar.",
  hoursWrong: "Vul een getal vanaf 0 in, zoals 9 of 4,5, of laat het veld leeg.",
  noHours: "uren niet opgegeven",
  hoursGiven: (value: number): string => `${hours(value)} per week`,
  noRole: "nog geen rol",
  taskCount: (count: number): string => counted(count, "taak", "taken"),
  edit: (name: string): string => `Pas ${name} aan`,
  save: "Bewaar",
  remove: "Haal uit het team",
  removeNamed: (name: string): string => `Haal ${name} uit het team`,
  removeQuestion: (name: string, taskCount: number): string =>
    taskCount === 0
      ? `${quoted(name)} uit het team halen?`
      : `${quoted(name)} uit het team halen? Wat bij ${counted(taskCount, "taak", "taken")} staat, blijft bewaard bij ‘Nog te plaatsen’.`,
  removeConfirm: "Ja, haal uit het team",
  proposedRole: (role: string): string => `Rol: ${role}?`,
  acceptRoles: (count: number): string => `Neem alle voorstellen over (${count})`,
  proposedRoleFor: (name: string, role: string): string => `Geef ${name} de rol ${role}`,
};
