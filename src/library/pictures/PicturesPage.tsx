export const PicturesPage = () => <p>…</p>;
