import { useRef, useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { canAskMore } from "../../application/busy";
import type { SituationKind } from "../../domain/model";
import type { Decision } from "../../domain/decisions";
import { decidedKeys, type ShortListLine } from "../../domain/short-list-line";
import { nl } from "../../text/nl";
import { Segments } from "./Segments";
import { useAddIn } from "../use-add-in";
import { useDecisionDraft } from "../use-decision-draft";
import { useFocusAfter } from "../use-focus-after";

interface LineDecisionProps {
  readonly situation: SituationKind;
  readonly line: ShortListLine;
  readonly status: Decision["status"];
  /** The line as it reads, to tell its form from the others. */
  readonly sentence: string;
  /** After a decision by which the line is no longer where it was. */
  readonly onGone: () => void;
}

interface LineDecisionAndButtonsProps extends LineDecisionProps {
  /** What else can be done, beside the button that decides; not while the form has a button to go on with. */
  readonly children: ReactNode;
}

/** What the team decided of a line, and the form that changes it; in a read-only workbook only what it is. */
export function LineDecision({ children, ...props }: LineDecisionAndButtonsProps): ReactElement {
  const { situation, line, status, sentence, onGone } = props;
  const { state } = useAddIn();
  const [draft] = useDecisionDraft(situation, line);
  const [deciding, setDeciding] = useState(draft !== null);
  const button = useRef<HTMLButtonElement | null>(null);
  const text = nl.bottlenecks.decision;
  const label = status === "open" ? text.decide : text.is[status];
  const isFixed = state.book?.readOnly === true;
  const below = useRef<Element | null>(null);
  const keepPlace = (): void => {
    below.current = button.current?.closest("li")?.nextElementSibling ?? null;
  };
  /** A decision may take the line elsewhere, or off the list: what stood below it is the next to decide of. */
  const goOn = (): void => {
    const next = below.current;
    below.current = null;
    const isHere = next === null || button.current?.closest("li")?.nextElementSibling === next;
    if (button.current !== null && isHere) button.current.focus();
    else if (next === null) onGone();
    else next.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  return (
    <>
      {line.notes.length > 0 && <p className="subtle">{text.notes(line.notes)}</p>}
      {isFixed && status !== "open" && <p className="subtle">{label}</p>}
      <div className="buttons">
        {(!deciding || isFixed) && children}
        {!isFixed && (
          <Button
            ref={(element: HTMLButtonElement | null) => {
              button.current = element;
            }}
            size="small"
            aria-expanded={deciding}
            aria-label={text.of(label, sentence)}
            onClick={() => setDeciding(!deciding)}
          >
            {label}
          </Button>
        )}
      </div>
      {deciding && !isFixed && (
        <DecisionForm {...props} onSave={keepPlace} onClose={() => setDeciding(false)} goOn={goOn} />
      )}
    </>
  );
}

interface DecisionFormProps extends LineDecisionProps {
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Where the keyboard goes on once the form is gone. */
  readonly goOn: () => void;
}

function DecisionForm(props: DecisionFormProps): ReactElement {
  const { situation, line, status: before, sentence, onSave, onClose, goOn } = props;
  const { addIn, state } = useAddIn();
  const form = useFocusAfter(goOn);
  const known = line.notes.length === 1 ? (line.notes[0] ?? "") : "";
  const [draft, setDraft] = useDecisionDraft(situation, line);
  const [status, note] = [draft?.status ?? before, draft?.note ?? known];
  const keep = (chosen: Decision["status"], typed: string): void => {
    const [changed, written] = [chosen === before ? null : chosen, typed === known ? null : typed];
    setDraft(changed === null && written === null ? null : { status: changed, note: written });
  };
  const text = nl.bottlenecks.decision;
  const findings = decidedKeys(line);
  const [saving, setSaving] = useState(false);
  const stopped = saving || !canAskMore(state);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (stopped) return;
    setSaving(true);
    onSave();
    const written = note.trim() === known ? null : note.trim();
    const outcome = await addIn.decide({ situation, findings, status, note: written });
    if (outcome.ok) dropAndClose();
    else setSaving(false);
  };
  const dropAndClose = (): void => {
    setDraft(null);
    onClose();
  };
  return (
    <form
      ref={form}
      className="decision-form"
      aria-label={text.about(sentence)}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Only the form closes, not the page that it stands on.
        event.preventDefault();
        onClose();
      }}
    >
      <Segments legend={text.legend} options={choices} value={status} onChange={(chosen) => keep(chosen, note)} />
      {status === "accepted" && <p className="subtle">{text.accepted}</p>}
      <Field label={text.note} size="small" {...(line.notes.length > 1 && { hint: text.severalNotes })}>
        <Textarea value={note} rows={2} resize="vertical" onChange={(_, data) => keep(status, data.value)} />
      </Field>
      <p className="subtle">{text.where(findings.length)}</p>
      <div className="buttons">
        <Button type="submit" appearance="primary" size="small" disabledFocusable={stopped}>
          {text.save}
        </Button>
        <Button size="small" onClick={dropAndClose}>
          {nl.pane.cancel}
        </Button>
      </div>
    </form>
  );
}

const choices = (["open", "discussed", "accepted"] as const).map((value) => ({
  value,
  label: nl.words.decision[value],
}));
