"""The words by which a pitch gives itself away, and those of people who know each other.

Each group is ``weight: phrase; phrase; …``, the weight in hundredths of a pitch. A phrase
is words in a row: ``a|b`` is either, ``~`` up to three words in between, ``#`` a number, a
word with ``?`` may be missing, and ``*`` marks the word that must be there for the phrase
to be looked for (the first one otherwise). Apostrophes part words (``we ve``), case does
not matter, and no phrase reaches across the end of a sentence.

The weights are ours: 100 is a pitch by itself, 50 is half of one. They were chosen by
manner (what is wanted, what is sold, under which disguise), not by counting examples;
``docs/pitch.md`` has the figures.
"""

from __future__ import annotations

CALL = "call|chat|conversation|convo|zoom|meeting|discussion|demo|sync|intro|talk|meet|coffee"
WHOM = (
    "companies|businesses|business|teams|founders|people|clients|customers|brands|agencies|owners"
    "|organizations|organisations|leaders|professionals|executives|entrepreneurs|startups|coaches"
    "|firms|investors|manufacturers|retailers|marketers|consultants|employers|sellers|creators|artists|shops|stores|schools|practices|developers"
    "|plants|agents|advisors|managers|leads|creatives|vendors|devs|freelancers|homeowners|drivers"
)

GAIN = (
    "grow|save|increase|boost|scale|ship|sell|win|close|get|reduce|cut|improve|reach|find|hire|earn"
    "|generate|automate|build|make|achieve|drive|double|land|book"
)

PHRASES: dict[str, str] = {
    "time": f"""
        60: quick|brief|short|introductory|exploratory|discovery|virtual|informal ~ *{CALL}
        60: # *minute|min|minutes|mins ~ {CALL}; # *minutes|min|mins of your time; quick|brief|short
            *zoom
        40: have|spare|got|available|free|for|just ~ # *minutes|mins|min; # *minutes|mins this|next
            week
        40: hop|jump|get on a|the ~ *call|zoom|phone; *hop|jump on a
        40: schedule|book|arrange|set|find|grab|pick ~ *{CALL}|slot|time|appointment
        40: be|you *open to|for; be *available for|to|this|next; *worth a|exploring|discussing
        40: your *calendar|schedule|availability; my *calendar|calendly
        40: *when would be|is a? good|best; what *time|times|day|days work|works|suits
        30: let me know ~ *time|times|works|available; *discuss further|this|more
        30: *happy|love|like|great|glad to ~ chat|discuss|share|tell|show|explore|send|introduce
        50: do you have ~ *time for|to|this|next; *pick your brain
        50: your *time next|this week|tomorrow; *sometime this|next week
        90: *open to ~ {CALL}
        70: *worth a ~ {CALL}|look; *worth # minutes|mins|min; *worth
            exploring|revisiting|discussing
        60: # *minutes|min|mins to; love|appreciate|need|grab # *minutes|min; make *sense to ~
            {CALL}|reconnect|explore|discuss|meet; would it make *sense; *minute|min
            call|chat|conversation
        40: *call|meeting|chat|conversation this|next week to discuss|talk|explore|see|go; quick
            *call|chat to
        50: few|couple *minutes|mins|min this|next|to|for|of|tomorrow; *minutes|mins to
            talk|chat|discuss|share|show|speak|connect
        40: *good|better|convenient time ~ call|chat|talk|meeting|you|connect; let me know ~
            *convenient
        """,
    "link": """
        50: *click|tap|use|follow the|this|my|here|below; *book|grab|reserve ~ here|below|link
        50: *sign|signup|register|subscribe|apply|enroll up? now|today|here|at; *download our|the|my
        30: *check|take it|this|us|them|our out; *visit our|my|us; *learn more at|here|about our
        """,
    "show": """
        60: *walk you through|over; *show you how|what|our|all|the; *demonstrate|demo of|how|our
        50: *send|share|sending|forward|email you|over ~ information|info|details|overview|deck
        50: *send|share|put|drop you|over|together ~ proposal|profile|guide|report|analysis|brochure
        50: case *study|studies
        50: *free|complimentary ~ trial|audit|analysis|consultation|consult|assessment|quote|sample|
            report|estimate|session|webinar|demo|review|training|resource|guide|ebook|strategy
        40: *happy|love to share|send|show ~ what|how|more|some|our|that|with
        30: *love|happy to share|send; *white|one paper|pager; *webinar|whitepaper|brochure|
            testimonials
        50: can|could i *send|show|share you; totally|completely|absolutely *free; no cost|charge
            *to you; reply and i ll *send
        40: *want|like me to; for *free; *free spots|slots|copy|sample; *send it|them|the ~ over
        50: *share|send ~ something ~ relevant|useful|interesting|helpful; # page|pager
            *summary|overview; short *write up|writeup
        40: happy to *build|demonstrate|prepare|draft|mock|run|audit; *resume|cv|portfolio is?
            attached|below|here; attached my *resume|cv|portfolio; my *approach if|would|could
        50: quick|short *survey|questionnaire; *inviting the first|a; love to *invite you ~
            join|try|webinar|demo|event
        """,
    "sells": f"""
        70: we|i|us *help|helped|helping|assist|enable|empower|support|serve|connect ~ {WHOM}
        60: we *help|helped you|your|with|them|others; we ve *helped|worked|built|been; i ve *helped
            ~ {WHOM}
        60: *helped|helping|help ~ increase|boost|grow|scale|double|save|reduce|cut|achieve|generate
        50: we *offer|provide|specialize|specialise|deliver|sell|supply|manufacture|represent
        50: *specialize|specializes|specialise|specializing in; *provider|supplier|vendor of
        50: our *platform|product|products|service|services|solution|solutions|software|offering|app
        50: our|my *clients|customers|agency|company|firm|program|programme|course|community|tool
        30: our *team|technology|approach|network|experts|mission|work; s *premier|leading
        50: work|working|worked *with ~ {WHOM}; *dozens|hundreds|thousands of ~ {WHOM}
        50: # *companies|clients|customers|brands|businesses|firms|users|teams
        50: {WHOM} *like yours|yourself|you; *similar companies|clients|businesses|organizations|
            teams
        50: *solution|solutions that|for|to|which; *solutions|platform|software; a *tool|platform
            that
        50: *increase|increasing|boost|grow|growing|scale|double|triple|generate|drive|driving ~
            sales|revenue|leads|pipeline|traffic|roi|growth|conversions|bookings|business|profits|
            engagement|clients|customers|performance|results
        50: *improve|reduce|cut|save|saving|lower|slash|eliminate ~ costs|cost|time|productivity|
            churn|money|efficiency|expenses|overhead|spend|hours
        40: *roi|revenue|leads|prospects|conversion|turnkey|seamless|seamlessly|hassle|scalable|
            affordable
        40: *streamline|streamlines|optimize|optimise|maximize|supercharge|unlock|skyrocket|automate
        40: *budget|pricing|discount|promo|coupon|invoice|quote; *competitors|subscribers|followers
        40: pain *points; value *proposition; next *level; game *changer; cutting *edge; world
            *class
        40: *tailored|customized|customised|bespoke|personalized to|for|solutions|your
        40: *growing fast|rapidly; *delivering|offering|providing ~ {WHOM}|services|solutions;
            *premium
        50: no *obligation|commitment|strings|risk|cost|brainer; money *back; *guarantee|guaranteed
        30: no *pressure; what we *do|re building; *launched|launching a|our; we re
            *building|expanding
        50: we ve? *helped|help; we ve *built|developed|created|designed; we *built|developed ~
            specifically|for; i *help; i *work with ~ {WHOM}
        40: # years ~ *experience; *monthly packages|plan|plans|fee; *subscription|packages; we
            *invest in; *raising a; to *acquire; could|would *benefit; *partner with; looking for ~
            *creators; *listings that|match|for; fraction of the *cost; *campaign with|for; we re
            *working with|on ~ {WHOM}; *running courses|workshops|campaigns; extension of your *team
        50: could|can|will|would|to|how ~ *help you|your ~ {GAIN}; *helps ~ {WHOM}|you|your;
            *helping ~ {WHOM}
        40: about|for|on your *website|site|business|listing|property|store|marketing|account|
            payroll|brand; *x|times faster|more|cheaper|better; times *faster|cheaper; we
            *close|cover|handle|manage ~ your; covers|handles|manages ~ *automatically
        50: most *{WHOM}|dealers|agencies tell|struggle|find|say|spend|lose; ve
            *solved|automated|simplified this|that|it|the; no *agencies|commission|fees|contract|
            contracts|setup|credit; founding *members
        """,
    "money": """
        70: passive|secondary|extra|additional|residual|side *income; financial
            *freedom|independence
        70: business *venture|ventures|deals|proposal|proposition|ideas|mentorship; *mentorship
            program
        60: exciting|potential|great|unique|new|business|career|investment|job|incredible|lucrative|
            amazing ~ *opportunity|opportunities
        50: *opportunity|role|position|vacancy|opening that|at|with|for|in|to ~
            match|fit|aligns|interest|interested
        50: your *background|experience|profile|skills|skillset|expertise ~ fit|fits|match|matches|
            aligns|perfect
        50: *hiring|recruiting for|a|an; *looking for|to a? ~ engineer|developer|candidate|
            candidates|talent|partners|partner|investors|distributors|manager|designer|hire
        50: *crypto|forex|bitcoin|trading|investment|investing|loan|funding|equity|returns
        40: *open to ~ roles|opportunities|offers|ideas|positions; new *opportunities|role with
        50: *job|jobs|internship|referral at|in|for|opportunities; refer me|us; *hire|hiring me|us
        50: *fundraiser|donate|donation|sponsorship|sponsor; *participate in our|my; discuss ~
            *role|position|opening|opportunity; *succession planning; *benefit your
            organization|company|team; *interested in working at|for|with
        """,
    "disguise": """
        70: *synergy|synergies|synergistic; mutually *beneficial|advantageous; mutual *benefit
        60: *exchange|exchanging|swap|swapping|trade|trading
            perspectives|ideas|insights|thoughts|experiences|views
        50: *explore|explores|exploring|discuss|discussing ~ opportunity|opportunities|
            collaboration|collaborations|partnership|partnerships|synergies|ways|how|possibilities|
            options|potential|whether
        50: potential *collaboration|partnership|partnerships|fit|client|customers|partner|synergies
        40: *partnership|partnerships|partnering|collaborate|collaboration|collaborations|
            collaborating
        40: good|right|great|strong|mutual|potential *fit|match; *overlap|alignment between|with
        40: *aligns|align|aligned|resonates well?; win *win; add|adding|bring *value; value *add
        50: *how|ways|where|if we|i can|could|might|may ~ help|support|work|benefit|collaborate|
            partner
        40: help|support each *other; *synergize; *leverage your|our|the
        40: *learn|hear|understand|know more about you|your ~ business|company|goals|challenges|
            needs|priorities|role|team|strategy
        30: *share ideas|insights|experiences|notes; *interested in ~
            partnership|working|collaborating|learning
        50: value|appreciate|love your *perspective|input|feedback|expertise|insights; mutually
            *valuable; *something ~ we could do; get|hear your *thoughts; do *together ~
            around|on|for
        40: given your *experience|background|role|perspective|expertise|focus|work; *swap
            stories|notes; *working together|with you
        """,
    "probe": """
        100: right|best|correct|appropriate *person|contact to|for|regarding|about|at
        60: who *handles|manages|oversees|leads|owns|runs ~ at|for|your; *point|put me in|of
            contact|touch
        50: on your *radar|plate|roadmap; is ~ a *priority; *struggling|struggle with; your *biggest
            ~ challenge|challenges
        50: *interested|interest in ~ a|an|our|learning|hearing|seeing|discussing|exploring|how|
            solution
        50: would|might|may|d ~ be *interested; any *interest; might *interest you; *interests you
        40: are you ~ currently|already|still|actively *looking|using|struggling|exploring|working|
            considering
        50: something|that|this ~ you d ~ be *interested|open; *open to learning|hearing|exploring
        40: got|have|share|is *email|number to|i|an|for|best; what s ~ best *email|number
        40: *resonate|resonates|useful with|if; sound *interesting|good|familiar; *ring a bell
        50: *considered|thought|looked about|into|using|outsourcing|hiring|switching; *evaluating ~
            options
        30: *curious if|whether|how ~ handling|handle|using|currently|radar|approach|solving
        60: still *interested; *interested in how|what; *happy with your current|existing
        50: if you re *interested; your *current ~ provider|vendor|approach|setup|process|solution|
            system|tool|workflow; *currently handling|approaching|managing|struggling|facing|
            evaluating
        40: *facing|dealing|struggling|struggle ~ challenge|challenges|with; *challenges
            with|around|in|that; how is|are ~ *handling|approaching|thinking; might|may *be
            dealing|useful|relevant|interested; *thought ~ useful|relevant|helpful|interested
        50: given ~ *thought to; *curious if you; someone ~ on your *team; else|someone ~ i should
            *speak|talk with|to; *open to hearing|learning|seeing|trying
        60: like that|this be *helpful|useful|valuable|interesting; *pointing|point me
            in|to|towards; who|whoever *looks|handles|manages after|that|the
        """,
    "nagging": """
        40: *following|follow|followed|followup up? with|on|regarding|about|again|to; quick
            *follow|followup
        40: *circle|circling|looping back; *bump|bumping|resurfacing this|my|up; *nudge|ping
            on|about
        40: my *previous|last|earlier|first|prior ~ email|message|note|emails|messages; sent you ~
            *email|message
        40: *heard|hear back; haven|not|never ~ *heard from; get|got|gotten *buried|lost;
            *slipped|fell through|your
        40: *touch|touching base; top of your *inbox; in your *inbox; *chance to ~
            review|look|read|check|see|think
        40: if ~ not|isn t ~ *right|good|interested ~ time|fit|person; *breakup|closing
            your|email|file
        60: close your|the|out *file|loop; not|isn t|wasn t ~ right *time; *timing isn|is ~
            right|off; *stop following|emailing|reaching
        50: haven|hadn|didn ~ *heard|hear back; one *last|more time|try|note|email;
            *revisit|revisiting the|this|our; respect your *time; *pestering|nuisance|bothering you
        30: *check|checking|checked in|back; *either way; no *worries if; *spoke a while; lot has
            *changed
        """,
    "opening": """
        50: *introduce|introducing myself|ourselves|my|our; *allow me to
        50: email|message|note|this *finds you; hope ~ *well|wonderful; *hope all is well
        40: *came|come|stumbled|ran across|upon ~ your; *across|visited|viewed|looking your|at ~
            profile|website|page
        40: *reaching|reach|reached out; *writing to you|see|ask|introduce; *contacting you
        30: my *name is; i am|m ~ the *founder|ceo|director|head|owner|consultant|recruiter|
            representative|manager
        30: *noticed|see|saw you|your|that|we; *working|work at|for|as|in ~ company|industry|space
        30: i *represent|work for; i m *working with; *we ve not met; *mentioned you|that|were
        30: great|nice *meeting|connecting you|with; i m *currently
        50: *recommended|suggested i reach|contact|connect|get; *researching how|ways|what; *cold
            email|message|call|outreach; on *behalf of
        40: *quick question|thought|note; keep this *short|brief|quick; ll be *direct|brief|quick;
            *delighted|pleased to be|connect; name came *up; *been following your|you
        30: this is ~ *with|from|at|again; i m *with|from; i think i could|can *help
        40: from the *team behind|at; mind me *reaching|contacting|messaging; out of the *blue
        """,
    "thanks": """
        30: *thanks|thank|thx you? for ~ connecting|accepting|connection|adding|joining|connect;
            *pleasure to connect|meet
        """,
    "generic": """
        40: like *minded
        50: *add|adding you to my; *expand|expanding|grow|growing|build|building ~ my|our|your ~
            network
        50: professional *network; *connect with ~ professionals|people|leaders|founders|others|
            individuals
        40: *love|like|great|wanted|happy|hoping to? connect; let s *connect; forward to
            *connecting; wanted to *connect
        40: *mutual connections|connection|contacts; *passionate about; same *industry|space|field;
            similar *industries|interests|backgrounds
        40: your *thoughts; stay in *touch; always *looking to; fellow
            *alum|alumni|member|professional; in this *space
        30: *looking forward to; *follow|following your work|insightful|posts
        """,
    "flattery": """
        40: *impressed by|with|at; *impressive background|profile|career|work|experience|track
        40: *truly|really|very|incredibly impressive|inspiring|remarkable|insightful; your
            *insightful
        40: *love|admire|respect ~ what you|your ~ doing|building|work|done|built; *admire
            your|how|what
        40: *caught|stood my|out ~ eye|attention; your *expertise|accomplishments|achievements|
            journey in|as|is|are
        30: *excited|inspired by|about ~ your|you; *thought|industry leader|leaders
        """,
    "urgency": """
        50: limited *time|spots|seats|availability|offer; don t *miss; last *chance; act
            *now|fast|today
        50: *today|now only|or; only # ~ *spots|seats|places|left; *expires|expiring; *hurry;
            *exclusive offer|deal|access|invitation
        30: *asap|urgent|immediately; before it s *too late; while *supplies|it|spots last|lasts; by
            *friday|tomorrow|monday
        """,
}

PERSONAL = """
    50: we *discussed|talked|spoke|agreed|planned|met|worked|chatted; *discussed|agreed
        yesterday|last
    40: you *told|asked|promised|taught|gave|lent|recommended|made|helped|saved me|us
    40: *remember|remembered when|that|the|how|you; *reminded|reminds me; we *used to; made me
        *think|laugh
    40: *miss|missed|missing you|our; *thinking|thought of you; crossed my *mind; *wondering
        how|what
    40: catch|catching *up; *been ages|forever|while|too; long *time no; lose|keep *touch; s been a
        *while
    40: *birthday|christmas|xmas|easter|wedding|holidays|vacation|newborn|baby;
        weekend|dinner|travel|holiday *plans
    40: *kids|mom|mum|dad|wife|husband|sister|brother|daughter|grandma|boyfriend|girlfriend
    50: *haha|hahaha|lol|lmao|hehe|hugs|xoxo|dude|mate|buddy|bro|hun
    40: *beer|beers|drinks|dinner|lunch|pub|barbecue|bbq|picnic|brunch|weekend
    40: *tonight|yesterday|earlier|yday; last *night|time|weekend|week; see|saw you
        *tomorrow|there|soon|then
    40: the *bug|issue|pr|repo|patch|branch|commit|migration|tests|deploy|deployment|build|merge|
        draft|slides
    40: my|your *pr|patch|branch|bug|review|library|repo|draft|thesis|slides|talk|poster|flight|
        train|order
    30: *sorry|apologies|oops|congrats|congratulations|condolences|proud; thanks|thank ~
        *help|helping|advice
    30: your *article|post|paper|book|project|library|presentation ~ was|is|about|made|saved|on
    30: *conference|meetup|hackathon|session|workshop|keynote; *coffee next|tomorrow|break|soon|on|
        this
    30: our *conversation|discussion|call|meeting|trip|lunch|dinner|coffee
"""
