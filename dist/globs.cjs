"use strict";var xe=Object.create;var yt=Object.defineProperty;var be=Object.getOwnPropertyDescriptor;var Ce=Object.getOwnPropertyNames;var $e=Object.getPrototypeOf,Le=Object.prototype.hasOwnProperty;var st=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(e){throw r=0,e}},ve=(t,r)=>{for(var e in r)yt(t,e,{get:r[e],enumerable:!0})},Ot=(t,r,e,s)=>{
if(r&&typeof r=="object"||typeof r=="function")for(let n of Ce(r))!Le.call(t,n)&&n!==e&&yt(t,n,{get:()=>r[n],enumerable:!(s=be(r,n))||s.enumerable});return t};var wt=(t,r,e)=>(e=t!=null?xe($e(t)):{},Ot(r||!t||!t.__esModule?yt(e,"default",{value:t,enumerable:!0}):e,t)),Te=t=>Ot(yt({},"__esModule",{value:!0}),t);var at=st((Ms,jt)=>{"use strict";var qt="[^\\\\/]",br="(?=.)",Ut="[^/]",St="(?:\\/|$)",Kt="(?:^|\\/)",mt=`\\.{1,2}${St}`,Cr="(?!\\.)",$r=`(?!${Kt}${mt})`,Lr=`(?\
!\\.{0,1}${St})`,vr=`(?!${mt})`,Tr="[^.\\/]",Or=`${Ut}*?`,wr="/",Xt={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:br,QMARK:Ut,
END_ANCHOR:St,DOTS_SLASH:mt,NO_DOT:Cr,NO_DOTS:$r,NO_DOT_SLASH:Lr,NO_DOTS_SLASH:vr,QMARK_NO_DOT:Tr,STAR:Or,START_ANCHOR:Kt,SEP:wr},kr={...Xt,SLASH_LITERAL:"[\\\\/]",
QMARK:qt,STAR:`${qt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Hr={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};jt.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:Hr,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?kr:Xt}}});var ct=st(U=>{"use strict";var{REGEX_BACKSLASH:Pr,REGEX_REMOVE_BACKSLASH:Ir,REGEX_SPECIAL_CHARS:Dr,REGEX_SPECIAL_CHARS_GLOBAL:Nr}=at();U.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);U.hasRegexChars=t=>Dr.test(t);U.isRegexChar=t=>t.length===1&&U.hasRegexChars(t);U.escapeRegex=t=>t.replace(Nr,"\\$1");U.toPosixSlashes=
t=>t.replace(Pr,"/");U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};U.removeBackslashes=t=>t.replace(Ir,r=>r==="\\"?"":r);U.escapeLast=(t,r,e)=>{let s=t.lastIndexOf(r,e);return s===
-1?t:t[s-1]==="\\"?U.escapeLast(t,r,s-1):`${t.slice(0,s)}\\${t.slice(s)}`};U.removePrefix=(t,r={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),r.prefix="\
./"),e};U.wrapOutput=(t,r={},e={})=>{let s=e.contains?"":"^",n=e.contains?"":"$",o=`${s}(?:${t})${n}`;return r.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};U.basename=
(t,{windows:r}={})=>{let e=t.split(r?/[\\/]/:"/"),s=e[e.length-1];return s===""?e[e.length-2]:s}});var ee=st((Ws,te)=>{"use strict";var Qt=ct(),{CHAR_ASTERISK:_t,CHAR_AT:Fr,CHAR_BACKWARD_SLASH:nt,CHAR_COMMA:Br,CHAR_DOT:Et,CHAR_EXCLAMATION_MARK:xt,CHAR_FORWARD_SLASH:Jt,
CHAR_LEFT_CURLY_BRACE:bt,CHAR_LEFT_PARENTHESES:gt,CHAR_LEFT_SQUARE_BRACKET:Mr,CHAR_PLUS:Gr,CHAR_QUESTION_MARK:zt,CHAR_RIGHT_CURLY_BRACE:Wr,CHAR_RIGHT_PARENTHESES:Yt,
CHAR_RIGHT_SQUARE_BRACKET:qr}=at(),Zt=t=>t===Jt||t===nt,Vt=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},Ur=(t,r)=>{let e=r||{},s=t.length-1,n=e.parts===!0||
e.tokens===!0||e.scanToEnd===!0,o=[],i=[],l=[],h=t,y=-1,A=0,g=0,m=!1,b=!1,d=!1,C=!1,k=!1,W=!1,S=!1,B=!1,Y=!1,H=!1,T=0,L,R,x={value:"",depth:0,isGlob:!1},u=()=>y>=
s,M=()=>h.charCodeAt(y+1),D=()=>(L=R,h.charCodeAt(++y));for(;y<s;){R=D();let $;if(R===nt){S=x.backslashes=!0,R=D(),R===bt&&(W=!0);continue}if(W===!0||R===bt){for(T++;u()!==
!0&&(R=D());){if(R===nt){S=x.backslashes=!0,D();continue}if(R===bt){T++;continue}if(W!==!0&&R===Et&&(R=D())===Et){if(m=x.isBrace=!0,d=x.isGlob=!0,H=!0,n===!0)continue;
break}if(W!==!0&&R===Br){if(m=x.isBrace=!0,d=x.isGlob=!0,H=!0,n===!0)continue;break}if(R===Wr&&(T--,T===0)){W=!1,m=x.isBrace=!0,H=!0;break}}if(n===!0)continue;break}
if(R===Jt){if(o.push(y),i.push(x),x={value:"",depth:0,isGlob:!1},H===!0)continue;if(L===Et&&y===A+1){A+=2;continue}g=y+1;continue}if(e.noext!==!0&&(R===Gr||R===
Fr||R===_t||R===zt||R===xt)===!0&&M()===gt){if(d=x.isGlob=!0,C=x.isExtglob=!0,H=!0,R===xt&&y===A&&(Y=!0),n===!0){let K=0;for(;u()!==!0&&(R=D());){if(R===nt){S=x.
backslashes=!0,D();continue}if(R===gt){K++;continue}if(R===Yt&&--K===0){H=!0;break}}continue}break}if(R===_t){if(L===_t&&(k=x.isGlobstar=!0),d=x.isGlob=!0,H=!0,
n===!0)continue;break}if(R===zt){if(d=x.isGlob=!0,H=!0,n===!0)continue;break}if(R===Mr){for(;u()!==!0&&($=D());){if($===nt){S=x.backslashes=!0,D();continue}if($===
qr){b=x.isBracket=!0,d=x.isGlob=!0,H=!0;break}}if(n===!0)continue;break}if(e.nonegate!==!0&&R===xt&&y===A){B=x.negated=!0,A++;continue}if(e.noparen!==!0&&R===gt){
if(d=x.isGlob=!0,n===!0){let q=1;for(;u()!==!0&&(R=D());){if(R===nt){S=x.backslashes=!0,D();continue}if(R===gt){q++;continue}if(R===Yt&&--q===0){H=!0;break}}continue}
break}if(d===!0){if(H=!0,n===!0)continue;break}}e.noext===!0&&(C=!1,d=!1);let P=h,c="",a="";A>0&&(c=h.slice(0,A),h=h.slice(A),g-=A),P&&d===!0&&g>0?(P=h.slice(0,
g),a=h.slice(g)):d===!0?(P="",a=h):P=h,P&&P!==""&&P!=="/"&&P!==h&&Zt(P.charCodeAt(P.length-1))&&(P=P.slice(0,-1)),e.unescape===!0&&(a&&(a=Qt.removeBackslashes(a)),
P&&S===!0&&(P=Qt.removeBackslashes(P)));let j={prefix:c,input:t,start:A,base:P,glob:a,isBrace:m,isBracket:b,isGlob:d,isExtglob:C,isGlobstar:k,negated:B,negatedExtglob:Y};
if(e.tokens===!0&&(j.maxDepth=0,Zt(R)||i.push(x),j.tokens=i),e.parts===!0||e.tokens===!0){let $;for(let N=0;N<o.length;N++){let et=$!==void 0?$+1:A,ut=o[N],J=t.
slice(et,ut);e.tokens&&(N===0&&A!==0?(i[N].isPrefix=!0,i[N].value=c):i[N].value=J,Vt(i[N]),j.maxDepth+=i[N].depth),ut>=A&&(l.push(J),$=ut)}let q=$!==void 0?$+1:
A,K=t.slice(q);l.push(K),e.tokens&&$&&$+1<t.length&&(i[i.length-1].value=K,Vt(i[i.length-1]),j.maxDepth+=i[i.length-1].depth),j.slashes=o,j.parts=l}return j};te.
exports=Ur});var oe=st((qs,ne)=>{"use strict";var lt=at(),X=ct(),{MAX_LENGTH:Rt,POSIX_REGEX_SOURCE:Kr,REGEX_NON_SPECIAL_CHARS:Xr,REGEX_SPECIAL_CHARS_BACKREF:jr,REPLACEMENTS:re}=lt,
Qr=(t,r)=>{if(typeof r.expandRange=="function")return r.expandRange(...t,r);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(n=>X.escapeRegex(
n)).join("..")}return e},ot=(t,r)=>`Missing ${t}: "${r}" - use "\\\\${r}" to match literal characters`,se=t=>{let r=[],e=0,s=0,n=0,o="",i=!1;for(let l of t){if(i===
!0){o+=l,i=!1;continue}if(l==="\\"){o+=l,i=!0;continue}if(l==='"'){n=n===1?0:1,o+=l;continue}if(n===0){if(l==="[")e++;else if(l==="]"&&e>0)e--;else if(e===0){if(l===
"(")s++;else if(l===")"&&s>0)s--;else if(l==="|"&&s===0){r.push(o),o="";continue}}}o+=l}return r.push(o),r},zr=t=>{let r=!1;for(let e of t){if(r===!0){r=!1;continue}
if(e==="\\"){r=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},$t=t=>{let r=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(r)&&(r=r.slice(
2,-1),e=!0);if(zr(r))return r.replace(/\\(.)/g,"$1")},Yr=t=>{let r=t.map($t).filter(Boolean);for(let e=0;e<r.length;e++)for(let s=e+1;s<r.length;s++){let n=r[e],
o=r[s],i=n[0];if(!(!i||n!==i.repeat(n.length)||o!==i.repeat(o.length))&&(n===o||n.startsWith(o)||o.startsWith(n)))return!0}return!1},Ct=(t,r=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let e=0,s=0,n=0,o=!1;for(let i=1;i<t.length;i++){let l=t[i];if(o===!0){o=!1;continue}if(l==="\\"){o=!0;continue}if(l==='"'){n=n===
1?0:1;continue}if(n!==1){if(l==="["){e++;continue}if(l==="]"&&e>0){e--;continue}if(!(e>0)){if(l==="("){s++;continue}if(l===")"&&(s--,s===0))return r===!0&&i!==t.
length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},Zr=t=>`${t.length===1?X.escapeRegex(t[0]):`[${t.map(e=>X.escapeRegex(e)).join("")}]`}*`,Vr=t=>{let r=0,e=[];
for(;r<t.length;){let s=Ct(t.slice(r),!1);if(!s||s.type!=="*")return;let n=se(s.body).map(i=>i.trim());if(n.length!==1)return;let o=$t(n[0]);if(!o||o.length!==1)
return;e.push(o),r+=s.end+1}if(!(e.length<1))return e},Jr=t=>{let r=0,e=t.trim(),s=Ct(e);for(;s;)r++,e=s.body.trim(),s=Ct(e);return r},ts=(t,r)=>{if(r.maxExtglobRecursion===
!1)return{risky:!1};let e=typeof r.maxExtglobRecursion=="number"?r.maxExtglobRecursion:lt.DEFAULT_MAX_EXTGLOB_RECURSION,s=se(t).map(l=>l.trim());if(s.length>1&&
(s.some(l=>l==="")||s.some(l=>/^[*?]+$/.test(l))||Yr(s)))return{risky:!0};let n=[],o=!1,i=!0;for(let l of s){let h=Vr(l);if(h){o=!0,n.push(...h);continue}let y=$t(
l);if(y&&y.length===1){n.push(y);continue}if(i=!1,Jr(l)>e)return{risky:!0}}return o?i?{risky:!0,safeOutput:Zr([...new Set(n)])}:{risky:!0}:{risky:!1}},Lt=(t,r)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=re[t]||t;let e={...r},s=typeof e.maxLength=="number"?Math.min(Rt,e.maxLength):Rt,n=t.length;if(n>
s)throw new SyntaxError(`Input length: ${n}, exceeds maximum allowed length: ${s}`);let o={type:"bos",value:"",output:e.prepend||""},i=[o],l=e.capture?"":"?:",h=lt.
globChars(e.windows),y=lt.extglobChars(h),{DOT_LITERAL:A,PLUS_LITERAL:g,SLASH_LITERAL:m,ONE_CHAR:b,DOTS_SLASH:d,NO_DOT:C,NO_DOT_SLASH:k,NO_DOTS_SLASH:W,QMARK:S,
QMARK_NO_DOT:B,STAR:Y,START_ANCHOR:H}=h,T=f=>`(${l}(?:(?!${H}${f.dot?d:A}).)*?)`,L=e.dot?"":C,R=e.dot?S:B,x=e.bash===!0?T(e):Y;e.capture&&(x=`(${x})`),typeof e.
noext=="boolean"&&(e.noextglob=e.noext);let u={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};t=X.removePrefix(t,u),n=t.length;let M=[],D=[],P=[],c=o,a,j=()=>u.index===n-1,$=u.peek=(f=1)=>t[u.index+f],q=u.advance=()=>t[++u.
index]||"",K=()=>t.slice(u.index+1),N=(f="",w=0)=>{u.consumed+=f,u.index+=w},et=f=>{u.output+=f.output!=null?f.output:f.value,N(f.value)},ut=()=>{let f=1;for(;$()===
"!"&&($(2)!=="("||$(3)==="?");)q(),u.start++,f++;return f%2===0?!1:(u.negated=!0,u.start++,!0)},J=f=>{u[f]++,P.push(f)},V=f=>{u[f]--,P.pop()},_=f=>{if(c.type===
"globstar"){let w=u.braces>0&&(f.type==="comma"||f.type==="brace"),p=f.extglob===!0||M.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="p\
aren"&&!w&&!p&&(u.output=u.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=x,u.output+=c.output)}if(M.length&&f.type!=="paren"&&(M[M.length-
1].inner+=f.value),(f.value||f.output)&&et(f),c&&c.type==="text"&&f.type==="text"){c.output=(c.output||c.value)+f.value,c.value+=f.value;return}f.prev=c,i.push(
f),c=f},ht=(f,w)=>{let p={...y[w],conditions:1,inner:""};p.prev=c,p.parens=u.parens,p.output=u.output,p.startIndex=u.index,p.tokensIndex=i.length;let E=(e.capture?
"(":"")+p.open;J("parens"),_({type:f,value:w,output:u.output?"":b}),_({type:"paren",extglob:!0,value:q(),output:E}),M.push(p)},Ee=f=>{let w=t.slice(f.startIndex,
u.index+1),p=t.slice(f.startIndex+2,u.index),E=ts(p,e);if((f.type==="plus"||f.type==="star")&&E.risky){let v=E.safeOutput?(f.output?"":b)+(e.capture?`(${E.safeOutput}\
)`:E.safeOutput):void 0,Z=i[f.tokensIndex];Z.type="text",Z.value=w,Z.output=v||X.escapeRegex(w);for(let tt=f.tokensIndex+1;tt<i.length;tt++)i[tt].value="",i[tt].
output="",delete i[tt].suffix;u.output=f.output+Z.output,u.backtrack=!0,_({type:"paren",extglob:!0,value:a,output:""}),V("parens");return}let O=f.close+(e.capture?
")":""),F;if(f.type==="negate"){let v=x;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(v=T(e)),(v!==x||j()||/^\)+$/.test(K()))&&(O=f.close=`)$))${v}`),f.
inner.includes("*")&&(F=K())&&/^\.[^\\/.]+$/.test(F)){let Z=Lt(F,{...r,fastpaths:!1}).output;O=f.close=`)${Z})${v})`}f.prev.type==="bos"&&(u.negatedExtglob=!0)}
_({type:"paren",extglob:!0,value:a,output:O}),V("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let f=!1,w=t.replace(jr,(p,E,O,F,v,Z)=>F==="\\"?
(f=!0,p):F==="?"?E?E+F+(v?S.repeat(v.length):""):Z===0?R+(v?S.repeat(v.length):""):S.repeat(O.length):F==="."?A.repeat(O.length):F==="*"?E?E+F+(v?x:""):x:E?p:`\\${p}`);
return f===!0&&(e.unescape===!0?w=w.replace(/\\/g,""):w=w.replace(/\\+/g,p=>p.length%2===0?"\\\\":p?"\\":"")),w===t&&e.contains===!0?(u.output=t,u):(u.output=X.
wrapOutput(w,u,r),u)}for(;!j();){if(a=q(),a==="\0")continue;if(a==="\\"){let p=$();if(p==="/"&&e.bash!==!0||p==="."||p===";")continue;if(!p){a+="\\",_({type:"te\
xt",value:a});continue}let E=/^\\+/.exec(K()),O=0;if(E&&E[0].length>2&&(O=E[0].length,u.index+=O,O%2!==0&&(a+="\\")),e.unescape===!0?a=q():a+=q(),u.brackets===0){
_({type:"text",value:a});continue}}if(u.brackets>0&&(a!=="]"||c.value==="["||c.value==="[^")){if(e.posix!==!1&&a===":"){let p=c.value.slice(1);if(p.includes("[")&&
(c.posix=!0,p.includes(":"))){let E=c.value.lastIndexOf("["),O=c.value.slice(0,E),F=c.value.slice(E+2),v=Kr[F];if(v){c.value=O+v,u.backtrack=!0,q(),!o.output&&i.
indexOf(c)===1&&(o.output=b);continue}}}(a==="["&&$()!==":"||a==="-"&&$()==="]")&&(a=`\\${a}`),a==="]"&&(c.value==="["||c.value==="[^")&&(a=`\\${a}`),e.posix===
!0&&a==="!"&&c.value==="["&&(a="^"),c.value+=a,et({value:a});continue}if(u.quotes===1&&a!=='"'){a=X.escapeRegex(a),c.value+=a,et({value:a});continue}if(a==='"'){
u.quotes=u.quotes===1?0:1,e.keepQuotes===!0&&_({type:"text",value:a});continue}if(a==="("){J("parens"),_({type:"paren",value:a});continue}if(a===")"){if(u.parens===
0&&e.strictBrackets===!0)throw new SyntaxError(ot("opening","("));let p=M[M.length-1];if(p&&u.parens===p.parens+1){Ee(M.pop());continue}_({type:"paren",value:a,
output:u.parens?")":"\\)"}),V("parens");continue}if(a==="["){if(e.nobracket===!0||!K().includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(
ot("closing","]"));a=`\\${a}`}else J("brackets");_({type:"bracket",value:a});continue}if(a==="]"){if(e.nobracket===!0||c&&c.type==="bracket"&&c.value.length===1){
_({type:"text",value:a,output:`\\${a}`});continue}if(u.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(ot("opening","["));_({type:"text",value:a,output:`\
\\${a}`});continue}V("brackets");let p=c.value.slice(1);if(c.posix!==!0&&p[0]==="^"&&!p.includes("/")&&(a=`/${a}`),c.value+=a,et({value:a}),e.literalBrackets===
!1||X.hasRegexChars(p))continue;let E=X.escapeRegex(c.value);if(u.output=u.output.slice(0,-c.value.length),e.literalBrackets===!0){u.output+=E,c.value=E;continue}
c.value=`(${l}${E}|${c.value})`,u.output+=c.value;continue}if(a==="{"&&e.nobrace!==!0){J("braces");let p={type:"brace",value:a,output:"(",outputIndex:u.output.length,
tokensIndex:u.tokens.length};D.push(p),_(p);continue}if(a==="}"){let p=D[D.length-1];if(e.nobrace===!0||!p){_({type:"text",value:a,output:a});continue}let E=")";
if(p.dots===!0){let O=i.slice(),F=[];for(let v=O.length-1;v>=0&&(i.pop(),O[v].type!=="brace");v--)O[v].type!=="dots"&&F.unshift(O[v].value);E=Qr(F,e),u.backtrack=
!0}if(p.comma!==!0&&p.dots!==!0){let O=u.output.slice(0,p.outputIndex),F=u.tokens.slice(p.tokensIndex);p.value=p.output="\\{",a=E="\\}",u.output=O;for(let v of F)
u.output+=v.output||v.value}_({type:"brace",value:a,output:E}),V("braces"),D.pop();continue}if(a==="|"){M.length>0&&M[M.length-1].conditions++,_({type:"text",value:a});
continue}if(a===","){let p=a,E=D[D.length-1];E&&P[P.length-1]==="braces"&&(E.comma=!0,p="|"),_({type:"comma",value:a,output:p});continue}if(a==="/"){if(c.type===
"dot"&&u.index===u.start+1){u.start=u.index+1,u.consumed="",u.output="",i.pop(),c=o;continue}_({type:"slash",value:a,output:m});continue}if(a==="."){if(u.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=A);let p=D[D.length-1];c.type="dots",c.output+=a,c.value+=a,p.dots=!0;continue}if(u.braces+u.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){_({type:"text",value:a,output:A});continue}_({type:"dot",value:a,output:A});continue}if(a==="?"){if(!(c&&c.value==="(")&&e.noextglob!==!0&&
$()==="("&&$(2)!=="?"){ht("qmark",a);continue}if(c&&c.type==="paren"){let E=$(),O=a;(c.value==="("&&!/[!=<:]/.test(E)||E==="<"&&!/<([!=]|\w+>)/.test(K()))&&(O=`\
\\${a}`),_({type:"text",value:a,output:O});continue}if(e.dot!==!0&&(c.type==="slash"||c.type==="bos")){_({type:"qmark",value:a,output:B});continue}_({type:"qmar\
k",value:a,output:S});continue}if(a==="!"){if(e.noextglob!==!0&&$()==="("&&($(2)!=="?"||!/[!=<:]/.test($(3)))){ht("negate",a);continue}if(e.nonegate!==!0&&u.index===
0){ut();continue}}if(a==="+"){if(e.noextglob!==!0&&$()==="("&&$(2)!=="?"){ht("plus",a);continue}if(c&&c.value==="("||e.regex===!1){_({type:"plus",value:a,output:g});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||u.parens>0){_({type:"plus",value:a});continue}_({type:"plus",value:g});continue}if(a===
"@"){if(e.noextglob!==!0&&$()==="("&&$(2)!=="?"){_({type:"at",extglob:!0,value:a,output:""});continue}_({type:"text",value:a});continue}if(a!=="*"){(a==="$"||a===
"^")&&(a=`\\${a}`);let p=Xr.exec(K());p&&(a+=p[0],u.index+=p[0].length),_({type:"text",value:a});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=a,c.output=x,u.backtrack=!0,u.globstar=!0,N(a);continue}let f=K();if(e.noextglob!==!0&&/^\([^?]/.test(f)){ht("star",a);continue}if(c.type==="\
star"){if(e.noglobstar===!0){N(a);continue}let p=c.prev,E=p.prev,O=p.type==="slash"||p.type==="bos",F=E&&(E.type==="star"||E.type==="globstar");if(e.bash===!0&&
(!O||f[0]&&f[0]!=="/")){_({type:"star",value:a,output:""});continue}let v=u.braces>0&&(p.type==="comma"||p.type==="brace"),Z=M.length&&(p.type==="pipe"||p.type===
"paren");if(!O&&p.type!=="paren"&&!v&&!Z){_({type:"star",value:a,output:""});continue}for(;f.slice(0,3)==="/**";){let rt=t[u.index+4];if(rt&&rt!=="/")break;f=f.
slice(3),N("/**",3)}let tt=j()||u.parens>0&&f===")".repeat(u.parens)&&!M.some(rt=>rt.type==="negate");if(p.type==="bos"&&j()){c.type="globstar",c.value+=a,c.output=
T(e),u.output=c.output,u.globstar=!0,N(a);continue}if(p.type==="slash"&&p.prev.type!=="bos"&&!F&&tt){u.output=u.output.slice(0,-(p.output+c.output).length),p.output=
`(?:${p.output}`,c.type="globstar",c.output=T(e)+(e.strictSlashes?")":"|$)"),c.value+=a,u.globstar=!0,u.output+=p.output+c.output,N(a);continue}if(p.type==="sla\
sh"&&p.prev.type!=="bos"&&f[0]==="/"){let rt=f[1]!==void 0?"|$":"";u.output=u.output.slice(0,-(p.output+c.output).length),p.output=`(?:${p.output}`,c.type="glob\
star",c.output=`${T(e)}${m}|${m}${rt})`,c.value+=a,u.output+=p.output+c.output,u.globstar=!0,N(a+q()),_({type:"slash",value:"/",output:""});continue}if(p.type===
"bos"&&f[0]==="/"){c.type="globstar",c.value+=a,c.output=`(?:^|${m}|${T(e)}${m})`,u.output=c.output,u.globstar=!0,N(a+q()),_({type:"slash",value:"/",output:""});
continue}u.output=u.output.slice(0,-c.output.length),c.type="globstar",c.output=T(e),c.value+=a,u.output+=c.output,u.globstar=!0,N(a);continue}let w={type:"star",
value:a,output:x};if(e.bash===!0){w.output=".*?",(c.type==="bos"||c.type==="slash")&&(w.output=L+w.output),_(w);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&e.regex===!0){w.output=a,_(w);continue}(u.index===u.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(u.output+=k,c.output+=k):e.dot===!0?(u.output+=
W,c.output+=W):(u.output+=L,c.output+=L),$()!=="*"&&(u.output+=b,c.output+=b)),_(w)}for(;u.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closi\
ng","]"));u.output=X.escapeLast(u.output,"["),V("brackets")}for(;u.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closing",")"));u.output=X.escapeLast(
u.output,"("),V("parens")}for(;u.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closing","}"));u.output=X.escapeLast(u.output,"{"),V("braces")}if(e.
strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&_({type:"maybe_slash",value:"",output:`${m}?`}),u.backtrack===!0){u.output="";for(let f of u.tokens)u.
output+=f.output!=null?f.output:f.value,f.suffix&&(u.output+=f.suffix)}return u};Lt.fastpaths=(t,r)=>{let e={...r},s=typeof e.maxLength=="number"?Math.min(Rt,e.
maxLength):Rt,n=t.length;if(n>s)throw new SyntaxError(`Input length: ${n}, exceeds maximum allowed length: ${s}`);t=re[t]||t;let{DOT_LITERAL:o,SLASH_LITERAL:i,ONE_CHAR:l,
DOTS_SLASH:h,NO_DOT:y,NO_DOTS:A,NO_DOTS_SLASH:g,STAR:m,START_ANCHOR:b}=lt.globChars(e.windows),d=e.dot?A:y,C=e.dot?g:y,k=e.capture?"":"?:",W={negated:!1,prefix:""},
S=e.bash===!0?".*?":m;e.capture&&(S=`(${S})`);let B=L=>L.noglobstar===!0?S:`(${k}(?:(?!${b}${L.dot?h:o}).)*?)`,Y=L=>{switch(L){case"*":return`${d}${l}${S}`;case"\
.*":return`${o}${l}${S}`;case"*.*":return`${d}${S}${o}${l}${S}`;case"*/*":return`${d}${S}${i}${l}${C}${S}`;case"**":return d+B(e);case"**/*":return`(?:${d}${B(e)}${i}\
)?${C}${l}${S}`;case"**/*.*":return`(?:${d}${B(e)}${i})?${C}${S}${o}${l}${S}`;case"**/.*":return`(?:${d}${B(e)}${i})?${o}${l}${S}`;default:{let R=/^(.*?)\.(\w+)$/.
exec(L);if(!R)return;let x=Y(R[1]);return x?x+o+R[2]:void 0}}},H=X.removePrefix(t,W),T=Y(H);return T&&e.strictSlashes!==!0&&(T+=`${i}?`),T};ne.exports=Lt});var ae=st((Us,ue)=>{"use strict";var es=ee(),vt=oe(),ie=ct(),rs=at(),ss=t=>t&&typeof t=="object"&&!Array.isArray(t),I=(t,r,e=!1)=>{if(Array.isArray(t)){let A=t.
map(m=>I(m,r,e));return m=>{for(let b of A){let d=b(m);if(d)return d}return!1}}let s=ss(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!s)throw new TypeError(
"Expected pattern to be a non-empty string");let n=r||{},o=n.windows,i=s?I.compileRe(t,r):I.makeRe(t,r,!1,!0),l=i.state;delete i.state;let h=()=>!1;if(n.ignore){
let A={...r,ignore:null,onMatch:null,onResult:null};h=I(n.ignore,A,e)}let y=(A,g=!1)=>{let{isMatch:m,match:b,output:d}=I.test(A,i,r,{glob:t,posix:o}),C={glob:t,
state:l,regex:i,posix:o,input:A,output:d,match:b,isMatch:m};return typeof n.onResult=="function"&&n.onResult(C),m===!1?(C.isMatch=!1,g?C:!1):h(A)?(typeof n.onIgnore==
"function"&&n.onIgnore(C),C.isMatch=!1,g?C:!1):(typeof n.onMatch=="function"&&n.onMatch(C),g?C:!0)};return e&&(y.state=l),y};I.test=(t,r,e,{glob:s,posix:n}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let o=e||{},i=o.format||(n?ie.toPosixSlashes:null),
l=t===s,h=l&&i?i(t):t;return l===!1&&(h=i?i(t):t,l=h===s),(l===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?l=I.matchBase(t,r,e,n):l=r.exec(h)),{isMatch:!!l,
match:l,output:h}};I.matchBase=(t,r,e,s=e&&e.windows)=>(r instanceof RegExp?r:I.makeRe(r,e)).test(ie.basename(t,{windows:s}));I.isMatch=(t,r,e)=>I(r,e)(t);I.parse=
(t,r)=>Array.isArray(t)?t.map(e=>I.parse(e,r)):vt(t,{...r,fastpaths:!1});I.scan=(t,r)=>es(t,r);I.compileRe=(t,r,e=!1,s=!1)=>{if(e===!0)return t.output;let n=r||
{},o=n.contains?"":"^",i=n.contains?"":"$",l=`${o}(?:${t.output})${i}`;t&&t.negated===!0&&(l=`^(?!${l}).*$`);let h=I.toRegex(l,r);return s===!0&&(h.state=t),h};
I.makeRe=(t,r={},e=!1,s=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let n={negated:!1,fastpaths:!0};return r.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(n.output=vt.fastpaths(t,r)),n.output||(n=vt(t,r)),I.compileRe(n,r,e,s)};I.toRegex=(t,r)=>{try{let e=r||{};return new RegExp(t,e.flags||
(e.nocase?"i":""))}catch(e){if(r&&r.debug===!0)throw e;return/$^/}};I.constants=rs;ue.exports=I});var fe=st((Ks,pe)=>{"use strict";var ce=ae(),ns=ct();function le(t,r,e=!1){return r&&(r.windows===null||r.windows===void 0)&&(r={...r,windows:ns.isWindows()}),ce(
t,r,e)}Object.assign(le,ce);pe.exports=le});var ws={};ve(ws,{expandGlob:()=>Ls});module.exports=Te(ws);var z=require("fs"),Q=require("path"),ge=require("url");var Pt=require("module"),G=require("path"),Oe=wt(require("fs"),1),kt=(0,Pt.createRequire)(__filename);function we(t){let r=(0,G.normalize)(t);return r.length>1&&
r[r.length-1]===G.sep&&(r=r.substring(0,r.length-1)),r}var ke=/[\\/]/g;function It(t,r){return t.replace(ke,r)}var He=/^[a-z]:[\\/]$/i;function Pe(t){return t===
"/"||He.test(t)}function At(t,r){let{resolvePaths:e,normalizePath:s,pathSeparator:n}=r,o=process.platform==="win32"&&t.includes("/")||t.startsWith(".");if(e&&(t=
(0,G.resolve)(t)),(s||o)&&(t=we(t)),t===".")return"";let i=t[t.length-1]!==n;return It(i?t+n:t,n)}function Dt(t,r){return r+t}function Ie(t,r){return function(e,s){
return s.startsWith(t)?s.slice(t.length)+e:It((0,G.relative)(t,s),r.pathSeparator)+r.pathSeparator+e}}function De(t){return t}function Ne(t,r,e){return r+t+e}function Fe(t,r){
let{relativePaths:e,includeBasePath:s}=r;return e&&t?Ie(t,r):s?Dt:De}function Be(t){return function(r,e){e.push(r.substring(t.length)||".")}}function Me(t){return function(r,e,s){
let n=r.substring(t.length)||".";s.every(o=>o(n,!0))&&e.push(n)}}var Ge=(t,r)=>{r.push(t||".")},We=(t,r,e)=>{let s=t||".";e.every(n=>n(s,!0))&&r.push(s)},qe=()=>{};
function Ue(t,r){let{includeDirs:e,filters:s,relativePaths:n}=r;return e?n?s&&s.length?Me(t):Be(t):s&&s.length?We:Ge:qe}var Ke=(t,r,e,s)=>{s.every(n=>n(t,!1))&&
e.files++},Xe=(t,r,e,s)=>{s.every(n=>n(t,!1))&&r.push(t)},je=(t,r,e,s)=>{e.files++},Qe=(t,r)=>{r.push(t)},ze=()=>{};function Ye(t){let{excludeFiles:r,filters:e,
onlyCounts:s}=t;return r?ze:e&&e.length?s?Ke:Xe:s?je:Qe}var Ze=t=>t,Ve=()=>[""].slice(0,0);function Je(t){return t.group?Ve:Ze}var tr=(t,r,e)=>{t.push({directory:r,
files:e,dir:r})},er=()=>{};function rr(t){return t.group?tr:er}var sr=function(t,r,e){let{queue:s,fs:n,options:{suppressErrors:o}}=r;s.enqueue(),n.realpath(t,(i,l)=>{
if(i)return s.dequeue(o?null:i,r);n.stat(l,(h,y)=>{if(h)return s.dequeue(o?null:h,r);if(y.isDirectory()&&Nt(t,l,r))return s.dequeue(null,r);e(y,l),s.dequeue(null,
r)})})},nr=function(t,r,e){let{queue:s,fs:n,options:{suppressErrors:o}}=r;s.enqueue();try{let i=n.realpathSync(t),l=n.statSync(i);if(l.isDirectory()&&Nt(t,i,r))
return;e(l,i)}catch(i){if(!o)throw i}};function or(t,r){return!t.resolveSymlinks||t.excludeSymlinks?null:r?nr:sr}function Nt(t,r,e){if(e.options.useRealPaths)return ir(
r,e);let s=(0,G.dirname)(t),n=1;for(;s!==e.root&&n<2;){let o=e.symlinks.get(s);!!o&&(o===r||o.startsWith(r)||r.startsWith(o))?n++:s=(0,G.dirname)(s)}return e.symlinks.
set(t,r),n>1}function ir(t,r){return r.visited.includes(t+r.options.pathSeparator)}var ur=t=>t.counts,ar=t=>t.groups,cr=t=>t.paths,lr=t=>t.paths.slice(0,t.options.
maxFiles),pr=(t,r,e)=>(dt(r,e,t.counts,t.options.suppressErrors),null),fr=(t,r,e)=>(dt(r,e,t.paths,t.options.suppressErrors),null),hr=(t,r,e)=>(dt(r,e,t.paths.slice(
0,t.options.maxFiles),t.options.suppressErrors),null),yr=(t,r,e)=>(dt(r,e,t.groups,t.options.suppressErrors),null);function dt(t,r,e,s){r(t&&!s?t:null,e)}function dr(t,r){
let{onlyCounts:e,group:s,maxFiles:n}=t;return e?r?ur:pr:s?r?ar:yr:n?r?lr:hr:r?cr:fr}var Ft={withFileTypes:!0},gr=(t,r,e,s,n)=>{if(t.queue.enqueue(),s<0)return t.
queue.dequeue(null,t);let{fs:o}=t;t.visited.push(r),t.counts.directories++,o.readdir(r||".",Ft,(i,l=[])=>{n(l,e,s),t.queue.dequeue(t.options.suppressErrors?null:
i,t)})},Rr=(t,r,e,s,n)=>{let{fs:o}=t;if(s<0)return;t.visited.push(r),t.counts.directories++;let i=[];try{i=o.readdirSync(r||".",Ft)}catch(l){if(!t.options.suppressErrors)
throw l}n(i,e,s)};function Ar(t){return t?Rr:gr}var Sr=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,r){this.
onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,r),t&&(r.controller.abort(),this.onQueueEmpty=void 0))}},mr=class{_files=0;_directories=0;set files(t){
this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},
_r=class{aborted=!1;abort(){this.aborted=!0}},Bt=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,r,e){
this.isSynchronous=!e,this.callbackInvoker=dr(r,this.isSynchronous),this.root=At(t,r),this.state={root:Pe(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new mr,options:r,queue:new Sr((s,n)=>this.callbackInvoker(n,s,e)),symlinks:new Map,visited:[""].slice(0,0),controller:new _r,fs:r.fs||
Oe},this.joinPath=Fe(this.root,r),this.pushDirectory=Ue(this.root,r),this.pushFile=Ye(r),this.getArray=Je(r),this.groupFiles=rr(r),this.resolveSymlink=or(r,this.
isSynchronous),this.walkDirectory=Ar(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,r,e)=>{let{paths:s,options:{
filters:n,resolveSymlinks:o,excludeSymlinks:i,exclude:l,maxFiles:h,signal:y,useRealPaths:A,pathSeparator:g},controller:m}=this.state;if(m.aborted||y&&y.aborted||
h&&s.length>h)return;let b=this.getArray(this.state.paths);for(let d=0;d<t.length;++d){let C=t[d];if(C.isFile()||C.isSymbolicLink()&&!o&&!i){let k=this.joinPath(
C.name,r);this.pushFile(k,b,this.state.counts,n)}else if(C.isDirectory()){let k=Ne(C.name,r,this.state.options.pathSeparator);if(l&&l(C.name,k))continue;this.pushDirectory(
k,s,n),this.walkDirectory(this.state,k,k,e-1,this.walk)}else if(this.resolveSymlink&&C.isSymbolicLink()){let k=Dt(C.name,r);this.resolveSymlink(k,this.state,(W,S)=>{
if(W.isDirectory()){if(S=At(S,this.state.options),l&&l(C.name,A?S:k+g))return;this.walkDirectory(this.state,S,A?S:k+g,e-1,this.walk)}else{S=A?S:k;let B=(0,G.basename)(
S),Y=At((0,G.dirname)(S),this.state.options);S=this.joinPath(B,Y),this.pushFile(S,b,this.state.counts,n)}})}}this.groupFiles(this.state.groups,r,b)}};function Er(t,r){
return new Promise((e,s)=>{Mt(t,r,(n,o)=>{if(n)return s(n);e(o)})})}function Mt(t,r,e){new Bt(t,r,e).start()}function xr(t,r){return new Bt(t,r).start()}var Ht=class{constructor(t,r){
this.root=t,this.options=r}withPromise(){return Er(this.root,this.options)}withCallback(t){Mt(this.root,this.options,t)}sync(){return xr(this.root,this.options)}},
Gt=null;try{kt.resolve("picomatch"),Gt=kt("picomatch")}catch{}var Wt=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:G.sep,filters:[]};globFunction;constructor(t){
this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.
normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){
return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new Ht(t||".",this.options)}withGlobFunction(t){return this.
globFunction=t,this}crawlWithOptions(t,r){return this.options={...this.options,...r},new Ht(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(
t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...r){let e=this.globFunction||Gt;if(!e)throw new Error("Please specify a glob function to use glob matchi\
ng.");var s=this.globCache[t.join("\0")];return s||(s=e(t,...r),this.globCache[t.join("\0")]=s),this.options.filters.push(n=>s(n)),this}};var it=wt(fe(),1),os=Array.isArray,Re=/\\/g,is=/^[A-Za-z]:$/,Ae=process.platform==="win32",us=/^(\/?\.\.)+$/;function as(t,r={}){let e=t.length,s=Array(e),n=Array(
e),o,i;for(o=0;o<e;o++){let l=Se(t[o]);s[o]=l;let h=l.length,y=Array(h);for(i=0;i<h;i++)y[i]=(0,it.default)(l[i],r);n[o]=y}return l=>{let h=l.split("/");if(h[0]===
".."&&us.test(l))return!0;for(o=0;o<e;o++){let y=s[o],A=n[o],g=h.length,m=Math.min(g,y.length);for(i=0;i<m;){let b=y[i];if(b.includes("/"))return!0;if(!A[i](h[i]))
break;if(!r.noglobstar&&b==="**")return!0;i++}if(i===g)return!0}return!1}}var cs=/^[A-Z]:\/$/i,ls=Ae?t=>cs.test(t):t=>t==="/";function he(t,r,e){if(t===r||r.startsWith(
`${t}/`)){if(e){let n=t.length+ +!ls(t);return(o,i)=>o.slice(n,i?-1:void 0)||"."}let s=r.slice(t.length+1);return s?(n,o)=>{if(n===".")return s;let i=`${s}/${n}`;
return o?i.slice(0,-1):i}:(n,o)=>o&&n!=="."?n.slice(0,-1):n}return e?s=>Q.posix.relative(t,s)||".":s=>Q.posix.relative(t,`${r}/${s}`)||"."}function ps(t,r){if(r.
startsWith(`${t}/`)){let e=r.slice(t.length+1);return s=>`${e}/${s}`}return e=>{let s=Q.posix.relative(t,`${r}/${e}`);return e[e.length-1]==="/"&&s!==""?`${s}/`:
s||"."}}function ye(t){return t.replace(is,r=>`${r}/`)}var fs={parts:!0};function Se(t){var r;let e=it.default.scan(t,fs);return!((r=e.parts)===null||r===void 0)&&
r.length?e.parts:[t]}var hs=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,ys=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,ds=t=>t.replace(hs,"\\$&"),gs=t=>t.replace(ys,"\\$&"),
Rs=Ae?gs:ds;function As(t,r){if(r?.caseSensitiveMatch===!1)return!0;let e=it.default.scan(t);return e.isGlob||e.negated}function pt(...t){console.log(`[tinyglob\
by ${new Date().toLocaleTimeString("es")}]`,...t)}function me(t){return typeof t=="string"?[t]:t??[]}var Ss=/^(\/?\.\.)+/,ms=/\\(?=[()[\]{}!*+?@|])/g;function Tt(t,r,e,s){
var n;let o=r.cwd,i=t;t[t.length-1]==="/"&&(i=t.slice(0,-1)),i[i.length-1]!=="*"&&r.expandDirectories&&(i+="/**");let l=Rs(o);i=(0,Q.isAbsolute)(i.replace(ms,""))?
Q.posix.relative(l,i):Q.posix.normalize(i);let h=(n=Ss.exec(i))===null||n===void 0?void 0:n[0],y=Se(i);if(h){let g=(h.length+1)/3,m=0,b=l.split("/");for(;m<g&&y[m+
g]===b[b.length+m-g];)i=i.slice(0,(g-m-1)*3)+i.slice((g-m)*3+y[m+g].length+1)||".",m++;let d=Q.posix.join(o,h.slice(m*3));d[0]!=="."&&e.root.length>d.length&&(e.
root=ye(d),e.depthOffset=-g+m)}if(!s&&e.depthOffset>=0){var A;(A=e.commonPath)!==null&&A!==void 0||(e.commonPath=y);let g=[],m=Math.min(e.commonPath.length,y.length);
for(let b=0;b<m;b++){let d=y[b];if(d==="**"&&!y[b+1]){g.pop();break}if(b===y.length-1||d!==e.commonPath[b]||As(d))break;g.push(d)}e.depthOffset=g.length,e.commonPath=
g,e.root=ye(g.length>0?Q.posix.join(o,...g):o)}return i}function _s(t,r,e){let s=[],n=[];for(let o of t.ignore)o&&(o[0]!=="!"||o[1]==="(")&&n.push(Tt(o,t,e,!0));
for(let o of r)o&&(o[0]!=="!"||o[1]==="("?s.push(Tt(o,t,e,!1)):(o[1]!=="!"||o[2]==="(")&&n.push(Tt(o.slice(1),t,e,!0)));return{match:s,ignore:n}}function Es(t,r){
let e=t.cwd,s={root:e,depthOffset:0},n=_s(t,r,s);t.debug&&pt("internal processing patterns:",n);let{absolute:o,caseSensitiveMatch:i,debug:l,dot:h,followSymbolicLinks:y,
onlyDirectories:A}=t,g=s.root.replace(Re,""),m={dot:h,nobrace:t.braceExpansion===!1,nocase:!i,noextglob:t.extglob===!1,noglobstar:t.globstar===!1,posix:!0},b=(0,it.default)(
n.match,m),d=(0,it.default)(n.ignore,m),C=as(n.match,m),k=he(e,g,o),W=o?k:he(e,g,!0),S=(H,T)=>{let L=W(T,!0);return L!=="."&&!C(L)||d(L)},B;t.deep!==void 0&&(B=
Math.round(t.deep-s.depthOffset));let Y=new Wt({filters:[l?(H,T)=>{let L=k(H,T),R=b(L)&&!d(L);return R&&pt(`matched ${L}`),R}:(H,T)=>{let L=k(H,T);return b(L)&&
!d(L)}],exclude:l?(H,T)=>{let L=S(H,T);return pt(`${L?"skipped":"crawling"} ${T}`),L}:S,fs:t.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,
resolveSymlinks:y,excludeSymlinks:!y,excludeFiles:A,includeDirs:A||!t.onlyFiles,maxDepth:B,signal:t.signal}).crawl(g);return t.debug&&pt("internal properties:",
{...s,root:g}),[Y,e!==g&&!o&&ps(e,g)]}function xs(t,r){if(r)for(let e=t.length-1;e>=0;e--)t[e]=r(t[e]);return t}var de={caseSensitiveMatch:!0,debug:!!process.env.
TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function bs(t){let r=Object.assign({},t);for(let e in de)r[e]===void 0&&Object.assign(
r,{[e]:de[e]});return r.cwd=(r.cwd instanceof URL?(0,ge.fileURLToPath)(r.cwd):(0,Q.resolve)(r.cwd||process.cwd())).replace(Re,"/"),r.ignore=me(r.ignore),r.fs&&(r.
fs={readdir:r.fs.readdir||z.readdir,readdirSync:r.fs.readdirSync||z.readdirSync,realpath:r.fs.realpath||z.realpath,realpathSync:r.fs.realpathSync||z.realpathSync,
stat:r.fs.stat||z.stat,statSync:r.fs.statSync||z.statSync}),r.debug&&pt("globbing with options:",r),r}function Cs(t,r={}){var e;if(t&&r?.patterns)throw new Error(
"Cannot pass patterns as both an argument and an option");let s=os(t)||typeof t=="string",n=me((e=s?t:t.patterns)!==null&&e!==void 0?e:"**/*"),o=bs(s?r:t);return n.
length>0?Es(o,n):[]}function _e(t,r){let[e,s]=Cs(t,r);return e?xs(e.sync(),s):[]}var ft=class extends Error{name="UsageError";static[Symbol.hasInstance](r){return r instanceof Error&&r.name==="UsageError"}};var $s=/(^|[/\\{,(|])\.\.($|[/\\},)|])/;function Ls(t,{cwd:r,fs:e,paths:s}){let n=r(),o=l=>$s.test(l)||s.isAbsolute(l)&&!Os(l,n),i=o(t)?null:_e([t],{cwd:n,dot:!1,
expandDirectories:!1,followSymbolicLinks:!1,fs:{readdirSync:vs(e)},ignore:["**/node_modules/**","**/workspaces-preflight.*"]});if(i===null||i.some(l=>o(l)))throw new ft(
`the pattern \`${t}\` leaves the working directory; change to the directory that it is about`);return i.sort()}function vs(t){return(e,s)=>t.readdirSync(e,s).map(
n=>n.isSymbolicLink()?{...Ts,name:n.name}:n)}var Ts={isFile:()=>!0,isDirectory:()=>!1,isSymbolicLink:()=>!1};function Os(t,r){return t.startsWith(r.endsWith("/")?
r:`${r}/`)}0&&(module.exports={expandGlob});
