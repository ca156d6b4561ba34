import classes from './lazy-picture.module.css';

interface LazyPictureProps {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** '' where the text beside it says the same. */
  readonly alt: string;
}

/** A picture that keeps its place while it loads, and is fetched only when it comes near the screen. */
export function LazyPicture({ src, width, height, alt }: LazyPictureProps) {
  return (
    <img
      className={classes.picture}
      src={src}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
}
