/** Invented news in which most of what the passes know has something to do. */
export const EXAMPLE = `“We spoke of everything,” said Oumar Tessougué, a spokesman for the health ministry, after Monday’s meeting with the army in Bamako.
According to Bintou Sangaré, who chairs the Lakeside Farmers Union (LFU), twelve villages “were emptied” since January. “We cannot wait any longer, and the authorities know it,” she added.
General Idrissa Tessougué, a former chief of staff, believes that the LFU and the United Nations must agree. “Nothing is over,” Tessougué warned. A resident of Gao told reporters that Niger and France had promised aid.
`;
