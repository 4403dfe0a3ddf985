// What happens in the frame comes as events of the element; what is to happen there is an attribute of it.
const element = document.querySelector('university-network');
const told = document.querySelector('#told');

for (const type of ['ready', 'select', 'filter', 'height', 'error']) {
  element.addEventListener(type, ({ detail }) => {
    const line = document.createElement('li');
    line.textContent = detail === undefined ? type : `${type}: ${detail}`;
    told.append(line);
  });
}

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => element.setAttribute(button.dataset.attribute, button.dataset.value));
}
