export interface Named {
  readonly id: string;
  readonly name: string;
}

/** "gebruiker:a1" -> "Ada" for who still has an account; a token, nobody and who left are called as the log calls them. */
export function nameInLog(word: string, people: readonly Named[]): string {
  const id = word.startsWith('gebruiker:') ? word.slice('gebruiker:'.length) : null;
  return people.find((person) => person.id === id)?.name ?? word;
}
