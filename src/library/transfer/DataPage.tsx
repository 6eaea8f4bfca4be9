export const DataPage = () => <p>…</p>;
