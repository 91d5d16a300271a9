import {parse} from "yaml";import fs from "fs";
const walk=(o,p,f)=>{ if(o&&typeof o==="object"){ if(o.source&&!o.verified){console.log(f.replace("content/","")+" "+p.join(".")+" :: "+JSON.stringify(o.source).slice(0,200))} for(const k in o) if(k!=="source") walk(o[k],[...p,k],f)} };
for(const f of process.argv.slice(2)) walk(parse(fs.readFileSync(f,"utf8")),[],f)
