/** An address to write to, with the words that it is still to be filled in as long as it is an example. */
export function ContactLine({ address }: { readonly address: string }) {
  return (
    <>
      <a href={`mailto:${address}`}>{address}</a>
      {address.endsWith('.example') && ' (voorbeeldadres: wie deze site beheert, vult hier het eigen adres in)'}
    </>
  );
}
