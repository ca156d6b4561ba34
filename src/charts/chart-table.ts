/** The data of a chart as text, ready for a table: a row header first, then a cell for each further column. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly header: string; readonly cells: readonly string[] }[];
}
