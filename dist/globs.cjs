"use strict";var Ee=Object.create;var yt=Object.defineProperty;var be=Object.getOwnPropertyDescriptor;var Ce=Object.getOwnPropertyNames;var ve=Object.getPrototypeOf,$e=Object.prototype.hasOwnProperty;var st=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(e){throw r=0,e}},Le=(t,r)=>{for(var e in r)yt(t,e,{get:r[e],enumerable:!0})},wt=(t,r,e,s)=>{
if(r&&typeof r=="object"||typeof r=="function")for(let n of Ce(r))!$e.call(t,n)&&n!==e&&yt(t,n,{get:()=>r[n],enumerable:!(s=be(r,n))||s.enumerable});return t};var Ot=(t,r,e)=>(e=t!=null?Ee(ve(t)):{},wt(r||!t||!t.__esModule?yt(e,"default",{value:t,enumerable:!0}):e,t)),Te=t=>wt(yt({},"__esModule",{value:!0}),t);var at=st((Ms,jt)=>{"use strict";var qt="[^\\\\/]",br="(?=.)",Ut="[^/]",St="(?:\\/|$)",Kt="(?:^|\\/)",mt=`\\.{1,2}${St}`,Cr="(?!\\.)",vr=`(?!${Kt}${mt})`,$r=`(?\
!\\.{0,1}${St})`,Lr=`(?!${mt})`,Tr="[^.\\/]",wr=`${Ut}*?`,Or="/",Xt={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:br,QMARK:Ut,
END_ANCHOR:St,DOTS_SLASH:mt,NO_DOT:Cr,NO_DOTS:vr,NO_DOT_SLASH:$r,NO_DOTS_SLASH:Lr,QMARK_NO_DOT:Tr,STAR:wr,START_ANCHOR:Kt,SEP:Or},kr={...Xt,SLASH_LITERAL:"[\\\\/]",
QMARK:qt,STAR:`${qt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Pr={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};jt.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:Pr,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?kr:Xt}}});var ct=st(U=>{"use strict";var{REGEX_BACKSLASH:Hr,REGEX_REMOVE_BACKSLASH:Ir,REGEX_SPECIAL_CHARS:Dr,REGEX_SPECIAL_CHARS_GLOBAL:Fr}=at();U.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);U.hasRegexChars=t=>Dr.test(t);U.isRegexChar=t=>t.length===1&&U.hasRegexChars(t);U.escapeRegex=t=>t.replace(Fr,"\\$1");U.toPosixSlashes=
t=>t.replace(Hr,"/");U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};U.removeBackslashes=t=>t.replace(Ir,r=>r==="\\"?"":r);U.escapeLast=(t,r,e)=>{let s=t.lastIndexOf(r,e);return s===
-1?t:t[s-1]==="\\"?U.escapeLast(t,r,s-1):`${t.slice(0,s)}\\${t.slice(s)}`};U.removePrefix=(t,r={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),r.prefix="\
./"),e};U.wrapOutput=(t,r={},e={})=>{let s=e.contains?"":"^",n=e.contains?"":"$",o=`${s}(?:${t})${n}`;return r.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};U.basename=
(t,{windows:r}={})=>{let e=t.split(r?/[\\/]/:"/"),s=e[e.length-1];return s===""?e[e.length-2]:s}});var ee=st((Gs,te)=>{"use strict";var Qt=ct(),{CHAR_ASTERISK:_t,CHAR_AT:Nr,CHAR_BACKWARD_SLASH:nt,CHAR_COMMA:Br,CHAR_DOT:xt,CHAR_EXCLAMATION_MARK:Et,CHAR_FORWARD_SLASH:Jt,
CHAR_LEFT_CURLY_BRACE:bt,CHAR_LEFT_PARENTHESES:gt,CHAR_LEFT_SQUARE_BRACKET:Mr,CHAR_PLUS:Wr,CHAR_QUESTION_MARK:zt,CHAR_RIGHT_CURLY_BRACE:Gr,CHAR_RIGHT_PARENTHESES:Yt,
CHAR_RIGHT_SQUARE_BRACKET:qr}=at(),Zt=t=>t===Jt||t===nt,Vt=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},Ur=(t,r)=>{let e=r||{},s=t.length-1,n=e.parts===!0||
e.tokens===!0||e.scanToEnd===!0,o=[],i=[],l=[],h=t,y=-1,A=0,g=0,m=!1,b=!1,d=!1,C=!1,k=!1,G=!1,S=!1,B=!1,Y=!1,P=!1,T=0,$,R,E={value:"",depth:0,isGlob:!1},u=()=>y>=
s,M=()=>h.charCodeAt(y+1),D=()=>($=R,h.charCodeAt(++y));for(;y<s;){R=D();let v;if(R===nt){S=E.backslashes=!0,R=D(),R===bt&&(G=!0);continue}if(G===!0||R===bt){for(T++;u()!==
!0&&(R=D());){if(R===nt){S=E.backslashes=!0,D();continue}if(R===bt){T++;continue}if(G!==!0&&R===xt&&(R=D())===xt){if(m=E.isBrace=!0,d=E.isGlob=!0,P=!0,n===!0)continue;
break}if(G!==!0&&R===Br){if(m=E.isBrace=!0,d=E.isGlob=!0,P=!0,n===!0)continue;break}if(R===Gr&&(T--,T===0)){G=!1,m=E.isBrace=!0,P=!0;break}}if(n===!0)continue;break}
if(R===Jt){if(o.push(y),i.push(E),E={value:"",depth:0,isGlob:!1},P===!0)continue;if($===xt&&y===A+1){A+=2;continue}g=y+1;continue}if(e.noext!==!0&&(R===Wr||R===
Nr||R===_t||R===zt||R===Et)===!0&&M()===gt){if(d=E.isGlob=!0,C=E.isExtglob=!0,P=!0,R===Et&&y===A&&(Y=!0),n===!0){let K=0;for(;u()!==!0&&(R=D());){if(R===nt){S=E.
backslashes=!0,D();continue}if(R===gt){K++;continue}if(R===Yt&&--K===0){P=!0;break}}continue}break}if(R===_t){if($===_t&&(k=E.isGlobstar=!0),d=E.isGlob=!0,P=!0,
n===!0)continue;break}if(R===zt){if(d=E.isGlob=!0,P=!0,n===!0)continue;break}if(R===Mr){for(;u()!==!0&&(v=D());){if(v===nt){S=E.backslashes=!0,D();continue}if(v===
qr){b=E.isBracket=!0,d=E.isGlob=!0,P=!0;break}}if(n===!0)continue;break}if(e.nonegate!==!0&&R===Et&&y===A){B=E.negated=!0,A++;continue}if(e.noparen!==!0&&R===gt){
if(d=E.isGlob=!0,n===!0){let q=1;for(;u()!==!0&&(R=D());){if(R===nt){S=E.backslashes=!0,D();continue}if(R===gt){q++;continue}if(R===Yt&&--q===0){P=!0;break}}continue}
break}if(d===!0){if(P=!0,n===!0)continue;break}}e.noext===!0&&(C=!1,d=!1);let H=h,c="",a="";A>0&&(c=h.slice(0,A),h=h.slice(A),g-=A),H&&d===!0&&g>0?(H=h.slice(0,
g),a=h.slice(g)):d===!0?(H="",a=h):H=h,H&&H!==""&&H!=="/"&&H!==h&&Zt(H.charCodeAt(H.length-1))&&(H=H.slice(0,-1)),e.unescape===!0&&(a&&(a=Qt.removeBackslashes(a)),
H&&S===!0&&(H=Qt.removeBackslashes(H)));let j={prefix:c,input:t,start:A,base:H,glob:a,isBrace:m,isBracket:b,isGlob:d,isExtglob:C,isGlobstar:k,negated:B,negatedExtglob:Y};
if(e.tokens===!0&&(j.maxDepth=0,Zt(R)||i.push(E),j.tokens=i),e.parts===!0||e.tokens===!0){let v;for(let F=0;F<o.length;F++){let et=v!==void 0?v+1:A,ut=o[F],J=t.
slice(et,ut);e.tokens&&(F===0&&A!==0?(i[F].isPrefix=!0,i[F].value=c):i[F].value=J,Vt(i[F]),j.maxDepth+=i[F].depth),ut>=A&&(l.push(J),v=ut)}let q=v!==void 0?v+1:
A,K=t.slice(q);l.push(K),e.tokens&&v&&v+1<t.length&&(i[i.length-1].value=K,Vt(i[i.length-1]),j.maxDepth+=i[i.length-1].depth),j.slashes=o,j.parts=l}return j};te.
exports=Ur});var oe=st((qs,ne)=>{"use strict";var lt=at(),X=ct(),{MAX_LENGTH:Rt,POSIX_REGEX_SOURCE:Kr,REGEX_NON_SPECIAL_CHARS:Xr,REGEX_SPECIAL_CHARS_BACKREF:jr,REPLACEMENTS:re}=lt,
Qr=(t,r)=>{if(typeof r.expandRange=="function")return r.expandRange(...t,r);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(n=>X.escapeRegex(
n)).join("..")}return e},ot=(t,r)=>`Missing ${t}: "${r}" - use "\\\\${r}" to match literal characters`,se=t=>{let r=[],e=0,s=0,n=0,o="",i=!1;for(let l of t){if(i===
!0){o+=l,i=!1;continue}if(l==="\\"){o+=l,i=!0;continue}if(l==='"'){n=n===1?0:1,o+=l;continue}if(n===0){if(l==="[")e++;else if(l==="]"&&e>0)e--;else if(e===0){if(l===
"(")s++;else if(l===")"&&s>0)s--;else if(l==="|"&&s===0){r.push(o),o="";continue}}}o+=l}return r.push(o),r},zr=t=>{let r=!1;for(let e of t){if(r===!0){r=!1;continue}
if(e==="\\"){r=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},vt=t=>{let r=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(r)&&(r=r.slice(
2,-1),e=!0);if(zr(r))return r.replace(/\\(.)/g,"$1")},Yr=t=>{let r=t.map(vt).filter(Boolean);for(let e=0;e<r.length;e++)for(let s=e+1;s<r.length;s++){let n=r[e],
o=r[s],i=n[0];if(!(!i||n!==i.repeat(n.length)||o!==i.repeat(o.length))&&(n===o||n.startsWith(o)||o.startsWith(n)))return!0}return!1},Ct=(t,r=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let e=0,s=0,n=0,o=!1;for(let i=1;i<t.length;i++){let l=t[i];if(o===!0){o=!1;continue}if(l==="\\"){o=!0;continue}if(l==='"'){n=n===
1?0:1;continue}if(n!==1){if(l==="["){e++;continue}if(l==="]"&&e>0){e--;continue}if(!(e>0)){if(l==="("){s++;continue}if(l===")"&&(s--,s===0))return r===!0&&i!==t.
length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},Zr=t=>`${t.length===1?X.escapeRegex(t[0]):`[${t.map(e=>X.escapeRegex(e)).join("")}]`}*`,Vr=t=>{let r=0,e=[];
for(;r<t.length;){let s=Ct(t.slice(r),!1);if(!s||s.type!=="*")return;let n=se(s.body).map(i=>i.trim());if(n.length!==1)return;let o=vt(n[0]);if(!o||o.length!==1)
return;e.push(o),r+=s.end+1}if(!(e.length<1))return e},Jr=t=>{let r=0,e=t.trim(),s=Ct(e);for(;s;)r++,e=s.body.trim(),s=Ct(e);return r},ts=(t,r)=>{if(r.maxExtglobRecursion===
!1)return{risky:!1};let e=typeof r.maxExtglobRecursion=="number"?r.maxExtglobRecursion:lt.DEFAULT_MAX_EXTGLOB_RECURSION,s=se(t).map(l=>l.trim());if(s.length>1&&
(s.some(l=>l==="")||s.some(l=>/^[*?]+$/.test(l))||Yr(s)))return{risky:!0};let n=[],o=!1,i=!0;for(let l of s){let h=Vr(l);if(h){o=!0,n.push(...h);continue}let y=vt(
l);if(y&&y.length===1){n.push(y);continue}if(i=!1,Jr(l)>e)return{risky:!0}}return o?i?{risky:!0,safeOutput:Zr([...new Set(n)])}:{risky:!0}:{risky:!1}},$t=(t,r)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=re[t]||t;let e={...r},s=typeof e.maxLength=="number"?Math.min(Rt,e.maxLength):Rt,n=t.length;if(n>
s)throw new SyntaxError(`Input length: ${n}, exceeds maximum allowed length: ${s}`);let o={type:"bos",value:"",output:e.prepend||""},i=[o],l=e.capture?"":"?:",h=lt.
globChars(e.windows),y=lt.extglobChars(h),{DOT_LITERAL:A,PLUS_LITERAL:g,SLASH_LITERAL:m,ONE_CHAR:b,DOTS_SLASH:d,NO_DOT:C,NO_DOT_SLASH:k,NO_DOTS_SLASH:G,QMARK:S,
QMARK_NO_DOT:B,STAR:Y,START_ANCHOR:P}=h,T=f=>`(${l}(?:(?!${P}${f.dot?d:A}).)*?)`,$=e.dot?"":C,R=e.dot?S:B,E=e.bash===!0?T(e):Y;e.capture&&(E=`(${E})`),typeof e.
noext=="boolean"&&(e.noextglob=e.noext);let u={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};t=X.removePrefix(t,u),n=t.length;let M=[],D=[],H=[],c=o,a,j=()=>u.index===n-1,v=u.peek=(f=1)=>t[u.index+f],q=u.advance=()=>t[++u.
index]||"",K=()=>t.slice(u.index+1),F=(f="",O=0)=>{u.consumed+=f,u.index+=O},et=f=>{u.output+=f.output!=null?f.output:f.value,F(f.value)},ut=()=>{let f=1;for(;v()===
"!"&&(v(2)!=="("||v(3)==="?");)q(),u.start++,f++;return f%2===0?!1:(u.negated=!0,u.start++,!0)},J=f=>{u[f]++,H.push(f)},V=f=>{u[f]--,H.pop()},_=f=>{if(c.type===
"globstar"){let O=u.braces>0&&(f.type==="comma"||f.type==="brace"),p=f.extglob===!0||M.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="p\
aren"&&!O&&!p&&(u.output=u.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=E,u.output+=c.output)}if(M.length&&f.type!=="paren"&&(M[M.length-
1].inner+=f.value),(f.value||f.output)&&et(f),c&&c.type==="text"&&f.type==="text"){c.output=(c.output||c.value)+f.value,c.value+=f.value;return}f.prev=c,i.push(
f),c=f},ht=(f,O)=>{let p={...y[O],conditions:1,inner:""};p.prev=c,p.parens=u.parens,p.output=u.output,p.startIndex=u.index,p.tokensIndex=i.length;let x=(e.capture?
"(":"")+p.open;J("parens"),_({type:f,value:O,output:u.output?"":b}),_({type:"paren",extglob:!0,value:q(),output:x}),M.push(p)},xe=f=>{let O=t.slice(f.startIndex,
u.index+1),p=t.slice(f.startIndex+2,u.index),x=ts(p,e);if((f.type==="plus"||f.type==="star")&&x.risky){let L=x.safeOutput?(f.output?"":b)+(e.capture?`(${x.safeOutput}\
)`:x.safeOutput):void 0,Z=i[f.tokensIndex];Z.type="text",Z.value=O,Z.output=L||X.escapeRegex(O);for(let tt=f.tokensIndex+1;tt<i.length;tt++)i[tt].value="",i[tt].
output="",delete i[tt].suffix;u.output=f.output+Z.output,u.backtrack=!0,_({type:"paren",extglob:!0,value:a,output:""}),V("parens");return}let w=f.close+(e.capture?
")":""),N;if(f.type==="negate"){let L=E;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(L=T(e)),(L!==E||j()||/^\)+$/.test(K()))&&(w=f.close=`)$))${L}`),f.
inner.includes("*")&&(N=K())&&/^\.[^\\/.]+$/.test(N)){let Z=$t(N,{...r,fastpaths:!1}).output;w=f.close=`)${Z})${L})`}f.prev.type==="bos"&&(u.negatedExtglob=!0)}
_({type:"paren",extglob:!0,value:a,output:w}),V("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let f=!1,O=t.replace(jr,(p,x,w,N,L,Z)=>N==="\\"?
(f=!0,p):N==="?"?x?x+N+(L?S.repeat(L.length):""):Z===0?R+(L?S.repeat(L.length):""):S.repeat(w.length):N==="."?A.repeat(w.length):N==="*"?x?x+N+(L?E:""):E:x?p:`\\${p}`);
return f===!0&&(e.unescape===!0?O=O.replace(/\\/g,""):O=O.replace(/\\+/g,p=>p.length%2===0?"\\\\":p?"\\":"")),O===t&&e.contains===!0?(u.output=t,u):(u.output=X.
wrapOutput(O,u,r),u)}for(;!j();){if(a=q(),a==="\0")continue;if(a==="\\"){let p=v();if(p==="/"&&e.bash!==!0||p==="."||p===";")continue;if(!p){a+="\\",_({type:"te\
xt",value:a});continue}let x=/^\\+/.exec(K()),w=0;if(x&&x[0].length>2&&(w=x[0].length,u.index+=w,w%2!==0&&(a+="\\")),e.unescape===!0?a=q():a+=q(),u.brackets===0){
_({type:"text",value:a});continue}}if(u.brackets>0&&(a!=="]"||c.value==="["||c.value==="[^")){if(e.posix!==!1&&a===":"){let p=c.value.slice(1);if(p.includes("[")&&
(c.posix=!0,p.includes(":"))){let x=c.value.lastIndexOf("["),w=c.value.slice(0,x),N=c.value.slice(x+2),L=Kr[N];if(L){c.value=w+L,u.backtrack=!0,q(),!o.output&&i.
indexOf(c)===1&&(o.output=b);continue}}}(a==="["&&v()!==":"||a==="-"&&v()==="]")&&(a=`\\${a}`),a==="]"&&(c.value==="["||c.value==="[^")&&(a=`\\${a}`),e.posix===
!0&&a==="!"&&c.value==="["&&(a="^"),c.value+=a,et({value:a});continue}if(u.quotes===1&&a!=='"'){a=X.escapeRegex(a),c.value+=a,et({value:a});continue}if(a==='"'){
u.quotes=u.quotes===1?0:1,e.keepQuotes===!0&&_({type:"text",value:a});continue}if(a==="("){J("parens"),_({type:"paren",value:a});continue}if(a===")"){if(u.parens===
0&&e.strictBrackets===!0)throw new SyntaxError(ot("opening","("));let p=M[M.length-1];if(p&&u.parens===p.parens+1){xe(M.pop());continue}_({type:"paren",value:a,
output:u.parens?")":"\\)"}),V("parens");continue}if(a==="["){if(e.nobracket===!0||!K().includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(
ot("closing","]"));a=`\\${a}`}else J("brackets");_({type:"bracket",value:a});continue}if(a==="]"){if(e.nobracket===!0||c&&c.type==="bracket"&&c.value.length===1){
_({type:"text",value:a,output:`\\${a}`});continue}if(u.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(ot("opening","["));_({type:"text",value:a,output:`\
\\${a}`});continue}V("brackets");let p=c.value.slice(1);if(c.posix!==!0&&p[0]==="^"&&!p.includes("/")&&(a=`/${a}`),c.value+=a,et({value:a}),e.literalBrackets===
!1||X.hasRegexChars(p))continue;let x=X.escapeRegex(c.value);if(u.output=u.output.slice(0,-c.value.length),e.literalBrackets===!0){u.output+=x,c.value=x;continue}
c.value=`(${l}${x}|${c.value})`,u.output+=c.value;continue}if(a==="{"&&e.nobrace!==!0){J("braces");let p={type:"brace",value:a,output:"(",outputIndex:u.output.length,
tokensIndex:u.tokens.length};D.push(p),_(p);continue}if(a==="}"){let p=D[D.length-1];if(e.nobrace===!0||!p){_({type:"text",value:a,output:a});continue}let x=")";
if(p.dots===!0){let w=i.slice(),N=[];for(let L=w.length-1;L>=0&&(i.pop(),w[L].type!=="brace");L--)w[L].type!=="dots"&&N.unshift(w[L].value);x=Qr(N,e),u.backtrack=
!0}if(p.comma!==!0&&p.dots!==!0){let w=u.output.slice(0,p.outputIndex),N=u.tokens.slice(p.tokensIndex);p.value=p.output="\\{",a=x="\\}",u.output=w;for(let L of N)
u.output+=L.output||L.value}_({type:"brace",value:a,output:x}),V("braces"),D.pop();continue}if(a==="|"){M.length>0&&M[M.length-1].conditions++,_({type:"text",value:a});
continue}if(a===","){let p=a,x=D[D.length-1];x&&H[H.length-1]==="braces"&&(x.comma=!0,p="|"),_({type:"comma",value:a,output:p});continue}if(a==="/"){if(c.type===
"dot"&&u.index===u.start+1){u.start=u.index+1,u.consumed="",u.output="",i.pop(),c=o;continue}_({type:"slash",value:a,output:m});continue}if(a==="."){if(u.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=A);let p=D[D.length-1];c.type="dots",c.output+=a,c.value+=a,p.dots=!0;continue}if(u.braces+u.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){_({type:"text",value:a,output:A});continue}_({type:"dot",value:a,output:A});continue}if(a==="?"){if(!(c&&c.value==="(")&&e.noextglob!==!0&&
v()==="("&&v(2)!=="?"){ht("qmark",a);continue}if(c&&c.type==="paren"){let x=v(),w=a;(c.value==="("&&!/[!=<:]/.test(x)||x==="<"&&!/<([!=]|\w+>)/.test(K()))&&(w=`\
\\${a}`),_({type:"text",value:a,output:w});continue}if(e.dot!==!0&&(c.type==="slash"||c.type==="bos")){_({type:"qmark",value:a,output:B});continue}_({type:"qmar\
k",value:a,output:S});continue}if(a==="!"){if(e.noextglob!==!0&&v()==="("&&(v(2)!=="?"||!/[!=<:]/.test(v(3)))){ht("negate",a);continue}if(e.nonegate!==!0&&u.index===
0){ut();continue}}if(a==="+"){if(e.noextglob!==!0&&v()==="("&&v(2)!=="?"){ht("plus",a);continue}if(c&&c.value==="("||e.regex===!1){_({type:"plus",value:a,output:g});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||u.parens>0){_({type:"plus",value:a});continue}_({type:"plus",value:g});continue}if(a===
"@"){if(e.noextglob!==!0&&v()==="("&&v(2)!=="?"){_({type:"at",extglob:!0,value:a,output:""});continue}_({type:"text",value:a});continue}if(a!=="*"){(a==="$"||a===
"^")&&(a=`\\${a}`);let p=Xr.exec(K());p&&(a+=p[0],u.index+=p[0].length),_({type:"text",value:a});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=a,c.output=E,u.backtrack=!0,u.globstar=!0,F(a);continue}let f=K();if(e.noextglob!==!0&&/^\([^?]/.test(f)){ht("star",a);continue}if(c.type==="\
star"){if(e.noglobstar===!0){F(a);continue}let p=c.prev,x=p.prev,w=p.type==="slash"||p.type==="bos",N=x&&(x.type==="star"||x.type==="globstar");if(e.bash===!0&&
(!w||f[0]&&f[0]!=="/")){_({type:"star",value:a,output:""});continue}let L=u.braces>0&&(p.type==="comma"||p.type==="brace"),Z=M.length&&(p.type==="pipe"||p.type===
"paren");if(!w&&p.type!=="paren"&&!L&&!Z){_({type:"star",value:a,output:""});continue}for(;f.slice(0,3)==="/**";){let rt=t[u.index+4];if(rt&&rt!=="/")break;f=f.
slice(3),F("/**",3)}let tt=j()||u.parens>0&&f===")".repeat(u.parens)&&!M.some(rt=>rt.type==="negate");if(p.type==="bos"&&j()){c.type="globstar",c.value+=a,c.output=
T(e),u.output=c.output,u.globstar=!0,F(a);continue}if(p.type==="slash"&&p.prev.type!=="bos"&&!N&&tt){u.output=u.output.slice(0,-(p.output+c.output).length),p.output=
`(?:${p.output}`,c.type="globstar",c.output=T(e)+(e.strictSlashes?")":"|$)"),c.value+=a,u.globstar=!0,u.output+=p.output+c.output,F(a);continue}if(p.type==="sla\
sh"&&p.prev.type!=="bos"&&f[0]==="/"){let rt=f[1]!==void 0?"|$":"";u.output=u.output.slice(0,-(p.output+c.output).length),p.output=`(?:${p.output}`,c.type="glob\
star",c.output=`${T(e)}${m}|${m}${rt})`,c.value+=a,u.output+=p.output+c.output,u.globstar=!0,F(a+q()),_({type:"slash",value:"/",output:""});continue}if(p.type===
"bos"&&f[0]==="/"){c.type="globstar",c.value+=a,c.output=`(?:^|${m}|${T(e)}${m})`,u.output=c.output,u.globstar=!0,F(a+q()),_({type:"slash",value:"/",output:""});
continue}u.output=u.output.slice(0,-c.output.length),c.type="globstar",c.output=T(e),c.value+=a,u.output+=c.output,u.globstar=!0,F(a);continue}let O={type:"star",
value:a,output:E};if(e.bash===!0){O.output=".*?",(c.type==="bos"||c.type==="slash")&&(O.output=$+O.output),_(O);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&e.regex===!0){O.output=a,_(O);continue}(u.index===u.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(u.output+=k,c.output+=k):e.dot===!0?(u.output+=
G,c.output+=G):(u.output+=$,c.output+=$),v()!=="*"&&(u.output+=b,c.output+=b)),_(O)}for(;u.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closi\
ng","]"));u.output=X.escapeLast(u.output,"["),V("brackets")}for(;u.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closing",")"));u.output=X.escapeLast(
u.output,"("),V("parens")}for(;u.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closing","}"));u.output=X.escapeLast(u.output,"{"),V("braces")}if(e.
strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&_({type:"maybe_slash",value:"",output:`${m}?`}),u.backtrack===!0){u.output="";for(let f of u.tokens)u.
output+=f.output!=null?f.output:f.value,f.suffix&&(u.output+=f.suffix)}return u};$t.fastpaths=(t,r)=>{let e={...r},s=typeof e.maxLength=="number"?Math.min(Rt,e.
maxLength):Rt,n=t.length;if(n>s)throw new SyntaxError(`Input length: ${n}, exceeds maximum allowed length: ${s}`);t=re[t]||t;let{DOT_LITERAL:o,SLASH_LITERAL:i,ONE_CHAR:l,
DOTS_SLASH:h,NO_DOT:y,NO_DOTS:A,NO_DOTS_SLASH:g,STAR:m,START_ANCHOR:b}=lt.globChars(e.windows),d=e.dot?A:y,C=e.dot?g:y,k=e.capture?"":"?:",G={negated:!1,prefix:""},
S=e.bash===!0?".*?":m;e.capture&&(S=`(${S})`);let B=$=>$.noglobstar===!0?S:`(${k}(?:(?!${b}${$.dot?h:o}).)*?)`,Y=$=>{switch($){case"*":return`${d}${l}${S}`;case"\
.*":return`${o}${l}${S}`;case"*.*":return`${d}${S}${o}${l}${S}`;case"*/*":return`${d}${S}${i}${l}${C}${S}`;case"**":return d+B(e);case"**/*":return`(?:${d}${B(e)}${i}\
)?${C}${l}${S}`;case"**/*.*":return`(?:${d}${B(e)}${i})?${C}${S}${o}${l}${S}`;case"**/.*":return`(?:${d}${B(e)}${i})?${o}${l}${S}`;default:{let R=/^(.*?)\.(\w+)$/.
exec($);if(!R)return;let E=Y(R[1]);return E?E+o+R[2]:void 0}}},P=X.removePrefix(t,G),T=Y(P);return T&&e.strictSlashes!==!0&&(T+=`${i}?`),T};ne.exports=$t});var ae=st((Us,ue)=>{"use strict";var es=ee(),Lt=oe(),ie=ct(),rs=at(),ss=t=>t&&typeof t=="object"&&!Array.isArray(t),I=(t,r,e=!1)=>{if(Array.isArray(t)){let A=t.
map(m=>I(m,r,e));return m=>{for(let b of A){let d=b(m);if(d)return d}return!1}}let s=ss(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!s)throw new TypeError(
"Expected pattern to be a non-empty string");let n=r||{},o=n.windows,i=s?I.compileRe(t,r):I.makeRe(t,r,!1,!0),l=i.state;delete i.state;let h=()=>!1;if(n.ignore){
let A={...r,ignore:null,onMatch:null,onResult:null};h=I(n.ignore,A,e)}let y=(A,g=!1)=>{let{isMatch:m,match:b,output:d}=I.test(A,i,r,{glob:t,posix:o}),C={glob:t,
state:l,regex:i,posix:o,input:A,output:d,match:b,isMatch:m};return typeof n.onResult=="function"&&n.onResult(C),m===!1?(C.isMatch=!1,g?C:!1):h(A)?(typeof n.onIgnore==
"function"&&n.onIgnore(C),C.isMatch=!1,g?C:!1):(typeof n.onMatch=="function"&&n.onMatch(C),g?C:!0)};return e&&(y.state=l),y};I.test=(t,r,e,{glob:s,posix:n}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let o=e||{},i=o.format||(n?ie.toPosixSlashes:null),
l=t===s,h=l&&i?i(t):t;return l===!1&&(h=i?i(t):t,l=h===s),(l===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?l=I.matchBase(t,r,e,n):l=r.exec(h)),{isMatch:!!l,
match:l,output:h}};I.matchBase=(t,r,e,s=e&&e.windows)=>(r instanceof RegExp?r:I.makeRe(r,e)).test(ie.basename(t,{windows:s}));I.isMatch=(t,r,e)=>I(r,e)(t);I.parse=
(t,r)=>Array.isArray(t)?t.map(e=>I.parse(e,r)):Lt(t,{...r,fastpaths:!1});I.scan=(t,r)=>es(t,r);I.compileRe=(t,r,e=!1,s=!1)=>{if(e===!0)return t.output;let n=r||
{},o=n.contains?"":"^",i=n.contains?"":"$",l=`${o}(?:${t.output})${i}`;t&&t.negated===!0&&(l=`^(?!${l}).*$`);let h=I.toRegex(l,r);return s===!0&&(h.state=t),h};
I.makeRe=(t,r={},e=!1,s=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let n={negated:!1,fastpaths:!0};return r.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(n.output=Lt.fastpaths(t,r)),n.output||(n=Lt(t,r)),I.compileRe(n,r,e,s)};I.toRegex=(t,r)=>{try{let e=r||{};return new RegExp(t,e.flags||
(e.nocase?"i":""))}catch(e){if(r&&r.debug===!0)throw e;return/$^/}};I.constants=rs;ue.exports=I});var fe=st((Ks,pe)=>{"use strict";var ce=ae(),ns=ct();function le(t,r,e=!1){return r&&(r.windows===null||r.windows===void 0)&&(r={...r,windows:ns.isWindows()}),ce(
t,r,e)}Object.assign(le,ce);pe.exports=le});var Os={};Le(Os,{expandGlob:()=>$s});module.exports=Te(Os);var z=require("fs"),Q=require("path"),ge=require("url");var Ht=require("module"),W=require("path"),we=Ot(require("fs"),1),kt=(0,Ht.createRequire)(__filename);function Oe(t){let r=(0,W.normalize)(t);return r.length>1&&
r[r.length-1]===W.sep&&(r=r.substring(0,r.length-1)),r}var ke=/[\\/]/g;function It(t,r){return t.replace(ke,r)}var Pe=/^[a-z]:[\\/]$/i;function He(t){return t===
"/"||Pe.test(t)}function At(t,r){let{resolvePaths:e,normalizePath:s,pathSeparator:n}=r,o=process.platform==="win32"&&t.includes("/")||t.startsWith(".");if(e&&(t=
(0,W.resolve)(t)),(s||o)&&(t=Oe(t)),t===".")return"";let i=t[t.length-1]!==n;return It(i?t+n:t,n)}function Dt(t,r){return r+t}function Ie(t,r){return function(e,s){
return s.startsWith(t)?s.slice(t.length)+e:It((0,W.relative)(t,s),r.pathSeparator)+r.pathSeparator+e}}function De(t){return t}function Fe(t,r,e){return r+t+e}function Ne(t,r){
let{relativePaths:e,includeBasePath:s}=r;return e&&t?Ie(t,r):s?Dt:De}function Be(t){return function(r,e){e.push(r.substring(t.length)||".")}}function Me(t){return function(r,e,s){
let n=r.substring(t.length)||".";s.every(o=>o(n,!0))&&e.push(n)}}var We=(t,r)=>{r.push(t||".")},Ge=(t,r,e)=>{let s=t||".";e.every(n=>n(s,!0))&&r.push(s)},qe=()=>{};
function Ue(t,r){let{includeDirs:e,filters:s,relativePaths:n}=r;return e?n?s&&s.length?Me(t):Be(t):s&&s.length?Ge:We:qe}var Ke=(t,r,e,s)=>{s.every(n=>n(t,!1))&&
e.files++},Xe=(t,r,e,s)=>{s.every(n=>n(t,!1))&&r.push(t)},je=(t,r,e,s)=>{e.files++},Qe=(t,r)=>{r.push(t)},ze=()=>{};function Ye(t){let{excludeFiles:r,filters:e,
onlyCounts:s}=t;return r?ze:e&&e.length?s?Ke:Xe:s?je:Qe}var Ze=t=>t,Ve=()=>[""].slice(0,0);function Je(t){return t.group?Ve:Ze}var tr=(t,r,e)=>{t.push({directory:r,
files:e,dir:r})},er=()=>{};function rr(t){return t.group?tr:er}var sr=function(t,r,e){let{queue:s,fs:n,options:{suppressErrors:o}}=r;s.enqueue(),n.realpath(t,(i,l)=>{
if(i)return s.dequeue(o?null:i,r);n.stat(l,(h,y)=>{if(h)return s.dequeue(o?null:h,r);if(y.isDirectory()&&Ft(t,l,r))return s.dequeue(null,r);e(y,l),s.dequeue(null,
r)})})},nr=function(t,r,e){let{queue:s,fs:n,options:{suppressErrors:o}}=r;s.enqueue();try{let i=n.realpathSync(t),l=n.statSync(i);if(l.isDirectory()&&Ft(t,i,r))
return;e(l,i)}catch(i){if(!o)throw i}};function or(t,r){return!t.resolveSymlinks||t.excludeSymlinks?null:r?nr:sr}function Ft(t,r,e){if(e.options.useRealPaths)return ir(
r,e);let s=(0,W.dirname)(t),n=1;for(;s!==e.root&&n<2;){let o=e.symlinks.get(s);!!o&&(o===r||o.startsWith(r)||r.startsWith(o))?n++:s=(0,W.dirname)(s)}return e.symlinks.
set(t,r),n>1}function ir(t,r){return r.visited.includes(t+r.options.pathSeparator)}var ur=t=>t.counts,ar=t=>t.groups,cr=t=>t.paths,lr=t=>t.paths.slice(0,t.options.
maxFiles),pr=(t,r,e)=>(dt(r,e,t.counts,t.options.suppressErrors),null),fr=(t,r,e)=>(dt(r,e,t.paths,t.options.suppressErrors),null),hr=(t,r,e)=>(dt(r,e,t.paths.slice(
0,t.options.maxFiles),t.options.suppressErrors),null),yr=(t,r,e)=>(dt(r,e,t.groups,t.options.suppressErrors),null);function dt(t,r,e,s){r(t&&!s?t:null,e)}function dr(t,r){
let{onlyCounts:e,group:s,maxFiles:n}=t;return e?r?ur:pr:s?r?ar:yr:n?r?lr:hr:r?cr:fr}var Nt={withFileTypes:!0},gr=(t,r,e,s,n)=>{if(t.queue.enqueue(),s<0)return t.
queue.dequeue(null,t);let{fs:o}=t;t.visited.push(r),t.counts.directories++,o.readdir(r||".",Nt,(i,l=[])=>{n(l,e,s),t.queue.dequeue(t.options.suppressErrors?null:
i,t)})},Rr=(t,r,e,s,n)=>{let{fs:o}=t;if(s<0)return;t.visited.push(r),t.counts.directories++;let i=[];try{i=o.readdirSync(r||".",Nt)}catch(l){if(!t.options.suppressErrors)
throw l}n(i,e,s)};function Ar(t){return t?Rr:gr}var Sr=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,r){this.
onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,r),t&&(r.controller.abort(),this.onQueueEmpty=void 0))}},mr=class{_files=0;_directories=0;set files(t){
this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},
_r=class{aborted=!1;abort(){this.aborted=!0}},Bt=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,r,e){
this.isSynchronous=!e,this.callbackInvoker=dr(r,this.isSynchronous),this.root=At(t,r),this.state={root:He(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new mr,options:r,queue:new Sr((s,n)=>this.callbackInvoker(n,s,e)),symlinks:new Map,visited:[""].slice(0,0),controller:new _r,fs:r.fs||
we},this.joinPath=Ne(this.root,r),this.pushDirectory=Ue(this.root,r),this.pushFile=Ye(r),this.getArray=Je(r),this.groupFiles=rr(r),this.resolveSymlink=or(r,this.
isSynchronous),this.walkDirectory=Ar(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,r,e)=>{let{paths:s,options:{
filters:n,resolveSymlinks:o,excludeSymlinks:i,exclude:l,maxFiles:h,signal:y,useRealPaths:A,pathSeparator:g},controller:m}=this.state;if(m.aborted||y&&y.aborted||
h&&s.length>h)return;let b=this.getArray(this.state.paths);for(let d=0;d<t.length;++d){let C=t[d];if(C.isFile()||C.isSymbolicLink()&&!o&&!i){let k=this.joinPath(
C.name,r);this.pushFile(k,b,this.state.counts,n)}else if(C.isDirectory()){let k=Fe(C.name,r,this.state.options.pathSeparator);if(l&&l(C.name,k))continue;this.pushDirectory(
k,s,n),this.walkDirectory(this.state,k,k,e-1,this.walk)}else if(this.resolveSymlink&&C.isSymbolicLink()){let k=Dt(C.name,r);this.resolveSymlink(k,this.state,(G,S)=>{
if(G.isDirectory()){if(S=At(S,this.state.options),l&&l(C.name,A?S:k+g))return;this.walkDirectory(this.state,S,A?S:k+g,e-1,this.walk)}else{S=A?S:k;let B=(0,W.basename)(
S),Y=At((0,W.dirname)(S),this.state.options);S=this.joinPath(B,Y),this.pushFile(S,b,this.state.counts,n)}})}}this.groupFiles(this.state.groups,r,b)}};function xr(t,r){
return new Promise((e,s)=>{Mt(t,r,(n,o)=>{if(n)return s(n);e(o)})})}function Mt(t,r,e){new Bt(t,r,e).start()}function Er(t,r){return new Bt(t,r).start()}var Pt=class{constructor(t,r){
this.root=t,this.options=r}withPromise(){return xr(this.root,this.options)}withCallback(t){Mt(this.root,this.options,t)}sync(){return Er(this.root,this.options)}},
Wt=null;try{kt.resolve("picomatch"),Wt=kt("picomatch")}catch{}var Gt=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:W.sep,filters:[]};globFunction;constructor(t){
this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.
normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){
return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new Pt(t||".",this.options)}withGlobFunction(t){return this.
globFunction=t,this}crawlWithOptions(t,r){return this.options={...this.options,...r},new Pt(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(
t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...r){let e=this.globFunction||Wt;if(!e)throw new Error("Please specify a glob function to use glob matchi\
ng.");var s=this.globCache[t.join("\0")];return s||(s=e(t,...r),this.globCache[t.join("\0")]=s),this.options.filters.push(n=>s(n)),this}};var it=Ot(fe(),1),os=Array.isArray,Re=/\\/g,is=/^[A-Za-z]:$/,Ae=process.platform==="win32",us=/^(\/?\.\.)+$/;function as(t,r={}){let e=t.length,s=Array(e),n=Array(
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
for(let o of r)o&&(o[0]!=="!"||o[1]==="("?s.push(Tt(o,t,e,!1)):(o[1]!=="!"||o[2]==="(")&&n.push(Tt(o.slice(1),t,e,!0)));return{match:s,ignore:n}}function xs(t,r){
let e=t.cwd,s={root:e,depthOffset:0},n=_s(t,r,s);t.debug&&pt("internal processing patterns:",n);let{absolute:o,caseSensitiveMatch:i,debug:l,dot:h,followSymbolicLinks:y,
onlyDirectories:A}=t,g=s.root.replace(Re,""),m={dot:h,nobrace:t.braceExpansion===!1,nocase:!i,noextglob:t.extglob===!1,noglobstar:t.globstar===!1,posix:!0},b=(0,it.default)(
n.match,m),d=(0,it.default)(n.ignore,m),C=as(n.match,m),k=he(e,g,o),G=o?k:he(e,g,!0),S=(P,T)=>{let $=G(T,!0);return $!=="."&&!C($)||d($)},B;t.deep!==void 0&&(B=
Math.round(t.deep-s.depthOffset));let Y=new Gt({filters:[l?(P,T)=>{let $=k(P,T),R=b($)&&!d($);return R&&pt(`matched ${$}`),R}:(P,T)=>{let $=k(P,T);return b($)&&
!d($)}],exclude:l?(P,T)=>{let $=S(P,T);return pt(`${$?"skipped":"crawling"} ${T}`),$}:S,fs:t.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,
resolveSymlinks:y,excludeSymlinks:!y,excludeFiles:A,includeDirs:A||!t.onlyFiles,maxDepth:B,signal:t.signal}).crawl(g);return t.debug&&pt("internal properties:",
{...s,root:g}),[Y,e!==g&&!o&&ps(e,g)]}function Es(t,r){if(r)for(let e=t.length-1;e>=0;e--)t[e]=r(t[e]);return t}var de={caseSensitiveMatch:!0,debug:!!process.env.
TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function bs(t){let r=Object.assign({},t);for(let e in de)r[e]===void 0&&Object.assign(
r,{[e]:de[e]});return r.cwd=(r.cwd instanceof URL?(0,ge.fileURLToPath)(r.cwd):(0,Q.resolve)(r.cwd||process.cwd())).replace(Re,"/"),r.ignore=me(r.ignore),r.fs&&(r.
fs={readdir:r.fs.readdir||z.readdir,readdirSync:r.fs.readdirSync||z.readdirSync,realpath:r.fs.realpath||z.realpath,realpathSync:r.fs.realpathSync||z.realpathSync,
stat:r.fs.stat||z.stat,statSync:r.fs.statSync||z.statSync}),r.debug&&pt("globbing with options:",r),r}function Cs(t,r={}){var e;if(t&&r?.patterns)throw new Error(
"Cannot pass patterns as both an argument and an option");let s=os(t)||typeof t=="string",n=me((e=s?t:t.patterns)!==null&&e!==void 0?e:"**/*"),o=bs(s?r:t);return n.
length>0?xs(o,n):[]}function _e(t,r){let[e,s]=Cs(t,r);return e?Es(e.sync(),s):[]}var ft=class extends Error{name="UsageError";static[Symbol.hasInstance](r){return r instanceof Error&&r.name==="UsageError"}};var vs=/(^|[/\\{,(|])\.\.($|[/\\},)|])/;function $s(t,{cwd:r,fs:e,paths:s}){let n=r(),o=l=>vs.test(l)||s.isAbsolute(l)&&!ws(l,n),i=o(t)?null:_e([t],{cwd:n,dot:!1,
expandDirectories:!1,followSymbolicLinks:!1,fs:{readdirSync:Ls(e)},ignore:["**/node_modules/**","**/workspaces-preflight.*"]});if(i===null||i.some(l=>o(l)))throw new ft(
`the pattern \`${t}\` leaves the working directory; change to the directory that it is about`);return i.sort()}function Ls(t){return(e,s)=>t.readdirSync(e,s).map(
n=>n.isSymbolicLink()?{...Ts,name:n.name}:n)}var Ts={isFile:()=>!0,isDirectory:()=>!1,isSymbolicLink:()=>!1};function ws(t,r){return t.startsWith(r.endsWith("/")?
r:`${r}/`)}0&&(module.exports={expandGlob});
