import { situation } from "../../tests/domain/situation";
import { abilitiesOf, ableTo } from "./abilities";
import type { SelfRating } from "./model";

const told = situation({
  people: { Ann: {}, Bram: {}, Firma: { level: "extern" } },
  tasks: { Helpdesk: { rated: { Ann: 0, Firma: 9 }, flagged: { Bram: "bottleneck" } }, Netwerk: {} },
});
const [helpdesk, netwerk] = told.tasks;
const [ann, bram, firma] = told.people;

test("0 is bekend, leeg is onbekend", () => {
  const { ratingOf } = abilitiesOf(told);
  expect(ratingOf(helpdesk!, ann!)).toBe(0);
  expect(ratingOf(helpdesk!, bram!)).toBeNull();
  expect(ratingOf(netwerk!, ann!)).toBeNull();
});

test("wie iets meldde of inschaalde, heeft geantwoord", () => {
  const { hasAnswered, flagging } = abilitiesOf(told);
  expect(told.people.map(hasAnswered)).toEqual([true, true, true]);
  expect(flagging(helpdesk!, "bottleneck")).toEqual([bram]);
  expect(flagging(helpdesk!, "forGroup")).toEqual([]);
  expect(flagging(netwerk!, "bottleneck")).toEqual([]);
});

test("een lege regel is geen antwoord", () => {
  const empty: SelfRating = { taskId: "Helpdesk", personId: "Ann", rating: null, flags: [] };
  expect(abilitiesOf({ ...told, ratings: [empty] }).hasAnswered(ann!)).toBe(false);
});

test("het laatste antwoord van iemand op een taak telt", () => {
  const later: SelfRating = { taskId: "Helpdesk", personId: "Ann", rating: 8, flags: ["forGroup"] };
  const abilities = abilitiesOf({ ...told, ratings: [...told.ratings, later] });
  expect(abilities.ratingOf(helpdesk!, ann!)).toBe(8);
  expect(ableTo(helpdesk!, abilities, told)).toEqual([ann]);
  expect(ableTo(helpdesk!, abilitiesOf(told), told)).toEqual([]);
  expect(abilities.ratingOf(helpdesk!, firma!)).toBe(9);
});
