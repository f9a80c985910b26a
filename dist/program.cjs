"use strict";var Ms=Object.create;var st=Object.defineProperty;var Bs=Object.getOwnPropertyDescriptor;var Us=Object.getOwnPropertyNames;var Vs=Object.getPrototypeOf,Hs=Object.prototype.hasOwnProperty;var ye=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Gs=(t,e)=>{for(var n in e)st(t,n,{get:e[n],enumerable:!0})},or=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Us(e))!Hs.call(t,o)&&o!==n&&st(t,o,{get:()=>e[o],enumerable:!(r=Bs(e,o))||r.enumerable});return t};var Ys=(t,e,n)=>(n=t!=null?Ms(Vs(t)):{},or(e||!t||!t.__esModule?st(n,"default",{value:t,enumerable:!0}):n,t)),Ks=t=>or(st({},"__esModule",{value:!0}),t);var Me=ye(Yt=>{var at=class extends Error{constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,
this.exitCode=e,this.nestedError=void 0}},Gt=class extends at{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}};Yt.CommanderError=at;Yt.InvalidArgumentError=Gt});var lt=ye(zt=>{var{InvalidArgumentError:zs}=Me(),Kt=class{constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=
e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new zs(`\
Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}};function Js(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}zt.Argument=Kt;zt.humanReadableArgName=
Js});var Qt=ye(Xt=>{var{humanReadableArgName:Xs}=lt(),Jt=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(o=>!o._hidden),r=e._getHelpCommand();
return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((o,i)=>o.name().localeCompare(i.name())),n}compareOptions(e,n){let r=o=>o.short?o.short.replace(/^-/,
""):o.long.replace(/^--/,"");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(o=>!o.hidden),r=e._getHelpOption();if(r&&!r.hidden){let o=r.
short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!o&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.long,r.description)):r.short&&!o&&n.push(e.createOption(
r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let n=[];for(let r=e.
parent;r;r=r.parent){let o=r.options.filter(i=>!i.hidden);n.push(...o)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.find(n=>n.description)?e.registeredArguments:
[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>Xs(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+
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
o.has(s)||o.set(s,[]),o.get(s).push(i)}),o}formatHelp(e,n){let r=n.padWidth(e,n),o=n.helpWidth??80;function i(u,d){return n.formatItem(u,r,d,n)}let s=[`${n.styleTitle(
"Usage:")} ${n.styleUsage(n.commandUsage(e))}`,""],a=n.commandDescription(e);a.length>0&&(s=s.concat([n.boxWrap(n.styleCommandDescription(a),o),""]));let l=n.visibleArguments(
e).map(u=>i(n.styleArgumentTerm(n.argumentTerm(u)),n.styleArgumentDescription(n.argumentDescription(u))));if(s=s.concat(this.formatItemList("Arguments:",l,n)),this.
groupItems(e.options,n.visibleOptions(e),u=>u.helpGroupHeading??"Options:").forEach((u,d)=>{let h=u.map(m=>i(n.styleOptionTerm(n.optionTerm(m)),n.styleOptionDescription(
n.optionDescription(m))));s=s.concat(this.formatItemList(d,h,n))}),n.showGlobalOptions){let u=n.visibleGlobalOptions(e).map(d=>i(n.styleOptionTerm(n.optionTerm(
d)),n.styleOptionDescription(n.optionDescription(d))));s=s.concat(this.formatItemList("Global Options:",u,n))}return this.groupItems(e.commands,n.visibleCommands(
e),u=>u.helpGroup()||"Commands:").forEach((u,d)=>{let h=u.map(m=>i(n.styleSubcommandTerm(n.subcommandTerm(m)),n.styleSubcommandDescription(n.subcommandDescription(
m))));s=s.concat(this.formatItemList(d,h,n))}),s.join(`
`)}displayWidth(e){return ir(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,n){return Math.max(n.longestOptionTermLength(
e,n),n.longestGlobalOptionTermLength(e,n),n.longestSubcommandTermLength(e,n),n.longestArgumentTermLength(e,n))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,n,r,o){
let s=" ".repeat(2);if(!r)return s+e;let a=e.padEnd(n+e.length-o.displayWidth(e)),l=2,c=(this.helpWidth??80)-n-l-2,u;return c<this.minWidthToWrap||o.preformatted(
r)?u=r:u=o.boxWrap(r,c).replace(/\n/g,`
`+" ".repeat(n+l)),s+a+" ".repeat(l)+u.replace(/\n/g,`
${s}`)}boxWrap(e,n){if(n<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),o=/[\s]*[^\s]+/g,i=[];return r.forEach(s=>{let a=s.match(o);if(a===null){i.push("");
return}let l=[a.shift()],p=this.displayWidth(l[0]);a.forEach(c=>{let u=this.displayWidth(c);if(p+u<=n){l.push(c),p+=u;return}i.push(l.join(""));let d=c.trimStart();
l=[d],p=this.displayWidth(d)}),i.push(l.join(""))}),i.join(`
`)}};function ir(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}Xt.Help=Jt;Xt.stripColor=ir});var nn=ye(tn=>{var{InvalidArgumentError:Qs}=Me(),Zt=class{constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("<"),this.optional=e.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=Zs(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let n=e;return typeof e=="stri\
ng"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}choices(e){
return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Qs(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?sr(this.
name().replace(/^no-/,"")):sr(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},en=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?
this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&
this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let o=this.negativeOptions.get(r).presetArg,i=o!==void 0?
o:!1;return n.negate===(i===e)}};function sr(t){return t.split("-").reduce((e,n)=>e+n[0].toUpperCase()+n.slice(1))}function Zs(t){let e,n,r=/^-[^-]$/,o=/^--[^-]/,
i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),o.test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&o.test(i[0])&&(e=n,n=i.shift()),
i[0].startsWith("-")){let s=i[0],a=`option creation failed due to '${s}' in option flags '${t}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(s)?new Error(`${a}
- too many short flags`):o.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
tn.Option=Zt;tn.DualOptions=en});var lr=ye(ar=>{function ea(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let o=1;o<=t.length;o++){let i=1;t[o-1]===e[r-1]?i=0:i=1,n[o][r]=Math.min(n[o-1][r]+1,n[o][r-1]+1,n[o-1][r-
1]+i),o>1&&r>1&&t[o-1]===e[r-2]&&t[o-2]===e[r-1]&&(n[o][r]=Math.min(n[o][r],n[o-2][r-2]+1))}return n[t.length][e.length]}function ta(t,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(s=>s.slice(2)));let r=[],o=3,i=.4;return e.forEach(s=>{if(s.length<=1)return;let a=ea(
t,s),l=Math.max(t.length,s.length);(l-a)/l>i&&(a<o?(o=a,r=[s]):a===o&&r.push(s))}),r.sort((s,a)=>s.localeCompare(a)),n&&(r=r.map(s=>`--${s}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}ar.suggestSimilar=ta});var dr=ye(ln=>{var na=require("node:events").EventEmitter,rn=require("node:child_process"),ne=require("node:path"),ct=require("node:fs"),v=require("node:process"),
{Argument:ra,humanReadableArgName:oa}=lt(),{CommanderError:on}=Me(),{Help:ia,stripColor:sa}=Qt(),{Option:cr,DualOptions:aa}=nn(),{suggestSimilar:pr}=lr(),sn=class t extends na{constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:n=>v.stdout.write(n),writeErr:n=>v.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>v.stdout.isTTY?v.stdout.columns:void 0,getErrHelpWidth:()=>v.
stderr.isTTY?v.stderr.columns:void 0,getOutHasColors:()=>an()??(v.stdout.isTTY&&v.stdout.hasColors?.()),getErrHasColors:()=>an()??(v.stderr.isTTY&&v.stderr.hasColors?.()),
stripColor:n=>sa(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let o=n,i=r;typeof o=="object"&&o!==null&&(i=o,o=null),i=i||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(s);return o&&(l.description(o),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||i.hidden),l.
_executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),o?this:l}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new ia,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new ra(e,n)}argument(e,n,r,o){let i=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new on(
e,n,r)),v.exit(e)}action(e){let n=r=>{let o=this.registeredArguments.length,i=r.slice(0,o);return this._storeOptionsAsProperties?i[o]=this:i[o]=this.opts(),i.push(
this),e.apply(this,i)};return this._actionHandler=n,this}createOption(e,n){return new cr(e,n)}_callParseArg(e,n,r,o){try{return e.parseArg(n,r)}catch(i){if(i.code===
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
flags}' value '${i}' from env '${e.envVar}' is invalid.`;o(i,s,"env")}),this}_optionEx(e,n,r,o,i){if(typeof n=="object"&&n instanceof cr)throw new Error("To add\
 an Option object use addOption() instead of option() or requiredOption()");let s=this.createOption(n,r);if(s.makeOptionMandatory(!!e.mandatory),typeof o=="func\
tion")s.default(i).argParser(o);else if(o instanceof RegExp){let a=o;o=(l,p)=>{let c=a.exec(l);return c?c[0]:p},s.default(i).argParser(o)}else s.default(o);return this.
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
if(ct.existsSync(e))return;let o=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function i(c,u){let d=ne.resolve(c,u);if(ct.existsSync(
d))return d;if(o.includes(ne.extname(u)))return;let h=o.find(m=>ct.existsSync(`${d}${m}`));if(h)return`${d}${h}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let s=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let c;try{c=ct.realpathSync(this._scriptPath)}catch{c=this._scriptPath}
a=ne.resolve(ne.dirname(c),a)}if(a){let c=i(a,s);if(!c&&!e._executableFile&&this._scriptPath){let u=ne.basename(this._scriptPath,ne.extname(this._scriptPath));u!==
this._name&&(c=i(a,`${u}-${e._name}`))}s=c||s}r=o.includes(ne.extname(s));let l;v.platform!=="win32"?r?(n.unshift(s),n=ur(v.execArgv).concat(n),l=rn.spawn(v.argv[0],
n,{stdio:"inherit"})):l=rn.spawn(s,n,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),n.unshift(s),n=ur(v.execArgv).concat(n),l=rn.spawn(v.execPath,
n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{v.on(u,()=>{l.killed===!1&&l.exitCode===null&&l.kill(u)})});let p=this.
_exitCallback;l.on("close",c=>{c=c??1,p?p(new on(c,"commander.executeSubCommandAsync","(close)")):v.exit(c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(
s,a,e._name);else if(c.code==="EACCES")throw new Error(`'${s}' not executable`);if(!p)v.exit(1);else{let u=new on(1,"commander.executeSubCommandAsync","(error)");
u.nestedError=c,p(u)}}),this.runningCommand=l}_dispatchSubcommand(e,n,r){let o=this._findCommand(e);o||this.help({error:!0}),o._prepareForParse();let i;return i=
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
let n=[],r=[],o=n;function i(c){return c.length>1&&c[0]==="-"}let s=c=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(c)?!this._getCommandAndAncestors().some(u=>u.options.
map(d=>d.short).some(d=>/^-\d$/.test(d))):!1,a=null,l=null,p=0;for(;p<e.length||l;){let c=l??e[p++];if(l=null,c==="--"){o===r&&o.push(c),o.push(...e.slice(p));break}
if(a&&(!i(c)||s(c))){this.emit(`option:${a.name()}`,c);continue}if(a=null,i(c)){let u=this._findOption(c);if(u){if(u.required){let d=e[p++];d===void 0&&this.optionMissingArgument(
u),this.emit(`option:${u.name()}`,d)}else if(u.optional){let d=null;p<e.length&&(!i(e[p])||s(e[p]))&&(d=e[p++]),this.emit(`option:${u.name()}`,d)}else this.emit(
`option:${u.name()}`);a=u.variadic?u:null;continue}}if(c.length>2&&c[0]==="-"&&c[1]!=="-"){let u=this._findOption(`-${c[1]}`);if(u){u.required||u.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,c.slice(2)):(this.emit(`option:${u.name()}`),l=`-${c.slice(2)}`);continue}}if(/^--[^=]+=/.test(c)){let u=c.
indexOf("="),d=this._findOption(c.slice(0,u));if(d&&(d.required||d.optional)){this.emit(`option:${d.name()}`,c.slice(u+1));continue}}if(o===n&&i(c)&&!(this.commands.
length===0&&s(c))&&(o=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(c)){n.push(c),r.push(...e.slice(
p));break}else if(this._getHelpCommand()&&c===this._getHelpCommand().name()){n.push(c,...e.slice(p));break}else if(this._defaultCommandName){r.push(c,...e.slice(
p));break}}if(this._passThroughOptions){o.push(c,...e.slice(p));break}o.push(c)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let e={},
n=this.options.length;for(let r=0;r<n;r++){let o=this.options[r].attributeName();e[o]=o===this._versionOptionName?this._version:this[o]}return e}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((e,n)=>Object.assign(e,n.opts()),{})}error(e,n){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},o=r.exitCode||1,i=r.code||"commander.error";this._exit(o,i,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in v.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,v.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new aa(this.options),n=r=>this.getOptionValue(
r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&e.valueFromOption(this.
getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(o=>!n(o)).forEach(o=>{this.setOptionValueWithSource(o,r.implied[o],"implied")})})}missingArgument(e){
let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){let n=`error: option '${e.flags}' argu\
ment missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required option '${e.flags}' not specified`;this.
error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=s=>{let a=s.attributeName(),l=this.getOptionValue(a),p=this.options.find(u=>u.
negate&&a===u.attributeName()),c=this.options.find(u=>!u.negate&&a===u.attributeName());return p&&(p.presetArg===void 0&&l===!1||p.presetArg!==void 0&&l===p.presetArg)?
p:c||s},o=s=>{let a=r(s),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},i=`error: ${o(
e)} cannot be used with ${o(n)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith(
"--")&&this._showSuggestionAfterError){let o=[],i=this;do{let s=i.createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);o=o.concat(s),i=i.parent}while(i&&
!i._enablePositionalOptions);n=pr(e,o)}let r=`error: unknown option '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)
return;let n=this.registeredArguments.length,r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} bu\
t got ${e.length}.`;this.error(i,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let o=[];this.createHelp().
visibleCommands(this).forEach(i=>{o.push(i.name()),i.alias()&&o.push(i.alias())}),n=pr(e,o)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"comman\
der.unknownCommand"})}version(e,n,r){if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let o=this.createOption(
n,r);return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let o=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${o}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>oa(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=ne.basename(e,ne.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
function ur(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",o="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?o=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],o=i[4]),n&&o!=="0"?`${n}=${r}:${parseInt(o)+1}`:e})}function an(){if(v.env.NO_COLOR||v.env.FORCE_COLOR==="0"||v.env.FORCE_COLOR==="false")return!1;
if(v.env.FORCE_COLOR||v.env.CLICOLOR_FORCE!==void 0)return!0}ln.Command=sn;ln.useColor=an});var gr=ye(H=>{var{Argument:fr}=lt(),{Command:cn}=dr(),{CommanderError:la,InvalidArgumentError:mr}=Me(),{Help:ca}=Qt(),{Option:hr}=nn();H.program=new cn;H.createCommand=
t=>new cn(t);H.createOption=(t,e)=>new hr(t,e);H.createArgument=(t,e)=>new fr(t,e);H.Command=cn;H.Option=hr;H.Argument=fr;H.Help=ca;H.CommanderError=la;H.InvalidArgumentError=
mr;H.InvalidOptionArgumentError=mr});var Wu={};Gs(Wu,{parseWithProgram:()=>Au,runProgram:()=>Eu});module.exports=Ks(Wu);var yr=Ys(gr(),1),{program:Ku,createCommand:zu,createArgument:Ju,createOption:Xu,CommanderError:pn,InvalidArgumentError:Qu,InvalidOptionArgumentError:Zu,Command:j,
Argument:ed,Option:un,Help:td}=yr.default;function pt(t){let e=[],n=(r,o)=>{if("all"in r)for(let[i,s]of r.all.entries())n(s,`${o}/all/${i}`);else if("any"in r)for(let[i,s]of r.any.entries())n(s,`${o}/an\
y/${i}`);else"not"in r?n(r.not,`${o}/not`):e.push({leaf:r,pointer:o})};return t.when!==void 0&&n(t.when,"/when"),n(t.must,"/must"),e}var pa={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function ut(t,e=pa){let n=wr(e.operands),r=wr(e.leaves);function o(s){if("all"in s)return{all:s.
all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:p,value:c}=s,u=n.placeOf({fact:a,path:l}),d=we(c)?
{operand:n.placeOf({fact:c.fact,path:c.path})}:c;return r.placeOf({left:u,operator:p,right:d})}let i=t.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(
s.must),ifUnknown:s.ifUnknown??null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...e.rules,...i],dormant:e.dormant}}function wr(t){
let e=[...t],n=new Map(e.map((r,o)=>[JSON.stringify(r),o]));return{list:e,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,e.length),e.
push(r)-1)}}}function we(t){return typeof t=="object"&&!Array.isArray(t)}function Be({right:t},e){return typeof t=="object"&&"operand"in t?e[t.operand]:t}var _e={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},be="2026-11-23";function re(t){return t.split(/(`[^`]*`)/).map((e,n)=>n%2===1?e:e.replace(/[<>]/g,ua).replaceAll("](","]\\(")).join("")}function ua(t){return t==="<"?"&lt;":"&g\
t;"}function Or(t){return[...new Set(t.map(br))].flatMap(n=>[`## ${n}`,...t.filter(r=>br(r)===n).map(da)])}function br({id:t}){return t.slice(0,t.indexOf("/"))}function kr(t){
return["| rule | severity | certainty | needs | what holds when it passes |","| --- | --- | --- | --- | --- |",...t.map(n=>{let r=Rr(n).map(o=>`\`${o}\``);return`\
| [${n.id}](#${Cr(n)}) | ${n.severity} | ${n.certainty} | ${r.join(", ")||"\u2013"} | ${ya(re(n.title))} |`})].join(`
`)}function vr(){return`## Examples

The examples in a rule file are its tests (\`workspaces-preflight rules test\`). They hold the members that matter; the rest
comes from this request, which passes every rule, and the date is ${be} where none is given.

${dn(_e)}`}function da(t){let e=t.examples.find(({outcome:r})=>r==="fail"),n=ma(t,e);return[`<a id="${Cr(t)}"></a>

### ${t.id}`,`${re(t.title)}.`,fa(t),re(t.why),`- **Applies**: ${t.when===void 0?"always":`when ${dt(t.when)}`}
- **Must hold**: ${dt(t.must)}
- **Message**: ${re(t.message)}${t.expected===void 0?"":`
- **Accepted**: ${re(t.expected)}`}`,...n===void 0?[]:[xr("Good",n)],...e===void 0?[]:[xr("Bad",e)],...t.fix===void 0?[]:[`Fix (${t.fix.safe?"safe":"changes wha\
t the request means"}): ${re(t.fix.title)}

${dn(t.fix.patch)}`],`Sources:

${t.source.map(({url:r,read:o,says:i})=>`- <${r}> (${o})${i===void 0?"":`: ${re(i)}`}`).join(`
`)}`,...t.notes===void 0?[]:[`Notes:

${t.notes.map(r=>`- ${re(r)}`).join(`
`)}`]].join(`

`)}function fa(t){let e=Rr(t).map(r=>`\`${r}\``),n=t.predicts.map(({code:r,certainty:o})=>`\`${r}\` (${o})`);return[`**${t.severity}**, ${t.certainty}`,`needs ${e.
join(", ")||"the request only"}`,...t.ifUnknown==="skip"?["skipped when undecided"]:[],`predicts ${n.join(", ")||"no answer of the service"}`].join(" \xB7 ")}function Rr(t){
let e=pt(t).flatMap(({leaf:n})=>we(n.value)?[n,n.value]:[n]).filter(({fact:n})=>n!=="request"&&n!=="derived").map(({fact:n,path:r})=>n==="today"?"date":n+r.replaceAll(
"/","."));return[...new Set(e)].sort()}function ma({examples:t},e){let n=t.filter(({outcome:o})=>o==="pass"),r=o=>Object.keys(o?.request??{}).sort().join();return n.
find(o=>r(o)===r(e))??n[0]}function xr(t,e){let n=`${t}${ha(e)}:`;return Object.keys(e.request).length>0?`${n}

${dn(e.request)}`:`${n} the [request that completes examples](#examples) as it is`}function ha({facts:t,asOf:e}){let r=[...Object.entries(t??{}).flatMap(([o,i])=>Object.
entries(i).map(([s,a])=>`\`${o}.${s}=${a}\``)),...e===void 0?[]:[e]];return r.length===0?"":` (${r.join(", ")})`}function dt(t,e=!1){if("not"in t)return`not (${dt(
t.not)})`;if(!("all"in t)&&!("any"in t))return ga(t);let n="all"in t?t.all:t.any,r=n.map(o=>dt(o,n.length>1)).join("all"in t?" and ":" or ");return e&&n.length>
1?`(${r})`:r}function ga({fact:t,path:e,operator:n,value:r}){let o=we(r)?`\`${r.fact}${r.path}\``:`\`${JSON.stringify(r).replaceAll(",",", ")}\``;return`\`${t}${e}\
\` ${n} ${o}`}function dn(t){return`\`\`\`json
${JSON.stringify(t,(n,r)=>Array.isArray(r)&&r.length>8?[...r.slice(0,2),`\u2026 ${r.length-2} more`]:r,2)}
\`\`\``}function Cr({id:t}){return t.replaceAll("/","-")}function ya(t){return t.replaceAll("|","\\|")}function fn(t){let e=[...t].sort((o,i)=>o.id<i.id?-1:1),n=t.filter(({severity:o})=>o==="error").length;return`${["# Rules",`${t.length} ${t.length===1?"rule":"r\
ules"}: ${n} with the severity error, ${t.length-n} with warning.`,kr(e),vr(),...Or(e)].join(`

`)}
`}var $r='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',mn="42f67c7b281ead51103eb8bfb49f1180d9a86e12adde085eaf\
37f35b92894e07";var wa,ba,xa,Oa,ka,va,Ra,Ca,$a,Sa,Pa,Ia,_a,Ea,Aa,Ta,La,Na,Fa,g={careful:()=>wa??=require("./careful.cjs"),streams:()=>ba??=require("./streams.cjs"),yaml:()=>xa??=
require("./yaml.cjs"),packs:()=>Oa??=require("./packs.cjs"),explain:()=>ka??=require("./explain.cjs"),factTable:()=>va??=require("./factTable.cjs"),facts:()=>Ra??=
require("./facts.cjs"),factFiles:()=>Ca??=require("./factFiles.cjs"),refuseInvalid:()=>$a??=require("./refuseInvalid.cjs"),fix:()=>Sa??=require("./fix.cjs"),dormant:()=>Pa??=
require("./dormant.cjs"),rules:()=>Ia??=require("./rules.cjs"),words:()=>_a??=require("./words.cjs"),hash:()=>Ea??=require("./hash.cjs"),baseline:()=>Aa??=require("./baseline.cjs"),
configFault:()=>Ta??=require("./configFault.cjs"),policy:()=>La??=require("./policyRun.cjs").policy,waivers:()=>Na??=require("./waivers.cjs"),engine:()=>Fa??=require("./engine.cjs")};var V=Symbol.for("workspaces-preflight.absent"),M=Symbol.for("workspaces-preflight.unknown"),x=Symbol.for("workspaces-preflight.refused"),$=Object.freeze({items:Object.
freeze([]),complete:!0});function oe(t){return 2-t}function Ee(t){return t?2:0}var Sr={values:[],complete:!0},qa={values:[],complete:!1};function xe(t){if(t===M||t===x)return qa;if(t===$)return Sr;if(t instanceof Set)return{values:[...t],complete:!0};
if(Array.isArray(t)){let e=!t.includes(x);return{values:e?t:t.filter(n=>n!==x),complete:e}}return typeof t=="object"&&"items"in t?{values:t.items.map(e=>e.value),
complete:t.complete}:Sr}function _r(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function ce(t){return t===M||t===x}var Pr=(t,e)=>ce(t)||
ce(e)?1:Ee(_r(t)&&t===e),hn=(t,e)=>{if(ce(t))return 1;if(!_r(t))return 0;if(e instanceof Set)return Ee(e.has(t));let n=xe(e);return n.values.includes(t)?2:n.complete?
0:1},Ir=(t,e)=>hn(e,t),Da=(t,e)=>{let n=xe(t),r=xe(e);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Wa=(t,e)=>{let n=xe(t),r=xe(e);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},ja=(t,e)=>{let n=typeof t==
"object"&&"items"in t?t:null,{length:r}=n===null?xe(t).values:n.items,o=n===null?xe(t).complete:n.complete,i=r>0?0:o?2:1;return e===!0?i:oe(i)},Ma=(t,e)=>ce(t)?
1:Ee(t!==V===e);function le(t,e){return(n,r)=>ce(n)||ce(r)?1:Ee(typeof n===t&&typeof r===t&&e(n,r))}var ft=t=>t.length===10&&t.charCodeAt(4)===45&&t.charCodeAt(
7)===45,Er={equal:Pr,notEqual:(t,e)=>oe(Pr(t,e)),in:hn,notIn:(t,e)=>oe(hn(t,e)),contains:Ir,doesNotContain:(t,e)=>oe(Ir(t,e)),containsAny:Da,everyIn:Wa,empty:ja,
present:Ma,lessThan:le("number",(t,e)=>t<e),lessThanInclusive:le("number",(t,e)=>t<=e),greaterThan:le("number",(t,e)=>t>e),greaterThanInclusive:le("number",(t,e)=>t>=
e),startsWith:le("string",(t,e)=>t.startsWith(e)),endsWith:le("string",(t,e)=>t.endsWith(e)),before:le("string",(t,e)=>ft(t)&&ft(e)&&t<e),onOrAfter:le("string",
(t,e)=>ft(t)&&ft(e)&&t>=e)};function Ar(t){return(e,n)=>{if(ce(e)||ce(n))return 1;if(typeof e!="string"||typeof n!="string")return 0;let r=t.get(n);if(r===void 0)
throw new Error(`pattern ${n} was not compiled with its pack`);return Ee(r(e))}}function mt(t,e=()=>!0){let n=JSON.parse($r),r=t.length>0||n.dormant.scopes.some(e)?Ba(n):n,o=r.rules.length+r.dormant.rules;if(t.length===0)return{plan:r,size:o,
sha256:mn,ruleAt:a=>Nr(Va(),a),operatorOf:Fr};let i=g.packs().joinPacks([A(),...t]),s=Ar(i.patterns);return{plan:ut(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:a=>Nr(i.rules,a),operatorOf:a=>a.operator==="matches"?s:Fr(a)}}function Ba(t){let e=JSON.parse(g.dormant().packDormant);return{operands:[...t.operands,
...e.operands],leaves:[...t.leaves,...e.leaves],rules:[...t.rules,...e.rules],dormant:{rules:0,scopes:[]}}}function A(){return{rules:Ua(),sha256:mn,from:"built-\
in"}}var Tr=null;function Ua(){return Tr??=JSON.parse(g.rules().packText),Tr}var Lr=null;function Va(){return Lr??=JSON.parse(g.words().packWords),Lr}function Nr(t,e){
let n=t[e];if(n===void 0)throw new Error(`no rule at place ${e}`);return n}function Fr({operator:t}){if(t==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return Er[t]}var Ue=3;function qr(t,e){let n=t.when===null?2:Oe(t.when,e);if(n===0)return"notApplicable";let r=Oe(t.must,e);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function Dr(t,e){let n=new Set;return t.when!==null&&ht(t.when,e,n),ht(t.must,e,n),n}function Oe(t,e){if(typeof t=="number"){let i=e[t];return i===Ue||i===void 0?
1:i}if("not"in t)return oe(Oe(t.not,e));let n="all"in t,r=n?0:2,o=n?2:0;for(let i of n?t.all:t.any){let s=Oe(i,e);if(s===r)return s;s===1&&(o=1)}return o}function ht(t,e,n){
if(Oe(t,e)===1)if(typeof t=="number")n.add(t);else if("not"in t)ht(t.not,e,n);else for(let r of"all"in t?t.all:t.any)ht(r,e,n)}var Ha=[4,6,9,11];function Wr(t){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(t))return!1;let e=Number(t.slice(0,4)),n=Number(t.slice(5,7)),r=Number(t.slice(8)),o=e%
4===0&&(e%100!==0||e%400===0),i=n===2?o?29:28:Ha.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var Ga=/^[ -~]*$/,Ya=/^[ !#-[\]-~]*$/;function jr(t,e=120){if(typeof t=="string"&&t.length<=e-2&&Ya.test(t))return`"${t}"`;let n=Mr(e);return yt(t,n),n.end()}function Ka(t,e=120){
if(t.length<=e&&Ga.test(t))return t;let n=Mr(e);return Br(t,n,!1),n.end()}function Mr(t){let e="",n=0,r=!1;return{add:o=>r||e.length+o.length>t?(r=!0,!1):(e+=o,
e.length<=t-1&&(n=e.length),!0),end:()=>r?e.slice(0,n)+"\u2026":e}}function yt(t,e){switch(typeof t){case"string":return e.add('"')&&Br(t,e,!0)&&e.add('"');case"\
number":case"boolean":return e.add(String(t));case"bigint":return e.add(t<10n**40n&&t>-(10n**40n)?`${t}n`:"[bigint]");case"undefined":return e.add("undefined");case"\
function":case"symbol":return e.add(`[${typeof t}]`);case"object":return t===null?e.add("null"):Array.isArray(t)?za(t,e):Ja(t,e)}}function za(t,e){if(!e.add("["))
return!1;for(let n=0;n<t.length;n++)if(n>0&&!e.add(",")||!yt(t[n],e))return!1;return e.add("]")}function Ja(t,e){let n=Xa(t);if(n!==null)return e.add(`[${n}]`);
if(!e.add("{"))return!1;let r=!0;for(let o of Object.keys(t)){if(!r&&!e.add(","))return!1;r=!1;let i=t[o];if(!(yt(o,e)&&e.add(":")&&yt(i,e)))return!1}return e.add(
"}")}function Xa(t){let e=Object.prototype.toString.call(t);return e==="[object Object]"?null:Ka(e.slice(8,-1),40)}function Br(t,e,n){for(let r=0;r<t.length;r++){
let o=t.charCodeAt(r),i=t.charAt(r);if(Qa(o))i=gt(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=t.codePointAt(r)??o;if(s<=65535)i=
gt(o);else{r++;let a=t.charCodeAt(r);i=s>=917504&&s<=917631?gt(o)+gt(a):String.fromCharCode(o,a)}}if(!e.add(i))return!1}return!0}function Qa(t){return t<127?t<32:
t<5760?t<=160||t===173||t===1564:t<8192?t===5760||t===6158:t<=8207||t>=8232&&t<=8239||t>=8287&&t<=8303||t===12288||t===65279||t>=65529&&t<=65531}var Za={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function gt(t){return Za[t]??`\\u${t.toString(16).padStart(4,"0")}`}var f=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var Ur=864e5;function wt(t){if(!Wr(t))throw new f(`${jr(t)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return t}function Vr(t){
let e="",n=0;return()=>{let r=t();return(r>=n||r<n-Ur)&&(e=new Date(r).toISOString().slice(0,10),n=Date.parse(`${e}T00:00:00Z`)+Ur),e}}var el=new Set(["ec2Image","account","guest"]);function Hr(t,e,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:t.dormant.rules,off:0},o=n.listRules?tl():
null,i=[],s=[],a=new Set(t.dormant.scopes);for(let[p,c]of t.rules.entries()){let u=qr(c,e),d;if(u!=="undecided")d=u,u==="fail"&&i.push(p);else{let h=Dr(c,e),m=rl(
t,h,n.world);if(d=nl(c.ifUnknown,m,n)?"skipped":"unknown",d==="skipped")for(let y of m)a.add(gn(y));else[...h].some(y=>e[y]===Ue)||s.push({rule:p,needs:m})}n.off.
has(c.id)&&(d="off"),r[d]++,o?.[d].push(c.id)}if(o!==null)for(let p of Object.values(o))p.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function tl(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function nl(t,e,{require:n,world:r}){return n.length>0&&e.some(o=>n.includes(gn(o))||n.includes(o))?!1:t!==null?t==="skip"&&e.length>0:e.some(
o=>el.has(gn(o))&&!r.isTold(o))}function gn(t){return t.slice(0,t.indexOf("/"))}function rl(t,e,n){let r=[],o=i=>{let s=i===void 0?void 0:t.operands[i];if(s===void 0||
n.read(s.fact,s.path)!==M)return;let a=s.fact+s.path;r.includes(a)||r.push(a)};for(let i of e){let s=t.leaves[i];o(s?.left),typeof s?.right=="object"&&"operand"in
s.right&&o(s.right.operand)}return r.length>1?r.sort():r}function Gr(t){let e=new Map,n=0;return r=>{if(r.length>64)return t(r);let o=e.get(r);if(o!==void 0)return o;let i=t(r);return++n===32768&&(n=0,e.clear()),e.size<
512&&e.set(r,i),i}}var bt=Gr(ol);function ol(t){if(t==="")return[];if(t.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(t)}`);let e=t.slice(1).split("/");
return t.includes("~")?e.map(sl):e}function wn(t,e){return`${t}/${il(e)}`}function Yr(t,e){let n=t;for(let r of bt(e)){if(typeof n!="object"||n===null)return yn;if(Array.isArray(n)){let o=bn(r);if(o===
null||o>=n.length)return yn;n=n[o]}else{if(!Object.hasOwn(n,r))return yn;n=n[r]}}return{found:!0,value:n}}function bn(t){let e=t.charCodeAt(0)-48;return e>=0&&e<=
9?t.length===1?e:/^(?:0|[1-9][0-9]{0,15})$/.test(t)?Number(t):null:null}var yn=Object.freeze({found:!1});function il(t){return typeof t=="number"?String(t):t.includes(
"~")||t.includes("/")?t.replaceAll("~","~0").replaceAll("/","~1"):t}function sl(t){return t.replaceAll("~1","/").replaceAll("~0","~")}function pe(t,e,n){let r=t.Applications;if(r===void 0)return $;if(r===x)return x;let o,i=!0;for(let s=e;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?$:{items:o??$.items,complete:i}}var Kr={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:t=>pe(t,0,()=>!0)};var zr={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:t=>pe(t,1,()=>!0)};var Jr={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:t=>pe(t,0,e=>e==="Micro\
soft_Office_2016")};var Xr={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:t=>pe(t,0,e=>e==="Micro\
soft_Office_2019")};function Ot(t){return t.length>0&&(xt(t.charCodeAt(0))||xt(t.charCodeAt(t.length-1)))}function kt(t){let e=0,n=t.length;for(;e<n&&xt(t.charCodeAt(e));)e++;for(;n>
e&&xt(t.charCodeAt(n-1));)n--;return t.slice(e,n)}function xt(t){return t===32?!0:t<160?!1:t===160||t===5760||t>=8192&&t<=8202||t===8239||t===8287||t===12288}var Qr="/ImageDescription",Zr={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(t){let e=t.ImageDescription;if(e===x)return x;if(e===void 0||!Ot(e))return $;let n=kt(e);return{items:[n===
""?{pointer:Qr,value:e}:{pointer:Qr,value:e,suggestion:n}],complete:!0}}};var al=new Map([["BYOL_REGULAR",vt("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",vt("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",vt("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",vt("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:$}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:$}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:$}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:$}]]);function vt(t,e,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:t,suggestion:n})]);return{family:e,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function Ae(t){
let e=t.IngestionProcess;return e===void 0?V:(e===x?void 0:al.get(e))??x}var eo={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(t){let e=Ae(t);return typeof e=="symbol"?e:e.family}};var to={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(t){let e=Ae(t);return e===x?x:typeof e=="symbol"?$:e.pcoip}};var no={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(t){let e=Ae(t);return typeof e=="symbol"?e:e.protocol}};var ro={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(t){let e=t.Tags;return e===x?x:e===void 0?
0:e.length}};var ll=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,cl=16;function G({Tags:t}){if(t===void 0)return!0;if(t===x||
t.length>cl)return!1;let e=[];for(let n of t){if(n===x||!oo(n.Key)||n.Value!==void 0&&!oo(n.Value))return!1;let r=n.Key.toLowerCase();if(e.includes(r))return!1;
e.push(r)}return!0}function oo(t){return typeof t=="string"&&ll.test(t)}var pl=16;function Te(t,e,n){let r=t.Tags;if(r===void 0)return $;if(r===x)return x;let o=r.length<=pl?e:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=Ve(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?$:{items:i??$.items,complete:s}}function Ve(t,e){let n=t[e];if(!(n===
void 0||n===x))return typeof n.Key=="string"?n.Key:void 0}var ul=(t,e,n)=>{for(let r=0;r<e;r++)if(Ve(n,r)===t)return!0;return!1};function dl(){let t=new Set;return e=>t.size===t.add(e).size}var io={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:G,derive:t=>Te(t,ul,dl)};var so={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:t=>Te(t,()=>!0,()=>()=>!0)};var fl=(t,e,n)=>{let r=!1;for(let o=0;o<e;o++){let i=Ve(n,o);if(i===t)return!1;!r&&i!==void 0&&(r=hl(t,i))}return r};function ml(){let t=new Set,e=new Set;return n=>{
if(t.has(n))return!1;t.add(n);let r=e.size;return e.add(n.toLowerCase()).size===r}}function hl(t,e){let n=Math.min(t.length,e.length);for(let r=0;r<n;r++){let o=t.
charCodeAt(r),i=e.charCodeAt(r);if(o>=128||i>=128)return t.toLowerCase()===e.toLowerCase();if(ao(o)!==ao(i))return!1}return t.length===e.length}function ao(t){return t>=
65&&t<=90?t+32:t}var lo={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:G,derive:t=>Te(t,fl,ml)};function ue(t,e){let n=t.Tags;if(n===void 0)return $;if(n===x)return x;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===x){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:e.matches(a)&&(r??=[],r.push(co(`/Tags/${i}/Key`,a,e.repair(a)||void 0))),typeof l=="string"?e.matches(l)&&(r??=[],r.push(
co(`/Tags/${i}/Value`,l,e.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?$:{items:r??$.items,complete:o}}function co(t,e,n){return n===void 0?{pointer:t,value:e}:
{pointer:t,value:e,suggestion:n}}var gl={matches:Ot,repair:kt},po={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:G,derive:t=>ue(t,gl)};var Rt="aws:";function Ct(t){return t.startsWith(Rt)}function xn(t){let e=t.charCodeAt(0);return e!==97&&e!==65?!1:t.slice(0,Rt.length).toLowerCase()===Rt&&!Ct(
t)}function $t(t){let e=t;for(;Ct(e)||xn(e);)e=e.slice(Rt.length);return e}var yl={matches:Ct,repair:$t},uo={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:G,derive:t=>ue(t,yl)};var wl={matches:xn,repair:$t},fo={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:G,derive:t=>ue(t,wl)};var bl=/[^ +\-./0-9:=@A-Z_a-z]/;function ho(t){return bl.test(t)&&!yo().every.test(t)}function go(t){return t.replace(yo().others,"-")}var mo;function yo(){let t="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return mo??={every:new RegExp(`^[${t}]*$`,"u"),others:new RegExp(`[^${t}]+`,"gu")},mo}var xl={matches:ho,repair:go},wo={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:G,derive:t=>ue(t,xl)};var bo=[Kr,zr,Jr,Xr,Zr,eo,to,no,ro,io,so,lo,po,uo,fo,wo];function xo(t,e){if(t==="derived"){let r=St({fact:t,path:e});if(r===null)throw new Error(`no derived fact ${e}`);return r.derive}let n=bt(e);return r=>Ol(r,n)}function St(t){
return t?.fact!=="derived"?null:bo.find(({path:e})=>e===t.path)??null}function Oo(t){return t?.fact==="derived"?St(t)?.member??null:t?.fact!=="request"?null:bt(
t.path)[0]}function Ol(t,e){let n=t;for(let r of e){if(n===x)return x;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return V;n=n[r]}return n===void 0?V:n}var Co=2,kl=3,ko=15,On="IngestionProcess",vl=new Set(["Applications"]);function $o(t,e,n,r){let o=t.operands.map(({fact:s,path:a},l)=>{let p=n[l];return p===void 0?
xo(s,a):()=>p}),i=new Map;for(let[s,a]of t.leaves.entries()){if(!e.has(s))continue;let l=Be(a,n),p=l===void 0?Be(a,o):$l(l),c=o[a.left],u=l===void 0?null:Rl(t.operands[a.
left]),d={place:s,operand:a.left,operator:r(a),left:c,right:p},h=i.get(u);h===void 0?i.set(u,[d]):h.push(d)}return[...i].flatMap(([s,a])=>{a.sort((p,c)=>p.operand-
c.operand||p.place-c.place);let l=[];for(let p=0;p<a.length;p+=ko)l.push(Sl(Cl(s),a.slice(p,p+ko)));return l})}function Rl(t){let e=St(t)?.isNothing;if(e!==void 0)
return e;let n=Oo(t);return n===On||n!==null&&vl.has(n)?n:null}function Cl(t){return t===null?()=>null:typeof t=="function"?e=>t(e)?void 0:null:e=>{let n=e[t];return n===
void 0||t===On&&typeof n=="string"?n:null}}function $l(t){let e=Array.isArray(t)?new Set(t):t;return()=>e}function Sl(t,e){return{answer:n=>{let r=t(n);return r===
null?vo(e,n):r},unpack(n,r){let o=typeof n=="number"?n:vo(e,n===void 0?{}:{[On]:n});for(let[i,{place:s}]of e.entries())r[s]=o>>(e.length-1-i)*Co&kl}}}function vo(t,e){
let n=0,r=-1,o=M;for(let i of t)i.operand!==r&&(r=i.operand,o=i.left(e)),n=n<<Co|Pl(i.operator,o,i.right(e));return n}function Pl(t,e,n){let r=t(e,n);return r===
1&&e!==M&&n!==M&&(Ro(e)||Ro(n))?Ue:r}function Ro(t){return t===x?!0:Array.isArray(t)?t.includes(x):typeof t=="object"&&"complete"in t&&!t.complete}function So(t,e){let n=new Set;for(let r of t.rules){let o=new Set;if(!(r.when!==null&&Pt(r.when,e,o)===0)){Pt(r.must,e,o);for(let i of o)n.add(i)}}return n}function Pt(t,e,n){
if(typeof t=="number"){let a=e[t];return a==null?(n.add(t),null):a===3?1:a}if("not"in t){let a=Pt(t.not,e,n);return a===null?null:oe(a)}let r="all"in t,o=r?0:2,
i=new Set,s=r?2:0;for(let a of r?t.all:t.any){let l=Pt(a,e,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var Il=4096;function He(t,e,n){let r=t.operands.map(({fact:p,path:c})=>n.world.read(p,c)),o=t.leaves.map(p=>{let c=r[p.left],u=Be(p,r);return c===void 0||u===void 0?
null:e(p)(c,u)}),i=$o(t,So(t,o),r,e),s={next:new Map,decision:null},a=0;return p=>{let c=s,u=new Array(i.length);for(let d=0;d<i.length;d++){let h=i[d]?.answer(
p);u[d]=h,c=c?.next.get(h)}return c?.decision??l(u)};function l(p){let c=o.map(d=>d??0);for(let[d,h]of i.entries())h.unpack(p[d],c);let u=Hr(t,c,n);return a<Il&&
(a++,_l(s,p,u)),u}}function _l(t,e,n){let r=t;for(let o of e){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function kn(t,e,n){if(t.size===0)return()=>e;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?t.get(o):void 0;if(i===void 0||typeof o!="string")return e;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}}function Le({facts:t,origin:e},n){let r=new Map(Object.entries(t)),o=vn(t);return{origin:e,isTold:i=>o.has(i.slice(0,i.indexOf("/")))&&g.facts().isTold(i,t),read(i,s){
if(i==="request"||i==="derived")return;if(i==="today")return s==="/date"?n:V;let a=r.get(i);if(a===void 0)return M;if(a===null)return V;let l=Yr(a,s);return l.found?
l.value===null?V:l.value:M}}}function vn(t){return new Set(Object.entries(t).filter(([,e])=>El(e)).map(([e])=>e))}function El(t){return typeof t=="object"&&t!==
null&&Object.keys(t).length>0}var Rn={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var Al=Object.freeze([]);function It(t,e){return{source:t,operation:"ImportWorkspaceImage",verdict:"pass",rules:e,findings:Al}}function Po(t,e){let n={pass:0,fail:0,
unknown:0,notApplicable:t,skipped:0,off:0,skippedScopes:[]};return e===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...e],skipped:[],off:[]}}}function z(){let{documentRules:t,schemaRules:e,serviceRules:n}=g.explain(),{configRules:r}=g.waivers();return Object.entries({...t,...e,...r,...n}).map(([o,{title:i,
why:s}])=>({id:o,title:i,why:s})).sort((o,i)=>o.id<i.id?-1:1)}function _t(t){let e=Tl(t),{asOf:n}=t;if(typeof n=="string"){let i=Cn(wt(n),e);return()=>i}let r=n??Vr(Date.now),o=Cn(wt(r()),e);return()=>{let i=r();return i!==
o.date&&(o=Cn(wt(i),e)),o}}function Tl({packs:t=[],facts:e,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=Fl(e),l=vn(a.facts),p=r||n.
length>0||Object.keys(i).length>0||a.images.size>0,c=mt(t,d=>p||l.has(d)),u=r?c.plan.rules.map(d=>d.id).sort():null;return{rules:c,given:a,require:n.length===0?
n:g.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(i).filter(d=>i[d]?.severity==="off")),context:{failOn:o,judge:Nl(i,s,c),noRules:Po(c.size,u),ruleAt:c.
ruleAt,howToState:d=>g.factTable().howToState(d)}}}function Cn(t,{rules:e,given:n,require:r,listRules:o,off:i,context:s}){let a=u=>({require:r,listRules:o,off:i,
world:u}),l=a(Le(n,t)),p=kn(n.images,l,u=>a(Le(u,t))),c=He(e.plan,e.operatorOf,l);return{date:t,head:{version:1,tool:Rn.tool,model:Rn.model,pack:{rules:e.size,sha256:e.
sha256},asOf:t,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...s,worldFor:u=>p(u).world},rules:e,decisionFor:p,decider:n.images.size===0?
c:Ll(e,n,c,a,t)}}function Ll({plan:t,operatorOf:e},{images:n},r,o,i){let s=kn(n,r,a=>He(t,e,o(Le(a,i))));return a=>s(a)(a)}function Nl(t,e,{plan:n}){if(e===void 0&&
Object.keys(t).length===0)return null;let{checkedSettings:r,createJudge:o}=g.policy();return o(r(t,n,()=>z().map(s=>s.id)),e??null,n)}var Io={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function Fl(t){if(t===void 0)return Io;let e=Array.isArray(t)?t:[{from:"options.facts",facts:t}];return e.length===0?Io:g.facts().
joinFacts(e)}function $n(t,e){let n=_t(e)(),r=new Set(n.head.facts.flatMap(({image:o})=>o??[]));return r.size===0?[_o(t,null,n)]:[...r].map(o=>_o(t,o,n))}function _o(t,e,{rules:n,
decisionFor:r}){let{world:o}=r(e===null?{}:{Ec2ImageId:e}),i=s=>{let a=o.read(s.fact,s.path),l=we(s.value)?o.read(s.value.fact,s.value.path):s.value;return a===
void 0||l===void 0?"request":Ao[n.operatorOf({left:0,operator:s.operator,right:0})(a,l)]};return{image:e,when:t.when===void 0?null:Eo(t.when,i),must:Eo(t.must,i),
answer:i,facts:s=>[s,...we(s.value)?[s.value]:[]].flatMap(({fact:a,path:l})=>ql(o,a,l))}}var Ao={2:"holds",0:"fails",1:"unknown"};function ql(t,e,n){let r=t.read(
e,n);if(r===void 0)return[];let o=e==="today"?"the date":t.origin(e,n)?.given.from??null;return[{fact:e,path:n,value:r===M?void 0:r===V?null:r,from:o}]}function Eo(t,e){
let n=[],r=!1,o=s=>{if("all"in s)return{all:s.all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let a=e(s);return a==="request"&&
(r=!0),n.push(a==="holds"?2:a==="fails"?0:1),n.length-1},i=Ao[Oe(o(t),n)];return i==="unknown"&&r?"request":i}function To(t){if(t.endsWith(".json"))return"json";let e=/\.[^./\\]*$/.exec(t)?.[0].toLowerCase();return e===".yaml"||e===".yml"?"yaml":e===".ndjson"||e===".jso\
nl"?"ndjson":"json"}var Dl=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Wl=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),jl=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Et(t,{
instancePath:e="",parentData:n,parentDataProperty:r,rootData:o=t,dynamicAnchors:i={}}={}){let s=null,a=0,l=Et.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h=Object.getPrototypeOf(t);if(h!==Object.prototype&&h!==null)return!1;{let m;if(t.Ec2ImageId===
void 0&&(m="Ec2ImageId")||t.IngestionProcess===void 0&&(m="IngestionProcess")||t.ImageName===void 0&&(m="ImageName")||t.ImageDescription===void 0&&(m="ImageDesc\
ription"))return!1;{let y=a;for(let k in t)if(!(k==="Ec2ImageId"||k==="IngestionProcess"||k==="ImageName"||k==="ImageDescription"||k==="Tags"||k==="Applications"))
return!1;if(y===a){if(t.Ec2ImageId!==void 0){let k=t.Ec2ImageId,R=a;if(a===R)if(typeof k=="string"){if(!Dl.test(k))return!1}else return!1;var p=R===a}else var p=!0;
if(p){if(t.IngestionProcess!==void 0){let R=t.IngestionProcess,_=a;if(typeof R!="string"||!(R==="BYOL_REGULAR"||R==="BYOL_GRAPHICS"||R==="BYOL_GRAPHICSPRO"||R===
"BYOL_GRAPHICS_G4DN"||R==="BYOL_REGULAR_WSP"||R==="BYOL_GRAPHICS_G4DN_WSP"||R==="BYOL_REGULAR_BYOP"||R==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var p=_===a}else var p=!0;
if(p){if(t.ImageName!==void 0){let _=t.ImageName,W=a;if(a===W)if(typeof _=="string"){if(_.length>64||_.length<1||!Wl.test(_))return!1}else return!1;var p=W===a}else
var p=!0;if(p){if(t.ImageDescription!==void 0){let W=t.ImageDescription,b=a;if(a===b)if(typeof W=="string"){if(W.length>256||W.length<1||!jl.test(W))return!1}else
return!1;var p=b===a}else var p=!0;if(p){if(t.Tags!==void 0){let b=t.Tags,I=a;if(a===I)if(Array.isArray(b)){var c=!0;let ae=b.length;for(let ee=0;ee<ae;ee++){let T=b[ee],
it=a;if(a===it)if(T&&typeof T=="object"&&!Array.isArray(T)){let rr=Object.getPrototypeOf(T);if(rr!==Object.prototype&&rr!==null)return!1;{let Ws;if(T.Key===void 0&&
(Ws="Key"))return!1;{let js=a;for(let te in T)if(!(te==="Key"||te==="Value"))return!1;if(js===a){if(T.Key!==void 0){let te=T.Key,je=a;if(a===je)if(typeof te=="s\
tring"){if(te.length>127||te.length<1)return!1}else return!1;var u=je===a}else var u=!0;if(u)if(T.Value!==void 0){let te=T.Value,je=a;if(a===je)if(typeof te=="s\
tring"){if(te.length>255)return!1}else return!1;var u=je===a}else var u=!0}}}}else return!1;var c=it===a;if(!c)break}}else return!1;var p=I===a}else var p=!0;if(p)
if(t.Applications!==void 0){let b=t.Applications,I=a;if(a===I)if(Array.isArray(b)){if(b.length>5||b.length<1)return!1;{var d=!0;let ae=b.length;for(let ee=0;ee<
ae;ee++){let T=b[ee],it=a;if(typeof T!="string"||!(T==="Microsoft_Office_2016"||T==="Microsoft_Office_2019"))return!1;var d=it===a;if(!d)break}}}else return!1;var p=I===
a}else var p=!0}}}}}}}}else return!1;return a===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function At(t){return Et(t)}function Sn(t,e,n){let r=Pn(t);return Ml(r,r.view===null?null:e(r.view),n)}function Pn(t){let{source:e,value:n,parsed:r,problems:o,located:i}=t;if(!r)return{source:e,
value:n,parsed:r,problems:o,located:i,view:null};if(At(n))return{source:e,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=g.
explain(),p=s(n),c=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:e,value:n,parsed:r,problems:[...o,...a(p.problems,o,n,i())],located:i,view:c?l(
n,p.refused):null}}function Ml(t,e,n){let{source:r,value:o,problems:i,view:s,located:a}=t;if(e===null||s===null)return g.explain().requestReport(r,n.noRules,i,o,
a(),No(n));if(e.failed.length===0&&e.undecided.length===0&&i.length===0)return It(r,e.tally);let{requestReport:l,ruleProblems:p}=g.explain(),c=[...i,...p(e,s,n)];
return l(r,e.tally,c,o,a(),n)}function Lo({source:t},e,n){let{requestReport:r,unreadable:o}=g.explain();return r(t,n.noRules,[o(e)],void 0,null,No(n))}function No({
failOn:t}){return{failOn:t,judge:null}}function Fo(t){return pt(t).map(({pointer:e})=>({pointer:e,rule:{...t,id:e,...t.when===void 0?{}:{when:In(t.when,"/when",e)},must:In(t.must,"/must",e)}}))}function In(t,e,n){
let r=(p,c)=>{let u=`${e}/${c}`;return"operator"in p?u===n?{not:p}:p:In(p,u,n)};if("not"in t)return{not:r(t.not,"not")};let o="all"in t,[i,...s]=o?t.all:t.any,a=o?
"all":"any",l=[r(i,`${a}/0`),...s.map((p,c)=>r(p,`${a}/${c+1}`))];return o?{all:[...l]}:{any:[...l]}}function _n(t){let{operatorOf:e}=mt(t.sha256===A().sha256?[]:[t]),n=0,r=[];for(let o of t.rules){let i=Fo(o);n+=i.length;let s=ut([o,...i.map(l=>l.rule)]),a=new Set(
i.map(({pointer:l})=>l));for(let l of o.examples){let p=Le(Ul(l),l.asOf??be),c=He(s,e,{require:[],listRules:!0,off:Bl,world:p}),u=Vl(l);if(u===null)continue;let{
ids:d}=c(u).tally,h=qo(d,o.id);for(let m of a)qo(d,m)!==h&&a.delete(m)}for(let l of a)r.push({rule:o.id,pointer:l})}return{conditions:n,unnoticed:r}}var Bl=new Set;
function Ul({facts:t={}}){return g.facts().joinFacts([{from:"the example",facts:t}])}function Vl({request:t}){let e={..._e,...t};return Pn({source:{path:null,index:null},
value:e,parsed:!0,problems:[],located:()=>null}).view}function qo(t,e){return Object.entries(t??{}).find(([,n])=>n.includes(e))?.[0]}function Ge(t,e,n){return g.policy().readConfig(t,e,n)}function En(t,e){return g.policy().settingsFor(t,e)}function An(t,e){return g.baseline().readBaseline(t,e)}function Tn(t){return g.baseline().baselineText(t)}function Ln(t,e,n){return g.baseline().knownFindings(t,e,n)}function Nn(t){return g.hash().sha256(t)}var Do=Object.freeze({maxBytes:1048576}),Wo=64,N=Object.freeze([]);function jo(t){let e=new Uint8Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n+1]??0,e[n+1]=t[n]??0;return e}function Uo(t){let e=t[0];if(e===239&&t[1]===187&&t[2]===191){let{text:n,problems:r}=Mo(t.subarray(3));return{text:n,problems:[g.careful().byteOrderMark(0),...r]}}
return e===255&&t[1]===254?Bo(t.subarray(2),"utf-16le"):e===254&&t[1]===255?Bo(t.subarray(2),"utf-16be"):Mo(t)}function Mo(t){let e=Hl(t);if(!e.includes("\uFFFD"))
return{text:e,problems:N};let n=g.careful().invalidUtf8(t);return{text:e,problems:n===null?N:[n]}}function Hl(t){return(Buffer.isBuffer(t)?t:Buffer.from(t.buffer,
t.byteOffset,t.byteLength)).toString()}function Bo(t,e){let n=t.length&-2,r=e==="utf-16le"?t.subarray(0,n):jo(t.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=g.careful(),a=n===t.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function Ye(t){let e=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,t.length));for(;!n&&o>=(e[e.length-1]??0);)n=!Vo(t,e);let i=0,s=e.length-1;for(;i<s;){
let a=i+s+1>>1;(e[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(e[i]??0)+1,offset:o}},line(r){for(;!n&&e.length<=r;)n=!Vo(t,e);let o=e[r-1];if(o===void 0)return"";
let i=e[r],s=i===void 0?t.length:i-1;return t.slice(o,s>o&&t.charCodeAt(s-1)===13?s-1:s)}}}function Vo(t,e){let n=t.indexOf(`
`,e[e.length-1]);return n===-1?!1:(e.push(n+1),!0)}function Ho(t){return t==="__proto__"||t==="constructor"||t==="prototype"}function Go(t,e){for(let r in Gl)return!1;if(typeof e!="object"||e===null)return!0;let n=Fn(e,Wo);return n===Yl(t)||n===Kl(t)}var Gl=Object.freeze({});function Fn(t,e){
if(e===0)return Number.NaN;let n=0;if(Array.isArray(t)){for(let r=0;r<t.length;r++){let o=t[r];typeof o=="object"&&o!==null&&(n+=Fn(o,e-1))}return n}for(let r in t){
if(Ho(r))return Number.NaN;n++;let o=t[r];typeof o=="object"&&o!==null&&(n+=Fn(o,e-1))}return n}function Yl(t){let e=0;for(let n=t.indexOf(":");n!==-1;n=t.indexOf(
":",n+1))e++;return e}function Kl(t){let e=0,n=t.indexOf('"'),r=t.indexOf(":");for(;r!==-1;)if(n===-1||r<n)e++,r=t.indexOf(":",r+1);else{let o=zl(t,n);r<o&&(r=t.
indexOf(":",o)),n=t.indexOf('"',o)}return e}function zl(t,e){for(let n=t.indexOf('"',e+1);n!==-1;n=t.indexOf('"',n+1)){let r=n-1;for(;t.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return t.length}var ke=Symbol.for("workspaces-preflight.not-clean");function Ke(t){let e;try{e=JSON.parse(t)}catch{return ke}return Go(t,e)?e:ke}var Ph=Object.freeze([]);function Ko(t){let e=0,n=t.length;for(;e<n&&Yo(t.charCodeAt(e));)e++;if(e===n)return{start:0,end:t.length};for(;Yo(t.charCodeAt(n-1));)n--;return{start:e,end:n}}
function Yo(t){return t<=32&&(t===32||t===10||t===13||t===9)}function zo(t,e=null,n=Ke(t)){return n===ke?g.careful().readCarefully(t):Jl(t,n,e)}function Jl(t,e,n){let r=null,o=null;return{index:n,value:e,parsed:!0,problems:N,
span:(i,s)=>(r??=g.careful().indexJson(t),o??=g.careful().locator(r),o(i,s)),extent:()=>Ko(t),elements:()=>(r??=g.careful().indexJson(t),r.children)}}function qn(t){if(!Array.isArray(t.value))return[t];if(t.problems.length===0)return t.value.map((n,r)=>Jo(t,n,r,N));if(t.value.length===0)return[{...t,value:void 0,
parsed:!1}];let e=Xl(t.problems,t.elements());return t.value.map((n,r)=>Jo(t,n,r,e[r]??N))}function Jo(t,e,n,r){let o=wn("",n);return{index:n,value:e,parsed:!0,
problems:r,span:(i,s)=>t.span(o+i,i===""?"value":s),extent:()=>t.span(o,"value")??t.extent()}}function Xl(t,e){let n=[];for(let r of t){let i=bn(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Ql(e,r.span?.start??0));n[i]??=[],n[i].push(Zl(wn("",i),r))}return n}function Ql(t,e){let n=-1,r=t.length-1;for(;n<r;){let o=n+r+1>>1;
(t[o]?.start??0)<=e?n=o:r=o-1}return n}function Zl(t,e){let n=r=>r.startsWith(`${t}/`)?r.slice(t.length):"";return{...e,pointer:n(e.pointer),related:e.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:e.fix===null?null:{...e.fix,patch:e.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Xo(t,e,n=Do,r){switch(e){case"json":return{text:t,requests:qn(zo(t,null,r))};case"yaml":return{text:t,requests:qn(g.yaml().readYaml(t))};case"ndjson":return g.
streams().readNdjson(t,n)}}function Qo(t,e){return t.length>e||t.length*3>e&&Buffer.byteLength(t)>e}function Dn(t,{maxBytes:e}){let n=t instanceof Uint8Array?t:g.streams().joinChunks(t,e);
return n.length>e?null:Uo(n)}function Zo(t,e,n){return e.format==="ndjson"?ec(t instanceof Uint8Array?[t]:t,e,n):ze(Dn(t,n),e,n)}function ze(t,e,n,r){if(t===null)
return tc(e,n);let{text:o,problems:i}=t,s=Ye(o);return Xo(o,e.format,n,r).requests.map((a,l)=>ei(a,o,l===0?i:N,s,e,n))}function*ec(t,e,n){for(let r of g.streams().
ndjsonLines(t,n))yield Je(r,e,n)}function Je(t,e,n,r){let{text:o,lineNumber:i,offset:s}=t,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return ei(
g.streams().readLine(t,0,r),o,N,a,e,n)}function ei(t,e,n,r,{path:o},{hash:i}){let{index:s}=t,a={span:t.span,lines:r},{start:l,end:p}=i?t.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:s,sha256:g.hash().sha256(e.slice(l,p))}:{path:o,index:s},value:t.value,parsed:t.parsed,problems:n.length===0?t.problems:
[...n,...t.problems],located:()=>a},line:r.line,extent:c=>{let u=s===null?{start:0,end:e.length}:t.extent(),d=c===void 0?u:t.span(c,"value");return d===null?null:
{start:r.position(d.start),end:r.position(d.end)}}}}function tc({path:t},{maxBytes:e}){let n={span:()=>null,lines:Ye("")},r=[g.careful().tooLarge("file",e)];return[
{candidate:{source:{path:t,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function ti(t,e){let n="pass";for(let r of t)if(!(r.waived!==void 0||r.severity!=="error"&&e==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Xe(){let t={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},e="pass",n=r=>{for(let o of r)o.waived!==void 0?t.waived++:
o.outcome==="unknown"?t.unknowns++:o.severity==="error"?t.errors++:t.warnings++};return{add(r){t.requests++,t[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
ti(r.findings,o)==="fail"&&(e="fail")},ignore(r){t.ignored+=r},fix(r){t.fixed=(t.fixed??0)+r},end:()=>({counts:{...t},verdict:e==="fail"?e:nc(t)})}}function nc(t){
return t.fail>0?"fail":t.unknown>0||t.requests===0?"unknown":"pass"}function Wn(t,e,n,r,{decider:o}){if(!At(e))return null;let{tally:i,failed:s,undecided:a}=o(e);return s.length>0||a.length>0?null:{report:It({path:n,index:r===null?
null:r.index},i),value:e,line:l=>Ye(t).line(r===null?l:l-r.lineNumber+1),extent:l=>{let[p]=r===null?ze({text:t,problems:N},{path:n,format:"json"},ni,e):[Je(r,{path:n,
format:"ndjson"},ni,e)];return p?.extent(l)??null}}}var ni=Object.freeze({hash:!1,maxBytes:Number.POSITIVE_INFINITY});function Y(t={}){ac(t);let e=_t(t),n={hash:t.hash??!1,maxBytes:t.maxBytes??rc};return{get head(){return e().head},check:(r,o)=>oc(ii(r,o),e()),checkText:(r,o)=>ri(
ic(r,Tt(o),n,e()),e()),checkBytes:(r,o)=>ri(oi(r,Tt(o),n,e()),e()),requests:(r,o)=>oi(r,Tt(o),n,e()),checkWithEngine:(r,o)=>g.engine().checkValueWithEngine(ii(r,
o),e()),engineRequests:(r,o)=>g.engine().checkAllWithEngine(Zo(r,Tt(o),n),e())}}var rc=1024*1024;function oc(t,{head:e,decider:n,context:r}){try{return jn(e,[Sn(
t,n,r)])}catch(o){return jn(e,[Lo(t,o,r)])}}function ri(t,{head:e}){return jn(e,Array.from(t,({report:n})=>n))}function ai(t,e,n,r){let o;if(t!==null&&e.format===
"json"){let{text:i,problems:s}=t;o=Ke(i);let l=o!==ke&&s.length===0&&!n.hash?Wn(i,o,e.path,null,r):null;if(l!==null)return[l]}return ze(t,e,n,o).map(i=>li(i,r))}
function ic(t,e,n,r){let o=e.format!=="ndjson"&&Qo(t,n.maxBytes);return ai(o?null:{text:t,problems:N},e,n,r)}function oi(t,e,n,r){return e.format==="ndjson"?sc(
t instanceof Uint8Array?[t]:t,e,n,r):ai(Dn(t,n),e,n,r)}function*sc(t,e,n,r){for(let o of g.streams().ndjsonLines(t,n)){let i=Ke(o.text);yield(i!==ke&&o.problems.
length===0&&!n.hash?Wn(o.text,i,e.path,o,r):null)??li(Je(o,e,n,i),r)}}function li({candidate:t,line:e,extent:n},r){let{decider:o,context:i}=r;return{report:Sn(t,
o,i),value:t.value,line:e,extent:n}}function jn(t,e){let n=Xe();for(let h of e)n.add(h);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:p}=t,{counts:c,
verdict:u}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...p===void 0?{}:{factFiles:p},requests:e,counts:c,verdict:u}}function ii(t,{path:e=null}={}){
return{source:{path:e,index:null},value:t,parsed:!0,problems:N,located:()=>null}}function Tt({path:t=null,format:e}={}){return{path:t,format:e??(t===null?"json":
To(t))}}var si={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function ac(t){let{asOf:e,failOn:n,maxBytes:r}=t;
for(let o of Object.keys(t))if(!Object.hasOwn(si,o))throw new f(`createPreflight has no option \`${o}\`; the options are ${Object.keys(si).join(", ")}`);if(e!==
void 0&&typeof e!="string"&&typeof e!="function")throw new f("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new f("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new f("`maxBytes` is not a whole num\
ber above 0")}function Mn(t){return g.packs().readPack(t)}function Bn(t,e,n){return g.factFiles().readFacts(t,e,n)}function Un(t,e){return g.facts().parseFact(t,e)}async function Vn(t,e={}){let n=new Map,r=[];for(let o of t.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},s.asOf??be]),l=n.get(a)??
lc(t,s);n.set(a,l),r.push(pc(o,i,s,await cc(l,s,e.engine??"compiled")))}return r}function lc(t,e){return Y({packs:t.sha256===A().sha256?[]:[t],facts:e.facts??{},
asOf:e.asOf??be,listRules:!0})}async function cc(t,e,n){let r=new TextEncoder().encode(JSON.stringify({..._e,...e.request}));if(n==="compiled")for(let{report:o}of t.
requests(r))return o;for await(let{report:o}of t.engineRequests(r))return o;throw new Error("an example gave no report")}function pc(t,e,n,r){let o=Object.entries(
r.rules.ids??{}).find(([,a])=>a.includes(t.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===t.id).map(a=>a.pointer),s=[];return o!==n.outcome&&s.push(`the o\
utcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(i)}, not \
at ${JSON.stringify(n.pointers)}`),{rule:t.id,index:e,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}var L=(t,e)=>({name:t,value:null,repeatable:!1,choices:null,help:e}),D=(t,e,n)=>({...L(t,n),value:e}),de=(t,e,n)=>({...D(t,e,n),repeatable:!0}),Hn=(t,e,n,r)=>({
...D(t,e,r),choices:n}),Qe=[D("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),D("profile","NAME","the pr\
ofile of the AWS configuration"),de("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),L("simulate\
-permissions","ask IAM whether the caller may do what the import needs"),D("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],J=[de("fac\
ts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),de("fact","KEY=VALUE","one fact, for example windows.ver\
sion=11; lists are a,b or JSON, null is known to be absent"),de("rules","PATH","a rule file or directory, added to the built-in pack"),D("config","FILE","the co\
nfiguration (default: the nearest workspaces-preflight.config.json or .yaml upwards)"),L("no-config","read no configuration, and no waivers and baseline beside \
it"),L("live","read facts about image and account from AWS, by calls that only read"),...Qe,de("pack-sha256","SHA256","the content that a pack of --rules must h\
ave; another one is exit 2"),D("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),de("require","SCOPE[,SCOPE]","rules that lack facts o\
f these scopes, or these facts, may not be skipped"),Hn("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),L("a\
llow-unknown","an unknown verdict exits 0"),de("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what th\
e CI system shows; with =FILE into a file, while text stays on standard output"),L("fix","make the safe fixes in the files, then report what is left"),L("fix-un\
safe","make all fixes, those that change what a request means, too"),L("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard e\
rror"),L("hash","add the sha256 of each request to the report"),L("list-rules","add the ids behind each count of rules to the report"),L("quiet","leave passing \
requests out of the output, never out of the counts"),Hn("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rul\
es-engine; the report is the same"),D("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),L("follow-links","read n\
amed links whose target leaves the working directory"),D("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),Hn("color","WHEN",[
"auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],uc=new Set(["fail-on","allow-unknown","format","fix",
"fix-unsafe","fix-dry-run","hash","list-rules","quiet","color"]),ci=J.filter(({name:t})=>!uc.has(t)),pi=[de("scope","SCOPE[,SCOPE]","what to read: ec2Image, acc\
ount (default: both)"),...Qe],ui=[D("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6 hours)"),D("poll","SECONDS","how long bet\
ween two looks (default: 30)")],dc="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",fc=new Set(["as-of","fix","fix-unsafe","fix-dry-run"]),di=[L("dry-run","\
print the requests as they would be sent, and stop"),L("yes","send without asking; without a terminal nothing is sent otherwise"),L("wait","wait until the image\
s are available or in error"),...ui,D("journal","FILE",`where what was sent is kept (default: ${dc})`),L("again","send what the journal says was accepted before"),
L("stop-on-failure","do not send the rest when one request is not accepted"),D("settle","SECONDS","how long to look for what became of an attempt before it is m\
ade again (default: 120)"),D("max-attempts","N","how often a request is sent at most (default: 4)"),...J.filter(({name:t})=>!fc.has(t))],fi=[D("journal","FILE",
"wait for every image that this journal knows of in the Region"),...ui,...Qe.filter(({name:t})=>t!=="simulate-permissions")];var mc,hc,gc,yc,wc,bc,xc,Oc,kc,vc,Rc,Cc,O={globs:()=>mc??=require("./globs.cjs"),files:()=>hc??=require("./files.cjs"),fixing:()=>gc??=require("./fixing.cjs"),found:()=>yc??=
require("./found.cjs"),live:()=>wc??=require("./live.cjs"),openBaseline:()=>bc??=require("./openBaseline.cjs"),openWaivers:()=>xc??=require("./openWaivers.cjs"),
pipeline:()=>Oc??=require("./pipeline.cjs"),policyRun:()=>kc??=require("./policyRun.cjs").policyRun,program:()=>vc??=require("./program.cjs"),search:()=>Rc??=require("./search.cjs"),
submitting:()=>Cc??=require("./submitting.cjs")};var $c=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function ve(t){return t.replace($c,e=>`\\u${e.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function mi({listRules:t}){let e=0;return{begin:n=>`${ve(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${e++===0?"":","}
    ${Gn(t?n:Pc(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${e===0?"":`
  `}],${Sc(o)}
  "counts": ${Gn(n,"  ")},
  "verdict": "${r}"
}
`}}function Sc(t){let e=t.map(({report:n})=>n);return e.length===0?"":`
  "policy": ${Gn(e,"  ")},`}function Pc(t){if(t.rules.ids===void 0)return t;let{ids:e,...n}=t.rules;return{...t,rules:n}}function Gn(t,e){return ve(JSON.stringify(
t,null,2).replaceAll(`
`,`
${e}`))}var Ic,_c,Ec,Ac,Tc,Lc,Nc,Fc,X={github:()=>Ic??=require("./github.cjs"),gitlab:()=>_c??=require("./gitlab.cjs"),html:()=>Ec??=require("./html.cjs"),junit:()=>Ac??=
require("./junit.cjs"),markdown:()=>Tc??=require("./markdown.cjs"),sarif:()=>Lc??=require("./sarif.cjs"),findings:()=>Nc??=require("./findings.cjs"),textPolicy:()=>Fc??=
require("./policyRun.cjs").textPolicy};var qc=/^(?:[ -"$-~]|#(?!#))*$/;function C(t){return qc.test(t)?t:Dc(t)}function Dc(t){return Wc(t).replace(/(?<=#)#/g,hi(35))}function Wc(t){let e="";for(let n of t){
let r=n.codePointAt(0);e+=jc(r)?hi(r):n}return e}function hi(t){return t===10?"\\n":t===13?"\\r":t===9?"\\t":t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).
padStart(4,"0")}`}function jc(t){return t<127?t<32:t<768?t<=160||t===173:Mc.some(([e,n])=>t>=e&&t<=n)}var Mc=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var Bc=/^ami-[0-9a-f]{1,32}$/,Uc=/^[\w./@:+-]+$/;function gi({scopes:t,first:e,requests:n},r){let o=r.filter(({image:s})=>s===void 0||s===e?.image),i=s=>t.includes(
s)&&!o.some(({fact:a})=>a===s);return i("ec2Image")&&!i("account")?`\`aws ec2 describe-images ${Vc(e,n)} > image.json\`, then \`--facts image.json\``:i("account")?
`\`workspaces-preflight facts ${Hc(e)} > facts.json\`, then \`--facts facts.json\``:i("guest")?"AWS's BYOL Checker inside of the image, then `--facts BYOLPreval\
idationlog\u2026.txt`":i("windows")?"`--fact windows.version=11 --fact windows.build=26100`, as it is in the image":i("region")?"`--fact region=eu-west-1`, or w\
here it is":null}function Vc(t,e){return e===1&&Bc.test(t?.image??"")?`--image-ids ${t?.image}`:"--owners self"}function Hc(t){let e=t?.path??"REQUEST.json";return Uc.
test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var Ne=t=>t,Fe=(t,e)=>n=>`\x1B[${t}m${n}\x1B[${e}m`,Gc={bold:Ne,dim:Ne,red:Ne,green:Ne,yellow:Ne,cyan:Ne},Yc={bold:Fe(1,22),dim:Fe(2,22),red:Fe(31,39),green:Fe(
32,39),yellow:Fe(33,39),cyan:Fe(36,39)};function Q(t){return t?Yc:Gc}function yi({source:t,submission:e},n){if(e===void 0)return"";let{state:r,imageId:o,imageState:i,region:s,account:a,open:l}=e,p=t.index===null?t.path??"<stdin>":
`${t.path??"<stdin>"}#${t.index}`,c=o===null?"":` ${o}`,u=i===void 0?"":`, ${i??"state not known"}`,d=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${C(
p)}: ${d(r)}${C(`${c}${u}`)}`} (account ${C(a)}, ${C(s)})${l?" \xB7 what became of it is not known yet":""}
`}function bi({counts:t,verdict:e,skipped:n,ignored:r},o){let s=[(t.fixed===void 0?"":`${ie(t.fixed)} fixed \xB7 `)+zc(t)],a=[wi(t.errors,"error",o.red),wi(t.warnings,
"warning",o.yellow),t.unknowns>0?o.cyan(`${ie(t.unknowns)} undecided`):""].filter(l=>l!=="");if(t.waived>0&&a.push(`${ie(t.waived)} waived`),a.length>0&&s.push(
a.join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";s.push(`${l}${B(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return t.ignored>
0&&s.push(`${B(t.ignored,"file")} ignored, without a member of a request: ${Kc(r,t.ignored)}`),`${e==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(
l=>` \xB7 ${l}`).join("")}`}function Kc(t,e){let n=e-t.length;return t.map(C).join(", ")+(n>0?` and ${ie(n)} more`:"")}function zc(t){if(t.requests===0)return"n\
o request found";if(t.pass===t.requests)return t.requests===1?"1 request passed":`all ${ie(t.requests)} requests passed`;let e=[t.pass>0?`${ie(t.pass)} passed`:
"",t.fail>0?`${ie(t.fail)} failed`:"",t.unknown>0?`${ie(t.unknown)} unknown`:""].filter(n=>n!=="");return`${B(t.requests,"request")}: ${e.join(", ")}`}function wi(t,e,n){
return t===0?"":n(B(t,e))}function B(t,e,n=`${e}s`){return`${ie(t)} ${t===1?e:n}`}function ie(t){return String(t).replace(/\B(?=(\d{3})+$)/g,",")}function xi({colour:t,width:e,gutter:n}){let r=Q(t),o=n?e-Oi.length:e,i=n?Jc:Xc,s=[],a="",l=null;return{begin:({facts:p,factFiles:c=[]})=>(s=p,a=c.map(({path:u,
kind:d})=>`${C(u)} (${C(d)})`).join(" \xB7 "),""),request:p=>{let c=i(yi(p.report,r));if(p.report.findings.length===0)return c;l??=X.findings().findingBlocks(r,
o);let{source:u,findings:d,facts:h=s}=p.report;return i(l({path:u.path??"<stdin>",findings:d,facts:h,request:p.value,line:p.line}))+c},end:p=>{let c=gi(p.skipped,
s);return i((p.policy.length===0?"":X.textPolicy().textPolicy(p,r,o))+(a===""?"":`${r.dim("facts:")} ${a}
`)+`${bi(p,r)}
`+(c===null?"":`${r.dim("to decide more:")} ${C(c)}
`))}}}var Oi="| ";function Jc(t){return t.replace(/^/gm,(e,n)=>n===t.length?"":Oi)}function Xc(t){return t}var qe={text:xi,json:mi,sarif:t=>X.sarif().sarifFormat(t),junit:t=>X.junit().junitFormat(t),github:t=>X.github().githubFormat(t),gitlab:t=>X.gitlab().gitlabFormat(
t),html:t=>X.html().htmlFormat(t),markdown:t=>X.markdown().markdownFormat(t)};function ki(t){return t==="junit"||t==="html"}function vi(t,e){let n=t.map(o=>Qc(o,e)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new f(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(s=>s.file===
i)!==o)throw new f(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]}function Qc(t,e){let n=t.indexOf("="),
r=n===-1?t:t.slice(0,n),o=n===-1?null:t.slice(n+1),i=r==="auto"?O.pipeline().autoFormat(e,o!==null):r;if(!Zc(i))throw new f(`\`--format ${t}\`: accepted are ${Object.
keys(qe).join(", ")}, auto`);if(o==="")throw new f(`\`--format ${t}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function Zc(t){return Object.
hasOwn(qe,t)}var Lt=1<<20,Ri=1<<28;function Ze({options:t,operands:e},n){for(let[l,p]of t)tp(l,p);let r=l=>t.get(l)??[],o=l=>t.get(l)?.at(-1)??null;if(t.has("config")&&t.has(
"no-config"))throw new f("`--config` and `--no-config` exclude each other");let i=o("max-bytes"),s=vi(r("format"),n),a=t.has("fix-dry-run");return a&&np(s),{operands:e,
facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:ep(t),packSha256:r("pack-sha256"),asOf:o("as-of"),require:r("require").flatMap(l=>l.split(
",").map(p=>p.trim())),failOn:o("fail-on"),config:o("config"),noConfig:t.has("no-config"),allowUnknown:t.has("allow-unknown"),targets:s,fix:t.has("fix-unsafe")?
"all":a||t.has("fix")?"safe":null,dryRun:a,hash:t.has("hash"),listRules:t.has("list-rules"),quiet:t.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-\
rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:t.has("follow-links"),maxBytes:i===null?Lt:rp(i),color:o("color")??"auto"}}function ep(t){if(t.has(
"live"))return O.live().readLiveOptions(t);let e=Qe.find(({name:n})=>n!=="region"&&t.has(n));if(e!==void 0)throw new f(`\`--${e.name}\` says how to call AWS: it \
needs \`--live\``);return null}function tp(t,e){let n=J.find(r=>r.name===t)?.choices;if(n!=null){for(let r of e)if(!n.includes(r))throw new f(`\`--${t} ${r}\`: a\
ccepted are ${n.join(", ")}`)}}function np(t){let e=t.find(n=>n.file===null)?.format;if(!(e==="text"||e===void 0))throw new f(`\`--fix-dry-run\` prints a diff on \
standard output; send the report to a file: \`--format ${e}=FILE\``)}function rp(t){let e=/^[0-9]{1,10}$/.test(t)?Number(t):0;if(e<1||e>Ri)throw new f(`\`--max-b\
ytes ${t}\`: accepted is a number of bytes from 1 to ${Ri}`);return e}var Ci={"":["check requests/","rules explain office/windows-11-only-2019","help check"],check:["check requests/","check win11.json --fact windows.version=11 --f\
act region=eu-west-1","check 'requests/**/*.json' --format json=report.json","check requests/ --fix","check --format json - < request.json"],config:["config pri\
nt requests/win11.json"],"config print":["config print requests/win11.json","config print win11.json --config ci/workspaces-preflight.config.json"],baseline:["b\
aseline write requests/","baseline prune requests/"],"baseline write":["baseline write requests/ --fact windows.version=11"],"baseline prune":["baseline prune r\
equests/ --fact windows.version=11"],completion:["completion bash > ~/.local/share/bash-completion/completions/workspaces-preflight","completion zsh > ~/.zfunc/\
_workspaces-preflight","completion fish > ~/.config/fish/completions/workspaces-preflight.fish"],facts:["facts win11.json --region eu-west-1 > facts.json"],rules:[
"rules list","rules test company-rules/"],"rules list":["rules list --scope windows","rules list --rules company-rules/ --format json"],"rules explain":["rules \
explain office/windows-11-only-2019","rules explain ami/windows-11-uefi --facts image.json"],"rules test":["rules test","rules test company-rules/ --engine json\
-rules-engine"],"rules new":["rules new company/owner-tag --dir company-rules"],"rules docs":["rules docs company-rules/ > company-rules.md"],schema:["schema re\
quest > request.schema.json","schema rule"],wait:["wait wsi-0a1b2c3d4 --region eu-west-1"],new:["new > request.json","new --process BYOL_GRAPHICS_G4DN_WSP"]};function Yn(t){
let e=Object.hasOwn(Ci,t)?Ci[t]:void 0;return e===void 0?"":`
Examples:
${e.map(n=>`  workspaces-preflight ${n}`).join(`
`)}`}function fe({name:t,value:e,repeatable:n,help:r}){if(e===null){let o=new un(`--${t}`,r);return o.negate=!1,o}return new un(`--${t} <${e}>`,r).argParser((o,i)=>n?
[...i??[],o]:[o])}function se(t){let e=new Map;for(let n of t.options){let r=t.getOptionValue(n.attributeName());r===!0?e.set(n.name(),[""]):Array.isArray(r)&&e.
set(n.name(),r)}return{options:e,operands:t.args}}var $i={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function F(t){let e=S(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn($i,e)?$i[e]:e}function S(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}function Z(t,e,n){return t!=="auto"?t==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&e.isTerminal()}function Re(t,e,n=[]){Si("error",[t,...n],e)}function K(t,e){Si("warning",[t],e)}function Si(t,e,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=Q(Z("auto",n,r)),a=e.
map(l=>C(l));n.write(`${o((t==="error"?i:s)(t))}: ${a.join(`
  `)}
`)}var w={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Pi=[w.pass,w.unknown,w.fail,w.callFailed,w.couldNotRun];function Nt(t,e){return Pi.indexOf(t)>=Pi.indexOf(
e)?t:e}var Ce=class extends Error{name="Unreadable"},Kn=1<<20,op=24,ip=/\.(ndjson|jsonl)$/i;function sp(t){return t!==null&&!t.endsWith(".json")&&ip.test(t)}function et(t,e){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=sp(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?e.stdin():Ii(zn(r.file,r.pipe,e).fd,e.fs);return o?
l:_i(l,t+1)}let{fd:i,size:s}=zn(r.file,!1,e),a=Math.min(s,t+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,lp(i,n,a,e.fs))}finally{e.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Ii(zn(r,!1,e).fd,e.fs)){let s=Buffer.concat([o,i]);if(O.found().
holdsMemberName(s))return!0;o=s.subarray(-2*op)}return!1}}}function zn(t,e,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(t,e?r:r|ap(n)),i=n.fstatSync(o);if(e?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new Ce("it is not a regular file")}function ap({constants:{O_NOFOLLOW:t=0,O_NONBLOCK:e=0}}){
return t|e}function lp(t,e,n,r){let o=0;for(;o<n;){let i=r.readSync(t,e,o,n-o,null);if(i===0)break;o+=i}return o}function*Ii(t,e){let n=Buffer.allocUnsafeSlow(Kn);
try{for(let r=e.readSync(t,n,0,Kn,null);r>0;r=e.readSync(t,n,0,Kn,null))yield n.subarray(0,r)}finally{e.closeSync(t)}}function _i(t,e){let n=[],r=0;for(let o of t){
let i=Uint8Array.prototype.slice.call(o,0,e-r);if(n.push(i),r+=i.length,r===e)break}return Buffer.concat(n)}function Ft(t,e,n){try{let r=et(e,n).read({...t,path:null}),
o=r instanceof Uint8Array?r:_i(r,e+1);if(o.length>e)throw new Ce(`it is larger than ${e} bytes`);return o}catch(r){throw!(r instanceof Ce)&&S(r)===null?r:new f(
`cannot read \`${t.path??"-"}\`: ${F(r)}`)}}function Ei(t){let e=typeof t=="object"&&t!==null&&"Ec2ImageId"in t?t.Ec2ImageId:null;return typeof e=="string"?e:null}function Ai(){let t=Number.POSITIVE_INFINITY,e=0,n=0,r=null,o=new Set;return{add(i){let{rules:s}=i.report;if(!(s.skipped===0&&s.pass===0&&s.fail===0)){s.skipped<
t&&(t=s.skipped),s.skipped>e&&(e=s.skipped);for(let a of s.skippedScopes)o.add(a);s.skipped!==0&&(n++,r??=i)}},end:()=>({least:Math.min(t,e),most:e,scopes:[...o].
sort(),requests:n,first:r===null?null:{path:r.report.source.path,image:Ei(r.value)}})}}var cp=5;function Ti(t,e,n,r,o,i){let s=Xe(),a=Ai(),l=[],p=new Set,c=w.pass,u=b=>{o.clear(),Re(b,i),c=Nt(c,w.couldNotRun)},d=b=>{let I=n.emit(b);s.add(I.report),
a.add(I),o.step(),t.quiet&&I.report.verdict==="pass"||r.request(I)};e.failures.forEach(u);let h=null,m=null,y=null,k=!1,R=!1,_=!1,W={content(b){if(_=!1,h===null)
return null;m=b.read(h);let I=m instanceof Uint8Array&&m.length>t.maxBytes;return!h.named&&I&&!b.holdsMemberName(h)?null:m},take(b){if(!k){if(y!==null||b.report.
verdict==="fail"){y??=O.found().foundFile(()=>!(m instanceof Uint8Array)||O.found().mayHoldMember(m));let I=y.next(b);if(I==="hold")return!0;if(_=I==="restart",
I!=="take")return!1;y.held().forEach(d)}k=!0}return R=!0,d(b),!0},failed(b){if(!(b instanceof Ce)&&S(b)===null)throw b;R=!0,h!==null&&n.unread(h),u(`cannot read\
 \`${h?.path??"-"}\`: ${F(b)}`)},again(){return _||R||h===null?_:(p.add(h.file),h.named||(s.ignore(1),l.length<cp&&l.push(h.path??"-")),!1)}};return{fixed:s.fix,
tell:u,visit(b){return h=b,y=null,k=b.named,R=!1,_=!1,W},end(){o.clear();let b=n.end();for(let{report:ae}of b)s.addPolicy(ae,n.failOn);let{counts:I,verdict:We}=s.
end();r.end({counts:I,verdict:We,policy:b,skipped:a.end(),ignored:l}),dp(e.links,i);for(let{text:ae,inputs:ee}of e.arguments){let T=pp(ee,p);T!==null&&(Re(T===0?
`no file to check in \`${ae}\``:`no request in \`${ae}\``,i),c=Nt(c,w.unknown))}return Nt(c,I.requests===0&&We!=="fail"?w.pass:up(We,t.allowUnknown))}}}function pp(t,e){
let n=0;for(let{file:r}of t){if(!e.has(r))return null;n++}return n}function up(t,e){switch(t){case"pass":return w.pass;case"fail":return w.fail;case"unknown":return e?
w.pass:w.unknown;default:return t}}function dp(t,e){let[n,...r]=t;if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;K(`\`${n}\`${o}: links that\
 directories and patterns lead to are not followed; name them to check them`,e)}function Li(t){return t.isFile()?"file":t.isDirectory()?"directory":t.isSymbolicLink()?"link":t.isFIFO()?"pipe":"other"}var fp=64;function Ni({fs:t,paths:e}){let n=new Map,
r=new Map;return o=>{let i=e.dirname(o),s=r.get(i);if(s!==void 0)return s.get(e.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=t.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===fp){let p=t.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(p.map(c=>[c.name,Li(c)])))}return l===void 0?null:Li(l)}}var mp=/[*?[{]|[!@+]\(/;function Fi(t){return mp.test(t)}function qi(t,e,{kind:n}){try{return n(e)}catch(r){throw S(r)===null?r:new f(`cannot read \`${t}\`: ${F(r)}`)}}function Jn(t,e,{here:n,options:r}){let o=n.resolveParent(
e);return o===e||r.followLinks||n.contains(e)&&!n.containsReal(o)&&hp(t),o}function hp(t){throw new f(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function U({cwd:t,fs:e,paths:n}){let r=t(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=e.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let p=n.relative(
l,a);return p!==".."&&!p.startsWith(`..${n.sep}`)&&!n.isAbsolute(p)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}}function De(t,e,n){let r=[],o=[],i={options:e,io:n,here:U(n),kind:Ni(n),links:r,failures:o},s=t.map(p=>({text:p,inputs:yp(p,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...gp(s),links:r,failures:o}}function gp(t){let e=new Map;for(let n of t)for(let r of n.inputs){let o=e.
get(r.file);(o===void 0||r.named&&!o.named)&&e.set(r.file,r)}return{arguments:t,inputs:[...e.values()]}}function yp(t,e){let{here:n,options:r}=e;if(t==="")throw new f(
"an argument is empty; is a variable not set?");if(t==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(t),i=qi(t,o,e);switch(i){case null:
if(!Fi(t))throw new f(`there is no file or directory \`${t}\``);return O.search().matching(t,e);case"link":return O.search().linked(t,o,e);case"other":throw new f(
`\`${t}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return O.search().directory(n.shown(o),Jn(t,o,e),e);case"\
file":case"pipe":return[{path:n.shown(o),file:Jn(t,o,e),named:!0,pipe:i==="pipe"}];default:return i}}var wp=["workspaces-preflight.config.json","workspaces-preflight.config.yaml"],Wi="workspaces-preflight.waivers.yaml",Dt="workspaces-preflight.baseline.json";function me({
config:t,noConfig:e},n){return e?null:t===null?bp(n):Op(t,n)}function bp(t){let{cwd:e,paths:n}=t,r=null;for(let o=e();;o=n.dirname(o)){let i=xp(o,t);if(i?.config!==
null&&i?.config!==void 0)return i;if(r??=i,qt(n.join(o,".git"),t)||n.dirname(o)===o)return r}}function xp(t,e){let n=a=>{let l=e.paths.join(t,a);return qt(l,e)?
l:null},[r,o]=wp.map(n).filter(a=>a!==null);if(o!==void 0)throw new f(`there are two configurations, \`${Di(r,e)}\` and \`${Di(o,e)}\`; keep one, or name one wit\
h \`--config\``);let i=n(Wi),s=n(Dt);return r===void 0&&i===null&&s===null?null:{folder:t,config:r??null,waivers:i,baseline:s}}function Di(t,e){return U(e).shown(
t??"")}function Op(t,e){let n=e.paths.resolve(e.cwd(),t);if(!qt(n,e))throw new f(`\`--config ${t}\`: there is no such file`);let r=e.paths.dirname(n),o=i=>{let s=e.
paths.join(r,i);return qt(s,e)?s:null};return{folder:r,config:n,waivers:o(Wi),baseline:o(Dt)}}function qt(t,{fs:e}){try{return e.lstatSync(t,{throwIfNoEntry:!1})!==
void 0}catch(n){throw S(n)===null?n:new f(`cannot look for \`${t}\`: ${F(n)}`)}}var kp=["AWS_REGION","AWS_DEFAULT_REGION"],vp=1<<25;function Wt(t,e){let{region:n=null}=t;return[...t.facts.flatMap(r=>Rp(r,t,e)),...Cp(t.fact.map(r=>Un(r,"--fa\
ct"))),...n===null?[]:[Mt("--region",n)]]}function jt(t,e){return t.some(({facts:n})=>n.region?.name!==void 0)?t:[...t,...tt(e)]}function tt({env:t}){for(let e of kp){
let n=t[e];if(n!==void 0&&n!=="")return[Mt(e,n)]}return[]}function Mt(t,e){return{from:t,facts:{region:{name:e}}}}function Rp(t,{followLinks:e,maxBytes:n},r){let{
inputs:o}=De([t],{followLinks:e,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new f(`\`--facts ${t}\`: a facts file is one file`);let s=Ft(i,Math.max(n,
vp),r);return Bn(s,i.path??"<stdin>")}function Cp(t){let e=t.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return e===void 0?t:t.map(n=>n.facts.
ec2Image===void 0?n:{...n,facts:{ec2Image:{id:e,...n.facts.ec2Image}}})}var $p=65536,Sp=100,Pp=160;function Mi(t,e,n,r){let o=[],i=()=>{for(let a of o)a.discard()},s=Ep(e,r);try{for(let{format:a,file:l}of t.targets){let p=l===null?Ip(
r,n):O.files().fileWriter(l,r),c={..._p(l,t,r),...s};if(o.push(ji(qe[a](c),p)),a!=="github")continue;let u=O.pipeline().stepSummary(r,d=>K(d,r));u!==null&&o.push(
ji(qe.markdown({...c,mostBytes:u.room}),u))}}catch(a){throw i(),a}return{begin:a=>{for(let{format:l,write:p}of o)p(l.begin(a))},request:a=>{for(let{format:l,write:p}of o)
p(l.request(a))},end:a=>{for(let{format:l,write:p,finish:c}of o)p(l.end(a)),c()},discard:i}}function ji(t,e){let n="",r=()=>{n!==""&&e.write(n),n=""};return{format:t,
write:o=>{n+=o,n.length>=$p&&r()},finish:()=>{r(),e.finish()},discard:e.discard}}function Ip({stdout:t},e){return{write:r=>{e.clear(),t.write(r)},finish:e.clear,
discard:e.clear}}function _p(t,{color:e,failOn:n,listRules:r},{stdout:o,env:i}){let s=t===null,a=s&&o.isTerminal();return{colour:s&&Z(e,o,i),width:a?Math.min(Pp,
Math.max(40,o.columns())):Sp,gutter:s&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}}function Ep(t,e){let n=null,r=null;return{rule:o=>(n??=O.pipeline().
ruleWords([A(),...t].flatMap(({rules:i})=>i),z()),n(o)),fromRoot:o=>(r??=O.pipeline().repositoryPaths(e),r(o))}}function Bi(t,e){return{head:t.head,failOn:e,packs:[],files:[],preflightOf:()=>t,emit:n=>n,unread:()=>{},end:()=>[]}}function Ui({stderr:t,now:e}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!t.isTerminal())return;let i=e();i-o<100||(o=i,r=!0,t.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&t.write("\r\x1B[2K"),r=!1}}}function Bt(t,e,n=Mi,r=!1){let o=De(t.operands,t,e);Fp(t),t.fix!==null&&!t.dryRun&&Np(t);let i={facts:Wt(t,e),require:t.require,recording:r,reader:et(t.maxBytes,
e)};if(t.live===null)return Vi(t,o,i,n,e);let s=[...o.inputs],a=Gi(t,i,s,e);return Hi(t,s,a,e),O.live().askForCheck(t.live,a.preflightOf(s[0]??Ap),s,i,e).then(l=>Vi(
t,{...o,inputs:s},{...i,...l},n,e))}var Ap={path:null,file:null,named:!0,pipe:!1};function Vi(t,e,n,r,o){let i=Gi(t,n,e.inputs,o);Hi(t,e.inputs,i,o);let s=Ui(o),
a=r({...t,failOn:i.failOn},i.packs,s,t.dryRun?{...o,stdout:o.stderr}:o),l=Ti(t,e,i,a,s,o),p=n.reader,c=t.fix===null?p:O.fixing().fixingReader(p,i.preflightOf,t,
l,o);if(a.begin(i.head),t.engine==="json-rules-engine")return Lp(i,e,c,l,a);try{for(let u of e.inputs)Tp(i,u,c,l);return l.end()}finally{a.discard()}}function Hi(t,e,n,r){
t.targets.some(({file:o})=>o!==null)&&O.files().refuseOverwriting(t,e,n,r)}function Gi(t,e,n,r){let o=t.listRules||t.targets.some(({format:p})=>ki(p)),i={...t,listRules:o},
s=me(i,r);if(s!==null||i.rules.length>0||i.packSha256.length>0||e.recording)return O.policyRun().openPolicy(s,i,e,n,r,Y);let a=i.failOn??"error",l=Y({facts:jt(e.
facts,r),asOf:i.asOf??new Date(r.now()).toISOString().slice(0,10),require:e.require,failOn:a,listRules:i.listRules,hash:i.hash,maxBytes:i.maxBytes});return Bi(l,
a)}function Tp(t,e,n,r){let o=r.visit(e);do try{let i=o.content(n);if(i===null)continue;for(let s of t.preflightOf(e).requests(i,{path:e.path}))if(!o.take(s))break}catch(i){
o.failed(i)}while(o.again())}async function Lp(t,e,n,r,o){try{for(let i of e.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;for await(let l of t.
preflightOf(i).engineRequests(a,{path:i.path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function Np({operands:t}){
if(t.includes("-"))throw new f("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Fp({operands:t,facts:e}){
if([...t,...e].filter(n=>n==="-").length>1)throw new f("standard input, `-`, may be named once in all: it can be read only once")}async function Yi(t,e,n=!1){let r=null,o=null,i=[],s="error",a=[],l=await Bt({...t,quiet:!1},e,(p,c)=>(i=c,s=p.failOn,{begin:u=>{r=u},request:u=>{a.push(u)},end:u=>{
o=u},discard:()=>{}}),n);if(r===null||o===null)throw new Error("the check did not come to its end");return{head:r,requests:a,totals:o,packs:i,failOn:s,exit:l}}var qp=16*1024*1024;function $e(t,e){let n=U(e).shown(t),r=Uint8Array.prototype.slice.call(Ft({path:n,file:t,named:!0,pipe:!1},qp,e)),o=Buffer.from(r).toString(
"utf8").replace(/^\ufeff/,"");return{path:n,text:o,line:i=>o.split(/\r?\n/)[i-1]??null,hash:()=>Nn(r)}}function zi(t,e){return Xi(t,e,n=>n)}function Ji(t,e){return Xi(t,e,(n,r)=>{let o=[...r].flatMap(([i,s])=>{let a=Math.min(s.count,n.get(i)?.count??0);return a===
0?[]:[[i,{...s,count:a}]]});return new Map(o)})}async function Xi(t,e,n){if(t.noConfig)throw new f("`--no-config` leaves the baseline alone, so there is none to\
 write");let r=me(t,e),o=r?.folder??e.cwd(),i=U(e).shown(e.paths.join(o,Dt)),s=r===null||r.baseline===null?new Map:Dp(r.baseline,e),a=await Yi({...t,targets:[]},
e,!0);if(a.exit===w.couldNotRun)return a.exit;let l=new Map,p=0;for(let{report:y}of a.requests){if(y.source.path===null)throw new f("standard input has no name \
to be recorded by; give it one with `--stdin-name`");let k=e.paths.relative(o,e.paths.resolve(e.cwd(),y.source.path)).split(e.paths.sep).join("/"),R=l.get(k)??[];
for(let _ of y.findings)_.waived?.by==="baseline"?R.push(_):_.waived===void 0&&p++;l.set(k,R)}let c=t.asOf??new Date(e.now()).toISOString().slice(0,10),u=new Map;
for(let[y,k]of s){let R=e.fs.statSync(e.paths.resolve(o,y),{throwIfNoEntry:!1})!==void 0;!l.has(y)&&R&&u.set(y,k)}for(let[y,k]of l){let R=s.get(y)??new Map;u.set(
y,n(Ln(k,R,c),R))}let d=O.files().fileWriter(i,e);try{d.write(Tn(u)),d.finish()}finally{d.discard()}let[h,m]=[Ki(u),Ki(s)];return e.stdout.write(`\`${i}\` knows ${B(
h.findings,"finding")} in ${B(h.files,"file")}; before it was ${B(m.findings,"finding")}
`),p>0&&K(`${B(p,"finding")} cannot be recorded: a request that cannot be read, or a rule that is not waivable`,e),w.pass}function Dp(t,e){let{text:n,path:r}=$e(
t,e);return An(n,r)}function Ki(t){let e=0,n=0;for(let r of t.values()){r.size>0&&e++;for(let{count:o}of r.values())n+=o}return{files:e,findings:n}}function Qi(t){return`# bash completion of workspaces-preflight
_workspaces_preflight() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' options='' words='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command \${COMP_WORDS[at]}" in
${Xn(t,"${COMP_WORDS[at]}")}
    esac
  done
  case "$command $prev" in
${t.flatMap(Wp).join(`
`)}
  esac
  case "$command" in
${t.map(jp).join(`
`)}
  esac
  if [[ $cur == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F _workspaces_preflight workspaces-preflight
`}function Xn(t,e){return t.filter(n=>n.commands.length>0).map(({path:n,commands:r})=>`      ${r.map(({name:i})=>`'${n} ${i}'`).join("|")}) command="${n===""?"":
`${n} `}${e}" ;;`).join(`
`)}function Wp({path:t,options:e}){return e.filter(({takesValue:n})=>n).map(({name:n,words:r})=>r.length===0?`    '${t} ${n}') return ;;`:`    '${t} ${n}') COMP\
REPLY=($(compgen -W '${r.join(" ")}' -- "$cur")); return ;;`)}function jp({path:t,commands:e,options:n,words:r}){let o=[...e.map(({name:i})=>i),...r].join(" ");
return`    '${t}') options='${n.map(({name:i})=>i).join(" ")}' words='${o}' ;;`}var Qn=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:config:1","title":"ConfigFile","description":"works\
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
ength":1000,"description":"a path that begins with `./` or `../`, or the name of an npm package"}}}');var Zn=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:facts:1","title":"Facts","description":"What is kno\
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
me"}}}}}');var Zi=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage","$comment":"\
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
"enum":["Microsoft_Office_2016","Microsoft_Office_2019"]}}}}');var es=JSON.parse(`{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:report:1","title":"Report","description":"What \`che\
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
ed; only with --fix or --fix-unsafe"}}}}}`);var ts=JSON.parse(`{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:rule:1","title":"Rule","description":"One rule of a\
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
},"description":"Where the findings must point, in order"}}}}}`);var ns=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:waivers:1","title":"WaiversFile","description":"wor\
kspaces-preflight.waivers.yaml: findings that are accepted for a while, each with a reason, an owner and a last day","type":"object","additionalProperties":fals\
e,"required":["waivers"],"properties":{"waivers":{"type":"array","maxItems":10000,"description":"a list of waivers","items":{"title":"WaiverEntry","description"\
:"an object with `rule`, `file`, `pointer` or `value`, `reason`, `owner` and `expires`","type":"object","additionalProperties":false,"required":["rule","file","\
reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1,"maxLength":100,"description":"the id of a rule, as findings name it in brackets"\
},"file":{"type":"string","minLength":1,"maxLength":1000,"description":"a path or pattern such as `images/win11/**`, relative to this file\'s folder"},"pointer":\
{"type":"string","maxLength":1000,"pattern":"^(/|$)","description":"a JSON Pointer into the request, for example `/Applications/0`"},"value":{"description":"the\
 value at the finding\'s place"},"reason":{"$ref":"#/$defs/line"},"owner":{"$ref":"#/$defs/line"},"expires":{"type":"string","maxLength":20,"description":"the la\
st day of the waiver, YYYY-MM-DD"}}}}},"$defs":{"line":{"description":"one line of text","type":"string","maxLength":1000,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]*\
[^\\\\u0000-\\\\u0020\\\\u007f][^\\\\u0000-\\\\u001f\\\\u007f]*$"}}}');var Mp={...Qn,$defs:{...Qn.$defs,facts:Zn}},he={request:Zi,facts:Zn,rule:ts,report:es,config:Mp,waivers:ns};var Ut=["bash","zsh","fish"];function er(t,e=""){let n=t.commands.filter(o=>o.name()!=="help");return[{path:e,commands:n.map(o=>({name:o.name(),help:o.description()})),
options:[...t.options.map(o=>({name:o.long??o.flags,help:o.description,takesValue:o.required||o.optional,words:o.argChoices??Bp(o.name())})),{name:"--help",help:"\
print this help",takesValue:!1,words:[]}],words:Up(e)},...n.flatMap(o=>er(o,`${e} ${o.name()}`.trim()))]}function Bp(t){return J.find(e=>e.name===t)?.choices??[]}
function Up(t){switch(t){case"schema":return Object.keys(he);case"completion":return Ut;case"rules explain":return[...A().rules,...z()].map(({id:e})=>e).sort();default:
return[]}}function rs(t){return`# fish completion of workspaces-preflight
function __workspaces_preflight_at
  set -l command ''
  for word in (commandline -opc)[2..-1]
    switch "$command $word"
${t.filter(n=>n.commands.length>0).map(({path:n,commands:r})=>`      case ${r.map(({name:i})=>Se(`${n} ${i}`)).join(" ")}
        set command "${n===""?"":`${n} `}$word"`).join(`
`)}
    end
  end
  test "$command" = "$argv[1]"
end
complete -c workspaces-preflight -e
${t.flatMap(Vp).join(`
`)}
`}function Vp({path:t,commands:e,options:n,words:r}){let o=`complete -c workspaces-preflight -n ${Se(`__workspaces_preflight_at ${Se(t)}`)}`;return[...e.map(({name:i,
help:s})=>`${o} -f -a ${i} -d ${Se(s)}`),...r.length===0?[]:[`${o} -f -a ${Se(r.join(" "))}`],...n.map(i=>`${o} -l ${i.name.slice(2)}${Hp(i)} -d ${Se(i.help)}`)]}
function Hp({takesValue:t,words:e}){return t?e.length===0?" -r -F":` -x -a ${Se(e.join(" "))}`:""}function Se(t){return`'${t.replaceAll("\\","\\\\").replaceAll(
"'","\\'")}'`}function ss(t){return`#compdef workspaces-preflight
_workspaces_preflight() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} command='' word
  local -a options next
  for word in \${words[2,CURRENT-1]}; do
    case "$command $word" in
${Xn(t,"$word")}
    esac
  done
  case "$command $prev" in
${t.flatMap(Gp).join(`
`)}
  esac
  case "$command" in
${t.map(Yp).join(`
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
`}function Gp({path:t,options:e}){return e.filter(({takesValue:n})=>n).map(({name:n,words:r})=>{let o=r.length===0?"_files":`compadd -- ${r.join(" ")}`;return` \
   '${t} ${n}') ${o}; return ;;`})}function Yp({path:t,commands:e,options:n,words:r}){let o=[...e.map(os),...r].map(is).join(" ");return`    '${t}') options=(${n.
map(os).map(is).join(" ")}); next=(${o}) ;;`}function os({name:t,help:e}){return`${t}:${e}`}function is(t){return`'${t.replaceAll("'","'\\''")}'`}var Kp={bash:Qi,zsh:ss,fish:rs};function as(t,e,n){let r=Ut.find(o=>o===t);if(r===void 0)throw new f(`there is no completion for \`${t}\`; there is one for ${Ut.
join(", ")}`);return n.stdout.write(Kp[r](er(e))),w.pass}function ls(t,e,n){let{paths:r,cwd:o}=n,i=me({config:e,noConfig:!1},n),s=[],a=U(n);for(let m of["config","waivers","baseline"]){let y=i?.[m]??null;if(y!==null){
let{hash:k}=$e(y,n);s.push([m,a.shown(y),`sha256 ${k()}`])}else s.push([m,"none","default"])}let l=i===null||i.config===null?null:Ge($e(i.config,n).text,a.shown(
i.config),/\.ya?ml$/i.test(i.config)?"yaml":"json"),p=i?.folder??o(),c=r.relative(p,r.resolve(o(),t)).split(r.sep).join("/"),u=l===null?null:En(l,c);s.push(["fa\
ilOn",l?.failOn?.value??"error",l?.failOn?.from??"default"]);for(let{value:m,from:y}of l?.require??[])s.push(["require",m,y]);for(let{value:m,from:y}of l?.packs??
[])s.push(["packs",m,y]);s.push(["waivers.maxDays",String(l?.maxDays?.value??365),l?.maxDays?.from??"default"]);for(let[m,y]of Object.entries(u?.facts??{}))for(let[
k,{value:R,place:_}]of Object.entries(y)){let{path:W,range:b}=_();s.push([`facts.${m}.${k}`,JSON.stringify(R),`${W}:${b.start.line}:${b.start.column}`])}if(u?.facts.
region?.name===void 0)for(let{from:m,facts:y}of tt(n))s.push(["facts.region.name",JSON.stringify(y.region?.name),m]);for(let[m,{severity:y,from:k}]of Object.entries(
u?.rules??{}))s.push([`rules.${m}`,y,k]);let d=s.map(m=>m.map(C)),h=[0,1].map(m=>Math.max(...d.map(y=>y[m]?.length??0)));for(let[m="",y="",k=""]of d)n.stdout.write(
`${m.padEnd(h[0]??0)}  ${y.padEnd(h[1]??0)}  ${k}
`);return w.pass}function zp(t,e,n){if(Math.abs(t.length-e.length)>n||t.length>64||e.length>64)return n+1;let r=[],o=[];for(let i=0;i<=e.length;i++)o.push(i);for(let i=1;i<=t.length;i++){
let s=[i],a=t.charCodeAt(i-1),l=i;for(let p=1;p<=e.length;p++){let c=e.charCodeAt(p-1),u=Math.min(nt(o,p)+1,nt(s,p-1)+1,nt(o,p-1)+(a===c?0:1));i>1&&p>1&&a===e.charCodeAt(
p-2)&&t.charCodeAt(i-2)===c&&(u=Math.min(u,nt(r,p-2)+1)),s.push(u),u<l&&(l=u)}if(l>n)return n+1;r=o,o=s}return Math.min(nt(o,e.length),n+1)}function Jp(t,e){if(t.
length>64)return[];let n=t.toLowerCase(),r=[],o=Math.max(1,Math.floor(t.length/4));for(let i of e){let s=zp(n,i.toLowerCase(),o);s>o||(r=s<o||r.length===0?[i]:[
...r,i],o=s)}return r.length>0||t.length<4?r:e.filter(i=>i.toLowerCase().includes(n)).slice(0,3)}function nt(t,e){return t[e]??0}function Vt(t,e){let n=Jp(t,e);
return n.length===0?"":`; did you mean \`${n.join("` or `")}\``}var rt=["ec2Image","account"];async function cs({options:t,operands:e},n){let r=O.live().readLiveOptions(t),o=Xp(t.get("scope")??[]);if(r.simulatePermissions&&!o.
includes("account"))throw new f("`--simulate-permissions` reads facts of the scope account, which `--scope` leaves out");let i=t.get("region")?.at(-1)??null,s=i===
null?tt(n):[Mt("--region",i)],a=Y({facts:s,maxBytes:Lt}),l=[...De(e,{followLinks:!1,stdinName:null},n).inputs];if(l.some(({named:m})=>!m)||l.length!==1)throw new f(
`\`${e.join(" ")}\`: facts are read for the requests of one file`);let p=O.live().imageIds(l,et(Lt,n),a,Qp);if(o.includes("ec2Image")&&p.length===0){let m=`\`${e[0]}\
\` names no EC2 image whose facts could be read`;if(o.length===1)throw new f(m);K(m,n)}let c={scopes:o,imageIds:p,simulatePermissions:r.simulatePermissions},u=s[0]?.
facts.region?.name??null,d=await O.live().askAws(r,u,c,n),h=d.failures.length===d.calls;for(let m of O.live().failureSentences(d))(h?Re:K)(m,n);return h?w.callFailed:
(n.stdout.write(`${ve(JSON.stringify(Zp(d.region,d.sources),null,2))}
`),w.pass)}function Xp(t){if(t.length===0)return rt;let e=t.flatMap(n=>n.split(",").map(r=>r.trim()));for(let n of e){if(rt.includes(n))continue;let r=Vt(n,rt);
throw new f(`\`--scope ${n}\`: AWS can be asked about ${rt.join(", ")}${r}`)}return rt.filter(n=>e.includes(n))}function Qp({path:t},e){throw new f(`cannot read\
 \`${t??"-"}\`: ${F(e)}`)}function Zp(t,e){let n=e.map(s=>s.facts),r=Object.assign({},...n.map(s=>s.account)),o=n.find(s=>s.ec2Image!==void 0)?.ec2Image,i=n.find(
s=>s.ec2Images!==void 0)?.ec2Images;return{region:{name:t},...o===void 0?{}:{ec2Image:o},...i===void 0?{}:{ec2Images:i},...Object.keys(r).length===0?{}:{account:r}}}var ps=he.request.properties.IngestionProcess.enum,us="BYOL_REGULAR_WSP";function ds(t,e){if(!ps.includes(t))throw new f(`\`--process ${t}\`: accepted are ${ps.
join(", ")}`);let n={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:t,ImageName:"win11-enterprise-24h2",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage",Tags:[{Key:"Owner",Value:"desktop-team"}]},r=new Date(e.now()).toISOString().slice(0,10),o=Y({asOf:r}).check(n).requests.flatMap(s=>s.findings),i=o.filter(
({outcome:s,severity:a})=>s==="fail"&&a==="error");if(i.length>0){for(let{message:s,rule:a}of i)Re(`no request with ${t} passes: ${s} [${a}]`,e);return w.fail}e.
stdout.write(`${JSON.stringify(n,null,2)}
`);for(let{message:s,rule:a,expected:l}of o)K(`${s} [${a}]${l===null?"":`; accepted: ${l}`}`,e);return w.pass}function fs(t,{stdout:e}){if(!eu(t))throw new f(`there is no schema \`${t}\`; there are ${Object.keys(he).join(", ")}`);return e.write(`${JSON.stringify(he[t],null,
2)}
`),w.pass}function eu(t){return Object.hasOwn(he,t)}function ms(t,e){let{path:n,text:r,hash:o,line:i}=$e(t,e),s=0,a=0;return{config:Ge(r,n,/\.ya?ml$/i.test(t)?"yaml":"json"),waive:null,start:()=>{},see({findings:l}){
for(let p of l)p.waived?.by==="config"&&s++,p.ownSeverity!==void 0&&a++},unread:()=>{},end:()=>({report:{kind:"config",path:n,get sha256(){return o()},waived:s,
resettled:a,findings:[]},line:i})}}var tu=/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i,tr="rules";function hs(t,e,n){let{paths:r}=n,{value:o}=t;if(/^\.\.?(?:$|[/\\])/.test(o)||r.isAbsolute(
o))return r.resolve(e,o);if(!tu.test(o))throw new f(`${t.from}: \`${o}\` is neither the name of a package nor a path; a path begins with \`./\` or \`../\``);let i=nu(
t,e,n),s=r.join(i,tr),a=gs(s,n);if(a===null)throw new f(`${t.from}: the package \`${o}\` has no folder \`${tr}\``);if(a!==s)throw new f(`${t.from}: the folder \`${tr}\
\` of the package \`${o}\` is a link, which is not followed`);return s}function nu(t,e,n){let{paths:r}=n,{value:o}=t;for(let i=e;;i=r.dirname(i)){let s=gs(r.join(
i,"node_modules",o),n);if(s!==null)return s;if(r.dirname(i)===i)throw new f(`${t.from}: the package \`${o}\` is not installed; a path begins with \`./\` or \`../\``)}}
function gs(t,{fs:e}){try{return e.realpathSync.native(t)}catch(n){if(S(n)==="ENOENT"||S(n)==="ENOTDIR")return null;throw S(n)===null?n:new f(`cannot read \`${t}\
\`: ${F(n)}`)}}function Pe(t,e){return t.map(n=>ws(e.paths.resolve(e.cwd(),n),e))}function ys(t,e,n){return t.map(r=>{let{value:o,sha256:i}=r,s=ws(hs(r,e,n),n);if(i!==null&&i!==
s.sha256)throw new f(`${r.from}: the pack \`${o}\` has the sha256 ${s.sha256}, not the pinned ${i}`);return s})}function ws(t,{paths:e}){return Mn(e.relative(".",
t)||".")}function ge(t,e){let n=me(t,e);if(n===null||n.config===null)return Pe(t.rules,e);let r=ys(ms(n.config,e).config.packs,n.folder,e),o=({from:i})=>r.every(s=>s.from!==
i);return[...r,...Pe(t.rules,e).filter(o)]}function bs(t,e){let n=typeof t=="string"?Pe([t],e):ge(t,e);if(n.length===0)throw new f("no configuration names a pack: name a rule file or directory, for examp\
le `workspaces-preflight rules docs company-rules/`");return e.stdout.write(fn(n.flatMap(({rules:r})=>r))),w.pass}var ru=/(?:`[^`]*`|[^ ])+/g;function xs(t,e){let n=[],r="";for(let o of t.match(ru)??[])r!==""&&r.length+1+o.length>e?(n.push(r),r=o):r=r===""?o:`${r} ${o}`;return n.
push(r),n}var Os={equal:"is",notEqual:"is not",in:"is one of",notIn:"is none of",contains:"contains",doesNotContain:"does not contain",containsAny:"contains one of",everyIn:"\
holds nothing but",empty:"is empty",lessThan:"is less than",lessThanInclusive:"is at most",greaterThan:"is greater than",greaterThanInclusive:"is at least",startsWith:"\
starts with",endsWith:"ends with",matches:"matches",present:"is given",before:"is before",onOrAfter:"is on or after"},ou={empty:"is not empty",present:"is not g\
iven"};function Ie(t,e=()=>[]){return"all"in t?t.all.flatMap(n=>nr(n,e)):vs(t,e)}function vs(t,e){if("not"in t)return ks("not",[t.not],e);let[n,r]="all"in t?["a\
ll of",t.all]:["any of",t.any];return r.length===1?r.flatMap(o=>nr(o,e)):ks(n,r,e)}function ks(t,e,n){return[`${t}:`,...e.flatMap(r=>nr(r,n)).map(r=>`  ${r}`)]}
function nr(t,e){return"operator"in t?[iu(t),...e(t).map(n=>`  ${n}`)]:vs(t,e)}function iu({fact:t,path:e,operator:n,value:r}){let o=ot(t,e),i=ou[n];return i!==
void 0&&typeof r=="boolean"?`${o} ${r?Os[n]:i}`:`${o} ${Os[n]} ${su(r)}`}function ot(t,e){let n=e.slice(1).replaceAll("/",".");return t==="request"?n===""?"the \
request":n:t==="today"?"today":`${t}.${n}`}function su(t){return Array.isArray(t)?t.map(e=>String(e)).join(", "):typeof t=="object"&&"fact"in t?ot(t.fact,t.path):
String(t)}function Ht(t){return[...new Set(au(t).map(e=>e.slice(0,e.indexOf("."))))]}function au(t){let e=new Set,n=(o,i)=>{lu.includes(o)||e.add(ot(o,i))},r=o=>{
"operator"in o?(n(o.fact,o.path),typeof o.value=="object"&&"fact"in o.value&&n(o.value.fact,o.value.path)):"not"in o?r(o.not):("all"in o?o.all:o.any).forEach(r)};
return t.when!==void 0&&r(t.when),r(t.must),[...e].sort()}var lu=["request","derived","today"];function Cs(t,e){let n=o=>[cu[e.answer(o)],...e.facts(o).map(i=>pu(i))],r=o=>Ie(o,n).map(i=>`  ${i}`);return[...t.when===void 0?[]:["when:",...r(t.when)],"what \
must hold:",...r(t.must),du(e)]}var cu={holds:"-> holds",fails:"-> does not hold",unknown:"-> unknown",request:"-> depends on the request"};function pu({fact:t,
path:e,value:n,from:r}){let o=n===void 0?"not known":n===null?"known to be absent":`is ${uu(n)}`;return`   ${ot(t,e)} ${o}${r===null?"":` (${r})`}`}var Rs=120;function uu(t){
let e=JSON.stringify(t)??"";return e.length>Rs?`${e.slice(0,Rs)}\u2026`:e}function du({when:t,must:e}){return t==="fails"?"The rule does not apply":e==="holds"?
"The rule passes":e==="fails"&&(t===null||t==="holds")?"The rule fails":t==="request"||e==="request"?"Whether the rule passes depends on the request":"The rule \
is undecided"}function Ss(t,e,n){let r=ge(e,n),o=[A(),...r].flatMap(l=>l.rules),i=o.find(l=>l.id===t),s=z().find(l=>l.id===t),a=xu(Q(Z("auto",n.stdout,n.env)),n.stdout.isTerminal()?
Math.min(100,n.stdout.columns()):80);if(i!==void 0)mu(i,()=>fu(i,r,e,a,n),a);else if(s!==void 0)hu(s,a);else{let l=[...o,...z()].map(c=>c.id),p=Vt(t,l)||"; `wor\
kspaces-preflight rules list` lists them";throw new f(`there is no rule \`${t}\`${p}`)}return n.stdout.write(a.text()),w.pass}var $s=5;function fu(t,e,n,r,o){if(n.
facts.length===0&&n.fact.length===0)return;let i=n.asOf??new Date(o.now()).toISOString().slice(0,10),s=$n(t,{packs:e,facts:jt(Wt(n,o),o),asOf:i});for(let l of s.
slice(0,$s))r.section(`With these facts${l.image===null?"":`, for ${l.image}`}`,()=>r.lines(Cs(t,l)));let a=s.length-$s;a>0&&r.section(`And ${a} more images`,()=>r.
prose("Give the facts of one to see them"))}function mu(t,e,n){let r=Ht(t);n.head(t.id,[t.severity,t.certainty,r.length===0?"needs no facts":`needs facts: ${r.join(
", ")}`]),n.prose(t.title),n.section("Why",()=>n.prose(t.why)),t.when!==void 0&&n.section("When",()=>n.lines(Ie(t.when))),n.section("What must hold",()=>n.lines(
Ie(t.must))),e(),n.section("Fails with",()=>n.prose(t.message)),t.expected!==void 0&&n.section("Accepted",()=>n.prose(t.expected??"")),t.fix!==void 0&&n.section(
t.fix.safe?"Fix (safe)":"Fix",()=>n.prose(t.fix?.title??"")),t.predicts.length>0&&n.section("The service would answer",()=>n.lines(t.predicts.map(({code:o,certainty:i})=>`${o}\
 (${i})`)));for(let[o,i]of yu){let s=t.examples.find(a=>a.outcome===i);s!==void 0&&n.section(o,()=>n.lines(wu(s)))}for(let o of t.notes??[])n.section("Note",()=>n.
prose(o));n.section("Source",()=>{for(let{url:o,read:i,says:s}of t.source)n.lines([`${o} (read ${i})`]),s!==void 0&&n.prose(s,4)})}function hu({id:t,title:e,why:n},r){
r.head(t,[gu[t.slice(0,t.indexOf("/"))]??"what the service answers"]),r.prose(e),r.section("Why",()=>r.prose(n))}var gu={config:"about a policy file",document:"\
about the text itself",schema:"a constraint of the API model"},yu=[["Passes","pass"],["Fails","fail"],["Is unknown","unknown"]];function wu({request:t,facts:e,asOf:n}){
let r=Object.entries(e??{}).flatMap(([o,i])=>Object.entries(i).map(([s,a])=>`${o}.${s}=${String(a)}`));return n!==void 0&&r.push(`as of ${n}`),[bu(t),...r.length===
0?[]:[`with ${r.join(", ")}`]]}function bu(t){return JSON.stringify(t,null,1).replace(/\n\s*/g," ").replace(/\[ /g,"[").replace(/ \]/g,"]")}function xu({bold:t,
dim:e},n){let r="",o=0,i=(s,a)=>{r+=`${" ".repeat(a)}${C(s)}
`};return{head:(s,a)=>{r+=`${t(C(s))}  ${e(a.join(" \xB7 "))}

`},section:(s,a)=>{r+=`
${t(s)}
`,o=2,a()},prose:(s,a=o)=>{for(let l of xs(s,n-a))i(l,a)},lines:s=>{for(let a of s)i(a,o)},text:()=>r}}function Ps({format:t,scope:e,...n},r){let o=[A(),...ge(n,r)].flatMap(i=>i.rules).map(i=>({rule:i,needs:Ht(i)})).filter(({needs:i})=>e===null||i.includes(e)).sort(
(i,s)=>i.rule.id<s.rule.id?-1:1);if(e!==null&&o.length===0)throw new f(`no rule needs facts of the scope \`${e}\``);if(t==="json")r.stdout.write(Ou(o));else if(t===
"text")r.stdout.write(ku(o,r));else throw new f(`\`--format ${t}\`: accepted are text, json`);return w.pass}function Ou(t){let e=t.map(({rule:n,needs:r})=>({id:n.
id,title:n.title,severity:n.severity,needs:r,certainty:n.certainty,docs:n.source[0]?.url??null}));return`${ve(JSON.stringify(e,null,2))}
`}function ku(t,{stdout:e,env:n}){let{bold:r,dim:o,red:i,yellow:s}=Q(Z("auto",e,n)),a=t.map(({rule:d,needs:h})=>[d.id,d.severity,h.join(", ")||"-",d.certainty]),
l=["RULE","SEVERITY","NEEDS","CERTAINTY"],p=l.map((d,h)=>Math.max(d.length,...a.map(m=>m[h]?.length??0))),c=(d,h)=>d.map((m,y)=>h(y===d.length-1?m:m.padEnd(p[y]??
0),y)).join("  ").concat(`
`),u=d=>d.startsWith("error")?i(d):s(d);return c(l,o)+a.map(d=>c(d.map(C),(h,m)=>m===0?r(h):m===1?u(h):h)).join("")}function Is(t,e){let{fs:n,paths:r}=e,o=U(e),i=o.absolute(t);try{let s=n.realpathSync.native(r.dirname(i));if(o.contains(i)&&!o.containsReal(s))throw new f(`cann\
ot write \`${t}\`: a link on the way to it leaves the working directory`);return r.join(s,r.basename(i))}catch(s){throw S(s)==="ENOENT"?new f(`cannot write \`${t}\
\`: there is no folder \`${r.dirname(t)}\``):S(s)===null?s:new f(`cannot write \`${t}\`: ${F(s)}`)}}var vu=100;function _s(t,e,n=null){let{fs:r}=e,o=Is(t,e),i=u=>{try{return u()}catch(d){throw S(d)===null?d:new f(`cannot write \`${t}\`: ${F(d)}`)}},s=i(()=>r.lstatSync(
o,{throwIfNoEntry:!1}));if(s!==void 0&&!s.isFile()){let u=s.isSymbolicLink()?"a link":s.isDirectory()?"a directory":"no regular file";throw new f(`cannot write \
\`${t}\`: it is ${u}`)}let a="",l=i(()=>{for(let u=0;;u++){a=`${o}.${u}.tmp`;try{return r.openSync(a,"wx",438)}catch(d){if(S(d)!=="EEXIST"||u>=vu)throw d}}}),p=!0,
c=()=>{p=!1,r.closeSync(l)};return{write:u=>i(()=>{let d=Buffer.from(u);for(let h=0;h<d.length;)h+=r.writeSync(l,d,h)}),finish:()=>i(()=>{n!==null&&(Ru(n,l,e),n.
check()),c(),r.renameSync(a,o)}),discard:()=>{p&&(c(),r.unlinkSync(a))}}}function Ru({mode:t,uid:e,gid:n},r,{fs:o}){let i=o.fstatSync(r);(i.uid!==e||i.gid!==n)&&
o.fchownSync(r,e,n),o.fchmodSync(r,t&4095)}var Cu=/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;function Es(t,e,n){let{fs:r,paths:o,stdout:i}=n;if(!Cu.test(t)||t.length>100)throw new f(`\`${t}\` \
is no id for a rule; an id is GROUP/NAME in lower case, with digits and \`-\`, for example company/owner-tag`);if(A().rules.some(p=>p.id===t))throw new f(`the i\
d \`${t}\` is taken by a built-in rule`);let s=o.join(e,`${t}.yaml`),a=o.resolve(n.cwd(),s);for(let p of[".yaml",".yml",".json"]){let c=a.replace(/\.yaml$/,p);if(r.
lstatSync(c,{throwIfNoEntry:!1})!==void 0)throw new f(`\`${o.join(e,t+p)}\` is there already; it is left as it is`)}try{r.mkdirSync(o.dirname(a),{recursive:!0})}catch(p){
throw S(p)===null?p:new f(`cannot make the folder \`${o.dirname(s)}\`: ${S(p)}`)}let l=_s(s,n);try{l.write($u(t,new Date(n.now()).toISOString().slice(0,7))),l.finish()}finally{
l.discard()}return i.write(`${s}
`),w.pass}function $u(t,e){let n=t.slice(t.indexOf("/")+1);return`# The path of this file is the id of the rule. \`workspaces-preflight schema rule\` describes ev\
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
`}var As=["compiled","json-rules-engine"];async function Ts(t,e,n){if(!Iu(e))throw new f(`\`--engine ${e}\`: accepted are ${As.join(", ")}`);let r=U(n),o=Q(Z("aut\
o",n.stdout,n.env)),i=typeof t=="string"?Pe([t],n):ge(t,n),s=typeof t=="string"?i:[A(),...i],a=await Promise.all(s.map(p=>Su(p,e,o))),l=a.map(({text:p},c)=>{let u=s[c],
d=i.includes(u),h=d?r.shown(n.paths.resolve(".",u.from)):u.from;return`${s.length>1?`${o.bold(C(h))}
`:""}${p}${d?`sha256 ${u.sha256}
`:""}`});return n.stdout.write(l.join(`
`)),a.every(({ok:p})=>p)?w.pass:w.fail}async function Su(t,e,{bold:n,red:r,green:o,yellow:i}){let s=await Vn(t,{engine:e}),a=s.filter(m=>!m.ok),l="";for(let{rule:m,
index:y,expected:k,actual:R,message:_}of a){let W=t.rules.find(We=>We.id===m)?.examples[y]?.title,b=`example ${y+1}${W===void 0?"":` (${W})`}`,I=_??`the outcome\
 is ${R}, not ${k}`;l+=`${n(C(m))} ${C(b)}: ${C(I)}
`}let{conditions:p,unnoticed:c}=_n(t);for(let{rule:m,pointer:y}of c)l+=`${n(C(m))} ${i("no example notices")} when this is turned into its opposite: ${C(Pu(t,m,
y))} (${y})
`;let u=`${B(t.rules.length,"rule")}, ${B(s.length,"example")}`,d=`${p-c.length} of ${B(p,"condition")} noticed`;return l+=l===""?"":`
`,l+=a.length===0?`${o(`${u}: all as expected`)}; ${d}
`:`${u}: ${r(B(a.length,"mismatch","mismatches"))}; ${d}
`,{ok:a.length===0,text:l}}function Pu(t,e,n){let r=t.rules.find(o=>o.id===e);for(let o of n.slice(1).split("/"))r=r[o];return Ie({all:[r]}).join(" ")}function Iu(t){
return As.some(e=>e===t)}var Ls=["rules","config","no-config"],Ns=["config","no-config"],_u=["facts","fact","as-of","follow-links","max-bytes"];function Fs(t,e,n,r){let o=(c,u)=>{for(let d of J.
filter(({name:h})=>u.includes(h)))c.addOption(fe(d));return e(c,t)},i=c=>Ze(se(c),r.env),s=o(t.createCommand("list").description("print every rule: severity, th\
e facts it needs, certainty"),Ls).option("--format <FORMAT>","text or json","text").option("--scope <SCOPE>","only rules that need facts of this scope, for exam\
ple windows").action(({format:c,scope:u})=>n(Ps({...i(s),format:c,scope:u??null},r))),a=o(t.createCommand("explain").description("print why a rule is there, wha\
t its conditions answer with facts, examples and sources"),[...Ls,..._u]).argument("<ID>","the rule, as findings name it in brackets").action(c=>n(Ss(c,i(a),r))),
l=o(t.createCommand("test").description("run the examples of the rules, which are their tests"),Ns).argument("[PATH]","a rule file or directory instead of the b\
uilt-in pack and those of the configuration").option("--engine <ENGINE>","compiled or json-rules-engine","compiled").action((c,{engine:u})=>n(Ts(c===void 0?i(l):
c,u,r)));e(t.createCommand("new").description("write a rule to start from, with examples that pass"),t).argument("<ID>","GROUP/NAME, for example company/owner-t\
ag").option("--dir <DIR>","the folder of the pack",".").action((c,{dir:u})=>n(Es(c,u,r)));let p=o(t.createCommand("docs").description("print a page about the ru\
les of a pack, in Markdown"),Ns).argument("[PATH]","a rule file or directory instead of the packs of the configuration").action(c=>n(bs(c===void 0?i(p):c,r)))}function Eu(t,e){Lu(t,e);let n=w.couldNotRun,r=Tu(e,o=>{n=o});try{return r.parse(t,{from:"user"}),n}catch(o){if(!(o instanceof pn))throw o;return o.exitCode===0?
w.pass:w.couldNotRun}}function Au(t){let e=Ds().exitOverride().configureOutput({writeOut:()=>{},writeErr:()=>{}});try{return e.parse(t,{from:"user"}),se(e)}catch(n){
if(n instanceof pn)return null;throw n}}function Tu(t,e){let n=t.stdout.isTerminal()?Math.min(100,t.stdout.columns()):80,r=new j("workspaces-preflight").description(
"Checks ImportWorkspaceImage requests for Amazon WorkSpaces before the call.").version(`workspaces-preflight ${Y().head.tool.version}`,"-v, --version","print th\
e version").helpOption("-h, --help","print this help").helpCommand("help [COMMAND]","print the help of a command").configureOutput({writeOut:c=>t.stdout.write(c),
writeErr:c=>t.stderr.write(c),getOutHelpWidth:()=>n,getErrHelpWidth:()=>n,getOutHasColors:()=>!1,getErrHasColors:()=>!1}).showSuggestionAfterError().exitOverride(),
o=(c,u=r)=>(u.addCommand(c.copyInheritedSettings(u)),c);o(Ds()).action((c,u,d)=>{let h=se(d);if(h.operands.length===0)throw new f("nothing to check: name files,\
 directories, patterns, or `-` for standard input, for example `workspaces-preflight check requests/`");e(Bt(Ze(h,t.env),t))}),Fs(o(new j("rules").description("\
list, explain, test, write and document rules")),o,e,t);let i=new j("facts").description("read facts about a request's image and account from AWS, and print the\
m as a facts file").argument("<REQUEST>","a file of requests, or - for standard input").addHelpText("after",Nu);for(let c of pi)i.addOption(fe(c));o(i).action((c,u,d)=>e(
cs(se(d),t)));let s=new j("submit").description("check requests, then import them: each at most once").argument("<FILE>","a file of requests, or - for standard \
input").addHelpText("after",Fu);for(let c of di)s.addOption(fe(c));o(s).action((c,u,d)=>e(O.submitting().submit(se(d),t)));let a=new j("wait").description("wait\
 until imported images are available, or in error").argument("[IMAGE_ID...]","images of WorkSpaces, such as wsi-0123456789").addHelpText("after",qu);for(let c of fi)
a.addOption(fe(c));o(a).action((c,u,d)=>e(O.submitting().wait(se(d),t)));let l=o(new j("config").description("show what a configuration says"));o(new j("print").
description("print what holds for a file, and where each setting is said"),l).argument("<FILE>","the file of a request; it need not be there").option("--config \
<FILE>","the configuration instead of the nearest").action((c,{config:u})=>e(ls(c,u??null,t)));let p=o(new j("baseline").description("accept what is wrong today\
; only what is new fails"));for(let[c,u,d]of[["write",zi,"record every finding of the files"],["prune",Ji,"forget what is no longer found"]]){let h=new j(c).description(
d).argument("<INPUTS...>","as for check");for(let m of ci)h.addOption(fe(m));o(h,p).action((m,y,k)=>e(u(Ze(se(k),t.env),t)))}return o(new j("schema").description(
"print a JSON Schema: request, facts, rule, report, config or waivers")).argument("[NAME]","which one","request").action(c=>e(fs(c,t))),o(new j("new").description(
"print a request that passes, to start from")).option("--process <VALUE>","its IngestionProcess",us).action(({process:c})=>e(ds(c,t))),o(new j("completion").description(
"print a completion script for bash, zsh or fish")).argument("<SHELL>","bash, zsh or fish").action(c=>e(as(c,r,t))),qs(r,""),r}function qs(t,e){e!=="check"&&t.addHelpText(
"after",Yn(e));for(let n of t.commands)qs(n,`${e} ${n.name()}`.trim())}function Ds(){let t=new j("check").description("check requests; the main job").argument("\
[INPUTS...]","files, directories, patterns, or - for standard input").addHelpText("after",Yn("check")+Du);for(let e of J)t.addOption(fe(e));return t}function Lu([
t],{cwd:e,fs:n,paths:r}){if(!(t===void 0||t.startsWith("-")||!/[./\\]/.test(t))&&n.statSync(r.resolve(e(),t),{throwIfNoEntry:!1})!==void 0)throw new f(`\`${t}\` \
is no command; to check it, write \`workspaces-preflight check ${t}\``)}var Nu=`
Calls that only read; docs/permissions.md has the policy. It needs packages of the AWS SDK, which are not installed with this one.

Exit codes:
  0  at least one call answered; what the others would have told is not in the file
  2  could not run: usage, a file that cannot be read, a package that is not installed
  4  every call failed`,Fu=`
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
  4  a call failed: refused, or given up`,qu=`
Exit codes:
  0  every image is available
  1  an image is in error
  2  could not run
  3  the time limit
  4  its state cannot be read`,Du=`

Exit codes:
  0  every request passed
  1  a request failed
  2  could not run: usage, facts, rules, a file that cannot be read
  3  unknown: facts are missing, or there was no request in an argument`;0&&(module.exports={parseWithProgram,runProgram});
