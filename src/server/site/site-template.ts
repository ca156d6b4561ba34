import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** What the build leaves for drawing pages again at a publication. */
export interface SiteTemplate {
  /** The built index.html without a page in it. */
  readonly html: string;
  /** Addresses of the fonts of the first view. */
  readonly fonts: readonly string[];
  /** Address of the code that every page runs. */
  readonly basis: string;
  /** The style sheet of the whole site. */
  readonly sheet: string;
}

const TemplateSchema = v.object({ html: v.string(), fonts: v.array(v.string()), basis: v.string(), sheet: v.string() });

/** The template that the build wrote; throws when it is not there or is another thing. */
export function readSiteTemplate(path: string): SiteTemplate {
  return v.parse(TemplateSchema, JSON.parse(readFileSync(path, 'utf8')));
}
