"use strict";var p=Object.defineProperty;var T=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var k=(e,n)=>{for(var r in n)p(e,r,{get:n[r],enumerable:!0})},P=(e,n,r,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of C(n))!O.call(e,t)&&t!==r&&
p(e,t,{get:()=>n[t],enumerable:!(a=T(n,t))||a.enumerable});return e};var $=e=>P(p({},"__esModule",{value:!0}),e);var J={};k(J,{checkedSettings:()=>S,createJudge:()=>h});module.exports=$(J);function h(e,n){return(r,a)=>{let t=e.get(r.rule);if(t?.severity==="off")return{...r,waived:A(t)};let o=t===void 0?r:v(r,t.severity),s=n?.(o,a)??null;return s===
null?o:{...o,waived:s}}}function v(e,n){return e.severity===n?e:{...e,severity:n,ownSeverity:e.severity}}function A({from:e}){return{by:"config",reason:null,owner:null,
expires:null,from:e}}function E(e,n,r){if(Math.abs(e.length-n.length)>r||e.length>64||n.length>64)return r+1;let a=[],t=[];for(let o=0;o<=n.length;o++)t.push(o);for(let o=1;o<=e.length;o++){
let s=[o],l=e.charCodeAt(o-1),u=o;for(let i=1;i<=n.length;i++){let x=n.charCodeAt(i-1),f=Math.min(c(t,i)+1,c(s,i-1)+1,c(t,i-1)+(l===x?0:1));o>1&&i>1&&l===n.charCodeAt(
i-2)&&e.charCodeAt(o-2)===x&&(f=Math.min(f,c(a,i-2)+1)),s.push(f),f<u&&(u=f)}if(u>r)return r+1;a=t,t=s}return Math.min(c(t,n.length),r+1)}function b(e,n){if(e.length>
64)return[];let r=e.toLowerCase(),a=[],t=Math.max(1,Math.floor(e.length/4));for(let o of n){let s=E(r,o.toLowerCase(),t);s>t||(a=s<t||a.length===0?[o]:[...a,o],
t=s)}return a.length>0||e.length<4?a:n.filter(o=>o.toLowerCase().includes(r)).slice(0,3)}function c(e,n){return e[n]??0}var M=/^[ -~]*$/,L=/^[ !#-[\]-~]*$/;function m(e,n=120){if(typeof e=="string"&&e.length<=n-2&&L.test(e))return`"${e}"`;let r=w(n);return y(e,r),r.end()}function F(e,n=120){
if(e.length<=n&&M.test(e))return e;let r=w(n);return R(e,r,!1),r.end()}function w(e){let n="",r=0,a=!1;return{add:t=>a||n.length+t.length>e?(a=!0,!1):(n+=t,n.length<=
e-1&&(r=n.length),!0),end:()=>a?n.slice(0,r)+"\u2026":n}}function y(e,n){switch(typeof e){case"string":return n.add('"')&&R(e,n,!0)&&n.add('"');case"number":case"\
boolean":return n.add(String(e));case"bigint":return n.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return n.add("undefined");case"function":case"\
symbol":return n.add(`[${typeof e}]`);case"object":return e===null?n.add("null"):Array.isArray(e)?I(e,n):U(e,n)}}function I(e,n){if(!n.add("["))return!1;for(let r=0;r<
e.length;r++)if(r>0&&!n.add(",")||!y(e[r],n))return!1;return n.add("]")}function U(e,n){let r=j(e);if(r!==null)return n.add(`[${r}]`);if(!n.add("{"))return!1;let a=!0;
for(let t of Object.keys(e)){if(!a&&!n.add(","))return!1;a=!1;let o=e[t];if(!(y(t,n)&&n.add(":")&&y(o,n)))return!1}return n.add("}")}function j(e){let n=Object.
prototype.toString.call(e);return n==="[object Object]"?null:F(n.slice(8,-1),40)}function R(e,n,r){for(let a=0;a<e.length;a++){let t=e.charCodeAt(a),o=e.charAt(
a);if(N(t))o=g(t);else if(r&&(t===34||t===92))o=`\\${o}`;else if(t>=55296&&t<=57343){let s=e.codePointAt(a)??t;if(s<=65535)o=g(t);else{a++;let l=e.charCodeAt(a);
o=s>=917504&&s<=917631?g(t)+g(l):String.fromCharCode(t,l)}}if(!n.add(o))return!1}return!0}function N(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?
e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var q={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function g(e){
return q[e]??`\\u${e.toString(16).padStart(4,"0")}`}var d=class extends Error{name="UsageError";static[Symbol.hasInstance](n){return n instanceof Error&&n.name==="UsageError"}};function S(e,{rules:n},r){let a=new Map(n.map(t=>[t.id,t.waivable??!0]));for(let[t,{severity:o,from:s}]of Object.entries(e)){if(o!=="error"&&o!=="warning"&&o!==
"off")throw new d(`${s}: \`${t}\` cannot be ${m(o)}; accepted: error, warning, off`);let l=a.get(t);if(l===void 0&&r().includes(t))throw new d(`${s}: \`${t}\` is\
 what the API itself refuses, and cannot be set; a waiver takes single findings away`);if(l===void 0){let u=b(t,[...a.keys()]),i=u.length===0?"":`; did you mean\
 \`${u.join("` or `")}\``;throw new d(`${s}: there is no rule ${m(t)}${i}`)}if(!l&&o!=="error")throw new d(`${s}: \`${t}\` may not be ${o==="off"?"switched off":
"softened"}: its file says that it is not waivable`)}return new Map(Object.entries(e))}0&&(module.exports={checkedSettings,createJudge});
