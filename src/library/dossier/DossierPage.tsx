export const DossierPage = () => <p>…</p>;
