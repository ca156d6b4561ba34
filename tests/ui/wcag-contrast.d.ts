declare module 'wcag-contrast' {
  /** ("#14202b", "#ffffff") -> 16.5 */
  export function hex(first: string, second: string): number;
}
