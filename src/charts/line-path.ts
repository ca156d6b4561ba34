interface LinePoint {
  readonly x: number;
  readonly y: number;
  /** The step towards this point is dashed. */
  readonly provisional: boolean;
}

export interface LinePaths {
  readonly solid: string;
  readonly dashed: string;
}

/** A line broken at null, as SVG paths; a point between two gaps gives no path, only its mark shows it. */
export function computeLinePaths(points: readonly (LinePoint | null)[]): LinePaths {
  const paths = { solid: '', dashed: '' };
  let pen: { x: number; y: number; style: 'solid' | 'dashed' } | null = null;
  points.forEach((point, index) => {
    const before = points[index - 1] ?? null;
    if (point && before) {
      const style = point.provisional ? 'dashed' : 'solid';
      if (!pen || pen.style !== style) paths[style] += `M${toCoordinates(before)}`;
      paths[style] += `L${toCoordinates(point)}`;
      pen = { ...point, style };
    } else {
      pen = null;
    }
  });
  return paths;
}

/** Two decimals: enough for a screen, and half the bytes. */
export function toCoordinates(point: { readonly x: number; readonly y: number }): string {
  return `${toCoordinate(point.x)} ${toCoordinate(point.y)}`;
}

export function toCoordinate(value: number): number {
  return Math.round(value * 100) / 100;
}
