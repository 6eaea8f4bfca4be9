/** Invented news in which most of what the passes know has something to do. */
export const EXAMPLE = `« Nous avons parlé de tout », a déclaré lundi à Bamako Oumar Tessougué, porte-parole du ministère de la Santé, à l’issue d’une rencontre avec l’armée.
Selon Mme Bintou Sangaré, présidente de la Coordination des éleveurs du Gourma (CEG), « douze villages » ont été vidés depuis janvier : « On ne peut plus attendre, les autorités le savent », a-t-elle ajouté.
Le général Idrissa Tessougué, ancien chef d’état-major, estime que la CEG et l’ONU doivent s’entendre. « Rien n’est fini », prévient M. Tessougué. Un habitant de Gao affirme que le Niger et la France ont promis une aide.
`;
