"use strict";var Ee=Object.create;var yt=Object.defineProperty;var be=Object.getOwnPropertyDescriptor;var Ce=Object.getOwnPropertyNames;var $e=Object.getPrototypeOf,Le=Object.prototype.hasOwnProperty;var nt=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(e){throw r=0,e}},ve=(t,r)=>{for(var e in r)yt(t,e,{get:r[e],enumerable:!0})},Ot=(t,r,e,n)=>{
if(r&&typeof r=="object"||typeof r=="function")for(let s of Ce(r))!Le.call(t,s)&&s!==e&&yt(t,s,{get:()=>r[s],enumerable:!(n=be(r,s))||n.enumerable});return t};var wt=(t,r,e)=>(e=t!=null?Ee($e(t)):{},Ot(r||!t||!t.__esModule?yt(e,"default",{value:t,enumerable:!0}):e,t)),Te=t=>Ot(yt({},"__esModule",{value:!0}),t);var at=nt((Gn,jt)=>{"use strict";var qt="[^\\\\/]",br="(?=.)",Ut="[^/]",St="(?:\\/|$)",Kt="(?:^|\\/)",mt=`\\.{1,2}${St}`,Cr="(?!\\.)",$r=`(?!${Kt}${mt})`,Lr=`(?\
!\\.{0,1}${St})`,vr=`(?!${mt})`,Tr="[^.\\/]",Or=`${Ut}*?`,wr="/",Xt={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:br,QMARK:Ut,
END_ANCHOR:St,DOTS_SLASH:mt,NO_DOT:Cr,NO_DOTS:$r,NO_DOT_SLASH:Lr,NO_DOTS_SLASH:vr,QMARK_NO_DOT:Tr,STAR:Or,START_ANCHOR:Kt,SEP:wr},kr={...Xt,SLASH_LITERAL:"[\\\\/]",
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
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?kr:Xt}}});var ct=nt(U=>{"use strict";var{REGEX_BACKSLASH:Hr,REGEX_REMOVE_BACKSLASH:Ir,REGEX_SPECIAL_CHARS:Dr,REGEX_SPECIAL_CHARS_GLOBAL:Nr}=at();U.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);U.hasRegexChars=t=>Dr.test(t);U.isRegexChar=t=>t.length===1&&U.hasRegexChars(t);U.escapeRegex=t=>t.replace(Nr,"\\$1");U.toPosixSlashes=
t=>t.replace(Hr,"/");U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};U.removeBackslashes=t=>t.replace(Ir,r=>r==="\\"?"":r);U.escapeLast=(t,r,e)=>{let n=t.lastIndexOf(r,e);return n===
-1?t:t[n-1]==="\\"?U.escapeLast(t,r,n-1):`${t.slice(0,n)}\\${t.slice(n)}`};U.removePrefix=(t,r={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),r.prefix="\
./"),e};U.wrapOutput=(t,r={},e={})=>{let n=e.contains?"":"^",s=e.contains?"":"$",o=`${n}(?:${t})${s}`;return r.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};U.basename=
(t,{windows:r}={})=>{let e=t.split(r?/[\\/]/:"/"),n=e[e.length-1];return n===""?e[e.length-2]:n}});var ee=nt((qn,te)=>{"use strict";var Qt=ct(),{CHAR_ASTERISK:_t,CHAR_AT:Fr,CHAR_BACKWARD_SLASH:st,CHAR_COMMA:Br,CHAR_DOT:xt,CHAR_EXCLAMATION_MARK:Et,CHAR_FORWARD_SLASH:Jt,
CHAR_LEFT_CURLY_BRACE:bt,CHAR_LEFT_PARENTHESES:gt,CHAR_LEFT_SQUARE_BRACKET:Mr,CHAR_PLUS:Gr,CHAR_QUESTION_MARK:zt,CHAR_RIGHT_CURLY_BRACE:Wr,CHAR_RIGHT_PARENTHESES:Yt,
CHAR_RIGHT_SQUARE_BRACKET:qr}=at(),Zt=t=>t===Jt||t===st,Vt=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},Ur=(t,r)=>{let e=r||{},n=t.length-1,s=e.parts===!0||
e.tokens===!0||e.scanToEnd===!0,o=[],i=[],l=[],h=t,y=-1,A=0,g=0,m=!1,b=!1,d=!1,C=!1,k=!1,W=!1,S=!1,B=!1,Y=!1,P=!1,T=0,L,R,E={value:"",depth:0,isGlob:!1},u=()=>y>=
n,M=()=>h.charCodeAt(y+1),D=()=>(L=R,h.charCodeAt(++y));for(;y<n;){R=D();let $;if(R===st){S=E.backslashes=!0,R=D(),R===bt&&(W=!0);continue}if(W===!0||R===bt){for(T++;u()!==
!0&&(R=D());){if(R===st){S=E.backslashes=!0,D();continue}if(R===bt){T++;continue}if(W!==!0&&R===xt&&(R=D())===xt){if(m=E.isBrace=!0,d=E.isGlob=!0,P=!0,s===!0)continue;
break}if(W!==!0&&R===Br){if(m=E.isBrace=!0,d=E.isGlob=!0,P=!0,s===!0)continue;break}if(R===Wr&&(T--,T===0)){W=!1,m=E.isBrace=!0,P=!0;break}}if(s===!0)continue;break}
if(R===Jt){if(o.push(y),i.push(E),E={value:"",depth:0,isGlob:!1},P===!0)continue;if(L===xt&&y===A+1){A+=2;continue}g=y+1;continue}if(e.noext!==!0&&(R===Gr||R===
Fr||R===_t||R===zt||R===Et)===!0&&M()===gt){if(d=E.isGlob=!0,C=E.isExtglob=!0,P=!0,R===Et&&y===A&&(Y=!0),s===!0){let K=0;for(;u()!==!0&&(R=D());){if(R===st){S=E.
backslashes=!0,D();continue}if(R===gt){K++;continue}if(R===Yt&&--K===0){P=!0;break}}continue}break}if(R===_t){if(L===_t&&(k=E.isGlobstar=!0),d=E.isGlob=!0,P=!0,
s===!0)continue;break}if(R===zt){if(d=E.isGlob=!0,P=!0,s===!0)continue;break}if(R===Mr){for(;u()!==!0&&($=D());){if($===st){S=E.backslashes=!0,D();continue}if($===
qr){b=E.isBracket=!0,d=E.isGlob=!0,P=!0;break}}if(s===!0)continue;break}if(e.nonegate!==!0&&R===Et&&y===A){B=E.negated=!0,A++;continue}if(e.noparen!==!0&&R===gt){
if(d=E.isGlob=!0,s===!0){let q=1;for(;u()!==!0&&(R=D());){if(R===st){S=E.backslashes=!0,D();continue}if(R===gt){q++;continue}if(R===Yt&&--q===0){P=!0;break}}continue}
break}if(d===!0){if(P=!0,s===!0)continue;break}}e.noext===!0&&(C=!1,d=!1);let H=h,c="",a="";A>0&&(c=h.slice(0,A),h=h.slice(A),g-=A),H&&d===!0&&g>0?(H=h.slice(0,
g),a=h.slice(g)):d===!0?(H="",a=h):H=h,H&&H!==""&&H!=="/"&&H!==h&&Zt(H.charCodeAt(H.length-1))&&(H=H.slice(0,-1)),e.unescape===!0&&(a&&(a=Qt.removeBackslashes(a)),
H&&S===!0&&(H=Qt.removeBackslashes(H)));let j={prefix:c,input:t,start:A,base:H,glob:a,isBrace:m,isBracket:b,isGlob:d,isExtglob:C,isGlobstar:k,negated:B,negatedExtglob:Y};
if(e.tokens===!0&&(j.maxDepth=0,Zt(R)||i.push(E),j.tokens=i),e.parts===!0||e.tokens===!0){let $;for(let N=0;N<o.length;N++){let et=$!==void 0?$+1:A,ut=o[N],J=t.
slice(et,ut);e.tokens&&(N===0&&A!==0?(i[N].isPrefix=!0,i[N].value=c):i[N].value=J,Vt(i[N]),j.maxDepth+=i[N].depth),ut>=A&&(l.push(J),$=ut)}let q=$!==void 0?$+1:
A,K=t.slice(q);l.push(K),e.tokens&&$&&$+1<t.length&&(i[i.length-1].value=K,Vt(i[i.length-1]),j.maxDepth+=i[i.length-1].depth),j.slashes=o,j.parts=l}return j};te.
exports=Ur});var oe=nt((Un,se)=>{"use strict";var lt=at(),X=ct(),{MAX_LENGTH:Rt,POSIX_REGEX_SOURCE:Kr,REGEX_NON_SPECIAL_CHARS:Xr,REGEX_SPECIAL_CHARS_BACKREF:jr,REPLACEMENTS:re}=lt,
Qr=(t,r)=>{if(typeof r.expandRange=="function")return r.expandRange(...t,r);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(s=>X.escapeRegex(
s)).join("..")}return e},ot=(t,r)=>`Missing ${t}: "${r}" - use "\\\\${r}" to match literal characters`,ne=t=>{let r=[],e=0,n=0,s=0,o="",i=!1;for(let l of t){if(i===
!0){o+=l,i=!1;continue}if(l==="\\"){o+=l,i=!0;continue}if(l==='"'){s=s===1?0:1,o+=l;continue}if(s===0){if(l==="[")e++;else if(l==="]"&&e>0)e--;else if(e===0){if(l===
"(")n++;else if(l===")"&&n>0)n--;else if(l==="|"&&n===0){r.push(o),o="";continue}}}o+=l}return r.push(o),r},zr=t=>{let r=!1;for(let e of t){if(r===!0){r=!1;continue}
if(e==="\\"){r=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},$t=t=>{let r=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(r)&&(r=r.slice(
2,-1),e=!0);if(zr(r))return r.replace(/\\(.)/g,"$1")},Yr=t=>{let r=t.map($t).filter(Boolean);for(let e=0;e<r.length;e++)for(let n=e+1;n<r.length;n++){let s=r[e],
o=r[n],i=s[0];if(!(!i||s!==i.repeat(s.length)||o!==i.repeat(o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},Ct=(t,r=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let e=0,n=0,s=0,o=!1;for(let i=1;i<t.length;i++){let l=t[i];if(o===!0){o=!1;continue}if(l==="\\"){o=!0;continue}if(l==='"'){s=s===
1?0:1;continue}if(s!==1){if(l==="["){e++;continue}if(l==="]"&&e>0){e--;continue}if(!(e>0)){if(l==="("){n++;continue}if(l===")"&&(n--,n===0))return r===!0&&i!==t.
length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},Zr=t=>`${t.length===1?X.escapeRegex(t[0]):`[${t.map(e=>X.escapeRegex(e)).join("")}]`}*`,Vr=t=>{let r=0,e=[];
for(;r<t.length;){let n=Ct(t.slice(r),!1);if(!n||n.type!=="*")return;let s=ne(n.body).map(i=>i.trim());if(s.length!==1)return;let o=$t(s[0]);if(!o||o.length!==1)
return;e.push(o),r+=n.end+1}if(!(e.length<1))return e},Jr=t=>{let r=0,e=t.trim(),n=Ct(e);for(;n;)r++,e=n.body.trim(),n=Ct(e);return r},tn=(t,r)=>{if(r.maxExtglobRecursion===
!1)return{risky:!1};let e=typeof r.maxExtglobRecursion=="number"?r.maxExtglobRecursion:lt.DEFAULT_MAX_EXTGLOB_RECURSION,n=ne(t).map(l=>l.trim());if(n.length>1&&
(n.some(l=>l==="")||n.some(l=>/^[*?]+$/.test(l))||Yr(n)))return{risky:!0};let s=[],o=!1,i=!0;for(let l of n){let h=Vr(l);if(h){o=!0,s.push(...h);continue}let y=$t(
l);if(y&&y.length===1){s.push(y);continue}if(i=!1,Jr(l)>e)return{risky:!0}}return o?i?{risky:!0,safeOutput:Zr([...new Set(s)])}:{risky:!0}:{risky:!1}},Lt=(t,r)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=re[t]||t;let e={...r},n=typeof e.maxLength=="number"?Math.min(Rt,e.maxLength):Rt,s=t.length;if(s>
n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);let o={type:"bos",value:"",output:e.prepend||""},i=[o],l=e.capture?"":"?:",h=lt.
globChars(e.windows),y=lt.extglobChars(h),{DOT_LITERAL:A,PLUS_LITERAL:g,SLASH_LITERAL:m,ONE_CHAR:b,DOTS_SLASH:d,NO_DOT:C,NO_DOT_SLASH:k,NO_DOTS_SLASH:W,QMARK:S,
QMARK_NO_DOT:B,STAR:Y,START_ANCHOR:P}=h,T=f=>`(${l}(?:(?!${P}${f.dot?d:A}).)*?)`,L=e.dot?"":C,R=e.dot?S:B,E=e.bash===!0?T(e):Y;e.capture&&(E=`(${E})`),typeof e.
noext=="boolean"&&(e.noextglob=e.noext);let u={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};t=X.removePrefix(t,u),s=t.length;let M=[],D=[],H=[],c=o,a,j=()=>u.index===s-1,$=u.peek=(f=1)=>t[u.index+f],q=u.advance=()=>t[++u.
index]||"",K=()=>t.slice(u.index+1),N=(f="",w=0)=>{u.consumed+=f,u.index+=w},et=f=>{u.output+=f.output!=null?f.output:f.value,N(f.value)},ut=()=>{let f=1;for(;$()===
"!"&&($(2)!=="("||$(3)==="?");)q(),u.start++,f++;return f%2===0?!1:(u.negated=!0,u.start++,!0)},J=f=>{u[f]++,H.push(f)},V=f=>{u[f]--,H.pop()},_=f=>{if(c.type===
"globstar"){let w=u.braces>0&&(f.type==="comma"||f.type==="brace"),p=f.extglob===!0||M.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="p\
aren"&&!w&&!p&&(u.output=u.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=E,u.output+=c.output)}if(M.length&&f.type!=="paren"&&(M[M.length-
1].inner+=f.value),(f.value||f.output)&&et(f),c&&c.type==="text"&&f.type==="text"){c.output=(c.output||c.value)+f.value,c.value+=f.value;return}f.prev=c,i.push(
f),c=f},ht=(f,w)=>{let p={...y[w],conditions:1,inner:""};p.prev=c,p.parens=u.parens,p.output=u.output,p.startIndex=u.index,p.tokensIndex=i.length;let x=(e.capture?
"(":"")+p.open;J("parens"),_({type:f,value:w,output:u.output?"":b}),_({type:"paren",extglob:!0,value:q(),output:x}),M.push(p)},xe=f=>{let w=t.slice(f.startIndex,
u.index+1),p=t.slice(f.startIndex+2,u.index),x=tn(p,e);if((f.type==="plus"||f.type==="star")&&x.risky){let v=x.safeOutput?(f.output?"":b)+(e.capture?`(${x.safeOutput}\
)`:x.safeOutput):void 0,Z=i[f.tokensIndex];Z.type="text",Z.value=w,Z.output=v||X.escapeRegex(w);for(let tt=f.tokensIndex+1;tt<i.length;tt++)i[tt].value="",i[tt].
output="",delete i[tt].suffix;u.output=f.output+Z.output,u.backtrack=!0,_({type:"paren",extglob:!0,value:a,output:""}),V("parens");return}let O=f.close+(e.capture?
")":""),F;if(f.type==="negate"){let v=E;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(v=T(e)),(v!==E||j()||/^\)+$/.test(K()))&&(O=f.close=`)$))${v}`),f.
inner.includes("*")&&(F=K())&&/^\.[^\\/.]+$/.test(F)){let Z=Lt(F,{...r,fastpaths:!1}).output;O=f.close=`)${Z})${v})`}f.prev.type==="bos"&&(u.negatedExtglob=!0)}
_({type:"paren",extglob:!0,value:a,output:O}),V("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let f=!1,w=t.replace(jr,(p,x,O,F,v,Z)=>F==="\\"?
(f=!0,p):F==="?"?x?x+F+(v?S.repeat(v.length):""):Z===0?R+(v?S.repeat(v.length):""):S.repeat(O.length):F==="."?A.repeat(O.length):F==="*"?x?x+F+(v?E:""):E:x?p:`\\${p}`);
return f===!0&&(e.unescape===!0?w=w.replace(/\\/g,""):w=w.replace(/\\+/g,p=>p.length%2===0?"\\\\":p?"\\":"")),w===t&&e.contains===!0?(u.output=t,u):(u.output=X.
wrapOutput(w,u,r),u)}for(;!j();){if(a=q(),a==="\0")continue;if(a==="\\"){let p=$();if(p==="/"&&e.bash!==!0||p==="."||p===";")continue;if(!p){a+="\\",_({type:"te\
xt",value:a});continue}let x=/^\\+/.exec(K()),O=0;if(x&&x[0].length>2&&(O=x[0].length,u.index+=O,O%2!==0&&(a+="\\")),e.unescape===!0?a=q():a+=q(),u.brackets===0){
_({type:"text",value:a});continue}}if(u.brackets>0&&(a!=="]"||c.value==="["||c.value==="[^")){if(e.posix!==!1&&a===":"){let p=c.value.slice(1);if(p.includes("[")&&
(c.posix=!0,p.includes(":"))){let x=c.value.lastIndexOf("["),O=c.value.slice(0,x),F=c.value.slice(x+2),v=Kr[F];if(v){c.value=O+v,u.backtrack=!0,q(),!o.output&&i.
indexOf(c)===1&&(o.output=b);continue}}}(a==="["&&$()!==":"||a==="-"&&$()==="]")&&(a=`\\${a}`),a==="]"&&(c.value==="["||c.value==="[^")&&(a=`\\${a}`),e.posix===
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
if(p.dots===!0){let O=i.slice(),F=[];for(let v=O.length-1;v>=0&&(i.pop(),O[v].type!=="brace");v--)O[v].type!=="dots"&&F.unshift(O[v].value);x=Qr(F,e),u.backtrack=
!0}if(p.comma!==!0&&p.dots!==!0){let O=u.output.slice(0,p.outputIndex),F=u.tokens.slice(p.tokensIndex);p.value=p.output="\\{",a=x="\\}",u.output=O;for(let v of F)
u.output+=v.output||v.value}_({type:"brace",value:a,output:x}),V("braces"),D.pop();continue}if(a==="|"){M.length>0&&M[M.length-1].conditions++,_({type:"text",value:a});
continue}if(a===","){let p=a,x=D[D.length-1];x&&H[H.length-1]==="braces"&&(x.comma=!0,p="|"),_({type:"comma",value:a,output:p});continue}if(a==="/"){if(c.type===
"dot"&&u.index===u.start+1){u.start=u.index+1,u.consumed="",u.output="",i.pop(),c=o;continue}_({type:"slash",value:a,output:m});continue}if(a==="."){if(u.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=A);let p=D[D.length-1];c.type="dots",c.output+=a,c.value+=a,p.dots=!0;continue}if(u.braces+u.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){_({type:"text",value:a,output:A});continue}_({type:"dot",value:a,output:A});continue}if(a==="?"){if(!(c&&c.value==="(")&&e.noextglob!==!0&&
$()==="("&&$(2)!=="?"){ht("qmark",a);continue}if(c&&c.type==="paren"){let x=$(),O=a;(c.value==="("&&!/[!=<:]/.test(x)||x==="<"&&!/<([!=]|\w+>)/.test(K()))&&(O=`\
\\${a}`),_({type:"text",value:a,output:O});continue}if(e.dot!==!0&&(c.type==="slash"||c.type==="bos")){_({type:"qmark",value:a,output:B});continue}_({type:"qmar\
k",value:a,output:S});continue}if(a==="!"){if(e.noextglob!==!0&&$()==="("&&($(2)!=="?"||!/[!=<:]/.test($(3)))){ht("negate",a);continue}if(e.nonegate!==!0&&u.index===
0){ut();continue}}if(a==="+"){if(e.noextglob!==!0&&$()==="("&&$(2)!=="?"){ht("plus",a);continue}if(c&&c.value==="("||e.regex===!1){_({type:"plus",value:a,output:g});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||u.parens>0){_({type:"plus",value:a});continue}_({type:"plus",value:g});continue}if(a===
"@"){if(e.noextglob!==!0&&$()==="("&&$(2)!=="?"){_({type:"at",extglob:!0,value:a,output:""});continue}_({type:"text",value:a});continue}if(a!=="*"){(a==="$"||a===
"^")&&(a=`\\${a}`);let p=Xr.exec(K());p&&(a+=p[0],u.index+=p[0].length),_({type:"text",value:a});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=a,c.output=E,u.backtrack=!0,u.globstar=!0,N(a);continue}let f=K();if(e.noextglob!==!0&&/^\([^?]/.test(f)){ht("star",a);continue}if(c.type==="\
star"){if(e.noglobstar===!0){N(a);continue}let p=c.prev,x=p.prev,O=p.type==="slash"||p.type==="bos",F=x&&(x.type==="star"||x.type==="globstar");if(e.bash===!0&&
(!O||f[0]&&f[0]!=="/")){_({type:"star",value:a,output:""});continue}let v=u.braces>0&&(p.type==="comma"||p.type==="brace"),Z=M.length&&(p.type==="pipe"||p.type===
"paren");if(!O&&p.type!=="paren"&&!v&&!Z){_({type:"star",value:a,output:""});continue}for(;f.slice(0,3)==="/**";){let rt=t[u.index+4];if(rt&&rt!=="/")break;f=f.
slice(3),N("/**",3)}let tt=j()||u.parens>0&&f===")".repeat(u.parens)&&!M.some(rt=>rt.type==="negate");if(p.type==="bos"&&j()){c.type="globstar",c.value+=a,c.output=
T(e),u.output=c.output,u.globstar=!0,N(a);continue}if(p.type==="slash"&&p.prev.type!=="bos"&&!F&&tt){u.output=u.output.slice(0,-(p.output+c.output).length),p.output=
`(?:${p.output}`,c.type="globstar",c.output=T(e)+(e.strictSlashes?")":"|$)"),c.value+=a,u.globstar=!0,u.output+=p.output+c.output,N(a);continue}if(p.type==="sla\
sh"&&p.prev.type!=="bos"&&f[0]==="/"){let rt=f[1]!==void 0?"|$":"";u.output=u.output.slice(0,-(p.output+c.output).length),p.output=`(?:${p.output}`,c.type="glob\
star",c.output=`${T(e)}${m}|${m}${rt})`,c.value+=a,u.output+=p.output+c.output,u.globstar=!0,N(a+q()),_({type:"slash",value:"/",output:""});continue}if(p.type===
"bos"&&f[0]==="/"){c.type="globstar",c.value+=a,c.output=`(?:^|${m}|${T(e)}${m})`,u.output=c.output,u.globstar=!0,N(a+q()),_({type:"slash",value:"/",output:""});
continue}u.output=u.output.slice(0,-c.output.length),c.type="globstar",c.output=T(e),c.value+=a,u.output+=c.output,u.globstar=!0,N(a);continue}let w={type:"star",
value:a,output:E};if(e.bash===!0){w.output=".*?",(c.type==="bos"||c.type==="slash")&&(w.output=L+w.output),_(w);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&e.regex===!0){w.output=a,_(w);continue}(u.index===u.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(u.output+=k,c.output+=k):e.dot===!0?(u.output+=
W,c.output+=W):(u.output+=L,c.output+=L),$()!=="*"&&(u.output+=b,c.output+=b)),_(w)}for(;u.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closi\
ng","]"));u.output=X.escapeLast(u.output,"["),V("brackets")}for(;u.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closing",")"));u.output=X.escapeLast(
u.output,"("),V("parens")}for(;u.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(ot("closing","}"));u.output=X.escapeLast(u.output,"{"),V("braces")}if(e.
strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&_({type:"maybe_slash",value:"",output:`${m}?`}),u.backtrack===!0){u.output="";for(let f of u.tokens)u.
output+=f.output!=null?f.output:f.value,f.suffix&&(u.output+=f.suffix)}return u};Lt.fastpaths=(t,r)=>{let e={...r},n=typeof e.maxLength=="number"?Math.min(Rt,e.
maxLength):Rt,s=t.length;if(s>n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);t=re[t]||t;let{DOT_LITERAL:o,SLASH_LITERAL:i,ONE_CHAR:l,
DOTS_SLASH:h,NO_DOT:y,NO_DOTS:A,NO_DOTS_SLASH:g,STAR:m,START_ANCHOR:b}=lt.globChars(e.windows),d=e.dot?A:y,C=e.dot?g:y,k=e.capture?"":"?:",W={negated:!1,prefix:""},
S=e.bash===!0?".*?":m;e.capture&&(S=`(${S})`);let B=L=>L.noglobstar===!0?S:`(${k}(?:(?!${b}${L.dot?h:o}).)*?)`,Y=L=>{switch(L){case"*":return`${d}${l}${S}`;case"\
.*":return`${o}${l}${S}`;case"*.*":return`${d}${S}${o}${l}${S}`;case"*/*":return`${d}${S}${i}${l}${C}${S}`;case"**":return d+B(e);case"**/*":return`(?:${d}${B(e)}${i}\
)?${C}${l}${S}`;case"**/*.*":return`(?:${d}${B(e)}${i})?${C}${S}${o}${l}${S}`;case"**/.*":return`(?:${d}${B(e)}${i})?${o}${l}${S}`;default:{let R=/^(.*?)\.(\w+)$/.
exec(L);if(!R)return;let E=Y(R[1]);return E?E+o+R[2]:void 0}}},P=X.removePrefix(t,W),T=Y(P);return T&&e.strictSlashes!==!0&&(T+=`${i}?`),T};se.exports=Lt});var ae=nt((Kn,ue)=>{"use strict";var en=ee(),vt=oe(),ie=ct(),rn=at(),nn=t=>t&&typeof t=="object"&&!Array.isArray(t),I=(t,r,e=!1)=>{if(Array.isArray(t)){let A=t.
map(m=>I(m,r,e));return m=>{for(let b of A){let d=b(m);if(d)return d}return!1}}let n=nn(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!n)throw new TypeError(
"Expected pattern to be a non-empty string");let s=r||{},o=s.windows,i=n?I.compileRe(t,r):I.makeRe(t,r,!1,!0),l=i.state;delete i.state;let h=()=>!1;if(s.ignore){
let A={...r,ignore:null,onMatch:null,onResult:null};h=I(s.ignore,A,e)}let y=(A,g=!1)=>{let{isMatch:m,match:b,output:d}=I.test(A,i,r,{glob:t,posix:o}),C={glob:t,
state:l,regex:i,posix:o,input:A,output:d,match:b,isMatch:m};return typeof s.onResult=="function"&&s.onResult(C),m===!1?(C.isMatch=!1,g?C:!1):h(A)?(typeof s.onIgnore==
"function"&&s.onIgnore(C),C.isMatch=!1,g?C:!1):(typeof s.onMatch=="function"&&s.onMatch(C),g?C:!0)};return e&&(y.state=l),y};I.test=(t,r,e,{glob:n,posix:s}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let o=e||{},i=o.format||(s?ie.toPosixSlashes:null),
l=t===n,h=l&&i?i(t):t;return l===!1&&(h=i?i(t):t,l=h===n),(l===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?l=I.matchBase(t,r,e,s):l=r.exec(h)),{isMatch:!!l,
match:l,output:h}};I.matchBase=(t,r,e,n=e&&e.windows)=>(r instanceof RegExp?r:I.makeRe(r,e)).test(ie.basename(t,{windows:n}));I.isMatch=(t,r,e)=>I(r,e)(t);I.parse=
(t,r)=>Array.isArray(t)?t.map(e=>I.parse(e,r)):vt(t,{...r,fastpaths:!1});I.scan=(t,r)=>en(t,r);I.compileRe=(t,r,e=!1,n=!1)=>{if(e===!0)return t.output;let s=r||
{},o=s.contains?"":"^",i=s.contains?"":"$",l=`${o}(?:${t.output})${i}`;t&&t.negated===!0&&(l=`^(?!${l}).*$`);let h=I.toRegex(l,r);return n===!0&&(h.state=t),h};
I.makeRe=(t,r={},e=!1,n=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return r.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(s.output=vt.fastpaths(t,r)),s.output||(s=vt(t,r)),I.compileRe(s,r,e,n)};I.toRegex=(t,r)=>{try{let e=r||{};return new RegExp(t,e.flags||
(e.nocase?"i":""))}catch(e){if(r&&r.debug===!0)throw e;return/$^/}};I.constants=rn;ue.exports=I});var fe=nt((Xn,pe)=>{"use strict";var ce=ae(),sn=ct();function le(t,r,e=!1){return r&&(r.windows===null||r.windows===void 0)&&(r={...r,windows:sn.isWindows()}),ce(
t,r,e)}Object.assign(le,ce);pe.exports=le});var kn={};ve(kn,{expandGlob:()=>vn});module.exports=Te(kn);var z=require("fs"),Q=require("path"),ge=require("url");var Ht=require("module"),G=require("path"),Oe=wt(require("fs"),1),kt=(0,Ht.createRequire)(__filename);function we(t){let r=(0,G.normalize)(t);return r.length>1&&
r[r.length-1]===G.sep&&(r=r.substring(0,r.length-1)),r}var ke=/[\\/]/g;function It(t,r){return t.replace(ke,r)}var Pe=/^[a-z]:[\\/]$/i;function He(t){return t===
"/"||Pe.test(t)}function At(t,r){let{resolvePaths:e,normalizePath:n,pathSeparator:s}=r,o=process.platform==="win32"&&t.includes("/")||t.startsWith(".");if(e&&(t=
(0,G.resolve)(t)),(n||o)&&(t=we(t)),t===".")return"";let i=t[t.length-1]!==s;return It(i?t+s:t,s)}function Dt(t,r){return r+t}function Ie(t,r){return function(e,n){
return n.startsWith(t)?n.slice(t.length)+e:It((0,G.relative)(t,n),r.pathSeparator)+r.pathSeparator+e}}function De(t){return t}function Ne(t,r,e){return r+t+e}function Fe(t,r){
let{relativePaths:e,includeBasePath:n}=r;return e&&t?Ie(t,r):n?Dt:De}function Be(t){return function(r,e){e.push(r.substring(t.length)||".")}}function Me(t){return function(r,e,n){
let s=r.substring(t.length)||".";n.every(o=>o(s,!0))&&e.push(s)}}var Ge=(t,r)=>{r.push(t||".")},We=(t,r,e)=>{let n=t||".";e.every(s=>s(n,!0))&&r.push(n)},qe=()=>{};
function Ue(t,r){let{includeDirs:e,filters:n,relativePaths:s}=r;return e?s?n&&n.length?Me(t):Be(t):n&&n.length?We:Ge:qe}var Ke=(t,r,e,n)=>{n.every(s=>s(t,!1))&&
e.files++},Xe=(t,r,e,n)=>{n.every(s=>s(t,!1))&&r.push(t)},je=(t,r,e,n)=>{e.files++},Qe=(t,r)=>{r.push(t)},ze=()=>{};function Ye(t){let{excludeFiles:r,filters:e,
onlyCounts:n}=t;return r?ze:e&&e.length?n?Ke:Xe:n?je:Qe}var Ze=t=>t,Ve=()=>[""].slice(0,0);function Je(t){return t.group?Ve:Ze}var tr=(t,r,e)=>{t.push({directory:r,
files:e,dir:r})},er=()=>{};function rr(t){return t.group?tr:er}var nr=function(t,r,e){let{queue:n,fs:s,options:{suppressErrors:o}}=r;n.enqueue(),s.realpath(t,(i,l)=>{
if(i)return n.dequeue(o?null:i,r);s.stat(l,(h,y)=>{if(h)return n.dequeue(o?null:h,r);if(y.isDirectory()&&Nt(t,l,r))return n.dequeue(null,r);e(y,l),n.dequeue(null,
r)})})},sr=function(t,r,e){let{queue:n,fs:s,options:{suppressErrors:o}}=r;n.enqueue();try{let i=s.realpathSync(t),l=s.statSync(i);if(l.isDirectory()&&Nt(t,i,r))
return;e(l,i)}catch(i){if(!o)throw i}};function or(t,r){return!t.resolveSymlinks||t.excludeSymlinks?null:r?sr:nr}function Nt(t,r,e){if(e.options.useRealPaths)return ir(
r,e);let n=(0,G.dirname)(t),s=1;for(;n!==e.root&&s<2;){let o=e.symlinks.get(n);!!o&&(o===r||o.startsWith(r)||r.startsWith(o))?s++:n=(0,G.dirname)(n)}return e.symlinks.
set(t,r),s>1}function ir(t,r){return r.visited.includes(t+r.options.pathSeparator)}var ur=t=>t.counts,ar=t=>t.groups,cr=t=>t.paths,lr=t=>t.paths.slice(0,t.options.
maxFiles),pr=(t,r,e)=>(dt(r,e,t.counts,t.options.suppressErrors),null),fr=(t,r,e)=>(dt(r,e,t.paths,t.options.suppressErrors),null),hr=(t,r,e)=>(dt(r,e,t.paths.slice(
0,t.options.maxFiles),t.options.suppressErrors),null),yr=(t,r,e)=>(dt(r,e,t.groups,t.options.suppressErrors),null);function dt(t,r,e,n){r(t&&!n?t:null,e)}function dr(t,r){
let{onlyCounts:e,group:n,maxFiles:s}=t;return e?r?ur:pr:n?r?ar:yr:s?r?lr:hr:r?cr:fr}var Ft={withFileTypes:!0},gr=(t,r,e,n,s)=>{if(t.queue.enqueue(),n<0)return t.
queue.dequeue(null,t);let{fs:o}=t;t.visited.push(r),t.counts.directories++,o.readdir(r||".",Ft,(i,l=[])=>{s(l,e,n),t.queue.dequeue(t.options.suppressErrors?null:
i,t)})},Rr=(t,r,e,n,s)=>{let{fs:o}=t;if(n<0)return;t.visited.push(r),t.counts.directories++;let i=[];try{i=o.readdirSync(r||".",Ft)}catch(l){if(!t.options.suppressErrors)
throw l}s(i,e,n)};function Ar(t){return t?Rr:gr}var Sr=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,r){this.
onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,r),t&&(r.controller.abort(),this.onQueueEmpty=void 0))}},mr=class{_files=0;_directories=0;set files(t){
this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},
_r=class{aborted=!1;abort(){this.aborted=!0}},Bt=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,r,e){
this.isSynchronous=!e,this.callbackInvoker=dr(r,this.isSynchronous),this.root=At(t,r),this.state={root:He(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new mr,options:r,queue:new Sr((n,s)=>this.callbackInvoker(s,n,e)),symlinks:new Map,visited:[""].slice(0,0),controller:new _r,fs:r.fs||
Oe},this.joinPath=Fe(this.root,r),this.pushDirectory=Ue(this.root,r),this.pushFile=Ye(r),this.getArray=Je(r),this.groupFiles=rr(r),this.resolveSymlink=or(r,this.
isSynchronous),this.walkDirectory=Ar(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,r,e)=>{let{paths:n,options:{
filters:s,resolveSymlinks:o,excludeSymlinks:i,exclude:l,maxFiles:h,signal:y,useRealPaths:A,pathSeparator:g},controller:m}=this.state;if(m.aborted||y&&y.aborted||
h&&n.length>h)return;let b=this.getArray(this.state.paths);for(let d=0;d<t.length;++d){let C=t[d];if(C.isFile()||C.isSymbolicLink()&&!o&&!i){let k=this.joinPath(
C.name,r);this.pushFile(k,b,this.state.counts,s)}else if(C.isDirectory()){let k=Ne(C.name,r,this.state.options.pathSeparator);if(l&&l(C.name,k))continue;this.pushDirectory(
k,n,s),this.walkDirectory(this.state,k,k,e-1,this.walk)}else if(this.resolveSymlink&&C.isSymbolicLink()){let k=Dt(C.name,r);this.resolveSymlink(k,this.state,(W,S)=>{
if(W.isDirectory()){if(S=At(S,this.state.options),l&&l(C.name,A?S:k+g))return;this.walkDirectory(this.state,S,A?S:k+g,e-1,this.walk)}else{S=A?S:k;let B=(0,G.basename)(
S),Y=At((0,G.dirname)(S),this.state.options);S=this.joinPath(B,Y),this.pushFile(S,b,this.state.counts,s)}})}}this.groupFiles(this.state.groups,r,b)}};function xr(t,r){
return new Promise((e,n)=>{Mt(t,r,(s,o)=>{if(s)return n(s);e(o)})})}function Mt(t,r,e){new Bt(t,r,e).start()}function Er(t,r){return new Bt(t,r).start()}var Pt=class{constructor(t,r){
this.root=t,this.options=r}withPromise(){return xr(this.root,this.options)}withCallback(t){Mt(this.root,this.options,t)}sync(){return Er(this.root,this.options)}},
Gt=null;try{kt.resolve("picomatch"),Gt=kt("picomatch")}catch{}var Wt=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:G.sep,filters:[]};globFunction;constructor(t){
this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.
normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){
return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new Pt(t||".",this.options)}withGlobFunction(t){return this.
globFunction=t,this}crawlWithOptions(t,r){return this.options={...this.options,...r},new Pt(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(
t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...r){let e=this.globFunction||Gt;if(!e)throw new Error("Please specify a glob function to use glob matchi\
ng.");var n=this.globCache[t.join("\0")];return n||(n=e(t,...r),this.globCache[t.join("\0")]=n),this.options.filters.push(s=>n(s)),this}};var it=wt(fe(),1),on=Array.isArray,Re=/\\/g,un=/^[A-Za-z]:$/,Ae=process.platform==="win32",an=/^(\/?\.\.)+$/;function cn(t,r={}){let e=t.length,n=Array(e),s=Array(
e),o,i;for(o=0;o<e;o++){let l=Se(t[o]);n[o]=l;let h=l.length,y=Array(h);for(i=0;i<h;i++)y[i]=(0,it.default)(l[i],r);s[o]=y}return l=>{let h=l.split("/");if(h[0]===
".."&&an.test(l))return!0;for(o=0;o<e;o++){let y=n[o],A=s[o],g=h.length,m=Math.min(g,y.length);for(i=0;i<m;){let b=y[i];if(b.includes("/"))return!0;if(!A[i](h[i]))
break;if(!r.noglobstar&&b==="**")return!0;i++}if(i===g)return!0}return!1}}var ln=/^[A-Z]:\/$/i,pn=Ae?t=>ln.test(t):t=>t==="/";function he(t,r,e){if(t===r||r.startsWith(
`${t}/`)){if(e){let s=t.length+ +!pn(t);return(o,i)=>o.slice(s,i?-1:void 0)||"."}let n=r.slice(t.length+1);return n?(s,o)=>{if(s===".")return n;let i=`${n}/${s}`;
return o?i.slice(0,-1):i}:(s,o)=>o&&s!=="."?s.slice(0,-1):s}return e?n=>Q.posix.relative(t,n)||".":n=>Q.posix.relative(t,`${r}/${n}`)||"."}function fn(t,r){if(r.
startsWith(`${t}/`)){let e=r.slice(t.length+1);return n=>`${e}/${n}`}return e=>{let n=Q.posix.relative(t,`${r}/${e}`);return e[e.length-1]==="/"&&n!==""?`${n}/`:
n||"."}}function ye(t){return t.replace(un,r=>`${r}/`)}var hn={parts:!0};function Se(t){var r;let e=it.default.scan(t,hn);return!((r=e.parts)===null||r===void 0)&&
r.length?e.parts:[t]}var yn=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,dn=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,gn=t=>t.replace(yn,"\\$&"),Rn=t=>t.replace(dn,"\\$&"),
An=Ae?Rn:gn;function Sn(t,r){if(r?.caseSensitiveMatch===!1)return!0;let e=it.default.scan(t);return e.isGlob||e.negated}function pt(...t){console.log(`[tinyglob\
by ${new Date().toLocaleTimeString("es")}]`,...t)}function me(t){return typeof t=="string"?[t]:t??[]}var mn=/^(\/?\.\.)+/,_n=/\\(?=[()[\]{}!*+?@|])/g;function Tt(t,r,e,n){
var s;let o=r.cwd,i=t;t[t.length-1]==="/"&&(i=t.slice(0,-1)),i[i.length-1]!=="*"&&r.expandDirectories&&(i+="/**");let l=An(o);i=(0,Q.isAbsolute)(i.replace(_n,""))?
Q.posix.relative(l,i):Q.posix.normalize(i);let h=(s=mn.exec(i))===null||s===void 0?void 0:s[0],y=Se(i);if(h){let g=(h.length+1)/3,m=0,b=l.split("/");for(;m<g&&y[m+
g]===b[b.length+m-g];)i=i.slice(0,(g-m-1)*3)+i.slice((g-m)*3+y[m+g].length+1)||".",m++;let d=Q.posix.join(o,h.slice(m*3));d[0]!=="."&&e.root.length>d.length&&(e.
root=ye(d),e.depthOffset=-g+m)}if(!n&&e.depthOffset>=0){var A;(A=e.commonPath)!==null&&A!==void 0||(e.commonPath=y);let g=[],m=Math.min(e.commonPath.length,y.length);
for(let b=0;b<m;b++){let d=y[b];if(d==="**"&&!y[b+1]){g.pop();break}if(b===y.length-1||d!==e.commonPath[b]||Sn(d))break;g.push(d)}e.depthOffset=g.length,e.commonPath=
g,e.root=ye(g.length>0?Q.posix.join(o,...g):o)}return i}function xn(t,r,e){let n=[],s=[];for(let o of t.ignore)o&&(o[0]!=="!"||o[1]==="(")&&s.push(Tt(o,t,e,!0));
for(let o of r)o&&(o[0]!=="!"||o[1]==="("?n.push(Tt(o,t,e,!1)):(o[1]!=="!"||o[2]==="(")&&s.push(Tt(o.slice(1),t,e,!0)));return{match:n,ignore:s}}function En(t,r){
let e=t.cwd,n={root:e,depthOffset:0},s=xn(t,r,n);t.debug&&pt("internal processing patterns:",s);let{absolute:o,caseSensitiveMatch:i,debug:l,dot:h,followSymbolicLinks:y,
onlyDirectories:A}=t,g=n.root.replace(Re,""),m={dot:h,nobrace:t.braceExpansion===!1,nocase:!i,noextglob:t.extglob===!1,noglobstar:t.globstar===!1,posix:!0},b=(0,it.default)(
s.match,m),d=(0,it.default)(s.ignore,m),C=cn(s.match,m),k=he(e,g,o),W=o?k:he(e,g,!0),S=(P,T)=>{let L=W(T,!0);return L!=="."&&!C(L)||d(L)},B;t.deep!==void 0&&(B=
Math.round(t.deep-n.depthOffset));let Y=new Wt({filters:[l?(P,T)=>{let L=k(P,T),R=b(L)&&!d(L);return R&&pt(`matched ${L}`),R}:(P,T)=>{let L=k(P,T);return b(L)&&
!d(L)}],exclude:l?(P,T)=>{let L=S(P,T);return pt(`${L?"skipped":"crawling"} ${T}`),L}:S,fs:t.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,
resolveSymlinks:y,excludeSymlinks:!y,excludeFiles:A,includeDirs:A||!t.onlyFiles,maxDepth:B,signal:t.signal}).crawl(g);return t.debug&&pt("internal properties:",
{...n,root:g}),[Y,e!==g&&!o&&fn(e,g)]}function bn(t,r){if(r)for(let e=t.length-1;e>=0;e--)t[e]=r(t[e]);return t}var de={caseSensitiveMatch:!0,debug:!!process.env.
TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function Cn(t){let r=Object.assign({},t);for(let e in de)r[e]===void 0&&Object.assign(
r,{[e]:de[e]});return r.cwd=(r.cwd instanceof URL?(0,ge.fileURLToPath)(r.cwd):(0,Q.resolve)(r.cwd||process.cwd())).replace(Re,"/"),r.ignore=me(r.ignore),r.fs&&(r.
fs={readdir:r.fs.readdir||z.readdir,readdirSync:r.fs.readdirSync||z.readdirSync,realpath:r.fs.realpath||z.realpath,realpathSync:r.fs.realpathSync||z.realpathSync,
stat:r.fs.stat||z.stat,statSync:r.fs.statSync||z.statSync}),r.debug&&pt("globbing with options:",r),r}function $n(t,r={}){var e;if(t&&r?.patterns)throw new Error(
"Cannot pass patterns as both an argument and an option");let n=on(t)||typeof t=="string",s=me((e=n?t:t.patterns)!==null&&e!==void 0?e:"**/*"),o=Cn(n?r:t);return s.
length>0?En(o,s):[]}function _e(t,r){let[e,n]=$n(t,r);return e?bn(e.sync(),n):[]}var ft=class extends Error{name="UsageError";static[Symbol.hasInstance](r){return r instanceof Error&&r.name==="UsageError"}};var Ln=/(^|[/\\{,(|])\.\.($|[/\\},)|])/;function vn(t,{cwd:r,fs:e,paths:n}){let s=r(),o=l=>Ln.test(l)||n.isAbsolute(l)&&!wn(l,s),i=o(t)?null:_e([t],{cwd:s,dot:!1,
expandDirectories:!1,followSymbolicLinks:!1,fs:{readdirSync:Tn(e)},ignore:["**/node_modules/**","**/workspaces-preflight.*"]});if(i===null||i.some(l=>o(l)))throw new ft(
`the pattern \`${t}\` leaves the working directory; change to the directory that it is about`);return i.sort()}function Tn(t){return(e,n)=>t.readdirSync(e,n).map(
s=>s.isSymbolicLink()?{...On,name:s.name}:s)}var On={isFile:()=>!0,isDirectory:()=>!1,isSymbolicLink:()=>!1};function wn(t,r){return t.startsWith(r.endsWith("/")?
r:`${r}/`)}0&&(module.exports={expandGlob});
