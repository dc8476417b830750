// Before anything is painted: the theme that was chosen, so that no page flashes in the other one.
try {
  const theme = localStorage.getItem('cronicar.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme holds.
}
