export function MethodPage() {
  return (
    <div className="page">
      <h1>Methode</h1>
    </div>
  );
}
