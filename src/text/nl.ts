import { bottlenecks } from "./bottlenecks";
import { findingKinds, findingProposal, findingSentence } from "./findings";
import { faultSentence } from "./faults";
import { load } from "./load";
import { outcomes } from "./outcomes";
import { pane } from "./pane";
import { problems, problemSentence } from "./problems";
import { ribbon, ribbonAnswers } from "./ribbon";
import { settings } from "./settings";
import { sheets } from "./sheets";
import { lineProposal, lineSentence, lineTags } from "./short-list";
import { start } from "./start";
import { target } from "./target";
import { tasks } from "./tasks";
import { team } from "./team";
import { words } from "./words";

/** Every Dutch word and sentence that a user sees, in the pane, on the ribbon and on the sheets. */
export const nl = {
  words,
  sheets,
  ribbon,
  ribbonAnswers,
  outcomes,
  problems,
  problemSentence,
  faultSentence,
  findingKinds,
  findingSentence,
  findingProposal,
  lineSentence,
  lineProposal,
  lineTags,
  pane,
  start,
  team,
  tasks,
  load,
  bottlenecks,
  target,
  settings,
};
