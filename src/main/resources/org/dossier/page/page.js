// Adds a button that copies, where there is something to copy. All of the page is there without it.
const { copy, copied } = document.body.dataset;
for (const place of document.querySelectorAll('.copy')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(place.querySelector('code').textContent);
    button.textContent = copied;
  });
  place.append(button);
}
