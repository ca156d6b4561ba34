import { parse, type Root, type Rule } from 'postcss';

/**
 * Gives for a page's HTML the rules of the style sheet that can apply to it, in the same order: those without a class and
 * those of which every class stands in the page. The whole sheet comes with the code, before that changes anything.
 */
export function createStylePicker(sheet: string): (html: string) => string {
  const whole = parse(sheet);
  return (html) => {
    const root: Root = whole.clone();
    const present = findClasses(html);
    root.walkRules((rule) => pickSelectors(rule, present));
    root.walkAtRules((rule) => {
      if (rule.nodes?.length === 0) rule.remove();
    });
    return root.toString();
  };
}

function findClasses(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
}

function pickSelectors(rule: Rule, present: ReadonlySet<string>): void {
  if (isKeyframe(rule)) return;
  const kept = rule.selectors.filter((selector) => listClasses(selector).every((name) => present.has(name)));
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

function isKeyframe({ parent }: Rule): boolean {
  return parent !== undefined && 'name' in parent && String(parent.name).endsWith('keyframes');
}

/** ".a > .b:not(.c)" -> [a, b]: what must not be there asks for nothing, nor does a choice between classes. */
function listClasses(selector: string): string[] {
  if (/:(?:is|where|has)\([^(),]*,/.test(selector)) return [];
  return [...selector.replaceAll(/:not\([^()]*\)/g, '').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(
    ([, name = '']) => name,
  );
}
