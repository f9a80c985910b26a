"use strict";var xr=Object.create;var Ee=Object.defineProperty;var wr=Object.getOwnPropertyDescriptor;var Ar=Object.getOwnPropertyNames;var Er=Object.getPrototypeOf,vr=Object.prototype.hasOwnProperty;var ue=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},_r=(e,t)=>{for(var r in t)Ee(e,r,{get:t[r],enumerable:!0})},Je=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of Ar(t))!vr.call(e,o)&&o!==r&&Ee(e,o,{get:()=>t[o],enumerable:!(n=wr(t,o))||n.enumerable});return e};var et=(e,t,r)=>(r=e!=null?xr(Er(e)):{},Je(t||!e||!e.__esModule?Ee(r,"default",{value:e,enumerable:!0}):r,e)),kr=e=>Je(Ee({},"__esModule",{value:!0}),e);var be=ue((wi,$t)=>{"use strict";var Tt="[^\\\\/]",no="(?=.)",Lt="[^/]",Ue="(?:\\/|$)",Pt="(?:^|\\/)",We=`\\.{1,2}${Ue}`,oo="(?!\\.)",so=`(?!${Pt}${We})`,io=`(?\
!\\.{0,1}${Ue})`,ao=`(?!${We})`,lo="[^.\\/]",uo=`${Lt}*?`,co="/",It={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:no,QMARK:Lt,
END_ANCHOR:Ue,DOTS_SLASH:We,NO_DOT:oo,NO_DOTS:so,NO_DOT_SLASH:io,NO_DOTS_SLASH:ao,QMARK_NO_DOT:lo,STAR:uo,START_ANCHOR:Pt,SEP:co},po={...It,SLASH_LITERAL:"[\\\\/]",
QMARK:Tt,STAR:`${Tt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},fo={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};$t.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:fo,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?po:It}}});var Se=ue(G=>{"use strict";var{REGEX_BACKSLASH:ho,REGEX_REMOVE_BACKSLASH:yo,REGEX_SPECIAL_CHARS:go,REGEX_SPECIAL_CHARS_GLOBAL:mo}=be();G.isObject=e=>e!==null&&typeof e==
"object"&&!Array.isArray(e);G.hasRegexChars=e=>go.test(e);G.isRegexChar=e=>e.length===1&&G.hasRegexChars(e);G.escapeRegex=e=>e.replace(mo,"\\$1");G.toPosixSlashes=
e=>e.replace(ho,"/");G.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};G.removeBackslashes=e=>e.replace(yo,t=>t==="\\"?"":t);G.escapeLast=(e,t,r)=>{let n=e.lastIndexOf(t,r);return n===
-1?e:e[n-1]==="\\"?G.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};G.removePrefix=(e,t={})=>{let r=e;return r.startsWith("./")&&(r=r.slice(2),t.prefix="\
./"),r};G.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",o=r.contains?"":"$",s=`${n}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s};G.basename=
(e,{windows:t}={})=>{let r=e.split(t?/[\\/]/:"/"),n=r[r.length-1];return n===""?r[r.length-2]:n}});var Bt=ue((Ei,Wt)=>{"use strict";var Nt=Se(),{CHAR_ASTERISK:Be,CHAR_AT:bo,CHAR_BACKWARD_SLASH:fe,CHAR_COMMA:So,CHAR_DOT:Me,CHAR_EXCLAMATION_MARK:Ge,CHAR_FORWARD_SLASH:Ut,
CHAR_LEFT_CURLY_BRACE:je,CHAR_LEFT_PARENTHESES:Ce,CHAR_LEFT_SQUARE_BRACKET:Ro,CHAR_PLUS:xo,CHAR_QUESTION_MARK:Ht,CHAR_RIGHT_CURLY_BRACE:wo,CHAR_RIGHT_PARENTHESES:Dt,
CHAR_RIGHT_SQUARE_BRACKET:Ao}=be(),Ft=e=>e===Ut||e===fe,qt=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Eo=(e,t)=>{let r=t||{},n=e.length-1,o=r.parts===!0||
r.tokens===!0||r.scanToEnd===!0,s=[],i=[],a=[],f=e,h=-1,y=0,g=0,b=!1,x=!1,m=!1,v=!1,P=!1,B=!1,R=!1,q=!1,Y=!1,I=!1,C=0,k,S,E={value:"",depth:0,isGlob:!1},l=()=>h>=
n,U=()=>f.charCodeAt(h+1),H=()=>(k=S,f.charCodeAt(++h));for(;h<n;){S=H();let _;if(S===fe){R=E.backslashes=!0,S=H(),S===je&&(B=!0);continue}if(B===!0||S===je){for(C++;l()!==
!0&&(S=H());){if(S===fe){R=E.backslashes=!0,H();continue}if(S===je){C++;continue}if(B!==!0&&S===Me&&(S=H())===Me){if(b=E.isBrace=!0,m=E.isGlob=!0,I=!0,o===!0)continue;
break}if(B!==!0&&S===So){if(b=E.isBrace=!0,m=E.isGlob=!0,I=!0,o===!0)continue;break}if(S===wo&&(C--,C===0)){B=!1,b=E.isBrace=!0,I=!0;break}}if(o===!0)continue;break}
if(S===Ut){if(s.push(h),i.push(E),E={value:"",depth:0,isGlob:!1},I===!0)continue;if(k===Me&&h===y+1){y+=2;continue}g=h+1;continue}if(r.noext!==!0&&(S===xo||S===
bo||S===Be||S===Ht||S===Ge)===!0&&U()===Ce){if(m=E.isGlob=!0,v=E.isExtglob=!0,I=!0,S===Ge&&h===y&&(Y=!0),o===!0){let j=0;for(;l()!==!0&&(S=H());){if(S===fe){R=E.
backslashes=!0,H();continue}if(S===Ce){j++;continue}if(S===Dt&&--j===0){I=!0;break}}continue}break}if(S===Be){if(k===Be&&(P=E.isGlobstar=!0),m=E.isGlob=!0,I=!0,
o===!0)continue;break}if(S===Ht){if(m=E.isGlob=!0,I=!0,o===!0)continue;break}if(S===Ro){for(;l()!==!0&&(_=H());){if(_===fe){R=E.backslashes=!0,H();continue}if(_===
Ao){x=E.isBracket=!0,m=E.isGlob=!0,I=!0;break}}if(o===!0)continue;break}if(r.nonegate!==!0&&S===Ge&&h===y){q=E.negated=!0,y++;continue}if(r.noparen!==!0&&S===Ce){
if(m=E.isGlob=!0,o===!0){let M=1;for(;l()!==!0&&(S=H());){if(S===fe){R=E.backslashes=!0,H();continue}if(S===Ce){M++;continue}if(S===Dt&&--M===0){I=!0;break}}continue}
break}if(m===!0){if(I=!0,o===!0)continue;break}}r.noext===!0&&(v=!1,m=!1);let $=f,c="",u="";y>0&&(c=f.slice(0,y),f=f.slice(y),g-=y),$&&m===!0&&g>0?($=f.slice(0,
g),u=f.slice(g)):m===!0?($="",u=f):$=f,$&&$!==""&&$!=="/"&&$!==f&&Ft($.charCodeAt($.length-1))&&($=$.slice(0,-1)),r.unescape===!0&&(u&&(u=Nt.removeBackslashes(u)),
$&&R===!0&&($=Nt.removeBackslashes($)));let X={prefix:c,input:e,start:y,base:$,glob:u,isBrace:b,isBracket:x,isGlob:m,isExtglob:v,isGlobstar:P,negated:q,negatedExtglob:Y};
if(r.tokens===!0&&(X.maxDepth=0,Ft(S)||i.push(E),X.tokens=i),r.parts===!0||r.tokens===!0){let _;for(let D=0;D<s.length;D++){let ae=_!==void 0?_+1:y,ye=s[D],ne=e.
slice(ae,ye);r.tokens&&(D===0&&y!==0?(i[D].isPrefix=!0,i[D].value=c):i[D].value=ne,qt(i[D]),X.maxDepth+=i[D].depth),ye>=y&&(a.push(ne),_=ye)}let M=_!==void 0?_+
1:y,j=e.slice(M);a.push(j),r.tokens&&_&&_+1<e.length&&(i[i.length-1].value=j,qt(i[i.length-1]),X.maxDepth+=i[i.length-1].depth),X.slashes=s,X.parts=a}return X};
Wt.exports=Eo});var Kt=ue((vi,jt)=>{"use strict";var Re=be(),K=Se(),{MAX_LENGTH:Te,POSIX_REGEX_SOURCE:vo,REGEX_NON_SPECIAL_CHARS:_o,REGEX_SPECIAL_CHARS_BACKREF:ko,REPLACEMENTS:Mt}=Re,
Oo=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(o=>K.escapeRegex(
o)).join("..")}return r},de=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Gt=e=>{let t=[],r=0,n=0,o=0,s="",i=!1;for(let a of e){if(i===
!0){s+=a,i=!1;continue}if(a==="\\"){s+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,s+=a;continue}if(o===0){if(a==="[")r++;else if(a==="]"&&r>0)r--;else if(r===0){if(a===
"(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){t.push(s),s="";continue}}}s+=a}return t.push(s),t},Co=e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}
if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},Xe=e=>{let t=e.trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(
2,-1),r=!0);if(Co(t))return t.replace(/\\(.)/g,"$1")},To=e=>{let t=e.map(Xe).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let o=t[r],
s=t[n],i=o[0];if(!(!i||o!==i.repeat(o.length)||s!==i.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},Ke=(e,t=!0)=>{if(e[0]!=="+"&&
e[0]!=="*"||e[1]!=="(")return;let r=0,n=0,o=0,s=!1;for(let i=1;i<e.length;i++){let a=e[i];if(s===!0){s=!1;continue}if(a==="\\"){s=!0;continue}if(a==='"'){o=o===
1?0:1;continue}if(o!==1){if(a==="["){r++;continue}if(a==="]"&&r>0){r--;continue}if(!(r>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return t===!0&&i!==e.
length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},Lo=e=>`${e.length===1?K.escapeRegex(e[0]):`[${e.map(r=>K.escapeRegex(r)).join("")}]`}*`,Po=e=>{let t=0,r=[];
for(;t<e.length;){let n=Ke(e.slice(t),!1);if(!n||n.type!=="*")return;let o=Gt(n.body).map(i=>i.trim());if(o.length!==1)return;let s=Xe(o[0]);if(!s||s.length!==1)
return;r.push(s),t+=n.end+1}if(!(r.length<1))return r},Io=e=>{let t=0,r=e.trim(),n=Ke(r);for(;n;)t++,r=n.body.trim(),n=Ke(r);return t},$o=(e,t)=>{if(t.maxExtglobRecursion===
!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:Re.DEFAULT_MAX_EXTGLOB_RECURSION,n=Gt(e).map(a=>a.trim());if(n.length>1&&
(n.some(a=>a==="")||n.some(a=>/^[*?]+$/.test(a))||To(n)))return{risky:!0};let o=[],s=!1,i=!0;for(let a of n){let f=Po(a);if(f){s=!0,o.push(...f);continue}let h=Xe(
a);if(h&&h.length===1){o.push(h);continue}if(i=!1,Io(a)>r)return{risky:!0}}return s?i?{risky:!0,safeOutput:Lo([...new Set(o)])}:{risky:!0}:{risky:!1}},ze=(e,t)=>{
if(typeof e!="string")throw new TypeError("Expected a string");e=Mt[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(Te,r.maxLength):Te,o=e.length;if(o>
n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let s={type:"bos",value:"",output:r.prepend||""},i=[s],a=r.capture?"":"?:",f=Re.
globChars(r.windows),h=Re.extglobChars(f),{DOT_LITERAL:y,PLUS_LITERAL:g,SLASH_LITERAL:b,ONE_CHAR:x,DOTS_SLASH:m,NO_DOT:v,NO_DOT_SLASH:P,NO_DOTS_SLASH:B,QMARK:R,
QMARK_NO_DOT:q,STAR:Y,START_ANCHOR:I}=f,C=d=>`(${a}(?:(?!${I}${d.dot?m:y}).)*?)`,k=r.dot?"":v,S=r.dot?R:q,E=r.bash===!0?C(r):Y;r.capture&&(E=`(${E})`),typeof r.
noext=="boolean"&&(r.noextglob=r.noext);let l={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};e=K.removePrefix(e,l),o=e.length;let U=[],H=[],$=[],c=s,u,X=()=>l.index===o-1,_=l.peek=(d=1)=>e[l.index+d],M=l.advance=()=>e[++l.
index]||"",j=()=>e.slice(l.index+1),D=(d="",L=0)=>{l.consumed+=d,l.index+=L},ae=d=>{l.output+=d.output!=null?d.output:d.value,D(d.value)},ye=()=>{let d=1;for(;_()===
"!"&&(_(2)!=="("||_(3)==="?");)M(),l.start++,d++;return d%2===0?!1:(l.negated=!0,l.start++,!0)},ne=d=>{l[d]++,$.push(d)},ee=d=>{l[d]--,$.pop()},w=d=>{if(c.type===
"globstar"){let L=l.braces>0&&(d.type==="comma"||d.type==="brace"),p=d.extglob===!0||U.length&&(d.type==="pipe"||d.type==="paren");d.type!=="slash"&&d.type!=="p\
aren"&&!L&&!p&&(l.output=l.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=E,l.output+=c.output)}if(U.length&&d.type!=="paren"&&(U[U.length-
1].inner+=d.value),(d.value||d.output)&&ae(d),c&&c.type==="text"&&d.type==="text"){c.output=(c.output||c.value)+d.value,c.value+=d.value;return}d.prev=c,i.push(
d),c=d},Ae=(d,L)=>{let p={...h[L],conditions:1,inner:""};p.prev=c,p.parens=l.parens,p.output=l.output,p.startIndex=l.index,p.tokensIndex=i.length;let A=(r.capture?
"(":"")+p.open;ne("parens"),w({type:d,value:L,output:l.output?"":x}),w({type:"paren",extglob:!0,value:M(),output:A}),U.push(p)},Rr=d=>{let L=e.slice(d.startIndex,
l.index+1),p=e.slice(d.startIndex+2,l.index),A=$o(p,r);if((d.type==="plus"||d.type==="star")&&A.risky){let O=A.safeOutput?(d.output?"":x)+(r.capture?`(${A.safeOutput}\
)`:A.safeOutput):void 0,Z=i[d.tokensIndex];Z.type="text",Z.value=L,Z.output=O||K.escapeRegex(L);for(let oe=d.tokensIndex+1;oe<i.length;oe++)i[oe].value="",i[oe].
output="",delete i[oe].suffix;l.output=d.output+Z.output,l.backtrack=!0,w({type:"paren",extglob:!0,value:u,output:""}),ee("parens");return}let T=d.close+(r.capture?
")":""),F;if(d.type==="negate"){let O=E;if(d.inner&&d.inner.length>1&&d.inner.includes("/")&&(O=C(r)),(O!==E||X()||/^\)+$/.test(j()))&&(T=d.close=`)$))${O}`),d.
inner.includes("*")&&(F=j())&&/^\.[^\\/.]+$/.test(F)){let Z=ze(F,{...t,fastpaths:!1}).output;T=d.close=`)${Z})${O})`}d.prev.type==="bos"&&(l.negatedExtglob=!0)}
w({type:"paren",extglob:!0,value:u,output:T}),ee("parens")};if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let d=!1,L=e.replace(ko,(p,A,T,F,O,Z)=>F==="\\"?
(d=!0,p):F==="?"?A?A+F+(O?R.repeat(O.length):""):Z===0?S+(O?R.repeat(O.length):""):R.repeat(T.length):F==="."?y.repeat(T.length):F==="*"?A?A+F+(O?E:""):E:A?p:`\\${p}`);
return d===!0&&(r.unescape===!0?L=L.replace(/\\/g,""):L=L.replace(/\\+/g,p=>p.length%2===0?"\\\\":p?"\\":"")),L===e&&r.contains===!0?(l.output=e,l):(l.output=K.
wrapOutput(L,l,t),l)}for(;!X();){if(u=M(),u==="\0")continue;if(u==="\\"){let p=_();if(p==="/"&&r.bash!==!0||p==="."||p===";")continue;if(!p){u+="\\",w({type:"te\
xt",value:u});continue}let A=/^\\+/.exec(j()),T=0;if(A&&A[0].length>2&&(T=A[0].length,l.index+=T,T%2!==0&&(u+="\\")),r.unescape===!0?u=M():u+=M(),l.brackets===0){
w({type:"text",value:u});continue}}if(l.brackets>0&&(u!=="]"||c.value==="["||c.value==="[^")){if(r.posix!==!1&&u===":"){let p=c.value.slice(1);if(p.includes("[")&&
(c.posix=!0,p.includes(":"))){let A=c.value.lastIndexOf("["),T=c.value.slice(0,A),F=c.value.slice(A+2),O=vo[F];if(O){c.value=T+O,l.backtrack=!0,M(),!s.output&&i.
indexOf(c)===1&&(s.output=x);continue}}}(u==="["&&_()!==":"||u==="-"&&_()==="]")&&(u=`\\${u}`),u==="]"&&(c.value==="["||c.value==="[^")&&(u=`\\${u}`),r.posix===
!0&&u==="!"&&c.value==="["&&(u="^"),c.value+=u,ae({value:u});continue}if(l.quotes===1&&u!=='"'){u=K.escapeRegex(u),c.value+=u,ae({value:u});continue}if(u==='"'){
l.quotes=l.quotes===1?0:1,r.keepQuotes===!0&&w({type:"text",value:u});continue}if(u==="("){ne("parens"),w({type:"paren",value:u});continue}if(u===")"){if(l.parens===
0&&r.strictBrackets===!0)throw new SyntaxError(de("opening","("));let p=U[U.length-1];if(p&&l.parens===p.parens+1){Rr(U.pop());continue}w({type:"paren",value:u,
output:l.parens?")":"\\)"}),ee("parens");continue}if(u==="["){if(r.nobracket===!0||!j().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(
de("closing","]"));u=`\\${u}`}else ne("brackets");w({type:"bracket",value:u});continue}if(u==="]"){if(r.nobracket===!0||c&&c.type==="bracket"&&c.value.length===
1){w({type:"text",value:u,output:`\\${u}`});continue}if(l.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(de("opening","["));w({type:"text",value:u,
output:`\\${u}`});continue}ee("brackets");let p=c.value.slice(1);if(c.posix!==!0&&p[0]==="^"&&!p.includes("/")&&(u=`/${u}`),c.value+=u,ae({value:u}),r.literalBrackets===
!1||K.hasRegexChars(p))continue;let A=K.escapeRegex(c.value);if(l.output=l.output.slice(0,-c.value.length),r.literalBrackets===!0){l.output+=A,c.value=A;continue}
c.value=`(${a}${A}|${c.value})`,l.output+=c.value;continue}if(u==="{"&&r.nobrace!==!0){ne("braces");let p={type:"brace",value:u,output:"(",outputIndex:l.output.
length,tokensIndex:l.tokens.length};H.push(p),w(p);continue}if(u==="}"){let p=H[H.length-1];if(r.nobrace===!0||!p){w({type:"text",value:u,output:u});continue}let A="\
)";if(p.dots===!0){let T=i.slice(),F=[];for(let O=T.length-1;O>=0&&(i.pop(),T[O].type!=="brace");O--)T[O].type!=="dots"&&F.unshift(T[O].value);A=Oo(F,r),l.backtrack=
!0}if(p.comma!==!0&&p.dots!==!0){let T=l.output.slice(0,p.outputIndex),F=l.tokens.slice(p.tokensIndex);p.value=p.output="\\{",u=A="\\}",l.output=T;for(let O of F)
l.output+=O.output||O.value}w({type:"brace",value:u,output:A}),ee("braces"),H.pop();continue}if(u==="|"){U.length>0&&U[U.length-1].conditions++,w({type:"text",value:u});
continue}if(u===","){let p=u,A=H[H.length-1];A&&$[$.length-1]==="braces"&&(A.comma=!0,p="|"),w({type:"comma",value:u,output:p});continue}if(u==="/"){if(c.type===
"dot"&&l.index===l.start+1){l.start=l.index+1,l.consumed="",l.output="",i.pop(),c=s;continue}w({type:"slash",value:u,output:b});continue}if(u==="."){if(l.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=y);let p=H[H.length-1];c.type="dots",c.output+=u,c.value+=u,p.dots=!0;continue}if(l.braces+l.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){w({type:"text",value:u,output:y});continue}w({type:"dot",value:u,output:y});continue}if(u==="?"){if(!(c&&c.value==="(")&&r.noextglob!==!0&&
_()==="("&&_(2)!=="?"){Ae("qmark",u);continue}if(c&&c.type==="paren"){let A=_(),T=u;(c.value==="("&&!/[!=<:]/.test(A)||A==="<"&&!/<([!=]|\w+>)/.test(j()))&&(T=`\
\\${u}`),w({type:"text",value:u,output:T});continue}if(r.dot!==!0&&(c.type==="slash"||c.type==="bos")){w({type:"qmark",value:u,output:q});continue}w({type:"qmar\
k",value:u,output:R});continue}if(u==="!"){if(r.noextglob!==!0&&_()==="("&&(_(2)!=="?"||!/[!=<:]/.test(_(3)))){Ae("negate",u);continue}if(r.nonegate!==!0&&l.index===
0){ye();continue}}if(u==="+"){if(r.noextglob!==!0&&_()==="("&&_(2)!=="?"){Ae("plus",u);continue}if(c&&c.value==="("||r.regex===!1){w({type:"plus",value:u,output:g});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||l.parens>0){w({type:"plus",value:u});continue}w({type:"plus",value:g});continue}if(u===
"@"){if(r.noextglob!==!0&&_()==="("&&_(2)!=="?"){w({type:"at",extglob:!0,value:u,output:""});continue}w({type:"text",value:u});continue}if(u!=="*"){(u==="$"||u===
"^")&&(u=`\\${u}`);let p=_o.exec(j());p&&(u+=p[0],l.index+=p[0].length),w({type:"text",value:u});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=u,c.output=E,l.backtrack=!0,l.globstar=!0,D(u);continue}let d=j();if(r.noextglob!==!0&&/^\([^?]/.test(d)){Ae("star",u);continue}if(c.type==="\
star"){if(r.noglobstar===!0){D(u);continue}let p=c.prev,A=p.prev,T=p.type==="slash"||p.type==="bos",F=A&&(A.type==="star"||A.type==="globstar");if(r.bash===!0&&
(!T||d[0]&&d[0]!=="/")){w({type:"star",value:u,output:""});continue}let O=l.braces>0&&(p.type==="comma"||p.type==="brace"),Z=U.length&&(p.type==="pipe"||p.type===
"paren");if(!T&&p.type!=="paren"&&!O&&!Z){w({type:"star",value:u,output:""});continue}for(;d.slice(0,3)==="/**";){let le=e[l.index+4];if(le&&le!=="/")break;d=d.
slice(3),D("/**",3)}let oe=X()||l.parens>0&&d===")".repeat(l.parens)&&!U.some(le=>le.type==="negate");if(p.type==="bos"&&X()){c.type="globstar",c.value+=u,c.output=
C(r),l.output=c.output,l.globstar=!0,D(u);continue}if(p.type==="slash"&&p.prev.type!=="bos"&&!F&&oe){l.output=l.output.slice(0,-(p.output+c.output).length),p.output=
`(?:${p.output}`,c.type="globstar",c.output=C(r)+(r.strictSlashes?")":"|$)"),c.value+=u,l.globstar=!0,l.output+=p.output+c.output,D(u);continue}if(p.type==="sla\
sh"&&p.prev.type!=="bos"&&d[0]==="/"){let le=d[1]!==void 0?"|$":"";l.output=l.output.slice(0,-(p.output+c.output).length),p.output=`(?:${p.output}`,c.type="glob\
star",c.output=`${C(r)}${b}|${b}${le})`,c.value+=u,l.output+=p.output+c.output,l.globstar=!0,D(u+M()),w({type:"slash",value:"/",output:""});continue}if(p.type===
"bos"&&d[0]==="/"){c.type="globstar",c.value+=u,c.output=`(?:^|${b}|${C(r)}${b})`,l.output=c.output,l.globstar=!0,D(u+M()),w({type:"slash",value:"/",output:""});
continue}l.output=l.output.slice(0,-c.output.length),c.type="globstar",c.output=C(r),c.value+=u,l.output+=c.output,l.globstar=!0,D(u);continue}let L={type:"star",
value:u,output:E};if(r.bash===!0){L.output=".*?",(c.type==="bos"||c.type==="slash")&&(L.output=k+L.output),w(L);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&r.regex===!0){L.output=u,w(L);continue}(l.index===l.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(l.output+=P,c.output+=P):r.dot===!0?(l.output+=
B,c.output+=B):(l.output+=k,c.output+=k),_()!=="*"&&(l.output+=x,c.output+=x)),w(L)}for(;l.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(de("closi\
ng","]"));l.output=K.escapeLast(l.output,"["),ee("brackets")}for(;l.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(de("closing",")"));l.output=K.escapeLast(
l.output,"("),ee("parens")}for(;l.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(de("closing","}"));l.output=K.escapeLast(l.output,"{"),ee("braces")}
if(r.strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&w({type:"maybe_slash",value:"",output:`${b}?`}),l.backtrack===!0){l.output="";for(let d of l.tokens)
l.output+=d.output!=null?d.output:d.value,d.suffix&&(l.output+=d.suffix)}return l};ze.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="number"?Math.min(Te,
r.maxLength):Te,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=Mt[e]||e;let{DOT_LITERAL:s,SLASH_LITERAL:i,
ONE_CHAR:a,DOTS_SLASH:f,NO_DOT:h,NO_DOTS:y,NO_DOTS_SLASH:g,STAR:b,START_ANCHOR:x}=Re.globChars(r.windows),m=r.dot?y:h,v=r.dot?g:h,P=r.capture?"":"?:",B={negated:!1,
prefix:""},R=r.bash===!0?".*?":b;r.capture&&(R=`(${R})`);let q=k=>k.noglobstar===!0?R:`(${P}(?:(?!${x}${k.dot?f:s}).)*?)`,Y=k=>{switch(k){case"*":return`${m}${a}${R}`;case"\
.*":return`${s}${a}${R}`;case"*.*":return`${m}${R}${s}${a}${R}`;case"*/*":return`${m}${R}${i}${a}${v}${R}`;case"**":return m+q(r);case"**/*":return`(?:${m}${q(r)}${i}\
)?${v}${a}${R}`;case"**/*.*":return`(?:${m}${q(r)}${i})?${v}${R}${s}${a}${R}`;case"**/.*":return`(?:${m}${q(r)}${i})?${s}${a}${R}`;default:{let S=/^(.*?)\.(\w+)$/.
exec(k);if(!S)return;let E=Y(S[1]);return E?E+s+S[2]:void 0}}},I=K.removePrefix(e,B),C=Y(I);return C&&r.strictSlashes!==!0&&(C+=`${i}?`),C};jt.exports=ze});var Qt=ue((_i,zt)=>{"use strict";var No=Bt(),Qe=Kt(),Xt=Se(),Ho=be(),Do=e=>e&&typeof e=="object"&&!Array.isArray(e),N=(e,t,r=!1)=>{if(Array.isArray(e)){let y=e.
map(b=>N(b,t,r));return b=>{for(let x of y){let m=x(b);if(m)return m}return!1}}let n=Do(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError(
"Expected pattern to be a non-empty string");let o=t||{},s=o.windows,i=n?N.compileRe(e,t):N.makeRe(e,t,!1,!0),a=i.state;delete i.state;let f=()=>!1;if(o.ignore){
let y={...t,ignore:null,onMatch:null,onResult:null};f=N(o.ignore,y,r)}let h=(y,g=!1)=>{let{isMatch:b,match:x,output:m}=N.test(y,i,t,{glob:e,posix:s}),v={glob:e,
state:a,regex:i,posix:s,input:y,output:m,match:x,isMatch:b};return typeof o.onResult=="function"&&o.onResult(v),b===!1?(v.isMatch=!1,g?v:!1):f(y)?(typeof o.onIgnore==
"function"&&o.onIgnore(v),v.isMatch=!1,g?v:!1):(typeof o.onMatch=="function"&&o.onMatch(v),g?v:!0)};return r&&(h.state=a),h};N.test=(e,t,r,{glob:n,posix:o}={})=>{
if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=r||{},i=s.format||(o?Xt.toPosixSlashes:null),
a=e===n,f=a&&i?i(e):e;return a===!1&&(f=i?i(e):e,a=f===n),(a===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?a=N.matchBase(e,t,r,o):a=t.exec(f)),{isMatch:!!a,
match:a,output:f}};N.matchBase=(e,t,r,n=r&&r.windows)=>(t instanceof RegExp?t:N.makeRe(t,r)).test(Xt.basename(e,{windows:n}));N.isMatch=(e,t,r)=>N(t,r)(e);N.parse=
(e,t)=>Array.isArray(e)?e.map(r=>N.parse(r,t)):Qe(e,{...t,fastpaths:!1});N.scan=(e,t)=>No(e,t);N.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let o=t||
{},s=o.contains?"":"^",i=o.contains?"":"$",a=`${s}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let f=N.toRegex(a,t);return n===!0&&(f.state=e),f};
N.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==
!1&&(e[0]==="."||e[0]==="*")&&(o.output=Qe.fastpaths(e,t)),o.output||(o=Qe(e,t)),N.compileRe(o,t,r,n)};N.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||
(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};N.constants=Ho;zt.exports=N});var Jt=ue((ki,Zt)=>{"use strict";var Vt=Qt(),Fo=Se();function Yt(e,t,r=!1){return t&&(t.windows===null||t.windows===void 0)&&(t={...t,windows:Fo.isWindows()}),Vt(
e,t,r)}Object.assign(Yt,Vt);Zt.exports=Yt});var $s={};_r($s,{openWaivers:()=>Ls});module.exports=kr($s);var Or={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function rt(e,t=Or){let r=tt(t.operands),n=tt(t.leaves);function o(i){if("all"in i)return{all:i.
all.map(o)};if("any"in i)return{any:i.any.map(o)};if("not"in i)return{not:o(i.not)};let{fact:a,path:f,operator:h,value:y}=i,g=r.placeOf({fact:a,path:f}),b=Cr(y)?
{operand:r.placeOf({fact:y.fact,path:y.path})}:y;return n.placeOf({left:g,operator:h,right:b})}let s=e.map(i=>({id:i.id,when:i.when===void 0?null:o(i.when),must:o(
i.must),ifUnknown:i.ifUnknown??null,...i.waivable===!1?{waivable:!1}:{}}));return{operands:r.list,leaves:n.list,rules:[...t.rules,...s],dormant:t.dormant}}function tt(e){
let t=[...e],r=new Map(t.map((n,o)=>[JSON.stringify(n),o]));return{list:t,placeOf(n){let o=JSON.stringify(n),s=r.get(o);return s!==void 0?s:(r.set(o,t.length),t.
push(n)-1)}}}function Cr(e){return typeof e=="object"&&!Array.isArray(e)}var nt='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',Pe="dee16c44798946ff724e922cdde0c8562b9111a0ae1b950d50\
97e821172710d7";var Tr,Lr,Pr,Ir,$r,Nr,Hr,Dr,Fr,qr,Ur,Wr,Br,Mr,Gr,jr,Kr,Xr,zr,Qr,Vr,z={careful:()=>Tr??=require("./careful.cjs"),streams:()=>Lr??=require("./streams.cjs"),yaml:()=>Pr??=
require("./yaml.cjs"),packs:()=>Ir??=require("./packs.cjs"),explain:()=>$r??=require("./explain.cjs"),factTable:()=>Nr??=require("./factTable.cjs"),facts:()=>Hr??=
require("./facts.cjs"),factFiles:()=>Dr??=require("./factFiles.cjs"),refuseInvalid:()=>Fr??=require("./refuseInvalid.cjs"),fix:()=>qr??=require("./fix.cjs"),dormant:()=>Ur??=
require("./dormant.cjs"),rules:()=>Wr??=require("./rules.cjs"),words:()=>Br??=require("./words.cjs"),hash:()=>Mr??=require("./hash.cjs"),baseline:()=>Gr??=require("./baseline.cjs"),
configFault:()=>jr??=require("./configFault.cjs"),policy:()=>Kr??=require("./policyRun.cjs").policy,waivers:()=>Xr??=require("./waivers.cjs"),stages:()=>zr??=require("./stages.cjs"),
tell:()=>Qr??=require("./tell.cjs"),engine:()=>Vr??=require("./engine.cjs")};var ot=Symbol.for("workspaces-preflight.absent"),Ie=Symbol.for("workspaces-preflight.unknown"),ge=Symbol.for("workspaces-preflight.refused"),st=Object.freeze({items:Object.
freeze([]),complete:!0});function me(e){return 2-e}function ce(e){return e?2:0}var it={values:[],complete:!0},Yr={values:[],complete:!1};function se(e){if(e===Ie||e===ge)return Yr;if(e===st)return it;if(e instanceof Set)return{values:[...e],
complete:!0};if(Array.isArray(e)){let t=!e.includes(ge);return{values:t?e:e.filter(r=>r!==ge),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.
map(t=>t.value),complete:e.complete}:it}function ut(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function re(e){return e===Ie||e===ge}var at=(e,t)=>re(
e)||re(t)?1:ce(ut(e)&&e===t),$e=(e,t)=>{if(re(e))return 1;if(!ut(e))return 0;if(t instanceof Set)return ce(t.has(e));let r=se(t);return r.values.includes(e)?2:r.
complete?0:1},lt=(e,t)=>$e(t,e),Zr=(e,t)=>{let r=se(e),n=se(t);return r.values.some(s=>n.values.includes(s))?2:r.complete&&r.values.length===0||n.complete&&n.values.
length===0||r.complete&&n.complete?0:1},Jr=(e,t)=>{let r=se(e),n=se(t);return r.values.every(o=>n.values.includes(o))?r.complete?2:1:n.complete?0:1},en=(e,t)=>{
let r=typeof e=="object"&&"items"in e?e:null,{length:n}=r===null?se(e).values:r.items,o=r===null?se(e).complete:r.complete,s=n>0?0:o?2:1;return t===!0?s:me(s)},
tn=(e,t)=>re(e)?1:ce(e!==ot===t);function te(e,t){return(r,n)=>re(r)||re(n)?1:ce(typeof r===e&&typeof n===e&&t(r,n))}var ve=e=>e.length===10&&e.charCodeAt(4)===
45&&e.charCodeAt(7)===45,ct={equal:at,notEqual:(e,t)=>me(at(e,t)),in:$e,notIn:(e,t)=>me($e(e,t)),contains:lt,doesNotContain:(e,t)=>me(lt(e,t)),containsAny:Zr,everyIn:Jr,
empty:en,present:tn,lessThan:te("number",(e,t)=>e<t),lessThanInclusive:te("number",(e,t)=>e<=t),greaterThan:te("number",(e,t)=>e>t),greaterThanInclusive:te("num\
ber",(e,t)=>e>=t),startsWith:te("string",(e,t)=>e.startsWith(t)),endsWith:te("string",(e,t)=>e.endsWith(t)),before:te("string",(e,t)=>ve(e)&&ve(t)&&e<t),onOrAfter:te(
"string",(e,t)=>ve(e)&&ve(t)&&e>=t)};function pt(e){return(t,r)=>{if(re(t)||re(r))return 1;if(typeof t!="string"||typeof r!="string")return 0;let n=e.get(r);if(n===
void 0)throw new Error(`pattern ${r} was not compiled with its pack`);return ce(n(t))}}function gt(e,t=()=>!0){let r=JSON.parse(nt),n=e.length>0||r.dormant.scopes.some(t)?rn(r):r,o=n.rules.length+n.dormant.rules;if(e.length===0)return{plan:n,size:o,
sha256:Pe,ruleAt:a=>ht(on(),a),operatorOf:yt};let s=z.packs().joinPacks([ke(),...e]),i=pt(s.patterns);return{plan:rt(s.rules.slice(o),n),size:s.rules.length,sha256:s.
sha256,ruleAt:a=>ht(s.rules,a),operatorOf:a=>a.operator==="matches"?i:yt(a)}}function rn(e){let t=JSON.parse(z.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function ke(){return{rules:nn(),sha256:Pe,from:"built\
-in"}}var ft=null;function nn(){return ft??=JSON.parse(z.rules().packText),ft}var dt=null;function on(){return dt??=JSON.parse(z.words().packWords),dt}function ht(e,t){
let r=e[t];if(r===void 0)throw new Error(`no rule at place ${t}`);return r}function yt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return ct[e]}var ie=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};function mt(){let{documentRules:e,schemaRules:t,serviceRules:r}=z.stages(),{configRules:n}=z.waivers();return Object.entries({...e,...t,...n,...r}).map(([o,{title:s,
why:i}])=>({id:o,title:s,why:i})).sort((o,s)=>o.id<s.id?-1:1)}function Ne(e,t,r){return z.waivers().readWaivers(e,t,r)}function He(e,t,r){return z.waivers().startWaivers(e,t,r)}function De(e){let t=new Map(gt(e).plan.rules.map(r=>[r.id,r.waivable??!0]));for(let{id:r}of mt())r.startsWith("config/")||t.set(r,!0);return t}function Fe(e){return z.
hash().sha256(e)}function sn(e,t){let r=t.slice(1).replaceAll("/",".");return e==="request"?r===""?"the request":r:e==="today"?"today":`${e}.${r}`}function bt(e){return[...new Set(an(e).map(t=>t.slice(0,t.indexOf("."))))]}function an(e){let t=new Set,r=(o,s)=>{ln.includes(o)||t.add(sn(o,s))},n=o=>{"operato\
r"in o?(r(o.fact,o.path),typeof o.value=="object"&&"fact"in o.value&&r(o.value.fact,o.value.path)):"not"in o?n(o.not):("all"in o?o.all:o.any).forEach(n)};return e.
when!==void 0&&n(e.when),n(e.must),[...t].sort()}var ln=["request","derived","today"];var V=require("fs"),Q=require("path"),nr=require("url");var xt=require("module"),W=require("path"),un=et(require("fs"),1),St=(0,xt.createRequire)(__filename);function cn(e){let t=(0,W.normalize)(e);return t.length>1&&
t[t.length-1]===W.sep&&(t=t.substring(0,t.length-1)),t}var pn=/[\\/]/g;function wt(e,t){return e.replace(pn,t)}var fn=/^[a-z]:[\\/]$/i;function dn(e){return e===
"/"||fn.test(e)}function qe(e,t){let{resolvePaths:r,normalizePath:n,pathSeparator:o}=t,s=process.platform==="win32"&&e.includes("/")||e.startsWith(".");if(r&&(e=
(0,W.resolve)(e)),(n||s)&&(e=cn(e)),e===".")return"";let i=e[e.length-1]!==o;return wt(i?e+o:e,o)}function At(e,t){return t+e}function hn(e,t){return function(r,n){
return n.startsWith(e)?n.slice(e.length)+r:wt((0,W.relative)(e,n),t.pathSeparator)+t.pathSeparator+r}}function yn(e){return e}function gn(e,t,r){return t+e+r}function mn(e,t){
let{relativePaths:r,includeBasePath:n}=t;return r&&e?hn(e,t):n?At:yn}function bn(e){return function(t,r){r.push(t.substring(e.length)||".")}}function Sn(e){return function(t,r,n){
let o=t.substring(e.length)||".";n.every(s=>s(o,!0))&&r.push(o)}}var Rn=(e,t)=>{t.push(e||".")},xn=(e,t,r)=>{let n=e||".";r.every(o=>o(n,!0))&&t.push(n)},wn=()=>{};
function An(e,t){let{includeDirs:r,filters:n,relativePaths:o}=t;return r?o?n&&n.length?Sn(e):bn(e):n&&n.length?xn:Rn:wn}var En=(e,t,r,n)=>{n.every(o=>o(e,!1))&&
r.files++},vn=(e,t,r,n)=>{n.every(o=>o(e,!1))&&t.push(e)},_n=(e,t,r,n)=>{r.files++},kn=(e,t)=>{t.push(e)},On=()=>{};function Cn(e){let{excludeFiles:t,filters:r,
onlyCounts:n}=e;return t?On:r&&r.length?n?En:vn:n?_n:kn}var Tn=e=>e,Ln=()=>[""].slice(0,0);function Pn(e){return e.group?Ln:Tn}var In=(e,t,r)=>{e.push({directory:t,
files:r,dir:t})},$n=()=>{};function Nn(e){return e.group?In:$n}var Hn=function(e,t,r){let{queue:n,fs:o,options:{suppressErrors:s}}=t;n.enqueue(),o.realpath(e,(i,a)=>{
if(i)return n.dequeue(s?null:i,t);o.stat(a,(f,h)=>{if(f)return n.dequeue(s?null:f,t);if(h.isDirectory()&&Et(e,a,t))return n.dequeue(null,t);r(h,a),n.dequeue(null,
t)})})},Dn=function(e,t,r){let{queue:n,fs:o,options:{suppressErrors:s}}=t;n.enqueue();try{let i=o.realpathSync(e),a=o.statSync(i);if(a.isDirectory()&&Et(e,i,t))
return;r(a,i)}catch(i){if(!s)throw i}};function Fn(e,t){return!e.resolveSymlinks||e.excludeSymlinks?null:t?Dn:Hn}function Et(e,t,r){if(r.options.useRealPaths)return qn(
t,r);let n=(0,W.dirname)(e),o=1;for(;n!==r.root&&o<2;){let s=r.symlinks.get(n);!!s&&(s===t||s.startsWith(t)||t.startsWith(s))?o++:n=(0,W.dirname)(n)}return r.symlinks.
set(e,t),o>1}function qn(e,t){return t.visited.includes(e+t.options.pathSeparator)}var Un=e=>e.counts,Wn=e=>e.groups,Bn=e=>e.paths,Mn=e=>e.paths.slice(0,e.options.
maxFiles),Gn=(e,t,r)=>(Oe(t,r,e.counts,e.options.suppressErrors),null),jn=(e,t,r)=>(Oe(t,r,e.paths,e.options.suppressErrors),null),Kn=(e,t,r)=>(Oe(t,r,e.paths.slice(
0,e.options.maxFiles),e.options.suppressErrors),null),Xn=(e,t,r)=>(Oe(t,r,e.groups,e.options.suppressErrors),null);function Oe(e,t,r,n){t(e&&!n?e:null,r)}function zn(e,t){
let{onlyCounts:r,group:n,maxFiles:o}=e;return r?t?Un:Gn:n?t?Wn:Xn:o?t?Mn:Kn:t?Bn:jn}var vt={withFileTypes:!0},Qn=(e,t,r,n,o)=>{if(e.queue.enqueue(),n<0)return e.
queue.dequeue(null,e);let{fs:s}=e;e.visited.push(t),e.counts.directories++,s.readdir(t||".",vt,(i,a=[])=>{o(a,r,n),e.queue.dequeue(e.options.suppressErrors?null:
i,e)})},Vn=(e,t,r,n,o)=>{let{fs:s}=e;if(n<0)return;e.visited.push(t),e.counts.directories++;let i=[];try{i=s.readdirSync(t||".",vt)}catch(a){if(!e.options.suppressErrors)
throw a}o(i,r,n)};function Yn(e){return e?Vn:Qn}var Zn=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,t){this.
onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,t),e&&(t.controller.abort(),this.onQueueEmpty=void 0))}},Jn=class{_files=0;_directories=0;set files(e){
this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},
eo=class{aborted=!1;abort(){this.aborted=!0}},_t=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,t,r){
this.isSynchronous=!r,this.callbackInvoker=zn(t,this.isSynchronous),this.root=qe(e,t),this.state={root:dn(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new Jn,options:t,queue:new Zn((n,o)=>this.callbackInvoker(o,n,r)),symlinks:new Map,visited:[""].slice(0,0),controller:new eo,fs:t.fs||
un},this.joinPath=mn(this.root,t),this.pushDirectory=An(this.root,t),this.pushFile=Cn(t),this.getArray=Pn(t),this.groupFiles=Nn(t),this.resolveSymlink=Fn(t,this.
isSynchronous),this.walkDirectory=Yn(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,t,r)=>{let{paths:n,options:{
filters:o,resolveSymlinks:s,excludeSymlinks:i,exclude:a,maxFiles:f,signal:h,useRealPaths:y,pathSeparator:g},controller:b}=this.state;if(b.aborted||h&&h.aborted||
f&&n.length>f)return;let x=this.getArray(this.state.paths);for(let m=0;m<e.length;++m){let v=e[m];if(v.isFile()||v.isSymbolicLink()&&!s&&!i){let P=this.joinPath(
v.name,t);this.pushFile(P,x,this.state.counts,o)}else if(v.isDirectory()){let P=gn(v.name,t,this.state.options.pathSeparator);if(a&&a(v.name,P))continue;this.pushDirectory(
P,n,o),this.walkDirectory(this.state,P,P,r-1,this.walk)}else if(this.resolveSymlink&&v.isSymbolicLink()){let P=At(v.name,t);this.resolveSymlink(P,this.state,(B,R)=>{
if(B.isDirectory()){if(R=qe(R,this.state.options),a&&a(v.name,y?R:P+g))return;this.walkDirectory(this.state,R,y?R:P+g,r-1,this.walk)}else{R=y?R:P;let q=(0,W.basename)(
R),Y=qe((0,W.dirname)(R),this.state.options);R=this.joinPath(q,Y),this.pushFile(R,x,this.state.counts,o)}})}}this.groupFiles(this.state.groups,t,x)}};function to(e,t){
return new Promise((r,n)=>{kt(e,t,(o,s)=>{if(o)return n(o);r(s)})})}function kt(e,t,r){new _t(e,t,r).start()}function ro(e,t){return new _t(e,t).start()}var Rt=class{constructor(e,t){
this.root=e,this.options=t}withPromise(){return to(this.root,this.options)}withCallback(e){kt(this.root,this.options,e)}sync(){return ro(this.root,this.options)}},
Ot=null;try{St.resolve("picomatch"),Ot=St("picomatch")}catch{}var Ct=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:W.sep,filters:[]};globFunction;constructor(e){
this.options={...this.options,...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.
pathSeparator=e,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(e){return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.
normalizePath=!0,this}filter(e){return this.options.filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){
return this.options.exclude=e,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(e){return new Rt(e||".",this.options)}withGlobFunction(e){return this.
globFunction=e,this}crawlWithOptions(e,t){return this.options={...this.options,...t},new Rt(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(
e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...t){let r=this.globFunction||Ot;if(!r)throw new Error("Please specify a glob function to use glob matchi\
ng.");var n=this.globCache[e.join("\0")];return n||(n=r(e,...t),this.globCache[e.join("\0")]=n),this.options.filters.push(o=>n(o)),this}};var he=et(Jt(),1),qo=Array.isArray,or=/\\/g,Uo=/^[A-Za-z]:$/,sr=process.platform==="win32",Wo=/^(\/?\.\.)+$/;function Bo(e,t={}){let r=e.length,n=Array(r),o=Array(
r),s,i;for(s=0;s<r;s++){let a=ir(e[s]);n[s]=a;let f=a.length,h=Array(f);for(i=0;i<f;i++)h[i]=(0,he.default)(a[i],t);o[s]=h}return a=>{let f=a.split("/");if(f[0]===
".."&&Wo.test(a))return!0;for(s=0;s<r;s++){let h=n[s],y=o[s],g=f.length,b=Math.min(g,h.length);for(i=0;i<b;){let x=h[i];if(x.includes("/"))return!0;if(!y[i](f[i]))
break;if(!t.noglobstar&&x==="**")return!0;i++}if(i===g)return!0}return!1}}var Mo=/^[A-Z]:\/$/i,Go=sr?e=>Mo.test(e):e=>e==="/";function er(e,t,r){if(e===t||t.startsWith(
`${e}/`)){if(r){let o=e.length+ +!Go(e);return(s,i)=>s.slice(o,i?-1:void 0)||"."}let n=t.slice(e.length+1);return n?(o,s)=>{if(o===".")return n;let i=`${n}/${o}`;
return s?i.slice(0,-1):i}:(o,s)=>s&&o!=="."?o.slice(0,-1):o}return r?n=>Q.posix.relative(e,n)||".":n=>Q.posix.relative(e,`${t}/${n}`)||"."}function jo(e,t){if(t.
startsWith(`${e}/`)){let r=t.slice(e.length+1);return n=>`${r}/${n}`}return r=>{let n=Q.posix.relative(e,`${t}/${r}`);return r[r.length-1]==="/"&&n!==""?`${n}/`:
n||"."}}function tr(e){return e.replace(Uo,t=>`${t}/`)}var Ko={parts:!0};function ir(e){var t;let r=he.default.scan(e,Ko);return!((t=r.parts)===null||t===void 0)&&
t.length?r.parts:[e]}var Xo=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,zo=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,Qo=e=>e.replace(Xo,"\\$&"),Vo=e=>e.replace(zo,"\\$&"),
Yo=sr?Vo:Qo;function Zo(e,t){if(t?.caseSensitiveMatch===!1)return!0;let r=he.default.scan(e);return r.isGlob||r.negated}function xe(...e){console.log(`[tinyglob\
by ${new Date().toLocaleTimeString("es")}]`,...e)}function ar(e){return typeof e=="string"?[e]:e??[]}var Jo=/^(\/?\.\.)+/,es=/\\(?=[()[\]{}!*+?@|])/g;function Ve(e,t,r,n){
var o;let s=t.cwd,i=e;e[e.length-1]==="/"&&(i=e.slice(0,-1)),i[i.length-1]!=="*"&&t.expandDirectories&&(i+="/**");let a=Yo(s);i=(0,Q.isAbsolute)(i.replace(es,""))?
Q.posix.relative(a,i):Q.posix.normalize(i);let f=(o=Jo.exec(i))===null||o===void 0?void 0:o[0],h=ir(i);if(f){let g=(f.length+1)/3,b=0,x=a.split("/");for(;b<g&&h[b+
g]===x[x.length+b-g];)i=i.slice(0,(g-b-1)*3)+i.slice((g-b)*3+h[b+g].length+1)||".",b++;let m=Q.posix.join(s,f.slice(b*3));m[0]!=="."&&r.root.length>m.length&&(r.
root=tr(m),r.depthOffset=-g+b)}if(!n&&r.depthOffset>=0){var y;(y=r.commonPath)!==null&&y!==void 0||(r.commonPath=h);let g=[],b=Math.min(r.commonPath.length,h.length);
for(let x=0;x<b;x++){let m=h[x];if(m==="**"&&!h[x+1]){g.pop();break}if(x===h.length-1||m!==r.commonPath[x]||Zo(m))break;g.push(m)}r.depthOffset=g.length,r.commonPath=
g,r.root=tr(g.length>0?Q.posix.join(s,...g):s)}return i}function ts(e,t,r){let n=[],o=[];for(let s of e.ignore)s&&(s[0]!=="!"||s[1]==="(")&&o.push(Ve(s,e,r,!0));
for(let s of t)s&&(s[0]!=="!"||s[1]==="("?n.push(Ve(s,e,r,!1)):(s[1]!=="!"||s[2]==="(")&&o.push(Ve(s.slice(1),e,r,!0)));return{match:n,ignore:o}}function rs(e,t){
let r=e.cwd,n={root:r,depthOffset:0},o=ts(e,t,n);e.debug&&xe("internal processing patterns:",o);let{absolute:s,caseSensitiveMatch:i,debug:a,dot:f,followSymbolicLinks:h,
onlyDirectories:y}=e,g=n.root.replace(or,""),b={dot:f,nobrace:e.braceExpansion===!1,nocase:!i,noextglob:e.extglob===!1,noglobstar:e.globstar===!1,posix:!0},x=(0,he.default)(
o.match,b),m=(0,he.default)(o.ignore,b),v=Bo(o.match,b),P=er(r,g,s),B=s?P:er(r,g,!0),R=(I,C)=>{let k=B(C,!0);return k!=="."&&!v(k)||m(k)},q;e.deep!==void 0&&(q=
Math.round(e.deep-n.depthOffset));let Y=new Ct({filters:[a?(I,C)=>{let k=P(I,C),S=x(k)&&!m(k);return S&&xe(`matched ${k}`),S}:(I,C)=>{let k=P(I,C);return x(k)&&
!m(k)}],exclude:a?(I,C)=>{let k=R(I,C);return xe(`${k?"skipped":"crawling"} ${C}`),k}:R,fs:e.fs,pathSeparator:"/",relativePaths:!s,resolvePaths:s,includeBasePath:s,
resolveSymlinks:h,excludeSymlinks:!h,excludeFiles:y,includeDirs:y||!e.onlyFiles,maxDepth:q,signal:e.signal}).crawl(g);return e.debug&&xe("internal properties:",
{...n,root:g}),[Y,r!==g&&!s&&jo(r,g)]}function ns(e,t){if(t)for(let r=e.length-1;r>=0;r--)e[r]=t(e[r]);return e}var rr={caseSensitiveMatch:!0,debug:!!process.env.
TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function os(e){let t=Object.assign({},e);for(let r in rr)t[r]===void 0&&Object.assign(
t,{[r]:rr[r]});return t.cwd=(t.cwd instanceof URL?(0,nr.fileURLToPath)(t.cwd):(0,Q.resolve)(t.cwd||process.cwd())).replace(or,"/"),t.ignore=ar(t.ignore),t.fs&&(t.
fs={readdir:t.fs.readdir||V.readdir,readdirSync:t.fs.readdirSync||V.readdirSync,realpath:t.fs.realpath||V.realpath,realpathSync:t.fs.realpathSync||V.realpathSync,
stat:t.fs.stat||V.stat,statSync:t.fs.statSync||V.statSync}),t.debug&&xe("globbing with options:",t),t}function ss(e,t={}){var r;if(e&&t?.patterns)throw new Error(
"Cannot pass patterns as both an argument and an option");let n=qo(e)||typeof e=="string",o=ar((r=n?e:e.patterns)!==null&&r!==void 0?r:"**/*"),s=os(n?t:e);return o.
length>0?rs(s,o):[]}function lr(e,t){let[r,n]=ss(e,t);return r?ns(r.sync(),n):[]}var is=/(^|[/\\{,(|])\.\.($|[/\\},)|])/;function ur(e,{cwd:t,fs:r,paths:n}){let o=t(),s=a=>is.test(a)||n.isAbsolute(a)&&!us(a,o),i=s(e)?null:lr([e],{cwd:o,dot:!1,
expandDirectories:!1,followSymbolicLinks:!1,fs:{readdirSync:as(r)},ignore:["**/node_modules/**","**/workspaces-preflight.*"]});if(i===null||i.some(a=>s(a)))throw new ie(
`the pattern \`${e}\` leaves the working directory; change to the directory that it is about`);return i.sort()}function as(e){return(r,n)=>e.readdirSync(r,n).map(
o=>o.isSymbolicLink()?{...ls,name:o.name}:o)}var ls={isFile:()=>!0,isDirectory:()=>!1,isSymbolicLink:()=>!1};function us(e,t){return e.startsWith(t.endsWith("/")?
t:`${t}/`)}var cs=/[*?[{]|[!@+]\(/;function cr(e){return cs.test(e)}var pr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function fr(e){let t=Le(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(pr,t)?pr[t]:t}function Le(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var ps,fs,ds,hs,ys,gs,ms,bs,Ss,Rs,xs,ws,As,dr={configured:()=>ps??=require("./configured.cjs"),globs:()=>fs??=require("./globs.cjs"),files:()=>ds??=require("./files.cjs"),
fixing:()=>hs??=require("./fixing.cjs"),found:()=>ys??=require("./found.cjs"),live:()=>gs??=require("./live.cjs"),openBaseline:()=>ms??=require("./openBaseline.cjs"),
openWaivers:()=>bs??=require("./openWaivers.cjs"),pipeline:()=>Ss??=require("./pipeline.cjs"),policyRun:()=>Rs??=require("./policyRun.cjs").policyRun,program:()=>xs??=
require("./program.cjs"),search:()=>ws??=require("./search.cjs"),submitting:()=>As??=require("./submitting.cjs")};var we=class extends Error{name="Unreadable"},Ye=1<<20,Es=24,vs=/\.(ndjson|jsonl)$/i;function _s(e){return e!==null&&!e.endsWith(".json")&&vs.test(e)}function ks(e,t){
let r=Buffer.allocUnsafeSlow(65536);return{read(n){let o=_s(n.path);if(n.file===null||n.pipe||o){let f=n.file===null?t.stdin():hr(Ze(n.file,n.pipe,t).fd,t.fs);return o?
f:yr(f,e+1)}let{fd:s,size:i}=Ze(n.file,!1,t),a=Math.min(i,e+1);r.length<=a&&(r=Buffer.allocUnsafeSlow(a+1));try{return r.subarray(0,Cs(s,r,a,t.fs))}finally{t.fs.
closeSync(s)}},holdsMemberName({file:n}){if(n===null)return!1;let o=Buffer.alloc(0);for(let s of hr(Ze(n,!1,t).fd,t.fs)){let i=Buffer.concat([o,s]);if(dr.found().
holdsMemberName(i))return!0;o=i.subarray(-2*Es)}return!1}}}function Ze(e,t,{fs:r}){let{O_RDONLY:n}=r.constants,o=r.openSync(e,t?n:n|Os(r)),s=r.fstatSync(o);if(t?
s.isFIFO():s.isFile())return{fd:o,size:s.size};throw r.closeSync(o),new we("it is not a regular file")}function Os({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){
return e|t}function Cs(e,t,r,n){let o=0;for(;o<r;){let s=n.readSync(e,t,o,r-o,null);if(s===0)break;o+=s}return o}function*hr(e,t){let r=Buffer.allocUnsafeSlow(Ye);
try{for(let n=t.readSync(e,r,0,Ye,null);n>0;n=t.readSync(e,r,0,Ye,null))yield r.subarray(0,n)}finally{t.closeSync(e)}}function yr(e,t){let r=[],n=0;for(let o of e){
let s=Uint8Array.prototype.slice.call(o,0,t-n);if(r.push(s),n+=s.length,n===t)break}return Buffer.concat(r)}function gr(e,t,r){try{let n=ks(t,r).read({...e,path:null}),
o=n instanceof Uint8Array?n:yr(n,t+1);if(o.length>t)throw new we(`it is larger than ${t} bytes`);return o}catch(n){throw!(n instanceof we)&&Le(n)===null?n:new ie(
`cannot read \`${e.path??"-"}\`: ${fr(n)}`)}}function mr({cwd:e,fs:t,paths:r}){let n=e(),o=new Map,s=a=>{let f=o.get(a);return f===void 0&&(f=t.realpathSync.native(a),o.set(a,f)),f},i=(a,f)=>{let h=r.relative(
f,a);return h!==".."&&!h.startsWith(`..${r.sep}`)&&!r.isAbsolute(h)};return{absolute:a=>r.resolve(n,a),shown:a=>r.relative(n,a).split(r.sep).join("/"),contains:a=>i(
a,n),containsReal:a=>i(a,s(n)),resolveParent:a=>{let f=r.dirname(a);return f===a||f===n?a:r.join(s(f),r.basename(a))}}}var Ts=16*1024*1024;function br(e,t){let r=mr(t).shown(e),n=Uint8Array.prototype.slice.call(gr({path:r,file:e,named:!0,pipe:!1},Ts,t)),o=Buffer.from(n).toString(
"utf8").replace(/^\ufeff/,"");return{path:r,text:o,line:s=>o.split(/\r?\n/)[s-1]??null,hash:()=>Fe(n)}}function Sr(e){let t=new Set,r=new Map;return{start:({path:n})=>t.add(e(n)),add({source:n,rules:o,findings:s}){let i=e(n.path);if(i===null)return;s.some(({stage:f,
severity:h})=>f!=="rule"&&h==="error")&&t.delete(i),o.skipped>0&&r.set(i,new Set([...r.get(i)??[],...o.skippedScopes]))},unread:({path:n})=>t.delete(e(n)),wasChecked:n=>t.
has(n),isDecided({fits:n,file:o},s){let i=[...t].filter(f=>f!==null&&(f===o||n(f))),a=new Set(i.flatMap(f=>[...r.get(f??"")??[]]));return!s().some(f=>a.has(f))}}}function Ls(e,t,r,n,o){let{path:s,text:i,hash:a,line:f}=br(e,o),h=He(Ne(i,s,{...t,rules:De(r)}),t.asOf,n),y=Sr(n),g=0;return{waive:h.waive,start:y.start,see(b){
for(let x of b.findings)x.waived?.by==="waiver"&&g++;y.add(b)},unread:y.unread,end(){let b=o.paths.dirname(e),x=m=>y.isDecided(m,()=>Is(m.rule,r))&&Ps(m,{...o,cwd:()=>b}).
every(v=>y.wasChecked(v));return{report:{kind:"waivers",path:s,get sha256(){return a()},waived:g,findings:h.end(x)},line:f}}}}function Ps({file:e,fits:t},r){if(cr(
e))return ur(e,r).filter(t);let n=r.paths.resolve(r.cwd(),e);return r.fs.statSync(n,{throwIfNoEntry:!1})===void 0?[]:[e]}function Is(e,t){let r=[ke(),...t].flatMap(
({rules:n})=>n).find(n=>n.id===e);return r===void 0?[]:bt(r)}0&&(module.exports={openWaivers});
