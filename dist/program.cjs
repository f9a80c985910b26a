"use strict";var da=Object.create;var ct=Object.defineProperty;var ma=Object.getOwnPropertyDescriptor;var ha=Object.getOwnPropertyNames;var ga=Object.getPrototypeOf,ya=Object.prototype.hasOwnProperty;var xe=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},wa=(t,e)=>{for(var n in e)ct(t,n,{get:e[n],enumerable:!0})},dr=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of ha(e))!ya.call(t,o)&&o!==n&&ct(t,o,{get:()=>e[o],enumerable:!(r=ma(e,o))||r.enumerable});return t};var ba=(t,e,n)=>(n=t!=null?da(ga(t)):{},dr(e||!t||!t.__esModule?ct(n,"default",{value:t,enumerable:!0}):n,t)),xa=t=>dr(ct({},"__esModule",{value:!0}),t);var Ue=xe(Jt=>{var ut=class extends Error{constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,
this.exitCode=e,this.nestedError=void 0}},zt=class extends ut{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}};Jt.CommanderError=ut;Jt.InvalidArgumentError=zt});var pt=xe(Qt=>{var{InvalidArgumentError:Oa}=Ue(),Xt=class{constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=
e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Oa(`\
Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}};function ka(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}Qt.Argument=Xt;Qt.humanReadableArgName=
ka});var tn=xe(en=>{var{humanReadableArgName:va}=pt(),Zt=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(o=>!o._hidden),r=e._getHelpCommand();
return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((o,i)=>o.name().localeCompare(i.name())),n}compareOptions(e,n){let r=o=>o.short?o.short.replace(/^-/,
""):o.long.replace(/^--/,"");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(o=>!o.hidden),r=e._getHelpOption();if(r&&!r.hidden){let o=r.
short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!o&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.long,r.description)):r.short&&!o&&n.push(e.createOption(
r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let n=[];for(let r=e.
parent;r;r=r.parent){let o=r.options.filter(i=>!i.hidden);n.push(...o)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.find(n=>n.description)?e.registeredArguments:
[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>va(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+
(n?" "+n:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,n){return n.visibleCommands(e).reduce((r,o)=>Math.max(r,
this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(o)))),0)}longestOptionTermLength(e,n){return n.visibleOptions(e).reduce((r,o)=>Math.max(r,this.displayWidth(
n.styleOptionTerm(n.optionTerm(o)))),0)}longestGlobalOptionTermLength(e,n){return n.visibleGlobalOptions(e).reduce((r,o)=>Math.max(r,this.displayWidth(n.styleOptionTerm(
n.optionTerm(o)))),0)}longestArgumentTermLength(e,n){return n.visibleArguments(e).reduce((r,o)=>Math.max(r,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(
o)))),0)}commandUsage(e){let n=e._name;e._aliases[0]&&(n=n+"|"+e._aliases[0]);let r="";for(let o=e.parent;o;o=o.parent)r=o.name()+" "+r;return r+n+" "+e.usage()}commandDescription(e){
return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let n=[];if(e.argChoices&&n.push(`choices: ${e.argChoices.
map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&n.push(`default: ${e.
defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&n.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==void 0&&
n.push(`env: ${e.envVar}`),n.length>0){let r=`(${n.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}argumentDescription(e){let n=[];
if(e.argChoices&&n.push(`choices: ${e.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&n.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),n.length>0){let r=`(${n.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}formatItemList(e,n,r){
return n.length===0?[]:[r.styleTitle(e),...n,""]}groupItems(e,n,r){let o=new Map;return e.forEach(i=>{let s=r(i);o.has(s)||o.set(s,[])}),n.forEach(i=>{let s=r(i);
o.has(s)||o.set(s,[]),o.get(s).push(i)}),o}formatHelp(e,n){let r=n.padWidth(e,n),o=n.helpWidth??80;function i(p,f){return n.formatItem(p,r,f,n)}let s=[`${n.styleTitle(
"Usage:")} ${n.styleUsage(n.commandUsage(e))}`,""],a=n.commandDescription(e);a.length>0&&(s=s.concat([n.boxWrap(n.styleCommandDescription(a),o),""]));let l=n.visibleArguments(
e).map(p=>i(n.styleArgumentTerm(n.argumentTerm(p)),n.styleArgumentDescription(n.argumentDescription(p))));if(s=s.concat(this.formatItemList("Arguments:",l,n)),this.
groupItems(e.options,n.visibleOptions(e),p=>p.helpGroupHeading??"Options:").forEach((p,f)=>{let h=p.map(m=>i(n.styleOptionTerm(n.optionTerm(m)),n.styleOptionDescription(
n.optionDescription(m))));s=s.concat(this.formatItemList(f,h,n))}),n.showGlobalOptions){let p=n.visibleGlobalOptions(e).map(f=>i(n.styleOptionTerm(n.optionTerm(
f)),n.styleOptionDescription(n.optionDescription(f))));s=s.concat(this.formatItemList("Global Options:",p,n))}return this.groupItems(e.commands,n.visibleCommands(
e),p=>p.helpGroup()||"Commands:").forEach((p,f)=>{let h=p.map(m=>i(n.styleSubcommandTerm(n.subcommandTerm(m)),n.styleSubcommandDescription(n.subcommandDescription(
m))));s=s.concat(this.formatItemList(f,h,n))}),s.join(`
`)}displayWidth(e){return mr(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,n){return Math.max(n.longestOptionTermLength(
e,n),n.longestGlobalOptionTermLength(e,n),n.longestSubcommandTermLength(e,n),n.longestArgumentTermLength(e,n))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,n,r,o){
let s=" ".repeat(2);if(!r)return s+e;let a=e.padEnd(n+e.length-o.displayWidth(e)),l=2,c=(this.helpWidth??80)-n-l-2,p;return c<this.minWidthToWrap||o.preformatted(
r)?p=r:p=o.boxWrap(r,c).replace(/\n/g,`
`+" ".repeat(n+l)),s+a+" ".repeat(l)+p.replace(/\n/g,`
${s}`)}boxWrap(e,n){if(n<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),o=/[\s]*[^\s]+/g,i=[];return r.forEach(s=>{let a=s.match(o);if(a===null){i.push("");
return}let l=[a.shift()],u=this.displayWidth(l[0]);a.forEach(c=>{let p=this.displayWidth(c);if(u+p<=n){l.push(c),u+=p;return}i.push(l.join(""));let f=c.trimStart();
l=[f],u=this.displayWidth(f)}),i.push(l.join(""))}),i.join(`
`)}};function mr(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}en.Help=Zt;en.stripColor=mr});var sn=xe(on=>{var{InvalidArgumentError:Ra}=Ue(),nn=class{constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("<"),this.optional=e.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=$a(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let n=e;return typeof e=="stri\
ng"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}choices(e){
return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Ra(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?hr(this.
name().replace(/^no-/,"")):hr(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},rn=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?
this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&
this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let o=this.negativeOptions.get(r).presetArg,i=o!==void 0?
o:!1;return n.negate===(i===e)}};function hr(t){return t.split("-").reduce((e,n)=>e+n[0].toUpperCase()+n.slice(1))}function $a(t){let e,n,r=/^-[^-]$/,o=/^--[^-]/,
i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),o.test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&o.test(i[0])&&(e=n,n=i.shift()),
i[0].startsWith("-")){let s=i[0],a=`option creation failed due to '${s}' in option flags '${t}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(s)?new Error(`${a}
- too many short flags`):o.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
on.Option=nn;on.DualOptions=rn});var yr=xe(gr=>{function Ca(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let o=1;o<=t.length;o++){let i=1;t[o-1]===e[r-1]?i=0:i=1,n[o][r]=Math.min(n[o-1][r]+1,n[o][r-1]+1,n[o-1][r-
1]+i),o>1&&r>1&&t[o-1]===e[r-2]&&t[o-2]===e[r-1]&&(n[o][r]=Math.min(n[o][r],n[o-2][r-2]+1))}return n[t.length][e.length]}function Sa(t,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(s=>s.slice(2)));let r=[],o=3,i=.4;return e.forEach(s=>{if(s.length<=1)return;let a=Ca(
t,s),l=Math.max(t.length,s.length);(l-a)/l>i&&(a<o?(o=a,r=[s]):a===o&&r.push(s))}),r.sort((s,a)=>s.localeCompare(a)),n&&(r=r.map(s=>`--${s}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}gr.suggestSimilar=Sa});var Or=xe(pn=>{var Ia=require("node:events").EventEmitter,an=require("node:child_process"),re=require("node:path"),ft=require("node:fs"),v=require("node:process"),
{Argument:Ea,humanReadableArgName:Pa}=pt(),{CommanderError:ln}=Ue(),{Help:_a,stripColor:Aa}=tn(),{Option:wr,DualOptions:Ta}=sn(),{suggestSimilar:br}=yr(),cn=class t extends Ia{constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:n=>v.stdout.write(n),writeErr:n=>v.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>v.stdout.isTTY?v.stdout.columns:void 0,getErrHelpWidth:()=>v.
stderr.isTTY?v.stderr.columns:void 0,getOutHasColors:()=>un()??(v.stdout.isTTY&&v.stdout.hasColors?.()),getErrHasColors:()=>un()??(v.stderr.isTTY&&v.stderr.hasColors?.()),
stripColor:n=>Aa(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let o=n,i=r;typeof o=="object"&&o!==null&&(i=o,o=null),i=i||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(s);return o&&(l.description(o),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||i.hidden),l.
_executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),o?this:l}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new _a,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new Ea(e,n)}argument(e,n,r,o){let i=this.createArgument(e,
n);return typeof r=="function"?i.default(o).argParser(r):i.default(r),this.addArgument(i),this}arguments(e){return e.trim().split(/ +/).forEach(n=>{this.argument(
n)}),this}addArgument(e){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,n){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let r=e??"help [command]",[,o,i]=r.match(/([^ ]+) *(.*)/),s=n??"display help for command",a=this.createCommand(o);return a.helpOption(!1),i&&a.arguments(i),
s&&a.description(s),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||n)&&this._initCommandGroup(a),this}addHelpCommand(e,n){return typeof e!="object"?(this.
helpCommand(e,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,n){
let r=["preSubcommand","preAction","postAction"];if(!r.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(n):this._lifeCycleHooks[e]=[n],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new ln(
e,n,r)),v.exit(e)}action(e){let n=r=>{let o=this.registeredArguments.length,i=r.slice(0,o);return this._storeOptionsAsProperties?i[o]=this:i[o]=this.opts(),i.push(
this),e.apply(this,i)};return this._actionHandler=n,this}createOption(e,n){return new wr(e,n)}_callParseArg(e,n,r,o){try{return e.parseArg(n,r)}catch(i){if(i.code===
"commander.invalidArgument"){let s=`${o} ${i.message}`;this.error(s,{exitCode:i.exitCode,code:i.code})}throw i}}_registerOption(e){let n=e.short&&this._findOption(
e.short)||e.long&&this._findOption(e.long);if(n){let r=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&
` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let n=o=>[o.name()].concat(o.aliases()),r=n(e).find(o=>this.
_findCommand(o));if(r){let o=n(this._findCommand(r)).join("|"),i=n(e).join("|");throw new Error(`cannot add command '${i}' as already have command '${o}'`)}this.
_initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let n=e.name(),r=e.attributeName();if(e.negate){let i=e.long.replace(/^--no-/,"-\
-");this._findOption(i)||this.setOptionValueWithSource(r,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.setOptionValueWithSource(
r,e.defaultValue,"default");let o=(i,s,a)=>{i==null&&e.presetArg!==void 0&&(i=e.presetArg);let l=this.getOptionValue(r);i!==null&&e.parseArg?i=this._callParseArg(
e,i,l,s):i!==null&&e.variadic&&(i=e._collectValue(i,l)),i==null&&(e.negate?i=!1:e.isBoolean()||e.optional?i=!0:i=""),this.setOptionValueWithSource(r,i,a)};return this.
on("option:"+n,i=>{let s=`error: option '${e.flags}' argument '${i}' is invalid.`;o(i,s,"cli")}),e.envVar&&this.on("optionEnv:"+n,i=>{let s=`error: option '${e.
flags}' value '${i}' from env '${e.envVar}' is invalid.`;o(i,s,"env")}),this}_optionEx(e,n,r,o,i){if(typeof n=="object"&&n instanceof wr)throw new Error("To add\
 an Option object use addOption() instead of option() or requiredOption()");let s=this.createOption(n,r);if(s.makeOptionMandatory(!!e.mandatory),typeof o=="func\
tion")s.default(i).argParser(o);else if(o instanceof RegExp){let a=o;o=(l,u)=>{let c=a.exec(l);return c?c[0]:u},s.default(i).argParser(o)}else s.default(o);return this.
addOption(s)}option(e,n,r,o){return this._optionEx({},e,n,r,o)}requiredOption(e,n,r,o){return this._optionEx({mandatory:!0},e,n,r,o)}combineFlagAndOptionalValue(e=!0){
return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=
!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be \
used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.options.length)throw new Error(
"call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before set\
ting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,n){
return this.setOptionValueWithSource(e,n,void 0)}setOptionValueWithSource(e,n,r){return this._storeOptionsAsProperties?this[e]=n:this._optionValues[e]=n,this._optionValueSources[e]=
r,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){let n;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(
e)!==void 0&&(n=r.getOptionValueSource(e))}),n}_prepareUserArgs(e,n){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or\
 undefined");if(n=n||{},e===void 0&&n.from===void 0){v.versions?.electron&&(n.from="electron");let o=v.execArgv??[];(o.includes("-e")||o.includes("--eval")||o.includes(
"-p")||o.includes("--print"))&&(n.from="eval")}e===void 0&&(e=v.argv),this.rawArgs=e.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=e[1],r=
e.slice(2);break;case"electron":v.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||
"program",r}parse(e,n){this._prepareForParse();let r=this._prepareUserArgs(e,n);return this._parseCommand([],r),this}async parseAsync(e,n){this._prepareForParse();
let r=this._prepareUserArgs(e,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)
throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,r){
if(ft.existsSync(e))return;let o=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function i(c,p){let f=re.resolve(c,p);if(ft.existsSync(
f))return f;if(o.includes(re.extname(p)))return;let h=o.find(m=>ft.existsSync(`${f}${m}`));if(h)return`${f}${h}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let s=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let c;try{c=ft.realpathSync(this._scriptPath)}catch{c=this._scriptPath}
a=re.resolve(re.dirname(c),a)}if(a){let c=i(a,s);if(!c&&!e._executableFile&&this._scriptPath){let p=re.basename(this._scriptPath,re.extname(this._scriptPath));p!==
this._name&&(c=i(a,`${p}-${e._name}`))}s=c||s}r=o.includes(re.extname(s));let l;v.platform!=="win32"?r?(n.unshift(s),n=xr(v.execArgv).concat(n),l=an.spawn(v.argv[0],
n,{stdio:"inherit"})):l=an.spawn(s,n,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),n.unshift(s),n=xr(v.execArgv).concat(n),l=an.spawn(v.execPath,
n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{v.on(p,()=>{l.killed===!1&&l.exitCode===null&&l.kill(p)})});let u=this.
_exitCallback;l.on("close",c=>{c=c??1,u?u(new ln(c,"commander.executeSubCommandAsync","(close)")):v.exit(c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(
s,a,e._name);else if(c.code==="EACCES")throw new Error(`'${s}' not executable`);if(!u)v.exit(1);else{let p=new ln(1,"commander.executeSubCommandAsync","(error)");
p.nestedError=c,u(p)}}),this.runningCommand=l}_dispatchSubcommand(e,n,r){let o=this._findCommand(e);o||this.help({error:!0}),o._prepareForParse();let i;return i=
this._chainOrCallSubCommandHook(i,o,"preSubcommand"),i=this._chainOrCall(i,()=>{if(o._executableHandler)this._executeSubCommand(o,n.concat(r));else return o._parseCommand(
n,r)}),i}_dispatchHelpCommand(e){e||this.help();let n=this._findCommand(e);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((e,n)=>{e.required&&this.args[n]==null&&this.missingArgument(
e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let e=(r,o,i)=>{let s=o;if(o!==null&&r.parseArg){let a=`error: command-argument value '${o}' is inv\
alid for argument '${r.name()}'.`;s=this._callParseArg(r,o,i,a)}return s};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,o)=>{let i=r.
defaultValue;r.variadic?o<this.args.length?(i=this.args.slice(o),r.parseArg&&(i=i.reduce((s,a)=>e(r,a,s),r.defaultValue))):i===void 0&&(i=[]):o<this.args.length&&
(i=this.args[o],r.parseArg&&(i=e(r,i,r.defaultValue))),n[o]=i}),this.processedArgs=n}_chainOrCall(e,n){return e?.then&&typeof e.then=="function"?e.then(()=>n()):
n()}_chainOrCallHooks(e,n){let r=e,o=[];return this._getCommandAndAncestors().reverse().filter(i=>i._lifeCycleHooks[n]!==void 0).forEach(i=>{i._lifeCycleHooks[n].
forEach(s=>{o.push({hookedCommand:i,callback:s})})}),n==="postAction"&&o.reverse(),o.forEach(i=>{r=this._chainOrCall(r,()=>i.callback(i.hookedCommand,this))}),r}_chainOrCallSubCommandHook(e,n,r){
let o=e;return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].forEach(i=>{o=this._chainOrCall(o,()=>i(this,n))}),o}_parseCommand(e,n){let r=this.parseOptions(
n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(r.operands),n=r.unknown,this.args=e.concat(n),e&&this._findCommand(e[0]))return this._dispatchSubcommand(
e[0],e.slice(1),n);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this.
_outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,e,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&
this.help({error:!0}),this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=()=>{r.unknown.length>
0&&this.unknownOption(r.unknown[0])},i=`command:${this.name()}`;if(this._actionHandler){o(),this._processArguments();let s;return s=this._chainOrCallHooks(s,"pr\
eAction"),s=this._chainOrCall(s,()=>this._actionHandler(this.processedArgs)),this.parent&&(s=this._chainOrCall(s,()=>{this.parent.emit(i,e,n)})),s=this._chainOrCallHooks(
s,"postAction"),s}if(this.parent?.listenerCount(i))o(),this._processArguments(),this.parent.emit(i,e,n);else if(e.length){if(this._findCommand("*"))return this.
_dispatchSubcommand("*",e,n);this.listenerCount("command:*")?this.emit("command:*",e,n):this.commands.length?this.unknownCommand():(o(),this._processArguments())}else
this.commands.length?(o(),this.help({error:!0})):(o(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(n=>n._name===e||n._aliases.includes(
e))}_findOption(e){return this.options.find(n=>n.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(n=>{n.mandatory&&
e.getOptionValue(n.attributeName())===void 0&&e.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(r=>{let o=r.attributeName();
return this.getOptionValue(o)===void 0?!1:this.getOptionValueSource(o)!=="default"});e.filter(r=>r.conflictsWith.length>0).forEach(r=>{let o=e.find(i=>r.conflictsWith.
includes(i.attributeName()));o&&this._conflictingOption(r,o)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let n=[],r=[],o=n;function i(c){return c.length>1&&c[0]==="-"}let s=c=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(c)?!this._getCommandAndAncestors().some(p=>p.options.
map(f=>f.short).some(f=>/^-\d$/.test(f))):!1,a=null,l=null,u=0;for(;u<e.length||l;){let c=l??e[u++];if(l=null,c==="--"){o===r&&o.push(c),o.push(...e.slice(u));break}
if(a&&(!i(c)||s(c))){this.emit(`option:${a.name()}`,c);continue}if(a=null,i(c)){let p=this._findOption(c);if(p){if(p.required){let f=e[u++];f===void 0&&this.optionMissingArgument(
p),this.emit(`option:${p.name()}`,f)}else if(p.optional){let f=null;u<e.length&&(!i(e[u])||s(e[u]))&&(f=e[u++]),this.emit(`option:${p.name()}`,f)}else this.emit(
`option:${p.name()}`);a=p.variadic?p:null;continue}}if(c.length>2&&c[0]==="-"&&c[1]!=="-"){let p=this._findOption(`-${c[1]}`);if(p){p.required||p.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${p.name()}`,c.slice(2)):(this.emit(`option:${p.name()}`),l=`-${c.slice(2)}`);continue}}if(/^--[^=]+=/.test(c)){let p=c.
indexOf("="),f=this._findOption(c.slice(0,p));if(f&&(f.required||f.optional)){this.emit(`option:${f.name()}`,c.slice(p+1));continue}}if(o===n&&i(c)&&!(this.commands.
length===0&&s(c))&&(o=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(c)){n.push(c),r.push(...e.slice(
u));break}else if(this._getHelpCommand()&&c===this._getHelpCommand().name()){n.push(c,...e.slice(u));break}else if(this._defaultCommandName){r.push(c,...e.slice(
u));break}}if(this._passThroughOptions){o.push(c,...e.slice(u));break}o.push(c)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let e={},
n=this.options.length;for(let r=0;r<n;r++){let o=this.options[r].attributeName();e[o]=o===this._versionOptionName?this._version:this[o]}return e}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((e,n)=>Object.assign(e,n.opts()),{})}error(e,n){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},o=r.exitCode||1,i=r.code||"commander.error";this._exit(o,i,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in v.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,v.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Ta(this.options),n=r=>this.getOptionValue(
r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&e.valueFromOption(this.
getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(o=>!n(o)).forEach(o=>{this.setOptionValueWithSource(o,r.implied[o],"implied")})})}missingArgument(e){
let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){let n=`error: option '${e.flags}' argu\
ment missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required option '${e.flags}' not specified`;this.
error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=s=>{let a=s.attributeName(),l=this.getOptionValue(a),u=this.options.find(p=>p.
negate&&a===p.attributeName()),c=this.options.find(p=>!p.negate&&a===p.attributeName());return u&&(u.presetArg===void 0&&l===!1||u.presetArg!==void 0&&l===u.presetArg)?
u:c||s},o=s=>{let a=r(s),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},i=`error: ${o(
e)} cannot be used with ${o(n)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith(
"--")&&this._showSuggestionAfterError){let o=[],i=this;do{let s=i.createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);o=o.concat(s),i=i.parent}while(i&&
!i._enablePositionalOptions);n=br(e,o)}let r=`error: unknown option '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)
return;let n=this.registeredArguments.length,r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} bu\
t got ${e.length}.`;this.error(i,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let o=[];this.createHelp().
visibleCommands(this).forEach(i=>{o.push(i.name()),i.alias()&&o.push(i.alias())}),n=br(e,o)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"comman\
der.unknownCommand"})}version(e,n,r){if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let o=this.createOption(
n,r);return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let o=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${o}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>Pa(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=re.basename(e,re.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let n=this.createHelp(),r=this._getOutputContext(e);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});
let o=n.formatHelp(this,n);return r.hasColors?o:this._outputConfiguration.stripColor(o)}_getOutputContext(e){e=e||{};let n=!!e.error,r,o,i;return n?(r=a=>this._outputConfiguration.
writeErr(a),o=this._outputConfiguration.getErrHasColors(),i=this._outputConfiguration.getErrHelpWidth()):(r=a=>this._outputConfiguration.writeOut(a),o=this._outputConfiguration.
getOutHasColors(),i=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(o||(a=this._outputConfiguration.stripColor(a)),r(a)),hasColors:o,helpWidth:i}}outputHelp(e){
let n;typeof e=="function"&&(n=e,e=void 0);let r=this._getOutputContext(e),o={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().
forEach(s=>s.emit("beforeAllHelp",o)),this.emit("beforeHelp",o);let i=this.helpInformation({error:r.error});if(n&&(i=n(i),typeof i!="string"&&!Buffer.isBuffer(i)))
throw new Error("outputHelp callback must return a string or a Buffer");r.write(i),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit(
"afterHelp",o),this._getCommandAndAncestors().forEach(s=>s.emit("afterAllHelp",o))}helpOption(e,n){return typeof e=="boolean"?(e?(this._helpOption===null&&(this.
_helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"\
-h, --help",n??"display help for command"),(e||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(
void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let n=Number(v.exitCode??0);
n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=["beforeAll","before","after","afterAll"];if(!r.
includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let o=`${e}Help`;return this.on(o,i=>{let s;typeof n=="function"?s=n({error:i.error,command:i.command}):s=n,s&&i.write(`${s}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(o=>n.is(o))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function xr(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",o="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?o=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],o=i[4]),n&&o!=="0"?`${n}=${r}:${parseInt(o)+1}`:e})}function un(){if(v.env.NO_COLOR||v.env.FORCE_COLOR==="0"||v.env.FORCE_COLOR==="false")return!1;
if(v.env.FORCE_COLOR||v.env.CLICOLOR_FORCE!==void 0)return!0}pn.Command=cn;pn.useColor=un});var $r=xe(z=>{var{Argument:kr}=pt(),{Command:fn}=Or(),{CommanderError:La,InvalidArgumentError:vr}=Ue(),{Help:Fa}=tn(),{Option:Rr}=sn();z.program=new fn;z.createCommand=
t=>new fn(t);z.createOption=(t,e)=>new Rr(t,e);z.createArgument=(t,e)=>new kr(t,e);z.Command=fn;z.Option=Rr;z.Argument=kr;z.Help=Fa;z.CommanderError=La;z.InvalidArgumentError=
vr;z.InvalidOptionArgumentError=vr});var Lf={};wa(Lf,{parseWithProgram:()=>If,runProgram:()=>Sf});module.exports=xa(Lf);var Cr=ba($r(),1),{program:Uf,createCommand:Hf,createArgument:Gf,createOption:Vf,CommanderError:dn,InvalidArgumentError:Yf,InvalidOptionArgumentError:Kf,Command:D,
Argument:zf,Option:mn,Help:Jf}=Cr.default;function dt(t){let e=[],n=(r,o)=>{if("all"in r)for(let[i,s]of r.all.entries())n(s,`${o}/all/${i}`);else if("any"in r)for(let[i,s]of r.any.entries())n(s,`${o}/an\
y/${i}`);else"not"in r?n(r.not,`${o}/not`):e.push({leaf:r,pointer:o})};return t.when!==void 0&&n(t.when,"/when"),n(t.must,"/must"),e}var Na={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function mt(t,e=Na){let n=Sr(e.operands),r=Sr(e.leaves);function o(s){if("all"in s)return{all:s.
all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:c}=s,p=n.placeOf({fact:a,path:l}),f=Oe(c)?
{operand:n.placeOf({fact:c.fact,path:c.path})}:c;return r.placeOf({left:p,operator:u,right:f})}let i=t.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(
s.must),ifUnknown:s.ifUnknown??null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...e.rules,...i],dormant:e.dormant}}function Sr(t){
let e=[...t],n=new Map(e.map((r,o)=>[JSON.stringify(r),o]));return{list:e,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,e.length),e.
push(r)-1)}}}function Oe(t){return typeof t=="object"&&!Array.isArray(t)}function He({right:t},e){return typeof t=="object"&&"operand"in t?e[t.operand]:t}var Ae={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},ke="2026-11-23";function oe(t){return t.split(/(`[^`]*`)/).map((e,n)=>n%2===1?e:e.replace(/[<>]/g,qa).replaceAll("](","]\\(")).join("")}function qa(t){return t==="<"?"&lt;":"&g\
t;"}function Pr(t){return[...new Set(t.map(Ir))].flatMap(n=>[`## ${n}`,...t.filter(r=>Ir(r)===n).map(Da)])}function Ir({id:t}){return t.slice(0,t.indexOf("/"))}function _r(t){
return["| rule | severity | certainty | needs | what holds when it passes |","| --- | --- | --- | --- | --- |",...t.map(n=>{let r=Tr(n).map(o=>`\`${o}\``);return`\
| [${n.id}](#${Lr(n)}) | ${n.severity} | ${n.certainty} | ${r.join(", ")||"\u2013"} | ${Ua(oe(n.title))} |`})].join(`
`)}function Ar(){return`## Examples

The examples in a rule file are its tests (\`workspaces-preflight rules test\`). They hold the members that matter; the rest
comes from this request, which passes every rule, and the date is ${ke} where none is given.

${hn(Ae)}`}function Da(t){let e=t.examples.find(({outcome:r})=>r==="fail"),n=Wa(t,e);return[`<a id="${Lr(t)}"></a>

### ${t.id}`,`${oe(t.title)}.`,ja(t),oe(t.why),`- **Applies**: ${t.when===void 0?"always":`when ${ht(t.when)}`}
- **Must hold**: ${ht(t.must)}
- **Message**: ${oe(t.message)}${t.expected===void 0?"":`
- **Accepted**: ${oe(t.expected)}`}`,...n===void 0?[]:[Er("Good",n)],...e===void 0?[]:[Er("Bad",e)],...t.fix===void 0?[]:[`Fix (${t.fix.safe?"safe":"changes wha\
t the request means"}): ${oe(t.fix.title)}

${hn(t.fix.patch)}`],`Sources:

${t.source.map(({url:r,read:o,says:i})=>`- <${r}> (${o})${i===void 0?"":`: ${oe(i)}`}`).join(`
`)}`,...t.notes===void 0?[]:[`Notes:

${t.notes.map(r=>`- ${oe(r)}`).join(`
`)}`]].join(`

`)}function ja(t){let e=Tr(t).map(r=>`\`${r}\``),n=t.predicts.map(({code:r,certainty:o})=>`\`${r}\` (${o})`);return[`**${t.severity}**, ${t.certainty}`,`needs ${e.
join(", ")||"the request only"}`,...t.ifUnknown==="skip"?["skipped when undecided"]:[],`predicts ${n.join(", ")||"no answer of the service"}`].join(" \xB7 ")}function Tr(t){
let e=dt(t).flatMap(({leaf:n})=>Oe(n.value)?[n,n.value]:[n]).filter(({fact:n})=>n!=="request"&&n!=="derived").map(({fact:n,path:r})=>n==="today"?"date":n+r.replaceAll(
"/","."));return[...new Set(e)].sort()}function Wa({examples:t},e){let n=t.filter(({outcome:o})=>o==="pass"),r=o=>Object.keys(o?.request??{}).sort().join();return n.
find(o=>r(o)===r(e))??n[0]}function Er(t,e){let n=`${t}${Ma(e)}:`;return Object.keys(e.request).length>0?`${n}

${hn(e.request)}`:`${n} the [request that completes examples](#examples) as it is`}function Ma({facts:t,asOf:e}){let r=[...Object.entries(t??{}).flatMap(([o,i])=>Object.
entries(i).map(([s,a])=>`\`${o}.${s}=${a}\``)),...e===void 0?[]:[e]];return r.length===0?"":` (${r.join(", ")})`}function ht(t,e=!1){if("not"in t)return`not (${ht(
t.not)})`;if(!("all"in t)&&!("any"in t))return Ba(t);let n="all"in t?t.all:t.any,r=n.map(o=>ht(o,n.length>1)).join("all"in t?" and ":" or ");return e&&n.length>
1?`(${r})`:r}function Ba({fact:t,path:e,operator:n,value:r}){let o=Oe(r)?`\`${r.fact}${r.path}\``:`\`${JSON.stringify(r).replaceAll(",",", ")}\``;return`\`${t}${e}\
\` ${n} ${o}`}function hn(t){return`\`\`\`json
${JSON.stringify(t,(n,r)=>Array.isArray(r)&&r.length>8?[...r.slice(0,2),`\u2026 ${r.length-2} more`]:r,2)}
\`\`\``}function Lr({id:t}){return t.replaceAll("/","-")}function Ua(t){return t.replaceAll("|","\\|")}function gn(t){let e=[...t].sort((o,i)=>o.id<i.id?-1:1),n=t.filter(({severity:o})=>o==="error").length;return`${["# Rules",`${t.length} ${t.length===1?"rule":"r\
ules"}: ${n} with the severity error, ${t.length-n} with warning.`,_r(e),Ar(),...Pr(e)].join(`

`)}
`}var Fr='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
path":"/freeGiB"},{"fact":"guest","path":"/officeInstalled"},{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fac\
t":"today","path":"/date"},{"fact":"derived","path":"/ingestion/pcoip"},{"fact":"windows","path":"/version"},{"fact":"derived","path":"/applications/beyond-firs\
t"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blanks"},{"fact":"request\
","path":"/ImageDescription"},{"fact":"request","path":"/ImageName"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-charact\
ers"},{"fact":"derived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fact":"derived","path":"/tags/reserved-prefix"},\
{"fact":"derived","path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"windows","path":"/release"},{"fact":"windows","\
path":"/build"},{"fact":"windows","path":"/edition"}],"leaves":[{"left":0,"operator":"greaterThan","right":0},{"left":1,"operator":"equal","right":true},{"left"\
:2,"operator":"empty","right":true},{"left":3,"operator":"greaterThanInclusive","right":10},{"left":3,"operator":"greaterThanInclusive","right":20},{"left":4,"o\
perator":"equal","right":false},{"left":5,"operator":"notEqual","right":"BYOP"},{"left":6,"operator":"equal","right":"regular"},{"left":7,"operator":"onOrAfter"\
,"right":"2023-12-01"},{"left":6,"operator":"notEqual","right":"graphics"},{"left":7,"operator":"onOrAfter","right":"2025-11-01"},{"left":6,"operator":"notEqual\
","right":"graphicspro"},{"left":7,"operator":"onOrAfter","right":"2027-11-01"},{"left":8,"operator":"empty","right":true},{"left":7,"operator":"onOrAfter","rig\
ht":"2026-07-31"},{"left":7,"operator":"before","right":"2027-11-01"},{"left":9,"operator":"equal","right":"11"},{"left":5,"operator":"equal","right":"BYOP"},{"\
left":2,"operator":"empty","right":false},{"left":10,"operator":"empty","right":true},{"left":7,"operator":"onOrAfter","right":"2025-10-15"},{"left":9,"operator\
":"equal","right":"10"},{"left":6,"operator":"equal","right":"graphics-g4dn"},{"left":11,"operator":"empty","right":true},{"left":6,"operator":"notEqual","right\
":"regular"},{"left":12,"operator":"notIn","right":["af-south-1","il-central-1"]},{"left":6,"operator":"in","right":["graphics","graphicspro"]},{"left":12,"oper\
ator":"notEqual","right":"ap-south-1"},{"left":12,"operator":"equal","right":"cn-northwest-1"},{"left":9,"operator":"notEqual","right":"11"},{"left":12,"operato\
r":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeast-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","e\
u-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1\
","us-iso-west-1","us-isob-east-1"]},{"left":13,"operator":"empty","right":true},{"left":14,"operator":"notIn","right":["string","String","STRING","ImageDescrip\
tion","imageDescription","image-description","image_description","description","Description","my image description","your image description","changeme","change-\
me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":15,"operator":"notIn","right":["string","String","STRING","ImageName","imageName","image-nam\
e","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":16,"operator":"notIn","\
right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abcdef","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c\
4d","ami-00000000","ami-00000000000000000"]},{"left":17,"operator":"empty","right":true},{"left":0,"operator":"lessThanInclusive","right":50},{"left":18,"operat\
or":"empty","right":true},{"left":19,"operator":"empty","right":true},{"left":20,"operator":"empty","right":true},{"left":21,"operator":"empty","right":true},{"\
left":22,"operator":"empty","right":true},{"left":23,"operator":"equal","right":"22H2"},{"left":24,"operator":"equal","right":19045},{"left":7,"operator":"onOrA\
fter","right":"2027-01-13"},{"left":23,"operator":"equal","right":"21H2"},{"left":24,"operator":"equal","right":19044},{"left":25,"operator":"in","right":["Ente\
rprise LTSC","Enterprise N LTSC"]},{"left":24,"operator":"equal","right":22621},{"left":7,"operator":"onOrAfter","right":"2026-11-11"},{"left":23,"operator":"eq\
ual","right":"23H2"},{"left":24,"operator":"equal","right":22631},{"left":7,"operator":"onOrAfter","right":"2027-10-13"},{"left":23,"operator":"equal","right":"\
24H2"},{"left":24,"operator":"equal","right":26100},{"left":25,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules\
":[{"id":"account/may-tag","when":{"all":[0]},"must":{"all":[1]},"ifUnknown":"skip"},{"id":"guest/free-space-20","when":{"all":[2,3]},"must":{"all":[4]},"ifUnkn\
own":"skip"},{"id":"guest/office-not-installed","when":{"all":[2]},"must":{"all":[5]},"ifUnknown":null},{"id":"ingestion/byop-allow-list","when":null,"must":{"a\
ll":[6]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/graphics-retired","when":{"all":[8\
]},"must":{"all":[9]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[10]},"must":{"all":[11]},"ifUnknown":null},{"id":"ingestion/pcoip-e\
nded","when":{"all":[12]},"must":{"all":[13]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[14,15]},"must":{"all":[13]},"ifUnknown":null},{"id\
":"ingestion/windows-11-no-pcoip","when":{"all":[16]},"must":{"all":[13]},"ifUnknown":null},{"id":"office/byop-undocumented","when":{"all":[17]},"must":{"all":[\
2]},"ifUnknown":null},{"id":"office/free-space-20","when":{"all":[18,3]},"must":{"all":[4]},"ifUnknown":"skip"},{"id":"office/none-in-image","when":{"all":[18]}\
,"must":{"all":[5]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[19]},"ifUnknown":null},{"id":"office/support-ended","when":{"all\
":[20]},"must":{"all":[2]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[21,22]},"must":{"all":[23]},"ifUnknown":null},{"id":"office\
/windows-11-gpu-none","when":{"all":[16,24]},"must":{"all":[2]},"ifUnknown":null},{"id":"office/windows-11-only-2019","when":{"all":[16,7]},"must":{"all":[23]},\
"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[24]},"must":{"all":[25]},"ifUnknown":null},{"id":"region/graphics-bundles","when":{"all":[26]},"must\
":{"all":[27]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[28]},"must":{"all":[29]},"ifUnknown":"skip"},{"id":"region/workspaces-endpo\
int","when":null,"must":{"all":[30]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","when":null,"must":{"all":[31]},"ifUnknown":null},{"id":"reque\
st/placeholder-description","when":null,"must":{"all":[32]},"ifUnknown":null},{"id":"request/placeholder-name","when":null,"must":{"all":[33]},"ifUnknown":null}\
,{"id":"request/sample-image-id","when":null,"must":{"all":[34]},"ifUnknown":null},{"id":"tags/allowed-characters","when":null,"must":{"all":[35]},"ifUnknown":n\
ull},{"id":"tags/at-most-50","when":null,"must":{"all":[36]},"ifUnknown":null},{"id":"tags/keys-differing-in-case","when":null,"must":{"all":[37]},"ifUnknown":n\
ull},{"id":"tags/outer-blanks","when":null,"must":{"all":[38]},"ifUnknown":null},{"id":"tags/reserved-prefix","when":null,"must":{"all":[39]},"ifUnknown":null},\
{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[40]},"ifUnknown":null},{"id":"tags/unique-keys","when":null,"must":{"all":[41]},"ifUnknown":null},{\
"id":"windows/support-ended-10-22h2","when":{"all":[20]},"must":{"all":[{"not":{"all":[21,{"any":[42,43]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-\
10-ltsc-2021","when":{"all":[44]},"must":{"all":[{"not":{"all":[21,{"any":[45,46]},47]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-22h2","when":{"al\
l":[20]},"must":{"all":[{"not":{"all":[16,{"any":[42,48]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-23h2","when":{"all":[49]},"must":{"all":[{"no\
t":{"all":[16,{"any":[50,51]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[52]},"must":{"all":[{"not":{"all":[16,{"any":[53,54]\
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',yn="dee16c44798946ff724e922cdde0c8562b9111a0ae1b950d50\
97e821172710d7";var Ha,Ga,Va,Ya,Ka,za,Ja,Xa,Qa,Za,el,tl,nl,rl,ol,il,sl,al,ll,cl,ul,g={careful:()=>Ha??=require("./careful.cjs"),streams:()=>Ga??=require("./streams.cjs"),yaml:()=>Va??=
require("./yaml.cjs"),packs:()=>Ya??=require("./packs.cjs"),explain:()=>Ka??=require("./explain.cjs"),factTable:()=>za??=require("./factTable.cjs"),facts:()=>Ja??=
require("./facts.cjs"),factFiles:()=>Xa??=require("./factFiles.cjs"),refuseInvalid:()=>Qa??=require("./refuseInvalid.cjs"),fix:()=>Za??=require("./fix.cjs"),dormant:()=>el??=
require("./dormant.cjs"),rules:()=>tl??=require("./rules.cjs"),words:()=>nl??=require("./words.cjs"),hash:()=>rl??=require("./hash.cjs"),baseline:()=>ol??=require("./baseline.cjs"),
configFault:()=>il??=require("./configFault.cjs"),policy:()=>sl??=require("./policyRun.cjs").policy,waivers:()=>al??=require("./waivers.cjs"),stages:()=>ll??=require("./stages.cjs"),
tell:()=>cl??=require("./tell.cjs"),engine:()=>ul??=require("./engine.cjs")};var K=Symbol.for("workspaces-preflight.absent"),V=Symbol.for("workspaces-preflight.unknown"),x=Symbol.for("workspaces-preflight.refused"),E=Object.freeze({items:Object.
freeze([]),complete:!0});function ie(t){return 2-t}function Te(t){return t?2:0}var Nr={values:[],complete:!0},pl={values:[],complete:!1};function ve(t){if(t===V||t===x)return pl;if(t===E)return Nr;if(t instanceof Set)return{values:[...t],complete:!0};
if(Array.isArray(t)){let e=!t.includes(x);return{values:e?t:t.filter(n=>n!==x),complete:e}}return typeof t=="object"&&"items"in t?{values:t.items.map(e=>e.value),
complete:t.complete}:Nr}function jr(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function ue(t){return t===V||t===x}var qr=(t,e)=>ue(t)||
ue(e)?1:Te(jr(t)&&t===e),wn=(t,e)=>{if(ue(t))return 1;if(!jr(t))return 0;if(e instanceof Set)return Te(e.has(t));let n=ve(e);return n.values.includes(t)?2:n.complete?
0:1},Dr=(t,e)=>wn(e,t),fl=(t,e)=>{let n=ve(t),r=ve(e);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},dl=(t,e)=>{let n=ve(t),r=ve(e);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},ml=(t,e)=>{let n=typeof t==
"object"&&"items"in t?t:null,{length:r}=n===null?ve(t).values:n.items,o=n===null?ve(t).complete:n.complete,i=r>0?0:o?2:1;return e===!0?i:ie(i)},hl=(t,e)=>ue(t)?
1:Te(t!==K===e);function ce(t,e){return(n,r)=>ue(n)||ue(r)?1:Te(typeof n===t&&typeof r===t&&e(n,r))}var gt=t=>t.length===10&&t.charCodeAt(4)===45&&t.charCodeAt(
7)===45,Wr={equal:qr,notEqual:(t,e)=>ie(qr(t,e)),in:wn,notIn:(t,e)=>ie(wn(t,e)),contains:Dr,doesNotContain:(t,e)=>ie(Dr(t,e)),containsAny:fl,everyIn:dl,empty:ml,
present:hl,lessThan:ce("number",(t,e)=>t<e),lessThanInclusive:ce("number",(t,e)=>t<=e),greaterThan:ce("number",(t,e)=>t>e),greaterThanInclusive:ce("number",(t,e)=>t>=
e),startsWith:ce("string",(t,e)=>t.startsWith(e)),endsWith:ce("string",(t,e)=>t.endsWith(e)),before:ce("string",(t,e)=>gt(t)&&gt(e)&&t<e),onOrAfter:ce("string",
(t,e)=>gt(t)&&gt(e)&&t>=e)};function Mr(t){return(e,n)=>{if(ue(e)||ue(n))return 1;if(typeof e!="string"||typeof n!="string")return 0;let r=t.get(n);if(r===void 0)
throw new Error(`pattern ${n} was not compiled with its pack`);return Te(r(e))}}function yt(t,e=()=>!0){let n=JSON.parse(Fr),r=t.length>0||n.dormant.scopes.some(e)?gl(n):n,o=r.rules.length+r.dormant.rules;if(t.length===0)return{plan:r,size:o,
sha256:yn,ruleAt:a=>Hr(wl(),a),operatorOf:Gr};let i=g.packs().joinPacks([L(),...t]),s=Mr(i.patterns);return{plan:mt(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:a=>Hr(i.rules,a),operatorOf:a=>a.operator==="matches"?s:Gr(a)}}function gl(t){let e=JSON.parse(g.dormant().packDormant);return{operands:[...t.operands,
...e.operands],leaves:[...t.leaves,...e.leaves],rules:[...t.rules,...e.rules],dormant:{rules:0,scopes:[]}}}function L(){return{rules:yl(),sha256:yn,from:"built-\
in"}}var Br=null;function yl(){return Br??=JSON.parse(g.rules().packText),Br}var Ur=null;function wl(){return Ur??=JSON.parse(g.words().packWords),Ur}function Hr(t,e){
let n=t[e];if(n===void 0)throw new Error(`no rule at place ${e}`);return n}function Gr({operator:t}){if(t==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return Wr[t]}var Ge=3;function Vr(t,e){let n=t.when===null?2:Re(t.when,e);if(n===0)return"notApplicable";let r=Re(t.must,e);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function Yr(t,e){let n=new Set;return t.when!==null&&wt(t.when,e,n),wt(t.must,e,n),n}function Re(t,e){if(typeof t=="number"){let i=e[t];return i===Ge||i===void 0?
1:i}if("not"in t)return ie(Re(t.not,e));let n="all"in t,r=n?0:2,o=n?2:0;for(let i of n?t.all:t.any){let s=Re(i,e);if(s===r)return s;s===1&&(o=1)}return o}function wt(t,e,n){
if(Re(t,e)===1)if(typeof t=="number")n.add(t);else if("not"in t)wt(t.not,e,n);else for(let r of"all"in t?t.all:t.any)wt(r,e,n)}var bl=[4,6,9,11];function Kr(t){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(t))return!1;let e=Number(t.slice(0,4)),n=Number(t.slice(5,7)),r=Number(t.slice(8)),o=e%
4===0&&(e%100!==0||e%400===0),i=n===2?o?29:28:bl.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var xl=/^[ -~]*$/,Ol=/^[ !#-[\]-~]*$/;function zr(t,e=120){if(typeof t=="string"&&t.length<=e-2&&Ol.test(t))return`"${t}"`;let n=Jr(e);return xt(t,n),n.end()}function kl(t,e=120){
if(t.length<=e&&xl.test(t))return t;let n=Jr(e);return Xr(t,n,!1),n.end()}function Jr(t){let e="",n=0,r=!1;return{add:o=>r||e.length+o.length>t?(r=!0,!1):(e+=o,
e.length<=t-1&&(n=e.length),!0),end:()=>r?e.slice(0,n)+"\u2026":e}}function xt(t,e){switch(typeof t){case"string":return e.add('"')&&Xr(t,e,!0)&&e.add('"');case"\
number":case"boolean":return e.add(String(t));case"bigint":return e.add(t<10n**40n&&t>-(10n**40n)?`${t}n`:"[bigint]");case"undefined":return e.add("undefined");case"\
function":case"symbol":return e.add(`[${typeof t}]`);case"object":return t===null?e.add("null"):Array.isArray(t)?vl(t,e):Rl(t,e)}}function vl(t,e){if(!e.add("["))
return!1;for(let n=0;n<t.length;n++)if(n>0&&!e.add(",")||!xt(t[n],e))return!1;return e.add("]")}function Rl(t,e){let n=$l(t);if(n!==null)return e.add(`[${n}]`);
if(!e.add("{"))return!1;let r=!0;for(let o of Object.keys(t)){if(!r&&!e.add(","))return!1;r=!1;let i=t[o];if(!(xt(o,e)&&e.add(":")&&xt(i,e)))return!1}return e.add(
"}")}function $l(t){let e=Object.prototype.toString.call(t);return e==="[object Object]"?null:kl(e.slice(8,-1),40)}function Xr(t,e,n){for(let r=0;r<t.length;r++){
let o=t.charCodeAt(r),i=t.charAt(r);if(Cl(o))i=bt(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=t.codePointAt(r)??o;if(s<=65535)i=
bt(o);else{r++;let a=t.charCodeAt(r);i=s>=917504&&s<=917631?bt(o)+bt(a):String.fromCharCode(o,a)}}if(!e.add(i))return!1}return!0}function Cl(t){return t<127?t<32:
t<5760?t<=160||t===173||t===1564:t<8192?t===5760||t===6158:t<=8207||t>=8232&&t<=8239||t>=8287&&t<=8303||t===12288||t===65279||t>=65529&&t<=65531}var Sl={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function bt(t){return Sl[t]??`\\u${t.toString(16).padStart(4,"0")}`}var d=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var Qr=864e5;function Ot(t){if(!Kr(t))throw new d(`${zr(t)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return t}function Zr(t){
let e="",n=0;return()=>{let r=t();return(r>=n||r<n-Qr)&&(e=new Date(r).toISOString().slice(0,10),n=Date.parse(`${e}T00:00:00Z`)+Qr),e}}var Il=new Set(["ec2Image","account","guest"]);function eo(t,e,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:t.dormant.rules,off:0},o=n.listRules?El():
null,i=[],s=[],a=new Set(t.dormant.scopes);for(let[u,c]of t.rules.entries()){let p=Vr(c,e),f;if(p!=="undecided")f=p,p==="fail"&&i.push(u);else{let h=Yr(c,e),m=_l(
t,h,n.world);if(f=Pl(c.ifUnknown,m,n)?"skipped":"unknown",f==="skipped")for(let w of m)a.add(bn(w));else[...h].some(w=>e[w]===Ge)||s.push({rule:u,needs:m})}n.off.
has(c.id)&&(f="off"),r[f]++,o?.[f].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function El(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function Pl(t,e,{require:n,world:r}){return n.length>0&&e.some(o=>n.includes(bn(o))||n.includes(o))?!1:t!==null?t==="skip"&&e.length>0:e.some(
o=>Il.has(bn(o))&&!r.isTold(o))}function bn(t){return t.slice(0,t.indexOf("/"))}function _l(t,e,n){let r=[],o=i=>{let s=i===void 0?void 0:t.operands[i];if(s===void 0||
n.read(s.fact,s.path)!==V)return;let a=s.fact+s.path;r.includes(a)||r.push(a)};for(let i of e){let s=t.leaves[i];o(s?.left),typeof s?.right=="object"&&"operand"in
s.right&&o(s.right.operand)}return r.length>1?r.sort():r}function to(t){let e=new Map,n=0;return r=>{if(r.length>64)return t(r);let o=e.get(r);if(o!==void 0)return o;let i=t(r);return++n===32768&&(n=0,e.clear()),e.size<
512&&e.set(r,i),i}}var kt=to(Al);function Al(t){if(t==="")return[];if(t.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(t)}`);let e=t.slice(1).split("/");
return t.includes("~")?e.map(Ll):e}function On(t,e){return`${t}/${Tl(e)}`}function no(t,e){let n=t;for(let r of kt(e)){if(typeof n!="object"||n===null)return xn;if(Array.isArray(n)){let o=kn(r);if(o===
null||o>=n.length)return xn;n=n[o]}else{if(!Object.hasOwn(n,r))return xn;n=n[r]}}return{found:!0,value:n}}function kn(t){let e=t.charCodeAt(0)-48;return e>=0&&e<=
9?t.length===1?e:/^(?:0|[1-9][0-9]{0,15})$/.test(t)?Number(t):null:null}var xn=Object.freeze({found:!1});function Tl(t){return typeof t=="number"?String(t):t.includes(
"~")||t.includes("/")?t.replaceAll("~","~0").replaceAll("/","~1"):t}function Ll(t){return t.replaceAll("~1","/").replaceAll("~0","~")}function pe(t,e,n){let r=t.Applications;if(r===void 0)return E;if(r===x)return x;let o,i=!0;for(let s=e;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?E:{items:o??E.items,complete:i}}var ro={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:t=>pe(t,0,()=>!0)};var oo={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:t=>pe(t,1,()=>!0)};var io={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:t=>pe(t,0,e=>e==="Micro\
soft_Office_2016")};var so={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:t=>pe(t,0,e=>e==="Micro\
soft_Office_2019")};function Rt(t){return t.length>0&&(vt(t.charCodeAt(0))||vt(t.charCodeAt(t.length-1)))}function $t(t){let e=0,n=t.length;for(;e<n&&vt(t.charCodeAt(e));)e++;for(;n>
e&&vt(t.charCodeAt(n-1));)n--;return t.slice(e,n)}function vt(t){return t===32?!0:t<160?!1:t===160||t===5760||t>=8192&&t<=8202||t===8239||t===8287||t===12288}var ao="/ImageDescription",lo={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(t){let e=t.ImageDescription;if(e===x)return x;if(e===void 0||!Rt(e))return E;let n=$t(e);return{items:[n===
""?{pointer:ao,value:e}:{pointer:ao,value:e,suggestion:n}],complete:!0}}};var Fl=new Map([["BYOL_REGULAR",Ct("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Ct("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Ct("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Ct("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:E}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:E}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:E}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:E}]]);function Ct(t,e,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:t,suggestion:n})]);return{family:e,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function Le(t){
let e=t.IngestionProcess;return e===void 0?K:(e===x?void 0:Fl.get(e))??x}var co={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(t){let e=Le(t);return typeof e=="symbol"?e:e.family}};var uo={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(t){let e=Le(t);return e===x?x:typeof e=="symbol"?E:e.pcoip}};var po={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(t){let e=Le(t);return typeof e=="symbol"?e:e.protocol}};var fo={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(t){let e=t.Tags;return e===x?x:e===void 0?
0:e.length}};var Nl=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,ql=16;function J({Tags:t}){if(t===void 0)return!0;if(t===x||
t.length>ql)return!1;let e=[];for(let n of t){if(n===x||!mo(n.Key)||n.Value!==void 0&&!mo(n.Value))return!1;let r=n.Key.toLowerCase();if(e.includes(r))return!1;
e.push(r)}return!0}function mo(t){return typeof t=="string"&&Nl.test(t)}var Dl=16;function Fe(t,e,n){let r=t.Tags;if(r===void 0)return E;if(r===x)return x;let o=r.length<=Dl?e:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=Ve(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?E:{items:i??E.items,complete:s}}function Ve(t,e){let n=t[e];if(!(n===
void 0||n===x))return typeof n.Key=="string"?n.Key:void 0}var jl=(t,e,n)=>{for(let r=0;r<e;r++)if(Ve(n,r)===t)return!0;return!1};function Wl(){let t=new Set;return e=>t.size===t.add(e).size}var ho={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:J,derive:t=>Fe(t,jl,Wl)};var go={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:t=>Fe(t,()=>!0,()=>()=>!0)};var Ml=(t,e,n)=>{let r=!1;for(let o=0;o<e;o++){let i=Ve(n,o);if(i===t)return!1;!r&&i!==void 0&&(r=Ul(t,i))}return r};function Bl(){let t=new Set,e=new Set;return n=>{
if(t.has(n))return!1;t.add(n);let r=e.size;return e.add(n.toLowerCase()).size===r}}function Ul(t,e){let n=Math.min(t.length,e.length);for(let r=0;r<n;r++){let o=t.
charCodeAt(r),i=e.charCodeAt(r);if(o>=128||i>=128)return t.toLowerCase()===e.toLowerCase();if(yo(o)!==yo(i))return!1}return t.length===e.length}function yo(t){return t>=
65&&t<=90?t+32:t}var wo={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:J,derive:t=>Fe(t,Ml,Bl)};function fe(t,e){let n=t.Tags;if(n===void 0)return E;if(n===x)return x;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===x){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:e.matches(a)&&(r??=[],r.push(bo(`/Tags/${i}/Key`,a,e.repair(a)||void 0))),typeof l=="string"?e.matches(l)&&(r??=[],r.push(
bo(`/Tags/${i}/Value`,l,e.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?E:{items:r??E.items,complete:o}}function bo(t,e,n){return n===void 0?{pointer:t,value:e}:
{pointer:t,value:e,suggestion:n}}var Hl={matches:Rt,repair:$t},xo={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:J,derive:t=>fe(t,Hl)};var St="aws:";function It(t){return t.startsWith(St)}function vn(t){let e=t.charCodeAt(0);return e!==97&&e!==65?!1:t.slice(0,St.length).toLowerCase()===St&&!It(
t)}function Et(t){let e=t;for(;It(e)||vn(e);)e=e.slice(St.length);return e}var Gl={matches:It,repair:Et},Oo={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:J,derive:t=>fe(t,Gl)};var Vl={matches:vn,repair:Et},ko={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:J,derive:t=>fe(t,Vl)};var Yl=/[^ +\-./0-9:=@A-Z_a-z]/;function Ro(t){return Yl.test(t)&&!Co().every.test(t)}function $o(t){return t.replace(Co().others,"-")}var vo;function Co(){let t="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return vo??={every:new RegExp(`^[${t}]*$`,"u"),others:new RegExp(`[^${t}]+`,"gu")},vo}var Kl={matches:Ro,repair:$o},So={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:J,derive:t=>fe(t,Kl)};var Io=[ro,oo,io,so,lo,co,uo,po,fo,ho,go,wo,xo,Oo,ko,So];function Eo(t,e){if(t==="derived"){let r=Pt({fact:t,path:e});if(r===null)throw new Error(`no derived fact ${e}`);return r.derive}let n=kt(e);return r=>zl(r,n)}function Pt(t){
return t?.fact!=="derived"?null:Io.find(({path:e})=>e===t.path)??null}function Po(t){return t?.fact==="derived"?Pt(t)?.member??null:t?.fact!=="request"?null:kt(
t.path)[0]}function zl(t,e){let n=t;for(let r of e){if(n===x)return x;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return K;n=n[r]}return n===void 0?K:n}var Lo=2,Jl=3,_o=15,Rn="IngestionProcess",Xl=new Set(["Applications"]);function Fo(t,e,n,r){let o=t.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
Eo(s,a):()=>u}),i=new Map;for(let[s,a]of t.leaves.entries()){if(!e.has(s))continue;let l=He(a,n),u=l===void 0?He(a,o):ec(l),c=o[a.left],p=l===void 0?null:Ql(t.operands[a.
left]),f={place:s,operand:a.left,operator:r(a),left:c,right:u},h=i.get(p);h===void 0?i.set(p,[f]):h.push(f)}return[...i].flatMap(([s,a])=>{a.sort((u,c)=>u.operand-
c.operand||u.place-c.place);let l=[];for(let u=0;u<a.length;u+=_o)l.push(tc(Zl(s),a.slice(u,u+_o)));return l})}function Ql(t){let e=Pt(t)?.isNothing;if(e!==void 0)
return e;let n=Po(t);return n===Rn||n!==null&&Xl.has(n)?n:null}function Zl(t){return t===null?()=>null:typeof t=="function"?e=>t(e)?void 0:null:e=>{let n=e[t];return n===
void 0||t===Rn&&typeof n=="string"?n:null}}function ec(t){let e=Array.isArray(t)?new Set(t):t;return()=>e}function tc(t,e){return{answer:n=>{let r=t(n);return r===
null?Ao(e,n):r},unpack(n,r){let o=typeof n=="number"?n:Ao(e,n===void 0?{}:{[Rn]:n});for(let[i,{place:s}]of e.entries())r[s]=o>>(e.length-1-i)*Lo&Jl}}}function Ao(t,e){
let n=0,r=-1,o=V;for(let i of t)i.operand!==r&&(r=i.operand,o=i.left(e)),n=n<<Lo|nc(i.operator,o,i.right(e));return n}function nc(t,e,n){let r=t(e,n);return r===
1&&e!==V&&n!==V&&(To(e)||To(n))?Ge:r}function To(t){return t===x?!0:Array.isArray(t)?t.includes(x):typeof t=="object"&&"complete"in t&&!t.complete}function No(t,e){let n=new Set;for(let r of t.rules){let o=new Set;if(!(r.when!==null&&_t(r.when,e,o)===0)){_t(r.must,e,o);for(let i of o)n.add(i)}}return n}function _t(t,e,n){
if(typeof t=="number"){let a=e[t];return a==null?(n.add(t),null):a===3?1:a}if("not"in t){let a=_t(t.not,e,n);return a===null?null:ie(a)}let r="all"in t,o=r?0:2,
i=new Set,s=r?2:0;for(let a of r?t.all:t.any){let l=_t(a,e,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var rc=4096;function Ye(t,e,n){let r=t.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=t.leaves.map(u=>{let c=r[u.left],p=He(u,r);return c===void 0||p===void 0?
null:e(u)(c,p)}),i=Fo(t,No(t,o),r,e),s={next:new Map,decision:null},a=0;return u=>{let c=s,p=new Array(i.length);for(let f=0;f<i.length;f++){let h=i[f]?.answer(
u);p[f]=h,c=c?.next.get(h)}return c?.decision??l(p)};function l(u){let c=o.map(f=>f??0);for(let[f,h]of i.entries())h.unpack(u[f],c);let p=eo(t,c,n);return a<rc&&
(a++,oc(s,u,p)),p}}function oc(t,e,n){let r=t;for(let o of e){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function $n(t,e,n){if(t.size===0)return()=>e;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?t.get(o):void 0;if(i===void 0||typeof o!="string")return e;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}}function Ne({facts:t,origin:e},n){let r=new Map(Object.entries(t)),o=Cn(t);return{origin:e,isTold:i=>o.has(i.slice(0,i.indexOf("/")))&&g.facts().isTold(i,t),read(i,s){
if(i==="request"||i==="derived")return;if(i==="today")return s==="/date"?n:K;let a=r.get(i);if(a===void 0)return V;if(a===null)return K;let l=no(a,s);return l.found?
l.value===null?K:l.value:V}}}function Cn(t){return new Set(Object.entries(t).filter(([,e])=>ic(e)).map(([e])=>e))}function ic(t){return typeof t=="object"&&t!==
null&&Object.keys(t).length>0}var Sn={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var sc=Object.freeze([]);function At(t,e){return{source:t,operation:"ImportWorkspaceImage",verdict:"pass",rules:e,findings:sc}}function qo(t,e){let n={pass:0,fail:0,
unknown:0,notApplicable:t,skipped:0,off:0,skippedScopes:[]};return e===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...e],skipped:[],off:[]}}}function X(){let{documentRules:t,schemaRules:e,serviceRules:n}=g.stages(),{configRules:r}=g.waivers();return Object.entries({...t,...e,...r,...n}).map(([o,{title:i,
why:s}])=>({id:o,title:i,why:s})).sort((o,i)=>o.id<i.id?-1:1)}function Tt(t){let e=ac(t),{asOf:n}=t;if(typeof n=="string"){let i=In(Ot(n),e);return()=>i}let r=n??Zr(Date.now),o=In(Ot(r()),e);return()=>{let i=r();return i!==
o.date&&(o=In(Ot(i),e)),o}}function ac({packs:t=[],facts:e,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=uc(e),l=Cn(a.facts),u=r||n.
length>0||Object.keys(i).length>0||a.images.size>0,c=yt(t,f=>u||l.has(f)),p=r?c.plan.rules.map(f=>f.id).sort():null;return{rules:c,given:a,require:n.length===0?
n:g.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(i).filter(f=>i[f]?.severity==="off")),context:{failOn:o,judge:cc(i,s,c),noRules:qo(c.size,p),ruleAt:c.
ruleAt,howToState:f=>g.factTable().howToState(f)}}}function In(t,{rules:e,given:n,require:r,listRules:o,off:i,context:s}){let a=p=>({require:r,listRules:o,off:i,
world:p}),l=a(Ne(n,t)),u=$n(n.images,l,p=>a(Ne(p,t))),c=Ye(e.plan,e.operatorOf,l);return{date:t,head:{version:1,tool:Sn.tool,model:Sn.model,pack:{rules:e.size,sha256:e.
sha256},asOf:t,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...s,worldFor:p=>u(p).world},rules:e,decisionFor:u,decider:n.images.size===0?
c:lc(e,n,c,a,t)}}function lc({plan:t,operatorOf:e},{images:n},r,o,i){let s=$n(n,r,a=>Ye(t,e,o(Ne(a,i))));return a=>s(a)(a)}function cc(t,e,{plan:n}){if(e===void 0&&
Object.keys(t).length===0)return null;let{checkedSettings:r,createJudge:o}=g.policy();return o(r(t,n,()=>X().map(s=>s.id)),e??null,n)}var Do={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function uc(t){if(t===void 0)return Do;let e=Array.isArray(t)?t:[{from:"options.facts",facts:t}];return e.length===0?Do:g.facts().
joinFacts(e)}function En(t,e){let n=Tt(e)(),r=new Set(n.head.facts.flatMap(({image:o})=>o??[]));return r.size===0?[jo(t,null,n)]:[...r].map(o=>jo(t,o,n))}function jo(t,e,{rules:n,
decisionFor:r}){let{world:o}=r(e===null?{}:{Ec2ImageId:e}),i=s=>{let a=o.read(s.fact,s.path),l=Oe(s.value)?o.read(s.value.fact,s.value.path):s.value;return a===
void 0||l===void 0?"request":Mo[n.operatorOf({left:0,operator:s.operator,right:0})(a,l)]};return{image:e,when:t.when===void 0?null:Wo(t.when,i),must:Wo(t.must,i),
answer:i,facts:s=>[s,...Oe(s.value)?[s.value]:[]].flatMap(({fact:a,path:l})=>pc(o,a,l))}}var Mo={2:"holds",0:"fails",1:"unknown"};function pc(t,e,n){let r=t.read(
e,n);if(r===void 0)return[];let o=e==="today"?"the date":t.origin(e,n)?.given.from??null;return[{fact:e,path:n,value:r===V?void 0:r===K?null:r,from:o}]}function Wo(t,e){
let n=[],r=!1,o=s=>{if("all"in s)return{all:s.all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let a=e(s);return a==="request"&&
(r=!0),n.push(a==="holds"?2:a==="fails"?0:1),n.length-1},i=Mo[Re(o(t),n)];return i==="unknown"&&r?"request":i}function Bo(t){if(t.endsWith(".json"))return"json";let e=/\.[^./\\]*$/.exec(t)?.[0].toLowerCase();return e===".yaml"||e===".yml"?"yaml":e===".ndjson"||e===".jso\
nl"?"ndjson":"json"}function Uo(t,e){return n=>{let r=e(n,"value"),o=r===null?"":t.slice(r.start,r.end);return/^[-+.\w]+$/.test(o)?o:null}}var fc=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),dc=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),mc=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Lt(t,{
instancePath:e="",parentData:n,parentDataProperty:r,rootData:o=t,dynamicAnchors:i={}}={}){let s=null,a=0,l=Lt.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h=Object.getPrototypeOf(t);if(h!==Object.prototype&&h!==null)return!1;{let m;if(t.Ec2ImageId===
void 0&&(m="Ec2ImageId")||t.IngestionProcess===void 0&&(m="IngestionProcess")||t.ImageName===void 0&&(m="ImageName")||t.ImageDescription===void 0&&(m="ImageDesc\
ription"))return!1;{let w=a;for(let b in t)if(!(b==="Ec2ImageId"||b==="IngestionProcess"||b==="ImageName"||b==="ImageDescription"||b==="Tags"||b==="Applications"))
return!1;if(w===a){if(t.Ec2ImageId!==void 0){let b=t.Ec2ImageId,$=a;if(a===$)if(typeof b=="string"){if(!fc.test(b))return!1}else return!1;var u=$===a}else var u=!0;
if(u){if(t.IngestionProcess!==void 0){let $=t.IngestionProcess,S=a;if(typeof $!="string"||!($==="BYOL_REGULAR"||$==="BYOL_GRAPHICS"||$==="BYOL_GRAPHICSPRO"||$===
"BYOL_GRAPHICS_G4DN"||$==="BYOL_REGULAR_WSP"||$==="BYOL_GRAPHICS_G4DN_WSP"||$==="BYOL_REGULAR_BYOP"||$==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=S===a}else var u=!0;
if(u){if(t.ImageName!==void 0){let S=t.ImageName,I=a;if(a===I)if(typeof S=="string"){if(S.length>64||S.length<1||!dc.test(S))return!1}else return!1;var u=I===a}else
var u=!0;if(u){if(t.ImageDescription!==void 0){let I=t.ImageDescription,A=a;if(a===A)if(typeof I=="string"){if(I.length>256||I.length<1||!mc.test(I))return!1}else
return!1;var u=A===a}else var u=!0;if(u){if(t.Tags!==void 0){let A=t.Tags,k=a;if(a===k)if(Array.isArray(A)){var c=!0;let we=A.length;for(let G=0;G<we;G++){let q=A[G],
be=a;if(a===be)if(q&&typeof q=="object"&&!Array.isArray(q)){let fr=Object.getPrototypeOf(q);if(fr!==Object.prototype&&fr!==null)return!1;{let pa;if(q.Key===void 0&&
(pa="Key"))return!1;{let fa=a;for(let ne in q)if(!(ne==="Key"||ne==="Value"))return!1;if(fa===a){if(q.Key!==void 0){let ne=q.Key,Be=a;if(a===Be)if(typeof ne=="s\
tring"){if(ne.length>127||ne.length<1)return!1}else return!1;var p=Be===a}else var p=!0;if(p)if(q.Value!==void 0){let ne=q.Value,Be=a;if(a===Be)if(typeof ne=="s\
tring"){if(ne.length>255)return!1}else return!1;var p=Be===a}else var p=!0}}}}else return!1;var c=be===a;if(!c)break}}else return!1;var u=k===a}else var u=!0;if(u)
if(t.Applications!==void 0){let A=t.Applications,k=a;if(a===k)if(Array.isArray(A)){if(A.length>5||A.length<1)return!1;{var f=!0;let we=A.length;for(let G=0;G<we;G++){
let q=A[G],be=a;if(typeof q!="string"||!(q==="Microsoft_Office_2016"||q==="Microsoft_Office_2019"))return!1;var f=be===a;if(!f)break}}}else return!1;var u=k===a}else
var u=!0}}}}}}}}else return!1;return a===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ft(t){return Lt(t)}function Pn(t,e,n){let r=_n(t);return hc(r,r.view===null?null:e(r.view),n)}function _n(t){let{source:e,value:n,parsed:r,problems:o,located:i}=t;if(!r)return{source:e,
value:n,parsed:r,problems:o,located:i,view:null};if(Ft(n))return{source:e,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=g.
explain(),u=i(),c=s(n,u===null?void 0:Uo(u.text,u.span)),p=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:e,value:n,parsed:r,problems:[...o,...a(
c.problems,o,n,u)],located:i,view:p?l(n,c.refused):null}}function hc(t,e,n){let{source:r,value:o,problems:i,view:s,located:a}=t;if(e===null||s===null)return g.tell().
requestReport(r,n.noRules,i,o,a(),Go(n));if(e.failed.length===0&&e.undecided.length===0&&i.length===0)return At(r,e.tally);let{requestReport:l,ruleProblems:u}=g.
tell(),c=[...i,...u(e,s,n)];return l(r,e.tally,c,o,a(),n)}function Ho({source:t},e,n){let r=[g.explain().unreadable(e)];return g.tell().requestReport(t,n.noRules,
r,void 0,null,Go(n))}function Go({failOn:t}){return{failOn:t,judge:null}}function Vo(t){return dt(t).map(({pointer:e})=>({pointer:e,rule:{...t,id:e,...t.when===void 0?{}:{when:An(t.when,"/when",e)},must:An(t.must,"/must",e)}}))}function An(t,e,n){
let r=(u,c)=>{let p=`${e}/${c}`;return"operator"in u?p===n?{not:u}:u:An(u,p,n)};if("not"in t)return{not:r(t.not,"not")};let o="all"in t,[i,...s]=o?t.all:t.any,a=o?
"all":"any",l=[r(i,`${a}/0`),...s.map((u,c)=>r(u,`${a}/${c+1}`))];return o?{all:[...l]}:{any:[...l]}}function Tn(t){let{operatorOf:e}=yt(t.sha256===L().sha256?[]:[t]),n=0,r=[];for(let o of t.rules){let i=Vo(o);n+=i.length;let s=mt([o,...i.map(l=>l.rule)]),a=new Set(
i.map(({pointer:l})=>l));for(let l of o.examples){let u=Ne(yc(l),l.asOf??ke),c=Ye(s,e,{require:[],listRules:!0,off:gc,world:u}),p=wc(l);if(p===null)continue;let{
ids:f}=c(p).tally,h=Yo(f,o.id);for(let m of a)Yo(f,m)!==h&&a.delete(m)}for(let l of a)r.push({rule:o.id,pointer:l})}return{conditions:n,unnoticed:r}}var gc=new Set;
function yc({facts:t={}}){return g.facts().joinFacts([{from:"the example",facts:t}])}function wc({request:t}){let e={...Ae,...t};return _n({source:{path:null,index:null},
value:e,parsed:!0,problems:[],located:()=>null}).view}function Yo(t,e){return Object.entries(t??{}).find(([,n])=>n.includes(e))?.[0]}function Ke(t,e,n){return g.policy().readConfig(t,e,n)}function Ln(t,e){return g.policy().settingsFor(t,e)}function Fn(t,e){return g.baseline().readBaseline(t,e)}function Nn(t){return g.baseline().baselineText(t)}function qn(t,e,n){return g.baseline().knownFindings(t,e,n)}function Dn(t){return g.hash().sha256(t)}var Ko=Object.freeze({maxBytes:1048576}),zo=64,j=Object.freeze([]);function Jo(t){let e=new Uint8Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n+1]??0,e[n+1]=t[n]??0;return e}function Zo(t){let e=t[0];if(e===239&&t[1]===187&&t[2]===191){let{text:n,problems:r}=Xo(t.subarray(3));return{text:n,problems:[g.careful().byteOrderMark(0),...r]}}
return e===255&&t[1]===254?Qo(t.subarray(2),"utf-16le"):e===254&&t[1]===255?Qo(t.subarray(2),"utf-16be"):Xo(t)}function Xo(t){let e=bc(t);if(!e.includes("\uFFFD"))
return{text:e,problems:j};let n=g.careful().invalidUtf8(t);return{text:e,problems:n===null?j:[n]}}function bc(t){return(Buffer.isBuffer(t)?t:Buffer.from(t.buffer,
t.byteOffset,t.byteLength)).toString()}function Qo(t,e){let n=t.length&-2,r=e==="utf-16le"?t.subarray(0,n):Jo(t.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=g.careful(),a=n===t.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function ze(t){let e=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,t.length));for(;!n&&o>=(e[e.length-1]??0);)n=!ei(t,e);let i=0,s=e.length-1;for(;i<s;){
let a=i+s+1>>1;(e[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(e[i]??0)+1,offset:o}},line(r){for(;!n&&e.length<=r;)n=!ei(t,e);let o=e[r-1];if(o===void 0)return"";
let i=e[r],s=i===void 0?t.length:i-1;return t.slice(o,s>o&&t.charCodeAt(s-1)===13?s-1:s)}}}function ei(t,e){let n=t.indexOf(`
`,e[e.length-1]);return n===-1?!1:(e.push(n+1),!0)}function ti(t){return t==="__proto__"||t==="constructor"||t==="prototype"}function ni(t,e){for(let r in xc)return!1;if(typeof e!="object"||e===null)return!0;let n=jn(e,zo);return n===Oc(t)||n===kc(t)}var xc=Object.freeze({});function jn(t,e){
if(e===0)return Number.NaN;let n=0;if(Array.isArray(t)){for(let r=0;r<t.length;r++){let o=t[r];typeof o=="object"&&o!==null&&(n+=jn(o,e-1))}return n}for(let r in t){
if(ti(r))return Number.NaN;n++;let o=t[r];typeof o=="object"&&o!==null&&(n+=jn(o,e-1))}return n}function Oc(t){let e=0;for(let n=t.indexOf(":");n!==-1;n=t.indexOf(
":",n+1))e++;return e}function kc(t){let e=0,n=t.indexOf('"'),r=t.indexOf(":");for(;r!==-1;)if(n===-1||r<n)e++,r=t.indexOf(":",r+1);else{let o=vc(t,n);r<o&&(r=t.
indexOf(":",o)),n=t.indexOf('"',o)}return e}function vc(t,e){for(let n=t.indexOf('"',e+1);n!==-1;n=t.indexOf('"',n+1)){let r=n-1;for(;t.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return t.length}var $e=Symbol.for("workspaces-preflight.not-clean");function Je(t){let e;try{e=JSON.parse(t)}catch{return $e}return ni(t,e)?e:$e}var Rg=Object.freeze([]);function oi(t){let e=0,n=t.length;for(;e<n&&ri(t.charCodeAt(e));)e++;if(e===n)return{start:0,end:t.length};for(;ri(t.charCodeAt(n-1));)n--;return{start:e,end:n}}
function ri(t){return t<=32&&(t===32||t===10||t===13||t===9)}function ii(t,e=null,n=Je(t)){return n===$e?g.careful().readCarefully(t):Rc(t,n,e)}function Rc(t,e,n){let r=null,o=null;return{index:n,value:e,parsed:!0,problems:j,
span:(i,s)=>(r??=g.careful().indexJson(t),o??=g.careful().locator(r),o(i,s)),extent:()=>oi(t),elements:()=>(r??=g.careful().indexJson(t),r.children)}}function Wn(t){if(!Array.isArray(t.value))return[t];if(t.problems.length===0)return t.value.map((n,r)=>si(t,n,r,j));if(t.value.length===0)return[{...t,value:void 0,
parsed:!1}];let e=$c(t.problems,t.elements());return t.value.map((n,r)=>si(t,n,r,e[r]??j))}function si(t,e,n,r){let o=On("",n);return{index:n,value:e,parsed:!0,
problems:r,span:(i,s)=>t.span(o+i,i===""?"value":s),extent:()=>t.span(o,"value")??t.extent()}}function $c(t,e){let n=[];for(let r of t){let i=kn(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Cc(e,r.span?.start??0));n[i]??=[],n[i].push(Sc(On("",i),r))}return n}function Cc(t,e){let n=-1,r=t.length-1;for(;n<r;){let o=n+r+1>>1;
(t[o]?.start??0)<=e?n=o:r=o-1}return n}function Sc(t,e){let n=r=>r.startsWith(`${t}/`)?r.slice(t.length):"";return{...e,pointer:n(e.pointer),related:e.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:e.fix===null?null:{...e.fix,patch:e.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function ai(t,e,n=Ko,r){switch(e){case"json":return{text:t,requests:Wn(ii(t,null,r))};case"yaml":return{text:t,requests:Wn(g.yaml().readYaml(t))};case"ndjson":return g.
streams().readNdjson(t,n)}}function li(t,e){return t.length>e||t.length*3>e&&Buffer.byteLength(t)>e}function Mn(t,{maxBytes:e}){let n=t instanceof Uint8Array?t:g.streams().joinChunks(t,e);
return n.length>e?null:Zo(n)}function ci(t,e,n){return e.format==="ndjson"?Ic(t instanceof Uint8Array?[t]:t,e,n):Xe(Mn(t,n),e,n)}function Xe(t,e,n,r){if(t===null)
return Ec(e,n);let{text:o,problems:i}=t,s=ze(o);return ai(o,e.format,n,r).requests.map((a,l)=>ui(a,o,l===0?i:j,s,e,n))}function*Ic(t,e,n){for(let r of g.streams().
ndjsonLines(t,n))yield Qe(r,e,n)}function Qe(t,e,n,r){let{text:o,lineNumber:i,offset:s}=t,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return ui(
g.streams().readLine(t,0,r),o,j,a,e,n)}function ui(t,e,n,r,{path:o},{hash:i}){let{index:s}=t,a={text:e,span:t.span,lines:r},{start:l,end:u}=i?t.extent():{start:0,
end:0};return{candidate:{source:i?{path:o,index:s,sha256:g.hash().sha256(e.slice(l,u))}:{path:o,index:s},value:t.value,parsed:t.parsed,problems:n.length===0?t.problems:
[...n,...t.problems],located:()=>a},line:r.line,extent:c=>{let p=s===null?{start:0,end:e.length}:t.extent(),f=c===void 0?p:t.span(c,"value");return f===null?null:
{start:r.position(f.start),end:r.position(f.end)}}}}function Ec({path:t},{maxBytes:e}){let n={text:"",span:()=>null,lines:ze("")},r=[g.careful().tooLarge("file",
e)];return[{candidate:{source:{path:t,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function pi(t,e){let n="pass";for(let r of t)if(!(r.waived!==void 0||r.severity!=="error"&&e==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Ze(){let t={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},e="pass",n=r=>{for(let o of r)o.waived!==void 0?t.waived++:
o.outcome==="unknown"?t.unknowns++:o.severity==="error"?t.errors++:t.warnings++};return{add(r){t.requests++,t[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
pi(r.findings,o)==="fail"&&(e="fail")},ignore(r){t.ignored+=r},fix(r){t.fixed=(t.fixed??0)+r},leave(r){r>0&&(t.unfixed=(t.unfixed??0)+r)},end:()=>({counts:{...t},
verdict:e==="fail"?e:Pc(t)})}}function Pc(t){return t.fail>0?"fail":t.unknown>0||t.requests===0?"unknown":"pass"}function Bn(t,e,n,r,{decider:o}){if(!Ft(e))return null;let{tally:i,failed:s,undecided:a}=o(e);return s.length>0||a.length>0?null:{report:At({path:n,index:r===null?
null:r.index},i),value:e,line:l=>ze(t).line(r===null?l:l-r.lineNumber+1),extent:l=>{let[u]=r===null?Xe({text:t,problems:j},{path:n,format:"json"},fi,e):[Qe(r,{path:n,
format:"ndjson"},fi,e)];return u?.extent(l)??null}}}var fi=Object.freeze({hash:!1,maxBytes:Number.POSITIVE_INFINITY});function Y(t={}){Fc(t);let e=Tt(t),n={hash:t.hash??!1,maxBytes:t.maxBytes??_c};return{get head(){return e().head},check:(r,o)=>Ac(hi(r,o),e()),checkText:(r,o)=>di(
Tc(r,Nt(o),n,e()),e()),checkBytes:(r,o)=>di(mi(r,Nt(o),n,e()),e()),requests:(r,o)=>mi(r,Nt(o),n,e()),checkWithEngine:(r,o)=>g.engine().checkValueWithEngine(hi(r,
o),e()),engineRequests:(r,o)=>g.engine().checkAllWithEngine(ci(r,Nt(o),n),e())}}var _c=1024*1024;function Ac(t,{head:e,decider:n,context:r}){try{return Un(e,[Pn(
t,n,r)])}catch(o){return Un(e,[Ho(t,o,r)])}}function di(t,{head:e}){return Un(e,Array.from(t,({report:n})=>n))}function yi(t,e,n,r){let o;if(t!==null&&e.format===
"json"){let{text:i,problems:s}=t;o=Je(i);let l=o!==$e&&s.length===0&&!n.hash?Bn(i,o,e.path,null,r):null;if(l!==null)return[l]}return Xe(t,e,n,o).map(i=>wi(i,r))}
function Tc(t,e,n,r){let o=e.format!=="ndjson"&&li(t,n.maxBytes);return yi(o?null:{text:t,problems:j},e,n,r)}function mi(t,e,n,r){return e.format==="ndjson"?Lc(
t instanceof Uint8Array?[t]:t,e,n,r):yi(Mn(t,n),e,n,r)}function*Lc(t,e,n,r){for(let o of g.streams().ndjsonLines(t,n)){let i=Je(o.text);yield(i!==$e&&o.problems.
length===0&&!n.hash?Bn(o.text,i,e.path,o,r):null)??wi(Qe(o,e,n,i),r)}}function wi({candidate:t,line:e,extent:n},r){let{decider:o,context:i}=r;return{report:Pn(t,
o,i),value:t.value,line:e,extent:n}}function Un(t,e){let n=Ze();for(let h of e)n.add(h);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=t,{counts:c,
verdict:p}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:e,counts:c,verdict:p}}function hi(t,{path:e=null}={}){
return{source:{path:e,index:null},value:t,parsed:!0,problems:j,located:()=>null}}function Nt({path:t=null,format:e}={}){return{path:t,format:e??(t===null?"json":
Bo(t))}}var gi={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function Fc(t){let{asOf:e,failOn:n,maxBytes:r}=t;
for(let o of Object.keys(t))if(!Object.hasOwn(gi,o))throw new d(`createPreflight has no option \`${o}\`; the options are ${Object.keys(gi).join(", ")}`);if(e!==
void 0&&typeof e!="string"&&typeof e!="function")throw new d("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new d("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new d("`maxBytes` is not a whole num\
ber above 0")}function Hn(t){return g.packs().readPack(t)}function Gn(t,e,n){return g.factFiles().readFacts(t,e,n)}function Vn(t,e){return g.facts().parseFact(t,e)}async function Yn(t,e={}){let n=new Map,r=[];for(let o of t.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},s.asOf??ke]),l=n.get(a)??
Nc(t,s);n.set(a,l),r.push(Dc(o,i,s,await qc(l,s,e.engine??"compiled")))}return r}function Nc(t,e){return Y({packs:t.sha256===L().sha256?[]:[t],facts:e.facts??{},
asOf:e.asOf??ke,listRules:!0})}async function qc(t,e,n){let r=new TextEncoder().encode(JSON.stringify({...Ae,...e.request}));if(n==="compiled")for(let{report:o}of t.
requests(r))return o;for await(let{report:o}of t.engineRequests(r))return o;throw new Error("an example gave no report")}function Dc(t,e,n,r){let o=Object.entries(
r.rules.ids??{}).find(([,a])=>a.includes(t.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===t.id).map(a=>a.pointer),s=[];return o!==n.outcome&&s.push(`the o\
utcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(i)}, not \
at ${JSON.stringify(n.pointers)}`),{rule:t.id,index:e,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}function qt(t,e){let n=t.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${e} ${r}`}var Kn=64,jc=4,Wc=3;function Mc(t,e,n){if(Math.abs(t.length-e.length)>n||t.length>Kn||e.length>Kn)return n+1;let r=[],o=[];for(let i=0;i<=e.length;i++)o.push(i);
for(let i=1;i<=t.length;i++){let s=[i],a=t.charCodeAt(i-1),l=i;for(let u=1;u<=e.length;u++){let c=e.charCodeAt(u-1),p=Math.min(et(o,u)+1,et(s,u-1)+1,et(o,u-1)+(a===
c?0:1));i>1&&u>1&&a===e.charCodeAt(u-2)&&t.charCodeAt(i-2)===c&&(p=Math.min(p,et(r,u-2)+1)),s.push(p),p<l&&(l=p)}if(l>n)return n+1;r=o,o=s}return Math.min(et(o,
e.length),n+1)}function Bc(t,e){if(t.length>Kn)return[];let n=t.toLowerCase(),r=[],o=Math.max(1,Math.floor(t.length/4));for(let i of e){let s=Mc(n,i.toLowerCase(),
o);s>o||(r=s<o||r.length===0?[i]:[...r,i],o=s)}return r.length>0||t.length<jc?r:e.filter(i=>i.toLowerCase().includes(n)).slice(0,Wc)}function et(t,e){return t[e]??
0}function qe(t,e){let n=Bc(t,e);return n.length===0?"":`; did you mean ${qt(n,"or")}?`}var F=(t,e)=>({name:t,value:null,repeatable:!1,choices:null,help:e}),U=(t,e,n)=>({...F(t,n),value:e}),de=(t,e,n)=>({...U(t,e,n),repeatable:!0}),zn=(t,e,n,r)=>({
...U(t,e,r),choices:n}),tt=[U("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),U("profile","NAME","the pr\
ofile of the AWS configuration"),de("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),F("simulate\
-permissions","ask IAM whether the caller may do what the import needs"),U("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],Q=[de("fac\
ts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),de("fact","KEY=VALUE","one fact, for example windows.ver\
sion=11; lists are a,b or JSON, null is known to be absent"),de("rules","PATH","a rule file or directory, added to the built-in pack"),U("config","FILE","the co\
nfiguration (default: the nearest workspaces-preflight.config.json or .yaml upwards)"),F("no-config","read no configuration, and no waivers and baseline beside \
it"),F("live","read facts about image and account from AWS, by calls that only read"),...tt,de("pack-sha256","SHA256","the content that a pack of --rules must h\
ave; another one is exit 2"),U("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),de("require","SCOPE[,SCOPE]","rules that lack facts o\
f these scopes, or these facts, may not be skipped"),zn("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),F("a\
llow-unknown","an unknown verdict exits 0"),de("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what th\
e CI system shows; with =FILE into a file, while text stays on standard output"),F("fix","make the safe fixes in the files, then report what is left"),F("fix-un\
safe","make all fixes, those that change what a request means, too"),F("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard e\
rror"),F("hash","add the sha256 of each request to the report"),F("list-rules","add the ids behind each count of rules to the json report; junit and html always\
 name them"),F("quiet","leave passing requests out of the output, never out of the counts"),zn("engine","ENGINE",["compiled","json-rules-engine"],"what runs the\
 rules: compiled (default) or json-rules-engine; the report is the same"),U("stdin-name","PATH","the name of standard input in the report; its extension decides\
 the format"),F("follow-links","read named links whose target leaves the working directory"),U("max-bytes","N","largest file, or line of NDJSON, that is read (d\
efault: 1048576)"),zn("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],Uc=new Set(["\
fail-on","allow-unknown","format","fix","fix-unsafe","fix-dry-run","hash","list-rules","quiet","color"]),bi=Q.filter(({name:t})=>!Uc.has(t)),xi=[de("scope","SCO\
PE[,SCOPE]","what to read: ec2Image, account (default: both)"),...tt],Oi=[U("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6 h\
ours)"),U("poll","SECONDS","how long between two looks (default: 30)")],Hc="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",Gc=new Set(["as-of","fix","fix-u\
nsafe","fix-dry-run"]),ki=[F("dry-run","print what would be sent, without the AWS SDK, and stop"),F("yes","send without asking; without a terminal nothing is se\
nt otherwise"),F("wait","wait until the images are available or in error"),...Oi,U("journal","FILE",`where what was sent is kept (default: ${Hc})`),F("again","s\
end what the journal says was accepted before"),F("stop-on-failure","do not send the rest when one request is not accepted"),U("settle","SECONDS","how long to l\
ook for what became of an attempt before it is made again (default: 120)"),U("max-attempts","N","how often a request is sent at most (default: 4)"),...Q.filter(
({name:t})=>!Gc.has(t))],vi=[U("journal","FILE","wait for every image that this journal knows of in the Region"),...Oi,...tt.filter(({name:t})=>t!=="simulate-pe\
rmissions")];var Vc,Yc,Kc,zc,Jc,Xc,Qc,Zc,eu,tu,nu,ru,ou,O={configured:()=>Vc??=require("./configured.cjs"),globs:()=>Yc??=require("./globs.cjs"),files:()=>Kc??=require("./files.cjs"),
fixing:()=>zc??=require("./fixing.cjs"),found:()=>Jc??=require("./found.cjs"),live:()=>Xc??=require("./live.cjs"),openBaseline:()=>Qc??=require("./openBaseline.cjs"),
openWaivers:()=>Zc??=require("./openWaivers.cjs"),pipeline:()=>eu??=require("./pipeline.cjs"),policyRun:()=>tu??=require("./policyRun.cjs").policyRun,program:()=>nu??=
require("./program.cjs"),search:()=>ru??=require("./search.cjs"),submitting:()=>ou??=require("./submitting.cjs")};var iu=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Ce(t){return t.replace(iu,e=>`\\u${e.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function Ri({listRules:t}){let e=0;return{begin:n=>`${Ce(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${e++===0?"":","}
    ${Jn(t?n:au(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${e===0?"":`
  `}],${su(o)}
  "counts": ${Jn(n,"  ")},
  "verdict": "${r}"
}
`}}function su(t){let e=t.map(({report:n})=>n);return e.length===0?"":`
  "policy": ${Jn(e,"  ")},`}function au(t){if(t.rules.ids===void 0)return t;let{ids:e,...n}=t.rules;return{...t,rules:n}}function Jn(t,e){return Ce(JSON.stringify(
t,null,2).replaceAll(`
`,`
${e}`))}var lu,cu,uu,pu,fu,du,mu,hu,Z={github:()=>lu??=require("./github.cjs"),gitlab:()=>cu??=require("./gitlab.cjs"),html:()=>uu??=require("./html.cjs"),junit:()=>pu??=
require("./junit.cjs"),markdown:()=>fu??=require("./markdown.cjs"),sarif:()=>du??=require("./sarif.cjs"),findings:()=>mu??=require("./findings.cjs"),textPolicy:()=>hu??=
require("./policyRun.cjs").textPolicy};var gu=/^(?:[ -"$-~]|#(?!#))*$/;function C(t){return gu.test(t)?t:yu(t)}function yu(t){return wu(t).replace(/(?<=#)#/g,$i(35))}function wu(t){let e="";for(let n of t){
let r=n.codePointAt(0);e+=bu(r)?$i(r):n}return e}function $i(t){return t===10?"\\n":t===13?"\\r":t===9?"\\t":t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).
padStart(4,"0")}`}function bu(t){return t<127?t<32:t<768?t<=160||t===173:xu.some(([e,n])=>t>=e&&t<=n)}var xu=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var Ou=/^ami-[0-9a-f]{1,32}$/,ku=/^[\w./@:+-]+$/,Ci="`--facts BYOLPrevalidationlog\u2026.txt`",Si={"windows.version":"11","windows.build":"26100"};function Pi(t,e){
let n=new Map(t.lacks.filter(o=>vu(o,e)).map(o=>[o.scope,o])),r=[...n.values()].reduce((o,i)=>i.findings>(o?.findings??0)?i:o,null);if(r!==null){let o=Ii(r.scope,
n,t);if(o!==null)return o}for(let o of["ec2Image","account","guest","windows","region"]){let i=Ii(o,n,t);if(i!==null)return i}return null}function vu({scope:t,image:e,
facts:n},r){return n.length>0&&(t==="windows"||t==="region")?!0:!r.some(o=>o.fact===t&&(o.image===void 0||o.image===e))}function Ii(t,e,n){let r=e.get(t);if(r===
void 0)return null;let o=e.get("account");switch(t){case"ec2Image":case"account":return o===void 0?`\`aws ec2 describe-images ${$u(r,n)}${Ei(n)} > image.json\`, \
then \`--facts image.json\``:`\`workspaces-preflight facts ${Cu(r)}${Ei(n)} > facts.json\`, then \`--facts facts.json\``;case"guest":return`AWS's BYOL Checker i\
nside of the image, then ${Ci}`;case"windows":{let i=e.has("guest")?`, or AWS's BYOL Checker inside of it, then ${Ci}`:"";return`\`${Ru(r)}\`, as it is in the im\
age${i}`}default:return t==="region"?"`--fact region=eu-west-1`, or where it is":null}}function Ru({facts:t}){let e=Object.keys(Si).filter(n=>t.length===0||t.includes(
n));return(e.length===0?t:e).map(n=>`--fact ${n}=${Si[n]??"\u2026"}`).join(" ")}function $u({image:t},{requests:e}){return e===1&&Ou.test(t??"")?`--image-ids ${t}`:
"--owners self"}function Cu({path:t}){return _i(t??"REQUEST.json")}function Ei({where:t}){return t.map(e=>` ${_i(e)}`).join("")}function _i(t){return ku.test(t)?
t:`'${t.replaceAll("'","'\\''")}'`}var De=t=>t,je=(t,e)=>n=>`\x1B[${t}m${n}\x1B[${e}m`,Su={bold:De,dim:De,red:De,green:De,yellow:De,cyan:De},Iu={bold:je(1,22),dim:je(2,22),red:je(31,39),green:je(
32,39),yellow:je(33,39),cyan:je(36,39)};function ee(t){return t?Iu:Su}function Ai({source:t,submission:e},n){if(e===void 0)return"";let{state:r,imageId:o,imageState:i,region:s,account:a,open:l}=e,u=t.index===null?t.path??"<stdin>":
`${t.path??"<stdin>"}#${t.index}`,c=o===null?"":` ${o}`,p=i===void 0?"":`, ${i??"state not known"}`,f=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${C(
u)}: ${f(r)}${C(`${c}${p}`)}`} (account ${C(a)}, ${C(s)})${l?" \xB7 what became of it is not known yet":""}
`}function Li({counts:t,verdict:e,skipped:n,ignored:r},o){let s=[Eu(t)+_u(t)],a=[Ti(t.errors,"error",o.red),Ti(t.warnings,"warning",o.yellow),t.unknowns>0?o.cyan(
`${se(t.unknowns)} undecided`):""].filter(l=>l!=="");if(t.waived>0&&a.push(`${se(t.waived)} waived`),a.length>0&&s.push(a.join(", ")),n.most>0){let l=n.least<n.
most?"up to ":"";s.push(`${l}${W(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return t.ignored>0&&s.push(`${W(t.ignored,"file")} ignore\
d, without a member of a request: ${Pu(r,t.ignored)}`),`${e==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(l=>` \xB7 ${l}`).join("")}`}function Eu({
fixed:t,unfixed:e=0}){let n=e===0?"":`${W(e,"fix","fixes")} left (known or waived)`;return[t===void 0?"":`${se(t)} fixed`,n].filter(r=>r!=="").map(r=>`${r} \xB7 `).
join("")}function Pu(t,e){let n=e-t.length;return t.map(C).join(", ")+(n>0?` and ${se(n)} more`:"")}function _u(t){if(t.requests===0)return"no request found";if(t.
pass===t.requests)return t.requests===1?"1 request passed":`all ${se(t.requests)} requests passed`;let e=[t.pass>0?`${se(t.pass)} passed`:"",t.fail>0?`${se(t.fail)}\
 failed`:"",t.unknown>0?`${se(t.unknown)} unknown`:""].filter(n=>n!=="");return`${W(t.requests,"request")}: ${e.join(", ")}`}function Ti(t,e,n){return t===0?"":
n(W(t,e))}function W(t,e,n=`${e}s`){return`${se(t)} ${t===1?e:n}`}function se(t){return String(t).replace(/\B(?=(\d{3})+$)/g,",")}function Fi({colour:t,width:e,gutter:n}){let r=ee(t),o=n?e-Ni.length:e,i=n?Au:Tu,s=[],a="",l=null,u=!1;return{begin:({facts:c,factFiles:p=[]})=>(s=c,a=p.map(({path:f,
kind:h})=>`${C(f)} (${C(h)})`).join(" \xB7 "),""),request:c=>{u||=c.report.submission!==void 0;let p=i(Ai(c.report,r));if(c.report.findings.length===0)return p;
l??=Z.findings().findingBlocks(r,o);let{source:f,findings:h,facts:m=s}=c.report;return i(l({path:f.path??"<stdin>",findings:h,facts:m,request:c.value,line:c.line}))+
p},end:c=>{let p=u?null:Pi(c.skipped,s);return i((c.policy.length===0?"":Z.textPolicy().textPolicy(c,r,o))+(a===""?"":`${r.dim("facts:")} ${a}
`)+`${Li(c,r)}
`+(p===null?"":`${r.dim("to decide more:")} ${C(p)}
`))}}}var Ni="| ";function Au(t){return t.replace(/^/gm,(e,n)=>n===t.length?"":Ni)}function Tu(t){return t}var We={text:Fi,json:Ri,sarif:t=>Z.sarif().sarifFormat(t),junit:t=>Z.junit().junitFormat(t),github:t=>Z.github().githubFormat(t),gitlab:t=>Z.gitlab().gitlabFormat(
t),html:t=>Z.html().htmlFormat(t),markdown:t=>Z.markdown().markdownFormat(t)};function qi(t){return t==="junit"||t==="html"}function Di(t,e){let n=t.map(o=>Lu(o,e)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new d(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(s=>s.file===
i)!==o)throw new d(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]}function Lu(t,e){let n=t.indexOf("="),
r=n===-1?t:t.slice(0,n),o=n===-1?null:t.slice(n+1),i=r==="auto"?O.pipeline().autoFormat(e,o!==null):r;if(!Fu(i))throw new d(`\`--format ${t}\`: accepted are ${Object.
keys(We).join(", ")}, auto`);if(o==="")throw new d(`\`--format ${t}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function Fu(t){return Object.
hasOwn(We,t)}var Dt=1<<20,ji=1<<28;function nt({options:t,operands:e},n){for(let[l,u]of t)qu(l,u);let r=l=>t.get(l)??[],o=l=>t.get(l)?.at(-1)??null;if(t.has("config")&&t.has(
"no-config"))throw new d("`--config` and `--no-config` exclude each other");let i=o("max-bytes"),s=Di(r("format"),n),a=t.has("fix-dry-run");return a&&Du(s),{operands:e,
facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:Nu(t),packSha256:r("pack-sha256"),asOf:o("as-of"),require:r("require").flatMap(l=>l.split(
",").map(u=>u.trim())),failOn:o("fail-on"),config:o("config"),noConfig:t.has("no-config"),allowUnknown:t.has("allow-unknown"),targets:s,fix:t.has("fix-unsafe")?
"all":a||t.has("fix")?"safe":null,dryRun:a,hash:t.has("hash"),listRules:t.has("list-rules"),quiet:t.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-\
rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:t.has("follow-links"),maxBytes:i===null?Dt:ju(i),color:o("color")??"auto"}}function Nu(t){if(t.has(
"live"))return O.live().readLiveOptions(t);let e=tt.find(({name:n})=>n!=="region"&&t.has(n));if(e!==void 0)throw new d(`\`--${e.name}\` says how to call AWS: it \
needs \`--live\``);return null}function qu(t,e){let n=Q.find(r=>r.name===t)?.choices;if(n!=null){for(let r of e)if(!n.includes(r))throw new d(`\`--${t} ${r}\`: a\
ccepted are ${n.join(", ")}`)}}function Du(t){let e=t.find(n=>n.file===null)?.format;if(!(e==="text"||e===void 0))throw new d(`\`--fix-dry-run\` prints a diff on \
standard output; send the report to a file: \`--format ${e}=FILE\``)}function ju(t){let e=/^[0-9]{1,10}$/.test(t)?Number(t):0;if(e<1||e>ji)throw new d(`\`--max-b\
ytes ${t}\`: accepted is a number of bytes from 1 to ${ji}`);return e}var Wu=/(?:`[^`]*`|[^ ])+/g;function rt(t,e){let n=[],r="";for(let o of t.match(Wu)??[])r!==""&&r.length+1+o.length>e?(n.push(r),r=o):r=r===""?o:`${r} ${o}`;return n.
push(r),n}var Xn={"":["check requests/","rules explain office/windows-11-only-2019","help check"],check:["check requests/","check win11.json --fact windows.version=11","c\
heck win11.json --facts image.json --region eu-west-1","check 'requests/**/*.json' --format json=report.json","check requests/ --fix","check --format json - < r\
equest.json"],config:["config print requests/win11.json"],"config print":["config print requests/win11.json","config print win11.json --config ci/preflight.yaml"],
baseline:["baseline write requests/","baseline prune requests/"],"baseline write":["baseline write","baseline write requests/ --fact windows.version=11"],"basel\
ine prune":["baseline prune requests/ --fact windows.version=11"],completion:["completion bash > ~/.local/share/bash-completion/completions/workspaces-preflight",
"completion zsh > ~/.zfunc/_workspaces-preflight","completion fish > ~/.config/fish/completions/workspaces-preflight.fish"],facts:["facts win11.json --region eu\
-west-1 > facts.json"],rules:["rules list","rules test company-rules/"],"rules list":["rules list --scope windows","rules list --rules company-rules/ --format j\
son"],"rules explain":["rules explain office/windows-11-only-2019","rules explain ami/windows-11-uefi --facts image.json"],"rules test":["rules test","rules tes\
t company-rules/ --engine json-rules-engine"],"rules new":["rules new company/owner-tag --dir company-rules"],"rules docs":["rules docs company-rules/ > company\
-rules.md"],init:["init","init requests/windows --ci github","init --repository https://git.example.com/tools/workspaces-preflight.git --rev v0.1.0"],schema:["s\
chema request > request.schema.json","schema rule"],submit:["submit win11.json --region eu-west-1 --dry-run","submit win11.json --facts facts.json --wait"],wait:[
"wait wsi-0a1b2c3d4 --region eu-west-1"],new:["new > request.json","new --process BYOL_GRAPHICS_G4DN_WSP"]};var Qn={check:{about:null,exits:{0:"every request passed",1:"a request failed",2:"could not run: usage, facts, rules, a file that cannot be read",3:"unknown: fa\
cts are missing, or there was no request in an argument"}},facts:{about:"Calls that only read; docs/permissions.md has the policy. It needs packages of the AWS \
SDK, which are not installed with this one.",exits:{0:"at least one call answered; what the others would have told is not in the file",2:"could not run: usage, \
a file that cannot be read, a package that is not installed",4:"every call failed"}},submit:{about:"What is sent is kept in a journal: run the same command agai\
n after anything that went wrong, and it continues. docs/reliability.md says what that holds against. It needs @aws-sdk/client-workspaces and @aws-sdk/client-st\
s, which are not installed with this one.",exits:{0:"every request was accepted, now or before; with --wait, every image is available",1:"a request failed the c\
heck, its name is taken, or its image is in error; nothing is sent unless all requests pass",2:"could not run: usage, facts, rules, the journal, a file that can\
not be read",3:"unknown, you said no, or the time limit of waiting",4:"a call failed: refused, or given up"}},wait:{about:"An image that is not listed is given \
up after 3 minutes; `submit --wait` gives one that was just accepted 15.",exits:{0:"every image is available",1:"an image is in error",2:"could not run",3:"the \
time limit",4:"its state cannot be read, or there is no such image"}}};function Wi(t,e){let n=Object.hasOwn(Qn,t)?Qn[t]:void 0,r=Object.hasOwn(Xn,t)?Xn[t]:void 0,o=[];return n?.about&&o.push(rt(n.about,e).join(`
`)),r!==void 0&&o.push(["Examples:",...r.map(s=>`  workspaces-preflight ${s}`)].join(`
`)),n!==void 0&&o.push(["Exit codes:",...Object.entries(n.exits).map(i)].join(`
`)),o.map(s=>`
${s}`).join(`
`);function i([s,a]){return`  ${s}  ${rt(a,e-5).join(`
     `)}`}}function me({name:t,value:e,repeatable:n,help:r}){if(e===null){let o=new mn(`--${t}`,r);return o.negate=!1,o}return new mn(`--${t} <${e}>`,r).argParser((o,i)=>n?
[...i??[],o]:[o])}function ae(t){let e=new Map;for(let n of t.options){let r=t.getOptionValue(n.attributeName());r===!0?e.set(n.name(),[""]):Array.isArray(r)&&e.
set(n.name(),r)}return{options:e,operands:t.args}}var Mi={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function _(t){let e=R(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn(Mi,e)?Mi[e]:e}function R(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}function te(t,e,n){return t!=="auto"?t==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&e.isTerminal()}function Se(t,e,n=[]){Bi("error",[t,...n],e)}function H(t,e){Bi("warning",[t],e)}function Bi(t,e,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=ee(te("auto",n,r)),
a=e.map(l=>C(l));n.write(`${o((t==="error"?i:s)(t))}: ${a.join(`
  `)}
`)}var y={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Ui=[y.pass,y.unknown,y.fail,y.callFailed,y.couldNotRun];function jt(t,e){return Ui.indexOf(t)>=Ui.indexOf(
e)?t:e}var Ie=class extends Error{name="Unreadable"},Zn=1<<20,Mu=24,Bu=/\.(ndjson|jsonl)$/i;function Uu(t){return t!==null&&!t.endsWith(".json")&&Bu.test(t)}function ot(t,e){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=Uu(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?e.stdin():Hi(er(r.file,r.pipe,e).fd,e.fs);return o?
l:Gi(l,t+1)}let{fd:i,size:s}=er(r.file,!1,e),a=Math.min(s,t+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,Gu(i,n,a,e.fs))}finally{e.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Hi(er(r,!1,e).fd,e.fs)){let s=Buffer.concat([o,i]);if(O.found().
holdsMemberName(s))return!0;o=s.subarray(-2*Mu)}return!1}}}function er(t,e,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(t,e?r:r|Hu(n)),i=n.fstatSync(o);if(e?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new Ie("it is not a regular file")}function Hu({constants:{O_NOFOLLOW:t=0,O_NONBLOCK:e=0}}){
return t|e}function Gu(t,e,n,r){let o=0;for(;o<n;){let i=r.readSync(t,e,o,n-o,null);if(i===0)break;o+=i}return o}function*Hi(t,e){let n=Buffer.allocUnsafeSlow(Zn);
try{for(let r=e.readSync(t,n,0,Zn,null);r>0;r=e.readSync(t,n,0,Zn,null))yield n.subarray(0,r)}finally{e.closeSync(t)}}function Gi(t,e){let n=[],r=0;for(let o of t){
let i=Uint8Array.prototype.slice.call(o,0,e-r);if(n.push(i),r+=i.length,r===e)break}return Buffer.concat(n)}function Wt(t,e,n){try{let r=ot(e,n).read({...t,path:null}),
o=r instanceof Uint8Array?r:Gi(r,e+1);if(o.length>e)throw new Ie(`it is larger than ${e} bytes`);return o}catch(r){throw!(r instanceof Ie)&&R(r)===null?r:new d(
`cannot read \`${t.path??"-"}\`: ${_(r)}`)}}function Vi(t){let e=typeof t=="object"&&t!==null&&"Ec2ImageId"in t?t.Ec2ImageId:null;return typeof e=="string"?e:null}function Yi(t){let e=Number.POSITIVE_INFINITY,n=0,r=0,o=new Set,i=new Map,s=(l,u)=>{let c=i.get(l);if(c!==void 0)return c;let p={first:u,findings:0,facts:new Set};
return i.set(l,p),p},a=l=>{for(let{outcome:u,waived:c,needs:p}of l.report.findings){if(u!=="unknown"||c!==void 0)continue;let f=new Set;for(let h of p){let m=h.
slice(0,h.indexOf("/")),w=s(m,l);w.facts.add(h.replaceAll("/",".")),f.has(m)||w.findings++,f.add(m)}}};return{add(l){let{rules:u,findings:c}=l.report;if(!(u.skipped===
0&&u.pass===0&&u.fail===0)&&(u.skipped<e&&(e=u.skipped),u.skipped>n&&(n=u.skipped),c.length>0&&a(l),u.skipped!==0)){for(let p of u.skippedScopes)o.add(p),s(p,l);
r++}},end:()=>({least:Math.min(e,n),most:n,scopes:[...o].sort(),requests:r,lacks:[...i].map(([l,{first:u,findings:c,facts:p}])=>({scope:l,path:u.report.source.path,
image:Vi(u.value),findings:c,facts:[...p].sort()})).sort((l,u)=>l.scope<u.scope?-1:1),where:t})}}var Vu=5;function Ki(t,e,n,r,o,i){let s=Ze(),a=Yi(Yu(t)),l=n.head.facts.some(({image:k})=>k!==void 0)?O.found().unnamedImages(n.head.facts):null,u=[],c=new Set,
p=y.pass,f=k=>{o.clear(),Se(k,i),p=jt(p,y.couldNotRun)},h=k=>{let N=n.emit(k);s.add(N.report),a.add(N),l?.see(N),o.step(),t.quiet&&N.report.verdict==="pass"||r.
request(N)};e.failures.forEach(f);let m=null,w=null,b=null,$=!1,S=!1,I=!1,A={content(k){if(I=!1,m===null)return null;w=k.read(m);let N=w instanceof Uint8Array&&
w.length>t.maxBytes;return!m.named&&N&&!k.holdsMemberName(m)?null:w},take(k){if(!$){if(b!==null||k.report.verdict==="fail"){b??=O.found().foundFile(()=>!(w instanceof
Uint8Array)||O.found().mayHoldMember(w));let N=b.next(k);if(N==="hold")return!0;if(I=N==="restart",N!=="take")return!1;b.held().forEach(h)}$=!0}return S=!0,h(k),
!0},failed(k){if(!(k instanceof Ie)&&R(k)===null)throw k;S=!0,m!==null&&n.unread(m),f(`cannot read \`${m?.path??"-"}\`: ${_(k)}`)},again(){return I||S||m===null?
I:(c.add(m.file),m.named||(s.ignore(1),u.length<Vu&&u.push(m.path??"-")),!1)}};return{fixed:s.fix,left:s.leave,tell:f,visit(k){return m=k,b=null,$=k.named,S=!1,
I=!1,A},end(){o.clear();let k=n.end();for(let{report:G}of k)s.addPolicy(G,n.failOn);let{counts:N,verdict:we}=s.end();r.end({counts:N,verdict:we,policy:k,skipped:a.
end(),ignored:u}),Ju(e.links,i);for(let G of l?.end()??[])H(G,i);for(let{text:G,inputs:q}of e.arguments){let be=Ku(q,c);be!==null&&(Se(be===0?`no file to check \
in \`${G}\``:`no request in \`${G}\``,i),p=jt(p,y.unknown))}return jt(p,N.requests===0&&we!=="fail"?y.pass:zu(we,t.allowUnknown))}}}function Yu({region:t,live:e}){
let n=e?.profile??null;return[...t===null?[]:["--region",t],...n===null?[]:["--profile",n]]}function Ku(t,e){let n=0;for(let{file:r}of t){if(!e.has(r))return null;
n++}return n}function zu(t,e){switch(t){case"pass":return y.pass;case"fail":return y.fail;case"unknown":return e?y.pass:y.unknown;default:return t}}function Ju(t,e){
let[n,...r]=t;if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;H(`\`${n}\`${o}: links that directories and patterns lead to are not followed; \
name them to check them`,e)}function zi(t){return t.isFile()?"file":t.isDirectory()?"directory":t.isSymbolicLink()?"link":t.isFIFO()?"pipe":"other"}var Xu=64;function Ji({fs:t,paths:e}){let n=new Map,
r=new Map;return o=>{let i=e.dirname(o),s=r.get(i);if(s!==void 0)return s.get(e.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=t.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===Xu){let u=t.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(c=>[c.name,zi(c)])))}return l===void 0?null:zi(l)}}var Qu=/[*?[{]|[!@+]\(/;function Xi(t){return Qu.test(t)}function Qi(t,e,{kind:n}){try{return n(e)}catch(r){throw R(r)===null?r:new d(`cannot read \`${t}\`: ${_(r)}`)}}function tr(t,e,{here:n,options:r}){let o=n.resolveParent(
e);return o===e||r.followLinks||n.contains(e)&&!n.containsReal(o)&&Zu(t),o}function Zu(t){throw new d(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function M({cwd:t,fs:e,paths:n}){let r=t(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=e.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}}function Me(t,e,n){let r=[],o=[],i={options:e,io:n,here:M(n),kind:Ji(n),links:r,failures:o},s=t.map(u=>({text:u,inputs:tp(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...ep(s),links:r,failures:o}}function ep(t){let e=new Map;for(let n of t)for(let r of n.inputs){let o=e.
get(r.file);(o===void 0||r.named&&!o.named)&&e.set(r.file,r)}return{arguments:t,inputs:[...e.values()]}}function tp(t,e){let{here:n,options:r}=e;if(t==="")throw new d(
"an argument is empty; is a variable not set?");if(t==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(t),i=Qi(t,o,e);switch(i){case null:
if(!Xi(t))throw new d(`there is no file or directory \`${t}\``);return O.search().matching(t,e);case"link":return O.search().linked(t,o,e);case"other":throw new d(
`\`${t}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return O.search().directory(n.shown(o),tr(t,o,e),e);case"\
file":case"pipe":return[{path:n.shown(o),file:tr(t,o,e),named:!0,pipe:i==="pipe"}];default:return i}}var it=["workspaces-preflight.config.json","workspaces-preflight.config.yaml"],es="workspaces-preflight.waivers.yaml",Bt="workspaces-preflight.baseline.json";function he({
config:t,noConfig:e},n){return e?null:t===null?np(n):op(t,n)}function np(t){let{cwd:e,paths:n}=t,r=null;for(let o=e();;o=n.dirname(o)){let i=rp(o,t);if(i?.config!==
null&&i?.config!==void 0)return i;if(r??=i,Mt(n.join(o,".git"),t)||n.dirname(o)===o)return r}}function rp(t,e){let n=a=>{let l=e.paths.join(t,a);return Mt(l,e)?
l:null},[r,o]=it.map(n).filter(a=>a!==null);if(o!==void 0)throw new d(`there are two configurations, \`${Zi(r,e)}\` and \`${Zi(o,e)}\`; keep one, or name one wit\
h \`--config\``);let i=n(es),s=n(Bt);return r===void 0&&i===null&&s===null?null:{folder:t,config:r??null,waivers:i,baseline:s}}function Zi(t,e){return M(e).shown(
t??"")}function op(t,e){let n=e.paths.resolve(e.cwd(),t);if(!Mt(n,e))throw new d(`\`--config ${t}\`: there is no such file`);let r=e.paths.dirname(n),o=i=>{let s=e.
paths.join(r,i);return Mt(s,e)?s:null};return{folder:r,config:n,waivers:o(es),baseline:o(Bt)}}function Mt(t,{fs:e}){try{return e.lstatSync(t,{throwIfNoEntry:!1})!==
void 0}catch(n){throw R(n)===null?n:new d(`cannot look for \`${t}\`: ${_(n)}`)}}function ts(t,e){let{fs:n,paths:r}=e,o=e.cwd(),i=l=>n.lstatSync(l,{throwIfNoEntry:!1})!==void 0,s=l=>o===l||o.startsWith(l.endsWith(r.sep)?l:l+r.sep),a=r.resolve(
o,t);try{let l=n.statSync(a,{throwIfNoEntry:!1})?.isDirectory()===!0;for(let u=l?a:r.dirname(a);;u=r.dirname(u)){if(s(u))return null;let c=it.map(p=>r.join(u,p)).
find(i);if(c!==void 0)return M(e).shown(c);if(i(r.join(u,".git"))||r.dirname(u)===u)return null}}catch(l){if(R(l)===null)throw l;return null}}var ip=["AWS_REGION","AWS_DEFAULT_REGION"],sp=1<<25;function Ut(t,e){let{region:n=null}=t;return[...t.facts.flatMap(r=>ap(r,t,e)),...lp(t.fact.map(r=>Vn(r,"--fa\
ct"))),...n===null?[]:[Gt("--region",n)]]}function Ht(t,e){return t.some(({facts:n})=>n.region?.name!==void 0)?t:[...t,...st(e)]}function st({env:t}){for(let e of ip){
let n=t[e];if(n!==void 0&&n!=="")return[Gt(e,n)]}return[]}function Gt(t,e){return{from:t,facts:{region:{name:e}}}}function ap(t,{followLinks:e,maxBytes:n},r){let{
inputs:o}=Me([t],{followLinks:e,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new d(`\`--facts ${t}\`: a facts file is one file`);let s=Wt(i,Math.max(n,
sp),r);return Gn(s,i.path??"<stdin>")}function lp(t){let e=t.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return e===void 0?t:t.map(n=>n.facts.
ec2Image===void 0?n:{...n,facts:{ec2Image:{id:e,...n.facts.ec2Image}}})}var cp=65536,up=100,pp=160;function rs(t,e,n,r){let o=[],i=()=>{for(let a of o)a.discard()},s=mp(e,r);try{for(let{format:a,file:l}of t.targets){let u=l===null?fp(
r,n):O.files().fileWriter(l,r),c={...dp(l,t,r),...s};if(o.push(ns(We[a](c),u)),a!=="github")continue;let p=O.pipeline().stepSummary(r,f=>H(f,r));p!==null&&o.push(
ns(We.markdown({...c,mostBytes:p.room}),p))}}catch(a){throw i(),a}return{begin:a=>{for(let{format:l,write:u}of o)u(l.begin(a))},request:a=>{for(let{format:l,write:u}of o)
u(l.request(a))},end:a=>{for(let{format:l,write:u,finish:c}of o)u(l.end(a)),c()},discard:i}}function ns(t,e){let n="",r=()=>{n!==""&&e.write(n),n=""};return{format:t,
write:o=>{n+=o,n.length>=cp&&r()},finish:()=>{r(),e.finish()},discard:e.discard}}function fp({stdout:t},e){return{write:r=>{e.clear(),t.write(r)},finish:e.clear,
discard:e.clear}}function dp(t,{color:e,failOn:n,listRules:r},{stdout:o,env:i}){let s=t===null,a=s&&o.isTerminal();return{colour:s&&te(e,o,i),width:a?Math.min(pp,
Math.max(40,o.columns())):up,gutter:s&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}}function mp(t,e){let n=null,r=null;return{rule:o=>(n??=O.pipeline().
ruleWords([L(),...t].flatMap(({rules:i})=>i),X()),n(o)),fromRoot:o=>(r??=O.pipeline().repositoryPaths(e),r(o))}}function os(t,e){return{head:t.head,failOn:e,isConfigured:!1,packs:[],files:[],preflightOf:()=>t,emit:n=>n,unread:()=>{},end:()=>[]}}function is({stderr:t,now:e}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!t.isTerminal())return;let i=e();i-o<100||(o=i,r=!0,t.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&t.write("\r\x1B[2K"),r=!1}}}function Vt(t,e,n=rs,r=!1){let o=t.operands.length===0?O.configured().configuredFiles(t,e):Me(t.operands,t,e);xp(t),t.fix!==null&&!t.dryRun&&bp(t);let i={facts:Ut(
t,e),require:t.require,recording:r,reader:ot(t.maxBytes,e)};if(t.live===null)return ss(t,o,i,n,e);let s=[...o.inputs],a=ls(t,i,s,e);return as(t,s,a,e),O.live().
askForCheck(t.live,a.preflightOf(s[0]??hp),s,i,e).then(l=>ss(t,{...o,inputs:s},{...i,...l},n,e))}var hp={path:null,file:null,named:!0,pipe:!1};function ss(t,e,n,r,o){
let i=ls(t,n,e.inputs,o);as(t,e.inputs,i,o),!t.noConfig&&!i.isConfigured&&gp(t.operands,o);let s=is(o),a=r({...t,failOn:i.failOn},i.packs,s,t.dryRun?{...o,stdout:o.
stderr}:o),l=Ki(t,e,i,a,s,o),u=n.reader,c=t.fix===null?u:O.fixing().fixingReader(u,i.preflightOf,t,l,o);if(a.begin(i.head),t.engine==="json-rules-engine")return wp(
i,e,c,l,a);try{for(let p of e.inputs)yp(i,p,c,l);return l.end()}finally{a.discard()}}function gp([t="-"],e){let n=t==="-"?null:ts(t,e);n!==null&&H(`\`${n}\` is n\
ot read: a configuration is looked for from the working directory upwards; name it with \`--config\`, or say \`--no-config\``,e)}function as(t,e,n,r){t.targets.
some(({file:o})=>o!==null)&&O.files().refuseOverwriting(t,e,n,r)}function ls(t,e,n,r){let o=t.listRules||t.targets.some(({format:u})=>qi(u)),i={...t,listRules:o},
s=he(i,r);if(s!==null||i.rules.length>0||i.packSha256.length>0||e.recording)return O.policyRun().openPolicy(s,i,e,n,r,Y);let a=i.failOn??"error",l=Y({facts:Ht(e.
facts,r),asOf:i.asOf??new Date(r.now()).toISOString().slice(0,10),require:e.require,failOn:a,listRules:i.listRules,hash:i.hash,maxBytes:i.maxBytes});return os(l,
a)}function yp(t,e,n,r){let o=r.visit(e);do try{let i=o.content(n);if(i===null)continue;for(let s of t.preflightOf(e).requests(i,{path:e.path}))if(!o.take(s))break}catch(i){
o.failed(i)}while(o.again())}async function wp(t,e,n,r,o){try{for(let i of e.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;for await(let l of t.
preflightOf(i).engineRequests(a,{path:i.path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function bp({operands:t}){
if(t.includes("-"))throw new d("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function xp({operands:t,facts:e}){
if([...t,...e].filter(n=>n==="-").length>1)throw new d("standard input, `-`, may be named once in all: it can be read only once")}async function cs(t,e,n=!1){let r=null,o=null,i=[],s="error",a=[],l=await Vt({...t,quiet:!1},e,(u,c)=>(i=c,s=u.failOn,{begin:p=>{r=p},request:p=>{a.push(p)},end:p=>{
o=p},discard:()=>{}}),n);if(r===null||o===null)throw new Error("the check did not come to its end");return{head:r,requests:a,totals:o,packs:i,failOn:s,exit:l}}var Op=16*1024*1024;function le(t,e){let n=M(e).shown(t),r=Uint8Array.prototype.slice.call(Wt({path:n,file:t,named:!0,pipe:!1},Op,e)),o=Buffer.from(r).toString(
"utf8").replace(/^\ufeff/,"");return{path:n,text:o,line:i=>o.split(/\r?\n/)[i-1]??null,hash:()=>Dn(r)}}function ps(t,e){return ds(t,e,n=>n)}function fs(t,e){return ds(t,e,(n,r)=>{let o=[...r].flatMap(([i,s])=>{let a=Math.min(s.count,n.get(i)?.count??0);return a===
0?[]:[[i,{...s,count:a}]]});return new Map(o)})}async function ds(t,e,n){if(t.noConfig)throw new d("`--no-config` leaves the baseline alone, so there is none to\
 write");let r=he(t,e),o=r?.folder??e.cwd(),i=M(e).shown(e.paths.join(o,Bt)),s=r===null||r.baseline===null?new Map:kp(r.baseline,e),a=await cs({...t,targets:[]},
e,!0);if(a.exit===y.couldNotRun)return a.exit;let l=new Map,u=0,c=0;for(let{report:b}of a.requests){if(b.source.path===null)throw new d("standard input has no n\
ame to be recorded by; give it one with `--stdin-name`");let $=e.paths.relative(o,e.paths.resolve(e.cwd(),b.source.path)).split(e.paths.sep).join("/"),S=l.get($)??
[];for(let I of b.findings)if(I.waived?.by==="baseline")S.push(I);else{if(I.waived!==void 0)continue;I.outcome==="unknown"?c++:u++}l.set($,S)}let p=t.asOf??new Date(
e.now()).toISOString().slice(0,10),f=new Map;for(let[b,$]of s){let S=e.fs.statSync(e.paths.resolve(o,b),{throwIfNoEntry:!1})!==void 0;!l.has(b)&&S&&f.set(b,$)}for(let[
b,$]of l){let S=s.get(b)??new Map;f.set(b,n(qn($,S,p),S))}let h=O.files().fileWriter(i,e);try{h.write(Nn(f)),h.finish()}finally{h.discard()}let[m,w]=[us(f),us(s)];
return e.stdout.write(`\`${i}\` knows ${W(m.findings,"finding")} in ${W(m.files,"file")}; before it was ${W(w.findings,"finding")}
`),u>0&&H(`${W(u,"finding")} cannot be recorded: a request that cannot be read, or a rule that is not waivable`,e),c>0&&H(`${W(c,"undecided finding")} not recor\
ded: nobody knows yet whether something is wrong; state the facts, or let \`--allow-unknown\` pass them`,e),y.pass}function kp(t,e){let{text:n,path:r}=le(t,e);return Fn(
n,r)}function us(t){let e=0,n=0;for(let r of t.values()){r.size>0&&e++;for(let{count:o}of r.values())n+=o}return{files:e,findings:n}}function ms(t){return`# bash completion of workspaces-preflight
_workspaces_preflight() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' options='' words='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command \${COMP_WORDS[at]}" in
${nr(t,"${COMP_WORDS[at]}")}
    esac
  done
  case "$command $prev" in
${t.flatMap(vp).join(`
`)}
  esac
  case "$command" in
${t.map(Rp).join(`
`)}
  esac
  if [[ $cur == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F _workspaces_preflight workspaces-preflight
`}function nr(t,e){return t.filter(n=>n.commands.length>0).map(({path:n,commands:r})=>`      ${r.map(({name:i})=>`'${n} ${i}'`).join("|")}) command="${n===""?"":
`${n} `}${e}" ;;`).join(`
`)}function vp({path:t,options:e}){return e.filter(({takesValue:n})=>n).map(({name:n,words:r})=>r.length===0?`    '${t} ${n}') return ;;`:`    '${t} ${n}') COMP\
REPLY=($(compgen -W '${r.join(" ")}' -- "$cur")); return ;;`)}function Rp({path:t,commands:e,options:n,words:r}){let o=[...e.map(({name:i})=>i),...r].join(" ");
return`    '${t}') options='${n.map(({name:i})=>i).join(" ")}' words='${o}' ;;`}var rr=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:config:1","title":"ConfigFile","description":"works\
paces-preflight.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.","type":"object","\
additionalProperties":false,"properties":{"$schema":{"type":"string","description":"the schema\'s address, for editors"},"requests":{"type":"array","maxItems":10\
00,"description":"a list of entries, each with `files`; where several fit a file, later ones win","items":{"title":"ConfigEntry","type":"object","additionalProp\
erties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/patterns"},"facts":{"$ref":"#/$defs/facts"},"rules":{"$ref":"#/$defs/rules"}}}},"rules\
":{"$ref":"#/$defs/rules"},"packs":{"type":"array","maxItems":100,"description":"a list of rule packs: folders and files by a path that begins with `./` or `../\
`, npm packages by their name","items":{"description":"a path or package name, or an object with `pack` and `sha256`","anyOf":[{"$ref":"#/$defs/packName"},{"tit\
le":"PinnedPack","type":"object","additionalProperties":false,"required":["pack","sha256"],"properties":{"pack":{"$ref":"#/$defs/packName"},"sha256":{"type":"st\
ring","pattern":"^[0-9a-f]{64}$","description":"64 hex digits, as the report and `config print` show them"}}}]}},"failOn":{"type":"string","enum":["error","warn\
ing"],"description":"what makes the verdict fail"},"require":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":100},"description":"a list of s\
copes whose rules may not be skipped for want of facts, for example `ec2Image`"},"waivers":{"title":"WaiverSettings","type":"object","additionalProperties":fals\
e,"properties":{"maxDays":{"type":"integer","minimum":1,"maximum":3650,"description":"how many days ahead a waiver may expire, from 1 to 3650; 365 if left out"}\
}}},"$defs":{"patterns":{"description":"a pattern such as `images/win11/**`, or a list of them","anyOf":[{"$ref":"#/$defs/pattern"},{"type":"array","minItems":1\
,"maxItems":1000,"items":{"$ref":"#/$defs/pattern"}}]},"pattern":{"type":"string","minLength":1,"maxLength":1000,"description":"a pattern such as `images/win11/\
**`"},"facts":{"type":"object","additionalProperties":true,"description":"facts, as in a facts file"},"rules":{"type":"object","description":"an object of rule \
ids, each with error, warning or off","additionalProperties":{"type":"string","enum":["error","warning","off"]}},"packName":{"type":"string","minLength":1,"maxL\
ength":1000,"description":"a path that begins with `./` or `../`, or the name of an npm package"}}}');var or=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:facts:1","title":"Facts","description":"What is kno\
wn about the world outside the request. A member that is left out is not known; null says that it is known to be absent.","type":"object","additionalProperties"\
:false,"properties":{"windows":{"title":"WindowsFacts","description":"The Windows inside the image, as its owner states it","type":"object","additionalPropertie\
s":false,"properties":{"version":{"type":"string","enum":["10","11","server"],"description":"Windows version: 10, 11 or server (any Windows Server)"},"edition":\
{"type":"string","enum":["Home","Home N","Home KN","Pro","Pro N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Edu\
cation","Education N","Education KN","Enterprise","Enterprise N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],"\
description":"Windows edition without the version, as `winver` names it"},"build":{"type":"integer","minimum":10240,"maximum":99999,"description":"Build number \
without the revision, for example 26100"},"release":{"type":"string","pattern":"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","description":"Feature release, for example 22H\
2 or 1809"}}},"region":{"title":"RegionFacts","description":"The AWS Region that the call is meant for","type":"object","additionalProperties":false,"properties\
":{"name":{"type":"string","pattern":"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","maxLength":32,"description":"Region code, for example eu-west-1","examples":["eu-west-\
1"]}}},"ec2Image":{"title":"EC2ImageFacts","description":"The EC2 image (AMI) that the request names, in the Region of the call","type":"object","additionalProp\
erties":false,"properties":{"id":{"type":"string","pattern":"^ami-([a-f0-9]{8}|[a-f0-9]{17})$","description":"Id of the image that these facts are about; withou\
t it they are about every request\'s image"},"found":{"type":"boolean","description":"Whether the account can see the image in this Region; false only where EC2 \
was asked for this very id (ec2:DescribeImages)"},"ownerId":{"type":"string","pattern":"^[0-9]{12}$","description":"Account that owns the image, 12 digits (ec2:\
DescribeImages `OwnerId`)"},"ownerAlias":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Alias of the owner, such as amazon or aws-market\
place; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)"},"state":{"type":"string","minLength":1,"maxLength":100,"description":"State of the image,\
 such as available or pending (ec2:DescribeImages `State`)"},"imageType":{"type":"string","minLength":1,"maxLength":100,"description":"Kind of image: machine, k\
ernel or ramdisk (ec2:DescribeImages `ImageType`)"},"architecture":{"type":"string","minLength":1,"maxLength":100,"description":"Processor architecture, such as\
 x86_64 (ec2:DescribeImages `Architecture`)"},"virtualizationType":{"type":"string","minLength":1,"maxLength":100,"description":"Virtualization: hvm or paravirt\
ual (ec2:DescribeImages `VirtualizationType`)"},"platform":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"windows; null for anything els\
e (ec2:DescribeImages `Platform`)"},"platformDetails":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Platform as it is billed, such as W\
indows BYOL (ec2:DescribeImages `PlatformDetails`)"},"usageOperation":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Operation as it is \
billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)"},"bootMode":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"lega\
cy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)"},"rootDeviceType":{"type":"string","minLength":1,"maxLength":\
100,"description":"ebs or instance-store (ec2:DescribeImages `RootDeviceType`)"},"volumes":{"type":"integer","minimum":0,"maximum":1000,"description":"Number of\
 EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)"},"rootVolume":{"type":"boolean","description":"Whether one of the EBS volumes is the root de\
vice (ec2:DescribeImages `RootDeviceName`)"},"volumeGiB":{"type":"integer","minimum":1,"maximum":100000,"description":"Size of the root volume in GiB (ec2:Descr\
ibeImages `VolumeSize`)"},"encryptedVolumes":{"type":"integer","minimum":0,"maximum":1000,"description":"Number of encrypted EBS volumes (ec2:DescribeImages `En\
crypted`)"},"productCodes":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":200},"description":"Product codes, as Marketplace images have th\
em; empty where there are none (ec2:DescribeImages `ProductCodes`)"},"enaSupport":{"type":"boolean","description":"Whether enhanced networking with ENA is switc\
hed on (ec2:DescribeImages `EnaSupport`)"},"public":{"type":"boolean","description":"Whether everyone may launch the image (ec2:DescribeImages `Public`)"},"allo\
wed":{"type":["boolean","null"],"description":"Whether the account\'s Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `Ima\
geAllowed`)"},"deprecated":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"First day on which the image\
 is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)"}}},"ec2Images":{"description":"Several EC2 images, each with\
 its id; a request gets the one that it names","type":"array","maxItems":10000,"items":{"$ref":"#/properties/ec2Image"}},"account":{"title":"AccountFacts","desc\
ription":"The account that makes the call, in its Region","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[0-9]{12}\
$","description":"Account of the caller, 12 digits (sts:GetCallerIdentity)"},"dedicatedTenancy":{"type":"string","minLength":1,"maxLength":100,"description":"EN\
ABLED where the account may bring its own licences in this Region, else DISABLED (workspaces:DescribeAccount `DedicatedTenancySupport`)"},"managementCidr":{"typ\
e":["string","null"],"minLength":1,"maxLength":100,"description":"Address range of the management network; null where none was chosen yet (workspaces:DescribeAc\
count `DedicatedTenancyManagementCidrRange`)"},"ebsEncryptionByDefault":{"type":"boolean","description":"Whether new EBS volumes are encrypted by default in thi\
s Region (ec2:GetEbsEncryptionByDefault)"},"images":{"type":"array","maxItems":10000,"description":"The account\'s own WorkSpaces images in this Region, all of t\
hem (workspaces:DescribeWorkspaceImages)","items":{"title":"WorkspaceImage","type":"object","additionalProperties":false,"required":["name"],"properties":{"id":\
{"type":"string","minLength":1,"maxLength":100,"description":"Image id, wsi-\u2026"},"name":{"type":"string","minLength":1,"maxLength":100,"description":"Image name"\
},"state":{"type":"string","minLength":1,"maxLength":100,"description":"PENDING, AVAILABLE or ERROR"},"created":{"type":"string","minLength":1,"maxLength":100,"\
description":"Time of creation as the service gives it"}}}},"imageNames":{"type":"array","maxItems":10000,"items":{"type":"string","maxLength":100},"description\
":"Names of the account\'s images; follows from account.images"},"imageCount":{"type":"integer","minimum":0,"maximum":1000000,"description":"Number of the accoun\
t\'s images; follows from account.images"},"imageQuota":{"type":"integer","minimum":0,"maximum":1000000,"description":"How many images the account may have in th\
is Region (servicequotas:ListServiceQuotas)"},"imageQuotaIsDefault":{"type":"boolean","description":"Whether account.imageQuota is the documented default becaus\
e the account\'s own could not be read"},"imagesLeft":{"type":"integer","minimum":-1000000,"maximum":1000000,"description":"How many images may still be made; fo\
llows from account.imageQuota and account.imageCount"},"mayImport":{"type":"boolean","description":"Whether the caller may call workspaces:ImportWorkspaceImage \
(iam:SimulatePrincipalPolicy)"},"mayTag":{"type":"boolean","description":"Whether the caller may call workspaces:CreateTags (iam:SimulatePrincipalPolicy)"},"may\
DescribeImages":{"type":"boolean","description":"Whether the caller may call ec2:DescribeImages (iam:SimulatePrincipalPolicy)"},"mayShareImage":{"type":"boolean\
","description":"Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:SimulatePrincipalPolicy)"}}},"guest":{"titl\
e":"GuestFacts","description":"The inside of the image, as seen from within Windows before the image was made","type":"object","additionalProperties":false,"pro\
perties":{"powershellSupported":{"type":"boolean","description":"Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Chec\
ker Test-BYOL_PowershellVersion)"},"powershellMajor":{"type":"integer","minimum":1,"maximum":99,"description":"Major version of Windows PowerShell"},"officeInst\
alled":{"type":"boolean","description":"Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInsta\
lled)"},"pcoipAgentInstalled":{"type":"boolean","description":"Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)"},"updatesDisabled":{"typ\
e":"boolean","description":"Whether the service Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)"},"autoMount"\
:{"type":"boolean","description":"Whether new volumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)"},"byolAccountExists":{"type":"boolean","desc\
ription":"Whether there is a local user WorkSpaces_BYOL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)"},"byolAccountEnabled":{"type":"boolean","descripti\
on":"Whether the local user WorkSpaces_BYOL is enabled (BYOL Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)"\
},"dhcp":{"type":"boolean","description":"Whether every enabled network adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo\
.txt `NetworkAdapterUsingDHCP`)"},"freeSpaceSufficient":{"type":"boolean","description":"Whether the system drive has enough free space; follows from guest.free\
GiB: no below 10, yes from 20, and between them only the checker says (BYOL Checker Test-BYOL_FreeDiskSpace)"},"freeGiB":{"type":"number","minimum":0,"maximum":\
1000000,"description":"Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)"},"singleDrive":{"type":"boolean","description":"Whether there \
is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)"},"osListed":{"type":"boolean","description":"Wh\
ether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)"},"domainJoined":{"type":"b\
oolean","description":"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)"},"entraJoine\
d":{"type":"boolean","description":"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)"},"publicFirewall":{"t\
ype":"boolean","description":"Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)"},"vmwareTools":{"typ\
e":"boolean","description":"Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)"},"diskWithinLimit":{"\
type":"boolean","description":"Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)"},"diskGiB":{"type":"n\
umber","minimum":0,"maximum":1000000,"description":"Size of the first disk in GiB (ImageInfo.txt `Drives`)"},"partitionStyleFits":{"type":"boolean","description\
":"Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},"partitionStyle":{"type":"string"\
,"enum":["GPT","MBR"],"description":"GPT or MBR (ImageInfo.txt `Partitions`)"},"pendingReboot":{"type":"boolean","description":"Whether Windows waits for a rest\
art (BYOL Checker Test-BYOL_PendingReboots)"},"autoLogon":{"type":"boolean","description":"Whether a user is logged on automatically (BYOL Checker Test-BYOL_Aut\
oLogon; ImageInfo.txt `AutoLogonTurnedOn`)"},"realTimeIsUniversal":{"type":"boolean","description":"Whether the hardware clock is read as UTC (BYOL Checker Test\
-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)"},"singleBootPartition":{"type":"boolean","description":"Whether there is one bootable partition a\
nd no other (BYOL Checker Test-BYOL_MultipleBootPartition)"},"is64Bit":{"type":"boolean","description":"Whether Windows is a 64-bit x64 system (BYOL Checker Tes\
t-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)"},"rearmsLeft":{"type":"boolean","description":"Whether Windows can still be rearmed by sysprep (BYOL Checker Te\
st-BYOL_RearmCount)"},"upgradedInPlace":{"type":"boolean","description":"Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYO\
L_InPlaceUpgrade)"},"otherAntivirus":{"type":"boolean","description":"Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVno\
tInstalled)"},"bootModeFits":{"type":"boolean","description":"Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode\
_UEFI)"},"appxPerUser":{"type":"boolean","description":"Whether Store packages are installed for single users, which sysprep refuses"},"reservedStorageInUse":{"\
type":"boolean","description":"Whether the reserved storage of Windows is in use"},"memoryIntegrityLocked":{"type":"boolean","description":"Whether memory integ\
rity or Credential Guard is switched on with a UEFI lock"},"driveLetterDTaken":{"type":"boolean","description":"Whether the drive letter D: is used or mapped"},\
"bitLocker":{"type":"boolean","description":"Whether BitLocker is on, or a drive not yet fully decrypted"},"uiLanguage":{"type":"string","pattern":"^[a-zA-Z]{2,\
3}(-[a-zA-Z0-9]{2,8}){0,3}$","examples":["en-US"],"description":"Language of the Windows user interface as a BCP 47 tag, for example en-US"},"otherFailedTests":\
{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":200},"description":"Failed tests of the BYOL Checker that this version does not know, by na\
me"}}}}}');var hs=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage","$comment":"\
Generated by `npm run schemas`, see SOURCES.json; do not edit","title":"ImportWorkspaceImageRequest","description":"Turns an AMI with Windows 10 or 11, under it\
s owner\'s licence, into a WorkSpaces image","type":"object","additionalProperties":false,"required":["Ec2ImageId","IngestionProcess","ImageName","ImageDescripti\
on"],"properties":{"Ec2ImageId":{"description":"The AMI: `ami-` and 8 or 17 hexadecimal digits in lower case","type":"string","pattern":"^ami-([a-f0-9]{8}|[a-f0\
-9]{17})$"},"IngestionProcess":{"title":"WorkspaceImageIngestionProcess","description":"What the image is prepared for: BYOL_REGULAR for bundles without a GPU, \
the others for the GPU bundle they name; the ending is the protocol (_WSP: DCV, _BYOP: a WorkSpaces Core partner\'s own, none: PCoIP)","type":"string","enum":["B\
YOL_REGULAR","BYOL_GRAPHICS","BYOL_GRAPHICSPRO","BYOL_GRAPHICS_G4DN","BYOL_REGULAR_WSP","BYOL_GRAPHICS_G4DN_WSP","BYOL_REGULAR_BYOP","BYOL_GRAPHICS_G4DN_BYOP"]}\
,"ImageName":{"description":"Name of the new image; letters, digits and _ . / ( ) \\\\ - without blanks","type":"string","minLength":1,"maxLength":64,"pattern":"^\
[a-zA-Z0-9_./()\\\\\\\\-]+$"},"ImageDescription":{"description":"A few words about the new image; letters, digits, blanks and _ . / ( ) -","type":"string","minLengt\
h":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_./() -]+$"},"Tags":{"description":"Tags that the new image starts with","type":"array","items":{"title":"Tag","descr\
iption":"A label made of a key and, if wanted, a value","type":"object","additionalProperties":false,"required":["Key"],"properties":{"Key":{"description":"What\
 the tag is called","type":"string","minLength":1,"maxLength":127},"Value":{"description":"What it says","type":"string","maxLength":255}}}},"Applications":{"de\
scription":"The Office version to add to the image; leave out for none","type":"array","minItems":1,"maxItems":5,"items":{"title":"Application","type":"string",\
"enum":["Microsoft_Office_2016","Microsoft_Office_2019"]}}}}');var gs=JSON.parse(`{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:report:1","title":"Report","description":"What \`che\
ck\` found, version 1. Within a version members and enum values may be added; readers ignore what they do not know.","type":"object","additionalProperties":false\
,"required":["version","tool","model","pack","asOf","facts","requests","counts","verdict"],"properties":{"version":{"const":1,"description":"Version of this for\
mat"},"tool":{"description":"Who wrote the report","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"wor\
kspaces-preflight"},"version":{"type":"string"}}},"model":{"description":"The API model that the schema stage was generated from","type":"object","additionalPro\
perties":false,"required":["service","apiVersion","sha256"],"properties":{"service":{"type":"string"},"apiVersion":{"type":"string"},"sha256":{"$ref":"#/$defs/s\
ha256"}}},"pack":{"description":"The rules that were loaded: how many, and the hash of their canonical text","type":"object","additionalProperties":false,"requi\
red":["rules","sha256"],"properties":{"rules":{"$ref":"#/$defs/count"},"sha256":{"$ref":"#/$defs/sha256"}}},"asOf":{"$ref":"#/$defs/day","description":"The date\
 that dated rules used, YYYY-MM-DD"},"facts":{"type":"array","description":"Every fact that was given or read, with its provenance","items":{"$ref":"#/$defs/giv\
enFact"}},"factFiles":{"type":"array","description":"The files that facts were read from, and what each was taken for; left out where there are none","items":{"\
title":"FactFile","type":"object","additionalProperties":false,"required":["path","kind"],"properties":{"path":{"type":"string","description":"Relative to the w\
orking directory, with /"},"kind":{"type":"string","description":"facts file, or the tool that wrote it, for example aws ec2 describe-images"}}}},"requests":{"t\
ype":"array","description":"One entry per request, in the order they were read","items":{"$ref":"#/$defs/requestReport"}},"policy":{"type":"array","description"\
:"The files beside requests and facts that had a say in the verdict: configuration, waivers, baseline and packs; left out where there are none","items":{"$ref":\
"#/$defs/policyReport"}},"counts":{"$ref":"#/$defs/counts"},"verdict":{"$ref":"#/$defs/outcome"}},"$defs":{"outcome":{"title":"Outcome","type":"string","enum":[\
"pass","fail","unknown"],"description":"Three-valued (Kleene): unknown is never guessed"},"severity":{"title":"Severity","type":"string","enum":["error","warnin\
g"]},"stage":{"title":"Stage","type":"string","enum":["document","schema","rule","service","config"],"description":"document: the text itself; schema: the API m\
odel's constraints; rule: everything else about a request; service: what AWS answered to the request; config: a policy file, such as a waiver that has expired"}\
,"certainty":{"title":"Certainty","type":"string","enum":["documented","measured","inferred","contradictory","unknown"],"description":"How well the source suppo\
rts it; contradictory and unknown are at most a warning"},"count":{"type":"integer","minimum":0},"day":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"\
,"description":"YYYY-MM-DD"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"givenFact":{"title":"GivenFact","description":"A fact with its provenance; v\
alue null means known to be absent","type":"object","additionalProperties":false,"required":["fact","path","value","from"],"properties":{"fact":{"type":"string"\
,"description":"Name of the fact, for example windows"},"path":{"type":"string","description":"JSON Pointer into the fact"},"value":{},"image":{"type":"string",\
"description":"Id of the EC2 image that the fact is about; left out where it is about every request's"},"from":{"type":"string","description":"Where the value c\
ame from: an option, an environment variable, a file with line and column"},"source":{"title":"FactSource","description":"The same in parts, where it is more th\
an an option or a variable; of an implied fact, the source of what it follows from","type":"object","additionalProperties":false,"properties":{"kind":{"type":"s\
tring","description":"What the file was taken for: facts file, or the tool that wrote it"},"path":{"type":"string","description":"Relative to the working direct\
ory, with /"},"range":{"$ref":"#/$defs/range"},"call":{"type":"string","description":"The API call that answered, for example ec2:DescribeImages"},"time":{"type\
":"string","description":"When, in ISO 8601; local time where no zone is known"}}}}},"position":{"title":"Position","type":"object","additionalProperties":false\
,"required":["line","column","offset"],"description":"line and column are 1-based, offset is 0-based; column and offset count UTF-16 units of the decoded text a\
fter a byte order mark","properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0}}},"r\
ange":{"title":"Range","type":"object","additionalProperties":false,"required":["start","end"],"description":"From start up to, but not including, end","propert\
ies":{"start":{"$ref":"#/$defs/position"},"end":{"$ref":"#/$defs/position"}}},"prediction":{"title":"Prediction","type":"object","additionalProperties":false,"r\
equired":["code","certainty"],"description":"An API exception or WorkspaceImageErrorDetailCode that the service would answer with","properties":{"code":{"type":\
"string","minLength":1},"certainty":{"$ref":"#/$defs/certainty"}}},"patchOperation":{"title":"PatchOperation","type":"object","additionalProperties":false,"requ\
ired":["op","path"],"description":"RFC 6902; paths are relative to the request","properties":{"op":{"type":"string","enum":["add","remove","replace","move"]},"p\
ath":{"type":"string"},"from":{"type":"string"},"value":{}}},"fix":{"title":"Fix","type":"object","additionalProperties":false,"required":["title","safe","patch\
"],"properties":{"title":{"type":"string","minLength":1},"safe":{"type":"boolean","description":"True when the fix cannot change what the author meant"},"patch"\
:{"type":"array","items":{"$ref":"#/$defs/patchOperation"},"description":"Against the request as it was checked: apply one fix and check again. Empty when the f\
ix is to the text alone (a byte order mark, a comment)"}}},"relatedPlace":{"title":"RelatedPlace","type":"object","additionalProperties":false,"required":["poin\
ter","range","message"],"properties":{"pointer":{"type":"string","description":"RFC 6901, relative to the request; empty for a place in another file"},"path":{"\
type":"string","description":"The file, where it is another one than the request's: a fact comes from there"},"range":{"anyOf":[{"$ref":"#/$defs/range"},{"type"\
:"null"}]},"message":{"type":"string"}}},"waived":{"title":"Waived","description":"Why a finding has no effect on the verdict","type":"object","additionalProper\
ties":false,"required":["by","reason","owner","expires","from"],"properties":{"by":{"type":"string","enum":["waiver","baseline","config"],"description":"waiver:\
 one entry of the waivers file; baseline: it was there when the baseline was written; config: its rule is switched off"},"reason":{"type":["string","null"],"des\
cription":"As the waiver gives it; null for baseline and config"},"owner":{"type":["string","null"],"description":"As the waiver gives it; null for baseline and\
 config"},"expires":{"anyOf":[{"$ref":"#/$defs/day"},{"type":"null"}],"description":"The last day of the waiver; null for baseline and config"},"from":{"type":"\
string","description":"The place that says so: a file with line and column, or the baseline"}}},"finding":{"title":"Finding","type":"object","additionalProperti\
es":false,"required":["rule","stage","outcome","severity","pointer","absent","range","message","expected","actual","certainty","predicts","facts","needs","fix",\
"docs","related","fingerprint"],"properties":{"rule":{"type":"string","pattern":"^[a-z0-9-]+(/[a-z0-9-]+)+$","description":"Permanent id: group/name"},"stage":{\
"$ref":"#/$defs/stage"},"outcome":{"type":"string","enum":["fail","unknown"]},"severity":{"$ref":"#/$defs/severity"},"ownSeverity":{"$ref":"#/$defs/severity","d\
escription":"The severity that the rule has by itself, where the configuration gave it another one"},"pointer":{"type":"string","description":"RFC 6901, relativ\
e to the request"},"absent":{"type":"boolean","description":"True when the pointer names a member that is not there; range is then its nearest existing ancestor\
"},"range":{"anyOf":[{"$ref":"#/$defs/range"},{"type":"null"}],"description":"In the file; null where there is no text"},"message":{"type":"string","minLength":\
1},"expected":{"type":["string","null"],"description":"What is accepted, in words"},"actual":{"type":["string","null"],"description":"The value found, as JSON t\
ext cut at 120 units; null where there is none"},"certainty":{"$ref":"#/$defs/certainty"},"predicts":{"type":"array","items":{"$ref":"#/$defs/prediction"}},"fac\
ts":{"type":"array","items":{"type":"string"},"description":"The facts that the finding rests on, as fact/path"},"needs":{"type":"array","items":{"type":"string\
"},"description":"The facts that would decide an unknown, as fact/path"},"fix":{"anyOf":[{"$ref":"#/$defs/fix"},{"type":"null"}]},"docs":{"type":["string","null\
"],"description":"An https address to read on"},"related":{"type":"array","items":{"$ref":"#/$defs/relatedPlace"}},"fingerprint":{"type":"string","pattern":"^[0\
-9a-f]{16}$","description":"Stable under reformatting: made of rule, pointer and value"},"waived":{"$ref":"#/$defs/waived","description":"Only there where the f\
inding is waived: it then counts as waived and as nothing else"}}},"ruleTally":{"title":"RuleTally","type":"object","additionalProperties":false,"required":["pa\
ss","fail","unknown","notApplicable","skipped","off","skippedScopes"],"description":"Every rule is counted in exactly one of the six","properties":{"pass":{"$re\
f":"#/$defs/count"},"fail":{"$ref":"#/$defs/count"},"unknown":{"$ref":"#/$defs/count"},"notApplicable":{"$ref":"#/$defs/count"},"skipped":{"$ref":"#/$defs/count\
"},"off":{"$ref":"#/$defs/count","description":"Rules that the configuration switches off; what they would have found is in the findings, as waived"},"skippedSc\
opes":{"type":"array","items":{"type":"string"},"description":"The scopes whose facts would have decided the skipped rules, sorted"},"ids":{"title":"RuleIds","d\
escription":"The ids behind each count, with --list-rules","type":"object","additionalProperties":false,"required":["pass","fail","unknown","notApplicable","ski\
pped","off"],"properties":{"pass":{"type":"array","items":{"type":"string"}},"fail":{"type":"array","items":{"type":"string"}},"unknown":{"type":"array","items"\
:{"type":"string"}},"notApplicable":{"type":"array","items":{"type":"string"}},"skipped":{"type":"array","items":{"type":"string"}},"off":{"type":"array","items\
":{"type":"string"}}}}}},"requestReport":{"title":"RequestReport","type":"object","additionalProperties":false,"required":["source","operation","verdict","rules\
","findings"],"properties":{"source":{"title":"Source","type":"object","additionalProperties":false,"required":["path","index"],"properties":{"path":{"type":["s\
tring","null"],"description":"Relative to the working directory, with /; null for a value given to the library"},"index":{"anyOf":[{"$ref":"#/$defs/count"},{"ty\
pe":"null"}],"description":"0-based place in an array or an NDJSON file; null for a document that is one request"},"sha256":{"$ref":"#/$defs/sha256","descriptio\
n":"Of the request's own bytes, with --hash"}}},"operation":{"const":"ImportWorkspaceImage"},"verdict":{"$ref":"#/$defs/outcome"},"facts":{"type":"array","descr\
iption":"Every fact that held for this request, where they are not those at the top of the report","items":{"$ref":"#/$defs/givenFact"}},"rules":{"$ref":"#/$def\
s/ruleTally"},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"},"description":"Ordered by offset, then rule; those of the stage service at the end"}\
,"submission":{"$ref":"#/$defs/submission"}}},"submission":{"title":"SubmissionReport","description":"What became of the request, with \`submit\`","type":"object"\
,"additionalProperties":false,"required":["state","body","account","region","endpoint","imageId","open"],"properties":{"state":{"type":"string","enum":["not-sen\
t","accepted","adopted","in-error","gone","unseen","taken","refused","failed","stopped"],"description":"accepted: the service took it, now or in an earlier run;\
 adopted: the image of an attempt whose answer was lost was found; in-error, gone: accepted in an earlier run, and the image is in error or not there any more; \
unseen: accepted in an earlier run, and the image could not be looked at; taken: another image has the name; refused: by the service; failed: given up; stopped:\
 by the user; not-sent: the run ended before its turn"},"body":{"$ref":"#/$defs/sha256","description":"Of the request's canonical form (RFC 8785), which is what\
 was sent"},"account":{"type":"string","description":"The AWS account, or \`key:\` and a hash of the access key id where the account cannot be read"},"region":{"t\
ype":"string"},"endpoint":{"type":"string"},"imageId":{"type":["string","null"]},"requestId":{"type":"string","description":"The service's own id of the call, w\
here it gave one"},"imageState":{"type":["string","null"],"description":"The last state that was seen: with --wait, and of an image in error"},"open":{"type":"b\
oolean","description":"Something was sent that may have had an effect, and nobody knows yet; the same command continues from the journal"}}},"policyReport":{"ti\
tle":"PolicyReport","type":"object","additionalProperties":false,"required":["kind","path","sha256","waived","findings"],"properties":{"kind":{"type":"string","\
enum":["config","waivers","baseline","pack"]},"path":{"type":"string","description":"Relative to the working directory, with /"},"sha256":{"$ref":"#/$defs/sha25\
6","description":"Of the file's bytes; of a pack, of its rules' canonical text"},"waived":{"$ref":"#/$defs/count","description":"Findings of the run that it too\
k away"},"resettled":{"$ref":"#/$defs/count","description":"Of a configuration: findings of the run that it gave another severity"},"written":{"$ref":"#/$defs/d\
ay","description":"Of a baseline: the day it was first written"},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"},"description":"What is wrong with\
 the file itself, ordered by offset; pointers lead into the file"}}},"counts":{"title":"Counts","type":"object","additionalProperties":false,"required":["reques\
ts","pass","fail","unknown","unknowns","ignored","errors","warnings","waived"],"properties":{"requests":{"$ref":"#/$defs/count"},"pass":{"$ref":"#/$defs/count",\
"description":"Requests with the verdict pass"},"fail":{"$ref":"#/$defs/count","description":"Requests with the verdict fail"},"unknown":{"$ref":"#/$defs/count"\
,"description":"Requests with the verdict unknown"},"unknowns":{"$ref":"#/$defs/count","description":"Findings that are unknown"},"ignored":{"$ref":"#/$defs/cou\
nt","description":"Files of directories and globs that hold no request"},"errors":{"$ref":"#/$defs/count","description":"Findings that fail with severity error"\
},"warnings":{"$ref":"#/$defs/count","description":"Findings that fail with severity warning"},"waived":{"$ref":"#/$defs/count","description":"Findings that hav\
e no effect on the verdict; none of them is in the counts before"},"fixed":{"$ref":"#/$defs/count","description":"Fixes made in the files before they were check\
ed; only with --fix or --fix-unsafe"},"unfixed":{"$ref":"#/$defs/count","description":"Fixes that were left because their findings are known or waived; only wit\
h --fix, --fix-unsafe or --fix-dry-run, and only where there are any"}}}}}`);var ys=JSON.parse(`{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:rule:1","title":"Rule","description":"One rule of a\
 pack. Its path inside the pack, without the extension, is its id.","type":"object","additionalProperties":false,"required":["id","title","severity","certainty"\
,"predicts","why","source","must","at","message","examples"],"properties":{"id":{"type":"string","maxLength":100,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-\
[a-z0-9]+)*)+$","description":"group/name, equal to the file's path; permanent"},"title":{"$ref":"#/$defs/sentence","description":"What holds when the rule pass\
es, in one line"},"severity":{"type":"string","enum":["error","warning"]},"certainty":{"$ref":"#/$defs/certainty"},"predicts":{"type":"array","maxItems":20,"des\
cription":"What the service would answer, each with its own certainty; empty where nobody knows","items":{"title":"RulePrediction","type":"object","additionalPr\
operties":false,"required":["code","certainty"],"properties":{"code":{"type":"string","minLength":1,"maxLength":100},"certainty":{"$ref":"#/$defs/certainty"}}}}\
,"why":{"$ref":"#/$defs/prose","description":"Why it matters, for \`rules explain\` and the docs"},"notes":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/\
prose"},"description":"Related knowledge that is no finding: what is true of every such request, or depends on an intent"},"source":{"type":"array","minItems":1\
,"maxItems":20,"items":{"title":"RuleSource","type":"object","additionalProperties":false,"required":["url","read"],"properties":{"url":{"type":"string","maxLen\
gth":500,"pattern":"^https://[!-~]+$"},"read":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$","description":"The date of the text that was read,\
 as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD"},"says":{"$ref":"#/$defs/prose","description":"What it says, in our own words"}}}},"when":{"$ref":"#/$defs/\
condition","description":"When the rule applies; always, if left out"},"must":{"$ref":"#/$defs/condition","description":"What must hold then"},"ifUnknown":{"typ\
e":"string","enum":["unknown","skip"],"description":"What a rule becomes that stays undecided; see docs/rules.md for the default"},"waivable":{"type":"boolean",\
"description":"False where no waiver, baseline or configuration may take findings of the rule away; true if left out"},"at":{"$ref":"#/$defs/place","description\
":"Where the finding points: a JSON Pointer into the request, or a derived list, one finding per item"},"message":{"$ref":"#/$defs/sentence","description":"What\
 is wrong; {actual} is the value found, {pointer} its place, {fact/path} a fact"},"expected":{"$ref":"#/$defs/sentence","description":"What is accepted"},"fix":\
{"title":"RuleFix","type":"object","additionalProperties":false,"required":["title","safe","patch"],"properties":{"title":{"$ref":"#/$defs/sentence"},"safe":{"t\
ype":"boolean"},"patch":{"type":"array","maxItems":10,"items":{"title":"RulePatchOperation","description":"value may hold {actual}, or {suggestion} where the de\
rived list offers one","type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"type":"string","enum":["add","remove","replace\
"]},"path":{"type":"string","maxLength":200,"description":"A pointer; {pointer} stands for the finding's own"},"value":{}}}}}},"examples":{"type":"array","minIt\
ems":2,"maxItems":200,"description":"The rule's tests: at least one pass and one fail, one unknown where an open-world fact is needed","items":{"$ref":"#/$defs/\
example"}}},"$defs":{"sentence":{"type":"string","minLength":1,"maxLength":300,"pattern":"^[^\\\\r\\\\n]+$"},"prose":{"type":"string","minLength":1,"maxLength":2000\
},"certainty":{"type":"string","enum":["documented","measured","inferred","contradictory","unknown"]},"pointer":{"type":"string","maxLength":200,"pattern":"^(/[\
^/~]*(~[01][^/~]*)*)*$"},"factPath":{"type":"string","maxLength":200,"pattern":"^(/[^/~]*(~[01][^/~]*)*)+$","description":"JSON Pointer into the fact"},"factNam\
e":{"type":"string","enum":["request","derived","today","windows","region","ec2Image","account","guest"]},"operand":{"title":"FactReference","type":"object","ad\
ditionalProperties":false,"required":["fact","path"],"properties":{"fact":{"$ref":"#/$defs/factName"},"path":{"$ref":"#/$defs/factPath"}}},"place":{"title":"Pla\
ce","anyOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/operand"}]},"scalar":{"type":["string","number","boolean"]},"scalarList":{"type":"array","minItems":1,"\
maxItems":1000,"items":{"$ref":"#/$defs/scalar"}},"condition":{"title":"Condition","anyOf":[{"$ref":"#/$defs/all"},{"$ref":"#/$defs/any"},{"$ref":"#/$defs/not"}\
]},"node":{"title":"ConditionNode","anyOf":[{"$ref":"#/$defs/all"},{"$ref":"#/$defs/any"},{"$ref":"#/$defs/not"},{"$ref":"#/$defs/leaf"}]},"all":{"title":"All",\
"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/node"}}\
}},"any":{"title":"Any","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"type":"array","minItems":1,"maxItems":100,"items":\
{"$ref":"#/$defs/node"}}}},"not":{"title":"Not","type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/$defs/node"}}},"l\
eaf":{"title":"Leaf","type":"object","additionalProperties":false,"required":["fact","path","operator","value"],"properties":{"fact":{"$ref":"#/$defs/factName"}\
,"path":{"$ref":"#/$defs/factPath"},"operator":{"title":"OperatorName","type":"string","enum":["equal","notEqual","in","notIn","contains","doesNotContain","cont\
ainsAny","everyIn","empty","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive","startsWith","endsWith","matches","present","before","onOrAfter"]\
},"value":{"anyOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/scalarList"},{"$ref":"#/$defs/operand"}]}},"allOf":[{"if":{"properties":{"operator":{"enum":["equ\
al","notEqual","contains","doesNotContain"]}}},"then":{"properties":{"value":{"anyOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/operand"}]}}}},{"if":{"propert\
ies":{"operator":{"enum":["in","notIn","containsAny","everyIn"]}}},"then":{"properties":{"value":{"anyOf":[{"$ref":"#/$defs/scalarList"},{"$ref":"#/$defs/operan\
d"}]}}}},{"if":{"properties":{"operator":{"enum":["empty","present"]}}},"then":{"properties":{"value":{"type":"boolean"}}}},{"if":{"properties":{"operator":{"en\
um":["lessThan","lessThanInclusive","greaterThan","greaterThanInclusive"]}}},"then":{"properties":{"value":{"anyOf":[{"type":"number"},{"$ref":"#/$defs/operand"\
}]}}}},{"if":{"properties":{"operator":{"enum":["startsWith","endsWith"]}}},"then":{"properties":{"value":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/operand"}\
]}}}},{"if":{"properties":{"operator":{"const":"matches"}}},"then":{"properties":{"value":{"type":"string","maxLength":500}}}},{"if":{"properties":{"operator":{\
"enum":["before","onOrAfter"]}}},"then":{"properties":{"value":{"anyOf":[{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},{"$re\
f":"#/$defs/operand"}]}}}}]},"example":{"title":"Example","type":"object","additionalProperties":false,"required":["outcome","request"],"properties":{"title":{"\
$ref":"#/$defs/sentence"},"outcome":{"type":"string","enum":["pass","fail","unknown","notApplicable","skipped"]},"request":{"type":"object","description":"The m\
embers that matter; the rest is filled in with a request that passes"},"facts":{"type":"object","description":"As in facts.schema.json"},"asOf":{"type":"string"\
,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"YYYY-MM-DD; 2026-11-23 if left out"},"pointers":{"type":"array","maxItems":100,"items":{"type":"string"\
},"description":"Where the findings must point, in order"}}}}}`);var ws=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:waivers:1","title":"WaiversFile","description":"wor\
kspaces-preflight.waivers.yaml: findings that are accepted for a while, each with a reason, an owner and a last day","type":"object","additionalProperties":fals\
e,"required":["waivers"],"properties":{"waivers":{"type":"array","maxItems":10000,"description":"a list of waivers","items":{"title":"WaiverEntry","description"\
:"an object with `rule`, `file`, `pointer` or `value`, `reason`, `owner` and `expires`","type":"object","additionalProperties":false,"required":["rule","file","\
reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1,"maxLength":100,"description":"the id of a rule, as findings name it in brackets"\
},"file":{"type":"string","minLength":1,"maxLength":1000,"description":"a path or pattern such as `images/win11/**`, relative to this file\'s folder"},"pointer":\
{"type":"string","maxLength":1000,"pattern":"^(/|$)","description":"a JSON Pointer into the request, for example `/Applications/0`"},"value":{"description":"the\
 value at the finding\'s place"},"reason":{"$ref":"#/$defs/line"},"owner":{"$ref":"#/$defs/line"},"expires":{"type":"string","maxLength":20,"description":"the la\
st day of the waiver, YYYY-MM-DD"}}}}},"$defs":{"line":{"description":"one line of text","type":"string","maxLength":1000,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]*\
[^\\\\u0000-\\\\u0020\\\\u007f][^\\\\u0000-\\\\u001f\\\\u007f]*$"}}}');var $p={...rr,$defs:{...rr.$defs,facts:or}},ge={request:hs,facts:or,rule:ys,report:gs,config:$p,waivers:ws};var Yt=["bash","zsh","fish"];function ir(t,e=""){let n=t.commands.filter(o=>o.name()!=="help");return[{path:e,commands:n.map(o=>({name:o.name(),help:o.description()})),
options:[...t.options.map(o=>({name:o.long??o.flags,help:o.description,takesValue:o.required||o.optional,words:o.argChoices??Cp(o.name())})),{name:"--help",help:"\
print this help",takesValue:!1,words:[]}],words:Sp(e)},...n.flatMap(o=>ir(o,`${e} ${o.name()}`.trim()))]}function Cp(t){return Q.find(e=>e.name===t)?.choices??[]}
function Sp(t){switch(t){case"schema":return Object.keys(ge);case"completion":return Yt;case"rules explain":return[...L().rules,...X()].map(({id:e})=>e).sort();default:
return[]}}function bs(t){return`# fish completion of workspaces-preflight
function __workspaces_preflight_at
  set -l command ''
  for word in (commandline -opc)[2..-1]
    switch "$command $word"
${t.filter(n=>n.commands.length>0).map(({path:n,commands:r})=>`      case ${r.map(({name:i})=>Ee(`${n} ${i}`)).join(" ")}
        set command "${n===""?"":`${n} `}$word"`).join(`
`)}
    end
  end
  test "$command" = "$argv[1]"
end
complete -c workspaces-preflight -e
${t.flatMap(Ip).join(`
`)}
`}function Ip({path:t,commands:e,options:n,words:r}){let o=`complete -c workspaces-preflight -n ${Ee(`__workspaces_preflight_at ${Ee(t)}`)}`;return[...e.map(({name:i,
help:s})=>`${o} -f -a ${i} -d ${Ee(s)}`),...r.length===0?[]:[`${o} -f -a ${Ee(r.join(" "))}`],...n.map(i=>`${o} -l ${i.name.slice(2)}${Ep(i)} -d ${Ee(i.help)}`)]}
function Ep({takesValue:t,words:e}){return t?e.length===0?" -r -F":` -x -a ${Ee(e.join(" "))}`:""}function Ee(t){return`'${t.replaceAll("\\","\\\\").replaceAll(
"'","\\'")}'`}function ks(t){return`#compdef workspaces-preflight
_workspaces_preflight() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} command='' word
  local -a options next
  for word in \${words[2,CURRENT-1]}; do
    case "$command $word" in
${nr(t,"$word")}
    esac
  done
  case "$command $prev" in
${t.flatMap(Pp).join(`
`)}
  esac
  case "$command" in
${t.map(_p).join(`
`)}
  esac
  if [[ $cur == -* ]]; then
    _describe -o option options
  elif (( $#next )); then
    _describe argument next
  else
    _files
  fi
}
if [[ $funcstack[1] == _workspaces-preflight ]]; then
  _workspaces_preflight "$@"
else
  compdef _workspaces_preflight workspaces-preflight
fi
`}function Pp({path:t,options:e}){return e.filter(({takesValue:n})=>n).map(({name:n,words:r})=>{let o=r.length===0?"_files":`compadd -- ${r.join(" ")}`;return` \
   '${t} ${n}') ${o}; return ;;`})}function _p({path:t,commands:e,options:n,words:r}){let o=[...e.map(xs),...r].map(Os).join(" ");return`    '${t}') options=(${n.
map(xs).map(Os).join(" ")}); next=(${o}) ;;`}function xs({name:t,help:e}){return`${t}:${e}`}function Os(t){return`'${t.replaceAll("'","'\\''")}'`}var Ap={bash:ms,zsh:ks,fish:bs};function vs(t,e,n){let r=Yt.find(o=>o===t);if(r===void 0)throw new d(`there is no completion for \`${t}\`; there is one for ${Yt.
join(", ")}`);return n.stdout.write(Ap[r](ir(e))),y.pass}function Rs(t,e,n){let{paths:r,cwd:o}=n,i=he({config:e,noConfig:!1},n),s=[],a=M(n);for(let m of["config","waivers","baseline"]){let w=i?.[m]??null;if(w!==null){
let{hash:b}=le(w,n);s.push([m,a.shown(w),`sha256 ${b()}`])}else s.push([m,"none","default"])}let l=i===null||i.config===null?null:Ke(le(i.config,n).text,a.shown(
i.config),/\.ya?ml$/i.test(i.config)?"yaml":"json"),u=i?.folder??o(),c=r.relative(u,r.resolve(o(),t)).split(r.sep).join("/"),p=l===null?null:Ln(l,c);s.push(["fa\
ilOn",l?.failOn?.value??"error",l?.failOn?.from??"default"]);for(let{value:m,from:w}of l?.require??[])s.push(["require",m,w]);for(let{value:m,from:w}of l?.packs??
[])s.push(["packs",m,w]);s.push(["waivers.maxDays",String(l?.maxDays?.value??365),l?.maxDays?.from??"default"]);for(let[m,w]of Object.entries(p?.facts??{}))for(let[
b,{value:$,place:S}]of Object.entries(w)){let{path:I,range:A}=S();s.push([`facts.${m}.${b}`,JSON.stringify($),`${I}:${A.start.line}:${A.start.column}`])}if(p?.facts.
region?.name===void 0)for(let{from:m,facts:w}of st(n))s.push(["facts.region.name",JSON.stringify(w.region?.name),m]);for(let[m,{severity:w,from:b}]of Object.entries(
p?.rules??{}))s.push([`rules.${m}`,w,b]);let f=s.map(m=>m.map(C)),h=[0,1].map(m=>Math.max(...f.map(w=>w[m]?.length??0)));for(let[m="",w="",b=""]of f)n.stdout.write(
`${m.padEnd(h[0]??0)}  ${w.padEnd(h[1]??0)}  ${b}
`);return y.pass}var at=["ec2Image","account"];async function $s({options:t,operands:e},n){let r=O.live().readLiveOptions(t),o=Tp(t.get("scope")??[]);if(r.simulatePermissions&&!o.
includes("account"))throw new d("`--simulate-permissions` reads facts of the scope account, which `--scope` leaves out");let i=t.get("region")?.at(-1)??null,s=i===
null?st(n):[Gt("--region",i)],a=Y({facts:s,maxBytes:Dt}),l=[...Me(e,{followLinks:!1,stdinName:null},n).inputs];if(l.some(({named:m})=>!m)||l.length!==1)throw new d(
`\`${e.join(" ")}\`: facts are read for the requests of one file`);let u=O.live().imageIds(l,ot(Dt,n),a,Lp);if(o.includes("ec2Image")&&u.length===0){let m=`\`${e[0]}\
\` names no EC2 image whose facts could be read`;if(o.length===1)throw new d(m);H(m,n)}let c={scopes:o,imageIds:u,simulatePermissions:r.simulatePermissions},p=s[0]?.
facts.region?.name??null,f=await O.live().askAws(r,p,c,n),h=f.failures.length===f.calls;for(let m of O.live().failureSentences(f))(h?Se:H)(m,n);return h?y.callFailed:
(n.stdout.write(`${Ce(JSON.stringify(Fp(f.region,f.sources),null,2))}
`),y.pass)}function Tp(t){if(t.length===0)return at;let e=t.flatMap(n=>n.split(",").map(r=>r.trim()));for(let n of e){if(at.includes(n))continue;let r=qe(n,at);
throw new d(`\`--scope ${n}\`: AWS can be asked about ${at.join(", ")}${r}`)}return at.filter(n=>e.includes(n))}function Lp({path:t},e){throw new d(`cannot read\
 \`${t??"-"}\`: ${_(e)}`)}function Fp(t,e){let n=e.map(s=>s.facts),r=Object.assign({},...n.map(s=>s.account)),o=n.find(s=>s.ec2Image!==void 0)?.ec2Image,i=n.find(
s=>s.ec2Images!==void 0)?.ec2Images;return{region:{name:t},...o===void 0?{}:{ec2Image:o},...i===void 0?{}:{ec2Images:i},...Object.keys(r).length===0?{}:{account:r}}}var sr=["github","gitlab","jenkins"],Np={github:[".github"],gitlab:[".gitlab-ci.yml",".gitlab"],jenkins:["Jenkinsfile"]},qp=/^[ \t]*url[ \t]*=[ \t]*(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?([^/:\s]+)/gim;
function Cs(t){let e=Dp(t),n=r=>e.some(o=>o.toLowerCase().split(".").includes(r));return sr.filter(r=>Np[r].some(o=>ar(o,t))||n(r))}function Ss(t){let e=sr.find(
n=>n===t);if(e===void 0)throw new d(`\`--ci ${t}\`: accepted are ${sr.join(", ")}`);return e}function Dp(t){if(!ar(".git",t,"isDirectory")||!ar(".git/config",t,
"isFile"))return[];try{let{text:e}=le(t.paths.resolve(t.cwd(),".git/config"),t);return[...e.matchAll(qp)].map(([,n=""])=>n)}catch(e){throw R(e)===null?e:new d(`\
cannot read \`.git/config\`: ${_(e)}; \`--ci\` names a system`)}}function ar(t,{cwd:e,fs:n,paths:r},o){let i=n.lstatSync(r.resolve(e(),t),{throwIfNoEntry:!1});return i!==
void 0&&(o===void 0||i[o]())}var lr="https://git.example.com/tools/workspaces-preflight.git",cr="OWNER/workspaces-preflight",jp=/https:\/\/git\.example\.com\/tools\/workspaces-preflight\.git|OWNER\/workspaces-preflight|\bv\d+\.\d+\.\d+\b|\^images\/|\bimages\//g,
Wp=/(?:^|[/@.])github\.[^/:]+[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;function Is(t,{folder:e,repository:n,rev:r}){return t.replace(jp,o=>o===lr?n??o:o===cr?Wp.exec(
n??"")?.[1]??o:o==="images/"?`${e}/`:o==="^images/"?`^${e.replaceAll(".","\\.")}/`:r)}var Es={"workspaces-preflight.config.yaml":`# What holds for the requests of this repository; \`workspaces-preflight config print FILE\` shows what holds for a fi\
le.
# Every key is optional. A workspaces-preflight.config.json of the same keys starts faster, but cannot have comments; keep one of the two.

# Which files are requests. \`workspaces-preflight check\` without arguments checks these. Where several entries fit a file, later ones win.
requests:
  - files: images/**
    # What is known about their images, as in a facts file. Nothing is guessed: rules about what nobody stated stay undecided.
    # facts:
    #   windows: { version: "11" }
    #   region: { name: eu-west-1 }
    # rules:
    #   office/support-ended: off

# Another severity for a rule: error, warning or off. What a rule that is off finds is still told.
# rules:
#   tags/outer-blanks: error

# Rules of your own, from \`workspaces-preflight rules new GROUP/NAME --dir company-rules\`: paths that begin with ./ or ../, or npm packages.
# packs:
#   - ./company-rules

# What makes the verdict fail, error or warning.
# failOn: error

# Scopes whose rules may not be skipped for want of facts: windows, region, ec2Image, account, guest.
# require: [windows]

# How many days ahead a waiver in workspaces-preflight.waivers.yaml may expire.
# waivers:
#   maxDays: 365
`,"pre-commit-config.yaml":`# .pre-commit-config.yaml: \`pre-commit install\` makes it a hook, \`pre-commit run --all-files\` tries it.
repos:
  - repo: https://git.example.com/tools/workspaces-preflight.git
    rev: "v0.1.0" # until there are tags, the hash of a commit
    hooks:
      - id: workspaces-preflight
        files: ^images/ # every JSON and YAML file in it is taken for a request
        args: [--format, auto]
`,"github.yml":`# .github/workflows/workspaces-preflight.yml
name: workspaces-preflight
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  security-events: write # for upload-sarif
jobs:
  preflight:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: preflight
        uses: OWNER/workspaces-preflight@v0.1.0
        with:
          files: |
            images/
          # What holds for every file, unless the configuration says it by file:
          # facts: |
          #   windows.version=11
          #   region=eu-west-1
          formats: |
            auto=preflight.sarif
          # Beside configuration, waivers and baseline, what is read from the base branch where a fork asks for a merge:
          # policy-paths: |
          #   company-rules
      - if: always() && steps.preflight.outputs.verdict != ''
        uses: github/codeql-action/upload-sarif@v4
        with:
          sarif_file: preflight.sarif
`,"gitlab-ci.yml":`# A job for .gitlab-ci.yml, or a file for its \`include\`: findings appear in the merge request, tests in its test report.
workspaces-preflight:
  stage: test
  image: node:24-slim
  variables:
    # Where the tool is fetched from, and which version: a tag, or the hash of a commit.
    PREFLIGHT_REPOSITORY: https://git.example.com/tools/workspaces-preflight.git
    PREFLIGHT_VERSION: "v0.1.0"
    # What to check.
    PREFLIGHT_FILES: images/
  before_script:
    - command -v git >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends git ca-certificates >/dev/null; }
    - git init -q .preflight
    - git -C .preflight fetch -q --depth 1 "$PREFLIGHT_REPOSITORY" "$PREFLIGHT_VERSION"
    - git -C .preflight checkout -q FETCH_HEAD
  script:
    - >-
      node .preflight/dist/cli.cjs check "$PREFLIGHT_FILES"
      --format auto --format auto=gl-code-quality-report.json --format junit=preflight.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: preflight.xml
`,Jenkinsfile:`pipeline {
  agent none
  stages {
    // Findings appear through the plugins Warnings (SARIF) and JUnit.
    stage('Preflight') {
      agent { docker { image 'node:24' } }
      environment {
        // A tag, or the hash of a commit, and what to check.
        PREFLIGHT_REPOSITORY = 'https://git.example.com/tools/workspaces-preflight.git'
        PREFLIGHT_VERSION = 'v0.1.0'
        PREFLIGHT_FILES = 'images/'
      }
      steps {
        sh '''
          rm -rf .preflight
          git init -q .preflight
          git -C .preflight fetch -q --depth 1 "$PREFLIGHT_REPOSITORY" "$PREFLIGHT_VERSION"
          git -C .preflight checkout -q FETCH_HEAD
          node .preflight/dist/cli.cjs check "$PREFLIGHT_FILES" --format auto --format auto=preflight.xml --format sarif=preflight.sarif
        '''
      }
      post {
        always {
          junit 'preflight.xml'
          recordIssues tool: sarif(pattern: 'preflight.sarif')
        }
      }
    }
  }
}
`};var As=".gitlab/workspaces-preflight.yml",Ps=`include:
  - local: ${As}
`;function Ts(t,e){let n=s=>Is(Es[s],e),r=n("pre-commit-config.yaml"),o=(s,a)=>({path:s,text:a,instead:[s],addition:null}),i={github:()=>[o(".github/workflows/w\
orkspaces-preflight.yml",n("github.yml"))],gitlab:()=>[o(As,n("gitlab-ci.yml")),{...o(".gitlab-ci.yml",Ps),addition:{where:"at the top, or in the `include` that\
 it has",text:Ps}}],jenkins:()=>{let s=n("Jenkinsfile");return[{...o("Jenkinsfile",s),addition:{where:"in its `stages`",text:_s(s,"  stages {","  }")}}]}};return[
{...o("workspaces-preflight.config.yaml",n("workspaces-preflight.config.yaml")),instead:it},{...o(".pre-commit-config.yaml",r),addition:{where:"in its `repos`",
text:_s(r,"repos:")}},...t.flatMap(s=>i[s]())]}function _s(t,e,n){let r=t.trimEnd().split(`
`),o=r.indexOf(e)+1;return`${r.slice(o,n===void 0?void 0:r.indexOf(n,o)).join(`
`)}
`}var Mp=/^(?!\.{1,2}(?:\/|$))[\p{L}\p{N}._][\p{L}\p{N}._-]*(?:\/(?!\.{1,2}(?:\/|$))[\p{L}\p{N}._-]+)*$/u,Bp=/^[\w.~/][\w.~/@:+%-]*$/;function Fs(t,e,n){Hp(n);let r={
folder:Gp(t),repository:Ls("--repository",e.repository),rev:Ls("--rev",e.rev)??`v${Y().head.tool.version}`},o=e.ci?.map(Ss)??Cs(n),i=Ts(o,r).map(l=>({file:l,there:Vp(
l,n)}));for(let{file:l,there:u}of i)u===null&&Yp(l.path,n);let{stdout:s}=n,a="";for(let{file:l,there:u}of i)u===null?(Kp(l,n),a+=l.text,s.write(`wrote \`${l.path}\
\`
`)):l.addition===null?s.write(`left \`${u}\` as it is
`):(a+=l.addition.text,s.write(`left \`${u}\` as it is; unless it is there, add ${l.addition.where}:

`),s.write(`${l.addition.text}
`));return o.length===0&&s.write("no job: there is no `.github`, `.gitlab-ci.yml` or `Jenkinsfile`, nor a remote at GitHub or GitLab; `--ci` names a system\n"),
s.write(`
Next:
${Up(r.folder,a,n).map(l=>`  ${l}
`).join("")}`),y.pass}function Up(t,e,{cwd:n,fs:r,paths:o}){let i=[lr,cr].filter(a=>e.includes(a)),s=r.statSync(o.resolve(n(),t),{throwIfNoEntry:!1})!==void 0;return[
...i.map(a=>`replace \`${a}\` by where you fetch this tool from`),...s?[]:[`put requests into \`${t}/\`, which is not there yet`],"say in the configuration what\
 is known about the images: their Windows version, their Region","`workspaces-preflight check` tells what is wrong today","`workspaces-preflight baseline write`\
 accepts that, so that only what is new fails"]}function Hp({cwd:t,fs:e,paths:n}){let r=t();for(let o=r;;o=n.dirname(o)){if(e.lstatSync(n.join(o,".git"),{throwIfNoEntry:!1})!==
void 0){if(o===r)return;let i=n.relative(r,o).split(n.sep).join("/");throw new d(`hooks and jobs run in the folder that holds \`.git\`: change to \`${i}\` and ru\
n it there`)}if(n.dirname(o)===o)return}}function Gp(t){let e=t.replace(/^\.\/(?=.)/,"").replace(/\/+$/,"");if(Mp.test(e))return e;throw e==="."||e===""?new d("\
the requests need a folder of their own: the hook takes every JSON and YAML file in it for a request"):new d(`\`${t}\`: accepted is the folder of the requests, i\
n the repository, by a path of letters, digits, \`.\`, \`_\`, \`-\` and \`/\``)}function Ls(t,e){if(e===null||Bp.test(e))return e;throw new d(`\`${t} ${e}\`: acc\
epted are letters, digits and \`. _ ~ / @ : + % -\`; write anything else into the files by hand`)}function Vp({instead:t},{cwd:e,fs:n,paths:r}){let o=i=>Ns(i,()=>n.
lstatSync(r.resolve(e(),i),{throwIfNoEntry:!1}))!==void 0;return t.find(o)??null}function Yp(t,{cwd:e,fs:n,paths:r}){let o=t.split("/").slice(0,-1);for(let i of o.
keys()){let s=o.slice(0,i+1).join("/"),a=n.lstatSync(r.resolve(e(),s),{throwIfNoEntry:!1});if(a!==void 0&&!a.isDirectory())throw new d(`cannot write \`${t}\`: \`${s}\
\` is a link or a file; nothing is written`)}}function Kp({path:t,text:e},n){let r=n.paths.dirname(t);r!=="."&&Ns(t,()=>n.fs.mkdirSync(n.paths.resolve(n.cwd(),r),
{recursive:!0}));let o=O.files().fileWriter(t,n);try{o.write(e),o.finish()}finally{o.discard()}}function Ns(t,e){try{return e()}catch(n){throw R(n)===null?n:new d(
`cannot write \`${t}\`: ${_(n)}`)}}var qs=ge.request.properties.IngestionProcess.enum,Ds="BYOL_REGULAR_WSP";function js(t,e){if(!qs.includes(t))throw new d(`\`--process ${t}\`: accepted are ${qs.
join(", ")}`);let n={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:t,ImageName:"win11-enterprise-24h2",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage",Tags:[{Key:"Owner",Value:"desktop-team"}]},r=new Date(e.now()).toISOString().slice(0,10),o=Y({asOf:r}).check(n).requests.flatMap(s=>s.findings),i=o.filter(
({outcome:s,severity:a})=>s==="fail"&&a==="error");if(i.length>0){for(let{message:s,rule:a}of i)Se(`no request with ${t} passes: ${s} [${a}]`,e);return y.fail}e.
stdout.write(`${JSON.stringify(n,null,2)}
`);for(let{message:s,rule:a,expected:l}of o)H(`${s} [${a}]${l===null?"":`; accepted: ${l}`}`,e);return y.pass}function Ws(t,{stdout:e}){if(!zp(t))throw new d(`there is no schema \`${t}\`; there are ${Object.keys(ge).join(", ")}`);return e.write(`${JSON.stringify(ge[t],null,
2)}
`),y.pass}function zp(t){return Object.hasOwn(ge,t)}function Ms(t,e){let{path:n,text:r,hash:o,line:i}=le(t,e),s=0,a=0;return{config:Ke(r,n,/\.ya?ml$/i.test(t)?"yaml":"json"),waive:null,start:()=>{},see({findings:l}){
for(let u of l)u.waived?.by==="config"&&s++,u.ownSeverity!==void 0&&a++},unread:()=>{},end:()=>({report:{kind:"config",path:n,get sha256(){return o()},waived:s,
resettled:a,findings:[]},line:i})}}var Jp=/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i,ur="rules";function Bs(t,e,n){let{paths:r}=n,{value:o}=t;if(/^\.\.?(?:$|[/\\])/.test(o)||r.isAbsolute(
o))return r.resolve(e,o);if(!Jp.test(o))throw new d(`${t.from}: \`${o}\` is neither the name of a package nor a path; a path begins with \`./\` or \`../\``);let i=Xp(
t,e,n),s=r.join(i,ur),a=Us(s,n);if(a===null)throw new d(`${t.from}: the package \`${o}\` has no folder \`${ur}\``);if(a!==s)throw new d(`${t.from}: the folder \`${ur}\
\` of the package \`${o}\` is a link, which is not followed`);return s}function Xp(t,e,n){let{paths:r}=n,{value:o}=t;for(let i=e;;i=r.dirname(i)){let s=Us(r.join(
i,"node_modules",o),n);if(s!==null)return s;if(r.dirname(i)===i)throw new d(`${t.from}: the package \`${o}\` is not installed; a path begins with \`./\` or \`../\``)}}
function Us(t,{fs:e}){try{return e.realpathSync.native(t)}catch(n){if(R(n)==="ENOENT"||R(n)==="ENOTDIR")return null;throw R(n)===null?n:new d(`cannot read \`${t}\
\`: ${_(n)}`)}}function Pe(t,e){return t.map(n=>Gs(e.paths.resolve(e.cwd(),n),e))}function Hs(t,e,n){return t.map(r=>{let{value:o,sha256:i}=r,s=Gs(Bs(r,e,n),n);if(i!==null&&i!==
s.sha256)throw new d(`${r.from}: the pack \`${o}\` has the sha256 ${s.sha256}, not the pinned ${i}`);return s})}function Gs(t,{paths:e}){return Hn(e.relative(".",
t)||".")}function ye(t,e){let n=he(t,e);if(n===null||n.config===null)return Pe(t.rules,e);let r=Hs(Ms(n.config,e).config.packs,n.folder,e),o=({from:i})=>r.every(s=>s.from!==
i);return[...r,...Pe(t.rules,e).filter(o)]}function Vs(t,e){let n=typeof t=="string"?Pe([t],e):ye(t,e);if(n.length===0)throw new d("no configuration names a pack: name a rule file or directory, for examp\
le `workspaces-preflight rules docs company-rules/`");return e.stdout.write(gn(n.flatMap(({rules:r})=>r))),y.pass}var Ys={equal:"is",notEqual:"is not",in:"is one of",notIn:"is none of",contains:"contains",doesNotContain:"does not contain",containsAny:"contains one of",everyIn:"\
holds nothing but",empty:"is empty",lessThan:"is less than",lessThanInclusive:"is at most",greaterThan:"is greater than",greaterThanInclusive:"is at least",startsWith:"\
starts with",endsWith:"ends with",matches:"matches",present:"is given",before:"is before",onOrAfter:"is on or after"},Qp={empty:"is not empty",present:"is not g\
iven"};function _e(t,e=()=>[]){return"all"in t?t.all.flatMap(n=>pr(n,e)):zs(t,e)}function zs(t,e){if("not"in t)return Ks("not",[t.not],e);let[n,r]="all"in t?["a\
ll of",t.all]:["any of",t.any];return r.length===1?r.flatMap(o=>pr(o,e)):Ks(n,r,e)}function Ks(t,e,n){return[`${t}:`,...e.flatMap(r=>pr(r,n)).map(r=>`  ${r}`)]}
function pr(t,e){return"operator"in t?[Zp(t),...e(t).map(n=>`  ${n}`)]:zs(t,e)}function Zp({fact:t,path:e,operator:n,value:r}){let o=lt(t,e),i=Qp[n];return i!==
void 0&&typeof r=="boolean"?`${o} ${r?Ys[n]:i}`:`${o} ${Ys[n]} ${ef(r)}`}function lt(t,e){let n=e.slice(1).replaceAll("/",".");return t==="request"?n===""?"the \
request":n:t==="today"?"today":`${t}.${n}`}function ef(t){return Array.isArray(t)?t.map(e=>String(e)).join(", "):typeof t=="object"&&"fact"in t?lt(t.fact,t.path):
String(t)}function Kt(t){return[...new Set(tf(t).map(e=>e.slice(0,e.indexOf("."))))]}function tf(t){let e=new Set,n=(o,i)=>{nf.includes(o)||e.add(lt(o,i))},r=o=>{
"operator"in o?(n(o.fact,o.path),typeof o.value=="object"&&"fact"in o.value&&n(o.value.fact,o.value.path)):"not"in o?r(o.not):("all"in o?o.all:o.any).forEach(r)};
return t.when!==void 0&&r(t.when),r(t.must),[...e].sort()}var nf=["request","derived","today"];function Xs(t,e){let n=o=>[rf[e.answer(o)],...e.facts(o).map(i=>of(i))],r=o=>_e(o,n).map(i=>`  ${i}`);return[...t.when===void 0?[]:["when:",...r(t.when)],"what \
must hold:",...r(t.must),af(e)]}var rf={holds:"-> holds",fails:"-> does not hold",unknown:"-> unknown",request:"-> depends on the request"};function of({fact:t,
path:e,value:n,from:r}){let o=n===void 0?"not known":n===null?"known to be absent":`is ${sf(n)}`;return`   ${lt(t,e)} ${o}${r===null?"":` (${r})`}`}var Js=120;function sf(t){
let e=JSON.stringify(t)??"";return e.length>Js?`${e.slice(0,Js)}\u2026`:e}function af({when:t,must:e}){return t==="fails"?"The rule does not apply":e==="holds"?
"The rule passes":e==="fails"&&(t===null||t==="holds")?"The rule fails":t==="request"||e==="request"?"Whether the rule passes depends on the request":"The rule \
is undecided"}function Zs(t,e,n){let r=ye(e,n),o=[L(),...r].flatMap(l=>l.rules),i=o.find(l=>l.id===t),s=X().find(l=>l.id===t),a=hf(ee(te("auto",n.stdout,n.env)),n.stdout.isTerminal()?
Math.min(100,n.stdout.columns()):80);if(i!==void 0)cf(i,()=>lf(i,r,e,a,n),a);else if(s!==void 0)uf(s,a);else{let l=[...o,...X()].map(c=>c.id),u=qe(t,l)||"; `wor\
kspaces-preflight rules list` lists them";throw new d(`there is no rule \`${t}\`${u}`)}return n.stdout.write(a.text()),y.pass}var Qs=5;function lf(t,e,n,r,o){if(n.
facts.length===0&&n.fact.length===0)return;let i=n.asOf??new Date(o.now()).toISOString().slice(0,10),s=En(t,{packs:e,facts:Ht(Ut(n,o),o),asOf:i});for(let l of s.
slice(0,Qs))r.section(`With these facts${l.image===null?"":`, for ${l.image}`}`,()=>r.lines(Xs(t,l)));let a=s.length-Qs;a>0&&r.section(`And ${a} more images`,()=>r.
prose("Give the facts of one to see them"))}function cf(t,e,n){let r=Kt(t);n.head(t.id,[t.severity,t.certainty,r.length===0?"needs no facts":`needs facts: ${r.join(
", ")}`]),n.prose(t.title),n.section("Why",()=>n.prose(t.why)),t.when!==void 0&&n.section("When",()=>n.lines(_e(t.when))),n.section("What must hold",()=>n.lines(
_e(t.must))),e(),n.section("Fails with",()=>n.prose(t.message)),t.expected!==void 0&&n.section("Accepted",()=>n.prose(t.expected??"")),t.fix!==void 0&&n.section(
t.fix.safe?"Fix (safe)":"Fix",()=>n.prose(t.fix?.title??"")),t.predicts.length>0&&n.section("The service would answer",()=>n.lines(t.predicts.map(({code:o,certainty:i})=>`${o}\
 (${i})`)));for(let[o,i]of ff){let s=t.examples.find(a=>a.outcome===i);s!==void 0&&n.section(o,()=>n.lines(df(s)))}for(let o of t.notes??[])n.section("Note",()=>n.
prose(o));n.section("Source",()=>{for(let{url:o,read:i,says:s}of t.source)n.lines([`${o} (read ${i})`]),s!==void 0&&n.prose(s,4)})}function uf({id:t,title:e,why:n},r){
r.head(t,[pf[t.slice(0,t.indexOf("/"))]??"what the service answers"]),r.prose(e),r.section("Why",()=>r.prose(n))}var pf={config:"about a policy file",document:"\
about the text itself",schema:"a constraint of the API model"},ff=[["Passes","pass"],["Fails","fail"],["Is unknown","unknown"]];function df({request:t,facts:e,asOf:n}){
let r=Object.entries(e??{}).flatMap(([o,i])=>Object.entries(i).map(([s,a])=>`${o}.${s}=${String(a)}`));return n!==void 0&&r.push(`as of ${n}`),[mf(t),...r.length===
0?[]:[`with ${r.join(", ")}`]]}function mf(t){return JSON.stringify(t,null,1).replace(/\n\s*/g," ").replace(/\[ /g,"[").replace(/ \]/g,"]")}function hf({bold:t,
dim:e},n){let r="",o=0,i=(s,a)=>{r+=`${" ".repeat(a)}${C(s)}
`};return{head:(s,a)=>{r+=`${t(C(s))}  ${e(a.join(" \xB7 "))}

`},section:(s,a)=>{r+=`
${t(s)}
`,o=2,a()},prose:(s,a=o)=>{for(let l of rt(s,n-a))i(l,a)},lines:s=>{for(let a of s)i(a,o)},text:()=>r}}function ea({format:t,scope:e,...n},r){let o=[L(),...ye(n,r)].flatMap(i=>i.rules).map(i=>({rule:i,needs:Kt(i)})).filter(({needs:i})=>e===null||i.includes(e)).sort(
(i,s)=>i.rule.id<s.rule.id?-1:1);if(e!==null&&o.length===0)throw new d(`no rule needs facts of the scope \`${e}\``);if(t==="json")r.stdout.write(gf(o));else if(t===
"text")r.stdout.write(yf(o,r));else throw new d(`\`--format ${t}\`: accepted are text, json`);return y.pass}function gf(t){let e=t.map(({rule:n,needs:r})=>({id:n.
id,title:n.title,severity:n.severity,needs:r,certainty:n.certainty,docs:n.source[0]?.url??null}));return`${Ce(JSON.stringify(e,null,2))}
`}function yf(t,{stdout:e,env:n}){let{bold:r,dim:o,red:i,yellow:s}=ee(te("auto",e,n)),a=t.map(({rule:f,needs:h})=>[f.id,f.severity,h.join(", ")||"-",f.certainty]),
l=["RULE","SEVERITY","NEEDS","CERTAINTY"],u=l.map((f,h)=>Math.max(f.length,...a.map(m=>m[h]?.length??0))),c=(f,h)=>f.map((m,w)=>h(w===f.length-1?m:m.padEnd(u[w]??
0),w)).join("  ").concat(`
`),p=f=>f.startsWith("error")?i(f):s(f);return c(l,o)+a.map(f=>c(f.map(C),(h,m)=>m===0?r(h):m===1?p(h):h)).join("")}function ta(t,e){let{fs:n,paths:r}=e,o=M(e),i=o.absolute(t);try{let s=n.realpathSync.native(r.dirname(i));if(o.contains(i)&&!o.containsReal(s))throw new d(`cann\
ot write \`${t}\`: a link on the way to it leaves the working directory`);return r.join(s,r.basename(i))}catch(s){throw R(s)==="ENOENT"?new d(`cannot write \`${t}\
\`: there is no folder \`${r.dirname(t)}\``):R(s)===null?s:new d(`cannot write \`${t}\`: ${_(s)}`)}}var wf=100,bf="/dev/null";function na(t,e,n=null){let{fs:r}=e,o=ta(t,e),i=p=>{try{return p()}catch(f){throw R(f)===null?f:new d(`cannot write \`${t}\`: ${_(f)}`)}},
s=i(()=>r.lstatSync(o,{throwIfNoEntry:!1}));if(o===bf&&s?.isCharacterDevice()===!0)return{write:()=>{},finish:()=>{},discard:()=>{}};if(s!==void 0&&!s.isFile()){
let p=s.isSymbolicLink()?"a link":s.isDirectory()?"a directory":"no regular file";throw new d(`cannot write \`${t}\`: it is ${p}`)}let a="",l=i(()=>{for(let p=0;;p++){
a=`${o}.${p}.tmp`;try{return r.openSync(a,"wx",438)}catch(f){if(R(f)!=="EEXIST"||p>=wf)throw f}}}),u=!0,c=()=>{u=!1,r.closeSync(l)};return{write:p=>i(()=>{let f=Buffer.
from(p);for(let h=0;h<f.length;)h+=r.writeSync(l,f,h)}),finish:()=>i(()=>{n!==null&&(xf(n,l,e),n.check()),c(),r.renameSync(a,o)}),discard:()=>{u&&(c(),r.unlinkSync(
a))}}}function xf({mode:t,uid:e,gid:n},r,{fs:o}){let i=o.fstatSync(r);(i.uid!==e||i.gid!==n)&&o.fchownSync(r,e,n),o.fchmodSync(r,t&4095)}var Of=/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;function ra(t,e,n){let{fs:r,paths:o,stdout:i}=n;if(!Of.test(t)||t.length>100)throw new d(`\`${t}\` \
is no id for a rule; an id is GROUP/NAME in lower case, with digits and \`-\`, for example company/owner-tag`);if(L().rules.some(u=>u.id===t))throw new d(`the i\
d \`${t}\` is taken by a built-in rule`);let s=o.join(e,`${t}.yaml`),a=o.resolve(n.cwd(),s);for(let u of[".yaml",".yml",".json"]){let c=a.replace(/\.yaml$/,u);if(r.
lstatSync(c,{throwIfNoEntry:!1})!==void 0)throw new d(`\`${o.join(e,t+u)}\` is there already; it is left as it is`)}try{r.mkdirSync(o.dirname(a),{recursive:!0})}catch(u){
throw R(u)===null?u:new d(`cannot make the folder \`${o.dirname(s)}\`: ${R(u)}`)}let l=na(s,n);try{l.write(kf(t,new Date(n.now()).toISOString().slice(0,7))),l.finish()}finally{
l.discard()}return i.write(`${s}
`),y.pass}function kf(t,e){let n=t.slice(t.indexOf("/")+1);return`# The path of this file is the id of the rule. \`workspaces-preflight schema rule\` describes ev\
ery member,
# \`workspaces-preflight rules test FOLDER\` runs the examples below, which are the rule's tests.
id: ${t}
title: Every image has the tag Owner
severity: error # or warning
certainty: documented
predicts: []
why: Say here why it matters, for those who meet the finding.
source: # where it is written down
  - { url: "https://example.com/policies/${n}", read: "${e}" }

# When does it apply? Without \`when\`, always.
when:
  all:
    - { fact: request, path: /IngestionProcess, operator: notEqual, value: BYOL_REGULAR_BYOP }
# What has to hold then?
must:
  all:
    - { fact: derived, path: /tags/keys, operator: contains, value: Owner }

at: /Tags # where the finding points
message: No tag \`Owner\`
expected: a tag with the key \`Owner\`

# Each holds the members that matter; the rest comes from a request that passes.
examples:
  - outcome: pass
    request: { Tags: [{ Key: Owner, Value: desktop-team }] }
  - outcome: notApplicable
    request: { IngestionProcess: BYOL_REGULAR_BYOP }
  - outcome: fail
    request: { Tags: [{ Key: Stage, Value: test }] }
    pointers: [/Tags]
`}var oa=["compiled","json-rules-engine"];async function ia(t,e,n){if(!$f(e))throw new d(`\`--engine ${e}\`: accepted are ${oa.join(", ")}`);let r=M(n),o=ee(te("a\
uto",n.stdout,n.env)),i=typeof t=="string"?Pe([t],n):ye(t,n),s=typeof t=="string"?i:[L(),...i],a=await Promise.all(s.map(u=>vf(u,e,o))),l=a.map(({text:u},c)=>{let p=s[c],
f=i.includes(p),h=f?r.shown(n.paths.resolve(".",p.from)):p.from;return`${s.length>1?`${o.bold(C(h))}
`:""}${u}${f?`sha256 ${p.sha256}
`:""}`});return n.stdout.write(l.join(`
`)),a.every(({ok:u})=>u)?y.pass:y.fail}async function vf(t,e,{bold:n,red:r,green:o,yellow:i}){let s=await Yn(t,{engine:e}),a=s.filter(m=>!m.ok),l="";for(let{rule:m,
index:w,expected:b,actual:$,message:S}of a){let I=t.rules.find(N=>N.id===m)?.examples[w]?.title,A=`example ${w+1}${I===void 0?"":` (${I})`}`,k=S??`the outcome i\
s ${$}, not ${b}`;l+=`${n(C(m))} ${C(A)}: ${C(k)}
`}let{conditions:u,unnoticed:c}=Tn(t);for(let{rule:m,pointer:w}of c)l+=`${n(C(m))} ${i("no example notices")} when this is turned into its opposite: ${C(Rf(t,m,
w))} (${w})
`;let p=`${W(t.rules.length,"rule")}, ${W(s.length,"example")}`,f=`${u-c.length} of ${W(u,"condition")} noticed`;return l+=l===""?"":`
`,l+=a.length===0?`${o(`${p}: all as expected`)}; ${f}
`:`${p}: ${r(W(a.length,"mismatch","mismatches"))}; ${f}
`,{ok:a.length===0,text:l}}function Rf(t,e,n){let r=t.rules.find(o=>o.id===e);for(let o of n.slice(1).split("/"))r=r[o];return _e({all:[r]}).join(" ")}function $f(t){
return oa.some(e=>e===t)}var sa=["rules","config","no-config"],aa=["config","no-config"],Cf=["facts","fact","as-of","follow-links","max-bytes"];function la(t,e,n,r){let o=(c,p)=>{for(let f of Q.
filter(({name:h})=>p.includes(h)))c.addOption(me(f));return e(c,t)},i=c=>nt(ae(c),r.env),s=o(t.createCommand("list").description("print every rule: severity, th\
e facts it needs, certainty"),sa).option("--format <FORMAT>","text or json","text").option("--scope <SCOPE>","only rules that need facts of this scope, for exam\
ple windows").action(({format:c,scope:p})=>n(ea({...i(s),format:c,scope:p??null},r))),a=o(t.createCommand("explain").description("print why a rule is there, wha\
t its conditions answer with facts, examples and sources"),[...sa,...Cf]).argument("<ID>","the rule, as findings name it in brackets").action(c=>n(Zs(c,i(a),r))),
l=o(t.createCommand("test").description("run the examples of the rules, which are their tests"),aa).argument("[PATH]","a rule file or directory instead of the b\
uilt-in pack and those of the configuration").option("--engine <ENGINE>","compiled or json-rules-engine","compiled").action((c,{engine:p})=>n(ia(c===void 0?i(l):
c,p,r)));e(t.createCommand("new").description("write a rule to start from, with examples that pass"),t).argument("<ID>","GROUP/NAME, for example company/owner-t\
ag").option("--dir <DIR>","the folder of the pack",".").action((c,{dir:p})=>n(ra(c,p,r)));let u=o(t.createCommand("docs").description("print a page about the ru\
les of a pack, in Markdown"),aa).argument("[PATH]","a rule file or directory instead of the packs of the configuration").action(c=>n(Vs(c===void 0?i(u):c,r)))}function Sf(t,e){Tf(t,e);let n=y.couldNotRun,r=Ef(e,o=>{n=o});try{return r.parse(t,{from:"user"}),n}catch(o){if(!(o instanceof dn))throw o;return o.exitCode===0?
y.pass:y.couldNotRun}}function If(t){let e=ua().exitOverride().configureOutput({writeOut:()=>{},writeErr:()=>{}});try{return e.parse(t,{from:"user"}),ae(e)}catch(n){
if(n instanceof dn)return null;throw n}}function Ef(t,e){let n=t.stdout.isTerminal()?Math.min(100,t.stdout.columns()):80,r=new D("workspaces-preflight").description(
"Checks ImportWorkspaceImage requests for Amazon WorkSpaces before the call.").version(`workspaces-preflight ${Y().head.tool.version}`,"-v, --version","print th\
e version").helpOption("-h, --help","print this help").helpCommand("help [COMMAND]","print the help of a command").configureOutput({writeOut:c=>t.stdout.write(c),
writeErr:c=>t.stderr.write(c),outputError:(c,p)=>p(Af(c)),getOutHelpWidth:()=>n,getErrHelpWidth:()=>n,getOutHasColors:()=>!1,getErrHasColors:()=>!1}).showSuggestionAfterError().
exitOverride(),o=(c,p=r)=>(p.addCommand(c.copyInheritedSettings(p)),c);o(ua()).action((c,p,f)=>{e(Vt(nt(ae(f),t.env),t))}),la(o(new D("rules").description("list\
, explain, test, write and document rules")),o,e,t);let i=new D("facts").description("read facts about a request's image and account from AWS, and print them as\
 a facts file").argument("<REQUEST>","a file of requests, or - for standard input");for(let c of xi)i.addOption(me(c));o(i).action((c,p,f)=>e($s(ae(f),t)));let s=new D(
"submit").description("check requests, then import them: each at most once").argument("<FILE>","a file of requests, or - for standard input");for(let c of ki)s.
addOption(me(c));o(s).action((c,p,f)=>e(O.submitting().submit(ae(f),t)));let a=new D("wait").description("wait until imported images are available, or in error").
argument("[IMAGE_ID...]","images of WorkSpaces, such as wsi-0123456789");for(let c of vi)a.addOption(me(c));o(a).action((c,p,f)=>e(O.submitting().wait(ae(f),t))),
o(new D("init").description("write a configuration, a pre-commit hook and a CI job; what is there stays")).argument("[FOLDER]","the folder of the requests","ima\
ges").option("--ci <SYSTEM>","github, gitlab or jenkins instead of what is found",Pf).option("--repository <URL>","where hook and job fetch this tool from").option(
"--rev <REV>","the tag or commit of it (default: the tag of this version)").action((c,{ci:p=null,repository:f=null,rev:h=null})=>e(Fs(c,{ci:p,repository:f,rev:h},
t)));let l=o(new D("config").description("show what a configuration says"));o(new D("print").description("print what holds for a file, and where each setting is\
 said"),l).argument("<FILE>","the file of a request; it need not be there").option("--config <FILE>","the configuration instead of the nearest").action((c,{config:p})=>e(
Rs(c,p??null,t)));let u=o(new D("baseline").description("accept what is wrong today; only what is new fails"));for(let[c,p,f]of[["write",ps,"record every findin\
g of the files"],["prune",fs,"forget what is no longer found"]]){let h=new D(c).description(f).argument("[INPUTS...]","as for check");for(let m of bi)h.addOption(
me(m));o(h,u).action((m,w,b)=>e(p(nt(ae(b),t.env),t)))}return o(new D("schema").description("print a JSON Schema: request, facts, rule, report, config or waiver\
s")).argument("[NAME]","which one","request").action(c=>e(Ws(c,t))),o(new D("new").description("print a request that passes, to start from")).option("--process \
<VALUE>","its IngestionProcess",Ds).action(({process:c})=>e(js(c,t))),o(new D("completion").description("print a completion script for bash, zsh or fish")).argument(
"<SHELL>","bash, zsh or fish").action(c=>e(vs(c,r,t))),_f(r,e),ca(r,"",n),r}function Pf(t,e=[]){return[...e,t]}function ca(t,e,n){t.addHelpText("after",()=>Wi(e,
n));for(let r of t.commands)ca(r,`${e} ${r.name()}`.trim(),n)}function _f(t,e){let n=new D("help").description("print the help of a command").argument("[COMMAND\
...]");t.helpCommand(!1),t.addCommand(n.copyInheritedSettings(t)),n.action(r=>{let o=t;for(let i of r){let s=o.commands.find(a=>a.name()===i);if(s===void 0){let a=o.
commands.map(l=>l.name());throw new d(`there is no command \`${r.join(" ")}\`${qe(i,a)||"; `workspaces-preflight help` lists them"}`)}o=s}o.outputHelp(),e(y.pass)})}
function Af(t){return t.replace(/\n\(Did you mean (?:one of )?(.+)\?\)/,(e,n)=>`; did you mean ${qt(n.split(", "),"or")}?`)}function ua(){let t=new D("check").description(
"check requests; the main job").argument("[INPUTS...]","files, directories, patterns, or - for standard input; without any, the requests of the configuration");
for(let e of Q)t.addOption(me(e));return t}function Tf([t],{cwd:e,fs:n,paths:r}){if(!(t===void 0||t.startsWith("-")||!/[./\\]/.test(t))&&n.statSync(r.resolve(e(),
t),{throwIfNoEntry:!1})!==void 0)throw new d(`\`${t}\` is no command; to check it, write \`workspaces-preflight check ${t}\``)}0&&(module.exports={parseWithProgram,runProgram});
