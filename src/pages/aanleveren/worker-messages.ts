/** What a page asks of a worker; the id tells which answer belongs to it. */
export interface WorkerRequest<Task> {
  readonly id: number;
  readonly task: Task;
}

export type WorkerAnswer<Result> =
  | { readonly id: number; readonly kind: 'progress'; readonly rows: number }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
  | { readonly id: number; readonly kind: 'done'; readonly result: Result };
