"""The phrases in which people say that it is enough, that they are away, or that they moved.

Each is the manner of a whole sentence, not a word: "stop" alone stands in too many kind
sentences. English first; of German, French, Spanish, Portuguese, Italian and Dutch only what
is said so and hardly otherwise. A pattern is matched without regard to case, on text whose
apostrophes are straight.
"""

from __future__ import annotations

import re


def _any(phrases: str) -> re.Pattern[str]:
    """One pattern for many: a phrase a line."""
    lines = (line.strip() for line in phrases.splitlines())
    return re.compile("|".join(line for line in lines if line), re.IGNORECASE)


_LISTS = (
    r"(?:(?:mailing|contact|contacts|e-?mail|distribution|call|prospect|marketing|sales)[ -]?)?"
    r"(?:lists?|database|sequence|outreach|crm|contacts|newsletters?|e-?mails|mailings?|network)"
)
_END = r"(?=\W*(?:$|[.!;\n]|thank|please|thx))"
_WRITING = r"(?:contacting|e-?mailing|messaging|writing(?: to)?|texting|calling|spamming|pitching)"
_WRITE = r"(?:e-?mail|message|write(?: to)?|text|call|reach out(?: to)?)"
_AGAIN = r"(?:again|any ?more|any further|ever again)"

STOP = _any(rf"""
    \b(?:remove|take|delete|drop|strike) (?:me|us|my (?:name|e-?mail|address|contact details)) (?:off|from|out of) (?:your|this|the|all|any)(?: of your)? {_LISTS}\b
    \bplease,? (?:just )?(?:remove|unsubscribe|delete) me{_END}
    \bunsubscribe (?:me|us)\b
    \bplease unsubscribe{_END}
    \b(?:stop|quit) {_WRITING} (?:me|us)\b
    \b(?:stop|quit) sending (?:me |us )?(?:these|this|such|any|your|more|e-?mails|messages|pitches|offers)\b
    \b(?:do not|don't|never) contact (?:me|us)(?: {_AGAIN})?{_END}
    (?:\b(?:do not|don't|please never) |(?:^|[.!?;\n]\s*)never ){_WRITE} (?:me |us )?{_AGAIN}\b
    (?:^|[.!?;,\n]\s*|\bplease )(?:just )?leave (?:me|us) alone{_END}
    \bplease (?:do )?opt me out\b
    \bi(?:'d| would| want| wish)? (?:like )?to opt out\b
    \bi (?:do not|don't) (?:want|wish) to (?:be contacted|hear from you|receive (?:any|these|this|your|further|more))\b
    \bi(?:'d| would) (?:prefer|rather) not (?:to )?(?:be contacted|hear from you|receive (?:any|these|your|further|more))\b
    (?:^|[.!?;\n]\s*)no (?:more|further) (?:e-?mails|messages|calls|contact|outreach),? please\b
    \bcease (?:and desist|all contact)\b
    \bbitte (?:entfernen|l[öo]schen|streichen|nehmen) sie (?:mich|uns|meine (?:adresse|daten|e-?mail\w*)) (?:aus|von)\b
    \bbitte (?:entfern|l[öo]sch|streich|nimm)e? mich (?:aus|von)\b
    \bbitte (?:kontaktieren|schreiben|melden) sie (?:mich|mir|sich) nicht (?:mehr|weiter)\b
    \b(?:kontaktieren|schreiben) sie (?:mich|mir) bitte nicht (?:mehr|weiter)\b
    \bbitte keine weiteren (?:e-?mails|mails|nachrichten|anfragen|anrufe|angebote)\b
    \bh[öo]ren sie (?:bitte )?auf,? (?:mir|mich|uns) zu\b
    \b(?:merci de|veuillez|pri[èe]re de|pouvez-vous) (?:me|nous) (?:retirer|supprimer|d[ée]sinscrire|d[ée]sabonner)\b
    \b(?:retirez|d[ée]sinscrivez|supprimez)-moi\b
    \bne (?:me|nous) (?:contactez|[ée]crivez|sollicitez|rappelez) plus\b
    \bmerci de ne plus (?:me|nous) (?:contacter|[ée]crire|solliciter|rappeler|envoyer)\b
    \barr[êe]tez de (?:me|nous) (?:contacter|[ée]crire|solliciter|appeler|envoyer)\b
    \b(?:elim[ií]n|qu[ií]t|b[óo]rr|s[áa]qu)[ae]n?me de (?:su|tu|la|esta|sus)\b
    \b(?:dame|deme|d[ée]nme) de baja\b
    \bno me (?:contacten?|contactes|escriban?|escribas|llamen?|llames) m[áa]s\b
    \b(?:dejen?|deja|deje) de (?:escribirme|contactarme|llamarme|molestarme|enviarme)\b
    \b(?:remov|retir|tir)[ae]m?-?me d[aeo]s?\b
    \bme (?:remova|retire|tire|exclua) d[aeo]s?\b
    \bn[ãa]o me (?:contacte|contate|contactem|contatem|escreva|escrevam|ligue|liguem) mais\b
    \bparem? de me (?:contactar|contatar|escrever|enviar|mandar|ligar)\b
    \b(?:rimuovetemi|rimuovimi|cancellatemi|cancellami|toglietemi|mi (?:rimuova|cancelli|tolga)) da\w*\b
    \bnon (?:mi contatti|contattarmi|contattatemi|scrivermi|scrivetemi|mi scriva) (?:mai )?pi[ùu]\b
    \bsmett(?:a|ete|i|etela|ila) di (?:scrivermi|contattarmi|chiamarmi|mandarmi)\b
    \b(?:verwijder|schrap|haal) (?:mij|me|ons) (?:alstublieft |alsjeblieft |aub )?(?:van|uit)\b
    \bneem (?:alstublieft |aub )?geen contact meer (?:met (?:mij|me|ons) )?op\b
    \bstuur (?:mij|me|ons) geen \w+ meer\b
    \bmeld (?:mij|me) (?:alstublieft |aub )?af\b
    \bstop met (?:mailen|mij te \w+|me te \w+)\b
    """)

STOP_ALONE = re.compile(
    r"\W*(?:please[ ,]+)?(?:stop|unsubscribe|opt[ -]?out|remove me|abmelden|austragen|d[ée]sinscription"
    r"|desinscribir|disiscrivi|afmelden|uitschrijven)(?:[ ,]+(?:please|now|thanks|thank you))?\W*",
    re.IGNORECASE,
)
"""A whole message that says nothing else."""

NO = _any(r"""
    (?:^|[.!,;:\n–—-]\s*|\b(?:i'm|i am|im|we're|we are|really|currently|just|simply|honestly|personally|definitely|still|am|but|and|sorry|thanks|thank you|no)\s+)not interested\b
    \b(?:please )?(?:do not|don't) pitch (?:to )?(?:me|us)\b
    (?:^|[.!;\n]\s*)(?:please,? )?no (?:more )?(?:sales )?pitches\b
    \bi (?:do not|don't) (?:accept|take|answer|respond to|reply to|read) (?:any )?(?:unsolicited|cold|sales) (?:pitches|calls|e-?mails|messages|offers|requests|outreach)\b
    \bwe(?:'re| are) not (?:looking for|in the market for) (?:an?y?(?:other| new)? |new )?(?:vendors?|suppliers?|providers?|solutions?|agency|agencies|services?|tools?)\b
    \b(?:ich habe|wir haben|habe|haben) (?:leider |daran |hieran |derzeit |aktuell )?kein(?:erlei)? interesse\b
    \b(?:ich bin|wir sind) (?:leider |daran |derzeit |aktuell )?nicht interessiert\b
    \b(?:je ne suis|je suis|nous ne sommes|ne suis) pas int[ée]ress[ée]e?s?\b
    (?:^|[.!,;\n]\s*)pas int[ée]ress[ée]e?s?\b
    \bno estoy interesad[oa]\b
    \bno (?:me|nos) interesa\b
    \bn[ãa]o (?:tenho|temos) interesse\b
    \bn[ãa]o estou interessad[oa]\b
    \bnon (?:sono|siamo) interessat[oaie]\b
    \bnon (?:mi|ci) interessa\b
    \b(?:ik ben|wij zijn|we zijn) (?:helaas )?niet ge[iï]nteresseerd\b
    \b(?:ik heb|wij hebben|we hebben) (?:hier |hierin |helaas )*geen interesse\b
    """)

NO_OF = re.compile(
    r"\s+(?:in|an|par|en|em|a|al|alla|voor|aan|à)\s+(?P<what>[^.!?;\n]{1,80})", re.IGNORECASE
)
"""What a no is about, where it says so."""

NO_OF_OFFER = re.compile(
    r"(?:(?:this|that|it|any of (?:this|it|that)|what you(?:'re| are)? (?:sell|offer)\w*|your \w+)"
    r"|(?:an?|the|any|this|another|your) (?:sales |new )?(?:offer|product|service|solution|proposal|opportunity|role"
    r"|position|demo|call|pitch|tool|platform|partnership|meeting|trial)s?"
    r"|buying|selling|purchasing"
    r"|(?:ihrem|ihren|ihrer|eurem|deinem|dem|einem) \w+|votre \w+|su \w+|sua \w+|seu \w+|vostr[oa] \w+|uw \w+)\b",
    re.IGNORECASE,
)
"""What people offer: a no to boats is no boundary."""

CONTRAST = re.compile(
    r"\b(?:but|though|however|yet|aber|jedoch|mais|pero|mas|por[ée]m|ma|per[òo]|maar)\b"
    r"(?!\W*(?:thanks?|thank you|cheers|good luck|all the best|best of luck|danke|viel|alles|merci"
    r"|bonne|gracias|suerte|obrigad|boa|grazie|in bocca|buona|bedankt|dank|veel))",
    re.IGNORECASE,
)

AWAY_MARK = _any(r"""
    ^\W*(?:subject: )?(?:re: )?(?:automatic reply|auto(?:matic|mated)?[ -]?(?:reply|response|responder)|out[ -]of[ -](?:the[ -])?office)\b
    \bthis is an? auto(?:matic|mated|[ -]?)\s?(?:reply|response|message)\b
    ^\W*(?:abwesenheitsnotiz|automatische antwort|r[ée]ponse automatique|message d'absence|respuesta autom[áa]tica|resposta autom[áa]tica|risposta automatica|automatisch antwoord|afwezigheidsbericht)\b
    """)

AWAY = _any(r"""
    \bi(?:'m| am|'ll be| will be) (?:currently |now |still )?(?:out of (?:the )?office|out of office|away from (?:the office|my (?:desk|e-?mail))|on (?:annual |parental |maternity |paternity |sick |medical |family )?leave|on (?:vacation|holidays?|pto|sabbatical)|travell?ing)\b
    \bich bin (?:derzeit |zurzeit |zur zeit |momentan |aktuell |vom |bis |ab |[\d.]{1,10} |zum |\w+ ){0,6}(?:nicht im (?:b[üu]ro|haus)|im urlaub|abwesend|au(?:ß|ss)er haus)\b
    \bje suis (?:actuellement )?(?:absente?|en cong[ée]s?|en vacances|hors du bureau)\b
    \b(?:estoy|estar[ée]) (?:actualmente )?(?:fuera de (?:la )?oficina|de vacaciones|ausente|de baja)\b
    \b(?:estou|estarei) (?:atualmente |actualmente )?(?:fora do escrit[óo]rio|de f[ée]rias|ausente)\b
    \b(?:sono|sar[òo]) (?:attualmente )?(?:fuori (?:sede|ufficio)|in ferie|assente)\b
    \bik ben (?:momenteel |op dit moment |tot \S+ |\w+ ){0,4}(?:niet op kantoor|afwezig|met vakantie|op vakantie)\b
    """)

AWAY_REST = _any(r"""
    \blimited (?:access|connectivity)\b
    \b(?:will|i'll) (?:respond|reply|answer|get back)\b
    \b(?:urgent|immediate|in my absence|during my absence)\b
    \bplease (?:contact|reach out to|write to|e-?mail)\b
    \b(?:return(?:ing)?|be back|back in the office) (?:on|to)\b
    \bin dringenden f[äa]llen\b|\bwerden? nicht weitergeleitet\b|\bwieder erreichbar\b|\bwenden sie sich\b
    \ben cas d'urgence\b|\bde retour\b|\bveuillez contacter\b
    \basunto urgente\b|\bcaso de urgencia\b|\bponerse en contacto\b|\bcontacte con\b
    \bassunto urgente\b|\bcaso de urg[êe]ncia\b|\bpor favor contacte\b
    \b(?:in caso di urgenza|per urgenze|si prega di contattare|rientrer[òo])\b
    \b(?:dringende|spoed|neem contact op met)\b
    """)
"""What only a message that answers everybody says besides."""

UNTIL = re.compile(
    r"\b(?:until|till|through|back (?:in the office )?on|return(?:ing)?(?: to the office)?(?: on)?|bis(?: zum| einschlie(?:ß|ss)lich)?|wieder ab(?: dem)?"
    r"|jusqu'au|hasta el|at[ée]|fino al|tot(?: en met)?)\s+(?:the )?(?P<day>[^\n!?;()]{3,40})",
    re.IGNORECASE,
)

_JOB = r"(?:job|role|position|post|chapter)"
_FIRM = r"(?:the (?:company|firm|organi[sz]ation|business|agency)|my (?:job|role|position|post|company|employer))"
MOVED = _any(rf"""
    \bi (?:no longer|do not|don't) work (?:at|for|with|there)\b(?!\W+(?:free|peanuts|weekends|nothing|fun|money))
    \bi(?:'m| am) no longer (?:at|with|employed (?:at|by)|working (?:at|for)) (?!home|a loss|peace|least)[\w&.-]+
    \bi(?:'ve| have)? (?:just |recently |now )?left {_FIRM}\b
    \bi(?:'ll be| will be|'m| am) leaving {_FIRM}\b
    \b(?:today|tomorrow|friday|monday|this) (?:is|was|will be) my last day (?:at|with|here)\b
    \bmy last day (?:at|with) (?-i:[A-Z])[\w&.-]* (?:is|was|will be)\b
    \bi(?:'m| am|'ll be| will be|'ve| have)? ?(?:just |recently )?(?:start|started|starting|begin|beginning|began|accepted|accepting|got|taken|taking)(?: on)? (?:a|my) new {_JOB}\b(?! for (?:you|him|her|them))
    \bi(?:'ve| have)? (?:just |recently )?changed (?:jobs|companies|employers)\b
    \bi(?:'ve| have)? (?:just |recently )?moved (?:on )?to a new (?:company|employer|{_JOB})\b
    \bi(?:'m| am|'ll be| will be)? ?(?:start|starting) (?:at|with) (?-i:[A-Z])[\w&.-]*(?: (?-i:[A-Z])[\w&.-]*)?,? (?:next (?:week|month|year|quarter)|in (?-i:[A-Z])\w+|on (?:the )?\w+|as (?:an?|the|their|head|vp|director|chief|lead))\b
    \bi(?:'m| am|'ll be| will be) joining (?-i:[A-Z])[\w&.-]*(?: (?-i:[A-Z])[\w&.-]*)? (?:next (?:week|month|year|quarter)|in (?-i:[A-Z])\w+|as (?:an?|the|their|head|vp|director|chief|lead))\b
    \bi(?:'ve| have)? (?:just |recently )?joined (?-i:[A-Z])[\w&.-]*(?: (?-i:[A-Z])[\w&.-]*)? as (?:an?|the|their|head|vp|director|chief|lead)\b
    \bich arbeite (?:seit \w+ )?nicht mehr (?:bei|f[üu]r)\b
    \bich habe (?:das unternehmen|die firma|\w{{1,30}} zum [\d.]{{1,12}}) verlassen\b
    \bje ne travaille plus (?:chez|pour|[àa])\b
    \bj'ai quitt[ée] (?:l'entreprise|la soci[ée]t[ée]|mon poste)\b
    \bya no trabajo (?:en|para|con)\b
    \bhe dejado (?:la empresa|mi puesto)\b
    \b(?:j[áa] n[ãa]o trabalho|n[ãa]o trabalho mais) (?:n[ao]|em|para)\b
    \bdeixei a empresa\b
    \bnon lavoro pi[ùu] (?:per|in|presso|alla|da)\b
    \bho lasciato l'azienda\b
    \bik werk niet (?:meer|langer) (?:bij|voor)\b
    """)

MOVED_TO_A_CALL = re.compile(r"\b(?:zoom|teams|meet|skype|slack|webex|hangouts)\b", re.IGNORECASE)

BOUNCE = _any(r"""
    ^\W*(?:subject: )?(?:undeliver(?:ed|able)(?: mail)?|delivery (?:status notification|failure|has failed)|mail delivery (?:failed|subsystem)|returned mail|failure notice)\b
    \byour (?:message|e-?mail|mail) (?:to \S{1,80} )?(?:could not|couldn't|can't|cannot|was not|wasn't|has not been) be(?:en)? delivered\b
    \byour (?:message|e-?mail|mail) (?:to \S{1,80} )?(?:wasn't|was not|hasn't been|has not been) delivered\b
    \b(?:address (?:not found|couldn't be found|rejected)|user unknown|no such user|mailbox (?:unavailable|not found|does not exist))\b
    \b5[05]\d[ -]5\.[124]\.\d\b
    \bthis (?:mailbox|e-?mail address|address|inbox) is no longer (?:in use|monitored|valid|active)\b
    """)

TOLD_OF_OTHERS = re.compile(
    r"\b(?:if|unless|whether|in case|when(?:ever)? (?:people|someone|somebody|they)"
    r"|how (?:do|can|could|to|did)|he|she|they|people|recruiters|spammers|somebody|someone|nobody"
    r"|(?:ask|asked|asking|tell|told|telling|begged|wish|wanted) (?!you\b)\w+(?: \w+){0,2} to"
    r"|cannot|can't|could not|couldn't|won't|wouldn't|didn't|doesn't"
    r"|wenn|falls|ob|si|se|als|wie man)\b",
    re.IGNORECASE,
)
"""Before the phrase in its sentence: it is told of others, or supposed."""


def _each(words: str) -> tuple[str, ...]:
    """Words or phrases, parted by semicolons; ``a|b`` in front stands before each of the rest."""
    found: list[str] = []
    for line in words.strip().splitlines():
        head, colon, tail = line.strip().partition(":")
        heads = [f"{one} " for one in head.split("|")] if colon else [""]
        found += [f"{one}{rest.strip()}" for one in heads for rest in (tail or head).split(";")]
    return tuple(found)


ALONE = _each(
    "stop;unsubscribe;opt out;remove me;abmelden;austragen;desinscription;desinscribir;disiscrivi;afmelden;uitschrijven"
)
"""What a message that says nothing else holds, folded."""

SEARCHED = {
    "stop": _each("""
        remove|delete:me;us;my
        take me:off;out;from
        take us:off;out;from
        take my;drop me;drop us;drop my;strike me;strike us;strike my;unsubscribe
        stop|quit:contacting;emailing;e mailing;messaging;writing;texting;calling;spamming;pitching;sending
        contact me;contact us;leave me alone;leave us alone;opt out;opt me out;hear from you;be contacted;to receive;not receive
        do not|don t|never:email;e mail;message;write;text;call;reach out
        no more|no further:emails;e mails;messages;calls;contact;outreach
        cease;bitte entfernen;bitte loschen;bitte streichen;bitte nehmen;bitte entferne;bitte entfern;bitte losche;bitte losch;bitte streiche;bitte streich;bitte nimm
        bitte kontaktieren;bitte schreiben;bitte melden;mich bitte nicht;mir bitte nicht;bitte keine weiteren;horen sie
        merci de me;merci de nous;merci de ne;veuillez;priere de;pouvez vous;retirez moi;desinscrivez moi;supprimez moi;ne me;ne nous;arretez de
        de baja;eliminenme;elimineme;eliminame;eliminanme;quiteme;quitame;quitenme;quitanme;borreme;borrame;borrenme;borranme;saqueme;sacame;saquenme;sacanme
        no me contacte;no me contacten;no me contactes;no me escriba;no me escriban;no me escribas;no me llame;no me llamen;no me llames
        dejen de;deje de;deja de
        removame;removeme;retirame;retireme;tirame;tireme;remova me;remove me;retira me;retire me;tira me;tire me
        me remova;me retire;me tire;me exclua;nao me;pare de me;parem de me
        rimuovetemi;rimuovimi;cancellatemi;cancellami;toglietemi;mi rimuova;mi cancelli;mi tolga;non mi contatti;contattarmi;contattatemi;scrivermi;scrivetemi;non mi scriva;chiamarmi;mandarmi
        verwijder;schrap;haal mij;haal me;haal ons;geen contact meer;stuur mij;stuur me;stuur ons;meld mij;meld me;stop met
    """),
    "not interested": _each("""
        not interested;pitch;pitch me;pitches
        accept|take|answer|to|read:any;unsolicited;cold;sales
        not looking for;in the market
        kein interesse;keinerlei interesse;nicht interessiert;pas interesse;pas interessee;pas interesses;pas interessees
        estoy interesado;estoy interesada;no me interesa;no nos interesa;tenho interesse;temos interesse;estou interessado;estou interessada
        sono interessato;sono interessata;siamo interessati;siamo interessate;siamo interessato;siamo interessata;non mi interessa;non ci interessa;niet geinteresseerd;geen interesse
    """),
    "out of office": _each("""
        office;automatic reply;automatic response;automatic message;automated reply;automated response;automated message;auto reply;autoreply;auto response
        autoresponder;auto responder;autoresponse;automated responder;automatic responder;auto message
        away from;on leave;annual leave;parental leave;maternity leave;paternity leave;sick leave;medical leave;family leave;on vacation;on holiday;on holidays;pto;sabbatical;travelling;traveling
        abwesenheitsnotiz;automatische antwort;nicht im;im urlaub;abwesend;ausser haus;reponse automatique;message d absence;absent;absente;en conge;en conges;en vacances;hors du bureau
        respuesta automatica;resposta automatica;risposta automatica;oficina;de vacaciones;ausente;de baja;escritorio;de ferias;fuori sede;fuori ufficio;in ferie;assente
        automatisch antwoord;afwezigheidsbericht;kantoor;afwezig;vakantie
    """),
    "moved job": _each("""
        i|m|am:no longer
        not work;t work;left the;left my;leaving the;leaving my;last day
        new:job;role;position;post;chapter;company;employer
        changed:jobs;companies;employers
        start at;start with;starting at;starting with;joining;joined
        nicht mehr;verlassen;travaille plus;quitte;ya no trabajo;he dejado;nao trabalho;trabalho mais;deixei a empresa;non lavoro;ho lasciato;ik werk niet
    """),
    "bounce": _each("""
        undelivered;undeliverable;delivery status;delivery failure;delivery has failed;mail delivery;returned mail;failure notice;be delivered;been delivered;t delivered;not delivered
        address not found;address couldn t;address rejected;user unknown;no such user;mailbox;is no longer
        550;501;551;552;553;554;5 1;5 2;5 4
    """),
}
"""By what is heard: words of which each of its phrases holds at least one, folded, with a blank
for whatever is no letter and no digit. They spare most texts the patterns, and find the few in
a large book."""
