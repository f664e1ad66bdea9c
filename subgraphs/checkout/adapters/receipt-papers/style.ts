/** Of the page: black on white, large enough to read, and on paper as narrow as a roll. */
export const receiptStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#eceff1;color:#111;font:16px/1.45 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:26rem;margin:1.5rem auto;padding:1.5rem 1.25rem;background:#fff;box-shadow:0 1px 4px #0003}
header{text-align:center}
h1{font-size:1.25rem;line-height:1.25;margin:0 0 .25rem}
p{margin:0}
section,table{border-top:1px dashed #767676;margin-top:.75rem;padding-top:.75rem}
table{width:100%;border-collapse:separate;border-spacing:0 .125rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th{font-weight:400;text-align:start;vertical-align:bottom;overflow-wrap:anywhere}
td{text-align:end;vertical-align:bottom;white-space:nowrap;padding-inline-start:.75rem;font-variant-numeric:tabular-nums}
bdi{unicode-bidi:isolate}
.note td{text-align:start;white-space:normal;padding-inline-start:1rem;color:#444;font-size:.875rem;overflow-wrap:anywhere}
.indent th{padding-inline-start:1rem;color:#444;font-size:.875rem}
.strong,.strong th,.strong td{font-weight:700;font-size:1.125rem}
.taxes th,.taxes td{font-size:.875rem}
.taxes th[scope=col]:not(:first-child){text-align:end;color:#444}
.centred{text-align:center}
.foot p{overflow-wrap:anywhere;font-size:.875rem}
.pair{display:flex;justify-content:space-between;gap:1rem}
figure{margin:0;text-align:center}
figure svg{width:min(100%,15rem);height:auto}
figcaption{font-size:.875rem}
@media print{@page{margin:4mm}body{background:#fff;font-size:11pt}main{max-width:72mm;margin:0;padding:0;box-shadow:none}
tr,figure,section{break-inside:avoid}}
`.replaceAll('\n', '');
