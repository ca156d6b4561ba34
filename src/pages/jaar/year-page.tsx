export function YearPage() {
  return (
    <div className="page">
      <h1>Jaarresultaten</h1>
    </div>
  );
}
