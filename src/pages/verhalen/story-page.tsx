export function StoryPage() {
  return (
    <div className="page">
      <h1>Verhaal</h1>
    </div>
  );
}
