/** The pages of development sign-in: choose one of the demo accounts, no password; sign out; or read why that failed. */
import type { DemoAccount } from '../demo-accounts.ts';

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 10vh auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
  button { display: block; width: 100%; margin: .5rem 0; padding: .75rem 1rem; font: inherit; text-align: left;
    border: 1px solid #767676; border-radius: .5rem; background: #f6f8fa; color: inherit; cursor: pointer }
  button:hover, button:focus-visible { border-color: #0b5cad; outline: 2px solid #0b5cad }
  code { float: right; color: #595959 }`;

/** The page as HTML; each account is a button that posts `account` to `action`. */
export function signInPage(accounts: readonly DemoAccount[], action: string): string {
  const buttons = accounts.map(
    (account) =>
      `<button name="account" value="${escapeHtml(account.id)}"><b>${escapeHtml(account.name.zh)}</b> ` +
      `<span lang="en">${escapeHtml(account.name.en)}</span> <code>${escapeHtml(account.id)}</code></button>`,
  );
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>对接 · 演示账号登录 / Demo sign-in</title>
<style>${STYLE}</style></head>
<body><main><h1>对接 Duijie</h1>
<p>选择一个演示账号登录。本页仅用于本机开发。<br><span lang="en">Choose a demo account. This page exists in local development only.</span></p>
<form method="post" action="${escapeHtml(action)}">${buttons.join('\n')}</form>
</main></body></html>`;
}

/** The page that asks before signing out; `form` is the provider's own, empty of buttons. */
export const signOutPage = (form: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>退出登录 / Sign out</title>
<style>${STYLE}</style></head>
<body><main><h1>对接 Duijie</h1>${form}
<button form="op.logoutForm" name="logout" value="yes" autofocus>退出登录 <span lang="en">Sign out</span></button>
<button form="op.logoutForm">保持登录 <span lang="en">Stay signed in</span></button>
</main></body></html>`;

/** The page for a sign-in that cannot go on; `reason` is shown as text. */
export const errorPage = (reason: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>登录失败 / Sign-in failed</title></head>
<body><main><h1>登录失败</h1><p lang="en">Sign-in failed: ${escapeHtml(reason)}</p></main></body></html>`;
