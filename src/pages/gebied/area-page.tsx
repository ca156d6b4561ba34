export function AreaPage() {
  return (
    <div className="page">
      <h1>Gebied</h1>
    </div>
  );
}
