"use strict";var Pe=Object.create;var gt=Object.defineProperty;var He=Object.getOwnPropertyDescriptor;var Ie=Object.getOwnPropertyNames;var De=Object.getPrototypeOf,Ne=Object.prototype.hasOwnProperty;var ot=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},Fe=(t,e)=>{for(var r in e)gt(t,r,{get:e[r],enumerable:!0})},Ht=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of Ie(e))!Ne.call(t,s)&&s!==r&&gt(t,s,{get:()=>e[s],enumerable:!(n=He(e,s))||n.enumerable});return t};var It=(t,e,r)=>(r=t!=null?Pe(De(t)):{},Ht(e||!t||!t.__esModule?gt(r,"default",{value:t,enumerable:!0}):r,t)),Be=t=>Ht(gt({},"__esModule",{value:!0}),t);var pt=ot((ss,Vt)=>{"use strict";var Qt="[^\\\\/]",Hr="(?=.)",zt="[^/]",Et="(?:\\/|$)",Yt="(?:^|\\/)",_t=`\\.{1,2}${Et}`,Ir="(?!\\.)",Dr=`(?!${Yt}${_t})`,Nr=`(?\
!\\.{0,1}${Et})`,Fr=`(?!${_t})`,Br="[^.\\/]",Mr=`${zt}*?`,Gr="/",Zt={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Hr,QMARK:zt,
END_ANCHOR:Et,DOTS_SLASH:_t,NO_DOT:Ir,NO_DOTS:Dr,NO_DOT_SLASH:Nr,NO_DOTS_SLASH:Fr,QMARK_NO_DOT:Br,STAR:Mr,START_ANCHOR:Yt,SEP:Gr},Wr={...Zt,SLASH_LITERAL:"[\\\\/]",
QMARK:Qt,STAR:`${Qt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},qr={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Vt.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:qr,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?Wr:Zt}}});var ft=ot(U=>{"use strict";var{REGEX_BACKSLASH:Ur,REGEX_REMOVE_BACKSLASH:Kr,REGEX_SPECIAL_CHARS:Xr,REGEX_SPECIAL_CHARS_GLOBAL:jr}=pt();U.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);U.hasRegexChars=t=>Xr.test(t);U.isRegexChar=t=>t.length===1&&U.hasRegexChars(t);U.escapeRegex=t=>t.replace(jr,"\\$1");U.toPosixSlashes=
t=>t.replace(Ur,"/");U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};U.removeBackslashes=t=>t.replace(Kr,e=>e==="\\"?"":e);U.escapeLast=(t,e,r)=>{let n=t.lastIndexOf(e,r);return n===
-1?t:t[n-1]==="\\"?U.escapeLast(t,e,n-1):`${t.slice(0,n)}\\${t.slice(n)}`};U.removePrefix=(t,e={})=>{let r=t;return r.startsWith("./")&&(r=r.slice(2),e.prefix="\
./"),r};U.wrapOutput=(t,e={},r={})=>{let n=r.contains?"":"^",s=r.contains?"":"$",o=`${n}(?:${t})${s}`;return e.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};U.basename=
(t,{windows:e}={})=>{let r=t.split(e?/[\\/]/:"/"),n=r[r.length-1];return n===""?r[r.length-2]:n}});var ie=ot((is,oe)=>{"use strict";var Jt=ft(),{CHAR_ASTERISK:xt,CHAR_AT:Qr,CHAR_BACKWARD_SLASH:it,CHAR_COMMA:zr,CHAR_DOT:bt,CHAR_EXCLAMATION_MARK:Ct,CHAR_FORWARD_SLASH:se,
CHAR_LEFT_CURLY_BRACE:$t,CHAR_LEFT_PARENTHESES:St,CHAR_LEFT_SQUARE_BRACKET:Yr,CHAR_PLUS:Zr,CHAR_QUESTION_MARK:te,CHAR_RIGHT_CURLY_BRACE:Vr,CHAR_RIGHT_PARENTHESES:ee,
CHAR_RIGHT_SQUARE_BRACKET:Jr}=pt(),re=t=>t===se||t===it,ne=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},tn=(t,e)=>{let r=e||{},n=t.length-1,s=r.parts===!0||
r.tokens===!0||r.scanToEnd===!0,o=[],i=[],l=[],h=t,d=-1,g=0,y=0,A=!1,b=!1,m=!1,C=!1,T=!1,W=!1,R=!1,B=!1,Z=!1,P=!1,v=0,w,S,x={value:"",depth:0,isGlob:!1},a=()=>d>=
n,M=()=>h.charCodeAt(d+1),D=()=>(w=S,h.charCodeAt(++d));for(;d<n;){S=D();let $;if(S===it){R=x.backslashes=!0,S=D(),S===$t&&(W=!0);continue}if(W===!0||S===$t){for(v++;a()!==
!0&&(S=D());){if(S===it){R=x.backslashes=!0,D();continue}if(S===$t){v++;continue}if(W!==!0&&S===bt&&(S=D())===bt){if(A=x.isBrace=!0,m=x.isGlob=!0,P=!0,s===!0)continue;
break}if(W!==!0&&S===zr){if(A=x.isBrace=!0,m=x.isGlob=!0,P=!0,s===!0)continue;break}if(S===Vr&&(v--,v===0)){W=!1,A=x.isBrace=!0,P=!0;break}}if(s===!0)continue;break}
if(S===se){if(o.push(d),i.push(x),x={value:"",depth:0,isGlob:!1},P===!0)continue;if(w===bt&&d===g+1){g+=2;continue}y=d+1;continue}if(r.noext!==!0&&(S===Zr||S===
Qr||S===xt||S===te||S===Ct)===!0&&M()===St){if(m=x.isGlob=!0,C=x.isExtglob=!0,P=!0,S===Ct&&d===g&&(Z=!0),s===!0){let K=0;for(;a()!==!0&&(S=D());){if(S===it){R=x.
backslashes=!0,D();continue}if(S===St){K++;continue}if(S===ee&&--K===0){P=!0;break}}continue}break}if(S===xt){if(w===xt&&(T=x.isGlobstar=!0),m=x.isGlob=!0,P=!0,
s===!0)continue;break}if(S===te){if(m=x.isGlob=!0,P=!0,s===!0)continue;break}if(S===Yr){for(;a()!==!0&&($=D());){if($===it){R=x.backslashes=!0,D();continue}if($===
Jr){b=x.isBracket=!0,m=x.isGlob=!0,P=!0;break}}if(s===!0)continue;break}if(r.nonegate!==!0&&S===Ct&&d===g){B=x.negated=!0,g++;continue}if(r.noparen!==!0&&S===St){
if(m=x.isGlob=!0,s===!0){let q=1;for(;a()!==!0&&(S=D());){if(S===it){R=x.backslashes=!0,D();continue}if(S===St){q++;continue}if(S===ee&&--q===0){P=!0;break}}continue}
break}if(m===!0){if(P=!0,s===!0)continue;break}}r.noext===!0&&(C=!1,m=!1);let H=h,c="",u="";g>0&&(c=h.slice(0,g),h=h.slice(g),y-=g),H&&m===!0&&y>0?(H=h.slice(0,
y),u=h.slice(y)):m===!0?(H="",u=h):H=h,H&&H!==""&&H!=="/"&&H!==h&&re(H.charCodeAt(H.length-1))&&(H=H.slice(0,-1)),r.unescape===!0&&(u&&(u=Jt.removeBackslashes(u)),
H&&R===!0&&(H=Jt.removeBackslashes(H)));let j={prefix:c,input:t,start:g,base:H,glob:u,isBrace:A,isBracket:b,isGlob:m,isExtglob:C,isGlobstar:T,negated:B,negatedExtglob:Z};
if(r.tokens===!0&&(j.maxDepth=0,re(S)||i.push(x),j.tokens=i),r.parts===!0||r.tokens===!0){let $;for(let N=0;N<o.length;N++){let nt=$!==void 0?$+1:g,ct=o[N],et=t.
slice(nt,ct);r.tokens&&(N===0&&g!==0?(i[N].isPrefix=!0,i[N].value=c):i[N].value=et,ne(i[N]),j.maxDepth+=i[N].depth),ct>=g&&(l.push(et),$=ct)}let q=$!==void 0?$+
1:g,K=t.slice(q);l.push(K),r.tokens&&$&&$+1<t.length&&(i[i.length-1].value=K,ne(i[i.length-1]),j.maxDepth+=i[i.length-1].depth),j.slashes=o,j.parts=l}return j};
oe.exports=tn});var le=ot((as,ce)=>{"use strict";var ht=pt(),X=ft(),{MAX_LENGTH:Rt,POSIX_REGEX_SOURCE:en,REGEX_NON_SPECIAL_CHARS:rn,REGEX_SPECIAL_CHARS_BACKREF:nn,REPLACEMENTS:ae}=ht,
sn=(t,e)=>{if(typeof e.expandRange=="function")return e.expandRange(...t,e);t.sort();let r=`[${t.join("-")}]`;try{new RegExp(r)}catch{return t.map(s=>X.escapeRegex(
s)).join("..")}return r},at=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,ue=t=>{let e=[],r=0,n=0,s=0,o="",i=!1;for(let l of t){if(i===
!0){o+=l,i=!1;continue}if(l==="\\"){o+=l,i=!0;continue}if(l==='"'){s=s===1?0:1,o+=l;continue}if(s===0){if(l==="[")r++;else if(l==="]"&&r>0)r--;else if(r===0){if(l===
"(")n++;else if(l===")"&&n>0)n--;else if(l==="|"&&n===0){e.push(o),o="";continue}}}o+=l}return e.push(o),e},on=t=>{let e=!1;for(let r of t){if(e===!0){e=!1;continue}
if(r==="\\"){e=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},kt=t=>{let e=t.trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(
2,-1),r=!0);if(on(e))return e.replace(/\\(.)/g,"$1")},an=t=>{let e=t.map(kt).filter(Boolean);for(let r=0;r<e.length;r++)for(let n=r+1;n<e.length;n++){let s=e[r],
o=e[n],i=s[0];if(!(!i||s!==i.repeat(s.length)||o!==i.repeat(o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},wt=(t,e=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let r=0,n=0,s=0,o=!1;for(let i=1;i<t.length;i++){let l=t[i];if(o===!0){o=!1;continue}if(l==="\\"){o=!0;continue}if(l==='"'){s=s===
1?0:1;continue}if(s!==1){if(l==="["){r++;continue}if(l==="]"&&r>0){r--;continue}if(!(r>0)){if(l==="("){n++;continue}if(l===")"&&(n--,n===0))return e===!0&&i!==t.
length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},un=t=>`${t.length===1?X.escapeRegex(t[0]):`[${t.map(r=>X.escapeRegex(r)).join("")}]`}*`,cn=t=>{let e=0,r=[];
for(;e<t.length;){let n=wt(t.slice(e),!1);if(!n||n.type!=="*")return;let s=ue(n.body).map(i=>i.trim());if(s.length!==1)return;let o=kt(s[0]);if(!o||o.length!==1)
return;r.push(o),e+=n.end+1}if(!(r.length<1))return r},ln=t=>{let e=0,r=t.trim(),n=wt(r);for(;n;)e++,r=n.body.trim(),n=wt(r);return e},pn=(t,e)=>{if(e.maxExtglobRecursion===
!1)return{risky:!1};let r=typeof e.maxExtglobRecursion=="number"?e.maxExtglobRecursion:ht.DEFAULT_MAX_EXTGLOB_RECURSION,n=ue(t).map(l=>l.trim());if(n.length>1&&
(n.some(l=>l==="")||n.some(l=>/^[*?]+$/.test(l))||an(n)))return{risky:!0};let s=[],o=!1,i=!0;for(let l of n){let h=cn(l);if(h){o=!0,s.push(...h);continue}let d=kt(
l);if(d&&d.length===1){s.push(d);continue}if(i=!1,ln(l)>r)return{risky:!0}}return o?i?{risky:!0,safeOutput:un([...new Set(s)])}:{risky:!0}:{risky:!1}},vt=(t,e)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=ae[t]||t;let r={...e},n=typeof r.maxLength=="number"?Math.min(Rt,r.maxLength):Rt,s=t.length;if(s>
n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);let o={type:"bos",value:"",output:r.prepend||""},i=[o],l=r.capture?"":"?:",h=ht.
globChars(r.windows),d=ht.extglobChars(h),{DOT_LITERAL:g,PLUS_LITERAL:y,SLASH_LITERAL:A,ONE_CHAR:b,DOTS_SLASH:m,NO_DOT:C,NO_DOT_SLASH:T,NO_DOTS_SLASH:W,QMARK:R,
QMARK_NO_DOT:B,STAR:Z,START_ANCHOR:P}=h,v=f=>`(${l}(?:(?!${P}${f.dot?m:g}).)*?)`,w=r.dot?"":C,S=r.dot?R:B,x=r.bash===!0?v(r):Z;r.capture&&(x=`(${x})`),typeof r.
noext=="boolean"&&(r.noextglob=r.noext);let a={input:t,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};t=X.removePrefix(t,a),s=t.length;let M=[],D=[],H=[],c=o,u,j=()=>a.index===s-1,$=a.peek=(f=1)=>t[a.index+f],q=a.advance=()=>t[++a.
index]||"",K=()=>t.slice(a.index+1),N=(f="",O=0)=>{a.consumed+=f,a.index+=O},nt=f=>{a.output+=f.output!=null?f.output:f.value,N(f.value)},ct=()=>{let f=1;for(;$()===
"!"&&($(2)!=="("||$(3)==="?");)q(),a.start++,f++;return f%2===0?!1:(a.negated=!0,a.start++,!0)},et=f=>{a[f]++,H.push(f)},J=f=>{a[f]--,H.pop()},E=f=>{if(c.type===
"globstar"){let O=a.braces>0&&(f.type==="comma"||f.type==="brace"),p=f.extglob===!0||M.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="p\
aren"&&!O&&!p&&(a.output=a.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=x,a.output+=c.output)}if(M.length&&f.type!=="paren"&&(M[M.length-
1].inner+=f.value),(f.value||f.output)&&nt(f),c&&c.type==="text"&&f.type==="text"){c.output=(c.output||c.value)+f.value,c.value+=f.value;return}f.prev=c,i.push(
f),c=f},yt=(f,O)=>{let p={...d[O],conditions:1,inner:""};p.prev=c,p.parens=a.parens,p.output=a.output,p.startIndex=a.index,p.tokensIndex=i.length;let _=(r.capture?
"(":"")+p.open;et("parens"),E({type:f,value:O,output:a.output?"":b}),E({type:"paren",extglob:!0,value:q(),output:_}),M.push(p)},Te=f=>{let O=t.slice(f.startIndex,
a.index+1),p=t.slice(f.startIndex+2,a.index),_=pn(p,r);if((f.type==="plus"||f.type==="star")&&_.risky){let k=_.safeOutput?(f.output?"":b)+(r.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,V=i[f.tokensIndex];V.type="text",V.value=O,V.output=k||X.escapeRegex(O);for(let rt=f.tokensIndex+1;rt<i.length;rt++)i[rt].value="",i[rt].
output="",delete i[rt].suffix;a.output=f.output+V.output,a.backtrack=!0,E({type:"paren",extglob:!0,value:u,output:""}),J("parens");return}let L=f.close+(r.capture?
")":""),F;if(f.type==="negate"){let k=x;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(k=v(r)),(k!==x||j()||/^\)+$/.test(K()))&&(L=f.close=`)$))${k}`),f.
inner.includes("*")&&(F=K())&&/^\.[^\\/.]+$/.test(F)){let V=vt(F,{...e,fastpaths:!1}).output;L=f.close=`)${V})${k})`}f.prev.type==="bos"&&(a.negatedExtglob=!0)}
E({type:"paren",extglob:!0,value:u,output:L}),J("parens")};if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let f=!1,O=t.replace(nn,(p,_,L,F,k,V)=>F==="\\"?
(f=!0,p):F==="?"?_?_+F+(k?R.repeat(k.length):""):V===0?S+(k?R.repeat(k.length):""):R.repeat(L.length):F==="."?g.repeat(L.length):F==="*"?_?_+F+(k?x:""):x:_?p:`\\${p}`);
return f===!0&&(r.unescape===!0?O=O.replace(/\\/g,""):O=O.replace(/\\+/g,p=>p.length%2===0?"\\\\":p?"\\":"")),O===t&&r.contains===!0?(a.output=t,a):(a.output=X.
wrapOutput(O,a,e),a)}for(;!j();){if(u=q(),u==="\0")continue;if(u==="\\"){let p=$();if(p==="/"&&r.bash!==!0||p==="."||p===";")continue;if(!p){u+="\\",E({type:"te\
xt",value:u});continue}let _=/^\\+/.exec(K()),L=0;if(_&&_[0].length>2&&(L=_[0].length,a.index+=L,L%2!==0&&(u+="\\")),r.unescape===!0?u=q():u+=q(),a.brackets===0){
E({type:"text",value:u});continue}}if(a.brackets>0&&(u!=="]"||c.value==="["||c.value==="[^")){if(r.posix!==!1&&u===":"){let p=c.value.slice(1);if(p.includes("[")&&
(c.posix=!0,p.includes(":"))){let _=c.value.lastIndexOf("["),L=c.value.slice(0,_),F=c.value.slice(_+2),k=en[F];if(k){c.value=L+k,a.backtrack=!0,q(),!o.output&&i.
indexOf(c)===1&&(o.output=b);continue}}}(u==="["&&$()!==":"||u==="-"&&$()==="]")&&(u=`\\${u}`),u==="]"&&(c.value==="["||c.value==="[^")&&(u=`\\${u}`),r.posix===
!0&&u==="!"&&c.value==="["&&(u="^"),c.value+=u,nt({value:u});continue}if(a.quotes===1&&u!=='"'){u=X.escapeRegex(u),c.value+=u,nt({value:u});continue}if(u==='"'){
a.quotes=a.quotes===1?0:1,r.keepQuotes===!0&&E({type:"text",value:u});continue}if(u==="("){et("parens"),E({type:"paren",value:u});continue}if(u===")"){if(a.parens===
0&&r.strictBrackets===!0)throw new SyntaxError(at("opening","("));let p=M[M.length-1];if(p&&a.parens===p.parens+1){Te(M.pop());continue}E({type:"paren",value:u,
output:a.parens?")":"\\)"}),J("parens");continue}if(u==="["){if(r.nobracket===!0||!K().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(
at("closing","]"));u=`\\${u}`}else et("brackets");E({type:"bracket",value:u});continue}if(u==="]"){if(r.nobracket===!0||c&&c.type==="bracket"&&c.value.length===
1){E({type:"text",value:u,output:`\\${u}`});continue}if(a.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(at("opening","["));E({type:"text",value:u,
output:`\\${u}`});continue}J("brackets");let p=c.value.slice(1);if(c.posix!==!0&&p[0]==="^"&&!p.includes("/")&&(u=`/${u}`),c.value+=u,nt({value:u}),r.literalBrackets===
!1||X.hasRegexChars(p))continue;let _=X.escapeRegex(c.value);if(a.output=a.output.slice(0,-c.value.length),r.literalBrackets===!0){a.output+=_,c.value=_;continue}
c.value=`(${l}${_}|${c.value})`,a.output+=c.value;continue}if(u==="{"&&r.nobrace!==!0){et("braces");let p={type:"brace",value:u,output:"(",outputIndex:a.output.
length,tokensIndex:a.tokens.length};D.push(p),E(p);continue}if(u==="}"){let p=D[D.length-1];if(r.nobrace===!0||!p){E({type:"text",value:u,output:u});continue}let _="\
)";if(p.dots===!0){let L=i.slice(),F=[];for(let k=L.length-1;k>=0&&(i.pop(),L[k].type!=="brace");k--)L[k].type!=="dots"&&F.unshift(L[k].value);_=sn(F,r),a.backtrack=
!0}if(p.comma!==!0&&p.dots!==!0){let L=a.output.slice(0,p.outputIndex),F=a.tokens.slice(p.tokensIndex);p.value=p.output="\\{",u=_="\\}",a.output=L;for(let k of F)
a.output+=k.output||k.value}E({type:"brace",value:u,output:_}),J("braces"),D.pop();continue}if(u==="|"){M.length>0&&M[M.length-1].conditions++,E({type:"text",value:u});
continue}if(u===","){let p=u,_=D[D.length-1];_&&H[H.length-1]==="braces"&&(_.comma=!0,p="|"),E({type:"comma",value:u,output:p});continue}if(u==="/"){if(c.type===
"dot"&&a.index===a.start+1){a.start=a.index+1,a.consumed="",a.output="",i.pop(),c=o;continue}E({type:"slash",value:u,output:A});continue}if(u==="."){if(a.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=g);let p=D[D.length-1];c.type="dots",c.output+=u,c.value+=u,p.dots=!0;continue}if(a.braces+a.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){E({type:"text",value:u,output:g});continue}E({type:"dot",value:u,output:g});continue}if(u==="?"){if(!(c&&c.value==="(")&&r.noextglob!==!0&&
$()==="("&&$(2)!=="?"){yt("qmark",u);continue}if(c&&c.type==="paren"){let _=$(),L=u;(c.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(K()))&&(L=`\
\\${u}`),E({type:"text",value:u,output:L});continue}if(r.dot!==!0&&(c.type==="slash"||c.type==="bos")){E({type:"qmark",value:u,output:B});continue}E({type:"qmar\
k",value:u,output:R});continue}if(u==="!"){if(r.noextglob!==!0&&$()==="("&&($(2)!=="?"||!/[!=<:]/.test($(3)))){yt("negate",u);continue}if(r.nonegate!==!0&&a.index===
0){ct();continue}}if(u==="+"){if(r.noextglob!==!0&&$()==="("&&$(2)!=="?"){yt("plus",u);continue}if(c&&c.value==="("||r.regex===!1){E({type:"plus",value:u,output:y});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||a.parens>0){E({type:"plus",value:u});continue}E({type:"plus",value:y});continue}if(u===
"@"){if(r.noextglob!==!0&&$()==="("&&$(2)!=="?"){E({type:"at",extglob:!0,value:u,output:""});continue}E({type:"text",value:u});continue}if(u!=="*"){(u==="$"||u===
"^")&&(u=`\\${u}`);let p=rn.exec(K());p&&(u+=p[0],a.index+=p[0].length),E({type:"text",value:u});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=u,c.output=x,a.backtrack=!0,a.globstar=!0,N(u);continue}let f=K();if(r.noextglob!==!0&&/^\([^?]/.test(f)){yt("star",u);continue}if(c.type==="\
star"){if(r.noglobstar===!0){N(u);continue}let p=c.prev,_=p.prev,L=p.type==="slash"||p.type==="bos",F=_&&(_.type==="star"||_.type==="globstar");if(r.bash===!0&&
(!L||f[0]&&f[0]!=="/")){E({type:"star",value:u,output:""});continue}let k=a.braces>0&&(p.type==="comma"||p.type==="brace"),V=M.length&&(p.type==="pipe"||p.type===
"paren");if(!L&&p.type!=="paren"&&!k&&!V){E({type:"star",value:u,output:""});continue}for(;f.slice(0,3)==="/**";){let st=t[a.index+4];if(st&&st!=="/")break;f=f.
slice(3),N("/**",3)}let rt=j()||a.parens>0&&f===")".repeat(a.parens)&&!M.some(st=>st.type==="negate");if(p.type==="bos"&&j()){c.type="globstar",c.value+=u,c.output=
v(r),a.output=c.output,a.globstar=!0,N(u);continue}if(p.type==="slash"&&p.prev.type!=="bos"&&!F&&rt){a.output=a.output.slice(0,-(p.output+c.output).length),p.output=
`(?:${p.output}`,c.type="globstar",c.output=v(r)+(r.strictSlashes?")":"|$)"),c.value+=u,a.globstar=!0,a.output+=p.output+c.output,N(u);continue}if(p.type==="sla\
sh"&&p.prev.type!=="bos"&&f[0]==="/"){let st=f[1]!==void 0?"|$":"";a.output=a.output.slice(0,-(p.output+c.output).length),p.output=`(?:${p.output}`,c.type="glob\
star",c.output=`${v(r)}${A}|${A}${st})`,c.value+=u,a.output+=p.output+c.output,a.globstar=!0,N(u+q()),E({type:"slash",value:"/",output:""});continue}if(p.type===
"bos"&&f[0]==="/"){c.type="globstar",c.value+=u,c.output=`(?:^|${A}|${v(r)}${A})`,a.output=c.output,a.globstar=!0,N(u+q()),E({type:"slash",value:"/",output:""});
continue}a.output=a.output.slice(0,-c.output.length),c.type="globstar",c.output=v(r),c.value+=u,a.output+=c.output,a.globstar=!0,N(u);continue}let O={type:"star",
value:u,output:x};if(r.bash===!0){O.output=".*?",(c.type==="bos"||c.type==="slash")&&(O.output=w+O.output),E(O);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&r.regex===!0){O.output=u,E(O);continue}(a.index===a.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(a.output+=T,c.output+=T):r.dot===!0?(a.output+=
W,c.output+=W):(a.output+=w,c.output+=w),$()!=="*"&&(a.output+=b,c.output+=b)),E(O)}for(;a.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(at("closi\
ng","]"));a.output=X.escapeLast(a.output,"["),J("brackets")}for(;a.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(at("closing",")"));a.output=X.escapeLast(
a.output,"("),J("parens")}for(;a.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(at("closing","}"));a.output=X.escapeLast(a.output,"{"),J("braces")}if(r.
strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&E({type:"maybe_slash",value:"",output:`${A}?`}),a.backtrack===!0){a.output="";for(let f of a.tokens)a.
output+=f.output!=null?f.output:f.value,f.suffix&&(a.output+=f.suffix)}return a};vt.fastpaths=(t,e)=>{let r={...e},n=typeof r.maxLength=="number"?Math.min(Rt,r.
maxLength):Rt,s=t.length;if(s>n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);t=ae[t]||t;let{DOT_LITERAL:o,SLASH_LITERAL:i,ONE_CHAR:l,
DOTS_SLASH:h,NO_DOT:d,NO_DOTS:g,NO_DOTS_SLASH:y,STAR:A,START_ANCHOR:b}=ht.globChars(r.windows),m=r.dot?g:d,C=r.dot?y:d,T=r.capture?"":"?:",W={negated:!1,prefix:""},
R=r.bash===!0?".*?":A;r.capture&&(R=`(${R})`);let B=w=>w.noglobstar===!0?R:`(${T}(?:(?!${b}${w.dot?h:o}).)*?)`,Z=w=>{switch(w){case"*":return`${m}${l}${R}`;case"\
.*":return`${o}${l}${R}`;case"*.*":return`${m}${R}${o}${l}${R}`;case"*/*":return`${m}${R}${i}${l}${C}${R}`;case"**":return m+B(r);case"**/*":return`(?:${m}${B(r)}${i}\
)?${C}${l}${R}`;case"**/*.*":return`(?:${m}${B(r)}${i})?${C}${R}${o}${l}${R}`;case"**/.*":return`(?:${m}${B(r)}${i})?${o}${l}${R}`;default:{let S=/^(.*?)\.(\w+)$/.
exec(w);if(!S)return;let x=Z(S[1]);return x?x+o+S[2]:void 0}}},P=X.removePrefix(t,W),v=Z(P);return v&&r.strictSlashes!==!0&&(v+=`${i}?`),v};ce.exports=vt});var he=ot((us,fe)=>{"use strict";var fn=ie(),Lt=le(),pe=ft(),hn=pt(),dn=t=>t&&typeof t=="object"&&!Array.isArray(t),I=(t,e,r=!1)=>{if(Array.isArray(t)){let g=t.
map(A=>I(A,e,r));return A=>{for(let b of g){let m=b(A);if(m)return m}return!1}}let n=dn(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!n)throw new TypeError(
"Expected pattern to be a non-empty string");let s=e||{},o=s.windows,i=n?I.compileRe(t,e):I.makeRe(t,e,!1,!0),l=i.state;delete i.state;let h=()=>!1;if(s.ignore){
let g={...e,ignore:null,onMatch:null,onResult:null};h=I(s.ignore,g,r)}let d=(g,y=!1)=>{let{isMatch:A,match:b,output:m}=I.test(g,i,e,{glob:t,posix:o}),C={glob:t,
state:l,regex:i,posix:o,input:g,output:m,match:b,isMatch:A};return typeof s.onResult=="function"&&s.onResult(C),A===!1?(C.isMatch=!1,y?C:!1):h(g)?(typeof s.onIgnore==
"function"&&s.onIgnore(C),C.isMatch=!1,y?C:!1):(typeof s.onMatch=="function"&&s.onMatch(C),y?C:!0)};return r&&(d.state=l),d};I.test=(t,e,r,{glob:n,posix:s}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let o=r||{},i=o.format||(s?pe.toPosixSlashes:null),
l=t===n,h=l&&i?i(t):t;return l===!1&&(h=i?i(t):t,l=h===n),(l===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?l=I.matchBase(t,e,r,s):l=e.exec(h)),{isMatch:!!l,
match:l,output:h}};I.matchBase=(t,e,r,n=r&&r.windows)=>(e instanceof RegExp?e:I.makeRe(e,r)).test(pe.basename(t,{windows:n}));I.isMatch=(t,e,r)=>I(e,r)(t);I.parse=
(t,e)=>Array.isArray(t)?t.map(r=>I.parse(r,e)):Lt(t,{...e,fastpaths:!1});I.scan=(t,e)=>fn(t,e);I.compileRe=(t,e,r=!1,n=!1)=>{if(r===!0)return t.output;let s=e||
{},o=s.contains?"":"^",i=s.contains?"":"$",l=`${o}(?:${t.output})${i}`;t&&t.negated===!0&&(l=`^(?!${l}).*$`);let h=I.toRegex(l,e);return n===!0&&(h.state=t),h};
I.makeRe=(t,e={},r=!1,n=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return e.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(s.output=Lt.fastpaths(t,e)),s.output||(s=Lt(t,e)),I.compileRe(s,e,r,n)};I.toRegex=(t,e)=>{try{let r=e||{};return new RegExp(t,r.flags||
(r.nocase?"i":""))}catch(r){if(e&&e.debug===!0)throw r;return/$^/}};I.constants=hn;fe.exports=I});var me=ot((cs,ge)=>{"use strict";var de=he(),yn=ft();function ye(t,e,r=!1){return e&&(e.windows===null||e.windows===void 0)&&(e={...e,windows:yn.isWindows()}),de(
t,e,r)}Object.assign(ye,de);ge.exports=ye});var Kn={};Fe(Kn,{directory:()=>Oe,linked:()=>Un,matching:()=>Wn});module.exports=Be(Kn);var Q=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var Dt={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function lt(t){let e=tt(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn(Dt,e)?Dt[e]:e}function tt(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}var Y=require("fs"),z=require("path"),Ee=require("url");var Bt=require("module"),G=require("path"),Me=It(require("fs"),1),Nt=(0,Bt.createRequire)(__filename);function Ge(t){let e=(0,G.normalize)(t);return e.length>1&&
e[e.length-1]===G.sep&&(e=e.substring(0,e.length-1)),e}var We=/[\\/]/g;function Mt(t,e){return t.replace(We,e)}var qe=/^[a-z]:[\\/]$/i;function Ue(t){return t===
"/"||qe.test(t)}function At(t,e){let{resolvePaths:r,normalizePath:n,pathSeparator:s}=e,o=process.platform==="win32"&&t.includes("/")||t.startsWith(".");if(r&&(t=
(0,G.resolve)(t)),(n||o)&&(t=Ge(t)),t===".")return"";let i=t[t.length-1]!==s;return Mt(i?t+s:t,s)}function Gt(t,e){return e+t}function Ke(t,e){return function(r,n){
return n.startsWith(t)?n.slice(t.length)+r:Mt((0,G.relative)(t,n),e.pathSeparator)+e.pathSeparator+r}}function Xe(t){return t}function je(t,e,r){return e+t+r}function Qe(t,e){
let{relativePaths:r,includeBasePath:n}=e;return r&&t?Ke(t,e):n?Gt:Xe}function ze(t){return function(e,r){r.push(e.substring(t.length)||".")}}function Ye(t){return function(e,r,n){
let s=e.substring(t.length)||".";n.every(o=>o(s,!0))&&r.push(s)}}var Ze=(t,e)=>{e.push(t||".")},Ve=(t,e,r)=>{let n=t||".";r.every(s=>s(n,!0))&&e.push(n)},Je=()=>{};
function tr(t,e){let{includeDirs:r,filters:n,relativePaths:s}=e;return r?s?n&&n.length?Ye(t):ze(t):n&&n.length?Ve:Ze:Je}var er=(t,e,r,n)=>{n.every(s=>s(t,!1))&&
r.files++},rr=(t,e,r,n)=>{n.every(s=>s(t,!1))&&e.push(t)},nr=(t,e,r,n)=>{r.files++},sr=(t,e)=>{e.push(t)},or=()=>{};function ir(t){let{excludeFiles:e,filters:r,
onlyCounts:n}=t;return e?or:r&&r.length?n?er:rr:n?nr:sr}var ar=t=>t,ur=()=>[""].slice(0,0);function cr(t){return t.group?ur:ar}var lr=(t,e,r)=>{t.push({directory:e,
files:r,dir:e})},pr=()=>{};function fr(t){return t.group?lr:pr}var hr=function(t,e,r){let{queue:n,fs:s,options:{suppressErrors:o}}=e;n.enqueue(),s.realpath(t,(i,l)=>{
if(i)return n.dequeue(o?null:i,e);s.stat(l,(h,d)=>{if(h)return n.dequeue(o?null:h,e);if(d.isDirectory()&&Wt(t,l,e))return n.dequeue(null,e);r(d,l),n.dequeue(null,
e)})})},dr=function(t,e,r){let{queue:n,fs:s,options:{suppressErrors:o}}=e;n.enqueue();try{let i=s.realpathSync(t),l=s.statSync(i);if(l.isDirectory()&&Wt(t,i,e))
return;r(l,i)}catch(i){if(!o)throw i}};function yr(t,e){return!t.resolveSymlinks||t.excludeSymlinks?null:e?dr:hr}function Wt(t,e,r){if(r.options.useRealPaths)return gr(
e,r);let n=(0,G.dirname)(t),s=1;for(;n!==r.root&&s<2;){let o=r.symlinks.get(n);!!o&&(o===e||o.startsWith(e)||e.startsWith(o))?s++:n=(0,G.dirname)(n)}return r.symlinks.
set(t,e),s>1}function gr(t,e){return e.visited.includes(t+e.options.pathSeparator)}var mr=t=>t.counts,Sr=t=>t.groups,Rr=t=>t.paths,Ar=t=>t.paths.slice(0,t.options.
maxFiles),Er=(t,e,r)=>(mt(e,r,t.counts,t.options.suppressErrors),null),_r=(t,e,r)=>(mt(e,r,t.paths,t.options.suppressErrors),null),xr=(t,e,r)=>(mt(e,r,t.paths.slice(
0,t.options.maxFiles),t.options.suppressErrors),null),br=(t,e,r)=>(mt(e,r,t.groups,t.options.suppressErrors),null);function mt(t,e,r,n){e(t&&!n?t:null,r)}function Cr(t,e){
let{onlyCounts:r,group:n,maxFiles:s}=t;return r?e?mr:Er:n?e?Sr:br:s?e?Ar:xr:e?Rr:_r}var qt={withFileTypes:!0},$r=(t,e,r,n,s)=>{if(t.queue.enqueue(),n<0)return t.
queue.dequeue(null,t);let{fs:o}=t;t.visited.push(e),t.counts.directories++,o.readdir(e||".",qt,(i,l=[])=>{s(l,r,n),t.queue.dequeue(t.options.suppressErrors?null:
i,t)})},wr=(t,e,r,n,s)=>{let{fs:o}=t;if(n<0)return;t.visited.push(e),t.counts.directories++;let i=[];try{i=o.readdirSync(e||".",qt)}catch(l){if(!t.options.suppressErrors)
throw l}s(i,r,n)};function kr(t){return t?wr:$r}var vr=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,e){this.
onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,e),t&&(e.controller.abort(),this.onQueueEmpty=void 0))}},Lr=class{_files=0;_directories=0;set files(t){
this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},
Or=class{aborted=!1;abort(){this.aborted=!0}},Ut=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,r){
this.isSynchronous=!r,this.callbackInvoker=Cr(e,this.isSynchronous),this.root=At(t,e),this.state={root:Ue(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new Lr,options:e,queue:new vr((n,s)=>this.callbackInvoker(s,n,r)),symlinks:new Map,visited:[""].slice(0,0),controller:new Or,fs:e.fs||
Me},this.joinPath=Qe(this.root,e),this.pushDirectory=tr(this.root,e),this.pushFile=ir(e),this.getArray=cr(e),this.groupFiles=fr(e),this.resolveSymlink=yr(e,this.
isSynchronous),this.walkDirectory=kr(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,e,r)=>{let{paths:n,options:{
filters:s,resolveSymlinks:o,excludeSymlinks:i,exclude:l,maxFiles:h,signal:d,useRealPaths:g,pathSeparator:y},controller:A}=this.state;if(A.aborted||d&&d.aborted||
h&&n.length>h)return;let b=this.getArray(this.state.paths);for(let m=0;m<t.length;++m){let C=t[m];if(C.isFile()||C.isSymbolicLink()&&!o&&!i){let T=this.joinPath(
C.name,e);this.pushFile(T,b,this.state.counts,s)}else if(C.isDirectory()){let T=je(C.name,e,this.state.options.pathSeparator);if(l&&l(C.name,T))continue;this.pushDirectory(
T,n,s),this.walkDirectory(this.state,T,T,r-1,this.walk)}else if(this.resolveSymlink&&C.isSymbolicLink()){let T=Gt(C.name,e);this.resolveSymlink(T,this.state,(W,R)=>{
if(W.isDirectory()){if(R=At(R,this.state.options),l&&l(C.name,g?R:T+y))return;this.walkDirectory(this.state,R,g?R:T+y,r-1,this.walk)}else{R=g?R:T;let B=(0,G.basename)(
R),Z=At((0,G.dirname)(R),this.state.options);R=this.joinPath(B,Z),this.pushFile(R,b,this.state.counts,s)}})}}this.groupFiles(this.state.groups,e,b)}};function Tr(t,e){
return new Promise((r,n)=>{Kt(t,e,(s,o)=>{if(s)return n(s);r(o)})})}function Kt(t,e,r){new Ut(t,e,r).start()}function Pr(t,e){return new Ut(t,e).start()}var Ft=class{constructor(t,e){
this.root=t,this.options=e}withPromise(){return Tr(this.root,this.options)}withCallback(t){Kt(this.root,this.options,t)}sync(){return Pr(this.root,this.options)}},
Xt=null;try{Nt.resolve("picomatch"),Xt=Nt("picomatch")}catch{}var jt=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:G.sep,filters:[]};globFunction;constructor(t){
this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.
normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){
return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new Ft(t||".",this.options)}withGlobFunction(t){return this.
globFunction=t,this}crawlWithOptions(t,e){return this.options={...this.options,...e},new Ft(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(
t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...e){let r=this.globFunction||Xt;if(!r)throw new Error("Please specify a glob function to use glob matchi\
ng.");var n=this.globCache[t.join("\0")];return n||(n=r(t,...e),this.globCache[t.join("\0")]=n),this.options.filters.push(s=>n(s)),this}};var ut=It(me(),1),gn=Array.isArray,_e=/\\/g,mn=/^[A-Za-z]:$/,xe=process.platform==="win32",Sn=/^(\/?\.\.)+$/;function Rn(t,e={}){let r=t.length,n=Array(r),s=Array(
r),o,i;for(o=0;o<r;o++){let l=be(t[o]);n[o]=l;let h=l.length,d=Array(h);for(i=0;i<h;i++)d[i]=(0,ut.default)(l[i],e);s[o]=d}return l=>{let h=l.split("/");if(h[0]===
".."&&Sn.test(l))return!0;for(o=0;o<r;o++){let d=n[o],g=s[o],y=h.length,A=Math.min(y,d.length);for(i=0;i<A;){let b=d[i];if(b.includes("/"))return!0;if(!g[i](h[i]))
break;if(!e.noglobstar&&b==="**")return!0;i++}if(i===y)return!0}return!1}}var An=/^[A-Z]:\/$/i,En=xe?t=>An.test(t):t=>t==="/";function Se(t,e,r){if(t===e||e.startsWith(
`${t}/`)){if(r){let s=t.length+ +!En(t);return(o,i)=>o.slice(s,i?-1:void 0)||"."}let n=e.slice(t.length+1);return n?(s,o)=>{if(s===".")return n;let i=`${n}/${s}`;
return o?i.slice(0,-1):i}:(s,o)=>o&&s!=="."?s.slice(0,-1):s}return r?n=>z.posix.relative(t,n)||".":n=>z.posix.relative(t,`${e}/${n}`)||"."}function _n(t,e){if(e.
startsWith(`${t}/`)){let r=e.slice(t.length+1);return n=>`${r}/${n}`}return r=>{let n=z.posix.relative(t,`${e}/${r}`);return r[r.length-1]==="/"&&n!==""?`${n}/`:
n||"."}}function Re(t){return t.replace(mn,e=>`${e}/`)}var xn={parts:!0};function be(t){var e;let r=ut.default.scan(t,xn);return!((e=r.parts)===null||e===void 0)&&
e.length?r.parts:[t]}var bn=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,Cn=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,$n=t=>t.replace(bn,"\\$&"),wn=t=>t.replace(Cn,"\\$&"),
kn=xe?wn:$n;function vn(t,e){if(e?.caseSensitiveMatch===!1)return!0;let r=ut.default.scan(t);return r.isGlob||r.negated}function dt(...t){console.log(`[tinyglob\
by ${new Date().toLocaleTimeString("es")}]`,...t)}function Ce(t){return typeof t=="string"?[t]:t??[]}var Ln=/^(\/?\.\.)+/,On=/\\(?=[()[\]{}!*+?@|])/g;function Ot(t,e,r,n){
var s;let o=e.cwd,i=t;t[t.length-1]==="/"&&(i=t.slice(0,-1)),i[i.length-1]!=="*"&&e.expandDirectories&&(i+="/**");let l=kn(o);i=(0,z.isAbsolute)(i.replace(On,""))?
z.posix.relative(l,i):z.posix.normalize(i);let h=(s=Ln.exec(i))===null||s===void 0?void 0:s[0],d=be(i);if(h){let y=(h.length+1)/3,A=0,b=l.split("/");for(;A<y&&d[A+
y]===b[b.length+A-y];)i=i.slice(0,(y-A-1)*3)+i.slice((y-A)*3+d[A+y].length+1)||".",A++;let m=z.posix.join(o,h.slice(A*3));m[0]!=="."&&r.root.length>m.length&&(r.
root=Re(m),r.depthOffset=-y+A)}if(!n&&r.depthOffset>=0){var g;(g=r.commonPath)!==null&&g!==void 0||(r.commonPath=d);let y=[],A=Math.min(r.commonPath.length,d.length);
for(let b=0;b<A;b++){let m=d[b];if(m==="**"&&!d[b+1]){y.pop();break}if(b===d.length-1||m!==r.commonPath[b]||vn(m))break;y.push(m)}r.depthOffset=y.length,r.commonPath=
y,r.root=Re(y.length>0?z.posix.join(o,...y):o)}return i}function Tn(t,e,r){let n=[],s=[];for(let o of t.ignore)o&&(o[0]!=="!"||o[1]==="(")&&s.push(Ot(o,t,r,!0));
for(let o of e)o&&(o[0]!=="!"||o[1]==="("?n.push(Ot(o,t,r,!1)):(o[1]!=="!"||o[2]==="(")&&s.push(Ot(o.slice(1),t,r,!0)));return{match:n,ignore:s}}function Pn(t,e){
let r=t.cwd,n={root:r,depthOffset:0},s=Tn(t,e,n);t.debug&&dt("internal processing patterns:",s);let{absolute:o,caseSensitiveMatch:i,debug:l,dot:h,followSymbolicLinks:d,
onlyDirectories:g}=t,y=n.root.replace(_e,""),A={dot:h,nobrace:t.braceExpansion===!1,nocase:!i,noextglob:t.extglob===!1,noglobstar:t.globstar===!1,posix:!0},b=(0,ut.default)(
s.match,A),m=(0,ut.default)(s.ignore,A),C=Rn(s.match,A),T=Se(r,y,o),W=o?T:Se(r,y,!0),R=(P,v)=>{let w=W(v,!0);return w!=="."&&!C(w)||m(w)},B;t.deep!==void 0&&(B=
Math.round(t.deep-n.depthOffset));let Z=new jt({filters:[l?(P,v)=>{let w=T(P,v),S=b(w)&&!m(w);return S&&dt(`matched ${w}`),S}:(P,v)=>{let w=T(P,v);return b(w)&&
!m(w)}],exclude:l?(P,v)=>{let w=R(P,v);return dt(`${w?"skipped":"crawling"} ${v}`),w}:R,fs:t.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,
resolveSymlinks:d,excludeSymlinks:!d,excludeFiles:g,includeDirs:g||!t.onlyFiles,maxDepth:B,signal:t.signal}).crawl(y);return t.debug&&dt("internal properties:",
{...n,root:y}),[Z,r!==y&&!o&&_n(r,y)]}function Hn(t,e){if(e)for(let r=t.length-1;r>=0;r--)t[r]=e(t[r]);return t}var Ae={caseSensitiveMatch:!0,debug:!!process.env.
TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function In(t){let e=Object.assign({},t);for(let r in Ae)e[r]===void 0&&Object.assign(
e,{[r]:Ae[r]});return e.cwd=(e.cwd instanceof URL?(0,Ee.fileURLToPath)(e.cwd):(0,z.resolve)(e.cwd||process.cwd())).replace(_e,"/"),e.ignore=Ce(e.ignore),e.fs&&(e.
fs={readdir:e.fs.readdir||Y.readdir,readdirSync:e.fs.readdirSync||Y.readdirSync,realpath:e.fs.realpath||Y.realpath,realpathSync:e.fs.realpathSync||Y.realpathSync,
stat:e.fs.stat||Y.stat,statSync:e.fs.statSync||Y.statSync}),e.debug&&dt("globbing with options:",e),e}function Dn(t,e={}){var r;if(t&&e?.patterns)throw new Error(
"Cannot pass patterns as both an argument and an option");let n=gn(t)||typeof t=="string",s=Ce((r=n?t:t.patterns)!==null&&r!==void 0?r:"**/*"),o=In(n?e:t);return s.
length>0?Pn(o,s):[]}function $e(t,e){let[r,n]=Dn(t,e);return r?Hn(r.sync(),n):[]}var Nn=/(^|[/\\{,(|])\.\.($|[/\\},)|])/;function we(t,{cwd:e,fs:r,paths:n}){let s=e(),o=l=>Nn.test(l)||n.isAbsolute(l)&&!Mn(l,s),i=o(t)?null:$e([t],{cwd:s,dot:!1,
expandDirectories:!1,followSymbolicLinks:!1,fs:{readdirSync:Fn(r)},ignore:["**/node_modules/**","**/workspaces-preflight.*"]});if(i===null||i.some(l=>o(l)))throw new Q(
`the pattern \`${t}\` leaves the working directory; change to the directory that it is about`);return i.sort()}function Fn(t){return(r,n)=>t.readdirSync(r,n).map(
s=>s.isSymbolicLink()?{...Bn,name:s.name}:s)}var Bn={isFile:()=>!0,isDirectory:()=>!1,isSymbolicLink:()=>!1};function Mn(t,e){return t.startsWith(e.endsWith("/")?
e:`${e}/`)}function ke(t,e,{kind:r}){try{return r(e)}catch(n){throw tt(n)===null?n:new Q(`cannot read \`${t}\`: ${lt(n)}`)}}function ve(t,e,{here:r,options:n}){let s=r.resolveParent(
e);return s===e||n.followLinks||r.contains(e)&&!r.containsReal(s)&&Tt(t),s}function Tt(t){throw new Q(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}var Gn=[".json",".yaml",".yml",".ndjson",".jsonl"];function Le(t,{fs:e,paths:r}){let n=[],s=[],o=[],i=[""];for(let l=i.pop();l!==void 0;l=i.pop())try{for(let h of e.
readdirSync(r.join(t,l),{withFileTypes:!0})){let{name:d}=h;d.startsWith(".")||(h.isDirectory()?d!=="node_modules"&&i.push(`${l}${d}/`):Pt(d)&&(h.isFile()?n.push(
l+d):h.isSymbolicLink()&&s.push(l+d)))}}catch(h){if(tt(h)===null)throw h;o.push({path:l,error:h})}return{files:n.sort(),links:s.sort(),failures:o}}function Pt(t){
return Gn.some(e=>t.endsWith(e))&&!t.startsWith("workspaces-preflight.")}function Wn(t,e){return we(t,e.io).flatMap(r=>qn(r,e))}function qn(t,e){let{here:r}=e,n=r.absolute(t),s=ke(t,n,e);return s==="link"&&Pt(e.io.paths.basename(t))&&
e.links.push(r.shown(n)),s!=="file"?[]:[{path:r.shown(n),file:ve(t,n,e),named:!1,pipe:!1}]}function Un(t,e,r){let{here:n,io:s,options:o}=r,i=g=>{try{return g()}catch(y){
throw tt(y)===null?y:new Q(`cannot read \`${t}\`: ${lt(y)}`)}},l=i(()=>s.fs.statSync(e,{throwIfNoEntry:!1}));if(l===void 0)throw new Q(`\`${t}\` is a link that l\
eads to nothing`);let h=n.shown(e);if(l.isFIFO()&&!n.contains(e))return[{path:h,file:e,named:!0,pipe:!0}];let d=i(()=>s.fs.realpathSync.native(e));if(!o.followLinks&&
!n.containsReal(d)&&Tt(t),l.isDirectory())return Oe(h,d,r);if(l.isFile()||l.isFIFO())return[{path:h,file:d,named:!0,pipe:l.isFIFO()}];throw new Q(`\`${t}\` is a \
link to a device or a socket; only regular files, pipes and directories are read`)}function Oe(t,e,{io:r,links:n,failures:s}){let o=Le(e,r),i=t===""?"":`${t}/`;
for(let h of o.links)n.push(i+h);for(let{path:h,error:d}of o.failures)s.push(`cannot list \`${i}${h}\`: ${lt(d)}`);let l=e.endsWith(r.paths.sep)?e:e+r.paths.sep;
return o.files.map(h=>({path:i+h,file:l+h,named:!1,pipe:!1}))}0&&(module.exports={directory,linked,matching});
