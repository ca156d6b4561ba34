export function AreasPage() {
  return (
    <div className="page">
      <h1>Gebieden</h1>
    </div>
  );
}
