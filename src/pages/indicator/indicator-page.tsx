export function IndicatorPage() {
  return (
    <div className="page">
      <h1>Indicator</h1>
    </div>
  );
}
