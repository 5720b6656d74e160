import type { BottleneckKind } from "../../domain/bottlenecks/finding";
import type { Load } from "../../domain/load";
import { formatAssignment } from "../../domain/marks";
import type { LooseAssignment, Person, Task } from "../../domain/model";
import { formatSize } from "../../domain/size";
import { namesOf } from "../../application/finding-names";
import type { AddInState, BookState, SituationState } from "../../application/state";
import { findingProposal, findingSentence } from "../../text/findings";
import type { WorkbookEngine } from "../engine/engine";
import type { Count } from "../host/counters";
import type { Step } from "./step";

/** What a run of steps came to: how each step ended, and what the add-in then knows of the workbook. */
export interface Report {
  readonly steps: readonly StepReport[];
  readonly tasks: readonly TaskReport[];
  readonly people: readonly Pick<Person, "name" | "role" | "level" | "hours">[];
  readonly situations: { readonly current: SituationReport; readonly target: SituationReport };
}

export interface StepReport extends Count {
  readonly do: Step["do"];
  readonly ok: boolean;
  /** Dutch, as the user sees it; "" for hands and moods that did what was asked. */
  readonly message: string;
  readonly problem: { readonly kind: string; readonly sheet: string | null; readonly cell: string | null } | null;
}

interface TaskReport {
  readonly id: string;
  readonly sheet: string;
  /** Counted from 1; null when the task's ID stands nowhere on the list's sheet. */
  readonly row: number | null;
  readonly cluster: string;
  readonly description: string;
  readonly kind: Task["kind"];
  readonly size: string | number | null;
}

/** Tasks are named by Taak-ID, people by name. */
interface SituationReport {
  readonly assignments: readonly { readonly task: string; readonly person: string; readonly mandates: string }[];
  readonly load: readonly LoadReport[];
  readonly bottlenecks: readonly BottleneckReport[];
  readonly loose: readonly { readonly task: string; readonly person: string; readonly mandates: string }[];
  readonly unread: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
}

interface LoadReport extends Pick<Load, "tasks" | "load" | "unit" | "estimated" | "hours" | "occupancy"> {
  readonly person: string;
}

interface BottleneckReport {
  /** The number of the rule, as the documentation lists them. */
  readonly kind: number;
  readonly severity: number;
  readonly task: string | null;
  readonly person: string | null;
  readonly sentence: string;
  readonly proposal: string;
}

const ruleNumbers: Readonly<Record<BottleneckKind, number>> = {
  withoutExecutor: 1,
  ghostTask: 2,
  withoutReplacement: 3,
  doubtfulReplacement: 4,
  keyPerson: 5,
  tooManyTasks: 6,
  room: 7,
  minutesPerTask: 8,
  unevenLoad: 9,
  displacement: 10,
  supportWelcome: 11,
  twoRoles: 12,
  transferable: 13,
  outsourced: 14,
  wrongLevel: 15,
  reported: 16,
  unclearDecision: 17,
  daysWithoutContact: 18,
  heavierTarget: 19,
  moreThanAppointed: 20,
  incomplete: 21,
};

const nothing: SituationReport = { assignments: [], load: [], bottlenecks: [], loose: [], unread: [] };

/** The report of a run that ended in this state. */
export function reportOf(steps: readonly StepReport[], state: AddInState, engine: WorkbookEngine): Report {
  const { book } = state;
  if (book === null) return { steps, tasks: [], people: [], situations: { current: nothing, target: nothing } };
  const rows = rowsOfTexts(engine, book.listSheetName);
  return {
    steps,
    tasks: book.tasks.map((task) => taskReport(task, book.listSheetName, rows.get(task.id) ?? null)),
    people: book.people.map(({ name, role, level, hours }) => ({ name, role, level, hours })),
    situations: {
      current: situationReport(book.situations.current, book),
      target: situationReport(book.situations.target, book),
    },
  };
}

/** The row, counted from 1, on which each text of the sheet first stands: Taak-IDs stand there once. */
function rowsOfTexts(engine: WorkbookEngine, sheetName: string): ReadonlyMap<string, number> {
  const sheet = engine.sheet(sheetName);
  const area = sheet?.usedArea() ?? null;
  const rows = new Map<string, number>();
  if (sheet === null || area === null) return rows;
  sheet.read(area).forEach((cells, index) => {
    for (const { value } of cells) {
      if (typeof value === "string" && !rows.has(value)) rows.set(value, area.row + index + 1);
    }
  });
  return rows;
}

function taskReport(task: Task, sheet: string, row: number | null): TaskReport {
  const { id, cluster, description, kind, size } = task;
  return { id, sheet, row, cluster, description, kind, size: size === null ? null : formatSize(size) };
}

function situationReport(situation: SituationState, book: BookState): SituationReport {
  const names = namesOf(book);
  return {
    assignments: situation.assignments.map((assignment) => ({
      task: assignment.taskId,
      person: names.person(assignment.personId),
      mandates: formatAssignment(assignment),
    })),
    load: situation.load.map(({ personId, tasks, load, unit, estimated, hours, occupancy }) => ({
      person: names.person(personId),
      ...{ tasks, load, unit, estimated, hours, occupancy },
    })),
    bottlenecks: situation.findings.map((finding) => ({
      kind: ruleNumbers[finding.kind],
      severity: finding.severity,
      task: finding.taskId,
      person: finding.personId === null ? null : names.person(finding.personId),
      sentence: findingSentence(finding, names),
      proposal: findingProposal(finding, names),
    })),
    loose: situation.loose.map(looseReport),
    unread: situation.unread,
  };
}

function looseReport(loose: LooseAssignment): SituationReport["loose"][number] {
  return { task: loose.task, person: loose.person, mandates: formatAssignment(loose) };
}
