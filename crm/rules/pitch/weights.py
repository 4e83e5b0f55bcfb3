"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.
A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.
"""

from __future__ import annotations

WEIGHTS = """
bias -1076;+all 273;+disguise 197;+flattery -105;+generic -222;+link 109;+loud -19;+money -31
+nagging 423;+opening 131;+personal -283;+placeholder 118;+plain 133;+probe 116;+self -104
+sells 137;+show 223;+thanks 126;+time -24;+urgency 166;. -212;. . 104;. 0 85;. 00 169;. 000 -60
. after -43;. all 92;. always -104;. and -95;. are -46;. as 85;. ask 72;. best -110;. book 67
. call 67;. can 55;. catalogue 46;. check 96;. click 93;. co 64;. come 65;. connect 69
. currently -43;. deck 105;. did -43;. didn -55;. does -84;. don 64;. due -49;. either 52
. example 75;. feel -80;. go -54;. good 80;. google -61;. great -154;. happy -44;. have -55
. he -63;. her 45;. homes 62;. hope -155;. how -209;. however -76;. https 106;. i -95;. if 177
. in 128;. interested 78;. is -55;. it -67;. join 48;. js -65;. just 93;. keen 54;. kind -83
. kindly 59;. last -89;. let 147;. link 50;. may -89;. maybe -65;. me 147;. mind 49;. most -67
. moving -46;. name 160;. no -97;. not -142;. one -123;. org -85;. otherwise -67;. our 153
. past 55;. perhaps -102;. phillip -61;. ping 99;. reply 179;. same -62;. save 93;. saw 144
. say -65;. send -69;. shall 136;. should 92;. sign 46;. since 53;. so 79;. start 71;. still 84
. take -62;. tell -48;. thanks -62;. the -54;. their -57;. there 231;. these 59;. this 45
. thought 55;. time -62;. to 97;. two 122;. uk 64;. want 235;. we 202;. well -54;. what -213
. when 128;. which -97;. will -85;. wishing -46;. with 46;. yes -119;. you -117;. your -165
. yours 57;0 00 -79;0 000 142;0 00pm -112;0 million 46;0 minute 47;0 minutes 112;0 or 69
0 spots 178;0 we 50;0 year -85;0 you 90;0 yrs 77;00 116;00 00 -198;00 a -84;00 accuracy 44
00 am -59;00 and -78;00 days 154;00 developers 65;00 dollars 102;00 euro 48;00 for -99;00 hours 59
00 in 51;00 min -62;00 off 254;00 or -76;00 percent 70;00 pm -47;00 years 61;000 308;000 a 112
000 euro 53;000 for 83;0000 -47;0000 . -99;0000 00 -44;0000 for -67;000k 136;000k with 49
00am ? 71;00am est -76;00k 159;00k for -55;00k to 53;00pm -112;0m 71;0pm 59;0st 80;=about  -216
=about i 5;=about iy -99;=about w -39;=about wi -36;=about wiy 145;=about wy 8;=about y -147
=currency 263;=exclamation 80;=length 0 -467;=length 1 -152;=length 2 156;=length 3 83;=lines -51
=link 78;=percent 414;=question at the end 183;=question within -87;=questions 69;? 96;? . 222
? 0 -76;? a 49;? any -67;? are -83;? did -60;? do -105;? happy 150;? here 63;? i 63;? if 163
? it -72;? looking -59;? most 62;? our 77;? ours -97;? she -67;? the -196;? there -47;? usp -61
? we -56;? what 67;? you -120;a 153;a balcony -97;a beer -62;a better 105;a big 67;a bigger 66
a brand -45;a bunch 49;a calculator 66;a call -114;a chance 71;a chat 127;a client 89;a coffee 147
a cold 88;a commercial -73;a company 91;a confidential 85;a conversation 63;a couple -94;a day 81
a demo -215;a developer 80;a draft -93;a engineer 88;a few -73;a financial 63;a firm 77;a fit 50
a flat -111;a free 68;a full 94;a game 64;a gap 105;a gardener -89;a gift 89;a good -209
a graphic 60;a great -61;a handful 82;a head 70;a job 128;a junior -85;a link -113;a linkedin -125
a list -57;a local 44;a logo 139;a look 150;a lot -73;a lovely -51;a maintainer -51;a minute -78
a moment 83;a month -80;a monthly -86;a more -67;a native 95;a new -90;a no 89;a number 102
a nurse -47;a one 45;a paper -46;a place -43;a pleasure 90;a podcast 71;a position 59;a post 63
a potential -66;a pr -58;a pre 43;a priority 77;a product -72;a prosperous -46;a quarter 56
a quick -68;a quote -52;a reminder -55;a review 96;a role -54;a round -62;a seat 90;a session 47
a share 55;a short 84;a simple 119;a solution 80;a specific -44;a sponsor -86;a spreadsheet -66
a team 71;a terrific 75;a thing 45;a time -82;a very -88;a web 61;a wonderful -85;a year -77
abc -48;abc . -48;able -118;able to -118;about 49;about a 125;about an 187;about hiring -105
about how 54;about is -62;about it 104;about my 47;about our 91;about specific -67;about that -93
about the -88;about this 168;about you -58;above -116;absolutely -72;accepted 55;accepted . 55
accepting 80;accepting . 65;accident 112;accident . 127;account 195;account . -63;accuracy 44
achievement 49;acme 53;across 59;across an -55;across something 125;active 72;actively 43
activity -46;add 194;add me 61;add our 135;added -115;adding my 76;addition 71;addition to 71
address 255;address ? -82;adjust 69;admire 55;admirer 47;admirer of 47;ads 108;advice -186
advice . -65;advice on 51;advise 64;affiliate 93;afraid -96;after -58;after . -56;after easter 76
after work -43;after you 64;afternoon -171;afternoon . -109;again -186;again . -116;again after 90
again for -93;against -71;against a -67;agencies 135;agency 137;agent 147;agent name 44
agent to 67;agents 84;agree -48;agree with -61;agreed -53;agreed on -53;agreement -64;ahead -73
ahead and -57;ai 83;ai agents 48;alex . -98;alice -53;alive -48;alive . -48;all -175;all . -169
all about 137;all are -57;all but 50;all hands 63;all i 120;all is -156;all of -105;all right -95
allotment -102;allowed -68;allows 107;along -43;already 63;already and 81;alright -91;also -234
also . -43;also add 71;also be -55;also in -72;also why 43;alumni -45;always -48
always interested -73;always looking 62;always on 66;am always -55;am doing 56;am looking 110
am working 48;amazing -171;amazing work -51;amazon 75;among 55;among the 52;an 203;an amazing -67
an app 77;an article 82;an email -158;an honor -93;an hour -114;an idea 86;an incredible 91
an interesting 58;an intimate 46;an intro -60;an issue -125;an mvp 77;an offer -65;an old 46
an online 48;an opportunity 82;an outstanding 63;ana 94;ana . -124;ana i -107;ana my 69
analytics -82;analyzing -46;and 69;and 00 -63;and a 63;and an 64;and as 63;and assess 54
and bring 57;and compare 47;and continue -53;and cost 46;and could 63;and didn 54;and don -49
and everyone -56;and everything 64;and exchange -83;and explore 64;and exploring 56;and get 167
and has -93;and he 86;and help 51;and hopefully -80;and i -57;and it 43;and let -71;and look 56
and love 92;and many 50;and may -64;and need -95;and nobody -62;and one 84;and perhaps 105
and pick 54;and product 60;and see -131;and share 78;and she 55;and tell 102;and test 47
and that -49;and they -80;and think 62;and this -88;and thought -125;and time 79;and use -47
and what -139;and when -84;and wonder -149;and would -151;and you 130;and your -44;and yours -59
anniversary -49;another year 103;answer -63;answer . -81;answered -46;any 69;any chance -86
any good 89;any of -103;any other 104;any questions -45;any thoughts 198;any time 75;anybody -220
anybody . -54;anybody who -53;anyone -258;anyone in 105;anyone who -103;anything -44
anything . -88;anything in -55;anything wrong 58;anytime -62;anytime after -62;anyway -43
anywhere -47;apart from 48;api -50;apologise -58;app 104;app that 47;appeal 45;appear 72
appeared -68;application . -56;applied for -70;apply -60;apply to -52;applying -70;appreciate -82
appreciate you -55;appreciate your 55;appreciation -80;approach -94;appropriate -87
appropriate for -44;appropriate to -43;approved . 59;apps 93;are 54;are a -71;are amazing -81
are both 55;are going -47;are looking -62;are lucky -61;are not -70;are only -47;are still 75
are the -117;are welcome -48;are well 135;are you 51;are your 54;area . -46;around 53
around this -69;array -53;art 111;article . 47;article on -133;as -129;as a 53;as an 89;as i 51
as it -93;as long -50;as my -81;as one 66;as promised 74;as someone 70;as the -64;as though 87
as we -68;as well -81;as you -175;aside 100;ask -44;ask what 74;ask you -43;asked -384
asked about -80;asked for -119;asked what -46;asking 193;asking . -47;asking about 82
asking because 73;asking for -91;asks -127;asks for -124;assessment 54;assistant 113;assistants 65
at 0 -94;at 000 91;at a 178;at company -115;at event -94;at https -61;at least 43;at nine -88
at no 75;at northwind -98;at norwind -102;at once 51;at our 85;at that 104;at this -76;at two 81
at work 83;attach 73;attach the 73;attached -55;attached is -131;attention 103;attention . 45
audience 108;audiences 76;august -54;automate 52;automatically . -88;autonomous 53
autonomous company 48;autumn 103;available 66;available and -78;available for 55;award 58
awareness 113;awareness for 113;away -109;awesome -124;b -161;b . -65;b0b 49;b0b saas 49;baby 65
back . -140;back from 76;back here 53;back in -95;back on 67;back so 45;backend 85;badge . 83
bag -53;bags -76;bakery -168;balance -71;balance from -45;balcony -97;bank 60;base -60;based -167
based on -67;basic -58;bcc -57;bcc . -57;be 98;be . -47;be a 58;be able -73;be all -83;be among 52
be at -55;be available -50;be beneficial 46;be better 49;be brief 50;be connected 126
be curious 43;be delighted 102;be glad 69;be good -49;be great -82;be happy -47;be helpful 49
be honest 155;be in -118;be interested -174;be interesting -60;be just 44;be looking 52;be of 46
be ok -87;be open -166;be part 45;be ready -44;be so -56;be talking 62;be the 53;be very 76
be willing -62;be your 97;bear 104;beautiful 76;because i 63;because of -141;because the 43
because you 79;become 116;become a -62;become an 77;becomes 55;becomes a 49;becoming -43
beekeeping 127;been -118;been an -77;been following -169;been getting -68;been meaning 52
been shortlisted 84;been trying 85;beer -105;beer . -73;before -170;before i -88;before it -43
before we -165;before you 59;begin with -66;behalf 50;behalf of 50;behind a 45;believe . -99
believe that 114;bell -98;below 92;below . 94;bench -86;benchmark 85;beneficial 50
beneficial to 46;benefit 135;benefit from 130;best -98;best for -112;best person 49;beta 67
better 96;better . -106;better ? 65;better known 87;better than -46;between our 66;big 77
big admirer 47;big news 81;bigger 66;bike -51;bio 89;bio . 48;birthday -54;birthday . 103
birthday is -47;bit -104;bit of -49;blob -58;blob master -48;blog 188;blog . 98;blog post -92
blue -82;bob -93;boiler -88;bonus 119;book . 64;book ? 50;book a 54;book and -84;book club -73
book is -50;book on 76;book the 46;book your -80;bookkeeping 70;books 71;borrow your -69;both -213
both . -44;both connected -45;bought 136;bountysource -48;box -53;boxes 84;boy 76;brain -65
brain about -65;brand 112;brands 64;bread -71;breakfast 113;breakfast . 70;breaks -90;bridge -133
bridges -56;brief 61;brilliant 129;bring -55;bring the 55;bring you -50;brings 72;brochure 282
brochure . 97;broke -69;broken 140;broken link 70;brother -67;browser 60;browsing 47;brussels -96
btw 64;budget -90;build . -70;build awareness 113;build websites 66;building 98;building a 47
building at -53;building something 73;builds -173;bulk 55;bumping 165;bumping this 109;bunch 49
business 340;business . -44;business ? 125;business i 71;business owners 136;businesses 304
busy 129;busy so 138;but -228;but don 64;but i -178;but it -127;but the 56;buy 222;buy a -67
buy it 102;buy you 68;buy your 111;buyer 46;buyers 47;buys -46;by 70;by 00 -72;by a 100;by end -46
by friday 109;by half 53;by hand 77;by on 62;by one -102;by our 45;by the -45;by thursday -112
by wednesday -55;by you 59;by your -87;c 59;c . 75;c are -63;cake -46;cal 52;cal . 52;calendar -45
call . 51;call me 80;call next 62;call scheduled -46;call this -92;call you -52;calling 90
calls 69;came -119;came across 53;came to -53;can also 147;can deliver -67;can design 47
can give -88;can i -72;can keep 49;can pay -45;can put -77;can see 69;can send 51;can supply 93
can t -153;can you -141;cancel 64;candles 121;cant -67;cap 49;capital 81;capital ? 49;capture -55
card 68;card . 101;cards -68;cards . -60;care . 57;careers -107;careers in -69;carol -88
carpentry -80;carpentry . -80;cart 63;case you 50;cat -58;catalogue 64;catch -165;catch . -70
catch up -95;catering 51;cathy 50;caught 136;caught my 61;caught your 75;cause 48;cause i 48
celebrate 169;cell -87;chair 50;challenges 64;challenges . -50;chance 49;chance to 133;change 46
change . 47;change for 51;changed 102;channel 125;channel . 82;chapter -129;chapter on -52
charge for -135;chase 100;chat ? 109;chat at 47;chat if -50;chat sometime -56;chat with 53
chatting 81;check in -45;checking in 77;chess -98;children 72;choir -144;choir is -86;choose 47
choose a 75;chrome 100;churn -69;ci -78;circle 119;circle on 46;circle who 51;circling 63
circling back 63;city 91;city and 86;claim 153;clarity 71;class -91;clean 92;cleaning 104
clear -142;click 153;click below 60;click here 93;client 199;client is 179;clients 127
clients . 72;clients and -45;clients in 53;climbing 63;close 57;close your 52;closed 67
closely -76;closing 81;cloud 83;cnn 46;co 53;co . 64;coach 76;code 138;code to -44;code you 50
coffee . -47;coffee ? 190;cold 127;cold email 88;collaborate 110;collaborate on 47
collaborating -71;collaboration . 52;collaborations 114;collaborations . 114;colleague . -48
collection 62;college -95;com 0000 -44;com an -57;come -163;come and -112;come in 119
comfortable -65;coming -45;coming up -49;comment 76;comment on 71;comments -127;commercial -73
commercial license -67;commission 63;commitment 96;commitment . 103;common -77;community . 54
companies 320;companies . 46;company 149;company . 150;company and 45;company infrastructure 48
company is -102;company on -71;company that 60;company would 70;companyname 141;compare 143
compare notes 79;completely -55;compliance 84;condolences -60;conference -128;conference next -88
confidence 52;confidential 120;confirm -93;confirm the -70;confirmed -84;confirmed for -61
congrats . -64;congrats on 96;congratulations 59;congratulations . 119;connect 111;connect ? 70
connect about 215;connect and -85;connect here -59;connect on 151;connected 44;connected . 82
connected with -45;connecting 198;connecting . 84;connecting with 58;consider -48
consider adding 44;consider it -52;considered 49;consistent -84;consistent with -84
constitution 51;consultant 86;consulting to -48;contact 227;contact . 84;contact me 65
contact you 60;content 130;content on 64;continue -69;continuing -67;contract 44;contract for -58
contract is 86;contribute -87;contribute . -104;contributed 45;contributing -53;contribution 53
contributor -113;convenient 53;conversation . -110;conversation ? 88;cook -51;cool -125;copy -89
core -93;corner -82;corp 72;corp . 72;cost . 108;cost ? -112;costs 115;costs 00 71;could be 105
could do 93;could i 50;could someone -112;could take 57;could tell 65;could we -77;could you -170
council -79;counts 220;counts . 174;counts and 46;couple -139;couple months -76;course -144
courses -169;cover 65;cover letter -69;covering -81;covers 71;crazy 76;create -57;created 76
creator 75;creators 64;credit -117;cry 83;cs -69;cto 129;curiosity 131;curious 131;curious . 62
curious about 47;currently 107;customer -229;customers 89;customers . 76;d 74;d also -52;d and -51
d be 60;d like -120;d look 121;d love -62;d need -70;d say 50;d try 101;d want -103;daily 47
daniel 96;databases -58;date -85;daughter 76;daughter and 105;david -87;day . -125;day ? 50
day and 80;day at -45;day we 59;days . 102;days i 59;dead 57;deadline -47;deadline is -47;deal -83
deal or -55;dealer -71;dealing -48;dealing with -48;dear i 61;dear ms -60;dear professor -46
decided 60;decided that 62;decision . -49;deck 132;decline -77;dedication -57;dedication and -53
deeply 52;delft 85;delight -59;delighted 77;delighted to 106;deliver -125;deliverables -67
delivery -68;demo -109;demo . 94;demo of -75;demo on -81;dental 56;dentists 112;dentists . 59
department -46;deploy 50;deposit -46;depot 78;depth 68;describe 84;described -105;deserves 53
design 147;design a 47;designer -57;designer . 47;designer and -61;designs 111;desk 93;desk to 50
dessert 46;detailed -61;developed -61;developer 57;developer . 59;developer with 74
developers . -51;dex 49;diary 107;did -106;did in -48;did my 182;did not -46;didn -49;didn t -49
different -104;dinner 131;dinner . -58;dinner at 56;dinner for 46;dinner in 48;dinner with 55
direct line 46;directly 93;directly on 71;director -49;discount for -48;discounted -47
discovered 56;discuss -66;discuss . 45;discussed i 56;discussion -91;discussions -58;dishes 60
disrupting 77;disrupting the 77;dm 77;do . 182;do a -123;do for 79;do it -55;do not -92;do that 54
do the 177;do this 44;do we -102;do you 95;do yours 82;docs -147;docs . -67;doctors 68
document -88;does -184;does it -97;does your -88;doesn -49;doesn t -49;dogs 61;doing 82
doing well -125;dollars 92;dollars each 59;domain 163;don 104;don t 104;donate 137;donation -78
done -104;door -69;dough -86;down 64;down on 92;down to -110;draft -105;draft of -59;draw -70
drinks -63;drive . -56;driver -46;drop -97;drops 46;drove -64;drove past -48;dubai 72;due -122
due to -118;during -119;during my -44;during the -44;each 145;each . 114;each day 48;earlier 114
early 108;earn 282;earn money 147;easier to 47;easter 76;easter . 76;easy to -60;eaten 91
eaten by 91;editor 54;editors 55;educational 66;either -62;eleven -83;else on 63;email 49
email . 116;email address 62;email from 49;email when 62;emerging 56;emma -53;empowering 45
end up 65;ending -60;ending . -45;ends 198;ends . 107;ends in 99;engineer 75;engineer . 45
engineers 189;engines 68;enjoyed -119;enjoyed your -125;enterprise 81;enterprise plan 53
entitled 77;entitled to 77;entrepreneurs 68;entrepreneurs . 68;episode 57;error -57;errors 71
essay -52;essay on -52;est -50;estate 45;etc -58;eu -75;euro 202;euro a -47;euro for -49
euro with 118;europe 102;euros 46;evaluating -71;evaluating tools -71;evenings -57;event -88
event . -170;event name 75;events 58;events . 70;ever considered 49;ever think 70;ever want 73
every 112;every single -46;everybody who 46;everyone -52;everyone . 62;everyone in 58
everyone we -79;everything 67;everything that 84;exactly 83;exactly what 66;example 47
example . -69;example you 48;excellent -92;exchange for 93;exchange ideas -110;exclusive 58
executive 120;exhibition -69;expanded -47;expanding 77;expanding my 57;expensive -96
experience -146;experience . -45;experience and -47;experience with -114;experiences 47
experiment 63;experts 112;explain how -58;explaining -54;explore 133;expo 52;expo . 50
extension 123;extension that 80;external 80;external partners 69;extra 52;eyes -69;facebook 336
facing -46;failed -52;fall 65;familiar 79;families 180;family . -90;fantastic -52;far -102
far ? -46;fast 87;faster 60;fat 51;fate 52;favorite 82;feature 233;feature your 64;featured 67
fee 188;fee of 69;feed 47;feedback -72;feedback from -52;feel -51;feeling better -51;fees 57
fees . 57;fellow -135;festive 195;festive offers 195;few days -62;few simple -75;field -130
field in -54;fifteen 65;fifteen minutes 65;figure -50;figure out -46;figured it -48;figures -78
files -88;files . -49;fill -70;filling 69;filling in 65;film -59;film . -60;films 46;films for 46
final 68;finally 115;finance -54;financial planner 45;find -46;find a -110;find interesting -64
find it 45;find our -66;find out 69;find the 94;find you -93;finding 113;finding new 63;fine -207
fine . -57;fire 159;firewall -73;firm 250;firms 157;firms like 45;first 88;first . 54;first 0 59
first 00 87;first ? -83;first and -63;first client -44;first email -71;first name 169
first one 104;first to 63;firstname -80;firstname . -85;firstname i -93;fit . 49;fit for -63
fits your -47;five 285;five years 148;fixing just 81;flags 66;flat -97;fleet 180;floating 45
floating this 45;flow -61;fluff 109;focus 80;focus on 70;focused -69;focused on -69;folder -85
folks 130;follow 78;follow up 141;follow your -57;following me 256;following up -110
following your -112;for 109;for . 74;for 0 87;for 00 84;for ? -63;for a -156;for accepting 80
for an -200;for any -103;for anyone 52;for asking -44;for company 62;for connecting 135
for dentists 71;for each -60;for everything -47;for firms 45;for folks -61;for following 332
for gift -60;for it 169;for january 45;for linux -69;for lunch -77;for me -96;for next -85
for nothing 131;for now 53;for open 49;for opportunities 49;for our -137;for outlet 48
for people 52;for reaching -84;for restaurants 48;for role 53;for sharing -84;for six -57
for speakers -90;for submitting -69;for ten -46;for that -80;for the -262;for things -57
for tomorrow -88;for two -114;for us 104;for use -53;for years -109;for you 217;forgive 135
forgive me 135;form -66;form . -47;form of -45;forty 44;forward 50;forward with 100
found something 64;found the -47;found your -89;founder 126;founder of 76;founders 71
fractions -73;framework -58;free 185;free . 172;free and -58;free for -53;free masterclass 70
free with -85;fresh -65;fri 62;friday -126;friend of -50;friendly 138;friends . -54;from -100
from 0 62;from 00 -84;from 00k 53;from a -57;from an -85;from home 75;from law -60;from me 49
from my 90;from one 48;from our 81;from the -217;from you 57;from your -122;front end -94
front of 89;full 100;full name 59;full page 50;fun -121;fund 52;funding -45;funny 110;future 50
games -71;gap 105;garden 99;gardener -89;gave -62;gave me -46;generating 134;generation 71
generous -80;generous donation -80;german 72;get 222;get a -55;get my -103;get paid 49;get the 55
get two 162;gets 125;getting -53;gift 128;gift guide 48;girl . 62;git -46;github 120;github . 75
give -183;give her -58;give it -55;give my -54;given 54;given him 83;gives -80;gladly -89
glance -86;global 54;go . -95;go to -46;go up 96;goal 73;goes -255;going -78;going ? 53
going to -95;going with -99;gold 90;golf 67;gone -81;good -53;good . -72;good day 59
good design 64;good fit -63;good luck -84;good match -87;good news 114;good time -114;good to -109
good with 76;goodbye -46;google . 50;google business -48;got a -236;got the -115;got this 81
got your 52;grab -98;graduate -59;graduated 49;grant -81;graz -108;graz . -72;great . 67
great addition 109;great opportunities 100;great read -46;great to -103;green -48;greg -113
group 59;group . -51;group to -44;grow -152;grow my -51;growth 102;growth . -55;guaranteed 61
guess 187;guest 97;guest post 49;guests 59;guidance -62;guidance . -62;guide 107;guidelines -52
guys -48;h -72;habits 60;had 81;had a -65;had the -49;had time 56;half . 53;half an -83
half the 52;halve 77;halve the 77;hand ? 119;hand over -117;handful 82;handful of 82;handle -48
handled -44;handles 73;hands 60;hands on 44;hang -71;happen 115;happen to 123;happened -53
happens 78;happiness and -45;happy -149;happy to -97;happy with 49;harbour -77;has -115;has a -185
has anyone -116;has become 82;have 0 179;have 00 50;have already 51;have an 75;have available -112
have been -44;have budget 47;have great 61;have just -73;have more -62;have moved 54;have no -88
have not 47;have seen -134;have several 50;have some -76;have to -72;have written 93;have you 193
have your 61;having -160;he -127;he s 59;headache 67;heading 81;heads up -68;health and -55
hear 99;hear about -84;hear back 52;hear from -78;hear the 99;hear what 59;heard -92;heard back 69
heard that -81;heard you -59;hearing from 110;hearing how -60;hearing more -80;hearts -48
hearts . -48;heat 91;heating -47;hectic 66;held 66;hello 98;hello alex -65;hello ana -46;help 188
help . -67;help each 132;help families 62;helped a 55;helped me -65;helpful . -62;helping 98
helps 228;helps us 61;helps you 81;her -306;her . -100;her about -69;her your -58;here 73
here are -130;here for -50;here from 83;here https 48;here i 87;here is 109;here to 165
here too -47;hey . -106;hey alex 141;hey first 75;hey firstname -85;hey girl 62;hey name 48
hi cathy 50;hi dear 60;hi i 45;hi name -214;hi philip -67;hi there 153;high quality 49;hike -64
hired -58;hiring -55;hiring . 113;hiring a -64;hiring for -68;hiring slowly -105;his -47;hit -169
hit a 53;hit home -68;hit the -76;hold 62;hold a 48;holding -91;holding up -79;holiday season -86
holidays 127;holidays . 117;home . -93;homes 69;homework 88;honest 91;honestly -60;honor -93
honor working -93;honoured 80;honoured to 80;hope -164;hope all -210;hope that -89;hope this 156
hopefully -64;hoping to 46;horses -48;hospitals -44;hospitals . -44;host 74;hosting a 108
hotels 53;hour -77;hour . 65;hour of -97;hour to -73;hours 51;hours ? -92;hours a 64;house 236
house . 45;house i 73;house would 53;how -64;how . 61;how did -129;how do 81;how is -50;how it 98
how much -50;how s -50;how things -51;how to 71;how you -129;how your 85;however -164
however i -107;hr 103;https t 147;hunt 57;hurt 44;hybrid 89;i always 44;i appreciate -206
i ask 200;i attach 79;i be 71;i bring -109;i build 66;i came 76;i coach 76;i come 114;i do -135
i don -124;i enjoyed -146;i feel -82;i felt 47;i found -61;i genuinely -48;i go 44;i guess 125
i had -63;i happen 90;i have 233;i heard -154;i help 79;i hold 55;i host 55;i introduced -45
i invite 92;i keep -61;i know 181;i leave 66;i like 76;i ll -76;i look 99;i made 92;i make 73
i may 59;i mean 77;i meet 78;i mentioned -112;i miss -127;i missed -142;i never -75;i offer 53
i passed -87;i pay -79;i pick -64;i place 52;i promise 59;i propose 81;i put 58;i ran 45
i reached 44;i recorded 82;i remember 56;i reply -74;i represent 71;i run 136;i said -52
i saw -172;i sell 142;i send 209;i sent 100;i set 78;i speak 92;i spent 45;i spoke -65;i take 156
i talk 99;i teach 47;i thought 176;i use -179;i ve 49;i wanted -187;i wasn -58;i will -66
i work 119;i wrote 104;idea for 80;idea that 93;ideal 55;ideas . 44;ideas in -51;ideas on 46
if 211;if a 45;if any -57;if i 44;if my 133;if norwind 67;if not 57;if so 103;if there -129
if this 55;if we -261;if you 182;if your 113;ignore this -59;im 44;immediately -51;impact -58
important . 85;impressed -113;impressed by -117;improve -49;improving 72;in . 115;in 0000 -76
in ? -52;in a -78;in adding -55;in ai -47;in all -78;in and -69;in brussels -96;in dubai 72
in exchange 93;in field -76;in front 89;in graz -108;in hr 113;in industry -76;in it 56
in january -57;in leeds 44;in london -45;in manufacturing -59;in mind 64;in my -54;in new -84
in no -50;in our -115;in person -72;in production -98;in rotterdam 46;in selling 44;in spring -74
in stock -54;in the -303;in their 44;in these 70;in three 48;in writing 72;in your 73;include -57
included . 147;included in -100;includes 87;includes a 84;income 104;incredible 85;industry -115
industry and -47;industry role -53;info . -79;information 120;information i 74;infrastructure . 68
initiatives 70;initiatives . 70;insights . -173;insights on 111;inspiring -79;inspiring . -79
instead -271;instead of -67;insurance 83;insurance and 46;interest 150;interest . -48
interest in -58;interested 102;interested . -108;interested ? 248;interested in -53
interested to -170;interesting -124;interesting . 61;internal -92;international 66;internship -90
interview 49;intimate 46;into -105;into this 85;into your 65;introduce 101;introduce myself 155
introduced -45;introduced you -45;introduction i 49;investment 52;invitation -85;invitation to -81
invite you 93;invited 69;invoice -195;invoice for -46;invoicing 48;involved 89;involving -149
is -153;is 000 127;is actually -64;is also -54;is by 60;is confirmed -60;is exactly 64
is finally 92;is great 61;is happy -107;is here 53;is in -105;is interested 65;is it 59
is looking -304;is my 86;is not -185;is on -56;is our 53;is out -60;is ready 88;is running 72
is that -104;is the -175;is this 88;is well -156;is what -60;is why -58;is worth -52;is your 163
isn 87;isn t 87;issue -249;issue . -98;issue that -99;issues -123;issues for -50;it -174;it ? 125
it and 171;it at 120;it automatically 87;it be -53;it before 50;it certainly -45;it cost -107
it costs 50;it could -71;it d 46;it doesn -79;it easier 47;it goes -140;it happens 45;it has -122
it i -148;it just -59;it makes 50;it might -98;it more -50;it my -53;it now -53;it off 62
it over 56;it s 149;it seems 54;it so -89;it takes 77;it to -66;it took 52;it up -64;it was 103
it will -86;it with 195;it works 75;items 66;items . 66;its 72;itself 51;january . -96;job -57
job . -161;job ? -145;job and -48;job at -78;job i 87;join 240;join my 45;join our 92;join the -55
joined 257;jordan -85;josh 101;journal 94;journal . 57;joy and -49;js -65;jump 76;jump on 49
june . 47;junior -85;just 68;just 0 80;just bumping 56;just checking -49;just drove -48
just floating 45;just following -109;just helped 56;just made -68;just noticed -76;just ping 65
just read -70;just released 79;just saw -71;just saying -105;just sent -50;just started 140
just tell -47;just that 79;just to -73;just what 53;just your 48;keen 52;keen to 47;keep 107
keep in -75;keep it -78;keep learning -69;keep the -82;keep this 120;keep you 70;keep your 67
keeps 76;keynote 97;kind -128;kind regards -83;kind words -92;kindly send 59;kitchen 66
kitchen and 53;kitchens 119;knee -68;knee ? -68;know . -84;know anybody -165;know anyone -120
know if -121;know it -79;know me -68;know more 86;know so -74;know that 75;know this 50
know today -57;know when -52;know why 45;know you 167;know your 97;known 101;known . -48
knows -112;lab -119;lamp 67;laptop -61;last 139;last night -74;last round -86;last spoke 63
last spring 78;last time 55;last week 67;last year -79;late -57;latency -79;later time 46
launch 198;launch . -44;launched 104;launched last 66;law -46;law to -60;lawyer -57;lawyers 66
layoffs 55;lead 152;lead generation 50;lead qualification -47;lead the 64;leaders 179
leaders in 56;leaders on 46;leaders tell 48;leadership 81;leads 107;learn 52;learn from -58
learn the 75;learned -131;learned . -79;learned from -67;learning -182;learning from -69;leave 104
leave a 50;leave you 44;leaves 60;led 74;leeds 44;left -111;left a -45;legal -47;less -47
lesson 103;let s -49;let you 56;lets 118;lets you 47;letter -55;letters -64;level 59
leveraging -47;library -205;library . -105;license -149;license and -111;light 126;lighthouse -50
like . 56;like ? 47;like a -109;like and 78;like in -115;like my 53;like on -81;like that 56
like this -53;like to -72;like what -67;like you -53;like yours 108;like yourself 112;liked 95
liked . 59;liked your 79;likely -56;likely to -56;likes -92;lines 87;link 200;link . 122;link ? 49
link for -45;link on 64;link to -49;linkedin -159;linkedin recommendation -125;linking 136
linking to 111;links 58;links . 61;linux -69;lisa -99;list -85;list are -84;list your -60
listed 96;live -65;live ? -126;living 59;ll -98;ll ask -118;ll buy 47;ll close 53;ll have 112
ll jump 44;ll keep 111;ll leave -53;ll look 71;ll need -61;ll start -68;ll take 57;ll tell -131
ll write 70;local 49;location -85;log -69;logistics and -55;logo 203;logo for 139;london -50
lonely -44;long -178;long . -49;long as -50;long time -119;look after 96;look for 66
look forward 134;look like 87;look so -71;looked -62;looking 81;looking . 70;looking for 84
looking forward -154;looking into 54;lookout 66;lookout for 66;looks -137;looks after 84
looks interesting -72;looks like -109;loop on 53;lose 65;loss -97;loss . -81;lost 47;lot 55
lot . -44;lot of 113;love 177;love . 47;love to -45;lovely 158;lovely . 53;lovely to 93;low 93
luck -73;lucky ? 62;lunch -67;m a 160;m afraid -96;m also -82;m always 49;m asking 48
m available -115;m back -78;m building 135;m curious 54;m currently -149;m excited 48
m expanding 85;m going 76;m happy -107;m here -95;m impressed -52;m in 102;m interested -63
m looking 239;m particularly -79;m planning -54;m reaching 55;m sure 44;m thinking -104
m very -163;m working 140;mac -60;machine 59;machines 66;mad . 81;made -87;made a 46;made for 49
made the 64;made you -61;magazine 77;mail 132;mailed -90;mailing -122;maintained -58
maintainer -64;maintenance -75;major search 55;make 156;make a 61;make it -66;make my 87
make sure 106;make the -80;makes sense 67;mamas 87;managed -71;management 189;manager and -58
manager at -81;managing -52;manufacturer of 45;manufacturing -59;many 160;many contacts -64
many of 45;many people 44;many things 91;map -95;maps -87;maps . -87;march -71;margins 67
market 103;market and 70;marketing 91;marketing and -61;martin -45;mary -88;master -58
masterclass 70;masterclass on 70;mastermind 60;match . -87;matt -49;matter -64;matter to -57
matters 62;mature 204;may ? -76;may be 178;may have 78;may i 140;may not 108;may your -91
maybe -79;maybe we -74;me . 104;me ? -116;me a -140;me and 89;me at -72;me but -78;me for 59
me from 53;me grow -77;me how 88;me know -104;me on 92;me tell 135;me think -71;me to -121
me your -44;meal 108;mean 59;meaning to 52;means 108;means a -51;meant -57;media 66;meet . -135
meet at -60;meet other -67;meet with 61;meet you 66;meeting -241;membership 61;memory -64
mentioned -74;mentorship -142;menu 68;menu . 63;message 51;message . -67;message i -57
message me 58;messaging -67;met . -79;met at 50;meter -61;metric 50;michael -48;michael . -48
microphone -56;mid -79;middle -58;midlands 63;might be -81;might benefit 116;might find 48
migration -55;mike -54;million 71;min -62;mind 101;mind . 70;mind for 66;mind if 65;mind which -47
mine -66;ministry -89;minute call 50;minute interview 46;minutes 51;minutes . 53;minutes ? 66
minutes before 81;minutes late -85;minutes of -60;miss our -44;miss out 93;missed 69;missed it 148
missed that -52;missed your -46;mistake 117;mit -49;mix -99;mo -57;mobile 77;mock 61;mock up 61
model -63;model . -47;moment 162;moment . 112;moms 87;monday -67;monday . -46;monetization 60
money 315;money . 197;month for 59;month with -60;months 150;months . -47;more -101;more . 74
more ? 86;more about -168;more details -124;more please 52;more with 60;morning . -44
morning and 45;mortgage 79;most 127;mostly 50;mother -71;move -45;move from -51;move on 102
move to -99;moved -44;moved the -88;moving -58;moving the -55;mrs -64;ms -71;much -49;much do 151
much for 66;much i -77;much like 53;museum -62;mutually 135;mvp 77;my 49;my attention 44
my books 53;my boss -102;my client 225;my code 46;my course -53;my cover -69;my daughter 76
my earlier 79;my email 76;my experience -57;my first -46;my follow 52;my free 70;my homework 88
my last -71;my link 124;my linkedin 50;my list 75;my mail 144;my manager 66;my memory -64
my message 121;my mother -95;my name -153;my network -78;my new 119;my note 94;my notes -150
my number 49;my own -80;my professional -48;my resume -56;my team 50;my work 64;myself 207
myself . 143;name 75;name a 44;name and 51;name came -52;name great -53;name i -71;name it 110
name linkedin 54;name noticed 64;name on -67;name redacted -46;name thanks -100;name your 76
names . 55;native 129;nature -53;nearby -44;nearby . -44;need -58;need a 48;need an 103
need anything -113;need from -45;need help 51;need is 59;need it -54;need to -247;need two -86
need working 49;needed to 58;needn -46;needn t -46;needs 65;needs . 58;nervous -58;nervous . -58
net 95;network -60;network . -133;network on -53;never -86;nevertheless -51;new 135
new contacts 54;new job -226;new office -83;new one 71;new opportunities -48;new page 101
new patients 97;new position -85;new product 73;news 135;news . -71;news about 154;next -70
next step 107;next to -44;next week -120;nice to -67;nice working -55;niche 157;niche . 68
niche would 44;niece -159;night 113;night . 83;night you -55;nine -124;nine . -45;no . 108
no commitment 46;no rush -75;no strings 131;no that -78;no would -81;nobody -63;nomination 84
noon -46;normally 75;northwind 112;northwind and -109;norwind 198;norwind . -70;norwind ? 48
norwind a 73;norwind is 73;norwind needs 67;not -70;not . -53;not at -92;not be 81;not here 65
not my -45;not now 90;not only 52;not sure 52;note . -111;notes -141;nothing . 90;nothing to -69
notice . 61;noticed 85;noticed in -54;november -69;now 106;now . 178;now ? -112;now i -53
now isn 90;nowadays 111;number 195;number . 86;number 00 -44;number and 79;number is 49
numbers . 69;nurses 65;occasion -45;occurrence -86;october -127;odd -99;of 57;of 0 184;of 00 45
of 000 66;of a -143;of are 70;of course -114;of curiosity 131;of how 74;of interest 135;of it 49
of led 46;of may -76;of me 48;of my -164;of our 68;of the -164;of them -75;of these -50
of thing 45;of this -112;of three 67;of time 82;of training -72;of us -62;of you -111;of your 98
of yours 47;of yourself -60;off 150;off and 57;off by -50;off plan 72;off the -47;off to -53
off your 44;offer . 58;offer a 50;offer for -50;offering 79;offers 195;office . -88;offices 45
offices . 45;oh 82;oil 60;ok -85;okay -70;old -111;old office -86;on -47;on 0 -88;on ? -94
on at 96;on behalf 50;on facebook 169;on for 52;on friday -62;on github 66;on how 71;on it 56
on linkedin -66;on market -77;on my 81;on our -107;on page -86;on product 57;on public 85
on request 88;on sales -52;on similar -56;on specific 126;on sunday -85;on telegram 55
on this -111;on thursday -60;on topic -47;on twitter -50;on vacation -60;on what 68;on your 148
once 112;once . 126;one . -98;one and 59;one day -59;one do -109;one i -68;one in -55;one is 82
one last 111;one of 144;one roof 51;one this 70;one to 144;one who -161;ones -50;online 172
only 80;only connect -50;only if 90;only now -78;only one -77;op 73;open . 104;open source 52
open the -90;open to -88;opened -88;opening 202;opening for 191;opening in -116;openings 189
operations 95;operations leaders 85;opportunities 92;opportunities for 80;opportunities in 84
opportunity 141;opportunity to 118;options . -49;options open 72;or -76;or an 54;or anyone 63
or call 56;or ignore -59;or is -101;or no 84;or not 50;or someone 80;or the -63;or we -56
or wednesday -89;order 56;order . 56;orders 46;org -85;organising -74;organising a -74
organization 44;other 137;other . -57;other in -116;other questions 70;otherwise -165
otherwise i -67;our 120;our chat 83;our choir -128;our client 63;our clients 54;our companies 46
our company -110;our conversation -69;our enterprise 53;our last -49;our magazine 86
our meetup -50;our new 58;our october -50;our old -48;our own -100;our partner 48;our prices -59
our project 65;our sdr -64;our sponsor 101;our studio 106;our team -102;our tool -58;our work -69
ours -76;out . 140;out about 67;out at 90;out in -106;out of 140;out the -95;out there -45
out to -88;outlet 48;outside 97;outstanding 68;over -61;over . 99;over a 69;over at -89
over dinner -58;over it -104;over the 44;over there 49;owe -70;owe you -68;own -72;own last -56
owner ? 75;owners 155;package . -124;package in -80;package is 95;packages 56;packages start 50
page 154;page 00 -67;page in 44;page it 61;pages -73;paid -114;paid when -52;pain 150
pain point 69;panels 93;paper on -44;paper to 57;papers 46;parcel 69;parcel is 69;parents 84
park -71;park . -71;part -71;particularly -62;particularly valuable 50;partner 90;partner who 44
partners 139;partners for 69;partnership 191;partnership opportunity 59;party -118;party . -92
pass -68;pass by 62;passed -133;passed on -87;past 108;past guests 55;past our -48;past year 63
paste -44;path -147;paths -71;patients 106;pay . 151;pay 00 116;pay for -170;paying 69;peace 88
peek 63;peek at 63;peer -48;pension 124;pension ? 105;people at 46;people i -52;people to 56
per -125;per my 79;percent less 131;perfect 52;perfection 60;perfectly -58;perhaps 79
perhaps we -132;person 177;person to 101;personalized -51;personally i -63;perspective . -58
perspective on 54;philip -67;phillip -64;phone call -63;photo -86;photographer -54;photography 59
photography . 59;photos 51;pick your -65;picks 63;piece on -50;pillar -92;pilot 189;ping 156
ping me 164;pizza -83;place -62;place in 49;place to -158;place where -60;placement 48
placement . 71;places -88;plan -45;plan to -45;plan with -125;planet 47;planner 127
planning to -54;plans 134;plant 108;plate too -88;please . -53;please call 61;please confirm -58
please contact 82;please don 69;please get 52;please give 68;please have -46;please let -67
please like 128;please reply 64;please review -58;please tell -53;pleasure 95;pleasure meeting 53
pleasure to 45;pls 95;plugin that 52;pm -100;podcast . 50;point . -104;popular -78;portraits . -49
position 52;position as 50;post here -55;posted -44;poster -57;posts 139;posts on -55
potential 131;potential partnership 71;pounds 67;pr -67;practice -51;pre 67;pre seed 48
precisely 96;precisely that 47;prefer . 58;prefer ? -82;premium -63;present 77;presentation -45
presentation . -47;press 103;pretty 105;pretty good 60;price 257;price . 156;price and 52
price of 60;pricing -246;pricing is 50;pricing page -126;print 140;printing 54;printing as 54
priorities 61;priority 77;priority for 65;privacy 80;pro 116;probably not 70;problem -98
problems -60;process . -70;process is 85;procurement 59;product 82;product for -76;product hunt 57
production -61;productivity 46;products 184;products for 66;professional 54
professional network -48;professor -46;professor name -46;profile 102;profiles 57;program 115
program . 47;programme 114;programme is 50;programming 59;project -114;project ? 66;project it -92
projector -45;projects 64;promise 71;promised 138;promised i 59;promote 68;promote your 68
promotion -62;promotion to -46;property 62;property address 44;proposal 194;proposal ? 128
proposal for 58;propose 81;prosperous -46;prototype 54;provide 100;provide the 44;provider -55
public speaking 85;publicly -126;published -74;pull -65;pulled 99;purchasing 107;push the 47
put 84;put an -78;put together -54;put you 179;putting -62;pycon -63;qualification -47;quarter 135
quarter ? 99;quarter and 80;question . -84;question about -78;question are 73;question what 106
questions -118;questions . 88;questions or -45;quick 197;quick call 100;quick chat -54
quick question 87;quite -129;quote ? 105;quote for -56;r -53;raise amount 44;ran together -54
rang 131;range -97;ranked -67;ranked in -67;rapid 59;rates 59;rates are 59;rather -109
rather not 57;re a -51;re already -63;re asking 61;re back -54;re both -65;re building -101
re busy 184;re connected -57;re curious 83;re doing -46;re evaluating -71;re ever -74;re going -51
re here -88;re hosting 108;re in 73;re interested -56;re not 44;re open -68;re the 58;re too -134
re up 64;re working -86;reach 160;reach you 157;reached 63;reaching -44;reaching out -61;react 92
read -114;read the 64;read your -159;reader 62;reading -48;reading it 83;reading your -72
readme 82;readme . 171;reads like -69;ready 99;ready to 169;real 60;real time 45;reality 44
really interesting -44;reason -79;reason . -60;reason i 60;reason you -80;reasons 45;received -56
recent posts 83;recently 146;recently joined 95;recommendation -255;recommendation . -82
recorded 82;recording 92;red -61;redacted 95;redo 87;reducing 73;references -45;refreshing 45
regards -149;regional -85;regrets 60;release -79;release . -69;released 79;relevant 170;remain -48
remarkable 56;remembered 66;remote 96;removing -45;renewal 67;renewals -73;renewals . -73;rent -77
reply 128;reply i -91;reply with 96;reply yes 52;report 78;report . -61;report on 55;reporting 206
represent 72;represent a 51;reproduce -50;request 74;request . 87;required -75;requirement 57
requirements . 44;researchers 62;resolved -51;resource 46;resources 165;resources page 56
respectfully -51;respectfully decline -51;respond -52;responsible 54;responsible for 54;rest -54
restaurants 48;restored -53;result 48;results -85;retail 55;retention 56;retreat 61;return to -46
revenue -72;review 60;review . -44;review for 70;review our 56;reviewing -75;reviews 67
reviews . 78;revolutionary 60;rich 163;rich . 221;rid 71;rid of 71;right if -45;right time 46
ring -108;river 60;road 68;robot 147;role . 101;role ? 73;role and -95;role i 74;role is -55
roles 206;roof and -54;room 47;room is -45;rooms 50;rotterdam 136;rough -74;roughly -67;run 108
run a 123;run it -44;run the -78;running a -55;running ten -72;runs 185;runs an 75;rush -75;s -82
s . -47;s a 256;s already 86;s been -67;s best -52;s catch -51;s connect 238;s day 48;s discuss 91
s do -57;s easier -58;s email -66;s fine -109;s focus 66;s meeting -83;s name -45;s next 90
s on -68;s still 71;s the -61;s time 52;s what -49;s where 45;s why 60;said -95;said . -49
said i -102;sale 99;sales is -44;same -65;same . 100;samples 82;sarah -76;sarah . -76;sat -82
sat next -79;saturday -76;saturday evening -66;save 55;save your 93;saved 73;saved me 46;saving 50
saw it -52;saw this -71;saw you -86;say -115;say ? 77;say goodbye -46;say hello 52;say hi -58
say no -118;say so -78;saying -143;says -75;scan -64;schedule 74;schedule a -66;scope -67;sdr -64
sdr team -64;sean 86;sean i 86;search . -108;search engines 68;season s 112;seat 107;second -125
secret 154;security -45;see 51;see a -83;see all -67;see if 91;see it -72;see we -60
see whether 274;see you -108;seed 85;seed round 105;seeking 84;seem 62;seem to 51;seemed 44
seemed relevant 44;seems like -52;seen -146;seen that -57;sell 203;selling 65;selling it 44
send an 56;send it 152;send me -156;send the -97;send them -63;send you 130;send your 59;sender 50
sender name 50;sending -62;sending over 61;sense . 47;sense for 95;sense of -74;sensitive -186
sent to 44;sent you -76;seo 119;september 00 46;series . -45;serious -95;serious . -64;server 126
server . 80;service . 111;service to -60;services 114;services . 89;session . 44;set 54
set aside 100;setup -60;several mutual 50;shall i 98;shape 87;share 258;share . 55;share a -49
share how 57;share insights -61;share it 182;share my -77;share our -47;share some 102
share with 75;shared -207;shared our -60;shari -46;sharing -147;she -61;she d 59;she has 51
she starts -45;shenzhen 45;shipping 53;ships 49;shocked 61;shop 86;short call 78;shortlisted 66
should -125;should be 70;should connect -46;should i 51;should know -44;should meet -71
should talk 85;should we -200;should you 69;show 101;show it -66;show our -80;show you 168
side 107;sign up 119;signed -78;significantly 50;signing -64;silly 122;similar -77;simple 44
simple yes 84;since -62;since 0000 -57;since it -45;since the -114;since we 86
sincere condolences -47;singapore 96;site 265;site and 56;site is 60;site that 46;situation ? 54
six years -52;skip 103;sleep -49;slide -75;slides . 46;slipped 138;slow 49;slowly -105
slowly made -105;small dinner 103;small thing -85;smiled -48;snacks -55;so -154;so . 62;so a 84
so and -87;so far -49;so good -84;so here 88;so if 72;so it -55;so much -104;so thank -46
so that -68;so we -110;so you 86;so your 46;social 79;social media 45;software and -52
software development -65;software i -104;soil -44;solutions -184;solutions . -123;solved 84
solved it 84;solves 59;some . 87;some company -79;some ideas 101;some openings 84;some people -58
some time -111;somebody who -77;somehow -102;someone else 69;someone is -46;someone with -60
someone you 80;something 353;something . -61;something for 122;something i -114;something like -59
something new 83;something similar -49;something that 263;something you 90;sometime ? -92
sometimes -50;somewhere -55;soon . 53;sorry . -111;sorry i -46;sorry that -55;sorry to 81;sort 94
sounds -116;sounds like -110;soup -79;source projects 81;sourdough -74;space -64;space . 61
space and -82;spaces 47;spam 94;spam ? 73;spare 92;spare me 81;speak 100;speaker 119;speaking 128
special 154;specialty 102;specific -62;specific insight 80;specific pain 81;specific problem 62
specific project -89;specific question -53;spent 164;spin 44;split -113;spoke with -64;spoken 98
sponsor this -46;sponsor your 71;sponsored 46;sponsors 83;sponsorship -74;spots 178;spread 50
spring 93;spring . -71;st -122;staff 66;stage 141;stake 64;stands 60;starred 101;starred the 65
start without -45;started 83;starting -57;starting next -74;starts -103;starts in -45
starts on -140;startup 87;state and -55;stay -109;stay . -138;stay in -118;stayed -73;step 84
steps -97;steps to -93;still a 46;still have 159;still interested 100;still want -207
still work -74;still would 58;stock 58;stock ? -54;stop -57;stopped -58;stopping 54;store 112
store . 110;story 104;story . 72;story about -76;story is -50;strategies 75;strings 131
strings . 48;strings attached 83;student -78;studies . 50;studio 130;study -140;study . -49
study on -61;study that 44;studying -86;subject . -53;subject and 48;submit your 57;submitting -69
subscribe 45;subscription -96;success -78;success . -62;successful 116;such 132;suggest that 58
suggestion -201;suggestion of -58;suit -45;suits 68;summer 98;summer ? 94;summit -54;summit ? -44
super -53;supplier . 50;supply 180;support 65;support . 73;support during -44;sure 84;sure if 118
sure you 172;survey -72;switch -111;switched -49;switched from -49;system 60;system that 65;t -159
t . 111;t a 108;t answer -90;t drop -55;t follow 49;t for -78;t have -139;t heard 56;t it 48
t just -57;t make -45;t mind 65;t miss 85;t reproduce -50;t talked -61;t the 90;t use -46
t want 135;tag -56;take 125;take a 125;take care -75;take for 50;take it 224;take the -77
take you 51;takes 103;takes a 61;taking on 76;talent 87;talk -80;talk ? 111;talk about 108
talk at -58;talk on -98;talk this -59;talk to -67;talk with 84;talked -144;talking 53
talking about -53;talking to 52;talks -45;tasks -46;tea -53;teaching -63;team . 66;team and -91
team are -53;team for 99;team i 57;team in 92;team is -105;team members -106;team right -64
team s -122;teams 168;teams are 44;technology 86;technology and 54;telegram 149;tell me -49
tell you 378;telling -72;telling me -56;ten 113;ten minutes -139;ten most 56;tend 63;tend to 63
term -77;terms -44;terrible -69;terrific 75;terrific new 67;test . -56;than -99;than anyone -52
than i -85;than your 84;thank -277;thank you -250;thankful 120;thankful for 52;thanks -390
thanks . -168;thanks again -117;that but -74;that does 96;that doesn 51;that helps 66;that i -74
that in -76;that it 61;that keeps 84;that made 87;that need 49;that new -54;that one 66
that out -79;that same -58;that seemed 44;that something -105;that still -81;that suits 79
that the -107;that this -52;that we -162;that week -59;that what -67;that would 102;that your 85
the -153;the 00 -52;the 00th -93;the allotment -102;the approach -47;the area 62;the article 45
the attached -46;the best 135;the blue -82;the boiler -88;the brochure 244;the broken 59
the budget -116;the case -61;the challenges 63;the change 47;the chapter -52;the children 72
the ci -78;the client -83;the clinic -45;the conference -108;the connection 92;the content 52
the contract -197;the conversation 66;the copy -47;the current -74;the data -50;the design 44
the different -55;the discount -53;the docs -122;the document -47;the domain 62;the dough -86
the error -57;the fair 87;the first 58;the food 48;the funding 46;the future 48;the game -44
the garden 53;the global 50;the gold 75;the google -48;the group 90;the harbour -77
the holiday 119;the home 75;the idea 72;the information 74;the job 79;the kind -92;the knee -68
the lab -96;the launch -55;the layoffs 55;the lighthouse -50;the list -52;the local -44
the lookout 66;the loop 67;the main -47;the major 55;the market 56;the marketing -53
the midlands 63;the ministry -89;the moment 51;the money 81;the most -155;the museum -56
the name 50;the new -90;the nomination 56;the numbers 124;the offer -99;the one -59;the only -115
the opposite -52;the order 56;the other 89;the others -48;the page 90;the panel -82;the paper -72
the past 54;the people 105;the person 106;the podcast -56;the potential 55;the previous -55
the pricing -131;the print 90;the problem -54;the product -81;the projector -45;the readers 52
the readme 63;the recording 92;the result 48;the results -75;the right 93;the river 60
the same 108;the school -67;the scope -67;the second -161;the seo 45;the side 52;the slides -59
the small -91;the software 89;the story 72;the summer 86;the team 101;the timing 83
the transaction -47;the trial 56;the two -130;the update -86;the way 112;the week 77
the windows -129;the word 47;the workshop -62;the wrong 75;the year 95;their 84;their first 83
their work -48;them . 95;them and 76;them for 56;then -58;then i -46;there -103;there ? -155
there any 57;there anything -75;there may 51;there s 58;there was -67;there when -57;these 54
these days 78;thesis . 48;they -256;they hit 46;they need 70;they re -88;they were -59;thing . -51
thing i -87;thing on -85;things 0 112;things are -60;think 149;think . -72;think a -47
think about 44;think something -45;think that 46;think we 60;think you 88;thinking -62
thinking we -52;third time 67;this -59;this . -136;this ? 62;this article -65;this back 45
this before -60;this brief 54;this email 69;this for -49;this in -87;this into -52;this is 68
this isn 45;this issue -51;this kind -72;this letter 46;this library -71;this link 50;this may 93
this might -76;this number 72;this or -80;this out 53;this package -90;this point -91
this quarter 153;this topic -57;this week -132;this year 169;though 58;though . -57;though it 49
thought 59;thought . -74;thought about -178;thought i 209;thought of 83;thought that 103
thought you -166;thoughtful -50;thoughts 175;thoughts ? 45;thoughts on 221;thread -71
thread on -68;three 167;three months 48;three new 101;through a -64;through it 87;through our 48
throw -57;thursday -130;thursday . -83;thursday ? 91;thx 94;time . 171;time ? 47;time a -102
time before 98;time for -64;time i -119;time this -59;time to 158;time works -76;time you -49
times and -58;times on -66;timesheets 71;timing -60;timing is -50;title 126;titles 109;to 102
to 000 76;to 000k 103;to a -84;to add -60;to adjust 69;to an 48;to ana 70;to any -57;to anyone 51
to apply -79;to at -57;to bcc -57;to be -80;to become 100;to bring 70;to build 117;to buy 209
to capture -55;to change 53;to chat -104;to claim 94;to collaborate 48;to come -51;to compare 91
to confirm 52;to connect -143;to contribute 47;to cover 89;to design 47;to discuss -176;to do -53
to each -138;to earn 166;to explain -58;to explore 108;to feature 150;to follow -82;to give -111
to grab -66;to hand -117;to have 54;to hear -135;to help 55;to interview 61;to invite -54
to join -70;to keep 138;to know 165;to learn -62;to leave 102;to let 65;to look -221;to lose 130
to make 129;to me -93;to meet 66;to mind -47;to nominate 47;to norwind -49;to offer 50;to one 53
to open -79;to pass -104;to promote 53;to reach 113;to release 60;to reply -45;to request 70
to see 105;to send 50;to share 125;to sign -109;to sit -67;to some -58;to something 46
to spend -67;to stay -125;to submit 57;to suggest 66;to take -48;to talk 72;to tell -69
to thank -89;to the -154;to them 66;to think 82;to travel 57;to try 58;to us 51;to value 83
to where -51;to work -172;to working 57;to your 57;today 45;today . -117;today ? -135
today and 101;today i -73;toddlers 66;toddlers . 66;together -163;together . -90;together a 57
together at -108;told -133;tomorrow -171;tomorrow . -64;tomorrow ? -91;tonight 49;tonight . 46
too -91;too . 90;too ? -47;too busy -84;too full -88;too many 59;took -106;took me 49
took over -55;tool . -65;tool and -86;tool to 78;tools -96;tools for -64;top 90;top 00 -67
top of -56;topic . -142;topic would 129;topics -152;topics . -47;touch . -124;touch with 61
tracking 139;trades -46;training and 50;transaction -47;transfer 60;transition -77
transition . -48;translation -48;treat 62;trial 130;tried the -53;tried to 52;trip -118;trip . -59
trouble -92;true . -44;trust -86;try 142;trying 167;trying to 178;tuesday -139;tuesday ? 62
tuesday at -45;tuesday or -71;tumblr 50;turn 47;turned -52;turns -52;tutorial -132;twenty -63
twice -94;twitter -50;two . -93;two hours -104;two of -103;two page 50;two places 61;typically -57
uk 117;under -108;under one 53;understand 105;understand if 50;understand the 48
understand their 66;understand your 51;understanding -67;unfortunately -51;until -83
until friday -76;up -90;up . 48;up ? -76;up as 70;up but 81;up by -91;up first -63;up for -66
up i 63;up in -48;up list 52;up my 54;up on -80;up soon -51;up that -75;up to 157;update 48
update . -56;update on 174;updated 102;updated resume 55;upgrade 61;ur -63;urgent requirement 57
url 76;us 101;us . -46;us ? 88;us are 52;us for -73;us in 60;us to 93;us we -49;use -96;use it 51
use the -83;use this -81;use your -105;used -143;used a -79;used to -55;useful 51;useful for -55
users if 53;using ai 65;using your -49;usp -61;usual -53;usually 62;vacation -60;valuable 62
valuable . -68;value 51;value your 99;ve -77;ve a 58;ve added -87;ve been -109;ve found 56
ve got 107;ve had 129;ve helped 85;ve just 66;ve made -48;ve mailed -90;ve never 66;ve really 49
ve some 66;ve talked -66;ve worked -76;vehicle 66;vendor -52;verified 72;version -133;very -94
very interested -56;very much 91;very nice 135;very valuable -88;vetted 84;view on 80;viewing 53
vimeo 50;visibility 58;visiting 87;visiting your 88;volume -89;vote 55;vote for 105;vp 46;vs -62
vs . -57;wait -165;wait to -67;walk through -52;walk you 46;wall -105;want -56;want a -63
want for 151;want me -61;want more 74;want one 86;want the 73;want you 77;wanted -47;wanted to 74
wanted you -55;wants -126;wants to -66;ward 77;warehouse 84;was -129;was 00 -103;was hoping 83
was impressed -52;was it -49;was just 86;was lovely 89;was no -80;was so -92;was spot -54
was the -88;was thinking -52;was very 106;was wondering -45;wasn -58;wasn t -58;watch 113
watching -54;watching how 74;way 44;way . -68;way i 68;way to -69;ways -83;ways we -67;we -107
we agreed -49;we are 92;we automate 52;we buy -132;we connected -59;we do 92;we finally -48
we got -70;we haven -44;we last 92;we launched 66;we learned -50;we met -44;we move -154
we need -66;we produce 46;we re 134;we sat -79;we saw -52;we schedule -65;we send -47;we speak 44
we still 52;we tag -78;we thank 56;we use -50;we used -80;we usually -69;we ve -129;we were -65
we will -48;we work 45;we worked -52;we would -73;wealth 48;weaving -68;web 119;website 212
website . 54;website and 145;websites 63;websites for 66;wedding -50;wednesday -163
wednesday ? -113;wednesday afternoon -65;week . 50;week ? 148;week and 66;week i -65;week is -50
week s -91;week to -49;week was 54;weekend ? -69;weekly 48;weeks 68;well -113;well ? -80;went -175
were -212;were in -55;were interested 90;were looking -47;were very -73;west 47;what . -54
what a 100;what are 57;what can -95;what did -81;what do -44;what has 46;what i 94;what is 52
what made -61;what my 143;what s 77;what time -130;what we 86;what you -174;whatever 50
whatsapp . -47;when -67;when ? -75;when can 94;when we -85;when you -84;when your -57
whenever -198;whenever . -62;whenever you -130;where 104;where i 79;where should 76;where you 76
whether 56;whether it -72;whether to -105;whether we 89;whether you 82;which has 98;which i -92
which is 108;which one -62;while -53;who 171;who are 49;who d 72;who do 103;who else -74
who has -53;who is 61;who knows -64;who looks 61;who should -104;who want -80;who would 57
whole -56;whom -72;why i 100;why it 45;will -87;will be -68;will do 71;will get -92
will provide 68;willing -91;willing to -61;windows -129;wine 54;winter 53;wish -69;wish to 78
wish you -115;wishes -52;wishing -88;wishing you -88;with . -143;with 00 97;with a 45
with about 157;with an 57;with credit -85;with every 47;with happiness -45;with is -58
with it -134;with just 55;with me -217;with more -117;with my -73;with our 82;with ten 89
with that -46;with the -165;with this -78;with us 227;with whom -47;with you -128;with zero 93
within your 45;without a -81;without any 70;without me -74;without you -84;women 48;won -61
won t -52;wonder -80;wonder if -176;wonder what 96;wondered if 44;wonderful -106;wondering -90
wondering if -61;word 73;word . 96;words . -46;work -44;work . -71;work ? 124;work as -52
work on -61;work or -70;work out 56;work over 63;work through 73;work together -62;work with 51
worked -70;worked together -113;workflows 46;working capital 49;working on 78;working to 93
working with -82;works -46;works . 62;works best -76;workshop on 69;worries if 57;worries take -80
worth 135;worth a 51;worth checking -79;worth it -58;would 62;would appreciate 78;would bring 72
would cost -57;would gladly -104;would have 44;would love -104;would make 45;would next 44
would suit 45;would value -53;wouldn -59;wouldn t -59;write 77;write and 45;write me -86
write up -106;write you 57;writer 108;writes 64;writing 87;writing . 63;written 142;written a 64
wrong 105;wrong i 116;wrote the -77;y all -76;ya -65;year . -85;year ? 157;year in 53;year s -74
year to 68;years -47;years . -62;years ? 45;years at 47;years in -93;years on 55;yes -83
yes i -151;yes or 84;yes please -56;yesterday 98;yet ? -68;yet so 81;yoga 70;york times 70;you 104
you . -57;you ? 104;you a 101;you about 170;you add 136;you again -78;you also -67;you always -65
you an -61;you anything 69;you as -106;you ask -81;you asked -222;you be -92;you because 156
you been 57;you both -140;you but -78;you can -44;you charge -92;you check -84;you come -84
you confirm -87;you could 201;you currently 245;you d 87;you described -125;you did -57;you do 117
you doing 71;you don 59;you down 77;you ever 111;you find -44;you for -118;you free -159
you from 75;you get -150;you going -116;you grow -74;you handled -44;you happy 99;you hear 153
you holding -79;you how 98;you if -84;you in 156;you interested 136;you just 111;you know -64
you lead 64;you like 123;you liked 59;you love 101;you lunch 58;you mean -138;you mind -56
you more 106;you must -79;you need -66;you needn -46;you off 69;you on 48;you once 53;you one 98
you only 51;you open 55;you or 211;you over 127;you point 90;you post 121;you posted -61
you prefer -49;you remember -45;you ring -108;you see 80;you seem 89;you send -104;you shared -81
you should 122;you something 65;you soon 64;you spare 108;you stand 76;you start -59
you still -170;you talk 88;you tell -99;you that -76;you the 75;you think 49;you this 161
you through 50;you to 134;you today -63;you took -66;you up -191;you use 172;you via 58
you want -65;you wanted -69;you well 44;you went -49;you what 186;you when -150;you will 51
you wish -44;you with 66;you write 51;your 220;your address -57;your attention 85;your audience 59
your birthday -71;your blog 100;your boss 92;your brain -65;your budget 106;your calendar -60
your call -65;your candles 51;your career -90;your chrome 80;your city 98;your comment 59
your company 46;your content 64;your course -95;your current 81;your dedication -44;your diary 46
your domain 74;your email 149;your essay -52;your experience -150;your extension 44
your family -124;your favorite 93;your feedback -51;your file 52;your firm 77;your first -141
your generous -80;your github 141;your help -82;your house 82;your insights 133
your invitation -113;your last 48;your list -59;your logo 50;your mentorship -77;your monthly 51
your name -86;your new -148;your niche 47;your note -52;your offer -89;your own 79;your page -64
your parcel 69;your piece -50;your podcast -52;your position 94;your poster -57;your price 67
your profile -49;your project -124;your promotion -71;your radar 55;your recent 71
your research -58;your resources 70;your sales 106;your search -88;your seat 101;your seo 49
your side 114;your site 97;your situation 54;your story -100;your study -61;your talk -233
your thread -68;your time -127;your view 47;your website 204;your week -45;your work -52
your write -106;yours 207;yours . 84;yours could 44;yourself -47;yourself and -60;yrs 77;zero 83
"""
