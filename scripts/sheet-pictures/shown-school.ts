import type { Outcome } from "../../src/application/state";
import { openMadeSchool, type School } from "../print-check/schools";

/** The workbook of a school in which the target differs from now, and what needs attention is marked. */
export async function shownBytes(school: School): Promise<Uint8Array> {
  const { addIn, engine, host } = await openMadeSchool(school);
  const done = (outcome: Outcome) => {
    if (!outcome.ok) throw new Error(outcome.sentence);
  };
  const { tasks = [], people = [] } = addIn.getState().book ?? {};
  const [ann, bram] = people;
  if (ann === undefined || bram === undefined) throw new Error("A school with two people or more is needed.");
  const assign = async (places: readonly number[], personId: string, marks: readonly ("executes" | "replaces")[]) => {
    const taskIds = places.flatMap((place) => tasks[place]?.id ?? []);
    done(await addIn.assign({ situation: "target", taskIds, personId, marks, consent: true }));
  };
  await assign([0, 1], ann.id, ["executes"]);
  await assign([0, 2], bram.id, ["replaces"]);
  await assign([4], ann.id, []);
  done(await addIn.makeReport("overview"));
  done(await addIn.highlight("current"));
  await engine.calculated();
  const bytes = await engine.save();
  host.dispose();
  engine.dispose();
  return bytes;
}
