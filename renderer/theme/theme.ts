import '@fontsource-variable/noto-sans-sc';
import './base.css';
import './content.css';
import './cards.css';
import './strip.css';
import '../staff/staff.css';
import '../form/form.css';
import '../practice/practice.css';
