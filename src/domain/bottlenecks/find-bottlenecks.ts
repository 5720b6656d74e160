import { abilitiesOf } from "../abilities";
import { divisionOf } from "../division";
import { loadsOf } from "../load";
import type { SituationData } from "../model";
import { supportWelcome, twoRoles } from "./ability";
import { room, unevenLoad } from "./balance";
import { doubtfulReplacement, ghostTask, withoutExecutor, withoutReplacement } from "./coverage";
import { displacement } from "./displacement";
import type { BottleneckKind, Finding } from "./finding";
import { incomplete } from "./incomplete";
import { keyPerson } from "./key-person";
import { unclearDecision } from "./mandates";
import { outsourced, wrongLevel } from "./outside";
import { daysWithoutContact } from "./reachability";
import type { AnyBottleneckRule, BottleneckRule, KnownSituation, RuleInput } from "./rule";
import { moreThanAppointed, reported } from "./said";
import { heavierTarget } from "./target";
import { minutesPerTask, tooManyTasks, transferable } from "./workload";

/** The rule of each kind, the heaviest first where two findings are equally serious. */
const rules: { readonly [Kind in BottleneckKind]: BottleneckRule<Kind> } = {
  ghostTask,
  withoutExecutor,
  tooManyTasks,
  keyPerson,
  withoutReplacement,
  heavierTarget,
  reported,
  transferable,
  displacement,
  outsourced,
  daysWithoutContact,
  doubtfulReplacement,
  supportWelcome,
  twoRoles,
  moreThanAppointed,
  wrongLevel,
  unclearDecision,
  unevenLoad,
  room,
  minutesPerTask,
  incomplete,
};

/** All rules, the heaviest first. */
export const bottleneckRules: readonly AnyBottleneckRule[] = Object.values(rules);

/** The rule that looks for a kind. */
export function ruleOf(kind: BottleneckKind): AnyBottleneckRule {
  return rules[kind];
}

/**
 * All that the rules find in a situation, by rule, and within a rule in the order of the list or the team. These are raw
 * findings, some 70 for a typical school: `shortList` makes of them what is shown first. A target is also compared with
 * the situation as it is `now`.
 */
export function findBottlenecks(situation: SituationData, now: SituationData | null = null): readonly Finding[] {
  const input = ruleInput(situation, now);
  return bottleneckRules.flatMap<Finding>((rule) => rule.find(input));
}

/** What the rules look at. */
export function ruleInput(situation: SituationData, now: SituationData | null): RuleInput {
  return { ...known(situation), now: now === null ? null : known(now) };
}

function known(situation: SituationData): KnownSituation {
  const division = divisionOf(situation);
  const loads = new Map(loadsOf(division).map((load) => [load.personId, load]));
  const workloads = situation.people.flatMap((person) => {
    const load = loads.get(person.id);
    return load ? [{ person, load }] : [];
  });
  const { thresholds } = situation.settings;
  return { division, workloads, loads, abilities: abilitiesOf(situation), thresholds };
}
