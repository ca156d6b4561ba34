export function AccessibilityPage() {
  return (
    <div className="page">
      <h1>Toegankelijkheid</h1>
    </div>
  );
}
