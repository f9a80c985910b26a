"use strict";var Vo=Object.create;var Ae=Object.defineProperty;var Go=Object.getOwnPropertyDescriptor;var Bo=Object.getOwnPropertyNames;var Yo=Object.getPrototypeOf,Ko=Object.prototype.hasOwnProperty;var ee=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},zo=(t,e)=>{for(var n in e)Ae(t,n,{get:e[n],enumerable:!0})},en=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Bo(e))!Ko.call(t,o)&&o!==n&&Ae(t,o,{get:()=>e[o],enumerable:!(r=Go(e,o))||r.enumerable});return t};var Jo=(t,e,n)=>(n=t!=null?Vo(Yo(t)):{},en(e||!t||!t.__esModule?Ae(n,"default",{value:t,enumerable:!0}):n,t)),Xo=t=>en(Ae({},"__esModule",{value:!0}),t);var me=ee(lt=>{var Se=class extends Error{constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,
this.exitCode=e,this.nestedError=void 0}},at=class extends Se{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}};lt.CommanderError=Se;lt.InvalidArgumentError=at});var Pe=ee(ct=>{var{InvalidArgumentError:Zo}=me(),ut=class{constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=
e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new Zo(`\
Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}};function Qo(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}ct.Argument=ut;ct.humanReadableArgName=
Qo});var ft=ee(dt=>{var{humanReadableArgName:ei}=Pe(),pt=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(o=>!o._hidden),r=e._getHelpCommand();
return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((o,i)=>o.name().localeCompare(i.name())),n}compareOptions(e,n){let r=o=>o.short?o.short.replace(/^-/,
""):o.long.replace(/^--/,"");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(o=>!o.hidden),r=e._getHelpOption();if(r&&!r.hidden){let o=r.
short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!o&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.long,r.description)):r.short&&!o&&n.push(e.createOption(
r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let n=[];for(let r=e.
parent;r;r=r.parent){let o=r.options.filter(i=>!i.hidden);n.push(...o)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.find(n=>n.description)?e.registeredArguments:
[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>ei(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+
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
groupItems(e.options,n.visibleOptions(e),p=>p.helpGroupHeading??"Options:").forEach((p,d)=>{let h=p.map(g=>i(n.styleOptionTerm(n.optionTerm(g)),n.styleOptionDescription(
n.optionDescription(g))));s=s.concat(this.formatItemList(d,h,n))}),n.showGlobalOptions){let p=n.visibleGlobalOptions(e).map(d=>i(n.styleOptionTerm(n.optionTerm(
d)),n.styleOptionDescription(n.optionDescription(d))));s=s.concat(this.formatItemList("Global Options:",p,n))}return this.groupItems(e.commands,n.visibleCommands(
e),p=>p.helpGroup()||"Commands:").forEach((p,d)=>{let h=p.map(g=>i(n.styleSubcommandTerm(n.subcommandTerm(g)),n.styleSubcommandDescription(n.subcommandDescription(
g))));s=s.concat(this.formatItemList(d,h,n))}),s.join(`
`)}displayWidth(e){return tn(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
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
`)}};function tn(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}dt.Help=pt;dt.stripColor=tn});var yt=ee(gt=>{var{InvalidArgumentError:ti}=me(),mt=class{constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("<"),this.optional=e.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=ni(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let n=e;return typeof e=="stri\
ng"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}choices(e){
return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new ti(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?nn(this.
name().replace(/^no-/,"")):nn(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},ht=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?
this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&
this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let o=this.negativeOptions.get(r).presetArg,i=o!==void 0?
o:!1;return n.negate===(i===e)}};function nn(t){return t.split("-").reduce((e,n)=>e+n[0].toUpperCase()+n.slice(1))}function ni(t){let e,n,r=/^-[^-]$/,o=/^--[^-]/,
i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),o.test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&o.test(i[0])&&(e=n,n=i.shift()),
i[0].startsWith("-")){let s=i[0],a=`option creation failed due to '${s}' in option flags '${t}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(s)?new Error(`${a}
- too many short flags`):o.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
gt.Option=mt;gt.DualOptions=ht});var on=ee(rn=>{function ri(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let o=1;o<=t.length;o++){let i=1;t[o-1]===e[r-1]?i=0:i=1,n[o][r]=Math.min(n[o-1][r]+1,n[o][r-1]+1,n[o-1][r-
1]+i),o>1&&r>1&&t[o-1]===e[r-2]&&t[o-2]===e[r-1]&&(n[o][r]=Math.min(n[o][r],n[o-2][r-2]+1))}return n[t.length][e.length]}function oi(t,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(s=>s.slice(2)));let r=[],o=3,i=.4;return e.forEach(s=>{if(s.length<=1)return;let a=ri(
t,s),l=Math.max(t.length,s.length);(l-a)/l>i&&(a<o?(o=a,r=[s]):a===o&&r.push(s))}),r.sort((s,a)=>s.localeCompare(a)),n&&(r=r.map(s=>`--${s}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}rn.suggestSimilar=oi});var un=ee(kt=>{var ii=require("node:events").EventEmitter,wt=require("node:child_process"),W=require("node:path"),Ie=require("node:fs"),b=require("node:process"),
{Argument:si,humanReadableArgName:ai}=Pe(),{CommanderError:bt}=me(),{Help:li,stripColor:ui}=ft(),{Option:sn,DualOptions:ci}=yt(),{suggestSimilar:an}=on(),Ot=class t extends ii{constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:n=>b.stdout.write(n),writeErr:n=>b.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>b.stdout.isTTY?b.stdout.columns:void 0,getErrHelpWidth:()=>b.
stderr.isTTY?b.stderr.columns:void 0,getOutHasColors:()=>xt()??(b.stdout.isTTY&&b.stdout.hasColors?.()),getErrHasColors:()=>xt()??(b.stderr.isTTY&&b.stderr.hasColors?.()),
stripColor:n=>ui(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let o=n,i=r;typeof o=="object"&&o!==null&&(i=o,o=null),i=i||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(s);return o&&(l.description(o),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||i.hidden),l.
_executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),o?this:l}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new li,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new si(e,n)}argument(e,n,r,o){let i=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new bt(
e,n,r)),b.exit(e)}action(e){let n=r=>{let o=this.registeredArguments.length,i=r.slice(0,o);return this._storeOptionsAsProperties?i[o]=this:i[o]=this.opts(),i.push(
this),e.apply(this,i)};return this._actionHandler=n,this}createOption(e,n){return new sn(e,n)}_callParseArg(e,n,r,o){try{return e.parseArg(n,r)}catch(i){if(i.code===
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
flags}' value '${i}' from env '${e.envVar}' is invalid.`;o(i,s,"env")}),this}_optionEx(e,n,r,o,i){if(typeof n=="object"&&n instanceof sn)throw new Error("To add\
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
 undefined");if(n=n||{},e===void 0&&n.from===void 0){b.versions?.electron&&(n.from="electron");let o=b.execArgv??[];(o.includes("-e")||o.includes("--eval")||o.includes(
"-p")||o.includes("--print"))&&(n.from="eval")}e===void 0&&(e=b.argv),this.rawArgs=e.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=e[1],r=
e.slice(2);break;case"electron":b.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||
"program",r}parse(e,n){this._prepareForParse();let r=this._prepareUserArgs(e,n);return this._parseCommand([],r),this}async parseAsync(e,n){this._prepareForParse();
let r=this._prepareUserArgs(e,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)
throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,r){
if(Ie.existsSync(e))return;let o=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function i(c,p){let d=W.resolve(c,p);if(Ie.existsSync(
d))return d;if(o.includes(W.extname(p)))return;let h=o.find(g=>Ie.existsSync(`${d}${g}`));if(h)return`${d}${h}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let s=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let c;try{c=Ie.realpathSync(this._scriptPath)}catch{c=this._scriptPath}
a=W.resolve(W.dirname(c),a)}if(a){let c=i(a,s);if(!c&&!e._executableFile&&this._scriptPath){let p=W.basename(this._scriptPath,W.extname(this._scriptPath));p!==this.
_name&&(c=i(a,`${p}-${e._name}`))}s=c||s}r=o.includes(W.extname(s));let l;b.platform!=="win32"?r?(n.unshift(s),n=ln(b.execArgv).concat(n),l=wt.spawn(b.argv[0],n,
{stdio:"inherit"})):l=wt.spawn(s,n,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),n.unshift(s),n=ln(b.execArgv).concat(n),l=wt.spawn(b.execPath,
n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{b.on(p,()=>{l.killed===!1&&l.exitCode===null&&l.kill(p)})});let u=this.
_exitCallback;l.on("close",c=>{c=c??1,u?u(new bt(c,"commander.executeSubCommandAsync","(close)")):b.exit(c)}),l.on("error",c=>{if(c.code==="ENOENT")this._checkForMissingExecutable(
s,a,e._name);else if(c.code==="EACCES")throw new Error(`'${s}' not executable`);if(!u)b.exit(1);else{let p=new bt(1,"commander.executeSubCommandAsync","(error)");
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
e.envVar in b.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,b.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new ci(this.options),n=r=>this.getOptionValue(
r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&e.valueFromOption(this.
getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(o=>!n(o)).forEach(o=>{this.setOptionValueWithSource(o,r.implied[o],"implied")})})}missingArgument(e){
let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){let n=`error: option '${e.flags}' argu\
ment missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required option '${e.flags}' not specified`;this.
error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=s=>{let a=s.attributeName(),l=this.getOptionValue(a),u=this.options.find(p=>p.
negate&&a===p.attributeName()),c=this.options.find(p=>!p.negate&&a===p.attributeName());return u&&(u.presetArg===void 0&&l===!1||u.presetArg!==void 0&&l===u.presetArg)?
u:c||s},o=s=>{let a=r(s),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},i=`error: ${o(
e)} cannot be used with ${o(n)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith(
"--")&&this._showSuggestionAfterError){let o=[],i=this;do{let s=i.createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);o=o.concat(s),i=i.parent}while(i&&
!i._enablePositionalOptions);n=an(e,o)}let r=`error: unknown option '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)
return;let n=this.registeredArguments.length,r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} bu\
t got ${e.length}.`;this.error(i,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let o=[];this.createHelp().
visibleCommands(this).forEach(i=>{o.push(i.name()),i.alias()&&o.push(i.alias())}),n=an(e,o)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"comman\
der.unknownCommand"})}version(e,n,r){if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let o=this.createOption(
n,r);return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let o=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${o}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>ai(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=W.basename(e,W.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let n=Number(b.exitCode??0);
n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=["beforeAll","before","after","afterAll"];if(!r.
includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let o=`${e}Help`;return this.on(o,i=>{let s;typeof n=="function"?s=n({error:i.error,command:i.command}):s=n,s&&i.write(`${s}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(o=>n.is(o))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function ln(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",o="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?o=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],o=i[4]),n&&o!=="0"?`${n}=${r}:${parseInt(o)+1}`:e})}function xt(){if(b.env.NO_COLOR||b.env.FORCE_COLOR==="0"||b.env.FORCE_COLOR==="false")return!1;
if(b.env.FORCE_COLOR||b.env.CLICOLOR_FORCE!==void 0)return!0}kt.Command=Ot;kt.useColor=xt});var fn=ee(N=>{var{Argument:cn}=Pe(),{Command:vt}=un(),{CommanderError:pi,InvalidArgumentError:pn}=me(),{Help:di}=ft(),{Option:dn}=yt();N.program=new vt;N.createCommand=
t=>new vt(t);N.createOption=(t,e)=>new dn(t,e);N.createArgument=(t,e)=>new cn(t,e);N.Command=vt;N.Option=dn;N.Argument=cn;N.Help=di;N.CommanderError=pi;N.InvalidArgumentError=
pn;N.InvalidOptionArgumentError=pn});var ol={};zo(ol,{parseWithProgram:()=>Qa,runProgram:()=>Za});module.exports=Xo(ol);var mn=Jo(fn(),1),{program:fl,createCommand:ml,createArgument:hl,createOption:gl,CommanderError:_t,InvalidArgumentError:yl,InvalidOptionArgumentError:wl,Command:M,
Argument:bl,Option:$e,Help:Ol}=mn.default;var hn='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
ved","path":"/ingestion/pcoip"},{"fact":"windows","path":"/version"},{"fact":"derived","path":"/applications/all"},{"fact":"derived","path":"/applications/beyon\
d-first"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blanks"},{"fact":"r\
equest","path":"/ImageDescription"},{"fact":"request","path":"/ImageName"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-c\
haracters"},{"fact":"derived","path":"/tags/count"},{"fact":"derived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fa\
ct":"derived","path":"/tags/reserved-prefix"},{"fact":"derived","path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"w\
indows","path":"/edition"},{"fact":"windows","path":"/release"},{"fact":"windows","path":"/build"}],"leaves":[{"left":0,"operator":"notEqual","right":"BYOP"},{"\
left":1,"operator":"equal","right":"regular"},{"left":2,"operator":"onOrAfter","right":"2023-12-01"},{"left":1,"operator":"notEqual","right":"graphics"},{"left"\
:2,"operator":"onOrAfter","right":"2025-11-01"},{"left":1,"operator":"notEqual","right":"graphicspro"},{"left":2,"operator":"onOrAfter","right":"2027-11-01"},{"\
left":3,"operator":"empty","right":true},{"left":2,"operator":"onOrAfter","right":"2026-07-31"},{"left":2,"operator":"before","right":"2027-11-01"},{"left":4,"o\
perator":"equal","right":"11"},{"left":0,"operator":"equal","right":"BYOP"},{"left":5,"operator":"empty","right":true},{"left":6,"operator":"empty","right":true\
},{"left":2,"operator":"onOrAfter","right":"2025-10-15"},{"left":4,"operator":"equal","right":"10"},{"left":1,"operator":"equal","right":"graphics-g4dn"},{"left\
":7,"operator":"empty","right":true},{"left":1,"operator":"notEqual","right":"regular"},{"left":8,"operator":"notIn","right":["af-south-1","il-central-1"]},{"le\
ft":1,"operator":"in","right":["graphics","graphicspro"]},{"left":8,"operator":"notEqual","right":"ap-south-1"},{"left":8,"operator":"equal","right":"cn-northwe\
st-1"},{"left":4,"operator":"notEqual","right":"11"},{"left":8,"operator":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeas\
t-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-\
west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]},{"left":9,"operator":"empty","right":true},{"left":1\
0,"operator":"notIn","right":["string","String","STRING","ImageDescription","imageDescription","image-description","image_description","description","Descriptio\
n","my image description","your image description","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":11,"operator":"notIn",\
"right":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","place\
holder","PLACEHOLDER","TODO","FIXME"]},{"left":12,"operator":"notIn","right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abc\
def","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]},{"left":13,"operator":"empty","right":true},{\
"left":14,"operator":"lessThanInclusive","right":50},{"left":15,"operator":"empty","right":true},{"left":16,"operator":"empty","right":true},{"left":17,"operato\
r":"empty","right":true},{"left":18,"operator":"empty","right":true},{"left":19,"operator":"empty","right":true},{"left":4,"operator":"notEqual","right":"server\
"},{"left":20,"operator":"notIn","right":["Home","Pro","Pro for Workstations","Pro Education","Education"]},{"left":20,"operator":"notIn","right":["Home KN","Pr\
o KN","Education KN","Enterprise KN","IoT Enterprise","IoT Enterprise LTSC"]},{"left":20,"operator":"notIn","right":["Home N","Pro N","Pro N for Workstations","\
Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]},{"left":21,"operator":"equal","right":"22H2"},{"left":22,"operator":"equal","right":19045},{\
"left":2,"operator":"onOrAfter","right":"2027-01-13"},{"left":21,"operator":"equal","right":"21H2"},{"left":22,"operator":"equal","right":19044},{"left":20,"ope\
rator":"in","right":["Enterprise LTSC","Enterprise N LTSC"]},{"left":22,"operator":"equal","right":22621},{"left":2,"operator":"onOrAfter","right":"2026-11-11"}\
,{"left":21,"operator":"equal","right":"23H2"},{"left":22,"operator":"equal","right":22631},{"left":2,"operator":"onOrAfter","right":"2027-10-13"},{"left":21,"o\
perator":"equal","right":"24H2"},{"left":22,"operator":"equal","right":26100},{"left":20,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC","IoT \
Enterprise LTSC"]},{"left":22,"operator":"in","right":[17763,19044,19045,22621,22631,26100,26200]},{"left":21,"operator":"in","right":["23H2","24H2","25H2"]},{"\
left":21,"operator":"in","right":["1809","21H2"]},{"left":20,"operator":"in","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules":[{"\
id":"ingestion/byop-allow-list","when":null,"must":{"all":[0]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[1]},"ifUnknown":nul\
l},{"id":"ingestion/graphics-retired","when":{"all":[2]},"must":{"all":[3]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[4]},"must":{"\
all":[5]},"ifUnknown":null},{"id":"ingestion/pcoip-ended","when":{"all":[6]},"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[\
8,9]},"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/windows-11-no-pcoip","when":{"all":[10]},"must":{"all":[7]},"ifUnknown":null},{"id":"office/byop-und\
ocumented","when":{"all":[11]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[13]},"ifUnknown":null},{"id":"off\
ice/support-ended","when":{"all":[14]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[15,16]},"must":{"all":[17]}\
,"ifUnknown":null},{"id":"office/windows-11-gpu-none","when":{"all":[10,18]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/windows-11-only-2019","when":{"\
all":[10,1]},"must":{"all":[17]},"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[18]},"must":{"all":[19]},"ifUnknown":null},{"id":"region/graphics-b\
undles","when":{"all":[20]},"must":{"all":[21]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[22]},"must":{"all":[23]},"ifUnknown":"skip\
"},{"id":"region/workspaces-endpoint","when":null,"must":{"all":[24]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","when":null,"must":{"all":[25\
]},"ifUnknown":null},{"id":"request/placeholder-description","when":null,"must":{"all":[26]},"ifUnknown":null},{"id":"request/placeholder-name","when":null,"mus\
t":{"all":[27]},"ifUnknown":null},{"id":"request/sample-image-id","when":null,"must":{"all":[28]},"ifUnknown":null},{"id":"tags/allowed-characters","when":null,\
"must":{"all":[29]},"ifUnknown":null},{"id":"tags/at-most-50","when":null,"must":{"all":[30]},"ifUnknown":null},{"id":"tags/keys-differing-in-case","when":null,\
"must":{"all":[31]},"ifUnknown":null},{"id":"tags/outer-blanks","when":null,"must":{"all":[32]},"ifUnknown":null},{"id":"tags/reserved-prefix","when":null,"must\
":{"all":[33]},"ifUnknown":null},{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[34]},"ifUnknown":null},{"id":"tags/unique-keys","when":null,"must"\
:{"all":[35]},"ifUnknown":null},{"id":"windows/client-only","when":null,"must":{"all":[36]},"ifUnknown":"skip"},{"id":"windows/enterprise-on-11","when":{"all":[\
10]},"must":{"all":[37]},"ifUnknown":"skip"},{"id":"windows/listed-edition","when":null,"must":{"all":[38]},"ifUnknown":"skip"},{"id":"windows/no-n-edition","wh\
en":null,"must":{"all":[39]},"ifUnknown":"skip"},{"id":"windows/support-ended-10-22h2","when":{"all":[14]},"must":{"all":[{"not":{"all":[15,{"any":[40,41]}]}}]}\
,"ifUnknown":"skip"},{"id":"windows/support-ended-10-ltsc-2021","when":{"all":[42]},"must":{"all":[{"not":{"all":[15,{"any":[43,44]},45]}}]},"ifUnknown":"skip"}\
,{"id":"windows/support-ended-11-22h2","when":{"all":[14]},"must":{"all":[{"not":{"all":[10,{"any":[40,46]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ende\
d-11-23h2","when":{"all":[47]},"must":{"all":[{"not":{"all":[10,{"any":[48,49]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[50\
]},"must":{"all":[{"not":{"all":[10,{"any":[51,52]},53]}}]},"ifUnknown":"skip"},{"id":"windows/supported-release","when":null,"must":{"all":[54,{"any":[40,{"all\
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var Rt="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var fi,mi,hi,gi,yi,wi,bi,Oi,xi,m={careful:()=>fi??=require("./careful.cjs"),streams:()=>mi??=require("./streams.cjs"),yaml:()=>hi??=require("./yaml.cjs"),packs:()=>gi??=
require("./packs.cjs"),explain:()=>yi??=require("./explain.cjs"),facts:()=>wi??=require("./facts.cjs"),rules:()=>bi??=require("./rules.cjs"),hash:()=>Oi??=require("./hash.cjs"),
engine:()=>xi??=require("./engine.cjs")};var q=Symbol.for("workspaces-preflight.absent"),L=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),k=Object.freeze({items:Object.
freeze([]),complete:!0});function H(t){return 2-t}function oe(t){return t?2:0}var gn={values:[],complete:!0},ki={values:[],complete:!1};function te(t){if(t===L||t===y)return ki;if(t===k)return gn;if(t instanceof Set)return{values:[...t],complete:!0};
if(Array.isArray(t)){let e=!t.includes(y);return{values:e?t:t.filter(n=>n!==y),complete:e}}return typeof t=="object"&&"items"in t?{values:t.items.map(e=>e.value),
complete:t.complete}:gn}function bn(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function Y(t){return t===L||t===y}var yn=(t,e)=>Y(t)||
Y(e)?1:oe(bn(t)&&t===e),Et=(t,e)=>{if(Y(t))return 1;if(!bn(t))return 0;if(e instanceof Set)return oe(e.has(t));let n=te(e);return n.values.includes(t)?2:n.complete?
0:1},wn=(t,e)=>Et(e,t),vi=(t,e)=>{let n=te(t),r=te(e);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},_i=(t,e)=>{let n=te(t),r=te(e);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Ri=(t,e)=>{let n=typeof t==
"object"&&"items"in t?t:null,{length:r}=n===null?te(t).values:n.items,o=n===null?te(t).complete:n.complete,i=r>0?0:o?2:1;return e===!0?i:H(i)},Ei=(t,e)=>Y(t)?1:
oe(t!==q===e);function B(t,e){return(n,r)=>Y(n)||Y(r)?1:oe(typeof n===t&&typeof r===t&&e(n,r))}var Te=t=>t.length===10&&t.charCodeAt(4)===45&&t.charCodeAt(7)===
45,On={equal:yn,notEqual:(t,e)=>H(yn(t,e)),in:Et,notIn:(t,e)=>H(Et(t,e)),contains:wn,doesNotContain:(t,e)=>H(wn(t,e)),containsAny:vi,everyIn:_i,empty:Ri,present:Ei,
lessThan:B("number",(t,e)=>t<e),lessThanInclusive:B("number",(t,e)=>t<=e),greaterThan:B("number",(t,e)=>t>e),greaterThanInclusive:B("number",(t,e)=>t>=e),startsWith:B(
"string",(t,e)=>t.startsWith(e)),endsWith:B("string",(t,e)=>t.endsWith(e)),before:B("string",(t,e)=>Te(t)&&Te(e)&&t<e),onOrAfter:B("string",(t,e)=>Te(t)&&Te(e)&&
t>=e)};function xn(t){return(e,n)=>{if(Y(e)||Y(n))return 1;if(typeof e!="string"||typeof n!="string")return 0;let r=t.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return oe(r(e))}}var Ci={operands:[],leaves:[],rules:[]};function vn(t,e=Ci){let n=kn(e.operands),r=kn(e.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:c}=s,p=n.placeOf({fact:a,path:l}),d=Ai(c)?{operand:n.placeOf({fact:c.
fact,path:c.path})}:c;return r.placeOf({left:p,operator:u,right:d})}let i=t.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null}));return{operands:n.list,leaves:r.list,rules:[...e.rules,...i]}}function kn(t){let e=[...t],n=new Map(e.map((r,o)=>[JSON.stringify(r),o]));return{list:e,placeOf(r){
let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,e.length),e.push(r)-1)}}}function Ai(t){return typeof t=="object"&&!Array.isArray(t)}function he({
right:t},e){return typeof t=="object"&&"operand"in t?e[t.operand]:t}function Cn(t){let e=JSON.parse(hn);if(t.length===0)return{plan:e,sha256:Rt,ruleAt:o=>Rn(An(),o),operatorOf:En};let n=m.packs().joinPacks([D(),...t]),r=xn(n.patterns);
return{plan:vn(n.rules.slice(38),e),sha256:n.sha256,ruleAt:o=>Rn(n.rules,o),operatorOf:o=>o.operator==="matches"?r:En(o)}}function D(){return{rules:An(),sha256:Rt,
from:"built-in"}}var _n=null;function An(){return _n??=JSON.parse(m.rules().packText),_n}function Rn(t,e){let n=t[e];if(n===void 0)throw new Error(`no rule at p\
lace ${e}`);return n}function En({operator:t}){if(t==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return On[t]}var Sn=Object.freeze({maxBytes:1048576}),Pn=64,P=Object.freeze([]);function In(t){let e=new Uint8Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n+1]??0,e[n+1]=t[n]??0;return e}function Ne(t){let e=t[0];if(e===239&&t[1]===187&&t[2]===191){let{text:n,problems:r}=$n(t.subarray(3));return{text:n,problems:[m.careful().byteOrderMark(0),...r]}}
return e===255&&t[1]===254?Tn(t.subarray(2),"utf-16le"):e===254&&t[1]===255?Tn(t.subarray(2),"utf-16be"):$n(t)}function $n(t){let e=Pi(t);if(!e.includes("\uFFFD"))
return{text:e,problems:P};let n=m.careful().invalidUtf8(t);return{text:e,problems:n===null?P:[n]}}function Pi(t){return(Buffer.isBuffer(t)?t:Buffer.from(t.buffer,
t.byteOffset,t.byteLength)).toString("utf8")}function Tn(t,e){let n=t.length&-2,r=e==="utf-16le"?t.subarray(0,n):In(t.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=m.careful(),a=n===t.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function ge(t){let e=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,t.length));for(;!n&&o>=(e[e.length-1]??0);)n=!Nn(t,e);let i=0,s=e.length-1;for(;i<s;){
let a=i+s+1>>1;(e[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(e[i]??0)+1,offset:o}},line(r){for(;!n&&e.length<=r;)n=!Nn(t,e);let o=e[r-1];if(o===void 0)return"";
let i=e[r],s=i===void 0?t.length:i-1;return t.slice(o,s>o&&t.charCodeAt(s-1)===13?s-1:s)}}}function Nn(t,e){let n=t.indexOf(`
`,e[e.length-1]);return n===-1?!1:(e.push(n+1),!0)}var Ii=/^[ -~]*$/,$i=/^[ !#-[\]-~]*$/;function qn(t,e=120){if(typeof t=="string"&&t.length<=e-2&&$i.test(t))return`"${t}"`;let n=Ln(e);return Le(t,n),n.end()}function Ti(t,e=120){
if(t.length<=e&&Ii.test(t))return t;let n=Ln(e);return Dn(t,n,!1),n.end()}function Ln(t){let e="",n=0,r=!1;return{add:o=>r||e.length+o.length>t?(r=!0,!1):(e+=o,
e.length<=t-1&&(n=e.length),!0),end:()=>r?e.slice(0,n)+"\u2026":e}}function Le(t,e){switch(typeof t){case"string":return e.add('"')&&Dn(t,e,!0)&&e.add('"');case"\
number":case"boolean":return e.add(String(t));case"bigint":return e.add(t<10n**40n&&t>-(10n**40n)?`${t}n`:"[bigint]");case"undefined":return e.add("undefined");case"\
function":case"symbol":return e.add(`[${typeof t}]`);case"object":return t===null?e.add("null"):Array.isArray(t)?Ni(t,e):qi(t,e)}}function Ni(t,e){if(!e.add("["))
return!1;for(let n=0;n<t.length;n++)if(n>0&&!e.add(",")||!Le(t[n],e))return!1;return e.add("]")}function qi(t,e){let n=Li(t);if(n!==null)return e.add(`[${n}]`);
if(!e.add("{"))return!1;let r=!0;for(let o of Object.keys(t)){if(!r&&!e.add(","))return!1;r=!1;let i=t[o];if(!(Le(o,e)&&e.add(":")&&Le(i,e)))return!1}return e.add(
"}")}function Li(t){let e=Object.prototype.toString.call(t);return e==="[object Object]"?null:Ti(e.slice(8,-1),40)}function Dn(t,e,n){for(let r=0;r<t.length;r++){
let o=t.charCodeAt(r),i=t.charAt(r);if(Di(o))i=qe(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=t.codePointAt(r)??o;if(s<=65535)i=
qe(o);else{r++;let a=t.charCodeAt(r);i=s>=917504&&s<=917631?qe(o)+qe(a):String.fromCharCode(o,a)}}if(!e.add(i))return!1}return!0}function Di(t){return t<127?t<32:
t<5760?t<=160||t===173||t===1564:t<8192?t===5760||t===6158:t<=8207||t>=8232&&t<=8239||t>=8287&&t<=8303||t===12288||t===65279||t>=65529&&t<=65531}var Fi={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function qe(t){return Fi[t]??`\\u${t.toString(16).padStart(4,"0")}`}function Fn(t){return t==="__proto__"||t==="constructor"||t==="prototype"}function jn(t,e){for(let r in ji)return!1;if(typeof e!="object"||e===null)return!0;let n=Ct(e,Pn);return n===Ui(t)||n===Wi(t)}var ji=Object.freeze({});function Ct(t,e){
if(e===0)return Number.NaN;let n=0;if(Array.isArray(t)){for(let r=0;r<t.length;r++){let o=t[r];typeof o=="object"&&o!==null&&(n+=Ct(o,e-1))}return n}for(let r in t){
if(Fn(r))return Number.NaN;n++;let o=t[r];typeof o=="object"&&o!==null&&(n+=Ct(o,e-1))}return n}function Ui(t){let e=0;for(let n=t.indexOf(":");n!==-1;n=t.indexOf(
":",n+1))e++;return e}function Wi(t){let e=0,n=t.indexOf('"'),r=t.indexOf(":");for(;r!==-1;)if(n===-1||r<n)e++,r=t.indexOf(":",r+1);else{let o=Mi(t,n);r<o&&(r=t.
indexOf(":",o)),n=t.indexOf('"',o)}return e}function Mi(t,e){for(let n=t.indexOf('"',e+1);n!==-1;n=t.indexOf('"',n+1)){let r=n-1;for(;t.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return t.length}var ie=Symbol("not clean");function De(t){let e;try{e=JSON.parse(t)}catch{return ie}return jn(t,e)?e:ie}function Un(t){let e=new Map,n=0;return r=>{if(r.length>64)return t(r);let o=e.get(r);if(o!==void 0)return o;let i=t(r);return++n===32768&&(n=0,e.clear()),e.size<
512&&e.set(r,i),i}}var Fe=Un(Hi);function Hi(t){if(t==="")return[];if(t.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(t)}`);let e=t.slice(1).split("/");
return t.includes("~")?e.map(Gi):e}function St(t,e){return`${t}/${Vi(e)}`}function Wn(t,e){let n=t;for(let r of Fe(e)){if(typeof n!="object"||n===null)return At;if(Array.isArray(n)){let o=Pt(r);if(o===
null||o>=n.length)return At;n=n[o]}else{if(!Object.hasOwn(n,r))return At;n=n[r]}}return{found:!0,value:n}}function Pt(t){let e=t.charCodeAt(0)-48;return e>=0&&e<=
9?t.length===1?e:/^(?:0|[1-9][0-9]{0,15})$/.test(t)?Number(t):null:null}var At=Object.freeze({found:!1});function Vi(t){return typeof t=="number"?String(t):t.includes(
"~")||t.includes("/")?t.replaceAll("~","~0").replaceAll("/","~1"):t}function Gi(t){return t.replaceAll("~1","/").replaceAll("~0","~")}var Zl=Object.freeze([]);function Hn(t){let e=0,n=t.length;for(;e<n&&Mn(t.charCodeAt(e));)e++;if(e===n)return{start:0,end:t.length};for(;Mn(t.charCodeAt(n-1));)n--;return{start:e,end:n}}
function Mn(t){return t<=32&&(t===32||t===10||t===13||t===9)}function Vn(t,e=null){let n=De(t);return n===ie?m.careful().readCarefully(t):Bi(t,n,e)}function Bi(t,e,n){let r=null,o=null;return{index:n,value:e,parsed:!0,problems:P,
span:(i,s)=>(r??=m.careful().indexJson(t),o??=m.careful().locator(r),o(i,s)),extent:()=>Hn(t),elements:()=>(r??=m.careful().indexJson(t),r.children)}}function It(t){if(!Array.isArray(t.value))return[t];if(t.problems.length===0)return t.value.map((n,r)=>Gn(t,n,r,P));if(t.value.length===0)return[{...t,value:void 0,
parsed:!1}];let e=Yi(t.problems,t.elements());return t.value.map((n,r)=>Gn(t,n,r,e[r]??P))}function Gn(t,e,n,r){let o=St("",n);return{index:n,value:e,parsed:!0,
problems:r,span:(i,s)=>t.span(o+i,i===""?"value":s),extent:()=>t.span(o,"value")??t.extent()}}function Yi(t,e){let n=[];for(let r of t){let i=Pt(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Ki(e,r.span?.start??0));n[i]??=[],n[i].push(zi(St("",i),r))}return n}function Ki(t,e){let n=-1,r=t.length-1;for(;n<r;){let o=n+r+1>>1;
(t[o]?.start??0)<=e?n=o:r=o-1}return n}function zi(t,e){let n=r=>r.startsWith(`${t}/`)?r.slice(t.length):"";return{...e,pointer:n(e.pointer),related:e.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:e.fix===null?null:{...e.fix,patch:e.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Bn(t,e,n=Sn){switch(e){case"json":return{text:t,requests:It(Vn(t))};case"yaml":return{text:t,requests:It(m.yaml().readYaml(t))};case"ndjson":return m.streams().
readNdjson(t,n)}}function Yn(t,e,n){return e.format!=="ndjson"&&$t(t,n.maxBytes)?Jn(e,n):Kn(t,P,e,n)}function $t(t,e){return t.length>e||t.length*3>e&&Buffer.byteLength(t)>e}function Tt(t,e,n){
if(e.format==="ndjson")return Ji(t instanceof Uint8Array?[t]:t,e,n);let r=t instanceof Uint8Array?t:m.streams().joinChunks(t,n.maxBytes);if(r.length>n.maxBytes)
return Jn(e,n);let{text:o,problems:i}=Ne(r);return Kn(o,i,e,n)}function Kn(t,e,n,r){let o=ge(t);return Bn(t,n.format,r).requests.map((i,s)=>zn(i,t,s===0?e:P,o,n,
r))}function*Ji(t,e,n){for(let r of m.streams().ndjsonLines(t,n))yield Nt(r,e,n)}function Nt(t,e,n){let{text:r,lineNumber:o,offset:i}=t,s={position:a=>({line:o,
column:a+1,offset:i+a}),line:a=>a===o?r:""};return zn(m.streams().readLine(t,0),r,P,s,e,n)}function zn(t,e,n,r,{path:o},{hash:i}){let{index:s}=t,a={span:t.span,
lines:r},{start:l,end:u}=i?t.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:s,sha256:m.hash().sha256(e.slice(l,u))}:{path:o,index:s},value:t.
value,parsed:t.parsed,problems:n.length===0?t.problems:[...n,...t.problems],located:()=>a},line:r.line}}function Jn({path:t},{maxBytes:e}){let n={span:()=>null,
lines:ge("")},r=[m.careful().tooLarge("file",e)];return[{candidate:{source:{path:t,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var Xi=Object.freeze([]);function je(t,e){return{source:t,operation:"ImportWorkspaceImage",verdict:"pass",rules:e,findings:Xi}}function Xn(t,e){let n={pass:0,fail:0,
unknown:0,notApplicable:t,skipped:0,skippedScopes:[]};return e===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...e],skipped:[]}}}var Zi=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Qi=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),es=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Ue(t,{
instancePath:e="",parentData:n,parentDataProperty:r,rootData:o=t,dynamicAnchors:i={}}={}){let s=null,a=0,l=Ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h=Object.getPrototypeOf(t);if(h!==Object.prototype&&h!==null)return!1;{let g;if(t.Ec2ImageId===
void 0&&(g="Ec2ImageId")||t.IngestionProcess===void 0&&(g="IngestionProcess")||t.ImageName===void 0&&(g="ImageName")||t.ImageDescription===void 0&&(g="ImageDesc\
ription"))return!1;{let A=a;for(let x in t)if(!(x==="Ec2ImageId"||x==="IngestionProcess"||x==="ImageName"||x==="ImageDescription"||x==="Tags"||x==="Applications"))
return!1;if(A===a){if(t.Ec2ImageId!==void 0){let x=t.Ec2ImageId,R=a;if(a===R)if(typeof x=="string"){if(!Zi.test(x))return!1}else return!1;var u=R===a}else var u=!0;
if(u){if(t.IngestionProcess!==void 0){let R=t.IngestionProcess,w=a;if(typeof R!="string"||!(R==="BYOL_REGULAR"||R==="BYOL_GRAPHICS"||R==="BYOL_GRAPHICSPRO"||R===
"BYOL_GRAPHICS_G4DN"||R==="BYOL_REGULAR_WSP"||R==="BYOL_GRAPHICS_G4DN_WSP"||R==="BYOL_REGULAR_BYOP"||R==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=w===a}else var u=!0;
if(u){if(t.ImageName!==void 0){let w=t.ImageName,_=a;if(a===_)if(typeof w=="string"){if(w.length>64||w.length<1||!Qi.test(w))return!1}else return!1;var u=_===a}else
var u=!0;if(u){if(t.ImageDescription!==void 0){let _=t.ImageDescription,C=a;if(a===C)if(typeof _=="string"){if(_.length>256||_.length<1||!es.test(_))return!1}else
return!1;var u=C===a}else var u=!0;if(u){if(t.Tags!==void 0){let C=t.Tags,G=a;if(a===G)if(Array.isArray(C)){var c=!0;let st=C.length;for(let Q=0;Q<st;Q++){let S=C[Q],
Ce=a;if(a===Ce)if(S&&typeof S=="object"&&!Array.isArray(S)){let Qt=Object.getPrototypeOf(S);if(Qt!==Object.prototype&&Qt!==null)return!1;{let Mo;if(S.Key===void 0&&
(Mo="Key"))return!1;{let Ho=a;for(let U in S)if(!(U==="Key"||U==="Value"))return!1;if(Ho===a){if(S.Key!==void 0){let U=S.Key,fe=a;if(a===fe)if(typeof U=="string"){
if(U.length>127||U.length<1)return!1}else return!1;var p=fe===a}else var p=!0;if(p)if(S.Value!==void 0){let U=S.Value,fe=a;if(a===fe)if(typeof U=="string"){if(U.
length>255)return!1}else return!1;var p=fe===a}else var p=!0}}}}else return!1;var c=Ce===a;if(!c)break}}else return!1;var u=G===a}else var u=!0;if(u)if(t.Applications!==
void 0){let C=t.Applications,G=a;if(a===G)if(Array.isArray(C)){if(C.length>5||C.length<1)return!1;{var d=!0;let st=C.length;for(let Q=0;Q<st;Q++){let S=C[Q],Ce=a;
if(typeof S!="string"||!(S==="Microsoft_Office_2016"||S==="Microsoft_Office_2019"))return!1;var d=Ce===a;if(!d)break}}}else return!1;var u=G===a}else var u=!0}}}}}}}}else
return!1;return a===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(t){return Ue(t)}function qt(t,e,n){let r=ts(t);return ns(r,r.view===null?null:e(r.view),n)}function ts(t){let{source:e,value:n,parsed:r,problems:o,located:i}=t;if(!r)return{source:e,
value:n,parsed:r,problems:o,located:i,view:null};if(We(n))return{source:e,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=m.
explain(),u=s(n),c=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:e,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:c?l(
n,u.refused):null}}function ns(t,e,n){let{source:r,value:o,problems:i,view:s,located:a}=t;if(e===null||s===null)return m.explain().requestReport(r,n.noRules,i,o,
a(),n.failOn);if(e.failed.length===0&&e.undecided.length===0&&i.length===0)return je(r,e.tally);let{requestReport:l,ruleProblems:u}=m.explain(),c=[...i,...u(e,s,
n)];return l(r,e.tally,c,o,a(),n.failOn)}function Zn({source:t},e,n){let{requestReport:r,unreadable:o}=m.explain();return r(t,n.noRules,[o(e)],void 0,null,n.failOn)}function Qn(t){if(t.endsWith(".json"))return"json";let e=/\.[^./\\]*$/.exec(t)?.[0].toLowerCase();return e===".yaml"||e===".yml"?"yaml":e===".ndjson"||e===".jso\
nl"?"ndjson":"json"}var rs=[4,6,9,11];function er(t){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(t))return!1;let e=Number(t.slice(0,4)),n=Number(t.slice(5,7)),r=Number(t.slice(8)),o=e%
4===0&&(e%100!==0||e%400===0),i=n===2?o?29:28:rs.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var f=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var tr=864e5;function Me(t){if(!er(t))throw new f(`${qn(t)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return t}function nr(t){
let e="",n=0;return()=>{let r=t();return(r>=n||r<n-tr)&&(e=new Date(r).toISOString().slice(0,10),n=Date.parse(`${e}T00:00:00Z`)+tr),e}}var we=3;function rr(t,e){let n=t.when===null?2:ye(t.when,e);if(n===0)return"notApplicable";let r=ye(t.must,e);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function or(t,e){let n=new Set;return t.when!==null&&He(t.when,e,n),He(t.must,e,n),[...n].sort((r,o)=>r-o)}function ye(t,e){if(typeof t=="number"){let i=e[t];
return i===we||i===void 0?1:i}if("not"in t)return H(ye(t.not,e));let n="all"in t,r=n?0:2,o=n?2:0;for(let i of n?t.all:t.any){let s=ye(i,e);if(s===r)return s;s===
1&&(o=1)}return o}function He(t,e,n){if(ye(t,e)===1)if(typeof t=="number")n.add(t);else if("not"in t)He(t.not,e,n);else for(let r of"all"in t?t.all:t.any)He(r,e,
n)}var os=new Set(["ec2Image","account","guest"]);function ir(t,e,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0},o=n.listRules?is():null,i=[],s=[],a=new Set;
for(let[u,c]of t.rules.entries()){let p=rr(c,e),d;if(p!=="undecided")d=p,p==="fail"&&i.push(u);else{let h=or(c,e),g=as(t,h,n.world),A=new Set(g.map(x=>x.slice(0,
x.indexOf("/"))));if(d=ss(c.ifUnknown,A,n)?"skipped":"unknown",d==="skipped")for(let x of A)a.add(x);else h.some(x=>e[x]===we)||s.push({rule:u,needs:g})}r[d]++,
o?.[d].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};return Object.freeze({tally:Object.
freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function is(){return{pass:[],fail:[],unknown:[],notApplicable:[],skipped:[]}}function ss(t,e,n){return n.
require.some(r=>e.has(r))?!1:t!==null?t==="skip"&&e.size>0:[...e].some(r=>os.has(r)&&!n.world.scopes.has(r))}function as(t,e,n){let r=new Set,o=i=>{let s=i===void 0?
void 0:t.operands[i];s!==void 0&&n.read(s.fact,s.path)===L&&r.add(s.fact+s.path)};for(let i of e){let s=t.leaves[i];o(s?.left),typeof s?.right=="object"&&"opera\
nd"in s.right&&o(s.right.operand)}return[...r].sort()}function K(t,e,n){let r=t.Applications;if(r===void 0)return k;if(r===y)return y;let o,i=!0;for(let s=e;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?k:{items:o??k.items,complete:i}}var sr={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:t=>K(t,0,()=>!0)};var ar={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:t=>K(t,1,()=>!0)};var lr={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:t=>K(t,0,e=>e==="Micros\
oft_Office_2016")};var ur={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:t=>K(t,0,e=>e==="Micros\
oft_Office_2019")};function Ge(t){return t.length>0&&(Ve(t.charCodeAt(0))||Ve(t.charCodeAt(t.length-1)))}function Be(t){let e=0,n=t.length;for(;e<n&&Ve(t.charCodeAt(e));)e++;for(;n>
e&&Ve(t.charCodeAt(n-1));)n--;return t.slice(e,n)}function Ve(t){return t===32?!0:t<160?!1:t===160||t===5760||t>=8192&&t<=8202||t===8239||t===8287||t===12288}var cr="/ImageDescription",pr={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(t){let e=t.ImageDescription;if(e===y)return y;if(e===void 0||!Ge(e))return k;let n=Be(e);return{items:[n===
""?{pointer:cr,value:e}:{pointer:cr,value:e,suggestion:n}],complete:!0}}};var ls=new Map([["BYOL_REGULAR",Ye("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Ye("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Ye("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Ye("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:k}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:k}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:k}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:k}]]);function Ye(t,e,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:t,suggestion:n})]);return{family:e,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function se(t){
let e=t.IngestionProcess;return e===void 0?q:(e===y?void 0:ls.get(e))??y}var dr={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(t){let e=se(t);return typeof e=="symbol"?e:e.family}};var fr={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(t){let e=se(t);return e===y?y:typeof e=="symbol"?k:e.pcoip}};var mr={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(t){let e=se(t);return typeof e=="symbol"?e:e.protocol}};var hr={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(t){let e=t.Tags;return e===y?y:e===void 0?
0:e.length}};var us=16;function ae(t,e,n){let r=t.Tags;if(r===void 0)return k;if(r===y)return y;let o=r.length<=us?e:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=be(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?k:{items:i??k.items,complete:s}}function be(t,e){let n=t[e];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var cs=(t,e,n)=>{for(let r=0;r<e;r++)if(be(n,r)===t)return!0;return!1};function ps(){let t=new Set;return e=>t.size===t.add(e).size}var gr={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:t=>ae(t,cs,ps)};var yr={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:t=>ae(t,()=>!0,()=>()=>!0)};var ds=(t,e,n)=>{let r=!1;for(let o=0;o<e;o++){let i=be(n,o);if(i===t)return!1;!r&&i!==void 0&&(r=ms(t,i))}return r};function fs(){let t=new Set,e=new Set;return n=>{
if(t.has(n))return!1;t.add(n);let r=e.size;return e.add(n.toLowerCase()).size===r}}function ms(t,e){let n=Math.min(t.length,e.length);for(let r=0;r<n;r++){let o=t.
charCodeAt(r),i=e.charCodeAt(r);if(o>=128||i>=128)return t.toLowerCase()===e.toLowerCase();if(wr(o)!==wr(i))return!1}return t.length===e.length}function wr(t){return t>=
65&&t<=90?t+32:t}var br={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:t=>ae(t,ds,fs)};function z(t,e){let n=t.Tags;if(n===void 0)return k;if(n===y)return y;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===y){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:e.matches(a)&&(r??=[],r.push(Or(`/Tags/${i}/Key`,a,e.repair(a)||void 0))),typeof l=="string"?e.matches(l)&&(r??=[],r.push(
Or(`/Tags/${i}/Value`,l,e.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?k:{items:r??k.items,complete:o}}function Or(t,e,n){return n===void 0?{pointer:t,value:e}:
{pointer:t,value:e,suggestion:n}}var hs={matches:Ge,repair:Be},xr={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:t=>z(t,hs)};var Ke="aws:";function ze(t){return t.startsWith(Ke)}function Lt(t){let e=t.charCodeAt(0);return e!==97&&e!==65?!1:t.slice(0,Ke.length).toLowerCase()===Ke&&!ze(
t)}function Je(t){let e=t;for(;ze(e)||Lt(e);)e=e.slice(Ke.length);return e}var gs={matches:ze,repair:Je},kr={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:t=>z(t,gs)};var ys={matches:Lt,repair:Je},vr={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:t=>z(t,ys)};var ws=/[^ +\-./0-9:=@A-Z_a-z]/;function Rr(t){return ws.test(t)&&!Cr().every.test(t)}function Er(t){return t.replace(Cr().others,"-")}var _r;function Cr(){let t="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return _r??={every:new RegExp(`^[${t}]*$`,"u"),others:new RegExp(`[^${t}]+`,"gu")},_r}var bs={matches:Rr,repair:Er},Ar={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:t=>z(t,bs)};var Dt=[sr,ar,lr,ur,pr,dr,fr,mr,hr,gr,yr,br,xr,kr,vr,Ar];function Sr(t,e){if(t==="derived"){let r=Dt.find(o=>o.path===e);if(r===void 0)throw new Error(`no derived fact ${e}`);return r.derive}let n=Fe(e);return r=>Os(r,
n)}function Pr(t){return t?.fact==="derived"?Dt.find(({path:e})=>e===t.path)?.member??null:t?.fact!=="request"?null:Fe(t.path)[0]}function Os(t,e){let n=t;for(let r of e){
if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return q;n=n[r]}return n===void 0?q:n}var Nr=2,xs=3,Ir=15,ks=new Set(["IngestionProcess","Applications","Tags"]),vs="IngestionProcess";function qr(t,e,n,r){let o=t.operands.map(({fact:s,path:a},l)=>{
let u=n[l];return u===void 0?Sr(s,a):()=>u}),i=new Map;for(let[s,a]of t.leaves.entries()){if(!e.has(s))continue;let l=he(a,n),u=l===void 0?he(a,o):_s(l),c=o[a.left],
p=l===void 0?null:Pr(t.operands[a.left]),d=p!==null&&ks.has(p)?p:null,h={place:s,operand:a.left,operator:r(a),left:c,right:u},g=i.get(d);g===void 0?i.set(d,[h]):
g.push(h)}return[...i].flatMap(([s,a])=>{a.sort((u,c)=>u.operand-c.operand||u.place-c.place);let l=[];for(let u=0;u<a.length;u+=Ir)l.push(Rs(s,a.slice(u,u+Ir)));
return l})}function _s(t){let e=Array.isArray(t)?new Set(t):t;return()=>e}function Rs(t,e){return{answer(n){if(t!==null){let r=n[t];if(r===void 0||t===vs&&typeof r==
"string")return r}return $r(e,n)},unpack(n,r){let o=typeof n=="number"?n:$r(e,{[t]:n});for(let[i,{place:s}]of e.entries())r[s]=o>>(e.length-1-i)*Nr&xs}}}function $r(t,e){
let n=0,r=-1,o=L;for(let i of t)i.operand!==r&&(r=i.operand,o=i.left(e)),n=n<<Nr|Es(i.operator,o,i.right(e));return n}function Es(t,e,n){let r=t(e,n);return r===
1&&e!==L&&n!==L&&(Tr(e)||Tr(n))?we:r}function Tr(t){return t===y?!0:Array.isArray(t)?t.includes(y):typeof t=="object"&&"complete"in t&&!t.complete}function Lr(t,e){let n=new Set;for(let r of t.rules){let o=new Set;if(!(r.when!==null&&Xe(r.when,e,o)===0)){Xe(r.must,e,o);for(let i of o)n.add(i)}}return n}function Xe(t,e,n){
if(typeof t=="number"){let a=e[t];return a==null?(n.add(t),null):a===3?1:a}if("not"in t){let a=Xe(t.not,e,n);return a===null?null:H(a)}let r="all"in t,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?t.all:t.any){let l=Xe(a,e,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var Cs=4096;function Dr(t,e,n){let r=t.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=t.leaves.map(u=>{let c=r[u.left],p=he(u,r);return c===void 0||p===void 0?
null:e(u)(c,p)}),i=qr(t,Lr(t,o),r,e),s={next:new Map,decision:null},a=0;return u=>{let c=s,p=[];for(let d of i){let h=d.answer(u);p.push(h),c=c?.next.get(h)}return c?.
decision??l(p)};function l(u){let c=o.map(d=>d??0);for(let[d,h]of i.entries())h.unpack(u[d],c);let p=ir(t,c,n);return a<Cs&&(a++,As(s,u,p)),p}}function As(t,e,n){
let r=t;for(let o of e){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function Fr(t,e){let n=new Map(Object.entries(t));return{scopes:new Set([...n].filter(([,r])=>Ss(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?e:q;let i=n.get(r);if(i===null)return q;let s=Wn(i,o);return s.found?s.value===null?q:s.value:L}}}function Ss(t){return typeof t==
"object"&&t!==null&&Object.keys(t).length>0}var Ft={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function Ur(t){let e=Ps(t),{asOf:n}=t;if(typeof n=="string"){let i=jt(Me(n),e);return()=>i}let r=n??nr(Date.now),o=jt(Me(r()),e);return()=>{let i=r();return i!==
o.date&&(o=jt(Me(i),e)),o}}function Ps({packs:t=[],facts:e,require:n=[],listRules:r=!1,failOn:o="error"}){let i=Cn(t),s=r?i.plan.rules.map(a=>a.id).sort():null;
return{rules:i,given:Is(e),require:n.length===0?n:m.facts().checkedScopes(n),listRules:r,context:{failOn:o,noRules:Xn(i.plan.rules.length,s),ruleAt:i.ruleAt,howToState:a=>m.
facts().howToState(a)}}}function jt(t,{rules:e,given:n,require:r,listRules:o,context:i}){let s=Fr(n.facts,t),a={require:r,listRules:o,world:s};return{date:t,head:{
version:1,tool:Ft.tool,model:Ft.model,pack:{rules:e.plan.rules.length,sha256:e.sha256},asOf:t,facts:n.given},context:{...i,world:s},rules:e,decision:a,decider:Dr(
e.plan,e.operatorOf,a)}}var jr={facts:{},given:[]};function Is(t){if(t===void 0)return jr;let e=Array.isArray(t)?t:[{from:"options.facts",facts:t}];return e.length===
0?jr:m.facts().joinFacts(e)}function Oe(){let t={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0};return{add(e){t.requests++,t[e.verdict]++;for(let n of e.findings)
n.outcome==="unknown"?t.unknowns++:n.severity==="error"?t.errors++:t.warnings++},ignore(e){t.ignored+=e},end:()=>({counts:{...t},verdict:$s(t)})}}function $s(t){
return t.fail>0?"fail":t.unknown>0||t.requests===0?"unknown":"pass"}function Ze(t,e,n,{decider:r}){let o=De(t);if(o===ie||!We(o))return null;let{tally:i,failed:s,undecided:a}=r(o);return s.length>0||a.length>0?null:{report:je({path:e,
index:n},i),value:o,line:l=>ge(t).line(l)}}function Wr(t,e,{maxBytes:n},r){if(t.length>n)return null;let{text:o,problems:i}=Ne(t);return i.length>0?null:Ze(o,e,
null,r)}function V(t={}){Ds(t);let e=Ur(t),n={hash:t.hash??!1,maxBytes:t.maxBytes??Ts};return{get head(){return e().head},check:(r,o)=>Ns(Vr(r,o),e()),checkText:(r,o)=>Mr(
qs(r,Qe(o),n,e()),e()),checkBytes:(r,o)=>Mr(Hr(r,Qe(o),n,e()),e()),requests:(r,o)=>Hr(r,Qe(o),n,e()),checkWithEngine:(r,o)=>m.engine().checkValueWithEngine(Vr(r,
o),e()),engineRequests:(r,o)=>m.engine().checkAllWithEngine(Tt(r,Qe(o),n),e())}}var Ts=1024*1024;function Ns(t,{head:e,decider:n,context:r}){try{return Ut(e,[qt(
t,n,r)])}catch(o){return Ut(e,[Zn(t,o,r)])}}function Mr(t,{head:e}){return Ut(e,Array.from(t,({report:n})=>n))}function qs(t,e,n,r){if(e.format==="json"&&!n.hash&&
!$t(t,n.maxBytes)){let o=Ze(t,e.path,null,r);if(o!==null)return[o]}return Yn(t,e,n).map(o=>Wt(o,r))}function Hr(t,e,n,r){if(e.format==="ndjson")return Ls(t instanceof
Uint8Array?[t]:t,e,n,r);if(t instanceof Uint8Array&&e.format==="json"&&!n.hash){let o=Wr(t,e.path,n,r);if(o!==null)return[o]}return Array.from(Tt(t,e,n),o=>Wt(o,
r))}function*Ls(t,e,n,r){for(let o of m.streams().ndjsonLines(t,n))yield(o.problems.length===0&&!n.hash?Ze(o.text,e.path,o.index,r):null)??Wt(Nt(o,e,n),r)}function Wt({
candidate:t,line:e},{decider:n,context:r}){return{report:qt(t,n,r),value:t.value,line:e}}function Ut(t,e){let n=Oe();for(let p of e)n.add(p);let{version:r,tool:o,
model:i,pack:s,asOf:a,facts:l}=t,{counts:u,verdict:c}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,requests:e,counts:u,verdict:c}}function Vr(t,{
path:e=null}={}){return{source:{path:e,index:null},value:t,parsed:!0,problems:P,located:()=>null}}function Qe({path:t=null,format:e}={}){return{path:t,format:e??
(t===null?"json":Qn(t))}}var Gr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,listRules:!0,hash:!0,maxBytes:!0};function Ds(t){let{asOf:e,failOn:n,maxBytes:r}=t;
for(let o of Object.keys(t))if(!Object.hasOwn(Gr,o))throw new f(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Gr).join(", ")}`);if(e!==
void 0&&typeof e!="string"&&typeof e!="function")throw new f("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new f("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new f("`maxBytes` is not a whole num\
ber above 0")}function Mt(t){return m.packs().readPack(t)}function Ht(t,e,n){return m.facts().readFacts(t,e,n)}function Vt(t,e){return m.facts().parseFact(t,e)}function et(){let{documentRules:t,schemaRules:e}=m.explain();return Object.entries({...t,...e}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}var Fs={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},Br="2026-11-23";async function Gt(t,e={}){let n=new Map,r=[];for(let o of t.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},
s.asOf??Br]),l=n.get(a)??js(t,s);n.set(a,l),r.push(Ws(o,i,s,await Us(l,s,e.engine??"compiled")))}return r}function js(t,e){return V({packs:t.sha256===D().sha256?
[]:[t],facts:e.facts??{},asOf:e.asOf??Br,listRules:!0})}async function Us(t,e,n){let r=new TextEncoder().encode(JSON.stringify({...Fs,...e.request}));if(n==="co\
mpiled")for(let{report:o}of t.requests(r))return o;for await(let{report:o}of t.engineRequests(r))return o;throw new Error("an example gave no report")}function Ws(t,e,n,r){
let o=Object.entries(r.rules.ids??{}).find(([,a])=>a.includes(t.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===t.id).map(a=>a.pointer),s=[];return o!==n.outcome&&
s.push(`the outcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(
i)}, not at ${JSON.stringify(n.pointers)}`),{rule:t.id,index:e,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}var le=(t,e)=>({name:t,value:null,repeatable:!1,choices:null,help:e}),ke=(t,e,n)=>({...le(t,n),value:e}),xe=(t,e,n)=>({...ke(t,e,n),repeatable:!0}),Bt=(t,e,n,r)=>({
...ke(t,e,r),choices:n}),tt=[xe("facts","FILE","facts file, JSON or YAML"),xe("fact","KEY=VALUE","one fact, for example windows.version=11 or region=eu-west-1"),
xe("rules","PATH","a rule file or directory, added to the built-in pack"),ke("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),xe("req\
uire","SCOPE[,SCOPE]","rules that need facts of these scopes may not be skipped"),Bt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: erro\
r (default) or warning"),le("allow-unknown","an unknown verdict exits 0"),xe("format","FORMAT[=FILE]","text (default) or json; with =FILE into a file, while tex\
t stays on standard output"),le("hash","add the sha256 of each request to the report"),le("list-rules","add the ids behind each count of rules to the report"),le(
"quiet","leave passing requests out of the output, never out of the counts"),Bt("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compile\
d (default) or json-rules-engine; the report is the same"),ke("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),
le("follow-links","read named links whose target leaves the working directory"),ke("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048\
576)"),Bt("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")];var Ms=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;function ve(t){return t.replace(Ms,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function Kr(){let t=0;return{begin:e=>`${ve(JSON.stringify(e,null,2).slice(0,-2))},
  "requests": [`,request:({report:e})=>`${t++===0?"":","}
    ${Yr(e,"    ")}`,end:({counts:e,verdict:n})=>`${t===0?"":`
  `}],
  "counts": ${Yr(e,"  ")},
  "verdict": "${n}"
}
`}}function Yr(t,e){return ve(JSON.stringify(t,null,2).replaceAll(`
`,`
${e}`))}var Hs,zr={findings:()=>Hs??=require("./findings.cjs")};var ue=t=>t,ce=(t,e)=>n=>`\x1B[${t}m${n}\x1B[${e}m`,Vs={bold:ue,dim:ue,red:ue,green:ue,yellow:ue,cyan:ue},Gs={bold:ce(1,22),dim:ce(2,22),red:ce(31,39),green:ce(
32,39),yellow:ce(33,39),cyan:ce(36,39)};function F(t){return t?Gs:Vs}var Bs=/^[ -~]*$/;function $(t){return Bs.test(t)?t:Ys(t)}function Ys(t){let e="";for(let n of t){let r=n.codePointAt(0);e+=zs(r)?Ks(r):n}return e}function Ks(t){
return t===10?"\\n":t===13?"\\r":t===9?"\\t":t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).padStart(4,"0")}`}function zs(t){return t<127?t<32:t<768?t<=160||
t===173:Js.some(([e,n])=>t>=e&&t<=n)}var Js=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],
[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function Xr({counts:t,verdict:e,skipped:n,ignored:r},o){let i=[Zs(t)],s=[Jr(t.errors,"error",o.red),Jr(t.warnings,"warning",o.yellow),t.unknowns>0?o.cyan(`${ne(
t.unknowns)} undecided`):""].filter(a=>a!=="");if(s.length>0&&i.push(s.join(", ")),n.most>0){let a=n.least<n.most?"up to ":"";i.push(`${a}${J(n.most,"rule")} sk\
ipped (for want of facts: ${n.scopes.join(", ")})`)}return t.ignored>0&&i.push(`${J(t.ignored,"file")} ignored, without a member of a request: ${Xs(r,t.ignored)}`),
`${e==="pass"?o.green(i[0]??""):o.bold(i[0]??"")}${i.slice(1).map(a=>` \xB7 ${a}`).join("")}`}function Xs(t,e){let n=e-t.length;return t.map($).join(", ")+(n>0?
` and ${ne(n)} more`:"")}function Zs(t){if(t.requests===0)return"no request found";if(t.pass===t.requests)return t.requests===1?"1 request passed":`all ${ne(t.requests)}\
 requests passed`;let e=[t.pass>0?`${ne(t.pass)} passed`:"",t.fail>0?`${ne(t.fail)} failed`:"",t.unknown>0?`${ne(t.unknown)} unknown`:""].filter(n=>n!=="");return`${J(
t.requests,"request")}: ${e.join(", ")}`}function Jr(t,e,n){return t===0?"":n(J(t,e))}function J(t,e,n=`${e}s`){return`${ne(t)} ${t===1?e:n}`}function ne(t){return String(
t).replace(/\B(?=(\d{3})+$)/g,",")}function Zr({colour:t,width:e}){let n=F(t),r=[],o=null;return{begin:({facts:i})=>(r=i,""),request:i=>i.report.findings.length===0?"":(o??=zr.findings().findingBlocks(
n,e,r),o(i)),end:i=>`${Xr(i,n)}
`}}var _e={text:Zr,json:Kr};function Qr(t){let e=t.map(Qs),n=e.filter(({file:r})=>r===null);if(n.length>1){let r=n.map(({format:o})=>`\`${o}\``).join(" and ");throw new f(`${r} cannot both\
 go to standard output; send one to a file: \`--format ${n[1]?.format}=FILE\``)}for(let[r,{file:o}]of e.entries())if(o!==null&&e.findIndex(i=>i.file===o)!==r)throw new f(
`two formats cannot go to the same file \`${o}\``);return n.length===1?e:[{format:"text",file:null},...e]}function Qs(t){let e=t.indexOf("="),n=e===-1?t:t.slice(
0,e);if(!ea(n))throw new f(`\`--format ${t}\`: accepted are ${Object.keys(_e).join(", ")}`);let r=e===-1?null:t.slice(e+1);if(r==="")throw new f(`\`--format ${t}\
\`: the name of the file is missing after \`=\``);return{format:n,file:r}}function ea(t){return Object.hasOwn(_e,t)}var ta=1<<20,eo=1<<28;function to({options:t,operands:e}){for(let[i,s]of t)na(i,s);let n=i=>t.get(i)??[],r=i=>t.get(i)?.at(-1)??null,o=r("max-bytes");return{operands:e,
facts:n("facts"),fact:n("fact"),rules:n("rules"),asOf:r("as-of"),require:n("require").flatMap(i=>i.split(",").map(s=>s.trim())),failOn:r("fail-on")==="warning"?
"warning":"error",allowUnknown:t.has("allow-unknown"),targets:Qr(n("format")),hash:t.has("hash"),listRules:t.has("list-rules"),quiet:t.has("quiet"),engine:r("en\
gine")==="json-rules-engine"?"json-rules-engine":"compiled",stdinName:r("stdin-name"),followLinks:t.has("follow-links"),maxBytes:o===null?ta:ra(o),color:r("colo\
r")??"auto"}}function na(t,e){let n=tt.find(r=>r.name===t)?.choices;if(n!=null){for(let r of e)if(!n.includes(r))throw new f(`\`--${t} ${r}\`: accepted are ${n.
join(", ")}`)}}function ra(t){let e=/^[0-9]{1,10}$/.test(t)?Number(t):0;if(e<1||e>eo)throw new f(`\`--max-bytes ${t}\`: accepted is a number of bytes from 1 to ${eo}`);
return e}function j(t,e,n){return t!=="auto"?t==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&e.isTerminal()}function Re(t,e,n=[]){no("error",[t,...n],e)}function nt(t,e){no("warning",[t],e)}function no(t,e,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=F(j("auto",n,r)),
a=e.map(l=>$(l));n.write(`${o((t==="error"?i:s)(t))}: ${a.join(`
  `)}
`)}var O={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},ro=[O.pass,O.unknown,O.fail,O.callFailed,O.couldNotRun];function rt(t,e){return ro.indexOf(t)>=ro.indexOf(
e)?t:e}function X(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}var oa,ia,sa,aa,T={files:()=>oa??=require("./files.cjs"),found:()=>ia??=require("./found.cjs"),program:()=>sa??=require("./program.cjs"),search:()=>aa??=require("./search.cjs")};var oo={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function pe(t){let e=X(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn(oo,e)?oo[e]:e}var re=class extends Error{name="Unreadable"},Yt=1<<20,la=16,ua=/\.(ndjson|jsonl)$/i;function ca(t){return t!==null&&!t.endsWith(".json")&&ua.test(t)}function zt(t,e){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=ca(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?e.stdin():io(Kt(r.file,r.pipe,e).fd,e.fs);return o?
l:so(l,t+1)}let{fd:i,size:s}=Kt(r.file,!1,e),a=Math.min(s,t+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,da(i,n,a,e.fs))}finally{e.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of io(Kt(r,!1,e).fd,e.fs)){let s=Buffer.concat([o,i]);if(T.found().
holdsMemberName(s))return!0;o=s.subarray(-2*la)}return!1}}}function Kt(t,e,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(t,e?r:r|pa(n)),i=n.fstatSync(o);if(e?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new re("it is not a regular file")}function pa({constants:{O_NOFOLLOW:t=0,O_NONBLOCK:e=0}}){
return t|e}function da(t,e,n,r){let o=0;for(;o<n;){let i=r.readSync(t,e,o,n-o,null);if(i===0)break;o+=i}return o}function*io(t,e){let n=Buffer.allocUnsafeSlow(Yt);
try{for(let r=e.readSync(t,n,0,Yt,null);r>0;r=e.readSync(t,n,0,Yt,null))yield n.subarray(0,r)}finally{e.closeSync(t)}}function so(t,e){let n=[],r=0;for(let o of t){
let i=Uint8Array.prototype.slice.call(o,0,e-r);if(n.push(i),r+=i.length,r===e)break}return Buffer.concat(n)}function ao(t,e,n){try{let r=zt(e,n).read({...t,path:null}),
o=r instanceof Uint8Array?r:so(r,e+1);if(o.length>e)throw new re(`it is larger than ${e} bytes`);return Buffer.from(o).toString("utf8").replace(/^\ufeff/,"")}catch(r){
throw!(r instanceof re)&&X(r)===null?r:new f(`cannot read \`${t.path??"-"}\`: ${pe(r)}`)}}function lo(){let t=Number.POSITIVE_INFINITY,e=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<t&&(t=r.skipped),r.skipped>
e&&(e=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(t,e),most:e,scopes:[...n].sort()})}}var fa=5;function uo(t,e,n,r,o){let i=Oe(),s=lo(),a=[],l=new Set,u=O.pass,c=w=>{r.clear(),Re(w,o),u=rt(u,O.couldNotRun)},p=w=>{i.add(w.report),s.add(w.report),r.
step(),t.quiet&&w.report.verdict==="pass"||n.request(w)};e.failures.forEach(c);let d=null,h=null,g=null,A=!1,x=!1,R={content(w){if(x=!1,d===null)return null;h=w.
read(d);let _=h instanceof Uint8Array&&h.length>t.maxBytes;return!d.named&&_&&!w.holdsMemberName(d)?null:h},take(w){if(!A){if(g!==null||w.report.verdict==="fail"){
g??=T.found().foundFile(()=>!(h instanceof Uint8Array)||T.found().mayHoldMember(h));let _=g.next(w);if(_==="hold")return!0;if(x=_==="restart",_!=="take")return!1;
g.held().forEach(p)}A=!0}return d!==null&&l.add(d),p(w),!0},failed(w){if(!(w instanceof re)&&X(w)===null)throw w;d!==null&&l.add(d),c(`cannot read \`${d?.path??
"-"}\`: ${pe(w)}`)},again(){return x||d===null||d.named||l.has(d)?x:(i.ignore(1),a.length<fa&&a.push(d.path??"-"),!1)}};return{visit(w){return d=w,g=null,A=w.named,
x=!1,R},end(){r.clear();let{counts:w,verdict:_}=i.end();n.end({counts:w,verdict:_,skipped:s.end(),ignored:a}),ha(e.links,o);for(let{text:C,inputs:G}of e.arguments)
G.some(Wo=>l.has(Wo))||(Re(G.length===0?`no file to check in \`${C}\``:`no request in \`${C}\``,o),u=rt(u,O.unknown));return rt(u,w.requests===0?O.pass:ma(_,t.allowUnknown))}}}
function ma(t,e){switch(t){case"pass":return O.pass;case"fail":return O.fail;case"unknown":return e?O.pass:O.unknown;default:return t}}function ha(t,e){let[n,...r]=t;
if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;nt(`\`${n}\`${o}: links in directories are not followed; name them to check them`,e)}function co(t){return t.isFile()?"file":t.isDirectory()?"directory":t.isSymbolicLink()?"link":t.isFIFO()?"pipe":"other"}var ga=64;function po({fs:t,paths:e}){let n=new Map,
r=new Map;return o=>{let i=e.dirname(o),s=r.get(i);if(s!==void 0)return s.get(e.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=t.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===ga){let u=t.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(c=>[c.name,co(c)])))}return l===void 0?null:co(l)}}var ya=/[*?[{]|[!@+]\(/;function fo(t){return ya.test(t)}function mo(t,e,{kind:n}){try{return n(e)}catch(r){throw X(r)===null?r:new f(`cannot read \`${t}\`: ${pe(r)}`)}}function Jt(t,e,{here:n,options:r}){let o=n.resolveParent(
e);return o===e||r.followLinks||n.contains(e)&&!n.containsReal(o)&&wa(t),o}function wa(t){throw new f(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function ho({cwd:t,fs:e,paths:n}){let r=t(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=e.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}}function ot(t,e,n){let r=[],o=[],i={options:e,io:n,here:ho(n),kind:po(n),links:r,failures:o},s=t.map(u=>({text:u,inputs:Oa(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...ba(s),links:r,failures:o}}function ba(t){let e=new Map;for(let r of t.flatMap(o=>o.inputs)){let o=e.
get(r.file);(o===void 0||r.named&&!o.named)&&e.set(r.file,r)}return{arguments:t.map(({text:r,inputs:o})=>({text:r,inputs:o.map(i=>e.get(i.file)??i)})),inputs:[...e.
values()]}}function Oa(t,e){let{here:n,options:r}=e;if(t==="")throw new f("an argument is empty; is a variable not set?");if(t==="-")return[{path:r.stdinName,file:null,
named:!0,pipe:!1}];let o=n.absolute(t),i=mo(t,o,e);switch(i){case null:if(!fo(t))throw new f(`there is no file or directory \`${t}\``);return T.search().matching(
t,e);case"link":return T.search().linked(t,o,e);case"other":throw new f(`\`${t}\` is a device or a socket; only regular files, pipes and directories are read`);case"\
directory":return T.search().directory(n.shown(o),Jt(t,o,e),e);case"file":case"pipe":return[{path:n.shown(o),file:Jt(t,o,e),named:!0,pipe:i==="pipe"}];default:return i}}var xa=["AWS_REGION","AWS_DEFAULT_REGION"];function go(t,e){let n=[...t.facts.map(r=>ka(r,t,e)),...t.fact.map(r=>Vt(r,"--fact"))];if(n.some(({facts:r})=>r.region?.
name!==void 0))return n;for(let r of xa){let o=e.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n}function ka(t,{followLinks:e,
maxBytes:n},r){let{inputs:o}=ot([t],{followLinks:e,stdinName:null},r),[i]=o;if(o.length!==1||i===void 0||!i.named)throw new f(`\`--facts ${t}\`: a facts file is \
one file`);return Ht(ao(i,n,r),i.path??"<stdin>",va(t))}function va(t){return/\.ya?ml$/i.test(t)?"yaml":"json"}var _a=65536,yo=100,Ra=160;function wo(t,e,n){let r=[],o=()=>{for(let i of r)i.discard()};try{for(let i of t.targets)r.push(Ea(i,t.color,e,n))}catch(i){throw o(),
i}return{begin:i=>{for(let{format:s,write:a}of r)a(s.begin(i))},request:i=>{for(let{format:s,write:a}of r)a(s.request(i))},end:i=>{for(let{format:s,write:a,finish:l}of r)
a(s.end(i)),l()},discard:o}}function Ea({format:t,file:e},n,r,o){let i=e===null?Ca(o,r):T.files().fileWriter(e,o),s="",a=()=>{s!==""&&i.write(s),s=""};return{format:_e[t](
e===null?Aa(n,o):{colour:!1,width:yo}),write:l=>{s+=l,s.length>=_a&&a()},finish:()=>{a(),i.finish()},discard:i.discard}}function Ca({stdout:t},e){return{write:r=>{
e.clear(),t.write(r)},finish:e.clear,discard:e.clear}}function Aa(t,{stdout:e,env:n}){let r=e.isTerminal()?Math.min(Ra,Math.max(40,e.columns())):yo;return{colour:j(
t,e,n),width:r}}function bo({stderr:t,now:e}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!t.isTerminal())return;let i=e();i-o<100||(o=i,r=!0,t.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&t.write("\r\x1B[2K"),r=!1}}}function Z(t,e){return t.map(n=>Mt(e.paths.relative(".",e.paths.resolve(e.cwd(),n))||"."))}function Oo(t,e){let n=ot(t.operands,t,e);Ia(t),t.targets.some(({file:l})=>l!==null)&&T.files().refuseOverwriting(t,n.inputs,e);let r=V({packs:Z(t.rules,e),facts:go(
t,e),asOf:t.asOf??new Date(e.now()).toISOString().slice(0,10),require:t.require,failOn:t.failOn,listRules:t.listRules,hash:t.hash,maxBytes:t.maxBytes}),o=bo(e),
i=wo(t,o,e),s=uo(t,n,i,o,e),a=zt(t.maxBytes,e);if(i.begin(r.head),t.engine==="json-rules-engine")return Pa(r,n,a,s,i);try{for(let l of n.inputs)Sa(r,l,a,s);return s.
end()}finally{i.discard()}}function Sa(t,e,n,r){let o=r.visit(e);do try{let i=o.content(n);if(i===null)continue;for(let s of t.requests(i,{path:e.path}))if(!o.take(
s))break}catch(i){o.failed(i)}while(o.again())}async function Pa(t,e,n,r,o){try{for(let i of e.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;
for await(let l of t.engineRequests(a,{path:i.path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function Ia({
operands:t,facts:e}){if([...t,...e].filter(n=>n==="-").length>1)throw new f("standard input, `-`, may be named once in all: it can be read only once")}var xo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world o\
utside the request. A member that is left out is not known; null says that it is known to be absent.",type:"object",additionalProperties:!1,properties:{windows:{
title:"WindowsFacts",description:"The Windows inside the image, as its owner states it",type:"object",additionalProperties:!1,properties:{version:{type:"string",
enum:["10","11","server"],description:"Windows version: 10, 11 or server (any Windows Server)"},edition:{type:"string",enum:["Home","Home N","Home KN","Pro","Pr\
o N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Education","Education N","Education KN","Enterprise","Enterpris\
e N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],description:"Windows edition without the version, as `winver`\
 names it"},build:{type:"integer",minimum:10240,maximum:99999,description:"Build number without the revision, for example 26100"},release:{type:"string",pattern:"\
^[0-9]{2}(0[1-9]|1[0-2]|H[12])$",description:"Feature release, for example 22H2 or 1809"}}},region:{title:"RegionFacts",description:"The AWS Region that the cal\
l is meant for",type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$",maxLength:32,description:"Regi\
on code, for example eu-west-1",examples:["eu-west-1"]}}}}};var ko={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",$comment:"Generated by `npm \
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
g",enum:["Microsoft_Office_2016","Microsoft_Office_2019"]}}}};var vo={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:report:1",title:"Report",description:"What `check` found, version 1\
. Within a version members and enum values may be added; readers ignore what they do not know.",type:"object",additionalProperties:!1,required:["version","tool",
"model","pack","asOf","facts","requests","counts","verdict"],properties:{version:{const:1,description:"Version of this format"},tool:{description:"Who wrote the\
 report",type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{const:"workspaces-preflight"},version:{type:"string"}}},model:{description:"\
The API model that the schema stage was generated from",type:"object",additionalProperties:!1,required:["service","apiVersion","sha256"],properties:{service:{type:"\
string"},apiVersion:{type:"string"},sha256:{$ref:"#/$defs/sha256"}}},pack:{description:"The rules that were loaded: how many, and the hash of their canonical te\
xt",type:"object",additionalProperties:!1,required:["rules","sha256"],properties:{rules:{$ref:"#/$defs/count"},sha256:{$ref:"#/$defs/sha256"}}},asOf:{type:"stri\
ng",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",description:"The date that dated rules used, YYYY-MM-DD"},facts:{type:"array",description:"Every fact that was given \
or read, with its provenance",items:{$ref:"#/$defs/givenFact"}},requests:{type:"array",description:"One entry per request, in the order they were read",items:{$ref:"\
#/$defs/requestReport"}},counts:{$ref:"#/$defs/counts"},verdict:{$ref:"#/$defs/outcome"}},$defs:{outcome:{title:"Outcome",type:"string",enum:["pass","fail","unk\
nown"],description:"Three-valued (Kleene): unknown is never guessed"},severity:{title:"Severity",type:"string",enum:["error","warning"]},stage:{title:"Stage",type:"\
string",enum:["document","schema","rule"],description:"document: the text itself; schema: the API model's constraints; rule: everything else"},certainty:{title:"\
Certainty",type:"string",enum:["documented","measured","inferred","contradictory","unknown"],description:"How well the source supports it; contradictory and unk\
nown are at most a warning"},count:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},givenFact:{title:"GivenFact",description:"A fact w\
ith its provenance; value null means known to be absent",type:"object",additionalProperties:!1,required:["fact","path","value","from"],properties:{fact:{type:"s\
tring",description:"Name of the fact, for example windows"},path:{type:"string",description:"JSON Pointer into the fact"},value:{},from:{type:"string",description:"\
Where the value came from: an option, an environment variable, a file with line and column"}}},position:{title:"Position",type:"object",additionalProperties:!1,
required:["line","column","offset"],description:"line and column are 1-based, offset is 0-based; column and offset count UTF-16 units of the decoded text after \
a byte order mark",properties:{line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},offset:{type:"integer",minimum:0}}},range:{title:"Range",type:"\
object",additionalProperties:!1,required:["start","end"],description:"From start up to, but not including, end",properties:{start:{$ref:"#/$defs/position"},end:{
$ref:"#/$defs/position"}}},prediction:{title:"Prediction",type:"object",additionalProperties:!1,required:["code","certainty"],description:"An API exception or W\
orkspaceImageErrorDetailCode that the service would answer with",properties:{code:{type:"string",minLength:1},certainty:{$ref:"#/$defs/certainty"}}},patchOperation:{
title:"PatchOperation",type:"object",additionalProperties:!1,required:["op","path"],description:"RFC 6902; paths are relative to the request",properties:{op:{type:"\
string",enum:["add","remove","replace","move"]},path:{type:"string"},from:{type:"string"},value:{}}},fix:{title:"Fix",type:"object",additionalProperties:!1,required:[
"title","safe","patch"],properties:{title:{type:"string",minLength:1},safe:{type:"boolean",description:"True when the fix cannot change what the author meant"},
patch:{type:"array",items:{$ref:"#/$defs/patchOperation"},description:"Against the request as it was checked: apply one fix and check again. Empty when the fix \
is to the text alone (a byte order mark, a comment)"}}},relatedPlace:{title:"RelatedPlace",type:"object",additionalProperties:!1,required:["pointer","range","me\
ssage"],properties:{pointer:{type:"string"},range:{anyOf:[{$ref:"#/$defs/range"},{type:"null"}]},message:{type:"string"}}},finding:{title:"Finding",type:"object",
additionalProperties:!1,required:["rule","stage","outcome","severity","pointer","absent","range","message","expected","actual","certainty","predicts","facts","n\
eeds","fix","docs","related","fingerprint"],properties:{rule:{type:"string",pattern:"^[a-z0-9-]+(/[a-z0-9-]+)+$",description:"Permanent id: group/name"},stage:{
$ref:"#/$defs/stage"},outcome:{type:"string",enum:["fail","unknown"]},severity:{$ref:"#/$defs/severity"},pointer:{type:"string",description:"RFC 6901, relative \
to the request"},absent:{type:"boolean",description:"True when the pointer names a member that is not there; range is then its nearest existing ancestor"},range:{
anyOf:[{$ref:"#/$defs/range"},{type:"null"}],description:"In the file; null where there is no text"},message:{type:"string",minLength:1},expected:{type:["string",
"null"],description:"What is accepted, in words"},actual:{type:["string","null"],description:"The value found, as JSON text cut at 120 units; null where there i\
s none"},certainty:{$ref:"#/$defs/certainty"},predicts:{type:"array",items:{$ref:"#/$defs/prediction"}},facts:{type:"array",items:{type:"string"},description:"T\
he facts that the finding rests on, as fact/path"},needs:{type:"array",items:{type:"string"},description:"The facts that would decide an unknown, as fact/path"},
fix:{anyOf:[{$ref:"#/$defs/fix"},{type:"null"}]},docs:{type:["string","null"],description:"An https address to read on"},related:{type:"array",items:{$ref:"#/$d\
efs/relatedPlace"}},fingerprint:{type:"string",pattern:"^[0-9a-f]{16}$",description:"Stable under reformatting: made of rule, pointer and value"}}},ruleTally:{title:"\
RuleTally",type:"object",additionalProperties:!1,required:["pass","fail","unknown","notApplicable","skipped","skippedScopes"],description:"Every rule is counted\
 in exactly one of the five",properties:{pass:{$ref:"#/$defs/count"},fail:{$ref:"#/$defs/count"},unknown:{$ref:"#/$defs/count"},notApplicable:{$ref:"#/$defs/cou\
nt"},skipped:{$ref:"#/$defs/count"},skippedScopes:{type:"array",items:{type:"string"},description:"The scopes whose facts would have decided the skipped rules, \
sorted"},ids:{title:"RuleIds",description:"The ids behind each count, with --list-rules",type:"object",additionalProperties:!1,required:["pass","fail","unknown",
"notApplicable","skipped"],properties:{pass:{type:"array",items:{type:"string"}},fail:{type:"array",items:{type:"string"}},unknown:{type:"array",items:{type:"st\
ring"}},notApplicable:{type:"array",items:{type:"string"}},skipped:{type:"array",items:{type:"string"}}}}}},requestReport:{title:"RequestReport",type:"object",additionalProperties:!1,
required:["source","operation","verdict","rules","findings"],properties:{source:{title:"Source",type:"object",additionalProperties:!1,required:["path","index"],
properties:{path:{type:["string","null"],description:"Relative to the working directory, with /; null for a value given to the library"},index:{anyOf:[{$ref:"#/\
$defs/count"},{type:"null"}],description:"0-based place in an array or an NDJSON file; null for a document that is one request"},sha256:{$ref:"#/$defs/sha256",description:"\
Of the request's own bytes, with --hash"}}},operation:{const:"ImportWorkspaceImage"},verdict:{$ref:"#/$defs/outcome"},rules:{$ref:"#/$defs/ruleTally"},findings:{
type:"array",items:{$ref:"#/$defs/finding"},description:"Ordered by offset, then rule"}}},counts:{title:"Counts",type:"object",additionalProperties:!1,required:[
"requests","pass","fail","unknown","unknowns","ignored","errors","warnings"],properties:{requests:{$ref:"#/$defs/count"},pass:{$ref:"#/$defs/count",description:"\
Requests with the verdict pass"},fail:{$ref:"#/$defs/count",description:"Requests with the verdict fail"},unknown:{$ref:"#/$defs/count",description:"Requests wi\
th the verdict unknown"},unknowns:{$ref:"#/$defs/count",description:"Findings that are unknown"},ignored:{$ref:"#/$defs/count",description:"Files of directories\
 and globs that hold no request"},errors:{$ref:"#/$defs/count",description:"Findings that fail with severity error"},warnings:{$ref:"#/$defs/count",description:"\
Findings that fail with severity warning"}}}}};var _o={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:rule:1",title:"Rule",description:"One rule of a pack. Its path insi\
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
unknown","skip"],description:"What a rule becomes that stays undecided; see docs/rules.md for the default"},at:{$ref:"#/$defs/place",description:"Where the find\
ing points: a JSON Pointer into the request, or a derived list, one finding per item"},message:{$ref:"#/$defs/sentence",description:"What is wrong; {actual} is \
the value found, {pointer} its place, {fact/path} a fact"},expected:{$ref:"#/$defs/sentence",description:"What is accepted"},fix:{title:"RuleFix",type:"object",
additionalProperties:!1,required:["title","safe","patch"],properties:{title:{$ref:"#/$defs/sentence"},safe:{type:"boolean"},patch:{type:"array",maxItems:10,items:{
title:"RulePatchOperation",description:"value may hold {actual}, or {suggestion} where the derived list offers one",type:"object",additionalProperties:!1,required:[
"op","path"],properties:{op:{type:"string",enum:["add","remove","replace"]},path:{type:"string",maxLength:200,description:"A pointer; {pointer} stands for the f\
inding's own"},value:{}}}}}},examples:{type:"array",minItems:2,maxItems:200,description:"The rule's tests: at least one pass and one fail, one unknown where an \
open-world fact is needed",items:{$ref:"#/$defs/example"}}},$defs:{sentence:{type:"string",minLength:1,maxLength:300,pattern:"^[^\\r\\n]+$"},prose:{type:"string",
minLength:1,maxLength:2e3},certainty:{type:"string",enum:["documented","measured","inferred","contradictory","unknown"]},pointer:{type:"string",maxLength:200,pattern:"\
^(/[^/~]*(~[01][^/~]*)*)*$"},factPath:{type:"string",maxLength:200,pattern:"^(/[^/~]*(~[01][^/~]*)*)+$",description:"JSON Pointer into the fact"},factName:{type:"\
string",enum:["request","derived","today","windows","region"]},operand:{title:"FactReference",type:"object",additionalProperties:!1,required:["fact","path"],properties:{
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
ring"},description:"Where the findings must point, in order"}}}}};var de={request:ko,facts:xo,rule:_o,report:vo};var Ro=de.request.properties.IngestionProcess.enum,Eo="BYOL_REGULAR_WSP";function Co(t,e){if(!Ro.includes(t))throw new f(`\`--process ${t}\`: accepted are ${Ro.
join(", ")}`);let n={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:t,ImageName:"win11-enterprise-24h2",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage",Tags:[{Key:"Owner",Value:"desktop-team"}]},r=new Date(e.now()).toISOString().slice(0,10),o=V({asOf:r}).check(n).requests.flatMap(s=>s.findings),i=o.filter(
({outcome:s,severity:a})=>s==="fail"&&a==="error");if(i.length>0){for(let{message:s,rule:a}of i)Re(`no request with ${t} passes: ${s} [${a}]`,e);return O.fail}e.
stdout.write(`${JSON.stringify(n,null,2)}
`);for(let{message:s,rule:a,expected:l}of o)nt(`${s} [${a}]${l===null?"":`; accepted: ${l}`}`,e);return O.pass}var La=/(?:`[^`]*`|[^ ])+/g;function Ao(t,e){let n=[],r="";for(let o of t.match(La)??[])r!==""&&r.length+1+o.length>e?(n.push(r),r=o):r=r===""?o:`${r} ${o}`;return n.
push(r),n}function Da(t,e,n){if(Math.abs(t.length-e.length)>n||t.length>64||e.length>64)return n+1;let r=[],o=[];for(let i=0;i<=e.length;i++)o.push(i);for(let i=1;i<=t.length;i++){
let s=[i],a=t.charCodeAt(i-1),l=i;for(let u=1;u<=e.length;u++){let c=e.charCodeAt(u-1),p=Math.min(Ee(o,u)+1,Ee(s,u-1)+1,Ee(o,u-1)+(a===c?0:1));i>1&&u>1&&a===e.charCodeAt(
u-2)&&t.charCodeAt(i-2)===c&&(p=Math.min(p,Ee(r,u-2)+1)),s.push(p),p<l&&(l=p)}if(l>n)return n+1;r=o,o=s}return Math.min(Ee(o,e.length),n+1)}function So(t,e){if(t.
length>64)return[];let n=t.toLowerCase(),r=[],o=Math.max(1,Math.floor(t.length/4));for(let i of e){let s=Da(n,i.toLowerCase(),o);s>o||(r=s<o||r.length===0?[i]:[
...r,i],o=s)}return r.length>0||t.length<4?r:e.filter(i=>i.toLowerCase().includes(n)).slice(0,3)}function Ee(t,e){return t[e]??0}var Po={equal:"is",notEqual:"is not",in:"is one of",notIn:"is none of",contains:"contains",doesNotContain:"does not contain",containsAny:"contains one of",everyIn:"\
holds nothing but",empty:"is empty",lessThan:"is less than",lessThanInclusive:"is at most",greaterThan:"is greater than",greaterThanInclusive:"is at least",startsWith:"\
starts with",endsWith:"ends with",matches:"matches",present:"is given",before:"is before",onOrAfter:"is on or after"},Fa={empty:"is not empty",present:"is not g\
iven"};function Xt(t){return"all"in t?t.all.flatMap(Zt):$o(t)}function $o(t){if("not"in t)return Io("not",[t.not]);let[e,n]="all"in t?["all of",t.all]:["any of",
t.any];return n.length===1?n.flatMap(Zt):Io(e,n)}function Io(t,e){return[`${t}:`,...e.flatMap(Zt).map(n=>`  ${n}`)]}function Zt(t){return"operator"in t?[ja(t)]:
$o(t)}function ja({fact:t,path:e,operator:n,value:r}){let o=To(t,e),i=Fa[n];return i!==void 0&&typeof r=="boolean"?`${o} ${r?Po[n]:i}`:`${o} ${Po[n]} ${Ua(r)}`}
function To(t,e){let n=e.slice(1).replaceAll("/",".");return t==="request"?n===""?"the request":n:t==="today"?"today":`${t}.${n}`}function Ua(t){return Array.isArray(
t)?t.map(e=>String(e)).join(", "):typeof t=="object"&&"fact"in t?To(t.fact,t.path):String(t)}function it(t){let e=new Set,n=r=>{"operator"in r?(e.add(r.fact),typeof r.
value=="object"&&"fact"in r.value&&e.add(r.value.fact)):"not"in r?n(r.not):("all"in r?r.all:r.any).forEach(n)};return t.when!==void 0&&n(t.when),n(t.must),[...e].
filter(r=>!Wa.includes(r)).sort()}var Wa=["request","derived","today"];function No(t,e,n){let r=[D(),...Z(e,n)].flatMap(a=>a.rules),o=r.find(a=>a.id===t),i=et().find(a=>a.id===t),s=Ya(F(j("auto",n.stdout,n.env)),n.stdout.isTerminal()?
Math.min(100,n.stdout.columns()):80);if(o!==void 0)Ma(o,s);else if(i!==void 0)Ha(i,s);else{let a=So(t,[...r,...et()].map(u=>u.id)),l=a.length===0?"`workspaces-p\
reflight rules list` lists them":`did you mean ${a.map(u=>`\`${u}\``).join(" or ")}?`;throw new f(`there is no rule \`${t}\`; ${l}`)}return n.stdout.write(s.text()),
O.pass}function Ma(t,e){let n=it(t);e.head(t.id,[t.severity,t.certainty,n.length===0?"needs no facts":`needs facts: ${n.join(", ")}`]),e.prose(t.title),e.section(
"Why",()=>e.prose(t.why)),t.when!==void 0&&e.section("When",()=>e.lines(Xt(t.when))),e.section("What must hold",()=>e.lines(Xt(t.must))),e.section("Fails with",
()=>e.prose(t.message)),t.expected!==void 0&&e.section("Accepted",()=>e.prose(t.expected??"")),t.fix!==void 0&&e.section(t.fix.safe?"Fix (safe)":"Fix",()=>e.prose(
t.fix?.title??"")),t.predicts.length>0&&e.section("The service would answer",()=>e.lines(t.predicts.map(({code:r,certainty:o})=>`${r} (${o})`)));for(let[r,o]of Va){
let i=t.examples.find(s=>s.outcome===o);i!==void 0&&e.section(r,()=>e.lines(Ga(i)))}for(let r of t.notes??[])e.section("Note",()=>e.prose(r));e.section("Source",
()=>{for(let{url:r,read:o,says:i}of t.source)e.lines([`${r} (read ${o})`]),i!==void 0&&e.prose(i,4)})}function Ha({id:t,title:e,why:n},r){r.head(t,[t.startsWith(
"schema/")?"a constraint of the API model":"about the text itself"]),r.prose(e),r.section("Why",()=>r.prose(n))}var Va=[["Passes","pass"],["Fails","fail"],["Is \
unknown","unknown"]];function Ga({request:t,facts:e,asOf:n}){let r=Object.entries(e??{}).flatMap(([o,i])=>Object.entries(i).map(([s,a])=>`${o}.${s}=${String(a)}`));
return n!==void 0&&r.push(`as of ${n}`),[Ba(t),...r.length===0?[]:[`with ${r.join(", ")}`]]}function Ba(t){return JSON.stringify(t,null,1).replace(/\n\s*/g," ").
replace(/\[ /g,"[").replace(/ \]/g,"]")}function Ya({bold:t,dim:e},n){let r="",o=0,i=(s,a)=>{r+=`${" ".repeat(a)}${$(s)}
`};return{head:(s,a)=>{r+=`${t($(s))}  ${e(a.join(" \xB7 "))}

`},section:(s,a)=>{r+=`
${t(s)}
`,o=2,a()},prose:(s,a=o)=>{for(let l of Ao(s,n-a))i(l,a)},lines:s=>{for(let a of s)i(a,o)},text:()=>r}}function qo({rules:t,format:e,scope:n},r){let o=[D(),...Z(t,r)].flatMap(i=>i.rules).map(i=>({rule:i,needs:it(i)})).filter(({needs:i})=>n===null||i.includes(n)).
sort((i,s)=>i.rule.id<s.rule.id?-1:1);if(n!==null&&o.length===0)throw new f(`no rule needs facts of the scope \`${n}\``);if(e==="json")r.stdout.write(Ka(o));else if(e===
"text")r.stdout.write(za(o,r));else throw new f(`\`--format ${e}\`: accepted are text, json`);return O.pass}function Ka(t){let e=t.map(({rule:n,needs:r})=>({id:n.
id,title:n.title,severity:n.severity,needs:r,certainty:n.certainty,docs:n.source[0]?.url??null}));return`${ve(JSON.stringify(e,null,2))}
`}function za(t,{stdout:e,env:n}){let{bold:r,dim:o,red:i,yellow:s}=F(j("auto",e,n)),a=t.map(({rule:d,needs:h})=>[d.id,d.severity,h.join(", ")||"-",d.certainty]),
l=["RULE","SEVERITY","NEEDS","CERTAINTY"],u=l.map((d,h)=>Math.max(d.length,...a.map(g=>g[h]?.length??0))),c=(d,h)=>d.map((g,A)=>h(A===d.length-1?g:g.padEnd(u[A]??
0),A)).join("  ").concat(`
`),p=d=>d.startsWith("error")?i(d):s(d);return c(l,o)+a.map(d=>c(d.map($),(h,g)=>g===0?r(h):g===1?p(h):h)).join("")}var Lo=["compiled","json-rules-engine"];async function Do(t,e,n){if(!Ja(e))throw new f(`\`--engine ${e}\`: accepted are ${Lo.join(", ")}`);let{bold:r,red:o,green:i}=F(
j("auto",n.stdout,n.env)),[s=D()]=t===null?[]:Z([t],n),a=await Gt(s,{engine:e}),l=a.filter(p=>!p.ok),u="";for(let{rule:p,index:d,expected:h,actual:g,message:A}of l){
let x=s.rules.find(_=>_.id===p)?.examples[d]?.title,R=`example ${d+1}${x===void 0?"":` (${x})`}`,w=A??`the outcome is ${g}, not ${h}`;u+=`${r($(p))} ${$(R)}: ${$(
w)}
`}let c=`${J(s.rules.length,"rule")}, ${J(a.length,"example")}`;return u+=l.length===0?`${i(`${c}: all as expected`)}
`:`${u===""?"":`
`}${c}: ${o(J(l.length,"mismatch","mismatches"))}
`,n.stdout.write(u),l.length===0?O.pass:O.fail}function Ja(t){return Lo.some(e=>e===t)}function Fo(t,{stdout:e}){if(!Xa(t))throw new f(`there is no schema \`${t}\`; there are ${Object.keys(de).join(", ")}`);return e.write(`${JSON.stringify(de[t],null,
2)}
`),O.pass}function Xa(t){return Object.hasOwn(de,t)}function Za(t,e){nl(t,e);let n=O.couldNotRun,r=el(e,o=>{n=o});try{return r.parse(t,{from:"user"}),n}catch(o){if(!(o instanceof _t))throw o;return o.exitCode===0?
O.pass:O.couldNotRun}}function Qa(t){let e=jo().exitOverride().configureOutput({writeOut:()=>{},writeErr:()=>{}});try{return e.parse(t,{from:"user"}),Uo(e)}catch(n){
if(n instanceof _t)return null;throw n}}function el(t,e){let n=t.stdout.isTerminal()?Math.min(100,t.stdout.columns()):80,r=new M("workspaces-preflight").description(
"Checks ImportWorkspaceImage requests for Amazon WorkSpaces before the call.").version(`workspaces-preflight ${V().head.tool.version}`,"-v, --version","print th\
e version").helpOption("-h, --help","print this help").helpCommand("help [COMMAND]","print the help of a command").configureOutput({writeOut:a=>t.stdout.write(a),
writeErr:a=>t.stderr.write(a),getOutHelpWidth:()=>n,getErrHelpWidth:()=>n,getOutHasColors:()=>!1,getErrHasColors:()=>!1}).showSuggestionAfterError().exitOverride(),
o=(a,l=r)=>(l.addCommand(a.copyInheritedSettings(l)),a);o(jo()).action((a,l,u)=>{let c=Uo(u);if(c.operands.length===0)throw new f("nothing to check: name files,\
 directories, patterns, or `-` for standard input, for example `workspaces-preflight check requests/`");e(Oo(to(c),t))});let i=o(new M("rules").description("lis\
t, explain and test the rules")),s=new $e("--rules <PATH>","a rule file or directory, added to the built-in pack").argParser((a,l)=>[...l,a]).default([],"none");
return o(new M("list").description("print every rule: severity, the facts it needs, certainty"),i).option("--format <FORMAT>","text or json","text").option("--s\
cope <SCOPE>","only rules that need facts of this scope, for example windows").addOption(s).action(({format:a,scope:l,rules:u})=>e(qo({format:a,scope:l??null,rules:u},
t))),o(new M("explain").description("print why a rule is there, examples and sources"),i).argument("<ID>","the rule, as findings name it in brackets").addOption(
s).action((a,{rules:l})=>e(No(a,l,t))),o(new M("test").description("run the examples of the rules, which are their tests"),i).argument("[PATH]","a rule file or \
directory instead of the built-in pack").option("--engine <ENGINE>","compiled or json-rules-engine","compiled").action((a,{engine:l})=>e(Do(a??null,l,t))),o(new M(
"schema").description("print a JSON Schema: request, facts, rule or report")).argument("[NAME]","which one","request").action(a=>e(Fo(a,t))),o(new M("new").description(
"print a request that passes, to start from")).option("--process <VALUE>","its IngestionProcess",Eo).action(({process:a})=>e(Co(a,t))),r}function jo(){let t=new M(
"check").description("check requests; the main job").argument("[INPUTS...]","files, directories, patterns, or - for standard input").addHelpText("after",rl);for(let e of tt)
t.addOption(tl(e));return t}function tl({name:t,value:e,repeatable:n,help:r}){return e===null?new $e(`--${t}`,r):new $e(`--${t} <${e}>`,r).argParser((o,i)=>n?[...i??
[],o]:[o])}function Uo(t){let e=new Map;for(let n of t.options){let r=t.getOptionValue(n.attributeName());r===!0?e.set(n.name(),[""]):Array.isArray(r)&&e.set(n.
name(),r)}return{options:e,operands:t.args}}function nl([t],{cwd:e,fs:n,paths:r}){if(!(t===void 0||t.startsWith("-")||!/[./\\]/.test(t))&&n.statSync(r.resolve(e(),
t),{throwIfNoEntry:!1})!==void 0)throw new f(`\`${t}\` is no command; to check it, write \`workspaces-preflight check ${t}\``)}var rl=`
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
