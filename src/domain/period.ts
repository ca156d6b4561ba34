export type PeriodKind = 'year' | 'quarter' | 'month';
type QuarterNumber = 1 | 2 | 3 | 4;
type MonthText = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12';
export type Year = `${number}`;
export type Quarter = `${number}-K${QuarterNumber}`;
export type Month = `${number}-M${MonthText}`;

/** A period in the notation of the data package: 2019, 2019-K4 or 2019-M12. */
export type Period = Year | Quarter | Month;

/** True when the text is exactly one of the three notations of the data package; years 1900 to 2199. */
export function isPeriod(text: string): text is Period {
  return /^(?:19|20|21)\d\d(?:-K[1-4]|-M(?:0[1-9]|1[0-2]))?$/.test(text);
}

export function isQuarter(period: string): period is Quarter {
  return period.includes('-K') && isPeriod(period);
}

export function isYear(period: string): period is Year {
  return period.length === 4 && isPeriod(period);
}
