"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.
A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.
"""

from __future__ import annotations

WEIGHTS = """
bias -1143;+all 364;+disguise -73;+flattery -98;+generic -232;+link 14;+loud -61;+money -72
+nagging 433;+opening 40;+personal -317;+placeholder -21;+plain 131;+probe 148;+self 30;+sells 88
+show 153;+thanks 5;+time -122;+urgency 57;. -161;. . 105;. 0 41;. 00 169;. 000 41;. a 30;. all 60
. are -138;. as 130;. ask 48;. best -18;. book 65;. call 52;. can 114;. catalogue 49;. check 44
. com 35;. come 23;. could 32;. curious -51;. deck 72;. did -65;. does -87;. example 98;. feel -71
. first -20;. four -52;. give -49;. glad 22;. good 97;. has -29;. have -81;. he -50;. here 53
. hope -116;. how -148;. i 19;. if 121;. in 61;. interested 78;. is -131;. join 33;. js -28
. just 22;. keen 55;. kindly 55;. last -30;. let 176;. link 64;. looking -23;. may -64;. mind 87
. nice -36;. no -108;. now 60;. open 32;. org -66;. our 120;. packages 19;. perhaps -39;. ping 116
. please 69;. register 29;. reply 166;. same -30;. save 105;. say -54;. see -37;. send -92
. several 22;. shall 144;. she -43;. should 129;. sign 43;. since 55;. start 51;. still 74
. tell -35;. thank -45;. that 31;. the -66;. their -57;. there 288;. these 49;. they -31
. this -106;. to 68;. two 94;. use 24;. want 198;. was -30;. we 152;. well -100;. what -163
. whatever 29;. when 150;. where 22;. which -128;. who -26;. will -92;. with -44;. worth 18
. would -21;. write 29;. you -165;. your -97;0 102;0 . -53;0 0 66;0 00 -114;0 000 138;0 ? -45
0 million 27;0 minute 20;0 or 39;0 that -31;0 we 33;00 111;00 . 41;00 000 53;00 ? 34;00 a -79
00 and -93;00 days 51;00 hours 49;00 in 48;00 min 29;00 minute 19;00 minutes -56;00 off 206
00 people -37;00 percent -26;00 to -20;000 427;000 . 71;000 a 76;000 and 52;000 for 75;000 in 20
0000 -145;0000 . -147;00000 -19;00000 . -19;000k 101;000k with 41;00k 120;00k to 48;00th -73;0m 30
0pm 69;0rd -32;=about  -114;=about i -109;=about iy -131;=about w 6;=about wi -130;=about wiy 196
=about wy 19;=about y -117;=currency 25;=exclamation 22;=length 0 -473;=length 1 -110
=length 2 210;=length 3 -7;=lines -93;=link -14;=percent 439;=question at the end 186
=question within -120;=questions 65;? 66;? asking 43;? did -85;? happy 124;? he -25;? i 136
? if 139;? it -67;? mine -40;? order -19;? our 79;? ours -45;? she -78;? the -157;? there -29
? they -36;? we -27;? you -81;a 187;a 0 90;a bakery -42;a beer -68;a better 112;a big 72
a bigger 49;a breakfast 36;a call -34;a cash 23;a chance 81;a client 97;a cold 52;a company 62
a complimentary 42;a confidential 71;a constant -30;a conversation 52;a copy 60;a dashboard 21
a day 40;a dead 33;a demo -138;a developer 52;a engineer 69;a few 42;a financial 25;a firm 60
a first 33;a fix -28;a flat -96;a follow -50;a former -25;a founder 27;a free 72;a full 68
a game 46;a gardener -60;a gift 65;a good -86;a great -98;a guest 33;a handful 25;a head 62
a high 33;a job -44;a link 32;a list -22;a little -98;a long -52;a look 113;a lot -35
a meeting -45;a mess -23;a minimal -32;a minute -43;a moment 41;a month -94;a napkin 46
a native 76;a new -93;a no 96;a nurse -31;a one 66;a place -49;a pleasure 31;a post 64;a pre 42
a priority 63;a product 29;a productive 26;a pull -42;a quarter 40;a question -19;a quick 24
a quote -55;a reason -20;a reference -23;a role -77;a seat 62;a second -26;a share 48;a short 63
a shot 34;a side 34;a similar -29;a slot -26;a small 38;a story 24;a table 32;a terrific 19
a test 63;a time -40;a tool 29;a very -71;a virtual 65;a week 75;a while -31;a year -87;able -49
able to -49;about 22;about . -54;about ? 27;about a 133;about an 72;about hiring -76;about how 67
about in -50;about it 59;about moving -31;about our -34;about pricing -32;about selling 21
about that -26;about the -43;about this 112;about what 71;about you -24;about your 120;above -81
absolutely -43;accepted 47;accepted . 47;accepting 84;accepting . 85;accident 115;accident . 115
account 154;accountant 42;accounts -45;across 48;across an -33;across something 111
across your -24;active 53;actually -18;add 205;add . 34;add me 52;add our 127;added -67
address -74;address ? -96;admire -24;admirer 32;admirer of 32;ads 112;ads . 56;advance 23
advice -140;advice about -42;afraid -109;after -67;after . -39;after easter 63;after six -26
after the -31;after your -39;afterwards -61;again . -97;again ? -45;again after 100;again for -27
agencies 134;agency 76;agency . -20;agenda i -48;agent 53;agents 18;agree -72;agree with -72
agreed -22;agreed on -22;ahead -19;ahead . 25;ai implementation -18;alex 30;alex it -19;alex we 29
alive -87;alive . -87;all -246;all . -151;all ? 38;all but 68;all of -51;all right -79;all the -20
allotment -35;along -20;already -27;alright -20;also -83;also in -39;alum -21;alum here -21
alumni -28;always 30;am going -45;am looking 52;am working 50;amazing -58;amazing . -35
amazing work -38;among 23;among my -35;an 183;an app 93;an article 37;an email -92;an honour -27
an hour -126;an idea 60;an intimate 51;an intro -77;an introduction 24;an mvp 79;an offer -55
an old 47;an online 33;an opening -46;an upvote 51;ana -89;ana . -108;ana i 44;and 141;and 00 -63
and a 94;and am 40;and as 49;and close -44;and come -20;and cost 40;and could 63;and don 20
and earn 52;and event 30;and follow 33;and get 131;and has -54;and he 28;and help 55;and i 40
and if 56;and in -21;and is -56;and it -29;and need -50;and nobody -68;and not -53;and now 26
and one 28;and only -29;and our 36;and pick 42;and play 39;and price 18;and promotion 27
and put 39;and say -40;and she 40;and site 33;and tell 126;and thank -19;and the -40;and their 23
and then 42;and there 27;and they -86;and thought -130;and was 65;and what -39;and will -28
and would -170;and you 125;and your -62;and yours -46;anniversary -62;anniversary . -53
announce -18;annual 69;another 29;another year 101;answer -104;answer . -94;answer your -40
answered -48;answers 21;any 191;any chance -53;any good 77;any news -45;any of -123;any project 22
any thoughts 174;anybody -201;anybody . -52;anybody who -36;anyone -215;anyone in 107
anyone who -87;anything -80;anything . -71;anything is -49;anytime -23;apart 26;api -67;app 107
app development 48;app for 31;app made 29;app that 28;application -42;application . -44
applied for -30;appreciate -64;appreciate the 84;appreciate you -78;apprentice -73;approach -60
approach to -31;approved 33;approved . 55;apps 42;archive -36;are 152;are . -30;are a -20
are having 43;are in -39;are limited 36;are looking 62;are on 35;are so 24;are the -88
are things -39;are three 19;are tired 32;are you -46;area 34;area and -21;aren -20;aren t -20
argue -24;around this -58;article 35;article on -79;as -24;as a 156;as an 83;as discussed -36
as i -32;as much -52;as my -88;as one 53;as promised 90;as somebody 41;as the -117;as we -31
as well -55;as you -92;aside 72;ask -102;ask . -53;ask for -71;ask what 66;ask you -69;asked -336
asked about -90;asked for -68;asked how -57;asked my -31;asked whether 41;asking 181;asking . -41
asking because 43;asking for -52;asks -122;asks for -122;assistant 116;assume 36;assuming 19;at 31
at 0 -82;at 00 27;at 000 35;at a 90;at all -25;at company -43;at it -22;at last -30;at least 60
at my -47;at night -21;at no 117;at northwind -58;at norwind 43;at once -46;at our 84;at that 68
at the 23;at two 101;at work 128;at your -77;attach 41;attach the 41;attached 94;attention 47
audience 52;audiences 46;audit -45;august -45;austin -81;automate 53;automation -18;autumn 69
autumn . -50;available and -58;awareness 66;awareness for 66;away -27;awesome -64;b -77;baby 77
baby . 46;babysitter -22;back -41;back and -28;back from 107;back here 23;back in -63;back on 72
back so 19;back to -92;background 24;background in 46;bags -63;bakery -197;bakery and -42;bank 57
banks -26;banners -23;barbecue -40;base -37;basel -22;basel . -22;be 99;be a -37;be able -41
be all -79;be an -27;be at -65;be better 36;be brief 27;be connected 74;be curious 32
be delighted 91;be glad 62;be good -35;be grateful -33;be great -40;be happy -84;be honest 106
be honoured 27;be in -101;be interested -85;be kind -29;be of 34;be one -88;be open -58;be part 24
be perfect 24;be pleased -22;be talking 65;be the 83;be there -25;be very 40;be your 41;beans -79
beat -19;beautiful 64;because -23;because of -103;because we 43;because you 108;become 116
become a -23;become an 75;becoming -58;beekeeping 103;been -153;been a -50;been reading 38
been shortlisted 64;been the -25;been wondering -33;been working 45;beer -68;beer after -38
before -101;before i -59;before it -23;before the -47;before they 39;before we -166;before you 39
begin -21;begin with -54;believe . -94;believe it 41;believe there 23;bell -70;belongs -30
belongs in -30;below 56;below . 61;bench -84;benchmark 38;beneficial 62;benefit 26;benefit from 23
best 67;best person 27;beta 34;better 46;better . -33;better ? 36;better for -26;better known 63
between 20;big 97;big . 33;bigger 49;biggest -18;bike -73;bill 25;bio 64;bio . 64;bird 21
birthday 43;birthday . 84;bit -57;bit . -33;blog 130;blog . 100;blue -95;blue one -63;bonus 100
bonus . 25;book -31;book . 33;book a 33;book and -66;book on 61;book your -99;booked 46;booking 31
bookings -41;bookkeeping 72;booth 69;borrow -33;borrow your -45;boss -21;boss . 35;boss and -32
both -132;both get 23;both said -21;both work -31;bought 148;box -51;boxes 97;boy 62;brain -45
brain about -45;branch -22;brand 86;brand and 33;bread -54;break -28;break . -53;breakfast 90
breakfast . 54;breaks -56;bridge -114;bridges -68;brief 53;brief . -22;brilliant 79;bring 85
bring the 22;bringing 23;brings 42;brochure 193;brochure . 74;broken 95;broken link 69;brother -43
brussels -92;budget for 44;build . -84;build awareness 66;building -56;building . -25
building something 61;builds -158;built -43;built a -52;bumping 125;bumping this 60;burnout -21
business 188;business in 29;businesses 273;busy 95;busy . 36;busy so 147;but -166;but if -40
but it -49;but there -27;button -75;buy 165;buy you 76;buyer 23;buyers 36;by 86;by a 140
by friday 63;by half 72;by hand 86;by mail -33;by name 38;by noon -25;by on 63;by one -66
by region -75;by the -50;by thursday -105;by to -31;by what -39;by you 30;cable -53;cable ? -53
cake -73;cal 53;cal . 53;calendar -72;call -116;call . 73;call ? 34;call about -38;call for -36
call this -76;call you -46;called -28;calls 90;calm -34;came -90;came across 55;came back -34
came up -37;campaign -82;can -87;can be 21;can beat -19;can come 59;can give -118;can help 29
can i -119;can see 53;can send 50;can supply 85;can support 32;can t -179;can tell 53;can you -65
cancel my -39;capital 41;capital ? 41;card 42;card . 76;care -21;care . 47;care of -80;careers -77
carpentry -84;carpentry . -84;case -37;case study -63;cash 23;cash buyer 23;cat -44;catalogue 49
catch -91;catch . -35;catch up -56;catering 61;ceo 42;certified 27;cfo 18;challenges 58;chance 81
chance to 121;change the -31;changed 82;changed how 39;changes -47;channel 25;chapter -121
chapter on -29;charge for -112;charged -55;charm 26;charm . 26;chart 40;chart . 40;chat ? -31
chatting 81;check it 44;checking 49;cheers -37;children 82;choir -165;choir is -71;choose 42
chose -23;churn -95;churn by -26;ci -69;circle 85;circle on 56;circling 65;circling back 65
city 55;city and 68;claim 81;class -130;class of -25;cleaning 102;click 42;click below 42
client 83;client . -41;client in 22;client is 79;clients 128;clients . 98;clients in 41;close 36
close to -20;close your 58;closed 52;closing the 30;closing this -47;cloud 45;club 110;coach 90
coaching 66;code 92;coffee -59;coffee ? 40;coffee s -90;coffee with -49;cold 80;cold email 52
collaborate -39;colleague of 22;colleagues -20;collection 51;college -72;com 35;come -169
come and -67;come back -20;come by -39;come in 93;comes 55;comes to 52;coming 21;comment 50
comment on 23;comments -26;comments . 18;commitment 64;commitment . 56;community 33;companies 73
companies in 35;company -23;company . 47;company ? -30;company and 154;company for -33
company is -103;company s 33;compare 122;compare notes 66;competitive 84;competitor 22
complimentary 42;complimentary 00 42;conference -104;conference in -20;confidential 71
confidential chat 19;confirm that -37;confirm your 47;congrats on 21;congratulations 64
congratulations on 67;congratulations you -33;connect -63;connect here -50;connect with 70
connected . 77;connecting -37;connecting . -68;connecting with 28;connection 92;connection . 43
connections and -31;consider -84;considered 52;constant -30;constant source -30;consultant 34
consulting -41;consulting to -41;contact 106;contact . 58;contacts -75;contract 65
contract ends -22;contract is 88;contribute -86;contribution 60;contributor -54;contributors -37
conversation 70;conversation . 33;conversation ? 75;convert 18;convert . 18;cook -101;cooking -66
cool -49;copy 60;copy of 18;core -87;cost -69;cost . 57;cost ? -149;costs -57;could be -25
could do 26;could i 61;could someone -149;could tell 50;could use 32;could we 40;could you -210
count 32;count on 61;country -18;counts 188;counts . 149;counts and 40;course -198;course . 31
courses -85;cover letter -45;covering -32;covers 59;crazy 76;credit -101;crossed -54
crossed my -54;cry 87;cto 126;curiosity 91;curious 30;curious to 32;curious what -45;current 87
currently 194;customer -120;customers 25;cv 84;d 85;d ask -30;d be 43;d change 36;d connect -50
d hate 49;d like -36;d look 97;d love -118;d pay -53;d prefer 24;d rather -68;d say 46;d speak 21
d try 115;d value 21;d want -78;daily 20;dark 34;dark but 34;dashboard 21;dashboard that 21
data -38;data . -41;date -30;date ? -23;daughter 40;day -27;day . -132;day we 32;days 72;days . 37
days i 49;dead 45;dead link 33;deadline -22;deadline is -22;deal -69;deal with -56;deals 50
deals with 50;dear 102;dear i 52;dear sir 32;decide 22;decided 33;decision -24;deck 108
default -34;delft 32;delighted 26;delighted to 57;deliver -63;delivered 48;delivery -33;demo -148
demo . 58;demo on -67;dentists 66;dentists . 53;department -116;depot 40;deserves 31;designer -114
designs 105;desk 63;details 83;details . 46;developer 36;developers 33;development 53;diary 83
did -106;did . 44;did my 140;did you -66;did your -48;didn -31;didn t -31;digital -31;dinner 29
dinner . -78;dinner at 57;dinner for 51;direction 23;direction ? 23;discount 44;discount for -53
discounts -27;discuss 26;discuss the 41;discussed -36;discussed i -53;discussion -23;disrupting 60
disrupting the 60;dm 91;do 19;do . 112;do a -67;do for 91;do have -28;do it -100;do the 157
do this 85;do we -66;do with -89;do you 32;do yours 58;docs -154;docs . -99;doctors 56;does -201
does it -68;does the -25;does your -21;doing 81;doing a -18;domain 121;don 45;don t 45;donate 120
donation -89;done -161;done . -64;done this -20;door -76;double 20;double its 20;dough -66
down 116;down . 63;down as 29;down to -98;dr 21;draft -20;draw -51;dream -20;drenthe -29;drive 99
drop -93;drops 44;drove -97;drove past -71;dubai 48;due -20;during -58;during the -44;each 156
each . 83;each other -38;earlier 89;early 134;early access 24;early bird 21;earn 178;earn from 26
earned -37;easier -20;easier . -20;easter 63;easter . 63;eaten 82;eaten by 99;eating 25;editing 27
editor 83;editors 19;editors who 19;education -41;effort -30;effort . -59;effort that 29;eight -27
either 37;either way 37;eleven -120;else 57;else on 65;email 43;email . 52;email earlier -50
emergency -22;end 85;end ? -76;end of 40;end up 88;ended -25;ending -18;ends 157;ends . 83
ends in 102;energy . -31;engineer 154;engineer . 52;engineering -30;engineers 173;enjoy 55
enjoyed -28;enjoyed our -78;entrepreneurs 22;episode 24;equity 32;equity . 28;especially -20
especially the -20;essay -53;essay on -42;estate 46;estimate 59;europe 112;euros 28;even 72
evening -110;evening . -42;event 68;event . 39;events 36;events . 36;ever 146;ever considered 52
ever think 72;ever thought 27;ever want 74;every 185;every month 52;everyone 67;everything 42
exactly 20;example 88;example . -37;example you 47;excellent -31;exchange 49;exchange for 99
exchange ideas -36;exchange it 31;executive 80;executives 42;exhibition -32;exit -52;expand -18
expand my -18;expanding 64;expanding my 47;expense 37;experience -85;experience needed 39
experience with -131;expertise 47;experts 47;explain -52;explain why 22;explaining -27
exploring -77;expo 64;expo . 56;external 50;external partners 50;extra 34;eye -37;eyes -45;face 45
facing -36;failed -45;fair -36;fair . 44;fall 42;families 173;family 29;far -27;far ? -27;fast 141
fate 58;father s 50;feature 99;feature you 27;featured 40;featured in 40;fee 174;fee of 80;feed 79
feedback on -29;feel free -42;feeling 74;fees 73;fellow -119;fellow university -21;felt 44
felt you 38;ferry -53;few 55;few times -44;field -112;field is -22;fifteen 38;fifteen minutes 38
figure -28;figure 0 -50;figures -39;file 34;files -36;files . -36;film -58;film . -58;films 56
films for 56;final 32;finally 95;finance -46;financial 25;find -47;find a -98;find it 21
find our -76;find out 69;find the 36;find you -110;finding 73;finds -46;fine -209;fine . -70
finish -18;fire 132;firm 192;firms 132;firms like 56;first . 105;first ? -72;first and -72
first client -44;first day -22;first job -23;first month 53;first name -31;first one 86
first time -25;first to 89;fit -51;fit for -72;fits -42;five 274;five minute 28;five minutes 25
five years 117;fix -24;fixing 18;fixing just 65;flat -34;fleet 78;flies 26;flies . 26;floating 38
floating this 38;flour -42;focused -31;folder -27;folks 206;follow 19;follow up 31;follow your -35
followed -54;followed your 33;following -106;following up -109;for 74;for . -39;for 0 88
for 00 145;for a -186;for accepting 84;for an -254;for any -97;for asking -21;for companies 35
for company 95;for connecting -35;for covering -32;for dentists 66;for early 24;for finding 29
for firms 56;for five -39;for gift -52;for growing 25;for half -36;for making -49;for march -21
for monday -20;for my 29;for northwind -39;for not -28;for nothing 127;for now 26;for one 46
for our -100;for people 77;for reaching -25;for sharing -72;for site 33;for six -20
for speakers -83;for that -37;for the -112;for tomorrow -42;for two -80;for us 30;for use -28
for years -100;for you 126;for your -24;forbes 40;forgive 131;forgive me 131;fork -46;former -25
former colleague -25;forty 45;forward 101;forward to 32;found -76;found a 74;found it -55
found something 56;found the -29;found you -26;found your -114;foundation -29;founder 106
founder of 72;founders 74;founders . 20;four -32;four years -35;free 203;free . 111;free and -44
free for -55;free later -27;free masterclass 89;free on -30;free to -42;free with -75
freelancers 42;fresh -54;friday -86;friday . -37;friday and -33;friend 31;friend . -27
friend of -51;friend s 27;friends 70;friends for 20;from -163;from 0 52;from 00 -24;from 0000 -39
from 00k 48;from home 26;from it 21;from law -58;from my 63;from nursing -30;from our 81
from people -89;from teaching -33;from the -106;from you 47;front 92;full 149;full page 52
fully 30;fun -75;fund 95;funding -65;funny 93;future 64;future of 71;garden 122;garden . -22
gardener -60;gave -86;gave me -62;gave your -23;generation 70;generous -89;generous donation -89
genuinely -35;german 76;get 174;get 00 39;get back -98;get it 30;get my -115;get the 68;get to 39
get two 154;gets 72;getting -44;ghent -20;ghent ? -20;gift 93;girl 36;girl . 36;give -97
give her -36;give it -52;give you 26;given 128;given your 30;gives -61;glad that -26;glad to -36
gladly -107;go 22;go . -57;go ? -44;go ahead -44;go from -30;go through 20;go up 58;goes -139
going -154;going to -116;gold 93;gone -56;good -64;good day 30;good fit -72;good time -71
good to -47;good with 48;google 22;got a -88;got its 23;got your -48;grab -32;graduate -40
graduated 52;grant -59;grateful -33;grateful for -25;graz -94;graz . -55;great -74;great . 81
great day -33;great for 31;great to -43;green -41;greetings -22;group 51;group of 41;grow -81
growing 36;growth -23;guaranteed 40;guess 181;guest 85;guest on 19;guest post 33;guests 60
guide 94;guide for 50;guy -46;had a -34;had time 38;half -91;half . 72;half an -86;half past -28
hall -52;halve 102;halve the 102;hand 96;hand ? 138;handful 25;handful of 25;handle -36
handled -44;handled that -44;handles 36;hands 40;hannover 34;happen 71;happen to 120;happened -36
happens 92;happy -47;happy . -49;happy birthday 95;happy new -19;happy to -87;happy where -49
happy with 71;harbour -37;hard -98;hard to -68;harder 35;has -150;has a -112;has become 60
has been -62;has changed 93;has no -28;has the -55;has to 29;hate 49;hate to 37;have 46;have 0 80
have 00 -68;have a 68;have any 53;have budget 56;have done -28;have questions -41;have several 31
have ten -18;have the -24;have three 54;have to 28;have written 33;have you 183;have your 64
haven -22;haven t -22;having 22;he -80;he ll 63;he s 30;head 26;head of 28;heads -29;health -58
health and -85;hear 48;hear about -25;hear it 22;hear more -32;hear of 24;hear what 45
hear your -53;heard -117;heard back 55;heard that -57;heard you -105;heard your -20;hearing 136
hearing from 70;hearing more 26;heart 34;heat 21;heating -74;held 46;hello -87;hello . -23
hello alex -54;hello i -23;help 64;help . -107;help us 33;help with 58;help you -29;helped -44
helpful 62;helping 56;helping people 19;helps 57;helps . 29;her -230;her . -68;her you -42
her your -36;here 97;here and 20;here are -56;here https 18;here i 27;here if -70;here is 209
here to 27;here too -30;hey 170;hey . -21;hey alex 104;hey ana -52;hey girl 36;hi 103;hi ana 53
hi dear 48;hi first -23;hi i -19;hi there 24;high 90;high quality 40;him -42;hire 55;hiring -56
hiring . 148;hiring a -124;hiring for -95;hiring slowly -76;hit -45;hit home -46;hold a 63
holding -81;holding up -89;holiday 138;holidays 161;home -48;home . -106;home ? -40;honest 82
honestly 25;honour -27;honour to -27;honoured 24;honoured to 24;hope -120;hope all -29
hope that -44;hope to -31;hope you 36;hoping 54;hoping to 54;horses -31;hospitals -103
hospitals . -103;host 60;hosting a 33;hosting an 33;hotels 22;hour -92;hour . 35;hour in -31
hour of -61;hour to -77;hours 84;hours . 80;hours a 21;house 202;house ? -47;house would 63;how 34
how . 45;how are -88;how did -119;how do 60;how i 23;how is -41;how it 41;how many -32;how s -63
how to 61;how was -23;how you -102;how your 50;hr 87;hug -23;hundred 33;hunt 66;i -25;i admire -24
i always 52;i am -20;i applied 27;i appreciate -57;i ask 156;i assume 36;i attach 58;i be 53
i believe 52;i borrow -31;i call -26;i came 47;i can 85;i coach 90;i come 94;i contact 23
i could -66;i d 68;i did 73;i didn -61;i do -86;i don -24;i enjoy 21;i enjoyed -110;i felt 44
i followed -53;i found -32;i go 58;i guess 134;i had 56;i happen 71;i have 123;i heard -162
i help 47;i hold 69;i host 60;i introduced -56;i invite 63;i keep -72;i know 135;i learned -19
i like 42;i liked -20;i look 34;i made 74;i make 37;i may 38;i meet 92;i mentioned -61;i miss -58
i need -48;i noticed 39;i only 31;i owe -49;i pass -25;i passed -60;i promise 69;i promised -19
i put 65;i ran 38;i read 23;i really 45;i recently 81;i recorded 95;i remember 47;i represent 45
i run 117;i said -64;i saw -167;i see -40;i send 213;i sent 121;i share 60;i show 18;i speak 79
i start -37;i take 62;i talk 49;i talked -19;i tell -45;i think 67;i thought 93;i told -69
i took -18;i understand 19;i use -153;i ve -70;i want -139;i wanted -58;i went 32;i won -37
i work 75;i would -87;i write 19;i wrote 60;idea 31;idea of -58;idea on 29;idea that 118;ideal 47
ideas 32;ideas in -33;ideas on 23;ideas that -18;ideas with 42;if 278;if i 158;if it 53;if so 70
if that -68;if the -39;if there -89;if we -203;if you 152;ignore -65;ignore this -65
immediately -70;implementation -18;impressed -66;impressed by -55;impressive -22;improving 79
in 20;in . 114;in 0 -29;in 0000 -50;in ? 29;in a 22;in advance 23;in austin -81;in autumn -50
in brussels -92;in case 35;in core -30;in dubai 48;in exchange 99;in field -65;in forbes 40
in ghent -20;in graz -94;in hr 85;in industry -56;in it 57;in its 32;in june 30;in leeds 50
in may -27;in mind 106;in my -67;in our -111;in person -66;in private 28;in production -50
in return 28;in rotterdam 33;in similar 37;in spring -92;in stock -63;in the -184;in this -54
in three 63;in touch 52;in two -70;in wind -18;in your 81;inbox 71;inbox . 100;include 35
includes 109;includes a 109;income 55;industry -89;information 67;information i 58;insert 18
insert and 33;insights -71;insights . -70;inspiration -47;install 42;instead -52;instead . 21
instead ? 19;instead of -92;insurance 46;interest 102;interested 119;interested ? 127
interesting -185;internet -37;interview 88;interview ? -26;intimate 51;into -74;into the -57
into your 51;intro -69;introduce -31;introduce you -45;introduced -56;introduced you -56
investors -49;invitation -63;invite 65;invite . -22;invite ? 33;invite you 122;invited 20
invited to -40;invoice -107;invoice . -18;invoices 26;invoicing 53;is -109;is . -88;is a 38
is attached 65;is back -45;is below -26;is broken 30;is by 22;is free -23;is getting 27
is happy -88;is hiring -42;is impressive -22;is insert 33;is it 47;is just 28;is looking -346
is my 45;is now -45;is on -57;is out -39;is ready 98;is really -22;is that -104;is the -45
is there -81;is this 74;is up -41;is what -65;is your 79;isn 100;isn t 100;issue -210;issue . -86
issue that -88;issues -58;it -190;it ? 68;it again -19;it and 123;it at 28;it be -32;it before 43
it cost -100;it costs -32;it d 57;it doesn -82;it every -28;it from 36;it goes -113;it happens 43
it has -100;it helps -23;it i -56;it in 60;it just -65;it looks -20;it make 30;it makes 38
it means -23;it on 27;it out 25;it over 51;it s 72;it seems 46;it so -59;it take 38;it takes 67
it there 24;it this 44;it to -73;it took 43;it up -50;it was 24;it with 111;it work -37
it works 37;it worth -36;it would 21;its 147;its own 20;its place 32;itself 56;january 60;jo -22
job -171;job . -164;job ? -91;job and -68;jobs 37;jobs . -31;join 124;join for -22;join my 54
join our 129;joining 30;journey 31;journey . 30;joy and -19;js -28;jump 22;jump on 24;june -26
june . 30;just a 53;just bumping 65;just checking -58;just floating 38;just following -87
just like 50;just opened 34;just ping 37;just read -33;just saw -61;just saying -91
just started 104;just tell -38;just that 82;just to -95;just wanted -74;just wondering -65;keen 75
keen to 75;keep 42;keep in -20;keep it -28;keep learning -64;keep the -83;keep this 108
keep you 57;keep your 57;keeping 35;keeping in 31;keeps -29;keynote 57;keys -82;kids 42
kids are 42;kind of 54;kind to -93;kitchens 117;knee -75;knee ? -75;know 58;know a -22
know anybody -148;know anyone -92;know each 19;know if -59;know it -54;know so -32;know that 72
know this 22;know what 74;know when -48;know whether -30;know why 40;know you 174;knows -160
knows the -28;lab -60;lab . -25;lamp 56;landing 18;landlord -42;larger -33;last 19;last . -23
last month -20;last night -20;last round -48;last spoke 91;last time 83;last week 18;last year -52
late -38;late invoices 24;late reply -24;later -25;latest -71;launch 75;launch . -45;launch on 51
launched 29;law -58;law to -58;lawyer -31;layoffs 98;lead 214;lead generation 70;leaders 212
leaders . 67;leaders in 47;leaders on 51;leadership 65;leading 54;leads 115;leads . -82
learn how 50;learn what -72;learned -111;learned a -30;learned from -61;learning -67
learning from -64;least 60;leave 150;leave a 39;leave you 39;led 41;leeds 50;left out -21
left the -22;legal -34;lena -25;lend 49;less -99;lesson 114;let -67;let s -38;let you 25;lets 27
letter -94;letting 28;level 69;liberty 18;liberty of 18;libraries -58;library -129;library . -117
library in -55;licence -61;life -75;life is -38;lighthouse -78;like . 62;like a -87;like and 71
like in -134;like it 77;like me 78;like that 56;like the -26;like to -140;like what -78
like your -37;like yours 120;like yourself -18;liked 57;liked your 57;liking -20;limited 36
limited . 36;line -62;lines 46;link 200;link . 43;link ? 52;link and 23;link for -37;link in 132
link on 45;linkedin and -31;linking 77;linking to 77;links 25;list -94;list . -59;list of 19
little -59;little one 27;live -122;live ? -105;live in -48;live on -36;ll -34;ll ask -98;ll be -74
ll buy 56;ll close 21;ll have 118;ll jump 24;ll keep 108;ll leave -21;ll let 25;ll miss -20
ll pay -22;ll put -69;ll send -76;ll share 40;ll stop 21;ll take 42;ll tell -78;local 43;log -24
logistics 38;logistics and -23;logo 45;logo on 43;logs -47;long -270;long . -22;long term 38
long time -105;look -130;look ? 25;look after 69;look at -22;look forward 110;look like 74
look over -20;look so -54;looked -83;looked at 31;looking 62;looking at 33;looking forward -78
looking in 21;looking into 31;looking to 30;looks -83;looks after 93;looks interesting -23
looks like -134;loop 35;loss -74;loss . -74;lost 21;lot 45;lot . 18;lot of 91;love 40;love to -57
love your 30;loved 24;loved your 32;lovely 251;lovely . 49;lovely to 96;low 102;luck 35
luck with 37;lucky 49;lucky ? 56;lunch . 56;lunch ? -39;m a 98;m afraid -109;m also -43
m asking 37;m assuming 19;m building 75;m curious 55;m expanding 47;m going 66;m happy -100
m here -102;m hosting 33;m interested -106;m looking 294;m not -40;m planning -47;m sending -18
m so 24;m sorry -45;m the -61;m thinking -103;m trying 31;m working 102;m writing -32;machine 72
mad . 73;made -91;made a 98;made me -22;made my -66;made the 40;made you -60;magazine 73
magazine . 19;mail 134;mail for -36;mailed -68;mailing -114;maintain -46;maintaining -36
maintaining this -19;make 220;make a 69;make it -27;make my 63;make sense 24;make sure 104
make the -39;makes -58;management 47;manager 173;managers 21;manufacturer 28;manufacturer of 28
many 68;many contacts -82;many things 87;map -48;maps -65;maps . -65;march -36;march . -36
margins 40;market 180;market and 60;marketing 185;marta 19;masterclass 89;masterclass on 89
matter 52;may 53;may . -34;may ? -50;may and -20;may be 214;may but 27;may i 93;may like 25
may the -29;me -75;me . 103;me 00 49;me ? -60;me a -103;me about -22;me an -34;me and 95
me are -34;me as -34;me at -80;me for 80;me from 48;me if -33;me in 46;me know 44;me last -20
me off -45;me on 26;me so -20;me that -23;me the 23;me think -57;me to -169;me what 19;me when 22
me you 26;me your -78;meal 98;mean 80;mean a 33;means 58;means a -66;means the 25;meant -44
measure -34;meet -36;meet . -86;meet at -68;meet other -20;meet up -32;meet you 41;meeting -127
meeting with -45;meetings -39;members -40;memory -63;mention 24;mentioned -47;mentioned is -19
mentioned we -42;mentions 20;mentor -69;mess -23;message 111;midlands 79;midnight 25;might 59
might benefit 23;might write -24;migration -29;migration ? -29;million 27;millions 19;min 29
mind 142;mind . 35;mind for 26;mind if 120;mind today -54;mine -114;mine is -27;minimal -32
minimal example -32;minimum 42;ministry -83;minute 55;minute interview 45;minute video 34
minutes -68;minutes . 41;minutes ? -44;minutes and 51;minutes for -21;minutes late -65
minutes of -26;minutes to -55;miss -20;missed 144;missed it 146;missing 33;mistakes -28;mm 34
mobile 72;mock 58;model 63;moment 174;moment . 132;moment ? -31;moment to 21;monday -23
monday . -66;monday ? -40;money 95;money . 23;money from 18;month -27;month . -41;month for 69
monthly -22;months 140;months . -43;months but -68;more . 44;more ? 87;more about -83
more clients 52;morning 28;morning . -24;morning and 43;mornings -26;mortgage 79;most 76
most of -18;mostly -29;mother -107;mother . -35;mother is -19;motivated 25;motivated people 25
move -77;move from -18;move into -28;move it -78;moved 38;moving the -51;ms -58;much -46
much as -52;much easier -26;much for 63;much like 72;museum -80;museum ? -25;mutual connections 31
mvp 79;my 90;my application -20;my book 42;my boss -105;my brother -23;my card -22;my circle -39
my client 138;my contacts -49;my cover -45;my daughter 40;my day -40;my earlier 58;my first -33
my follow 45;my free 76;my last -18;my late -19;my link 92;my mail 173;my message 101;my mind -54
my mother -89;my name -33;my network -21;my note 98;my own -79;my page 31;my phone 20
my profile 20;my students -49;my subscription -39;my team 45;my time -22;my ward -29
my website -36;my work 65;myself 75;name -39;name . -31;name and 33;name came -81;name i 48
name is 20;name mutual -23;name on -18;name your 93;names 29;napkin 46;native 124;nda -28
near you 29;need -31;need . -77;need a 86;need from -18;need help 58;need it -54;need to -141
need two -116;need working 41;needed . -30;needn -59;needn t -59;needs 23;negotiation -62
negotiation . -61;neighbour 26;net 53;network -37;network . -79;network with -20;never -64
never met 26;new 65;new ? 25;new contacts 41;new job -116;new page 71;new patients 43
new position -89;new role -39;new to 23;new year -19;news -32;news . -61;news about 98;next -73
next to -29;next week -82;niche 92;niche . 49;niece -91;night -22;night . 61;night shifts -35
night you -20;nine -112;nine . -39;no . 89;no answer -47;no experience 39;no fee -75;no if -50
no need -122;no pressure -77;no rush 31;no strings 99;no that -70;no to -37;no worries -19
nobody -106;noise -74;noon -79;noon . -25;normally 69;northwind 118;northwind . -34
northwind and -74;norwind 176;norwind . -42;norwind ? 62;norwind and 80;not 85;not . -33;not a -21
not at -42;not could 23;not interested 67;not keeping -28;not many -56;not sure 120;note 68
note . -65;notes . 33;nothing 28;nothing . 75;nothing to -36;notice 59;notice . 63;noticed 67
noticed in -57;noticed that 51;noticed we 41;noticed you -61;noticed your 49;now 94;now . 117
now ? -103;now and -45;now i 50;now isn 100;now on -58;now so -34;now that 49;nowadays 75
number 185;number . 72;number 00 -58;number ? 26;number and 73;number is 43;numbers . 40;nurse -21
nurses 26;nursing -30;nursing to -30;odd -73;of 50;of 0 180;of 00 28;of 000 62;of 0000 -25
of a -46;of course -51;of curiosity 91;of help -37;of how 59;of inspiration -30;of interest 128
of led 49;of may -50;of me 41;of mine -75;of my -57;of open -18;of our 35;of that -29;of the -208
of them -37;of this -81;of three 64;of time 64;of town -27;of training -20;of us -63;of what 76
of you -192;of your 46;of yours 47;off 247;off and 34;off plan 48;off to -54;off your 59;offer -37
offer . 52;offer ? -19;offer a 57;offer for -50;offered -81;offering 49;office . -51;offices 63
offices . 63;often 33;ok -70;okay -33;old -108;old office -112;on -68;on . 39;on 0 -62;on 00 -46
on ? -98;on a 96;on all -22;on discounts -27;on for 58;on friday -58;on how 27;on it 48
on linkedin -40;on me -84;on my 175;on news 41;on night -29;on our -70;on page -82;on product 66
on request 120;on sales -21;on sunday -63;on the -58;on this -124;on thursday -75;on top -100
on topic -39;on tuesday -43;on wednesday -30;on whatsapp 69;on with -55;on you 39;on your 145
once 18;once . 41;once more 18;one 72;one . -121;one ? -41;one and 42;one do -76;one i -40
one in -89;one is 78;one last 109;one of 182;one on 86;one roof 36;one thing 72;one this 52
one to 96;one who -183;ones -59;ones . -59;only 92;only now -66;only one -71;open -34;open the -75
open to 28;opened -66;opening -24;opening in -75;opening that 29;openings 187;opens 29
operations 51;opinion -22;opportunities 53;opportunity 84;opportunity to 72;options 72
options open 72;or a 34;or anyone 36;or ignore -65;or is -132;or not -53;or should 60
or someone 86;or the -39;or would -77;orange -23;order . 33;order is -18;ordinary -28;org -66
other 60;other . 28;other in -91;others 25;others . 24;otherwise -78;otherwise it -78;ought 47
our 184;our brochure 43;our call -48;our chat 51;our choir -124;our clients 61;our company -60
our discussion -23;our first -55;our last -58;our magazine 73;our new 102;our old -71;our own -56
our platform 20;our product -42;our project 25;our readers 33;our roof -57;our service -24
our services -50;our sponsor 108;our studio 96;our talk -103;our team -43;our town 45
our workshop -32;ours . 40;out 137;out . 80;out ? 51;out a 27;out and 85;out for -33;out my -29
out of 93;outcome 29;outside 106;outsource 22;over -24;over . 65;over a 62;over it -87;over my -20
over the -53;over there 67;over to -26;owe -87;owe you -62;own -59;owners 79;package 26
package . -77;package in -103;package is 104;packages 19;packages start 19;page 208;page 00 -26
page for -28;page it 51;pages -28;panel -68;panel about -59;panels 122;paper -48;paper on -78
paper that -37;papers 48;parcel 56;parcel is 56;parents 38;parser -52;part -101;part of 21
part on -20;particularly -18;partner 64;partners 91;partners for 50;partnership 48;party -79
party . -112;pass -58;pass . -25;pass by 62;pass on -51;passed -106;passed on -60;passionate -35
passionate about -35;past 117;past our -71;paste -47;path -81;patients 56;pay 100;pay . 184
pay for -43;pay in -62;pay the 23;payment 74;payroll 34;peace 60;peek 75;peek at 75;pension 141
pension ? 141;people 163;people for 24;people go -30;people in 18;people like 18;people to 32
per 34;per my 58;percent -127;perfect 98;perfect for 76;perhaps 127;perhaps we -39;person 138
person . 45;person i 31;person to 99;phone call -72;photo -83;photos 31;pick up 42;pick your -45
picks 42;picture 21;pictures -36;pictures . -36;piece -44;piece on -36;piet -53;pillar -70
ping 154;ping me 154;pizza -49;place where -70;placement 35;placement . 59;places -54;plan 21
plan the -39;plan to -58;planner 95;planning -29;planning to -79;plans 145;plant 91;plate -59
plate too -105;platform -22;play 23;please 43;please . -62;please ? 23;please find 31
please like 71;please reply 33;please take -45;please tell -44;pleased -33;pleased to -33
pleasure to 44;pleasure working -29;plugin -36;podcast 38;podcast . 37;point -76;point and 33
point me -61;points -21;policy -28;portfolio -52;position 40;position . 20;position and -37
position as 40;post 58;post . -18;post about 20;post on -53;poster -68;posts 169;posts . 58
potential 87;potential for 64;pr -73;practice -74;pre 75;pre seed 42;precisely 94
precisely that 31;prefer -24;prefer ? -48;prefer to 34;prepared -18;present 61;presentation -56
presentation . -39;pressure -77;pressure at -77;price 317;price . 168;price and 61;price list 37
price of 38;prices -34;prices . -27;pricing -173;pricing page -105;print 90;printing 26
printing as 26;priorities 19;priority 63;priority for 58;priya 56;probably 88;problem 31
problem . 32;problem and 23;problems -18;process 70;process is 70;procurement 52;produce 56
product 55;product and -42;product for -37;product hunt 66;productive 26;productive week 33
products 87;professor -27;profile 65;profile . -40;profile and 41;profile i 29;programme 71
project -72;project . -80;project ? 45;project and -53;project in 55;project made -30
projector -42;promise 70;promised 124;promised here 69;promised to -32;promotion . 27;proper -72
property 18;proposal 109;proposal and -20;proposal we -29;prototype 26;proud 33;proud to 33
provide 19;provided -53;provider -60;public -49;publicly -138;publish -23;published -23;pull -42
pull request -42;pune 34;purchasing 99;purpose 18;purpose . 18;push -53;push into -32;put 166
put a 53;put an -78;put in 42;put it 39;put the -64;put you 106;putting -73;pycon -65;python -24
python 0 -29;qualify 24;qualify for 24;quality 38;quarter 136;quarter ? 54;question . -50
question about -95;question what 94;questions -36;questions . 70;questions on -62;queue 91
quick 35;quick call 32;quick chat -38;quick one 35;quick reminder -46;quiet 57;quiet . -24
quote . 25;quote ? 92;quote for -69;quoted -29;radar 25;raise -40;raising 27;raising a 42;ran -79
ran together -71;random 31;rang 69;rather -232;rather keep -35;re 89;re a -98;re at 26;re both -27
re bringing 23;re building -85;re busy 183;re doing 38;re going -49;re happy -66;re having -22
re hiring -80;re hosting 33;re invited 45;re looking -48;re not 22;re putting 51;re raising 27
re ready 69;re still 37;re the 80;re too -102;re well -62;re working -72;reach 134;reach out 44
reach you 90;reaching -29;reaching out -25;react 53;read -155;read that -26;read your -115
readers 19;reading -60;reading about -32;reading it 71;reading your -67;reads -21;reads like -45
ready 213;ready to 189;real -52;really 91;really enjoyed 51;reason -71;reason . -55;reason for 20
receive 60;recent 80;recent posts 71;recently 118;recorded 95;recording 78;recruiting 24;red -51
redo 72;reduce 18;reducing 54;refer 41;refer me 36;reference -23;refund -18;regards -94
region . -40;register 37;register here 29;release -58;release . -65;relevant 28;relying -20
relying on -20;remarkable -28;remember 39;remember your 41;remembered 48;reminded -23
reminded me -23;reminder 32;reminder that 32;remote 111;renewal 72;renewals -109;renewals . -109
rent 29;reopen -47;reopen if -43;reply 109;reply . -34;reply i -19;reply with 41;reply yes 45
report 68;report on 69;reporting 66;represent 45;represent a 45;reproduce -63;request 71
request . 133;requirement 38;requirement . 34;reserve yours 33;reset 27;resource 49;resources 113
rest -23;restored -41;result 62;results -109;resume 67;retail 75;retention 56;retirement -18
retreat 44;return 28;return for 28;reuse -31;revenue -117;review 150;review . -76;reviews -40
reviews . -20;rid 51;rid of 51;right -19;right ? -25;right direction 23;right if -54;right in 40
right now 35;ring -132;ring you -48;river 73;roadmap -24;rock -49;role -53;role . -27;role and -56
roles 192;roof and -71;room 40;room for 34;rooms 73;roses -38;rotterdam 114;round -40;round . -26
rows -28;run 108;run a 80;run it -39;run the -71;running -29;running ten -65;runs 167;runs a 26
rural -58;rural libraries -58;rush 31;rye -26;s -120;s a 232;s an -66;s been -100;s call -29
s company 27;s connect 39;s do -23;s easier -30;s fine -92;s great 29;s greetings -25
s meeting -79;s my 48;s next 34;s not 63;s nothing -22;s office 29;s on -109;s our 26
s schedule -45;s site 26;s the -73;s what -102;sadly -21;said -107;said i -62;said yes -21
said you -23;sailing 28;sales 32;same . 63;same and 32;samples 38;sat -93;sat next -91
saturday ? 66;save 93;save your 105;saved 74;saved me 58;saw -147;saw it -30;saw the 24
saw this -65;saw you -61;say -187;say hello 68;say hi -49;say no -153;say so -92;saying -119
says -104;scale -23;scan -51;schedule 92;schedule a -45;school . -55;schools -22;search 30
season s -25;seat 162;seat . 102;seats . 28;seats are 39;second -139;second year -20;section -28
security -50;see 159;see if 51;see we -58;see whether 170;see you -190;seed 51;seed round 72
seeing 37;seem 132;seem to 37;seems 44;sell 39;selling 76;send 73;send an 45;send it 69
send me -157;send the -76;send you 66;sending -23;sending you -18;senior 99;sense 61;sense for 78
sense to -21;sent 97;sent on 23;seo 56;serious -51;serious . -51;seriously 27;server 60
server . 60;service 28;service . 62;services -36;session -21;set a -84;set aside 72;set up 61
setting -64;setting up -64;seven -53;several mutual 31;shake 57;shall 64;shall i 109;shall we -45
share 345;share insights -70;share it 160;share some 20;share with 35;shared -248;shared a -31
shared folder -27;shared our -61;shared the -39;shares -102;sharing -72;sharing our -34;she -116
she d 23;she has 30;she might -24;she s -24;she starts -54;sheet -28;shenzhen 28;shipped 21
ships 34;shop 90;shop . 33;shops -32;short call 59;short of -41;shortlisted 64;shot 34;shot in 34
should -92;should i 80;should know -37;should talk 56;should try 19;should we -174;should you 77
show 58;show . 19;show it -40;show me -50;show you 155;showed me 23;showing 18;shows 24
shows how 24;side 160;sign up 89;signed -26;silence 48;similar -36;similar problems -18;since -30
since 0000 -44;since i -24;since it -40;since the -98;since we 70;since you 35;singapore 87;sit 76
site 131;site and 21;site that 45;situation 61;situation ? 48;size 31;size . 24;skills 26;skip 80
sleep -40;slept 25;slept for 54;slide -46;slides . 51;slip -20;slipped 161;slot 32;slow 46
slowly -76;slowly made -76;small team -40;small thing -75;smiled -82;so -160;so . -26;so and -60
so big 33;so far -27;so glad -92;so here 42;so just 20;so many -37;so much -113;so thank -52
so you 64;sofa 33;sofa . 33;software -25;software i -40;soil -52;some 123;some . 91;some ideas 50
somebody to 22;somebody who -77;someone 20;someone else 72;someone i -47;someone who 26
someone with -65;someone you 86;something 408;something . -52;something for 121;something new 42
something that 205;something you 23;sometime 73;soon -90;sorry . -46;sorry about -26
sorry for -107;sorry i -24;sorry to 66;sort 127;sound 22;sounds -150;sounds good -27
sounds like -84;soup -91;source -49;source of -30;sourcing 32;sourdough -48;space . -18
space for 33;spaces 38;spam 81;spam ? 81;spare 92;speak 47;speak to 37;speak with 21;speaker 69
speaking 25;speaks 63;specific -77;spent 106;spin 24;split -133;split the -34;spoke 46;spoken 93
sponsor 73;sponsored 48;sponsors 56;spot -28;spot on -33;spots 66;spreadsheet 33
spreadsheet that 24;spring 26;spring . -60;stage 104;stake 55;stand 31;start 118;start at 19
start on -20;start with 31;start without -34;started 123;started in 43;starting 43;starts -170
starts in -54;startup 59;stay -169;stay in -89;stay strong -29;stay with -34;stayed -45
stayed with -27;stays -57;step 26;step back -19;still -136;still interested 72;still live -20
still on 56;still owe -25;still see -43;still want -121;still work -105;stock 29;stock ? -63
stop -101;stopped -65;stopping 26;stories . -20;story 99;story . 48;story is -30;story on -39
stranger -22;stranger . -22;street -18;street . -22;strike 23;strings 99;strings . 38;student -42
student in -39;students -68;studio 99;study -107;study on -44;studying -108;stuff -32;submit 26
subscription -58;success -22;success . -18;such 79;such a 46;such as 19;suggest 66;suggest that 66
suit -37;suit you -41;suit your 29;suits 43;summer ? 100;summit -70;summit ? -70;sunday 38
sunday . -20;supplier . 40;supplies 23;supply 186;support . 44;support each 32;sure 61;sure i -30
sure if 177;sure this 31;sure whether -23;sure you 109;surprised 20;survey -57;sustainability 36
switch -58;switched -36;switched from -36;t -214;t a 63;t answer -88;t be -37;t drop -65
t find -92;t for -70;t have -37;t heard 35;t it 63;t know 18;t mind -67;t need 22;t reproduce -56
t the 100;t think -19;t use -60;t want 69;t you -21;table 29;tables -41;tag -75;take 121
take a 140;take for 68;take it 218;take me -45;take on -50;take the -74;take you 34;take your -20
taken 81;takes 105;takes a 51;taking 73;taking on 63;talent 80;talk -68;talk . -61;talk ? 105
talk about 46;talk and -28;talk for -39;talk on -127;talk to -78;talk with 96;talked -89
talked to -19;talking 33;talking about -73;talking to 65;talks -30;tax 32;tea -36;teach -101
teaching -84;teaching and -50;teaching to -33;team 26;team . 37;team and -19;team i 33;team in 72
team is -60;team s -87;teams 39;technology 39;tell -79;tell me -45;tell the -27;tell us -47
tell you 264;tell your -42;telling -70;tells 21;ten 114;ten minutes -92;ten years -33;tend 42
tend to 42;term 38;terrible -117;terrific 19;terrific guest 19;test -37;text -55;than -107
than anyone -26;than i -31;than mine -31;thank -244;thank you -243;thankful 102;thanks -267
thanks . -18;thanks again -27;thanks for -148;thanks to -73;that -50;that ? 24;that client -44
that could 48;that does 22;that doesn 33;that i 38;that is 34;that looks -31;that made 64
that makes -22;that my -33;that northwind 42;that one 46;that our 56;that out -52
that reminded -23;that s -25;that same -46;that shows 24;that something -137;that sounds -84
that still -84;that suits 57;that the -79;that we -36;that works -32;that would 94;that your 67
the -284;the 0 48;the 00th -73;the 0rd -32;the add 34;the agency -22;the allotment -35
the alumni -28;the anniversary -53;the app -46;the approach -28;the archive -36;the area 78
the baby 46;the babysitter -22;the bakery -87;the best 79;the beta 34;the blue -95;the booking 31
the break -28;the brief -22;the brochure 150;the broken 66;the budget -131;the business 40
the cake -46;the call -62;the card 24;the case -63;the chance 40;the chapter -29;the charm 26
the children 82;the choir -41;the ci -69;the class -55;the client -82;the clinic -43
the coffee -74;the conference -96;the connection 70;the contract -104;the conversation 34
the council 30;the customer -31;the dark 34;the data -44;the deadline -22;the demo -67
the details -21;the docs -154;the dough -66;the draft -20;the effort 29;the emergency -22
the end -53;the expo 43;the fair 76;the ferry -53;the figures -39;the first 103;the future 68
the game -41;the garden 63;the gold 93;the grant -44;the group 31;the harbour -37;the heat 21
the home 103;the hour 30;the idea 87;the information 58;the introduction -24;the investors -44
the invoice -18;the invoices -53;the job 80;the keys -82;the knee -75;the lab -60;the landlord -42
the late -24;the latest -31;the launch -104;the layoffs 98;the leading 22;the liberty 18
the lift -39;the lighthouse -78;the line 38;the link -71;the list -44;the log -24;the long -30
the loop 35;the market 32;the midlands 79;the migration -29;the ministry -83;the moment 102
the month -37;the most -110;the museum -75;the new -193;the news 73;the next 28;the numbers 77
the offer -69;the office 33;the old -66;the one -44;the only -71;the order 31;the other 42
the package -52;the panel -85;the paper -46;the part -20;the people 63;the phone 18
the podcast -19;the post -42;the pricing -105;the print 80;the product -34;the project -41
the projector -42;the proper -23;the quote -56;the readme 19;the recording 78;the rest -23
the results -71;the right 107;the river 73;the road -44;the roadmap -24;the role 24;the roof -21
the same 69;the school -70;the second -113;the sensors -39;the shared -27;the sheet -28
the side 63;the slides -44;the small -80;the sofa 26;the software 33;the story 49;the summer 100
the summit -66;the supplier -55;the team 103;the test -23;the third -41;the time 41;the trade 22
the train -26;the trial 39;the two -55;the update -89;the website -24;the week 71;the weekend -26
the whole -32;the windows -87;the work 40;the workshop -30;the world 51;the wrong 59;the year 124
their 38;them -43;them . 22;there -122;there . -42;there ? -125;there a -41;there anything -65
there may 56;there might 20;there s 57;there was -78;there when -50;these 83;these days 38
thesis -26;thesis on -26;they -142;they have 27;thing -73;thing . -47;thing on -75;thing that 22
things 126;things 0 115;things ? -39;think 205;think about 103;think it -107;think of 52
think that 25;think you 93;thinking -55;thinking about 20;thinking of -46;third time 45;this -34
this . -123;this ? 59;this and -54;this app 29;this article -41;this as -41;this before -65
this but -48;this for -46;this in -43;this is 142;this isn 58;this issue -84;this library -94
this month 26;this number 81;this one -68;this out 21;this package -77;this project -40
this quarter 166;this space -22;this the -36;this thread -45;this to 59;this week -108
this weekend -29;this year 154;those -18;those who 30;though 97;though . -53;thought 84
thought about 31;thought i 155;thought it 36;thought of -58;thought that 33;thought you -97
thoughts 192;thoughts on 205;thread -69;thread on -46;three 190;three months 43;three new 76
three of 19;three things 18;three years 37;thrilled 21;thrilled to 21;through 34;through a -35
through our 38;through your -23;thursday -85;thursday . -85;thursday ? 112;thursday at 29
ticket 51;tickets 34;time 24;time . 69;time ? -62;time before 109;time flies 26;time for -90
time i -86;time s 26;time to 58;times -24;times . 18;times on -61;timesheets 31;tiny -41;tired 39
tired of 32;title 85;to 138;to . -81;to 00 -54;to 000 44;to 000k 88;to ? 19;to a -135;to about -53
to add -18;to an 24;to announce -18;to ask 24;to be -85;to become 56;to begin 34;to book -132
to bring 69;to build 43;to buy 113;to call 27;to catch -53;to change 52;to chat -63;to close 50
to collaborate -39;to come -67;to compare 72;to confirm 47;to connect -39;to connecting -34
to contribute 69;to cover 61;to discuss -63;to do -87;to each -91;to earn 62;to exchange -36
to explain -75;to feature 46;to get 32;to give -20;to have 125;to hear -91;to hearing 89
to help 33;to interview 37;to introduce -31;to it 95;to keep 37;to know 45;to leave 101;to let 24
to look -113;to lose 46;to make 138;to many -19;to me -117;to meet -77;to miss 57;to my -128
to new 24;to our 156;to pass -49;to pick 22;to put -20;to quote 74;to reach 132;to read -116
to review 88;to save -35;to say -20;to school -20;to see 244;to sell 30;to send 48;to share 104
to show 24;to sign -88;to somebody -48;to sponsor -27;to stay -115;to submit 70;to take 71
to talk 108;to tell -110;to test -67;to thank -35;to the -105;to their 37;to think 58;to this -75
to touch -37;to travel 57;to try 21;to us 69;to work -68;to working 42;to you -46;to your -112
today ? -38;today and 88;today s -36;together -114;together . -72;together ? -71;together at -20
told -132;told her -42;told me -27;told when -28;told you -20;tomorrow -86;tomorrow . -57
tomorrow ? -75;tonight 63;tonight . 68;tonight ? -21;too -111;too ? 25;too busy -102;too full -105
too long -22;too much 49;took -130;took over -48;tool . -31;tool for 33;tool that 41;tools -58
top -64;top of -20;topic . -113;topics -20;totally -64;totally fine -31;touch . -75;touch ? -26
touch base -37;tour 35;town next -27;trade 35;train -26;training 38;translation -60;travel 57
travels -19;trial 125;tried 29;trouble -53;trouble . -28;true -25;true . -25;truly -49;try 113
trying 74;trying to 106;tuesday -72;tuesday ? 30;tuesday at -58;turn 74;tutorial -33;twenty -63
twice -112;twice . -72;two -25;two . -23;two changes -33;two hours -41;two more -34;two of -67
two page 53;two should -23;under -63;under one 36;under the -26;understand 42;unless 56;until -133
until friday -59;up -43;up . 90;up ? -89;up and -26;up first -72;up i 42;up in -79;up list 45
up now 29;up of 58;up on -68;up properly -40;up the -32;up to 107;up with -36;update -90
update . -50;updated 52;updated resume 34;upgrade 93;upvote 51;urgent 32;urgent requirement 38
us 125;us . 43;us a 50;us and 46;us in -20;us to 33;use -118;use in 32;use the -137;use this -55
use your -142;used -21;used to -68;useful ? 29;user -29;uses -35;using -66;using your -45
usual -61;usually 124;valid 47;valuable 59;value 62;value your 61;ve -107;ve a 101;ve added -67
ve applied -31;ve been -33;ve built -25;ve decided 33;ve done -20;ve gone -20;ve just 62
ve mailed -68;ve missed 65;ve put -35;ve recently 25;ve some 106;ve started 21;ve talked -61
verified 40;version -101;very interesting -27;vetted 105;video it -26;videos 27;view on 50
virtual 65;virtual coffee 65;visit -19;visitors 27;vote 59;vote for 59;wait -89;walk 75
walking -46;wall -73;want -99;want . -29;want a -88;want it 37;want me -66;want one 119
want the 45;want to 44;want you -27;wanted -37;wanted to 86;wants -41;wants to -69;ward 42
warehouse 91;was -104;was a -48;was hoping 71;was impressed -25;was it -59;was lovely 100
was nice 55;was no -70;was so -34;was spot -33;was the -52;was there -42;watch 81;watching 70
water 28;way -47;way . -40;way to -24;ways -83;ways we -89;we -141;we are 76;we automate 53
we both -40;we buy -61;we connected -72;we could 55;we count 32;we d -69;we do 85;we finally -32
we get -82;we go -33;we got -102;we had -24;we have -84;we just -30;we keep -23;we last 81
we launch 51;we ll -20;we meet -28;we met -55;we move -155;we need -81;we noticed 33;we produce 56
we provide 27;we ran -71;we re 75;we sat -91;we set -22;we share -39;we shared -37;we should 22
we tag -93;we talk -27;we ve -122;we want -20;we were -51;we work 62;we worked -20;we wrote -29
wealth 24;website 25;website . 60;website is -22;wedding -34;wednesday -126;wednesday ? -93
wednesday and -27;week . 114;week ? 70;week about -48;week but -27;week is -58;week s -52
weekend -86;weekend . -75;weekend ? -58;weeks 97;weeks . 19;welcome -52;well 29;well . 107
well ? -48;well and 56;well last -39;went -134;went from -41;went up 23;were -179;were in -20
were interested 64;were right -41;what a 43;what are 70;what did -72;what happens 63;what has 20
what is 77;what made -60;what s 96;what time -80;what we 152;what would 49;what you -74
what your 59;whatever 65;whatever you 29;whatsapp 69;when can 86;when i 24;when we -45
when you -89;whenever -80;whenever you -111;where 110;where i 55;where should 54;where the -63
where to 41;where you 53;whether 90;whether i 44;whether it -84;whether the -53;whether we 52
whether you 31;which -28;which is 130;which one -70;which your 27;while -36;while and -25
while since -19;who 177;who are 36;who asked -39;who d 104;who do 105;who handles 39;who has -49
who is 66;who knows -64;who looks 56;who runs 25;who want -42;who would 47;whole -30;whom -41
why 79;why ? 22;why i 19;will -37;will be -85;will do 106;will find 41;will you -92;windows -87
wine 51;winter 61;wish you -35;wishing -26;wishing you -26;with 49;with . -44;with a 30
with about 146;with an 92;with credit -106;with engineers 37;with every 22;with half -50
with is -78;with it -174;with marketing -45;with me -135;with my -130;with no 41;with one 28
with other 61;with our 79;with people 38;with someone 53;with ten 64;with the -262;with two -34
with us 90;with your 27;within 35;within your 29;without a -20;without asking 50;without me -53
without you -71;women 63;won -74;won t -65;wonder 79;wonder what 79;wondered how -55;wonderful -98
wonderful . -79;wondering -101;word 29;word . 52;words 85;words . 49;work . -29;work ? 128
work and -46;work for 42;work on -126;work or -101;work out 63;work with 49;worked -25
worked for 20;worked together -42;working 88;working capital 41;working on 36;working to 65
works for -45;workshop -76;world to 55;worries -19;worries take -65;worth 155;worth a 22
worth it -49;would 41;would be 115;would have 20;would like -137;would love -28;would mean 71
would next 20;would prefer 27;would suit 52;wouldn -23;wouldn t -23;write 39;write . -38
write a -33;write to -24;write up -72;writer 36;writes 58;writing 70;writing . 82;written 58
wrong 32;wrote in -29;wrote something -38;wrote the -28;x 20;year -78;year . -130;year ? 121
year and -24;year student -33;year to 108;years -19;years ? 42;years and -36;years at 46
years is -52;years of -28;yes for 25;yes please -36;yesterday 49;yesterday . 65;yesterday s -23
yet ? -83;you 37;you . -55;you ? 152;you a 115;you about 118;you accept 25;you add 130
you again -51;you agree -72;you all -20;you among -35;you an -117;you and -22;you anything 67
you are -20;you as -85;you ask -75;you asked -159;you at -118;you available -45;you back 23
you be -123;you because 84;you been 38;you both -62;you by 67;you came 39;you can -113
you charge -112;you check -55;you come -107;you confirm -61;you could 180;you crossed -54
you currently 216;you deal -56;you did -71;you do 42;you doing 60;you down 29;you ever 220
you for -77;you free -28;you from 74;you get -81;you give 40;you going -117;you got 76;you had -50
you handle 20;you handled -44;you happy 85;you have 94;you hear 40;you here -47;you holding -89
you how 96;you i -37;you if -118;you in 89;you join -36;you keep 46;you know -30;you leave -33
you like 20;you liking -20;you link 27;you ll 53;you lunch 76;you mean -94;you mind 28;you more 85
you needn -59;you off 59;you one 109;you or 240;you plan -20;you point 23;you post 103
you prefer -75;you put 24;you re 40;you read 25;you ring -83;you run -22;you saw 88;you say -61
you see 79;you seem 132;you send -107;you shared -61;you showed -20;you since -46;you so 23
you start -57;you still -172;you support 33;you talk 60;you tell -72;you that -45;you the 134
you think 46;you this 27;you thought 21;you to 58;you told 34;you too 25;you took -88;you up -207
you use 107;you ve 67;you want -77;you wanted -78;you well 46;you went -36;you what 166
you when -37;you will 27;you wish -35;you with 76;you won 50;you write 47;you wrote -25;your 176
your advice -47;your article 37;your audience 29;your background 24;your birthday -39;your blog 78
your boss 79;your brain -45;your budget 73;your calendar -67;your career -42;your city 72
your comments -25;your content -20;your course -98;your current 53;your diary 32;your essay -53
your file 58;your firm 57;your first -56;your generous -89;your house 63;your inbox 100
your invoice -72;your job -22;your kids 33;your last 30;your letter -49;your life 23;your list -26
your logo 56;your message -56;your monthly 41;your mother -19;your name -111;your new -32
your next 65;your niche 36;your note -45;your offer -74;your opinion -22;your own 57;your page -86
your paper -30;your parcel 56;your piece -36;your plate -59;your position 59;your post -71
your poster -68;your posts -27;your price 117;your product -54;your profile 19;your project -31
your promotion -34;your push -32;your question -40;your radar 52;your recent 71;your region 35
your resume 20;your seat 100;your shop 62;your side 95;your site 25;your size 31;your story -45
your street 54;your study -44;your take 21;your talk -122;your team -63;your thoughts -51
your thread -46;your time -98;your website 71;your week -50;your work -76;your write -72;yours 188
yours . 119;yours ? 58;yours to 47;yourself -169;yourself . -32;zero 63
"""
