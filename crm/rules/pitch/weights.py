"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.
A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.
"""

from __future__ import annotations

WEIGHTS = """
bias -753;+all 382;+disguise -119;+flattery -119;+generic -263;+link 76;+money -95;+nagging 415
+opening 41;+personal -332;+placeholder -157;+plain 165;+probe 159;+self 23;+sells 121;+show 216
+thanks 22;+time -154;+urgency 73;. -201;. . 88;. 00 148;. 000 40;. a 16;. all 40;. and -14
. any -16;. are -163;. as 77;. ask 60;. before -58;. best -19;. book 60;. but 52;. call 45
. can 113;. catalogue 66;. check 47;. com -22;. come 28;. could -15;. curious -49;. deck 68
. do -53;. example 117;. feel -77;. first -17;. four -52;. give -63;. glad 16;. good 149
. happy -34;. has 60;. have -74;. he -31;. here 41;. hope -134;. how -151;. i 30;. if 136;. in 55
. interested 97;. is -114;. join 56;. js -41;. keen 58;. last -32;. let 144;. looking -15
. may -41;. mind 79;. nice -38;. no -132;. noticed 18;. open 29;. org -56;. our 141;. please 62
. register 29;. reply 182;. same -32;. save 118;. say -56;. see -35;. send -45;. several 16
. shall 118;. she -63;. should 139;. sign 45;. since 50;. sorry -15;. start 73;. still 89
. tell -35;. thank -38;. that 53;. the -86;. their -48;. there 298;. these 49;. they -38
. this -98;. thought -23;. to 59;. use 31;. want 120;. was -42;. we 135;. well -117;. what -158
. whatever 37;. when 121;. where 16;. which -58;. who 42;. will -88;. with -49;. you -152
. your -83;0 93;0 . -163;0 0 65;0 00 -115;0 000 142;0 ? -49;0 minute 21;0 or 45;0 that -17;00 94
00 . 31;00 000 58;00 ? 34;00 a -102;00 and -77;00 days 73;00 hours 55;00 in 45;00 min 31
00 minute 17;00 minutes -85;00 off 182;00 percent -43;00 to -36;000 427;000 . 66;000 a 64
000 and 65;000 for 100;000 in 30;000 to 14;0000 -148;0000 . -146;00000 -26;00000 . -26;000k 80
000k with 31;00k 122;00k to 50;00th -76;00th ? -15;0m 16;0pm 61;0th 38;=about  -157;=about i -91
=about iy -135;=about w 73;=about wi -125;=about wiy 177;=about wy 49;=about y -141;=currency 28
=length 0 -488;=length 1 -119;=length 2 251;=length 3 5;=lines -84;=percent 422
=question at the end 237;=question within -133;=questions 83;? 105;? asking 47;? did -104
? happy 139;? he -27;? i 93;? if 118;? it -55;? mine -48;? my 45;? order -26;? our 88;? ours -43
? she -80;? the -149;? there -17;? they -27;? we -31;? you -68;a 221;a 0 111;a 00 22;a bakery -40
a beer -79;a better 149;a big 68;a bigger 52;a bit -20;a blessed -14;a breakfast 39;a cash 33
a chance 71;a client 35;a cold 52;a company 52;a complimentary 31;a confidential 57;a constant -36
a conversation 41;a copy 38;a dashboard 16;a day 30;a dead 40;a demo -92;a discount -16
a engineer 69;a family 28;a fellow 53;a few 31;a field -17;a financial 22;a firm 49;a fix -41
a flat -96;a follow -44;a founder 22;a free 67;a full 73;a game 43;a gardener -55;a good -109
a great -76;a handful 16;a happy -18;a head 63;a high 40;a job -63;a leading 17;a link 16
a list -24;a little -96;a long -52;a look 154;a lot -91;a meeting -49;a mess -29;a minimal -35
a minute -27;a moment 21;a month -16;a napkin 52;a native 74;a new -91;a no 95;a nurse -27
a one 68;a place -52;a pleasure 37;a plugin -15;a post 60;a pre 53;a priority 63;a product 19
a productive 30;a pull -55;a quarter 34;a quote -43;a reference -15;a role -78;a seat 54
a second -81;a share 53;a short 56;a shot 35;a side 35;a similar -30;a slot -18;a small 64
a student 18;a table 32;a team 14;a ten 18;a test 70;a time -63;a very -62;a virtual 73;a week 65
a wonderful -28;a year -95;able -54;able to -54;about 16;about . -94;about ? 22;about a 89
about an 93;about hiring -62;about how 66;about in -48;about it 68;about moving -40;about our -32
about pricing -45;about selling 28;about that -23;about the -46;about this 126;about to -28
about topic 20;about what 60;about you -26;about your 128;above -73;above all -19;absolutely -41
accept . -23;accepted 46;accepted . 46;accepting 66;accepting . 80;accepting my -23;accident 101
accident . 101;account 117;accountant 45;accounts -78;across 41;across an -19;across something 95
across your -29;actually -20;add 176;add . 28;add me 69;added -77;address -68;address ? -88
admire 20;ads 101;ads . 52;advance 19;advice -108;advice about -47;afraid -114;after -69
after . -37;after easter 74;after the -28;after your -26;afternoon -31;afterwards -71;again . -106
again ? -42;again after 95;again for -21;agencies 128;agency 56;agency . -20;agenda 18
agenda i -51;agent 52;agents 21;agree -71;agree with -71;agreed -21;agreed on -21;ahead -21;ai -16
ai implementation -20;alex 45;alex . -15;alex it -21;alex we 30;all -215;all . -127;all ? 93
all but 65;all i -14;all of -61;all right -86;all the -34;allotment -34;already -36;alright -34
also -88;also in -37;alum -20;alum here -20;always 35;always had 27;am 27;am looking 59
am working 60;amazing -38;amazing . -41;among 19;among my -40;an 182;an app 101;an article 28
an e 16;an email -85;an exciting 21;an honour -36;an hour -95;an idea 65;an inspiration -21
an intimate 53;an intro -79;an introduction 18;an invite -16;an mvp 88;an offer -63;an old 57
an opening -41;an upvote 50;ana -46;ana . -113;ana i 42;and 121;and 00 -55;and a 62;and am 32
and as 36;and close -31;and cost 37;and could 40;and don 28;and event 32;and follow -20
and found -31;and get 27;and give 16;and has -57;and have -21;and help 58;and i 40;and in -23
and it -21;and need -45;and nobody -66;and not -56;and now 27;and one 33;and only -21;and our 39
and pick 35;and play 40;and price 23;and promotion 22;and put 35;and say -41;and she 50
and site 47;and tell 145;and the -15;and their 25;and then 41;and they -88;and thought -140
and was 61;and we -32;and what -50;and will -41;and would -86;and you 155;and your -60
and yours -42;anniversary -63;anniversary . -51;announce -30;annual 74;another year 110;answer -97
answer . -86;answer your -52;answered -33;answers 22;any 248;any chance -47;any good 48
any news -53;any of -23;any project 16;any thoughts 169;anybody -224;anybody . -65;anybody who -41
anyone -99;anyone in 115;anyone who -110;anyone you 18;anything -82;anything . -51;anything is -60
apart 29;api -64;app 119;app development 50;app for 29;app made 27;app that 31;application -41
applied for -18;appreciate -74;appreciate that -14;appreciate the 55;appreciate you -76
apprentice -79;approach -69;approach to -29;apps 51;archive -40;are 122;are . -19;are a -37
are having 41;are in -46;are limited 49;are looking 56;are on 62;are so 35;are the -74
are things -53;are tired 44;are you -68;area 44;area and -18;argue -29;around -19;around . 18
around this -48;article 35;article on -80;as -16;as a 120;as an 107;as discussed -33;as i -29
as much -55;as one 45;as promised 65;as somebody 40;as the -53;as we -37;as well -57;as you -141
aside 75;ask -60;ask . -57;ask for -20;ask what 50;ask you -72;asked -339;asked about -74
asked for -37;asked how -52;asked my -21;asked our -37;asked whether 25;asking 188;asking . -48
asking because 26;asking for -55;asks -64;assistant 105;assume 24;assuming 14;at 19;at 0 -82
at 00 20;at 000 24;at a 77;at all 19;at company -25;at five 16;at half -20;at last -24;at least 62
at my -20;at night -45;at no 117;at northwind -81;at norwind 40;at once -58;at our 29;at ten -14
at that 72;at two 73;at work 122;at your -58;attach 56;attach the 56;attached 97;attached . 15
attendees -22;audience 27;audiences 45;audit . -14;august -50;austin -89;automate 47
automation -20;autumn 66;autumn . -53;available 18;available and -85;awareness 66;awareness for 66
awesome -49;awesome . -15;awful 15;b -87;baby 81;baby . 52;babysitter -30;back . -25;back and -41
back from 98;back on 85;back so 14;back then 15;back to -79;background 27;background in 63
bags -61;bakery -221;bakery and -40;bank 59;banks -28;banners -25;barbecue -32;base -46;basel -20
basel . -20;be 127;be a -51;be able -35;be all -85;be an -36;be at -72;be better 37;be brief 39
be connected 60;be curious 26;be delighted 67;be glad 27;be good -36;be grateful 19;be great -31
be happy -93;be honest 104;be honoured 22;be in -113;be interested -103;be of 15;be open -83
be part 17;be perfect 15;be pleased -27;be talking 68;be the 61;be there -25;be told -17
be very 50;be your 46;beans -60;beat -16;beautiful 92;because -43;because of -103;because we 26
because you 116;become 104;become a -46;become an 93;beekeeping 100;been -142;been a -22
been reading 17;been running -17;been shortlisted 58;been the -21;been using -16
been wondering -33;been working 46;beer -79;beer after -42;before -43;before i -61;before it -40
before the -16;before they 27;before we -119;before you 31;began 15;begin . 14;begin with -34
behind 29;believe -26;believe . -114;believe it 46;bell -71;belongs -44;belongs in -44;below 44
below . 74;bench -84;benchmark 41;beneficial 52;benefit 33;benefit from 32;best 57;best person 22
beta 37;better 59;better . -30;better ? 37;better for -31;better place -15;between 14
between our 16;big 64;bigger 52;biggest -21;bike -99;bird 19;birthday 36;birthday . 97;bit -71
bit . -32;blessed -14;blessed day -14;blocks -20;blog 93;blog . 60;blue -52;board -18;bonus 149
book 23;book . 28;book about -22;book and -70;book on 35;booked 49;booking 28;bookings -60
bookkeeping 69;borrow -47;borrow your -56;boss . 56;boss and -32;both -108;both get 19;both in -20
both of -15;both work -41;bought 157;box -45;boxes 111;boy 73;brain -38;brain about -38;branch -29
brand 54;branding -25;bread -47;break -40;break . -58;breakfast 95;breakfast . 56;bridge -100
bridges -73;brief 57;brilliant 86;bring 71;bring the 30;brings 36;brochure 207;brochure . 72
broken 125;broken link 79;brother -53;brussels -88;budget for 35;build -25;build . -91
build awareness 66;building -63;building . -26;building something 49;builds -14;built -67
built a -49;bumping 131;bumping this 65;buried -14;burnout -45;bus -25;business 214;business in 25
businesses 298;busy 84;busy . 23;busy so 177;but -127;but i 77;but if -62;but it -48;but there -46
but we -20;but would 16;buy 70;buy you 82;buyer 33;buyers 31;buying 18;by 94;by a 140;by friday 57
by half 78;by hand 130;by mail -25;by name 44;by noon -20;by on 65;by one -71;by our 18
by region -60;by the -53;by thursday -99;by to -46;by what -37;by you 54;cable -55;cable ? -55
cake -70;cal 47;cal . 47;calendar -67;call -106;call . 60;call ? 17;call about -38;call this -75
call you -47;called -32;calls 91;came -50;came across 47;came back -49;came up 19;campaign -84
can -52;can be 26;can beat -16;can come 46;can do -21;can help 19;can i -84;can see 32;can send 60
can supply 91;can support 37;can t -135;can tell 61;can we -16;can you -111;cancel -17
cancel my -47;capital 31;capital ? 31;card 65;card . 101;care . 44;care about 22;care of -58
career -41;career . -48;carpentry -90;carpentry . -90;case study -47;cash 33;cash buyer 33;cat -24
catalogue 66;catch -107;catch . -49;catch up -59;catering 55;caught -24;caught my -24;certified 30
chair 18;challenges 52;chance 81;chance to 106;changed 97;changed how 44;changes -46;channel 79
chapter -107;chapter on -19;charge 97;charged -52;charm 28;charm . 28;chart 40;chart . 40;chat -48
chat ? -45;chatting 63;check -31;check it 47;check whether -14;checking 47;checking in 18
cheers -36;choir -190;choir is -83;choose 94;chose -25;churn -115;churn by -21;circle 87
circle on 56;circling 68;circling back 68;city 62;city and 62;claim 106;class -143;class . -16
class of -36;cleaning 102;click 42;click below 42;client 31;client . -44;client a 17;client in 31
client is 63;clients 88;clients . 91;clients in 25;clinic -25;clinics 19;close 25;close to -26
close your 59;closed 22;closing 16;closing the 40;closing this -39;cloud 46;club 110;co -17
coach 81;coaching 65;code 134;coffee -45;coffee ? 27;coffee s -76;coffee with -60;cold 75
cold email 52;collaborate -28;colleague 19;colleagues -39;collection 23;college -60;com -22
come -152;come and -61;come by -38;come in 97;come to -29;comes 40;comes to 48;coming from -14
comment 62;comment on 22;comments -28;commitment 69;commitment . 52;companies 71;companies in 37
company -41;company . 36;company ? -18;company for -43;company that 16;compare 130
compare notes 73;competitive 84;competitor 16;completely 16;complimentary 31;complimentary 00 31
conference -125;conference in -17;confidential 57;confidential chat 16;confirm that -37
confirm your 44;congrats 16;congrats on 22;congratulations 54;congratulations . 21
congratulations on 59;congratulations you -40;connect -50;connect . 61;connect and 34
connect here -56;connect with -14;connected . 63;connecting -50;connecting . -72
connecting with 18;connection 93;connection . 48;connections and -29;consider -82;considered 63
constant -36;constant source -36;consultant 44;consultants -14;consulting -45;consulting to -45
contact 103;contact . 56;contacts -103;contacts in -19;content -20;content . -19;contract 108
contract is 96;contribute 21;contribution 43;contributions -15;contributors -36;conversation 67
conversation . 37;conversation ? 73;convert 16;convert . 16;cooking -70;cool -46;copy 38;core -44
cost . 57;costs -73;costs with 16;could 40;could be -31;could do 24;could i 84;could really 23
could use 45;could we 39;could you -273;council 34;count 40;count on 70;counts 237;counts . 200
counts and 37;course -99;course . 49;courses -16;cover letter -56;covering -42;covers 62;crazy 82
credit -98;crossed -37;crossed my -37;cry 87;cto 131;curiosity 85;curious . -25;curious to 26
curious what -49;current 87;currently 234;customer -79;customers 26;cv 70;d 104;d ask -30;d be 52
d change 35;d connect -56;d hate 49;d like -101;d look 106;d love -45;d pay -47;d rather -74
d say 36;d speak 28;d try 112;d value 18;d want -110;daily 24;dark 35;dark but 35;dashboard 16
dashboard that 16;data -63;data . -55;database -27;date -46;date ? -25;date for -14;daughter 40
day -39;day . -138;day we 33;days 67;days . 45;days ? -21;days i 49;dead 57;dead link 40
deadline -32;deadline is -32;deal -56;deal with -59;deals 40;deals with 40;dear 71;dear i 69
dear sir 43;decided 40;decision -43;deck 111;default -50;delft 35;delighted 31;delighted to 67
delivered 50;delivery -38;demo -104;demo . 47;demo for -21;demo on -59;dentists 63;dentists . 47
deserves 34;designer -97;designs 103;desk 55;developer -18;developers 29;development 54;diary 63
did -76;did . 49;did my 147;did the -15;did you -104;did your -61;didn -35;didn t -35;digital -31
dinner 17;dinner . -78;dinner at 48;dinner for 56;direction 19;direction ? 19;discount 35
discount for -65;discounts -16;discuss 31;discussed -33;discussed i -56;disrupting 63
disrupting the 63;dm 103;do . 143;do a -57;do and 33;do for 77;do have -21;do it -117;do the 158
do this 48;do we -80;do with -67;do you 36;do yours 55;docs -169;docs . -125;docs say -18
doctors 56;does -174;does it -101;does that 16;does your -35;doesn 15;doesn t 15;doing 74
doing a -28;domain 49;don 46;don t 46;done -153;done . -64;done this -22;door -67;double 21
double its 21;dough -70;down 130;down . 65;down as 19;down to -91;dr 15;draft -23;draw -64
dream -20;drenthe -30;drive 71;drop -97;drops 64;drove -88;drove past -61;dubai 61;during -64
during the -45;e mail -17;each 135;each . 107;each other -22;earlier 88;early 79;early access 25
early bird 19;earn 122;earned -39;easier -28;easier . -28;easter 74;easter . 74;eaten 69
eaten by 102;eating 25;editing 22;editor 63;editors 18;editors who 18;education -42;effort -49
effort . -49;eight -39;either 54;either way 54;eleven -112;else 55;else on 68;email 34;email . 52
email earlier -56;end 67;end ? -91;end of 43;end up 95;ended -36;ending -15;ends 207;ends . 69
ends in 96;energy -17;energy . -30;engineer 159;engineering -35;engineers 195;enjoy 31;enjoyed -15
enjoyed our -62;entrepreneur here -19;entrepreneurs 15;episode 22;equity 25;equity . 23;essay -58
essay on -46;estate 22;esteemed 23;esteemed company 23;estimate 46;euros 25;even 82;evening -113
evening . -43;event 32;events 38;events . 38;ever 149;ever considered 63;ever think 78
ever want 75;every 205;everyone 54;everything 72;exactly 14;example 46;example . -81
example you 29;excellent -31;exchange for 85;exchange ideas -45;exciting 21
exciting opportunity 21;executive 85;executives 31;exhibition -30;exit -52;expand -14
expand my -14;expanding 56;expanding my 39;expense 25;experience needed 32;experience with -45
experts 41;explain -74;explain why 14;explaining -48;explore how 16;expo 52;expo . 46;export -18
express -18;express my -18;external 44;external partners 44;extra 42;eye -40;eyes -56;face 39
facing -43;fair 39;fair . 32;families 89;family 23;far -19;far ? -19;fast 150;fate 56;father -41
feature 96;feature you 22;featured 38;featured in 38;fee 108;feed 77;feedback -19;feedback on -21
feel free -40;feeling 86;fees 72;fellow -64;fellow entrepreneur -19;fellow university -20;felt 32
felt you 36;ferry -47;few 47;few times -43;field -114;fifteen 31;fifteen minutes 31;figure -17
figure 0 -32;figured -16;figures -44;file 33;file . -23;files -43;films 62;films for 62;final 51
finally 98;finance -59;financial 22;find -17;find a -36;find it 28;find our -79;find out 85
find the 36;find time 16;find you -113;finding 42;finds -58;fine -171;fine . -90;fire 142;firm 176
firms 136;firms like 63;first -17;first . 112;first ? -73;first and -69;first day -19
first job -25;first month 32;first name -24;first one 100;first time -31;first to 94;first week 22
first year -18;fit -39;fit for -64;five 282;five minute 23;five minutes 39;five years 134;fix -41
fixing 15;fixing just 69;flat -36;fleet 74;flies 21;flies . 21;floating 32;floating this 32
flour -44;focused -52;folder -47;folks 240;follow -28;follow up 23;follow what -21;follow your -30
followed -54;following -110;following up -113;for 96;for . -55;for 0 83;for 00 147;for a -199
for accepting 66;for all -14;for an -194;for any -33;for asking -14;for companies 37
for connecting -46;for covering -42;for dentists 57;for early 25;for finding 27;for firms 63
for five -26;for four 16;for gift -51;for growing 28;for half -33;for her -19;for it 28
for making -46;for march -20;for me -37;for my 54;for northwind -26;for not -45;for nothing 140
for now 24;for one 49;for our -29;for people 64;for recommending -18;for sharing -62;for site 47
for ten -18;for that -39;for the -132;for three -26;for tomorrow -44;for two -27;for us 25
for years -107;for you 169;forbes 38;forgive 121;forgive me 121;fork -49;forty 44;forward 119
forward to 42;found -98;found a 80;found it -64;found something 64;found the -34;found your -118
foundation 26;founder 94;founder of 73;founders 60;founders . 17;four -22;four years -36;free 190
free ? 14;free and -38;free for -72;free later -30;free market 16;free masterclass 100;free of -18
free on -37;free to -40;free with -67;freelance -19;freelancers 40;fresh -52;friday -115
friday . -64;friday ? -14;friday and -31;friend 34;friend . -33;friend of -59;friend s 22
friends 66;friends for 39;from -136;from 0 57;from 00 -30;from 0000 -30;from 00k 50;from my 41
from nursing -41;from our 54;from teaching -32;from the -121;from you 121;from your -30;front 97
full 107;full page 61;fully 32;fun -65;fund 27;funding -74;funding . -22;funny 76;further -23
future 62;future of 75;game 16;garden 41;garden . -17;gardener -55;gave -92;gave me -68
gave your -15;generation 74;genuinely -37;german 74;get 143;get 00 49;get a 35;get back -81
get it 39;get my -110;get the 98;get to 34;gets 74;getting 21;ghent -21;ghent ? -21;gift 47
github -33;give -55;give her -46;give you 45;given 132;given your 32;glad 28;glad that -42
glad to 24;go 36;go . -63;go ? -49;go ahead -31;go from -35;go over -19;go through 25;go up 64
goes -139;goes . 17;going -156;going to -121;gold 30;gone -54;good -87;good ? -15;good day 33
good fit -69;good luck 33;good time -85;good to -48;good with 48;google 20;got a -42;got the -25
got your -62;grab -32;graduated 59;grant -30;grateful 19;grateful if -14;grateful to -15
gratitude -18;graz -102;graz . -58;great -145;great day -30;great for 29;great meeting 16
great to -32;green -52;greetings -23;group 61;group of 26;group that 15;grow -67;growing 43
growing like 23;growth -16;guaranteed 38;guess 177;guest 40;guest post 40;guide 57;guy -58;had -48
had a -50;had time 29;had to 22;half -111;half . 78;half an -99;half past -39;hall -70;halve 110
halve the 110;hand 126;hand . -28;hand ? 168;handful 16;handful of 16;handle -27;handled -27
handled that -27;handles 39;hands 31;hannover 31;happen 81;happen to 127;happened -21;happens 96
happy . -40;happy birthday 100;happy new -27;happy to -41;happy where -23;happy with 56
harbour -34;hard -103;hard . 20;hard to -71;harder 21;has -148;has a -120;has become 46
has been -126;has changed 110;has no -32;has the -55;has to 37;hate 49;hate to 36;have 27
have 0 79;have 00 -67;have a 40;have an 34;have any 44;have budget 62;have done -34
have questions -50;have several 24;have ten -15;have three 56;have written 47;have you 104
haven -27;haven t -27;having 32;having a 32;he -100;he ll 56;he s 31;head 47;head of 63
heading -22;heads -41;hear 51;hear it 22;hear more -40;hear of 48;hear what 34;hear your -68
heard -111;heard . 16;heard back 38;heard that -48;heard you -106;hearing 117;hearing from 65
hearing more 25;heart 37;heat 18;heating -84;hello -96;hello . -29;hello alex -48;hello ana -22
hello i -47;help . -78;help with 78;help you -45;helped -74;helpful 74;helping 54
helping people 16;helps . 37;her -244;her . -55;her you -41;her your -46;here 55;here . 26
here and 28;here are -56;here i 34;here if -51;here is 213;here too -29;hey 212;hey . -14
hey alex 112;hey ana -53;hi 51;hi ana 67;hi dear 58;hi i -41;hi name -39;high 40;high quality 40
him -56;hire 58;hiring -89;hiring . 62;hiring a -92;hiring for -113;hiring slowly -62;his -22
hit -31;hit home -42;hold a 67;holding -74;holding up -78;holidays 190;home -88;home . -102
home ? -42;honest 53;honestly 18;honour -36;honour to -36;honoured 19;honoured to 19;hop -18
hop on -18;hope -106;hope all -33;hope that -34;hope to -31;hope you 62;hoping 38;hoping to 38
horses -39;hotels 31;hour -60;hour . 36;hour in -43;hour to -79;hours 170;hours . 90;hours a 17
house 195;house ? -55;house would 58;how . 33;how ? 16;how are -76;how did -115;how do 43;how i 28
how is -61;how it 38;how many -42;how s -55;how to 81;how was -15;how we -15;how you -88
how your 40;hr 81;hundred 46;hunt 73;i -48;i admire 20;i always 46;i applied 32;i appreciate -44
i ask 189;i assume 24;i attach 58;i be 52;i believe 27;i borrow -47;i call -30;i came 32;i can 120
i coach 81;i come 102;i contact 32;i could -59;i d 51;i did 72;i didn -48;i do -103;i don -42
i enjoy 16;i enjoyed -88;i felt 51;i figured -16;i found -22;i give -15;i go 50;i got -41
i guess 136;i had 33;i happen 72;i have 151;i heard -155;i help 56;i hold 67;i introduced -69
i invite 65;i keep -67;i know 140;i like 34;i liked -17;i ll 32;i look 35;i made 66;i make 35
i may 30;i meet 83;i mentioned -29;i miss -48;i need -63;i only 37;i owe -40;i passed -41
i promise 43;i put 59;i ran 41;i read 31;i really 55;i recently 91;i recorded 93;i remember 73
i represent 38;i run 103;i said -64;i saw -147;i see -38;i send 215;i sent 116;i set 16;i share 55
i speak 72;i start -35;i take 78;i talk 49;i tell -68;i think 78;i thought 87;i told -77
i took -36;i tried 27;i use -158;i used -15;i ve -67;i want -116;i wanted -71;i was -21;i went 40
i will -17;i won -37;i work 33;i would -73;i write 40;i wrote 102;idea 80;idea of -64;idea on 31
idea that 113;ideal 46;ideas 54;ideas in -30;ideas on 14;ideas with 46;if 282;if i 163;if it 79
if not -17;if that -86;if the -53;if there -84;if we -108;if you 103;ignore -66;ignore this -66
immediately -81;implementation -20;impressed -68;impressed by -53;impressed with -15;improving 91
in . 129;in 0 -17;in 0000 -65;in ? 30;in a 26;in advance 19;in austin -89;in autumn -62
in brussels -88;in case 37;in core -44;in dubai 61;in exchange 85;in field -63;in for -14
in forbes 38;in ghent -21;in graz -102;in hr 81;in industry -46;in it 56;in its 45;in june 22
in leeds 51;in march -31;in may -56;in mind 100;in my -117;in our -88;in person -72;in private 23
in production -81;in rotterdam 36;in similar 36;in spring -90;in that -18;in the -171;in this -63
in three 70;in touch 57;in two -15;in wind -16;in your 134;inbox 72;inbox . 106;includes 61
includes a 61;income 61;independent 18;industry -85;information 80;information i 63;insert 26
insert and 44;insights -77;insights . -77;inspiration -57;inspiration to -21;install 40
instead -16;instead of -106;insurance 35;interest 66;interested 115;interested ? 139
interested in 23;interesting -192;internet -42;interview 108;interview ? -31;intimate 53;into -78
into a 15;into it -33;into the -86;into your 14;intro -66;introduce -20;introduce myself 24
introduce you -44;introduced -69;introduced you -69;introduction -14;introduction to -14
investors -65;invite 54;invite . -16;invite you 125;invited 28;invited to -35;invoice -128
invoice . -37;invoices 18;invoicing 47;is -113;is . -89;is a 20;is attached 71;is back -45
is by 15;is dead 17;is expanding 16;is free -21;is getting 21;is hard 20;is hiring -32;is in -33
is insert 44;is it 14;is just 23;is looking -349;is my 36;is now -18;is on -45;is out -46
is really -15;is that -67;is the 62;is there -79;is this 47;is up -29;is what -77;is your 74
isn 81;isn t 81;issue -162;issue . -100;issue that -59;issues -70;it -210;it ? 99;it a -26
it again -18;it and 164;it at 39;it be -29;it before 28;it cost -133;it costs -22;it d 68
it does -22;it doesn -94;it for -35;it from 32;it goes -106;it happens 37;it has -88;it helps -28
it i -29;it in 60;it just -66;it looks -38;it made -28;it make 25;it makes 51;it may 19
it means -30;it out 31;it over 45;it s 72;it seems 33;it so -50;it still -35;it there 25
it this 33;it to -116;it took 39;it up -55;it was 49;it with 111;it works 25;it worth -43;its 127
its place 45;itself 57;java 18;jo -31;job -106;job . -64;job ? -106;job and -37;job at -16
jobs . -38;join 68;join for -55;join my 53;join our 91;join the 17;joining 31;journey 23
journey . 26;joy 29;js -41;jump 43;jump on 29;june -65;june . 27;just a 57;just bumping 66
just came 15;just checking -60;just floating 32;just following -92;just in -24;just like 40
just opened 37;just ping 54;just read -30;just saying -75;just started 113;just tell -30
just that 96;just to -98;just wanted -101;just wondering -47;keen 71;keen to 71;keep 14
keep in -17;keep it -25;keep learning -61;keep the -103;keep this 99;keep you 48;keep your 69
keeping 18;keeping in 16;keeps 38;keynote 58;keys -84;kids 16;kids are 16;kind 29;kind of 40
kind to -58;kindly -30;kitchens 118;knee -71;knee ? -71;know 39;know . -34;know a 35
know anybody -160;know anyone -95;know each 19;know if -106;know it -51;know so -41;know the 24
know this 14;know what 103;know when -35;know whether -29;know why 39;know you 208;knows -162
knows the -26;lab -55;lab . -27;landing 16;landlord -42;larger -48;last 19;last . -21
last month -39;last night -20;last round -39;last spoke 105;last summer -20;last time 77
last year -45;late -60;late invoices 25;late reply -28;later -21;latest -60;launch 41;launch . -49
launch on 50;launched 34;lawyer -46;layoffs 109;lead 203;lead generation 74;leaders 209
leaders . 69;leaders in 44;leaders on 53;leadership 81;leading 65;leads 109;leads . -84;learn 81
learn from -17;learn how 40;learn what 16;learned -43;learned a -17;learning -65;learning from -61
least 62;leave 134;leave a 43;leave you 43;led 59;leeds 51;left out -26;left the -20;legal -49
lena -27;lena is -15;lend 47;less -97;lesson 113;let -92;let s -29;let you -39;letter -96;level 59
liberty 20;liberty of 20;libraries -56;library -134;library . -136;library in -70;life -77
life is -29;lighthouse -79;like 17;like . 74;like ? -15;like a -80;like and 45;like it 76
like me 78;like minded -14;like that 52;like the -29;like to -132;like what -78;like you -35
like your -31;like yours 119;like yourself -25;liked 51;liked your 58;limited 49;limited . 49
line -62;lines 41;link 194;link . 42;link and 19;link for -35;link in 118;link on 54;linked -20
linkedin -17;linkedin and -31;linking 82;linking to 82;list -74;list . 25;list of -48;little -44
little one 21;live -118;live ? -104;live in -41;live on -35;ll ask -81;ll be -55;ll buy 65
ll close 23;ll have 123;ll jump 42;ll keep 99;ll leave -15;ll let 24;ll put -23;ll send -95
ll share 37;ll stop 25;ll take 34;ll tell -55;local 29;log -25;logistics 34;logistics and -25
logo -15;logs -38;long -235;long . -34;long term 51;long time -90;look -132;look ? 23
look after 91;look at -53;look forward 119;look like 70;look over -19;looked 23;looking 33
looking at 27;looking for -17;looking forward -77;looking in 30;looking to 23;looks after 72
looks interesting -17;looks like -35;loop 45;lose -14;loss -48;loss . -48;lost 14;lot coming -14
lot from -17;lot of 98;lot to -15;love -28;love to -99;love your 30;loved 24;loved your 34
lovely 245;lovely . 43;lovely to 108;low 115;luck 66;luck . 43;luck with 54;lucky 44;lucky ? 53
lunch . 65;lunch ? -26;lyon -25;m a 113;m afraid -114;m also -38;m an 18;m asking 25;m assuming 14
m building 62;m curious 57;m expanding 39;m going 46;m happy -90;m here -98;m looking 314
m not -16;m passionate -17;m planning -61;m sending -16;m so 24;m sorry -31;m the -54
m thinking -106;m trying 30;m working 44;machine 70;mad 20;mad . 75;made -74;made a 88;made me -23
made my -66;made the 38;made you -69;magazine 74;mail 197;mailed -68;mailing -105;maintain -49
maintaining -20;make 209;make a 57;make it -42;make sure 121;make the -52;makes -63;makes sense 19
makes the -27;man 22;management 47;manager 173;managers 18;manufacturer 34;manufacturer of 34
manufacturing -19;many 56;many contacts -90;many more -14;many people -22;many things 95;map -43
maps -70;maps . -70;march -51;march . -51;margins 35;market 168;market and 63;marketing 217
marta 21;masterclass 100;masterclass on 100;may 17;may . -34;may ? -61;may and -21;may be 205
may i 78;me -88;me . 71;me 00 47;me ? -76;me a -129;me about -27;me an -42;me and 96;me are -31
me at -117;me for 79;me from 50;me i -22;me if -66;me in 38;me know 22;me last -39;me off -32
me on 36;me so -33;me something 17;me that -15;me the 45;me think -48;me to -185;me what 22
me when 33;me your -59;mean 35;means 68;means a -62;means the 28;meant -52;measure -31;meet -52
meet . -95;meet at -57;meet up -32;meet you 60;meeting -74;meeting . -24;meeting with -49
meetings -40;meetup -15;meetup . -15;members -20;mention 32;mentioned -26;mentioned we -29
mentioned you 16;mentions 27;menu 18;mess -29;message 133;met 70;midlands 74;midnight 18;might 41
might be 15;might benefit 32;might interest -22;might write -24;migration -20;migration ? -20
millions 18;min 31;mind 161;mind . 40;mind for 27;mind if 108;mind today -36;minded -14;mine -122
mine is -19;minimal -35;minimal example -35;minimum 53;ministry -82;minute 62;minute interview 45
minute video 31;minutes -56;minutes . 31;minutes ? -56;minutes and 49;minutes for -16
minutes late -62;minutes of 14;minutes this 15;minutes to -64;miss -36;miss our -48;missed 155
missed it 152;missing 35;mistake 14;mistake . 14;mistakes -23;mm 23;mobile 85;mock 48;model 70
module 98;moment 207;moment . 88;moment ? 72;moment to 18;monday . -66;monday ? -33;money 106
money . 28;money from 29;month -29;month . -104;month and -26;month for 47;month or 30;monthly 76
months . -36;months but -62;more . 45;more ? 95;more about -89;more clients 45;more than -34
morning . -26;morning and 46;mornings -31;mortgage 84;most 156;most of -29;mostly -14;mother -122
mother . -30;motivated 25;motivated people 25;move from -31;move into -28;move it -98;moved 44
moved to 14;moves 15;moving 20;much -66;much as -55;much easier -24;much for 58;much like 78
museum -81;museum ? -16;must -14;mutual connections 24;mvp 88;my 99;my application -17;my book 35
my boss -119;my brother -28;my card -20;my circle -51;my client 131;my clients 16;my company -33
my contacts -59;my cover -56;my daughter 40;my day -42;my earlier 58;my eye -24;my first -37
my follow 34;my free 78;my gratitude -18;my link 102;my mail 203;my message 103;my mind -37
my mother -109;my name -27;my network -15;my new 30;my note 95;my own -33;my page 23;my phone 25
my request -14;my son -23;my students -37;my subscription -47;my team 16;my ward -21;my work 72
myself 74;myself . 24;name -164;name . -21;name and -14;name came -27;name is 38;name mutual -17
napkin 52;native 124;nda -34;near 22;near you 40;need . -87;need a 39;need help 78;need it -76
need to -157;need working 31;needed -15;needed . -33;needn -53;needn t -53;needs a -15
neighbour 33;net 65;network -24;network . -76;network with -21;never -46;never met 17;new 55
new contacts 41;new job -142;new patients 35;new position -90;new role -28;new year -27;news -27
news . -62;news about 109;next -96;next to -17;next week -81;nice -20;niche 82;niche . 31
niece -104;night . 41;night shifts -32;night you -20;nine -121;nine . -38;no 27;no agenda 18
no answer -39;no experience 32;no fee -94;no if -56;no need -140;no pressure -77;no rush 29
no strings 101;no that -90;no to -34;nobody -103;nobody else -19;noise -84;non 19;noon -75
noon . -20;normally 56;northwind 94;northwind . -31;northwind and -92;norwind 170;norwind . -53
norwind ? 67;norwind and 73;not 94;not . -49;not a -39;not could 19;not interested 70
not keeping -41;not many -63;not sure 129;not the 25;not to -21;note 79;notes . 44;nothing 79
nothing . 108;notice 48;notice . 41;notice period 21;noticed 49;noticed in -69;noticed that 16
noticed we 37;noticed you -56;noticed your 63;now 37;now . 122;now ? -104;now and -64;now i 60
now isn 95;now on -56;now so -43;now which 16;nowadays 74;number 154;number . 85;number 00 -50
number ? 19;number and 72;number is 37;numbers . 35;numbers for 26;nurse -22;nurses 33;nursing -41
nursing to -41;odd -81;of 38;of 0 67;of 00 28;of 000 53;of 0000 -36;of a -74;of curiosity 85
of help -38;of how 66;of inspiration -36;of interest 104;of it 17;of led 66;of may -61;of mine -57
of my -71;of open -20;of our 21;of service 22;of teams 16;of the -160;of them -24;of this -70
of three 58;of time 42;of town -30;of training -22;of us -96;of what 72;of you -81;of your 138
of yours 47;off 234;off and 37;off plan 61;off to -28;off your 70;offer -74;offer a 48
offer for -61;offer you 15;offered -95;offering 58;office . -62;offices 49;offices . 49;often 41
ok -66;okay -38;old -111;old office -112;on -88;on . 49;on 0 -53;on 00 -53;on ? -78;on a 83
on all -15;on developer -19;on discounts -16;on for 56;on friday -67;on how 27;on it 50
on linkedin -38;on me -76;on monday 21;on my 147;on night -21;on our -60;on page -75;on product 73
on request 70;on sales -20;on soil -28;on sunday -65;on the -50;on this -149;on thursday -60
on top -89;on topic -62;on tuesday -42;on whatsapp 84;on you 41;on your 141;once . 33;once more 25
one 96;one . -113;one ? 37;one and 33;one do -98;one i -63;one in -98;one is 64;one last 112
one of 158;one on 75;one roof 34;one there -20;one thing 60;one this 65;one to 87;one who -175
ones -73;ones . -73;online -28;only 103;only if 15;only now -55;only one -90;open -35
open source -24;open the -84;opened -39;opening -42;opening in -71;opening that 30;openings 167
opens 35;operations 53;opinion -16;opportunities 59;opportunity 113;opportunity to 93;opposite -16
options 69;options open 69;or a 34;or anyone 43;or ignore -66;or is -154;or not -51;or should 58
or someone 68;or the -60;or they 30;or would -70;orange -27;order 37;order . 38;order is -15
ordinary -40;org -56;organisations 16;organisations . 16;other 68;other . 28;other in -78
others . 18;otherwise -65;otherwise it -65;ought 31;our 165;our brochure 34;our call -55
our chat 58;our choir -130;our clients 44;our first -67;our last -39;our magazine 74;our new 56
our old -61;our own -55;our platform 21;our product -55;our readers 21;our roof -43
our service -24;our services -48;our sponsor 102;our studio 104;our talk -93;our team -48
our town 43;our two 16;our village -35;our workshop -44;ours -37;out 163;out . 110;out ? 51
out a 24;out and 103;out for -42;out my -29;out of 79;out on -17;outcome 31;outside 120
outsource 16;over . 79;over a 48;over it -76;over my -19;over the -80;over there 79;owe -76
owe you -57;own -26;own last -23;owners 81;package 25;package . -82;package is 102;page 221
page 00 -21;page and -15;page for -26;page is 18;panel -83;panel about -56;panel on -15;panels 112
paper -23;paper on -61;paper that -40;papers 43;parents 18;parser -47;part -38;particularly -20
partner 67;partners 94;partners for 44;partnership 38;pass -71;pass . -24;pass by 53;pass on -37
passed -99;passed on -41;passionate -39;passionate about -39;past 83;past our -61;paste -42
patients 58;patients . 29;pay 49;pay . 30;pay for 52;pay the -30;payment 85;payroll 51;peace 58
peek 72;peek at 72;pension 143;pension ? 143;people 199;people . 40;people for 25;people go -35
people like 16;people to 25;people who 81;per 24;per my 58;percent -140;perfect 99;perfect for 85
perhaps 153;person 104;person . 27;person i 26;person to 111;phone -19;phone call -69;photo -77
photographer -32;photos 26;pick up 35;pick your -38;picks 41;picture 26;piece -41;piece on -31
piet -47;pillar -88;pilot -18;pilot . -18;ping 87;ping me 87;pizza -48;place . 30;place where -83
placement 38;placement . 61;places -34;plan -87;plan . 16;plan to -60;planning -91;planning to -93
plans 140;plant 88;plate -64;plate too -105;platform -22;play 26;please 34;please . -45
please ? 24;please find -17;please take -32;please tell -43;pleased -41;pleased to -41;pleasure 24
pleasure to 54;pleasure working -30;plugin -41;plumbers 30;podcast -15;podcast . 49;point -66
point . -22;point and 37;point me -81;points -30;policy -24;popped -22;portfolio -48;position -15
position . 15;position and -38;post 90;post . -17;post about 26;post on -36;poster -59;posts 180
posts . 42;potential 89;potential for 67;pr -81;practice -89;pre 93;pre approved 21;pre seed 53
precisely 97;precisely that 30;prefer -16;prefer ? -59;prefer to 34;prepared -47;present 52
presentation -34;presentation . -26;pressure -77;pressure at -77;price 287;price . 95;price and 74
price list 45;price of 45;prices -51;prices . -30;pricing -142;pricing page -104;print 74
printer -17;printer . -17;printing 27;printing as 27;priority 63;priority for 50;private -16
priya 62;probably 100;problem 21;problem . 42;problem and 18;problems -20;process 90;process is 90
procurement 58;produce 62;product 40;product . -19;product and -55;product for -42;product hunt 73
productive 30;productive week 40;professional -18;profile 28;profile . -42;profile and 37
programme 86;project -65;project . -72;project ? 69;project and -61;project in 39;project made -32
projector -31;projects 66;promise 41;promised 120;promised here 65;promised to -32;promotion 22
promotion . 22;proper -64;proposal 107;proposal we -34;prototype 27;proud 27;proud to 27
provided -56;public 25;publicly -161;publish -39;pull -55;pull request -55;pune 44;purchasing 81
push -62;push into -42;put 159;put a 49;put an -98;put in 67;put into -31;put it 35;put the -23
put you 108;putting -70;putting together 20;pycon -65;python -16;python 0 -20;qualify 22
qualify for 22;quality 52;quarter 137;quarter ? 63;question -16;question . -61;question about -79
question what 88;questions -35;questions . 79;questions about -24;questions on -63;queue 86
quick 50;quick call 19;quick chat -48;quick one 55;quick reminder -28;quiet 39;quiet . -23
quote -35;quote ? 75;quote for -33;quoted -21;radar 26;rain -22;raise -62;raising 34;raising a 53
ran -101;ran together -85;random 26;rang 64;rate . 21;rather -230;re 61;re a -147;re at 37
re both -20;re building -78;re busy 200;re doing 31;re going -44;re happy -52;re hiring -55
re in -17;re invited 46;re looking -64;re not 41;re putting 53;re raising 34;re ready 78;re the 65
re too -81;re trying 22;re well -63;re working -82;reach 143;reach out 60;reach you 83;react 54
read -224;read that -42;read the 30;read your -92;reader 18;reading -84;reading about -42
reading it 60;reading your -58;readme -22;reads -20;reads like -56;ready 158;ready to 133;real -41
really 106;really enjoyed 33;really help 23;reason -70;reason . -62;receive 60;recent 76
recent posts 60;recently 104;recommend 24;recommending -18;recommending me -18;recorded 93
recording 74;recruiting 25;red -61;redo 67;reducing 63;refer 34;refer me 31;reference -18
refund -15;regards -101;region . -23;register 34;register here 29;related 16;release -47
release . -47;relevant 16;relying -29;relying on -29;remember 50;remember how 15;remember your 58
remembered 37;reminder 53;reminder that 53;renewals -103;renewals . -103;rent 32;reopen -39
reopen if -36;reply 79;reply . -40;reply with 31;reply yes 45;repo -17;report 79;report on 74
reporting 62;reports 19;represent 38;represent a 38;reproduce -67;request 15;request . 96
requirement 45;requirement . 44;reserve 28;reserve yours 28;reset 24;resource 48;rest -34
restored -46;result 54;results -130;resume 72;retail 79;retention 52;retirement -22;retreat 54
revenue -104;review 131;review . -78;review of -22;review to 17;rid 73;rid of 73;right ? -27
right direction 19;right if -59;right in 46;right now 59;right person 26;ring -129;ring you -51
road 34;roadmap -60;rock -65;role -22;role . -19;role and -73;roles 116;roof and -61;room -28
room . -21;room for 29;rooms 85;rotterdam 121;round -47;run 92;run a 70;run it -42;run the -92
running 20;running ten -62;runs 179;runs a 42;rural -56;rural libraries -56;rush 25;rye -36;s -119
s a 256;s an -52;s been -73;s company 22;s connect 34;s easier -29;s find 16;s fine -119
s free -24;s great 27;s greetings -31;s in -22;s meeting -27;s my 42;s next 36;s no -28;s not 50
s office 25;s on -111;s schedule -49;s site 27;s the -44;s what -109;sadly -45;said -97;said i -48
said yes -20;said you -15;sailing 36;sales 40;sam 23;same -26;same . 67;same and 40;sample -26
samples 43;sat -87;sat next -78;saturday ? 64;save 89;save your 118;saved 74;saved me 60;saw -154
saw that -28;saw the 29;saw this -62;saw you -62;say -144;say hello 57;say hi -50;say no -130
say so -96;say thank -20;say the -24;saying -109;says -111;says 000 -18;scale -21;scan -45
scanner -19;schedule 119;schedule a -49;school -15;school . -44;schools -50;season -31
season s -31;seat 150;seat . 94;seats . 33;seats are 34;second -205;second year -26;section -32
see 152;see how 21;see if 56;see it -39;see we -56;see what -15;see whether 180;see you -180
seed 40;seed round 68;seeing 36;seem 132;seem to 30;seems 46;sell 37;selling 38;send 43;send a 23
send an 43;send it 67;send me -139;send the -89;send you 56;sending -19;sending you -16;senior 102
sense 55;sense for 65;sent 116;seo 33;serious -45;serious . -45;seriously 24;service 43
service . 87;services -40;session -49;set a -90;set aside 75;set up 41;seven -46;several mutual 24
shake 45;shall 31;shall i 101;shall we -70;share 351;share insights -77;share it 153;share some 15
share with 52;shared -242;shared a -38;shared folder -47;shared our -66;shared the -29;shares -116
sharing -62;sharing . -15;sharing our -26;she -102;she d 43;she has 32;she might -24;she s -24
she starts -60;sheet -31;shenzhen 34;shifts 17;ship -19;shipped 18;ships 37;shop 91;shop . 27
short call 45;shortlisted 58;shot 35;shot in 35;should -117;should be 15;should i 83
should know -44;should talk 68;should try 23;should we -180;should you 85;show -19;show it -39
show me -45;show you 160;showed me 28;showing 22;shows 25;shows how 25;sick 16;side 164;sign up 88
signed -46;silence 36;silence . -19;similar problems -20;since -28;since 0000 -39;since i -27
since it -42;since the -104;since we 93;since you 21;singapore 76;sir 19;sit 65;site 118
site and 16;site that 58;situation 40;situation ? 40;six 40;size 26;size . 25;skills 26;skip 100
sleep -57;slept 31;slept for 55;slide -56;slides . 53;slip -23;slipped 190;slot 39;slow 29
slowly -62;slowly made -62;small 20;small team -57;small thing -67;smiled -73;so -152;so . -36
so and -41;so far -19;so happy -16;so hard 16;so here 24;so just 26;so many -30;so much -105
so thank -49;so that 21;so you -35;sofa 41;sofa . 41;software -40;software i -37;soil -54;sold -16
some 79;some . 94;some ideas 69;somebody -18;somebody to 27;somebody who -59;someone 39
someone else 74;someone i -49;someone who 15;someone you 68;something 443;something . -68
something for 107;something new 28;something that 207;something you 118;sometime 85;son -23
son is -23;soon -102;soon . -16;sorry . -16;sorry about -23;sorry for -105;sorry i -40
sorry that -33;sorry to 73;sort 128;sound -28;sounds -107;sounds good -30;sounds like -92;soup -79
source -70;source of -36;sourcing 45;sourdough -65;space for 28;spaces 36;spam 72;spam ? 72
spare 86;speak 46;speak to 31;speak with 28;speaker 46;speaking 17;speaks 67;specific -82
spend -15;spent 109;spin 20;split -120;split the -42;spoke 66;spoken 98;sponsor 103;sponsored 58
sponsorship -23;spot -29;spot on -29;spots 65;spreadsheet 42;spreadsheet that 25;spring 15
spring . -64;stage 111;start 127;start with 32;start without -53;started 116;started in 38
starting 34;starts -170;starts in -57;startup 70;stay -183;stay in -85;stay strong -34
stay with -34;stayed -50;stayed with -28;step 56;still -143;still interested 69;still live -21
still looking -31;still on 56;still owe -18;still see -36;still want -146;still work -107;stock 53
stop -89;stopped -65;stopping 35;stories -19;stories . -24;story 50;story . 52;story is -29
story on -44;stranger -34;stranger . -34;strike 22;strings 101;strings . 41;strong -18;student -59
student and -26;student in -26;students -61;studio 104;study -88;study on -41;stuff -38;submit 34
success -27;success . -22;such 70;such a 38;such as 18;suggest 82;suggested 23;suit -66
suit you -35;suits 46;summer 75;summer ? 95;summit -74;summit ? -74;sunday 75;supplier . 35
supplies 19;supply 164;support . 45;support each 37;supports 19;sure 82;sure i -37;sure if 192
sure this 34;sure we -25;sure whether -29;sure you 124;survey -71;sustainability 44;switch -73
switched -43;switched from -43;synergies between 16;t -204;t a 63;t answer -77;t be -37;t drop -79
t have -48;t heard 31;t it 70;t make -26;t mind -48;t pay 30;t reproduce -45;t the 95;t think -23
t use -63;t you -24;table 23;tables -34;take 81;take a 125;take for 69;take it 220;take me -32
take on -59;take the -63;take you 30;take your -39;taken 86;takes 65;taking 87;talent 73;talk -100
talk . -53;talk ? 103;talk and -39;talk for -32;talk on -121;talk to -60;talk with 104;talked -99
talking about -81;talking to 68;talks -32;tax 45;tea -38;teach -73;teaching -81;teaching and -48
teaching to -32;team . 47;team and -19;team i 32;team in 66;team is -66;team s -76;teams 32
technology 43;tell -84;tell me -75;tell the -25;tell us -33;tell you 249;tell your -43;telling -67
tells 18;template 36;ten 99;ten minute 18;ten minutes -94;ten years -45;tend 41;tend to 41;term 51
terrible -71;test -61;text -52;than -125;than anyone -40;than i -37;than mine -34;thank -261
thank you -259;thankful 101;thanks -261;thanks . -17;thanks again -21;thanks for -138
thanks to -85;that -63;that . 41;that ? 17;that a -26;that client -27;that could 56;that doesn 40
that i 17;that is 31;that it 17;that looks -17;that made 55;that makes -29;that my -51
that northwind 30;that our 24;that out -54;that s -26;that same -42;that shows 25
that something -60;that sounds -92;that still -28;that suits 50;that the -98;that this -30
that we -27;that works -32;that would 72;that you -43;that your 61;the -288;the 0 29;the 00 18
the 00th -76;the 0th 38;the add 28;the agency -20;the allotment -34;the anniversary -51
the app -38;the approach -32;the archive -40;the area 79;the baby 52;the babysitter -30
the bakery -100;the best 76;the beta 37;the bit -19;the blue -52;the booking 28;the break -39
the brief -22;the brochure 174;the broken 67;the budget -132;the business 47;the cake -42
the card 25;the case -47;the chance 35;the chapter -19;the charm 28;the choir -60;the circle 15
the class -65;the client -95;the clinic -38;the coffee -64;the conference -103;the connection 72
the contract -123;the conversation 37;the council 34;the customer -43;the dark 35;the data -52
the deadline -32;the deck 16;the demo -59;the docs -169;the dough -70;the draft -23;the end -66
the expo 34;the export -18;the fair 74;the ferry -47;the figures -44;the first 99;the future 66
the game -27;the grant -39;the group 37;the harbour -34;the heat 18;the home 98;the hour 32
the idea 71;the information 63;the introduction -32;the investors -38;the invoices -59;the job 73
the keys -84;the kids 16;the knee -71;the lab -55;the landlord -42;the last -20;the late -28
the latest -22;the launch -98;the lawyer -23;the layoffs 109;the leading 26;the liberty 20
the lift -29;the lighthouse -79;the line 40;the link -41;the list -44;the log -25;the long -37
the loop 45;the market 43;the meeting -15;the menu 18;the midlands 74;the migration -20
the ministry -82;the moment 157;the month -37;the museum -81;the new -172;the news 88;the next 21
the numbers 100;the offer -29;the office 26;the old -75;the one -65;the only -90;the order 38
the other 30;the panel -105;the paper -54;the partnership -18;the payroll 18;the people 52
the person 15;the pilot -18;the podcast -27;the post -42;the price 35;the pricing -118
the print 65;the printer -17;the product -35;the project -34;the projector -31;the proper -25
the quote -66;the rain -22;the readme 24;the reason 17;the recording 74;the rest -34
the results -85;the right 101;the roadmap -60;the role 32;the roof -32;the same 48;the school -63
the second -124;the sensors -26;the shared -47;the sheet -31;the side 67;the slides -48
the small -79;the sofa 20;the software 44;the story 53;the summer 95;the summit -56
the supplier -66;the team 134;the test -29;the third -50;the time 42;the top -15;the trade 15
the trial 41;the two -35;the update -79;the usual -22;the way -27;the website -15;the week 75
the whole -38;the work 22;the workshop -32;the world 66;the wrong 93;the year 122;their 35
them -54;them . 29;there -141;there . -63;there ? -126;there a -17;there anything -79;there at -22
there may 57;there s 90;there was -56;there when -46;there who -20;these 92;these days 37
thesis -40;thesis on -40;they -139;they don 30;they have 27;they ve 17;thing -55;thing . -30
thing on -67;thing that 19;things 130;things 0 129;things ? -53;think 192;think . -36
think about 109;think it -85;think of 32;think that 22;think there 16;think you 89;thinking -68
thinking about 34;thinking of -69;third -34;third time 50;this -27;this . -108;this ? 39
this and -43;this app 27;this article -34;this as -40;this but 22;this for -64;this i -66
this in -73;this is 126;this isn 50;this issue -104;this library -109;this month 22;this number 92
this one -56;this out 23;this package -82;this project -37;this quarter 163;this space -15
this thread -55;this to 65;this week -101;this year 139;those who 34;though 90;though . -54
thought 52;thought about 26;thought i 152;thought it 41;thought of -81;thought that 27
thought we -16;thought you -86;thoughts 179;thoughts on 211;thread -76;thread on -42;three 162
three months 47;three new 79;three years 49;through -28;through a -38;through our 41
through your -28;thursday -94;thursday . -102;thursday ? 121;thursday at 29;ticket 58;tickets 41
tide 18;till -16;till sunday 16;time 36;time . 47;time ? -70;time before 112;time flies 21
time for -102;time i -80;time s 28;time to 46;times -36;times on -64;timesheets 64;tiny -43
tired 43;tired of 44;title 33;to 152;to . -20;to 00 -28;to 000 44;to 000k 80;to a -45;to about -47
to announce -30;to ask 20;to be -36;to become 58;to begin 34;to bring 75;to build 49;to call 21
to catch -49;to change 39;to chat -42;to claim 21;to close 33;to collaborate -28;to come -85
to compare 73;to confirm 44;to connecting -22;to contribute 70;to discuss -75;to do -96
to each -78;to earn 45;to exchange -45;to explain -88;to explore 19;to express -18;to feature 33
to get 19;to give -20;to go -28;to have 49;to hear -72;to hearing 90;to help -24;to interview 49
to introduce -20;to it 31;to keep 32;to know 49;to learn 61;to leave 110;to let -29;to look -119
to lose 32;to make 146;to many -21;to me -63;to meet -76;to my -127;to new 19;to our 217
to pass -61;to pick 35;to put -29;to quote 57;to reach 139;to read -124;to review 70;to run 22
to save -37;to say 18;to school -26;to see 258;to sell 20;to send 32;to share 96;to show 40
to sign -104;to sit -15;to sponsor 25;to stay -111;to submit 73;to take 49;to talk 91;to tell -105
to test -82;to thank -40;to the -224;to their 38;to them 15;to think 58;to this -84;to touch -46
to travel 66;to try 18;to us 66;to use 84;to win -21;to work -74;to working 51;to you -68
to your -106;today 16;today . -15;today ? -24;today s -39;together -63;together . -38
together ? -85;together at -19;told -155;told her -41;told me -19;told you -19;tomorrow -71
tomorrow . -53;tomorrow ? -73;tonight 56;tonight . 63;tonight ? -21;too -96;too ? 28;too busy -81
too full -105;too long -34;too much 50;took -116;took over -62;tool -22;tool . -29;tool for 21
tool that 31;top -75;top of -27;topic 33;topic . -140;totally -67;totally fine -37;touch . -53
touch ? -33;touch base -46;tour 37;town next -30;trade 27;translation -75;travel 66;trial 125
tried 38;trouble -44;trouble . -29;true -24;true . -24;truly -46;trust -38;try 191;trying 72
trying to 102;tuesday -89;tuesday ? 16;tuesday at -63;turn 56;tutorial -46;twenty -17
twenty minutes 49;twice -119;twice . -75;two -35;two . -22;two changes -38;two hours 28
two more 60;two of -59;two organisations 16;two page 63;two should -19;under -62;under one 34
under the -26;understand 19;unless 49;until -129;until friday -69;up -25;up . 88;up ? -78;up a -22
up first -69;up for 40;up i 41;up list 34;up now 27;up of 48;up on -65;up properly -42;up the 20
up to 140;up with -50;update -97;updated 62;updated resume 45;upon 24;upvote 50;urgent 45
urgent requirement 45;us 101;us . 131;us in -20;us to 44;us will -25;use -107;use . -20;use for 36
use in 45;use it -20;use my -25;use the -46;use this -63;use your -172;used -34;used to -85
useful ? 21;user -38;users 20;uses -35;using -81;using your -64;usual -78;usually 126;valid 55
valuable 66;value 66;value your 61;ve -65;ve a 133;ve added -77;ve applied -37;ve built -22
ve decided 40;ve done -22;ve gone -19;ve got 62;ve just 52;ve mailed -68;ve missed 66;ve put -46
ve signed -18;ve talked -64;verified 37;version -108;very interesting -23;vetted 82;video it -35
videos 30;videos for 16;view on 60;village -35;virtual 73;virtual coffee 73;visa -21;visit -17
voice 16;vote 52;vote for 52;wait -102;walk 58;walking -58;wall -77;want -109;want . -38
want a -75;want it 19;want me -55;want one 117;want the 15;want to 119;want you -33;wanted -48
wanted to 64;wants -55;wants to -79;ward 79;warehouse 76;was -89;was hoping 60;was impressed -25
was it -58;was just -18;was looking -15;was lovely 107;was nice 56;was no -67;was so -34
was spot -29;was the -63;was there -51;watch 86;watching 79;water 28;way -71;way . -40;way to -41
ways -111;ways we -115;we -140;we are 61;we automate 47;we both -50;we buy -62;we connected -69
we could 63;we count 40;we do 89;we finally -30;we give -16;we go -44;we got -112;we had -31
we happen 18;we have -78;we invite 15;we just -33;we keep -29;we last 78;we launch 50;we meet -17
we move -51;we noticed 45;we only 18;we produce 62;we provide 28;we ran -85;we sat -78;we set -52
we share -40;we shared -37;we talk -51;we use -45;we ve -91;we were -45;we work 66;we worked -19
we wrote -34;wealth 34;website 44;website . 60;website ? -15;wedding -44;wednesday -111
wednesday . 63;wednesday ? -115;wednesday and -30;wednesday at -19;week . 127;week ? 61
week about -52;week ahead -19;week but -30;week is -60;week that -19;week to 15;weekend -57
weekend . -69;weekend ? -48;weeks 91;welcome -61;well 28;well . 137;well ? -61;well and 52
well last -41;went -127;went from -49;went up 25;were -201;were in -20;were interested 55
were right -34;what 22;what a 146;what are 63;what did -73;what do 56;what happens 69;what has 15
what is 61;what made -69;what s 79;what time -80;what we 168;what would 38;what you -106
what your 66;whatever 78;whatsapp 84;when 49;when are 16;when can 74;when it 32;when we -47
when you -67;whenever -83;whenever you -113;where 153;where i 78;where should 47;where the -82
where to 46;where we 49;where you 46;whether 106;whether i 38;whether it -83;whether the -58
whether we 48;whether you 39;which is 124;which one -108;while -25;while and -18;who 166
who are 42;who asked -26;who d 90;who do 95;who handles 29;who has -63;who knows -56;who looks 36
who runs 23;who want 59;who would 47;whole -37;whom 35;whom to 58;whose 15;why 84;why . -17
why i 37;will -68;will be -89;will do 138;will find 40;will you -88;wind -16;wind energy -16
wine 53;winter 70;wish -52;wish you -52;wishing -33;wishing you -33;with 63;with . -48;with ? 61
with a 47;with about 158;with an 92;with credit -97;with engineers 38;with five -19;with half -59
with is -78;with it -128;with like -18;with marketing -49;with me -118;with my -116;with no 31
with other 69;with others 16;with our 72;with people 29;with someone 51;with ten 46;with that -28
with the -265;with two -49;with us 59;with you -66;with your 34;within 28;within your 27
without asking 38;without me -53;without you -58;women 67;won -83;won t -83;wonder 85
wonder what 85;wondered how -54;wonderful -93;wonderful . -60;wonderful week -19;wondering -86
wonders 24;word 23;word . 48;word ? -20;words 81;words . 43;work ? 123;work and -53;work for -36
work on -165;work or -110;work out 58;work together 16;work with 91;worked -31;worked . -22
worked for 15;worked together -36;working 50;working capital 31;working with 22;works . 26
works for -46;workshop -85;world 15;world to 66;worries if 19;worries just 26;worries take -74
worth 159;worth a 16;worth it -55;would 80;would be 115;would have 26;would it -39;would like -119
would love -71;would mean 43;would next 23;would rather -15;would you -89;wouldn -15;wouldn t -15
wow -25;write . -29;write a -43;write to -24;write up -73;writes 47;writing 99;writing . 93
written 47;wrong 61;wrote 36;wrote in -34;wrote the -26;year -97;year . -136;year ? 123
year and -18;year student -52;year to 105;years -25;years ? 43;years and -22;years at 54
years is -52;years of -32;yes 35;yes and 16;yes for 28;yes i -30;yes please -17;yes so -15
yesterday 55;yesterday . 72;yesterday s -27;yet . 15;yet ? -108;you 70;you . -63;you ? 147
you a 89;you about 114;you add 97;you agree -71;you all -16;you also 20;you among -40;you an -115
you and -36;you anything 56;you around 36;you as -84;you ask -92;you asked -159;you at 15
you available -50;you be -162;you because 93;you been 45;you both -44;you but -32;you by 67
you can -82;you check -60;you come -109;you could 183;you crossed -37;you currently 252
you deal -59;you did -76;you do 32;you doing 58;you don 20;you down 19;you ever 223;you for -27
you free -30;you from 53;you get -90;you give 35;you going -104;you got 77;you had -59
you handle 25;you handled -27;you happy 77;you have 97;you hear 38;you here -46;you holding -78
you how 76;you i -52;you if -139;you in 72;you join -27;you keep 35;you know -84;you leave -33
you like 91;you ll 55;you look -42;you lunch 82;you made -19;you mean -110;you mind 38;you more 90
you must -26;you need -25;you needn -53;you off 57;you on -57;you one 112;you or 243;you point 19
you post 98;you prefer -85;you re 81;you read -47;you ring -78;you run -17;you saw 75;you say -73
you see 57;you seem 132;you send -117;you shared -66;you showed -39;you since -52;you start -85
you started 16;you still -175;you support 37;you talk 63;you tell -81;you the 117;you think 19
you this 39;you thought 30;you to 28;you told 38;you too 28;you took -33;you up -215;you use 72
you ve 57;you want -48;you wanted -96;you well 57;you went -39;you what 165;you when -36
you wish -52;you with 55;you write 40;you wrote -33;your 170;your article 37;your background 27
your birthday -44;your blog 56;your boss 74;your brain -38;your budget 61;your business 21
your calendar -67;your career -59;your city 71;your comments -16;your content -20
your contributions -15;your current 43;your essay -58;your esteemed 23;your file 59;your firm 54
your first -54;your home 16;your house 58;your inbox 106;your income 16;your invoice -75
your job 68;your last 19;your letter -40;your life 17;your list -76;your message -56
your monthly 31;your name -38;your new -30;your next 50;your niche 31;your number -19
your offer -71;your opinion -16;your own 53;your page -83;your paper -18;your piece -31
your plate -64;your position 56;your post -53;your poster -59;your posts -17;your product -62
your profile 20;your project -42;your proposal -15;your push -42;your question -52;your radar 52
your readers -19;your recent 60;your region 37;your repo -17;your seat 96;your shop 45
your side 106;your site 19;your size 26;your skills 21;your software -21;your story -54
your street 71;your study -41;your support -24;your take 18;your talk -146;your team -74
your thoughts -64;your thread -42;your time -29;your updated 18;your website 60;your week -63
your work -61;your write -73;yours 171;yours . 102;yours ? 54;yours and 22;yours to 47
yourself -166;yourself . -42;zero 65
"""
