import { Component, type ReactNode } from 'react';
import { ErrorPage } from './error-page.tsx';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** A page that throws costs itself; header, menu and the other pages go on. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <ErrorPage title="Deze pagina is niet te tonen" error={error} onRetry={() => this.setState({ error: null })} />
    );
  }
}
