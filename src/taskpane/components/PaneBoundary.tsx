import { Component, type ReactNode } from "react";
import { nl } from "../../text/nl";
import { ReloadButton } from "./ReloadButton";

interface PaneBoundaryProps {
  readonly children: ReactNode;
}

/** Shows one sentence, and the way on, in place of what could not be rendered. Another key gives it a fresh start. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <div className="crashed stack-small">
        <p role="alert">{nl.pane.crashed}</p>
        <ReloadButton />
      </div>
    );
  }
}
