import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import 'virtual:theme.css';
import './tokens.css';
import './statement.css';
import { isLanguage } from '../base/language';
import { contactText, loadDeployment, organisationIn, type Deployment } from '../load/deployment';

/**
 * The accessibility statement is complete without a script. This one brings in what deployment.json says now, for an operator may have changed
 * it since the build.
 */
const { deployment, issues } = await loadDeployment(document.baseURI);
if (!issues.some(({ code }) => code === 'file-missing' || code === 'json-broken')) showDeployment(deployment);

function showDeployment(deployment: Deployment): void {
  const { lang } = document.documentElement;
  const organisation = isLanguage(lang) ? organisationIn(deployment, lang) : null;
  show('title', deployment.title[lang] ?? '', document.createElement('span'));
  const name = document.createElement('span');
  name.lang = organisation?.language ?? lang;
  show('organisation', organisation?.text ?? '', name);
  const link = document.createElement('a');
  link.href = deployment.contact;
  show('contact', contactText(deployment.contact), link);
}

/** Puts a text, in an element of its own, where the page keeps a setting; what the page says for "none" where it is empty. */
function show(setting: string, text: string, element: HTMLElement): void {
  const place = document.querySelector<HTMLElement>(`[data-setting="${setting}"]`);
  element.textContent = text;
  place?.replaceChildren(text ? element : (place.dataset['none'] ?? ''));
}
