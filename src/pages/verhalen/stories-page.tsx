export function StoriesPage() {
  return (
    <div className="page">
      <h1>Verhalen</h1>
    </div>
  );
}
