"use strict";var to=Object.create;var Le=Object.defineProperty;var no=Object.getOwnPropertyDescriptor;var ro=Object.getOwnPropertyNames;var io=Object.getPrototypeOf,oo=Object.prototype.hasOwnProperty;var oe=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},so=(t,e)=>{for(var n in e)Le(t,n,{get:e[n],enumerable:!0})},pn=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let i of ro(e))!oo.call(t,i)&&i!==n&&Le(t,i,{get:()=>e[i],enumerable:!(r=no(e,i))||r.enumerable});return t};var ao=(t,e,n)=>(n=t!=null?to(io(t)):{},pn(e||!t||!t.__esModule?Le(n,"default",{value:t,enumerable:!0}):n,t)),lo=t=>pn(Le({},"__esModule",{value:!0}),t);var xe=oe(pt=>{var De=class extends Error{constructor(e,n,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,
this.exitCode=e,this.nestedError=void 0}},ut=class extends De{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}};pt.CommanderError=De;pt.InvalidArgumentError=ut});var Ne=oe(ft=>{var{InvalidArgumentError:co}=xe(),dt=class{constructor(e,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=
e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new co(`\
Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,r):n},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}};function uo(t){let e=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+e+">":"["+e+"]"}ft.Argument=dt;ft.humanReadableArgName=
uo});var gt=oe(ht=>{var{humanReadableArgName:po}=Ne(),mt=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let n=e.commands.filter(i=>!i._hidden),r=e._getHelpCommand();
return r&&!r._hidden&&n.push(r),this.sortSubcommands&&n.sort((i,o)=>i.name().localeCompare(o.name())),n}compareOptions(e,n){let r=i=>i.short?i.short.replace(/^-/,
""):i.long.replace(/^--/,"");return r(e).localeCompare(r(n))}visibleOptions(e){let n=e.options.filter(i=>!i.hidden),r=e._getHelpOption();if(r&&!r.hidden){let i=r.
short&&e._findOption(r.short),o=r.long&&e._findOption(r.long);!i&&!o?n.push(r):r.long&&!o?n.push(e.createOption(r.long,r.description)):r.short&&!i&&n.push(e.createOption(
r.short,r.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let n=[];for(let r=e.
parent;r;r=r.parent){let i=r.options.filter(o=>!o.hidden);n.push(...i)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(n=>{n.description=n.description||e._argsDescription[n.name()]||""}),e.registeredArguments.find(n=>n.description)?e.registeredArguments:
[]}subcommandTerm(e){let n=e.registeredArguments.map(r=>po(r)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+
(n?" "+n:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,n){return n.visibleCommands(e).reduce((r,i)=>Math.max(r,
this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(i)))),0)}longestOptionTermLength(e,n){return n.visibleOptions(e).reduce((r,i)=>Math.max(r,this.displayWidth(
n.styleOptionTerm(n.optionTerm(i)))),0)}longestGlobalOptionTermLength(e,n){return n.visibleGlobalOptions(e).reduce((r,i)=>Math.max(r,this.displayWidth(n.styleOptionTerm(
n.optionTerm(i)))),0)}longestArgumentTermLength(e,n){return n.visibleArguments(e).reduce((r,i)=>Math.max(r,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(
i)))),0)}commandUsage(e){let n=e._name;e._aliases[0]&&(n=n+"|"+e._aliases[0]);let r="";for(let i=e.parent;i;i=i.parent)r=i.name()+" "+r;return r+n+" "+e.usage()}commandDescription(e){
return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let n=[];if(e.argChoices&&n.push(`choices: ${e.argChoices.
map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&n.push(`default: ${e.
defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&n.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==void 0&&
n.push(`env: ${e.envVar}`),n.length>0){let r=`(${n.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}argumentDescription(e){let n=[];
if(e.argChoices&&n.push(`choices: ${e.argChoices.map(r=>JSON.stringify(r)).join(", ")}`),e.defaultValue!==void 0&&n.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),n.length>0){let r=`(${n.join(", ")})`;return e.description?`${e.description} ${r}`:r}return e.description}formatItemList(e,n,r){
return n.length===0?[]:[r.styleTitle(e),...n,""]}groupItems(e,n,r){let i=new Map;return e.forEach(o=>{let a=r(o);i.has(a)||i.set(a,[])}),n.forEach(o=>{let a=r(o);
i.has(a)||i.set(a,[]),i.get(a).push(o)}),i}formatHelp(e,n){let r=n.padWidth(e,n),i=n.helpWidth??80;function o(p,d){return n.formatItem(p,r,d,n)}let a=[`${n.styleTitle(
"Usage:")} ${n.styleUsage(n.commandUsage(e))}`,""],s=n.commandDescription(e);s.length>0&&(a=a.concat([n.boxWrap(n.styleCommandDescription(s),i),""]));let l=n.visibleArguments(
e).map(p=>o(n.styleArgumentTerm(n.argumentTerm(p)),n.styleArgumentDescription(n.argumentDescription(p))));if(a=a.concat(this.formatItemList("Arguments:",l,n)),this.
groupItems(e.options,n.visibleOptions(e),p=>p.helpGroupHeading??"Options:").forEach((p,d)=>{let m=p.map(w=>o(n.styleOptionTerm(n.optionTerm(w)),n.styleOptionDescription(
n.optionDescription(w))));a=a.concat(this.formatItemList(d,m,n))}),n.showGlobalOptions){let p=n.visibleGlobalOptions(e).map(d=>o(n.styleOptionTerm(n.optionTerm(
d)),n.styleOptionDescription(n.optionDescription(d))));a=a.concat(this.formatItemList("Global Options:",p,n))}return this.groupItems(e.commands,n.visibleCommands(
e),p=>p.helpGroup()||"Commands:").forEach((p,d)=>{let m=p.map(w=>o(n.styleSubcommandTerm(n.subcommandTerm(w)),n.styleSubcommandDescription(n.subcommandDescription(
w))));a=a.concat(this.formatItemList(d,m,n))}),a.join(`
`)}displayWidth(e){return dn(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,n){return Math.max(n.longestOptionTermLength(
e,n),n.longestGlobalOptionTermLength(e,n),n.longestSubcommandTermLength(e,n),n.longestArgumentTermLength(e,n))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,n,r,i){
let a=" ".repeat(2);if(!r)return a+e;let s=e.padEnd(n+e.length-i.displayWidth(e)),l=2,u=(this.helpWidth??80)-n-l-2,p;return u<this.minWidthToWrap||i.preformatted(
r)?p=r:p=i.boxWrap(r,u).replace(/\n/g,`
`+" ".repeat(n+l)),a+s+" ".repeat(l)+p.replace(/\n/g,`
${a}`)}boxWrap(e,n){if(n<this.minWidthToWrap)return e;let r=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,o=[];return r.forEach(a=>{let s=a.match(i);if(s===null){o.push("");
return}let l=[s.shift()],c=this.displayWidth(l[0]);s.forEach(u=>{let p=this.displayWidth(u);if(c+p<=n){l.push(u),c+=p;return}o.push(l.join(""));let d=u.trimStart();
l=[d],c=this.displayWidth(d)}),o.push(l.join(""))}),o.join(`
`)}};function dn(t){let e=/\x1b\[\d*(;\d*)*m/g;return t.replace(e,"")}ht.Help=mt;ht.stripColor=dn});var Ot=oe(bt=>{var{InvalidArgumentError:fo}=xe(),yt=class{constructor(e,n){this.flags=e,this.description=n||"",this.required=e.includes("<"),this.optional=e.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let r=mo(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,n){return this.defaultValue=e,this.defaultValueDescription=
n,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let n=e;return typeof e=="stri\
ng"&&(n={[e]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,n){return n===this.defaultValue||!Array.isArray(n)?[e]:(n.push(e),n)}choices(e){
return this.argChoices=e.slice(),this.parseArg=(n,r)=>{if(!this.argChoices.includes(n))throw new fo(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(n,r):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?fn(this.
name().replace(/^no-/,"")):fn(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},wt=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(n=>{n.negate?
this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,r)=>{this.positiveOptions.has(r)&&
this.dualOptions.add(r)})}valueFromOption(e,n){let r=n.attributeName();if(!this.dualOptions.has(r))return!0;let i=this.negativeOptions.get(r).presetArg,o=i!==void 0?
i:!1;return n.negate===(o===e)}};function fn(t){return t.split("-").reduce((e,n)=>e+n[0].toUpperCase()+n.slice(1))}function mo(t){let e,n,r=/^-[^-]$/,i=/^--[^-]/,
o=t.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(e=o.shift()),i.test(o[0])&&(n=o.shift()),!e&&r.test(o[0])&&(e=o.shift()),!e&&i.test(o[0])&&(e=n,n=o.shift()),
o[0].startsWith("-")){let a=o[0],s=`option creation failed due to '${a}' in option flags '${t}'`;throw/^-[^-][^-]/.test(a)?new Error(`${s}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(a)?new Error(`${s}
- too many short flags`):i.test(a)?new Error(`${s}
- too many long flags`):new Error(`${s}
- unrecognised flag format`)}if(e===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:n}}
bt.Option=yt;bt.DualOptions=wt});var hn=oe(mn=>{function ho(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);let n=[];for(let r=0;r<=t.length;r++)n[r]=[r];for(let r=0;r<=
e.length;r++)n[0][r]=r;for(let r=1;r<=e.length;r++)for(let i=1;i<=t.length;i++){let o=1;t[i-1]===e[r-1]?o=0:o=1,n[i][r]=Math.min(n[i-1][r]+1,n[i][r-1]+1,n[i-1][r-
1]+o),i>1&&r>1&&t[i-1]===e[r-2]&&t[i-2]===e[r-1]&&(n[i][r]=Math.min(n[i][r],n[i-2][r-2]+1))}return n[t.length][e.length]}function go(t,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let n=t.startsWith("--");n&&(t=t.slice(2),e=e.map(a=>a.slice(2)));let r=[],i=3,o=.4;return e.forEach(a=>{if(a.length<=1)return;let s=ho(
t,a),l=Math.max(t.length,a.length);(l-s)/l>o&&(s<i?(i=s,r=[a]):s===i&&r.push(a))}),r.sort((a,s)=>a.localeCompare(s)),n&&(r=r.map(a=>`--${a}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}mn.suggestSimilar=go});var bn=oe(Rt=>{var yo=require("node:events").EventEmitter,xt=require("node:child_process"),V=require("node:path"),qe=require("node:fs"),b=require("node:process"),
{Argument:wo,humanReadableArgName:bo}=Ne(),{CommanderError:kt}=xe(),{Help:Oo,stripColor:xo}=gt(),{Option:gn,DualOptions:ko}=Ot(),{suggestSimilar:yn}=hn(),vt=class t extends yo{constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:n=>b.stdout.write(n),writeErr:n=>b.stderr.write(n),outputError:(n,r)=>r(n),getOutHelpWidth:()=>b.stdout.isTTY?b.stdout.columns:void 0,getErrHelpWidth:()=>b.
stderr.isTTY?b.stderr.columns:void 0,getOutHasColors:()=>_t()??(b.stdout.isTTY&&b.stdout.hasColors?.()),getErrHasColors:()=>_t()??(b.stderr.isTTY&&b.stderr.hasColors?.()),
stripColor:n=>xo(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let n=this;n;n=n.parent)e.push(n);return e}command(e,n,r){let i=n,o=r;typeof i=="object"&&i!==null&&(o=i,i=null),o=o||{};let[,a,s]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(a);return i&&(l.description(i),l._executableHandler=!0),o.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(o.noHelp||o.hidden),l.
_executableFile=o.executableFile||null,s&&l.arguments(s),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),i?this:l}createCommand(e){return new t(
e)}createHelp(){return Object.assign(new Oo,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,n){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=e._name),(n.noHelp||n.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,n){return new wo(e,n)}argument(e,n,r,i){let o=this.createArgument(e,
n);return typeof r=="function"?o.default(i).argParser(r):o.default(r),this.addArgument(o),this}arguments(e){return e.trim().split(/ +/).forEach(n=>{this.argument(
n)}),this}addArgument(e){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,n){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let r=e??"help [command]",[,i,o]=r.match(/([^ ]+) *(.*)/),a=n??"display help for command",s=this.createCommand(i);return s.helpOption(!1),o&&s.arguments(o),
a&&s.description(a),this._addImplicitHelpCommand=!0,this._helpCommand=s,(e||n)&&this._initCommandGroup(s),this}addHelpCommand(e,n){return typeof e!="object"?(this.
helpCommand(e,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,n){
let r=["preSubcommand","preAction","postAction"];if(!r.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(n):this._lifeCycleHooks[e]=[n],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(e,n,r){this._exitCallback&&this._exitCallback(new kt(
e,n,r)),b.exit(e)}action(e){let n=r=>{let i=this.registeredArguments.length,o=r.slice(0,i);return this._storeOptionsAsProperties?o[i]=this:o[i]=this.opts(),o.push(
this),e.apply(this,o)};return this._actionHandler=n,this}createOption(e,n){return new gn(e,n)}_callParseArg(e,n,r,i){try{return e.parseArg(n,r)}catch(o){if(o.code===
"commander.invalidArgument"){let a=`${i} ${o.message}`;this.error(a,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(e){let n=e.short&&this._findOption(
e.short)||e.long&&this._findOption(e.long);if(n){let r=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&
` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let n=i=>[i.name()].concat(i.aliases()),r=n(e).find(i=>this.
_findCommand(i));if(r){let i=n(this._findCommand(r)).join("|"),o=n(e).join("|");throw new Error(`cannot add command '${o}' as already have command '${i}'`)}this.
_initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let n=e.name(),r=e.attributeName();if(e.negate){let o=e.long.replace(/^--no-/,"-\
-");this._findOption(o)||this.setOptionValueWithSource(r,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.setOptionValueWithSource(
r,e.defaultValue,"default");let i=(o,a,s)=>{o==null&&e.presetArg!==void 0&&(o=e.presetArg);let l=this.getOptionValue(r);o!==null&&e.parseArg?o=this._callParseArg(
e,o,l,a):o!==null&&e.variadic&&(o=e._collectValue(o,l)),o==null&&(e.negate?o=!1:e.isBoolean()||e.optional?o=!0:o=""),this.setOptionValueWithSource(r,o,s)};return this.
on("option:"+n,o=>{let a=`error: option '${e.flags}' argument '${o}' is invalid.`;i(o,a,"cli")}),e.envVar&&this.on("optionEnv:"+n,o=>{let a=`error: option '${e.
flags}' value '${o}' from env '${e.envVar}' is invalid.`;i(o,a,"env")}),this}_optionEx(e,n,r,i,o){if(typeof n=="object"&&n instanceof gn)throw new Error("To add\
 an Option object use addOption() instead of option() or requiredOption()");let a=this.createOption(n,r);if(a.makeOptionMandatory(!!e.mandatory),typeof i=="func\
tion")a.default(o).argParser(i);else if(i instanceof RegExp){let s=i;i=(l,c)=>{let u=s.exec(l);return u?u[0]:c},a.default(o).argParser(i)}else a.default(i);return this.
addOption(a)}option(e,n,r,i){return this._optionEx({},e,n,r,i)}requiredOption(e,n,r,i){return this._optionEx({mandatory:!0},e,n,r,i)}combineFlagAndOptionalValue(e=!0){
return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=
!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be \
used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.options.length)throw new Error(
"call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before set\
ting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,n){
return this.setOptionValueWithSource(e,n,void 0)}setOptionValueWithSource(e,n,r){return this._storeOptionsAsProperties?this[e]=n:this._optionValues[e]=n,this._optionValueSources[e]=
r,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){let n;return this._getCommandAndAncestors().forEach(r=>{r.getOptionValueSource(
e)!==void 0&&(n=r.getOptionValueSource(e))}),n}_prepareUserArgs(e,n){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or\
 undefined");if(n=n||{},e===void 0&&n.from===void 0){b.versions?.electron&&(n.from="electron");let i=b.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes(
"-p")||i.includes("--print"))&&(n.from="eval")}e===void 0&&(e=b.argv),this.rawArgs=e.slice();let r;switch(n.from){case void 0:case"node":this._scriptPath=e[1],r=
e.slice(2);break;case"electron":b.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":r=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||
"program",r}parse(e,n){this._prepareForParse();let r=this._prepareUserArgs(e,n);return this._parseCommand([],r),this}async parseAsync(e,n){this._prepareForParse();
let r=this._prepareUserArgs(e,n);return await this._parseCommand([],r),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)
throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,n,r){
if(qe.existsSync(e))return;let i=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",o=`'${e}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(o)}_executeSubCommand(e,n){n=n.slice();let r=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function o(u,p){let d=V.resolve(u,p);if(qe.existsSync(
d))return d;if(i.includes(V.extname(p)))return;let m=i.find(w=>qe.existsSync(`${d}${w}`));if(m)return`${d}${m}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let a=e._executableFile||`${this._name}-${e._name}`,s=this._executableDir||"";if(this._scriptPath){let u;try{u=qe.realpathSync(this._scriptPath)}catch{u=this._scriptPath}
s=V.resolve(V.dirname(u),s)}if(s){let u=o(s,a);if(!u&&!e._executableFile&&this._scriptPath){let p=V.basename(this._scriptPath,V.extname(this._scriptPath));p!==this.
_name&&(u=o(s,`${p}-${e._name}`))}a=u||a}r=i.includes(V.extname(a));let l;b.platform!=="win32"?r?(n.unshift(a),n=wn(b.execArgv).concat(n),l=xt.spawn(b.argv[0],n,
{stdio:"inherit"})):l=xt.spawn(a,n,{stdio:"inherit"}):(this._checkForMissingExecutable(a,s,e._name),n.unshift(a),n=wn(b.execArgv).concat(n),l=xt.spawn(b.execPath,
n,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{b.on(p,()=>{l.killed===!1&&l.exitCode===null&&l.kill(p)})});let c=this.
_exitCallback;l.on("close",u=>{u=u??1,c?c(new kt(u,"commander.executeSubCommandAsync","(close)")):b.exit(u)}),l.on("error",u=>{if(u.code==="ENOENT")this._checkForMissingExecutable(
a,s,e._name);else if(u.code==="EACCES")throw new Error(`'${a}' not executable`);if(!c)b.exit(1);else{let p=new kt(1,"commander.executeSubCommandAsync","(error)");
p.nestedError=u,c(p)}}),this.runningCommand=l}_dispatchSubcommand(e,n,r){let i=this._findCommand(e);i||this.help({error:!0}),i._prepareForParse();let o;return o=
this._chainOrCallSubCommandHook(o,i,"preSubcommand"),o=this._chainOrCall(o,()=>{if(i._executableHandler)this._executeSubCommand(i,n.concat(r));else return i._parseCommand(
n,r)}),o}_dispatchHelpCommand(e){e||this.help();let n=this._findCommand(e);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((e,n)=>{e.required&&this.args[n]==null&&this.missingArgument(
e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let e=(r,i,o)=>{let a=i;if(i!==null&&r.parseArg){let s=`error: command-argument value '${i}' is inv\
alid for argument '${r.name()}'.`;a=this._callParseArg(r,i,o,s)}return a};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((r,i)=>{let o=r.
defaultValue;r.variadic?i<this.args.length?(o=this.args.slice(i),r.parseArg&&(o=o.reduce((a,s)=>e(r,s,a),r.defaultValue))):o===void 0&&(o=[]):i<this.args.length&&
(o=this.args[i],r.parseArg&&(o=e(r,o,r.defaultValue))),n[i]=o}),this.processedArgs=n}_chainOrCall(e,n){return e?.then&&typeof e.then=="function"?e.then(()=>n()):
n()}_chainOrCallHooks(e,n){let r=e,i=[];return this._getCommandAndAncestors().reverse().filter(o=>o._lifeCycleHooks[n]!==void 0).forEach(o=>{o._lifeCycleHooks[n].
forEach(a=>{i.push({hookedCommand:o,callback:a})})}),n==="postAction"&&i.reverse(),i.forEach(o=>{r=this._chainOrCall(r,()=>o.callback(o.hookedCommand,this))}),r}_chainOrCallSubCommandHook(e,n,r){
let i=e;return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].forEach(o=>{i=this._chainOrCall(i,()=>o(this,n))}),i}_parseCommand(e,n){let r=this.parseOptions(
n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(r.operands),n=r.unknown,this.args=e.concat(n),e&&this._findCommand(e[0]))return this._dispatchSubcommand(
e[0],e.slice(1),n);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this.
_outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,e,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&
this.help({error:!0}),this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=()=>{r.unknown.length>
0&&this.unknownOption(r.unknown[0])},o=`command:${this.name()}`;if(this._actionHandler){i(),this._processArguments();let a;return a=this._chainOrCallHooks(a,"pr\
eAction"),a=this._chainOrCall(a,()=>this._actionHandler(this.processedArgs)),this.parent&&(a=this._chainOrCall(a,()=>{this.parent.emit(o,e,n)})),a=this._chainOrCallHooks(
a,"postAction"),a}if(this.parent?.listenerCount(o))i(),this._processArguments(),this.parent.emit(o,e,n);else if(e.length){if(this._findCommand("*"))return this.
_dispatchSubcommand("*",e,n);this.listenerCount("command:*")?this.emit("command:*",e,n):this.commands.length?this.unknownCommand():(i(),this._processArguments())}else
this.commands.length?(i(),this.help({error:!0})):(i(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(n=>n._name===e||n._aliases.includes(
e))}_findOption(e){return this.options.find(n=>n.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(n=>{n.mandatory&&
e.getOptionValue(n.attributeName())===void 0&&e.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(r=>{let i=r.attributeName();
return this.getOptionValue(i)===void 0?!1:this.getOptionValueSource(i)!=="default"});e.filter(r=>r.conflictsWith.length>0).forEach(r=>{let i=e.find(o=>r.conflictsWith.
includes(o.attributeName()));i&&this._conflictingOption(r,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let n=[],r=[],i=n;function o(u){return u.length>1&&u[0]==="-"}let a=u=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(u)?!this._getCommandAndAncestors().some(p=>p.options.
map(d=>d.short).some(d=>/^-\d$/.test(d))):!1,s=null,l=null,c=0;for(;c<e.length||l;){let u=l??e[c++];if(l=null,u==="--"){i===r&&i.push(u),i.push(...e.slice(c));break}
if(s&&(!o(u)||a(u))){this.emit(`option:${s.name()}`,u);continue}if(s=null,o(u)){let p=this._findOption(u);if(p){if(p.required){let d=e[c++];d===void 0&&this.optionMissingArgument(
p),this.emit(`option:${p.name()}`,d)}else if(p.optional){let d=null;c<e.length&&(!o(e[c])||a(e[c]))&&(d=e[c++]),this.emit(`option:${p.name()}`,d)}else this.emit(
`option:${p.name()}`);s=p.variadic?p:null;continue}}if(u.length>2&&u[0]==="-"&&u[1]!=="-"){let p=this._findOption(`-${u[1]}`);if(p){p.required||p.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${p.name()}`,u.slice(2)):(this.emit(`option:${p.name()}`),l=`-${u.slice(2)}`);continue}}if(/^--[^=]+=/.test(u)){let p=u.
indexOf("="),d=this._findOption(u.slice(0,p));if(d&&(d.required||d.optional)){this.emit(`option:${d.name()}`,u.slice(p+1));continue}}if(i===n&&o(u)&&!(this.commands.
length===0&&a(u))&&(i=r),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&r.length===0){if(this._findCommand(u)){n.push(u),r.push(...e.slice(
c));break}else if(this._getHelpCommand()&&u===this._getHelpCommand().name()){n.push(u,...e.slice(c));break}else if(this._defaultCommandName){r.push(u,...e.slice(
c));break}}if(this._passThroughOptions){i.push(u,...e.slice(c));break}i.push(u)}return{operands:n,unknown:r}}opts(){if(this._storeOptionsAsProperties){let e={},
n=this.options.length;for(let r=0;r<n;r++){let i=this.options[r].attributeName();e[i]=i===this._versionOptionName?this._version:this[i]}return e}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((e,n)=>Object.assign(e,n.opts()),{})}error(e,n){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let r=n||{},i=r.exitCode||1,o=r.code||"commander.error";this._exit(i,o,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in b.env){let n=e.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,b.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new ko(this.options),n=r=>this.getOptionValue(
r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r));this.options.filter(r=>r.implied!==void 0&&n(r.attributeName())&&e.valueFromOption(this.
getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(i=>!n(i)).forEach(i=>{this.setOptionValueWithSource(i,r.implied[i],"implied")})})}missingArgument(e){
let n=`error: missing required argument '${e}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(e){let n=`error: option '${e.flags}' argu\
ment missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let n=`error: required option '${e.flags}' not specified`;this.
error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,n){let r=a=>{let s=a.attributeName(),l=this.getOptionValue(s),c=this.options.find(p=>p.
negate&&s===p.attributeName()),u=this.options.find(p=>!p.negate&&s===p.attributeName());return c&&(c.presetArg===void 0&&l===!1||c.presetArg!==void 0&&l===c.presetArg)?
c:u||a},i=a=>{let s=r(a),l=s.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${s.envVar}'`:`option '${s.flags}'`},o=`error: ${i(
e)} cannot be used with ${i(n)}`;this.error(o,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let n="";if(e.startsWith(
"--")&&this._showSuggestionAfterError){let i=[],o=this;do{let a=o.createHelp().visibleOptions(o).filter(s=>s.long).map(s=>s.long);i=i.concat(a),o=o.parent}while(o&&
!o._enablePositionalOptions);n=yn(e,i)}let r=`error: unknown option '${e}'${n}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)
return;let n=this.registeredArguments.length,r=n===1?"":"s",o=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${r} bu\
t got ${e.length}.`;this.error(o,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],n="";if(this._showSuggestionAfterError){let i=[];this.createHelp().
visibleCommands(this).forEach(o=>{i.push(o.name()),o.alias()&&i.push(o.alias())}),n=yn(e,i)}let r=`error: unknown command '${e}'${n}`;this.error(r,{code:"comman\
der.unknownCommand"})}version(e,n,r){if(e===void 0)return this._version;this._version=e,n=n||"-V, --version",r=r||"output the version number";let i=this.createOption(
n,r);return this._versionOptionName=i.attributeName(),this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,n){return e===void 0&&n===void 0?this._description:(this._description=e,n&&(this._argsDescription=n),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),e===n._name)throw new Error("Command alias can't be the same as i\
ts name");let r=this.parent?._findCommand(e);if(r){let i=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${i}'`)}return n._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(n=>this.alias(n)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(r=>bo(r));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=V.basename(e,V.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let n=this.createHelp(),r=this._getOutputContext(e);n.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});
let i=n.formatHelp(this,n);return r.hasColors?i:this._outputConfiguration.stripColor(i)}_getOutputContext(e){e=e||{};let n=!!e.error,r,i,o;return n?(r=s=>this._outputConfiguration.
writeErr(s),i=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(r=s=>this._outputConfiguration.writeOut(s),i=this._outputConfiguration.
getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:n,write:s=>(i||(s=this._outputConfiguration.stripColor(s)),r(s)),hasColors:i,helpWidth:o}}outputHelp(e){
let n;typeof e=="function"&&(n=e,e=void 0);let r=this._getOutputContext(e),i={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().
forEach(a=>a.emit("beforeAllHelp",i)),this.emit("beforeHelp",i);let o=this.helpInformation({error:r.error});if(n&&(o=n(o),typeof o!="string"&&!Buffer.isBuffer(o)))
throw new Error("outputHelp callback must return a string or a Buffer");r.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit(
"afterHelp",i),this._getCommandAndAncestors().forEach(a=>a.emit("afterAllHelp",i))}helpOption(e,n){return typeof e=="boolean"?(e?(this._helpOption===null&&(this.
_helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"\
-h, --help",n??"display help for command"),(e||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(
void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let n=Number(b.exitCode??0);
n===0&&e&&typeof e!="function"&&e.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(e,n){let r=["beforeAll","before","after","afterAll"];if(!r.
includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${r.join("', '")}'`);let i=`${e}Help`;return this.on(i,o=>{let a;typeof n=="function"?a=n({error:o.error,command:o.command}):a=n,a&&o.write(`${a}\

`)}),this}_outputHelpIfRequested(e){let n=this._getHelpOption();n&&e.find(i=>n.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function wn(t){return t.map(e=>{if(!e.startsWith("--inspect"))return e;let n,r="127.0.0.1",i="9229",o;return(o=e.match(/^(--inspect(-brk)?)$/))!==null?n=o[1]:(o=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=o[1],/^\d+$/.test(o[3])?i=o[3]:r=o[3]):(o=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(n=o[1],r=o[3],i=o[4]),n&&i!=="0"?`${n}=${r}:${parseInt(i)+1}`:e})}function _t(){if(b.env.NO_COLOR||b.env.FORCE_COLOR==="0"||b.env.FORCE_COLOR==="false")return!1;
if(b.env.FORCE_COLOR||b.env.CLICOLOR_FORCE!==void 0)return!0}Rt.Command=vt;Rt.useColor=_t});var vn=oe(L=>{var{Argument:On}=Ne(),{Command:St}=bn(),{CommanderError:vo,InvalidArgumentError:xn}=xe(),{Help:_o}=gt(),{Option:kn}=Ot();L.program=new St;L.createCommand=
t=>new St(t);L.createOption=(t,e)=>new kn(t,e);L.createArgument=(t,e)=>new On(t,e);L.Command=St;L.Option=kn;L.Argument=On;L.Help=_o;L.CommanderError=vo;L.InvalidArgumentError=
xn;L.InvalidOptionArgumentError=xn});var Hl={};so(Hl,{parseWithProgram:()=>jl,runProgram:()=>Wl});module.exports=lo(Hl);var _n=ao(vn(),1),{program:ec,createCommand:tc,createArgument:nc,createOption:rc,CommanderError:Pt,InvalidArgumentError:ic,InvalidOptionArgumentError:oc,Command:H,
Argument:sc,Option:Fe,Help:ac}=_n.default;var Rn='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',It="62e738b959f72094d7bf526cdd27b70a525984400d92f9528d\
d6d61e78e42038";var Ro,So,Po,Io,Co,Ao,Eo,To,$o,Lo,Do,No,h={careful:()=>Ro??=require("./careful.cjs"),streams:()=>So??=require("./streams.cjs"),yaml:()=>Po??=require("./yaml.cjs"),
packs:()=>Io??=require("./packs.cjs"),explain:()=>Co??=require("./explain.cjs"),facts:()=>Ao??=require("./facts.cjs"),fix:()=>Eo??=require("./fix.cjs"),dormant:()=>To??=
require("./dormant.cjs"),rules:()=>$o??=require("./rules.cjs"),hash:()=>Lo??=require("./hash.cjs"),policy:()=>Do??=require("./policy.cjs"),engine:()=>No??=require("./engine.cjs")};var W=Symbol.for("workspaces-preflight.absent"),D=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),x=Object.freeze({items:Object.
freeze([]),complete:!0});function G(t){return 2-t}function ce(t){return t?2:0}var Sn={values:[],complete:!0},qo={values:[],complete:!1};function se(t){if(t===D||t===y)return qo;if(t===x)return Sn;if(t instanceof Set)return{values:[...t],complete:!0};
if(Array.isArray(t)){let e=!t.includes(y);return{values:e?t:t.filter(n=>n!==y),complete:e}}return typeof t=="object"&&"items"in t?{values:t.items.map(e=>e.value),
complete:t.complete}:Sn}function Cn(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"}function Z(t){return t===D||t===y}var Pn=(t,e)=>Z(t)||
Z(e)?1:ce(Cn(t)&&t===e),Ct=(t,e)=>{if(Z(t))return 1;if(!Cn(t))return 0;if(e instanceof Set)return ce(e.has(t));let n=se(e);return n.values.includes(t)?2:n.complete?
0:1},In=(t,e)=>Ct(e,t),Fo=(t,e)=>{let n=se(t),r=se(e);return n.values.some(o=>r.values.includes(o))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Wo=(t,e)=>{let n=se(t),r=se(e);return n.values.every(i=>r.values.includes(i))?n.complete?2:1:r.complete?0:1},jo=(t,e)=>{let n=typeof t==
"object"&&"items"in t?t:null,{length:r}=n===null?se(t).values:n.items,i=n===null?se(t).complete:n.complete,o=r>0?0:i?2:1;return e===!0?o:G(o)},Uo=(t,e)=>Z(t)?1:
ce(t!==W===e);function X(t,e){return(n,r)=>Z(n)||Z(r)?1:ce(typeof n===t&&typeof r===t&&e(n,r))}var We=t=>t.length===10&&t.charCodeAt(4)===45&&t.charCodeAt(7)===
45,An={equal:Pn,notEqual:(t,e)=>G(Pn(t,e)),in:Ct,notIn:(t,e)=>G(Ct(t,e)),contains:In,doesNotContain:(t,e)=>G(In(t,e)),containsAny:Fo,everyIn:Wo,empty:jo,present:Uo,
lessThan:X("number",(t,e)=>t<e),lessThanInclusive:X("number",(t,e)=>t<=e),greaterThan:X("number",(t,e)=>t>e),greaterThanInclusive:X("number",(t,e)=>t>=e),startsWith:X(
"string",(t,e)=>t.startsWith(e)),endsWith:X("string",(t,e)=>t.endsWith(e)),before:X("string",(t,e)=>We(t)&&We(e)&&t<e),onOrAfter:X("string",(t,e)=>We(t)&&We(e)&&
t>=e)};function En(t){return(e,n)=>{if(Z(e)||Z(n))return 1;if(typeof e!="string"||typeof n!="string")return 0;let r=t.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return ce(r(e))}}var Bo={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function $n(t,e=Bo){let n=Tn(e.operands),r=Tn(e.leaves);function i(a){if("all"in a)return{all:a.
all.map(i)};if("any"in a)return{any:a.any.map(i)};if("not"in a)return{not:i(a.not)};let{fact:s,path:l,operator:c,value:u}=a,p=n.placeOf({fact:s,path:l}),d=Mo(u)?
{operand:n.placeOf({fact:u.fact,path:u.path})}:u;return r.placeOf({left:p,operator:c,right:d})}let o=t.map(a=>({id:a.id,when:a.when===void 0?null:i(a.when),must:i(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...e.rules,...o],dormant:e.dormant}}function Tn(t){
let e=[...t],n=new Map(e.map((r,i)=>[JSON.stringify(r),i]));return{list:e,placeOf(r){let i=JSON.stringify(r),o=n.get(i);return o!==void 0?o:(n.set(i,e.length),e.
push(r)-1)}}}function Mo(t){return typeof t=="object"&&!Array.isArray(t)}function ke({right:t},e){return typeof t=="object"&&"operand"in t?e[t.operand]:t}function qn(t,e=()=>!0){let n=JSON.parse(Rn),r=t.length>0||n.dormant.scopes.some(e)?Vo(n):n,i=r.rules.length+r.dormant.rules;if(t.length===0)return{plan:r,size:i,
sha256:It,ruleAt:s=>Dn(Fn(),s),operatorOf:Nn};let o=h.packs().joinPacks([N(),...t]),a=En(o.patterns);return{plan:$n(o.rules.slice(i),r),size:o.rules.length,sha256:o.
sha256,ruleAt:s=>Dn(o.rules,s),operatorOf:s=>s.operator==="matches"?a:Nn(s)}}function Vo(t){let e=JSON.parse(h.dormant().packDormant);return{operands:[...t.operands,
...e.operands],leaves:[...t.leaves,...e.leaves],rules:[...t.rules,...e.rules],dormant:{rules:0,scopes:[]}}}function N(){return{rules:Fn(),sha256:It,from:"built-\
in"}}var Ln=null;function Fn(){return Ln??=JSON.parse(h.rules().packText),Ln}function Dn(t,e){let n=t[e];if(n===void 0)throw new Error(`no rule at place ${e}`);
return n}function Nn({operator:t}){if(t==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return An[t]}function Wn(t){if(t.endsWith(".json"))return"json";let e=/\.[^./\\]*$/.exec(t)?.[0].toLowerCase();return e===".yaml"||e===".yml"?"yaml":e===".ndjson"||e===".jso\
nl"?"ndjson":"json"}var jn=Object.freeze({maxBytes:1048576}),Un=64,E=Object.freeze([]);function Bn(t){let e=new Uint8Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n+1]??0,e[n+1]=t[n]??0;return e}function Hn(t){let e=t[0];if(e===239&&t[1]===187&&t[2]===191){let{text:n,problems:r}=Mn(t.subarray(3));return{text:n,problems:[h.careful().byteOrderMark(0),...r]}}
return e===255&&t[1]===254?Vn(t.subarray(2),"utf-16le"):e===254&&t[1]===255?Vn(t.subarray(2),"utf-16be"):Mn(t)}function Mn(t){let e=Ho(t);if(!e.includes("\uFFFD"))
return{text:e,problems:E};let n=h.careful().invalidUtf8(t);return{text:e,problems:n===null?E:[n]}}function Ho(t){return(Buffer.isBuffer(t)?t:Buffer.from(t.buffer,
t.byteOffset,t.byteLength)).toString()}function Vn(t,e){let n=t.length&-2,r=e==="utf-16le"?t.subarray(0,n):Bn(t.subarray(0,n)),i=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:o,utf16:a}=h.careful(),s=n===t.length?[a()]:[a(),o(i.length)];return{text:i,problems:s}}function ue(t){let e=[0],n=!1;return{position(r){let i=Math.max(0,Math.min(r,t.length));for(;!n&&i>=(e[e.length-1]??0);)n=!Gn(t,e);let o=0,a=e.length-1;for(;o<a;){
let s=o+a+1>>1;(e[s]??0)<=i?o=s:a=s-1}return{line:o+1,column:i-(e[o]??0)+1,offset:i}},line(r){for(;!n&&e.length<=r;)n=!Gn(t,e);let i=e[r-1];if(i===void 0)return"";
let o=e[r],a=o===void 0?t.length:o-1;return t.slice(i,a>i&&t.charCodeAt(a-1)===13?a-1:a)}}}function Gn(t,e){let n=t.indexOf(`
`,e[e.length-1]);return n===-1?!1:(e.push(n+1),!0)}var Go=/^[ -~]*$/,Yo=/^[ !#-[\]-~]*$/;function Yn(t,e=120){if(typeof t=="string"&&t.length<=e-2&&Yo.test(t))return`"${t}"`;let n=Kn(e);return Ue(t,n),n.end()}function Ko(t,e=120){
if(t.length<=e&&Go.test(t))return t;let n=Kn(e);return zn(t,n,!1),n.end()}function Kn(t){let e="",n=0,r=!1;return{add:i=>r||e.length+i.length>t?(r=!0,!1):(e+=i,
e.length<=t-1&&(n=e.length),!0),end:()=>r?e.slice(0,n)+"\u2026":e}}function Ue(t,e){switch(typeof t){case"string":return e.add('"')&&zn(t,e,!0)&&e.add('"');case"\
number":case"boolean":return e.add(String(t));case"bigint":return e.add(t<10n**40n&&t>-(10n**40n)?`${t}n`:"[bigint]");case"undefined":return e.add("undefined");case"\
function":case"symbol":return e.add(`[${typeof t}]`);case"object":return t===null?e.add("null"):Array.isArray(t)?zo(t,e):Jo(t,e)}}function zo(t,e){if(!e.add("["))
return!1;for(let n=0;n<t.length;n++)if(n>0&&!e.add(",")||!Ue(t[n],e))return!1;return e.add("]")}function Jo(t,e){let n=Xo(t);if(n!==null)return e.add(`[${n}]`);
if(!e.add("{"))return!1;let r=!0;for(let i of Object.keys(t)){if(!r&&!e.add(","))return!1;r=!1;let o=t[i];if(!(Ue(i,e)&&e.add(":")&&Ue(o,e)))return!1}return e.add(
"}")}function Xo(t){let e=Object.prototype.toString.call(t);return e==="[object Object]"?null:Ko(e.slice(8,-1),40)}function zn(t,e,n){for(let r=0;r<t.length;r++){
let i=t.charCodeAt(r),o=t.charAt(r);if(Zo(i))o=je(i);else if(n&&(i===34||i===92))o=`\\${o}`;else if(i>=55296&&i<=57343){let a=t.codePointAt(r)??i;if(a<=65535)o=
je(i);else{r++;let s=t.charCodeAt(r);o=a>=917504&&a<=917631?je(i)+je(s):String.fromCharCode(i,s)}}if(!e.add(o))return!1}return!0}function Zo(t){return t<127?t<32:
t<5760?t<=160||t===173||t===1564:t<8192?t===5760||t===6158:t<=8207||t>=8232&&t<=8239||t>=8287&&t<=8303||t===12288||t===65279||t>=65529&&t<=65531}var Qo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function je(t){return Qo[t]??`\\u${t.toString(16).padStart(4,"0")}`}function Jn(t){return t==="__proto__"||t==="constructor"||t==="prototype"}function Xn(t,e){for(let r in es)return!1;if(typeof e!="object"||e===null)return!0;let n=At(e,Un);return n===ts(t)||n===ns(t)}var es=Object.freeze({});function At(t,e){
if(e===0)return Number.NaN;let n=0;if(Array.isArray(t)){for(let r=0;r<t.length;r++){let i=t[r];typeof i=="object"&&i!==null&&(n+=At(i,e-1))}return n}for(let r in t){
if(Jn(r))return Number.NaN;n++;let i=t[r];typeof i=="object"&&i!==null&&(n+=At(i,e-1))}return n}function ts(t){let e=0;for(let n=t.indexOf(":");n!==-1;n=t.indexOf(
":",n+1))e++;return e}function ns(t){let e=0,n=t.indexOf('"'),r=t.indexOf(":");for(;r!==-1;)if(n===-1||r<n)e++,r=t.indexOf(":",r+1);else{let i=rs(t,n);r<i&&(r=t.
indexOf(":",i)),n=t.indexOf('"',i)}return e}function rs(t,e){for(let n=t.indexOf('"',e+1);n!==-1;n=t.indexOf('"',n+1)){let r=n-1;for(;t.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return t.length}var ae=Symbol("not clean");function ve(t){let e;try{e=JSON.parse(t)}catch{return ae}return Xn(t,e)?e:ae}function Zn(t){let e=new Map,n=0;return r=>{if(r.length>64)return t(r);let i=e.get(r);if(i!==void 0)return i;let o=t(r);return++n===32768&&(n=0,e.clear()),e.size<
512&&e.set(r,o),o}}var Be=Zn(is);function is(t){if(t==="")return[];if(t.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(t)}`);let e=t.slice(1).split("/");
return t.includes("~")?e.map(ss):e}function Tt(t,e){return`${t}/${os(e)}`}function Qn(t,e){let n=t;for(let r of Be(e)){if(typeof n!="object"||n===null)return Et;if(Array.isArray(n)){let i=$t(r);if(i===
null||i>=n.length)return Et;n=n[i]}else{if(!Object.hasOwn(n,r))return Et;n=n[r]}}return{found:!0,value:n}}function $t(t){let e=t.charCodeAt(0)-48;return e>=0&&e<=
9?t.length===1?e:/^(?:0|[1-9][0-9]{0,15})$/.test(t)?Number(t):null:null}var Et=Object.freeze({found:!1});function os(t){return typeof t=="number"?String(t):t.includes(
"~")||t.includes("/")?t.replaceAll("~","~0").replaceAll("/","~1"):t}function ss(t){return t.replaceAll("~1","/").replaceAll("~0","~")}var jc=Object.freeze([]);function tr(t){let e=0,n=t.length;for(;e<n&&er(t.charCodeAt(e));)e++;if(e===n)return{start:0,end:t.length};for(;er(t.charCodeAt(n-1));)n--;return{start:e,end:n}}
function er(t){return t<=32&&(t===32||t===10||t===13||t===9)}function nr(t,e=null,n=ve(t)){return n===ae?h.careful().readCarefully(t):as(t,n,e)}function as(t,e,n){let r=null,i=null;return{index:n,value:e,parsed:!0,problems:E,
span:(o,a)=>(r??=h.careful().indexJson(t),i??=h.careful().locator(r),i(o,a)),extent:()=>tr(t),elements:()=>(r??=h.careful().indexJson(t),r.children)}}function Lt(t){if(!Array.isArray(t.value))return[t];if(t.problems.length===0)return t.value.map((n,r)=>rr(t,n,r,E));if(t.value.length===0)return[{...t,value:void 0,
parsed:!1}];let e=ls(t.problems,t.elements());return t.value.map((n,r)=>rr(t,n,r,e[r]??E))}function rr(t,e,n,r){let i=Tt("",n);return{index:n,value:e,parsed:!0,
problems:r,span:(o,a)=>t.span(i+o,o===""?"value":a),extent:()=>t.span(i,"value")??t.extent()}}function ls(t,e){let n=[];for(let r of t){let o=$t(r.pointer.split(
"/",2)[1]??"")??Math.max(0,cs(e,r.span?.start??0));n[o]??=[],n[o].push(us(Tt("",o),r))}return n}function cs(t,e){let n=-1,r=t.length-1;for(;n<r;){let i=n+r+1>>1;
(t[i]?.start??0)<=e?n=i:r=i-1}return n}function us(t,e){let n=r=>r.startsWith(`${t}/`)?r.slice(t.length):"";return{...e,pointer:n(e.pointer),related:e.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:e.fix===null?null:{...e.fix,patch:e.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function ir(t,e,n=jn,r){switch(e){case"json":return{text:t,requests:Lt(nr(t,null,r))};case"yaml":return{text:t,requests:Lt(h.yaml().readYaml(t))};case"ndjson":return h.
streams().readNdjson(t,n)}}function or(t,e){return t.length>e||t.length*3>e&&Buffer.byteLength(t)>e}function Dt(t,{maxBytes:e}){let n=t instanceof Uint8Array?t:h.streams().joinChunks(t,e);
return n.length>e?null:Hn(n)}function sr(t,e,n){return e.format==="ndjson"?ps(t instanceof Uint8Array?[t]:t,e,n):Nt(Dt(t,n),e,n)}function Nt(t,e,n,r){if(t===null)
return ds(e,n);let{text:i,problems:o}=t,a=ue(i);return ir(i,e.format,n,r).requests.map((s,l)=>ar(s,i,l===0?o:E,a,e,n))}function*ps(t,e,n){for(let r of h.streams().
ndjsonLines(t,n))yield qt(r,e,n)}function qt(t,e,n,r){let{text:i,lineNumber:o,offset:a}=t,s={position:l=>({line:o,column:l+1,offset:a+l}),line:l=>l===o?i:""};return ar(
h.streams().readLine(t,0,r),i,E,s,e,n)}function ar(t,e,n,r,{path:i},{hash:o}){let{index:a}=t,s={span:t.span,lines:r},{start:l,end:c}=o?t.extent():{start:0,end:0};
return{candidate:{source:o?{path:i,index:a,sha256:h.hash().sha256(e.slice(l,c))}:{path:i,index:a},value:t.value,parsed:t.parsed,problems:n.length===0?t.problems:
[...n,...t.problems],located:()=>s},line:r.line,extent:()=>{let u=a===null?{start:0,end:e.length}:t.extent();return{start:r.position(u.start),end:r.position(u.end)}}}}
function ds({path:t},{maxBytes:e}){let n={span:()=>null,lines:ue("")},r=[h.careful().tooLarge("file",e)];return[{candidate:{source:{path:t,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var fs=Object.freeze([]);function Me(t,e){return{source:t,operation:"ImportWorkspaceImage",verdict:"pass",rules:e,findings:fs}}function lr(t,e){let n={pass:0,fail:0,
unknown:0,notApplicable:t,skipped:0,off:0,skippedScopes:[]};return e===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...e],skipped:[],off:[]}}}var ms=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),hs=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),gs=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Ve(t,{
instancePath:e="",parentData:n,parentDataProperty:r,rootData:i=t,dynamicAnchors:o={}}={}){let a=null,s=0,l=Ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m=Object.getPrototypeOf(t);if(m!==Object.prototype&&m!==null)return!1;{let w;if(t.Ec2ImageId===
void 0&&(w="Ec2ImageId")||t.IngestionProcess===void 0&&(w="IngestionProcess")||t.ImageName===void 0&&(w="ImageName")||t.ImageDescription===void 0&&(w="ImageDesc\
ription"))return!1;{let R=s;for(let S in t)if(!(S==="Ec2ImageId"||S==="IngestionProcess"||S==="ImageName"||S==="ImageDescription"||S==="Tags"||S==="Applications"))
return!1;if(R===s){if(t.Ec2ImageId!==void 0){let S=t.Ec2ImageId,v=s;if(s===v)if(typeof S=="string"){if(!ms.test(S))return!1}else return!1;var c=v===s}else var c=!0;
if(c){if(t.IngestionProcess!==void 0){let v=t.IngestionProcess,I=s;if(typeof v!="string"||!(v==="BYOL_REGULAR"||v==="BYOL_GRAPHICS"||v==="BYOL_GRAPHICSPRO"||v===
"BYOL_GRAPHICS_G4DN"||v==="BYOL_REGULAR_WSP"||v==="BYOL_GRAPHICS_G4DN_WSP"||v==="BYOL_REGULAR_BYOP"||v==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var c=I===s}else var c=!0;
if(c){if(t.ImageName!==void 0){let I=t.ImageName,F=s;if(s===F)if(typeof I=="string"){if(I.length>64||I.length<1||!hs.test(I))return!1}else return!1;var c=F===s}else
var c=!0;if(c){if(t.ImageDescription!==void 0){let F=t.ImageDescription,g=s;if(s===g)if(typeof F=="string"){if(F.length>256||F.length<1||!gs.test(F))return!1}else
return!1;var c=g===s}else var c=!0;if(c){if(t.Tags!==void 0){let g=t.Tags,C=s;if(s===C)if(Array.isArray(g)){var u=!0;let be=g.length;for(let j=0;j<be;j++){let A=g[j],
$e=s;if(s===$e)if(A&&typeof A=="object"&&!Array.isArray(A)){let un=Object.getPrototypeOf(A);if(un!==Object.prototype&&un!==null)return!1;{let Qi;if(A.Key===void 0&&
(Qi="Key"))return!1;{let eo=s;for(let M in A)if(!(M==="Key"||M==="Value"))return!1;if(eo===s){if(A.Key!==void 0){let M=A.Key,Oe=s;if(s===Oe)if(typeof M=="string"){
if(M.length>127||M.length<1)return!1}else return!1;var p=Oe===s}else var p=!0;if(p)if(A.Value!==void 0){let M=A.Value,Oe=s;if(s===Oe)if(typeof M=="string"){if(M.
length>255)return!1}else return!1;var p=Oe===s}else var p=!0}}}}else return!1;var u=$e===s;if(!u)break}}else return!1;var c=C===s}else var c=!0;if(c)if(t.Applications!==
void 0){let g=t.Applications,C=s;if(s===C)if(Array.isArray(g)){if(g.length>5||g.length<1)return!1;{var d=!0;let be=g.length;for(let j=0;j<be;j++){let A=g[j],$e=s;
if(typeof A!="string"||!(A==="Microsoft_Office_2016"||A==="Microsoft_Office_2019"))return!1;var d=$e===s;if(!d)break}}}else return!1;var c=C===s}else var c=!0}}}}}}}}else
return!1;return s===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(t){return Ve(t)}function Ft(t,e,n){let r=ys(t);return ws(r,r.view===null?null:e(r.view),n)}function ys(t){let{source:e,value:n,parsed:r,problems:i,located:o}=t;if(!r)return{source:e,
value:n,parsed:r,problems:i,located:o,view:null};if(He(n))return{source:e,value:n,parsed:r,problems:i,located:o,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=h.
explain(),c=a(n),u=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:e,value:n,parsed:r,problems:[...i,...s(c.problems,i,n,o())],located:o,view:u?l(
n,c.refused):null}}function ws(t,e,n){let{source:r,value:i,problems:o,view:a,located:s}=t;if(e===null||a===null)return h.explain().requestReport(r,n.noRules,o,i,
s(),ur(n));if(e.failed.length===0&&e.undecided.length===0&&o.length===0)return Me(r,e.tally);let{requestReport:l,ruleProblems:c}=h.explain(),u=[...o,...c(e,a,n)];
return l(r,e.tally,u,i,s(),n)}function cr({source:t},e,n){let{requestReport:r,unreadable:i}=h.explain();return r(t,n.noRules,[i(e)],void 0,null,ur(n))}function ur({
failOn:t}){return{failOn:t,judge:null}}var bs=[4,6,9,11];function pr(t){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(t))return!1;let e=Number(t.slice(0,4)),n=Number(t.slice(5,7)),r=Number(t.slice(8)),i=e%
4===0&&(e%100!==0||e%400===0),o=n===2?i?29:28:bs.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=o}var f=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var dr=864e5;function Ge(t){if(!pr(t))throw new f(`${Yn(t)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return t}function fr(t){
let e="",n=0;return()=>{let r=t();return(r>=n||r<n-dr)&&(e=new Date(r).toISOString().slice(0,10),n=Date.parse(`${e}T00:00:00Z`)+dr),e}}var Re=3;function mr(t,e){let n=t.when===null?2:_e(t.when,e);if(n===0)return"notApplicable";let r=_e(t.must,e);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function hr(t,e){let n=new Set;return t.when!==null&&Ye(t.when,e,n),Ye(t.must,e,n),n}function _e(t,e){if(typeof t=="number"){let o=e[t];return o===Re||o===void 0?
1:o}if("not"in t)return G(_e(t.not,e));let n="all"in t,r=n?0:2,i=n?2:0;for(let o of n?t.all:t.any){let a=_e(o,e);if(a===r)return a;a===1&&(i=1)}return i}function Ye(t,e,n){
if(_e(t,e)===1)if(typeof t=="number")n.add(t);else if("not"in t)Ye(t.not,e,n);else for(let r of"all"in t?t.all:t.any)Ye(r,e,n)}var Os=new Set(["ec2Image","account","guest"]);function gr(t,e,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:t.dormant.rules,off:0},i=n.listRules?xs():
null,o=[],a=[],s=new Set(t.dormant.scopes);for(let[c,u]of t.rules.entries()){let p=mr(u,e),d;if(p!=="undecided")d=p,p==="fail"&&o.push(c);else{let m=hr(u,e),w=vs(
t,m,n.world);if(d=ks(u.ifUnknown,w,n)?"skipped":"unknown",d==="skipped")for(let R of w)s.add(Wt(R));else[...m].some(R=>e[R]===Re)||a.push({rule:c,needs:w})}n.off.
has(u.id)&&(d="off"),r[d]++,i?.[d].push(u.id)}if(i!==null)for(let c of Object.values(i))c.sort();let l={...r,skippedScopes:[...s].sort(),...i===null?{}:{ids:i}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(o),undecided:Object.freeze(a)})}function xs(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function ks(t,e,{require:n,world:r}){return n.length>0&&e.some(i=>n.includes(Wt(i)))?!1:t!==null?t==="skip"&&e.length>0:e.some(i=>{let o=Wt(i);
return Os.has(o)&&!r.scopes.has(o)})}function Wt(t){return t.slice(0,t.indexOf("/"))}function vs(t,e,n){let r=[],i=o=>{let a=o===void 0?void 0:t.operands[o];if(a===
void 0||n.read(a.fact,a.path)!==D)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let o of e){let a=t.leaves[o];i(a?.left),typeof a?.right=="object"&&"\
operand"in a.right&&i(a.right.operand)}return r.length>1?r.sort():r}function Q(t,e,n){let r=t.Applications;if(r===void 0)return x;if(r===y)return y;let i,o=!0;for(let a=e;a<r.length;a++){let s=r[a];typeof s!="string"?o=!1:n(s)&&
(i??=[],i.push({pointer:`/Applications/${a}`,value:s}))}return i===void 0&&o?x:{items:i??x.items,complete:o}}var yr={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:t=>Q(t,0,()=>!0)};var wr={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:t=>Q(t,1,()=>!0)};var br={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:t=>Q(t,0,e=>e==="Micros\
oft_Office_2016")};var Or={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:t=>Q(t,0,e=>e==="Micros\
oft_Office_2019")};function ze(t){return t.length>0&&(Ke(t.charCodeAt(0))||Ke(t.charCodeAt(t.length-1)))}function Je(t){let e=0,n=t.length;for(;e<n&&Ke(t.charCodeAt(e));)e++;for(;n>
e&&Ke(t.charCodeAt(n-1));)n--;return t.slice(e,n)}function Ke(t){return t===32?!0:t<160?!1:t===160||t===5760||t>=8192&&t<=8202||t===8239||t===8287||t===12288}var xr="/ImageDescription",kr={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(t){let e=t.ImageDescription;if(e===y)return y;if(e===void 0||!ze(e))return x;let n=Je(e);return{items:[n===
""?{pointer:xr,value:e}:{pointer:xr,value:e,suggestion:n}],complete:!0}}};var _s=new Map([["BYOL_REGULAR",Xe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Xe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Xe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Xe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:x}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:x}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:x}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:x}]]);function Xe(t,e,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:t,suggestion:n})]);return{family:e,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function pe(t){
let e=t.IngestionProcess;return e===void 0?W:(e===y?void 0:_s.get(e))??y}var vr={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(t){let e=pe(t);return typeof e=="symbol"?e:e.family}};var _r={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(t){let e=pe(t);return e===y?y:typeof e=="symbol"?x:e.pcoip}};var Rr={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(t){let e=pe(t);return typeof e=="symbol"?e:e.protocol}};var Sr={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(t){let e=t.Tags;return e===y?y:e===void 0?
0:e.length}};var Rs=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Ss=16;function q({Tags:t}){if(t===void 0)return!0;if(t===y||
t.length>Ss)return!1;let e=[];for(let n of t){if(n===y||!Pr(n.Key)||n.Value!==void 0&&!Pr(n.Value))return!1;let r=n.Key.toLowerCase();if(e.includes(r))return!1;
e.push(r)}return!0}function Pr(t){return typeof t=="string"&&Rs.test(t)}var Ps=16;function de(t,e,n){let r=t.Tags;if(r===void 0)return x;if(r===y)return y;let i=r.length<=Ps?e:n(),o,a=!0;for(let s=0;s<r.length;s++){let l=Se(r,s);l===
void 0?a=!1:i(l,s,r)&&(o??=[],o.push({pointer:`/Tags/${s}/Key`,value:l}))}return o===void 0&&a?x:{items:o??x.items,complete:a}}function Se(t,e){let n=t[e];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var Is=(t,e,n)=>{for(let r=0;r<e;r++)if(Se(n,r)===t)return!0;return!1};function Cs(){let t=new Set;return e=>t.size===t.add(e).size}var Ir={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:q,derive:t=>de(t,Is,Cs)};var Cr={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:t=>de(t,()=>!0,()=>()=>!0)};var As=(t,e,n)=>{let r=!1;for(let i=0;i<e;i++){let o=Se(n,i);if(o===t)return!1;!r&&o!==void 0&&(r=Ts(t,o))}return r};function Es(){let t=new Set,e=new Set;return n=>{
if(t.has(n))return!1;t.add(n);let r=e.size;return e.add(n.toLowerCase()).size===r}}function Ts(t,e){let n=Math.min(t.length,e.length);for(let r=0;r<n;r++){let i=t.
charCodeAt(r),o=e.charCodeAt(r);if(i>=128||o>=128)return t.toLowerCase()===e.toLowerCase();if(Ar(i)!==Ar(o))return!1}return t.length===e.length}function Ar(t){return t>=
65&&t<=90?t+32:t}var Er={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:q,derive:t=>de(t,As,Es)};function ee(t,e){let n=t.Tags;if(n===void 0)return x;if(n===y)return y;let r,i=!0;for(let o=0;o<n.length;o++){let a=n[o];if(a===void 0||a===y){i=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?i=!1:e.matches(s)&&(r??=[],r.push(Tr(`/Tags/${o}/Key`,s,e.repair(s)||void 0))),typeof l=="string"?e.matches(l)&&(r??=[],r.push(
Tr(`/Tags/${o}/Value`,l,e.repair(l)))):l!==void 0&&(i=!1)}return r===void 0&&i?x:{items:r??x.items,complete:i}}function Tr(t,e,n){return n===void 0?{pointer:t,value:e}:
{pointer:t,value:e,suggestion:n}}var $s={matches:ze,repair:Je},$r={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:q,derive:t=>ee(t,$s)};var Ze="aws:";function Qe(t){return t.startsWith(Ze)}function jt(t){let e=t.charCodeAt(0);return e!==97&&e!==65?!1:t.slice(0,Ze.length).toLowerCase()===Ze&&!Qe(
t)}function et(t){let e=t;for(;Qe(e)||jt(e);)e=e.slice(Ze.length);return e}var Ls={matches:Qe,repair:et},Lr={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:q,derive:t=>ee(t,Ls)};var Ds={matches:jt,repair:et},Dr={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:q,derive:t=>ee(t,Ds)};var Ns=/[^ +\-./0-9:=@A-Z_a-z]/;function qr(t){return Ns.test(t)&&!Wr().every.test(t)}function Fr(t){return t.replace(Wr().others,"-")}var Nr;function Wr(){let t="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Nr??={every:new RegExp(`^[${t}]*$`,"u"),others:new RegExp(`[^${t}]+`,"gu")},Nr}var qs={matches:qr,repair:Fr},jr={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:q,derive:t=>ee(t,qs)};var Ur=[yr,wr,br,Or,kr,vr,_r,Rr,Sr,Ir,Cr,Er,$r,Lr,Dr,jr];function Br(t,e){if(t==="derived"){let r=tt({fact:t,path:e});if(r===null)throw new Error(`no derived fact ${e}`);return r.derive}let n=Be(e);return r=>Fs(r,n)}function tt(t){
return t?.fact!=="derived"?null:Ur.find(({path:e})=>e===t.path)??null}function Mr(t){return t?.fact==="derived"?tt(t)?.member??null:t?.fact!=="request"?null:Be(
t.path)[0]}function Fs(t,e){let n=t;for(let r of e){if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return W;n=n[r]}return n===void 0?W:n}var Yr=2,Ws=3,Vr=15,Ut="IngestionProcess",js=new Set(["Applications"]);function Kr(t,e,n,r){let i=t.operands.map(({fact:a,path:s},l)=>{let c=n[l];return c===void 0?
Br(a,s):()=>c}),o=new Map;for(let[a,s]of t.leaves.entries()){if(!e.has(a))continue;let l=ke(s,n),c=l===void 0?ke(s,i):Ms(l),u=i[s.left],p=l===void 0?null:Us(t.operands[s.
left]),d={place:a,operand:s.left,operator:r(s),left:u,right:c},m=o.get(p);m===void 0?o.set(p,[d]):m.push(d)}return[...o].flatMap(([a,s])=>{s.sort((c,u)=>c.operand-
u.operand||c.place-u.place);let l=[];for(let c=0;c<s.length;c+=Vr)l.push(Vs(Bs(a),s.slice(c,c+Vr)));return l})}function Us(t){let e=tt(t)?.isNothing;if(e!==void 0)
return e;let n=Mr(t);return n===Ut||n!==null&&js.has(n)?n:null}function Bs(t){return t===null?()=>null:typeof t=="function"?e=>t(e)?void 0:null:e=>{let n=e[t];return n===
void 0||t===Ut&&typeof n=="string"?n:null}}function Ms(t){let e=Array.isArray(t)?new Set(t):t;return()=>e}function Vs(t,e){return{answer:n=>{let r=t(n);return r===
null?Hr(e,n):r},unpack(n,r){let i=typeof n=="number"?n:Hr(e,n===void 0?{}:{[Ut]:n});for(let[o,{place:a}]of e.entries())r[a]=i>>(e.length-1-o)*Yr&Ws}}}function Hr(t,e){
let n=0,r=-1,i=D;for(let o of t)o.operand!==r&&(r=o.operand,i=o.left(e)),n=n<<Yr|Hs(o.operator,i,o.right(e));return n}function Hs(t,e,n){let r=t(e,n);return r===
1&&e!==D&&n!==D&&(Gr(e)||Gr(n))?Re:r}function Gr(t){return t===y?!0:Array.isArray(t)?t.includes(y):typeof t=="object"&&"complete"in t&&!t.complete}function zr(t,e){let n=new Set;for(let r of t.rules){let i=new Set;if(!(r.when!==null&&nt(r.when,e,i)===0)){nt(r.must,e,i);for(let o of i)n.add(o)}}return n}function nt(t,e,n){
if(typeof t=="number"){let s=e[t];return s==null?(n.add(t),null):s===3?1:s}if("not"in t){let s=nt(t.not,e,n);return s===null?null:G(s)}let r="all"in t,i=r?0:2,o=new Set,
a=r?2:0;for(let s of r?t.all:t.any){let l=nt(s,e,o);if(l===i)return i;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of o)n.add(s);return a}var Gs=4096;function Bt(t,e,n){let r=t.operands.map(({fact:c,path:u})=>n.world.read(c,u)),i=t.leaves.map(c=>{let u=r[c.left],p=ke(c,r);return u===void 0||p===void 0?
null:e(c)(u,p)}),o=Kr(t,zr(t,i),r,e),a={next:new Map,decision:null},s=0;return c=>{let u=a,p=new Array(o.length);for(let d=0;d<o.length;d++){let m=o[d]?.answer(
c);p[d]=m,u=u?.next.get(m)}return u?.decision??l(p)};function l(c){let u=i.map(d=>d??0);for(let[d,m]of o.entries())m.unpack(c[d],u);let p=gr(t,u,n);return s<Gs&&
(s++,Ys(a,c,p)),p}}function Ys(t,e,n){let r=t;for(let i of e){let o=r.next.get(i);o===void 0&&(o={next:new Map,decision:null},r.next.set(i,o)),r=o}r.decision=n}function Mt(t,e,n){if(t.size===0)return()=>e;let r=new Map;return({Ec2ImageId:i})=>{let o=typeof i=="string"?t.get(i):void 0;if(o===void 0||typeof i!="string")return e;
let a=r.get(i);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(o);return r.set(i,l),l}}function rt({facts:t,origin:e},n){let r=new Map(Object.entries(t));return{origin:e,scopes:Vt(t),read(i,o){if(i==="request"||i==="derived")return;if(i==="today")
return o==="/date"?n:W;let a=r.get(i);if(a===void 0)return D;if(a===null)return W;let s=Qn(a,o);return s.found?s.value===null?W:s.value:D}}}function Vt(t){return new Set(
Object.entries(t).filter(([,e])=>Ks(e)).map(([e])=>e))}function Ks(t){return typeof t=="object"&&t!==null&&Object.keys(t).length>0}var Ht={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function te(){let{documentRules:t,schemaRules:e}=h.explain();return Object.entries({...t,...e}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function Xr(t){let e=zs(t),{asOf:n}=t;if(typeof n=="string"){let o=Gt(Ge(n),e);return()=>o}let r=n??fr(Date.now),i=Gt(Ge(r()),e);return()=>{let o=r();return o!==
i.date&&(i=Gt(Ge(o),e)),i}}function zs({packs:t=[],facts:e,require:n=[],listRules:r=!1,failOn:i="error",settings:o={},waive:a}){let s=Zs(e),l=Vt(s.facts),c=r||n.
length>0||Object.keys(o).length>0||s.images.size>0,u=qn(t,d=>c||l.has(d)),p=r?u.plan.rules.map(d=>d.id).sort():null;return{rules:u,given:s,require:n.length===0?
n:h.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(o).filter(d=>o[d]?.severity==="off")),context:{failOn:i,judge:Xs(o,a,u),noRules:lr(u.size,p),ruleAt:u.
ruleAt,howToState:d=>h.facts().howToState(d)}}}function Gt(t,{rules:e,given:n,require:r,listRules:i,off:o,context:a}){let s=p=>({require:r,listRules:i,off:o,world:p}),
l=s(rt(n,t)),c=Mt(n.images,l,p=>s(rt(p,t))),u=Bt(e.plan,e.operatorOf,l);return{date:t,head:{version:1,tool:Ht.tool,model:Ht.model,pack:{rules:e.size,sha256:e.sha256},
asOf:t,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:p=>c(p).world},rules:e,decisionFor:c,decider:n.images.size===0?u:Js(e,
n,u,s,t)}}function Js({plan:t,operatorOf:e},{images:n},r,i,o){let a=Mt(n,r,s=>Bt(t,e,i(rt(s,o))));return s=>a(s)(s)}function Xs(t,e,{plan:n}){if(e===void 0&&Object.
keys(t).length===0)return null;let{checkedSettings:r,createJudge:i}=h.policy();return i(r(t,n,()=>te().map(a=>a.id)),e??null)}var Jr={facts:{},origin:()=>null,given:[],
images:new Map,files:[]};function Zs(t){if(t===void 0)return Jr;let e=Array.isArray(t)?t:[{from:"options.facts",facts:t}];return e.length===0?Jr:h.facts().joinFacts(
e)}function Zr(t,e){let n="pass";for(let r of t)if(!(r.waived!==void 0||r.severity!=="error"&&e==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Pe(){let t={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},e="pass",n=r=>{for(let i of r)i.waived!==void 0?t.waived++:
i.outcome==="unknown"?t.unknowns++:i.severity==="error"?t.errors++:t.warnings++};return{add(r){t.requests++,t[r.verdict]++,n(r.findings)},addPolicy(r,i){n(r.findings),
Zr(r.findings,i)==="fail"&&(e="fail")},ignore(r){t.ignored+=r},fix(r){t.fixed=(t.fixed??0)+r},end:()=>({counts:{...t},verdict:e==="fail"?e:Qs(t)})}}function Qs(t){
return t.fail>0?"fail":t.unknown>0||t.requests===0?"unknown":"pass"}function Yt(t,e,n,r,{decider:i}){if(!He(e))return null;let{tally:o,failed:a,undecided:s}=i(e);return a.length>0||s.length>0?null:{report:Me({path:n,index:r===null?
null:r.index},o),value:e,line:l=>ue(t).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:ea,end:ue(t).position(t.length)};let l=c=>({line:r.
lineNumber,column:c+1,offset:r.offset+c});return{start:l(0),end:l(t.length)}}}}var ea=Object.freeze({line:1,column:1,offset:0});function Y(t={}){oa(t);let e=Xr(t),n={hash:t.hash??!1,maxBytes:t.maxBytes??ta};return{get head(){return e().head},check:(r,i)=>na(ti(r,i),e()),checkText:(r,i)=>Qr(
ra(r,it(i),n,e()),e()),checkBytes:(r,i)=>Qr(ei(r,it(i),n,e()),e()),requests:(r,i)=>ei(r,it(i),n,e()),checkWithEngine:(r,i)=>h.engine().checkValueWithEngine(ti(r,
i),e()),engineRequests:(r,i)=>h.engine().checkAllWithEngine(sr(r,it(i),n),e())}}var ta=1024*1024;function na(t,{head:e,decider:n,context:r}){try{return Kt(e,[Ft(
t,n,r)])}catch(i){return Kt(e,[cr(t,i,r)])}}function Qr(t,{head:e}){return Kt(e,Array.from(t,({report:n})=>n))}function ri(t,e,n,r){let i;if(t!==null&&e.format===
"json"){let{text:o,problems:a}=t;i=ve(o);let l=i!==ae&&a.length===0&&!n.hash?Yt(o,i,e.path,null,r):null;if(l!==null)return[l]}return Nt(t,e,n,i).map(o=>ii(o,r))}
function ra(t,e,n,r){let i=e.format!=="ndjson"&&or(t,n.maxBytes);return ri(i?null:{text:t,problems:E},e,n,r)}function ei(t,e,n,r){return e.format==="ndjson"?ia(
t instanceof Uint8Array?[t]:t,e,n,r):ri(Dt(t,n),e,n,r)}function*ia(t,e,n,r){for(let i of h.streams().ndjsonLines(t,n)){let o=ve(i.text);yield(o!==ae&&i.problems.
length===0&&!n.hash?Yt(i.text,o,e.path,i,r):null)??ii(qt(i,e,n,o),r)}}function ii({candidate:t,line:e,extent:n},r){let{decider:i,context:o}=r;return{report:Ft(t,
i,o),value:t.value,line:e,extent:n}}function Kt(t,e){let n=Pe();for(let m of e)n.add(m);let{version:r,tool:i,model:o,pack:a,asOf:s,facts:l,factFiles:c}=t,{counts:u,
verdict:p}=n.end();return{version:r,tool:i,model:o,pack:a,asOf:s,facts:l,...c===void 0?{}:{factFiles:c},requests:e,counts:u,verdict:p}}function ti(t,{path:e=null}={}){
return{source:{path:e,index:null},value:t,parsed:!0,problems:E,located:()=>null}}function it({path:t=null,format:e}={}){return{path:t,format:e??(t===null?"json":
Wn(t))}}var ni={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function oa(t){let{asOf:e,failOn:n,maxBytes:r}=t;
for(let i of Object.keys(t))if(!Object.hasOwn(ni,i))throw new f(`createPreflight has no option \`${i}\`; the options are ${Object.keys(ni).join(", ")}`);if(e!==
void 0&&typeof e!="string"&&typeof e!="function")throw new f("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new f("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new f("`maxBytes` is not a whole num\
ber above 0")}function zt(t){return h.packs().readPack(t)}function Jt(t,e,n){return h.facts().readFacts(t,e,n)}function Xt(t,e){return h.facts().parseFact(t,e)}var sa={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},oi="2026-11-23";async function Zt(t,e={}){let n=new Map,r=[];for(let i of t.rules)for(let[o,a]of i.examples.entries()){let s=JSON.stringify([a.facts??{},
a.asOf??oi]),l=n.get(s)??aa(t,a);n.set(s,l),r.push(ca(i,o,a,await la(l,a,e.engine??"compiled")))}return r}function aa(t,e){return Y({packs:t.sha256===N().sha256?
[]:[t],facts:e.facts??{},asOf:e.asOf??oi,listRules:!0})}async function la(t,e,n){let r=new TextEncoder().encode(JSON.stringify({...sa,...e.request}));if(n==="co\
mpiled")for(let{report:i}of t.requests(r))return i;for await(let{report:i}of t.engineRequests(r))return i;throw new Error("an example gave no report")}function ca(t,e,n,r){
let i=Object.entries(r.rules.ids??{}).find(([,s])=>s.includes(t.id))?.[0]??"missing",o=r.findings.filter(s=>s.rule===t.id).map(s=>s.pointer),a=[];return i!==n.outcome&&
a.push(`the outcome is ${i}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(o)&&a.push(`the findings point at ${JSON.stringify(
o)}, not at ${JSON.stringify(n.pointers)}`),{rule:t.id,index:e,expected:n.outcome,actual:i,ok:a.length===0,message:a.length===0?null:a.join("; ")}}var K=(t,e)=>({name:t,value:null,repeatable:!1,choices:null,help:e}),Ce=(t,e,n)=>({...K(t,n),value:e}),Ie=(t,e,n)=>({...Ce(t,e,n),repeatable:!0}),Qt=(t,e,n,r)=>({
...Ce(t,e,r),choices:n}),ot=[Ie("facts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),Ie("fact","KEY=VALUE",
"one fact, for example windows.version=11; lists are a,b or JSON, null is known to be absent"),Ie("rules","PATH","a rule file or directory, added to the built-i\
n pack"),Ce("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),Ie("require","SCOPE[,SCOPE]","rules that need facts of these scopes may \
not be skipped"),Qt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),K("allow-unknown","an unknown verdict ex\
its 0"),Ie("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, or auto for what the CI system shows; with =FILE into a file,\
 while text stays on standard output"),K("fix","make the safe fixes in the files, then report what is left"),K("fix-unsafe","make all fixes, those that change w\
hat a request means, too"),K("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),K("hash","add the sha256 of each re\
quest to the report"),K("list-rules","add the ids behind each count of rules to the report"),K("quiet","leave passing requests out of the output, never out of t\
he counts"),Qt("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-engine; the report is the same"),Ce("st\
din-name","PATH","the name of standard input in the report; its extension decides the format"),K("follow-links","read named links whose target leaves the workin\
g directory"),Ce("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),Qt("color","WHEN",["auto","always","never"],"colours: auto \
(default: on a terminal, unless NO_COLOR is set), always or never")];var ua=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Ae(t){return t.replace(ua,e=>`\\u${e.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function si({listRules:t}){let e=0;return{begin:n=>`${Ae(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${e++===0?"":","}
    ${en(t?n:da(n),"    ")}`,end:({counts:n,verdict:r,policy:i})=>`${e===0?"":`
  `}],${pa(i)}
  "counts": ${en(n,"  ")},
  "verdict": "${r}"
}
`}}function pa(t){let e=t.map(({report:n})=>n);return e.length===0?"":`
  "policy": ${en(e,"  ")},`}function da(t){if(t.rules.ids===void 0)return t;let{ids:e,...n}=t.rules;return{...t,rules:n}}function en(t,e){return Ae(JSON.stringify(
t,null,2).replaceAll(`
`,`
${e}`))}var fa,ma,ha,ga,ya,wa,ba,z={github:()=>fa??=require("./github.cjs"),gitlab:()=>ma??=require("./gitlab.cjs"),junit:()=>ha??=require("./junit.cjs"),markdown:()=>ga??=
require("./markdown.cjs"),sarif:()=>ya??=require("./sarif.cjs"),findings:()=>wa??=require("./findings.cjs"),textPolicy:()=>ba??=require("./textPolicy.cjs")};var fe=t=>t,me=(t,e)=>n=>`\x1B[${t}m${n}\x1B[${e}m`,Oa={bold:fe,dim:fe,red:fe,green:fe,yellow:fe,cyan:fe},xa={bold:me(1,22),dim:me(2,22),red:me(31,39),green:me(
32,39),yellow:me(33,39),cyan:me(36,39)};function U(t){return t?xa:Oa}var ka=/^(?:[ -"$-~]|#(?!#))*$/;function $(t){return ka.test(t)?t:va(t)}var ai=35;function va(t){let e="",n=0;for(let r of t){let i=r.codePointAt(0);e+=Ra(i)||i===
ai&&n===ai?_a(i):r,n=i}return e}function _a(t){return t===10?"\\n":t===13?"\\r":t===9?"\\t":t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).padStart(4,"0")}`}
function Ra(t){return t<127?t<32:t<768?t<=160||t===173:Sa.some(([e,n])=>t>=e&&t<=n)}var Sa=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],
[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function ci({counts:t,verdict:e,skipped:n,ignored:r},i){let a=[(t.fixed===void 0?"":`${J(t.fixed)} fixed \xB7 `)+Ia(t)],s=[li(t.errors,"error",i.red),li(t.warnings,
"warning",i.yellow),t.unknowns>0?i.cyan(`${J(t.unknowns)} undecided`):""].filter(l=>l!=="");if(t.waived>0&&s.push(`${J(t.waived)} waived`),s.length>0&&a.push(s.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";a.push(`${l}${ne(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return t.ignored>0&&
a.push(`${ne(t.ignored,"file")} ignored, without a member of a request: ${Pa(r,t.ignored)}`),`${e==="pass"?i.green(a[0]??""):i.bold(a[0]??"")}${a.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`}function Pa(t,e){let n=e-t.length;return t.map($).join(", ")+(n>0?` and ${J(n)} more`:"")}function Ia(t){if(t.requests===0)return"no req\
uest found";if(t.pass===t.requests)return t.requests===1?"1 request passed":`all ${J(t.requests)} requests passed`;let e=[t.pass>0?`${J(t.pass)} passed`:"",t.fail>
0?`${J(t.fail)} failed`:"",t.unknown>0?`${J(t.unknown)} unknown`:""].filter(n=>n!=="");return`${ne(t.requests,"request")}: ${e.join(", ")}`}function li(t,e,n){return t===
0?"":n(ne(t,e))}function ne(t,e,n=`${e}s`){return`${J(t)} ${t===1?e:n}`}function J(t){return String(t).replace(/\B(?=(\d{3})+$)/g,",")}function ui({colour:t,width:e,gutter:n}){let r=U(t),i=n?e-pi.length:e,o=n?Ca:Aa,a=[],s=null;return{begin:({facts:l})=>(a=l,""),request:l=>{if(l.report.findings.
length===0)return"";s??=z.findings().findingBlocks(r,i);let{source:c,findings:u,facts:p=a}=l.report;return o(s({path:c.path??"<stdin>",findings:u,facts:p,line:l.
line}))},end:l=>o((l.policy.length===0?"":z.textPolicy().textPolicy(l,r,i))+`${ci(l,r)}
`)}}var pi="| ";function Ca(t){return t.replace(/^/gm,(e,n)=>n===t.length?"":pi)}function Aa(t){return t}var he={text:ui,json:si,sarif:t=>z.sarif().sarifFormat(t),junit:t=>z.junit().junitFormat(t),github:t=>z.github().githubFormat(t),gitlab:t=>z.gitlab().gitlabFormat(
t),markdown:t=>z.markdown().markdownFormat(t)};function di(t){return t==="junit"}var Ea,Ta,$a,La,Da,Na,qa,_={globs:()=>Ea??=require("./globs.cjs"),files:()=>Ta??=require("./files.cjs"),fixing:()=>$a??=require("./fixing.cjs"),found:()=>La??=require("./found.cjs"),
pipeline:()=>Da??=require("./pipeline.cjs"),program:()=>Na??=require("./program.cjs"),search:()=>qa??=require("./search.cjs")};function fi(t,e){let n=t.map(i=>Fa(i,e)),r=n.filter(({file:i})=>i===null);if(r.length>1){let i=r.map(({format:o})=>`\`${o}\``).join(" and ");throw new f(`${i} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[i,{file:o}]of n.entries())if(o!==null&&n.findIndex(a=>a.file===
o)!==i)throw new f(`two formats cannot go to the same file \`${o}\``);return r.length===1?n:[{format:"text",file:null},...n]}function Fa(t,e){let n=t.indexOf("="),
r=n===-1?t:t.slice(0,n),i=n===-1?null:t.slice(n+1),o=r==="auto"?_.pipeline().autoFormat(e,i!==null):r;if(!Wa(o))throw new f(`\`--format ${t}\`: accepted are ${Object.
keys(he).join(", ")}, auto`);if(i==="")throw new f(`\`--format ${t}\`: the name of the file is missing after \`=\``);return{format:o,file:i}}function Wa(t){return Object.
hasOwn(he,t)}var ja=1<<20,mi=1<<28;function hi({options:t,operands:e},n){for(let[l,c]of t)Ua(l,c);let r=l=>t.get(l)??[],i=l=>t.get(l)?.at(-1)??null,o=i("max-bytes"),a=fi(r("\
format"),n),s=t.has("fix-dry-run");return s&&Ba(a),{operands:e,facts:r("facts"),fact:r("fact"),rules:r("rules"),asOf:i("as-of"),require:r("require").flatMap(l=>l.
split(",").map(c=>c.trim())),failOn:i("fail-on")==="warning"?"warning":"error",allowUnknown:t.has("allow-unknown"),targets:a,fix:t.has("fix-unsafe")?"all":s||t.
has("fix")?"safe":null,dryRun:s,hash:t.has("hash"),listRules:t.has("list-rules"),quiet:t.has("quiet"),engine:i("engine")==="json-rules-engine"?"json-rules-engin\
e":"compiled",stdinName:i("stdin-name"),followLinks:t.has("follow-links"),maxBytes:o===null?ja:Ma(o),color:i("color")??"auto"}}function Ua(t,e){let n=ot.find(r=>r.
name===t)?.choices;if(n!=null){for(let r of e)if(!n.includes(r))throw new f(`\`--${t} ${r}\`: accepted are ${n.join(", ")}`)}}function Ba(t){let e=t.find(n=>n.file===
null)?.format;if(!(e==="text"||e===void 0))throw new f(`\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${e}=FILE\``)}
function Ma(t){let e=/^[0-9]{1,10}$/.test(t)?Number(t):0;if(e<1||e>mi)throw new f(`\`--max-bytes ${t}\`: accepted is a number of bytes from 1 to ${mi}`);return e}var gi={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function ge(t){let e=re(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn(gi,e)?gi[e]:e}function re(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}function B(t,e,n){return t!=="auto"?t==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&e.isTerminal()}function Ee(t,e,n=[]){yi("error",[t,...n],e)}function ye(t,e){yi("warning",[t],e)}function yi(t,e,{stderr:n,env:r}){let{bold:i,red:o,yellow:a}=U(B("auto",n,r)),
s=e.map(l=>$(l));n.write(`${i((t==="error"?o:a)(t))}: ${s.join(`
  `)}
`)}var O={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},wi=[O.pass,O.unknown,O.fail,O.callFailed,O.couldNotRun];function st(t,e){return wi.indexOf(t)>=wi.indexOf(
e)?t:e}var le=class extends Error{name="Unreadable"},tn=1<<20,Va=16,Ha=/\.(ndjson|jsonl)$/i;function Ga(t){return t!==null&&!t.endsWith(".json")&&Ha.test(t)}function rn(t,e){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let i=Ga(r.path);if(r.file===null||r.pipe||i){let l=r.file===null?e.stdin():bi(nn(r.file,r.pipe,e).fd,e.fs);return i?
l:Oi(l,t+1)}let{fd:o,size:a}=nn(r.file,!1,e),s=Math.min(a,t+1);n.length<=s&&(n=Buffer.allocUnsafeSlow(s+1));try{return n.subarray(0,Ka(o,n,s,e.fs))}finally{e.fs.
closeSync(o)}},holdsMemberName({file:r}){if(r===null)return!1;let i=Buffer.alloc(0);for(let o of bi(nn(r,!1,e).fd,e.fs)){let a=Buffer.concat([i,o]);if(_.found().
holdsMemberName(a))return!0;i=a.subarray(-2*Va)}return!1}}}function nn(t,e,{fs:n}){let{O_RDONLY:r}=n.constants,i=n.openSync(t,e?r:r|Ya(n)),o=n.fstatSync(i);if(e?
o.isFIFO():o.isFile())return{fd:i,size:o.size};throw n.closeSync(i),new le("it is not a regular file")}function Ya({constants:{O_NOFOLLOW:t=0,O_NONBLOCK:e=0}}){
return t|e}function Ka(t,e,n,r){let i=0;for(;i<n;){let o=r.readSync(t,e,i,n-i,null);if(o===0)break;i+=o}return i}function*bi(t,e){let n=Buffer.allocUnsafeSlow(tn);
try{for(let r=e.readSync(t,n,0,tn,null);r>0;r=e.readSync(t,n,0,tn,null))yield n.subarray(0,r)}finally{e.closeSync(t)}}function Oi(t,e){let n=[],r=0;for(let i of t){
let o=Uint8Array.prototype.slice.call(i,0,e-r);if(n.push(o),r+=o.length,r===e)break}return Buffer.concat(n)}function xi(t,e,n){try{let r=rn(e,n).read({...t,path:null}),
i=r instanceof Uint8Array?r:Oi(r,e+1);if(i.length>e)throw new le(`it is larger than ${e} bytes`);return i}catch(r){throw!(r instanceof le)&&re(r)===null?r:new f(
`cannot read \`${t.path??"-"}\`: ${ge(r)}`)}}function ki(){let t=Number.POSITIVE_INFINITY,e=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<t&&(t=r.skipped),r.skipped>
e&&(e=r.skipped);for(let i of r.skippedScopes)n.add(i)}},end:()=>({least:Math.min(t,e),most:e,scopes:[...n].sort()})}}var za=5;function vi(t,e,n,r,i,o){let a=Pe(),s=ki(),l=[],c=new Set,u=O.pass,p=g=>{i.clear(),Ee(g,o),u=st(u,O.couldNotRun)},d=g=>{a.add(g.report),s.add(g.report),
i.step(),t.quiet&&g.report.verdict==="pass"||r.request(g)};e.failures.forEach(p);let m=null,w=null,R=null,S=!1,v=!1,I=!1,F={content(g){if(I=!1,m===null)return null;
w=g.read(m);let C=w instanceof Uint8Array&&w.length>t.maxBytes;return!m.named&&C&&!g.holdsMemberName(m)?null:w},take(g){if(!S){if(R!==null||g.report.verdict==="\
fail"){R??=_.found().foundFile(()=>!(w instanceof Uint8Array)||_.found().mayHoldMember(w));let C=R.next(g);if(C==="hold")return!0;if(I=C==="restart",C!=="take")
return!1;R.held().forEach(d)}S=!0}return v=!0,d(g),!0},failed(g){if(!(g instanceof le)&&re(g)===null)throw g;v=!0,p(`cannot read \`${m?.path??"-"}\`: ${ge(g)}`)},
again(){return I||v||m===null?I:(c.add(m.file),m.named||(a.ignore(1),l.length<za&&l.push(m.path??"-")),!1)}};return{fixed:a.fix,tell:p,visit(g){return m=g,R=null,
S=g.named,v=!1,I=!1,F},end(){i.clear();let{counts:g,verdict:C}=a.end();r.end({counts:g,verdict:C,policy:n,skipped:s.end(),ignored:l}),Za(e.links,o);for(let{text:cn,
inputs:be}of e.arguments){let j=Ja(be,c);j!==null&&(Ee(j===0?`no file to check in \`${cn}\``:`no request in \`${cn}\``,o),u=st(u,O.unknown))}return st(u,g.requests===
0?O.pass:Xa(C,t.allowUnknown))}}}function Ja(t,e){let n=0;for(let{file:r}of t){if(!e.has(r))return null;n++}return n}function Xa(t,e){switch(t){case"pass":return O.
pass;case"fail":return O.fail;case"unknown":return e?O.pass:O.unknown;default:return t}}function Za(t,e){let[n,...r]=t;if(n===void 0)return;let i=r.length===0?"":
` and ${r.length} more`;ye(`\`${n}\`${i}: links that directories and patterns lead to are not followed; name them to check them`,e)}function _i(t){return t.isFile()?"file":t.isDirectory()?"directory":t.isSymbolicLink()?"link":t.isFIFO()?"pipe":"other"}var Qa=64;function Ri({fs:t,paths:e}){let n=new Map,
r=new Map;return i=>{let o=e.dirname(i),a=r.get(o);if(a!==void 0)return a.get(e.basename(i))??null;let s=(n.get(o)??0)+1;n.set(o,s);let l=t.lstatSync(i,{throwIfNoEntry:!1});
if(l!==void 0&&s===Qa){let c=t.readdirSync(o,{withFileTypes:!0});r.set(o,new Map(c.map(u=>[u.name,_i(u)])))}return l===void 0?null:_i(l)}}var el=/[*?[{]|[!@+]\(/;function Si(t){return el.test(t)}function Pi(t,e,{kind:n}){try{return n(e)}catch(r){throw re(r)===null?r:new f(`cannot read \`${t}\`: ${ge(r)}`)}}function on(t,e,{here:n,options:r}){let i=n.resolveParent(
e);return i===e||r.followLinks||n.contains(e)&&!n.containsReal(i)&&tl(t),i}function tl(t){throw new f(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function at({cwd:t,fs:e,paths:n}){let r=t(),i=new Map,o=s=>{let l=i.get(s);return l===void 0&&(l=e.realpathSync.native(s),i.set(s,l)),l},a=(s,l)=>{let c=n.relative(
l,s);return c!==".."&&!c.startsWith(`..${n.sep}`)&&!n.isAbsolute(c)};return{absolute:s=>n.resolve(r,s),shown:s=>n.relative(r,s).split(n.sep).join("/"),contains:s=>a(
s,r),containsReal:s=>a(s,o(r)),resolveParent:s=>{let l=n.dirname(s);return l===s||l===r?s:n.join(o(l),n.basename(s))}}}function lt(t,e,n){let r=[],i=[],o={options:e,io:n,here:at(n),kind:Ri(n),links:r,failures:i},a=t.map(c=>({text:c,inputs:rl(c,o)})),[s,...l]=a;return s!==void 0&&
l.length===0?{arguments:a,inputs:s.inputs,links:r,failures:i}:{...nl(a),links:r,failures:i}}function nl(t){let e=new Map;for(let n of t)for(let r of n.inputs){let i=e.
get(r.file);(i===void 0||r.named&&!i.named)&&e.set(r.file,r)}return{arguments:t,inputs:[...e.values()]}}function rl(t,e){let{here:n,options:r}=e;if(t==="")throw new f(
"an argument is empty; is a variable not set?");if(t==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let i=n.absolute(t),o=Pi(t,i,e);switch(o){case null:
if(!Si(t))throw new f(`there is no file or directory \`${t}\``);return _.search().matching(t,e);case"link":return _.search().linked(t,i,e);case"other":throw new f(
`\`${t}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return _.search().directory(n.shown(i),on(t,i,e),e);case"\
file":case"pipe":return[{path:n.shown(i),file:on(t,i,e),named:!0,pipe:o==="pipe"}];default:return o}}var il=["AWS_REGION","AWS_DEFAULT_REGION"],ol=1<<25;function Ii(t,e){let n=[...t.facts.flatMap(r=>sl(r,t,e)),...al(t.fact.map(r=>Xt(r,"--fact")))];if(n.some(({facts:r})=>r.
region?.name!==void 0))return n;for(let r of il){let i=e.env[r];if(i!==void 0&&i!=="")return[...n,{from:r,facts:{region:{name:i}}}]}return n}function sl(t,{followLinks:e,
maxBytes:n},r){let{inputs:i}=lt([t],{followLinks:e,stdinName:null},r),[o]=i;if(o===void 0||!o.named)throw new f(`\`--facts ${t}\`: a facts file is one file`);let a=xi(
o,Math.max(n,ol),r);return Jt(a,o.path??"<stdin>")}function al(t){let e=t.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return e===void 0?t:t.map(
n=>n.facts.ec2Image===void 0?n:{...n,facts:{ec2Image:{id:e,...n.facts.ec2Image}}})}var ll=65536,cl=100,ul=160;function Ai(t,e,n,r){let i=[],o=()=>{for(let s of i)s.discard()},a=fl(e,r);try{for(let{format:s,file:l}of t.targets){let c=l===null?pl(
r,n):_.files().fileWriter(l,r),u={...dl(l,t,r),...a};if(i.push(Ci(he[s](u),c)),s!=="github")continue;let p=_.pipeline().stepSummary(r,d=>ye(d,r));p!==null&&i.push(
Ci(he.markdown({...u,mostBytes:p.room}),p))}}catch(s){throw o(),s}return{begin:s=>{for(let{format:l,write:c}of i)c(l.begin(s))},request:s=>{for(let{format:l,write:c}of i)
c(l.request(s))},end:s=>{for(let{format:l,write:c,finish:u}of i)c(l.end(s)),u()},discard:o}}function Ci(t,e){let n="",r=()=>{n!==""&&e.write(n),n=""};return{format:t,
write:i=>{n+=i,n.length>=ll&&r()},finish:()=>{r(),e.finish()},discard:e.discard}}function pl({stdout:t},e){return{write:r=>{e.clear(),t.write(r)},finish:e.clear,
discard:e.clear}}function dl(t,{color:e,failOn:n,listRules:r},{stdout:i,env:o}){let a=t===null,s=a&&i.isTerminal();return{colour:a&&B(e,i,o),width:s?Math.min(ul,
Math.max(40,i.columns())):cl,gutter:a&&o.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}}function fl(t,e){let n=null,r=null;return{rule:i=>(n??=_.pipeline().
ruleWords([N(),...t].flatMap(({rules:o})=>o),te()),n(i)),fromRoot:i=>(r??=_.pipeline().repositoryPaths(e),r(i))}}function Ei(t,e){if(t.length===0)return[];let n=at(e);return t.map(({from:r,sha256:i})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:i,waived:0,findings:[]},
line:()=>null}))}function Ti({stderr:t,now:e}){let n=0,r=!1,i=0;return{step(){if(n++,n<=500||n%128!==0||!t.isTerminal())return;let o=e();o-i<100||(i=o,r=!0,t.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&t.write("\r\x1B[2K"),r=!1}}}function ie(t,e){return t.map(n=>zt(e.paths.relative(".",e.paths.resolve(e.cwd(),n))||"."))}function $i(t,e){let n=lt(t.operands,t,e);yl(t),t.fix!==null&&!t.dryRun&&gl(t),t.targets.some(({file:u})=>u!==null)&&_.files().refuseOverwriting(t,n.inputs,e);let r=ie(
t.rules,e),i=Y({packs:r,facts:Ii(t,e),asOf:t.asOf??new Date(e.now()).toISOString().slice(0,10),require:t.require,failOn:t.failOn,listRules:t.listRules||t.targets.
some(({format:u})=>di(u)),hash:t.hash,maxBytes:t.maxBytes}),o=Ti(e),a=Ai(t,r,o,t.dryRun?{...e,stdout:e.stderr}:e),s=vi(t,n,Ei(r,e),a,o,e),l=rn(t.maxBytes,e),c=t.
fix===null?l:_.fixing().fixingReader(l,i,t,s,e);if(a.begin(i.head),t.engine==="json-rules-engine")return hl(i,n,c,s,a);try{for(let u of n.inputs)ml(i,u,c,s);return s.
end()}finally{a.discard()}}function ml(t,e,n,r){let i=r.visit(e);do try{let o=i.content(n);if(o===null)continue;for(let a of t.requests(o,{path:e.path}))if(!i.take(
a))break}catch(o){i.failed(o)}while(i.again())}async function hl(t,e,n,r,i){try{for(let o of e.inputs){let a=r.visit(o);do try{let s=a.content(n);if(s===null)continue;
for await(let l of t.engineRequests(s,{path:o.path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return r.end()}finally{i.discard()}}function gl({
operands:t}){if(t.includes("-"))throw new f("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function yl({operands:t,
facts:e}){if([...t,...e].filter(n=>n==="-").length>1)throw new f("standard input, `-`, may be named once in all: it can be read only once")}var Li={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world o\
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
 that this version does not know, by name"}}}}};var Di={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",$comment:"Generated by `npm \
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
g",enum:["Microsoft_Office_2016","Microsoft_Office_2019"]}}}};var Ni={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:report:1",title:"Report",description:"What `check` found, version 1\
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
e","config"],description:"document: the text itself; schema: the API model's constraints; rule: everything else about a request; config: a policy file, such as \
a waiver that has expired"},certainty:{title:"Certainty",type:"string",enum:["documented","measured","inferred","contradictory","unknown"],description:"How well\
 the source supports it; contradictory and unknown are at most a warning"},count:{type:"integer",minimum:0},day:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]\
{2}$",description:"YYYY-MM-DD"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},givenFact:{title:"GivenFact",description:"A fact with its provenance; value null\
 means known to be absent",type:"object",additionalProperties:!1,required:["fact","path","value","from"],properties:{fact:{type:"string",description:"Name of th\
e fact, for example windows"},path:{type:"string",description:"JSON Pointer into the fact"},value:{},image:{type:"string",description:"Id of the EC2 image that \
the fact is about; left out where it is about every request's"},from:{type:"string",description:"Where the value came from: an option, an environment variable, \
a file with line and column"},source:{title:"FactSource",description:"The same in parts, where it is more than an option or a variable; of an implied fact, the \
source of what it follows from",type:"object",additionalProperties:!1,properties:{kind:{type:"string",description:"What the file was taken for: facts file, or t\
he tool that wrote it"},path:{type:"string",description:"Relative to the working directory, with /"},range:{$ref:"#/$defs/range"},call:{type:"string",description:"\
The API call that answered, for example ec2:DescribeImages"},time:{type:"string",description:"When, in ISO 8601; local time where no zone is known"}}}}},position:{
title:"Position",type:"object",additionalProperties:!1,required:["line","column","offset"],description:"line and column are 1-based, offset is 0-based; column a\
nd offset count UTF-16 units of the decoded text after a byte order mark",properties:{line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},offset:{
type:"integer",minimum:0}}},range:{title:"Range",type:"object",additionalProperties:!1,required:["start","end"],description:"From start up to, but not including\
, end",properties:{start:{$ref:"#/$defs/position"},end:{$ref:"#/$defs/position"}}},prediction:{title:"Prediction",type:"object",additionalProperties:!1,required:[
"code","certainty"],description:"An API exception or WorkspaceImageErrorDetailCode that the service would answer with",properties:{code:{type:"string",minLength:1},
certainty:{$ref:"#/$defs/certainty"}}},patchOperation:{title:"PatchOperation",type:"object",additionalProperties:!1,required:["op","path"],description:"RFC 6902\
; paths are relative to the request",properties:{op:{type:"string",enum:["add","remove","replace","move"]},path:{type:"string"},from:{type:"string"},value:{}}},
fix:{title:"Fix",type:"object",additionalProperties:!1,required:["title","safe","patch"],properties:{title:{type:"string",minLength:1},safe:{type:"boolean",description:"\
True when the fix cannot change what the author meant"},patch:{type:"array",items:{$ref:"#/$defs/patchOperation"},description:"Against the request as it was che\
cked: apply one fix and check again. Empty when the fix is to the text alone (a byte order mark, a comment)"}}},relatedPlace:{title:"RelatedPlace",type:"object",
additionalProperties:!1,required:["pointer","range","message"],properties:{pointer:{type:"string",description:"RFC 6901, relative to the request; empty for a pl\
ace in another file"},path:{type:"string",description:"The file, where it is another one than the request's: a fact comes from there"},range:{anyOf:[{$ref:"#/$d\
efs/range"},{type:"null"}]},message:{type:"string"}}},waived:{title:"Waived",description:"Why a finding has no effect on the verdict",type:"object",additionalProperties:!1,
required:["by","reason","owner","expires","from"],properties:{by:{type:"string",enum:["waiver","baseline","config"],description:"waiver: one entry of the waiver\
s file; baseline: it was there when the baseline was written; config: its rule is switched off"},reason:{type:["string","null"],description:"As the waiver gives\
 it; null for baseline and config"},owner:{type:["string","null"],description:"As the waiver gives it; null for baseline and config"},expires:{anyOf:[{$ref:"#/$\
defs/day"},{type:"null"}],description:"The last day of the waiver; null for baseline and config"},from:{type:"string",description:"The place that says so: a fil\
e with line and column, or the baseline"}}},finding:{title:"Finding",type:"object",additionalProperties:!1,required:["rule","stage","outcome","severity","pointe\
r","absent","range","message","expected","actual","certainty","predicts","facts","needs","fix","docs","related","fingerprint"],properties:{rule:{type:"string",pattern:"\
^[a-z0-9-]+(/[a-z0-9-]+)+$",description:"Permanent id: group/name"},stage:{$ref:"#/$defs/stage"},outcome:{type:"string",enum:["fail","unknown"]},severity:{$ref:"\
#/$defs/severity"},ownSeverity:{$ref:"#/$defs/severity",description:"The severity that the rule has by itself, where the configuration gave it another one"},pointer:{
type:"string",description:"RFC 6901, relative to the request"},absent:{type:"boolean",description:"True when the pointer names a member that is not there; range\
 is then its nearest existing ancestor"},range:{anyOf:[{$ref:"#/$defs/range"},{type:"null"}],description:"In the file; null where there is no text"},message:{type:"\
string",minLength:1},expected:{type:["string","null"],description:"What is accepted, in words"},actual:{type:["string","null"],description:"The value found, as \
JSON text cut at 120 units; null where there is none"},certainty:{$ref:"#/$defs/certainty"},predicts:{type:"array",items:{$ref:"#/$defs/prediction"}},facts:{type:"\
array",items:{type:"string"},description:"The facts that the finding rests on, as fact/path"},needs:{type:"array",items:{type:"string"},description:"The facts t\
hat would decide an unknown, as fact/path"},fix:{anyOf:[{$ref:"#/$defs/fix"},{type:"null"}]},docs:{type:["string","null"],description:"An https address to read \
on"},related:{type:"array",items:{$ref:"#/$defs/relatedPlace"}},fingerprint:{type:"string",pattern:"^[0-9a-f]{16}$",description:"Stable under reformatting: made\
 of rule, pointer and value"},waived:{$ref:"#/$defs/waived",description:"Only there where the finding is waived: it then counts as waived and as nothing else"}}},
ruleTally:{title:"RuleTally",type:"object",additionalProperties:!1,required:["pass","fail","unknown","notApplicable","skipped","off","skippedScopes"],description:"\
Every rule is counted in exactly one of the six",properties:{pass:{$ref:"#/$defs/count"},fail:{$ref:"#/$defs/count"},unknown:{$ref:"#/$defs/count"},notApplicable:{
$ref:"#/$defs/count"},skipped:{$ref:"#/$defs/count"},off:{$ref:"#/$defs/count",description:"Rules that the configuration switches off; what they would have foun\
d is in the findings, as waived"},skippedScopes:{type:"array",items:{type:"string"},description:"The scopes whose facts would have decided the skipped rules, so\
rted"},ids:{title:"RuleIds",description:"The ids behind each count, with --list-rules",type:"object",additionalProperties:!1,required:["pass","fail","unknown","\
notApplicable","skipped","off"],properties:{pass:{type:"array",items:{type:"string"}},fail:{type:"array",items:{type:"string"}},unknown:{type:"array",items:{type:"\
string"}},notApplicable:{type:"array",items:{type:"string"}},skipped:{type:"array",items:{type:"string"}},off:{type:"array",items:{type:"string"}}}}}},requestReport:{
title:"RequestReport",type:"object",additionalProperties:!1,required:["source","operation","verdict","rules","findings"],properties:{source:{title:"Source",type:"\
object",additionalProperties:!1,required:["path","index"],properties:{path:{type:["string","null"],description:"Relative to the working directory, with /; null \
for a value given to the library"},index:{anyOf:[{$ref:"#/$defs/count"},{type:"null"}],description:"0-based place in an array or an NDJSON file; null for a docu\
ment that is one request"},sha256:{$ref:"#/$defs/sha256",description:"Of the request's own bytes, with --hash"}}},operation:{const:"ImportWorkspaceImage"},verdict:{
$ref:"#/$defs/outcome"},facts:{type:"array",description:"Every fact that held for this request, where they are not those at the top of the report",items:{$ref:"\
#/$defs/givenFact"}},rules:{$ref:"#/$defs/ruleTally"},findings:{type:"array",items:{$ref:"#/$defs/finding"},description:"Ordered by offset, then rule"}}},policyReport:{
title:"PolicyReport",type:"object",additionalProperties:!1,required:["kind","path","sha256","waived","findings"],properties:{kind:{type:"string",enum:["config",
"waivers","baseline","pack"]},path:{type:"string",description:"Relative to the working directory, with /"},sha256:{$ref:"#/$defs/sha256",description:"Of the fil\
e's bytes; of a pack, of its rules' canonical text"},waived:{$ref:"#/$defs/count",description:"Findings of the run that it took away"},resettled:{$ref:"#/$defs/\
count",description:"Of a configuration: findings of the run that it gave another severity"},written:{$ref:"#/$defs/day",description:"Of a baseline: the day it w\
as first written"},findings:{type:"array",items:{$ref:"#/$defs/finding"},description:"What is wrong with the file itself, ordered by offset; pointers lead into \
the file"}}},counts:{title:"Counts",type:"object",additionalProperties:!1,required:["requests","pass","fail","unknown","unknowns","ignored","errors","warnings",
"waived"],properties:{requests:{$ref:"#/$defs/count"},pass:{$ref:"#/$defs/count",description:"Requests with the verdict pass"},fail:{$ref:"#/$defs/count",description:"\
Requests with the verdict fail"},unknown:{$ref:"#/$defs/count",description:"Requests with the verdict unknown"},unknowns:{$ref:"#/$defs/count",description:"Find\
ings that are unknown"},ignored:{$ref:"#/$defs/count",description:"Files of directories and globs that hold no request"},errors:{$ref:"#/$defs/count",description:"\
Findings that fail with severity error"},warnings:{$ref:"#/$defs/count",description:"Findings that fail with severity warning"},waived:{$ref:"#/$defs/count",description:"\
Findings that have no effect on the verdict; none of them is in the counts before"},fixed:{$ref:"#/$defs/count",description:"Fixes made in the files before they\
 were checked; only with --fix or --fix-unsafe"}}}}};var qi={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:rule:1",title:"Rule",description:"One rule of a pack. Its path insi\
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
ring"},description:"Where the findings must point, in order"}}}}};var we={request:Di,facts:Li,rule:qi,report:Ni};var Fi=we.request.properties.IngestionProcess.enum,Wi="BYOL_REGULAR_WSP";function ji(t,e){if(!Fi.includes(t))throw new f(`\`--process ${t}\`: accepted are ${Fi.
join(", ")}`);let n={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:t,ImageName:"win11-enterprise-24h2",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage",Tags:[{Key:"Owner",Value:"desktop-team"}]},r=new Date(e.now()).toISOString().slice(0,10),i=Y({asOf:r}).check(n).requests.flatMap(a=>a.findings),o=i.filter(
({outcome:a,severity:s})=>a==="fail"&&s==="error");if(o.length>0){for(let{message:a,rule:s}of o)Ee(`no request with ${t} passes: ${a} [${s}]`,e);return O.fail}e.
stdout.write(`${JSON.stringify(n,null,2)}
`);for(let{message:a,rule:s,expected:l}of i)ye(`${a} [${s}]${l===null?"":`; accepted: ${l}`}`,e);return O.pass}var kl=/(?:`[^`]*`|[^ ])+/g;function Ui(t,e){let n=[],r="";for(let i of t.match(kl)??[])r!==""&&r.length+1+i.length>e?(n.push(r),r=i):r=r===""?i:`${r} ${i}`;return n.
push(r),n}function vl(t,e,n){if(Math.abs(t.length-e.length)>n||t.length>64||e.length>64)return n+1;let r=[],i=[];for(let o=0;o<=e.length;o++)i.push(o);for(let o=1;o<=t.length;o++){
let a=[o],s=t.charCodeAt(o-1),l=o;for(let c=1;c<=e.length;c++){let u=e.charCodeAt(c-1),p=Math.min(Te(i,c)+1,Te(a,c-1)+1,Te(i,c-1)+(s===u?0:1));o>1&&c>1&&s===e.charCodeAt(
c-2)&&t.charCodeAt(o-2)===u&&(p=Math.min(p,Te(r,c-2)+1)),a.push(p),p<l&&(l=p)}if(l>n)return n+1;r=i,i=a}return Math.min(Te(i,e.length),n+1)}function Bi(t,e){if(t.
length>64)return[];let n=t.toLowerCase(),r=[],i=Math.max(1,Math.floor(t.length/4));for(let o of e){let a=vl(n,o.toLowerCase(),i);a>i||(r=a<i||r.length===0?[o]:[
...r,o],i=a)}return r.length>0||t.length<4?r:e.filter(o=>o.toLowerCase().includes(n)).slice(0,3)}function Te(t,e){return t[e]??0}var Mi={equal:"is",notEqual:"is not",in:"is one of",notIn:"is none of",contains:"contains",doesNotContain:"does not contain",containsAny:"contains one of",everyIn:"\
holds nothing but",empty:"is empty",lessThan:"is less than",lessThanInclusive:"is at most",greaterThan:"is greater than",greaterThanInclusive:"is at least",startsWith:"\
starts with",endsWith:"ends with",matches:"matches",present:"is given",before:"is before",onOrAfter:"is on or after"},_l={empty:"is not empty",present:"is not g\
iven"};function sn(t){return"all"in t?t.all.flatMap(an):Hi(t)}function Hi(t){if("not"in t)return Vi("not",[t.not]);let[e,n]="all"in t?["all of",t.all]:["any of",
t.any];return n.length===1?n.flatMap(an):Vi(e,n)}function Vi(t,e){return[`${t}:`,...e.flatMap(an).map(n=>`  ${n}`)]}function an(t){return"operator"in t?[Rl(t)]:
Hi(t)}function Rl({fact:t,path:e,operator:n,value:r}){let i=ln(t,e),o=_l[n];return o!==void 0&&typeof r=="boolean"?`${i} ${r?Mi[n]:o}`:`${i} ${Mi[n]} ${Sl(r)}`}
function ln(t,e){let n=e.slice(1).replaceAll("/",".");return t==="request"?n===""?"the request":n:t==="today"?"today":`${t}.${n}`}function Sl(t){return Array.isArray(
t)?t.map(e=>String(e)).join(", "):typeof t=="object"&&"fact"in t?ln(t.fact,t.path):String(t)}function ct(t){return[...new Set(Pl(t).map(e=>e.slice(0,e.indexOf("\
."))))]}function Pl(t){let e=new Set,n=(i,o)=>{Il.includes(i)||e.add(ln(i,o))},r=i=>{"operator"in i?(n(i.fact,i.path),typeof i.value=="object"&&"fact"in i.value&&
n(i.value.fact,i.value.path)):"not"in i?r(i.not):("all"in i?i.all:i.any).forEach(r)};return t.when!==void 0&&r(t.when),r(t.must),[...e].sort()}var Il=["request",
"derived","today"];function Gi(t,e,n){let r=[N(),...ie(e,n)].flatMap(s=>s.rules),i=r.find(s=>s.id===t),o=te().find(s=>s.id===t),a=Ll(U(B("auto",n.stdout,n.env)),n.stdout.isTerminal()?
Math.min(100,n.stdout.columns()):80);if(i!==void 0)Cl(i,a);else if(o!==void 0)Al(o,a);else{let s=Bi(t,[...r,...te()].map(c=>c.id)),l=s.length===0?"`workspaces-p\
reflight rules list` lists them":`did you mean ${s.map(c=>`\`${c}\``).join(" or ")}?`;throw new f(`there is no rule \`${t}\`; ${l}`)}return n.stdout.write(a.text()),
O.pass}function Cl(t,e){let n=ct(t);e.head(t.id,[t.severity,t.certainty,n.length===0?"needs no facts":`needs facts: ${n.join(", ")}`]),e.prose(t.title),e.section(
"Why",()=>e.prose(t.why)),t.when!==void 0&&e.section("When",()=>e.lines(sn(t.when))),e.section("What must hold",()=>e.lines(sn(t.must))),e.section("Fails with",
()=>e.prose(t.message)),t.expected!==void 0&&e.section("Accepted",()=>e.prose(t.expected??"")),t.fix!==void 0&&e.section(t.fix.safe?"Fix (safe)":"Fix",()=>e.prose(
t.fix?.title??"")),t.predicts.length>0&&e.section("The service would answer",()=>e.lines(t.predicts.map(({code:r,certainty:i})=>`${r} (${i})`)));for(let[r,i]of El){
let o=t.examples.find(a=>a.outcome===i);o!==void 0&&e.section(r,()=>e.lines(Tl(o)))}for(let r of t.notes??[])e.section("Note",()=>e.prose(r));e.section("Source",
()=>{for(let{url:r,read:i,says:o}of t.source)e.lines([`${r} (read ${i})`]),o!==void 0&&e.prose(o,4)})}function Al({id:t,title:e,why:n},r){r.head(t,[t.startsWith(
"schema/")?"a constraint of the API model":"about the text itself"]),r.prose(e),r.section("Why",()=>r.prose(n))}var El=[["Passes","pass"],["Fails","fail"],["Is \
unknown","unknown"]];function Tl({request:t,facts:e,asOf:n}){let r=Object.entries(e??{}).flatMap(([i,o])=>Object.entries(o).map(([a,s])=>`${i}.${a}=${String(s)}`));
return n!==void 0&&r.push(`as of ${n}`),[$l(t),...r.length===0?[]:[`with ${r.join(", ")}`]]}function $l(t){return JSON.stringify(t,null,1).replace(/\n\s*/g," ").
replace(/\[ /g,"[").replace(/ \]/g,"]")}function Ll({bold:t,dim:e},n){let r="",i=0,o=(a,s)=>{r+=`${" ".repeat(s)}${$(a)}
`};return{head:(a,s)=>{r+=`${t($(a))}  ${e(s.join(" \xB7 "))}

`},section:(a,s)=>{r+=`
${t(a)}
`,i=2,s()},prose:(a,s=i)=>{for(let l of Ui(a,n-s))o(l,s)},lines:a=>{for(let s of a)o(s,i)},text:()=>r}}function Yi({rules:t,format:e,scope:n},r){let i=[N(),...ie(t,r)].flatMap(o=>o.rules).map(o=>({rule:o,needs:ct(o)})).filter(({needs:o})=>n===null||o.includes(n)).
sort((o,a)=>o.rule.id<a.rule.id?-1:1);if(n!==null&&i.length===0)throw new f(`no rule needs facts of the scope \`${n}\``);if(e==="json")r.stdout.write(Dl(i));else if(e===
"text")r.stdout.write(Nl(i,r));else throw new f(`\`--format ${e}\`: accepted are text, json`);return O.pass}function Dl(t){let e=t.map(({rule:n,needs:r})=>({id:n.
id,title:n.title,severity:n.severity,needs:r,certainty:n.certainty,docs:n.source[0]?.url??null}));return`${Ae(JSON.stringify(e,null,2))}
`}function Nl(t,{stdout:e,env:n}){let{bold:r,dim:i,red:o,yellow:a}=U(B("auto",e,n)),s=t.map(({rule:d,needs:m})=>[d.id,d.severity,m.join(", ")||"-",d.certainty]),
l=["RULE","SEVERITY","NEEDS","CERTAINTY"],c=l.map((d,m)=>Math.max(d.length,...s.map(w=>w[m]?.length??0))),u=(d,m)=>d.map((w,R)=>m(R===d.length-1?w:w.padEnd(c[R]??
0),R)).join("  ").concat(`
`),p=d=>d.startsWith("error")?o(d):a(d);return u(l,i)+s.map(d=>u(d.map($),(m,w)=>w===0?r(m):w===1?p(m):m)).join("")}var Ki=["compiled","json-rules-engine"];async function zi(t,e,n){if(!ql(e))throw new f(`\`--engine ${e}\`: accepted are ${Ki.join(", ")}`);let{bold:r,red:i,green:o}=U(
B("auto",n.stdout,n.env)),[a=N()]=t===null?[]:ie([t],n),s=await Zt(a,{engine:e}),l=s.filter(p=>!p.ok),c="";for(let{rule:p,index:d,expected:m,actual:w,message:R}of l){
let S=a.rules.find(F=>F.id===p)?.examples[d]?.title,v=`example ${d+1}${S===void 0?"":` (${S})`}`,I=R??`the outcome is ${w}, not ${m}`;c+=`${r($(p))} ${$(v)}: ${$(
I)}
`}let u=`${ne(a.rules.length,"rule")}, ${ne(s.length,"example")}`;return c+=l.length===0?`${o(`${u}: all as expected`)}
`:`${c===""?"":`
`}${u}: ${i(ne(l.length,"mismatch","mismatches"))}
`,n.stdout.write(c),l.length===0?O.pass:O.fail}function ql(t){return Ki.some(e=>e===t)}function Ji(t,{stdout:e}){if(!Fl(t))throw new f(`there is no schema \`${t}\`; there are ${Object.keys(we).join(", ")}`);return e.write(`${JSON.stringify(we[t],null,
2)}
`),O.pass}function Fl(t){return Object.hasOwn(we,t)}function Wl(t,e){Ml(t,e);let n=O.couldNotRun,r=Ul(e,i=>{n=i});try{return r.parse(t,{from:"user"}),n}catch(i){if(!(i instanceof Pt))throw i;return i.exitCode===0?
O.pass:O.couldNotRun}}function jl(t){let e=Xi().exitOverride().configureOutput({writeOut:()=>{},writeErr:()=>{}});try{return e.parse(t,{from:"user"}),Zi(e)}catch(n){
if(n instanceof Pt)return null;throw n}}function Ul(t,e){let n=t.stdout.isTerminal()?Math.min(100,t.stdout.columns()):80,r=new H("workspaces-preflight").description(
"Checks ImportWorkspaceImage requests for Amazon WorkSpaces before the call.").version(`workspaces-preflight ${Y().head.tool.version}`,"-v, --version","print th\
e version").helpOption("-h, --help","print this help").helpCommand("help [COMMAND]","print the help of a command").configureOutput({writeOut:s=>t.stdout.write(s),
writeErr:s=>t.stderr.write(s),getOutHelpWidth:()=>n,getErrHelpWidth:()=>n,getOutHasColors:()=>!1,getErrHasColors:()=>!1}).showSuggestionAfterError().exitOverride(),
i=(s,l=r)=>(l.addCommand(s.copyInheritedSettings(l)),s);i(Xi()).action((s,l,c)=>{let u=Zi(c);if(u.operands.length===0)throw new f("nothing to check: name files,\
 directories, patterns, or `-` for standard input, for example `workspaces-preflight check requests/`");e($i(hi(u,t.env),t))});let o=i(new H("rules").description(
"list, explain and test the rules")),a=new Fe("--rules <PATH>","a rule file or directory, added to the built-in pack").argParser((s,l)=>[...l,s]).default([],"no\
ne");return i(new H("list").description("print every rule: severity, the facts it needs, certainty"),o).option("--format <FORMAT>","text or json","text").option(
"--scope <SCOPE>","only rules that need facts of this scope, for example windows").addOption(a).action(({format:s,scope:l,rules:c})=>e(Yi({format:s,scope:l??null,
rules:c},t))),i(new H("explain").description("print why a rule is there, examples and sources"),o).argument("<ID>","the rule, as findings name it in brackets").
addOption(a).action((s,{rules:l})=>e(Gi(s,l,t))),i(new H("test").description("run the examples of the rules, which are their tests"),o).argument("[PATH]","a rul\
e file or directory instead of the built-in pack").option("--engine <ENGINE>","compiled or json-rules-engine","compiled").action((s,{engine:l})=>e(zi(s??null,l,
t))),i(new H("schema").description("print a JSON Schema: request, facts, rule or report")).argument("[NAME]","which one","request").action(s=>e(Ji(s,t))),i(new H(
"new").description("print a request that passes, to start from")).option("--process <VALUE>","its IngestionProcess",Wi).action(({process:s})=>e(ji(s,t))),r}function Xi(){
let t=new H("check").description("check requests; the main job").argument("[INPUTS...]","files, directories, patterns, or - for standard input").addHelpText("af\
ter",Vl);for(let e of ot)t.addOption(Bl(e));return t}function Bl({name:t,value:e,repeatable:n,help:r}){return e===null?new Fe(`--${t}`,r):new Fe(`--${t} <${e}>`,
r).argParser((i,o)=>n?[...o??[],i]:[i])}function Zi(t){let e=new Map;for(let n of t.options){let r=t.getOptionValue(n.attributeName());r===!0?e.set(n.name(),[""]):
Array.isArray(r)&&e.set(n.name(),r)}return{options:e,operands:t.args}}function Ml([t],{cwd:e,fs:n,paths:r}){if(!(t===void 0||t.startsWith("-")||!/[./\\]/.test(t))&&
n.statSync(r.resolve(e(),t),{throwIfNoEntry:!1})!==void 0)throw new f(`\`${t}\` is no command; to check it, write \`workspaces-preflight check ${t}\``)}var Vl=`\

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
