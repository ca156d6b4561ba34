export function AboutPage() {
  return (
    <div className="page">
      <h1>Over Rijker Verantwoorden</h1>
    </div>
  );
}
