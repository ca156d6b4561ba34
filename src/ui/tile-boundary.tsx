import { Component, type ReactNode } from 'react';
import { TileError } from './tile-error.tsx';

interface TileBoundaryProps {
  readonly children: ReactNode;
}

interface TileBoundaryState {
  readonly failure: string | null;
}

/** One block that cannot be drawn costs only itself. */
export class TileBoundary extends Component<TileBoundaryProps, TileBoundaryState> {
  override state: TileBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): TileBoundaryState {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  retry = () => {
    this.setState({ failure: null });
  };

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <TileError
        message="Dit blok kon niet worden getoond. De rest van de pagina klopt nog."
        details={failure}
        onRetry={this.retry}
      />
    );
  }
}
