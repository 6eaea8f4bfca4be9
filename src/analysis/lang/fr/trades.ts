/**
 * What people do, are to each other, or are called by their age: nouns that are hardly ever adjectives ("industriel", "malien" are left out).
 * Folded, without the plural's s.
 */
const TRADES: ReadonlySet<string> = new Set(
  `
coureur coureuse dealer trader manager supporter supportrice danseur danseuse nageur nageuse skieur skieuse tireur tireuse livreur livreuse penseur joueuse entraineuse handballeur
handballeuse volleyeur volleyeuse basketteur basketteuse rugbyman marathonien marathonienne judoka karateka perchiste defenseur selectionneuse kine kinesitherapeute osteopathe therapeute
psychotherapeute ergotherapeute soignante ambulancier ambulanciere brancardier pharmacienne geriatre 
banquier banquiere fermier fermiere epicier epiciere hotelier hoteliere ouvriere caissier caissiere boulangere bouchere patissier patissiere charcutier cuisiniere charpentier plombier
jardinier jardiniere bijoutier joaillier couturier postier postiere camionneur copilote marin matelot skipper aventurier aventuriere randonneur randonneuse vacancier vacanciere voyageur
voyageuse passagere usagere historienne chirurgienne pharmacien assistant assistante manifestante dirigeante participante apprenti apprentie interimaire vacataire saisonnier saisonniere
adherent adherente sympathisant sympathisante contribuable bailleur colocataire hebergeur logeur logeuse employee refugiee deputee retraitee rescapee blessee accusee inculpee requerant
requerante heritier heritiere jumelle cadet cadette bru gendre mamie papi maman papa parrain marraine filleul filleule
technocrate bureaucrate biographe dramaturge metteuse choregraphe peintre designer chroniqueur chroniqueuse geographe demographe oceanographe astronome agronome
trentenaire quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire nonagenaire centenaire milliardaire
ado gamin gamine gosse nourrisson vieillard dame monsieur garconnet 
batonnier magistrate greffiere huissiere comptable colonelle veteran echevin echevine eurodepute eurodeputee rapporteure dirlo proviseure maitresse professeure prof surveillant
surveillante cafetier barman barmaid sommelier sommeliere vigneron vigneronne cerealier exploitant exploitante eleveuse paysanne bergere bucheron chasseur braconnier pecheuse mareyeur
entrepreneuse investisseuse courtier courtiere assureur assureuse negociante acheteur acheteuse vrp consultante squatteur squatteuse migrant migrante sdf mendiant mendiante toxicomane
detenue codetenu codetenue maton vicaire diacre abbe moniale rabbine aumonier precheur predicatrice guerisseur guerisseuse feticheur tradipraticien tradipraticienne syndiquee frondeur
mutin youtubeuse influenceuse gamer hacker codeur codeuse developpeur developpeuse programmeur ingenieure lanceuse twittos
restaurateur restauratrice festivalier festivaliere spectateur spectatrice auditrice lectrice telespectateur automobiliste motard motarde pieton pietonne riveraine villageois villageoise
citadin citadine banlieusard banlieusarde montagnard metayer preneur repreneur donneur donneuse tailleuse teinturier tanneur forgeron potier potiere bijoutiere tisserand tisserande
brodeuse vannier piroguier passeur convoyeur convoyeuse manutentionnaire magasinier grutier soudeur soudeuse tourneur ajusteur chaudronnier carreleur platrier couvreur
ebeniste serrurier vitrier garagiste mecanicienne pompiste carrossier taxieur zemidjan logisticien logisticienne sauveteur sauveteuse vigile
pretresse alim ouztaz oustaz muezzin fakir catechiste chantre organiste choriste soliste violoniste violoncelliste pianiste guitariste batteur batteuse bassiste rappeur
rappeuse slameur slameuse compositeur compositrice parolier arrangeur librettiste illustrateur illustratrice dessinateur dessinatrice bedeiste libraire editrice bibliothecaire archiviste
conservatrice galeriste collectionneur collectionneuse commissaire-priseur antiquaire brocanteur ferrailleur chiffonnier eboueur balayeur balayeuse
suspect suspecte auteure cheffe professeur laureat laureate prisonnier prisonniere voleur voleuse cambrioleur trafiquant trafiquante passant passante badaud survivante pirate espion transfuge architecte
doctorant doctorante pedagogue coursier edile consul duchesse comtesse archiduchesse calife khalife cheikh ayatollah lama prelat nonce chaman aide-soignant aide-soignante laborantin
epargnant epargnante creancier acquereur magnat mecene soprano gymnaste forain cordonnier poissonniere fromager horloger cadreur pretendant beau-frere belle-soeur premier-ministre sous-prefete fugitif
voyante sourcier rebouteux accoucheuse matrone puericultrice nounou gouvernante concierge
`
    .trim()
    .split(/\s+/),
);

export const isTrade = (fold: string): boolean => TRADES.has(fold) || (fold.endsWith('s') && TRADES.has(fold.slice(0, -1)));
