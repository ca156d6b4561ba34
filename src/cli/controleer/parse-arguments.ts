interface Arguments {
  readonly file: string;
  readonly folder: string;
  readonly json: boolean;
  readonly allowUnknown: boolean;
  readonly table: number | null;
}

/** The arguments after the name of the command; null when they are not understood. */
export function parseArguments(words: readonly string[]): Arguments | null {
  let [file, folder, json, allowUnknown]: [string | null, string, boolean, boolean] = [null, 'data', false, false];
  let table: number | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [option, inline] = /^(--[a-z]+)=(.*)$/.exec(word)?.slice(1) ?? [word];
    const next = (): string | undefined => {
      if (inline !== undefined) return inline;
      index += 1;
      return words[index];
    };
    if (option === '--json') json = true;
    else if (option === '--data') {
      const given = next();
      if (given === undefined) return null;
      folder = given;
    } else if (option === '--onbekend') {
      if (next() !== 'toestaan') return null;
      allowUnknown = true;
    } else if (option === '--tabel') {
      table = Number(next());
      if (!Number.isInteger(table) || table < 1) return null;
    } else if (word.startsWith('--') || file !== null) return null;
    else file = word;
  }
  return file === null ? null : { file, folder, json, allowUnknown, table };
}
