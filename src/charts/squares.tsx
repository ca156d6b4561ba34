interface SquaresProps {
  readonly filled: number;
  readonly total: number;
  /** "32 van 39 gemeenten aangesloten" */
  readonly name: string;
  readonly columns?: number;
  /** Side of a square in px. */
  readonly size?: number;
}

export function Squares({ name }: SquaresProps) {
  return <svg role="img" aria-label={name} />;
}
