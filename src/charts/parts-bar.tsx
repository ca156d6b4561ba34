interface PartsBarProps {
  readonly parts: readonly { readonly label: string; readonly value: number }[];
  readonly name: string;
  readonly conclusion: string;
}

export function PartsBar({ name, conclusion }: PartsBarProps) {
  return <svg role="img" aria-label={`${name}: ${conclusion}`} />;
}
