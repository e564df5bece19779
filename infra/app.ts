import { createReportingApp } from './reporting-app.ts';

createReportingApp().synth();
