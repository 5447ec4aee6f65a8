type Props = {
  /** The side of the drawing in modules, and the dark ones as an SVG path. */
  drawing: { size: number; path: string };
  words: string;
};

const quietModules = 4;

/** A QR code, dark on white in both themes so that every phone reads it. ISO/IEC 18004 §6.3.8: four light modules around. */
export function QrDrawing({ drawing: { size, path }, words }: Props) {
  const side = size + 2 * quietModules;
  return (
    <svg
      class="qr-drawing"
      role="img"
      aria-label={words}
      viewBox={`${-quietModules} ${-quietModules} ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect x={-quietModules} y={-quietModules} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
