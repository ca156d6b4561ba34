/** The nearest multiple of a step, half a step upward: (32, 5) -> 30. As a report does that rounds what it shows. */
export function roundToStep(value: number, step: number): number {
  return Math.floor(value / step + 0.5) * step;
}
