/**
 * Stands in for WXT's own content-script context (see the alias in `wxt.config.ts`). That one announces every start to
 * the page – a CustomEvent and a `postMessage` that carry our name – and lets a page switch us off by forging them. We
 * tell the page nothing: a newer script knows an older one by what it left in the document, and an orphan by its
 * missing `runtime.id`.
 */
export class ContentScriptContext {}
