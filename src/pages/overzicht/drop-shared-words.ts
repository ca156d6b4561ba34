/** ("Bijeenkomsten over brand", "Bijeenkomsten over water") -> ["brand", "water"] */
export function dropSharedWords(a: string, b: string): [string, string] {
  const [first, second] = [a.split(' '), b.split(' ')];
  const shared = first.findIndex((word, place) => word !== second[place]);
  return shared < 1 ? [a, b] : [first.slice(shared).join(' '), second.slice(shared).join(' ')];
}
