export function ThemesPage() {
  return (
    <div className="page">
      <h1>Thema’s</h1>
    </div>
  );
}
