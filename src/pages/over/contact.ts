/**
 * Whom a reader can write to. No real addresses: who runs the product fills in its own here; the domain .example
 * (RFC 2606) can never receive mail, so nothing goes astray until then.
 */
export const ACCESSIBILITY_ADDRESS = 'toegankelijkheid@voorbeeld.example';
export const PRIVACY_ADDRESS = 'privacy@voorbeeld.example';
