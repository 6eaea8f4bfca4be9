import type { ExportLanguage } from './format.ts';

/** Words that stand in files. The interface's own strings are in public/_locales; these must not change with the browser's language. */
export interface Labels {
  readonly speakers: string;
  readonly kind: string;
  readonly stance: string;
  readonly tags: string;
  readonly highlights: string;
  readonly outlet: string;
  readonly host: string;
  readonly date: string;
  readonly address: string;
  readonly author: string;
  readonly language: string;
  readonly note: string;
  readonly unnamed: string;
  readonly uncertain: string;
  readonly excerpts: string;
  readonly quotes: string;
  readonly statements: string;
  readonly notes: string;
  readonly exported: string;
  readonly direct: string;
  readonly indirect: string;
  readonly mixed: string;
  readonly source: string;
  readonly share: string;
  readonly articleTags: string;
  readonly identifier: string;
  readonly partlyDated: string;
  readonly yellow: string;
  readonly green: string;
  readonly blue: string;
  readonly pink: string;
  readonly orange: string;
}

export const LABELS: Readonly<Record<ExportLanguage, Labels>> = {
  fr: {
    speakers: 'Locuteurs',
    kind: 'Type de discours',
    stance: 'Position',
    tags: 'Étiquettes',
    highlights: 'Surlignages',
    outlet: 'Média',
    host: 'Site',
    date: 'Date',
    address: 'Adresse',
    author: 'Auteur',
    language: 'Langue',
    note: 'Note',
    unnamed: 'Locuteur non identifié',
    uncertain: 'locuteur incertain',
    excerpts: 'extraits',
    quotes: 'citations',
    statements: 'Déclarations',
    notes: 'Surlignages et notes',
    exported: 'Exporté de Griot le',
    direct: 'direct',
    indirect: 'indirect',
    mixed: 'mixte',
    source: 'Source',
    share: 'Part des mots',
    articleTags: 'Étiquettes de l’article',
    identifier: 'Identifiant',
    partlyDated: 'Date (mois ou année)',
    yellow: 'jaune',
    green: 'vert',
    blue: 'bleu',
    pink: 'rose',
    orange: 'orange',
  },
  en: {
    speakers: 'Speakers',
    kind: 'Kind of speech',
    stance: 'Stance',
    tags: 'Tags',
    highlights: 'Highlights',
    outlet: 'Outlet',
    host: 'Site',
    date: 'Date',
    address: 'Address',
    author: 'Author',
    language: 'Language',
    note: 'Note',
    unnamed: 'Unidentified speaker',
    uncertain: 'speaker not certain',
    excerpts: 'excerpts',
    quotes: 'quotes',
    statements: 'Statements',
    notes: 'Highlights and notes',
    exported: 'Exported from Griot on',
    direct: 'direct',
    indirect: 'indirect',
    mixed: 'mixed',
    source: 'Source',
    share: 'Share of words',
    articleTags: 'Tags of the article',
    identifier: 'Identifier',
    partlyDated: 'Date (month or year)',
    yellow: 'yellow',
    green: 'green',
    blue: 'blue',
    pink: 'pink',
    orange: 'orange',
  },
  ar: {
    speakers: 'المتحدثون',
    kind: 'نوع الكلام',
    stance: 'الموقف',
    tags: 'الوسوم',
    highlights: 'التظليلات',
    outlet: 'وسيلة الإعلام',
    host: 'الموقع',
    date: 'التاريخ',
    address: 'العنوان',
    author: 'الكاتب',
    language: 'اللغة',
    note: 'ملاحظة',
    unnamed: 'متحدث غير معروف',
    uncertain: 'المتحدث غير مؤكد',
    excerpts: 'مقتطفات',
    quotes: 'اقتباسات',
    statements: 'التصريحات',
    notes: 'تظليلات وملاحظات',
    exported: 'صُدّر من Griot بتاريخ',
    direct: 'مباشر',
    indirect: 'غير مباشر',
    mixed: 'مختلط',
    source: 'المصدر',
    share: 'حصة الكلمات',
    articleTags: 'وسوم المقال',
    identifier: 'المعرّف',
    partlyDated: 'التاريخ (شهر أو سنة)',
    yellow: 'أصفر',
    green: 'أخضر',
    blue: 'أزرق',
    pink: 'وردي',
    orange: 'برتقالي',
  },
};
