export function ActionsPage() {
  return (
    <div className="page">
      <h1>Actieagenda</h1>
    </div>
  );
}
