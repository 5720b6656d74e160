import type { Clock } from "../../application/clock";

/** The day that runs begin with, so that two runs on one file give the same. */
const firstDay = "2026-11-22";

/** A clock whose day is set and whose alarms go off when asked: a run does not wait for quiet, it knows when it is. */
export class RunClock implements Clock {
  private day = firstDay;
  private readonly alarms = new Set<() => void>();

  today(): string {
    return this.day;
  }

  setToday(day: string): void {
    this.day = day;
  }

  after(_milliseconds: number, callback: () => void): () => void {
    const alarm = () => callback();
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  }

  /** Sets off all alarms; answers whether there were any. */
  ring(): boolean {
    const due = [...this.alarms];
    this.alarms.clear();
    due.forEach((alarm) => alarm());
    return due.length > 0;
  }
}
