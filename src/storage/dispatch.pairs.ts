/**
 * Stories made by us for measuring near-duplicates: invented events, each told fact by fact in three wordings, as three
 * agencies would. A copy is an edit of one wording; different stories on one event share quotes and background only.
 */
export interface Event {
  readonly name: string;
  readonly language: 'fr' | 'en';
  /** Three titles, one a wording. */
  readonly titles: readonly [string, string, string];
  /** Facts in three wordings each. */
  readonly facts: readonly (readonly [string, string, string])[];
  /** Said by somebody and quoted alike in every story. */
  readonly quotes: readonly [string, string];
  /** A background paragraph that agencies repeat from article to article. */
  readonly background: string;
}

export const EVENTS: readonly Event[] = [
  {
    name: 'pont',
    language: 'fr',
    titles: [
      'Un pont détruit près de Tessaoua-Nord',
      'Tessaoua-Nord coupée de la capitale après l’attaque d’un pont',
      'Sabotage d’un ouvrage routier : le gouvernement promet des réparations',
    ],
    facts: [
      [
        'Des hommes armés circulant à moto ont détruit dans la nuit de lundi à mardi le pont qui relie Tessaoua-Nord à la route nationale.',
        'Le seul pont menant à Tessaoua-Nord a été dynamité avant l’aube par un groupe arrivé sur une vingtaine de motos.',
        'L’ouvrage qui enjambait la rivière à l’entrée de Tessaoua-Nord n’existe plus : une charge explosive l’a emporté cette semaine.',
      ],
      [
        'Deux gendarmes qui gardaient le poste voisin ont été blessés et évacués vers l’hôpital régional.',
        'Selon une source sécuritaire, les gendarmes en faction ont riposté ; deux d’entre eux sont soignés à l’hôpital de la région.',
        'On compte deux blessés dans les rangs de la gendarmerie, dont les jours ne sont pas en danger, d’après un médecin joint au téléphone.',
      ],
      [
        'Les commerçants du marché hebdomadaire ne peuvent plus acheminer ni céréales ni carburant.',
        'Mardi, des dizaines de camions chargés de mil attendaient de part et d’autre de la rivière, sans savoir quand ils passeraient.',
        'Pour les vendeurs de bétail et de grain, c’est la saison qui est perdue, déplorait un responsable du marché.',
      ],
      [
        'Le gouverneur s’est rendu sur place mercredi avec le commandant de la zone militaire.',
        'Accompagné d’officiers, le gouverneur de la région a inspecté les ruines dès le lendemain.',
        'Une délégation conduite par le premier responsable de la région a passé deux heures sur les lieux.',
      ],
      [
        'Le ministère de l’Équipement a promis une passerelle provisoire dans un délai de trois semaines.',
        'Une passerelle métallique doit être posée avant la fin du mois, assure-t-on au ministère de l’Équipement.',
        'En attendant un nouveau pont, dont le coût n’a pas été chiffré, le génie militaire installera une traversée légère.',
      ],
      [
        'Aucun groupe n’avait revendiqué l’attaque mercredi soir.',
        'L’action n’était pas revendiquée à la mi-journée.',
        'Personne ne s’est pour l’heure attribué ce sabotage, le troisième en six mois dans ce département.',
      ],
      [
        'Les habitants demandent la réouverture de la piste de contournement, fermée depuis deux ans pour des raisons de sécurité.',
        'Plusieurs chefs de village ont réclamé que l’ancienne piste soit rouverte, au moins en journée.',
        'Une vieille piste existe à l’est, mais l’armée l’a interdite il y a deux ans ; les riverains veulent qu’on la leur rende.',
      ],
    ],
    quotes: [
      'Nous ne laisserons pas une population entière isolée par la faute de quelques criminels',
      'On a entendu deux explosions, puis plus rien, et au matin le pont était dans l’eau',
    ],
    background:
      'Depuis une dizaine d’années, cette région frontalière est en proie à des violences de groupes armés qui ont fait des milliers de morts et déplacé des centaines de milliers de personnes.',
  },
  {
    name: 'sommet',
    language: 'fr',
    titles: [
      'Sommet des bassins : les ministres s’accordent sur un fonds de l’eau',
      'Partage de l’eau : cinq pays créent un fonds commun',
      'À l’issue de deux jours de discussions, un accord minimal sur le fleuve',
    ],
    facts: [
      [
        'Les ministres de l’Eau de cinq pays riverains ont adopté jeudi la création d’un fonds commun doté de quarante millions d’euros.',
        'Cinq États riverains du fleuve se dotent d’un fonds de quarante millions d’euros pour partager l’eau, ont annoncé leurs ministres jeudi.',
        'Il aura fallu deux nuits de négociations pour que les cinq délégations signent, jeudi, le texte qui institue un fonds du bassin.',
      ],
      [
        'Le fonds financera des retenues, la lutte contre l’ensablement et des stations de mesure.',
        'L’argent ira d’abord aux stations qui mesurent le débit, puis à des retenues collinaires et au désensablement.',
        'Trois chantiers sont prévus : mesurer, retenir, désensabler, résume le communiqué final en une page.',
      ],
      [
        'La contribution de chaque pays sera proportionnelle à sa part du bassin.',
        'Chacun paiera selon la surface du bassin qui se trouve sur son territoire, un principe longtemps contesté par l’amont.',
        'La clé de répartition, point le plus disputé, suit finalement la géographie plutôt que la richesse.',
      ],
      [
        'Le barrage de l’aval, source de tensions depuis 2019, n’est pas mentionné dans le texte.',
        'Pas un mot, dans l’accord, du barrage qui oppose l’amont et l’aval depuis 2019.',
        'Le sujet qui fâche, le grand barrage lancé en 2019, a été renvoyé à une commission technique.',
      ],
      [
        'Les organisations paysannes, présentes en observatrices, ont regretté l’absence de calendrier.',
        'Pour les organisations de paysans, invitées sans droit de vote, un fonds sans calendrier reste une promesse.',
        'Dans les couloirs, les représentants des cultivateurs cachaient mal leur déception devant un document sans échéances.',
      ],
      [
        'La prochaine réunion est prévue en mars dans la capitale du pays qui assure la présidence tournante.',
        'Les ministres se retrouveront en mars chez le pays qui préside le bassin cette année.',
        'Rendez-vous est pris pour le printemps, sans que la date exacte ait été arrêtée.',
      ],
      [
        'Les pluies de cette année ont été déficitaires d’un quart dans la partie nord du bassin.',
        'Il a plu un quart de moins que la moyenne sur le nord du bassin, rappellent les météorologues.',
        'L’urgence est là : sur la moitié septentrionale, la saison des pluies a laissé un déficit de vingt-cinq pour cent.',
      ],
    ],
    quotes: [
      'L’eau ne connaît pas nos frontières, nos budgets devront apprendre à en faire autant',
      'Ce n’est pas un aboutissement, c’est un commencement modeste',
    ],
    background:
      'Le fleuve et ses affluents font vivre près de cent millions de personnes, et son débit a baissé d’un tiers en un demi-siècle selon les agences spécialisées.',
  },
  {
    name: 'ecole',
    language: 'fr',
    titles: [
      'Rentrée : trois cents écoles rouvrent dans l’est',
      'Dans l’est, les élèves retrouvent leurs classes après deux ans',
      'Réouverture d’écoles : satisfaction et prudence chez les enseignants',
    ],
    facts: [
      [
        'Trois cents écoles fermées pour cause d’insécurité ont rouvert lundi dans la région de l’Est, a annoncé le ministère de l’Éducation.',
        'Lundi matin, près de soixante mille élèves de la région de l’Est ont repris le chemin de classes qui étaient closes depuis deux ans.',
        'Sur les huit cents établissements que l’insécurité avait contraints à fermer, trois cents fonctionnent de nouveau, selon les chiffres officiels publiés lundi.',
      ],
      [
        'Le ministère a recruté neuf cents enseignants volontaires, qui toucheront une prime mensuelle.',
        'Neuf cents volontaires ont accepté un poste dans ces zones, contre une prime versée chaque mois.',
        'Pour convaincre les maîtres, l’État paie une indemnité particulière ; neuf cents ont dit oui.',
      ],
      [
        'Des détachements militaires assurent la garde des établissements les plus exposés.',
        'L’armée surveille une trentaine d’écoles jugées exposées, ce que les syndicats n’approuvent qu’à demi.',
        'La présence de soldats aux abords des cours de récréation divise les parents.',
      ],
      [
        'Les manuels manquent encore dans la moitié des classes.',
        'Un élève sur deux travaille pour l’instant sans manuel.',
        'Tables-bancs et livres font défaut presque partout, reconnaît un inspecteur.',
      ],
      [
        'Le principal syndicat d’enseignants demande un plan d’évacuation pour chaque école.',
        'Le syndicat majoritaire veut que chaque établissement ait son plan d’évacuation écrit et répété.',
        'Que fera-t-on en cas d’alerte ? Les représentants du personnel attendent une réponse précise, école par école.',
      ],
      [
        'L’Unicef a livré deux cents tentes qui servent de salles provisoires.',
        'Là où les murs sont tombés, on étudie sous des tentes : l’Unicef en a fourni deux cents.',
        'Deux cents salles de toile, don d’une agence des Nations unies, remplacent les bâtiments détruits.',
      ],
      [
        'Les examens de fin d’année seront organisés à une date unique, y compris dans les zones rouvertes.',
        'Ces élèves passeront les mêmes épreuves que les autres et le même jour, a tranché le gouvernement.',
        'Quant au certificat, il aura lieu partout en même temps, ce qui inquiète les familles des élèves les plus en retard.',
      ],
    ],
    quotes: [
      'Une école qui rouvre, c’est un village qui recommence à croire en demain',
      'Mon fils a onze ans et il apprend à lire, je n’ai pas honte de le dire',
    ],
    background:
      'Selon les Nations unies, plus de dix mille écoles restent fermées dans les trois pays du Sahel central à cause des violences, privant près de deux millions d’enfants d’enseignement.',
  },
  {
    name: 'or',
    language: 'fr',
    titles: [
      'Effondrement d’une mine artisanale : au moins dix-huit morts',
      'Dix-huit orpailleurs tués dans un éboulement',
      'Drame sur un site d’or : la colère des familles',
    ],
    facts: [
      [
        'Au moins dix-huit personnes ont péri samedi dans l’effondrement d’une mine d’or artisanale à Koulékoura.',
        'Une galerie s’est éboulée samedi à Koulékoura, ensevelissant des dizaines d’orpailleurs ; dix-huit corps ont été remontés.',
        'Le puits numéro quatre de Koulékoura s’est refermé sur ceux qui y travaillaient. Dix-huit sont morts, et l’on cherche encore.',
      ],
      [
        'Les secours, venus de la ville voisine, n’ont pu atteindre le fond qu’au bout de neuf heures.',
        'Faute de pompe et de treuil, il a fallu neuf heures aux sauveteurs pour descendre.',
        'Les premiers bras ont été ceux des voisins ; les pompiers ne sont arrivés qu’à la nuit.',
      ],
      [
        'Le site avait été fermé par arrêté préfectoral au mois de juin.',
        'Un arrêté de juin interdisait pourtant toute exploitation à cet endroit.',
        'Officiellement, plus personne ne creusait là depuis le début de l’été.',
      ],
      [
        'Une enquête a été ouverte et deux propriétaires de puits ont été placés en garde à vue.',
        'Deux hommes qui se disent propriétaires du puits étaient entendus dimanche par les gendarmes.',
        'La justice interroge ceux qui louaient les emplacements, sans avoir retenu de charges à ce stade.',
      ],
      [
        'Le ministre des Mines a présenté ses condoléances et annoncé un recensement des sites.',
        'Tous les sites seront recensés d’ici à la fin de l’année, a fait savoir le ministre des Mines, qui a exprimé sa compassion.',
        'Un énième recensement est promis par le ministère ; les précédents n’ont jamais abouti, rappelle un élu.',
      ],
      [
        'L’orpaillage fait vivre près d’un million de personnes dans le pays.',
        'Près d’un million d’habitants tirent de l’or artisanal tout ou partie de leur revenu.',
        'Pour des familles entières, il n’y a pas d’autre travail que la mine, dangereuse ou non.',
      ],
      [
        'Trois des victimes venaient d’un pays voisin et leurs corps doivent être rapatriés.',
        'Parmi les morts figurent trois étrangers, dont l’ambassade organise le rapatriement.',
        'Les proches de trois ressortissants étrangers ont fait la route dans la nuit pour reconnaître les corps.',
      ],
    ],
    quotes: [
      'On savait que la terre était gorgée d’eau, on est descendu quand même parce qu’il faut manger',
      'Aucun gramme d’or ne vaut la vie d’un enfant de ce pays',
    ],
    background:
      'Les accidents de ce genre sont fréquents en Afrique de l’Ouest, où les galeries sont creusées à la main et rarement étayées, surtout à la saison des pluies.',
  },
  {
    name: 'grain',
    language: 'en',
    titles: ['Two aid convoys reach besieged town of Garsala', 'Garsala receives first grain in eleven weeks', 'Relief in Garsala, but siege is not over'],
    facts: [
      [
        'Two convoys carrying nine hundred tonnes of grain reached the besieged town of Garsala on Sunday under military escort.',
        'Soldiers escorted dozens of lorries into Garsala on Sunday, bringing the first grain that residents have seen in eleven weeks.',
        'After nearly three months of hunger, the people of Garsala watched lorries roll past the old mill at noon on Sunday.',
      ],
      [
        'Militants have blocked the three roads into the town since early August.',
        'The blockade began in the first days of August, when fighters mined every road but one and then that one too.',
        'Nobody has been able to leave by road since the summer without paying the men who control it.',
      ],
      [
        'The local hospital reported forty deaths linked to malnutrition, most of them of children.',
        'Doctors at the town’s hospital say forty people, mainly children under five, have died for want of food.',
        'On the children’s ward the count stands at forty dead, a nurse said, and she expects it to rise.',
      ],
      [
        'One lorry struck a mine on the way, wounding its driver.',
        'The journey took four days; a mine destroyed one vehicle and its driver lost a foot.',
        'Not every truck made it: the last but one was blown up at the river crossing.',
      ],
      [
        'The World Food Programme said it needed a further three thousand tonnes before December.',
        'A spokeswoman for the World Food Programme put the remaining need at three thousand tonnes by the end of November.',
        'What arrived will last two weeks by the UN’s own reckoning, and far more is needed before winter.',
      ],
      [
        'The governor thanked the army and called on traders to lower their prices.',
        'Traders were urged by the governor to bring prices down now that stocks have returned.',
        'In the market a sack of millet still costs four times what it did, despite appeals from the governor’s office.',
      ],
      [
        'Talks between elders and the militants over reopening the northern road have stalled.',
        'Elders who had been negotiating the opening of the northern road said they had received no answer for ten days.',
        'A local truce brokered by village chiefs collapsed last week, and nobody has yet tried to mend it.',
      ],
    ],
    quotes: ['We boiled leaves for the children and told them it was spinach', 'This road will stay open, whatever it costs us'],
    background:
      'The conflict, which began more than a decade ago, has killed tens of thousands of people across the region and forced more than three million from their homes.',
  },
  {
    name: 'election',
    language: 'en',
    titles: ['Election commission sets new date for vote', 'Delayed presidential poll to be held in April', 'Opposition sceptical as April election announced'],
    facts: [
      [
        'The electoral commission said on Wednesday that the presidential election would take place on 19 April.',
        'Voters will choose a president on 19 April, the head of the electoral commission announced at a news conference on Wednesday.',
        'There is a date at last: the country’s long-awaited ballot has been fixed for the third Sunday in April.',
      ],
      [
        'The vote was first due two years ago and has been put off three times.',
        'Originally planned for two years ago, the poll has already been postponed on three occasions.',
        'It is the fourth such announcement in two years, and the first three came to nothing.',
      ],
      [
        'Registration of voters will reopen for six weeks from December.',
        'From December, citizens will have six weeks to add their names to the roll.',
        'Those who turned eighteen since the last census have until mid-January to register, officials said.',
      ],
      [
        'The commission said security forces would be deployed in all fifty-two districts.',
        'All fifty-two districts will have a security plan of their own, according to the commission.',
        'How polling can be held in districts that the state does not control was a question left without an answer.',
      ],
      [
        'The main opposition coalition said it would take part only if political prisoners were freed.',
        'Opposition parties made their participation conditional on the release of eleven detained members.',
        'Eleven politicians remain in jail without trial, and their allies say there can be no campaign without them.',
      ],
      [
        'The regional bloc welcomed the announcement and offered to send observers.',
        'Observers from the regional bloc stand ready to travel, its chairman said in a statement of welcome.',
        'Reaction abroad was polite: neighbours took note and offered monitors.',
      ],
      [
        'The ruling council has not said whether its leader will stand.',
        'Whether the head of the ruling council will himself be a candidate remains unclear.',
        'The charter bars the transition’s leader from running, but a clause added in the spring may let him.',
      ],
    ],
    quotes: [
      'The date is not a promise, it is a deadline that we have set for ourselves',
      'We will believe in this election on the evening of the count and not a day before',
    ],
    background: 'The military seized power five years ago, promising a swift return to civilian rule, and has since extended the transition by decree.',
  },
  {
    name: 'locusts',
    language: 'en',
    titles: [
      'Locust swarms threaten harvest in northern provinces',
      'Farmers light fires as locusts cross the border',
      'Agency warns of worst locust season in a decade',
    ],
    facts: [
      [
        'Swarms of desert locusts have entered two northern provinces, the agriculture ministry said on Friday.',
        'Farmers in the north woke on Friday to find their millet covered with locusts that had crossed the border overnight.',
        'The worst locust season in ten years may be under way, a United Nations agency warned at the end of the week.',
      ],
      [
        'About fourteen thousand hectares of millet and cowpea have been damaged.',
        'Officials estimate that fourteen thousand hectares, chiefly of cowpea and millet, are lost or half eaten.',
        'An area twice the size of the capital has been stripped, satellite pictures suggest.',
      ],
      [
        'The ministry has four spraying aircraft, of which one can fly.',
        'Of the four aeroplanes that the state owns for spraying, three are grounded for lack of parts.',
        'A single plane was in the air over the weekend; pilots said fuel had run short.',
      ],
      [
        'Neighbouring countries have lent twenty vehicles and six teams.',
        'Six teams with twenty pick-up trucks have come from across the border to help.',
        'Help is arriving by road from next door, in the shape of crews who fought the same swarms in spring.',
      ],
      [
        'Residents were told to keep livestock away from sprayed fields for ten days.',
        'Herders must keep their animals off treated pasture for ten days, the veterinary service warned.',
        'Spraying brings its own danger, and posters now tell herders where not to graze.',
      ],
      [
        'The harvest was expected to be the best in five years.',
        'Until last week, the crop had looked better than any in the past five seasons.',
        'It had rained well and the granaries were being swept clean in hope.',
      ],
      [
        'The Food and Agriculture Organization appealed for eight million dollars.',
        'An appeal for eight million dollars was launched in Rome by the Food and Agriculture Organization.',
        'Donors have been asked for eight million; by Sunday none had answered publicly.',
      ],
    ],
    quotes: [
      'They came like a brown cloud and by evening there was not one green stalk left',
      'If we do not stop them in the next three weeks, we will be feeding people until next October',
    ],
    background:
      'A swarm of one square kilometre can eat as much in a day as thirty-five thousand people, and can travel a hundred and fifty kilometres with the wind.',
  },
  {
    name: 'mediation',
    language: 'fr',
    titles: [
      'Libération de douze otages après une médiation coutumière',
      'Douze villageois libres grâce aux chefs traditionnels',
      'Otages : ce que l’on sait d’une négociation discrète',
    ],
    facts: [
      [
        'Douze habitants enlevés en septembre près de Dourbali-Est ont été libérés vendredi, ont annoncé leurs familles.',
        'Ils étaient douze à rentrer vendredi soir à Dourbali-Est, sept semaines après leur enlèvement sur la route du marché.',
        'Sept semaines de captivité ont pris fin pour douze villageois, au terme de pourparlers dont presque rien n’avait filtré.',
      ],
      [
        'Aucune rançon n’a été versée, affirment les autorités coutumières.',
        'Les chefs coutumiers jurent que pas un franc n’a été donné aux ravisseurs.',
        'Y a-t-il eu paiement ? Les intermédiaires le démentent, une source proche du dossier en doute.',
      ],
      [
        'Le chef de canton a rencontré à trois reprises des émissaires des ravisseurs.',
        'Trois entrevues, en brousse, ont réuni le chef de canton et des envoyés du groupe.',
        'C’est un chef de canton septuagénaire qui a fait le voyage, seul et trois fois, jusqu’au campement.',
      ],
      [
        'Les anciens otages ont été examinés par des médecins et entendus par la police.',
        'Après une visite médicale, les douze hommes ont été interrogés par des policiers.',
        'Amaigris mais valides, ils ont passé la nuit au dispensaire avant de raconter leur histoire aux enquêteurs.',
      ],
      [
        'Quatre autres personnes enlevées le même jour sont toujours portées disparues.',
        'On reste sans nouvelles de quatre compagnons de route, pris le même matin.',
        'La joie n’est pas entière : seize avaient été enlevés, quatre manquent.',
      ],
      [
        'Le gouvernement a salué un dénouement heureux sans préciser son rôle.',
        'Dans un bref message, l’exécutif s’est félicité de l’issue, taisant la part qu’il y a prise.',
        'Du côté officiel, on se réjouit et l’on se tait sur la méthode.',
      ],
      [
        'Les enlèvements sont en hausse dans cette province, où la police en a recensé quatre-vingts depuis janvier.',
        'Quatre-vingts rapts en dix mois : la province bat ses propres records, d’après un décompte de la police.',
        'Dans ce coin de savane, on est enlevé pour un troupeau, une moto, parfois pour rien ; quatre-vingts fois cette année.',
      ],
    ],
    quotes: [
      'Je leur ai parlé comme un père parle à des fils perdus, et ils ont fini par m’écouter',
      'Ils nous déplaçaient chaque nuit, je n’ai jamais su où j’étais',
    ],
    background: 'Cette zone située aux confins de trois pays sert de refuge à des bandes qui vivent du vol de bétail et de l’enlèvement contre rançon.',
  },
];

type Wording = 0 | 1 | 2;
interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One agency's story on an event: its own wording of the facts, the shared quotes and background. */
function story(event: Event, wording: Wording): Story {
  const facts = event.facts.map((fact) => fact[wording]);
  const said = (words: string) => (event.language === 'fr' ? `« ${words} », a déclaré l’un d’eux.` : `“${words},” one of them said.`);
  return {
    title: event.titles[wording],
    paragraphs: [
      `${facts[0]} ${facts[1]}`,
      facts[2]!,
      said(event.quotes[0]),
      `${facts[3]} ${facts[4]}`,
      said(event.quotes[1]),
      `${facts[5]} ${facts[6]}`,
      event.background,
    ],
  };
}

const asText = ({ title, paragraphs }: Story): string => [title, ...paragraphs].join('\n\n');

/** Words that an editor swaps without a second thought. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\ba annoncé\b/gu, 'a fait savoir'],
  [/\bont annoncé\b/gu, 'ont indiqué'],
  [/\bpersonnes\b/gu, 'habitants'],
  [/\bselon\b/giu, 'd’après'],
  [/\bjeudi\b/gu, 'ce jeudi 12'],
  [/\blundi\b/gu, 'ce lundi 9'],
  [/\bmercredi\b/gu, 'hier'],
  [/\bsamedi\b/gu, 'hier samedi'],
  [/\bvendredi\b/gu, 'vendredi dernier'],
  [/\bministre\b/gu, 'responsable'],
  [/\bdepuis\b/gu, 'depuis plus de'],
  [/\bpays\b/gu, 'États'],
  [/\bsaid\b/gu, 'told reporters'],
  [/\bpeople\b/gu, 'residents'],
  [/\bon Sunday\b/gu, 'at the weekend'],
  [/\bon Wednesday\b/gu, 'yesterday'],
  [/\bon Friday\b/gu, 'late last week'],
  [/\blorries\b/gu, 'trucks'],
  [/\babout\b/giu, 'some'],
  [/\bhas been\b/gu, 'was'],
];

/** A story on another event. */
const elsewhere = (event: Event, wording: Wording): Story => story(EVENTS[(EVENTS.indexOf(event) + 1) % EVENTS.length]!, wording);

/** Two of the stories in another language: the same facts, names and numbers, and no copy that anybody could count by its words. */
const TRANSLATED: Readonly<Record<string, Story>> = {
  pont: {
    title: 'Bridge destroyed near Tessaoua-Nord',
    paragraphs: [
      'Armed men on motorbikes destroyed the bridge that links Tessaoua-Nord to the national road in the night from Monday to Tuesday. Two gendarmes who were guarding the nearby post were wounded and taken to the regional hospital.',
      'Traders of the weekly market can no longer bring in cereals or fuel.',
      '“We will not leave a whole population cut off through the fault of a few criminals,” one of them said.',
      'The governor went to the place on Wednesday with the commander of the military zone. The ministry of public works promised a temporary footbridge within three weeks.',
      'Nobody had claimed the attack by Wednesday evening. Residents ask for the bypass track to be reopened, closed for two years for security reasons.',
    ],
  },
  sommet: {
    title: 'Basin summit: ministers agree on a water fund',
    paragraphs: [
      'The water ministers of five riparian countries on Thursday adopted the creation of a common fund endowed with forty million euros. The fund will finance reservoirs, the fight against silting and gauging stations.',
      'Each country will contribute in proportion to its share of the basin.',
      '“Water knows no borders of ours, our budgets will have to learn as much,” one of them said.',
      'The downstream dam, a source of tension since 2019, is not mentioned in the text. Farmers’ organisations, present as observers, regretted the lack of a timetable.',
      'The next meeting is planned for March in the capital of the country that holds the rotating presidency.',
    ],
  },
};

/** Edits that make a copy of a dispatch, as outlets do. */
export const EDITS: Readonly<Record<string, (story: Story, other: Story, event: Event) => string>> = {
  're-headlined': ({ paragraphs }, other, event) =>
    asText({ title: other.title, paragraphs: [event.language === 'fr' ? 'Par la rédaction, avec une agence' : 'Staff and agencies', ...paragraphs] }),
  'cut to half': ({ title, paragraphs }) => asText({ title, paragraphs: paragraphs.slice(0, 4) }),
  'cut to the beginning': ({ title, paragraphs }) => asText({ title, paragraphs: paragraphs.slice(0, 2) }),
  'lightly edited': ({ title, paragraphs }) =>
    asText({ title, paragraphs: paragraphs.map((p) => SWAPS.reduce((text, [from, to]) => text.replace(from, to), p)) }),
  'own first paragraph': ({ title, paragraphs }, other) => asText({ title, paragraphs: [other.paragraphs[0]!, ...paragraphs.slice(1)] }),
  'marks and spaces changed': ({ title, paragraphs }) =>
    asText({
      title: title.toUpperCase(),
      paragraphs: paragraphs.map((p) => p.replace(/’/g, "'").replace(/« /g, '"').replace(/ »/g, '"').replace(/[“”]/g, '"').replace(/é/g, 'e\u0301')),
    }),
  'edited, cut and re-headlined': ({ paragraphs }, other) =>
    asText({
      title: other.title,
      paragraphs: [other.paragraphs[0]!, ...paragraphs.slice(1, 6).map((p) => SWAPS.reduce((text, [from, to]) => text.replace(from, to), p))],
    }),
  // The outlet's own reporting before and after, and the region's other news below.
  'inside a longer article': ({ paragraphs }, other, event) =>
    asText({
      title: other.title,
      paragraphs: [other.paragraphs[0]!, other.paragraphs[3]!, ...paragraphs, other.paragraphs[5]!, ...elsewhere(event, 2).paragraphs.slice(0, 3)],
    }),
  'cut and inside a longer article': ({ paragraphs }, other, event) =>
    asText({ title: other.title, paragraphs: [other.paragraphs[0]!, ...paragraphs.slice(0, 4), ...elsewhere(event, 1).paragraphs.slice(1, 5)] }),
  'paragraphs moved and merged': ({ title, paragraphs }) => asText({ title, paragraphs: [[...paragraphs.slice(3), ...paragraphs.slice(0, 3)].join(' ')] }),
};

export interface Pair {
  readonly what: string;
  readonly copy: boolean;
  readonly a: string;
  readonly b: string;
}

/** All pairs: copies of each wording by each edit; different stories on one event, as they are and edited; different events. */
export function pairs(): Pair[] {
  const wordings: readonly Wording[] = [0, 1, 2];
  const result: Pair[] = [];
  for (const event of EVENTS) {
    for (const wording of wordings) {
      const mine = story(event, wording);
      const other = story(event, ((wording + 1) % 3) as Wording);
      for (const [what, edit] of Object.entries(EDITS)) result.push({ what, copy: true, a: asText(mine), b: edit(mine, other, event) });
      result.push({ what: 'other story, same event', copy: false, a: asText(mine), b: asText(other) });
      // The hardest: short pieces in which shared quotes and background weigh most.
      result.push({
        what: 'other story, both short',
        copy: false,
        a: asText({ title: mine.title, paragraphs: [mine.paragraphs[0]!, mine.paragraphs[2]!, mine.paragraphs[5]!, event.background] }),
        b: asText({ title: other.title, paragraphs: [other.paragraphs[0]!, other.paragraphs[1]!, other.paragraphs[2]!, event.background] }),
      });
      result.push({ what: 'other story, lightly edited', copy: false, a: asText(mine), b: EDITS['lightly edited']!(other, mine, event) });
      const away = elsewhere(event, wording);
      result.push({
        what: 'other event, same background',
        copy: false,
        a: asText(mine),
        b: asText({ ...away, paragraphs: [...away.paragraphs.slice(0, -1), event.background] }),
      });
      // New facts first; then what happened is told again in the same words, with the quote that everybody remembers.
      result.push({
        what: 'follow-up that recalls the first',
        copy: false,
        a: asText(mine),
        b: asText({ title: away.title, paragraphs: [...away.paragraphs.slice(0, 4), mine.paragraphs[0]!, mine.paragraphs[2]!, event.background] }),
      });
      result.push({
        what: 'round-up of the day',
        copy: false,
        a: asText(mine),
        b: asText({ title: 'Revue de presse', paragraphs: EVENTS.map((one) => story(one, wording).paragraphs[0]!) }),
      });
      const translated = TRANSLATED[event.name];
      if (translated) {
        result.push({ what: 'translated', copy: false, a: asText(mine), b: asText(translated) });
        result.push({
          what: 'translated, quote and background kept',
          copy: false,
          a: asText(mine),
          b: asText({
            ...translated,
            paragraphs: [...translated.paragraphs.slice(0, 2), mine.paragraphs[2]!, ...translated.paragraphs.slice(3), event.background],
          }),
        });
      }
    }
  }
  return result;
}
