// A classic script right after <body>: GOV.UK Frontend starts only when this has run before it.
document.body.className += " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");
