import { render } from 'preact';

render(<p>Griot</p>, document.getElementById('app')!);
