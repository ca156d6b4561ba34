import { FAULTS, type FaultCode } from './faults.ts';

/** One fault in the package: what, where, which value, and a Dutch sentence for the person who delivers the file. */
export interface PackageIssue {
  /** One of the codes in faults.ts. */
  readonly code: string;
  /** Path inside the package: cijfers/utrecht-stad.csv */
  readonly path: string;
  /** "rij 12, kolom waarde" (row as Excel numbers it), "[3].alt", "kop, titel" or "" for the file as a whole. */
  readonly place: string;
  readonly value: string;
  readonly message: string;
  /** Indicator and area ids where they are known, so that a tile can say what it misses. */
  readonly indicator?: string;
  readonly area?: string;
}

/** Where something stands in the package: the file, and the place of one of its fields. */
export interface Place {
  readonly path: string;
  at(field?: string): string;
}

/** A domain object and the place it was read from. */
export interface Located<T> {
  readonly item: T;
  readonly place: Place;
}

interface IssueFacts {
  readonly field?: string;
  readonly value?: string;
  /** What the sentence needs beside the value: the words allowed, the other row, the expected sum. */
  readonly detail?: string;
  readonly indicator?: string;
  readonly area?: string;
}

/** The issue with its Dutch sentence; field is a column or key at the place. */
export function createIssue(code: FaultCode, place: Place, facts: IssueFacts = {}): PackageIssue {
  const value = facts.value ?? '';
  return {
    code,
    path: place.path,
    place: place.at(facts.field),
    value,
    message: FAULTS[code](value, facts.detail ?? ''),
    ...(facts.indicator === undefined ? {} : { indicator: facts.indicator }),
    ...(facts.area === undefined ? {} : { area: facts.area }),
  };
}

/** The place of a file as a whole, or of a key in a file that holds one object. */
export function placeOfFile(path: string): Place {
  return { path, at: (field = '') => field };
}
