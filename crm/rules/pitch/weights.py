"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.
A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.
"""

from __future__ import annotations

WEIGHTS = """
bias -1168;+all 363;+calendar 11;+disguise -41;+flattery -88;+generic -230;+link 15;+money -106
+nagging 396;+opening 124;+personal -331;+placeholder -30;+plain 96;+probe 165;+self 28;+sells 108
+show 181;+time -89;+urgency 60;. -170;. . 35;. 0 60;. 00 183;. 000 39;. 0000 30;. a 31;. all 68
. also -24;. and 24;. are -107;. as 134;. ask 48;. book 68;. but 37;. call 79;. can 117
. catalogue 49;. check 64;. com -63;. curious -39;. deck 72;. did -63;. didn -29;. do -54
. does -82;. every -25;. example 120;. feel -72;. four -46;. give -36;. go -35;. good 88
. google -26;. happy -37;. have -68;. he -62;. here 74;. hope -125;. how -202;. if 134;. in 78
. interested 96;. is -112;. it 31;. join 24;. js -32;. keen 49;. kindly 47;. last -35;. let 150
. link 53;. may -61;. maybe -30;. mind 95;. miss -41;. nice -40;. no -83;. not -84;. now 51
. one -129;. open 43;. org -77;. our 119;. past 58;. perhaps -108;. ping 96;. please 88
. pretty 42;. register 28;. reply 177;. same -35;. save 101;. say -44;. see -27;. send -81
. shall 150;. she -71;. should 125;. sign 49;. since 56;. so 40;. start 54;. still 89;. take -61
. tell -47;. thank -41;. thanks -31;. that 66;. their -53;. there 248;. these 49;. they -49
. this -136;. to 70;. two 81;. use 31;. want 215;. was -33;. we 160;. well -112;. what -180
. whatever 30;. when 153;. which -107;. while -51;. will -64;. with -31;. write 39;. you -158
. your -139;0 56;0 . -54;0 0 65;0 00 -101;0 000 158;0 ? -29;0 minute 24;0 or 40;0 things 32
0 we 57;00 123;00 00 -132;00 000 55;00 a -79;00 and -89;00 days 54;00 for -31;00 hours 51;00 in 55
00 min 33;00 minute 34;00 minutes -61;00 off 229;00 people -26;00 percent 25;00 to -37;000 403
000 . 46;000 a 71;000 and 58;000 for 87;000 in 25;0000 -82;0000 . -160;000k 104;000k with 38
00am 44;00k 112;00k to 54;00th -76;0m 31;0pm 66;0rd -29;0rd . 28;=about  -113;=about i -77
=about iy -127;=about w 5;=about wi -127;=about wiy 170;=about wy 9;=about y -111;=currency -27
=exclamation 21;=length 0 -445;=length 1 -112;=length 2 233;=length 3 -48;=lines -106;=link -39
=percent 426;=question at the end 183;=question within -122;=questions 65;? 61;? a 57;? asking 48
? did -96;? happy 120;? i 141;? if 170;? it -75;? let -26;? mine -29;? my 59;? no 27;? our 71
? ours -51;? she -77;? the -187;? they -37;? usp -26;? we -28;? you -102;a 145;a 0 96;a bakery -29
a beer -60;a better 114;a big 76;a bigger 51;a breakfast 27;a call -36;a chance 91;a client 71
a cold 62;a commercial -78;a company 60;a complimentary 40;a confidential 83;a constant -25
a copy 79;a dashboard 27;a day 42;a dead 35;a demo -172;a developer 41;a engineer 80
a financial 42;a firm 84;a first 33;a flat -100;a follow -44;a founder 29;a free 58;a friend 25
a full 73;a game 52;a gardener -58;a gift 53;a glance -31;a good -124;a great -69;a guest 33
a handful 33;a head 60;a high 41;a job -51;a link -35;a list -24;a little -82;a long -46
a look 142;a lot -44;a maintainer -42;a meeting -29;a mess -35;a minute -51;a moment 33
a month -103;a monthly -100;a napkin 46;a native 74;a new -94;a no 101;a one 69;a place -63
a post 67;a pre 41;a priority 75;a product 29;a productive 34;a professional 47;a pull -35
a purpose 35;a quarter 38;a quote -54;a resource 27;a review 34;a role -68;a seat 68;a second -30
a share 46;a short 60;a shot 41;a side 52;a simple 90;a sponsor -88;a story 34;a table 33
a team 39;a test 64;a tool 34;a topic -32;a unique 36;a very -54;a virtual 69;a way 32;a web 24
a week 76;a while -32;a year -93;abc -31;abc . -31;able -53;able to -53;about 48;about . -32
about 0 -44;about 00 -29;about ? 29;about a 161;about an 76;about hiring -74;about how 53
about in -44;about it 64;about moving -32;about our -48;about pricing -45;about selling 28
about specific -67;about that -31;about the -74;about this 142;about what 83;about you -39
about your 57;above -102;above all -24;absolutely -38;accept my 34;accepted 52;accepted . 52
accepting 86;accepting . 81;accident 121;accident . 121;account 215;account . -30;accountant 44
accounts -47;across 100;across an -45;across something 110;across the 27;active 98;add 125
add . 56;add me 61;add our 130;added -95;addition 33;addition to 33;address -60;address ? -93
admin 24;admirer 42;admirer of 42;ads 127;ads . 69;advice -142;advice . -63;advice about -42
afraid -113;after -52;after . -39;after easter 65;after the -42;after your -33;afterwards -58
again -59;again . -95;again ? -46;again after 100;again for -92;agencies 143;agency 102
agenda i -48;agent 55;ages . -24;agree -64;agree with -62;agreed -26;agreed on -26;alex . -28
alex i -24;alive -93;alive . -93;all -269;all . -115;all ? 28;all are -59;all but 71;all my -45
all of -52;all right -90;all the -48;all we 27;all your -43;allotment -52;along -65;along with -55
also -232;also . -25;also in -33;alumni -49;always had 26;always keen 28;am -78;am a -24
am always -29;am going -44;am looking 65;am working 73;amazing -101;amazing work -46;among 29
among my -32;an 208;an app 80;an article 61;an awesome -48;an email -99;an honour -40;an hour -118
an idea 54;an intimate 57;an intro -60;an issue -53;an mvp 71;an offer -56;an old 42;an online 27
an opening -49;an opportunity 76;an upvote 42;ana -59;ana . -104;ana i 42;and 126;and a 111
and all -33;and am 31;and as 56;and close -35;and compare 43;and cost 38;and could 68;and didn 56
and discuss 40;and don 28;and earn 26;and follow 35;and get 122;and has -57;and help 49
and hopefully -64;and i 60;and if 37;and in -25;and is -46;and love 27;and may -59;and need -58
and nobody -61;and not -52;and now 31;and one 37;and only -32;and our 27;and pick 55;and play 32
and product 63;and promotion 25;and put 42;and say -45;and she 35;and site 39;and tell 117
and test 60;and then -29;and they -72;and thought -105;and use -25;and was 65;and we 43
and what -104;and would -157;and you 126;and your -63;and yours -35;anniversary -60
anniversary . -38;another 49;another year 103;answer -91;answer . -74;answer your -54;answered -42
any 164;any chance -50;any good 69;any news -42;any of -133;any project 29;any questions -26
any thoughts 169;anybody -208;anybody . -56;anybody who -38;anyone -232;anyone in 116
anyone who -96;anyone you 29;anything -29;anything . -67;anything is -52;apart 32;api -65
apologize -24;app 115;app development 46;app for 27;app made 24;app that 24;application -39
application . -42;applied for -39;apply 25;appreciate -58;appreciate the 71;appreciate you -80
appreciation -83;apprentice -62;approach -49;approach to -24;approved 25;approved . 47;apps 38
archive -51;are 143;are amazing -89;are getting 45;are grateful -28;are having 38;are in -35
are limited 32;are looking 64;are on 38;are still 55;are the -90;are things -28;are tired 29
are welcome -26;are well 71;are you -30;area 36;aren -29;aren t -29;argue -32;around . 35
around this -57;art 97;article 88;article on -45;article with 24;as -55;as a 119;as an 75
as discussed -38;as much -40;as my -93;as one 57;as promised 111;as somebody 67;as the -80
as we -27;as you -110;aside 83;ask -91;ask . -58;ask for -81;ask what 78;ask you -69;asked -342
asked about -77;asked for -73;asked how -55;asked my -31;asked whether 34;asking 185;asking . -33
asking because 61;asking but -36;asking for -45;asks -130;asks for -126;assets -66;assistant 113
assume 32;assuming 27;at 0 -56;at 000 31;at a 162;at company -50;at event -36;at last -27
at least 74;at my -53;at no 119;at northwind -58;at norwind 34;at once -42;at our 80;at that 73
at the 53;at this -70;at two 98;at work 135;at your -112;attach 53;attach the 53;attached 90
attention 60;audience 55;audience . 29;audience and 37;audiences 77;august -53;austin -72
automate 55;autumn 72;autumn . -44;available 28;available and -59;awareness 83;awareness for 83
away -113;awesome -48;b -113;baby 43;baby . 46;back -57;back . -113;back from 106;back here 30
back in -49;back on 82;back so 27;back to -84;backend 81;background 26;background in 49;bags -51
bakery -201;bakery and -29;bank 66;base -81;based -38;basic -83;be 118;be . -95;be able -47
be all -90;be at -78;be better 58;be brief 28;be connected 98;be curious 43;be delighted 76
be filled -26;be glad 65;be good -40;be great -45;be happy -44;be honest 117;be honoured 25
be in -129;be interested -91;be interesting -60;be ok -55;be on 27;be one -81;be open -42
be part 24;be possible 24;be so -101;be sure -28;be talking 65;be the 65;be there -24
be thrilled 33;be valuable 52;be very 37;be your 64;beans -79;beautiful 48;because -50
because of -122;because we 61;because you 115;become 112;become a -28;become an 75;becoming -42
beekeeping 113;been -139;been a -99;been reading 44;been shortlisted 68;been wondering -40
been working 34;beer -60;beer after -36;before -67;before i -49;before it -24;before the -35
before they 40;before we -165;before you 38;begin with -60;behalf 30;behalf of 30;behind -41
believe . -93;believe it 33;believe there 27;bell -76;below 94;below . 94;bench -71;benchmark 54
beneficial 60;benefit 48;benefit from 39;best for -40;best of -49;best person 60;beta 30;better 60
better . -41;better ? 58;better for -33;better known 65;between our 25;between the 33;big 85
big . 27;big admirer 42;bigger 51;bike -63;bill 33;bio 53;bio . 53;bird 37;birthday 53
birthday . 86;bit -49;bit . -26;blob -26;blob master -26;blocks -28;blog 40;blog . 105
blog post -78;blue -91;blue one -59;bonus 107;book -60;book . 33;book and -75;book on 73
book your -90;booked 49;booking 34;bookings -28;bookkeeping 75;booth 63;borrow -28;borrow your -41
boss . 26;both -98;both get 29;both work -35;bought 145;box -49;boxes 52;boy 64;brain -41
brain about -41;branch -25;brand 88;brand and 27;bread -63;break -75;break . -41;breakfast 81
breakfast . 53;breaks -47;bridge -120;bridges -73;brief 47;brilliant 96;bring 122;bring the 37
brings 42;brochure 198;brochure . 75;broke -59;broken 100;broken link 75;brother -32;brussels -93
build -27;build . -78;build awareness 83;builders 25;building at -43;building something 60
builds -128;built -34;built a -50;bumping 129;bumping this 70;business 145;business . -49
business in 34;businesses 261;busy 123;busy . 32;busy career 26;busy so 117;but -194;but can -40
but i -83;but if -42;but it -50;but no -25;but now 31;but would 25;but your -50;button -54;buy 207
buy a -78;buy you 83;buy your 98;buyers 39;buying 34;by 95;by a 156;by friday 73;by half 62
by hand 91;by mail -25;by name 33;by on 59;by one -69;by region -70;by the -86;by thursday -88
by what -33;by you 38;cable -44;cable ? -44;cake -57;cal 55;cal . 55;calendar -65;call -78
call . 68;call ? 31;call about -39;call and -29;call for -26;call i -68;call this -67;call you -53
calling 77;calls 80;calm -26;came -103;came across 62;came to -44;came up -34;campaign -61;can -89
can come 53;can give -109;can help 26;can i -130;can see 65;can send 54;can supply 95
can support 47;can t -146;can tell 63;can you -82;cancel my -35;capital 38;capital ? 38;card 58
card . 86;cards -40;cards . -39;care . 35;care of -46;careers -94;careers in -94;carpentry -76
carpentry . -76;case -24;case study -64;case you 60;cat -52;catalogue 49;catch -105;catch . -43
catch up -61;catering 68;ceo 43;certification -76;chair 34;challenges 35;challenges . -37
chance 80;chance to 124;change -31;change the -36;changed 77;changed how 41;changes -31;channel 38
chapter -131;chapter on -38;charge -46;charge for -150;charged -52;charm 30;charm . 30;chart 42
chart . 42;chat 37;chat ? -27;chat about 65;chatgpt 31;chatting 84;check it 43;checked -54
cheers -32;children 83;choir -162;choir is -83;choose 60;choose a 67;churn -86;ci -65;circle 96
circle on 47;circling 65;circling back 65;city 94;city and 73;claim 89;claims 25;class -135
class of -31;cleaning 114;clear -37;click 50;click below 50;client 78;client . -54;client in 25
client is 77;clients 126;clients . 94;clients and -36;clients in 40;close 71;close this 41
close your 55;closed 57;closing 24;closing the 39;closing this -45;cloud 41;club 111;coach 94
coaching 65;code 42;codebase -36;coffee ? 45;coffee s -75;coffee with -52;cold 92;cold email 62
collaborate -36;colleague of 30;collection 50;college -102;com -63;come -163;come and -81
come by -40;come in 103;comes 37;comes to 29;comfortable -27;coming to -32;comment 33;comments -25
commercial -78;commercial license -78;commitment 67;commitment . 57;community 50;community . 56
companies 90;companies in 35;company . 62;company ? -39;company and 135;company for -29
company is -99;company that 36;compare 117;compare notes 62;competitive 33;complimentary 40
complimentary 00 40;conference -88;conference in -26;conference next -53;confident 34
confident that 34;confidential 83;confidential chat 25;confirm that -35;confirm your 46
congratulations 49;congratulations on 82;congratulations you -37;connect -95;connect and -39
connect here -54;connected . 50;connecting -25;connecting . -72;connecting with 43;connection 97
connection . 44;connections and -26;consider -48;considered 52;constant -25;constant source -25
consultant 40;consulting -34;consulting to -34;contact 141;contact . 52;contact me 30
contact you 30;contacts -57;context -30;contract 74;contract ends -31;contract is 95
contribute -77;contribute . -100;contribution 57;contributor -38;contributors -26
conversation . 40;conversation ? 76;cook -42;cool -41;copy of 24;core -81;cost -50;cost . 57
cost ? -129;costs -59;could consider -67;could do 32;could i 54;could someone -129;could tell 52
could use 33;could you -211;count 30;count on 56;country -36;counts 193;counts . 154;counts and 38
course -186;course . 34;courses -100;cover 26;cover letter -41;covering -27;covers 60;crazy 56
creating -89;credit -102;crossed -36;crossed my -36;cry 89;cto 113;curiosity 106;curious 92
curious to 43;current 53;currently 165;custom -25;customer -170;cutting 37;d 82;d ask -35;d be 68
d change 35;d connect -54;d hate 36;d like -63;d look 92;d love -147;d pay -50;d prefer 37
d rather -66;d say 43;d speak 28;d try 115;d value 27;d want -79;daily 32;dark 41;dark but 41
dashboard 27;dashboard that 27;data -37;data . -37;daughter 42;day . -120;day of -26;day we 43
days 74;days i 49;days of -44;dead 45;dead link 35;deal -74;deal from -24;deal with -58;deals 54
deals with 54;dear 111;dear i 61;dear ms -61;dear sir 36;decide 25;decided 60;decision -29
decision . -34;deck 97;decline -87;dedication -67;dedication and -53;delft 50;delighted 49
delighted to 84;deliver -57;delivered 46;delivery -37;demo -183;demo of -75;demo on -67
dentists 71;dentists . 55;department -90;depot 32;described -50;deserves 41;design -29
designer -95;designs 110;desk 76;details 72;details . 35;developer 54;developers 38;development 51
dex 55;diary 90;did -86;did . 51;did my 149;did the -28;did you -59;did your -56;didn -29
didn t -29;dinner 39;dinner . -72;dinner at 57;dinner for 55;discount 42;discount for -48
discounted -61;discounts -38;discuss an 26;discuss in -39;discuss the 40;discussed -38
discussed i -51;discussion -35;disrupting 63;disrupting the 63;dm 86;do . 101;do a -70;do for 105
do have -25;do it -98;do the 145;do this 84;do we -94;do with -65;do you 81;do yours 42;docs -152
docs . -80;doctors 55;does -170;does it -65;does the -27;doesn 40;doesn t 40;doing 70
doing okay -45;domain 86;don 35;don t 35;donate 118;donation -83;done -144;done . -62
done this -26;door -61;dough -75;down 121;down . 59;down as 38;down to -92;dr . 34;draw -82
drenthe -31;drive 32;driven 28;driving -53;drop -87;drops 46;drove -92;drove past -66;dubai 48
due to 42;during -28;during the -36;e -79;e mail -62;each 166;each . 75;each other -44;earlier 109
early 78;early access 27;earn 184;earn from 25;earned -36;easter 65;easter . 65;eaten 93
eaten by 104;editing 31;edition 46;editor 79;education -28;effort -30;effort . -57;eight -29
eleven -98;else 61;else on 65;email 96;email . 62;email earlier -54;emerging 42;end 102;end ? -72
end of 42;end up 87;ended -31;ends 150;ends . 89;ends in 103;energy . -30;engineer 147
engineer . 58;engineers 168;enjoy 25;enjoyed -42;enjoyed our -88;enterprise 27
enterprise customers 27;entitled 83;episode 25;equity 30;equity . 30;especially the -24;essay -56
essay on -40;estate 43;estimate 53;etc -87;eu -82;europe 103;euros 38;even 64;evening -126
evening . -57;event 38;events 85;events . 85;ever 166;ever considered 52;ever think 74
ever thought 29;ever want 73;every 181;every month 63;everyone 25;exactly -24;example 113
example and -24;example you 44;exchange 42;exchange for 106;exchange ideas -36;executive 70
executives 40;exhibition -40;exit -46;expanding 70;expanding my 56;expect -78;expense 50
experience -77;experience and -28;experience needed 42;experience with -102;expertise 57
expertise . 53;experts 50;explain -33;explaining -43;explains 31;explore 30;exploring -105;expo 60
expo . 53;extend 51;external 54;external partners 54;extra 45;eye -44;eyes -41;face 43;faces 36
facing -34;failed -52;fair -24;fair . 47;fall 50;familiar 29;families 166;fast 118;faster 72
fate 52;father s 34;feature 136;feature you 25;featured 40;featured in 40;fee 163;fee of 76
feed 69;feedback -58;feedback from -35;feedback on -28;feel -54;feel about -35;feel free -37
feel like -51;feeling 75;fees 61;fellow -111;felt 53;felt you 44;ferry -50;few 49;few times -43
field -132;field and -42;fifteen 48;fifteen minutes 48;figure -63;figure 0 -40;figured -33
figures -87;file 39;files -34;files . -34;fill -30;film -61;film . -61;films 49;films for 49
final 57;finally 91;finance -35;financial 54;find -31;find a -75;find it 28;find our -77
find out 49;find the 41;find you -108;finding 84;finds -51;fine -188;fine . -63;fire 126;firm 215
firms 122;firms like 54;first 28;first . 114;first ? -72;first and -65;first client -31
first day -30;first look 33;first month 43;first one 97;first to 80;fit for -53;five 270
five years 123;fix -37;fixing 27;fixing just 66;flat -39;fleet 87;flies 27;flies . 27;floating 40
floating this 40;flour -29;focus -36;folder -59;folks 136;follow -41;follow up -42;follow your -38
followed -53;followed your 40;following -79;following up -92;following your -25;food 72;for 53
for . -25;for 0 88;for 00 160;for a -165;for accepting 86;for an -230;for any -87;for asking -38
for companies 35;for company 88;for connecting -32;for covering -27;for dentists 71;for event 49
for everything -33;for finding 24;for firms 54;for five -33;for folks -77;for four 25;for gift -45
for half -37;for it 28;for january 32;for local 26;for maintaining 30;for making -72;for next -77
for northwind -33;for not -25;for nothing 129;for now 46;for one 43;for our -108;for outlet 55
for people 85;for sale 33;for sharing -63;for site 39;for someone -30;for speakers -69
for the -115;for this 44;for tomorrow -48;for two -81;for us 26;for use -53;for years -91
for you 125;for your 53;forbes 40;forgive 140;forgive me 140;fork -39;format 30;forty 42
forward 89;found -68;found a 77;found it -26;found something 61;found the -25;found your -120
foundation -24;founder 106;founder of 73;founders 72;free 200;free . 89;free and -40;free for -55
free masterclass 91;free on -24;free to -37;free with -71;freelancers 32;fresh -60;friday -69
friday ? -27;friday and -32;friend 36;friend of -49;friend s 33;friendly 77;friends 64;from -147
from 0 69;from 00 -36;from 0000 -43;from 00k 54;from a -36;from an -45;from home 25;from law -61
from my 91;from our 96;from people -52;from teaching -38;from the -81;from you 69;from your -38
front 88;front of 76;full 164;full name 57;full page 58;fun -95;fund 87;funding -65;funny 96
future 50;future of 62;garden 124;gardener -58;gave -52;gave me -41;generation 91;generous -83
generous donation -83;german 74;get 158;get 00 52;get back -89;get it 28;get my -106;get the 69
get two 135;gets 73;getting -51;gift 122;gift guide 71;girl 53;girl . 57;github . -29;give -101
give her -38;give it -80;give us 33;give you 28;given 120;gives -53;glad to -53;gladly -90
glance -31;globe 35;go . -53;go ? -45;go ahead -35;go up 74;goals -34;goes -148;going -131
going to -94;gold 83;gone -50;good -73;good day 43;good fit -65;good quality 36;good time -96
good to -67;good with 58;google 27;google business -26;got a -97;got your -37;graduate -36
graduated 65;grant -72;grateful -48;grateful for -41;graz -104;graz . -62;great . 84
great addition 31;great day -31;great for 24;great to -49;green -51;greetings -33;group 32
group . -40;group of 39;grow -79;growing 33;guaranteed 40;guess 158;guest 95;guest post 39
guests 58;guide 101;guide for 34;guy -42;guys -40;had time 57;half -84;half . 62;half an -83
half past -31;hall -59;halve 114;halve the 114;hand 87;hand ? 139;handful 33;handful of 33
handle the -24;handled -45;handled that -45;handles 63;hands 50;happen 77;happen to 117
happened -30;happens 93;happiness -43;happiness and -43;happy -66;happy . -50;happy birthday 96
happy holidays -28;happy to -72;happy where -36;happy with 75;harbour -34;hard -77;hard to -58
harder 39;harm -38;has -149;has a -138;has anyone -111;has become 58;has been -76;has changed 84
has to 30;hate 36;hate to 24;have -26;have 0 78;have 00 -67;have a 81;have an 41;have any 39
have been -30;have budget 54;have lunch -77;have many 27;have questions -39;have seen 24
have several 26;have some -44;have three 53;have written 39;have you 188;have your 68;having a 27
he -78;he ll 75;he s 35;head 32;head of 33;heads -53;heads up -53;health -46;health and -69
hear about -75;hear more -32;hear of 45;hear what 55;hear your -40;heard -110;heard back 59
heard that -53;heard you -100;heard your -24;hearing 98;hearing from 83;hearing how -57
hearing more 33;heart 35;heat 99;heating -75;held 89;hello -95;hello alex -46;hello my -30
hello name -24;help 82;help . -96;help people 28;help us 39;help with 59;help you -36;helped a 35
helpful 64;helping 48;helping people 27;helps 71;helps . 30;helps us 54;her -231;her . -71
her you -29;her your -38;here 42;here . 47;here and 46;here are -52;here at -28;here for -54
here https 25;here i 35;here if -55;here is 216;here it -56;here s 25;here to 32;here too -36
hey 203;hey alex 93;hey ana -46;hey girl 57;hi 52;hi . -25;hi ana 61;hi dear 43;hi name -81
hi there 76;high 76;high quality 42;him -36;hire 49;hiring -31;hiring . 148;hiring a -122
hiring for -96;hiring slowly -74;his -46;hit -38;hit home -48;hold a 52;holding -65;holding up -73
holiday 107;holidays 120;holidays . 129;home -38;home . -91;home ? -37;honest 114;honestly 31
honour -43;honour to -33;hope -158;hope all -30;hope that -44;hope your -42;hopefully -75
hoping 57;hoping to 57;hospitals -76;hospitals . -76;host 58;hosting a 33;hosting an 29;hotels 34
hour -91;hour . 28;hour in -34;hour of -76;hour to -63;hours 72;hours . 86;house 210;house ? -53
house would 65;how . 49;how about 60;how are -109;how did -127;how do 29;how is -51;how it 37
how many -27;how much 77;how s -62;how we -44;how you -92;how your 54;however -61;however i -61
hr 84;https github -29;hundred 25;hunt 60;hurt to 25;hybrid 76;i always 64;i am -99
i apologize -24;i applied 28;i appreciate -71;i ask 207;i assume 32;i attach 68;i be 55
i believe 55;i build 26;i came 66;i can 77;i coach 94;i come 100;i contact 30;i could -30;i d 49
i did 99;i didn -37;i do -68;i don -36;i enjoyed -122;i feel -51;i felt 63;i followed -54
i found -52;i go 60;i guess 106;i had 27;i happen 78;i have 194;i hear 32;i heard -152;i help 66
i hold 74;i hope -32;i host 58;i introduced -57;i invite 70;i just 27;i keep -62;i know 159
i leave 55;i like 45;i liked -26;i look 79;i love -70;i m -35;i made 62;i may 50;i meet 85
i mentioned -59;i miss -57;i missed -106;i must 28;i need -38;i owe -50;i passed -55;i pick -77
i promise 71;i put 88;i ran 47;i really 68;i recently 72;i recorded 97;i remember 55
i represent 41;i run 116;i said -75;i saw -148;i see -30;i send 221;i sent 130;i set 43;i share 53
i should 30;i speak 89;i start -33;i take 89;i talk 51;i tell -55;i think 26;i thought 69
i told -60;i took -35;i use -156;i ve -75;i want -86;i wanted -71;i wasn -61;i went 42;i won -37
i work 86;i would -96;i write 25;i wrote 60;idea of -55;idea on 27;idea that 120;ideal 56
ideas in -31;ideas with 42;if 253;if any -53;if helpful 32;if i 90;if it 60;if so 96;if that -60
if the -37;if there -95;if we -215;if you 139;ignore -52;ignore this -52;im 34;immediate 40
immediately -67;impact -38;impressed -60;impressed by -48;improve -25;improvement 32;improving 69
in 41;in . 93;in 0000 -45;in ? 44;in all -30;in austin -72;in autumn -44;in brussels -93
in case 24;in city 40;in dubai 48;in exchange 106;in field -67;in forbes 40;in front 76
in graz -104;in hr 92;in industry -53;in it 63;in its 33;in june 31;in leeds 50;in may -24
in mind 58;in my -102;in our -80;in person -62;in private 30;in production -53;in rotterdam 36
in similar 38;in so 27;in spring -79;in stock -70;in the -204;in this -93;in three 64;in touch 42
in two -26;in your 80;inbox 87;inbox . 112;includes 107;includes a 107;including -30;income 41
incredible 39;independent 29;industry -99;information 55;information i 67;informative 45
innovative -53;insert 36;insert and 39;insight -80;insights . -68;insights on 86;inspiration -38
install 48;instead -73;instead . 35;instead ? -38;instead of -70;insurance 45;interest 94
interested 67;interested ? 131;interested in -33;interested to -57;interesting -166
interesting . 46;internet -33;interview 92;interview ? -33;interview process 32;intimate 57
into -112;into a -59;into it -25;into the -65;into this 114;into your 57;intro -46;introduce -35
introduce you -46;introduced -57;introduced you -57;investments 40;investors -52;invitation -79
invitation . -36;invitation to -79;invite . -38;invite ? 27;invite you 116;invited to -37
invoice -95;invoices 39;invoicing 55;is -114;is . -72;is a 41;is attached 67;is back -35
is below -34;is broken 33;is building -33;is coming 51;is different -25;is due -31;is expanding 36
is free -25;is getting 27;is going 40;is happy -93;is hiring -28;is in -34;is insert 39;is it 58
is live 37;is looking -339;is my 31;is now -37;is on -49;is our 52;is out -35;is ready 68
is really -26;is that -107;is the -55;is there -101;is this 93;is what -55;is your 120;isn 84
isn t 84;issue -223;issue . -69;issue that -89;issues -58;it -178;it ? 76;it a -53;it and 115
it at 40;it before 40;it comes 33;it cost -95;it costs -35;it could -50;it d 55;it doesn -72
it every -29;it goes -112;it happens 49;it has -116;it i -131;it in 41;it is 37;it just -52
it ll -72;it make 26;it makes 37;it may 25;it means -27;it might -108;it more -32;it over 55
it s 56;it so -63;it take 41;it takes 72;it this 47;it to -65;it took 38;it up -47;it very 24
it was 38;it with 128;it work -38;it works 30;it would 35;it wouldn -33;its 161;its own 25
its place 33;itself 59;january . -35;job -134;job . -126;job ? -85;job and -63;job i 83;jobs 62
joe -39;join 131;join for -25;join my 59;join our 123;join the 36;join us -37;joining 26
journal 65;journal . 54;journey 40;journey . 34;joy and -44;js -32;jump 36;jump on 27;june . 31
just -30;just a 35;just bumping 60;just checking -77;just finished 27;just floating 40
just following -91;just like 54;just opened 30;just ping 67;just read -31;just saw -57
just saying -107;just started 100;just tell -30;just that 85;just to -91;just wanted -66
just wondering -55;keen 80;keen to 80;keep 44;keep in -26;keep it -30;keep learning -55
keep the -83;keep this 99;keep you 57;keep your 70;keeping 29;keeping in 31;keeps 44;keynote 61
keys -63;kids 55;kids are 36;kind of 46;kind to -81;kitchens 111;knee -84;knee ? -84;know 64
know anybody -152;know anyone -98;know each 43;know if -67;know it -63;know so -39;know that 80
know this 46;know well -36;know what 46;know when -41;know whether -35;know why 39;know you 146
knowledge 30;knows -169;knows the -25;knows what -63;lab -64;lab . -33;lamp 58;land 40
landlord -42;laptop -27;larger -33;last 33;last . -26;last round -44;last spoke 82;last time 84
last year -39;late -37;late invoices 24;late reply -28;later -27;latest -45;launch 90;launch . -29
launch on 42;launched 34;law -61;law to -61;lawyer -39;layoffs 90;lead 173;lead generation 69
leaders 219;leaders . 83;leaders in 46;leaders on 55;leadership 65;leading 60;leads 72;leads . -63
learn how 54;learn what -63;learned -112;learned a -43;learned from -70;learning -87
learning from -55;least 74;leave 133;leave a 34;leave you 54;leaves 72;led 61;leeds 50;lend 40
less -34;lesson 111;let -103;let s -69;letter -91;level 68;libraries -55;library -191
library . -103;library in -35;library that -46;licence -52;license -151;license and -126;life -48
life is -24;light 127;lighthouse -76;like -37;like . 82;like a -74;like and 74;like in -124
like it 63;like me 69;like that 57;like this -72;like to -118;like what -72;like your -28
like yours 133;liked 48;liked your 53;limited 32;limited . 32;line -58;lines 52;link 189;link . 45
link ? 87;link and 29;link in 110;link on 50;link to -79;linkedin . 31;linkedin and -27;linking 88
linking to 88;links to -29;list -57;list your -51;little -45;little one 27;live -103;live ? -104
live in -47;ll -42;ll ask -89;ll be -78;ll buy 70;ll close 47;ll find 28;ll have 110;ll jump 35
ll keep 99;ll pay -29;ll put -53;ll send -56;ll share -38;ll stop 35;ll take 50;ll tell -67
local 32;local businesses 26;logistics 38;logo 49;logo on 49;logs -48;long -291;long . -24
long term 42;long time -115;look -109;look ? 27;look after 67;look at -34;look forward 126
look like 79;look so -63;looked -59;looked at 39;looking 72;looking . 24;looking for 40
looking forward -116;looking into 33;looking to 46;looks -80;looks after 72;looks interesting -36
looks like -125;loop 47;loss -70;loss . -70;lost 33;lot 39;lot for 24;lot of 84;lots 56;lots of 56
love 69;love . 26;love this -50;love to -37;love your 46;loved 27;loved your 37;lovely 231
lovely . 51;lovely to 104;low 86;luck . 39;lucky 40;lucky ? 64;lunch -99;lunch . 24;lunch ? -33
m -35;m a 123;m afraid -113;m also -37;m an 29;m asking 50;m assuming 27;m building 86
m confident 33;m curious 64;m expanding 56;m going 69;m happy -79;m here -83;m hosting 29
m interested -69;m looking 273;m on -59;m planning -32;m so 42;m the -50;m thinking -112
m thrilled -61;m trying 40;m very -69;m working 113;m writing -43;machine 60;mad . 73;made -95
made a 77;made my -63;made the 44;made you -60;magazine 74;mail 101;mailed -65;mailing -104
main -50;maintain -39;maintainer -45;maintaining 31;make 191;make a 84;make my 65;make sure 93
make the -56;makes -60;making -39;making it -30;making this -41;management 40;manager 132
manager . -61;managers 27;manufacturer 27;manufacturer of 27;many 55;many contacts -67
many things 110;map -54;maps -67;maps . -67;march -24;margins 51;market 173;market and 60
marketing 176;master -26;masterclass 91;masterclass on 91;matter 32;matter to 28;matters 88
may -24;may . -37;may ? -51;may be 177;may but 29;may i 135;may like 27;may not 31;may the -61
may your -26;maybe -34;maybe we -41;me -76;me . 85;me 00 40;me ? -69;me a -103;me about -32
me an -34;me and 89;me are -37;me as -31;me at -65;me but -97;me for 56;me from 54;me how 112
me i -27;me if -33;me in 50;me know 27;me of -27;me off -51;me on 60;me or -27;me so -25;me the 27
me think -56;me to -153;me your -55;meal 97;mean 70;means 32;means a -56;meant -55;measure -37
meet -60;meet . -79;meet at -55;meet like 24;meet other -28;meet up -27;meet you 62;meeting -202
meeting with -29;meetings -41;memory -47;memory ? -25;mentioned -56;mentioned we -45;mentor -55
merger -24;mess -35;message 129;met 29;met . -58;metric 28;midlands 87;might -76;might benefit 30
might have -30;migration -33;migration ? -33;min 33;mind 56;mind . 58;mind for 33;mind if 94
mind today -36;mind which -61;mine -73;minimum 41;ministry -92;minute 61;minute interview 51
minute video 33;minutes -84;minutes . 38;minutes ? -41;minutes and 46;minutes for -29
minutes late -62;minutes of -39;minutes to -50;miss -60;miss you -41;missed 126;missed it 141
missing 40;mistakes -46;mit -47;mm 29;mobile 82;mock 61;mock up 61;model . -61;moment 174
moment . 135;monday . -71;monday ? -32;money 116;month for 61;monthly -63;months 156;months . -45
months but -33;more . 49;more ? 90;more about -93;more clients 52;more please 29;more with 70
morning . -61;morning and 49;mornings -33;mortgage 95;most 130;mostly -44;mother -76;mother . -42
motivated 31;motivated people 31;move -53;move into -33;move it -72;move to -100;moved 38
moving the -44;ms -69;much -45;much as -40;much do 161;much easier -26;much for 65;much like 62
museum -69;must 44;mutual connections 26;mvp 71;my 68;my book 55;my boss -98;my card -31
my circle -34;my client 135;my contacts -46;my cover -41;my cv 33;my daughter 42;my day -37
my earlier 68;my first -70;my follow 54;my free 82;my link 135;my list 67;my mail 172
my memory -46;my message 118;my mind -36;my mother -97;my name -39;my note 105;my notes -26
my number 49;my own -77;my page 29;my phone 29;my profile 27;my students -52;my subscription -35
my team 48;my ward -34;my work 88;myself 78;name -72;name and 29;name came -83;name i 56
name mutual -25;name of 40;name on -29;name thanks -80;name we 49;name your 80;napkin 46
native 119;near you 32;need . -31;need a 66;need help 61;need it -56;need to -182;need two -100
need working 38;needed . -36;needn -56;needn t -56;negotiation -70;negotiation . -70;net 53
network . -74;never -56;never met 33;new 136;new ? 28;new contacts 43;new job -119;new page 74
new patients 52;new position -88;new role -63;new year -44;news -28;news . -55;news about 90
next -86;next week -108;next year -25;niche 94;niche . 52;niece -97;night . 79;night shifts -37
nine -106;nine . -27;no -37;no . 83;no answer -45;no experience 42;no fee -73;no harm -38
no if -44;no need -107;no pressure -65;no rush 40;no strings 108;no that -63;no to -30
no would -60;nobody -83;noise -75;non 35;non technical 24;noon -75;normally 56;northwind 130
northwind . -37;northwind and -75;norway -59;norwind 195;norwind . -38;norwind ? 54;norwind and 83
not 27;not . -27;not at -109;not interested 75;not keeping -25;not many -46;not sure 74;not the 37
note 87;note . -60;notes . 25;nothing 36;nothing . 87;nothing to -24;notice 66;notice . 74
noticed 86;noticed in -55;noticed that 63;noticed we 26;noticed you -73;noticed your 74;now 112
now . 122;now ? -92;now and -53;now i -24;now isn 100;now on -55;now so -36;now that 40
now which 25;nowadays 90;number 178;number . 82;number 00 -58;number and 77;number is 49
number of 35;numbers . 31;nurses 27;odd -75;of 66;of 0 178;of 000 64;of 0000 -31;of a -59
of course -52;of curiosity 106;of help -43;of how 64;of inspiration -25;of interest 125;of led 49
of luck -40;of may -51;of me 49;of mine -51;of our 25;of service -34;of teams 25;of that -42
of the -246;of them -32;of this -61;of three 60;of time 62;of training -26;of us -82;of what 73
of you -181;of your 44;of yours 59;off 194;off and 44;off plan 48;off to -50;off your 60
offer . 73;offer a 59;offer for -51;offered -56;offering 86;office . -51;offices 58;offices . 58
often 44;oh 80;ok -76;okay -67;okay . -45;old -112;old office -106;on -61;on . 48;on 0 -69
on 00 -50;on ? -92;on a 114;on all -26;on behalf 30;on developer -24;on discounts -38;on for 52
on friday -48;on how 24;on it 39;on linkedin -37;on me -75;on monday 33;on my 168;on news 35
on night -32;on our -77;on page -79;on product 60;on request 108;on sunday -61;on the -52
on this -105;on thursday -61;on top -100;on topic -29;on tuesday -49;on whatsapp 83;on with -40
on you 28;on your 171;once . 39;one 41;one . -114;one ? -34;one and 44;one do -79;one i -46
one in -77;one is 91;one last 114;one of 177;one on 79;one roof 40;one this 90;one to 91
one who -176;ones -67;ones . -67;online 52;online and 28;only 85;only if 34;only now -63
only one -69;op 55;open -112;open source -60;open the -72;open to -32;opened -79;opening -38
opening in -75;opening that 26;openings 229;opens 29;operations 55;opinion -25;opportunities 69
opportunity 85;opportunity to 72;optimization 30;optimization for 30;options 57;options open 84
or -58;or a 33;or an 40;or anyone 45;or ignore -52;or is -115;or no 90;or not -32;or should 55
or someone 95;or the -33;or would -55;orange 30;order 38;order . 45;org -77;organizing 40
original 38;other contributors -26;other in -84;others . 42;otherwise -77;otherwise it -77
ought 35;our 207;our brochure 40;our business 26;our call -39;our chat 50;our choir -134
our clients 57;our company -77;our discussion -35;our first -38;our last -61;our magazine 74
our new 98;our old -66;our own -44;our platform 27;our product -35;our project 35;our roof -54
our services -44;our sponsor 112;our studio 93;our talk -85;our team -112;our town 46;our work -28
our workshop -28;ours . 40;out 42;out . 69;out ? 54;out a 24;out and 62;out for -79;out my -52
out of 140;out there -48;out to -35;outcome 27;outlet 55;outside 99;outsource 28;over . 76
over 0000 56;over it -91;over the -50;over there 57;owe -85;owe you -60;own -46;owner 53
owners 104;package . -86;package in -76;package is 116;page 187;page 00 -31;page for -25
page it 54;pages -57;panel -71;panel about -55;panels 112;paper -28;paper on -71;paper that -40
papers 49;parcel 57;parcel is 57;parents 39;parser -49;part -116;part on -24;partner 73
partners 94;partners for 54;partnership 49;party -57;party . -102;pass -41;pass by 58;pass on -53
passed -97;passed on -55;passionate -32;passionate about -32;past 107;past guests 58;past our -66
paste -59;path -81;patients 70;pay 90;pay . 145;pay for -46;pay in -47;payment 71;payroll 37
peace 27;peek 80;peek at 80;peer -32;pension 141;pension ? 141;people 124;people each 30
people for 27;people i -38;people like 25;people to 40;per my 68;percent -64;percentage -61
perfect 134;perfect for 63;perhaps 67;perhaps we -108;person 190;person . 51;person i 32
person to 93;phone call -65;photo -84;photographer -24;photos 32;pick -33;pick your -41;picks 51
pictures . -42;piece -48;piece on -48;piet -50;pillar -76;ping 163;ping me 163;pizza -58
place for 27;place where -68;placement 60;placement . 80;places -55;plan 42;plan on 33
plan the -48;plan to -42;planned -39;planner 98;planning -24;planning to -58;plans 137;plant 101
plate -42;plate too -94;platform -31;please 27;please . -60;please ? 25;please accept 34
please contact 30;please find 33;please like 74;please reach 28;please reply 34;please send -84
please take -51;please tell -57;pleased -27;pleased to -27;pleasure 39;pleasure and 37
pleasure to 33;pleasure working -31;plugin -41;podcast 45;podcast . 42;point -106;point . -108
point and 40;point me -46;points -25;policy -33;portfolio -55;position 52;position and -30
position as 53;possible -31;post and 72;post is -45;post on -24;post the 24;poster -53;posts 148
posts . 42;potential 90;potential for 68;pr -116;practice -64;pre 82;pre seed 41;precisely 81
precisely that 29;prefer -27;prefer ? -57;present 65;presentation -37;presentation . -33
pressure -65;pressure at -65;pretty 60;price 251;price . 185;price and 56;price list 38
price of 39;prices -34;pricing -198;pricing page -104;print 80;printing 31;printing as 31
priorities 47;priority 75;priority for 70;private -30;privilege 28;priya 54;pro 110;probably 78
problem 33;problem . 29;process 50;process is 72;procurement 54;produce 49;product 72
product and -35;product for -38;product hunt 60;productive 34;productive week 39;products 92
professional writer 47;profile . -49;profile and 30;profile i 40;programme 76;project -67
project . -73;project ? 42;project and -56;project in 67;project made -26;projector -51;promise 97
promise it 47;promised 146;promised here 69;promotion -54;promotion . 25;promotion to -80
proper -69;property 25;proposal 120;proposal ? 120;proposal we -25;protect 88;prototype 31
proud 24;proud to 26;provided -49;provider -53;public -37;publicly -124;published -36;pull -35
pull request -35;pune 40;purchasing 97;push -28;push into -24;put 111;put a -36;put an -72
put in 45;put it 42;put the -59;put you 116;putting -72;putting in -27;putting together 25
pycon -68;python -27;python 0 -33;quality 52;quarter 178;quarter ? 70;question . -52
question about -99;question what 102;questions -64;questions . 35;questions on -59;queue 95
quick 33;quick call 27;quick chat -42;quick one 34;quick reminder -43;quiet 71;quiet . -25
quite -39;quite a -27;quote ? 110;quote for -64;quoted -32;raising 40;raising a 41;ran -60
ran together -72;random 29;rang 72;range -66;rather -205;rather keep -32;re 96;re a -99;re at 37
re building -66;re busy 160;re going -50;re happy -70;re hiring -73;re hosting 33
re interested -46;re invited 37;re looking -42;re not 47;re one 27;re open -102;re putting 55
re raising 40;re ready 79;re the 79;re too -84;re up 62;re well -53;re working -76;reach 122
reach out 32;reach you 94;react 81;read -146;read that -33;read your -103;reading . -24
reading about -24;reading it 68;reading your -60;reads like -41;ready 182;ready to 167;real -50
realized 31;really 124;really enjoyed 45;really help 26;reason -58;reason . -44;reason for 25
reason you -25;receive 51;recent 81;recent posts 68;recently 118;recommended 26;recorded 97
recording 79;red -47;redo 74;reduce 24;reducing 66;refer 54;refer me 43;references -36;regards -87
region . -35;register 56;register here 28;relationship 27;release -53;release . -72;relevant 50
reliable 46;remarkable -31;remember 44;remember your 35;remembered 60;reminded -35;reminded me -35
reminder 34;reminder that 31;remix -30;remote 109;renewal 82;renewals -96;renewals . -96
reopen -45;reopen if -45;reply 152;reply with 38;reply yes 51;report 81;report on 74;reporting 79
repository -51;represent 41;represent a 41;reproduce -70;request 54;request . 126;requirement 46
requirement . 40;requirements 51;reserve yours 33;reset 24;resource 45;resources 113
respectfully -87;respectfully decline -87;response 40;restored -38;result 71;results -102
resume 86;retail 81;retention 42;retreat 42;reuse -36;revenue -118;review 139;review . -72
revolutionary 72;rid 54;rid of 54;right ? -33;right if -57;right in 40;right now 61;ring -126
ring you -38;river 63;roadmap -25;rock -51;role -58;role . -39;role and -57;roles 185;roof and -56
room 41;room for 36;rooms 64;roses -30;rotterdam 112;round -59;round . -27;rows -29;run 127
run a 92;run it -48;run the -64;running ten -62;runs 183;runs a 31;rural -55;rural libraries -55
rush 40;rye -43;s -114;s a 242;s also -48;s an -60;s anything -31;s been -89;s call -27
s company 33;s connect 56;s day 71;s do -25;s easier -36;s fine -88;s greetings -29;s meet -70
s meeting -73;s my 48;s next 52;s not 61;s office 34;s on -96;s our 27;s schedule -29;s site 31
s what -96;said -99;said i -85;sales is -28;same . 52;same and 42;samples 32;sat -84;sat next -84
saturday ? 46;save 85;save your 101;saved 80;saved me 71;saw -153;saw this -62;saw you -55
say -183;say hello 71;say hi -65;say no -138;say so -93;saying -129;says -96;scan -49;schedule 79
schedule a -29;scheduling -50;school . -58;season -53;season s -29;seat 173;seat . 94;seats are 51
second -139;security -57;see 149;see a -26;see from 26;see how 49;see if 42;see we -60
see whether 177;see you -145;seed 55;seed round 72;seeing 31;seem 131;seem to 42;seems 25;seen -35
seen that -59;sell 44;selling 81;send 64;send an 57;send it 79;send me -140;send the -70
send you 100;senior 44;sense 56;sense for 70;sent 88;seo 99;serious -49;serious . -49;server 92
server . 92;service . 82;service to -57;services are -44;set a -57;set aside 81;setting -53
setting up -53;seven -55;several mutual 26;several of -26;shake 57;shall 80;shall i 118
shall we -38;share 327;share insights -68;share it 162;share with 60;shared -247;shared a -27
shared folder -33;shared our -60;shared the -35;shares -84;sharing -63;sharing our -39;she -134
she d 31;she has 43;she is -30;she starts -57;sheet -25;shenzhen 27;shipped 27;ships 39;shop 88
shop . 26;shops -29;short -34;short call 68;short of -50;shortlisted 68;shot 41;shot in 41
should -104;should be 36;should i 98;should know -49;should talk 56;should try 25;should we -238
should you 84;show 74;show it -41;show me -30;show you 143;shows 41;shows how 41;side 144
sign up 91;signed -29;silence 65;similar -28;simple 90;simple yes 90;since 0000 -43;since i -26
since it -43;since the -89;since we 56;since you 49;singapore 87;sir -29;sir . -64;sit 80;site 158
site that 55;situation 52;situation ? 44;skills 28;skip 93;sleep -40;slept 25;slept for 55
slide -55;slides . 55;slipped 157;slot 45;slow 32;slowly -74;slowly made -74;small 39
small team -43;small thing -71;smiled -82;so -173;so . -31;so and -57;so big 27;so glad -80
so here 50;so just 26;so let -26;so many -35;so much -134;so thank -49;so we -33;so what 56
so you 157;sofa 28;sofa . 28;software . -42;software i -70;soil -41;sold -25;some 89;some . 107
some company -73;some ideas 73;some openings 73;some time -33;somebody 34;somebody to 38
somebody who -67;somehow -69;someone else 79;someone from 34;someone i -40;someone with -60
someone you 95;something 350;something . -46;something for 115;something new 46;something that 232
sometime 69;soon -110;sorry 26;sorry about -34;sorry for -92;sorry i -36;sorry to 78;sort 116
sounds -120;sounds like -77;soup -77;source -84;source of -25;sourcing 32;sourdough -66
space for 42;spaces 44;spam 87;spam ? 87;spare 79;spare me 73;speak 54;speak to 28;speak with 28
speaker 122;speaks 52;specific -69;spending 66;spent 110;spin 26;split -118;split the -26;spoke 39
spoken 87;sponsor 27;sponsored 50;sponsors 49;sponsorship -46;spots 65;spreadsheet 46;spring 48
spring . -60;stage 101;stake 73;start 97;start with 58;start without -41;started 87;started in 40
starts -167;starts in -57;startup 72;state -25;stay -181;stay connected -28;stay in -91
stay with -37;stayed -45;stays -59;step 28;still -113;still interested 81;still on 40
still owe -26;still see -45;still want -124;still work -95;stock 26;stock ? -70;stop -65
stop . -75;stopped -68;stopping 37;stories -54;story 106;story . 55;story is -35;story on -41
strategies 38;street -35;strings 108;strings . 48;student -54;students -80;studio 82;study -104
study on -40;studying -101;subject -29;subscription -111;success -83;success . -81;such 92
such a 70;suggest 68;suggest that 68;suggested that 30;suggestion -95;suggestions -61;suit -34
suits 59;summer ? 100;summit -57;summit ? -57;sunday 47;supplier . 33;supply 194;support . 47
support each 47;sure 60;sure if 103;sure this 38;sure you 127;surprised 25;survey -57
sustainability 31;switch -69;switched -34;switched from -34;t -241;t a 75;t answer -82;t be -35
t drop -64;t find -72;t for -63;t have -79;t heard 35;t it 64;t just -59;t know 26;t mind -60
t reproduce -63;t the 100;t use -56;t want 76;t you -34;tables -37;tag -66;take 92;take a 143
take care -94;take for 65;take it 226;take me -51;take on -70;take the -68;taken 81;takes 114
takes a 54;taking on 65;talent 83;talented 32;talk -51;talk . -56;talk ? 106;talk about 33
talk and -31;talk for -33;talk on -108;talk to -47;talk with 63;talked -78;talking 38
talking about -69;talking to 60;talks -35;target 44;tax 45;tea -41;teach -102;teaching -82
teaching and -44;teaching to -38;team -34;team . 39;team for 46;team i 26;team in 78;team is -98
team s -144;team to -26;teams 41;technology 43;tell -40;tell the -28;tell us -49;tell you 255
tell your -57;telling -56;tells 25;ten 94;ten minutes -96;ten years -55;tend 51;tend to 51;term 42
terrible -72;text -36;text and -28;than -140;than anyone -25;than i -30;thank -283;thank you -274
thankful 105;thankful for 34;thanks -317;thanks . -48;thanks again -96;thanks for -104
thanks to -53;that -58;that . 35;that client -45;that does 32;that doesn 51;that i 37;that is 33
that keeps 98;that made 63;that my -36;that northwind 44;that one 57;that our 51;that out -79
that reminded -35;that same -48;that something -145;that sounds -77;that still -74;that suits 62
that the -102;that we -26;that works -26;that would 87;that your 62;the -265;the 0 43;the 00th -76
the 0rd -29;the add 56;the allotment -52;the anniversary -38;the app -38;the archive -51
the area 77;the baby 46;the bakery -96;the best 86;the beta 30;the bit -26;the blue -91
the booking 34;the break -31;the brochure 158;the broken 68;the budget -117;the business 50
the cake -42;the call -68;the card 27;the case -70;the chance 33;the chapter -38;the charm 30
the children 83;the choir -28;the ci -65;the class -66;the client -86;the clinic -41
the coffee -63;the conference -101;the connection 67;the contract -91;the conversation 44
the council 26;the dark 41;the data -35;the demo -67;the docs -127;the domain 41;the dough -75
the end -34;the expo 40;the fair 74;the ferry -50;the figures -26;the first 56;the future 69
the game -54;the garden 65;the github -28;the globe 35;the gold 83;the google -26;the grant -42
the group 39;the harbour -34;the heat 27;the home 95;the idea 92;the information 67
the investors -40;the invoices -42;the job 83;the keys -63;the knee -84;the lab -64
the landlord -42;the late -28;the latest -32;the launch -92;the layoffs 90;the leading 30
the lift -35;the lighthouse -76;the line 37;the link -40;the list -54;the loop 47;the market 36
the midlands 87;the migration -33;the ministry -92;the moment 109;the month -35;the morning -30
the most -105;the museum -69;the name 30;the new -178;the news 78;the numbers 95;the offer -81
the office 32;the old -63;the one -26;the only -69;the order 36;the other 42;the package -53
the panel -85;the paper -58;the people 68;the post -35;the potential 40;the price 28
the pricing -105;the print 67;the product -35;the project -71;the projector -51;the quote -58
the readme 47;the recording 74;the results -72;the right 120;the river 63;the road -40
the roadmap -25;the role 35;the roof -30;the same 77;the school -60;the second -109
the sensors -33;the seo 51;the shared -33;the sheet -25;the side 55;the site 37;the slides -51
the small -80;the software 48;the story 41;the summer 99;the summit -55;the supplier -63
the table -39;the team 140;the third -41;the time 29;the trade 26;the transaction -61;the trial 39
the two -70;the update -77;the week 74;the whole -26;the windows -93;the work 60;the workshop -35
the world 31;the wrong 62;the year 125;them -45;then -32;then it -67;there -112;there . -54
there ? -127;there a -52;there anything -64;there i 36;there is 70;there may 59;there might 25
there was -68;there when -59;these 79;these days 31;thesis -32;thesis on -32;they -133
they are -39;they have 40;thing -116;thing . -25;thing i -92;thing on -71;things 105;things 0 124
things ? -28;think 159;think a -61;think about 124;think it -73;think of 62;think that 25
think you 103;thinking -70;thinking of -50;third 29;third time 55;this -51;this . -145;this ? 88
this a 27;this and -54;this article -48;this as -56;this before -60;this but -27;this email 40
this field -41;this for -59;this in -59;this is 33;this issue -69;this library -65;this means -29
this month 43;this morning 29;this number 87;this one -71;this or -83;this out 47;this package -86
this point -108;this project -35;this quarter 185;this thread -42;this to 51;this week -67
this year 171;those who 26;though 45;though . -108;though i 27;thought 100;thought about 32
thought i 153;thought it 41;thought of -49;thought that 29;thought you -110;thoughts 186
thoughts on 202;thread -68;thread on -48;three 204;three months 42;three new 75;three years 45
thrilled -28;thrilled to -28;through a -38;through our 48;thursday -70;thursday . -89
thursday ? 104;thursday at 28;ticket 48;tickets 44;time . 103;time ? -58;time at -44
time before 114;time flies 27;time for -111;time i -81;time no -35;time s 30;time to 89
time you -39;times on -59;timesheets 31;tiny -50;tired 42;tired of 29;title 126;to 126;to . -71
to 00 -59;to 000 59;to 000k 92;to a -83;to accept -28;to add -82;to an 31;to become 55;to begin 41
to book -113;to bring 75;to build 72;to buy 218;to call 27;to catch -61;to change 52;to chat -31
to close 48;to collaborate -36;to come -66;to compare 70;to confirm 46;to connect -50
to connecting -37;to contribute 61;to cover 65;to discuss -66;to do -111;to each -141;to earn 62
to exchange -36;to explain -57;to explore 37;to feature 80;to follow -48;to get 27;to give -44
to have 104;to hear -105;to hearing 45;to help 34;to interview 42;to introduce -35;to its 48
to keep 31;to know 35;to leave 88;to let 40;to look -181;to lose 45;to make 122;to making 48
to me -115;to meet -48;to miss 46;to my -117;to open -70;to our 140;to pass -63;to pay -52
to publish 32;to quote 51;to reach 144;to read -114;to review 92;to save -43;to say -36;to see 197
to sell 35;to send 71;to share 126;to show 33;to sign -91;to somebody -50;to stay -147
to submit 54;to support -33;to take 64;to talk 120;to tell -136;to test -67;to thank -87
to the -75;to their 33;to think 71;to this -52;to touch -34;to travel 59;to us 52;to welcome 40
to where -69;to work -73;to working 38;to your -104;today ? -66;today and 94;today s -25
together -101;together . -71;together ? -72;told -117;told her -29;told me -25;told when -35
told you -28;tomorrow -85;tomorrow . -60;tomorrow ? -79;tonight 59;tonight . 66;tonight ? -28
too -86;too ? 26;too busy -84;too full -94;too much 49;took -128;took me 31;took over -53
tool . -34;tool for 35;tool that 32;tools -55;top -67;top 00 -82;topic . -104;topic for -48
topics -78;totally -41;totally fine -27;touch . -79;touch base -34;tour 38;track 31;tracking 30
trade 39;trading 47;training 46;transaction -61;translation -53;travel 59;trial 125;tried 70
tried to 56;trouble -68;truly -45;try 103;trying 93;trying to 125;tuesday -57;tuesday ? 31
tuesday at -38;turn 86;turned -37;tutorial -32;twenty -63;twice -104;twice . -64;two hours -40
two of -61;two page 56;typically -77;uk 49;under -66;under one 40;under the -33;understand 48
understand your 38;unique 61;unless 55;until -118;until friday -71;until sunday 25;up -67;up . 145
up ? -73;up first -65;up i 51;up in -92;up list 54;up of 56;up on -141;up properly -37;up the -44
up to 106;up with -74;update -78;update . -40;updated 65;updated resume 46;upgrade 78;upvote 42
urgent 29;urgent requirement 46;us 130;us . 50;us a 58;us and 26;us for -37;us in 38;us to 30
us with 27;use -106;use the -143;use this -53;use your -124;used -57;used to -65;useful 38
useful ? 32;user -45;users if 52;uses -25;using -44;using your -51;usp -26;usual -52;usually 194
valuable 52;valuable to 52;value 58;value your 58;ve -136;ve a 107;ve added -95;ve applied -27
ve built -28;ve decided 39;ve done -26;ve got 48;ve had -31;ve just 57;ve mailed -65;ve missed 60
ve put -33;ve recently 27;ve seen -59;ve some 92;ve talked -59;verified 68;version -94;very -48
very happy -57;vetted 104;video it -29;videos 28;view on 73;virtual 69;virtual coffee 69;visa -33
visibility 37;vote 57;vote for 70;wait -81;waiting 80;waiting for 80;walk 80;walking -42;wall -64
wallet 45;want -110;want . -45;want a -89;want for 161;want it 33;want me -58;want more 69
want one 120;want the 61;wanted -35;wanted to 98;wanted you -37;wants -42;wants to -72;ward 38
warehouse 80;was -108;was a -36;was hoping 73;was impressed -25;was it -45;was lovely 109
was nice 57;was no -58;was so -42;was spot -45;was the -61;was there -52;wasn -61;wasn t -61
watch 81;watching 68;water and -29;way . -112;ways -92;ways we -83;we -154;we are 89
we automate 55;we both -53;we buy -135;we can -54;we connected -65;we could 69;we count 25
we d -63;we do 98;we don 26;we finally -37;we get -80;we go -28;we got -89;we have -44;we last 54
we launch 42;we ll -56;we may -57;we move -144;we need -65;we noticed 35;we produce 49;we ran -72
we re 99;we sat -84;we share -34;we shared -30;we tag -85;we talk -28;we ve -116;we were -46
we work 50;we wrote -25;wealth 37;web 32;website 43;website . 62;websites 26;websites for 26
wedding -45;wednesday -103;wednesday ? -97;week . 113;week ? 88;week about -48;week in -26
week is -37;week s -72;weekend -83;weekend . -71;weekend ? -57;weekly 56;weeks 113;weeks . 42
welcome -75;welcome to -25;welcome you 40;well . 110;well and 55;well last -48;went -127
went from -48;were -179;were interested 66;were looking -41;were right -48;what . -39;what a 47
what are 116;what can -116;what did -72;what does 32;what happens 60;what is 80;what made -60
what s 111;what the 75;what time -71;what we 193;what would 26;what you -63;what your 63
whatever 58;whatever you 29;whatsapp 83;when can 86;when i 27;when we -30;when you -83
whenever -65;whenever you -100;where 71;where i 85;where should 61;where the -42;where to 32
where we 30;where you 71;whether 117;whether i 35;whether it -80;whether the -37;whether we 51
whether you 42;which -65;which has 34;which i -61;which is 143;which one -52;which your 26
while -39;who 145;who are 38;who asked -33;who d 108;who do 107;who handles 38;who has -44
who is 42;who knows -67;who looks 48;who runs 32;who should -106;who want -104;who would 41
whole -52;whom -47;whom to -27;why 74;why i 37;why it 49;will -69;will be -106;will do 84
will find 41;will have -29;will love 26;will you -93;wind -49;windows -93;wine 58;winter 56
wish -43;wish to 34;wish you -77;with 40;with . -51;with 00 86;with ? 30;with about 134
with an 106;with credit -95;with engineers 35;with every 30;with half -44;with is -72;with it -144
with joy -43;with marketing -29;with me -192;with my -99;with no 38;with other 61;with our 80
with someone 45;with ten 69;with the -263;with us 109;with you -43;within 60;within your 60
without 28;without any 97;without asking 36;without me -54;without you -89;women 55;won -64
won t -60;wonder 55;wonder what 85;wondered how -60;wonderful -97;wonderful . -79;wondering -109
wonders 25;word . 55;wordpress 30;words 82;words . 55;work . -39;work ? 132;work and -51
work for 49;work on -108;work or -95;work out 65;work with 34;worked -39;worked for 25
worked together -48;working 137;working capital 38;working on 46;working to 76;works -28
works for -68;workshop -81;world to 52;worries take -61;worth 111;worth a 35;worth checking -57
worth it -55;would 61;would a 30;would be 92;would gladly -95;would have 65;would help 36
would like -110;would mean 51;would next 40;would prefer 26;would really 52;would suit 54
wouldn -44;wouldn t -44;write 37;write . -47;write a -32;write up -77;writer 53;writes 58
writing 87;writing . 85;written 68;wrong 51;wrote 35;wrote a 36;wrote in -25;wrote something -36
wrote the -25;www -31;www . -31;year -61;year . -137;year ? 107;year in 40;year student -33
year to 113;years . 26;years ? 39;years and -35;years at 44;years is -46;years of -34;yes -51
yes for 33;yes or 90;yes please -89;yes we -25;yesterday 68;yesterday . 65;yet ? -84;you 59
you . -79;you ? 80;you a 117;you about 118;you add 148;you again -50;you agree -62;you all -58
you among -32;you an -137;you and -39;you anything 90;you as -74;you ask -73;you asked -145
you at -113;you available -53;you be -115;you because 90;you been 46;you both -64;you but -41
you by 60;you came 49;you can -53;you charge -102;you check -63;you come -115;you confirm -45
you could 214;you crossed -36;you currently 225;you deal -58;you did -78;you do 55;you doing 59
you down 38;you ever 236;you for -45;you free -45;you from 80;you get -89;you give 33
you going -136;you got 82;you guys -40;you had -41;you handle 27;you handled -45;you happy 93
you have 103;you hear 52;you here -35;you holding -73;you how 95;you if -76;you in 88;you join -37
you keep 55;you leave -40;you like 34;you link 26;you ll 66;you love 112;you lunch 83;you may 27
you mean -96;you more 102;you needn -56;you no 25;you off 56;you once 56;you one 114;you or 241
you over 148;you please -39;you post 106;you prefer -90;you read 28;you ring -88;you saw 86
you say -49;you see 74;you seem 124;you send -101;you shared -60;you should 25;you since -31
you start -65;you still -170;you support 27;you talk 60;you tell -90;you that -51;you the 124
you this 58;you to 143;you today -25;you told 35;you too 26;you took -78;you up -160;you use 119
you ve 67;you want -40;you wanted -76;you well 37;you went -41;you were -31;you what 160
you when -29;you wish -40;you with 80;you won 34;you write 53;your 193;your advice -56
your article 32;your audience 46;your back -39;your background 26;your birthday -36;your blog 99
your boss 80;your brain -41;your budget 70;your calendar -70;your card -50;your career -50
your city 78;your comments -25;your company 26;your course -96;your current 62;your dedication -55
your diary 38;your domain 45;your essay -56;your experience -32;your file 55;your firm 67
your first -73;your generous -83;your github 109;your house 65;your inbox 112;your income 36
your insights 81;your investments 40;your invitation -115;your invoice -68;your kids 27
your kind 33;your last 42;your letter -50;your life 38;your linkedin 32;your list -32;your logo 49
your message -64;your monthly 38;your name -107;your new -61;your next 34;your niche 39
your note -30;your offer -83;your opinion -25;your own 50;your page -141;your paper -28
your parcel 57;your piece -48;your plate -42;your position 52;your post -39;your poster -53
your posts -25;your price 106;your product -50;your project -32;your promotion -80
your question -54;your radar 42;your recent 66;your region 35;your reply 28;your requirements 51
your seat 105;your seo 36;your shop 55;your side 94;your site 26;your story -55;your street 33
your study -40;your support -25;your take 27;your talk -127;your team -42;your thoughts -56
your thread -48;your time -95;your website 59;your week -46;your work -68;your write -77;yours 208
yours . 116;yours ? 56;yours to 41;yourself -159;yourself . -34;zero 59;zoom -50
"""
