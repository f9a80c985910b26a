"use strict";var Yo=Object.create;var Ee=Object.defineProperty;var Ko=Object.getOwnPropertyDescriptor;var zo=Object.getOwnPropertyNames;var Jo=Object.getPrototypeOf,Xo=Object.prototype.hasOwnProperty;var te=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Qo=(t,e)=>{for(var n in e)Ee(t,n,{get:e[n],enumerable:!0})},on=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of zo(e))!Xo.call(t,o)&&o!==n&&Ee(t,o,{get:()=>e[o],enumerable:!(r=Ko(e,o))||r.enumerable});return t};var Zo=(t,e,n)=>(n=t!=null?Yo(Jo(t)):{},on(e||!t||!t.__esModule?Ee(n,"default",{value:t,enumerable:!0}):n,t)),ei=t=>on(Ee({},"__esModule",{value:!0}),t);var ge=te(ct=>{var Ie=class extends Error{constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,
this.exitCode=e,this.nestedError=void 0}},lt=class extends Ie{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}};ct.CommanderError=Ie;ct.InvalidArgumentError=lt});var Te=te(pt=>{var{InvalidArgumentError:ti}=ge(),ut=class{constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=
e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new ti(`\
Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}};function ni(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}pt.Argument=ut;pt.humanReadableArgName=
ni});var mt=te(ft=>{var{humanReadableArgName:ri}=Te(),dt=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(o=>!o._hidden),r=e._getHelpCommand();
return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((o,i)=>o.name().localeCompare(i.name())),n}compareOptions(e,n){let r=o=>o.short?o.short.replace(/^-/,
""):o.long.replace(/^--/,"");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(o=>!o.hidden),r=e._getHelpOption();if(r&&!r.hidden){let o=r.
short&&e._findOption(r.short),i=r.long&&e._findOption(r.long);!o&&!i?n.push(r):r.long&&!i?n.push(e.createOption(r.long,r.description)):r.short&&!o&&n.push(e.createOption(
r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let n=[];for(let r=e.
parent;r;r=r.parent){let o=r.options.filter(i=>!i.hidden);n.push(...o)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.find(n=>n.description)?e.registeredArguments:
[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>ri(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+
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
groupItems(e.options,n.visibleOptions(e),p=>p.helpGroupHeading??"Options:").forEach((p,d)=>{let f=p.map(g=>i(n.styleOptionTerm(n.optionTerm(g)),n.styleOptionDescription(
n.optionDescription(g))));s=s.concat(this.formatItemList(d,f,n))}),n.showGlobalOptions){let p=n.visibleGlobalOptions(e).map(d=>i(n.styleOptionTerm(n.optionTerm(
d)),n.styleOptionDescription(n.optionDescription(d))));s=s.concat(this.formatItemList("Global Options:",p,n))}return this.groupItems(e.commands,n.visibleCommands(
e),p=>p.helpGroup()||"Commands:").forEach((p,d)=>{let f=p.map(g=>i(n.styleSubcommandTerm(n.subcommandTerm(g)),n.styleSubcommandDescription(n.subcommandDescription(
g))));s=s.concat(this.formatItemList(d,f,n))}),s.join(`
`)}displayWidth(e){return sn(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,n){return Math.max(n.longestOptionTermLength(
e,n),n.longestGlobalOptionTermLength(e,n),n.longestSubcommandTermLength(e,n),n.longestArgumentTermLength(e,n))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,n,r,o){
let s=" ".repeat(2);if(!r)return s+e;let a=e.padEnd(n+e.length-o.displayWidth(e)),l=2,u=(this.helpWidth??80)-n-l-2,p;return u<this.minWidthToWrap||o.preformatted(
r)?p=r:p=o.boxWrap(r,u).replace(/\n/g,`
`+" ".repeat(n+l)),s+a+" ".repeat(l)+p.replace(/\n/g,`
${s}`)}boxWrap(e,n){if(n<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),o=/[\s]*[^\s]+/g,i=[];return r.forEach(s=>{let a=s.match(o);if(a===null){i.push("");
return}let l=[a.shift()],c=this.displayWidth(l[0]);a.forEach(u=>{let p=this.displayWidth(u);if(c+p<=n){l.push(u),c+=p;return}i.push(l.join(""));let d=u.trimStart();
l=[d],c=this.displayWidth(d)}),i.push(l.join(""))}),i.join(`
`)}};function sn(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}ft.Help=dt;ft.stripColor=sn});var wt=te(yt=>{var{InvalidArgumentError:oi}=ge(),ht=class{constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("<"),this.optional=e.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=ii(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let n=e;return typeof e=="stri\
ng"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}choices(e){
return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new oi(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?an(this.
name().replace(/^no-/,"")):an(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},gt=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?
this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&
this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let o=this.negativeOptions.get(r).presetArg,i=o!==void 0?
o:!1;return n.negate===(i===e)}};function an(t){return t.split("-").reduce((e,n)=>e+n[0].toUpperCase()+n.slice(1))}function ii(t){let e,n,r=/^-[^-]$/,o=/^--[^-]/,
i=t.split(/[ |,]+/).concat("guard");if(r.test(i[0])&&(e=i.shift()),o.test(i[0])&&(n=i.shift()),!e&&r.test(i[0])&&(e=i.shift()),!e&&o.test(i[0])&&(e=n,n=i.shift()),
i[0].startsWith("-")){let s=i[0],a=`option creation failed due to '${s}' in option flags '${t}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(s)?new Error(`${a}
- too many short flags`):o.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
yt.Option=ht;yt.DualOptions=gt});var cn=te(ln=>{function si(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let o=1;o<=t.length;o++){let i=1;t[o-1]===e[r-1]?i=0:i=1,n[o][r]=Math.min(n[o-1][r]+1,n[o][r-1]+1,n[o-1][r-
1]+i),o>1&&r>1&&t[o-1]===e[r-2]&&t[o-2]===e[r-1]&&(n[o][r]=Math.min(n[o][r],n[o-2][r-2]+1))}return n[t.length][e.length]}function ai(t,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(s=>s.slice(2)));let r=[],o=3,i=.4;return e.forEach(s=>{if(s.length<=1)return;let a=si(
t,s),l=Math.max(t.length,s.length);(l-a)/l>i&&(a<o?(o=a,r=[s]):a===o&&r.push(s))}),r.sort((s,a)=>s.localeCompare(a)),n&&(r=r.map(s=>`--${s}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}ln.suggestSimilar=ai});var fn=te(vt=>{var li=require("node:events").EventEmitter,bt=require("node:child_process"),U=require("node:path"),$e=require("node:fs"),b=require("node:process"),
{Argument:ci,humanReadableArgName:ui}=Te(),{CommanderError:Ot}=ge(),{Help:pi,stripColor:di}=mt(),{Option:un,DualOptions:fi}=wt(),{suggestSimilar:pn}=cn(),xt=class t extends li{constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:n=>b.stdout.write(n),writeErr:n=>b.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>b.stdout.isTTY?b.stdout.columns:void 0,getErrHelpWidth:()=>b.
stderr.isTTY?b.stderr.columns:void 0,getOutHasColors:()=>kt()??(b.stdout.isTTY&&b.stdout.hasColors?.()),getErrHasColors:()=>kt()??(b.stderr.isTTY&&b.stderr.hasColors?.()),
stripColor:n=>di(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let o=n,i=r;typeof o=="object"&&o!==null&&(i=o,o=null),i=i||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(s);return o&&(l.description(o),l._executableHandler=!0),i.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(i.noHelp||i.hidden),l.
_executableFile=i.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),o?this:l}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new pi,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new ci(e,n)}argument(e,n,r,o){let i=this.createArgument(e,
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
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new Ot(
e,n,r)),b.exit(e)}action(e){let n=r=>{let o=this.registeredArguments.length,i=r.slice(0,o);return this._storeOptionsAsProperties?i[o]=this:i[o]=this.opts(),i.push(
this),e.apply(this,i)};return this._actionHandler=n,this}createOption(e,n){return new un(e,n)}_callParseArg(e,n,r,o){try{return e.parseArg(n,r)}catch(i){if(i.code===
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
flags}' value '${i}' from env '${e.envVar}' is invalid.`;o(i,s,"env")}),this}_optionEx(e,n,r,o,i){if(typeof n=="object"&&n instanceof un)throw new Error("To add\
 an Option object use addOption() instead of option() or requiredOption()");let s=this.createOption(n,r);if(s.makeOptionMandatory(!!e.mandatory),typeof o=="func\
tion")s.default(i).argParser(o);else if(o instanceof RegExp){let a=o;o=(l,c)=>{let u=a.exec(l);return u?u[0]:c},s.default(i).argParser(o)}else s.default(o);return this.
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
if($e.existsSync(e))return;let o=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",i=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(i)}_executeSubCommand(e,n){n=n.slice();let r=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function i(u,p){let d=U.resolve(u,p);if($e.existsSync(
d))return d;if(o.includes(U.extname(p)))return;let f=o.find(g=>$e.existsSync(`${d}${g}`));if(f)return`${d}${f}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let s=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let u;try{u=$e.realpathSync(this._scriptPath)}catch{u=this._scriptPath}
a=U.resolve(U.dirname(u),a)}if(a){let u=i(a,s);if(!u&&!e._executableFile&&this._scriptPath){let p=U.basename(this._scriptPath,U.extname(this._scriptPath));p!==this.
_name&&(u=i(a,`${p}-${e._name}`))}s=u||s}r=o.includes(U.extname(s));let l;b.platform!=="win32"?r?(n.unshift(s),n=dn(b.execArgv).concat(n),l=bt.spawn(b.argv[0],n,
{stdio:"inherit"})):l=bt.spawn(s,n,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),n.unshift(s),n=dn(b.execArgv).concat(n),l=bt.spawn(b.execPath,
n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{b.on(p,()=>{l.killed===!1&&l.exitCode===null&&l.kill(p)})});let c=this.
_exitCallback;l.on("close",u=>{u=u??1,c?c(new Ot(u,"commander.executeSubCommandAsync","(close)")):b.exit(u)}),l.on("error",u=>{if(u.code==="ENOENT")this._checkForMissingExecutable(
s,a,e._name);else if(u.code==="EACCES")throw new Error(`'${s}' not executable`);if(!c)b.exit(1);else{let p=new Ot(1,"commander.executeSubCommandAsync","(error)");
p.nestedError=u,c(p)}}),this.runningCommand=l}_dispatchSubcommand(e,n,r){let o=this._findCommand(e);o||this.help({error:!0}),o._prepareForParse();let i;return i=
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
let n=[],r=[],o=n;function i(u){return u.length>1&&u[0]==="-"}let s=u=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(u)?!this._getCommandAndAncestors().some(p=>p.options.
map(d=>d.short).some(d=>/^-\d$/.test(d))):!1,a=null,l=null,c=0;for(;c<e.length||l;){let u=l??e[c++];if(l=null,u==="--"){o===r&&o.push(u),o.push(...e.slice(c));break}
if(a&&(!i(u)||s(u))){this.emit(`option:${a.name()}`,u);continue}if(a=null,i(u)){let p=this._findOption(u);if(p){if(p.required){let d=e[c++];d===void 0&&this.optionMissingArgument(
p),this.emit(`option:${p.name()}`,d)}else if(p.optional){let d=null;c<e.length&&(!i(e[c])||s(e[c]))&&(d=e[c++]),this.emit(`option:${p.name()}`,d)}else this.emit(
`option:${p.name()}`);a=p.variadic?p:null;continue}}if(u.length>2&&u[0]==="-"&&u[1]!=="-"){let p=this._findOption(`-${u[1]}`);if(p){p.required||p.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${p.name()}`,u.slice(2)):(this.emit(`option:${p.name()}`),l=`-${u.slice(2)}`);continue}}if(/^--[^=]+=/.test(u)){let p=u.
indexOf("="),d=this._findOption(u.slice(0,p));if(d&&(d.required||d.optional)){this.emit(`option:${d.name()}`,u.slice(p+1));continue}}if(o===n&&i(u)&&!(this.commands.
length===0&&s(u))&&(o=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(u)){n.push(u),r.push(...e.slice(
c));break}else if(this._getHelpCommand()&&u===this._getHelpCommand().name()){n.push(u,...e.slice(c));break}else if(this._defaultCommandName){r.push(u,...e.slice(
c));break}}if(this._passThroughOptions){o.push(u,...e.slice(c));break}o.push(u)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let e={},
n=this.options.length;for(let r=0;r<n;r++){let o=this.options[r].attributeName();e[o]=o===this._versionOptionName?this._version:this[o]}return e}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((e,n)=>Object.assign(e,n.opts()),{})}error(e,n){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},o=r.exitCode||1,i=r.code||"commander.error";this._exit(o,i,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in b.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,b.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new fi(this.options),n=r=>this.getOptionValue(
r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&e.valueFromOption(this.
getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(o=>!n(o)).forEach(o=>{this.setOptionValueWithSource(o,r.implied[o],"implied")})})}missingArgument(e){
let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){let n=`error: option '${e.flags}' argu\
ment missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required option '${e.flags}' not specified`;this.
error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=s=>{let a=s.attributeName(),l=this.getOptionValue(a),c=this.options.find(p=>p.
negate&&a===p.attributeName()),u=this.options.find(p=>!p.negate&&a===p.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?
c:u||s},o=s=>{let a=r(s),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},i=`error: ${o(
e)} cannot be used with ${o(n)}`;this.error(i,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith(
"--")&&this._showSuggestionAfterError){let o=[],i=this;do{let s=i.createHelp().visibleOptions(i).filter(a=>a.long).map(a=>a.long);o=o.concat(s),i=i.parent}while(i&&
!i._enablePositionalOptions);n=pn(e,o)}let r=`error: unknown option '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)
return;let n=this.registeredArguments.length,r=n===1?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} bu\
t got ${e.length}.`;this.error(i,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let o=[];this.createHelp().
visibleCommands(this).forEach(i=>{o.push(i.name()),i.alias()&&o.push(i.alias())}),n=pn(e,o)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"comman\
der.unknownCommand"})}version(e,n,r){if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let o=this.createOption(
n,r);return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let o=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${o}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>ui(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=U.basename(e,U.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
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
function dn(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",o="9229",i;return(i=e.match(/^(--inspect(-brk)?)$/))!==null?n=i[1]:(i=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=i[1],/^\d+$/.test(i[3])?o=i[3]:r=i[3]):(i=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=i[1],r=i[3],o=i[4]),n&&o!=="0"?`${n}=${r}:${parseInt(o)+1}`:e})}function kt(){if(b.env.NO_COLOR||b.env.FORCE_COLOR==="0"||b.env.FORCE_COLOR==="false")return!1;
if(b.env.FORCE_COLOR||b.env.CLICOLOR_FORCE!==void 0)return!0}vt.Command=xt;vt.useColor=kt});var yn=te($=>{var{Argument:mn}=Te(),{Command:_t}=fn(),{CommanderError:mi,InvalidArgumentError:hn}=ge(),{Help:hi}=mt(),{Option:gn}=wt();$.program=new _t;$.createCommand=
t=>new _t(t);$.createOption=(t,e)=>new gn(t,e);$.createArgument=(t,e)=>new mn(t,e);$.Command=_t;$.Option=gn;$.Argument=mn;$.Help=hi;$.CommanderError=mi;$.InvalidArgumentError=
hn;$.InvalidOptionArgumentError=hn});var pl={};Qo(pl,{parseWithProgram:()=>sl,runProgram:()=>il});module.exports=ei(pl);var wn=Zo(yn(),1),{program:Ol,createCommand:xl,createArgument:kl,createOption:vl,CommanderError:Rt,InvalidArgumentError:_l,InvalidOptionArgumentError:Rl,Command:M,
Argument:Cl,Option:Le,Help:Pl}=wn.default;var bn='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
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
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var Ct="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var gi,yi,wi,bi,Oi,xi,ki,vi,_i,Ri,h={careful:()=>gi??=require("./careful.cjs"),streams:()=>yi??=require("./streams.cjs"),yaml:()=>wi??=require("./yaml.cjs"),packs:()=>bi??=
require("./packs.cjs"),explain:()=>Oi??=require("./explain.cjs"),facts:()=>xi??=require("./facts.cjs"),rules:()=>ki??=require("./rules.cjs"),hash:()=>vi??=require("./hash.cjs"),
policy:()=>_i??=require("./policy.cjs"),engine:()=>Ri??=require("./engine.cjs")};var L=Symbol.for("workspaces-preflight.absent"),D=Symbol.for("workspaces-preflight.unknown"),w=Symbol.for("workspaces-preflight.refused"),k=Object.freeze({items:Object.
freeze([]),complete:!0});function B(t){return 2-t}function oe(t){return t?2:0}var On={values:[],complete:!0},Ci={values:[],complete:!1};function ne(t){if(t===D||t===w)return Ci;if(t===k)return On;if(t instanceof Set)return{values:[...t],complete:!0};
if(Array.isArray(t)){let e=!t.includes(w);return{values:e?t:t.filter(n=>n!==w),complete:e}}return typeof t=="object"&&"items"in t?{values:t.items.map(e=>e.value),
complete:t.complete}:On}function vn(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function Y(t){return t===D||t===w}var xn=(t,e)=>Y(t)||
Y(e)?1:oe(vn(t)&&t===e),Pt=(t,e)=>{if(Y(t))return 1;if(!vn(t))return 0;if(e instanceof Set)return oe(e.has(t));let n=ne(e);return n.values.includes(t)?2:n.complete?
0:1},kn=(t,e)=>Pt(e,t),Pi=(t,e)=>{let n=ne(t),r=ne(e);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Si=(t,e)=>{let n=ne(t),r=ne(e);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Ai=(t,e)=>{let n=typeof t==
"object"&&"items"in t?t:null,{length:r}=n===null?ne(t).values:n.items,o=n===null?ne(t).complete:n.complete,i=r>0?0:o?2:1;return e===!0?i:B(i)},Ei=(t,e)=>Y(t)?1:
oe(t!==L===e);function G(t,e){return(n,r)=>Y(n)||Y(r)?1:oe(typeof n===t&&typeof r===t&&e(n,r))}var De=t=>t.length===10&&t.charCodeAt(4)===45&&t.charCodeAt(7)===
45,_n={equal:xn,notEqual:(t,e)=>B(xn(t,e)),in:Pt,notIn:(t,e)=>B(Pt(t,e)),contains:kn,doesNotContain:(t,e)=>B(kn(t,e)),containsAny:Pi,everyIn:Si,empty:Ai,present:Ei,
lessThan:G("number",(t,e)=>t<e),lessThanInclusive:G("number",(t,e)=>t<=e),greaterThan:G("number",(t,e)=>t>e),greaterThanInclusive:G("number",(t,e)=>t>=e),startsWith:G(
"string",(t,e)=>t.startsWith(e)),endsWith:G("string",(t,e)=>t.endsWith(e)),before:G("string",(t,e)=>De(t)&&De(e)&&t<e),onOrAfter:G("string",(t,e)=>De(t)&&De(e)&&
t>=e)};function Rn(t){return(e,n)=>{if(Y(e)||Y(n))return 1;if(typeof e!="string"||typeof n!="string")return 0;let r=t.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return oe(r(e))}}var Ii={operands:[],leaves:[],rules:[]};function Pn(t,e=Ii){let n=Cn(e.operands),r=Cn(e.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:c,value:u}=s,p=n.placeOf({fact:a,path:l}),d=Ti(u)?{operand:n.placeOf({fact:u.
fact,path:u.path})}:u;return r.placeOf({left:p,operator:c,right:d})}let i=t.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...e.rules,...i]}}function Cn(t){let e=[...t],n=new Map(e.map((r,o)=>[JSON.
stringify(r),o]));return{list:e,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,e.length),e.push(r)-1)}}}function Ti(t){return typeof t==
"object"&&!Array.isArray(t)}function ye({right:t},e){return typeof t=="object"&&"operand"in t?e[t.operand]:t}function In(t){let e=JSON.parse(bn);if(t.length===0)return{plan:e,sha256:Ct,ruleAt:o=>An(Tn(),o),operatorOf:En};let n=h.packs().joinPacks([q(),...t]),r=Rn(n.patterns);
return{plan:Pn(n.rules.slice(38),e),sha256:n.sha256,ruleAt:o=>An(n.rules,o),operatorOf:o=>o.operator==="matches"?r:En(o)}}function q(){return{rules:Tn(),sha256:Ct,
from:"built-in"}}var Sn=null;function Tn(){return Sn??=JSON.parse(h.rules().packText),Sn}function An(t,e){let n=t[e];if(n===void 0)throw new Error(`no rule at p\
lace ${e}`);return n}function En({operator:t}){if(t==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return _n[t]}var $n=Object.freeze({maxBytes:1048576}),Ln=64,A=Object.freeze([]);function Dn(t){let e=new Uint8Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n+1]??0,e[n+1]=t[n]??0;return e}function Ne(t){let e=t[0];if(e===239&&t[1]===187&&t[2]===191){let{text:n,problems:r}=Nn(t.subarray(3));return{text:n,problems:[h.careful().byteOrderMark(0),...r]}}
return e===255&&t[1]===254?qn(t.subarray(2),"utf-16le"):e===254&&t[1]===255?qn(t.subarray(2),"utf-16be"):Nn(t)}function Nn(t){let e=Li(t);if(!e.includes("\uFFFD"))
return{text:e,problems:A};let n=h.careful().invalidUtf8(t);return{text:e,problems:n===null?A:[n]}}function Li(t){return(Buffer.isBuffer(t)?t:Buffer.from(t.buffer,
t.byteOffset,t.byteLength)).toString("utf8")}function qn(t,e){let n=t.length&-2,r=e==="utf-16le"?t.subarray(0,n):Dn(t.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=h.careful(),a=n===t.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function we(t){let e=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,t.length));for(;!n&&o>=(e[e.length-1]??0);)n=!Fn(t,e);let i=0,s=e.length-1;for(;i<s;){
let a=i+s+1>>1;(e[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(e[i]??0)+1,offset:o}},line(r){for(;!n&&e.length<=r;)n=!Fn(t,e);let o=e[r-1];if(o===void 0)return"";
let i=e[r],s=i===void 0?t.length:i-1;return t.slice(o,s>o&&t.charCodeAt(s-1)===13?s-1:s)}}}function Fn(t,e){let n=t.indexOf(`
`,e[e.length-1]);return n===-1?!1:(e.push(n+1),!0)}var Di=/^[ -~]*$/,Ni=/^[ !#-[\]-~]*$/;function Wn(t,e=120){if(typeof t=="string"&&t.length<=e-2&&Ni.test(t))return`"${t}"`;let n=jn(e);return Fe(t,n),n.end()}function qi(t,e=120){
if(t.length<=e&&Di.test(t))return t;let n=jn(e);return Un(t,n,!1),n.end()}function jn(t){let e="",n=0,r=!1;return{add:o=>r||e.length+o.length>t?(r=!0,!1):(e+=o,
e.length<=t-1&&(n=e.length),!0),end:()=>r?e.slice(0,n)+"\u2026":e}}function Fe(t,e){switch(typeof t){case"string":return e.add('"')&&Un(t,e,!0)&&e.add('"');case"\
number":case"boolean":return e.add(String(t));case"bigint":return e.add(t<10n**40n&&t>-(10n**40n)?`${t}n`:"[bigint]");case"undefined":return e.add("undefined");case"\
function":case"symbol":return e.add(`[${typeof t}]`);case"object":return t===null?e.add("null"):Array.isArray(t)?Fi(t,e):Wi(t,e)}}function Fi(t,e){if(!e.add("["))
return!1;for(let n=0;n<t.length;n++)if(n>0&&!e.add(",")||!Fe(t[n],e))return!1;return e.add("]")}function Wi(t,e){let n=ji(t);if(n!==null)return e.add(`[${n}]`);
if(!e.add("{"))return!1;let r=!0;for(let o of Object.keys(t)){if(!r&&!e.add(","))return!1;r=!1;let i=t[o];if(!(Fe(o,e)&&e.add(":")&&Fe(i,e)))return!1}return e.add(
"}")}function ji(t){let e=Object.prototype.toString.call(t);return e==="[object Object]"?null:qi(e.slice(8,-1),40)}function Un(t,e,n){for(let r=0;r<t.length;r++){
let o=t.charCodeAt(r),i=t.charAt(r);if(Ui(o))i=qe(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=t.codePointAt(r)??o;if(s<=65535)i=
qe(o);else{r++;let a=t.charCodeAt(r);i=s>=917504&&s<=917631?qe(o)+qe(a):String.fromCharCode(o,a)}}if(!e.add(i))return!1}return!0}function Ui(t){return t<127?t<32:
t<5760?t<=160||t===173||t===1564:t<8192?t===5760||t===6158:t<=8207||t>=8232&&t<=8239||t>=8287&&t<=8303||t===12288||t===65279||t>=65529&&t<=65531}var Mi={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function qe(t){return Mi[t]??`\\u${t.toString(16).padStart(4,"0")}`}function Mn(t){return t==="__proto__"||t==="constructor"||t==="prototype"}function Bn(t,e){for(let r in Bi)return!1;if(typeof e!="object"||e===null)return!0;let n=St(e,Ln);return n===Hi(t)||n===Vi(t)}var Bi=Object.freeze({});function St(t,e){
if(e===0)return Number.NaN;let n=0;if(Array.isArray(t)){for(let r=0;r<t.length;r++){let o=t[r];typeof o=="object"&&o!==null&&(n+=St(o,e-1))}return n}for(let r in t){
if(Mn(r))return Number.NaN;n++;let o=t[r];typeof o=="object"&&o!==null&&(n+=St(o,e-1))}return n}function Hi(t){let e=0;for(let n=t.indexOf(":");n!==-1;n=t.indexOf(
":",n+1))e++;return e}function Vi(t){let e=0,n=t.indexOf('"'),r=t.indexOf(":");for(;r!==-1;)if(n===-1||r<n)e++,r=t.indexOf(":",r+1);else{let o=Gi(t,n);r<o&&(r=t.
indexOf(":",o)),n=t.indexOf('"',o)}return e}function Gi(t,e){for(let n=t.indexOf('"',e+1);n!==-1;n=t.indexOf('"',n+1)){let r=n-1;for(;t.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return t.length}var ie=Symbol("not clean");function We(t){let e;try{e=JSON.parse(t)}catch{return ie}return Bn(t,e)?e:ie}function Hn(t){let e=new Map,n=0;return r=>{if(r.length>64)return t(r);let o=e.get(r);if(o!==void 0)return o;let i=t(r);return++n===32768&&(n=0,e.clear()),e.size<
512&&e.set(r,i),i}}var je=Hn(Yi);function Yi(t){if(t==="")return[];if(t.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(t)}`);let e=t.slice(1).split("/");
return t.includes("~")?e.map(zi):e}function Et(t,e){return`${t}/${Ki(e)}`}function Vn(t,e){let n=t;for(let r of je(e)){if(typeof n!="object"||n===null)return At;if(Array.isArray(n)){let o=It(r);if(o===
null||o>=n.length)return At;n=n[o]}else{if(!Object.hasOwn(n,r))return At;n=n[r]}}return{found:!0,value:n}}function It(t){let e=t.charCodeAt(0)-48;return e>=0&&e<=
9?t.length===1?e:/^(?:0|[1-9][0-9]{0,15})$/.test(t)?Number(t):null:null}var At=Object.freeze({found:!1});function Ki(t){return typeof t=="number"?String(t):t.includes(
"~")||t.includes("/")?t.replaceAll("~","~0").replaceAll("/","~1"):t}function zi(t){return t.replaceAll("~1","/").replaceAll("~0","~")}var ic=Object.freeze([]);function Yn(t){let e=0,n=t.length;for(;e<n&&Gn(t.charCodeAt(e));)e++;if(e===n)return{start:0,end:t.length};for(;Gn(t.charCodeAt(n-1));)n--;return{start:e,end:n}}
function Gn(t){return t<=32&&(t===32||t===10||t===13||t===9)}function Kn(t,e=null){let n=We(t);return n===ie?h.careful().readCarefully(t):Ji(t,n,e)}function Ji(t,e,n){let r=null,o=null;return{index:n,value:e,parsed:!0,problems:A,
span:(i,s)=>(r??=h.careful().indexJson(t),o??=h.careful().locator(r),o(i,s)),extent:()=>Yn(t),elements:()=>(r??=h.careful().indexJson(t),r.children)}}function Tt(t){if(!Array.isArray(t.value))return[t];if(t.problems.length===0)return t.value.map((n,r)=>zn(t,n,r,A));if(t.value.length===0)return[{...t,value:void 0,
parsed:!1}];let e=Xi(t.problems,t.elements());return t.value.map((n,r)=>zn(t,n,r,e[r]??A))}function zn(t,e,n,r){let o=Et("",n);return{index:n,value:e,parsed:!0,
problems:r,span:(i,s)=>t.span(o+i,i===""?"value":s),extent:()=>t.span(o,"value")??t.extent()}}function Xi(t,e){let n=[];for(let r of t){let i=It(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Qi(e,r.span?.start??0));n[i]??=[],n[i].push(Zi(Et("",i),r))}return n}function Qi(t,e){let n=-1,r=t.length-1;for(;n<r;){let o=n+r+1>>1;
(t[o]?.start??0)<=e?n=o:r=o-1}return n}function Zi(t,e){let n=r=>r.startsWith(`${t}/`)?r.slice(t.length):"";return{...e,pointer:n(e.pointer),related:e.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:e.fix===null?null:{...e.fix,patch:e.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Jn(t,e,n=$n){switch(e){case"json":return{text:t,requests:Tt(Kn(t))};case"yaml":return{text:t,requests:Tt(h.yaml().readYaml(t))};case"ndjson":return h.streams().
readNdjson(t,n)}}function Xn(t,e,n){return e.format!=="ndjson"&&$t(t,n.maxBytes)?er(e,n):Qn(t,A,e,n)}function $t(t,e){return t.length>e||t.length*3>e&&Buffer.byteLength(t)>e}function Lt(t,e,n){
if(e.format==="ndjson")return es(t instanceof Uint8Array?[t]:t,e,n);let r=t instanceof Uint8Array?t:h.streams().joinChunks(t,n.maxBytes);if(r.length>n.maxBytes)
return er(e,n);let{text:o,problems:i}=Ne(r);return Qn(o,i,e,n)}function Qn(t,e,n,r){let o=we(t);return Jn(t,n.format,r).requests.map((i,s)=>Zn(i,t,s===0?e:A,o,n,
r))}function*es(t,e,n){for(let r of h.streams().ndjsonLines(t,n))yield Dt(r,e,n)}function Dt(t,e,n){let{text:r,lineNumber:o,offset:i}=t,s={position:a=>({line:o,
column:a+1,offset:i+a}),line:a=>a===o?r:""};return Zn(h.streams().readLine(t,0),r,A,s,e,n)}function Zn(t,e,n,r,{path:o},{hash:i}){let{index:s}=t,a={span:t.span,
lines:r},{start:l,end:c}=i?t.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:s,sha256:h.hash().sha256(e.slice(l,c))}:{path:o,index:s},value:t.
value,parsed:t.parsed,problems:n.length===0?t.problems:[...n,...t.problems],located:()=>a},line:r.line}}function er({path:t},{maxBytes:e}){let n={span:()=>null,
lines:we("")},r=[h.careful().tooLarge("file",e)];return[{candidate:{source:{path:t,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var ts=Object.freeze([]);function Ue(t,e){return{source:t,operation:"ImportWorkspaceImage",verdict:"pass",rules:e,findings:ts}}function tr(t,e){let n={pass:0,fail:0,
unknown:0,notApplicable:t,skipped:0,off:0,skippedScopes:[]};return e===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...e],skipped:[],off:[]}}}var ns=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),rs=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),os=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Me(t,{
instancePath:e="",parentData:n,parentDataProperty:r,rootData:o=t,dynamicAnchors:i={}}={}){let s=null,a=0,l=Me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f=Object.getPrototypeOf(t);if(f!==Object.prototype&&f!==null)return!1;{let g;if(t.Ec2ImageId===
void 0&&(g="Ec2ImageId")||t.IngestionProcess===void 0&&(g="IngestionProcess")||t.ImageName===void 0&&(g="ImageName")||t.ImageDescription===void 0&&(g="ImageDesc\
ription"))return!1;{let C=a;for(let x in t)if(!(x==="Ec2ImageId"||x==="IngestionProcess"||x==="ImageName"||x==="ImageDescription"||x==="Tags"||x==="Applications"))
return!1;if(C===a){if(t.Ec2ImageId!==void 0){let x=t.Ec2ImageId,_=a;if(a===_)if(typeof x=="string"){if(!ns.test(x))return!1}else return!1;var c=_===a}else var c=!0;
if(c){if(t.IngestionProcess!==void 0){let _=t.IngestionProcess,N=a;if(typeof _!="string"||!(_==="BYOL_REGULAR"||_==="BYOL_GRAPHICS"||_==="BYOL_GRAPHICSPRO"||_===
"BYOL_GRAPHICS_G4DN"||_==="BYOL_REGULAR_WSP"||_==="BYOL_GRAPHICS_G4DN_WSP"||_==="BYOL_REGULAR_BYOP"||_==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var c=N===a}else var c=!0;
if(c){if(t.ImageName!==void 0){let N=t.ImageName,y=a;if(a===y)if(typeof N=="string"){if(N.length>64||N.length<1||!rs.test(N))return!1}else return!1;var c=y===a}else
var c=!0;if(c){if(t.ImageDescription!==void 0){let y=t.ImageDescription,v=a;if(a===v)if(typeof y=="string"){if(y.length>256||y.length<1||!os.test(y))return!1}else
return!1;var c=v===a}else var c=!0;if(c){if(t.Tags!==void 0){let v=t.Tags,V=a;if(a===V)if(Array.isArray(v)){var u=!0;let me=v.length;for(let ee=0;ee<me;ee++){let S=v[ee],
Ae=a;if(a===Ae)if(S&&typeof S=="object"&&!Array.isArray(S)){let rn=Object.getPrototypeOf(S);if(rn!==Object.prototype&&rn!==null)return!1;{let Vo;if(S.Key===void 0&&
(Vo="Key"))return!1;{let Go=a;for(let j in S)if(!(j==="Key"||j==="Value"))return!1;if(Go===a){if(S.Key!==void 0){let j=S.Key,he=a;if(a===he)if(typeof j=="string"){
if(j.length>127||j.length<1)return!1}else return!1;var p=he===a}else var p=!0;if(p)if(S.Value!==void 0){let j=S.Value,he=a;if(a===he)if(typeof j=="string"){if(j.
length>255)return!1}else return!1;var p=he===a}else var p=!0}}}}else return!1;var u=Ae===a;if(!u)break}}else return!1;var c=V===a}else var c=!0;if(c)if(t.Applications!==
void 0){let v=t.Applications,V=a;if(a===V)if(Array.isArray(v)){if(v.length>5||v.length<1)return!1;{var d=!0;let me=v.length;for(let ee=0;ee<me;ee++){let S=v[ee],
Ae=a;if(typeof S!="string"||!(S==="Microsoft_Office_2016"||S==="Microsoft_Office_2019"))return!1;var d=Ae===a;if(!d)break}}}else return!1;var c=V===a}else var c=!0}}}}}}}}else
return!1;return a===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(t){return Me(t)}function Nt(t,e,n){let r=is(t);return ss(r,r.view===null?null:e(r.view),n)}function is(t){let{source:e,value:n,parsed:r,problems:o,located:i}=t;if(!r)return{source:e,
value:n,parsed:r,problems:o,located:i,view:null};if(Be(n))return{source:e,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=h.
explain(),c=s(n),u=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:e,value:n,parsed:r,problems:[...o,...a(c.problems,o,n,i())],located:i,view:u?l(
n,c.refused):null}}function ss(t,e,n){let{source:r,value:o,problems:i,view:s,located:a}=t;if(e===null||s===null)return h.explain().requestReport(r,n.noRules,i,o,
a(),rr(n));if(e.failed.length===0&&e.undecided.length===0&&i.length===0)return Ue(r,e.tally);let{requestReport:l,ruleProblems:c}=h.explain(),u=[...i,...c(e,s,n)];
return l(r,e.tally,u,o,a(),n)}function nr({source:t},e,n){let{requestReport:r,unreadable:o}=h.explain();return r(t,n.noRules,[o(e)],void 0,null,rr(n))}function rr({
failOn:t}){return{failOn:t,judge:null}}function or(t){if(t.endsWith(".json"))return"json";let e=/\.[^./\\]*$/.exec(t)?.[0].toLowerCase();return e===".yaml"||e===".yml"?"yaml":e===".ndjson"||e===".jso\
nl"?"ndjson":"json"}var as=[4,6,9,11];function ir(t){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(t))return!1;let e=Number(t.slice(0,4)),n=Number(t.slice(5,7)),r=Number(t.slice(8)),o=e%
4===0&&(e%100!==0||e%400===0),i=n===2?o?29:28:as.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var m=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var sr=864e5;function He(t){if(!ir(t))throw new m(`${Wn(t)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return t}function ar(t){
let e="",n=0;return()=>{let r=t();return(r>=n||r<n-sr)&&(e=new Date(r).toISOString().slice(0,10),n=Date.parse(`${e}T00:00:00Z`)+sr),e}}var Oe=3;function lr(t,e){let n=t.when===null?2:be(t.when,e);if(n===0)return"notApplicable";let r=be(t.must,e);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function cr(t,e){let n=new Set;return t.when!==null&&Ve(t.when,e,n),Ve(t.must,e,n),[...n].sort((r,o)=>r-o)}function be(t,e){if(typeof t=="number"){let i=e[t];
return i===Oe||i===void 0?1:i}if("not"in t)return B(be(t.not,e));let n="all"in t,r=n?0:2,o=n?2:0;for(let i of n?t.all:t.any){let s=be(i,e);if(s===r)return s;s===
1&&(o=1)}return o}function Ve(t,e,n){if(be(t,e)===1)if(typeof t=="number")n.add(t);else if("not"in t)Ve(t.not,e,n);else for(let r of"all"in t?t.all:t.any)Ve(r,e,
n)}var ls=new Set(["ec2Image","account","guest"]);function ur(t,e,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?cs():null,i=[],s=[],
a=new Set;for(let[c,u]of t.rules.entries()){let p=lr(u,e),d;if(p!=="undecided")d=p,p==="fail"&&i.push(c);else{let f=cr(u,e),g=ps(t,f,n.world),C=new Set(g.map(x=>x.
slice(0,x.indexOf("/"))));if(d=us(u.ifUnknown,C,n)?"skipped":"unknown",d==="skipped")for(let x of C)a.add(x);else f.some(x=>e[x]===Oe)||s.push({rule:c,needs:g})}
n.off.has(u.id)&&(d="off"),r[d]++,o?.[d].push(u.id)}if(o!==null)for(let c of Object.values(o))c.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function cs(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function us(t,e,n){return n.require.some(r=>e.has(r))?!1:t!==null?t==="skip"&&e.size>0:[...e].some(r=>ls.has(r)&&!n.world.scopes.has(r))}function ps(t,e,n){
let r=new Set,o=i=>{let s=i===void 0?void 0:t.operands[i];s!==void 0&&n.read(s.fact,s.path)===D&&r.add(s.fact+s.path)};for(let i of e){let s=t.leaves[i];o(s?.left),
typeof s?.right=="object"&&"operand"in s.right&&o(s.right.operand)}return[...r].sort()}function K(t,e,n){let r=t.Applications;if(r===void 0)return k;if(r===w)return w;let o,i=!0;for(let s=e;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?k:{items:o??k.items,complete:i}}var pr={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:t=>K(t,0,()=>!0)};var dr={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:t=>K(t,1,()=>!0)};var fr={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:t=>K(t,0,e=>e==="Micros\
oft_Office_2016")};var mr={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:t=>K(t,0,e=>e==="Micros\
oft_Office_2019")};function Ye(t){return t.length>0&&(Ge(t.charCodeAt(0))||Ge(t.charCodeAt(t.length-1)))}function Ke(t){let e=0,n=t.length;for(;e<n&&Ge(t.charCodeAt(e));)e++;for(;n>
e&&Ge(t.charCodeAt(n-1));)n--;return t.slice(e,n)}function Ge(t){return t===32?!0:t<160?!1:t===160||t===5760||t>=8192&&t<=8202||t===8239||t===8287||t===12288}var hr="/ImageDescription",gr={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(t){let e=t.ImageDescription;if(e===w)return w;if(e===void 0||!Ye(e))return k;let n=Ke(e);return{items:[n===
""?{pointer:hr,value:e}:{pointer:hr,value:e,suggestion:n}],complete:!0}}};var ds=new Map([["BYOL_REGULAR",ze("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",ze("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",ze("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",ze("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:k}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:k}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:k}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:k}]]);function ze(t,e,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:t,suggestion:n})]);return{family:e,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function se(t){
let e=t.IngestionProcess;return e===void 0?L:(e===w?void 0:ds.get(e))??w}var yr={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(t){let e=se(t);return typeof e=="symbol"?e:e.family}};var wr={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(t){let e=se(t);return e===w?w:typeof e=="symbol"?k:e.pcoip}};var br={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(t){let e=se(t);return typeof e=="symbol"?e:e.protocol}};var Or={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(t){let e=t.Tags;return e===w?w:e===void 0?
0:e.length}};var fs=16;function ae(t,e,n){let r=t.Tags;if(r===void 0)return k;if(r===w)return w;let o=r.length<=fs?e:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=xe(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?k:{items:i??k.items,complete:s}}function xe(t,e){let n=t[e];if(!(n===
void 0||n===w))return typeof n.Key=="string"?n.Key:void 0}var ms=(t,e,n)=>{for(let r=0;r<e;r++)if(xe(n,r)===t)return!0;return!1};function hs(){let t=new Set;return e=>t.size===t.add(e).size}var xr={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:t=>ae(t,ms,hs)};var kr={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:t=>ae(t,()=>!0,()=>()=>!0)};var gs=(t,e,n)=>{let r=!1;for(let o=0;o<e;o++){let i=xe(n,o);if(i===t)return!1;!r&&i!==void 0&&(r=ws(t,i))}return r};function ys(){let t=new Set,e=new Set;return n=>{
if(t.has(n))return!1;t.add(n);let r=e.size;return e.add(n.toLowerCase()).size===r}}function ws(t,e){let n=Math.min(t.length,e.length);for(let r=0;r<n;r++){let o=t.
charCodeAt(r),i=e.charCodeAt(r);if(o>=128||i>=128)return t.toLowerCase()===e.toLowerCase();if(vr(o)!==vr(i))return!1}return t.length===e.length}function vr(t){return t>=
65&&t<=90?t+32:t}var _r={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:t=>ae(t,gs,ys)};function z(t,e){let n=t.Tags;if(n===void 0)return k;if(n===w)return w;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===w){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:e.matches(a)&&(r??=[],r.push(Rr(`/Tags/${i}/Key`,a,e.repair(a)||void 0))),typeof l=="string"?e.matches(l)&&(r??=[],r.push(
Rr(`/Tags/${i}/Value`,l,e.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?k:{items:r??k.items,complete:o}}function Rr(t,e,n){return n===void 0?{pointer:t,value:e}:
{pointer:t,value:e,suggestion:n}}var bs={matches:Ye,repair:Ke},Cr={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:t=>z(t,bs)};var Je="aws:";function Xe(t){return t.startsWith(Je)}function qt(t){let e=t.charCodeAt(0);return e!==97&&e!==65?!1:t.slice(0,Je.length).toLowerCase()===Je&&!Xe(
t)}function Qe(t){let e=t;for(;Xe(e)||qt(e);)e=e.slice(Je.length);return e}var Os={matches:Xe,repair:Qe},Pr={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:t=>z(t,Os)};var xs={matches:qt,repair:Qe},Sr={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:t=>z(t,xs)};var ks=/[^ +\-./0-9:=@A-Z_a-z]/;function Er(t){return ks.test(t)&&!Tr().every.test(t)}function Ir(t){return t.replace(Tr().others,"-")}var Ar;function Tr(){let t="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Ar??={every:new RegExp(`^[${t}]*$`,"u"),others:new RegExp(`[^${t}]+`,"gu")},Ar}var vs={matches:Er,repair:Ir},$r={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:t=>z(t,vs)};var Ft=[pr,dr,fr,mr,gr,yr,wr,br,Or,xr,kr,_r,Cr,Pr,Sr,$r];function Lr(t,e){if(t==="derived"){let r=Ft.find(o=>o.path===e);if(r===void 0)throw new Error(`no derived fact ${e}`);return r.derive}let n=je(e);return r=>_s(r,
n)}function Dr(t){return t?.fact==="derived"?Ft.find(({path:e})=>e===t.path)?.member??null:t?.fact!=="request"?null:je(t.path)[0]}function _s(t,e){let n=t;for(let r of e){
if(n===w)return w;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return L;n=n[r]}return n===void 0?L:n}var Wr=2,Rs=3,Nr=15,Cs=new Set(["IngestionProcess","Applications","Tags"]),Ps="IngestionProcess";function jr(t,e,n,r){let o=t.operands.map(({fact:s,path:a},l)=>{
let c=n[l];return c===void 0?Lr(s,a):()=>c}),i=new Map;for(let[s,a]of t.leaves.entries()){if(!e.has(s))continue;let l=ye(a,n),c=l===void 0?ye(a,o):Ss(l),u=o[a.left],
p=l===void 0?null:Dr(t.operands[a.left]),d=p!==null&&Cs.has(p)?p:null,f={place:s,operand:a.left,operator:r(a),left:u,right:c},g=i.get(d);g===void 0?i.set(d,[f]):
g.push(f)}return[...i].flatMap(([s,a])=>{a.sort((c,u)=>c.operand-u.operand||c.place-u.place);let l=[];for(let c=0;c<a.length;c+=Nr)l.push(As(s,a.slice(c,c+Nr)));
return l})}function Ss(t){let e=Array.isArray(t)?new Set(t):t;return()=>e}function As(t,e){return{answer(n){if(t!==null){let r=n[t];if(r===void 0||t===Ps&&typeof r==
"string")return r}return qr(e,n)},unpack(n,r){let o=typeof n=="number"?n:qr(e,{[t]:n});for(let[i,{place:s}]of e.entries())r[s]=o>>(e.length-1-i)*Wr&Rs}}}function qr(t,e){
let n=0,r=-1,o=D;for(let i of t)i.operand!==r&&(r=i.operand,o=i.left(e)),n=n<<Wr|Es(i.operator,o,i.right(e));return n}function Es(t,e,n){let r=t(e,n);return r===
1&&e!==D&&n!==D&&(Fr(e)||Fr(n))?Oe:r}function Fr(t){return t===w?!0:Array.isArray(t)?t.includes(w):typeof t=="object"&&"complete"in t&&!t.complete}function Ur(t,e){let n=new Set;for(let r of t.rules){let o=new Set;if(!(r.when!==null&&Ze(r.when,e,o)===0)){Ze(r.must,e,o);for(let i of o)n.add(i)}}return n}function Ze(t,e,n){
if(typeof t=="number"){let a=e[t];return a==null?(n.add(t),null):a===3?1:a}if("not"in t){let a=Ze(t.not,e,n);return a===null?null:B(a)}let r="all"in t,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?t.all:t.any){let l=Ze(a,e,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var Is=4096;function Mr(t,e,n){let r=t.operands.map(({fact:c,path:u})=>n.world.read(c,u)),o=t.leaves.map(c=>{let u=r[c.left],p=ye(c,r);return u===void 0||p===void 0?
null:e(c)(u,p)}),i=jr(t,Ur(t,o),r,e),s={next:new Map,decision:null},a=0;return c=>{let u=s,p=[];for(let d of i){let f=d.answer(c);p.push(f),u=u?.next.get(f)}return u?.
decision??l(p)};function l(c){let u=o.map(d=>d??0);for(let[d,f]of i.entries())f.unpack(c[d],u);let p=ur(t,u,n);return a<Is&&(a++,Ts(s,c,p)),p}}function Ts(t,e,n){
let r=t;for(let o of e){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function Br(t,e){let n=new Map(Object.entries(t));return{scopes:new Set([...n].filter(([,r])=>$s(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?e:L;let i=n.get(r);if(i===null)return L;let s=Vn(i,o);return s.found?s.value===null?L:s.value:D}}}function $s(t){return typeof t==
"object"&&t!==null&&Object.keys(t).length>0}var Wt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function le(){let{documentRules:t,schemaRules:e}=h.explain();return Object.entries({...t,...e}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function Vr(t){let e=Ls(t),{asOf:n}=t;if(typeof n=="string"){let i=jt(He(n),e);return()=>i}let r=n??ar(Date.now),o=jt(He(r()),e);return()=>{let i=r();return i!==
o.date&&(o=jt(He(i),e)),o}}function Ls({packs:t=[],facts:e,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=In(t),l=r?a.plan.rules.map(
c=>c.id).sort():null;return{rules:a,given:Ns(e),require:n.length===0?n:h.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(c=>i[c]?.severity===
"off")),context:{failOn:o,judge:Ds(i,s,a),noRules:tr(a.plan.rules.length,l),ruleAt:a.ruleAt,howToState:c=>h.facts().howToState(c)}}}function jt(t,{rules:e,given:n,
require:r,listRules:o,off:i,context:s}){let a=Br(n.facts,t),l={require:r,listRules:o,off:i,world:a};return{date:t,head:{version:1,tool:Wt.tool,model:Wt.model,pack:{
rules:e.plan.rules.length,sha256:e.sha256},asOf:t,facts:n.given},context:{...s,world:a},rules:e,decision:l,decider:Mr(e.plan,e.operatorOf,l)}}function Ds(t,e,{plan:n}){
if(e===void 0&&Object.keys(t).length===0)return null;let{checkedSettings:r,createJudge:o}=h.policy();return o(r(t,n,()=>le().map(s=>s.id)),e??null)}var Hr={facts:{},
given:[]};function Ns(t){if(t===void 0)return Hr;let e=Array.isArray(t)?t:[{from:"options.facts",facts:t}];return e.length===0?Hr:h.facts().joinFacts(e)}function Gr(t,e){let n="pass";for(let r of t)if(!(r.waived!==void 0||r.severity!=="error"&&e==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function ke(){let t={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},e="pass",n=r=>{for(let o of r)o.waived!==void 0?t.waived++:
o.outcome==="unknown"?t.unknowns++:o.severity==="error"?t.errors++:t.warnings++};return{add(r){t.requests++,t[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
Gr(r.findings,o)==="fail"&&(e="fail")},ignore(r){t.ignored+=r},end:()=>({counts:{...t},verdict:e==="fail"?e:qs(t)})}}function qs(t){return t.fail>0?"fail":t.unknown>
0||t.requests===0?"unknown":"pass"}function et(t,e,n,{decider:r}){let o=We(t);if(o===ie||!Be(o))return null;let{tally:i,failed:s,undecided:a}=r(o);return s.length>0||a.length>0?null:{report:Ue({path:e,
index:n},i),value:o,line:l=>we(t).line(l)}}function Yr(t,e,{maxBytes:n},r){if(t.length>n)return null;let{text:o,problems:i}=Ne(t);return i.length>0?null:et(o,e,
null,r)}function H(t={}){Ms(t);let e=Vr(t),n={hash:t.hash??!1,maxBytes:t.maxBytes??Fs};return{get head(){return e().head},check:(r,o)=>Ws(Jr(r,o),e()),checkText:(r,o)=>Kr(
js(r,tt(o),n,e()),e()),checkBytes:(r,o)=>Kr(zr(r,tt(o),n,e()),e()),requests:(r,o)=>zr(r,tt(o),n,e()),checkWithEngine:(r,o)=>h.engine().checkValueWithEngine(Jr(r,
o),e()),engineRequests:(r,o)=>h.engine().checkAllWithEngine(Lt(r,tt(o),n),e())}}var Fs=1024*1024;function Ws(t,{head:e,decider:n,context:r}){try{return Ut(e,[Nt(
t,n,r)])}catch(o){return Ut(e,[nr(t,o,r)])}}function Kr(t,{head:e}){return Ut(e,Array.from(t,({report:n})=>n))}function js(t,e,n,r){if(e.format==="json"&&!n.hash&&
!$t(t,n.maxBytes)){let o=et(t,e.path,null,r);if(o!==null)return[o]}return Xn(t,e,n).map(o=>Mt(o,r))}function zr(t,e,n,r){if(e.format==="ndjson")return Us(t instanceof
Uint8Array?[t]:t,e,n,r);if(t instanceof Uint8Array&&e.format==="json"&&!n.hash){let o=Yr(t,e.path,n,r);if(o!==null)return[o]}return Array.from(Lt(t,e,n),o=>Mt(o,
r))}function*Us(t,e,n,r){for(let o of h.streams().ndjsonLines(t,n))yield(o.problems.length===0&&!n.hash?et(o.text,e.path,o.index,r):null)??Mt(Dt(o,e,n),r)}function Mt({
candidate:t,line:e},{decider:n,context:r}){return{report:Nt(t,n,r),value:t.value,line:e}}function Ut(t,e){let n=ke();for(let p of e)n.add(p);let{version:r,tool:o,
model:i,pack:s,asOf:a,facts:l}=t,{counts:c,verdict:u}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,requests:e,counts:c,verdict:u}}function Jr(t,{
path:e=null}={}){return{source:{path:e,index:null},value:t,parsed:!0,problems:A,located:()=>null}}function tt({path:t=null,format:e}={}){return{path:t,format:e??
(t===null?"json":or(t))}}var Xr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function Ms(t){let{asOf:e,
failOn:n,maxBytes:r}=t;for(let o of Object.keys(t))if(!Object.hasOwn(Xr,o))throw new m(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Xr).
join(", ")}`);if(e!==void 0&&typeof e!="string"&&typeof e!="function")throw new m("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==
void 0&&n!=="error"&&n!=="warning")throw new m("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new m("`maxByte\
s` is not a whole number above 0")}function Bt(t){return h.packs().readPack(t)}function Ht(t,e,n){return h.facts().readFacts(t,e,n)}function Vt(t,e){return h.facts().parseFact(t,e)}var Bs={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},Qr="2026-11-23";async function Gt(t,e={}){let n=new Map,r=[];for(let o of t.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},
s.asOf??Qr]),l=n.get(a)??Hs(t,s);n.set(a,l),r.push(Gs(o,i,s,await Vs(l,s,e.engine??"compiled")))}return r}function Hs(t,e){return H({packs:t.sha256===q().sha256?
[]:[t],facts:e.facts??{},asOf:e.asOf??Qr,listRules:!0})}async function Vs(t,e,n){let r=new TextEncoder().encode(JSON.stringify({...Bs,...e.request}));if(n==="co\
mpiled")for(let{report:o}of t.requests(r))return o;for await(let{report:o}of t.engineRequests(r))return o;throw new Error("an example gave no report")}function Gs(t,e,n,r){
let o=Object.entries(r.rules.ids??{}).find(([,a])=>a.includes(t.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===t.id).map(a=>a.pointer),s=[];return o!==n.outcome&&
s.push(`the outcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(
i)}, not at ${JSON.stringify(n.pointers)}`),{rule:t.id,index:e,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}var ce=(t,e)=>({name:t,value:null,repeatable:!1,choices:null,help:e}),_e=(t,e,n)=>({...ce(t,n),value:e}),ve=(t,e,n)=>({..._e(t,e,n),repeatable:!0}),Yt=(t,e,n,r)=>({
..._e(t,e,r),choices:n}),nt=[ve("facts","FILE","facts file, JSON or YAML"),ve("fact","KEY=VALUE","one fact, for example windows.version=11 or region=eu-west-1"),
ve("rules","PATH","a rule file or directory, added to the built-in pack"),_e("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),ve("req\
uire","SCOPE[,SCOPE]","rules that need facts of these scopes may not be skipped"),Yt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: erro\
r (default) or warning"),ce("allow-unknown","an unknown verdict exits 0"),ve("format","FORMAT[=FILE]","text (default) or json; with =FILE into a file, while tex\
t stays on standard output"),ce("hash","add the sha256 of each request to the report"),ce("list-rules","add the ids behind each count of rules to the report"),ce(
"quiet","leave passing requests out of the output, never out of the counts"),Yt("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compile\
d (default) or json-rules-engine; the report is the same"),_e("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),
ce("follow-links","read named links whose target leaves the working directory"),_e("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048\
576)"),Yt("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")];var Ys=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;function Re(t){return t.replace(Ys,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function Zr(){let t=0;return{begin:e=>`${Re(JSON.stringify(e,null,2).slice(0,-2))},
  "requests": [`,request:({report:e})=>`${t++===0?"":","}
    ${Kt(e,"    ")}`,end:({counts:e,verdict:n,policy:r})=>`${t===0?"":`
  `}],${Ks(r)}
  "counts": ${Kt(e,"  ")},
  "verdict": "${n}"
}
`}}function Ks(t){let e=t.map(({report:n})=>n);return e.length===0?"":`
  "policy": ${Kt(e,"  ")},`}function Kt(t,e){return Re(JSON.stringify(t,null,2).replaceAll(`
`,`
${e}`))}var zs,Js,zt={findings:()=>zs??=require("./findings.cjs"),textPolicy:()=>Js??=require("./textPolicy.cjs")};var ue=t=>t,pe=(t,e)=>n=>`\x1B[${t}m${n}\x1B[${e}m`,Xs={bold:ue,dim:ue,red:ue,green:ue,yellow:ue,cyan:ue},Qs={bold:pe(1,22),dim:pe(2,22),red:pe(31,39),green:pe(
32,39),yellow:pe(33,39),cyan:pe(36,39)};function F(t){return t?Qs:Xs}var Zs=/^[ -~]*$/;function I(t){return Zs.test(t)?t:ea(t)}function ea(t){let e="";for(let n of t){let r=n.codePointAt(0);e+=na(r)?ta(r):n}return e}function ta(t){
return t===10?"\\n":t===13?"\\r":t===9?"\\t":t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).padStart(4,"0")}`}function na(t){return t<127?t<32:t<768?t<=160||
t===173:ra.some(([e,n])=>t>=e&&t<=n)}var ra=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],
[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function to({counts:t,verdict:e,skipped:n,ignored:r},o){let i=[ia(t)],s=[eo(t.errors,"error",o.red),eo(t.warnings,"warning",o.yellow),t.unknowns>0?o.cyan(`${J(t.
unknowns)} undecided`):""].filter(a=>a!=="");if(t.waived>0&&s.push(`${J(t.waived)} waived`),s.length>0&&i.push(s.join(", ")),n.most>0){let a=n.least<n.most?"up \
to ":"";i.push(`${a}${X(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return t.ignored>0&&i.push(`${X(t.ignored,"file")} ignored, withou\
t a member of a request: ${oa(r,t.ignored)}`),`${e==="pass"?o.green(i[0]??""):o.bold(i[0]??"")}${i.slice(1).map(a=>` \xB7 ${a}`).join("")}`}function oa(t,e){let n=e-
t.length;return t.map(I).join(", ")+(n>0?` and ${J(n)} more`:"")}function ia(t){if(t.requests===0)return"no request found";if(t.pass===t.requests)return t.requests===
1?"1 request passed":`all ${J(t.requests)} requests passed`;let e=[t.pass>0?`${J(t.pass)} passed`:"",t.fail>0?`${J(t.fail)} failed`:"",t.unknown>0?`${J(t.unknown)}\
 unknown`:""].filter(n=>n!=="");return`${X(t.requests,"request")}: ${e.join(", ")}`}function eo(t,e,n){return t===0?"":n(X(t,e))}function X(t,e,n=`${e}s`){return`${J(
t)} ${t===1?e:n}`}function J(t){return String(t).replace(/\B(?=(\d{3})+$)/g,",")}function no({colour:t,width:e}){let n=F(t),r=[],o=null;return{begin:({facts:i})=>(r=i,""),request:i=>{if(i.report.findings.length===0)return"";o??=zt.findings().
findingBlocks(n,e);let{source:s,findings:a,facts:l=r}=i.report;return o({path:s.path??"<stdin>",findings:a,facts:l,line:i.line})},end:i=>(i.policy.length===0?"":
zt.textPolicy().textPolicy(i,n,e))+`${to(i,n)}
`}}var Ce={text:no,json:Zr};function ro(t){let e=t.map(sa),n=e.filter(({file:r})=>r===null);if(n.length>1){let r=n.map(({format:o})=>`\`${o}\``).join(" and ");throw new m(`${r} cannot both\
 go to standard output; send one to a file: \`--format ${n[1]?.format}=FILE\``)}for(let[r,{file:o}]of e.entries())if(o!==null&&e.findIndex(i=>i.file===o)!==r)throw new m(
`two formats cannot go to the same file \`${o}\``);return n.length===1?e:[{format:"text",file:null},...e]}function sa(t){let e=t.indexOf("="),n=e===-1?t:t.slice(
0,e);if(!aa(n))throw new m(`\`--format ${t}\`: accepted are ${Object.keys(Ce).join(", ")}`);let r=e===-1?null:t.slice(e+1);if(r==="")throw new m(`\`--format ${t}\
\`: the name of the file is missing after \`=\``);return{format:n,file:r}}function aa(t){return Object.hasOwn(Ce,t)}var la=1<<20,oo=1<<28;function io({options:t,operands:e}){for(let[i,s]of t)ca(i,s);let n=i=>t.get(i)??[],r=i=>t.get(i)?.at(-1)??null,o=r("max-bytes");return{operands:e,
facts:n("facts"),fact:n("fact"),rules:n("rules"),asOf:r("as-of"),require:n("require").flatMap(i=>i.split(",").map(s=>s.trim())),failOn:r("fail-on")==="warning"?
"warning":"error",allowUnknown:t.has("allow-unknown"),targets:ro(n("format")),hash:t.has("hash"),listRules:t.has("list-rules"),quiet:t.has("quiet"),engine:r("en\
gine")==="json-rules-engine"?"json-rules-engine":"compiled",stdinName:r("stdin-name"),followLinks:t.has("follow-links"),maxBytes:o===null?la:ua(o),color:r("colo\
r")??"auto"}}function ca(t,e){let n=nt.find(r=>r.name===t)?.choices;if(n!=null){for(let r of e)if(!n.includes(r))throw new m(`\`--${t} ${r}\`: accepted are ${n.
join(", ")}`)}}function ua(t){let e=/^[0-9]{1,10}$/.test(t)?Number(t):0;if(e<1||e>oo)throw new m(`\`--max-bytes ${t}\`: accepted is a number of bytes from 1 to ${oo}`);
return e}var so={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function de(t){let e=Q(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn(so,e)?so[e]:e}function Q(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}function W(t,e,n){return t!=="auto"?t==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&e.isTerminal()}function Pe(t,e,n=[]){ao("error",[t,...n],e)}function rt(t,e){ao("warning",[t],e)}function ao(t,e,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=F(W("auto",n,r)),
a=e.map(l=>I(l));n.write(`${o((t==="error"?i:s)(t))}: ${a.join(`
  `)}
`)}var O={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},lo=[O.pass,O.unknown,O.fail,O.callFailed,O.couldNotRun];function ot(t,e){return lo.indexOf(t)>=lo.indexOf(
e)?t:e}var pa,da,fa,ma,T={files:()=>pa??=require("./files.cjs"),found:()=>da??=require("./found.cjs"),program:()=>fa??=require("./program.cjs"),search:()=>ma??=require("./search.cjs")};var re=class extends Error{name="Unreadable"},Jt=1<<20,ha=16,ga=/\.(ndjson|jsonl)$/i;function ya(t){return t!==null&&!t.endsWith(".json")&&ga.test(t)}function Qt(t,e){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=ya(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?e.stdin():co(Xt(r.file,r.pipe,e).fd,e.fs);return o?
l:uo(l,t+1)}let{fd:i,size:s}=Xt(r.file,!1,e),a=Math.min(s,t+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,ba(i,n,a,e.fs))}finally{e.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of co(Xt(r,!1,e).fd,e.fs)){let s=Buffer.concat([o,i]);if(T.found().
holdsMemberName(s))return!0;o=s.subarray(-2*ha)}return!1}}}function Xt(t,e,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(t,e?r:r|wa(n)),i=n.fstatSync(o);if(e?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new re("it is not a regular file")}function wa({constants:{O_NOFOLLOW:t=0,O_NONBLOCK:e=0}}){
return t|e}function ba(t,e,n,r){let o=0;for(;o<n;){let i=r.readSync(t,e,o,n-o,null);if(i===0)break;o+=i}return o}function*co(t,e){let n=Buffer.allocUnsafeSlow(Jt);
try{for(let r=e.readSync(t,n,0,Jt,null);r>0;r=e.readSync(t,n,0,Jt,null))yield n.subarray(0,r)}finally{e.closeSync(t)}}function uo(t,e){let n=[],r=0;for(let o of t){
let i=Uint8Array.prototype.slice.call(o,0,e-r);if(n.push(i),r+=i.length,r===e)break}return Buffer.concat(n)}function po(t,e,n){try{let r=Qt(e,n).read({...t,path:null}),
o=r instanceof Uint8Array?r:uo(r,e+1);if(o.length>e)throw new re(`it is larger than ${e} bytes`);return Buffer.from(o).toString("utf8").replace(/^\ufeff/,"")}catch(r){
throw!(r instanceof re)&&Q(r)===null?r:new m(`cannot read \`${t.path??"-"}\`: ${de(r)}`)}}function fo(){let t=Number.POSITIVE_INFINITY,e=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<t&&(t=r.skipped),r.skipped>
e&&(e=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(t,e),most:e,scopes:[...n].sort()})}}var Oa=5;function mo(t,e,n,r,o,i){let s=ke(),a=fo(),l=[],c=new Set,u=O.pass,p=y=>{o.clear(),Pe(y,i),u=ot(u,O.couldNotRun)},d=y=>{s.add(y.report),a.add(y.report),
o.step(),t.quiet&&y.report.verdict==="pass"||r.request(y)};e.failures.forEach(p);let f=null,g=null,C=null,x=!1,_=!1,N={content(y){if(_=!1,f===null)return null;g=
y.read(f);let v=g instanceof Uint8Array&&g.length>t.maxBytes;return!f.named&&v&&!y.holdsMemberName(f)?null:g},take(y){if(!x){if(C!==null||y.report.verdict==="fa\
il"){C??=T.found().foundFile(()=>!(g instanceof Uint8Array)||T.found().mayHoldMember(g));let v=C.next(y);if(v==="hold")return!0;if(_=v==="restart",v!=="take")return!1;
C.held().forEach(d)}x=!0}return f!==null&&c.add(f),d(y),!0},failed(y){if(!(y instanceof re)&&Q(y)===null)throw y;f!==null&&c.add(f),p(`cannot read \`${f?.path??
"-"}\`: ${de(y)}`)},again(){return _||f===null||f.named||c.has(f)?_:(s.ignore(1),l.length<Oa&&l.push(f.path??"-"),!1)}};return{visit(y){return f=y,C=null,x=y.named,
_=!1,N},end(){o.clear();let{counts:y,verdict:v}=s.end();r.end({counts:y,verdict:v,policy:n,skipped:a.end(),ignored:l}),ka(e.links,i);for(let{text:V,inputs:nn}of e.
arguments)nn.some(me=>c.has(me))||(Pe(nn.length===0?`no file to check in \`${V}\``:`no request in \`${V}\``,i),u=ot(u,O.unknown));return ot(u,y.requests===0?O.pass:
xa(v,t.allowUnknown))}}}function xa(t,e){switch(t){case"pass":return O.pass;case"fail":return O.fail;case"unknown":return e?O.pass:O.unknown;default:return t}}function ka(t,e){
let[n,...r]=t;if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;rt(`\`${n}\`${o}: links in directories are not followed; name them to check the\
m`,e)}function ho(t){return t.isFile()?"file":t.isDirectory()?"directory":t.isSymbolicLink()?"link":t.isFIFO()?"pipe":"other"}var va=64;function go({fs:t,paths:e}){let n=new Map,
r=new Map;return o=>{let i=e.dirname(o),s=r.get(i);if(s!==void 0)return s.get(e.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=t.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===va){let c=t.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(c.map(u=>[u.name,ho(u)])))}return l===void 0?null:ho(l)}}var _a=/[*?[{]|[!@+]\(/;function yo(t){return _a.test(t)}function wo(t,e,{kind:n}){try{return n(e)}catch(r){throw Q(r)===null?r:new m(`cannot read \`${t}\`: ${de(r)}`)}}function Zt(t,e,{here:n,options:r}){let o=n.resolveParent(
e);return o===e||r.followLinks||n.contains(e)&&!n.containsReal(o)&&Ra(t),o}function Ra(t){throw new m(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function it({cwd:t,fs:e,paths:n}){let r=t(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=e.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let c=n.relative(
l,a);return c!==".."&&!c.startsWith(`..${n.sep}`)&&!n.isAbsolute(c)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}}function st(t,e,n){let r=[],o=[],i={options:e,io:n,here:it(n),kind:go(n),links:r,failures:o},s=t.map(c=>({text:c,inputs:Pa(c,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...Ca(s),links:r,failures:o}}function Ca(t){let e=new Map;for(let r of t.flatMap(o=>o.inputs)){let o=e.
get(r.file);(o===void 0||r.named&&!o.named)&&e.set(r.file,r)}return{arguments:t.map(({text:r,inputs:o})=>({text:r,inputs:o.map(i=>e.get(i.file)??i)})),inputs:[...e.
values()]}}function Pa(t,e){let{here:n,options:r}=e;if(t==="")throw new m("an argument is empty; is a variable not set?");if(t==="-")return[{path:r.stdinName,file:null,
named:!0,pipe:!1}];let o=n.absolute(t),i=wo(t,o,e);switch(i){case null:if(!yo(t))throw new m(`there is no file or directory \`${t}\``);return T.search().matching(
t,e);case"link":return T.search().linked(t,o,e);case"other":throw new m(`\`${t}\` is a device or a socket; only regular files, pipes and directories are read`);case"\
directory":return T.search().directory(n.shown(o),Zt(t,o,e),e);case"file":case"pipe":return[{path:n.shown(o),file:Zt(t,o,e),named:!0,pipe:i==="pipe"}];default:return i}}var Sa=["AWS_REGION","AWS_DEFAULT_REGION"];function bo(t,e){let n=[...t.facts.map(r=>Aa(r,t,e)),...t.fact.map(r=>Vt(r,"--fact"))];if(n.some(({facts:r})=>r.region?.
name!==void 0))return n;for(let r of Sa){let o=e.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n}function Aa(t,{followLinks:e,
maxBytes:n},r){let{inputs:o}=st([t],{followLinks:e,stdinName:null},r),[i]=o;if(o.length!==1||i===void 0||!i.named)throw new m(`\`--facts ${t}\`: a facts file is \
one file`);return Ht(po(i,n,r),i.path??"<stdin>",Ea(t))}function Ea(t){return/\.ya?ml$/i.test(t)?"yaml":"json"}var Ia=65536,Oo=100,Ta=160;function xo(t,e,n){let r=[],o=()=>{for(let i of r)i.discard()};try{for(let i of t.targets)r.push($a(i,t.color,e,n))}catch(i){throw o(),
i}return{begin:i=>{for(let{format:s,write:a}of r)a(s.begin(i))},request:i=>{for(let{format:s,write:a}of r)a(s.request(i))},end:i=>{for(let{format:s,write:a,finish:l}of r)
a(s.end(i)),l()},discard:o}}function $a({format:t,file:e},n,r,o){let i=e===null?La(o,r):T.files().fileWriter(e,o),s="",a=()=>{s!==""&&i.write(s),s=""};return{format:Ce[t](
e===null?Da(n,o):{colour:!1,width:Oo}),write:l=>{s+=l,s.length>=Ia&&a()},finish:()=>{a(),i.finish()},discard:i.discard}}function La({stdout:t},e){return{write:r=>{
e.clear(),t.write(r)},finish:e.clear,discard:e.clear}}function Da(t,{stdout:e,env:n}){let r=e.isTerminal()?Math.min(Ta,Math.max(40,e.columns())):Oo;return{colour:W(
t,e,n),width:r}}function ko(t,e){if(t.length===0)return[];let n=it(e);return t.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))}function vo({stderr:t,now:e}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!t.isTerminal())return;let i=e();i-o<100||(o=i,r=!0,t.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&t.write("\r\x1B[2K"),r=!1}}}function Z(t,e){return t.map(n=>Bt(e.paths.relative(".",e.paths.resolve(e.cwd(),n))||"."))}function _o(t,e){let n=st(t.operands,t,e);Fa(t),t.targets.some(({file:c})=>c!==null)&&T.files().refuseOverwriting(t,n.inputs,e);let r=Z(t.rules,e),o=H({packs:r,
facts:bo(t,e),asOf:t.asOf??new Date(e.now()).toISOString().slice(0,10),require:t.require,failOn:t.failOn,listRules:t.listRules,hash:t.hash,maxBytes:t.maxBytes}),
i=vo(e),s=xo(t,i,e),a=mo(t,n,ko(r,e),s,i,e),l=Qt(t.maxBytes,e);if(s.begin(o.head),t.engine==="json-rules-engine")return qa(o,n,l,a,s);try{for(let c of n.inputs)
Na(o,c,l,a);return a.end()}finally{s.discard()}}function Na(t,e,n,r){let o=r.visit(e);do try{let i=o.content(n);if(i===null)continue;for(let s of t.requests(i,{
path:e.path}))if(!o.take(s))break}catch(i){o.failed(i)}while(o.again())}async function qa(t,e,n,r,o){try{for(let i of e.inputs){let s=r.visit(i);do try{let a=s.
content(n);if(a===null)continue;for await(let l of t.engineRequests(a,{path:i.path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{
o.discard()}}function Fa({operands:t,facts:e}){if([...t,...e].filter(n=>n==="-").length>1)throw new m("standard input, `-`, may be named once in all: it can be \
read only once")}var Ro={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world o\
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
ean",description:"Whether the system drive has at least 10 GiB free; follows from guest.freeGiB (BYOL Checker Test-BYOL_FreeDiskSpace)"},freeGiB:{type:"number",
minimum:0,maximum:1e6,description:"Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)"},singleDrive:{type:"boolean",description:"Whether \
there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)"},osListed:{type:"boolean",description:"Wh\
ether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)"},domainJoined:{type:"boole\
an",description:"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)"},entraJoined:{type:"\
boolean",description:"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)"},publicFirewall:{type:"boolean",description:"\
Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)"},vmwareTools:{type:"boolean",description:"Whether \
VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)"},diskWithinLimit:{type:"boolean",description:"Whether the\
 disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)"},diskGiB:{type:"number",minimum:0,maximum:1e6,description:"Size\
 of the first disk in GiB (ImageInfo.txt `Drives`)"},partitionStyleFits:{type:"boolean",description:"Whether the partition style fits the firmware: GPT with UEF\
I, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},partitionStyle:{type:"string",enum:["GPT","MBR"],description:"GPT or MBR (ImageInfo.txt `Partit\
ions`)"},pendingReboot:{type:"boolean",description:"Whether Windows waits for a restart (BYOL Checker Test-BYOL_PendingReboots)"},autoLogon:{type:"boolean",description:"\
Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; ImageInfo.txt `AutoLogonTurnedOn`)"},realTimeIsUniversal:{type:"boolean",description:"\
Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)"},singleBootPartition:{type:"boolean",
description:"Whether there is one bootable partition and no other (BYOL Checker Test-BYOL_MultipleBootPartition)"},is64Bit:{type:"boolean",description:"Whether \
Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)"},rearmsLeft:{type:"boolean",description:"Whether Windows can st\
ill be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)"},upgradedInPlace:{type:"boolean",description:"Whether Windows came by an in-place upgrade from an\
other release (BYOL Checker Test-BYOL_InPlaceUpgrade)"},otherAntivirus:{type:"boolean",description:"Whether an antivirus other than Windows Defender is installe\
d (BYOL Checker Test-BYOL_AVnotInstalled)"},bootModeFits:{type:"boolean",description:"Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Ch\
ecker Test-BYOL_BootMode_UEFI)"},appxPerUser:{type:"boolean",description:"Whether Store packages are installed for single users, which sysprep refuses"},reservedStorageInUse:{
type:"boolean",description:"Whether the reserved storage of Windows is in use"},memoryIntegrityLocked:{type:"boolean",description:"Whether memory integrity or C\
redential Guard is switched on with a UEFI lock"},driveLetterDTaken:{type:"boolean",description:"Whether the drive letter D: is used or mapped"},bitLocker:{type:"\
boolean",description:"Whether BitLocker is on, or a drive not yet fully decrypted"},uiLanguage:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$",
examples:["en-US"],description:"Language of the Windows user interface as a BCP 47 tag, for example en-US"},otherFailedTests:{type:"array",maxItems:1e3,items:{type:"\
string",maxLength:200},description:"Failed tests of the BYOL Checker that this version does not know, by name"}}}}};var Co={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",$comment:"Generated by `npm \
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
g",enum:["Microsoft_Office_2016","Microsoft_Office_2019"]}}}};var Po={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:report:1",title:"Report",description:"What `check` found, version 1\
. Within a version members and enum values may be added; readers ignore what they do not know.",type:"object",additionalProperties:!1,required:["version","tool",
"model","pack","asOf","facts","requests","counts","verdict"],properties:{version:{const:1,description:"Version of this format"},tool:{description:"Who wrote the\
 report",type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{const:"workspaces-preflight"},version:{type:"string"}}},model:{description:"\
The API model that the schema stage was generated from",type:"object",additionalProperties:!1,required:["service","apiVersion","sha256"],properties:{service:{type:"\
string"},apiVersion:{type:"string"},sha256:{$ref:"#/$defs/sha256"}}},pack:{description:"The rules that were loaded: how many, and the hash of their canonical te\
xt",type:"object",additionalProperties:!1,required:["rules","sha256"],properties:{rules:{$ref:"#/$defs/count"},sha256:{$ref:"#/$defs/sha256"}}},asOf:{$ref:"#/$d\
efs/day",description:"The date that dated rules used, YYYY-MM-DD"},facts:{type:"array",description:"Every fact that was given or read, with its provenance",items:{
$ref:"#/$defs/givenFact"}},requests:{type:"array",description:"One entry per request, in the order they were read",items:{$ref:"#/$defs/requestReport"}},policy:{
type:"array",description:"The files beside requests and facts that had a say in the verdict: configuration, waivers, baseline and packs; left out where there ar\
e none",items:{$ref:"#/$defs/policyReport"}},counts:{$ref:"#/$defs/counts"},verdict:{$ref:"#/$defs/outcome"}},$defs:{outcome:{title:"Outcome",type:"string",enum:[
"pass","fail","unknown"],description:"Three-valued (Kleene): unknown is never guessed"},severity:{title:"Severity",type:"string",enum:["error","warning"]},stage:{
title:"Stage",type:"string",enum:["document","schema","rule","config"],description:"document: the text itself; schema: the API model's constraints; rule: everyt\
hing else about a request; config: a policy file, such as a waiver that has expired"},certainty:{title:"Certainty",type:"string",enum:["documented","measured","\
inferred","contradictory","unknown"],description:"How well the source supports it; contradictory and unknown are at most a warning"},count:{type:"integer",minimum:0},
day:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",description:"YYYY-MM-DD"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},givenFact:{title:"GivenFact",
description:"A fact with its provenance; value null means known to be absent",type:"object",additionalProperties:!1,required:["fact","path","value","from"],properties:{
fact:{type:"string",description:"Name of the fact, for example windows"},path:{type:"string",description:"JSON Pointer into the fact"},value:{},from:{type:"stri\
ng",description:"Where the value came from: an option, an environment variable, a file with line and column"}}},position:{title:"Position",type:"object",additionalProperties:!1,
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
ssage"],properties:{pointer:{type:"string"},range:{anyOf:[{$ref:"#/$defs/range"},{type:"null"}]},message:{type:"string"}}},waived:{title:"Waived",description:"W\
hy a finding has no effect on the verdict",type:"object",additionalProperties:!1,required:["by","reason","owner","expires","from"],properties:{by:{type:"string",
enum:["waiver","baseline","config"],description:"waiver: one entry of the waivers file; baseline: it was there when the baseline was written; config: its rule i\
s switched off"},reason:{type:["string","null"],description:"As the waiver gives it; null for baseline and config"},owner:{type:["string","null"],description:"A\
s the waiver gives it; null for baseline and config"},expires:{anyOf:[{$ref:"#/$defs/day"},{type:"null"}],description:"The last day of the waiver; null for base\
line and config"},from:{type:"string",description:"The place that says so: a file with line and column, or the baseline"}}},finding:{title:"Finding",type:"objec\
t",additionalProperties:!1,required:["rule","stage","outcome","severity","pointer","absent","range","message","expected","actual","certainty","predicts","facts",
"needs","fix","docs","related","fingerprint"],properties:{rule:{type:"string",pattern:"^[a-z0-9-]+(/[a-z0-9-]+)+$",description:"Permanent id: group/name"},stage:{
$ref:"#/$defs/stage"},outcome:{type:"string",enum:["fail","unknown"]},severity:{$ref:"#/$defs/severity"},ownSeverity:{$ref:"#/$defs/severity",description:"The s\
everity that the rule has by itself, where the configuration gave it another one"},pointer:{type:"string",description:"RFC 6901, relative to the request"},absent:{
type:"boolean",description:"True when the pointer names a member that is not there; range is then its nearest existing ancestor"},range:{anyOf:[{$ref:"#/$defs/r\
ange"},{type:"null"}],description:"In the file; null where there is no text"},message:{type:"string",minLength:1},expected:{type:["string","null"],description:"\
What is accepted, in words"},actual:{type:["string","null"],description:"The value found, as JSON text cut at 120 units; null where there is none"},certainty:{$ref:"\
#/$defs/certainty"},predicts:{type:"array",items:{$ref:"#/$defs/prediction"}},facts:{type:"array",items:{type:"string"},description:"The facts that the finding \
rests on, as fact/path"},needs:{type:"array",items:{type:"string"},description:"The facts that would decide an unknown, as fact/path"},fix:{anyOf:[{$ref:"#/$def\
s/fix"},{type:"null"}]},docs:{type:["string","null"],description:"An https address to read on"},related:{type:"array",items:{$ref:"#/$defs/relatedPlace"}},fingerprint:{
type:"string",pattern:"^[0-9a-f]{16}$",description:"Stable under reformatting: made of rule, pointer and value"},waived:{$ref:"#/$defs/waived",description:"Only\
 there where the finding is waived: it then counts as waived and as nothing else"}}},ruleTally:{title:"RuleTally",type:"object",additionalProperties:!1,required:[
"pass","fail","unknown","notApplicable","skipped","off","skippedScopes"],description:"Every rule is counted in exactly one of the six",properties:{pass:{$ref:"#\
/$defs/count"},fail:{$ref:"#/$defs/count"},unknown:{$ref:"#/$defs/count"},notApplicable:{$ref:"#/$defs/count"},skipped:{$ref:"#/$defs/count"},off:{$ref:"#/$defs\
/count",description:"Rules that the configuration switches off; what they would have found is in the findings, as waived"},skippedScopes:{type:"array",items:{type:"\
string"},description:"The scopes whose facts would have decided the skipped rules, sorted"},ids:{title:"RuleIds",description:"The ids behind each count, with --\
list-rules",type:"object",additionalProperties:!1,required:["pass","fail","unknown","notApplicable","skipped","off"],properties:{pass:{type:"array",items:{type:"\
string"}},fail:{type:"array",items:{type:"string"}},unknown:{type:"array",items:{type:"string"}},notApplicable:{type:"array",items:{type:"string"}},skipped:{type:"\
array",items:{type:"string"}},off:{type:"array",items:{type:"string"}}}}}},requestReport:{title:"RequestReport",type:"object",additionalProperties:!1,required:[
"source","operation","verdict","rules","findings"],properties:{source:{title:"Source",type:"object",additionalProperties:!1,required:["path","index"],properties:{
path:{type:["string","null"],description:"Relative to the working directory, with /; null for a value given to the library"},index:{anyOf:[{$ref:"#/$defs/count"},
{type:"null"}],description:"0-based place in an array or an NDJSON file; null for a document that is one request"},sha256:{$ref:"#/$defs/sha256",description:"Of\
 the request's own bytes, with --hash"}}},operation:{const:"ImportWorkspaceImage"},verdict:{$ref:"#/$defs/outcome"},facts:{type:"array",description:"Every fact \
that held for this request, where they are not those at the top of the report",items:{$ref:"#/$defs/givenFact"}},rules:{$ref:"#/$defs/ruleTally"},findings:{type:"\
array",items:{$ref:"#/$defs/finding"},description:"Ordered by offset, then rule"}}},policyReport:{title:"PolicyReport",type:"object",additionalProperties:!1,required:[
"kind","path","sha256","waived","findings"],properties:{kind:{type:"string",enum:["config","waivers","baseline","pack"]},path:{type:"string",description:"Relati\
ve to the working directory, with /"},sha256:{$ref:"#/$defs/sha256",description:"Of the file's bytes; of a pack, of its rules' canonical text"},waived:{$ref:"#/\
$defs/count",description:"Findings of the run that it took away"},resettled:{$ref:"#/$defs/count",description:"Of a configuration: findings of the run that it g\
ave another severity"},written:{$ref:"#/$defs/day",description:"Of a baseline: the day it was first written"},findings:{type:"array",items:{$ref:"#/$defs/findin\
g"},description:"What is wrong with the file itself, ordered by offset; pointers lead into the file"}}},counts:{title:"Counts",type:"object",additionalProperties:!1,
required:["requests","pass","fail","unknown","unknowns","ignored","errors","warnings","waived"],properties:{requests:{$ref:"#/$defs/count"},pass:{$ref:"#/$defs/\
count",description:"Requests with the verdict pass"},fail:{$ref:"#/$defs/count",description:"Requests with the verdict fail"},unknown:{$ref:"#/$defs/count",description:"\
Requests with the verdict unknown"},unknowns:{$ref:"#/$defs/count",description:"Findings that are unknown"},ignored:{$ref:"#/$defs/count",description:"Files of \
directories and globs that hold no request"},errors:{$ref:"#/$defs/count",description:"Findings that fail with severity error"},warnings:{$ref:"#/$defs/count",description:"\
Findings that fail with severity warning"},waived:{$ref:"#/$defs/count",description:"Findings that have no effect on the verdict; none of them is in the counts \
before"}}}}};var So={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:rule:1",title:"Rule",description:"One rule of a pack. Its path insi\
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
ring"},description:"Where the findings must point, in order"}}}}};var fe={request:Co,facts:Ro,rule:So,report:Po};var Ao=fe.request.properties.IngestionProcess.enum,Eo="BYOL_REGULAR_WSP";function Io(t,e){if(!Ao.includes(t))throw new m(`\`--process ${t}\`: accepted are ${Ao.
join(", ")}`);let n={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:t,ImageName:"win11-enterprise-24h2",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage",Tags:[{Key:"Owner",Value:"desktop-team"}]},r=new Date(e.now()).toISOString().slice(0,10),o=H({asOf:r}).check(n).requests.flatMap(s=>s.findings),i=o.filter(
({outcome:s,severity:a})=>s==="fail"&&a==="error");if(i.length>0){for(let{message:s,rule:a}of i)Pe(`no request with ${t} passes: ${s} [${a}]`,e);return O.fail}e.
stdout.write(`${JSON.stringify(n,null,2)}
`);for(let{message:s,rule:a,expected:l}of o)rt(`${s} [${a}]${l===null?"":`; accepted: ${l}`}`,e);return O.pass}var Ba=/(?:`[^`]*`|[^ ])+/g;function To(t,e){let n=[],r="";for(let o of t.match(Ba)??[])r!==""&&r.length+1+o.length>e?(n.push(r),r=o):r=r===""?o:`${r} ${o}`;return n.
push(r),n}function Ha(t,e,n){if(Math.abs(t.length-e.length)>n||t.length>64||e.length>64)return n+1;let r=[],o=[];for(let i=0;i<=e.length;i++)o.push(i);for(let i=1;i<=t.length;i++){
let s=[i],a=t.charCodeAt(i-1),l=i;for(let c=1;c<=e.length;c++){let u=e.charCodeAt(c-1),p=Math.min(Se(o,c)+1,Se(s,c-1)+1,Se(o,c-1)+(a===u?0:1));i>1&&c>1&&a===e.charCodeAt(
c-2)&&t.charCodeAt(i-2)===u&&(p=Math.min(p,Se(r,c-2)+1)),s.push(p),p<l&&(l=p)}if(l>n)return n+1;r=o,o=s}return Math.min(Se(o,e.length),n+1)}function $o(t,e){if(t.
length>64)return[];let n=t.toLowerCase(),r=[],o=Math.max(1,Math.floor(t.length/4));for(let i of e){let s=Ha(n,i.toLowerCase(),o);s>o||(r=s<o||r.length===0?[i]:[
...r,i],o=s)}return r.length>0||t.length<4?r:e.filter(i=>i.toLowerCase().includes(n)).slice(0,3)}function Se(t,e){return t[e]??0}var Lo={equal:"is",notEqual:"is not",in:"is one of",notIn:"is none of",contains:"contains",doesNotContain:"does not contain",containsAny:"contains one of",everyIn:"\
holds nothing but",empty:"is empty",lessThan:"is less than",lessThanInclusive:"is at most",greaterThan:"is greater than",greaterThanInclusive:"is at least",startsWith:"\
starts with",endsWith:"ends with",matches:"matches",present:"is given",before:"is before",onOrAfter:"is on or after"},Va={empty:"is not empty",present:"is not g\
iven"};function en(t){return"all"in t?t.all.flatMap(tn):No(t)}function No(t){if("not"in t)return Do("not",[t.not]);let[e,n]="all"in t?["all of",t.all]:["any of",
t.any];return n.length===1?n.flatMap(tn):Do(e,n)}function Do(t,e){return[`${t}:`,...e.flatMap(tn).map(n=>`  ${n}`)]}function tn(t){return"operator"in t?[Ga(t)]:
No(t)}function Ga({fact:t,path:e,operator:n,value:r}){let o=qo(t,e),i=Va[n];return i!==void 0&&typeof r=="boolean"?`${o} ${r?Lo[n]:i}`:`${o} ${Lo[n]} ${Ya(r)}`}
function qo(t,e){let n=e.slice(1).replaceAll("/",".");return t==="request"?n===""?"the request":n:t==="today"?"today":`${t}.${n}`}function Ya(t){return Array.isArray(
t)?t.map(e=>String(e)).join(", "):typeof t=="object"&&"fact"in t?qo(t.fact,t.path):String(t)}function at(t){let e=new Set,n=r=>{"operator"in r?(e.add(r.fact),typeof r.
value=="object"&&"fact"in r.value&&e.add(r.value.fact)):"not"in r?n(r.not):("all"in r?r.all:r.any).forEach(n)};return t.when!==void 0&&n(t.when),n(t.must),[...e].
filter(r=>!Ka.includes(r)).sort()}var Ka=["request","derived","today"];function Fo(t,e,n){let r=[q(),...Z(e,n)].flatMap(a=>a.rules),o=r.find(a=>a.id===t),i=le().find(a=>a.id===t),s=el(F(W("auto",n.stdout,n.env)),n.stdout.isTerminal()?
Math.min(100,n.stdout.columns()):80);if(o!==void 0)za(o,s);else if(i!==void 0)Ja(i,s);else{let a=$o(t,[...r,...le()].map(c=>c.id)),l=a.length===0?"`workspaces-p\
reflight rules list` lists them":`did you mean ${a.map(c=>`\`${c}\``).join(" or ")}?`;throw new m(`there is no rule \`${t}\`; ${l}`)}return n.stdout.write(s.text()),
O.pass}function za(t,e){let n=at(t);e.head(t.id,[t.severity,t.certainty,n.length===0?"needs no facts":`needs facts: ${n.join(", ")}`]),e.prose(t.title),e.section(
"Why",()=>e.prose(t.why)),t.when!==void 0&&e.section("When",()=>e.lines(en(t.when))),e.section("What must hold",()=>e.lines(en(t.must))),e.section("Fails with",
()=>e.prose(t.message)),t.expected!==void 0&&e.section("Accepted",()=>e.prose(t.expected??"")),t.fix!==void 0&&e.section(t.fix.safe?"Fix (safe)":"Fix",()=>e.prose(
t.fix?.title??"")),t.predicts.length>0&&e.section("The service would answer",()=>e.lines(t.predicts.map(({code:r,certainty:o})=>`${r} (${o})`)));for(let[r,o]of Xa){
let i=t.examples.find(s=>s.outcome===o);i!==void 0&&e.section(r,()=>e.lines(Qa(i)))}for(let r of t.notes??[])e.section("Note",()=>e.prose(r));e.section("Source",
()=>{for(let{url:r,read:o,says:i}of t.source)e.lines([`${r} (read ${o})`]),i!==void 0&&e.prose(i,4)})}function Ja({id:t,title:e,why:n},r){r.head(t,[t.startsWith(
"schema/")?"a constraint of the API model":"about the text itself"]),r.prose(e),r.section("Why",()=>r.prose(n))}var Xa=[["Passes","pass"],["Fails","fail"],["Is \
unknown","unknown"]];function Qa({request:t,facts:e,asOf:n}){let r=Object.entries(e??{}).flatMap(([o,i])=>Object.entries(i).map(([s,a])=>`${o}.${s}=${String(a)}`));
return n!==void 0&&r.push(`as of ${n}`),[Za(t),...r.length===0?[]:[`with ${r.join(", ")}`]]}function Za(t){return JSON.stringify(t,null,1).replace(/\n\s*/g," ").
replace(/\[ /g,"[").replace(/ \]/g,"]")}function el({bold:t,dim:e},n){let r="",o=0,i=(s,a)=>{r+=`${" ".repeat(a)}${I(s)}
`};return{head:(s,a)=>{r+=`${t(I(s))}  ${e(a.join(" \xB7 "))}

`},section:(s,a)=>{r+=`
${t(s)}
`,o=2,a()},prose:(s,a=o)=>{for(let l of To(s,n-a))i(l,a)},lines:s=>{for(let a of s)i(a,o)},text:()=>r}}function Wo({rules:t,format:e,scope:n},r){let o=[q(),...Z(t,r)].flatMap(i=>i.rules).map(i=>({rule:i,needs:at(i)})).filter(({needs:i})=>n===null||i.includes(n)).
sort((i,s)=>i.rule.id<s.rule.id?-1:1);if(n!==null&&o.length===0)throw new m(`no rule needs facts of the scope \`${n}\``);if(e==="json")r.stdout.write(tl(o));else if(e===
"text")r.stdout.write(nl(o,r));else throw new m(`\`--format ${e}\`: accepted are text, json`);return O.pass}function tl(t){let e=t.map(({rule:n,needs:r})=>({id:n.
id,title:n.title,severity:n.severity,needs:r,certainty:n.certainty,docs:n.source[0]?.url??null}));return`${Re(JSON.stringify(e,null,2))}
`}function nl(t,{stdout:e,env:n}){let{bold:r,dim:o,red:i,yellow:s}=F(W("auto",e,n)),a=t.map(({rule:d,needs:f})=>[d.id,d.severity,f.join(", ")||"-",d.certainty]),
l=["RULE","SEVERITY","NEEDS","CERTAINTY"],c=l.map((d,f)=>Math.max(d.length,...a.map(g=>g[f]?.length??0))),u=(d,f)=>d.map((g,C)=>f(C===d.length-1?g:g.padEnd(c[C]??
0),C)).join("  ").concat(`
`),p=d=>d.startsWith("error")?i(d):s(d);return u(l,o)+a.map(d=>u(d.map(I),(f,g)=>g===0?r(f):g===1?p(f):f)).join("")}var jo=["compiled","json-rules-engine"];async function Uo(t,e,n){if(!rl(e))throw new m(`\`--engine ${e}\`: accepted are ${jo.join(", ")}`);let{bold:r,red:o,green:i}=F(
W("auto",n.stdout,n.env)),[s=q()]=t===null?[]:Z([t],n),a=await Gt(s,{engine:e}),l=a.filter(p=>!p.ok),c="";for(let{rule:p,index:d,expected:f,actual:g,message:C}of l){
let x=s.rules.find(y=>y.id===p)?.examples[d]?.title,_=`example ${d+1}${x===void 0?"":` (${x})`}`,N=C??`the outcome is ${g}, not ${f}`;c+=`${r(I(p))} ${I(_)}: ${I(
N)}
`}let u=`${X(s.rules.length,"rule")}, ${X(a.length,"example")}`;return c+=l.length===0?`${i(`${u}: all as expected`)}
`:`${c===""?"":`
`}${u}: ${o(X(l.length,"mismatch","mismatches"))}
`,n.stdout.write(c),l.length===0?O.pass:O.fail}function rl(t){return jo.some(e=>e===t)}function Mo(t,{stdout:e}){if(!ol(t))throw new m(`there is no schema \`${t}\`; there are ${Object.keys(fe).join(", ")}`);return e.write(`${JSON.stringify(fe[t],null,
2)}
`),O.pass}function ol(t){return Object.hasOwn(fe,t)}function il(t,e){cl(t,e);let n=O.couldNotRun,r=al(e,o=>{n=o});try{return r.parse(t,{from:"user"}),n}catch(o){if(!(o instanceof Rt))throw o;return o.exitCode===0?
O.pass:O.couldNotRun}}function sl(t){let e=Bo().exitOverride().configureOutput({writeOut:()=>{},writeErr:()=>{}});try{return e.parse(t,{from:"user"}),Ho(e)}catch(n){
if(n instanceof Rt)return null;throw n}}function al(t,e){let n=t.stdout.isTerminal()?Math.min(100,t.stdout.columns()):80,r=new M("workspaces-preflight").description(
"Checks ImportWorkspaceImage requests for Amazon WorkSpaces before the call.").version(`workspaces-preflight ${H().head.tool.version}`,"-v, --version","print th\
e version").helpOption("-h, --help","print this help").helpCommand("help [COMMAND]","print the help of a command").configureOutput({writeOut:a=>t.stdout.write(a),
writeErr:a=>t.stderr.write(a),getOutHelpWidth:()=>n,getErrHelpWidth:()=>n,getOutHasColors:()=>!1,getErrHasColors:()=>!1}).showSuggestionAfterError().exitOverride(),
o=(a,l=r)=>(l.addCommand(a.copyInheritedSettings(l)),a);o(Bo()).action((a,l,c)=>{let u=Ho(c);if(u.operands.length===0)throw new m("nothing to check: name files,\
 directories, patterns, or `-` for standard input, for example `workspaces-preflight check requests/`");e(_o(io(u),t))});let i=o(new M("rules").description("lis\
t, explain and test the rules")),s=new Le("--rules <PATH>","a rule file or directory, added to the built-in pack").argParser((a,l)=>[...l,a]).default([],"none");
return o(new M("list").description("print every rule: severity, the facts it needs, certainty"),i).option("--format <FORMAT>","text or json","text").option("--s\
cope <SCOPE>","only rules that need facts of this scope, for example windows").addOption(s).action(({format:a,scope:l,rules:c})=>e(Wo({format:a,scope:l??null,rules:c},
t))),o(new M("explain").description("print why a rule is there, examples and sources"),i).argument("<ID>","the rule, as findings name it in brackets").addOption(
s).action((a,{rules:l})=>e(Fo(a,l,t))),o(new M("test").description("run the examples of the rules, which are their tests"),i).argument("[PATH]","a rule file or \
directory instead of the built-in pack").option("--engine <ENGINE>","compiled or json-rules-engine","compiled").action((a,{engine:l})=>e(Uo(a??null,l,t))),o(new M(
"schema").description("print a JSON Schema: request, facts, rule or report")).argument("[NAME]","which one","request").action(a=>e(Mo(a,t))),o(new M("new").description(
"print a request that passes, to start from")).option("--process <VALUE>","its IngestionProcess",Eo).action(({process:a})=>e(Io(a,t))),r}function Bo(){let t=new M(
"check").description("check requests; the main job").argument("[INPUTS...]","files, directories, patterns, or - for standard input").addHelpText("after",ul);for(let e of nt)
t.addOption(ll(e));return t}function ll({name:t,value:e,repeatable:n,help:r}){return e===null?new Le(`--${t}`,r):new Le(`--${t} <${e}>`,r).argParser((o,i)=>n?[...i??
[],o]:[o])}function Ho(t){let e=new Map;for(let n of t.options){let r=t.getOptionValue(n.attributeName());r===!0?e.set(n.name(),[""]):Array.isArray(r)&&e.set(n.
name(),r)}return{options:e,operands:t.args}}function cl([t],{cwd:e,fs:n,paths:r}){if(!(t===void 0||t.startsWith("-")||!/[./\\]/.test(t))&&n.statSync(r.resolve(e(),
t),{throwIfNoEntry:!1})!==void 0)throw new m(`\`${t}\` is no command; to check it, write \`workspaces-preflight check ${t}\``)}var ul=`
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
