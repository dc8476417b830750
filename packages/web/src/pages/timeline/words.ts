const ro = {
  title: 'Cronologie',
  lead: 'Ce s-a întâmplat, zi după zi, cu vorbele din care știm.',
  with: 'Cine ia parte',
  place: 'Locul',
  none: 'Niciun eveniment nu se potrivește. Încearcă mai puține filtre.',
  story: 'Doar evenimentele unui subiect, fiecare o dată.',
  toStory: 'La pagina subiectului',
};

const en: typeof ro = {
  title: 'Timeline',
  lead: 'What happened, day by day, in the words we know it from.',
  with: 'Who has part',
  place: 'Place',
  none: 'No event fits. Try fewer filters.',
  story: 'Only events of one story, each once.',
  toStory: 'To the page of the story',
};

export const WORDS = { ro, en };
