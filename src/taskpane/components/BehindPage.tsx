import { Component, createRef, type ReactNode } from "react";

interface BehindPageProps {
  /** True while a page lies in front. */
  readonly hidden: boolean;
  /** Takes the focus back when what had it is gone. */
  readonly focusElsewhere: () => void;
  readonly children: ReactNode;
}

/** Where the user was. */
interface Place {
  readonly focused: Element | null;
  readonly top: number;
}

/**
 * Keeps a view as it is while a page lies in front of it, and gives back where the user was: what had the focus, and how
 * far it was scrolled.
 */
export class BehindPage extends Component<BehindPageProps> {
  private readonly element = createRef<HTMLDivElement>();
  private place: Place | null = null;

  /** The last moment at which the view still stands there. */
  override getSnapshotBeforeUpdate(before: BehindPageProps): null {
    if (this.props.hidden && !before.hidden)
      this.place = { focused: document.activeElement, top: this.scroller?.scrollTop ?? 0 };
    return null;
  }

  override componentDidUpdate(before: BehindPageProps): void {
    if (this.props.hidden === before.hidden) return;
    const { focused = null, top = 0 } = this.place ?? {};
    if (this.scroller) this.scroller.scrollTop = this.props.hidden ? 0 : top;
    // The sheet's focus, and that of a tab that was chosen meanwhile, are left alone.
    if (this.props.hidden || !document.hasFocus() || document.activeElement !== document.body) return;
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (document.activeElement === document.body) this.props.focusElsewhere();
  }

  private get scroller(): HTMLElement | null {
    return this.element.current?.closest("main") ?? null;
  }

  override render(): ReactNode {
    return (
      <div ref={this.element} className="behind" hidden={this.props.hidden}>
        {this.props.children}
      </div>
    );
  }
}
