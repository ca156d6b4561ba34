import type { Form } from '../domain/content.ts';

/** The sign of a form inside a 24 x 24 field, in currentColor. Shared by the round mark, the logo and small labels. */
export function FormGlyph({ form }: { readonly form: Form }) {
  switch (form) {
    case 'figures':
      return (
        <>
          <rect x="2.5" y="13" width="5" height="8.5" rx="0.6" />
          <rect x="9.5" y="8" width="5" height="13.5" rx="0.6" />
          <rect x="16.5" y="2.5" width="5" height="19" rx="0.6" />
        </>
      );
    case 'letters':
      return (
        <>
          <path d="M2 13.2 6.3 2.4h2.6l4.3 10.8h-2.7l-.8-2.3H5.4l-.8 2.3zM6.1 8.8h3L7.6 4.6z" />
          <rect x="15" y="2.6" width="7" height="2.5" />
          <rect x="15" y="8.4" width="7" height="2.5" />
          <rect x="2" y="15.2" width="20" height="2.5" />
          <rect x="2" y="20" width="13" height="2.5" />
        </>
      );
    case 'dialogue':
      return (
        <>
          <path d="M3.5 2h11.6a1.5 1.5 0 0 1 1.5 1.5v6.9a1.5 1.5 0 0 1-1.5 1.5H8.6l-3.9 3.4v-3.4H3.5A1.5 1.5 0 0 1 2 10.4V3.5A1.5 1.5 0 0 1 3.5 2z" />
          <path d="M18.6 7.6h1.9A1.5 1.5 0 0 1 22 9.1v7a1.5 1.5 0 0 1-1.5 1.5h-1v4.1l-4.3-4.1h-4.7A1.5 1.5 0 0 1 9 16.1v-.9l1-1.3h5.6a3 3 0 0 0 3-3z" />
        </>
      );
    case 'picture':
      return (
        <>
          <path
            fillRule="evenodd"
            d="M3.5 3.5h17A1.5 1.5 0 0 1 22 5v14a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 2 19V5a1.5 1.5 0 0 1 1.5-1.5zM4.3 5.8v12.4h15.4V5.8z"
          />
          <circle cx="8.6" cy="9.6" r="1.9" />
          <path d="M4.6 17.8 9.7 12.3l2.7 2.8 3.6-5 3.6 5v2.7z" />
        </>
      );
    case 'story':
      return (
        <path d="M11.1 6.3C9 4.7 6 4 2 4v14.2c4 0 7 .7 9.1 2.3zM12.9 6.3C15 4.7 18 4 22 4v14.2c-4 0-7 .7-9.1 2.3z" />
      );
  }
}
