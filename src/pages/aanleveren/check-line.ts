/** A line of the list beside the button: in order, worth a look, or in the way. */
export interface CheckLine {
  readonly state: 'fine' | 'look' | 'fault';
  readonly text: string;
}
