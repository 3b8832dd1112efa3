/** How the sidebar stands in the page. `!important` inside a shadow root outranks whatever the page says of its host. */
export const sidebarCss = `
:host {
  all: initial !important; position: fixed !important; inset: 0 0 0 auto !important; z-index: 2147483647 !important;
  display: flex !important; width: min(var(--width), 100vw) !important; height: 100vh !important;
  height: 100dvh !important; color-scheme: light dark !important; background: light-dark(#fff, #191814) !important;
  box-shadow: 0 0 24px rgb(0 0 0 / 0.25) !important;
}
:host([hidden]) { display: none !important; }
:host([data-left]) { inset: 0 auto 0 0 !important; flex-direction: row-reverse !important; }
:host([data-collapsed]) { width: 28px !important; }
:host([data-collapsed]) iframe, :host([data-collapsed]) .handle { display: none; }
iframe { flex: 1; min-width: 0; height: 100%; border: 0; }
.strip {
  position: relative; flex: none; width: 28px; box-sizing: border-box; display: flex; flex-direction: column; gap: 4px;
  align-items: center; padding-top: 8px; background: light-dark(#eeece6, #2c2a25);
}
.handle { flex: 1; width: 100%; cursor: ew-resize; touch-action: none; display: grid; place-items: center; }
.handle::before { content: ''; width: 4px; height: 40px; border-radius: 2px; background: light-dark(#a39d91, #7a7468); }
.handle:hover::before { background: light-dark(#17675a, #72c8b0); }
button {
  all: unset; width: 24px; height: 24px; border-radius: 6px; display: grid; place-items: center; cursor: pointer;
  color: light-dark(#24221d, #eeebe4); font: 16px/1 system-ui, sans-serif;
}
button:hover { background: light-dark(#dedad1, #3c3932); }
:is(button, .handle):focus-visible { outline: 3px solid light-dark(#17675a, #72c8b0); outline-offset: -2px; }
.close::before { content: '×'; font-size: 20px; }
.fold::before { content: '›'; font-size: 20px; }
:host([data-collapsed]) .fold::before, :host([data-left]) .fold::before { content: '‹'; }
:host([data-left][data-collapsed]) .fold::before { content: '›'; }
`
