/** Where keys stand on a sheet. */
export interface KeyPlaces {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}
