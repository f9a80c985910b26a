"use strict";var Te=Object.create;var gt=Object.defineProperty;var Pe=Object.getOwnPropertyDescriptor;var He=Object.getOwnPropertyNames;var Ie=Object.getPrototypeOf,De=Object.prototype.hasOwnProperty;var ot=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},Ne=(t,e)=>{for(var r in e)gt(t,r,{get:e[r],enumerable:!0})},Pt=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of He(e))!De.call(t,s)&&s!==r&&gt(t,s,{get:()=>e[s],enumerable:!(n=Pe(e,s))||n.enumerable});return t};var Ht=(t,e,r)=>(r=t!=null?Te(Ie(t)):{},Pt(e||!t||!t.__esModule?gt(r,"default",{value:t,enumerable:!0}):r,t)),Fe=t=>Pt(gt({},"__esModule",{value:!0}),t);var pt=ot((rs,Zt)=>{"use strict";var jt="[^\\\\/]",Pr="(?=.)",Qt="[^/]",Et="(?:\\/|$)",zt="(?:^|\\/)",_t=`\\.{1,2}${Et}`,Hr="(?!\\.)",Ir=`(?!${zt}${_t})`,Dr=`(?\
!\\.{0,1}${Et})`,Nr=`(?!${_t})`,Fr="[^.\\/]",Br=`${Qt}*?`,Mr="/",Yt={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Pr,QMARK:Qt,
END_ANCHOR:Et,DOTS_SLASH:_t,NO_DOT:Hr,NO_DOTS:Ir,NO_DOT_SLASH:Dr,NO_DOTS_SLASH:Nr,QMARK_NO_DOT:Fr,STAR:Br,START_ANCHOR:zt,SEP:Mr},Gr={...Yt,SLASH_LITERAL:"[\\\\/]",
QMARK:jt,STAR:`${jt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Wr={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Zt.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:Wr,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?Gr:Yt}}});var ft=ot(U=>{"use strict";var{REGEX_BACKSLASH:qr,REGEX_REMOVE_BACKSLASH:Ur,REGEX_SPECIAL_CHARS:Kr,REGEX_SPECIAL_CHARS_GLOBAL:Xr}=pt();U.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);U.hasRegexChars=t=>Kr.test(t);U.isRegexChar=t=>t.length===1&&U.hasRegexChars(t);U.escapeRegex=t=>t.replace(Xr,"\\$1");U.toPosixSlashes=
t=>t.replace(qr,"/");U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};U.removeBackslashes=t=>t.replace(Ur,e=>e==="\\"?"":e);U.escapeLast=(t,e,r)=>{let n=t.lastIndexOf(e,r);return n===
-1?t:t[n-1]==="\\"?U.escapeLast(t,e,n-1):`${t.slice(0,n)}\\${t.slice(n)}`};U.removePrefix=(t,e={})=>{let r=t;return r.startsWith("./")&&(r=r.slice(2),e.prefix="\
./"),r};U.wrapOutput=(t,e={},r={})=>{let n=r.contains?"":"^",s=r.contains?"":"$",o=`${n}(?:${t})${s}`;return e.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};U.basename=
(t,{windows:e}={})=>{let r=t.split(e?/[\\/]/:"/"),n=r[r.length-1];return n===""?r[r.length-2]:n}});var oe=ot((ss,se)=>{"use strict";var Vt=ft(),{CHAR_ASTERISK:xt,CHAR_AT:jr,CHAR_BACKWARD_SLASH:it,CHAR_COMMA:Qr,CHAR_DOT:bt,CHAR_EXCLAMATION_MARK:Ct,CHAR_FORWARD_SLASH:ne,
CHAR_LEFT_CURLY_BRACE:$t,CHAR_LEFT_PARENTHESES:Rt,CHAR_LEFT_SQUARE_BRACKET:zr,CHAR_PLUS:Yr,CHAR_QUESTION_MARK:Jt,CHAR_RIGHT_CURLY_BRACE:Zr,CHAR_RIGHT_PARENTHESES:te,
CHAR_RIGHT_SQUARE_BRACKET:Vr}=pt(),ee=t=>t===ne||t===it,re=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},Jr=(t,e)=>{let r=e||{},n=t.length-1,s=r.parts===!0||
r.tokens===!0||r.scanToEnd===!0,o=[],i=[],l=[],h=t,d=-1,g=0,y=0,A=!1,b=!1,m=!1,C=!1,T=!1,W=!1,S=!1,B=!1,Z=!1,P=!1,L=0,v,R,x={value:"",depth:0,isGlob:!1},a=()=>d>=
n,M=()=>h.charCodeAt(d+1),D=()=>(v=R,h.charCodeAt(++d));for(;d<n;){R=D();let $;if(R===it){S=x.backslashes=!0,R=D(),R===$t&&(W=!0);continue}if(W===!0||R===$t){for(L++;a()!==
!0&&(R=D());){if(R===it){S=x.backslashes=!0,D();continue}if(R===$t){L++;continue}if(W!==!0&&R===bt&&(R=D())===bt){if(A=x.isBrace=!0,m=x.isGlob=!0,P=!0,s===!0)continue;
break}if(W!==!0&&R===Qr){if(A=x.isBrace=!0,m=x.isGlob=!0,P=!0,s===!0)continue;break}if(R===Zr&&(L--,L===0)){W=!1,A=x.isBrace=!0,P=!0;break}}if(s===!0)continue;break}
if(R===ne){if(o.push(d),i.push(x),x={value:"",depth:0,isGlob:!1},P===!0)continue;if(v===bt&&d===g+1){g+=2;continue}y=d+1;continue}if(r.noext!==!0&&(R===Yr||R===
jr||R===xt||R===Jt||R===Ct)===!0&&M()===Rt){if(m=x.isGlob=!0,C=x.isExtglob=!0,P=!0,R===Ct&&d===g&&(Z=!0),s===!0){let K=0;for(;a()!==!0&&(R=D());){if(R===it){S=x.
backslashes=!0,D();continue}if(R===Rt){K++;continue}if(R===te&&--K===0){P=!0;break}}continue}break}if(R===xt){if(v===xt&&(T=x.isGlobstar=!0),m=x.isGlob=!0,P=!0,
s===!0)continue;break}if(R===Jt){if(m=x.isGlob=!0,P=!0,s===!0)continue;break}if(R===zr){for(;a()!==!0&&($=D());){if($===it){S=x.backslashes=!0,D();continue}if($===
Vr){b=x.isBracket=!0,m=x.isGlob=!0,P=!0;break}}if(s===!0)continue;break}if(r.nonegate!==!0&&R===Ct&&d===g){B=x.negated=!0,g++;continue}if(r.noparen!==!0&&R===Rt){
if(m=x.isGlob=!0,s===!0){let q=1;for(;a()!==!0&&(R=D());){if(R===it){S=x.backslashes=!0,D();continue}if(R===Rt){q++;continue}if(R===te&&--q===0){P=!0;break}}continue}
break}if(m===!0){if(P=!0,s===!0)continue;break}}r.noext===!0&&(C=!1,m=!1);let H=h,c="",u="";g>0&&(c=h.slice(0,g),h=h.slice(g),y-=g),H&&m===!0&&y>0?(H=h.slice(0,
y),u=h.slice(y)):m===!0?(H="",u=h):H=h,H&&H!==""&&H!=="/"&&H!==h&&ee(H.charCodeAt(H.length-1))&&(H=H.slice(0,-1)),r.unescape===!0&&(u&&(u=Vt.removeBackslashes(u)),
H&&S===!0&&(H=Vt.removeBackslashes(H)));let j={prefix:c,input:t,start:g,base:H,glob:u,isBrace:A,isBracket:b,isGlob:m,isExtglob:C,isGlobstar:T,negated:B,negatedExtglob:Z};
if(r.tokens===!0&&(j.maxDepth=0,ee(R)||i.push(x),j.tokens=i),r.parts===!0||r.tokens===!0){let $;for(let N=0;N<o.length;N++){let nt=$!==void 0?$+1:g,ct=o[N],et=t.
slice(nt,ct);r.tokens&&(N===0&&g!==0?(i[N].isPrefix=!0,i[N].value=c):i[N].value=et,re(i[N]),j.maxDepth+=i[N].depth),ct>=g&&(l.push(et),$=ct)}let q=$!==void 0?$+
1:g,K=t.slice(q);l.push(K),r.tokens&&$&&$+1<t.length&&(i[i.length-1].value=K,re(i[i.length-1]),j.maxDepth+=i[i.length-1].depth),j.slashes=o,j.parts=l}return j};
se.exports=Jr});var ce=ot((os,ue)=>{"use strict";var ht=pt(),X=ft(),{MAX_LENGTH:St,POSIX_REGEX_SOURCE:tn,REGEX_NON_SPECIAL_CHARS:en,REGEX_SPECIAL_CHARS_BACKREF:rn,REPLACEMENTS:ie}=ht,
nn=(t,e)=>{if(typeof e.expandRange=="function")return e.expandRange(...t,e);t.sort();let r=`[${t.join("-")}]`;try{new RegExp(r)}catch{return t.map(s=>X.escapeRegex(
s)).join("..")}return r},at=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`,ae=t=>{let e=[],r=0,n=0,s=0,o="",i=!1;for(let l of t){if(i===
!0){o+=l,i=!1;continue}if(l==="\\"){o+=l,i=!0;continue}if(l==='"'){s=s===1?0:1,o+=l;continue}if(s===0){if(l==="[")r++;else if(l==="]"&&r>0)r--;else if(r===0){if(l===
"(")n++;else if(l===")"&&n>0)n--;else if(l==="|"&&n===0){e.push(o),o="";continue}}}o+=l}return e.push(o),e},sn=t=>{let e=!1;for(let r of t){if(e===!0){e=!1;continue}
if(r==="\\"){e=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},wt=t=>{let e=t.trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(e)&&(e=e.slice(
2,-1),r=!0);if(sn(e))return e.replace(/\\(.)/g,"$1")},on=t=>{let e=t.map(wt).filter(Boolean);for(let r=0;r<e.length;r++)for(let n=r+1;n<e.length;n++){let s=e[r],
o=e[n],i=s[0];if(!(!i||s!==i.repeat(s.length)||o!==i.repeat(o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},vt=(t,e=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let r=0,n=0,s=0,o=!1;for(let i=1;i<t.length;i++){let l=t[i];if(o===!0){o=!1;continue}if(l==="\\"){o=!0;continue}if(l==='"'){s=s===
1?0:1;continue}if(s!==1){if(l==="["){r++;continue}if(l==="]"&&r>0){r--;continue}if(!(r>0)){if(l==="("){n++;continue}if(l===")"&&(n--,n===0))return e===!0&&i!==t.
length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},an=t=>`${t.length===1?X.escapeRegex(t[0]):`[${t.map(r=>X.escapeRegex(r)).join("")}]`}*`,un=t=>{let e=0,r=[];
for(;e<t.length;){let n=vt(t.slice(e),!1);if(!n||n.type!=="*")return;let s=ae(n.body).map(i=>i.trim());if(s.length!==1)return;let o=wt(s[0]);if(!o||o.length!==1)
return;r.push(o),e+=n.end+1}if(!(r.length<1))return r},cn=t=>{let e=0,r=t.trim(),n=vt(r);for(;n;)e++,r=n.body.trim(),n=vt(r);return e},ln=(t,e)=>{if(e.maxExtglobRecursion===
!1)return{risky:!1};let r=typeof e.maxExtglobRecursion=="number"?e.maxExtglobRecursion:ht.DEFAULT_MAX_EXTGLOB_RECURSION,n=ae(t).map(l=>l.trim());if(n.length>1&&
(n.some(l=>l==="")||n.some(l=>/^[*?]+$/.test(l))||on(n)))return{risky:!0};let s=[],o=!1,i=!0;for(let l of n){let h=un(l);if(h){o=!0,s.push(...h);continue}let d=wt(
l);if(d&&d.length===1){s.push(d);continue}if(i=!1,cn(l)>r)return{risky:!0}}return o?i?{risky:!0,safeOutput:an([...new Set(s)])}:{risky:!0}:{risky:!1}},Lt=(t,e)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=ie[t]||t;let r={...e},n=typeof r.maxLength=="number"?Math.min(St,r.maxLength):St,s=t.length;if(s>
n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);let o={type:"bos",value:"",output:r.prepend||""},i=[o],l=r.capture?"":"?:",h=ht.
globChars(r.windows),d=ht.extglobChars(h),{DOT_LITERAL:g,PLUS_LITERAL:y,SLASH_LITERAL:A,ONE_CHAR:b,DOTS_SLASH:m,NO_DOT:C,NO_DOT_SLASH:T,NO_DOTS_SLASH:W,QMARK:S,
QMARK_NO_DOT:B,STAR:Z,START_ANCHOR:P}=h,L=f=>`(${l}(?:(?!${P}${f.dot?m:g}).)*?)`,v=r.dot?"":C,R=r.dot?S:B,x=r.bash===!0?L(r):Z;r.capture&&(x=`(${x})`),typeof r.
noext=="boolean"&&(r.noextglob=r.noext);let a={input:t,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};t=X.removePrefix(t,a),s=t.length;let M=[],D=[],H=[],c=o,u,j=()=>a.index===s-1,$=a.peek=(f=1)=>t[a.index+f],q=a.advance=()=>t[++a.
index]||"",K=()=>t.slice(a.index+1),N=(f="",O=0)=>{a.consumed+=f,a.index+=O},nt=f=>{a.output+=f.output!=null?f.output:f.value,N(f.value)},ct=()=>{let f=1;for(;$()===
"!"&&($(2)!=="("||$(3)==="?");)q(),a.start++,f++;return f%2===0?!1:(a.negated=!0,a.start++,!0)},et=f=>{a[f]++,H.push(f)},J=f=>{a[f]--,H.pop()},E=f=>{if(c.type===
"globstar"){let O=a.braces>0&&(f.type==="comma"||f.type==="brace"),p=f.extglob===!0||M.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="p\
aren"&&!O&&!p&&(a.output=a.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=x,a.output+=c.output)}if(M.length&&f.type!=="paren"&&(M[M.length-
1].inner+=f.value),(f.value||f.output)&&nt(f),c&&c.type==="text"&&f.type==="text"){c.output=(c.output||c.value)+f.value,c.value+=f.value;return}f.prev=c,i.push(
f),c=f},yt=(f,O)=>{let p={...d[O],conditions:1,inner:""};p.prev=c,p.parens=a.parens,p.output=a.output,p.startIndex=a.index,p.tokensIndex=i.length;let _=(r.capture?
"(":"")+p.open;et("parens"),E({type:f,value:O,output:a.output?"":b}),E({type:"paren",extglob:!0,value:q(),output:_}),M.push(p)},Oe=f=>{let O=t.slice(f.startIndex,
a.index+1),p=t.slice(f.startIndex+2,a.index),_=ln(p,r);if((f.type==="plus"||f.type==="star")&&_.risky){let w=_.safeOutput?(f.output?"":b)+(r.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,V=i[f.tokensIndex];V.type="text",V.value=O,V.output=w||X.escapeRegex(O);for(let rt=f.tokensIndex+1;rt<i.length;rt++)i[rt].value="",i[rt].
output="",delete i[rt].suffix;a.output=f.output+V.output,a.backtrack=!0,E({type:"paren",extglob:!0,value:u,output:""}),J("parens");return}let k=f.close+(r.capture?
")":""),F;if(f.type==="negate"){let w=x;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(w=L(r)),(w!==x||j()||/^\)+$/.test(K()))&&(k=f.close=`)$))${w}`),f.
inner.includes("*")&&(F=K())&&/^\.[^\\/.]+$/.test(F)){let V=Lt(F,{...e,fastpaths:!1}).output;k=f.close=`)${V})${w})`}f.prev.type==="bos"&&(a.negatedExtglob=!0)}
E({type:"paren",extglob:!0,value:u,output:k}),J("parens")};if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let f=!1,O=t.replace(rn,(p,_,k,F,w,V)=>F==="\\"?
(f=!0,p):F==="?"?_?_+F+(w?S.repeat(w.length):""):V===0?R+(w?S.repeat(w.length):""):S.repeat(k.length):F==="."?g.repeat(k.length):F==="*"?_?_+F+(w?x:""):x:_?p:`\\${p}`);
return f===!0&&(r.unescape===!0?O=O.replace(/\\/g,""):O=O.replace(/\\+/g,p=>p.length%2===0?"\\\\":p?"\\":"")),O===t&&r.contains===!0?(a.output=t,a):(a.output=X.
wrapOutput(O,a,e),a)}for(;!j();){if(u=q(),u==="\0")continue;if(u==="\\"){let p=$();if(p==="/"&&r.bash!==!0||p==="."||p===";")continue;if(!p){u+="\\",E({type:"te\
xt",value:u});continue}let _=/^\\+/.exec(K()),k=0;if(_&&_[0].length>2&&(k=_[0].length,a.index+=k,k%2!==0&&(u+="\\")),r.unescape===!0?u=q():u+=q(),a.brackets===0){
E({type:"text",value:u});continue}}if(a.brackets>0&&(u!=="]"||c.value==="["||c.value==="[^")){if(r.posix!==!1&&u===":"){let p=c.value.slice(1);if(p.includes("[")&&
(c.posix=!0,p.includes(":"))){let _=c.value.lastIndexOf("["),k=c.value.slice(0,_),F=c.value.slice(_+2),w=tn[F];if(w){c.value=k+w,a.backtrack=!0,q(),!o.output&&i.
indexOf(c)===1&&(o.output=b);continue}}}(u==="["&&$()!==":"||u==="-"&&$()==="]")&&(u=`\\${u}`),u==="]"&&(c.value==="["||c.value==="[^")&&(u=`\\${u}`),r.posix===
!0&&u==="!"&&c.value==="["&&(u="^"),c.value+=u,nt({value:u});continue}if(a.quotes===1&&u!=='"'){u=X.escapeRegex(u),c.value+=u,nt({value:u});continue}if(u==='"'){
a.quotes=a.quotes===1?0:1,r.keepQuotes===!0&&E({type:"text",value:u});continue}if(u==="("){et("parens"),E({type:"paren",value:u});continue}if(u===")"){if(a.parens===
0&&r.strictBrackets===!0)throw new SyntaxError(at("opening","("));let p=M[M.length-1];if(p&&a.parens===p.parens+1){Oe(M.pop());continue}E({type:"paren",value:u,
output:a.parens?")":"\\)"}),J("parens");continue}if(u==="["){if(r.nobracket===!0||!K().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(
at("closing","]"));u=`\\${u}`}else et("brackets");E({type:"bracket",value:u});continue}if(u==="]"){if(r.nobracket===!0||c&&c.type==="bracket"&&c.value.length===
1){E({type:"text",value:u,output:`\\${u}`});continue}if(a.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(at("opening","["));E({type:"text",value:u,
output:`\\${u}`});continue}J("brackets");let p=c.value.slice(1);if(c.posix!==!0&&p[0]==="^"&&!p.includes("/")&&(u=`/${u}`),c.value+=u,nt({value:u}),r.literalBrackets===
!1||X.hasRegexChars(p))continue;let _=X.escapeRegex(c.value);if(a.output=a.output.slice(0,-c.value.length),r.literalBrackets===!0){a.output+=_,c.value=_;continue}
c.value=`(${l}${_}|${c.value})`,a.output+=c.value;continue}if(u==="{"&&r.nobrace!==!0){et("braces");let p={type:"brace",value:u,output:"(",outputIndex:a.output.
length,tokensIndex:a.tokens.length};D.push(p),E(p);continue}if(u==="}"){let p=D[D.length-1];if(r.nobrace===!0||!p){E({type:"text",value:u,output:u});continue}let _="\
)";if(p.dots===!0){let k=i.slice(),F=[];for(let w=k.length-1;w>=0&&(i.pop(),k[w].type!=="brace");w--)k[w].type!=="dots"&&F.unshift(k[w].value);_=nn(F,r),a.backtrack=
!0}if(p.comma!==!0&&p.dots!==!0){let k=a.output.slice(0,p.outputIndex),F=a.tokens.slice(p.tokensIndex);p.value=p.output="\\{",u=_="\\}",a.output=k;for(let w of F)
a.output+=w.output||w.value}E({type:"brace",value:u,output:_}),J("braces"),D.pop();continue}if(u==="|"){M.length>0&&M[M.length-1].conditions++,E({type:"text",value:u});
continue}if(u===","){let p=u,_=D[D.length-1];_&&H[H.length-1]==="braces"&&(_.comma=!0,p="|"),E({type:"comma",value:u,output:p});continue}if(u==="/"){if(c.type===
"dot"&&a.index===a.start+1){a.start=a.index+1,a.consumed="",a.output="",i.pop(),c=o;continue}E({type:"slash",value:u,output:A});continue}if(u==="."){if(a.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=g);let p=D[D.length-1];c.type="dots",c.output+=u,c.value+=u,p.dots=!0;continue}if(a.braces+a.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){E({type:"text",value:u,output:g});continue}E({type:"dot",value:u,output:g});continue}if(u==="?"){if(!(c&&c.value==="(")&&r.noextglob!==!0&&
$()==="("&&$(2)!=="?"){yt("qmark",u);continue}if(c&&c.type==="paren"){let _=$(),k=u;(c.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(K()))&&(k=`\
\\${u}`),E({type:"text",value:u,output:k});continue}if(r.dot!==!0&&(c.type==="slash"||c.type==="bos")){E({type:"qmark",value:u,output:B});continue}E({type:"qmar\
k",value:u,output:S});continue}if(u==="!"){if(r.noextglob!==!0&&$()==="("&&($(2)!=="?"||!/[!=<:]/.test($(3)))){yt("negate",u);continue}if(r.nonegate!==!0&&a.index===
0){ct();continue}}if(u==="+"){if(r.noextglob!==!0&&$()==="("&&$(2)!=="?"){yt("plus",u);continue}if(c&&c.value==="("||r.regex===!1){E({type:"plus",value:u,output:y});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||a.parens>0){E({type:"plus",value:u});continue}E({type:"plus",value:y});continue}if(u===
"@"){if(r.noextglob!==!0&&$()==="("&&$(2)!=="?"){E({type:"at",extglob:!0,value:u,output:""});continue}E({type:"text",value:u});continue}if(u!=="*"){(u==="$"||u===
"^")&&(u=`\\${u}`);let p=en.exec(K());p&&(u+=p[0],a.index+=p[0].length),E({type:"text",value:u});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=u,c.output=x,a.backtrack=!0,a.globstar=!0,N(u);continue}let f=K();if(r.noextglob!==!0&&/^\([^?]/.test(f)){yt("star",u);continue}if(c.type==="\
star"){if(r.noglobstar===!0){N(u);continue}let p=c.prev,_=p.prev,k=p.type==="slash"||p.type==="bos",F=_&&(_.type==="star"||_.type==="globstar");if(r.bash===!0&&
(!k||f[0]&&f[0]!=="/")){E({type:"star",value:u,output:""});continue}let w=a.braces>0&&(p.type==="comma"||p.type==="brace"),V=M.length&&(p.type==="pipe"||p.type===
"paren");if(!k&&p.type!=="paren"&&!w&&!V){E({type:"star",value:u,output:""});continue}for(;f.slice(0,3)==="/**";){let st=t[a.index+4];if(st&&st!=="/")break;f=f.
slice(3),N("/**",3)}let rt=j()||a.parens>0&&f===")".repeat(a.parens)&&!M.some(st=>st.type==="negate");if(p.type==="bos"&&j()){c.type="globstar",c.value+=u,c.output=
L(r),a.output=c.output,a.globstar=!0,N(u);continue}if(p.type==="slash"&&p.prev.type!=="bos"&&!F&&rt){a.output=a.output.slice(0,-(p.output+c.output).length),p.output=
`(?:${p.output}`,c.type="globstar",c.output=L(r)+(r.strictSlashes?")":"|$)"),c.value+=u,a.globstar=!0,a.output+=p.output+c.output,N(u);continue}if(p.type==="sla\
sh"&&p.prev.type!=="bos"&&f[0]==="/"){let st=f[1]!==void 0?"|$":"";a.output=a.output.slice(0,-(p.output+c.output).length),p.output=`(?:${p.output}`,c.type="glob\
star",c.output=`${L(r)}${A}|${A}${st})`,c.value+=u,a.output+=p.output+c.output,a.globstar=!0,N(u+q()),E({type:"slash",value:"/",output:""});continue}if(p.type===
"bos"&&f[0]==="/"){c.type="globstar",c.value+=u,c.output=`(?:^|${A}|${L(r)}${A})`,a.output=c.output,a.globstar=!0,N(u+q()),E({type:"slash",value:"/",output:""});
continue}a.output=a.output.slice(0,-c.output.length),c.type="globstar",c.output=L(r),c.value+=u,a.output+=c.output,a.globstar=!0,N(u);continue}let O={type:"star",
value:u,output:x};if(r.bash===!0){O.output=".*?",(c.type==="bos"||c.type==="slash")&&(O.output=v+O.output),E(O);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&r.regex===!0){O.output=u,E(O);continue}(a.index===a.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(a.output+=T,c.output+=T):r.dot===!0?(a.output+=
W,c.output+=W):(a.output+=v,c.output+=v),$()!=="*"&&(a.output+=b,c.output+=b)),E(O)}for(;a.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(at("closi\
ng","]"));a.output=X.escapeLast(a.output,"["),J("brackets")}for(;a.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(at("closing",")"));a.output=X.escapeLast(
a.output,"("),J("parens")}for(;a.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(at("closing","}"));a.output=X.escapeLast(a.output,"{"),J("braces")}if(r.
strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&E({type:"maybe_slash",value:"",output:`${A}?`}),a.backtrack===!0){a.output="";for(let f of a.tokens)a.
output+=f.output!=null?f.output:f.value,f.suffix&&(a.output+=f.suffix)}return a};Lt.fastpaths=(t,e)=>{let r={...e},n=typeof r.maxLength=="number"?Math.min(St,r.
maxLength):St,s=t.length;if(s>n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);t=ie[t]||t;let{DOT_LITERAL:o,SLASH_LITERAL:i,ONE_CHAR:l,
DOTS_SLASH:h,NO_DOT:d,NO_DOTS:g,NO_DOTS_SLASH:y,STAR:A,START_ANCHOR:b}=ht.globChars(r.windows),m=r.dot?g:d,C=r.dot?y:d,T=r.capture?"":"?:",W={negated:!1,prefix:""},
S=r.bash===!0?".*?":A;r.capture&&(S=`(${S})`);let B=v=>v.noglobstar===!0?S:`(${T}(?:(?!${b}${v.dot?h:o}).)*?)`,Z=v=>{switch(v){case"*":return`${m}${l}${S}`;case"\
.*":return`${o}${l}${S}`;case"*.*":return`${m}${S}${o}${l}${S}`;case"*/*":return`${m}${S}${i}${l}${C}${S}`;case"**":return m+B(r);case"**/*":return`(?:${m}${B(r)}${i}\
)?${C}${l}${S}`;case"**/*.*":return`(?:${m}${B(r)}${i})?${C}${S}${o}${l}${S}`;case"**/.*":return`(?:${m}${B(r)}${i})?${o}${l}${S}`;default:{let R=/^(.*?)\.(\w+)$/.
exec(v);if(!R)return;let x=Z(R[1]);return x?x+o+R[2]:void 0}}},P=X.removePrefix(t,W),L=Z(P);return L&&r.strictSlashes!==!0&&(L+=`${i}?`),L};ue.exports=Lt});var fe=ot((is,pe)=>{"use strict";var pn=oe(),kt=ce(),le=ft(),fn=pt(),hn=t=>t&&typeof t=="object"&&!Array.isArray(t),I=(t,e,r=!1)=>{if(Array.isArray(t)){let g=t.
map(A=>I(A,e,r));return A=>{for(let b of g){let m=b(A);if(m)return m}return!1}}let n=hn(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!n)throw new TypeError(
"Expected pattern to be a non-empty string");let s=e||{},o=s.windows,i=n?I.compileRe(t,e):I.makeRe(t,e,!1,!0),l=i.state;delete i.state;let h=()=>!1;if(s.ignore){
let g={...e,ignore:null,onMatch:null,onResult:null};h=I(s.ignore,g,r)}let d=(g,y=!1)=>{let{isMatch:A,match:b,output:m}=I.test(g,i,e,{glob:t,posix:o}),C={glob:t,
state:l,regex:i,posix:o,input:g,output:m,match:b,isMatch:A};return typeof s.onResult=="function"&&s.onResult(C),A===!1?(C.isMatch=!1,y?C:!1):h(g)?(typeof s.onIgnore==
"function"&&s.onIgnore(C),C.isMatch=!1,y?C:!1):(typeof s.onMatch=="function"&&s.onMatch(C),y?C:!0)};return r&&(d.state=l),d};I.test=(t,e,r,{glob:n,posix:s}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let o=r||{},i=o.format||(s?le.toPosixSlashes:null),
l=t===n,h=l&&i?i(t):t;return l===!1&&(h=i?i(t):t,l=h===n),(l===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?l=I.matchBase(t,e,r,s):l=e.exec(h)),{isMatch:!!l,
match:l,output:h}};I.matchBase=(t,e,r,n=r&&r.windows)=>(e instanceof RegExp?e:I.makeRe(e,r)).test(le.basename(t,{windows:n}));I.isMatch=(t,e,r)=>I(e,r)(t);I.parse=
(t,e)=>Array.isArray(t)?t.map(r=>I.parse(r,e)):kt(t,{...e,fastpaths:!1});I.scan=(t,e)=>pn(t,e);I.compileRe=(t,e,r=!1,n=!1)=>{if(r===!0)return t.output;let s=e||
{},o=s.contains?"":"^",i=s.contains?"":"$",l=`${o}(?:${t.output})${i}`;t&&t.negated===!0&&(l=`^(?!${l}).*$`);let h=I.toRegex(l,e);return n===!0&&(h.state=t),h};
I.makeRe=(t,e={},r=!1,n=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return e.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(s.output=kt.fastpaths(t,e)),s.output||(s=kt(t,e)),I.compileRe(s,e,r,n)};I.toRegex=(t,e)=>{try{let r=e||{};return new RegExp(t,r.flags||
(r.nocase?"i":""))}catch(r){if(e&&e.debug===!0)throw r;return/$^/}};I.constants=fn;pe.exports=I});var ge=ot((as,ye)=>{"use strict";var he=fe(),dn=ft();function de(t,e,r=!1){return e&&(e.windows===null||e.windows===void 0)&&(e={...e,windows:dn.isWindows()}),he(
t,e,r)}Object.assign(de,he);ye.exports=de});var qn={};Ne(qn,{directory:()=>ke,linked:()=>Wn,matching:()=>Mn});module.exports=Fe(qn);var Q=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};var It={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function lt(t){let e=tt(t);return e===null?t instanceof Error?t.message:
String(t):Object.hasOwn(It,e)?It[e]:e}function tt(t){return!(t instanceof Error)||!("code"in t)||typeof t.code!="string"?null:t.code}var Y=require("fs"),z=require("path"),Ae=require("url");var Ft=require("module"),G=require("path"),Be=Ht(require("fs"),1),Dt=(0,Ft.createRequire)(__filename);function Me(t){let e=(0,G.normalize)(t);return e.length>1&&
e[e.length-1]===G.sep&&(e=e.substring(0,e.length-1)),e}var Ge=/[\\/]/g;function Bt(t,e){return t.replace(Ge,e)}var We=/^[a-z]:[\\/]$/i;function qe(t){return t===
"/"||We.test(t)}function At(t,e){let{resolvePaths:r,normalizePath:n,pathSeparator:s}=e,o=process.platform==="win32"&&t.includes("/")||t.startsWith(".");if(r&&(t=
(0,G.resolve)(t)),(n||o)&&(t=Me(t)),t===".")return"";let i=t[t.length-1]!==s;return Bt(i?t+s:t,s)}function Mt(t,e){return e+t}function Ue(t,e){return function(r,n){
return n.startsWith(t)?n.slice(t.length)+r:Bt((0,G.relative)(t,n),e.pathSeparator)+e.pathSeparator+r}}function Ke(t){return t}function Xe(t,e,r){return e+t+r}function je(t,e){
let{relativePaths:r,includeBasePath:n}=e;return r&&t?Ue(t,e):n?Mt:Ke}function Qe(t){return function(e,r){r.push(e.substring(t.length)||".")}}function ze(t){return function(e,r,n){
let s=e.substring(t.length)||".";n.every(o=>o(s,!0))&&r.push(s)}}var Ye=(t,e)=>{e.push(t||".")},Ze=(t,e,r)=>{let n=t||".";r.every(s=>s(n,!0))&&e.push(n)},Ve=()=>{};
function Je(t,e){let{includeDirs:r,filters:n,relativePaths:s}=e;return r?s?n&&n.length?ze(t):Qe(t):n&&n.length?Ze:Ye:Ve}var tr=(t,e,r,n)=>{n.every(s=>s(t,!1))&&
r.files++},er=(t,e,r,n)=>{n.every(s=>s(t,!1))&&e.push(t)},rr=(t,e,r,n)=>{r.files++},nr=(t,e)=>{e.push(t)},sr=()=>{};function or(t){let{excludeFiles:e,filters:r,
onlyCounts:n}=t;return e?sr:r&&r.length?n?tr:er:n?rr:nr}var ir=t=>t,ar=()=>[""].slice(0,0);function ur(t){return t.group?ar:ir}var cr=(t,e,r)=>{t.push({directory:e,
files:r,dir:e})},lr=()=>{};function pr(t){return t.group?cr:lr}var fr=function(t,e,r){let{queue:n,fs:s,options:{suppressErrors:o}}=e;n.enqueue(),s.realpath(t,(i,l)=>{
if(i)return n.dequeue(o?null:i,e);s.stat(l,(h,d)=>{if(h)return n.dequeue(o?null:h,e);if(d.isDirectory()&&Gt(t,l,e))return n.dequeue(null,e);r(d,l),n.dequeue(null,
e)})})},hr=function(t,e,r){let{queue:n,fs:s,options:{suppressErrors:o}}=e;n.enqueue();try{let i=s.realpathSync(t),l=s.statSync(i);if(l.isDirectory()&&Gt(t,i,e))
return;r(l,i)}catch(i){if(!o)throw i}};function dr(t,e){return!t.resolveSymlinks||t.excludeSymlinks?null:e?hr:fr}function Gt(t,e,r){if(r.options.useRealPaths)return yr(
e,r);let n=(0,G.dirname)(t),s=1;for(;n!==r.root&&s<2;){let o=r.symlinks.get(n);!!o&&(o===e||o.startsWith(e)||e.startsWith(o))?s++:n=(0,G.dirname)(n)}return r.symlinks.
set(t,e),s>1}function yr(t,e){return e.visited.includes(t+e.options.pathSeparator)}var gr=t=>t.counts,mr=t=>t.groups,Rr=t=>t.paths,Sr=t=>t.paths.slice(0,t.options.
maxFiles),Ar=(t,e,r)=>(mt(e,r,t.counts,t.options.suppressErrors),null),Er=(t,e,r)=>(mt(e,r,t.paths,t.options.suppressErrors),null),_r=(t,e,r)=>(mt(e,r,t.paths.slice(
0,t.options.maxFiles),t.options.suppressErrors),null),xr=(t,e,r)=>(mt(e,r,t.groups,t.options.suppressErrors),null);function mt(t,e,r,n){e(t&&!n?t:null,r)}function br(t,e){
let{onlyCounts:r,group:n,maxFiles:s}=t;return r?e?gr:Ar:n?e?mr:xr:s?e?Sr:_r:e?Rr:Er}var Wt={withFileTypes:!0},Cr=(t,e,r,n,s)=>{if(t.queue.enqueue(),n<0)return t.
queue.dequeue(null,t);let{fs:o}=t;t.visited.push(e),t.counts.directories++,o.readdir(e||".",Wt,(i,l=[])=>{s(l,r,n),t.queue.dequeue(t.options.suppressErrors?null:
i,t)})},$r=(t,e,r,n,s)=>{let{fs:o}=t;if(n<0)return;t.visited.push(e),t.counts.directories++;let i=[];try{i=o.readdirSync(e||".",Wt)}catch(l){if(!t.options.suppressErrors)
throw l}s(i,r,n)};function vr(t){return t?$r:Cr}var wr=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,this.count}dequeue(t,e){this.
onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,e),t&&(e.controller.abort(),this.onQueueEmpty=void 0))}},Lr=class{_files=0;_directories=0;set files(t){
this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},
kr=class{aborted=!1;abort(){this.aborted=!0}},qt=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,e,r){
this.isSynchronous=!r,this.callbackInvoker=br(e,this.isSynchronous),this.root=At(t,e),this.state={root:qe(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new Lr,options:e,queue:new wr((n,s)=>this.callbackInvoker(s,n,r)),symlinks:new Map,visited:[""].slice(0,0),controller:new kr,fs:e.fs||
Be},this.joinPath=je(this.root,e),this.pushDirectory=Je(this.root,e),this.pushFile=or(e),this.getArray=ur(e),this.groupFiles=pr(e),this.resolveSymlink=dr(e,this.
isSynchronous),this.walkDirectory=vr(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,e,r)=>{let{paths:n,options:{
filters:s,resolveSymlinks:o,excludeSymlinks:i,exclude:l,maxFiles:h,signal:d,useRealPaths:g,pathSeparator:y},controller:A}=this.state;if(A.aborted||d&&d.aborted||
h&&n.length>h)return;let b=this.getArray(this.state.paths);for(let m=0;m<t.length;++m){let C=t[m];if(C.isFile()||C.isSymbolicLink()&&!o&&!i){let T=this.joinPath(
C.name,e);this.pushFile(T,b,this.state.counts,s)}else if(C.isDirectory()){let T=Xe(C.name,e,this.state.options.pathSeparator);if(l&&l(C.name,T))continue;this.pushDirectory(
T,n,s),this.walkDirectory(this.state,T,T,r-1,this.walk)}else if(this.resolveSymlink&&C.isSymbolicLink()){let T=Mt(C.name,e);this.resolveSymlink(T,this.state,(W,S)=>{
if(W.isDirectory()){if(S=At(S,this.state.options),l&&l(C.name,g?S:T+y))return;this.walkDirectory(this.state,S,g?S:T+y,r-1,this.walk)}else{S=g?S:T;let B=(0,G.basename)(
S),Z=At((0,G.dirname)(S),this.state.options);S=this.joinPath(B,Z),this.pushFile(S,b,this.state.counts,s)}})}}this.groupFiles(this.state.groups,e,b)}};function Or(t,e){
return new Promise((r,n)=>{Ut(t,e,(s,o)=>{if(s)return n(s);r(o)})})}function Ut(t,e,r){new qt(t,e,r).start()}function Tr(t,e){return new qt(t,e).start()}var Nt=class{constructor(t,e){
this.root=t,this.options=e}withPromise(){return Or(this.root,this.options)}withCallback(t){Ut(this.root,this.options,t)}sync(){return Tr(this.root,this.options)}},
Kt=null;try{Dt.resolve("picomatch"),Kt=Dt("picomatch")}catch{}var Xt=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:G.sep,filters:[]};globFunction;constructor(t){
this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.
normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){
return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new Nt(t||".",this.options)}withGlobFunction(t){return this.
globFunction=t,this}crawlWithOptions(t,e){return this.options={...this.options,...e},new Nt(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(
t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...e){let r=this.globFunction||Kt;if(!r)throw new Error("Please specify a glob function to use glob matchi\
ng.");var n=this.globCache[t.join("\0")];return n||(n=r(t,...e),this.globCache[t.join("\0")]=n),this.options.filters.push(s=>n(s)),this}};var ut=Ht(ge(),1),yn=Array.isArray,Ee=/\\/g,gn=/^[A-Za-z]:$/,_e=process.platform==="win32",mn=/^(\/?\.\.)+$/;function Rn(t,e={}){let r=t.length,n=Array(r),s=Array(
r),o,i;for(o=0;o<r;o++){let l=xe(t[o]);n[o]=l;let h=l.length,d=Array(h);for(i=0;i<h;i++)d[i]=(0,ut.default)(l[i],e);s[o]=d}return l=>{let h=l.split("/");if(h[0]===
".."&&mn.test(l))return!0;for(o=0;o<r;o++){let d=n[o],g=s[o],y=h.length,A=Math.min(y,d.length);for(i=0;i<A;){let b=d[i];if(b.includes("/"))return!0;if(!g[i](h[i]))
break;if(!e.noglobstar&&b==="**")return!0;i++}if(i===y)return!0}return!1}}var Sn=/^[A-Z]:\/$/i,An=_e?t=>Sn.test(t):t=>t==="/";function me(t,e,r){if(t===e||e.startsWith(
`${t}/`)){if(r){let s=t.length+ +!An(t);return(o,i)=>o.slice(s,i?-1:void 0)||"."}let n=e.slice(t.length+1);return n?(s,o)=>{if(s===".")return n;let i=`${n}/${s}`;
return o?i.slice(0,-1):i}:(s,o)=>o&&s!=="."?s.slice(0,-1):s}return r?n=>z.posix.relative(t,n)||".":n=>z.posix.relative(t,`${e}/${n}`)||"."}function En(t,e){if(e.
startsWith(`${t}/`)){let r=e.slice(t.length+1);return n=>`${r}/${n}`}return r=>{let n=z.posix.relative(t,`${e}/${r}`);return r[r.length-1]==="/"&&n!==""?`${n}/`:
n||"."}}function Re(t){return t.replace(gn,e=>`${e}/`)}var _n={parts:!0};function xe(t){var e;let r=ut.default.scan(t,_n);return!((e=r.parts)===null||e===void 0)&&
e.length?r.parts:[t]}var xn=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,bn=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,Cn=t=>t.replace(xn,"\\$&"),$n=t=>t.replace(bn,"\\$&"),
vn=_e?$n:Cn;function wn(t,e){if(e?.caseSensitiveMatch===!1)return!0;let r=ut.default.scan(t);return r.isGlob||r.negated}function dt(...t){console.log(`[tinyglob\
by ${new Date().toLocaleTimeString("es")}]`,...t)}function be(t){return typeof t=="string"?[t]:t??[]}var Ln=/^(\/?\.\.)+/,kn=/\\(?=[()[\]{}!*+?@|])/g;function Ot(t,e,r,n){
var s;let o=e.cwd,i=t;t[t.length-1]==="/"&&(i=t.slice(0,-1)),i[i.length-1]!=="*"&&e.expandDirectories&&(i+="/**");let l=vn(o);i=(0,z.isAbsolute)(i.replace(kn,""))?
z.posix.relative(l,i):z.posix.normalize(i);let h=(s=Ln.exec(i))===null||s===void 0?void 0:s[0],d=xe(i);if(h){let y=(h.length+1)/3,A=0,b=l.split("/");for(;A<y&&d[A+
y]===b[b.length+A-y];)i=i.slice(0,(y-A-1)*3)+i.slice((y-A)*3+d[A+y].length+1)||".",A++;let m=z.posix.join(o,h.slice(A*3));m[0]!=="."&&r.root.length>m.length&&(r.
root=Re(m),r.depthOffset=-y+A)}if(!n&&r.depthOffset>=0){var g;(g=r.commonPath)!==null&&g!==void 0||(r.commonPath=d);let y=[],A=Math.min(r.commonPath.length,d.length);
for(let b=0;b<A;b++){let m=d[b];if(m==="**"&&!d[b+1]){y.pop();break}if(b===d.length-1||m!==r.commonPath[b]||wn(m))break;y.push(m)}r.depthOffset=y.length,r.commonPath=
y,r.root=Re(y.length>0?z.posix.join(o,...y):o)}return i}function On(t,e,r){let n=[],s=[];for(let o of t.ignore)o&&(o[0]!=="!"||o[1]==="(")&&s.push(Ot(o,t,r,!0));
for(let o of e)o&&(o[0]!=="!"||o[1]==="("?n.push(Ot(o,t,r,!1)):(o[1]!=="!"||o[2]==="(")&&s.push(Ot(o.slice(1),t,r,!0)));return{match:n,ignore:s}}function Tn(t,e){
let r=t.cwd,n={root:r,depthOffset:0},s=On(t,e,n);t.debug&&dt("internal processing patterns:",s);let{absolute:o,caseSensitiveMatch:i,debug:l,dot:h,followSymbolicLinks:d,
onlyDirectories:g}=t,y=n.root.replace(Ee,""),A={dot:h,nobrace:t.braceExpansion===!1,nocase:!i,noextglob:t.extglob===!1,noglobstar:t.globstar===!1,posix:!0},b=(0,ut.default)(
s.match,A),m=(0,ut.default)(s.ignore,A),C=Rn(s.match,A),T=me(r,y,o),W=o?T:me(r,y,!0),S=(P,L)=>{let v=W(L,!0);return v!=="."&&!C(v)||m(v)},B;t.deep!==void 0&&(B=
Math.round(t.deep-n.depthOffset));let Z=new Xt({filters:[l?(P,L)=>{let v=T(P,L),R=b(v)&&!m(v);return R&&dt(`matched ${v}`),R}:(P,L)=>{let v=T(P,L);return b(v)&&
!m(v)}],exclude:l?(P,L)=>{let v=S(P,L);return dt(`${v?"skipped":"crawling"} ${L}`),v}:S,fs:t.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,
resolveSymlinks:d,excludeSymlinks:!d,excludeFiles:g,includeDirs:g||!t.onlyFiles,maxDepth:B,signal:t.signal}).crawl(y);return t.debug&&dt("internal properties:",
{...n,root:y}),[Z,r!==y&&!o&&En(r,y)]}function Pn(t,e){if(e)for(let r=t.length-1;r>=0;r--)t[r]=e(t[r]);return t}var Se={caseSensitiveMatch:!0,debug:!!process.env.
TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function Hn(t){let e=Object.assign({},t);for(let r in Se)e[r]===void 0&&Object.assign(
e,{[r]:Se[r]});return e.cwd=(e.cwd instanceof URL?(0,Ae.fileURLToPath)(e.cwd):(0,z.resolve)(e.cwd||process.cwd())).replace(Ee,"/"),e.ignore=be(e.ignore),e.fs&&(e.
fs={readdir:e.fs.readdir||Y.readdir,readdirSync:e.fs.readdirSync||Y.readdirSync,realpath:e.fs.realpath||Y.realpath,realpathSync:e.fs.realpathSync||Y.realpathSync,
stat:e.fs.stat||Y.stat,statSync:e.fs.statSync||Y.statSync}),e.debug&&dt("globbing with options:",e),e}function In(t,e={}){var r;if(t&&e?.patterns)throw new Error(
"Cannot pass patterns as both an argument and an option");let n=yn(t)||typeof t=="string",s=be((r=n?t:t.patterns)!==null&&r!==void 0?r:"**/*"),o=Hn(n?e:t);return s.
length>0?Tn(o,s):[]}function Ce(t,e){let[r,n]=In(t,e);return r?Pn(r.sync(),n):[]}var Dn=/(^|[/\\{,(|])\.\.($|[/\\},)|])/;function $e(t,{cwd:e,paths:r}){let n=e(),s=i=>Dn.test(i)||r.isAbsolute(i)&&!Nn(i,n),o=s(t)?null:Ce([t],{cwd:n,dot:!1,expandDirectories:!1,
followSymbolicLinks:!1,ignore:["**/node_modules/**","**/workspaces-preflight.*"]});if(o===null||o.some(i=>s(i)))throw new Q(`the pattern \`${t}\` leaves the work\
ing directory; change to the directory that it is about`);return o.sort()}function Nn(t,e){return t.startsWith(e.endsWith("/")?e:`${e}/`)}function ve(t,e,{kind:r}){try{return r(e)}catch(n){throw tt(n)===null?n:new Q(`cannot read \`${t}\`: ${lt(n)}`)}}function we(t,e,{here:r,options:n}){let s=r.resolveParent(
e);return s===e||n.followLinks||r.contains(e)&&!r.containsReal(s)&&Tt(t),s}function Tt(t){throw new Q(`\`${t}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}var Fn=[".json",".yaml",".yml",".ndjson",".jsonl"];function Le(t,{fs:e,paths:r}){let n=[],s=[],o=[],i=[""];for(let l=i.pop();l!==void 0;l=i.pop())try{for(let h of e.
readdirSync(r.join(t,l),{withFileTypes:!0})){let{name:d}=h;d.startsWith(".")||(h.isDirectory()?d!=="node_modules"&&i.push(`${l}${d}/`):Bn(d)&&(h.isFile()?n.push(
l+d):h.isSymbolicLink()&&s.push(l+d)))}}catch(h){if(tt(h)===null)throw h;o.push({path:l,error:h})}return{files:n.sort(),links:s.sort(),failures:o}}function Bn(t){
return Fn.some(e=>t.endsWith(e))&&!t.startsWith("workspaces-preflight.")}function Mn(t,e){return $e(t,e.io).flatMap(r=>Gn(r,e))}function Gn(t,e){let{here:r}=e,n=r.absolute(t);return ve(t,n,e)!=="file"?[]:[{path:r.shown(n),file:we(t,n,
e),named:!1,pipe:!1}]}function Wn(t,e,r){let{here:n,io:s,options:o}=r,i=g=>{try{return g()}catch(y){throw tt(y)===null?y:new Q(`cannot read \`${t}\`: ${lt(y)}`)}},
l=i(()=>s.fs.statSync(e,{throwIfNoEntry:!1}));if(l===void 0)throw new Q(`\`${t}\` is a link that leads to nothing`);let h=n.shown(e);if(l.isFIFO()&&!n.contains(
e))return[{path:h,file:e,named:!0,pipe:!0}];let d=i(()=>s.fs.realpathSync.native(e));if(!o.followLinks&&!n.containsReal(d)&&Tt(t),l.isDirectory())return ke(h,d,
r);if(l.isFile()||l.isFIFO())return[{path:h,file:d,named:!0,pipe:l.isFIFO()}];throw new Q(`\`${t}\` is a link to a device or a socket; only regular files, pipes \
and directories are read`)}function ke(t,e,{io:r,links:n,failures:s}){let o=Le(e,r),i=t===""?"":`${t}/`;for(let h of o.links)n.push(i+h);for(let{path:h,error:d}of o.
failures)s.push(`cannot list \`${i}${h}\`: ${lt(d)}`);let l=e.endsWith(r.paths.sep)?e:e+r.paths.sep;return o.files.map(h=>({path:i+h,file:l+h,named:!1,pipe:!1}))}0&&(module.exports={directory,linked,matching});
