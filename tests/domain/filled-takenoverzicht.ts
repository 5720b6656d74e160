import type { SituationData, TaskKind } from "../../src/domain/model";
import { situation, type ToldTask } from "./situation";

/** cluster | proposed kind (K kerntaak, O overdraagbaar, - none) | omschrijving | who has an x */
const rows = `
Technisch | K | Onderhouden van hardware: installeren, configureren, herstellen en vervangen van pc's en randapparatuur, servers en netwerkapparatuur | Ann
Technisch | K | Tools gebruiken voor monitoring van de ICT-infrastructuur | Firma Netwerk
Technisch | K | Realisatie en onderhoud van helpdesk | Ann, Firma Netwerk
Technisch | O | Eerstelijnshulp bieden aan collega's op het vlak van basisvaardigheden | Ann, Firma Netwerk
Technisch | K | Plannen en structureren van de netwerk- en serverinfrastructuur | Ann
Technisch | O | Beheren van de toegang tot gebouwen (badgesysteem) en applicaties (eigen schooldashboard voor klassenraden, oudercontacten, inschrijvingen, ...) | Ann
Technisch | O | Beheren van communicatiekanalen (telefonie, smartphones, WAN-verbindingen, enz.) | Firma Netwerk
Technisch | O | Installatie, beheer en onderhoud van audiovisueel materiaal | Ann
Technisch | K | Implementatie en opvolging van een back-upstrategie inclusief archivering | Ann
Technisch | K | Uitwerken van een disaster recovery plan | Ann
Technisch | O | Installeren, integreren, ontwikkelen en onderhouden van softwarepakketten | Ann
Technisch | K | Installeren en configureren van specifieke hard- en software voor leerlingen met specifieke onderwijsbehoeften (in het bijzonder in het buitengewoon onderwijs) | Firma Netwerk
Technisch | K | Beheren van de educatieve software, waaronder elektronische leeromgevingen, apps en websites | Ann
Technisch | O | Installeren, updaten en onderhouden van tools en specifieke software voor (leerlingen)administratie | Ann
Technisch | K | Installeren en beheren van het schoolnetwerk, de schoolserver(s) en de firewall (beveiliging) | Ann, Firma Netwerk
Technisch | K | Oplossen van ICT-problemen (hardware, software, security) en uitvoeren van herstellingen | Ann
Technisch | O | Beheer van reservemateriaal | Ann
Technisch | O | Beheren van randapparatuur die gekoppeld is aan het netwerk (bv. kopieermachines) | Ann
Technisch | K | Kennis hebben van niet-vakgebonden apparatuur en software om ICT-beheer mogelijk te maken (bv. scripting) | Ann, Firma Netwerk
Technisch | O | Ontwerpen en technisch beheren van de schoolwebsite en diverse (sociale) media | Ann
Technisch | O | Projecten voorbereiden in een testomgeving | Ann, Firma Netwerk
Technisch | O | Coördineren van werkzaamheden qua ICT-infrastructuur (bv. bekabeling) | Ann
Technisch | O | ICT-ondersteuning bij grote evenementen en projecten | Ann
Ped.-didac. | K | Leerkrachten ondersteunen bij de ICT-integratie in de klas | Bram
Ped.-didac. | O | Interne nascholingen en ICT-opleidingen voor leerkrachten organiseren | Bram
Ped.-didac. | K | Samen met de leraar ICT op een innovatieve en didactische wijze implementeren | 
Ped.-didac. | K | Samen met de leraar educatieve digitale middelen beoordelen | Bram
Ped.-didac. | O | Ondersteunen bij de keuze van een digitaal (leer)middel | 
Ped.-didac. | O | Het ICT-gebruik stimuleren en ondersteunen | Bram
Ped.-didac. | K | Waken over verantwoord en veilig ICT-gebruik | Bram
Ped.-didac. | O | Opgebouwde ICT-expertise verbreden en delen binnen de school | Bram
Ped.-didac. | O | Ontwikkelingen rond ICT in het onderwijs opvolgen en vernieuwing aanbrengen | Bram
Ped.-didac. | O | Aanspreekpunt zijn voor collega's die ICT-leerdoelen integreren | Bram
Ped.-didac. | O | Deelnemen aan of trekken van werkgroepen rond ICT-gebruik | Bram, Chloë
Ped.-didac. | O | Ouders, schoolteam en leerlingen informeren over het ICT-gebruik op school en thuis | Bram
Ped.-didac. | O | Vormen van netwerken met andere scholen op vlak van onderwijsvernieuwing | 
Ped.-didac. | O | Evolutie volgen op het vlak van onderwijsvernieuwing | Bram
Beleid&Visie | K | Inzicht hebben in de ICT-noden van het team en deze in kaart brengen | Ann, Directie
Beleid&Visie | K | Uitwerken van een pedagogisch-didactische ICT-visie i.s.m. de directeur | Directie
Beleid&Visie | K | Uitwerken van een technische ICT-visie i.s.m. de directeur | Directie
Beleid&Visie | K | In staat zijn een ICT-beleidsplan of actieplan op te stellen (met doelstellingen) en bijbehorend investeringsbeleid (per jaar) | Directie
Beleid&Visie | K | Advies uitbrengen qua ICT-investeringen op micro-, meso- en macroniveau | Ann, Directie
Beleid&Visie | O | Motiveren, meekrijgen, bijsturen en professionaliseren van de collega's (en andere medewerkers) in de ICT-afdeling (en/of andere afdelingen) | Ann, Directie
Beleid&Visie | K | Nauw betrokken zijn bij/deel uitmaken van het directieteam | Directie
Beleid&Visie | O | Op regelmatige basis communiceren over acties binnen het ICT-beleidsplan | Directie
Beleid&Visie | K | Uitschrijven van offerteaanvragen en bestekken | Directie
Beleid&Visie | K | Plannen en organiseren van migraties in de ICT-infrastructuur | Directie
Beleid&Visie | O | Advies geven qua ICT-competenties bij de aanwerving van personeel | Directie
Administratie | K | Uitvoeren van het gebruikersbeheer en de structurering van de elektronische leeromgevingen | 
Administratie | O | Aanmaken en beheren van e-mail- en (internet)accounts | Ann
Administratie | O | Beheren van de laptop-/tabletpool | Ann
Administratie | K | Beheren van het schoolnetwerk | 
Administratie | O | Opvolgen van offerteaanvragen en bestekken | Ann
Administratie | O | Updaten van de schoolwebsite en diverse (sociale) media | Ann
Administratie | O | Collega's stimuleren tot het leveren van bijdragen voor website en intranet | 
Administratie | O | Inventariseren van hard- en software op school | Ann
Administratie | O | Bestellingen en herstellingen opvolgen | Ann
Administratie | O | Opvolgen van verzekeringen | 
Administratie | O | Licentiebeheer, verbruiksgoederen, auteursrechten, Reprobel, Auvibel | Ann
Technisch | - | Beheren van de 3D-printers in het makerslab | Ann, Firma Netwerk
`;

/**
 * The workbook takenoverzicht-ingevuld.xlsx as it comes from a school: 60 tasks, 5 people, 7 tasks without executor, no
 * hours, no sizes, nobody who replaces. `kinds` adds the catalogue's proposal.
 */
export function filledTakenoverzicht(options: { readonly kinds: boolean }): SituationData {
  const tasks = rows
    .trim()
    .split("\n")
    .map((row) => rowOf(row, options.kinds));
  return situation({
    people: { Ann: {}, Bram: {}, Chloë: {}, Directie: { role: "directie" }, "Firma Netwerk": { level: "extern" } },
    tasks: Object.fromEntries(tasks),
  });
}

const kindOf: Readonly<Record<string, TaskKind>> = { K: "core", O: "transferable" };

function rowOf(row: string, kinds: boolean): readonly [string, ToldTask] {
  const [cluster = "", letter = "", description = "", who = ""] = row.split("|").map((cell) => cell.trim());
  const names = who.split(", ").filter((name) => name !== "");
  const kind = kinds ? kindOf[letter] : undefined;
  const by = Object.fromEntries(names.map((name) => [name, "U"]));
  return [description, { cluster, by, ...(kind ? { kind } : {}) }];
}
