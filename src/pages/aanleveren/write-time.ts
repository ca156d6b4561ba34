import { formatDate } from '../../domain/format-nl.ts';

/** "14 januari 2020, 14.12 uur", in the time of who looks. */
export function writeTime(time: string): string {
  const at = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatDate(day)}, ${at.getHours()}.${two(at.getMinutes())} uur`;
}
