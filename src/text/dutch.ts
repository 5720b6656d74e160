// Handed on one by one, not gathered in an object: so a view is built with what it says, and not with all there is.
export { bottlenecks } from "./bottlenecks";
export { findingKinds, findingProposal, findingSentence } from "./findings";
export { faultSentence } from "./faults";
export { help } from "./help";
export { load } from "./load";
export { outcomes } from "./outcomes";
export { pane } from "./pane";
export { person } from "./person";
export { problems, problemSentence } from "./problems";
export { ribbon, ribbonAnswers } from "./ribbon";
export { settings } from "./settings";
export { sheets } from "./sheets";
export { lineProposal, lineSentence, lineTags } from "./short-list";
export { start } from "./start";
export { target } from "./target";
export { tasks } from "./tasks";
export { team } from "./team";
export { words } from "./words";
