"use strict";var gi=Object.create;var je=Object.defineProperty;var yi=Object.getOwnPropertyDescriptor;var wi=Object.getOwnPropertyNames;var bi=Object.getPrototypeOf,Oi=Object.prototype.hasOwnProperty;var le=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},xi=(t,e)=>{for(var n in e)je(t,n,{get:e[n],enumerable:!0})},bn=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of wi(e))!Oi.call(t,o)&&o!==n&&je(t,o,{get:()=>e[o],enumerable:!(r=yi(e,o))||r.enumerable});return t};var ki=(t,e,n)=>(n=t!=null?gi(bi(t)):{},bn(e||!t||!t.__esModule?je(n,"default",{value:t,enumerable:!0}):n,t)),vi=t=>bn(je({},"__esModule",{value:!0}),t);var Se=le(bt=>{var Ue=class extends Error{constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,
this.exitCode=e,this.nestedError=void 0}},wt=class extends Ue{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}};bt.CommanderError=Ue;bt.InvalidArgumentError=wt});var Me=le(xt=>{var{InvalidArgumentError:Ri}=Se(),Ot=class{constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=
e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Ri(`\
Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}};function _i(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}xt.Argument=Ot;xt.humanReadableArgName=
_i});var Rt=le(vt=>{var{humanReadableArgName:Si}=Me(),kt=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(o=>!o._hidden),r=e._getHelpCommand();
return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((o,i)=>o.name().localeCompare(i.name())),n}compareOptions(e,n){let r=o=>o.short?o.short.replace(/^-/,
""):o.long.replace(/^--/,"");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(o=>!o.hidden),r=e._getHelpOption();if(r&&!r.hidden){let o=r.
short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!o&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.long,r.description)):r.short&&!o&&n.push(e.createOption(
r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let n=[];for(let r=e.
parent;r;r=r.parent){let o=r.options.filter(i=>!i.hidden);n.push(...o)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.find(n=>n.description)?e.registeredArguments:
[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>Si(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+
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
o.has(s)||o.set(s,[]),o.get(s).push(i)}),o}formatHelp(e,n){let r=n.padWidth(e,n),o=n.helpWidth??80;function i(p,d){return n.formatItem(p,r,d,n)}let s=[`${n.styleTitle(
"Usage:")} ${n.styleUsage(n.commandUsage(e))}`,""],a=n.commandDescription(e);a.length>0&&(s=s.concat([n.boxWrap(n.styleCommandDescription(a),o),""]));let l=n.visibleArguments(
e).map(p=>i(n.styleArgumentTerm(n.argumentTerm(p)),n.styleArgumentDescription(n.argumentDescription(p))));if(s=s.concat(this.formatItemList("Arguments:",l,n)),this.
groupItems(e.options,n.visibleOptions(e),p=>p.helpGroupHeading??"Options:").forEach((p,d)=>{let m=p.map(g=>i(n.styleOptionTerm(n.optionTerm(g)),n.styleOptionDescription(
n.optionDescription(g))));s=s.concat(this.formatItemList(d,m,n))}),n.showGlobalOptions){let p=n.visibleGlobalOptions(e).map(d=>i(n.styleOptionTerm(n.optionTerm(
d)),n.styleOptionDescription(n.optionDescription(d))));s=s.concat(this.formatItemList("Global Options:",p,n))}return this.groupItems(e.commands,n.visibleCommands(
e),p=>p.helpGroup()||"Commands:").forEach((p,d)=>{let m=p.map(g=>i(n.styleSubcommandTerm(n.subcommandTerm(g)),n.styleSubcommandDescription(n.subcommandDescription(
g))));s=s.concat(this.formatItemList(d,m,n))}),s.join(`
`)}displayWidth(e){return On(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
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
return}let l=[a.shift()],u=this.displayWidth(l[0]);a.forEach(c=>{let p=this.displayWidth(c);if(u+p<=n){l.push(c),u+=p;return}i.push(l.join(""));let d=c.trimStart();
l=[d],u=this.displayWidth(d)}),i.push(l.join(""))}),i.join(`
`)}};function On(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}vt.Help=kt;vt.stripColor=On});var Pt=le(It=>{var{InvalidArgumentError:Ii}=Se(),_t=class{constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("<"),this.optional=e.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=Pi(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let n=e;return typeof e=="stri\
ng"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}choices(e){
return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Ii(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?xn(this.
name().replace(/^no-/,"")):xn(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},St=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?
this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&
this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let o=this.negativeOptions.get(r).presetArg,i=o!==void 0?
o:!1;return n.negate===(i===e)}};function xn(t){return t.split("-").reduce((e,n)=>e+n[0].toUpperCase()+n.slice(1))}function Pi(t){let e,n,r=/^-[^-]$/,o=/^--[^-]/,
i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),o.test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&o.test(i[0])&&(e=n,n=i.shift()),
i[0].startsWith("-")){let s=i[0],a=`option creation failed due to '${s}' in option flags '${t}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(s)?new Error(`${a}
- too many short flags`):o.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
It.Option=_t;It.DualOptions=St});var vn=le(kn=>{function Ci(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let o=1;o<=t.length;o++){let i=1;t[o-1]===e[r-1]?i=0:i=1,n[o][r]=Math.min(n[o-1][r]+1,n[o][r-1]+1,n[o-1][r-
1]+i),o>1&&r>1&&t[o-1]===e[r-2]&&t[o-2]===e[r-1]&&(n[o][r]=Math.min(n[o][r],n[o-2][r-2]+1))}return n[t.length][e.length]}function Ai(t,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(s=>s.slice(2)));let r=[],o=3,i=.4;return e.forEach(s=>{if(s.length<=1)return;let a=Ci(
t,s),l=Math.max(t.length,s.length);(l-a)/l>i&&(a<o?(o=a,r=[s]):a===o&&r.push(s))}),r.sort((s,a)=>s.localeCompare(a)),n&&(r=r.map(s=>`--${s}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}kn.suggestSimilar=Ai});var In=le($t=>{var Ei=require("node:events").EventEmitter,Ct=require("node:child_process"),K=require("node:path"),Be=require("node:fs"),O=require("node:process"),
{Argument:Ti,humanReadableArgName:$i}=Me(),{CommanderError:At}=Se(),{Help:Li,stripColor:qi}=Rt(),{Option:Rn,DualOptions:Di}=Pt(),{suggestSimilar:_n}=vn(),Et=class t extends Ei{constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:n=>O.stdout.write(n),writeErr:n=>O.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>O.stdout.isTTY?O.stdout.columns:void 0,getErrHelpWidth:()=>O.
stderr.isTTY?O.stderr.columns:void 0,getOutHasColors:()=>Tt()??(O.stdout.isTTY&&O.stdout.hasColors?.()),getErrHasColors:()=>Tt()??(O.stderr.isTTY&&O.stderr.hasColors?.()),
stripColor:n=>qi(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let o=n,i=r;typeof o=="object"&&o!==null&&(i=o,o=null),i=i||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(s);return o&&(l.description(o),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||i.hidden),l.
_executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),o?this:l}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new Li,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new Ti(e,n)}argument(e,n,r,o){let i=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new At(
e,n,r)),O.exit(e)}action(e){let n=r=>{let o=this.registeredArguments.length,i=r.slice(0,o);return this._storeOptionsAsProperties?i[o]=this:i[o]=this.opts(),i.push(
this),e.apply(this,i)};return this._actionHandler=n,this}createOption(e,n){return new Rn(e,n)}_callParseArg(e,n,r,o){try{return e.parseArg(n,r)}catch(i){if(i.code===
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
flags}' value '${i}' from env '${e.envVar}' is invalid.`;o(i,s,"env")}),this}_optionEx(e,n,r,o,i){if(typeof n=="object"&&n instanceof Rn)throw new Error("To add\
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
 undefined");if(n=n||{},e===void 0&&n.from===void 0){O.versions?.electron&&(n.from="electron");let o=O.execArgv??[];(o.includes("-e")||o.includes("--eval")||o.includes(
"-p")||o.includes("--print"))&&(n.from="eval")}e===void 0&&(e=O.argv),this.rawArgs=e.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=e[1],r=
e.slice(2);break;case"electron":O.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||
"program",r}parse(e,n){this._prepareForParse();let r=this._prepareUserArgs(e,n);return this._parseCommand([],r),this}async parseAsync(e,n){this._prepareForParse();
let r=this._prepareUserArgs(e,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)
throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,r){
if(Be.existsSync(e))return;let o=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function i(c,p){let d=K.resolve(c,p);if(Be.existsSync(
d))return d;if(o.includes(K.extname(p)))return;let m=o.find(g=>Be.existsSync(`${d}${g}`));if(m)return`${d}${m}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let s=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let c;try{c=Be.realpathSync(this._scriptPath)}catch{c=this._scriptPath}
a=K.resolve(K.dirname(c),a)}if(a){let c=i(a,s);if(!c&&!e._executableFile&&this._scriptPath){let p=K.basename(this._scriptPath,K.extname(this._scriptPath));p!==this.
_name&&(c=i(a,`${p}-${e._name}`))}s=c||s}r=o.includes(K.extname(s));let l;O.platform!=="win32"?r?(n.unshift(s),n=Sn(O.execArgv).concat(n),l=Ct.spawn(O.argv[0],n,
{stdio:"inherit"})):l=Ct.spawn(s,n,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),n.unshift(s),n=Sn(O.execArgv).concat(n),l=Ct.spawn(O.execPath,
n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{O.on(p,()=>{l.killed===!1&&l.exitCode===null&&l.kill(p)})});let u=this.
_exitCallback;l.on("close",c=>{c=c??1,u?u(new At(c,"commander.executeSubCommandAsync","(close)")):O.exit(c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(
s,a,e._name);else if(c.code==="EACCES")throw new Error(`'${s}' not executable`);if(!u)O.exit(1);else{let p=new At(1,"commander.executeSubCommandAsync","(error)");
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
map(d=>d.short).some(d=>/^-\d$/.test(d))):!1,a=null,l=null,u=0;for(;u<e.length||l;){let c=l??e[u++];if(l=null,c==="--"){o===r&&o.push(c),o.push(...e.slice(u));break}
if(a&&(!i(c)||s(c))){this.emit(`option:${a.name()}`,c);continue}if(a=null,i(c)){let p=this._findOption(c);if(p){if(p.required){let d=e[u++];d===void 0&&this.optionMissingArgument(
p),this.emit(`option:${p.name()}`,d)}else if(p.optional){let d=null;u<e.length&&(!i(e[u])||s(e[u]))&&(d=e[u++]),this.emit(`option:${p.name()}`,d)}else this.emit(
`option:${p.name()}`);a=p.variadic?p:null;continue}}if(c.length>2&&c[0]==="-"&&c[1]!=="-"){let p=this._findOption(`-${c[1]}`);if(p){p.required||p.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${p.name()}`,c.slice(2)):(this.emit(`option:${p.name()}`),l=`-${c.slice(2)}`);continue}}if(/^--[^=]+=/.test(c)){let p=c.
indexOf("="),d=this._findOption(c.slice(0,p));if(d&&(d.required||d.optional)){this.emit(`option:${d.name()}`,c.slice(p+1));continue}}if(o===n&&i(c)&&!(this.commands.
length===0&&s(c))&&(o=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(c)){n.push(c),r.push(...e.slice(
u));break}else if(this._getHelpCommand()&&c===this._getHelpCommand().name()){n.push(c,...e.slice(u));break}else if(this._defaultCommandName){r.push(c,...e.slice(
u));break}}if(this._passThroughOptions){o.push(c,...e.slice(u));break}o.push(c)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let e={},
n=this.options.length;for(let r=0;r<n;r++){let o=this.options[r].attributeName();e[o]=o===this._versionOptionName?this._version:this[o]}return e}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((e,n)=>Object.assign(e,n.opts()),{})}error(e,n){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},o=r.exitCode||1,i=r.code||"commander.error";this._exit(o,i,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in O.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,O.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Di(this.options),n=r=>this.getOptionValue(
r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&e.valueFromOption(this.
getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(o=>!n(o)).forEach(o=>{this.setOptionValueWithSource(o,r.implied[o],"implied")})})}missingArgument(e){
let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){let n=`error: option '${e.flags}' argu\
ment missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required option '${e.flags}' not specified`;this.
error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=s=>{let a=s.attributeName(),l=this.getOptionValue(a),u=this.options.find(p=>p.
negate&&a===p.attributeName()),c=this.options.find(p=>!p.negate&&a===p.attributeName());return u&&(u.presetArg===void 0&&l===!1||u.presetArg!==void 0&&l===u.presetArg)?
u:c||s},o=s=>{let a=r(s),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},i=`error: ${o(
e)} cannot be used with ${o(n)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith(
"--")&&this._showSuggestionAfterError){let o=[],i=this;do{let s=i.createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);o=o.concat(s),i=i.parent}while(i&&
!i._enablePositionalOptions);n=_n(e,o)}let r=`error: unknown option '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)
return;let n=this.registeredArguments.length,r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} bu\
t got ${e.length}.`;this.error(i,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let o=[];this.createHelp().
visibleCommands(this).forEach(i=>{o.push(i.name()),i.alias()&&o.push(i.alias())}),n=_n(e,o)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"comman\
der.unknownCommand"})}version(e,n,r){if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let o=this.createOption(
n,r);return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let o=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${o}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>$i(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=K.basename(e,K.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let n=Number(O.exitCode??0);
n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=["beforeAll","before","after","afterAll"];if(!r.
includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let o=`${e}Help`;return this.on(o,i=>{let s;typeof n=="function"?s=n({error:i.error,command:i.command}):s=n,s&&i.write(`${s}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(o=>n.is(o))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function Sn(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",o="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?o=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],o=i[4]),n&&o!=="0"?`${n}=${r}:${parseInt(o)+1}`:e})}function Tt(){if(O.env.NO_COLOR||O.env.FORCE_COLOR==="0"||O.env.FORCE_COLOR==="false")return!1;
if(O.env.FORCE_COLOR||O.env.CLICOLOR_FORCE!==void 0)return!0}$t.Command=Et;$t.useColor=Tt});var En=le(D=>{var{Argument:Pn}=Me(),{Command:Lt}=In(),{CommanderError:Ni,InvalidArgumentError:Cn}=Se(),{Help:Fi}=Rt(),{Option:An}=Pt();D.program=new Lt;D.createCommand=
t=>new Lt(t);D.createOption=(t,e)=>new An(t,e);D.createArgument=(t,e)=>new Pn(t,e);D.Command=Lt;D.Option=An;D.Argument=Pn;D.Help=Fi;D.CommanderError=Ni;D.InvalidArgumentError=
Cn;D.InvalidOptionArgumentError=Cn});var wc={};xi(wc,{parseWithProgram:()=>pc,runProgram:()=>uc});module.exports=vi(wc);var Tn=ki(En(),1),{program:Ic,createCommand:Pc,createArgument:Cc,createOption:Ac,CommanderError:qt,InvalidArgumentError:Ec,InvalidOptionArgumentError:Tc,Command:N,
Argument:$c,Option:Ve,Help:Lc}=Tn.default;var $n='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',Dt="62e738b959f72094d7bf526cdd27b70a525984400d92f9528d\
d6d61e78e42038";var Wi,ji,Ui,Mi,Bi,Vi,Hi,Gi,Yi,Ki,zi,Ji,Xi,Zi,h={careful:()=>Wi??=require("./careful.cjs"),streams:()=>ji??=require("./streams.cjs"),yaml:()=>Ui??=require("./yaml.cjs"),
packs:()=>Mi??=require("./packs.cjs"),explain:()=>Bi??=require("./explain.cjs"),factTable:()=>Vi??=require("./factTable.cjs"),facts:()=>Hi??=require("./facts.cjs"),
fix:()=>Gi??=require("./fix.cjs"),dormant:()=>Yi??=require("./dormant.cjs"),rules:()=>Ki??=require("./rules.cjs"),words:()=>zi??=require("./words.cjs"),hash:()=>Ji??=
require("./hash.cjs"),policy:()=>Xi??=require("./policy.cjs"),engine:()=>Zi??=require("./engine.cjs")};var M=Symbol.for("workspaces-preflight.absent"),F=Symbol.for("workspaces-preflight.unknown"),w=Symbol.for("workspaces-preflight.refused"),k=Object.freeze({items:Object.
freeze([]),complete:!0});function z(t){return 2-t}function he(t){return t?2:0}var Ln={values:[],complete:!0},Qi={values:[],complete:!1};function ce(t){if(t===F||t===w)return Qi;if(t===k)return Ln;if(t instanceof Set)return{values:[...t],complete:!0};
if(Array.isArray(t)){let e=!t.includes(w);return{values:e?t:t.filter(n=>n!==w),complete:e}}return typeof t=="object"&&"items"in t?{values:t.items.map(e=>e.value),
complete:t.complete}:Ln}function Nn(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function ee(t){return t===F||t===w}var qn=(t,e)=>ee(t)||
ee(e)?1:he(Nn(t)&&t===e),Nt=(t,e)=>{if(ee(t))return 1;if(!Nn(t))return 0;if(e instanceof Set)return he(e.has(t));let n=ce(e);return n.values.includes(t)?2:n.complete?
0:1},Dn=(t,e)=>Nt(e,t),es=(t,e)=>{let n=ce(t),r=ce(e);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},ts=(t,e)=>{let n=ce(t),r=ce(e);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},ns=(t,e)=>{let n=typeof t==
"object"&&"items"in t?t:null,{length:r}=n===null?ce(t).values:n.items,o=n===null?ce(t).complete:n.complete,i=r>0?0:o?2:1;return e===!0?i:z(i)},rs=(t,e)=>ee(t)?1:
he(t!==M===e);function Q(t,e){return(n,r)=>ee(n)||ee(r)?1:he(typeof n===t&&typeof r===t&&e(n,r))}var He=t=>t.length===10&&t.charCodeAt(4)===45&&t.charCodeAt(7)===
45,Fn={equal:qn,notEqual:(t,e)=>z(qn(t,e)),in:Nt,notIn:(t,e)=>z(Nt(t,e)),contains:Dn,doesNotContain:(t,e)=>z(Dn(t,e)),containsAny:es,everyIn:ts,empty:ns,present:rs,
lessThan:Q("number",(t,e)=>t<e),lessThanInclusive:Q("number",(t,e)=>t<=e),greaterThan:Q("number",(t,e)=>t>e),greaterThanInclusive:Q("number",(t,e)=>t>=e),startsWith:Q(
"string",(t,e)=>t.startsWith(e)),endsWith:Q("string",(t,e)=>t.endsWith(e)),before:Q("string",(t,e)=>He(t)&&He(e)&&t<e),onOrAfter:Q("string",(t,e)=>He(t)&&He(e)&&
t>=e)};function Wn(t){return(e,n)=>{if(ee(e)||ee(n))return 1;if(typeof e!="string"||typeof n!="string")return 0;let r=t.get(n);if(r===void 0)throw new Error(`pa\
ttern ${n} was not compiled with its pack`);return he(r(e))}}var os={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function Un(t,e=os){let n=jn(e.operands),r=jn(e.leaves);function o(s){if("all"in s)return{all:s.
all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:c}=s,p=n.placeOf({fact:a,path:l}),d=is(c)?
{operand:n.placeOf({fact:c.fact,path:c.path})}:c;return r.placeOf({left:p,operator:u,right:d})}let i=t.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(
s.must),ifUnknown:s.ifUnknown??null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...e.rules,...i],dormant:e.dormant}}function jn(t){
let e=[...t],n=new Map(e.map((r,o)=>[JSON.stringify(r),o]));return{list:e,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,e.length),e.
push(r)-1)}}}function is(t){return typeof t=="object"&&!Array.isArray(t)}function Ie({right:t},e){return typeof t=="object"&&"operand"in t?e[t.operand]:t}function Gn(t,e=()=>!0){let n=JSON.parse($n),r=t.length>0||n.dormant.scopes.some(e)?ss(n):n,o=r.rules.length+r.dormant.rules;if(t.length===0)return{plan:r,size:o,
sha256:Dt,ruleAt:a=>Vn(ls(),a),operatorOf:Hn};let i=h.packs().joinPacks([W(),...t]),s=Wn(i.patterns);return{plan:Un(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:a=>Vn(i.rules,a),operatorOf:a=>a.operator==="matches"?s:Hn(a)}}function ss(t){let e=JSON.parse(h.dormant().packDormant);return{operands:[...t.operands,
...e.operands],leaves:[...t.leaves,...e.leaves],rules:[...t.rules,...e.rules],dormant:{rules:0,scopes:[]}}}function W(){return{rules:as(),sha256:Dt,from:"built-\
in"}}var Mn=null;function as(){return Mn??=JSON.parse(h.rules().packText),Mn}var Bn=null;function ls(){return Bn??=JSON.parse(h.words().packWords),Bn}function Vn(t,e){
let n=t[e];if(n===void 0)throw new Error(`no rule at place ${e}`);return n}function Hn({operator:t}){if(t==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return Fn[t]}function Yn(t){if(t.endsWith(".json"))return"json";let e=/\.[^./\\]*$/.exec(t)?.[0].toLowerCase();return e===".yaml"||e===".yml"?"yaml":e===".ndjson"||e===".jso\
nl"?"ndjson":"json"}var Kn=Object.freeze({maxBytes:1048576}),zn=64,$=Object.freeze([]);function Jn(t){let e=new Uint8Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n+1]??0,e[n+1]=t[n]??0;return e}function Qn(t){let e=t[0];if(e===239&&t[1]===187&&t[2]===191){let{text:n,problems:r}=Xn(t.subarray(3));return{text:n,problems:[h.careful().byteOrderMark(0),...r]}}
return e===255&&t[1]===254?Zn(t.subarray(2),"utf-16le"):e===254&&t[1]===255?Zn(t.subarray(2),"utf-16be"):Xn(t)}function Xn(t){let e=cs(t);if(!e.includes("\uFFFD"))
return{text:e,problems:$};let n=h.careful().invalidUtf8(t);return{text:e,problems:n===null?$:[n]}}function cs(t){return(Buffer.isBuffer(t)?t:Buffer.from(t.buffer,
t.byteOffset,t.byteLength)).toString()}function Zn(t,e){let n=t.length&-2,r=e==="utf-16le"?t.subarray(0,n):Jn(t.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=h.careful(),a=n===t.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function ge(t){let e=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,t.length));for(;!n&&o>=(e[e.length-1]??0);)n=!er(t,e);let i=0,s=e.length-1;for(;i<s;){
let a=i+s+1>>1;(e[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(e[i]??0)+1,offset:o}},line(r){for(;!n&&e.length<=r;)n=!er(t,e);let o=e[r-1];if(o===void 0)return"";
let i=e[r],s=i===void 0?t.length:i-1;return t.slice(o,s>o&&t.charCodeAt(s-1)===13?s-1:s)}}}function er(t,e){let n=t.indexOf(`
`,e[e.length-1]);return n===-1?!1:(e.push(n+1),!0)}var us=/^[ -~]*$/,ps=/^[ !#-[\]-~]*$/;function tr(t,e=120){if(typeof t=="string"&&t.length<=e-2&&ps.test(t))return`"${t}"`;let n=nr(e);return Ye(t,n),n.end()}function ds(t,e=120){
if(t.length<=e&&us.test(t))return t;let n=nr(e);return rr(t,n,!1),n.end()}function nr(t){let e="",n=0,r=!1;return{add:o=>r||e.length+o.length>t?(r=!0,!1):(e+=o,
e.length<=t-1&&(n=e.length),!0),end:()=>r?e.slice(0,n)+"\u2026":e}}function Ye(t,e){switch(typeof t){case"string":return e.add('"')&&rr(t,e,!0)&&e.add('"');case"\
number":case"boolean":return e.add(String(t));case"bigint":return e.add(t<10n**40n&&t>-(10n**40n)?`${t}n`:"[bigint]");case"undefined":return e.add("undefined");case"\
function":case"symbol":return e.add(`[${typeof t}]`);case"object":return t===null?e.add("null"):Array.isArray(t)?fs(t,e):ms(t,e)}}function fs(t,e){if(!e.add("["))
return!1;for(let n=0;n<t.length;n++)if(n>0&&!e.add(",")||!Ye(t[n],e))return!1;return e.add("]")}function ms(t,e){let n=hs(t);if(n!==null)return e.add(`[${n}]`);
if(!e.add("{"))return!1;let r=!0;for(let o of Object.keys(t)){if(!r&&!e.add(","))return!1;r=!1;let i=t[o];if(!(Ye(o,e)&&e.add(":")&&Ye(i,e)))return!1}return e.add(
"}")}function hs(t){let e=Object.prototype.toString.call(t);return e==="[object Object]"?null:ds(e.slice(8,-1),40)}function rr(t,e,n){for(let r=0;r<t.length;r++){
let o=t.charCodeAt(r),i=t.charAt(r);if(gs(o))i=Ge(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=t.codePointAt(r)??o;if(s<=65535)i=
Ge(o);else{r++;let a=t.charCodeAt(r);i=s>=917504&&s<=917631?Ge(o)+Ge(a):String.fromCharCode(o,a)}}if(!e.add(i))return!1}return!0}function gs(t){return t<127?t<32:
t<5760?t<=160||t===173||t===1564:t<8192?t===5760||t===6158:t<=8207||t>=8232&&t<=8239||t>=8287&&t<=8303||t===12288||t===65279||t>=65529&&t<=65531}var ys={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Ge(t){return ys[t]??`\\u${t.toString(16).padStart(4,"0")}`}function or(t){return t==="__proto__"||t==="constructor"||t==="prototype"}function ir(t,e){for(let r in ws)return!1;if(typeof e!="object"||e===null)return!0;let n=Ft(e,zn);return n===bs(t)||n===Os(t)}var ws=Object.freeze({});function Ft(t,e){
if(e===0)return Number.NaN;let n=0;if(Array.isArray(t)){for(let r=0;r<t.length;r++){let o=t[r];typeof o=="object"&&o!==null&&(n+=Ft(o,e-1))}return n}for(let r in t){
if(or(r))return Number.NaN;n++;let o=t[r];typeof o=="object"&&o!==null&&(n+=Ft(o,e-1))}return n}function bs(t){let e=0;for(let n=t.indexOf(":");n!==-1;n=t.indexOf(
":",n+1))e++;return e}function Os(t){let e=0,n=t.indexOf('"'),r=t.indexOf(":");for(;r!==-1;)if(n===-1||r<n)e++,r=t.indexOf(":",r+1);else{let o=xs(t,n);r<o&&(r=t.
indexOf(":",o)),n=t.indexOf('"',o)}return e}function xs(t,e){for(let n=t.indexOf('"',e+1);n!==-1;n=t.indexOf('"',n+1)){let r=n-1;for(;t.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return t.length}var ue=Symbol("not clean");function Pe(t){let e;try{e=JSON.parse(t)}catch{return ue}return ir(t,e)?e:ue}function sr(t){let e=new Map,n=0;return r=>{if(r.length>64)return t(r);let o=e.get(r);if(o!==void 0)return o;let i=t(r);return++n===32768&&(n=0,e.clear()),e.size<
512&&e.set(r,i),i}}var Ke=sr(ks);function ks(t){if(t==="")return[];if(t.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(t)}`);let e=t.slice(1).split("/");
return t.includes("~")?e.map(Rs):e}function jt(t,e){return`${t}/${vs(e)}`}function ar(t,e){let n=t;for(let r of Ke(e)){if(typeof n!="object"||n===null)return Wt;if(Array.isArray(n)){let o=Ut(r);if(o===
null||o>=n.length)return Wt;n=n[o]}else{if(!Object.hasOwn(n,r))return Wt;n=n[r]}}return{found:!0,value:n}}function Ut(t){let e=t.charCodeAt(0)-48;return e>=0&&e<=
9?t.length===1?e:/^(?:0|[1-9][0-9]{0,15})$/.test(t)?Number(t):null:null}var Wt=Object.freeze({found:!1});function vs(t){return typeof t=="number"?String(t):t.includes(
"~")||t.includes("/")?t.replaceAll("~","~0").replaceAll("/","~1"):t}function Rs(t){return t.replaceAll("~1","/").replaceAll("~0","~")}var fu=Object.freeze([]);function cr(t){let e=0,n=t.length;for(;e<n&&lr(t.charCodeAt(e));)e++;if(e===n)return{start:0,end:t.length};for(;lr(t.charCodeAt(n-1));)n--;return{start:e,end:n}}
function lr(t){return t<=32&&(t===32||t===10||t===13||t===9)}function ur(t,e=null,n=Pe(t)){return n===ue?h.careful().readCarefully(t):_s(t,n,e)}function _s(t,e,n){let r=null,o=null;return{index:n,value:e,parsed:!0,problems:$,
span:(i,s)=>(r??=h.careful().indexJson(t),o??=h.careful().locator(r),o(i,s)),extent:()=>cr(t),elements:()=>(r??=h.careful().indexJson(t),r.children)}}function Mt(t){if(!Array.isArray(t.value))return[t];if(t.problems.length===0)return t.value.map((n,r)=>pr(t,n,r,$));if(t.value.length===0)return[{...t,value:void 0,
parsed:!1}];let e=Ss(t.problems,t.elements());return t.value.map((n,r)=>pr(t,n,r,e[r]??$))}function pr(t,e,n,r){let o=jt("",n);return{index:n,value:e,parsed:!0,
problems:r,span:(i,s)=>t.span(o+i,i===""?"value":s),extent:()=>t.span(o,"value")??t.extent()}}function Ss(t,e){let n=[];for(let r of t){let i=Ut(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Is(e,r.span?.start??0));n[i]??=[],n[i].push(Ps(jt("",i),r))}return n}function Is(t,e){let n=-1,r=t.length-1;for(;n<r;){let o=n+r+1>>1;
(t[o]?.start??0)<=e?n=o:r=o-1}return n}function Ps(t,e){let n=r=>r.startsWith(`${t}/`)?r.slice(t.length):"";return{...e,pointer:n(e.pointer),related:e.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:e.fix===null?null:{...e.fix,patch:e.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function dr(t,e,n=Kn,r){switch(e){case"json":return{text:t,requests:Mt(ur(t,null,r))};case"yaml":return{text:t,requests:Mt(h.yaml().readYaml(t))};case"ndjson":return h.
streams().readNdjson(t,n)}}function fr(t,e){return t.length>e||t.length*3>e&&Buffer.byteLength(t)>e}function Bt(t,{maxBytes:e}){let n=t instanceof Uint8Array?t:h.streams().joinChunks(t,e);
return n.length>e?null:Qn(n)}function mr(t,e,n){return e.format==="ndjson"?Cs(t instanceof Uint8Array?[t]:t,e,n):Vt(Bt(t,n),e,n)}function Vt(t,e,n,r){if(t===null)
return As(e,n);let{text:o,problems:i}=t,s=ge(o);return dr(o,e.format,n,r).requests.map((a,l)=>hr(a,o,l===0?i:$,s,e,n))}function*Cs(t,e,n){for(let r of h.streams().
ndjsonLines(t,n))yield Ht(r,e,n)}function Ht(t,e,n,r){let{text:o,lineNumber:i,offset:s}=t,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return hr(
h.streams().readLine(t,0,r),o,$,a,e,n)}function hr(t,e,n,r,{path:o},{hash:i}){let{index:s}=t,a={span:t.span,lines:r},{start:l,end:u}=i?t.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:s,sha256:h.hash().sha256(e.slice(l,u))}:{path:o,index:s},value:t.value,parsed:t.parsed,problems:n.length===0?t.problems:
[...n,...t.problems],located:()=>a},line:r.line,extent:()=>{let c=s===null?{start:0,end:e.length}:t.extent();return{start:r.position(c.start),end:r.position(c.end)}}}}
function As({path:t},{maxBytes:e}){let n={span:()=>null,lines:ge("")},r=[h.careful().tooLarge("file",e)];return[{candidate:{source:{path:t,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var Es=Object.freeze([]);function ze(t,e){return{source:t,operation:"ImportWorkspaceImage",verdict:"pass",rules:e,findings:Es}}function gr(t,e){let n={pass:0,fail:0,
unknown:0,notApplicable:t,skipped:0,off:0,skippedScopes:[]};return e===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...e],skipped:[],off:[]}}}var Ts=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),$s=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Ls=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Je(t,{
instancePath:e="",parentData:n,parentDataProperty:r,rootData:o=t,dynamicAnchors:i={}}={}){let s=null,a=0,l=Je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m=Object.getPrototypeOf(t);if(m!==Object.prototype&&m!==null)return!1;{let g;if(t.Ec2ImageId===
void 0&&(g="Ec2ImageId")||t.IngestionProcess===void 0&&(g="IngestionProcess")||t.ImageName===void 0&&(g="ImageName")||t.ImageDescription===void 0&&(g="ImageDesc\
ription"))return!1;{let S=a;for(let I in t)if(!(I==="Ec2ImageId"||I==="IngestionProcess"||I==="ImageName"||I==="ImageDescription"||I==="Tags"||I==="Applications"))
return!1;if(S===a){if(t.Ec2ImageId!==void 0){let I=t.Ec2ImageId,R=a;if(a===R)if(typeof I=="string"){if(!Ts.test(I))return!1}else return!1;var u=R===a}else var u=!0;
if(u){if(t.IngestionProcess!==void 0){let R=t.IngestionProcess,A=a;if(typeof R!="string"||!(R==="BYOL_REGULAR"||R==="BYOL_GRAPHICS"||R==="BYOL_GRAPHICSPRO"||R===
"BYOL_GRAPHICS_G4DN"||R==="BYOL_REGULAR_WSP"||R==="BYOL_GRAPHICS_G4DN_WSP"||R==="BYOL_REGULAR_BYOP"||R==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=A===a}else var u=!0;
if(u){if(t.ImageName!==void 0){let A=t.ImageName,U=a;if(a===U)if(typeof A=="string"){if(A.length>64||A.length<1||!$s.test(A))return!1}else return!1;var u=U===a}else
var u=!0;if(u){if(t.ImageDescription!==void 0){let U=t.ImageDescription,y=a;if(a===y)if(typeof U=="string"){if(U.length>256||U.length<1||!Ls.test(U))return!1}else
return!1;var u=y===a}else var u=!0;if(u){if(t.Tags!==void 0){let y=t.Tags,E=a;if(a===E)if(Array.isArray(y)){var c=!0;let Re=y.length;for(let V=0;V<Re;V++){let T=y[V],
We=a;if(a===We)if(T&&typeof T=="object"&&!Array.isArray(T)){let wn=Object.getPrototypeOf(T);if(wn!==Object.prototype&&wn!==null)return!1;{let mi;if(T.Key===void 0&&
(mi="Key"))return!1;{let hi=a;for(let Y in T)if(!(Y==="Key"||Y==="Value"))return!1;if(hi===a){if(T.Key!==void 0){let Y=T.Key,_e=a;if(a===_e)if(typeof Y=="string"){
if(Y.length>127||Y.length<1)return!1}else return!1;var p=_e===a}else var p=!0;if(p)if(T.Value!==void 0){let Y=T.Value,_e=a;if(a===_e)if(typeof Y=="string"){if(Y.
length>255)return!1}else return!1;var p=_e===a}else var p=!0}}}}else return!1;var c=We===a;if(!c)break}}else return!1;var u=E===a}else var u=!0;if(u)if(t.Applications!==
void 0){let y=t.Applications,E=a;if(a===E)if(Array.isArray(y)){if(y.length>5||y.length<1)return!1;{var d=!0;let Re=y.length;for(let V=0;V<Re;V++){let T=y[V],We=a;
if(typeof T!="string"||!(T==="Microsoft_Office_2016"||T==="Microsoft_Office_2019"))return!1;var d=We===a;if(!d)break}}}else return!1;var u=E===a}else var u=!0}}}}}}}}else
return!1;return a===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(t){return Je(t)}function Gt(t,e,n){let r=qs(t);return Ds(r,r.view===null?null:e(r.view),n)}function qs(t){let{source:e,value:n,parsed:r,problems:o,located:i}=t;if(!r)return{source:e,
value:n,parsed:r,problems:o,located:i,view:null};if(Xe(n))return{source:e,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=h.
explain(),u=s(n),c=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:e,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:c?l(
n,u.refused):null}}function Ds(t,e,n){let{source:r,value:o,problems:i,view:s,located:a}=t;if(e===null||s===null)return h.explain().requestReport(r,n.noRules,i,o,
a(),wr(n));if(e.failed.length===0&&e.undecided.length===0&&i.length===0)return ze(r,e.tally);let{requestReport:l,ruleProblems:u}=h.explain(),c=[...i,...u(e,s,n)];
return l(r,e.tally,c,o,a(),n)}function yr({source:t},e,n){let{requestReport:r,unreadable:o}=h.explain();return r(t,n.noRules,[o(e)],void 0,null,wr(n))}function wr({
failOn:t}){return{failOn:t,judge:null}}var Ns=[4,6,9,11];function br(t){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(t))return!1;let e=Number(t.slice(0,4)),n=Number(t.slice(5,7)),r=Number(t.slice(8)),o=e%
4===0&&(e%100!==0||e%400===0),i=n===2?o?29:28:Ns.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var f=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var Or=864e5;function Ze(t){if(!br(t))throw new f(`${tr(t)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return t}function xr(t){
let e="",n=0;return()=>{let r=t();return(r>=n||r<n-Or)&&(e=new Date(r).toISOString().slice(0,10),n=Date.parse(`${e}T00:00:00Z`)+Or),e}}var Ae=3;function kr(t,e){let n=t.when===null?2:Ce(t.when,e);if(n===0)return"notApplicable";let r=Ce(t.must,e);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function vr(t,e){let n=new Set;return t.when!==null&&Qe(t.when,e,n),Qe(t.must,e,n),n}function Ce(t,e){if(typeof t=="number"){let i=e[t];return i===Ae||i===void 0?
1:i}if("not"in t)return z(Ce(t.not,e));let n="all"in t,r=n?0:2,o=n?2:0;for(let i of n?t.all:t.any){let s=Ce(i,e);if(s===r)return s;s===1&&(o=1)}return o}function Qe(t,e,n){
if(Ce(t,e)===1)if(typeof t=="number")n.add(t);else if("not"in t)Qe(t.not,e,n);else for(let r of"all"in t?t.all:t.any)Qe(r,e,n)}var Fs=new Set(["ec2Image","account","guest"]);function Rr(t,e,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:t.dormant.rules,off:0},o=n.listRules?Ws():
null,i=[],s=[],a=new Set(t.dormant.scopes);for(let[u,c]of t.rules.entries()){let p=kr(c,e),d;if(p!=="undecided")d=p,p==="fail"&&i.push(u);else{let m=vr(c,e),g=Us(
t,m,n.world);if(d=js(c.ifUnknown,g,n)?"skipped":"unknown",d==="skipped")for(let S of g)a.add(Yt(S));else[...m].some(S=>e[S]===Ae)||s.push({rule:u,needs:g})}n.off.
has(c.id)&&(d="off"),r[d]++,o?.[d].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function Ws(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function js(t,e,{require:n,world:r}){return n.length>0&&e.some(o=>n.includes(Yt(o)))?!1:t!==null?t==="skip"&&e.length>0:e.some(o=>{let i=Yt(o);
return Fs.has(i)&&!r.scopes.has(i)})}function Yt(t){return t.slice(0,t.indexOf("/"))}function Us(t,e,n){let r=[],o=i=>{let s=i===void 0?void 0:t.operands[i];if(s===
void 0||n.read(s.fact,s.path)!==F)return;let a=s.fact+s.path;r.includes(a)||r.push(a)};for(let i of e){let s=t.leaves[i];o(s?.left),typeof s?.right=="object"&&"\
operand"in s.right&&o(s.right.operand)}return r.length>1?r.sort():r}function te(t,e,n){let r=t.Applications;if(r===void 0)return k;if(r===w)return w;let o,i=!0;for(let s=e;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?k:{items:o??k.items,complete:i}}var _r={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:t=>te(t,0,()=>!0)};var Sr={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:t=>te(t,1,()=>!0)};var Ir={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:t=>te(t,0,e=>e==="Micro\
soft_Office_2016")};var Pr={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:t=>te(t,0,e=>e==="Micro\
soft_Office_2019")};function tt(t){return t.length>0&&(et(t.charCodeAt(0))||et(t.charCodeAt(t.length-1)))}function nt(t){let e=0,n=t.length;for(;e<n&&et(t.charCodeAt(e));)e++;for(;n>
e&&et(t.charCodeAt(n-1));)n--;return t.slice(e,n)}function et(t){return t===32?!0:t<160?!1:t===160||t===5760||t>=8192&&t<=8202||t===8239||t===8287||t===12288}var Cr="/ImageDescription",Ar={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(t){let e=t.ImageDescription;if(e===w)return w;if(e===void 0||!tt(e))return k;let n=nt(e);return{items:[n===
""?{pointer:Cr,value:e}:{pointer:Cr,value:e,suggestion:n}],complete:!0}}};var Ms=new Map([["BYOL_REGULAR",rt("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",rt("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",rt("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",rt("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:k}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:k}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:k}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:k}]]);function rt(t,e,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:t,suggestion:n})]);return{family:e,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function ye(t){
let e=t.IngestionProcess;return e===void 0?M:(e===w?void 0:Ms.get(e))??w}var Er={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(t){let e=ye(t);return typeof e=="symbol"?e:e.family}};var Tr={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(t){let e=ye(t);return e===w?w:typeof e=="symbol"?k:e.pcoip}};var $r={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(t){let e=ye(t);return typeof e=="symbol"?e:e.protocol}};var Lr={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(t){let e=t.Tags;return e===w?w:e===void 0?
0:e.length}};var Bs=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Vs=16;function j({Tags:t}){if(t===void 0)return!0;if(t===w||
t.length>Vs)return!1;let e=[];for(let n of t){if(n===w||!qr(n.Key)||n.Value!==void 0&&!qr(n.Value))return!1;let r=n.Key.toLowerCase();if(e.includes(r))return!1;
e.push(r)}return!0}function qr(t){return typeof t=="string"&&Bs.test(t)}var Hs=16;function we(t,e,n){let r=t.Tags;if(r===void 0)return k;if(r===w)return w;let o=r.length<=Hs?e:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=Ee(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?k:{items:i??k.items,complete:s}}function Ee(t,e){let n=t[e];if(!(n===
void 0||n===w))return typeof n.Key=="string"?n.Key:void 0}var Gs=(t,e,n)=>{for(let r=0;r<e;r++)if(Ee(n,r)===t)return!0;return!1};function Ys(){let t=new Set;return e=>t.size===t.add(e).size}var Dr={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:j,derive:t=>we(t,Gs,Ys)};var Nr={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:t=>we(t,()=>!0,()=>()=>!0)};var Ks=(t,e,n)=>{let r=!1;for(let o=0;o<e;o++){let i=Ee(n,o);if(i===t)return!1;!r&&i!==void 0&&(r=Js(t,i))}return r};function zs(){let t=new Set,e=new Set;return n=>{
if(t.has(n))return!1;t.add(n);let r=e.size;return e.add(n.toLowerCase()).size===r}}function Js(t,e){let n=Math.min(t.length,e.length);for(let r=0;r<n;r++){let o=t.
charCodeAt(r),i=e.charCodeAt(r);if(o>=128||i>=128)return t.toLowerCase()===e.toLowerCase();if(Fr(o)!==Fr(i))return!1}return t.length===e.length}function Fr(t){return t>=
65&&t<=90?t+32:t}var Wr={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:j,derive:t=>we(t,Ks,zs)};function ne(t,e){let n=t.Tags;if(n===void 0)return k;if(n===w)return w;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===w){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:e.matches(a)&&(r??=[],r.push(jr(`/Tags/${i}/Key`,a,e.repair(a)||void 0))),typeof l=="string"?e.matches(l)&&(r??=[],r.push(
jr(`/Tags/${i}/Value`,l,e.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?k:{items:r??k.items,complete:o}}function jr(t,e,n){return n===void 0?{pointer:t,value:e}:
{pointer:t,value:e,suggestion:n}}var Xs={matches:tt,repair:nt},Ur={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:j,derive:t=>ne(t,Xs)};var ot="aws:";function it(t){return t.startsWith(ot)}function Kt(t){let e=t.charCodeAt(0);return e!==97&&e!==65?!1:t.slice(0,ot.length).toLowerCase()===ot&&!it(
t)}function st(t){let e=t;for(;it(e)||Kt(e);)e=e.slice(ot.length);return e}var Zs={matches:it,repair:st},Mr={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:j,derive:t=>ne(t,Zs)};var Qs={matches:Kt,repair:st},Br={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:j,derive:t=>ne(t,Qs)};var ea=/[^ +\-./0-9:=@A-Z_a-z]/;function Hr(t){return ea.test(t)&&!Yr().every.test(t)}function Gr(t){return t.replace(Yr().others,"-")}var Vr;function Yr(){let t="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Vr??={every:new RegExp(`^[${t}]*$`,"u"),others:new RegExp(`[^${t}]+`,"gu")},Vr}var ta={matches:Hr,repair:Gr},Kr={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:j,derive:t=>ne(t,ta)};var zr=[_r,Sr,Ir,Pr,Ar,Er,Tr,$r,Lr,Dr,Nr,Wr,Ur,Mr,Br,Kr];function Jr(t,e){if(t==="derived"){let r=at({fact:t,path:e});if(r===null)throw new Error(`no derived fact ${e}`);return r.derive}let n=Ke(e);return r=>na(r,n)}function at(t){
return t?.fact!=="derived"?null:zr.find(({path:e})=>e===t.path)??null}function Xr(t){return t?.fact==="derived"?at(t)?.member??null:t?.fact!=="request"?null:Ke(
t.path)[0]}function na(t,e){let n=t;for(let r of e){if(n===w)return w;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return M;n=n[r]}return n===void 0?M:n}var to=2,ra=3,Zr=15,zt="IngestionProcess",oa=new Set(["Applications"]);function no(t,e,n,r){let o=t.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
Jr(s,a):()=>u}),i=new Map;for(let[s,a]of t.leaves.entries()){if(!e.has(s))continue;let l=Ie(a,n),u=l===void 0?Ie(a,o):aa(l),c=o[a.left],p=l===void 0?null:ia(t.operands[a.
left]),d={place:s,operand:a.left,operator:r(a),left:c,right:u},m=i.get(p);m===void 0?i.set(p,[d]):m.push(d)}return[...i].flatMap(([s,a])=>{a.sort((u,c)=>u.operand-
c.operand||u.place-c.place);let l=[];for(let u=0;u<a.length;u+=Zr)l.push(la(sa(s),a.slice(u,u+Zr)));return l})}function ia(t){let e=at(t)?.isNothing;if(e!==void 0)
return e;let n=Xr(t);return n===zt||n!==null&&oa.has(n)?n:null}function sa(t){return t===null?()=>null:typeof t=="function"?e=>t(e)?void 0:null:e=>{let n=e[t];return n===
void 0||t===zt&&typeof n=="string"?n:null}}function aa(t){let e=Array.isArray(t)?new Set(t):t;return()=>e}function la(t,e){return{answer:n=>{let r=t(n);return r===
null?Qr(e,n):r},unpack(n,r){let o=typeof n=="number"?n:Qr(e,n===void 0?{}:{[zt]:n});for(let[i,{place:s}]of e.entries())r[s]=o>>(e.length-1-i)*to&ra}}}function Qr(t,e){
let n=0,r=-1,o=F;for(let i of t)i.operand!==r&&(r=i.operand,o=i.left(e)),n=n<<to|ca(i.operator,o,i.right(e));return n}function ca(t,e,n){let r=t(e,n);return r===
1&&e!==F&&n!==F&&(eo(e)||eo(n))?Ae:r}function eo(t){return t===w?!0:Array.isArray(t)?t.includes(w):typeof t=="object"&&"complete"in t&&!t.complete}function ro(t,e){let n=new Set;for(let r of t.rules){let o=new Set;if(!(r.when!==null&&lt(r.when,e,o)===0)){lt(r.must,e,o);for(let i of o)n.add(i)}}return n}function lt(t,e,n){
if(typeof t=="number"){let a=e[t];return a==null?(n.add(t),null):a===3?1:a}if("not"in t){let a=lt(t.not,e,n);return a===null?null:z(a)}let r="all"in t,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?t.all:t.any){let l=lt(a,e,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var ua=4096;function Jt(t,e,n){let r=t.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=t.leaves.map(u=>{let c=r[u.left],p=Ie(u,r);return c===void 0||p===void 0?
null:e(u)(c,p)}),i=no(t,ro(t,o),r,e),s={next:new Map,decision:null},a=0;return u=>{let c=s,p=new Array(i.length);for(let d=0;d<i.length;d++){let m=i[d]?.answer(
u);p[d]=m,c=c?.next.get(m)}return c?.decision??l(p)};function l(u){let c=o.map(d=>d??0);for(let[d,m]of i.entries())m.unpack(u[d],c);let p=Rr(t,c,n);return a<ua&&
(a++,pa(s,u,p)),p}}function pa(t,e,n){let r=t;for(let o of e){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function Xt(t,e,n){if(t.size===0)return()=>e;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?t.get(o):void 0;if(i===void 0||typeof o!="string")return e;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}}function ct({facts:t,origin:e},n){let r=new Map(Object.entries(t));return{origin:e,scopes:Zt(t),read(o,i){if(o==="request"||o==="derived")return;if(o==="today")
return i==="/date"?n:M;let s=r.get(o);if(s===void 0)return F;if(s===null)return M;let a=ar(s,i);return a.found?a.value===null?M:a.value:F}}}function Zt(t){return new Set(
Object.entries(t).filter(([,e])=>da(e)).map(([e])=>e))}function da(t){return typeof t=="object"&&t!==null&&Object.keys(t).length>0}var Qt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function re(){let{documentRules:t,schemaRules:e,serviceRules:n}=h.explain();return Object.entries({...t,...e,...n}).map(([r,{title:o,why:i}])=>({id:r,title:o,why:i})).
sort((r,o)=>r.id<o.id?-1:1)}function io(t){let e=fa(t),{asOf:n}=t;if(typeof n=="string"){let i=en(Ze(n),e);return()=>i}let r=n??xr(Date.now),o=en(Ze(r()),e);return()=>{let i=r();return i!==
o.date&&(o=en(Ze(i),e)),o}}function fa({packs:t=[],facts:e,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=ga(e),l=Zt(a.facts),u=r||n.
length>0||Object.keys(i).length>0||a.images.size>0,c=Gn(t,d=>u||l.has(d)),p=r?c.plan.rules.map(d=>d.id).sort():null;return{rules:c,given:a,require:n.length===0?
n:h.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(d=>i[d]?.severity==="off")),context:{failOn:o,judge:ha(i,s,c),noRules:gr(c.size,p),ruleAt:c.
ruleAt,howToState:d=>h.factTable().howToState(d)}}}function en(t,{rules:e,given:n,require:r,listRules:o,off:i,context:s}){let a=p=>({require:r,listRules:o,off:i,
world:p}),l=a(ct(n,t)),u=Xt(n.images,l,p=>a(ct(p,t))),c=Jt(e.plan,e.operatorOf,l);return{date:t,head:{version:1,tool:Qt.tool,model:Qt.model,pack:{rules:e.size,sha256:e.
sha256},asOf:t,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...s,worldFor:p=>u(p).world},rules:e,decisionFor:u,decider:n.images.size===0?
c:ma(e,n,c,a,t)}}function ma({plan:t,operatorOf:e},{images:n},r,o,i){let s=Xt(n,r,a=>Jt(t,e,o(ct(a,i))));return a=>s(a)(a)}function ha(t,e,{plan:n}){if(e===void 0&&
Object.keys(t).length===0)return null;let{checkedSettings:r,createJudge:o}=h.policy();return o(r(t,n,()=>re().map(s=>s.id)),e??null)}var oo={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function ga(t){if(t===void 0)return oo;let e=Array.isArray(t)?t:[{from:"options.facts",facts:t}];return e.length===0?oo:h.facts().
joinFacts(e)}function so(t,e){let n="pass";for(let r of t)if(!(r.waived!==void 0||r.severity!=="error"&&e==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Te(){let t={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},e="pass",n=r=>{for(let o of r)o.waived!==void 0?t.waived++:
o.outcome==="unknown"?t.unknowns++:o.severity==="error"?t.errors++:t.warnings++};return{add(r){t.requests++,t[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
so(r.findings,o)==="fail"&&(e="fail")},ignore(r){t.ignored+=r},fix(r){t.fixed=(t.fixed??0)+r},end:()=>({counts:{...t},verdict:e==="fail"?e:ya(t)})}}function ya(t){
return t.fail>0?"fail":t.unknown>0||t.requests===0?"unknown":"pass"}function tn(t,e,n,r,{decider:o}){if(!Xe(e))return null;let{tally:i,failed:s,undecided:a}=o(e);return s.length>0||a.length>0?null:{report:ze({path:n,index:r===null?
null:r.index},i),value:e,line:l=>ge(t).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:wa,end:ge(t).position(t.length)};let l=u=>({line:r.
lineNumber,column:u+1,offset:r.offset+u});return{start:l(0),end:l(t.length)}}}}var wa=Object.freeze({line:1,column:1,offset:0});function B(t={}){va(t);let e=io(t),n={hash:t.hash??!1,maxBytes:t.maxBytes??ba};return{get head(){return e().head},check:(r,o)=>Oa(co(r,o),e()),checkText:(r,o)=>ao(
xa(r,ut(o),n,e()),e()),checkBytes:(r,o)=>ao(lo(r,ut(o),n,e()),e()),requests:(r,o)=>lo(r,ut(o),n,e()),checkWithEngine:(r,o)=>h.engine().checkValueWithEngine(co(r,
o),e()),engineRequests:(r,o)=>h.engine().checkAllWithEngine(mr(r,ut(o),n),e())}}var ba=1024*1024;function Oa(t,{head:e,decider:n,context:r}){try{return nn(e,[Gt(
t,n,r)])}catch(o){return nn(e,[yr(t,o,r)])}}function ao(t,{head:e}){return nn(e,Array.from(t,({report:n})=>n))}function po(t,e,n,r){let o;if(t!==null&&e.format===
"json"){let{text:i,problems:s}=t;o=Pe(i);let l=o!==ue&&s.length===0&&!n.hash?tn(i,o,e.path,null,r):null;if(l!==null)return[l]}return Vt(t,e,n,o).map(i=>fo(i,r))}
function xa(t,e,n,r){let o=e.format!=="ndjson"&&fr(t,n.maxBytes);return po(o?null:{text:t,problems:$},e,n,r)}function lo(t,e,n,r){return e.format==="ndjson"?ka(
t instanceof Uint8Array?[t]:t,e,n,r):po(Bt(t,n),e,n,r)}function*ka(t,e,n,r){for(let o of h.streams().ndjsonLines(t,n)){let i=Pe(o.text);yield(i!==ue&&o.problems.
length===0&&!n.hash?tn(o.text,i,e.path,o,r):null)??fo(Ht(o,e,n,i),r)}}function fo({candidate:t,line:e,extent:n},r){let{decider:o,context:i}=r;return{report:Gt(t,
o,i),value:t.value,line:e,extent:n}}function nn(t,e){let n=Te();for(let m of e)n.add(m);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=t,{counts:c,
verdict:p}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:e,counts:c,verdict:p}}function co(t,{path:e=null}={}){
return{source:{path:e,index:null},value:t,parsed:!0,problems:$,located:()=>null}}function ut({path:t=null,format:e}={}){return{path:t,format:e??(t===null?"json":
Yn(t))}}var uo={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function va(t){let{asOf:e,failOn:n,maxBytes:r}=t;
for(let o of Object.keys(t))if(!Object.hasOwn(uo,o))throw new f(`createPreflight has no option \`${o}\`; the options are ${Object.keys(uo).join(", ")}`);if(e!==
void 0&&typeof e!="string"&&typeof e!="function")throw new f("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new f("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new f("`maxBytes` is not a whole num\
ber above 0")}function rn(t){return h.packs().readPack(t)}function on(t,e,n){return h.facts().readFacts(t,e,n)}function sn(t,e){return h.facts().parseFact(t,e)}var Ra={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},mo="2026-11-23";async function an(t,e={}){let n=new Map,r=[];for(let o of t.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},
s.asOf??mo]),l=n.get(a)??_a(t,s);n.set(a,l),r.push(Ia(o,i,s,await Sa(l,s,e.engine??"compiled")))}return r}function _a(t,e){return B({packs:t.sha256===W().sha256?
[]:[t],facts:e.facts??{},asOf:e.asOf??mo,listRules:!0})}async function Sa(t,e,n){let r=new TextEncoder().encode(JSON.stringify({...Ra,...e.request}));if(n==="co\
mpiled")for(let{report:o}of t.requests(r))return o;for await(let{report:o}of t.engineRequests(r))return o;throw new Error("an example gave no report")}function Ia(t,e,n,r){
let o=Object.entries(r.rules.ids??{}).find(([,a])=>a.includes(t.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===t.id).map(a=>a.pointer),s=[];return o!==n.outcome&&
s.push(`the outcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(
i)}, not at ${JSON.stringify(n.pointers)}`),{rule:t.id,index:e,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}var C=(t,e)=>({name:t,value:null,repeatable:!1,choices:null,help:e}),L=(t,e,n)=>({...C(t,n),value:e}),pe=(t,e,n)=>({...L(t,e,n),repeatable:!0}),ln=(t,e,n,r)=>({
...L(t,e,r),choices:n}),$e=[L("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),L("profile","NAME","the pr\
ofile of the AWS configuration"),pe("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),C("simulate\
-permissions","ask IAM whether the caller may do what the import needs"),L("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],Le=[pe("fa\
cts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),pe("fact","KEY=VALUE","one fact, for example windows.ve\
rsion=11; lists are a,b or JSON, null is known to be absent"),pe("rules","PATH","a rule file or directory, added to the built-in pack"),C("live","read facts abo\
ut image and account from AWS, by calls that only read"),...$e,L("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),pe("require","SCOPE\
[,SCOPE]","rules that need facts of these scopes may not be skipped"),ln("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) \
or warning"),C("allow-unknown","an unknown verdict exits 0"),pe("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, or auto \
for what the CI system shows; with =FILE into a file, while text stays on standard output"),C("fix","make the safe fixes in the files, then report what is left"),
C("fix-unsafe","make all fixes, those that change what a request means, too"),C("fix-dry-run","print what would be fixed as a unified diff; the report goes to s\
tandard error"),C("hash","add the sha256 of each request to the report"),C("list-rules","add the ids behind each count of rules to the report"),C("quiet","leave\
 passing requests out of the output, never out of the counts"),ln("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or\
 json-rules-engine; the report is the same"),L("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),C("follow-links",
"read named links whose target leaves the working directory"),L("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),ln("color","\
WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],ho=[pe("scope","SCOPE[,SCOPE]","what to read\
: ec2Image, account (default: both)"),...$e],go=[L("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6 hours)"),L("poll","SECONDS",
"how long between two looks (default: 30)")],Pa="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",Ca=new Set(["as-of","fix","fix-unsafe","fix-dry-run"]),yo=[
C("dry-run","print the requests as they would be sent, and stop"),C("yes","send without asking; without a terminal nothing is sent otherwise"),C("wait","wait un\
til the images are available or in error"),...go,L("journal","FILE",`where what was sent is kept (default: ${Pa})`),C("again","send what the journal says was ac\
cepted before"),C("stop-on-failure","do not send the rest when one request is not accepted"),L("settle","SECONDS","how long to look for what became of an attemp\
t before it is made again (default: 120)"),L("max-attempts","N","how often a request is sent at most (default: 4)"),...Le.filter(({name:t})=>!Ca.has(t))],wo=[L(
"journal","FILE","wait for every image that this journal knows of in the Region"),...go,...$e.filter(({name:t})=>t!=="simulate-permissions")];var Aa,Ea,Ta,$a,La,qa,Da,Na,Fa,x={globs:()=>Aa??=require("./globs.cjs"),files:()=>Ea??=require("./files.cjs"),fixing:()=>Ta??=require("./fixing.cjs"),found:()=>$a??=
require("./found.cjs"),live:()=>La??=require("./live.cjs"),pipeline:()=>qa??=require("./pipeline.cjs"),program:()=>Da??=require("./program.cjs"),search:()=>Na??=
require("./search.cjs"),submitting:()=>Fa??=require("./submitting.cjs")};var Wa=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function de(t){return t.replace(Wa,e=>`\\u${e.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function bo({listRules:t}){let e=0;return{begin:n=>`${de(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${e++===0?"":","}
    ${cn(t?n:Ua(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${e===0?"":`
  `}],${ja(o)}
  "counts": ${cn(n,"  ")},
  "verdict": "${r}"
}
`}}function ja(t){let e=t.map(({report:n})=>n);return e.length===0?"":`
  "policy": ${cn(e,"  ")},`}function Ua(t){if(t.rules.ids===void 0)return t;let{ids:e,...n}=t.rules;return{...t,rules:n}}function cn(t,e){return de(JSON.stringify(
t,null,2).replaceAll(`
`,`
${e}`))}var Ma,Ba,Va,Ha,Ga,Ya,Ka,J={github:()=>Ma??=require("./github.cjs"),gitlab:()=>Ba??=require("./gitlab.cjs"),junit:()=>Va??=require("./junit.cjs"),markdown:()=>Ha??=
require("./markdown.cjs"),sarif:()=>Ga??=require("./sarif.cjs"),findings:()=>Ya??=require("./findings.cjs"),textPolicy:()=>Ka??=require("./textPolicy.cjs")};var be=t=>t,Oe=(t,e)=>n=>`\x1B[${t}m${n}\x1B[${e}m`,za={bold:be,dim:be,red:be,green:be,yellow:be,cyan:be},Ja={bold:Oe(1,22),dim:Oe(2,22),red:Oe(31,39),green:Oe(
32,39),yellow:Oe(33,39),cyan:Oe(36,39)};function H(t){return t?Ja:za}var Xa=/^(?:[ -"$-~]|#(?!#))*$/;function _(t){return Xa.test(t)?t:Za(t)}var Oo=35;function Za(t){let e="",n=0;for(let r of t){let o=r.codePointAt(0);e+=el(o)||o===
Oo&&n===Oo?Qa(o):r,n=o}return e}function Qa(t){return t===10?"\\n":t===13?"\\r":t===9?"\\t":t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).padStart(4,"0")}`}
function el(t){return t<127?t<32:t<768?t<=160||t===173:tl.some(([e,n])=>t>=e&&t<=n)}var tl=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],
[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function xo({source:t,submission:e},n){if(e===void 0)return"";let{state:r,imageId:o,imageState:i,region:s,account:a,open:l}=e,u=t.index===null?t.path??"<stdin>":
`${t.path??"<stdin>"}#${t.index}`,c=o===null?"":` ${o}`,p=i===void 0?"":`, ${i??"state not known"}`,d=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${_(
u)}: ${d(r)}${_(`${c}${p}`)}`} (account ${_(a)}, ${_(s)})${l?" \xB7 what became of it is not known yet":""}
`}function vo({counts:t,verdict:e,skipped:n,ignored:r},o){let s=[(t.fixed===void 0?"":`${X(t.fixed)} fixed \xB7 `)+rl(t)],a=[ko(t.errors,"error",o.red),ko(t.warnings,
"warning",o.yellow),t.unknowns>0?o.cyan(`${X(t.unknowns)} undecided`):""].filter(l=>l!=="");if(t.waived>0&&a.push(`${X(t.waived)} waived`),a.length>0&&s.push(a.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";s.push(`${l}${oe(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return t.ignored>0&&
s.push(`${oe(t.ignored,"file")} ignored, without a member of a request: ${nl(r,t.ignored)}`),`${e==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`}function nl(t,e){let n=e-t.length;return t.map(_).join(", ")+(n>0?` and ${X(n)} more`:"")}function rl(t){if(t.requests===0)return"no req\
uest found";if(t.pass===t.requests)return t.requests===1?"1 request passed":`all ${X(t.requests)} requests passed`;let e=[t.pass>0?`${X(t.pass)} passed`:"",t.fail>
0?`${X(t.fail)} failed`:"",t.unknown>0?`${X(t.unknown)} unknown`:""].filter(n=>n!=="");return`${oe(t.requests,"request")}: ${e.join(", ")}`}function ko(t,e,n){return t===
0?"":n(oe(t,e))}function oe(t,e,n=`${e}s`){return`${X(t)} ${t===1?e:n}`}function X(t){return String(t).replace(/\B(?=(\d{3})+$)/g,",")}function Ro({colour:t,width:e,gutter:n}){let r=H(t),o=n?e-_o.length:e,i=n?ol:il,s=[],a=null;return{begin:({facts:l})=>(s=l,""),request:l=>{let u=i(xo(l.report,r));
if(l.report.findings.length===0)return u;a??=J.findings().findingBlocks(r,o);let{source:c,findings:p,facts:d=s}=l.report;return i(a({path:c.path??"<stdin>",findings:p,
facts:d,line:l.line}))+u},end:l=>i((l.policy.length===0?"":J.textPolicy().textPolicy(l,r,o))+`${vo(l,r)}
`)}}var _o="| ";function ol(t){return t.replace(/^/gm,(e,n)=>n===t.length?"":_o)}function il(t){return t}var xe={text:Ro,json:bo,sarif:t=>J.sarif().sarifFormat(t),junit:t=>J.junit().junitFormat(t),github:t=>J.github().githubFormat(t),gitlab:t=>J.gitlab().gitlabFormat(
t),markdown:t=>J.markdown().markdownFormat(t)};function So(t){return t==="junit"}function Io(t,e){let n=t.map(o=>sl(o,e)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new f(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(s=>s.file===
i)!==o)throw new f(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]}function sl(t,e){let n=t.indexOf("="),
r=n===-1?t:t.slice(0,n),o=n===-1?null:t.slice(n+1),i=r==="auto"?x.pipeline().autoFormat(e,o!==null):r;if(!al(i))throw new f(`\`--format ${t}\`: accepted are ${Object.
keys(xe).join(", ")}, auto`);if(o==="")throw new f(`\`--format ${t}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function al(t){return Object.
hasOwn(xe,t)}var pt=1<<20,Po=1<<28;function Co({options:t,operands:e},n){for(let[l,u]of t)cl(l,u);let r=l=>t.get(l)??[],o=l=>t.get(l)?.at(-1)??null,i=o("max-bytes"),s=Io(r("\
format"),n),a=t.has("fix-dry-run");return a&&ul(s),{operands:e,facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:ll(t),asOf:o("as-of"),require:r(
"require").flatMap(l=>l.split(",").map(u=>u.trim())),failOn:o("fail-on")==="warning"?"warning":"error",allowUnknown:t.has("allow-unknown"),targets:s,fix:t.has("\
fix-unsafe")?"all":a||t.has("fix")?"safe":null,dryRun:a,hash:t.has("hash"),listRules:t.has("list-rules"),quiet:t.has("quiet"),engine:o("engine")==="json-rules-e\
ngine"?"json-rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:t.has("follow-links"),maxBytes:i===null?pt:pl(i),color:o("color")??"auto"}}function ll(t){
if(t.has("live"))return x.live().readLiveOptions(t);let e=$e.find(({name:n})=>n!=="region"&&t.has(n));if(e!==void 0)throw new f(`\`--${e.name}\` says how to call\
 AWS: it needs \`--live\``);return null}function cl(t,e){let n=Le.find(r=>r.name===t)?.choices;if(n!=null){for(let r of e)if(!n.includes(r))throw new f(`\`--${t}\
 ${r}\`: accepted are ${n.join(", ")}`)}}function ul(t){let e=t.find(n=>n.file===null)?.format;if(!(e==="text"||e===void 0))throw new f(`\`--fix-dry-run\` prints \
a diff on standard output; send the report to a file: \`--format ${e}=FILE\``)}function pl(t){let e=/^[0-9]{1,10}$/.test(t)?Number(t):0;if(e<1||e>Po)throw new f(
`\`--max-bytes ${t}\`: accepted is a number of bytes from 1 to ${Po}`);return e}var Ao={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function ie(t){let e=se(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn(Ao,e)?Ao[e]:e}function se(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}function G(t,e,n){return t!=="auto"?t==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&e.isTerminal()}function fe(t,e,n=[]){Eo("error",[t,...n],e)}function Z(t,e){Eo("warning",[t],e)}function Eo(t,e,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=H(G("auto",n,r)),a=e.
map(l=>_(l));n.write(`${o((t==="error"?i:s)(t))}: ${a.join(`
  `)}
`)}var b={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},To=[b.pass,b.unknown,b.fail,b.callFailed,b.couldNotRun];function dt(t,e){return To.indexOf(t)>=To.indexOf(
e)?t:e}var me=class extends Error{name="Unreadable"},un=1<<20,dl=16,fl=/\.(ndjson|jsonl)$/i;function ml(t){return t!==null&&!t.endsWith(".json")&&fl.test(t)}function qe(t,e){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=ml(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?e.stdin():$o(pn(r.file,r.pipe,e).fd,e.fs);return o?
l:Lo(l,t+1)}let{fd:i,size:s}=pn(r.file,!1,e),a=Math.min(s,t+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,gl(i,n,a,e.fs))}finally{e.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of $o(pn(r,!1,e).fd,e.fs)){let s=Buffer.concat([o,i]);if(x.found().
holdsMemberName(s))return!0;o=s.subarray(-2*dl)}return!1}}}function pn(t,e,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(t,e?r:r|hl(n)),i=n.fstatSync(o);if(e?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new me("it is not a regular file")}function hl({constants:{O_NOFOLLOW:t=0,O_NONBLOCK:e=0}}){
return t|e}function gl(t,e,n,r){let o=0;for(;o<n;){let i=r.readSync(t,e,o,n-o,null);if(i===0)break;o+=i}return o}function*$o(t,e){let n=Buffer.allocUnsafeSlow(un);
try{for(let r=e.readSync(t,n,0,un,null);r>0;r=e.readSync(t,n,0,un,null))yield n.subarray(0,r)}finally{e.closeSync(t)}}function Lo(t,e){let n=[],r=0;for(let o of t){
let i=Uint8Array.prototype.slice.call(o,0,e-r);if(n.push(i),r+=i.length,r===e)break}return Buffer.concat(n)}function qo(t,e,n){try{let r=qe(e,n).read({...t,path:null}),
o=r instanceof Uint8Array?r:Lo(r,e+1);if(o.length>e)throw new me(`it is larger than ${e} bytes`);return o}catch(r){throw!(r instanceof me)&&se(r)===null?r:new f(
`cannot read \`${t.path??"-"}\`: ${ie(r)}`)}}function Do(){let t=Number.POSITIVE_INFINITY,e=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<t&&(t=r.skipped),r.skipped>
e&&(e=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(t,e),most:e,scopes:[...n].sort()})}}var yl=5;function No(t,e,n,r,o,i){let s=Te(),a=Do(),l=[],u=new Set,c=b.pass,p=y=>{o.clear(),fe(y,i),c=dt(c,b.couldNotRun)},d=y=>{s.add(y.report),a.add(y.report),
o.step(),t.quiet&&y.report.verdict==="pass"||r.request(y)};e.failures.forEach(p);let m=null,g=null,S=null,I=!1,R=!1,A=!1,U={content(y){if(A=!1,m===null)return null;
g=y.read(m);let E=g instanceof Uint8Array&&g.length>t.maxBytes;return!m.named&&E&&!y.holdsMemberName(m)?null:g},take(y){if(!I){if(S!==null||y.report.verdict==="\
fail"){S??=x.found().foundFile(()=>!(g instanceof Uint8Array)||x.found().mayHoldMember(g));let E=S.next(y);if(E==="hold")return!0;if(A=E==="restart",E!=="take")
return!1;S.held().forEach(d)}I=!0}return R=!0,d(y),!0},failed(y){if(!(y instanceof me)&&se(y)===null)throw y;R=!0,p(`cannot read \`${m?.path??"-"}\`: ${ie(y)}`)},
again(){return A||R||m===null?A:(u.add(m.file),m.named||(s.ignore(1),l.length<yl&&l.push(m.path??"-")),!1)}};return{fixed:s.fix,tell:p,visit(y){return m=y,S=null,
I=y.named,R=!1,A=!1,U},end(){o.clear();let{counts:y,verdict:E}=s.end();r.end({counts:y,verdict:E,policy:n,skipped:a.end(),ignored:l}),Ol(e.links,i);for(let{text:yn,
inputs:Re}of e.arguments){let V=wl(Re,u);V!==null&&(fe(V===0?`no file to check in \`${yn}\``:`no request in \`${yn}\``,i),c=dt(c,b.unknown))}return dt(c,y.requests===
0?b.pass:bl(E,t.allowUnknown))}}}function wl(t,e){let n=0;for(let{file:r}of t){if(!e.has(r))return null;n++}return n}function bl(t,e){switch(t){case"pass":return b.
pass;case"fail":return b.fail;case"unknown":return e?b.pass:b.unknown;default:return t}}function Ol(t,e){let[n,...r]=t;if(n===void 0)return;let o=r.length===0?"":
` and ${r.length} more`;Z(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,e)}function Fo(t){return t.isFile()?"file":t.isDirectory()?"directory":t.isSymbolicLink()?"link":t.isFIFO()?"pipe":"other"}var xl=64;function Wo({fs:t,paths:e}){let n=new Map,
r=new Map;return o=>{let i=e.dirname(o),s=r.get(i);if(s!==void 0)return s.get(e.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=t.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===xl){let u=t.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(c=>[c.name,Fo(c)])))}return l===void 0?null:Fo(l)}}var kl=/[*?[{]|[!@+]\(/;function jo(t){return kl.test(t)}function Uo(t,e,{kind:n}){try{return n(e)}catch(r){throw se(r)===null?r:new f(`cannot read \`${t}\`: ${ie(r)}`)}}function dn(t,e,{here:n,options:r}){let o=n.resolveParent(
e);return o===e||r.followLinks||n.contains(e)&&!n.containsReal(o)&&vl(t),o}function vl(t){throw new f(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function ft({cwd:t,fs:e,paths:n}){let r=t(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=e.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}}function ke(t,e,n){let r=[],o=[],i={options:e,io:n,here:ft(n),kind:Wo(n),links:r,failures:o},s=t.map(u=>({text:u,inputs:_l(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...Rl(s),links:r,failures:o}}function Rl(t){let e=new Map;for(let n of t)for(let r of n.inputs){let o=e.
get(r.file);(o===void 0||r.named&&!o.named)&&e.set(r.file,r)}return{arguments:t,inputs:[...e.values()]}}function _l(t,e){let{here:n,options:r}=e;if(t==="")throw new f(
"an argument is empty; is a variable not set?");if(t==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(t),i=Uo(t,o,e);switch(i){case null:
if(!jo(t))throw new f(`there is no file or directory \`${t}\``);return x.search().matching(t,e);case"link":return x.search().linked(t,o,e);case"other":throw new f(
`\`${t}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return x.search().directory(n.shown(o),dn(t,o,e),e);case"\
file":case"pipe":return[{path:n.shown(o),file:dn(t,o,e),named:!0,pipe:i==="pipe"}];default:return i}}var Sl=["AWS_REGION","AWS_DEFAULT_REGION"],Il=1<<25;function Mo(t,e){let{region:n=null}=t,r=[...t.facts.flatMap(o=>Pl(o,t,e)),...Cl(t.fact.map(o=>sn(o,"--fact"))),
...n===null?[]:[mt("--region",n)]];return r.some(({facts:o})=>o.region?.name!==void 0)?r:[...r,...fn(e)]}function fn({env:t}){for(let e of Sl){let n=t[e];if(n!==
void 0&&n!=="")return[mt(e,n)]}return[]}function mt(t,e){return{from:t,facts:{region:{name:e}}}}function Pl(t,{followLinks:e,maxBytes:n},r){let{inputs:o}=ke([t],
{followLinks:e,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new f(`\`--facts ${t}\`: a facts file is one file`);let s=qo(i,Math.max(n,Il),r);return on(
s,i.path??"<stdin>")}function Cl(t){let e=t.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return e===void 0?t:t.map(n=>n.facts.ec2Image===void 0?
n:{...n,facts:{ec2Image:{id:e,...n.facts.ec2Image}}})}var Al=65536,El=100,Tl=160;function Vo(t,e,n,r){let o=[],i=()=>{for(let a of o)a.discard()},s=ql(e,r);try{for(let{format:a,file:l}of t.targets){let u=l===null?$l(
r,n):x.files().fileWriter(l,r),c={...Ll(l,t,r),...s};if(o.push(Bo(xe[a](c),u)),a!=="github")continue;let p=x.pipeline().stepSummary(r,d=>Z(d,r));p!==null&&o.push(
Bo(xe.markdown({...c,mostBytes:p.room}),p))}}catch(a){throw i(),a}return{begin:a=>{for(let{format:l,write:u}of o)u(l.begin(a))},request:a=>{for(let{format:l,write:u}of o)
u(l.request(a))},end:a=>{for(let{format:l,write:u,finish:c}of o)u(l.end(a)),c()},discard:i}}function Bo(t,e){let n="",r=()=>{n!==""&&e.write(n),n=""};return{format:t,
write:o=>{n+=o,n.length>=Al&&r()},finish:()=>{r(),e.finish()},discard:e.discard}}function $l({stdout:t},e){return{write:r=>{e.clear(),t.write(r)},finish:e.clear,
discard:e.clear}}function Ll(t,{color:e,failOn:n,listRules:r},{stdout:o,env:i}){let s=t===null,a=s&&o.isTerminal();return{colour:s&&G(e,o,i),width:a?Math.min(Tl,
Math.max(40,o.columns())):El,gutter:s&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}}function ql(t,e){let n=null,r=null;return{rule:o=>(n??=x.pipeline().
ruleWords([W(),...t].flatMap(({rules:i})=>i),re()),n(o)),fromRoot:o=>(r??=x.pipeline().repositoryPaths(e),r(o))}}function Ho(t,e){if(t.length===0)return[];let n=ft(e);return t.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))}function Go({stderr:t,now:e}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!t.isTerminal())return;let i=e();i-o<100||(o=i,r=!0,t.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&t.write("\r\x1B[2K"),r=!1}}}function ae(t,e){return t.map(n=>rn(e.paths.relative(".",e.paths.resolve(e.cwd(),n))||"."))}function Ko(t,e,n=Vo){let r=ke(t.operands,t,e);Wl(t),t.fix!==null&&!t.dryRun&&Fl(t),t.targets.some(({file:s})=>s!==null)&&x.files().refuseOverwriting(t,r.inputs,
e);let o={packs:ae(t.rules,e),facts:Mo(t,e),require:t.require,reader:qe(t.maxBytes,e)};if(t.live===null)return Yo(t,r,o,n,e);let i=[...r.inputs];return x.live().
askForCheck(t.live,zo(t,o,e),i,o,e).then(s=>Yo(t,{...r,inputs:i},{...o,...s},n,e))}function zo(t,{packs:e,facts:n,require:r},o){return B({packs:e,facts:n,asOf:t.
asOf??new Date(o.now()).toISOString().slice(0,10),require:r,failOn:t.failOn,listRules:t.listRules||t.targets.some(({format:i})=>So(i)),hash:t.hash,maxBytes:t.maxBytes})}
function Yo(t,e,n,r,o){let i=zo(t,n,o),s=Go(o),a=r(t,n.packs,s,t.dryRun?{...o,stdout:o.stderr}:o),l=No(t,e,Ho(n.packs,o),a,s,o),u=n.reader,c=t.fix===null?u:x.fixing().
fixingReader(u,i,t,l,o);if(a.begin(i.head),t.engine==="json-rules-engine")return Nl(i,e,c,l,a);try{for(let p of e.inputs)Dl(i,p,c,l);return l.end()}finally{a.discard()}}
function Dl(t,e,n,r){let o=r.visit(e);do try{let i=o.content(n);if(i===null)continue;for(let s of t.requests(i,{path:e.path}))if(!o.take(s))break}catch(i){o.failed(
i)}while(o.again())}async function Nl(t,e,n,r,o){try{for(let i of e.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;for await(let l of t.
engineRequests(a,{path:i.path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function Fl({operands:t}){if(t.includes(
"-"))throw new f("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Wl({operands:t,facts:e}){if([...t,
...e].filter(n=>n==="-").length>1)throw new f("standard input, `-`, may be named once in all: it can be read only once")}function jl(t,e,n){if(Math.abs(t.length-e.length)>n||t.length>64||e.length>64)return n+1;let r=[],o=[];for(let i=0;i<=e.length;i++)o.push(i);for(let i=1;i<=t.length;i++){
let s=[i],a=t.charCodeAt(i-1),l=i;for(let u=1;u<=e.length;u++){let c=e.charCodeAt(u-1),p=Math.min(De(o,u)+1,De(s,u-1)+1,De(o,u-1)+(a===c?0:1));i>1&&u>1&&a===e.charCodeAt(
u-2)&&t.charCodeAt(i-2)===c&&(p=Math.min(p,De(r,u-2)+1)),s.push(p),p<l&&(l=p)}if(l>n)return n+1;r=o,o=s}return Math.min(De(o,e.length),n+1)}function ht(t,e){if(t.
length>64)return[];let n=t.toLowerCase(),r=[],o=Math.max(1,Math.floor(t.length/4));for(let i of e){let s=jl(n,i.toLowerCase(),o);s>o||(r=s<o||r.length===0?[i]:[
...r,i],o=s)}return r.length>0||t.length<4?r:e.filter(i=>i.toLowerCase().includes(n)).slice(0,3)}function De(t,e){return t[e]??0}var Ne=["ec2Image","account"];async function Jo({options:t,operands:e},n){let r=x.live().readLiveOptions(t),o=Ul(t.get("scope")??[]);if(r.simulatePermissions&&!o.
includes("account"))throw new f("`--simulate-permissions` reads facts of the scope account, which `--scope` leaves out");let i=t.get("region")?.at(-1)??null,s=i===
null?fn(n):[mt("--region",i)],a=B({facts:s,maxBytes:pt}),l=[...ke(e,{followLinks:!1,stdinName:null},n).inputs];if(l.some(({named:g})=>!g)||l.length!==1)throw new f(
`\`${e.join(" ")}\`: facts are read for the requests of one file`);let u=x.live().imageIds(l,qe(pt,n),a,Ml);if(o.includes("ec2Image")&&u.length===0){let g=`\`${e[0]}\
\` names no EC2 image whose facts could be read`;if(o.length===1)throw new f(g);Z(g,n)}let c={scopes:o,imageIds:u,simulatePermissions:r.simulatePermissions},p=s[0]?.
facts.region?.name??null,d=await x.live().askAws(r,p,c,n),m=d.failures.length===d.calls;for(let g of x.live().failureSentences(d))(m?fe:Z)(g,n);return m?b.callFailed:
(n.stdout.write(`${de(JSON.stringify(Bl(d.region,d.sources),null,2))}
`),b.pass)}function Ul(t){if(t.length===0)return Ne;let e=t.flatMap(n=>n.split(",").map(r=>r.trim()));for(let n of e){if(Ne.includes(n))continue;let r=ht(n,Ne),
o=r.length===0?"":`; did you mean \`${r.join("` or `")}\``;throw new f(`\`--scope ${n}\`: AWS can be asked about ${Ne.join(", ")}${o}`)}return Ne.filter(n=>e.includes(
n))}function Ml({path:t},e){throw new f(`cannot read \`${t??"-"}\`: ${ie(e)}`)}function Bl(t,e){let n=e.map(s=>s.facts),r=Object.assign({},...n.map(s=>s.account)),
o=n.find(s=>s.ec2Image!==void 0)?.ec2Image,i=n.find(s=>s.ec2Images!==void 0)?.ec2Images;return{region:{name:t},...o===void 0?{}:{ec2Image:o},...i===void 0?{}:{ec2Images:i},
...Object.keys(r).length===0?{}:{account:r}}}var Xo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world o\
utside the request. A member that is left out is not known; null says that it is known to be absent.",type:"object",additionalProperties:!1,properties:{windows:{
title:"WindowsFacts",description:"The Windows inside the image, as its owner states it",type:"object",additionalProperties:!1,properties:{version:{type:"string",
enum:["10","11","server"],description:"Windows version: 10, 11 or server (any Windows Server)"},edition:{type:"string",enum:["Home","Home N","Home KN","Pro","Pr\
o N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Education","Education N","Education KN","Enterprise","Enterpris\
e N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],description:"Windows edition without the version, as `winver`\
 names it"},build:{type:"integer",minimum:10240,maximum:99999,description:"Build number without the revision, for example 26100"},release:{type:"string",pattern:"\
^[0-9]{2}(0[1-9]|1[0-2]|H[12])$",description:"Feature release, for example 22H2 or 1809"}}},region:{title:"RegionFacts",description:"The AWS Region that the cal\
l is meant for",type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$",maxLength:32,description:"Regi\
on code, for example eu-west-1",examples:["eu-west-1"]}}},ec2Image:{title:"EC2ImageFacts",description:"The EC2 image (AMI) that the request names, in the Region\
 of the call",type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$",description:"Id of the image that t\
hese facts are about; without it they are about every request's image"},found:{type:"boolean",description:"Whether the account can see the image in this Region;\
 false only where EC2 was asked for this very id (ec2:DescribeImages)"},ownerId:{type:"string",pattern:"^[0-9]{12}$",description:"Account that owns the image, 1\
2 digits (ec2:DescribeImages `OwnerId`)"},ownerAlias:{type:["string","null"],minLength:1,maxLength:100,description:"Alias of the owner, such as amazon or aws-ma\
rketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)"},state:{type:"string",minLength:1,maxLength:100,description:"State of the image, such \
as available or pending (ec2:DescribeImages `State`)"},imageType:{type:"string",minLength:1,maxLength:100,description:"Kind of image: machine, kernel or ramdisk\
 (ec2:DescribeImages `ImageType`)"},architecture:{type:"string",minLength:1,maxLength:100,description:"Processor architecture, such as x86_64 (ec2:DescribeImage\
s `Architecture`)"},virtualizationType:{type:"string",minLength:1,maxLength:100,description:"Virtualization: hvm or paravirtual (ec2:DescribeImages `Virtualizat\
ionType`)"},platform:{type:["string","null"],minLength:1,maxLength:100,description:"windows; null for anything else (ec2:DescribeImages `Platform`)"},platformDetails:{
type:["string","null"],minLength:1,maxLength:100,description:"Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)"},usageOperation:{
type:["string","null"],minLength:1,maxLength:100,description:"Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)"},bootMode:{
type:["string","null"],minLength:1,maxLength:100,description:"legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMod\
e`)"},rootDeviceType:{type:"string",minLength:1,maxLength:100,description:"ebs or instance-store (ec2:DescribeImages `RootDeviceType`)"},volumes:{type:"integer",
minimum:0,maximum:1e3,description:"Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)"},rootVolume:{type:"boolean",description:"Whether\
 one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)"},volumeGiB:{type:"integer",minimum:1,maximum:1e5,description:"Size of the root\
 volume in GiB (ec2:DescribeImages `VolumeSize`)"},encryptedVolumes:{type:"integer",minimum:0,maximum:1e3,description:"Number of encrypted EBS volumes (ec2:Desc\
ribeImages `Encrypted`)"},productCodes:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"Product codes, as Marketplace images have the\
m; empty where there are none (ec2:DescribeImages `ProductCodes`)"},enaSupport:{type:"boolean",description:"Whether enhanced networking with ENA is switched on \
(ec2:DescribeImages `EnaSupport`)"},public:{type:"boolean",description:"Whether everyone may launch the image (ec2:DescribeImages `Public`)"},allowed:{type:["bo\
olean","null"],description:"Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)"},deprecated:{
type:["string","null"],pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",description:"First day on which the image is deprecated, YYYY-MM-DD in UTC;\
 null where there is none (ec2:DescribeImages `DeprecationTime`)"}}},ec2Images:{description:"Several EC2 images, each with its id; a request gets the one that i\
t names",type:"array",maxItems:1e4,items:{$ref:"#/properties/ec2Image"}},account:{title:"AccountFacts",description:"The account that makes the call, in its Regi\
on",type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^[0-9]{12}$",description:"Account of the caller, 12 digits (sts:GetCallerIdenti\
ty)"},dedicatedTenancy:{type:"string",minLength:1,maxLength:100,description:"ENABLED where the account may bring its own licences in this Region, else DISABLED \
(workspaces:DescribeAccount `DedicatedTenancySupport`)"},managementCidr:{type:["string","null"],minLength:1,maxLength:100,description:"Address range of the mana\
gement network; null where none was chosen yet (workspaces:DescribeAccount `DedicatedTenancyManagementCidrRange`)"},ebsEncryptionByDefault:{type:"boolean",description:"\
Whether new EBS volumes are encrypted by default in this Region (ec2:GetEbsEncryptionByDefault)"},images:{type:"array",maxItems:1e4,description:"The account's o\
wn WorkSpaces images in this Region, all of them (workspaces:DescribeWorkspaceImages)",items:{title:"WorkspaceImage",type:"object",additionalProperties:!1,required:[
"name"],properties:{id:{type:"string",minLength:1,maxLength:100,description:"Image id, wsi-\u2026"},name:{type:"string",minLength:1,maxLength:100,description:"I\
mage name"},state:{type:"string",minLength:1,maxLength:100,description:"PENDING, AVAILABLE or ERROR"},created:{type:"string",minLength:1,maxLength:100,description:"\
Time of creation as the service gives it"}}}},imageNames:{type:"array",maxItems:1e4,items:{type:"string",maxLength:100},description:"Names of the account's imag\
es; follows from account.images"},imageCount:{type:"integer",minimum:0,maximum:1e6,description:"Number of the account's images; follows from account.images"},imageQuota:{
type:"integer",minimum:0,maximum:1e6,description:"How many images the account may have in this Region (servicequotas:ListServiceQuotas)"},imageQuotaIsDefault:{type:"\
boolean",description:"Whether account.imageQuota is the documented default because the account's own could not be read"},imagesLeft:{type:"integer",minimum:-1e6,
maximum:1e6,description:"How many images may still be made; follows from account.imageQuota and account.imageCount"},mayImport:{type:"boolean",description:"Whet\
her the caller may call workspaces:ImportWorkspaceImage (iam:SimulatePrincipalPolicy)"},mayTag:{type:"boolean",description:"Whether the caller may call workspac\
es:CreateTags (iam:SimulatePrincipalPolicy)"},mayDescribeImages:{type:"boolean",description:"Whether the caller may call ec2:DescribeImages (iam:SimulatePrincip\
alPolicy)"},mayShareImage:{type:"boolean",description:"Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:Simul\
atePrincipalPolicy)"}}},guest:{title:"GuestFacts",description:"The inside of the image, as seen from within Windows before the image was made",type:"object",additionalProperties:!1,
properties:{powershellSupported:{type:"boolean",description:"Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Checker \
Test-BYOL_PowershellVersion)"},powershellMajor:{type:"integer",minimum:1,maximum:99,description:"Major version of Windows PowerShell"},officeInstalled:{type:"bo\
olean",description:"Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInstalled)"},pcoipAgentInstalled:{
type:"boolean",description:"Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)"},updatesDisabled:{type:"boolean",description:"Whether the s\
ervice Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)"},autoMount:{type:"boolean",description:"Whether new v\
olumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)"},byolAccountExists:{type:"boolean",description:"Whether there is a local user WorkSpaces_BY\
OL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)"},byolAccountEnabled:{type:"boolean",description:"Whether the local user WorkSpaces_BYOL is enabled (BYO\
L Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)"},dhcp:{type:"boolean",description:"Whether every enabled n\
etwork adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo.txt `NetworkAdapterUsingDHCP`)"},freeSpaceSufficient:{type:"bool\
ean",description:"Whether the system drive has enough free space; follows from guest.freeGiB: no below 10, yes from 20, and between them only the checker says (\
BYOL Checker Test-BYOL_FreeDiskSpace)"},freeGiB:{type:"number",minimum:0,maximum:1e6,description:"Free space on the system drive in GiB (ImageInfo.txt `FreeSpac\
eOnCDrive`)"},singleDrive:{type:"boolean",description:"Whether there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Te\
st-BYOL_LocalDrives)"},osListed:{type:"boolean",description:"Whether the checker lists this Windows as supported; an old checker does not know new releases (BYO\
L Checker Test-BYOL_OSRequirements)"},domainJoined:{type:"boolean",description:"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_\
DomainJoined; ImageInfo.txt `partOfDomain`)"},entraJoined:{type:"boolean",description:"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker \
Test-BYOL_AzureDomainJoined)"},publicFirewall:{type:"boolean",description:"Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; Im\
ageInfo.txt `Firewall`)"},vmwareTools:{type:"boolean",description:"Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWare\
ToolsInstalled`)"},diskWithinLimit:{type:"boolean",description:"Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLes\
sThan80GB)"},diskGiB:{type:"number",minimum:0,maximum:1e6,description:"Size of the first disk in GiB (ImageInfo.txt `Drives`)"},partitionStyleFits:{type:"boolea\
n",description:"Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},partitionStyle:{type:"\
string",enum:["GPT","MBR"],description:"GPT or MBR (ImageInfo.txt `Partitions`)"},pendingReboot:{type:"boolean",description:"Whether Windows waits for a restart\
 (BYOL Checker Test-BYOL_PendingReboots)"},autoLogon:{type:"boolean",description:"Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; I\
mageInfo.txt `AutoLogonTurnedOn`)"},realTimeIsUniversal:{type:"boolean",description:"Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeU\
niversal; ImageInfo.txt `RealTimeIsUniversal`)"},singleBootPartition:{type:"boolean",description:"Whether there is one bootable partition and no other (BYOL Che\
cker Test-BYOL_MultipleBootPartition)"},is64Bit:{type:"boolean",description:"Whether Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.t\
xt `OSArchitecture`)"},rearmsLeft:{type:"boolean",description:"Whether Windows can still be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)"},upgradedInPlace:{
type:"boolean",description:"Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYOL_InPlaceUpgrade)"},otherAntivirus:{type:"boo\
lean",description:"Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVnotInstalled)"},bootModeFits:{type:"boolean",description:"\
Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode_UEFI)"},appxPerUser:{type:"boolean",description:"Whether Stor\
e packages are installed for single users, which sysprep refuses"},reservedStorageInUse:{type:"boolean",description:"Whether the reserved storage of Windows is \
in use"},memoryIntegrityLocked:{type:"boolean",description:"Whether memory integrity or Credential Guard is switched on with a UEFI lock"},driveLetterDTaken:{type:"\
boolean",description:"Whether the drive letter D: is used or mapped"},bitLocker:{type:"boolean",description:"Whether BitLocker is on, or a drive not yet fully d\
ecrypted"},uiLanguage:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$",examples:["en-US"],description:"Language of the Windows user interface as\
 a BCP 47 tag, for example en-US"},otherFailedTests:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"Failed tests of the BYOL Checker\
 that this version does not know, by name"}}}}};var Zo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",$comment:"Generated by `npm \
run schemas`, see SOURCES.json; do not edit",title:"ImportWorkspaceImageRequest",description:"Turns an AMI with Windows 10 or 11, under its owner's licence, int\
o a WorkSpaces image",type:"object",additionalProperties:!1,required:["Ec2ImageId","IngestionProcess","ImageName","ImageDescription"],properties:{Ec2ImageId:{description:"\
The AMI: `ami-` and 8 or 17 hexadecimal digits in lower case",type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},IngestionProcess:{title:"WorkspaceImageI\
ngestionProcess",description:"What the image is prepared for: BYOL_REGULAR for bundles without a GPU, the others for the GPU bundle they name; the ending is the\
 protocol (_WSP: DCV, _BYOP: a WorkSpaces Core partner's own, none: PCoIP)",type:"string",enum:["BYOL_REGULAR","BYOL_GRAPHICS","BYOL_GRAPHICSPRO","BYOL_GRAPHICS\
_G4DN","BYOL_REGULAR_WSP","BYOL_GRAPHICS_G4DN_WSP","BYOL_REGULAR_BYOP","BYOL_GRAPHICS_G4DN_BYOP"]},ImageName:{description:"Name of the new image; letters, digit\
s and _ . / ( ) \\ - without blanks",type:"string",minLength:1,maxLength:64,pattern:"^[a-zA-Z0-9_./()\\\\-]+$"},ImageDescription:{description:"A few words about\
 the new image; letters, digits, blanks and _ . / ( ) -",type:"string",minLength:1,maxLength:256,pattern:"^[a-zA-Z0-9_./() -]+$"},Tags:{description:"Tags that t\
he new image starts with",type:"array",items:{title:"Tag",description:"A label made of a key and, if wanted, a value",type:"object",additionalProperties:!1,required:[
"Key"],properties:{Key:{description:"What the tag is called",type:"string",minLength:1,maxLength:127},Value:{description:"What it says",type:"string",maxLength:255}}}},
Applications:{description:"The Office version to add to the image; leave out for none",type:"array",minItems:1,maxItems:5,items:{title:"Application",type:"strin\
g",enum:["Microsoft_Office_2016","Microsoft_Office_2019"]}}}};var Qo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:report:1",title:"Report",description:"What `check` found, version 1\
. Within a version members and enum values may be added; readers ignore what they do not know.",type:"object",additionalProperties:!1,required:["version","tool",
"model","pack","asOf","facts","requests","counts","verdict"],properties:{version:{const:1,description:"Version of this format"},tool:{description:"Who wrote the\
 report",type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{const:"workspaces-preflight"},version:{type:"string"}}},model:{description:"\
The API model that the schema stage was generated from",type:"object",additionalProperties:!1,required:["service","apiVersion","sha256"],properties:{service:{type:"\
string"},apiVersion:{type:"string"},sha256:{$ref:"#/$defs/sha256"}}},pack:{description:"The rules that were loaded: how many, and the hash of their canonical te\
xt",type:"object",additionalProperties:!1,required:["rules","sha256"],properties:{rules:{$ref:"#/$defs/count"},sha256:{$ref:"#/$defs/sha256"}}},asOf:{$ref:"#/$d\
efs/day",description:"The date that dated rules used, YYYY-MM-DD"},facts:{type:"array",description:"Every fact that was given or read, with its provenance",items:{
$ref:"#/$defs/givenFact"}},factFiles:{type:"array",description:"The files that facts were read from, and what each was taken for; left out where there are none",
items:{title:"FactFile",type:"object",additionalProperties:!1,required:["path","kind"],properties:{path:{type:"string",description:"Relative to the working dire\
ctory, with /"},kind:{type:"string",description:"facts file, or the tool that wrote it, for example aws ec2 describe-images"}}}},requests:{type:"array",description:"\
One entry per request, in the order they were read",items:{$ref:"#/$defs/requestReport"}},policy:{type:"array",description:"The files beside requests and facts \
that had a say in the verdict: configuration, waivers, baseline and packs; left out where there are none",items:{$ref:"#/$defs/policyReport"}},counts:{$ref:"#/$\
defs/counts"},verdict:{$ref:"#/$defs/outcome"}},$defs:{outcome:{title:"Outcome",type:"string",enum:["pass","fail","unknown"],description:"Three-valued (Kleene):\
 unknown is never guessed"},severity:{title:"Severity",type:"string",enum:["error","warning"]},stage:{title:"Stage",type:"string",enum:["document","schema","rul\
e","service","config"],description:"document: the text itself; schema: the API model's constraints; rule: everything else about a request; service: what AWS ans\
wered to the request; config: a policy file, such as a waiver that has expired"},certainty:{title:"Certainty",type:"string",enum:["documented","measured","infer\
red","contradictory","unknown"],description:"How well the source supports it; contradictory and unknown are at most a warning"},count:{type:"integer",minimum:0},
day:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",description:"YYYY-MM-DD"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},givenFact:{title:"GivenFact",
description:"A fact with its provenance; value null means known to be absent",type:"object",additionalProperties:!1,required:["fact","path","value","from"],properties:{
fact:{type:"string",description:"Name of the fact, for example windows"},path:{type:"string",description:"JSON Pointer into the fact"},value:{},image:{type:"str\
ing",description:"Id of the EC2 image that the fact is about; left out where it is about every request's"},from:{type:"string",description:"Where the value came\
 from: an option, an environment variable, a file with line and column"},source:{title:"FactSource",description:"The same in parts, where it is more than an opt\
ion or a variable; of an implied fact, the source of what it follows from",type:"object",additionalProperties:!1,properties:{kind:{type:"string",description:"Wh\
at the file was taken for: facts file, or the tool that wrote it"},path:{type:"string",description:"Relative to the working directory, with /"},range:{$ref:"#/$\
defs/range"},call:{type:"string",description:"The API call that answered, for example ec2:DescribeImages"},time:{type:"string",description:"When, in ISO 8601; l\
ocal time where no zone is known"}}}}},position:{title:"Position",type:"object",additionalProperties:!1,required:["line","column","offset"],description:"line an\
d column are 1-based, offset is 0-based; column and offset count UTF-16 units of the decoded text after a byte order mark",properties:{line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},offset:{type:"integer",minimum:0}}},range:{title:"Range",type:"object",additionalProperties:!1,required:["start","end"],description:"\
From start up to, but not including, end",properties:{start:{$ref:"#/$defs/position"},end:{$ref:"#/$defs/position"}}},prediction:{title:"Prediction",type:"objec\
t",additionalProperties:!1,required:["code","certainty"],description:"An API exception or WorkspaceImageErrorDetailCode that the service would answer with",properties:{
code:{type:"string",minLength:1},certainty:{$ref:"#/$defs/certainty"}}},patchOperation:{title:"PatchOperation",type:"object",additionalProperties:!1,required:["\
op","path"],description:"RFC 6902; paths are relative to the request",properties:{op:{type:"string",enum:["add","remove","replace","move"]},path:{type:"string"},
from:{type:"string"},value:{}}},fix:{title:"Fix",type:"object",additionalProperties:!1,required:["title","safe","patch"],properties:{title:{type:"string",minLength:1},
safe:{type:"boolean",description:"True when the fix cannot change what the author meant"},patch:{type:"array",items:{$ref:"#/$defs/patchOperation"},description:"\
Against the request as it was checked: apply one fix and check again. Empty when the fix is to the text alone (a byte order mark, a comment)"}}},relatedPlace:{title:"\
RelatedPlace",type:"object",additionalProperties:!1,required:["pointer","range","message"],properties:{pointer:{type:"string",description:"RFC 6901, relative to\
 the request; empty for a place in another file"},path:{type:"string",description:"The file, where it is another one than the request's: a fact comes from there"},
range:{anyOf:[{$ref:"#/$defs/range"},{type:"null"}]},message:{type:"string"}}},waived:{title:"Waived",description:"Why a finding has no effect on the verdict",type:"\
object",additionalProperties:!1,required:["by","reason","owner","expires","from"],properties:{by:{type:"string",enum:["waiver","baseline","config"],description:"\
waiver: one entry of the waivers file; baseline: it was there when the baseline was written; config: its rule is switched off"},reason:{type:["string","null"],description:"\
As the waiver gives it; null for baseline and config"},owner:{type:["string","null"],description:"As the waiver gives it; null for baseline and config"},expires:{
anyOf:[{$ref:"#/$defs/day"},{type:"null"}],description:"The last day of the waiver; null for baseline and config"},from:{type:"string",description:"The place th\
at says so: a file with line and column, or the baseline"}}},finding:{title:"Finding",type:"object",additionalProperties:!1,required:["rule","stage","outcome","\
severity","pointer","absent","range","message","expected","actual","certainty","predicts","facts","needs","fix","docs","related","fingerprint"],properties:{rule:{
type:"string",pattern:"^[a-z0-9-]+(/[a-z0-9-]+)+$",description:"Permanent id: group/name"},stage:{$ref:"#/$defs/stage"},outcome:{type:"string",enum:["fail","unk\
nown"]},severity:{$ref:"#/$defs/severity"},ownSeverity:{$ref:"#/$defs/severity",description:"The severity that the rule has by itself, where the configuration g\
ave it another one"},pointer:{type:"string",description:"RFC 6901, relative to the request"},absent:{type:"boolean",description:"True when the pointer names a m\
ember that is not there; range is then its nearest existing ancestor"},range:{anyOf:[{$ref:"#/$defs/range"},{type:"null"}],description:"In the file; null where \
there is no text"},message:{type:"string",minLength:1},expected:{type:["string","null"],description:"What is accepted, in words"},actual:{type:["string","null"],
description:"The value found, as JSON text cut at 120 units; null where there is none"},certainty:{$ref:"#/$defs/certainty"},predicts:{type:"array",items:{$ref:"\
#/$defs/prediction"}},facts:{type:"array",items:{type:"string"},description:"The facts that the finding rests on, as fact/path"},needs:{type:"array",items:{type:"\
string"},description:"The facts that would decide an unknown, as fact/path"},fix:{anyOf:[{$ref:"#/$defs/fix"},{type:"null"}]},docs:{type:["string","null"],description:"\
An https address to read on"},related:{type:"array",items:{$ref:"#/$defs/relatedPlace"}},fingerprint:{type:"string",pattern:"^[0-9a-f]{16}$",description:"Stable\
 under reformatting: made of rule, pointer and value"},waived:{$ref:"#/$defs/waived",description:"Only there where the finding is waived: it then counts as waiv\
ed and as nothing else"}}},ruleTally:{title:"RuleTally",type:"object",additionalProperties:!1,required:["pass","fail","unknown","notApplicable","skipped","off",
"skippedScopes"],description:"Every rule is counted in exactly one of the six",properties:{pass:{$ref:"#/$defs/count"},fail:{$ref:"#/$defs/count"},unknown:{$ref:"\
#/$defs/count"},notApplicable:{$ref:"#/$defs/count"},skipped:{$ref:"#/$defs/count"},off:{$ref:"#/$defs/count",description:"Rules that the configuration switches\
 off; what they would have found is in the findings, as waived"},skippedScopes:{type:"array",items:{type:"string"},description:"The scopes whose facts would hav\
e decided the skipped rules, sorted"},ids:{title:"RuleIds",description:"The ids behind each count, with --list-rules",type:"object",additionalProperties:!1,required:[
"pass","fail","unknown","notApplicable","skipped","off"],properties:{pass:{type:"array",items:{type:"string"}},fail:{type:"array",items:{type:"string"}},unknown:{
type:"array",items:{type:"string"}},notApplicable:{type:"array",items:{type:"string"}},skipped:{type:"array",items:{type:"string"}},off:{type:"array",items:{type:"\
string"}}}}}},requestReport:{title:"RequestReport",type:"object",additionalProperties:!1,required:["source","operation","verdict","rules","findings"],properties:{
source:{title:"Source",type:"object",additionalProperties:!1,required:["path","index"],properties:{path:{type:["string","null"],description:"Relative to the wor\
king directory, with /; null for a value given to the library"},index:{anyOf:[{$ref:"#/$defs/count"},{type:"null"}],description:"0-based place in an array or an\
 NDJSON file; null for a document that is one request"},sha256:{$ref:"#/$defs/sha256",description:"Of the request's own bytes, with --hash"}}},operation:{const:"\
ImportWorkspaceImage"},verdict:{$ref:"#/$defs/outcome"},facts:{type:"array",description:"Every fact that held for this request, where they are not those at the \
top of the report",items:{$ref:"#/$defs/givenFact"}},rules:{$ref:"#/$defs/ruleTally"},findings:{type:"array",items:{$ref:"#/$defs/finding"},description:"Ordered\
 by offset, then rule; those of the stage service at the end"},submission:{$ref:"#/$defs/submission"}}},submission:{title:"SubmissionReport",description:"What b\
ecame of the request, with `submit`",type:"object",additionalProperties:!1,required:["state","body","account","region","endpoint","imageId","open"],properties:{
state:{type:"string",enum:["not-sent","accepted","adopted","taken","refused","failed","stopped"],description:"accepted: the service took it, now or in an earlie\
r run; adopted: the image of an attempt whose answer was lost was found; taken: another image has the name; refused: by the service; failed: given up; stopped: \
by the user; not-sent: the run ended before its turn"},body:{$ref:"#/$defs/sha256",description:"Of the request's canonical form (RFC 8785), which is what was se\
nt"},account:{type:"string",description:"The AWS account, or `key:` and a hash of the access key id where the account cannot be read"},region:{type:"string"},endpoint:{
type:"string"},imageId:{type:["string","null"]},requestId:{type:"string",description:"The service's own id of the call, where it gave one"},imageState:{type:["s\
tring","null"],description:"With --wait: the last state that was seen"},open:{type:"boolean",description:"Something was sent that may have had an effect, and no\
body knows yet; the same command continues from the journal"}}},policyReport:{title:"PolicyReport",type:"object",additionalProperties:!1,required:["kind","path",
"sha256","waived","findings"],properties:{kind:{type:"string",enum:["config","waivers","baseline","pack"]},path:{type:"string",description:"Relative to the work\
ing directory, with /"},sha256:{$ref:"#/$defs/sha256",description:"Of the file's bytes; of a pack, of its rules' canonical text"},waived:{$ref:"#/$defs/count",description:"\
Findings of the run that it took away"},resettled:{$ref:"#/$defs/count",description:"Of a configuration: findings of the run that it gave another severity"},written:{
$ref:"#/$defs/day",description:"Of a baseline: the day it was first written"},findings:{type:"array",items:{$ref:"#/$defs/finding"},description:"What is wrong w\
ith the file itself, ordered by offset; pointers lead into the file"}}},counts:{title:"Counts",type:"object",additionalProperties:!1,required:["requests","pass",
"fail","unknown","unknowns","ignored","errors","warnings","waived"],properties:{requests:{$ref:"#/$defs/count"},pass:{$ref:"#/$defs/count",description:"Requests\
 with the verdict pass"},fail:{$ref:"#/$defs/count",description:"Requests with the verdict fail"},unknown:{$ref:"#/$defs/count",description:"Requests with the v\
erdict unknown"},unknowns:{$ref:"#/$defs/count",description:"Findings that are unknown"},ignored:{$ref:"#/$defs/count",description:"Files of directories and glo\
bs that hold no request"},errors:{$ref:"#/$defs/count",description:"Findings that fail with severity error"},warnings:{$ref:"#/$defs/count",description:"Finding\
s that fail with severity warning"},waived:{$ref:"#/$defs/count",description:"Findings that have no effect on the verdict; none of them is in the counts before"},
fixed:{$ref:"#/$defs/count",description:"Fixes made in the files before they were checked; only with --fix or --fix-unsafe"}}}}};var ei={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:rule:1",title:"Rule",description:"One rule of a pack. Its path insi\
de the pack, without the extension, is its id.",type:"object",additionalProperties:!1,required:["id","title","severity","certainty","predicts","why","source","m\
ust","at","message","examples"],properties:{id:{type:"string",maxLength:100,pattern:"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$",description:"group/name\
, equal to the file's path; permanent"},title:{$ref:"#/$defs/sentence",description:"What holds when the rule passes, in one line"},severity:{type:"string",enum:[
"error","warning"]},certainty:{$ref:"#/$defs/certainty"},predicts:{type:"array",maxItems:20,description:"What the service would answer, each with its own certai\
nty; empty where nobody knows",items:{title:"RulePrediction",type:"object",additionalProperties:!1,required:["code","certainty"],properties:{code:{type:"string",
minLength:1,maxLength:100},certainty:{$ref:"#/$defs/certainty"}}}},why:{$ref:"#/$defs/prose",description:"Why it matters, for `rules explain` and the docs"},notes:{
type:"array",maxItems:20,items:{$ref:"#/$defs/prose"},description:"Related knowledge that is no finding: what is true of every such request, or depends on an in\
tent"},source:{type:"array",minItems:1,maxItems:20,items:{title:"RuleSource",type:"object",additionalProperties:!1,required:["url","read"],properties:{url:{type:"\
string",maxLength:500,pattern:"^https://[!-~]+$"},read:{type:"string",pattern:"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",description:"The date of the text that was re\
ad, as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD"},says:{$ref:"#/$defs/prose",description:"What it says, in our own words"}}}},when:{$ref:"#/$defs/conditi\
on",description:"When the rule applies; always, if left out"},must:{$ref:"#/$defs/condition",description:"What must hold then"},ifUnknown:{type:"string",enum:["\
unknown","skip"],description:"What a rule becomes that stays undecided; see docs/rules.md for the default"},waivable:{type:"boolean",description:"False where no\
 waiver, baseline or configuration may take findings of the rule away; true if left out"},at:{$ref:"#/$defs/place",description:"Where the finding points: a JSON\
 Pointer into the request, or a derived list, one finding per item"},message:{$ref:"#/$defs/sentence",description:"What is wrong; {actual} is the value found, {\
pointer} its place, {fact/path} a fact"},expected:{$ref:"#/$defs/sentence",description:"What is accepted"},fix:{title:"RuleFix",type:"object",additionalProperties:!1,
required:["title","safe","patch"],properties:{title:{$ref:"#/$defs/sentence"},safe:{type:"boolean"},patch:{type:"array",maxItems:10,items:{title:"RulePatchOpera\
tion",description:"value may hold {actual}, or {suggestion} where the derived list offers one",type:"object",additionalProperties:!1,required:["op","path"],properties:{
op:{type:"string",enum:["add","remove","replace"]},path:{type:"string",maxLength:200,description:"A pointer; {pointer} stands for the finding's own"},value:{}}}}}},
examples:{type:"array",minItems:2,maxItems:200,description:"The rule's tests: at least one pass and one fail, one unknown where an open-world fact is needed",items:{
$ref:"#/$defs/example"}}},$defs:{sentence:{type:"string",minLength:1,maxLength:300,pattern:"^[^\\r\\n]+$"},prose:{type:"string",minLength:1,maxLength:2e3},certainty:{
type:"string",enum:["documented","measured","inferred","contradictory","unknown"]},pointer:{type:"string",maxLength:200,pattern:"^(/[^/~]*(~[01][^/~]*)*)*$"},factPath:{
type:"string",maxLength:200,pattern:"^(/[^/~]*(~[01][^/~]*)*)+$",description:"JSON Pointer into the fact"},factName:{type:"string",enum:["request","derived","to\
day","windows","region","ec2Image","account","guest"]},operand:{title:"FactReference",type:"object",additionalProperties:!1,required:["fact","path"],properties:{
fact:{$ref:"#/$defs/factName"},path:{$ref:"#/$defs/factPath"}}},place:{title:"Place",anyOf:[{$ref:"#/$defs/pointer"},{$ref:"#/$defs/operand"}]},scalar:{type:["s\
tring","number","boolean"]},scalarList:{type:"array",minItems:1,maxItems:1e3,items:{$ref:"#/$defs/scalar"}},condition:{title:"Condition",anyOf:[{$ref:"#/$defs/a\
ll"},{$ref:"#/$defs/any"},{$ref:"#/$defs/not"}]},node:{title:"ConditionNode",anyOf:[{$ref:"#/$defs/all"},{$ref:"#/$defs/any"},{$ref:"#/$defs/not"},{$ref:"#/$def\
s/leaf"}]},all:{title:"All",type:"object",additionalProperties:!1,required:["all"],properties:{all:{type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/no\
de"}}}},any:{title:"Any",type:"object",additionalProperties:!1,required:["any"],properties:{any:{type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/node"}}}},
not:{title:"Not",type:"object",additionalProperties:!1,required:["not"],properties:{not:{$ref:"#/$defs/node"}}},leaf:{title:"Leaf",type:"object",additionalProperties:!1,
required:["fact","path","operator","value"],properties:{fact:{$ref:"#/$defs/factName"},path:{$ref:"#/$defs/factPath"},operator:{title:"OperatorName",type:"strin\
g",enum:["equal","notEqual","in","notIn","contains","doesNotContain","containsAny","everyIn","empty","lessThan","lessThanInclusive","greaterThan","greaterThanIn\
clusive","startsWith","endsWith","matches","present","before","onOrAfter"]},value:{anyOf:[{$ref:"#/$defs/scalar"},{$ref:"#/$defs/scalarList"},{$ref:"#/$defs/ope\
rand"}]}},allOf:[{if:{properties:{operator:{enum:["equal","notEqual","contains","doesNotContain"]}}},then:{properties:{value:{anyOf:[{$ref:"#/$defs/scalar"},{$ref:"\
#/$defs/operand"}]}}}},{if:{properties:{operator:{enum:["in","notIn","containsAny","everyIn"]}}},then:{properties:{value:{anyOf:[{$ref:"#/$defs/scalarList"},{$ref:"\
#/$defs/operand"}]}}}},{if:{properties:{operator:{enum:["empty","present"]}}},then:{properties:{value:{type:"boolean"}}}},{if:{properties:{operator:{enum:["less\
Than","lessThanInclusive","greaterThan","greaterThanInclusive"]}}},then:{properties:{value:{anyOf:[{type:"number"},{$ref:"#/$defs/operand"}]}}}},{if:{properties:{
operator:{enum:["startsWith","endsWith"]}}},then:{properties:{value:{anyOf:[{type:"string"},{$ref:"#/$defs/operand"}]}}}},{if:{properties:{operator:{const:"matc\
hes"}}},then:{properties:{value:{type:"string",maxLength:500}}}},{if:{properties:{operator:{enum:["before","onOrAfter"]}}},then:{properties:{value:{anyOf:[{type:"\
string",pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},{$ref:"#/$defs/operand"}]}}}}]},example:{title:"Example",type:"object",additionalProperties:!1,
required:["outcome","request"],properties:{title:{$ref:"#/$defs/sentence"},outcome:{type:"string",enum:["pass","fail","unknown","notApplicable","skipped"]},request:{
type:"object",description:"The members that matter; the rest is filled in with a request that passes"},facts:{type:"object",description:"As in facts.schema.json"},
asOf:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",description:"YYYY-MM-DD; 2026-11-23 if left out"},pointers:{type:"array",maxItems:100,items:{type:"st\
ring"},description:"Where the findings must point, in order"}}}}};var ve={request:Zo,facts:Xo,rule:ei,report:Qo};var ti=ve.request.properties.IngestionProcess.enum,ni="BYOL_REGULAR_WSP";function ri(t,e){if(!ti.includes(t))throw new f(`\`--process ${t}\`: accepted are ${ti.
join(", ")}`);let n={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:t,ImageName:"win11-enterprise-24h2",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage",Tags:[{Key:"Owner",Value:"desktop-team"}]},r=new Date(e.now()).toISOString().slice(0,10),o=B({asOf:r}).check(n).requests.flatMap(s=>s.findings),i=o.filter(
({outcome:s,severity:a})=>s==="fail"&&a==="error");if(i.length>0){for(let{message:s,rule:a}of i)fe(`no request with ${t} passes: ${s} [${a}]`,e);return b.fail}e.
stdout.write(`${JSON.stringify(n,null,2)}
`);for(let{message:s,rule:a,expected:l}of o)Z(`${s} [${a}]${l===null?"":`; accepted: ${l}`}`,e);return b.pass}var Kl=/(?:`[^`]*`|[^ ])+/g;function oi(t,e){let n=[],r="";for(let o of t.match(Kl)??[])r!==""&&r.length+1+o.length>e?(n.push(r),r=o):r=r===""?o:`${r} ${o}`;return n.
push(r),n}var ii={equal:"is",notEqual:"is not",in:"is one of",notIn:"is none of",contains:"contains",doesNotContain:"does not contain",containsAny:"contains one of",everyIn:"\
holds nothing but",empty:"is empty",lessThan:"is less than",lessThanInclusive:"is at most",greaterThan:"is greater than",greaterThanInclusive:"is at least",startsWith:"\
starts with",endsWith:"ends with",matches:"matches",present:"is given",before:"is before",onOrAfter:"is on or after"},zl={empty:"is not empty",present:"is not g\
iven"};function mn(t){return"all"in t?t.all.flatMap(hn):ai(t)}function ai(t){if("not"in t)return si("not",[t.not]);let[e,n]="all"in t?["all of",t.all]:["any of",
t.any];return n.length===1?n.flatMap(hn):si(e,n)}function si(t,e){return[`${t}:`,...e.flatMap(hn).map(n=>`  ${n}`)]}function hn(t){return"operator"in t?[Jl(t)]:
ai(t)}function Jl({fact:t,path:e,operator:n,value:r}){let o=gn(t,e),i=zl[n];return i!==void 0&&typeof r=="boolean"?`${o} ${r?ii[n]:i}`:`${o} ${ii[n]} ${Xl(r)}`}
function gn(t,e){let n=e.slice(1).replaceAll("/",".");return t==="request"?n===""?"the request":n:t==="today"?"today":`${t}.${n}`}function Xl(t){return Array.isArray(
t)?t.map(e=>String(e)).join(", "):typeof t=="object"&&"fact"in t?gn(t.fact,t.path):String(t)}function gt(t){return[...new Set(Zl(t).map(e=>e.slice(0,e.indexOf("\
."))))]}function Zl(t){let e=new Set,n=(o,i)=>{Ql.includes(o)||e.add(gn(o,i))},r=o=>{"operator"in o?(n(o.fact,o.path),typeof o.value=="object"&&"fact"in o.value&&
n(o.value.fact,o.value.path)):"not"in o?r(o.not):("all"in o?o.all:o.any).forEach(r)};return t.when!==void 0&&r(t.when),r(t.must),[...e].sort()}var Ql=["request",
"derived","today"];function li(t,e,n){let r=[W(),...ae(e,n)].flatMap(a=>a.rules),o=r.find(a=>a.id===t),i=re().find(a=>a.id===t),s=ic(H(G("auto",n.stdout,n.env)),n.stdout.isTerminal()?
Math.min(100,n.stdout.columns()):80);if(o!==void 0)ec(o,s);else if(i!==void 0)tc(i,s);else{let a=ht(t,[...r,...re()].map(u=>u.id)),l=a.length===0?"`workspaces-p\
reflight rules list` lists them":`did you mean ${a.map(u=>`\`${u}\``).join(" or ")}?`;throw new f(`there is no rule \`${t}\`; ${l}`)}return n.stdout.write(s.text()),
b.pass}function ec(t,e){let n=gt(t);e.head(t.id,[t.severity,t.certainty,n.length===0?"needs no facts":`needs facts: ${n.join(", ")}`]),e.prose(t.title),e.section(
"Why",()=>e.prose(t.why)),t.when!==void 0&&e.section("When",()=>e.lines(mn(t.when))),e.section("What must hold",()=>e.lines(mn(t.must))),e.section("Fails with",
()=>e.prose(t.message)),t.expected!==void 0&&e.section("Accepted",()=>e.prose(t.expected??"")),t.fix!==void 0&&e.section(t.fix.safe?"Fix (safe)":"Fix",()=>e.prose(
t.fix?.title??"")),t.predicts.length>0&&e.section("The service would answer",()=>e.lines(t.predicts.map(({code:r,certainty:o})=>`${r} (${o})`)));for(let[r,o]of nc){
let i=t.examples.find(s=>s.outcome===o);i!==void 0&&e.section(r,()=>e.lines(rc(i)))}for(let r of t.notes??[])e.section("Note",()=>e.prose(r));e.section("Source",
()=>{for(let{url:r,read:o,says:i}of t.source)e.lines([`${r} (read ${o})`]),i!==void 0&&e.prose(i,4)})}function tc({id:t,title:e,why:n},r){let o=t.startsWith("sc\
hema/")?"a constraint of the API model":t.startsWith("document/")?"about the text itself":"what the service answers";r.head(t,[o]),r.prose(e),r.section("Why",()=>r.
prose(n))}var nc=[["Passes","pass"],["Fails","fail"],["Is unknown","unknown"]];function rc({request:t,facts:e,asOf:n}){let r=Object.entries(e??{}).flatMap(([o,i])=>Object.
entries(i).map(([s,a])=>`${o}.${s}=${String(a)}`));return n!==void 0&&r.push(`as of ${n}`),[oc(t),...r.length===0?[]:[`with ${r.join(", ")}`]]}function oc(t){return JSON.
stringify(t,null,1).replace(/\n\s*/g," ").replace(/\[ /g,"[").replace(/ \]/g,"]")}function ic({bold:t,dim:e},n){let r="",o=0,i=(s,a)=>{r+=`${" ".repeat(a)}${_(s)}\

`};return{head:(s,a)=>{r+=`${t(_(s))}  ${e(a.join(" \xB7 "))}

`},section:(s,a)=>{r+=`
${t(s)}
`,o=2,a()},prose:(s,a=o)=>{for(let l of oi(s,n-a))i(l,a)},lines:s=>{for(let a of s)i(a,o)},text:()=>r}}function ci({rules:t,format:e,scope:n},r){let o=[W(),...ae(t,r)].flatMap(i=>i.rules).map(i=>({rule:i,needs:gt(i)})).filter(({needs:i})=>n===null||i.includes(n)).
sort((i,s)=>i.rule.id<s.rule.id?-1:1);if(n!==null&&o.length===0)throw new f(`no rule needs facts of the scope \`${n}\``);if(e==="json")r.stdout.write(sc(o));else if(e===
"text")r.stdout.write(ac(o,r));else throw new f(`\`--format ${e}\`: accepted are text, json`);return b.pass}function sc(t){let e=t.map(({rule:n,needs:r})=>({id:n.
id,title:n.title,severity:n.severity,needs:r,certainty:n.certainty,docs:n.source[0]?.url??null}));return`${de(JSON.stringify(e,null,2))}
`}function ac(t,{stdout:e,env:n}){let{bold:r,dim:o,red:i,yellow:s}=H(G("auto",e,n)),a=t.map(({rule:d,needs:m})=>[d.id,d.severity,m.join(", ")||"-",d.certainty]),
l=["RULE","SEVERITY","NEEDS","CERTAINTY"],u=l.map((d,m)=>Math.max(d.length,...a.map(g=>g[m]?.length??0))),c=(d,m)=>d.map((g,S)=>m(S===d.length-1?g:g.padEnd(u[S]??
0),S)).join("  ").concat(`
`),p=d=>d.startsWith("error")?i(d):s(d);return c(l,o)+a.map(d=>c(d.map(_),(m,g)=>g===0?r(m):g===1?p(m):m)).join("")}var ui=["compiled","json-rules-engine"];async function pi(t,e,n){if(!lc(e))throw new f(`\`--engine ${e}\`: accepted are ${ui.join(", ")}`);let{bold:r,red:o,green:i}=H(
G("auto",n.stdout,n.env)),[s=W()]=t===null?[]:ae([t],n),a=await an(s,{engine:e}),l=a.filter(p=>!p.ok),u="";for(let{rule:p,index:d,expected:m,actual:g,message:S}of l){
let I=s.rules.find(U=>U.id===p)?.examples[d]?.title,R=`example ${d+1}${I===void 0?"":` (${I})`}`,A=S??`the outcome is ${g}, not ${m}`;u+=`${r(_(p))} ${_(R)}: ${_(
A)}
`}let c=`${oe(s.rules.length,"rule")}, ${oe(a.length,"example")}`;return u+=l.length===0?`${i(`${c}: all as expected`)}
`:`${u===""?"":`
`}${c}: ${o(oe(l.length,"mismatch","mismatches"))}
`,n.stdout.write(u),l.length===0?b.pass:b.fail}function lc(t){return ui.some(e=>e===t)}function di(t,{stdout:e}){if(!cc(t))throw new f(`there is no schema \`${t}\`; there are ${Object.keys(ve).join(", ")}`);return e.write(`${JSON.stringify(ve[t],null,
2)}
`),b.pass}function cc(t){return Object.hasOwn(ve,t)}function uc(t,e){fc(t,e);let n=b.couldNotRun,r=dc(e,o=>{n=o});try{return r.parse(t,{from:"user"}),n}catch(o){if(!(o instanceof qt))throw o;return o.exitCode===0?
b.pass:b.couldNotRun}}function pc(t){let e=fi().exitOverride().configureOutput({writeOut:()=>{},writeErr:()=>{}});try{return e.parse(t,{from:"user"}),Fe(e)}catch(n){
if(n instanceof qt)return null;throw n}}function dc(t,e){let n=t.stdout.isTerminal()?Math.min(100,t.stdout.columns()):80,r=new N("workspaces-preflight").description(
"Checks ImportWorkspaceImage requests for Amazon WorkSpaces before the call.").version(`workspaces-preflight ${B().head.tool.version}`,"-v, --version","print th\
e version").helpOption("-h, --help","print this help").helpCommand("help [COMMAND]","print the help of a command").configureOutput({writeOut:c=>t.stdout.write(c),
writeErr:c=>t.stderr.write(c),getOutHelpWidth:()=>n,getErrHelpWidth:()=>n,getOutHasColors:()=>!1,getErrHasColors:()=>!1}).showSuggestionAfterError().exitOverride(),
o=(c,p=r)=>(p.addCommand(c.copyInheritedSettings(p)),c);o(fi()).action((c,p,d)=>{let m=Fe(d);if(m.operands.length===0)throw new f("nothing to check: name files,\
 directories, patterns, or `-` for standard input, for example `workspaces-preflight check requests/`");e(Ko(Co(m,t.env),t))});let i=o(new N("rules").description(
"list, explain and test the rules")),s=new Ve("--rules <PATH>","a rule file or directory, added to the built-in pack").argParser((c,p)=>[...p,c]).default([],"no\
ne");o(new N("list").description("print every rule: severity, the facts it needs, certainty"),i).option("--format <FORMAT>","text or json","text").option("--sco\
pe <SCOPE>","only rules that need facts of this scope, for example windows").addOption(s).action(({format:c,scope:p,rules:d})=>e(ci({format:c,scope:p??null,rules:d},
t))),o(new N("explain").description("print why a rule is there, examples and sources"),i).argument("<ID>","the rule, as findings name it in brackets").addOption(
s).action((c,{rules:p})=>e(li(c,p,t))),o(new N("test").description("run the examples of the rules, which are their tests"),i).argument("[PATH]","a rule file or \
directory instead of the built-in pack").option("--engine <ENGINE>","compiled or json-rules-engine","compiled").action((c,{engine:p})=>e(pi(c??null,p,t)));let a=new N(
"facts").description("read facts about a request's image and account from AWS, and print them as a facts file").argument("<REQUEST>","a file of requests, or - f\
or standard input").addHelpText("after",mc);for(let c of ho)a.addOption(yt(c));o(a).action((c,p,d)=>e(Jo(Fe(d),t)));let l=new N("submit").description("check req\
uests, then import them: each at most once").argument("<FILE>","a file of requests, or - for standard input").addHelpText("after",hc);for(let c of yo)l.addOption(
yt(c));o(l).action((c,p,d)=>e(x.submitting().submit(Fe(d),t)));let u=new N("wait").description("wait until imported images are available, or in error").argument(
"[IMAGE_ID...]","images of WorkSpaces, such as wsi-0123456789").addHelpText("after",gc);for(let c of wo)u.addOption(yt(c));return o(u).action((c,p,d)=>e(x.submitting().
wait(Fe(d),t))),o(new N("schema").description("print a JSON Schema: request, facts, rule or report")).argument("[NAME]","which one","request").action(c=>e(di(c,
t))),o(new N("new").description("print a request that passes, to start from")).option("--process <VALUE>","its IngestionProcess",ni).action(({process:c})=>e(ri(
c,t))),r}function fi(){let t=new N("check").description("check requests; the main job").argument("[INPUTS...]","files, directories, patterns, or - for standard \
input").addHelpText("after",yc);for(let e of Le)t.addOption(yt(e));return t}function yt({name:t,value:e,repeatable:n,help:r}){return e===null?new Ve(`--${t}`,r):
new Ve(`--${t} <${e}>`,r).argParser((o,i)=>n?[...i??[],o]:[o])}function Fe(t){let e=new Map;for(let n of t.options){let r=t.getOptionValue(n.attributeName());r===
!0?e.set(n.name(),[""]):Array.isArray(r)&&e.set(n.name(),r)}return{options:e,operands:t.args}}function fc([t],{cwd:e,fs:n,paths:r}){if(!(t===void 0||t.startsWith(
"-")||!/[./\\]/.test(t))&&n.statSync(r.resolve(e(),t),{throwIfNoEntry:!1})!==void 0)throw new f(`\`${t}\` is no command; to check it, write \`workspaces-preflight\
 check ${t}\``)}var mc=`
Calls that only read; docs/permissions.md has the policy. It needs packages of the AWS SDK, which are not installed with this one.

Examples:
  workspaces-preflight facts win11.json --region eu-west-1 > facts.json
  workspaces-preflight check win11.json --facts facts.json

Exit codes:
  0  at least one call answered; what the others would have told is not in the file
  2  could not run: usage, a file that cannot be read, a package that is not installed
  4  every call failed`,hc=`
What is sent is kept in a journal: run the same command again after anything that went wrong, and it continues. docs/reliability.md
says what that holds against. It needs @aws-sdk/client-workspaces and @aws-sdk/client-sts, which are not installed with this one.

Examples:
  workspaces-preflight submit win11.json --region eu-west-1 --fact windows.version=11 --dry-run
  workspaces-preflight submit win11.json --region eu-west-1 --fact windows.version=11 --wait

Exit codes:
  0  every request was accepted, now or before; with --wait, every image is available
  1  a request failed the check, its name is taken, or its image is in error; nothing is sent unless all requests pass
  2  could not run: usage, facts, rules, the journal, a file that cannot be read
  3  unknown, you said no, or the time limit of waiting
  4  a call failed: refused, or given up`,gc=`
Exit codes:
  0  every image is available
  1  an image is in error
  2  could not run
  3  the time limit
  4  its state cannot be read`,yc=`
Examples:
  workspaces-preflight check requests/
  workspaces-preflight check win11.json --fact windows.version=11 --fact region=eu-west-1
  workspaces-preflight check 'requests/**/*.json' --format json=report.json
  workspaces-preflight check --format json - < request.json

Exit codes:
  0  every request passed
  1  a request failed
  2  could not run: usage, facts, rules, a file that cannot be read
  3  unknown: facts are missing, or there was no request in an argument`;0&&(module.exports={parseWithProgram,runProgram});
