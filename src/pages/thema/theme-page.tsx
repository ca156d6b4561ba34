export function ThemePage() {
  return (
    <div className="page">
      <h1>Thema</h1>
    </div>
  );
}
