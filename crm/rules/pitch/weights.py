"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.
A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.
"""

from __future__ import annotations

WEIGHTS = """
bias -1020;+all 331;+calendar 15;+disguise -43;+flattery -90;+generic -245;+link 31;+money -123
+nagging 414;+opening 137;+personal -329;+placeholder 52;+plain 112;+probe 127;+self 7;+sells 121
+show 202;+time -56;+urgency 69;. -153;. 0 47;. 00 195;. 000 29;. 0000 28;. a 29;. all 87
. are -98;. as 145;. ask 52;. best 52;. book 75;. but 51;. by -41;. call 81;. can 106
. catalogue 48;. check 59;. cheers -31;. com -55;. deck 76;. did -60;. didn -39;. do -52
. does -97;. example 121;. feel -90;. four -40;. give -31;. given 27;. go -32;. good 104
. google -30;. has 35;. he -68;. here 80;. hope -114;. how -177;. if 129;. in 76;. interested 99
. is -127;. it 82;. join 81;. js -34;. just 41;. keen 61;. kindly 44;. last -36;. let 172
. link 55;. many 42;. may -60;. maybe -28;. mind 33;. miss -27;. name 87;. nice -37;. no -66
. not -89;. now 52;. one -134;. open 49;. org -76;. our 135;. past 54;. perhaps -47;. ping 98
. please 93;. pretty 46;. register 27;. reply 186;. same -36;. save 95;. say -37;. see -32
. send -66;. shall 155;. she -62;. should 129;. sign 58;. since 56;. so 51;. start 57;. still 98
. take -56;. tell -51;. thank 28;. that 57;. their -59;. there 254;. these 55;. they -49
. this -103;. to 76;. two 88;. use 36;. want 212;. was -39;. we 189;. well -105;. what -150
. whatever 27;. when 152;. which -112;. while -49;. will -65;. with -35;. write 27;. you -158
. your -138;0 63;0 0 82;0 00 -92;0 000 159;0 00pm -89;0 and 41;0 minutes 32;0 or 40;0 that -27
0 we 58;00 113;00 . 56;00 00 -142;00 000 53;00 a -77;00 and -78;00 days 57;00 hours 51;00 in 73
00 min 34;00 minute 31;00 minutes -68;00 off 244;00 percent 31;000 390;000 . 63;000 a 63
000 and 55;000 for 95;000 in 28;0000 -64;0000 . -160;000000 66;000k 111;000k with 41;00k 105
00k to 53;00pm -89;00th -85;0m 35;0pm 57;0rd . 30;=about  -188;=about i -53;=about iy -111
=about wi -135;=about wiy 173;=about wy 12;=about y -97;=currency 14;=exclamation -11
=length 0 -421;=length 1 -154;=length 2 209;=length 3 -30;=lines -60;=link -28;=percent 450
=question at the end 197;=question within -122;=questions 80;? 76;? . 28;? a 54;? and -52
? asking 54;? did -84;? happy 119;? i 137;? if 150;? it -95;? most 54;? my 75;? our 77;? ours -53
? she -72;? the -194;? they -32;? usp -30;? we -30;? what 62;? you -123;a 140;a 0 90;a beer -66
a better 127;a big 82;a bigger 59;a breakfast 33;a call -40;a chance 87;a client 77;a cold 74
a commercial -78;a company 58;a complimentary 34;a confidential 78;a copy 84;a dashboard 29
a day 53;a dead 38;a demo -165;a developer 77;a engineer 79;a financial 46;a firm 90;a first 30
a flat -104;a follow -37;a founder 31;a free 48;a full 73;a game 61;a gardener -62;a gift 54
a good -115;a guest 30;a handful 35;a head 64;a high 43;a job -61;a link -112;a list -27
a little -67;a long -40;a look 145;a lot -34;a lunch -36;a maintainer -53;a marketing -35
a mess -31;a minute -61;a moment 27;a month -48;a monthly -102;a napkin 42;a native 77;a new -69
a no 107;a one 67;a place -56;a position 50;a post 74;a potential -69;a pr -50;a pre 41
a priority 90;a problem -28;a productive 28;a professional 43;a pull -38;a purpose 35;a quarter 41
a quiet 35;a quote -62;a reason -36;a resource 31;a review 81;a role -79;a search 31;a seat 60
a share 42;a short 71;a shot 34;a side 52;a similar -31;a simple 118;a sponsor -69;a table 36
a team 50;a terrific 93;a test 37;a thing 41;a tool 28;a topic -30;a very -47;a virtual 62
a week 69;a while -88;a wonderful -29;a year -79;abc -36;abc . -36;able -65;able to -65
about 0 -41;about ? 31;about a 207;about an 72;about hiring -69;about how 60;about in -37
about it 46;about moving -28;about our -30;about pricing -38;about specific -69;about the -50
about their 29;about this 154;about what 48;about your 80;above -100;absolutely -28;accept my 34
accepted 48;accepted . 48;accepting 79;accepting . 78;accident 112;accident . 112;account 213
accountant 42;accounts -44;across 97;across an -39;across something 99;active 93;actually 75
add 157;add . 60;add me 53;add our 131;added -69;adding -34;addition 44;addition to 44;address -63
address ? -101;adds a 32;admirer 41;admirer of 41;ads 123;ads . 66;advice -150;advice . -69
advice about -30;affiliate 42;afraid -106;after -50;after . -46;after easter 69;after the -37
after your -34;afterwards -57;again -107;again . -87;again ? -50;again after 106;again for -97
agencies 143;agency 114;agenda i -27;agent 54;agents 62;agree -69;agree with -84;ahead . 28;ai 71
ai agents 56;alex 63;alex . -32;alive -99;alive . -99;all -322;all . -112;all are -59;all but 74
all my -40;all of -56;all right -88;all the -32;all we 30;all your -42;allotment -65;along -73
along with -53;alright -58;also -241;also i -28;also in -54;alumni -61;always had 27
always keen 31;am -71;am a -34;am always -38;am doing 29;am going -41;am looking 67;am working 76
amazing -95;amazing work -36;among 33;among my -31;an 201;an app 81;an article 77;an awesome -41
an email -96;an honest 34;an honour -41;an hour -134;an idea 50;an incredible 46;an intimate 66
an intro -62;an issue -60;an mvp 77;an offer -55;an old 61;an online 29;an opening -53
an opportunity 72;an upvote 43;ana -64;ana . -98;ana i 50;and 102;and a 97;and all -31;and as 55
and close -32;and compare 45;and cost 36;and could 66;and didn 58;and discuss 40;and do -33
and event 27;and follow 41;and get 150;and has -55;and have -38;and help 61;and hopefully -62
and i 61;and is -36;and love 42;and make -38;and may -60;and need -65;and nobody -49;and not -40
and noticed -32;and now 39;and one 39;and our 33;and pick 54;and play 34;and product 53
and say -37;and see 62;and share 117;and she 35;and site 34;and support -30;and tell 115
and test 61;and they -66;and thought -106;and was 53;and we 47;and what -112;and when -68
and would -161;and you 127;and your -68;and yours -51;anniversary -60;anniversary . -40;another 38
another year 101;answer -81;answer . -80;answer your -42;answered -47;any 195;any chance -54
any good 69;any news -39;any of -130;any project 35;any questions -31;any thoughts 170
anybody -216;anybody . -63;anybody who -37;anymore -77;anyone -226;anyone in 101;anyone who -87
anyone you 29;anything -34;anything . -51;anything i -34;anything is -53;anywhere -65;apart 34
api -73;apologise -77;apologize -38;app 109;app development 42;appeal 27;appeared -73
application -43;application . -46;applied for -46;appreciate the 63;appreciate you -27
appreciation -78;apprentice -63;approach -66;approach to -41;approved 30;approved . 44;apps 51
archive -43;are 115;are amazing -84;are getting 42;are having 31;are in -34;are limited 43
are looking 29;are on 47;are still 53;are the -86;are well 78;are you -33;area . -38;aren -37
aren t -37;argue -30;around . 32;around this -47;art 93;article 86;article on -48;as -75;as a 68
as an 72;as discussed -38;as much -43;as my -95;as one 60;as promised 115;as somebody 62
as the -79;as we -32;as you -98;aside 88;ask -50;ask . -28;ask for -87;ask if -44;ask the -28
ask what 88;ask you -76;asked -339;asked about -72;asked for -76;asked how -40;asked my -32
asked whether 30;asking 201;asking . -34;asking because 66;asking but -34;asking for -37;asks -123
asks for -119;assets -65;assistant 114;assume 29;assuming 31;async -33;at . -46;at 0 -52;at 000 39
at 0pm 27;at a 168;at company -37;at event -49;at last -27;at least 85;at my -33;at no 108
at northwind -56;at once -34;at our 98;at that 76;at the 58;at this -69;at two 100;at work 119
at your -144;attach 59;attach the 59;attached 93;attention 123;attorney -32;attorney in -32
audience 70;audience and 39;audiences 75;august -56;austin -47;authors -55;automate 60
automatically -95;automatically . -95;autumn 67;autumn . -37;available and -66;awareness 89
awareness for 89;away -127;awesome -93;b -112;baby 44;baby . 42;back -58;back . -117;back from 97
back here 31;back in -47;back on 80;back so 31;back to -85;backend 88;background 44
background in 47;badge . 76;bags -52;bakery -209;bank 64;base -76;based -33;basic -79;be 114
be . -90;be able -51;be all -88;be an -31;be at -73;be better 62;be connected 113;be curious 50
be delighted 87;be glad 59;be good -42;be great -86;be happy -70;be helpful 46;be honest 128
be in -103;be interested -62;be interesting -62;be looking 53;be ok -64;be on 33;be one -81
be open -48;be part 28;be so -98;be sure -32;be talking 64;be the 61;be thrilled 30;be valuable 59
be very 40;be your 50;beans -84;bear 94;beautiful 48;because -74;because of -130;because we 38
because you 122;become 118;become a -28;become an 82;becomes 47;becomes a 47;becoming -47
beekeeping 115;been -148;been a -85;been following -57;been getting -63;been reading 51
been shortlisted 67;been wondering -49;been working 33;beer -66;beer after -38;before -76
before i -43;before the -30;before they 35;before we -165;before you 38;begin with -48;behalf 31
behalf of 31;behind -58;believe . -104;believe it 34;believe there 41;bell -75;below 105
below . 80;bench -59;benchmark 58;beneficial 82;benefit 47;benefit from 44;best for -102
best of -48;best person 47;best your 52;beta 28;better 105;better . -50;better ? 62;better for -41
better known 71;between the 31;big 80;big . 29;big admirer 41;bigger 59;bike -65;bill 44;bio 55
bio . 52;bird 43;birthday 41;birthday . 81;bit -54;blocks -32;blog 44;blog . 102;blog post -70
blue -77;blue one -55;board -39;bonus 118;book -56;book . 36;book and -54;book on 70;book your -94
booked 48;booking 34;bookkeeping 82;booth 60;borrow -28;borrow your -44;both -114;both get 34
both work -30;bought 143;box -52;boxes 57;boy 69;brain -30;brain about -30;branch -29;brand 80
brand and 29;bread -62;break -76;break . -33;breakfast 94;breakfast . 61;breaks -39;bridge -123
bridges -69;brief 51;brief . -28;brilliant 92;bring 114;bring the 42;brings 48;brochure 211
brochure . 71;broke -59;broken 105;broken link 80;brother -45;brussels -93;budget for 38;bug -30
build . -80;build awareness 89;building 35;building . 37;building at -53;building something 60
builds -140;built a -47;bumping 135;bumping this 73;business 223;business . -44;business ? 74
business i 65;business in 33;businesses 297;busy 121;busy . 29;busy career 29;busy so 110;but -214
but can -42;but i -85;but it -48;but your -58;button -44;buy 195;buy a -78;buy you 84;buy your 87
buyers 42;buying 35;by 55;by a 155;by friday 76;by half 63;by hand 95;by on 65;by one -68
by region -67;by the -82;by thursday -102;by what -34;by you 46;cable -45;cable ? -45;cake -50
cal 60;cal . 60;calendar -72;call -120;call . 70;call ? 48;call about -46;call i -55;call this -56
call you -59;calling 74;calls 83;calm -30;came -113;came across 60;came to -42;came up -47
campaign -63;can -76;can come 49;can give -106;can i -124;can see 62;can send 49;can show 28
can supply 93;can support 58;can t -123;can tell 60;can you -93;cancel my -34;cap 32;capital 41
capital ? 41;card 77;card . 94;cards -39;cards . -36;care . 29;care about 27;care of -36
careers -95;careers in -95;carpentry -74;carpentry . -74;case study -57;case you 62;cat -44
catalogue 48;catch -104;catch . -38;catch up -66;catering 84;caught 72;ceo 39;certification -63
chair 42;challenges 51;challenges . -37;chance 78;chance to 118;change -35;change the -31
changed 102;changed how 42;changes -48;channel 76;chapter -117;chapter on -33;charge -49
charge for -148;charged -54;charm 31;charm . 31;chart 46;chart . 46;chat 44;chat ? -28
chat about 81;chatgpt 28;chatting 76;check it 41;cheers -47;children 93;choir -159;choir is -82
choose 59;choose a 62;churn -87;ci -62;circle 100;circle on 44;circles -38;circling 68
circling back 68;city 99;city and 77;claim 82;claims 28;class -118;cleaning 107;clear -42;click 53
click below 53;client 81;client . -48;client in 42;client is 79;clients 127;clients . 103
clients and -45;clients in 47;climbing 52;close 86;close this 45;close your 52;closed 60
closing the 35;closing this -47;cloud 64;club 98;coach 103;coaching 58;code 46;codebase -43
coffee -32;coffee ? 47;coffee s -69;coffee with -53;cold 104;cold email 74;collaborating -49
collect 55;collect and 55;collection 54;college -95;com -55;come -139;come and -72;come by -34
come in 101;comes 33;comfortable -32;coming to -36;comment 34;comments -83;commercial -78
commercial license -78;commission 42;commitment 65;commitment . 58;common . 29;community 84
community . 48;companies 89;companies in 36;company 40;company . 34;company and 111
company for -32;company is -99;company on -73;company that 38;compare 119;compare notes 66
completely understand 36;complimentary 34;complimentary 00 34;conference -94;conference in -29
conference next -50;confident 32;confident that 32;confidential 78;confirm that -34
confirm your 44;congratulations 29;congratulations on 69;congratulations you -48;connect -99
connect . -32;connect here -50;connected -42;connected . 64;connected to -41;connected with -31
connecting . -76;connecting with 44;connection 74;consider -54;considered 52;consultant 47
consulting -34;consulting to -34;contact 164;contact . 79;contact me 28;contact you 30
contacts -51;context -32;contract 68;contract ends -35;contract is 103;contribute -69
contribute . -107;contribution 50;contributor -32;contributors -28;control 36;conversation . 34
conversation ? 88;cook -41;cool -44;copy of 30;copywriting 37;core -65;cost -43;cost . 48
cost ? -120;costs -57;could 36;could consider -42;could i 60;could someone -128;could tell 54
could you -206;count 30;count on 59;counts 191;counts . 155;counts and 36;course -174;course . 42
courses -92;cover 35;cover letter -44;covers 63;crazy 63;creating -63;credit -89;cross 50
crossed -34;crossed my -34;cry 84;cto 108;curated 30;curiosity 109;curious 118;curious to 50
current 43;currently 127;customer -173;cutting 33;d 92;d ask -43;d be 64;d connect -50;d hate 38
d like -64;d look 94;d love -113;d pay -54;d prefer 47;d rather -57;d say 44;d try 116;d value 29
d want -83;daily 81;dark 34;dark but 34;dashboard 29;dashboard that 29;data -39;data . -37
daughter 46;day 41;day . -134;day of -40;day to 41;day we 48;days 92;days . 31;days i 55
days of -37;dead 51;dead link 38;deal -36;deals 51;deals with 51;dear 88;dear i 53;dear ms -63
dear sir 33;decided 52;decision -29;decision . -37;deck 98;decline -83;dedicated 35;dedication -63
dedication and -52;delft 58;delighted 46;delighted to 93;deliver -53;delivered 42;delivery -37
demo -168;demo of -68;demo on -68;dentists 74;dentists . 60;department -86;depot 27;described -56
deserves 45;designer -93;designs 119;desk 83;desk to 40;detailed -41;details 71;details . 33
developed -33;developer 66;developer . 50;developer with 53;developers 38;dex 73;diary 98;did -69
did . 51;did my 162;did you -68;did your -53;didn -28;didn t -28;dinner 39;dinner . -80
dinner at 57;dinner for 62;director -47;discount 32;discount for -56;discounted -61;discounts -31
discuss 28;discuss in -46;discuss the 40;discussed -33;discussed i -50;discussion -35
disrupting 70;disrupting the 70;dm 90;do . 133;do a -77;do for 108;do it -83;do on -63;do the 126
do this 88;do we -105;do with -61;do you 45;do yours 49;docs -117;docs . -54;doctors 53;does -159
does it -58;does your -34;doing 98;doing ? 45;doing okay -27;domain 90;don 46;don t 46;donate 123
donation -78;done -113;done . -41;done this -38;door -57;dough -59;down 116;down . 65;down as 38
down to -105;dr . 33;draw -77;drenthe -31;drive 44;driven 37;driving -52;drop -88;drops 46
drove -72;drove past -56;dubai 52;due -28;due to -28;duration 42;during -33;during my -32
dynamic -32;e -91;e mail -59;each 153;each . 72;each day 52;each other -41;earlier 106;early 93
early access 30;earn 186;earned -47;easter 69;easter . 69;eastern 27;eaten 100;eaten by 100
editing 28;edition 45;editor 79;effort -58;effort . -55;either way 42;eleven -78;else 61
else on 68;email 54;email . 74;email earlier -50;email it -42;emerging 27;end 52;end ? -68
end of 43;end up 88;ends 156;ends . 99;ends in 97;engineer 140;engineer . 52;engineers 177
enjoy 37;enjoyed our -80;enterprise 29;enterprise customers 29;entitled 84;entitled to 79
equity 30;equity . 30;especially -42;essay -44;essay on -32;est -41;estate 39;estimate 49;etc -67
eu -65;europe 114;euros 43;even 52;evening -108;evening . -52;event 32;events 79;events . 79
ever 143;ever considered 52;ever think 67;ever thought 29;ever want 74;every 169;every month 49
everyone -51;everyone we -57;exact 36;example 100;example . -39;example you 43;exchange 49
exchange for 122;exchange ideas -52;excited -70;excited about -43;excited to -27;executive 70
executives 34;exhibition -41;exit -40;expanding 82;expanding my 62;expect -78;expense 50
experience -89;experience and -39;experience needed 40;experience with -105;expertise 52
expertise . 51;experts 41;explain why 33;explaining -44;explore 52;exploring -86;expo 65;expo . 54
express -31;express my -31;extend 56;external 51;external partners 51;extra 47;eye -41;eyes -44
face 46;faces 51;facing -37;failed -54;fair . 50;fall 58;familiar 58;families 162;fantastic -47
fast 131;faster 75;fate 53;father s 35;feature 132;featured 45;featured in 45;fee 160;fee of 67
feed 71;feedback -61;feedback from -40;feel about -40;feel like -49;feeling 70;fees 59;fellow -103
felt 59;felt you 46;ferry -54;few 32;few times -38;field -142;field and -41;field is -28
fifteen 52;fifteen minutes 52;figure -67;figure 0 -27;figure out -61;figured -39;figures -91
file 39;files -37;files . -37;fill -29;film -60;film . -63;films 48;films for 48;final 71
finally 87;finance -33;financial 64;find a -62;find it 32;find our -85;find out 48;find the 43
find you -106;finding 90;fine -196;fine . -59;finished 32;fire 139;firm 229;firms 131
firms like 53;first 63;first . 115;first 00 36;first ? -79;first and -60;first day -38
first look 30;first month 37;first name 38;first one 98;first to 81;first year -31;fit for -54
five 263;five years 128;fixing 31;fixing just 71;fleet 85;flies 28;flies . 28;floating 34
floating this 34;focus -39;folder -57;folks 157;follow up -27;follow your -36;followed -64
followed up -49;followed your 34;following -90;following up -91;food 81;for 43;for 0 75;for 00 164
for a -151;for accepting 79;for an -234;for any -96;for asking -42;for companies 36;for company 79
for dentists 74;for event 44;for everything -44;for firms 53;for five -34;for folks -65
for gift -37;for half -32;for it 45;for january 30;for local 29;for maintaining 28;for making -65
for next -78;for northwind -34;for nothing 133;for now 56;for one 44;for opportunities 67
for our -109;for outlet 40;for people 88;for role 50;for sharing -66;for site 34;for someone -33
for speakers -66;for that -81;for the -107;for things -38;for this 57;for tomorrow -48
for two -103;for us 36;for use -43;for we 38;for years -89;for you 133;for your 53;forbes 45
forgive 135;forgive me 135;fork -33;format 28;forty 43;forward 103;found -40;found a 86
found it -33;found something 54;found the -34;found you 31;found your -132;founder 121
founder of 75;founders 79;free 222;free . 109;free and -52;free for -64;free masterclass 89
free on -27;free with -59;freelancers 29;fresh -46;friday -64;friend of -50;friendly 77;friends 60
from -154;from 0 77;from 00 -44;from 0000 -51;from 00k 53;from a -34;from an -37;from home 33
from law -63;from my 86;from our 94;from people -29;from the -80;from you 63;from your -78
front 84;front of 74;full 150;full name 50;full page 55;fully 27;fun -95;fund 79;funding -73
funnel 36;funny 91;future of 69;garden 118;garden . -30;gardener -62;gave -48;gave me -47
generation 82;generous -78;generous donation -78;genuinely -29;german 59;get 136;get 00 54
get back -88;get it 28;get my -102;get the 79;get two 149;gets 79;getting -37;gift 120
gift guide 61;girl 53;girl . 53;github 34;give -106;give her -41;give it -62;give us 31;given 113
given your 27;gives -54;glad to -50;gladly -102;global 81;globe 31;go . -59;go ? -50;go ahead -32
go up 78;goals -40;goals ? -40;goes -146;going -141;going to -89;gold 82;gone -42;good -70
good . -40;good day 44;good fit -60;good luck -59;good quality 33;good time -92;good to -85
good with 66;got -52;got a -241;graduate -41;graduated 51;grant -83;grateful -42;grateful for -33
gratitude -31;gratitude for -31;graz -98;graz . -61;great . 84;great addition 42;great for 29
great looking -33;great to -102;green -43;greetings -30;group . -51;group of 34;groups -32
grow -85;growing 34;guaranteed 45;guess 175;guest 82;guest post 34;guests 54;guide 92;guide for 35
guy -32;guys -33;had time 57;half -86;half . 63;half an -81;half past -37;hall -49;halve 109
halve the 109;hand 91;hand . -29;hand ? 146;handful 35;handful of 35;handled -39;handled that -39
handles 73;hands 57;happen 81;happen to 120;happened -34;happens 95;happiness -37
happiness and -37;happy -58;happy . -58;happy birthday 96;happy to -59;happy where -42
happy with 64;harbour -38;hard -66;hard to -33;harder 38;has -128;has a -155;has anyone -104
has become 56;has been -77;has changed 81;has to 27;hate 38;have 0 66;have 00 -60;have a 82
have an 43;have any 56;have been -42;have budget 48;have lunch -65;have more 59;have no -29
have questions -47;have several 37;have ten -28;have three 61;have written 34;have you 178
have your 63;haven -46;haven t -46;having a 32;he -74;he ll 76;he s 33;head 36;head of 39
heads -41;heads up -41;health -45;health and -67;hear about -68;hear back 54;hear it 31
hear more -38;hear of 36;hear what 64;hear your -40;heard -94;heard back 60;heard that -59
heard you -95;hearing 96;hearing from 95;hearing how -67;hearing more 34;heart 35;heat 104
heating -68;held 83;hello -78;hello . 33;hello alex -28;hello my -33;hello name -38;help 119
help . -102;help families 79;help people 31;help us 35;help with 51;help you -38;helped -47
helped a 38;helpful 72;helping 53;helping people 35;helps 68;helps . 27;helps us 63;her -229
her . -67;her your -41;here 41;here . 50;here are -51;here at -34;here but -71;here for -50
here https 33;here i 36;here if -52;here is 189;here it -62;here to 41;here too -33;hesitate 37
hesitate to 37;hey 141;hey . -32;hey alex 110;hey ana -54;hey everyone -47;hey first 74
hey girl 53;hey name 39;hi 85;hi . -60;hi ana 68;hi dear 40;hi name -104;hi there 86;high 78
high quality 34;him -57;hires 27;hiring . 139;hiring a -108;hiring for -82;hiring slowly -69
his -46;hit -97;hit home -48;hold a 48;holding -64;holding up -73;holds -36;holiday 72
holiday season -46;holidays 123;holidays . 134;home -41;home . -100;home ? -39;home with 27
honest 111;honestly -33;honour -50;honour to -39;hope -147;hope that -51;hope your -44
hopefully -68;hoping 60;hoping to 60;hospitals -63;hospitals . -63;host 61;hosting a 30
hosting an 37;hotels 33;hour -99;hour . 35;hour in -45;hour of -79;hour to -69;hours 110
hours . 99;hours a 47;house 217;house ? -43;house would 64;how . 45;how about 60;how are -83
how did -128;how do 37;how is -44;how it 37;how much 64;how s -59;how we -39;how you -119
how your 75;however -101;however i -58;hr 88;hunt 59;hybrid 74;i always 60;i am -71
i apologize -38;i appreciate -76;i ask 221;i assume 29;i attach 70;i be 54;i believe 54;i build 29
i call -31;i came 74;i can 60;i coach 87;i come 104;i contact 30;i d 51;i did 106;i do -64
i don -37;i enjoy 27;i enjoyed -116;i feel -48;i felt 63;i followed -49;i found -66;i go 62
i guess 119;i had 32;i happen 87;i have 186;i haven 33;i heard -153;i help 80;i hold 68;i hope -34
i host 57;i introduced -55;i invite 76;i keep -54;i know 155;i leave 56;i like 51;i liked -29
i look 99;i love -68;i m -31;i made 77;i may 55;i meet 72;i mentioned -70;i miss -116
i missed -101;i need -69;i never -86;i owe -58;i passed -64;i pick -71;i promise 57;i put 94
i ran 40;i realize -43;i recently 72;i recorded 92;i remember 49;i represent 33;i run 119
i said -79;i saw -132;i see -31;i send 220;i sent 132;i set 56;i share 50;i show 27;i speak 87
i take 92;i talk 94;i tell -67;i thought 133;i told -62;i took -27;i use -168;i ve -39
i wanted -56;i wasn -60;i went 40;i will -39;i won -39;i work 94;i would -117;i write 34
i wrote 79;idea 30;idea of -57;idea on 31;idea that 113;ideal 49;ideas 27;ideas in -39
ideas with 44;if 233;if any -47;if i 101;if it 57;if not 33;if so 92;if the -39;if there -100
if this 31;if we -227;if you 125;if your 60;ignore this -46;im 28;imagine 49;immediate 47
immediately -52;immediately . -32;impact -29;impressed -64;impressed by -61;impressive -28
improve -29;improving 71;in . 107;in 0000 -41;in ? 45;in a -93;in ai 56;in an -39;in and -32
in austin -47;in autumn -40;in brussels -93;in case 29;in city 40;in dubai 52;in exchange 122
in field -66;in for -33;in forbes 45;in front 74;in graz -98;in hr 87;in industry -75;in it 65
in leeds 55;in mind 77;in my -77;in our -95;in person -61;in private 30;in production -60
in rotterdam 40;in so 30;in something -40;in spring -75;in stock -71;in the -218;in this -112
in three 59;in touch 49;in vancouver 33;in writing 70;in your 71;inbox 72;inbox . 106;includes 99
includes a 99;including -32;income 42;increase 52;incredible 39;independent 29;industry -119
industry role -54;information 80;information i 63;informative 39;infrastructure 65;innovative -52
insert 34;insert and 34;insight -87;insights . -64;insights on 82;inspiration -34;install 56
instead -254;instead . 38;instead of -60;insurance 49;interest 112;interest . -27;interested 71
interested ? 124;interested to -69;interesting -184;interesting . 47;internship -79;interview 79
interview ? -41;intimate 66;into -110;into a -44;into it -34;into the -65;into this 107
into your 55;introduce -38;introduce you -49;introduced -55;introduced you -55;investments 34
investors -65;investors . -33;invitation -81;invitation . -34;invitation to -83;invite . -40
invite ? 29;invite you 118;invited to -41;invoice -135;invoices 42;invoicing 60;is -108;is . -59
is 00 36;is a 42;is attached 62;is back -43;is below -40;is broken 32;is building -34;is coming 52
is expanding 38;is getting 28;is going 40;is happy -99;is impressive -28;is in -31;is insert 34
is it 58;is looking -352;is my 43;is not -86;is now -34;is on -55;is our 63;is out -34;is ready 74
is that -99;is the -62;is there -91;is this 71;is what -56;is why -77;is your 108;isn 53;isn t 53
issue -233;issue . -72;issue that -86;issues -111;issues for -46;it -196;it ? 71;it a -51
it and 132;it at 27;it before 45;it comes 29;it cost -89;it costs -39;it could -54;it d 37
it doesn -60;it goes -117;it happens 49;it has -104;it i -135;it in 35;it is 52;it just -46
it ll -88;it make 36;it makes 45;it means -35;it might -99;it now -66;it over 63;it s 92;it so -65
it take 49;it takes 79;it this 53;it to -61;it took 36;it up -54;it was 69;it will -142
it with 128;it work -31;it works 32;it would 74;it wouldn -32;its 157;itself 60;january . -40
job -125;job . -143;job ? -83;job and -59;job i 87;joe -33;join 163;join for -31;join my 54
join our 128;join the 30;join us -32;jon 31;journal 60;journal . 55;journey 44;journey . 39
joy and -47;js -34;jump 48;jump on 29;just bumping 62;just checking -70;just drove -56
just finished 35;just floating 34;just following -95;just like 47;just made -48;just opened 28
just ping 68;just read -39;just saw -56;just saying -114;just started 100;just that 97
just to -100;just wondering -45;just your 66;keen 75;keen to 75;keep 30;keep in -29;keep it -49
keep learning -55;keep the -90;keep this 99;keep you 61;keep your 72;keeping in 36;keeps 39
keynote 64;keys -64;kids 49;kids are 37;kind 35;kind of 54;kind to -66;kit 39;kitchens 111
knee -86;knee ? -86;know 77;know . -31;know anybody -153;know anyone -81;know each 33;know if -95
know it -39;know so -43;know that 87;know this 27;know well -34;know what 38;know when -27
know whether -43;know why 52;know you 152;knowledge 30;knows -167;knows the -27;knows what -64
lab -62;lab . -33;lamp 57;land 41;landlord -30;larger -28;last 42;last . -27;last message -34
last round -43;last spoke 92;last time 89;last week -28;last year -45;late -36;latest -43
launch 126;launch on 43;launched 51;law -63;law to -63;lawyer -38;layoffs 82;lead 171
lead generation 58;leader -32;leaders 190;leaders . 51;leaders in 44;leaders on 59;leaders tell 48
leadership 63;leading 63;leads 95;leads . -36;learn how 51;learn what -52;learned -103
learned a -37;learned from -73;learning -131;learning from -55;least 85;leave 115;leave you 48
leaves 75;led 66;leeds 55;left out -28;lend 43;less -82;lesson 113;let -109;let s -50;letter -101
level 74;libraries -76;library -198;library . -101;library in -38;library that -47;licence -39
license -142;license and -119;life -46;light 131;lighthouse -73;like -34;like . 78;like a -81
like and 72;like in -139;like it 56;like me 56;like that 58;like this -43;like to -98
like what -84;like yours 140;liked 49;liked your 52;likely -68;likely to -68;likes -91;limited 43
limited . 43;line -47;lines 56;link 209;link . 81;link ? 103;link and 34;link in 48;link on 55
link to -77;linkedin -55;linkedin . 27;linkedin suggested -30;linking 99;linking to 99;list -112
list of 34;list your -48;little -38;little one 28;live -96;live ? -105;live in -33;live on -27
ll -53;ll ask -88;ll be -82;ll buy 67;ll close 55;ll find 32;ll have 104;ll jump 35;ll keep 99
ll pay -30;ll put -39;ll send -38;ll share -41;ll stop 30;ll take 44;ll tell -82;local 33
local businesses 29;logistics 53;logo 70;logo on 44;logs -58;long -274;long term 34;long time -101
longer -43;look -116;look after 71;look at -37;look forward 131;look like 70;look so -62
looked -46;looked at 40;looking 75;looking for 76;looking forward -108;looking into 29;looks -70
looks after 73;looks interesting -42;looks like -92;loop 43;loss -70;loss . -70;lost 32;lot 44
lot for 29;lot of 97;lots 48;lots of 48;love 56;love this -48;love to -39;love your 32
loved your 29;lovely 235;lovely . 58;lovely to 93;low 80;luck . 38;lucky 33;lucky ? 62;lunch -101
lunch ? -34;m -31;m a 102;m afraid -106;m also -49;m an 29;m asking 50;m assuming 31
m building 147;m confident 31;m curious 65;m currently -43;m expanding 62;m going 65;m happy -88
m here -88;m hosting 37;m interested -71;m looking 277;m not -49;m on -56;m planning -33;m the -51
m thinking -109;m thrilled -58;m trying 41;m very -74;m working 107;m writing -47;machine 66
mad . 75;made -103;made a 82;made for 52;made my -60;made the 40;made you -64;magazine 81;mail 101
mailed -73;mailing -90;main -56;maintain -33;maintained -77;maintainer -62;make 139;make a 84
make it -97;make me -52;make my 71;make sure 101;make the -51;makes -82;making this -40
management 37;manager 140;manager . -64;managers 29;manufacturer 33;manufacturer of 33;many 84
many contacts -63;many others -46;many things 102;map -63;maps -77;maps . -77;margins 54
market 159;market and 64;marketing 154;master -30;masterclass 89;masterclass on 89;matters 79
may . -36;may ? -52;may be 160;may but 28;may i 130;may not 69;may the -55;maybe -33;maybe we -46
me -68;me . 90;me 00 43;me ? -57;me a -97;me an -32;me and 82;me are -48;me at -66;me but -90
me for 72;me from 53;me how 105;me if -35;me in 45;me off -49;me on 28;me so -34;me think -60
me to -158;me your -50;meal 98;mean 41;means 35;means a -61;meant -39;meet -74;meet . -85
meet at -81;meet in -35;meet like 29;meet other -41;meet you 69;meeting -216;meetings -35
members -48;memory -52;memory ? -38;mentioned -51;mentioned is -29;mentioned we -41;mentor -52
merge -48;merge this -34;mess -31;message 104;message i -62;met . -78;met at 31;midlands 93
might -51;might benefit 30;might have -33;migration -41;migration ? -41;min 34;mind 36;mind . 83
mind for 43;mind if 114;mind today -31;mind which -61;mine -72;mine is -35;minimum 34;ministry -92
minute 41;minute interview 60;minutes -50;minutes . 43;minutes ? -44;minutes and 52
minutes before 67;minutes for -27;minutes late -54;minutes of -39;miss -119;miss you -52
missed 130;missed it 142;missed that -32;missing 34;mistakes -42;mit -41;mm 30;mo -59;mobile 80
mock 61;mock up 61;model -47;model . -61;module 27;moment 158;moment . 136;monday . -54
monday ? -27;monday and 67;money 129;month 27;month for 53;monthly -62;months 141;months . -70
months but -34;more . 48;more ? 92;more about -107;more clients 53;more with 75;morning . -50
morning and 52;mornings -41;mortgage 91;most 157;mostly -46;mother -78;mother . -38;motivated 28
motivated people 28;move -58;move into -27;move it -86;move to -104;moved 36;moving the -40;ms -73
much -52;much as -43;much do 162;much for 64;much like 63;museum -57;must 75;mutual -47
mutual connections 37;mvp 77;my 43;my book 54;my boss -90;my card -30;my circle -34;my client 135
my code 47;my contacts -44;my cover -44;my daughter 46;my day -39;my desk -31;my earlier 70
my first -74;my follow 58;my free 80;my gratitude -31;my last -43;my link 144;my list 73
my mail 180;my memory -52;my message 124;my mind -34;my mother -89;my name -60;my note 109
my number 47;my office -35;my own -78;my page 36;my phone 32;my profile 102;my students -44
my subscription -34;my team 56;my work 98;myself 82;name . -29;name came -101;name i -39
name is 37;name it -40;name noticed 100;name of 29;name on -40;name thanks -77;name your 63
napkin 42;native 119;near you 34;need -29;need . -29;need a 56;need help 54;need it -52
need to -214;need two -102;need working 41;needed . -37;needn -62;needn t -62;negotiation -73
negotiation . -73;net 75;network 28;network . -79;never -111;never met 28;new 107;new ? -32
new contacts 45;new job -101;new page 72;new patients 53;new position -97;new product 90
new year -53;news -49;news . -69;news about 82;newsletter -28;next -77;next thursday -33
next week -96;nice -37;nice working -73;niche 104;niche . 60;niece -99;night . 76;night shifts -31
nine -108;nine . -32;no . 80;no answer -47;no experience 40;no fee -72;no if -37;no need -104
no pressure -63;no rush 29;no strings 101;no that -59;no to -33;no would -58;nobody -69;noise -68
non 32;noon -60;normally 55;northwind 137;northwind . -38;northwind and -74;norway -55;norwind 188
norwind . -45;norwind ? 52;norwind and 87;not . -33;not at -106;not looking 29;not many -31
not my -71;not sure 86;not the 43;note 92;note . -55;nothing 48;nothing . 95;notice 78;notice . 74
notice period 30;noticed 88;noticed in -66;noticed you -41;noticed your 92;now 77;now . 70
now ? -83;now and -84;now isn 106;now on -57;nowadays 87;number 179;number . 80;number 00 -46
number and 74;number is 47;number of 27;numbers . 35;observation 33;odd -81;of 75;of 0 163
of 000 68;of a -73;of an 41;of course -58;of curiosity 109;of help -44;of how 78;of interest 156
of it 32;of led 48;of luck -38;of may -52;of me 47;of mine -54;of my -52;of service -41
of that -36;of the -256;of them -39;of this -61;of three 59;of time 74;of training -36;of us -68
of what 69;of you -181;of yours 53;off 165;off and 47;off plan 52;off to -36;off your 69
offer . 67;offer a 57;offer for -52;offered -42;offering 71;office . -104;offices 48;offices . 48
often 68;oh 84;ok -84;okay -49;okay . -27;old -97;old office -112;omg -59;on -70;on . 55;on 0 -67
on 00 -53;on ? -98;on a 166;on any 27;on behalf 31;on discounts -31;on for 53;on friday -50
on how 28;on it 37;on linkedin -44;on me -69;on monday 41;on my 118;on news 32;on our -75
on page -62;on product 59;on request 111;on sunday -91;on the -42;on this -117;on thursday -64
on top -96;on tuesday -37;on whatsapp 76;on with -38;on you 30;on your 139;onboarding 31;once . 41
one 63;one . -107;one ? -46;one and 47;one do -87;one i -59;one in -67;one is 90;one last 116
one of 162;one on 81;one roof 44;one that 67;one this 84;one to 90;one who -180;ones -62
ones . -62;online 35;online and 31;only 81;only if 36;only now -58;only one -87;op 53;open -115
open the -73;open to -43;opened -93;opening -48;opening in -69;openings 204;operations 59
opportunities 54;opportunities in 53;opportunity 72;opportunity to 65;ops 36;optimization 43
optimization for 28;options 61;options open 82;or -60;or a 38;or an 39;or anyone 30;or ignore -46
or is -99;or no 90;or not -29;or should 56;or someone 85;or the -27;or would -53;order 44
order . 46;org -76;org . -34;organizing 40;other contributors -28;other in -67;others . 40
otherwise -68;otherwise it -68;ought 40;our 214;our brochure 42;our chat 48;our choir -136
our clients 65;our company -67;our discussion -35;our first -35;our last -59;our magazine 81
our new 104;our old -56;our own -48;our platform 27;our product -38;our project 44;our roof -57
our services -37;our sponsor 116;our studio 98;our talk -79;our team -96;our tool -77;our town 42
ours . 47;out 82;out . 88;out ? 42;out and 63;out for -58;out of 122;out there -55;out to -56
outcome 31;outlet 40;outside 108;outsource 35;over . 82;over 0000 48;over a 29;over it -100
over the -47;over there 47;overnight 39;owe -89;owe you -68;own -42;owner 49;owners 94
package . -89;package in -63;package is 107;page 180;page 00 -30;page for -27;page it 63;pages -50
pain 32;pain point 32;panel -81;panel about -57;panels 114;paper -44;paper on -57;paper that -52
papers 49;parcel 52;parcel is 52;parents 39;parser -51;part -134;particularly -31;partner 67
partners 110;partners for 51;partnership 53;party -61;party . -107;pass -38;pass by 65;pass on -63
passed -96;passed on -64;past 111;past guests 54;past our -56;paste -61;path -82;patients 72
pay 89;pay . 151;pay for -55;pay in -49;payment 69;payroll 40;peace 32;peek 79;peek at 79;peer -29
pension 131;pension ? 131;people 56;people . 51;people each 29;people for 34;people i -35
people in 30;people like 33;people to 40;people who -36;per -57;per my 70;percent -53
percentage -61;perfect 122;perfect for 53;perhaps 105;perhaps we -106;period 30;person 193
person . 56;person i 44;person to 97;phone call -60;photo -72;photographer -34;photos 44
pick your -30;picks 52;picture -28;pictures . -30;piece -50;piece on -42;piet -54;pillar -70
ping 166;ping me 166;pizza -60;place ? -28;place for 32;place where -62;placement 62
placement . 80;places -120;plan 42;plan the -52;plan to -63;planet 40;planned -47;planner 107
planning to -53;plans 135;plant 91;plate -33;plate too -89;please 80;please . -44;please accept 34
please don 37;please like 72;please reply 30;please send -65;please take -49;please tell -54
pleased -30;pleased to -30;pleasure 49;pleasure and 32;pleasure to 37;pls 71;plugin -36
podcast . 47;point -78;point . -106;point and 34;point me -41;policy -27;popular -83;portfolio -52
position 56;position as 43;post about 29;post and 74;post here -41;post is -41;poster -47
posts 154;posts . 46;potential for 73;pr -71;practice -55;pre 86;pre seed 49;precisely 63
prefer ? -75;prefer not 29;prepare 75;present 76;presentation -41;presentation . -34;press 39
pressure -63;pressure at -63;pretty 51;price 253;price . 160;price and 59;price list 44
price of 46;prices -39;pricing -260;pricing page -105;print 78;printing 39;printing as 39
priorities 48;priority 90;priority for 79;privilege 34;priya 53;pro 124;probably 50;problem 82
problem . 27;process 30;process is 65;procurement 55;produce 48;product 121;product . -27
product and -38;product for -31;product hunt 59;productive 28;productive week 34;productivity 46
products 102;professional writer 43;profile 53;profile and 33;profile i 42;programme 77
programming 53;project -131;project . -56;project ? 53;project in 46;project it -95;projector -52
promise 92;promise it 44;promised 139;promised here 67;promised to -37;promotion -69
promotion . 51;promotion to -76;proper -72;proposal 113;proposal ? 119;proposal we -34;protect 79
prototype 39;proud to 29;provide 42;provided -39;provider -54;public -35;publicly -117
published -39;pull -38;pull request -38;pune 47;purchasing 113;push -28;put 94;put a -28
put an -86;put in 47;put it 38;put the -41;put you 114;putting -79;putting in -32
putting together 28;pycon -62;python -32;python 0 -40;quality 63;quarter 180;quarter ? 70
question . -54;question about -89;question what 103;questions -39;questions . 32;questions on -66
queue 83;quick 41;quick chat -53;quick one 30;quiet 69;quite -53;quite a -34;quote ? 103
quote for -56;raising 47;raising a 41;ran -67;ran together -63;random 39;rang 122;range -56
ranked -54;ranked in -54;rather -177;rather keep -28;rather not 73;re 91;re a -90;re at 34
re both -42;re building -82;re busy 155;re connected -63;re going -48;re happy -61;re hiring -88
re hosting 30;re in 27;re invited 33;re looking -47;re not 63;re one 30;re open -112;re putting 59
re raising 39;re ready 81;re the 100;re too -101;re up 34;re well -65;re working -76;reach 164
reach out 62;reach you 90;react 78;read -154;read that -36;read your -97;reading it 75
reading your -48;readme 34;readme . 122;reads like -44;ready 178;ready to 163;real -55;realize -43
realized 31;really 70;really enjoyed 48;really help 30;reason -57;reason . -48;reason i 28
reason you -34;receive 28;received -40;recent 62;recent posts 75;recently 135;recipe -31
recorded 92;recording 76;recruiter -31;red -39;redacted 80;redo 77;reduce 30;reducing 60;refer 53
refer me 38;references -45;regards -86;region . -31;register 55;register here 27;relationship 33
release -79;release . -73;relevant 86;reliable 42;remarkable -34;remember 29;remember your 31
remembered 44;reminded -35;reminded me -35;reminder 56;reminder that 56;remix -28;remote 96
renewal 80;renewals -95;renewals . -95;rent 27;reopen -47;reopen if -47;reply 160;reply with 41
reply yes 63;repo 33;repo s 55;report 83;report on 70;reporting 83;repository -126;represent 33
represent a 33;reproduce -66;request 48;request . 125;requirement 49;requirement . 47
requirements 48;reserve 30;reserve yours 36;resource 54;resources 122;respectfully -83
respectfully decline -83;response 41;rest -31;restored -37;result 63;results -97;resume 90
retail 76;retention 51;retreat 48;reuse -31;revenue -115;review 177;review . -87;review badge 55
review me 55;review the 31;reviewed 41;revolutionary 75;rid 57;rid of 57;right 32;right ? -33
right if -55;right in 32;right now 76;right person 28;ring -115;river 53;road 27;rock -44
role ? 41;role and -80;roles 195;roof and -60;room 34;room for 38;rooms 75;rotterdam 114
round . -30;run 117;run a 85;run it -45;run the -59;running -62;running ten -54;runs 197;runs a 36
rural -57;rural libraries -57;rush 29;rye -40;s -109;s a 239;s also -46;s an -54;s anything -29
s been -75;s call -32;s connect 67;s day 61;s easier -33;s fine -87;s hard -46;s meet -53
s meeting -71;s mostly 44;s my 56;s new -52;s next 62;s not 60;s office 33;s on -90;s readme 55
s site 30;s what -81;said -103;said i -90;sales -49;sales is -34;same . 48;same and 40;samples 30
sat -67;sat next -67;saturday ? 35;save 89;save your 95;saved 93;saved me 70;saw -122;saw this -69
say -175;say hello 75;say hi -60;say how -73;say no -136;say so -91;saying -135;says -96;scan -41
schedule 91;scheduling -56;school . -56;scorecard 65;search 77;seat 165;seat . 90;seats are 50
second -149;security -60;see 103;see all -55;see from 29;see if 50;see we -62;see whether 195
see you -103;seed 47;seed round 76;seeing 41;seem 120;seem to 52;seems like -63;seen that -59
sell 46;selling 71;send 44;send an 60;send it 76;send me -138;send the -52;send you 98
send your 44;sending -51;senior 50;sense 78;sense for 79;sent 92;seo 99;serious -41;serious . -41
server 98;server . 98;service . 86;service to -67;services are -37;set a -47;set aside 80
setting -40;setting up -40;seven -64;several mutual 37;shake 55;shall 84;shall i 121;shall we -37
share 377;share . 33;share a -70;share insights -64;share it 158;share some 59;share what 56
share with 53;share your 29;shared -234;shared a -32;shared folder -32;shared our -69;shares -85
sharing -87;sharing our -49;she -117;she d 29;she has 48;she is -32;she starts -55;shenzhen 33
shipped 29;ships 49;shop 94;shop . 29;short call 74;short of -54;shortlisted 67;shot 34;shot in 34
should -100;should connect -30;should i 109;should know -36;should talk 57;should we -212
should you 72;show 84;show it -32;show me -43;show you 166;shows 37;shows how 37;side 156
sign up 102;signup 32;silence 68;similar -65;simple 118;simple yes 90;since 0000 -42;since it -39
since the -103;since we 64;since you 48;singapore 80;sir . -53;sit 77;site 139;site that 51
situation 28;situation ? 43;skills 67;skip 95;sleep -33;slept for 56;slide -56;slides . 59
slipped 158;slot 61;slow 29;slowly -69;slowly made -69;small 28;small team -38;small thing -59
smiled -68;so -181;so and -64;so big 29;so glad -79;so here 57;so just 34;so many -29;so much -133
so thank -51;so we -86;so what 48;so you 148;sofa 33;sofa . 33;software . -31;software i -69
soil -43;solution 36;some 47;some . 102;some company -73;some ideas 73;some new 35
some openings 71;some people -77;some time -70;somebody 42;somebody to 35;somebody who -57
somehow -65;somehow . -33;someone else 82;someone i -49;someone with -60;someone you 85
something 369;something . -43;something for 116;something new 51;something that 212
something you 51;sometime 54;soon -96;sorry . -141;sorry for -56;sorry to 106;sort 109;sounds -108
sounds like -92;soup -73;source -41;source community 55;source project -43;sourdough -72
space for 47;spaces 46;spam 74;spam ? 86;spare 68;spare me 67;speak 58;speak to 35;speaker 123
speaks 48;special -29;specific problem 41;specific question -52;spending 66;spent 112;spin 32
split -110;split the -28;spoke 40;spoken 102;sponsored 52;sponsors 44;sponsorship -45;spots 58
spreadsheet 45;spring 49;spring . -59;stack 36;staff 78;stage 110;stake 68;stand 31;start 100
start with 42;start without -34;started 93;started in 46;starting 31;starts -178;starts in -55
startup 69;stay -185;stay connected -28;stay in -90;stay with -36;stayed -35;stays -52;still -85
still a 41;still interested 106;still on 48;still see -47;still want -138;still work -97;stock 32
stock ? -71;stop -59;stop . -69;stopped -62;stopping 41;story 100;story . 67;story is -43
story on -38;strategies 54;strings 101;strings . 46;strings attached 55;student -65;students -75
studio 94;study -95;study on -38;studying -98;subscription -101;success -75;success . -75;such 86
such a 81;suggest 89;suggest that 73;suggested that 30;suggested you -30;suggestion -106
suggestions -59;suit -48;suits 63;summer ? 106;summit -47;summit ? -47;sunday 36;supplier . 31
supply 194;support 33;support . 93;support during -32;support each 58;sure 83;sure i -27
sure if 105;sure this 36;sure you 130;surely 29;survey -48;sustainability 33;switch -67
switched -37;switched from -37;t -260;t a 90;t answer -69;t be -34;t drop -64;t find -65;t for -59
t have -90;t heard 51;t hesitate 37;t it 59;t just -59;t know 29;t mind -48;t reproduce -56
t talked -104;t the 106;t use -62;t want 67;t work -28;t you -39;tag -66;take 98;take a 132
take care -91;take for 68;take it 239;take me -49;take on -75;take the -68;taken 80;takes 127
takes a 63;taking on 69;talent 87;talk -30;talk . -71;talk ? 110;talk about 44;talk and -37
talk at -62;talk for -34;talk on -101;talk to -36;talk with 63;talked -150;talking 30
talking about -83;talking to 65;talks -36;target 64;tax 40;tea -61;teach -73;teaching -62
teaching and -37;team -34;team . 35;team at -49;team for 42;team i 40;team in 77;team is -93
team members -94;team s -152;team to -37;teams 80;technology 49;tell -35;tell the -37;tell us -51
tell you 295;tell your -52;telling -64;ten 91;ten minutes -92;ten years -48;tend 52;tend to 52
terrible -56;terrific 93;test . -50;than -154;than anyone -33;than i -44;thank -261;thank you -252
thankful 107;thankful for 33;thanks -337;thanks . -111;thanks again -101;thanks for -72
thanks to -54;that -58;that . 65;that but -77;that client -39;that does 53;that doesn 52
that is 89;that it 29;that keeps 100;that looks -27;that made 51;that many -46;that my -34
that northwind 40;that one 53;that our 55;that out -87;that reminded -35;that same -48
that something -152;that sounds -55;that still -79;that suits 63;that the -98;that we -66
that what -60;that would 89;that your 47;the -243;the 0 36;the 00th -85;the add 60
the allotment -65;the anniversary -40;the app -42;the archive -43;the area 82;the baby 42
the bakery -102;the best 98;the beta 28;the blue -77;the booking 34;the break -37;the brochure 170
the broken 73;the budget -131;the business 40;the cake -30;the call -55;the card 30;the case -68
the chance 31;the chapter -33;the charm 31;the children 93;the ci -62;the class -68
the client -101;the clinic -50;the coffee -48;the conference -116;the connection 65
the contract -97;the conversation 44;the dark 34;the data -33;the demo -68;the docs -130
the domain 43;the dough -59;the end -44;the exact 36;the expo 42;the fair 77;the ferry -54
the figures -30;the first 30;the game -54;the garden 64;the github -32;the globe 31;the gold 82
the grant -45;the group 41;the harbour -38;the heat 29;the home 93;the hour 27;the idea 95
the information 63;the investors -35;the invoices -36;the job 87;the keys -64;the knee -86
the lab -62;the landlord -30;the launch -83;the lawyer -28;the layoffs 82;the leading 36
the lighthouse -73;the line 44;the link -43;the list -56;the long -27;the loop 43;the market 33
the midlands 93;the migration -41;the ministry -92;the moment 96;the month -34;the most -109
the museum -57;the new -157;the news 72;the numbers 103;the offer -73;the office 34;the old -82
the one -38;the only -112;the open 62;the opposite -82;the order 38;the other 57;the package -52
the page 65;the panel -96;the paper -69;the people 79;the podcast -33;the post -29
the potential 40;the pricing -105;the print 63;the product -49;the project -59;the projector -52
the quality 39;the quote -49;the readme 85;the reason 49;the recording 73;the rest -31
the results -63;the right 129;the river 53;the road -40;the role 68;the roof -28;the same 74
the school -59;the second -124;the sensors -34;the seo 45;the shared -32;the side 62;the site 34
the slides -58;the small -82;the software 45;the story 48;the summer 106;the summit -40
the supplier -57;the table -42;the team 148;the third -38;the trade 34;the transaction -61
the trial 45;the two -59;the update -80;the week 72;the whole -32;the windows -99;the work 61
the workshop -36;the world 33;the wrong 65;the year 118;their work -64;them -54;them . 46
them and 59;then -35;then it -60;there -113;there ? -133;there a -46;there anything -64
there is 62;there may 60;there s 30;there was -74;there when -44;these 95;these days 49
thesis on -45;they -136;they are -52;they have 35;thing -87;thing . -47;thing i -105;thing on -59
things 104;things 0 116;think 160;think a -61;think about 130;think it -111;think of 64
think you 116;thinking -85;thinking about 36;thinking of -67;third 32;third time 52;this . -148
this ? 70;this and -56;this article -42;this as -53;this back 34;this before -60;this email 60
this field -44;this for -73;this in -68;this isn 31;this issue -68;this library -69;this may 69
this month 33;this morning 34;this number 81;this one -67;this or -88;this out 55;this package -89
this point -106;this quarter 176;this thread -46;this to 47;this was -34;this week -75
this year 155;those -27;though 69;though . -93;though i 32;thought about -162;thought i 162
thought it 52;thought that 49;thought you -86;thoughts 169;thoughts . -33;thoughts on 205
thousand 40;thread -72;thread on -48;three 200;three months 42;three new 86;three years 31
thrilled -29;thrilled to -29;through 55;through a -49;through it 46;through our 46;through them 33
thursday -92;thursday . -79;thursday ? 105;thursday at 27;ticket 42;tickets 33;time -70;time . 75
time and -27;time at -35;time before 116;time flies 28;time for -102;time i -81;time no -36
time s 31;time to 115;time works -69;time you -47;times -89;times and -77;times on -53
timesheets 57;tiny -62;title 111;to 133;to . -61;to 00 -34;to 000 63;to 000k 94;to ? 31;to a -78
to accept -32;to add -58;to an 41;to anyone 46;to become 61;to begin 36;to book -121;to bring 67
to build 75;to buy 205;to call 28;to catch -66;to change 55;to close 45;to come -80;to compare 65
to confirm 44;to connect -67;to connecting -41;to contribute 67;to cover 71;to discuss -52
to do -120;to each -134;to earn 72;to exchange -31;to explain -57;to explore 61;to express -31
to feature 73;to follow -47;to get 45;to give -58;to have 52;to hear -92;to hearing 40;to help 27
to interview 47;to introduce -38;to its 53;to leave 79;to let 35;to look -192;to lose 37
to make 108;to making 45;to me -135;to merge -34;to miss 56;to mutual -41;to my -116;to open -73
to our 97;to pass -59;to pay -56;to pick 27;to provide 41;to quote 55;to reach 164;to read -106
to release 57;to review 88;to save -48;to say -51;to see 155;to sell 38;to send 69;to share 188
to sign -95;to some -77;to somebody -38;to sponsor 28;to stay -148;to submit 55;to support -40
to take 36;to talk 105;to tell -85;to test -67;to thank -111;to the -89;to their 47;to think 68
to this -32;to touch -33;to travel 54;to us 48;to welcome 40;to where -68;to work -84
to working 51;to you -43;to your -77;today ? -131;today and 111;together -100;together . -74
together ? -63;together at -42;told -130;told when -36;told you -31;tomorrow -110;tomorrow . -55
tomorrow ? -78;tonight 64;tonight . 69;too -137;too busy -87;too full -89;too much 51;took -139
took over -49;tool . -38;tool for 47;tools -57;top -68;top 00 -69;topic -28;topic . -118
topic for -46;topic that -29;topic would 83;topics -81;totally fine -32;touch . -60;touch ? -27
touch base -33;tour 42;tracking 32;trade 47;trading 64;training 50;transaction -61;translation -40
travel 54;travels -34;trial 151;trick 28;tried 62;tried to 56;trouble -68;truly -47;trust -35
try 102;trying 64;trying to 103;tuesday -52;tuesday ? 35;tuesday at -38;turn 84;turned -30
tutorial -33;twenty -65;twice -102;twice . -50;two hours -48;two of -98;two page 58;typically -65
uk 61;under -57;under one 44;under the -32;understand 86;understand if 46;understand your 38
unique 48;unless 49;until -107;until friday -75;up -57;up . 144;up ? -73;up first -60;up i 52
up in -81;up list 58;up of 56;up on -139;up properly -39;up the -37;up to 95;up with -67
update -84;update . -38;updated 68;updated resume 49;upgrade 90;upvote 43;urgent 33
urgent requirement 49;us 90;us . 66;us a 63;us are 29;us for -32;us in 41;us to 40;us with 31
use -104;use . -31;use the -138;use this -60;use your -117;used -66;used to -73;useful 53
useful ? 31;user -38;users if 47;using -44;using your -51;usp -30;usual -40;usually 167;ux 55
ux stories 55;valuable 59;valuable to 59;value 60;value your 57;vancouver 33;ve -96;ve a 95
ve added -95;ve applied -32;ve been -53;ve built -36;ve decided 34;ve done -38;ve got 140
ve had -36;ve just 35;ve mailed -73;ve missed 62;ve put -43;ve some 88;ve talked -53;verified 63
version -100;very -38;very happy -56;vetted 97;view on 76;virtual 62;virtual coffee 62;visa -35
visibility 62;vote 61;vote for 75;wait -79;waiting 71;waiting for 71;walk 109;walk you 46
walking -32;wall -70;wallet 36;want -73;want . -38;want a -95;want for 162;want it 32;want me -55
want more 66;want one 111;want the 51;want to 41;wanted -43;wanted to 87;wanted you -31;wants -47
wants to -77;ward 43;warehouse 89;warmest -37;was -134;was a -28;was hoping 76;was impressed -35
was it -39;was lovely 93;was no -69;was recently 29;was so -36;was spot -36;was the -58
was there -52;wasn -60;wasn t -60;watch 80;watching 70;way -34;way . -94;ways -100;ways we -78
we -167;we are 74;we automate 60;we both -39;we buy -135;we connected -60;we could 83;we count 28
we d -57;we do 110;we finally -36;we get -62;we go -28;we got -78;we had -46;we haven -69
we keep -31;we last 67;we launch 43;we ll -63;we may -67;we met -30;we move -143;we need -62
we noticed 38;we pay 37;we produce 48;we ran -63;we re 107;we run -38;we sat -67;we share -29
we shared -32;we tag -81;we use -28;we ve -95;we were -40;we work 47;we wrote -34;wealth 37;web 30
website 51;website . 52;websites 29;websites for 29;wedding -53;wednesday -89;wednesday . 32
wednesday ? -86;wednesday at -31;week . 108;week ? 72;week about -43;week is -48;week s -60
weekend -70;weekend . -74;weekend ? -47;weekly 48;weeks 109;weeks . 51;welcome -70;welcome you 40
well . 131;well and 53;well last -44;went -151;went from -46;went through -34;were -209
were interested 52;were looking -47;were right -42;what . -36;what a 57;what are 77;what can -107
what did -79;what do -32;what does 30;what happens 54;what i 56;what is 75;what made -64;what s 84
what the 55;what time -101;what to -64;what we 201;what would 31;what you -82;what your 34
whatever 56;whatsapp 83;when can 82;when we -33;when you -97;whenever -59;whenever you -86
where 83;where i 74;where should 63;where the -39;where to 31;where we 34;where you 79;whether 124
whether i 30;whether it -77;whether the -44;whether we 55;whether you 41;which -84;which has 36
which i -61;which is 156;which one -48;which your 32;while -92;who 123;who are 29;who asked -34
who d 106;who do 116;who handles 48;who has -37;who is 40;who knows -64;who looks 55;who runs 43
who s -35;who should -106;who want -94;who would 40;whole -54;whom -72;whom to -31;why ? 33
why i 36;why it 52;will -120;will be -106;will do 88;will find 43;will get -95;will you -40
wind -40;windows -99;wine 59;winter 59;wish -55;wish to 30;wish you -85;wishes -29;wishing -43
wishing you -43;with 60;with . -48;with 00 81;with ? 31;with a 33;with about 138;with an 115
with credit -80;with engineers 33;with every 33;with half -38;with is -80;with it -148
with joy -42;with me -216;with my -89;with no 41;with other 59;with our 84;with someone 39
with ten 65;with the -244;with us 98;with whom -56;with you -72;within 51;within your 51
without a -33;without any 98;without asking 33;without me -50;without you -88;women 48;won -40
won t -40;wonder 53;wonder what 86;wondered how -56;wonderful -114;wonderful . -84;wondering -102
wonders 28;word . 60;wordpress 28;words 92;words . 59;work ? 127;work and -44;work at -39
work on -100;work or -77;work out 64;work with 50;worked -70;worked together -66;working 62
working capital 41;working on 86;working to 80;works -79;works best -69;works for -58;workshop -80
world to 43;worries take -62;worth 130;worth a 39;worth checking -64;worth it -59;would 70
would be 99;would gladly -101;would have 69;would help 31;would like -113;would love -38
would mean 42;would next 39;would prefer 32;would really 49;would suit 51;wouldn -51;wouldn t -51
write . -38;write a -33;write up -84;writer 49;writes 61;writing 74;writing . 79;written 57
wrong 65;wrote 35;wrote in -34;www -32;www . -32;xyz -37;y -47;y all -69;ya -108;year -60
year . -134;year ? 114;year in 40;year student -40;year to 109;years ? 28;years and -35
years at 38;years is -40;years of -32;yes -68;yes for 37;yes i -41;yes or 90;yes please -68
yesterday 71;yesterday . 68;yet -37;yet ? -86;yo 36;you 101;you . -94;you ? 76;you a 109
you about 185;you add 144;you again -50;you agree -50;you all -57;you among -31;you an -139
you and -40;you anything 89;you are -38;you as -111;you ask -88;you asked -129;you at -103
you available -56;you be -57;you because 102;you been 43;you both -65;you but -50;you by 58
you came 52;you can -46;you charge -107;you check -65;you come -106;you confirm -40;you could 211
you crossed -34;you currently 230;you d 39;you deal -55;you did -73;you do 69;you doing 48
you down 38;you ever 222;you for -74;you free -45;you from 84;you get -88;you give 31
you going -123;you got 89;you guys -33;you had -35;you handled -39;you happy 84;you have 133
you hear 38;you here -33;you holding -73;you how 93;you i -31;you if -68;you immediately -32
you in 60;you join -32;you keep 59;you know -36;you leave -49;you link 32;you ll 56;you love 110
you lunch 84;you made -28;you mean -112;you more 94;you must -28;you needn -62;you off 58
you on 48;you once 59;you one 116;you open 43;you or 209;you over 152;you please -49;you post 114
you prefer -79;you ring -90;you saw 91;you say -58;you see 88;you seem 107;you send -102
you shared -69;you start -68;you still -176;you support 31;you talk 64;you tell -105;you that -52
you the 123;you this 50;you to 140;you too 35;you took -90;you up -153;you use 126;you ve 59
you want -37;you wanted -81;you well 41;you went -47;you were -39;you what 166;you when -33
you wish -50;you with 86;you won 35;you write 50;your 209;your advice -47;your attention 117
your audience 39;your back -33;your background 44;your birthday -34;your blog 96;your boss 80
your brain -30;your budget 73;your calendar -82;your card -39;your career -49;your city 87
your course -89;your current 69;your dedication -52;your diary 41;your domain 44;your essay -44
your experience -37;your file 52;your firm 67;your first -81;your generous -78;your github 101
your house 64;your inbox 106;your income 38;your insights 80;your investments 34
your invitation -117;your invoice -54;your kids 29;your kind 34;your last 53;your letter -58
your life 45;your list -80;your logo 44;your message -46;your monthly 41;your name -63
your new -66;your next 52;your niche 42;your note -33;your number -28;your offer -81
your office -41;your open -39;your own 58;your page -133;your parcel 52;your phone 37
your piece -42;your plate -33;your position 61;your post -40;your poster -47;your price 89
your product -58;your profile -29;your project -121;your promotion -76;your question -42
your radar 51;your recent 70;your region 36;your requirements 48;your sales 67;your seat 105
your seo 34;your shop 51;your side 102;your site 28;your story -62;your street 37;your study -38
your support -37;your take 29;your talk -131;your team -50;your thoughts -70;your thread -48
your time -107;your website 78;your week -38;your work -62;your write -84;yours 209;yours . 88
yours ? 55;yours to 40;yourself -167;yourself . -29;zero 65;zoom -56
"""
