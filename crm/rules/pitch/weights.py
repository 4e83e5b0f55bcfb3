"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.
A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.
"""

from __future__ import annotations

WEIGHTS = """
bias -601;+all 1300;+calendar 447;+disguise 593;+flattery -124;+generic -1040;+link 349;+loud 726
+money 381;+nagging 1449;+opening 495;+personal -828;+placeholder 766;+plain 1034;+probe 353
+self -74;+sells 1221;+show 1180;+thanks 724;+time 648;+urgency 869;. . 170;. 0 -266;. 00 946
. 000 -182;. 0000 130;. a 690;. absolutely -247;. add -487;. adding -489;. after -687;. again -126
. ai 31;. all 838;. also -398;. always -820;. any -342;. anyway -260;. app 506;. apply 784
. as 793;. ask 378;. assuming -515;. at 135;. attached -169;. awaiting -151;. base 369;. based 20
. because -182;. been 110;. before 399;. ben -203;. best -940;. better -207;. book 693;. both 565
. bring -130;. building -170;. businessname 611;. but -200;. buy 723;. by 406;. call 567
. can -259;. catalogue 466;. check 1411;. cheers -482;. click 1152;. closing -986;. co 677
. coffee -41;. com 494;. come 531;. comment 297;. company 238;. congrats -801
. congratulations -678;. connect 562;. contact 1265;. context 271;. cool -135;. could -412
. curious 231;. currently -157;. d -362;. dana -33;. deck 788;. didn -493;. disclosure 418
. dm 179;. do 202;. does -573;. don 366;. drinks -155;. due -155;. e -201;. each 333;. early 381
. edu 462;. either 965;. enhance 147;. enjoy -140;. especially -430;. even 234;. every -23
. everyone -295;. everything 243;. example 551;. excited -434;. feel -231;. first 362;. for 838
. four -268;. free 135;. from 145;. g -324;. get -429;. github 890;. give 148;. given 1101
. glad 133;. go -217;. good 265;. google -726;. got -305;. great -886;. greetings 608
. guaranteed 391;. guru 336;. happy -61;. has 103;. have -529;. he -370;. her 404;. here 443
. hey 407;. his -32;. homes 440;. honestly -346;. hope -632;. hopefully 114;. how -1094
. however -1016;. html -332;. http -286;. https 797;. i -153;. if 1372;. im 259;. impressive -314
. in 465;. insert 50;. interested 930;. invoice -1125;. io -96;. is -339;. it 72;. j -609
. john -83;. join 1013;. js -187;. just 295;. keen 808;. keep -528;. key -81;. kind -448
. kindly 779;. last -783;. let 367;. like -248;. limited 512;. link 722;. long -28;. look -391
. looking -536;. looks -223;. love -531;. make 141;. making 388;. many 279;. mark -320;. may -227
. maybe -798;. md -421;. me 729;. mind 197;. miss -339;. most -531;. moving -832;. my 37
. name 606;. net -113;. new 748;. nice -378;. no -481;. nobody -159;. not -605;. nothing -265
. noticed 266;. now 841;. of -473;. offer 351;. ohmygpt 416;. on 555;. once 131;. one -836
. open 1086;. or -480;. org -1307;. other -485;. otherwise -302;. our 1209;. over 67
. overall -265;. packages 331;. past 381;. people 298;. perhaps -142;. phillip -439;. ping 780
. please 349;. plus 217;. plz 236;. pretty 386;. price 141;. product 308;. property 108
. quick 651;. r -191;. raising 272;. reaching -123;. really -49;. recently -23;. register 304
. reply 1013;. review 108;. right 416;. ru 228;. s 319;. same -620;. save 933;. saw 934;. say -285
. see -433;. send -262;. sender 877;. sending -204;. several 524;. shall 996;. she -219;. short 23
. should 380;. sign 601;. similar 232;. since 1143;. sincerely -416;. small 541;. so -279
. sorry -297;. sounds -544;. specifically 40;. split -445;. start 532;. still 950;. svg 122
. take -107;. takes 337;. tech 671;. tell -798;. thank -29;. thanks -534;. that -247;. the -308
. their 129;. then -185;. there 1041;. therefore -188;. these 582;. they -158;. think 43
. thinking -223;. this 62;. thought -314;. time -382;. title 247;. to 659;. totally 407
. tried 412;. try -111;. trying -139;. two 828;. uk 583;. unfortunately 175;. updated 198
. url 213;. use 448;. usually 318;. vercel 197;. very 851;. visit 889;. waiting 101;. wanna 1147
. want 984;. wanted 283;. warm -106;. was -894;. wasn 204;. way 412;. we 825;. well -227
. what -722;. whatever 479;. when 433;. where -299;. whether 224;. which -650;. while 65;. who 339
. why 105;. will -824;. wish -532;. wishing -170;. with 275;. work 690;. working 31;. worth 568
. would 650;. write -146;. yes -843;. you -197;. your -491;. yours 442;. youtube 372;0 244
0 . -455;0 0 338;0 00 -950;0 000 1367;0 0000 -499;0 00pm -859;0 ? -568;0 and -207;0 day -181
0 days 221;0 dollars 224;0 for -919;0 hours -281;0 i 253;0 is -74;0 it -411;0 just -706
0 million 494;0 min -235;0 minute 316;0 minutes 892;0 month -162;0 months 296;0 of 574;0 on -290
0 or 719;0 page -518;0 people -127;0 pm -430;0 sdrs 60;0 seconds 411;0 sentences 400
0 specific 268;0 spots 1176;0 step 317;0 that 125;0 there -239;0 things 447;0 to -171;0 unique 133
0 we 310;0 weeks 281;0 with -20;0 year -261;0 years -137;0 you 614;0 yrs 875;00 942;00 . -699
00 0 -159;00 00 -266;00 000 -150;00 0000 152;00 ? -135;00 a -743;00 accuracy 442;00 am -232
00 and -794;00 at -112;00 commission 241;00 day 975;00 days 690;00 developers 827;00 discount 341
00 dollars 473;00 euro 362;00 extra 464;00 for -621;00 hours 606;00 improvement 326;00 in 115
00 kernel -216;00 min 212;00 mins 308;00 minute 546;00 minutes 271;00 mo 44;00 month 188
00 months 382;00 of 607;00 off 2032;00 on 374;00 one 474;00 or -698;00 people 126;00 per 162
00 percent 145;00 pm -279;00 pounds 177;00 qualified 273;00 sec 204;00 second 671;00 seconds 515
00 so -352;00 to -256;00 usd 444;00 using 157;00 weeks 308;00 would 251;00 years 178;00 you 549
000 1457;000 . -107;000 0 -398;000 0000 77;000 ? -449;000 a 858;000 and -292;000 dollars 73
000 error 91;000 euro 232;000 for 802;000 from -478;000 in 253;000 mo -1009;000 pounds 340
000 students 342;000 to 253;000 total -29;000 users 221;0000 31;0000 . -208;0000 0 -298
0000 00 -1230;0000 ai 267;0000 and -767;0000 for -964;0000 i -264;0000 in 326;0000 on 175
00000 -54;00000 . -257;000000 -142;000000 . 490;000k 869;000k plus 137;000k with 469;00am 30
00am . -194;00am ? 784;00am est -305;00k 1020;00k followers 227;00k for -423;00k in 317
00k subscribers 122;00k to 357;00m 482;00m . 376;00min 127;00pm -859;00s -68;00th -252;00th . -34
00th ? -134;00th and 335;00x -114;0d 395;0k 127;0m 733;0pm -51;0pm ? -286;0rd -266;0rd . -34
0st 970;0th -65;0th ? -39;0th and -374;0th to -23;0x 452;=about  -1000;=about i -1005
=about iy -273;=about w -671;=about wi -1303;=about wiy 933;=about wy 203;=about y -744
=currency 1307;=exclamation -34;=length 0 -1700;=length 1 -1095;=length 2 128;=length 3 365
=lines 242;=link -36;=percent 2153;=question at the end 662;=question within -170;=questions 487
? 238;? . 1496;? 0 362;? a 469;? also -183;? and 450;? any -505;? are -943;? asking 588;? at -151
? best 212;? can 287;? cheers -50;? could -354;? did -303;? do -1650;? either 317;? even 429
? happy 1085;? he -1006;? here 449;? hope -228;? https -79;? i -29;? if 1033;? it -79;? just 173
? last -324;? let 184;? looking 76;? may -725;? mine -488;? most 601;? my 205;? no -583;? or -512
? order -257;? our 257;? ours -900;? p -47;? personally -243;? please 255;? quick 213;? reply 326
? she -771;? something -269;? sorry -163;? thank -59;? thanks -129;? that -113;? the -1165
? then -208;? there -413;? they -249;? totally -80;? usp -726;? we -281;? what 181;? will -52
? without 540;? would -151;? yea 204;? you -1348;? your -171;a 348;a 0 325;a 00 497;a 000 268
a 0000 65;a and -392;a b -77;a backend 309;a background -67;a badge -310;a bakery -223
a balcony -600;a beautiful 343;a beer -518;a better 677;a big 230;a bigger 634;a bit -302
a blockchain 849;a blog -754;a book 192;a brand -325;a breakfast 282;a brief 412;a browser -178
a budget -228;a bunch 39;a business 418;a busy 567;a button -457;a c 117;a calculator 670
a call -504;a canadian 66;a candidate 26;a case 360;a cash 410;a centralized 44;a certified 538
a chance 839;a change -251;a chat -982;a clean 141;a client 761;a co -450;a coaching 239
a coffee -51;a cold 198;a collab 72;a collaboration -200;a colleague -125;a comment 163
a commercial -397;a community 440;a company 1085;a competitor 108;a complete 182
a complimentary 424;a comprehensive 569;a conference 81;a confidential 534;a confirmation 130
a constant -359;a consultant 506;a contract -23;a convenient 344;a conversation 1283;a cool 127
a copy 403;a couple -425;a current 1638;a customer -51;a dao 122;a dashboard 357;a data 479
a date -41;a day 619;a dead 426;a decision -91;a dedicated -484;a demo -1311;a detailed 87
a different -438;a difficult -200;a digital 706;a dinner 296;a directory 492;a discount 101
a discounted 171;a document -171;a donate -267;a donation -285;a engineer 689;a fair -132
a family 398;a fantastic -143;a fellow 471;a few 251;a field -355;a financial 644;a firm 814
a first 636;a fit 90;a five -170;a fix -286;a flat -436;a follow 393;a former 35;a fortune 556
a founder 350;a founding 105;a free 652;a freelance -66;a freelancer 224;a friend -97
a friendly 464;a frontend 663;a full 689;a game 892;a gap 891;a gardener -784;a gift 272
a github -492;a glance 100;a good -327;a google -49;a great -213;a group 263;a guest 449
a guide -62;a guy -182;a handful 750;a happy -141;a hard -286;a head 555;a headcount -393
a heads 133;a healthier -152;a high 497;a highly 372;a hiring 284;a home 359;a huge 457;a job 907
a joy 388;a joyful -265;a junior -843;a kind 161;a large 98;a lasting 302;a later 653;a leader 324
a leading 179;a line 99;a link -835;a list -351;a listings 44;a little 385;a local 504;a logo 692
a london -567;a long -99;a longer -302;a look 1208;a lot -255;a lovely -290;a lunch -293
a machine 453;a magic 276;a maintainer -505;a major 490;a marketing -886;a massive -301
a meal -214;a meeting -112;a member 206;a mess -103;a message 191;a method 354;a million 97
a minimal -70;a minute -627;a modern 33;a modest -50;a moment 440;a month 303;a monthly -499
a more -927;a must 448;a mutual 69;a mutually 574;a napkin 442;a native 624;a network -438
a new -280;a newer 31;a nice -531;a no 1072;a note -64;a number 968;a nurse -382;a one 354
a page -250;a paid 431;a part 183;a particular 333;a partnership 35;a perfect 301;a permanent 452
a permission -51;a person -105;a personal -107;a phone 283;a piece 113;a pilot 353;a pitch -357
a place -201;a plain -250;a plan 105;a pleasure 831;a plugin 280;a podcast 311;a point -415
a portfolio 439;a position 271;a possible 145;a post 220;a potential 25;a pr -749;a practical 21
a pre 354;a presentation -489;a price 70;a prior -326;a priority 1389;a private 355
a privilege -655;a problem -410;a product -190;a productive 377;a professional 758;a program 284
a project -145;a proper -320;a proposal 1954;a prosperous -337;a provider -259;a pull -557
a purpose 467;a quarter 638;a question -746;a quick -155;a quiet 213;a quote -703;a real 339
a really -126;a reason -145;a recent 84;a recruiter 144;a reference -137;a referral 712
a relevant 673;a reminder -679;a report 121;a resource 251;a review 1354;a role -283;a round -500
a saas 116;a sale 241;a sales 246;a sample 420;a search 66;a seat 694;a sec -860;a second 118
a secondary 36;a senior -284;a service -385;a session 685;a share 599;a short 447;a shot 269
a side 333;a sign -354;a similar -174;a simple 759;a single -252;a site 318;a slight -839
a slot 266;a small 500;a software 247;a solution 282;a spam -254;a special 159;a specific -594
a sponsor -966;a sponsored 606;a sponsorship -388;a spreadsheet -528;a startup 291;a story 178
a strong 494;a student 47;a suitable 47;a summary -679;a system 537;a table 103;a task -156
a team 955;a tech 118;a ten 278;a terrific 507;a test 77;a thing 222;a third 469;a time -66
a tiny 144;a ton -75;a tool 644;a top -100;a topic -22;a tough -42;a trading 159;a tremendous -400
a trip -382;a two 483;a typical 202;a unique 294;a useful 300;a user -142;a valuable -60
a valued 174;a verified 118;a very -412;a video -87;a virtual 923;a visit -1347;a voice 211
a wallet 265;a way 489;a web 830;a website 558;a week 642;a well -138;a while -349;a whole 167
a wide 278;a wonderful -353;a word 101;a work -622;a working -47;a workshop -97;a year -207
a your -164;a youtube 145;a zoom -926;abc 297;abc . -547;ability 21;able -872;able to -872
about 276;about . -413;about 0 26;about 00 -419;about 000 205;about ? -742;about a 1277
about adding -210;about ai -262;about an 494;about and 344;about brief -287;about cloud 112
about company 831;about email 189;about hiring -841;about his 469;about how 995;about if -572
about in -744;about industry -248;about is -1007;about it 559;about moving 160;about my 325
about norwind 160;about our 560;about pricing -147;about recent 109;about relevant -57
about selling 458;about something 597;about specific -1046;about technology -228;about that -54
about the -798;about their 614;about this 599;about to 162;about topic -24;about us 286
about using -192;about what -518;about whether 118;about why -124;about x 423;about xyz 2010
about you -766;above -645;above all -367;above and -208;above asking 571;abroad 125;absence 261
absolute 49;absolutely -707;absolutely awesome -61;absolutely love 132;absolutely no -237
academy 332;accept 173;accept . -397;accept a -574;accept guest 195;accept my 627;accept the -127
accept this -439;acceptable 384;acceptance 214;accepted 160;accepted . 446;accepting 290
accepting . 755;accepting my 516;accepting the -672;access 218;access . 115;access and 470
access to -329;access your -373;accessibility 36;accessibility . 36;accessing -214;accessory 1482
accident 712;accident . 876;accidentally -710;according -558;according to -558;account 526
account . -699;accountant 379;accounts 207;accuracy 442;accurate -286;achieve result 42
achieved 320;achievement 185;achievement . -214;achievement or 194;acme 644;acquainted 294
acquire -99;acquired -120;acquisition -178;across 532;across all -242;across an -370
across multiple -387;across norwind 49;across something 1011;across the 727;across this -487
across your 170;act -50;action 125;action you -137;actionable 127;actions 185;activate 49
active 892;actively 521;actively hiring 105;actively looking 200;activities -417;activity 165
actual 285;actual behavior -25;actually -385;actually work 58;actually works 650;ad -312
ad for -1512;add -55;add . 554;add a -494;add me 728;add my 558;add our 1194;add something -377
add the -254;add this -404;add to -57;add up 225;add value -100;add you -58;add your -204
added -698;added a -140;added some 48;added the -252;added your 420;adding -644;adding a -273
adding it -188;adding my 1028;adding the 97;adding to 133;adding you -750;addition 964
addition to 873;additional 62;additional information -249;address 874;address . -563
address ? -169;address is -501;addresses -171;adds 663;adds a 587;adequate 169;adjust 672
adjust the 834;adjust to -166;adjustments -95;admin -719;admin i -143;admiration 154
admiration for 154;admire -49;admired -66;admirer 353;admirer of 353;admit 638;admit it 638
adorable 404;ads 487;ads . 580;ads at 102;advance -420;advance . -83;advanced 750;advantage 177
advantage of 380;advertise 247;advertisement 214;advertising 723;advice -1123;advice . -523
advice about -296;advice for -323;advice on 456;advise 189;advise on 23;adviser 325;advisor -529
advisors 317;advisory 536;aesthetic 408;affiliate 473;affiliate link 518;affiliate program -334
affordable 446;affordable price 60;affordable rates 282;afraid -619;afraid i -105;africa 202
after -246;after . -702;after 0 -647;after all 117;after easter 520;after getting 116
after hours 177;after reviewing 140;after six -236;after that -158;after the -115;after this -148
after you 400;after your -365;afternoon -1162;afternoon . -1078;afterwards -215;again -747
again . -568;again ? -666;again about -120;again after 850;again and 919;again but -337
again for -1229;again if -470;again in 351;again on 230;again soon -124;again thank -114
again this -111;again when 92;again you 154;against -235;against a -406;agencies 1018;agency 1078
agency . 506;agenda -35;agenda i 171;agenda just -553;agent 1485;agent and 221;agent name 581
agent to 700;agentic 341;agentic ai 341;agents 1028;agents . 364;agents and 28;agents in 222
ages 124;aggressive 273;ago 281;ago . 406;agree -303;agree . -189;agree more -272;agree with -448
agreed -493;agreed . -32;agreed on -533;agreement -270;agreement . -460;agreement for 50
ahead -674;ahead and -446;ai 1615;ai . 291;ai agents 664;ai does -500;ai first 327
ai implementation -378;ai ml 258;ai orchestration 208;ai overviews 344;ai platform 122
ai powered 136;ai search 344;ai space -138;ai that 27;ai tool 815;ai tools 268;aim 283;aim to 283
airdrop -108;airdrops 226;alert 221;alex 506;alex . -351;alex i 405;alex it -75;alex most 175
alex we 52;alex your 217;alice -127;alice . -531;align 25;align with 97;aligned -106;aligns 23
aligns with 25;alive -251;alive . -251;all -597;all . -996;all ? 67;all a -126;all about 820
all and -70;all are -403;all but 477;all day 487;all for -267;all hands 385;all i 572;all in -145
all is -811;all just -513;all of -942;all our 241;all right -763;all thank -100;all the -248
all we 153;all who -208;all you -142;all your -320;allotment -795;allow 521;allow you 696
allowance 388;allowed -684;allowed . -613;allowed to -312;allowing -267;allows 74;almost -530
alone -598;alone . -246;along -160;along . -648;along with 542;alongside -754;alongside all -260
alpha -573;already 28;already . -125;already and 708;already are -612;already been 309
already built 225;already done -213;already have -309;already helped 229;already in 568
already the -316;alright -763;alright if -72;also -1187;also . -244;also a -643;also add 1162
also at -345;also attached 256;also be -515;also could -120;also happy 152;also have 597
also help 120;also i -80;also if 192;also in -1010;also like -61;also not -292;also offer -23
also passionate 33;also please -146;also the 255;also why 588;alternative -146;alternative to -51
although -194;alum -199;alum here -487;alumni -315;always -890;always be -374;always being -48
always good -29;always had 378;always here 100;always keen 50;always like 268;always looking -295
always on 731;always open -248;always wanted 273;am 72;am . -230;am a 1167;am also 209
am always 50;am an 492;am contacting 337;am currently -129;am doing 26;am excited -918
am going -399;am having -308;am here 93;am i -324;am impressed -272;am interested 365
am looking 1215;am no -196;am pleased 419;am really -488;am seeking 375;am so -431;am sorry 263
am sure 41;am the -208;am thinking -220;am unable -199;am very -293;am working 189;am writing 267
amazed 53;amazing -480;amazing . -150;amazing product 265;amazing time -54;amazing work -407
amazing year -142;amazon 1117;ambitious 86;america -188;among 650;among my -347;among the 439
amount -51;amount of -230;amount to -72;an 593;an account -153;an active -615;an additional -87
an address 163;an advisory 536;an affiliate -477;an ai 853;an alternative -460;an analyst 90
an answer -353;an app 937;an appointment 216;an article 1036;an attorney -488;an avid 270
an awesome -493;an e 197;an early 391;an email -894;an end -110;an engineer 140;an episode -121
an example -316;an excellent 104;an exclusive 657;an existing -65;an experienced 161
an experiment -189;an extra 209;an eye -161;an honest 983;an honor -518;an honour -463
an hour -358;an idea 334;an ideal 53;an important -423;an incredible 413;an independent 254
an informal -32;an inspiration -307;an interesting 947;an interview 133;an intimate 622
an intro -438;an introduction -75;an introductory 89;an invoice -625;an issue -500;an mvp 489
an offer -479;an old 417;an on 448;an online 782;an open 575;an opening 559;an opportunity 878
an optional 259;an uber 136;an update 27;an updated -25;an upvote 287;an urgent 362;ana 197
ana . -1472;ana and -253;ana congratulations -245;ana following 307;ana good -245;ana hope 199
ana i 120;ana just 491;ana my 1159;ana saw -103;ana thank 52;ana thanks 225;ana we -116
ana who 501;ana wishing 590;ana your -506;analysis 629;analysis and 33;analysis of 309;analyst 340
analytics 728;analyzing 213;anchor 443;anchor text 443;and 47;and 0 -673;and 00 -257;and a 281
and accessibility 36;and actually 252;and ad 276;and added 150;and after 136;and afterwards 306
and ai 371;and all -22;and also -213;and always 70;and am 624;and an 537;and are -328;and as 196
and ask 213;and asked -355;and assess -140;and auto 204;and be -350;and being 262;and believe 548
and bob -135;and books 46;and bring 407;and build 296;and buyer 375;and came -333;and can -189
and capital 194;and celebration -142;and chat 468;and close 154;and come 479;and commitment -127
and community -725;and compare -248;and computer 590;and consideration -80;and continue -477
and contribute -802;and cost 409;and could 728;and couldn 291;and create 257;and cross 474
and deal 441;and decided -406;and dedication -238;and didn 432;and digital 371;and discuss 512
and do -400;and does -48;and doesn 622;and don -170;and earn 175;and effort -190;and engineers 646
and enthusiasm -301;and entrepreneurs 161;and even 33;and event 569;and every -55
and everyone -578;and everything -183;and exchange -800;and expertise -350;and explore 444
and feel -249;and first 187;and focus 330;and follow -82;and for -686;and found 348;and founder 42
and friends -473;and full -292;and get 760;and getting -67;and give -78;and good -403
and google 149;and got 395;and grow 304;and guidance -56;and had 401;and handle 222
and happiness 214;and happy -201;and has -444;and have 541;and he 515;and hear -447;and help 337
and helpful -189;and her 566;and here 461;and hope -263;and hopefully -233;and hoping -95
and how -126;and i 85;and if 613;and improve 169;and in -557;and includes 343;and increase 468
and information 78;and innovative 80;and interesting 540;and invite -94;and is 179;and it 225
and just 83;and keep -224;and key 93;and know 139;and knows -238;and learn 586;and learning -133
and left -48;and let -605;and liked -54;and links 101;and look 362;and looking -175;and love 864
and loved 343;and made 372;and make -255;and making -30;and manage 114;and many -179
and marketing 464;and may -886;and means 230;and members 515;and memorable -109;and mind 75
and mobile 423;and money 232;and more 537;and most 178;and my -521;and need -98;and needs -243
and new -189;and no 225;and nobody -304;and not -326;and now 331;and of -126;and offer 317
and on 190;and one 871;and only -60;and opportunities -143;and or -321;and other -233;and our 119
and paid -61;and past -177;and patience -109;and peace -371;and perhaps 813;and pick 426
and pictures -178;and play 223;and please 65;and post -108;and potential -65;and potentially -108
and price 314;and privilege 373;and product 514;and professionals -599;and projects 998
and promotion 331;and prosperity -146;and provide -321;and put 20;and read -200;and real 94
and really 32;and remove 332;and respond -100;and return -80;and saw -754;and see -496
and send -149;and services 122;and share 77;and shared -259;and she 181;and should -464
and show 290;and since 354;and site 426;and so -230;and social 246;and some 61;and sorry -226
and specific 225;and stay -256;and still 504;and strategies 494;and support -134;and take -263
and talk 550;and tell 870;and test 323;and thank -350;and thanks -361;and that -523;and the -184
and their 462;and then 189;and there 44;and they -210;and think 605;and this -326;and thought -489
and time 551;and to 363;and track -316;and trying -493;and understand 474;and use -431
and value 386;and walk 211;and want 58;and wanted 197;and was -61;and we 349;and web 73
and welcome 296;and what 131;and when -518;and which 471;and will -254;and wish 232;and with 319
and won -603;and wonder -1000;and wondered 166;and would 543;and writes 377;and writing -92
and you 1258;and your 199;and yours -576;android -709;angel 449;angle 100;angle . 370;angry -48
angular -315;animation 389;animation and 433;anniversary -460;anniversary . -280;announce -53
announcement . -176;annual 111;another -139;another s -172;another way -182;another year 147
answer -135;answer . -578;answer a -91;answer questions 577;answer your -628;answered -300
answered . -334;answering -440;answers 282;answers every -400;any advice -297;any challenges 156
any chance -321;any changes -87;any good 821;any help -417;any interest 126;any news -115
any of -102;any other 575;any project 787;any questions -718;any recommendations -402
any sense 137;any suggestions -335;any thoughts 1663;any time 1217;any tool 437;any trouble -99
any update 30;any way -761;anybody -1149;anybody . -375;anybody who -130;anymore -556;anyone -1017
anyone else -113;anyone in 1001;anyone interested -48;anyone who -291;anyone you 348;anything -704
anything . -160;anything about -667;anything changes -624;anything else -608;anything for -374
anything i -227;anything in -616;anything is -283;anything needs 376;anything that -400
anything to -237;anything wrong 453;anything you -545;anytime -47;anytime . 146;anytime after -463
anytime you 204;anyway -612;anyway . -403;apart -160;apart from 283;apartments 150;api -494
api . -94;api key -615;apis -298;apis . 341;apologies 679;apologies for 611;apologise -444
apologize -142;apologize for 175;apology 542;app 613;app . -31;app ? 489;app and 232
app before -724;app crashes -131;app development 460;app does -166;app for 133;app is -54
app made 356;app store 396;app that 914;appeal 287;appear 786;appeared -1037;appears 231
appears the 241;appears to -41;apple 92;application -568;application . -333;application to -330
applications 257;applications . 429;applications for -31;applied 103;applied for -152;applies -90
apply -63;apply the -616;apply to -387;applying -201;appointment -121;appointments 580
appreciate -23;appreciate all -86;appreciate it -168;appreciate that -334;appreciate the -65
appreciate what 180;appreciate you -607;appreciate your 582;appreciated -481;appreciated . 410
appreciated and -121;appreciated the -579;appreciated your -652;appreciation -570
appreciation . -695;apprentice -656;approach -501;approach . 266;approach relevant 72
approach to -220;approached 216;approaches -103;approaching 1141;appropriate -801
appropriate for -212;appropriate to -350;approval 238;approve 337;approved 348;approved . 501
approved by -378;approved for 614;approximately 163;apps 624;apps and 597;april 153;april . 392
architecture 140;archive -512;archive . -335;are 34;are . -95;are 0 -140;are 00 330;are a -69
are actually 131;are all -281;are already 376;are always 56;are amazing -734;are an 137
are any -320;are asking 187;are available 66;are back -611;are both -63;are closing 436
are currently 378;are dealing 141;are doing -215;are enjoying -232;are entitled -253
are exactly 189;are excited -266;are getting 704;are going 24;are grateful -503;are great -414
are growing 621;are having -103;are here -627;are impressive -364;are in -168;are interested 1095
are invited 544;are limited 280;are looking 380;are lucky -153;are making -153;are many 55
are my -250;are no 216;are not -228;are now 292;are of 59;are okay 695;are only -432;are open 253
are putting 126;are quite -247;are reaching -533;are ready -503;are really 365;are seeing 186
are seeking 140;are selling 296;are sorry -528;are spending -301;are stuck 273;are the -845
are things -1010;are thinking 159;are three 330;are tired 282;are too 849;are trying 537
are two 88;are up -402;are using -81;are very 484;are we -484;are welcome -318;are well 725
are with -300;are working 530;are you 549;are your 593;area 44;area . 599;area and -86
area get 440;areas -307;argue -328;arm -288;around -163;around . 128;around ? -198;around and -99
around the -344;around this -395;around you -220;around your 298;arr 193;array -600;arrays -622
arrival -204;arrival . -656;arrive -266;arrived -39;art 485;article -158;article . -134
article ? 374;article about -151;article and -583;article for 53;article i 80;article on -504
article or 54;article page 54;article talk 68;article that 436;article with 408;articles -275
articles . 111;articles ? -478;articles are -327;as -374;as a 767;as agreed -63;as an 261
as discussed 275;as engineer 47;as far -413;as good -291;as he -206;as i 76;as if -297;as in 171
as it -1103;as long -589;as mentioned 50;as more 323;as much -301;as my -388;as of -87;as one 518
as our 515;as part 146;as possible -332;as promised 305;as somebody 362;as someone 611
as soon -301;as the -226;as there -84;as they 219;as this -764;as though 348;as to -239;as we -264
as well -320;as you -930;as yours 185;asap -366;asap . -245;aside 1081;ask 63;ask . 905
ask about -828;ask any -299;ask because 457;ask for -591;ask her -40;ask how 630;ask if -165
ask the -401;ask us -189;ask what -641;ask would 126;ask you -132;asked -1757;asked . -189
asked about -612;asked for -857;asked how -249;asked me -215;asked my -530;asked our -247
asked the -164;asked to -336;asked what -307;asked whether 29;asking 954;asking . -382
asking about 742;asking because 835;asking but -324;asking for -278;asking me 127;asking you -218
asks -759;asks for -777;aspect 240;aspect of 127;assembling 536;assembling an 536;assess -457
assessment 527;asset -162;asset to -257;assets 179;assign -584;assist 151;assistance -387
assistance . -131;assistant 834;assistants 929;associated -351;associated with -351
association 206;assume 1010;assume the 234;assume you 675;assuming 59;assuming that 383;async -307
at 282;at . -157;at 0 -372;at 00 297;at 000 79;at 00am -65;at 0pm -64;at a 1020;at address 437
at all 36;at an 411;at and 145;at any 494;at company -245;at creating -54;at event -797
at five 117;at google 196;at half 323;at how 132;at https -221;at it -355;at last 354
at least -223;at link -79;at midnight 397;at my -363;at night -195;at nine -566;at no 759
at northwind -337;at norwind -639;at once 498;at our 669;at scale 379;at school 104;at some -189
at techcorp -392;at ten -333;at that 250;at the -293;at their 51;at this -469;at time -788
at two 594;at very 189;at work 173;at x -336;at y -63;at your 938;athletes 77;attach 407
attach the 407;attached -272;attached . 350;attached and -219;attached is -903;attached my 97
attached our 310;attached the -356;attempt 231;attend -396;attend . -128;attend the -159
attended -186;attendees 25;attending -565;attending the -152;attention 590;attention . 355
attention and 316;attention to -201;attorney -265;attorney in -291;attract -151;auckland 509
audience 765;audience . 24;audience and 119;audience description 317;audience size 407
audience would 157;audiences 607;audit 129;audit . -202;august -406;august . 464;austin 65
austin . -52;author -375;author of 235;authority 166;authors 68;auto 204;auto generate 204
automate 365;automated -694;automated . 258;automated seo 69;automatic 273;automatically -26
automatically . -536;automating 166;automation 585;automation we 204;automations 391
autonomous 497;autonomous company 349;autumn 696;autumn . -168;availability 120;available 792
available . 762;available ? -166;available and -713;available at 344;available for 1038
available to -161;average 373;avg -414;avid 270;avid reader 270;avoid -882;awaiting -151
awaiting your -151;award 604;award winning -127;awards 197;aware -42;awareness 707
awareness for 1145;away -452;away . 22;away for -304;away from -110;away the -115;awesome -849
awesome . -317;awesome list -46;awesome project -61;awful 324;aws 44;axis -443;b -833;b . -235
b announcement 159;b0b 704;b0b saas 659;baby 253;baby . -156;baby is 388;babysitter -254;back -331
back . -706;back after 264;back and 217;back at 633;back because -297;back from -216;back here 236
back i -238;back in 66;back into 578;back link -52;back on -82;back so 778;back then 483
back to -686;back when -303;back whenever -610;back with -381;backed -38;backed by -221
backend 688;background 253;background . 95;background and -273;background in 72;background you 213
backgrounds -98;backup 350;bad 343;bad at -68;badge 719;badge . 853;badge to 860;badges -270
badges on 533;badly -77;bag -689;bags -428;bakery -820;bakery ? -148;bakery and -329;balance -546
balance from -334;balcony -600;banana -905;bank 414;banks 599;banner 708;banner on 502;banners 210
bar 99;barbecue -449;barely -52;base -201;based -322;based around -125;based in 384;based on -50
based upon 150;basel 89;basel . 89;basic -536;basically 631;bat -303;bay 37;be 59;be . -759
be ? -152;be a 652;be able -833;be actively -78;be all -499;be alright -72;be among 439;be an -34
be at -1057;be available -445;be awesome -976;be back -204;be beneficial 360;be best -334
be better 518;be brief 467;be comfortable 233;be connected 836;be costing 250;be crazy 804
be curious 483;be date -633;be delighted 588;be direct 31;be doing 488;be easier -562
be filled -571;be found 615;be friends 85;be full -230;be getting -344;be glad 32;be good -580
be grateful 117;be great -631;be greatly 314;be happy -633;be held 196;be helpful 495;be here -574
be highly 346;be honest 628;be honoured 478;be in -388;be included -151;be interested -136
be interesting -50;be just 54;be keen 225;be kind -146;be linked -204;be listed 794;be looking 732
be made 90;be more -304;be much -73;be my -63;be nice -761;be of 618;be ok -592;be okay 204
be on 349;be one 248;be our -91;be out -253;be part 296;be perfect 23;be pleased -327
be possible -21;be presented -272;be promoted 491;be published -353;be ready -524;be relevant 356
be sending -188;be shared 282;be so -462;be something -70;be sure -260;be synergies 282
be talking 804;be the 573;be there 254;be thrilled 726;be to 263;be told 98;be too -742;be up 338
be useful -166;be valuable 454;be very 813;be willing 156;be working -315;be worth 178
be written -246;be your 1089;beach -237;beans -181;bear 600;beat 134;beautiful . 417
beautifully 544;beauty 429;became -68;because 534;because i 513;because it 59;because my -389
because of -1029;because the 164;because we 411;because you 725;because your 662;become 631
become a -579;become an 694;becomes 978;becomes a 978;becoming -38;becoming a 88;bed 113
beekeeping 941;been -547;been . -525;been ? 82;been a -170;been able -279;been about -138
been ages 143;been an -530;been building 462;been busy -169;been designed 560;been doing -42
been following -807;been forever 157;been getting -563;been helping 304;been impressed -372
been in 137;been invaluable -35;been keeping 95;been meaning 484;been on -50;been reading -38
been really -276;been removed 274;been running -113;been selected 897;been sent 496
been shortlisted 638;been super 325;been the -218;been there -481;been thinking -30
been through 75;been too -237;been up -276;been updated 399;been using -78;been very -131
been wanting 119;been way 47;been wondering -448;been working 54;beer -627;beer . -530
beer after -324;beers -138;beers . -152;bees -871;before -60;before . -350;before and 292
before friday 102;before he -340;before i -815;before it -113;before lunch -43;before noon -112
before signing 56;before the -591;before they 158;before we -1164;before you 414;began 204
begin -107;begin . 227;begin with -631;beginner 320;begins 94;begun 712;behalf 495;behalf of 680
behavior 234;behind 472;behind a 698;behind your -250;being -203;being a -256;being kind -154
being part -177;being such -39;believe 253;believe . -1201;believe i 94;believe it 274
believe our 134;believe that 653;believe there 379;believe we 415;believe would 173;bell -481
bell . 30;belonging 417;belonging . 417;belongs 202;below 794;below . 558;below i 511;bench -693
benchmark 705;beneficial 727;beneficial to 360;benefit 1106;benefit . 250;benefit from 919
benefit your -92;benefits 184;berlin 364;berlin . 143;besides -358;best -645;best . -195
best ana 47;best crypto 189;best for -709;best in -237;best of 39;best person 966
best practices -356;best regards -61;best to -553;best way -389;best wishes -333;best with -128
best your -196;beta 1333;beta . 678;beta testers 634;better 423;better . -755;better ? 1126
better and -178;better for -334;better known 874;better place -247;better than -371;better to -103
between 141;between 00 -69;between our 525;between the -108;beyond -653;beyond that -705;bi -182
bi weekly -155;biased 200;bid -225;big 583;big . 415;big admirer 392;big fan 142;big news 708
big thank -201;bigger 526;biggest 341;biggest challenge 71;bike -805;billed -95;bing 549;bio 782
bio . 610;bird 833;birthday -403;birthday . 129;birthday old -51;birthday party -210
birthday to -63;bit -583;bit . 172;bit about -396;bit more 132;bit of -639;bit too -232
bit with -210;bitcoin 442;bitcoin . 52;biz 129;biz . 412;blank 582;blew -250;blob -261
blob master -298;blockchain 713;blocked -484;blocks -102;blog 687;blog . 477;blog ? 985
blog about -100;blog and 309;blog content -128;blog http 548;blog i 341;blog is 35;blog on 156
blog post -1172;blog posts 446;blog to 42;blogger 84;blogger . -313;bloggers 53;blogs -259
blue -363;blue one -261;board -110;board . 177;board of 113;boards 692;boat -202;boats 164
bob -336;bob . -490;boiler -58;bold -349;bonus 1431;bonus . 146;book 311;book . 183;book ? 104
book a 220;book about -218;book and 193;book before 235;book club -929;book is -567;book on 1194
book the 805;book your -341;booked the -188;booking 1440;bookings 45;bookkeeping 729;books 328
books appointments 41;books that -478;books the -155;boost 877;boost your 501;booth 166;border 102
boring 93;borrow -228;borrow your -391;boss -175;boss . 73;boss and -210;bot -288;both -787
both . -152;both connected -31;both get 466;both have -285;both i -365;both in -510;both know 169
both members -315;both of 345;both parties 458;both said -184;both work -823;bother 764
bother you 516;bottleneck -237;bottleneck as -237;bottom -69;bottom line 54;bottom of -149
bought 849;bounce -261;bounce ideas -261;bounties 836;bountysource . 20;bountysource is 301
box -46;box and -203;boxes 487;boxes . -373;boy 235;br -275;brain -66;brain about 61
brain on -1022;branch -374;brand 795;brand . 311;brand and 246;brand name 211;brand new 401
branding 224;brands 611;bread -722;break -276;break . -335;breakdown 186;breakfast 1166
breakfast . 689;breaking 266;breaks -431;breathe -569;brick -440;bridge -703;bridges -318
brief 659;brief . 190;brief call 188;brief chat 441;brief conversation 37;briefly 269
brighter -255;brilliant 781;bring 37;bring more 458;bring the 121;bring to 128;bring you -342
bring your 109;bringing 162;brings 141;brings you -307;brisbane 133;brittany 131;brochure 1457
brochure . 648;broke -510;broken 149;broken link 579;broker 348;brother -442;brother and 32
brought -328;browser 118;browser and -218;browser extension 400;browser extensions 492
browsing 333;browsing your 183;brunch -239;bruno 337;brussels -649;buddy 391;budget -103
budget . 577;budget for 292;budget to 176;budgets 342;bug -386;bug . -172;bugging 473
bugging you 473;bugs -212;bugs . -462;bugs that -165;build 659;build . -242;build a 199
build ai 28;build awareness 1145;build custom 547;build up -51;build websites 484;build your -370
builders 331;building 841;building . 119;building ? 353;building a 468;building an 478
building and 501;building at -111;building in 245;building my -155;building out -105
building solution 78;building something 961;building the 27;building this -338;builds -778
built 877;built . -130;built a 454;built an 342;built for 284;built in -256;built something 265
built together -482;built with 715;bulk 603;bump 705;bumping 197;bumping this -146;bunch 39
bunch of -372;buried 554;buried . 757;burnout -117;bus -101;business 1977;business . 603
business ? 1147;business and -368;business days -408;business development 458;business i 850
business in 376;business name 47;business operations 423;business opportunity 972
business owners -112;business plan -232;business proposal 616;business so 378;business the -259
business while 95;business with 545;businesses 1428;businesses . 168;businesses and 332
businesses in 50;businesses like 180;businesses lose 101;businessname 712;businessname . 644
busy 939;busy . 420;busy and -253;busy but 523;busy career 487;busy i 551;busy so 790
busy totally 216;busy we 119;busy with -407;but -1113;but a 295;but also -246;but before -64
but can -256;but didn -247;but do -375;but don -74;but feel -70;but i -847;but if -193;but in -155
but it -912;but its -160;but maybe -328;but more -452;but no -257;but not 325;but now 354
but of 215;but on -169;but please -115;but that -91;but the -304;but there -487
but unfortunately 539;but wanted 564;but we 37;but who -23;but will 286;but with -612
but would -112;but your -166;button -597;button . -111;buttons -416;buy 1479;buy a -91;buy it 1028
buy the -764;buy you 584;buy your 892;buyer 720;buyer s 56;buyers 519;buying 226;buying the -73
buys -290;by 274;by 0 321;by 00 -61;by a 815;by an 781;by and -151;by default -188;by end -269
by eod -22;by far 200;by fixing -368;by following 560;by friday 635;by half 488;by hand 815
by mail -228;by my 373;by noon -160;by on 440;by one -869;by our 413;by region -351;by specific 80
by the 108;by this 605;by thousands 272;by thursday -586;by to -52;by tomorrow -99
by wednesday -533;by what 360;by working 289;by you 607;by your -314;c 152;c . 610;c are -770
ca -22;cable -80;cable ? -89;cache -108;cafes -383;caffeine -575;cake -595;cake . -191;cal 400
cal . 400;calculator 320;calendar -66;calendar https 172;calendar if 27;calendar link 441
calendly 112;calendly . 135;california -539;call -73;call . 461;call ? 322;call about -441
call and -79;call back 705;call before -402;call for 20;call from -311;call i -323;call if -472
call in 245;call it -317;call later -156;call me 723;call next 581;call on 173;call or -325
call scheduled -694;call this -417;call to 544;call today -466;call tomorrow -594
call tonight -356;call whenever -117;call will -256;call you -371;called 658;called insert 134
calling 1126;calling . 802;calling to 975;calls 428;calls after 111;calls and 136;calls in 82
calls to -209;calm -69;came -120;came across 316;came back -337;came on -320;came to -562
came up 75;cameron -30;camp 744;campaign 601;campaign . 1031;campaign and -191;campaigns 61
campus -354;can -28;can . -330;can add 270;can also 377;can always -727;can answer 217;can be 542
can beat 124;can benefit 472;can best 205;can choose -84;can come 694;can connect 164
can continue 677;can create -479;can deliver -544;can discuss -484;can do 225;can earn 613
can find 435;can get 54;can give -26;can guide 252;can help -120;can i -424;can improve -31
can increase 449;can keep 416;can learn -358;can leave -21;can lock 184;can make -36;can meet -182
can now 356;can offer 427;can only -281;can pay -572;can plan -182;can provide 600;can put -226
can quickly 341;can reach -387;can see 531;can send 371;can set -440;can share -306;can show 444
can someone -284;can spare 81;can spend 172;can still -207;can supply 843;can support -80
can t -854;can take -376;can talk 332;can tell -433;can use -135;can we 389;can withdraw 115
can work 204;can write 176;can you -829;canada -416;canadian 66;cancel 275;cancel my -265
cancer -398;candidate 284;candidate . -22;candidate for 655;candidates -132;candles 426
candles . -70;cannot -1100;cant -946;cant find -426;cap 246;capabilities -558;capacity -183
capacity . 88;capital 861;capital ? 343;caps -370;capture -538;car 500;carbon 554;card 313
card . 588;cards -408;cards . -410;cards and -59;care 41;care about 159;care of 338;career 418
career . 58;career goals 439;career path -228;careers -263;careful -457;carefully 83
carefully and 83;cares -56;cares about -56;carol -773;carpentry -535;carpentry . -535;carry 252
cart 987;case 165;case . 183;case i -117;case it 159;case study 69;case this 511;case you 50
cases -113;cash 410;cash buyer 410;casual 44;cat -489;cat has -182;catalog 331;catalogue 704
catch -1212;catch . -434;catch up -1035;category 292;category . 690;catering 766;cathy 844
cathy i 393;caught 1226;caught my 535;caught your 856;cause 463;cc -736;cd0p0dke 416;celebrate 622
celebrate . -71;celebrate with 820;celebrates -881;celebrating 187;celebrating . -98
celebration 420;celebration . 372;cell -716;cello -257;center 28;center . -467;centers -146
centralized 44;centralized exchange 44;centre 44;cents 644;ceo 354;ceo of 422;ceremony 262
certainly -326;certification 340;certifications 480;certified 1223;certified partner 362;cfo 62
cfo for -265;chain 687;chair 598;chairs 104;challenge 224;challenge . 51;challenge ? 126
challenge and 174;challenge they 113;challenges 572;challenges . -463;challenges and 426
challenges with -93;challenging 62;chance 912;chance . 226;chance to 1099;chance we 292;change 222
change . -139;change in 144;change the 41;change to -184;change your 82;changed 1088
changed how 478;changed the -430;changer 346;changes -73;changes . -358;changes down 419
changes that -87;changes to -25;channel 113;channel . 186;chapter -1035;chapter . -48
chapter but -114;chapter on -529;charge 135;charge for -413;charged -46;charged twice -260
charger -38;charging 82;charity 228;charm 395;charm . 395;chart -86;chart . 247;chase 993;chat 781
chat . 426;chat ? 151;chat about 620;chat and 53;chat at 706;chat if -234;chat next 197
chat on 108;chat or 748;chat sometime 307;chat with 819;chatgpt 476;chatting 946
chatting about 596;cheap 179;check 736;check . 86;check and -480;check back -549;check if 1015
check in 350;check into -139;check it 525;check out 708;check the -103;check whether -118
checked -603;checking 433;checking if 421;checking in 348;checking it -395;checking out -202
checking to 87;checking your 93;checkout 776;checks -1005;cheers -507;cheers . -389
cheers senderfirstname 227;cheers your -211;chef 357;chess -570;child 401;child support 974
children 583;children . 627;children s 398;china -191;chinese -749;chinese and -646;choice -230
choice of -123;choir -967;choir is -597;choose 668;choose a 986;choosing 229;chose -228;chris -223
christmas -215;christmas and -143;christmas to -137;chrome 259;chrome browser -218
chrome extension 699;chrome online 228;church -446;churn -513;churn by -170;ci -801;circle -112
circle . -149;circle back -749;circle on 302;circle who 315;circles -473;circling 1480
circling back 1480;circumstances 547;city -63;city . 329;city and 500;claim 1655;claim . 1008
claims 35;clarification -659;clarify -828;clarity 319;class -501;class . -223;class of -461
classes 302;claude 457;clean 835;clean offices 62;clean up 234;cleaning 823;cleanup 202
clear -1074;clear you -297;clearing -323;clearly -269;click 573;click below 367;click here 370
clicking 810;clicking on 810;client 890;client . -56;client ? -214;client a 368;client base 49
client in 276;client is 922;client meeting -51;client moved -220;client name -111;client s 225
clientname 768;clients 1201;clients . 912;clients and -81;clients are 373;clients in 392
clients this 89;clients to 214;clients typically 232;clients who 193;clients would -315
climbing 285;clinic 370;clinics 370;clips 244;clock -515;close 912;close it -205;close the 594
close to -56;close your 798;closed -53;closed the -128;closely -567;closing -416;closing . -986
closing as -38;closing this -572;cloud 579;club -378;club . 289;club ? 64;clubs 335;cnn 439;co 453
co . 583;co founder 212;co marketing 40;coach 739;coaching 573;coast -330;coast . -330;coat -162
code 29;code . -392;code and -407;code can -297;code for 674;code i -537;code in 417;code of -406
code review 158;code to -565;code vip00 275;code you 373;codebase -401;coders -301;coding -104
coding and -523;coffee -324;coffee . 150;coffee ? 577;coffee and 204;coffee chat 43
coffee next -570;coffee or -409;coffee s -398;coffee sometime -56;coffee to 36;coffee with -501
coffee yesterday -33;coin 238;cold 605;cold calling -358;cold email 679;collab -282;collab ? 65
collaborate 1007;collaborate . 193;collaborate in 229;collaborate on 216;collaborate or 221
collaborate with 233;collaborating -416;collaborating with -233;collaboration 690
collaboration . 768;collaboration ? 145;collaboration between 343;collaboration or 506
collaboration with -162;collaborations 1161;collaborations . 1240;colleague 68;colleague . -200
colleague of 374;colleagues -709;collect 577;collect and 858;collection 599;collections 65
collects -351;collects the -351;college -331;college . -90;college students 213;color 211
color and -301;colour 31;column -831;com 494;com . 113;com 0 339;com 0000 -281;com ? -232
com an -235;com and 22;com blog 247;com i 1111;com in 388;com is 355;com reviewpad -185
com so -150;com sponsors -695;com to -840;combination 184;combine 360;combined 450;combines 430
come -332;come . -397;come across -135;come and -441;come as -263;come back 284;come by -83
come from -293;come in 850;come on 464;come over -207;come through 214;come to -211;come true -72
comes -342;comes out -106;comes to -34;comes up -146;comfort -732;comfort . -307;comfortable -267
coming -425;coming . -149;coming back -210;coming from -300;coming to -214;coming up -43
commend -148;comment -133;comment about -341;comment on 434;comments -268;comments . 288
commerce -309;commercial -612;commercial license -326;commercial use -101;commission 1245
commitment -122;commitment . 563;commitment that -56;commitments -287;commitments . -320
committed -228;committed to -393;committee 434;committee . -60;common -583;common . 701
common challenge 31;commons -244;communicate -241;communication 265;communities 674
communities . 751;community -481;community . -446;community and -786;community members 279
community of 362;community to 380;companies 1473;companies . 502;companies and 712
companies are 204;companies at 380;companies in 180;companies like 133;companies on -755
companies such 168;companies to 144;companies with 69;company 1058;company . 181;company ? 185
company and 374;company caught -307;company for -641;company has 268;company i -101
company in -155;company infrastructure 349;company is -519;company name 1166;company on -364
company role 369;company s 412;company solve 321;company specific 87;company team 122
company that 969;company with 52;company would 274;companyname 412;compare 632;compare notes 403
compared -398;comparing -319;comparison 292;comparison . -232;comparisons -132;compelling -501
compelling . -501;compensation 445;compensation . 495;competition 534;competitive 540
competitor 262;competitor . 133;competitor just 153;competitors 224;competitors . 462
complementary 199;complete 70;complete as -154;complete seo 235;completed -188;completely -305
completely free -632;completely understand 439;completion -265;complex 82;compliance 1516
compliance training 185;compliment -48;complimentary 554;complimentary 00 254;components -309
composition 150;composting 92;comprehensive 509;comprehensive guide 178;comprehensive resource 273
computer 592;computer science 631;concept 521;concepts 625;concern -368;concerning -132
concerns -680;concrete -327;condolences -538;condolences . -382;conduct -377;conference -959
conference . -235;conference in -435;conference last -422;conference next -149;conferences -62
confidence 428;confident 177;confident that 256;confidential 950;confidential chat 323
confidently -91;config -70;confirm -712;confirm . 411;confirm our -384;confirm the -588
confirm your 28;confirmation 90;confirmed -854;confirmed for -390;confirming -575;congrats 408
congrats . -579;congrats again 575;congrats and -137;congrats on 519;congratulations -328
congratulations . 606;congratulations and -529;congratulations on -309;congratulations you -175
connect -283;connect . -904;connect ? 668;connect about 1887;connect and -497;connect for -435
connect here -811;connect on -335;connect over 178;connect so 341;connect through 402
connect to -324;connect with -592;connect you 226;connected -114;connected . 458;connected and 311
connected to 225;connected with -759;connecting 617;connecting . -98;connecting ? -231
connecting alex 133;connecting ana 272;connecting first 487;connecting firstname -176
connecting name 234;connecting with -37;connecting you 246;connection 326;connection . 50
connection request 104;connections -473;connections . -61;connections and -261;consider 1225
consider adding 594;consider donating 1534;consider it -716;consider linking 632
consider putting -500;consideration -244;consideration . -429;consideration and -25;considered -54
considering 502;considering this 76;consistent -71;consistent with -886;consistently 281
constant -359;constant source -359;constitution 672;consult 629;consultant 699;consultants 86
consultation 59;consultation for 31;consulting -138;consulting to -553;consumer 521;contact 433
contact . 775;contact ? 169;contact email -159;contact for 1635;contact info 331
contact information 97;contact list 447;contact me 742;contact name -28;contact to -468
contact us -970;contact with -405;contact you 1531;contacted 71;contacted us -58
contacting you 337;contacts -111;contacts . -103;contacts in 182;contain -114;content 999
content . 447;content about 170;content and 230;content creation 152;content for 439
content ideas -291;content in 690;content marketing 96;content on 486;content partnership 192
content strategy 22;content that -125;content url 248;content you 135;context 116;context . 46
context on -141;continue our -126;continue the 228;continue to -204;continue with -353
continuing -928;contract -77;contract . -121;contract and 243;contract ends 53;contract for -518
contract is 989;contractor 143;contracts 569;contribute -658;contribute . -724;contribute a 200
contribute it -567;contribute to -264;contribute with -37;contributed 139;contributed to 641
contributing -144;contributing to 461;contribution -184;contribution to -641;contributions -621
contributions . -119;contributions are -162;contributions to -466;contributor -520
contributor to 40;contributors 316;control 83;convenience 355;convenience . 346;convenient 533
conversation 452;conversation . -185;conversation ? 508;conversation about 162
conversation and -222;conversation from 125;conversation i -29;conversation next -33
conversation this 36;conversation to 132;conversations 802;conversations and 831
conversations with 462;conversion -283;conversions -170;conversions . -170;convert 360
convert . 232;converts 90;convinced -106;convinced me -106;cook -72;cooking 227;cool -699
cool overlap 159;cooperate 626;cooperate with 626;cooperating 359;cooperating with 359
cooperation 287;cooperation with 286;coordinates 102;copy -461;copy . 62;copy of 216;copyright -74
copywriting 585;cordially 794;cordially invited 579;core -487;core skills -146;corner -673
corp -135;corp . -135;corporate 238;corporate email 170;correct -659;cost -31;cost . 1091
cost ? -1052;cost a 272;cost of -632;cost you -200;costing 281;costing you 281;costs 573
costs . 236;costs 00 270;costs 000 214;costs nothing 366;costs with -168;could 211;could . -209
could add -130;could also -169;could be 1050;could benefit 284;could consider -217;could do 1116
could find 120;could get 140;could have -111;could help 423;could i -134;could just 163
could look -519;could make 53;could mention -461;could not 72;could provide 97;could put 190
could really 517;could replace 532;could save -287;could see 961;could sell 193;could send 91
could set -289;could share 45;could show 642;could someone -616;could take 427;could talk 265
could tell 703;could try -260;could use 365;could wave 276;could we -287;could work 566
could write -255;could you -1572;couldn 145;couldn t 145;council 135;count on 134
counterparty -111;countless -126;country -388;country . 201;counts 1483;counts . 1344
counts and 409;couple -417;couple months -928;couple of 710;courage -500;courage to -500
course -736;course . 419;course i -358;course on 438;course you 58;courses -863;courses on 59
cousin -139;cousin ? -139;cover 656;cover it 312;cover letter -709;cover the 420;coverage 390
coverage on 214;covered -29;covered by -216;covering -365;covering for -304;covers 793
covers specific 133;cracks 450;cracks . 450;craft -390;crashes -312;crazy 720;crazy to 804
create . 609;create a -363;create an 252;create one -91;create the -508;created 933;creates 254
creating -405;creating a -443;creating this 108;creation 324;creation and -202;creative -222
creator 837;creator name 199;creator with 97;creators 879;credentials 131;credibility -217
credit -841;credit . 187;credit to -837;credited 99;criteria 412;crm 169;cross 472
cross again -109;crossed -159;crossed my -173;crowd -38;crowdfunding 69;cry 583;crying -342
crypto 647;crystal -170;cs -202;cto 790;cuisine -200;cultural -314;cup 761;cup of 761;curated 445
curating 481;curating such 481;curiosity 972;curious 850;curious . 557;curious about 389
curious how -397;curious if 346;curious to 234;curious what -130;curious whether -28;current 1060
current website 77;currently 963;currently . -165;currently a 311;currently have 109
currently i -59;currently looking 551;currently not -86;currently on -86;currently the -647
currently using 437;currently working 192;currently your -411;cursor 520;curve -135;custom 638
custom ai 110;customer -243;customer behavior 474;customer service 381;customer wants -104
customers 151;customers . 602;cut 54;cute 602;cutting 209;cutting edge 28;cv 612;cv . 290;cv to 90
cybersecurity 554;cycle 106;cycle time 44;d 305;d also -447;d appreciate 297;d ask -707;d be 654
d change 473;d check 277;d connect -642;d do -569;d enjoy 626;d ever 277;d find 364;d gladly 270
d hate 656;d have -385;d like 29;d look 492;d love 44;d need -493;d normally -535;d pay -397
d prefer 292;d rather -162;d reach 867;d really 404;d say -295;d send -216;d show 488;d speak 294
d suggest 75;d try 869;d value 954;d want -1692;d welcome 289;dad -200;daily 620;dairy -50
dallas -60;damage 400;damn -162;dana 1150;daniel 561;dao 122;dark 166;dark but 269;dashboard -428
dashboard . -259;dashboard that 321;data 61;data . -369;data and 84;data is -605;database -594
database . 171;databases -213;date -1180;date . -690;date 0 317;date ? -227;date is -886;dates 109
dates . 159;daughter 425;daughter and 856;dave 141;david -216;day -159;day . -1100;day 0 223
day ? 428;day and 792;day as 112;day at -667;day filled -105;day for 230;day of -305;day on 262
day so -232;day that 715;day to 836;day we 351;day when -479;days -371;days . 502;days ? -729
days a -71;days and 682;days by 192;days i 690;days in -487;days of 447;de -127;dead 798
dead link 433;dead url 275;deadline -295;deadline is -217;deal -36;deal . 339;deal from -138
deal is -267;deal or -392;dealer 236;dealing 48;dealing with 48;deals 388;deals with 410;dear -259
dear ana 232;dear client -320;dear editor 89;dear i 728;dear ms -470;dear name -191
dear professor -286;dear project 212;dear sir 318;dear sponsor 122;dear webmaster 163;death 399
death . -175;debug -116;decade 255;decent 176;decide to -162;decided 420;decided that 740
decided to -237;decision -34;decision on -44;decisions 337;deck 688;deck ? 28;deck with -107
decline -591;dedicated to -203;dedication -424;dedication and -303;deductible -320
deductible donation -320;deep 223;deepest -255;deeply -264;default -177;default a 81;defined -562
definitely -796;definitely a -121;definitely action -137;degree 224;delay -754;delays 106
delete 343;delete the 63;delete this 378;deleted 68;delft 772;delhi 238;delight -310;delighted 680
delighted to 884;deliver -734;deliverables -289;delivered 414;delivering -211;delivery 1331
delivery . 24;delivery end 378;delivery time -208;demand -404;demand in -747;demanding -168
demo 60;demo . 772;demo ? -216;demo be 46;demo for -146;demo here 190;demo of -524;demo on -815
demonstration 570;demos 152;dental 743;dental practices 427;dentists 814;dentists . 343
department -552;department . -378;depend -705;depend on -705;depending -567;depending on -567
depends -1209;deploy 254;deposit -392;depot 653;depth 400;describe 794;described -588
description 138;description . 57;description of -307;deserve -43;deserved -162;deserved . -208
deserves 845;design 216;design . 158;design and 370;design services 729;design system 87
design updates -424;designed 976;designed for 503;designer -930;designer . -503;designer and -748
designers 624;designers and 450;designing 102;designs 857;desire 424;desire to 424;desired 118
desk 476;desk to 508;despite -53;dessert 100;destination 134;detail . 191;detail but 308
detailed -152;detailed outline 42;details 122;details . -195;details ? 51;details about 137
details if -361;details os -25;detection 438;dev -308;develop -300;developed -689;developed a 470
developer 467;developer . 43;developer and -126;developer with 629;developers . -330
developers in 452;developers to 415;developing -211;developing a 320;development -758
development . 450;development ? -104;development of -27;developments 262;developments in 262
device -492;devices 174;devops 331;devops engineer 151;devs -575;dex 875;di -124;diagram -317
diary 1097;did -691;did . 478;did a -218;did and 110;did in -411;did it -163;did my 1371
did not -510;did our 620;did the 123;did we -201;did with -503;did you -436;did your -381
didn -235;didn t -235;die -370;died -52;died . -58;difference -213;difference . -422
different -519;different angle 169;differently -293;differently . -150;difficult -577
difficult time -371;difficult to -516;dig -225;digital 851;diligence -23;dinner -26;dinner . -458
dinner and -85;dinner at 244;dinner for 715;dinner in 542;dinner or -402;dinner with 336
direct 531;direct line 490;direct this 31;direction 358;direction ? 536;direction of 194
directly 699;directly . 279;directly in 59;directly on 657;director 418;directories 1005
directory 1012;directory and 189;directory that -167;disagree -106;disappear -180;disclosure 555
discord 273;discord server 31;discount 578;discount . 272;discount code 220;discount for -215
discounted -212;discover 885;discoverable -824;discovered 506;discovered your 252;discovery 469
discrepancies 174;discuss -473;discuss . -247;discuss ? -1294;discuss a 1140;discuss an 324
discuss further -192;discuss how 165;discuss in -550;discuss it -775;discuss potential -425
discuss the 325;discuss this -482;discuss topic -333;discuss your 426;discussed -268
discussed . -75;discussed and -210;discussed here 314;discussed i 263;discussing 208
discussing . -121;discussing ? 129;discussing how 294;discussing service 311;discussing this 246
discussion -1059;discussion . -349;discussion about -244;discussion in -563;discussion on -438
discussions -474;discussions . -340;dishes 716;display 863;display at 560;disrupting 206
disrupting the 206;distance -157;distributed 40;distribution 346;ditch 444;ditch . 444;dive 379
diwali -60;dm 943;dm me 276;dms -213;do -120;do . 1200;do ? -93;do a -933;do and -57;do at 421
do better 256;do business 317;do follow -55;do for 110;do get 368;do have -55;do i -293;do is 87
do it -618;do not -739;do on -366;do so 137;do some -403;do something -645;do that -118;do the 390
do this 469;do to 108;do too 204;do we -795;do you 581;do yours 782;doc -128;doc is 116;docs -865
docs . -372;docs say -74;doctors 469;document -745;documentation -77;documents 121;documents . 56
doe 61;does -472;does . -231;does for 490;does it -722;does not -53;does that -498;does the -443
does your 481;doesn -555;doesn t -555;dofollow 375;dofollow link 193;dofollow listing 259;dog 488
dogs 600;doing 166;doing ? 371;doing a -620;doing at -69;doing great -99;doing interesting 176
doing okay -333;doing research 70;doing some 557;doing something -307;doing this 193
doing today 147;doing well -258;doing what -207;doing with 73;dollar 266;dollars 571;dollars a 239
dollars and -128;dollars each 616;domain 800;domain . -618;domain ? 435;domain and 254
domain for 287;domain name 652;domains -402;don 73;don t 73;donate -1000;donate . -410
donate button -259;donate is -514;donate to 92;donate you -565;donating 992;donating ? 610
donating so 1006;donating to 505;donation -1406;donation . -700;donation link -259
donation to -237;donations -315;donations . -553;done -594;done . -671;done for -95;done in 227
done the -276;done this -178;donors 1113;dont 383;door 186;door is 165;doors 217;double 156
double its 252;doubt -562;dough -406;down 596;down . 515;down ? 383;down and -121;down as 176
down from 92;down in -110;down on 640;down the 106;down to -685;down what -57;download 104;dr 59
dr . 151;draft -510;draft of -530;drafts 390;dragging -41;draw -560;dreams -245;drenthe -191
drift -56;drink -156;drinking -349;drinks -121;drive -461;drive . -651;drive in -434;drive you 360
driven 219;driver -402;driver . 92;drivers -217;driving -478;drop -41;drop off -925;drop the 92
drop you 550;dropped 149;dropping -515;drops 479;drove -353;drove past -217;dry 358;dubai 625
due -1250;due date -442;due to -879;duplicate -180;duration 428;during -565;during a -44
during my -349;during the -259;during this -236;dust 107;duty -136;dynamic 56;e -606;e . -423
e commerce -309;e mail -303;e mails -343;e meet -93;each 640;each . 851;each and 125;each day 372
each of -579;each one -161;each other -100;each sale 21;each year 310;earlier 739;earlier . -41
earlier note 357;earlier this -417;earliest -603;earliest convenience -603;early 822;early . 438
early access 367;early bird 745;early next -456;earn 1893;earn 00 331;earn a 325;earn from 36
earn money 1028;earned -369;earned it -236;earnings 224;eas 366;easier -599;easier . -569
easier to 258;easily -56;easter 463;easter . 376;eastern 207;easy -345;easy to -932;eaten 575
eaten by 622;eating 243;economics -205;edge -552;edit 559;editing 609;edition 599;editor 195
editor asked 233;editor i 89;editorial 391;editors 651;editors who 651;edu 462;education 394
educational 27;effect 80;effective 966;effectively -271;efficient -441;efficiently 54;effort -263
effort . -411;effort that 332;effort to 265;effort you 179;efforts -929;efforts . -323
efforts in -287;eid -71;eight 494;eight . -94;either 511;either way 850;eleven -397;eliminates 450
eliminates that 450;ellen -189;else -149;else . -328;else at -199;else can 367;else on 785
else should -832;else to -54;elsewhere -503;email 222;email . 428;email ? -124;email about 583
email address 294;email and 120;email as -527;email at -369;email but 108;email didn 426
email earlier -642;email finds 340;email from 376;email i -724;email if -770;email is 118
email it -436;email marketing 189;email me 68;email us 217;email when 268;email with -805
emailed -316;emailed you -188;emailing 230;emailing you 230;emails -67;emails for -290
embargo -344;embedded -361;embrace -320;emergency -221;emerging 926;employee -405;employee . -550
employer 182;employer s 31;empowering 422;en 103;enable -523;enables -322;encourage -569
encouraging -259;end -146;end . 214;end ? -406;end and -47;end i 32;end just -246;end of -108
end to 339;endeavor -71;endeavor . -399;endeavors -136;endeavors . -136;ended -326;ended . -122
ending -306;ending . -325;endless -200;endless questions -48;ends 1504;ends . 874;ends in 792
ends on 856;energy 157;energy . -96;energy back 101;engaged -340;engagement 281;engagement . 339
engaging 129;engine 609;engine optimization 422;engineer 576;engineer . 372;engineer and 272
engineer at 43;engineer here 77;engineer position 126;engineer role -43;engineering -45
engineering . -64;engineering team 90;engineers 1720;engineers . 314;engineers and 240
engineers in 529;engines 641;engines . 299;english 139;enhance 250;enhance your 132;enhancing 312
enjoy -299;enjoy connecting 276;enjoy it -233;enjoy the 90;enjoy your -421;enjoyable -75
enjoyable . -75;enjoyed -424;enjoyed it -159;enjoyed learning 148;enjoyed our -210;enjoyed the -25
enjoyed your -618;enjoying -70;enjoying the -347;enough -63;enough . -254;enough for -96
ensure -289;enter -25;entering 288;enterprise -608;enterprise customers 421;enterprise plan -167
enterprises 291;enthusiasm -392;enthusiasts 272;entire -121;entirely 115;entitled 430
entitled to 217;entrepreneur 146;entrepreneur and 176;entrepreneurs 671;entrepreneurs . 554
entrepreneurs like 211;environment -329;environment details -25;eod -22;episode 823
episode with 707;episodes 706;episodes of 426;equipment 363;equity 424;equity . 330;eric -437
error -369;errors 715;escrow 627;especially -65;especially in -343;especially liked -205
especially specific 259;especially the -193;especially your 329;essay -612;essay on -465
essential 298;est -99;establish 148;established -81;estate 575;estate agent 345;esteemed 224
esteemed company 148;estimate 95;estimate . 241;et -284;etc -513;etc . 95;etc that -465
ethical 669;eu -485;eur -97;euro 774;euro . 437;euro a -301;euro and 206;euro for -506
euro with 827;europe 630;europe . 273;european 320;euros 427;evaluating -433;evaluating tools -737
evaluation 86;even 241;even better 495;even if -89;even just 95;even though -121;even when -212
evening -514;evening . -514;evening ? -404;evening class 136;evenings -326;event -223;event . -921
event ? -470;event name 506;event will 295;events -265;events . 609;events and -346;ever 1207
ever anything -320;ever be -791;ever becomes 684;ever considered 597;ever feel 305;ever need 832
ever think 896;ever thought 655;ever useful 201;ever want 735;ever wonder 333;every 258
every day -193;every month 806;every week 528;everybody who 375;everyday -658;everyone -687
everyone . 149;everyone here -563;everyone i 136;everyone in 446;everyone is -450;everyone s 223
everyone to -164;everything -159;everything and -254;everything going -309;everything is 239
everything that 430;everything there -225;everything you -477;evidence 227;exact 487;exactly 455
exactly how 48;exactly that 265;exactly the 567;exactly this -408;exactly what 702;exactly who 115
example 213;example . 61;example and -145;example of -416;example you 158;examples 448
examples . 305;excellent -597;excellent . -515;except 249;exceptional -42;exceptions -844
exchange 501;exchange . -114;exchange for 849;exchange ideas -1635;exchange it 46
exchange latoken 44;exchange links 758;exchanges 228;exchanges ? 228;exchanging 1520;excited -620
excited about -23;excited to -724;exciting 251;exciting opportunity 90;exclusive 1010
exclusive 00 407;excuse 47;excuse . -57;excuse to 113;execution 277;executive 862
executive summary 111;executives 195;exercise 273;exhibition -548;existing -654;exit -63;expand 78
expand my -541;expand your 461;expanded -469;expanding 98;expanding my -128;expansion 176
expect you 532;expectations 375;expected 450;expected rate 413;expected vs -25;expensive -853
experience 425;experience . 242;experience ? 430;experience aligns 36;experience and -797
experience at 234;experience for 407;experience i 153;experience in 384;experience is 182
experience needed 488;experience of -84;experience to -36;experience with -400
experience working 143;experienced -24;experiences 58;experiences . 348;experiences that -487
experiencing 152;experiment -37;expert 437;expert in -451;expertise 62;expertise . 226
expertise and -399;expertise in 295;experts 1293;experts in 635;expire -255;explain 104
explain how -517;explain to -225;explain what -163;explain why 234;explainer 248;explaining -289
explains 409;explains what -97;explanation -334;explanation of -334;explicitly -787;explore 907
explore a 370;explore how 369;explore if 40;explore potential 192;explore synergies -534
explore the 488;explore ways 450;exploring 607;exploring new 476;exploring opportunities 343
expo 734;expo . 660;export -284;exposure 291;exposure and 56;express -548;express my -228
extend 223;extension 1257;extension . -22;extension ? 471;extension monetization 228
extension that 1072;extensions 419;extensive 295;extensive experience 295;external 935
external partners 845;extra 1064;extremely 448;eye -266;eye . 164;eyes -158;eyes on 423;f -1104
face -61;face . -572;face the 272;face to -473;facebook 1255;facebook page 909;faces 309
facility 33;facing -100;fact -690;fact that -588;failed -636;failed . -241;fails -209
fails on -209;fair 746;fair . 382;fair to 624;fall 697;false -146;familiar 553;familiar ? 358
familiar with -261;families 1010;families in 641;family -206;family . -736;family a 144
family and -342;family are -257;family have -287;fan -431;fan of 123;fantastic -370
fantastic . -132;faq -26;far -483;far . -220;far ? 115;far as -413;far the 200;far too -348
farm -272;fascinating -274;fascinating . -297;fast 858;fast growing 369;faster 502;faster than 54
fat 348;fate 683;father -502;father . -223;father s -279;fault -86;favor 530;favor to 306
favorable 54;favorite 179;favour 256;favour and 185;favourite -401;favourite . -87;faxed -359
fear -344;feature 1330;feature 0 133;feature you 331;feature your 1186;featured 1162
featured in 237;features -123;features . -337;february -251;fee 763;fee . 489;fee ? -346
fee for -54;fee of 570;fee waived 696;feed 292;feed . 259;feedback -78;feedback . 193
feedback and -57;feedback for -296;feedback from -681;feedback helps 280;feedback is 263
feedback on -281;feedback was 155;feel -549;feel about -246;feel free -98;feel i -412
feel like -701;feel that 395;feel the 229;feel you -122;feeling 336;feeling about 648
feeling better -121;feeling well -118;feelings 289;feelings . 803;feelings are -635;feels 255
fees 497;fees . 428;fellow -445;fellow founder 367;fellow university -487;felt 250;felt you 402
fence -903;ferry -371;festival -732;festival . -184;festive 1243;festive offers 1554;few 510
few days -396;few hours 433;few ideas 77;few minutes 199;few months 408;few of 387;few other 367
few people 326;few questions 237;few quick 102;few times 408;few weeks 335;few words -69
few years 105;field -567;field . 106;field i 177;field in -440;field industry 55;field is -430
fifteen 446;fifteen minutes 446;figma -232;figure -160;figure 0 -473;figure out -429;figured -79
figured i 293;figured it -574;figures -588;file 188;file . -344;files -583;files . -41
files for -244;filing -383;fill -398;fill in 140;fill out -453;filled -394;filled with -394
filling 724;filling in 755;fills 358;film -131;film . -334;films 538;films for 538;filter -410
filtered 445;filters -191;filters . -191;final 41;finalize 93;finally -22;finance -191
finance and 590;financial 828;financial adviser 325;financial planner 302;find 283;find . -779
find a -606;find any -181;find attached -400;find interesting -495;find it 430;find on 176
find our -276;find out -94;find the 313;find them 202;find this -69;find time 600;find us 541
find valuable 226;find you -629;find your 464;finding 631;finding new 526;findings 124;finds 215
finds you 107;fine -799;fine . -68;fine i -272;fine if -265;fine to 241;fine with -166;finish -605
finished -433;finished . -386;finished reading -474;finished the 56;finishing -795;fintech -410
fire 940;firewall -637;firm 1501;firm that 608;firmly -243;firms 1452;firms in 95;firms like 466
firmware -364;first 165;first . 357;first 0 773;first 00 807;first ? -679;first and -466
first client -543;first day -197;first email -554;first half 20;first i -952;first job -228
first look 199;first meeting -259;first month 255;first name 1250;first of -227;first one 187
first page 80;first time -505;first to 310;first week 201;first year 97;firstly -78
firstname . -130;firstname i -508;firstname it 658;firstname just 64;fish -173;fit 801;fit . 181
fit ? 339;fit for 307;fit right -262;fit with 333;fit your 159;fitness -51;fits -70;fits what 36
fits your -312;five 1426;five minute 584;five minutes -208;five years 1001;fix 321;fix . -38
fix exactly 297;fix it 188;fix or -133;fix that 406;fixed -132;fixing 158;fixing just 758
fixing the -149;flags 586;flat -481;flat . -538;flat monthly 159;flea -303;flea market -303
fleet 1401;flexible 352;flies 231;flies . 231;flight -161;floating 736;floating this 694;flood 746
floor -923;flour -219;flow -391;flowers -775;fluff 916;flyer 34;flying -182;focus 359;focus . -111
focus area -381;focus on 809;focused -356;focused on -246;focusing 63;focusing on 63;folder -888
folk -228;folks 385;folks . -123;folks are -180;folks who -382;follow 594;follow . -516
follow link 127;follow the -35;follow up 823;follow ups -328;follow what -426;follow your -467
followed 436;followed up 224;followed your 354;followers 261;followers . 234;followers on 160
following 375;following company -731;following me 1076;following the 557;following up 279
following your -100;follows 103;fond -109;food 243;food content 124;footer -332;for 134;for . 928
for 0 381;for 00 336;for 000 490;for ? -161;for a 148;for accepting 784;for advertising 547
for ai -148;for all -470;for always -43;for an -229;for another 203;for any -712;for anyone 218
for asking -421;for august -165;for b0b 407;for being -42;for beta 544;for better 562;for both 607
for checking 166;for client 79;for coffee 622;for collaboration 42;for companies 793
for company 493;for connecting 652;for considering 202;for covering -304;for creating 108
for curating 481;for dentists 483;for design -251;for display 560;for doing 88;for donations -61
for e 463;for each -382;for early 118;for encouraging -289;for event 456;for every 444
for everything -396;for example 120;for finding 356;for firms 551;for first 305;for five -211
for folks -514;for following 1432;for food 194;for free 543;for freelance 515;for freelancers 58
for future -474;for gift -491;for growing 230;for half -307;for having -165;for help -227
for helping -87;for her -262;for how -809;for introducing -211;for is -1343;for it 247;for its 166
for january 97;for joining 748;for june 167;for just -73;for lead 90;for letting -449
for linux -766;for local 277;for logistics -204;for lunch -469;for maintaining 195;for making -229
for march -307;for me -1208;for meeting -295;for mentioning 379;for monday -268;for months -247
for more 300;for most -519;for my -284;for name 344;for negotiation 613;for new 409;for next -934
for non -175;for northwind -365;for norwind 561;for not -49;for nothing 872;for now -46
for one -98;for open 633;for opening -62;for opportunities 616;for organizing -329;for others 184
for our -503;for outlet 338;for partners 239;for partnership 455;for people 852
for performance -293;for permission -223;for potential 281;for publication 406;for reaching -1423
for reading 141;for reporting -197;for restaurants 646;for review 101;for role 540;for sale 582
for saturday -412;for sending -291;for sharing -567;for shops 69;for showing -87;for similar 109
for site 331;for six -199;for small 112;for software 430;for some 56;for somebody -253
for someone 211;for speakers -593;for specific 168;for sponsor -362;for spreading 135
for straight 141;for submitting -767;for such -367;for taking -103;for talented 235;for target 44
for ten -137;for that -194;for the -1176;for their 180;for them 140;for things -455
for thinking -479;for this -661;for those 144;for three 323;for thursday -211;for tomorrow -517
for top 220;for two -340;for us 657;for use -500;for we 308;for wednesday 368;for what 59
for when -158;for where -988;for which 216;for work 33;for writing -282;for years -327
for you 1307;for young 77;for your -127;forbes 373;forbes . 214;forbes entrepreneur 176;forced 81
forecast 203;forecast and 203;forecasting 118;forecasting . 118;foremost -250;forever 94
forever . 74;forget -489;forget it -260;forget to -41;forgive 877;forgive me 1044;forgot -84
forgot your -51;forgotten -330;fork -533;fork and -193;form -138;form . -356;form of -421
formal -596;format 225;format . -545;format or 1045;former 47;former colleague 71;forming 130
forming a 130;forms -213;fortunately -112;fortunately i -112;fortune 556;forty 572;forums -131
forward -293;forward . -119;forward this 118;forward to -274;forward with 174;forwarded -372
found 368;found a 506;found here 615;found it -340;found something 1234;found that 229
found the -806;found this 75;found you -168;found your -505;foundation 43;foundation . -623
foundation s -123;foundational 521;founder 605;founder and -68;founder i 596;founder of 666
founders 1144;founders . 273;founders get 155;founders i 497;founding 147;four 196;four . -218
four weeks 93;four years -166;fourth 317;fractions -408;framework -292;frank 372;free 611
free . 975;free ? 294;free and -445;free api -351;free consultation 67;free for -1435;free in 484
free just -173;free later -65;free market 478;free masterclass 627;free month 36;free next 90
free no 598;free of -55;free on -301;free online 687;free plan 634;free product -234;free test 150
free time 155;free to 201;free trial 58;free website 40;free with -600;freedom 240;freelance 230
freelance writer 28;freelancer -244;freelancers 735;freelancers and 289;freelancing 278
freight -69;freight and -880;fresh 156;fri 524;friday -661;friday . -300;friday ? -283
friday and -369;friday is 255;friday morning 170;friday since -89;fridays 92;friend -208
friend . -840;friend mentioned 97;friend mike -213;friend of -465;friend s 347;friendly 890
friendly reminder 464;friends -288;friends . -359;friends and 194;friends for 27;friendship 80
friendship . 311;from . -350;from 0 381;from 00 -289;from 000 218;from 0000 -565;from 00k 344
from a -344;from all -332;from an -839;from company 313;from day -20;from each -116
from earlier -75;from here -124;from home 887;from how -289;from https 491;from idea 88
from it -157;from last 149;from law -334;from me 804;from my 580;from next -63;from no -454
from nursing -161;from one 399;from open -888;from other 57;from our 614;from people 286
from scratch 380;from teaching -485;from that 353;from the -955;from them 284;from this 165
from watching -556;from what -223;from x 273;from you -225;from your -527;front 291;front of 576
frontend 360;frontend developer -356;fuel -122;fulfilling 385;full 582;full details 407
full name 777;full of -474;full page 456;full service 237;full stack 445;full time -153;fully -29
fully support 158;fun -61;fun . -98;function -293;functionality -552;fund 770;funded 209
funding 162;funding . 230;funds 61;funnel 360;funnels 396;funny 1337;further 284;further . -200
further questions -367;future -30;future . -120;future and 433;future endeavors -152
future feel -162;future of 617;future opportunities -396;fyi -630;fyi i -347;g -273;g . -324
gain -126;gaining -78;gallery -23;game 128;game changer 346;game on -467;games -99;gap 801
gaps 579;garden 298;garden . -384;gardener -784;gas -562;gate 98;gate . 130;gates -394
gathering -900;gauges -367;gave -638;gave your -27;general 245;general . 85;generally -106
generate 102;generate the 204;generated 236;generating 164;generation 943;generator 321
generous -491;generous donation -764;gentle -1018;gently 238;gently . 281;gently follow 258
genuine 299;genuinely 434;george 258;georgia 139;german 213;germany 74;get 693;get 00 766
get a -55;get acquainted 294;get an -223;get back -759;get buried 426;get busy 180
get featured 684;get in 191;get it 1160;get more 33;get my -490;get on 717;get out -976
get paid 643;get permission -216;get result 97;get some -87;get started 101;get that -574
get the -297;get their 164;get this -207;get together 455;get two 1231;get well 338;get you 925
get your 365;gets 794;gets a 82;gets in -426;getting 180;getting back -68;getting started -382
getting the 228;getting them 328;getting to -201;gh -213;ghent -261;ghent ? -283;gift 979
gift . 506;gift card 519;gift for -167;gift guide 565;gift you 789;gifts -31;girl 712;girl . 1260
girls -570;girls . -292;git -439;github -214;github . -132;github account 845;github and 119
github issues -562;github link 321;github profile 464;github repo 646;github sponsor -243
github sponsors -494;give -333;give a -413;give her -413;give it -286;give me 216;give my -413
give us -55;give you -288;given 1024;given him 390;given me -53;given that 1182;given your 668
gives -247;gives you 531;giving -153;giving up 196;glad -112;glad that 85;glad to -439
glad you 162;gladly -595;glance -370;glance at -159;glasses 31;global 853;globe 463;globe are 50
gloves -316;gmail -179;go -521;go . -758;go ? -135;go about -229;go ahead -25;go for 154
go from 73;go on -54;go out -523;go over -270;go through 116;go to -651;go up 836;go when -628
goal 364;goal . 20;goals 167;goals ? -246;goals and -210;god -115;god s -128;goes -601;goes . -146
goes up -284;going -96;going . -530;going ? 567;going live 717;going now -99;going on 144
going through -141;going to -685;going well 474;going with -322;gold 824;gold sponsor 189;golf 298
gone -203;gone . 316;gone through 259;gonna -484;good -620;good . -604;good ? -262;good and -245
good as -291;good blog 24;good coffee -21;good day 308;good fit -428;good for -948;good health -67
good idea -364;good in -42;good luck -464;good match -672;good place -233;good point -424
good quality 167;good replacement 526;good things 255;good to -263;good with 335;goodbye -349
goodbye and -255;goodbye properly -192;google 871;google . 677;google ads 208;google ai 344
google and -383;google business -489;google doc -237;google meet -481;google review 603
google s 91;got 430;got 00 378;got a -278;got an 216;got back -180;got buried 410;got it -507
got me 154;got out -113;got something 185;got the -856;got them 97;got this 295;got to 937
got your 398;gotten -347;gotten so -347;grab -766;grab a -214;grab coffee -767;gracious -134
grad 315;graduate -358;graduated -62;grand 672;grandfather -383;grandfather worked -383
grandma -85;grandma . -85;grandmother -150;grant -457;grant . -194;grants 213;graph -124
graphic -331;graphic designer -331;graphics 174;graphs -401;grateful -323;grateful . 62
grateful for -189;grateful if 123;grateful to -431;gratitude -625;gratitude . -156
gratitude for -92;gratitude to 22;graz -604;graz . -539;great -494;great . 195;great addition 1159
great and -512;great article -205;great catch -139;great colleague -44;great company 363
great connecting -319;great day -114;great deal -32;great experience 86;great fit 179
great for 164;great holiday -388;great i -60;great idea -519;great if -690;great job -578
great library -44;great looking -292;great match 113;great meeting -333;great news -402
great opportunities 1227;great opportunity 556;great pleasure 373;great post -226
great resource 385;great things -397;great time -201;great to -72;great value 427;great way -497
great week -24;great work -371;great working -197;greatest 305;greatly -111;greatly . 232
greatly appreciated 514;green -188;greetings 578;greetings . 57;greetings from 344;greg -565
grew 292;ground -387;ground . -273;group 556;group . -414;group for 23;group i -80;group of 887
group that 258;group to -535;groups -118;groups . 465;grow -516;grow . 312;grow my -512
growing 575;growing fast -115;growing like 657;growing manufacturers 190;grown 238;growth 526
growth . -348;growth and 282;grunt -196;guarantee 575;guaranteed 695;guess 992;guess that 85
guessing 61;guest 1751;guest . 714;guest ? 329;guest contributions 192;guest for 512
guest name 366;guest on 968;guest post 736;guest posts -461;guests 369;guests for 607
guests on -121;guidance 48;guidance . -295;guidance and -121;guide 952;guide covers 356
guide for 502;guide on 137;guide you 573;guideline -149;guidelines -477;guidelines for -449
guidelines or -122;guides 184;gunnar -108;guru 336;guru . 336;guy 80;guy . -76;guys -167
guys . 346;guys are 203;guys have -117;gym -391;gym in -224;h -508;habits 341;habits . 616
hackathon 385;hackathons -544;had . -381;had a -45;had an 1010;had been -215;had it -33
had much -103;had no 28;had the -500;had time 581;had to 48;had two -237;hadn -150;hadn t -150
hail -43;hair 1176;half 107;half . 438;half a -74;half an 50;half of -621;half past -238
half the 355;halfway -246;hall -291;halve 692;halve the 692;hand -222;hand . 246;hand ? 515
hand over -882;handful 750;handful of 750;handing 51;handle 604;handle all 185;handle the 318
handled -335;handled . 204;handled that -559;handles 543;handles the -84;handling 788
handmade -355;hands 532;hands on 556;hang -653;hannah -27;hannover 339;happen 553;happen to 895
happened -468;happened to 321;happened with -189;happening 422;happens -222;happens . -216
happens next -639;happens when 24;happiness -187;happiness . 275;happiness and -339;happy -230
happy . -272;happy and -153;happy anniversary -61;happy birthday -77;happy diwali -67
happy holidays 60;happy new -133;happy returns -332;happy to 168;happy where 70;happy with 109
happy work -94;harbour -640;hard -123;hard . 215;hard feelings 803;hard one -286;hard to -162
hard work -433;harder 438;harder to 103;hardest -117;hardly 196;harm -84;has -335;has a -942
has already -166;has always 162;has anyone -944;has become 587;has been -632;has changed 1018
has contributed 358;has done 159;has experience 54;has helped 219;has her -276;has made -222
has no -63;has not -202;has room 311;has the 136;has your -565;hasn 291;hasn t 291;hasnain 49
hate 323;hate for 455;hate it 204;hate to 88;have 105;have . 463;have 0 1371;have 00 573
have a 582;have added 883;have already 698;have also 53;have an 1061;have another -235
have any -1482;have asked -148;have available -930;have been -58;have both -637;have budget 655
have built 62;have come 177;have contributed -213;have developed 134;have done -383;have ever -99
have experience -87;have extensive 295;have for -55;have fun -265;have given -221;have gone 28
have gotten -347;have great 755;have had -412;have helped 260;have here 141;have in 447
have it -420;have just -655;have learned 61;have less -245;have lunch -298;have many 752
have met -30;have more -229;have moved 80;have much -82;have never -438;have no -348;have not 555
have one -87;have permission -410;have plans 412;have provided -121;have questions -267
have read 729;have received -187;have recently -110;have seen -539;have sent 115;have several 178
have some -358;have someone -74;have something 301;have started -58;have ten -160;have that 32
have the 183;have this -469;have three 148;have time -144;have to -363;have tried 194
have trouble 172;have updated -246;have worked 131;have written 630;have you 675;have your 325
haven -442;haven t -442;having -685;having a 214;having an -629;having the -41;having you 382
he -863;he can -241;he d -264;he gave -27;he has 636;he is -585;he ll 148;he s 143;he was 156
he will 386;head -225;head . -503;head of 350;headache 859;headcount -326;heading 311;heads 116
heads down 92;heads up -356;healing -528;health -82;health and -385;healthcare -537;healthier -152
healthy -231;hear -340;hear back 909;hear from -361;hear how -142;hear it 145;hear more -698
hear of 515;hear that 116;hear what -168;hear your -496;heard -543;heard . 211;heard back 82
heard from 77;heard great -397;heard of -207;heard that -432;heard the -84;heard you -256
hearing 573;hearing back 124;hearing from 993;hearing more -537;heart 99;heart . -32
heartfelt -227;heartfelt gratitude -246;hearts -229;hearts . -229;heat 456;heating -1100
hectic 330;held 270;hello 265;hello . 523;hello alex -497;hello ana -62;hello and -644
hello dear 311;hello i 751;hello john 254;hello my 28;hello name -339;hello there 250;hello we 113
help 605;help . -189;help ? -1238;help ana -80;help and -832;help boost 636;help businesses 77
help each -304;help families 443;help from 150;help i 346;help in -660;help industry 40
help me 514;help of -245;help on 384;help or -297;help our 342;help people 691;help teams 66
help the 62;help to -562;help us 892;help with -133;help you 238;helped 410;helped a 451
helped companies 86;helped customer 42;helped me -514;helped others 118;helped similar 95
helped with -95;helpful 110;helpful . -630;helpful for 694;helpful i 702;helpful to 408
helping 336;helping me -82;helping out -1011;helping people 729;helps 823;helps . 297
helps companies 47;helps me 208;helps other 400;helps us 517;helps you 706;her -1428;her . -867
her on -111;her you -327;her your -371;here 253;here . -142;here and 610;here are -380
here as -141;here at -311;here but -539;here for -478;here from 1061;here http -89;here https 85
here i 626;here if 36;here in -36;here is 1040;here it -91;here link -210;here no -238
here or -220;here s 246;here the 184;here to 1314;here too -98;here we -114;here when -516
here you -634;hero -418;hesitate -320;hesitate to -320;hey 374;hey . -733;hey alex 490;hey ana -87
hey are -81;hey bob 323;hey everyone 625;hey first 294;hey firstname 245;hey girl 1260;hey i 1703
hey marcus -308;hey name 132;hey there 204;hey you -193;hi 153;hi . -919;hi again 237;hi alex 558
hi alice 77;hi all -282;hi ana 901;hi can -334;hi cathy 853;hi client 157;hi clientname 768
hi contact -162;hi dana 2115;hi dear 417;hi first -126;hi firstname -257;hi guest 397;hi i -598
hi investor 48;hi jane -36;hi john -281;hi jordan 172;hi lead 43;hi marcus 88;hi maria 480
hi michael -42;hi mike 144;hi mutual 87;hi name -666;hi philip -465;hi prospect 43
hi recipient 224;hi sarah 170;hi sofia -389;hi team -489;hi thank 707;hi thanks -510;hi there 795
hi this 508;hi we 1017;hi your 751;high 21;high quality 631;high volume -613;higher -486
highest 139;highlights -189;highly 704;hike -627;him -641;him . -113;him as -198;him for -253
him in -31;him your 369;hint 162;hire 678;hired -615;hires 251;hiring 493;hiring . 1247
hiring a -906;hiring for -475;hiring manager -376;hiring process 971;hiring slowly -841;his -192
history 602;history and 558;hit -553;hit a 457;hit home -383;hit the -534;hobbies -734;hold 291
hold a 339;hold in -114;hold the -162;holders 595;holding -205;holding a 494;holding up -660
holding you 188;holds -165;holds . -274;hole -165;hole in 33;holiday 256;holiday season -677
holidays 553;holidays . 615;holidays and -392;home 538;home . -396;home ? 125;home and 231
home at 56;home for 287;home or 569;home with 446;homes 805;homes like 238;honest 561
honest feedback 214;honest review 394;honestly -453;honestly i -253;honesty -66;honor -518
honor working -576;honour -630;honour and -255;honour to -497;honoured 281;honoured to 172
hook 103;hop on -122;hope -651;hope . -326;hope all -1005;hope everything 239;hope it 282
hope that -385;hope the -280;hope this 828;hope to -99;hope we -482;hope you -322;hope your -541
hoped -203;hopefully -156;hopefully help 170;hopefully this 282;hopefully you -155;hoping 27
hoping to 166;hoping you 113;horses -552;hospital -708;hospitals -202;hospitals . -202;host 731
host . -121;host a 497;host podcast 285;hosted 452;hosting 504;hosting a 866;hotels 549;hour -255
hour . 569;hour about -521;hour and -423;hour in 44;hour of -475;hour to -525;hours 438;hours . 76
hours ? -609;hours a 1002;hours and 70;hours of 60;house 1339;house . 487;house ? -159;house i 350
house on 202;house would 585;how 100;how . 386;how ? -156;how about -104;how ai 100;how are -163
how best -522;how can 1463;how did -785;how do 494;how does 787;how i 115;how important -154
how is -177;how it 353;how long -95;how many 237;how much -51;how my 257;how norwind 80
how others 265;how our 41;how people 597;how s -244;how she 312;how should 191;how similar 166
how that -384;how the -498;how things 169;how this -230;how was -160;how we 703;how would -524
how you -1029;how your 703;howdy -392;however -891;however i -871;however there -387
however we 494;hr 342;hr . -394;html -332;http 46;http www 551;https -192;https blog -600
https cal 187;https calendly 135;https github -442;https t 1167;https twitter 489;https www 123
hub 215;hug -351;huge 129;human 590;hundred 155;hundred dollars -42;hundreds 652;hundreds of 147
hunt 1187;hunt today 265;hunting 571;hunting for 571;hurt 444;hurt to 403;hurts 317;husband 265
hvac 473;hybrid 781;i -68;i . -379;i ? -409;i absolutely -194;i actually -200;i added -417
i admire -49;i already -361;i also 701;i always 282;i apologize -151;i applied 779
i appreciate -1226;i are -76;i ask 315;i asked -341;i assume 875;i attach 552;i attached 112
i attended -238;i be 549;i began 227;i believe 303;i book -195;i borrow -212;i bring -528
i build 622;i built 688;i came 450;i can -103;i cannot -335;i care -624;i catch -139
i cd0p0dke 416;i checked 54;i clean 62;i close 36;i coach 483;i come 430;i completely -77
i contact 824;i contribute -389;i could 163;i couldn -25;i created 750;i d 296;i decided 361
i developed 108;i did -420;i didn -425;i disagree -106;i discovered 481;i do -665;i don -852
i doubt -248;i drop 357;i enjoy -988;i enjoyed -1096;i especially -184;i even -385;i expect 733
i feel -421;i felt 565;i figured -640;i finally -38;i find -145;i finished -195;i follow 342
i followed 44;i forgot -64;i found -129;i gave -192;i genuinely -138;i get -631;i give -51
i go -161;i got -506;i guess 682;i had -72;i handle 111;i happen 1055;i hate -262;i have 1261
i haven -88;i hear 441;i heard -778;i help 1004;i hold 602;i hope -176;i host 690;i i 109
i imagine 508;i immediately 115;i introduced -244;i invite 818;i just 84;i keep -415;i kept 30
i knew -24;i know 1001;i learned -250;i leave 230;i left -27;i like -632;i liked -229;i ll -510
i look 945;i looked 82;i lost 110;i love -22;i loved 372;i m -210;i made 792;i maintain 481
i make 765;i meant -401;i meet 890;i mentioned -1113;i might -257;i miss -600;i missed -1040
i moved -186;i must 377;i need -153;i needed -506;i never -532;i note 321;i noticed -279;i now 362
i offer 629;i often -97;i only -58;i originally -347;i owe -315;i pass -161;i passed -469
i pay -546;i personally -82;i pick -143;i place 451;i plan -581;i posted 174;i promise 765
i promised 47;i provided 291;i pulled 566;i put 287;i ran 350;i reach 646;i reached 556;i read 531
i realize -471;i really -435;i received -179;i recently 961;i recorded 787;i remember 686
i reply -631;i represent 163;i reserve 392;i reviewed 216;i run 823;i said -431;i sat -97;i saw 44
i see -50;i sell 1181;i send 1411;i sent 953;i set 522;i shall -252;i share 749;i shared -193
i show 260;i smiled -720;i speak 531;i spent 233;i spoke -730;i start -224;i started 392
i steal -60;i still -238;i suggest 52;i suppose -163;i suspect -352;i take 858;i talk 916
i talked -470;i teach 239;i tell 196;i think 166;i thought 449;i told -815;i took 40
i totally -166;i translate -29;i tried -133;i truly -434;i trust -308;i try -332;i understand 180
i use -1230;i used 134;i ve -130;i viewed -254;i walk 41;i walked -139;i want -171;i wanted -490
i was -31;i wasn -419;i went 244;i were -303;i will -614;i wish -282;i won 523;i wonder -119
i work 537;i would -87;i wouldn -553;i write 1113;i wrote 962;idea . -56;idea and -632
idea but -218;idea for 20;idea i 504;idea of -212;idea on 627;idea that 751;idea to -409;ideal 763
ideas -71;ideas . 194;ideas ? -433;ideas and -380;ideas are -143;ideas for 189;ideas in -140
ideas on 526;ideas that 145;identical 253;identify -203;idiot -544;if 730;if a 585;if any 58
if anyone -212;if anything 522;if helpful 273;if i 148;if improving 211;if interested 135;if is 34
if it 69;if my 777;if norwind 848;if not 37;if now 998;if our 21;if problem 990;if she -969
if so 1054;if that -539;if the 414;if there -872;if they -633;if this 715;if timing 475
if useful 285;if we -1243;if yes 257;if you 922;if your 450;ignore -315;ignore this -587;ii -697
ill -210;im 1035;image -163;images 700;images on 271;imagine 134;img 265;immaculate -280
immaculate . -280;immediate 30;immediately 313;immediately . 29;immediately thought 78;impact -366
impact on -42;imperative 177;implement -175;implementation -162;implementation . 31
implementation is -150;important -175;important . 747;important milestone -423;impossible -245
impressed -480;impressed by -648;impressed with 26;impression -629;impressive . 251
impressive growth -381;impressive stuff -27;improve . 24;improve the -122;improve their 423
improve your 222;improved -167;improvement 748;improvement . 786;improvement in 266
improvements -195;improvements please -264;improving 637;in -45;in . 752;in 0 -38;in 00 551
in 000 60;in 0000 -741;in ? -382;in a 142;in adding -97;in advance -436;in again 379;in ai 267
in all -201;in and -454;in any -416;in april 392;in austin 253;in autumn -151;in berlin 143
in bringing 163;in brisbane 133;in brussels -649;in buying 187;in call 617;in case 445
in charge -20;in chrome 228;in city 546;in collaboration 382;in common -35;in company 282
in companyname 63;in connecting -81;in contact -121;in creating -395;in data -368;in delhi -61
in depth 400;in details -65;in discussing 391;in doing -76;in dubai 625;in each -648
in exchange 923;in expanding -492;in fact -541;in field -238;in financial 215;in for 208
in forbes 237;in front 576;in general -197;in getting 31;in ghent -261;in go -384;in google 322
in graz -604;in helping -459;in house 182;in how 81;in hr 815;in i 106;in industry -824;in it 430
in its 322;in january -480;in joining -938;in june 64;in last 51;in learning 117;in leeds 387
in linking 216;in location 239;in logistics 276;in london -167;in manufacturing -762;in march -370
in may -180;in me -64;in mind 198;in month 710;in my -495;in near -532;in new -665;in no -293
in october -204;in on 214;in one -286;in open 133;in order 20;in oslo -94;in our -734
in particular -63;in person -378;in place -168;in porto -217;in private 302;in production -477
in public -189;in purchasing 510;in q -361;in q0 396;in readme -314;in real 64;in relevant 150
in return 531;in reviewing 197;in rotterdam 327;in sales 102;in seattle -50;in seconds 49
in selling 560;in september -187;in short -465;in similar -88;in singapore 643;in so 288
in software -516;in some 291;in something -309;in specific -216;in spring -293;in staffing 43
in stock -365;in such 50;in sunny 458;in tech -790;in terms 388;in that 61;in the -1044
in their 416;in these 238;in three 515;in time -182;in timeframe 619;in to 235;in today 392
in touch -529;in town -426;in two -124;in vancouver 376;in visual 477;in what 28;in which -68
in wind 195;in with -65;in writing 484;in your 928;inbound 319;inbox 124;inbox . 32
inbox wanted 275;inc . 217;incentive 674;incident -150;include -1420;include it -868
include your -314;included -553;included . 1082;included in -297;includes 651;includes a 819
includes unique 133;includes your 204;including -151;including yours 204;income 933;income . 100
income streams 345;inconvenience -367;incorporating 188;increase 739;increase the 68
increase your 448;increased -151;increasing 94;incredible 385;incredible experience -61
incredibly 222;indeed -206;independent 209;indexed 211;indicated 282;indie 132;industry -161
industry . 252;industry and -398;industry companies 40;industry field -307
industry professionals 746;industry role -1042;industry space -178;ines -310;influence 453
influencers 246;info -381;info . -557;info ? 194;info about 126;info i 140;info on -223
infographic 381;inform -48;inform you -216;informal 117;information 520;information . 351
information ? -350;information about -624;information and -38;information i 893
information needed -403;information to 41;information you -351;informative 119;infrastructure 274
infrastructure . 501;ingredients 139;ingredients and 139;initial -463;initiative -30
initiative . -87;initiatives 199;initiatives . 199;innovation -53;innovation in 448;innovative 217
input 141;input . 141;inquiry 39;insert 323;insert and 368;insert company 174;insert product 205
inserting 148;inside 644;insight -301;insightful -291;insights 307;insights . -1188
insights about -318;insights on 1024;insights were -183;insights with 227;insights you 31
inspiration 69;inspiration . 401;inspiration to -307;inspired 480;inspired by 520;inspiring -202
inspiring . -646;instagram 587;instagram and 366;instagram hasn 254;install 64;installation -318
installed -241;installing -252;instant 103;instantly -136;instead -1281;instead . -334
instead ? -234;instead of -347;instructions -991;insurance 581;insurance and 564;integrated -74
integration 710;integration . 576;intelligence 264;intend -403;intend to -403;intended 518
intensive -99;intention -442;intention . -238;interaction 309;interactive 236;interest 567
interest . -1085;interest in 142;interest to 462;interest your 180;interested 943
interested . -849;interested ? 1621;interested and 957;interested i 252;interested in -123
interested just 779;interested let 41;interested or 295;interested please 246;interested to 83
interesting -690;interesting . -613;interesting idea 219;interesting things 616
interesting to 1014;interesting work -24;interests -1001;interests . -147;internal -1085
internally 49;international 1076;internet . 428;internet access 361;interns 293;internship -211
internships 433;interview 329;interview . 213;interview ? -215;interview and -52
interview process 422;interview with 224;interviewed 217;interviews 826;intimate 622;into -178
into a -25;into chinese -799;into it -357;into my -43;into our 748;into something -452;into the 48
into this -107;into what -321;into your 1225;intrigued 254;intrigued by 61;intro . -468
intro ? 627;intro if -679;intro me 82;intro to -860;introduce 451;introduce ana -725
introduce myself 1558;introduce us 126;introduce you -383;introduced -368;introduced to -227
introduced you -244;introducing 77;introducing me -55;introducing us 902;introduction -48
introduction . 99;introduction i 733;introduction to -325;introductory -69;introductory call 89
invaluable . 38;invaluable to -35;inventory 401;invest -332;invest in -332;investing 23
investing in 23;investment 405;investment priorities 439;investments 386;investor 201
investor name 115;investors 172;investors . -168;invitation 118;invitation . -30
invitation and -75;invitation to 83;invite 534;invite . -555;invite ? 315;invite you 1143
invite your 335;invited 242;invited . 219;invited to 588;inviting 288;inviting me -21
invoice -2063;invoice . -83;invoice for -987;invoices 451;invoicing 54;involved 324;involved . 364
involves 530;involving -844;io -114;io . -200;io and -259;ios 144;ip -329;irc -188;ironically -110
is -365;is . -371;is 0 66;is 00 198;is 000 1005;is about -30;is actually -752;is all -75
is already -27;is also -560;is always -184;is an -164;is ana -88;is any -187;is anyone -284
is anything -336;is approaching 1074;is as -40;is at -42;is attached 570;is available 447
is back -504;is being -42;is below -447;is better -125;is blocked -539;is broken 302
is building -602;is busy -43;is by 538;is called -133;is coming -31;is complete -87
is confirmed -474;is currently -139;is dead 41;is different -319;is doing 289;is down -505
is due -510;is easier 27;is email -564;is exactly 686;is expanding 399;is filled 131
is finding 125;is fine -291;is for 276;is free -678;is funny 670;is getting 375;is going 373
is good -820;is great 400;is growing -100;is happy -679;is hard 178;is heading 96;is here 621
is hiring -158;is impressive -289;is in -641;is insert 368;is inspiring 100;is interested 261
is it 172;is just 177;is listed 491;is live 231;is located 141;is looking -1352;is low -120
is making -87;is more -402;is my 592;is next -36;is no 105;is not -839;is now 70;is off 244
is on -347;is one -192;is only -569;is open 469;is our 1021;is out -563;is perfect 788
is probably -85;is quite -133;is ready -137;is real -321;is really -595;is relevant 301
is required -803;is right -96;is running 589;is so 173;is something 459;is specific 613
is still -559;is super -539;is that -746;is the -430;is there -290;is thinking 346;is this 215
is to 280;is tom 265;is too -86;is totally 429;is treating -129;is truly -27;is two -311
is up -598;is useful 250;is usually 320;is very -521;is well -665;is what -99;is where -374
is why 31;is with -919;is worth -367;is your 937;isn 443;isn t 443;issue -1386;issue . -790
issue ? -188;issue and -23;issue but 124;issue for -315;issue i -194;issue of 128;issue or -462
issue that -807;issue to -41;issues -547;issues . 207;issues ? 204;issues and 79;issues for -471
issues that -101;issues with -350;it -432;it . -354;it ? 277;it a 121;it again -419;it all -145
it already 269;it and 682;it any -297;it appears 343;it as -119;it at 897;it automatically 794
it away 291;it back -762;it because -265;it behind -399;it broke -137;it but 341;it by -495
it can 615;it certainly -325;it comes 408;it cost -647;it costs 371;it could 32;it d 98
it daily 48;it deserves 749;it does -544;it doesn -896;it easy -341;it every -166;it fits -336
it for -332;it from -215;it goes -1032;it going 282;it got 191;it happens 467;it has -787
it helped -328;it helps -658;it here -432;it i -739;it if 515;it in -949;it interesting -448
it into 116;it is 45;it just -880;it like -519;it ll 241;it looks -555;it made -391;it make 564
it makes 409;it means 107;it might -793;it more -380;it must 303;it my -401;it not 201;it now -300
it off 350;it on -132;it only 414;it out 144;it over 483;it please 162;it published -287
it really 324;it reminded 162;it s -206;it saved 181;it says -64;it seems -352;it should 607
it shows 175;it so -522;it sounds 155;it still -614;it suits -648;it take 779;it takes 485
it that 925;it there 239;it this -336;it through 417;it to -365;it took 361;it under -65
it up -162;it useful -103;it valuable 94;it very -193;it we -164;it went 154;it when 204
it which 102;it will -561;it with 1095;it without -86;it work -585;it worked 131;it works 441
it worth -360;it would 249;it wouldn -176;it your 139;italian -416;italian place -89;item -159
items -194;items . 457;iterator -461;its 535;its own 157;its place 365;its work 117;itself 438
j 382;james 599;jan 119;jan . -181;jane -165;january -453;january . -901;january 0000 -102
japan 373;java 433;javascript -487;jay -448;jay reitmeyer -448;jeff -334;jennifer -155;jo -200
job -168;job . -355;job ? -1104;job and -445;job as 338;job at -1155;job for 247;job i 773
job is -501;job offer -147;job on -214;job search -288;job sites 410;job title 243;jobs -144
jobs . 49;jobs and 289;joe -581;john -495;john . -83;john doe 61;john i -412;john thank -411
johnson -121;join 862;join . -85;join ? 351;join for -144;join my 284;join our 741;join the -511
join us -234;join your -123;joined 1826;joined a 390;joining 31;joining the -27;joke -253;jon 452
jordan 128;jordan i -190;journal 1280;journal . 413;journey 493;journey . 212;journey for -180
journey is -385;joy . 168;joy and -212;joyful -265;joyful holiday -150;joyous 280;js -66;json -690
judge -83;july -39;july . -500;july 00 -374;jump 563;jump on 281;jumped -517;jumping 236;june 56
june . 313;june 0 -487;june and -168;junior -843;junk 246;just 398;just 0 367;just a -194
just an 106;just been -61;just bumping 127;just busy -526;just came -217;just checking -116
just curious -404;just drove -262;just fine -639;just finished 74;just floating 694
just following 94;just for 630;just genuine -217;just getting -159;just got 104;just hate 204
just helped 572;just hit -165;just in -124;just insights 31;just isn 114;just joined 504
just launched 1145;just let 434;just like -222;just made -360;just need 207;just one -108
just opened 289;just pay 412;just people 172;just ping 747;just published 522;just ran 171
just read -301;just released 1116;just reply 475;just saw -356;just say 71;just saying -760
just send 64;just sent 64;just so 308;just started 931;just tell -221;just that 441;just the -360
just thinking -568;just thought 320;just to -648;just want -553;just wanted -148;just what 284
just wondering -528;just your 618;k -591;katy 55;keen 763;keen to 504;keep 299;keep a -399
keep hearing 356;keep in -663;keep it -616;keep learning -552;keep my 417;keep posting -216
keep the -481;keep this 548;keep up -196;keep us 639;keep writing -573;keep you 227;keep your 785
keeping -47;keeping in 102;keeping it -268;keeping the -297;keeping your 61;keeps 422;kept -139
kept the -208;kernel -440;kettle -187;kettle on -187;key of -165;keyboard -216;keynote 817
keys 157;keys . 615;keyword -479;keywords 452;keywords that 37;kick 63;kicking -486;kickoff -207
kids 594;kids are 723;killing -513;kind -483;kind and -35;kind of -99;kind regards -440
kind to -249;kind words -299;kindly 238;kindly send 610;kindness -39;kit 392;kit . 337;kitchen 737
kitchen and 849;kitchens 930;knee -179;knee ? -179;knew -148;knew i -24;know 308;know . -961
know ? -698;know a 254;know about -61;know and 51;know anybody -835;know anyone -104;know each -65
know either 284;know how -601;know i -21;know if 257;know it -324;know me 26;know so -297
know somebody 351;know that 27;know the -475;know things -408;know this 642;know today -371
know we 469;know well -22;know what -214;know when 196;know where 282;know whether -40
know who -267;know whom -25;know why 440;know you 1185;know your 157;knowing 349;knowing that -201
knowledge 70;knowledge and 40;knowledge in -351;knowledge sharing -396;known 497;known . -25
knows -887;knows maybe -122;knows the -158;knows what -277;korean -178;korean and -178;l -226
l0 -226;lab -1095;lab . -506;label -58;labeled -362;labs -45;lack -584;lack of -277;ladder -417
ladder on -99;laid -310;laid off -310;lakehouse 520;lamp 562;land 535;land in -472;landed -466
landing 376;landing page 98;landlord -220;lang 60;language -154;language . -164;laptop -1210
large -230;larger -144;last 580;last . 258;last 0 270;last day -895;last email -255
last message 775;last month -111;last night -502;last note 515;last one 275;last quarter 319
last round -699;last saw 803;last spoke 421;last spring 807;last summer -103;last talked -115
last time -20;last two -238;last week 26;last year -477;lasting 302;late -386;late . -147
late invoices 535;late reply -500;late to -636;lately -205;lately ? 72;latency -732;later -108
later . -41;later ? -402;later just 417;later time 465;latest 189;latest product 572;latoken 144
latoken . 44;laughter -144;launch 950;launch . -155;launch on 287;launched 1881;launched a 668
launched last 459;launches 610;launching 479;launching on 526;law 149;law to -304;lawyer -279
lawyer . 163;lawyers 700;layer 167;layoffs 406;layout -310;lead 677;lead generation 730
lead name 43;lead qualification -238;lead the 128;leader 89;leader in 135;leader of 422
leaders 815;leaders . 454;leaders in 468;leaders like -648;leaders on 565;leaders tell 346
leadership 934;leadership . 355;leading 308;leading provider 251;leads 599;leads . 73;leads ? 356
leads and 555;leads from 291;leads in 88;leads to -315;learn 823;learn about 57;learn from -222
learn how 227;learn more 646;learn the 570;learned -878;learned . -577;learned a -267
learned from -431;learned so -291;learning -830;learning . -341;learning about 455
learning and 325;learning from -747;learning more -225;learning so -354;lease 410;least -223
least 00 495;least once -69;leave 842;leave . 280;leave a 293;leave us 917;leave you 308
leaves 647;leaving 401;leaving a 383;lecture -157;led 550;led the -54;leeds 387;left a -433
left in 576;left off 163;left out -196;left the -48;legal -351;legit -111;legs -565;lena 264
lena is -108;lend 84;lend me -285;lending -492;less -120;less than 352;lesson 635;let -321
let him -202;let s -405;let us 128;let you -282;lets 753;lets you 632;letter -523;letter . -387
letter ? -398;letter of -550;letters -413;letters from -459;letting 49;letting me -209;level 349
level . 121;level of 150;leveraging -158;lgtm -195;lib -332;liberty 538;liberty of 538
libraries -150;library -1130;library . -965;library and -202;library i -171;library in -438
library that -563;library to 323;licence -118;licence . -211;licences 113;license -912
license and -341;license for -471;licensed 133;licensing -773;life 258;life . 230;life in 131
life is -346;life you -530;lifestyle 580;lifetime 268;lift 539;lift . 266;light -318
lighthouse -481;lighting 140;lightning -810;lights -461;lightweight 262;like . 829;like ? 806
like a -1746;like and 837;like company 93;like for -79;like how -424;like in -996;like it -30
like me -81;like minded -426;like my 573;like one 230;like that 94;like the -90;like this -329
like to 74;like we -626;like what -616;like you 260;like your -196;like yours 746
like yourself 628;liked 362;liked . 409;liked it 911;liked the -546;liked your 215;likely -236
likely to -550;likes -316;likewise -330;likewise . -330;liking 35;limit 472;limited 591
limited . 285;limited time 815;linda 260;lindqvist 60;line 585;line . 784;line and -100
line is 396;line of 603;line to 138;lines 27;link 1072;link . 613;link 00 -145;link ? 872
link and 615;link back -767;link doesn 544;link either 67;link exchange 308;link for -135
link https 285;link if -107;link isn 321;link looking 315;link on -110;link or 333;link the -476
link to 418;link up -44;link we -124;linked 159;linked to 496;linkedin -354;linkedin . -542
linkedin and -516;linkedin profile 126;linkedin suggested -541;linking 1079;linking to 946
links 217;links . 741;links on 280;links to -265;links with 1295;links you -241;linux -444
lisa -718;lisbon -156;list 380;list . 95;list ? 643;list and 295;list are -780;list for -233
list it -96;list of 445;list on 117;list your -352;listed 644;listed . 149;listed as 126
listed in 60;listed on 919;listen -456;listen . 655;listen to -855;listened 384;listened to 384
listeners 263;listening -1226;listening to -352;listing 769;listing . 130;listing for 242
listing it 56;listing on 586;listing plus 259;listings -90;listings manager 44;literally -164
little -469;little . -63;little better 214;little gift 285;little guy -76;little more 104
little one -54;little time -490;live 173;live . -173;live ? -960;live demo 54;live in -275
live on 475;living -37;liz 175;ll -692;ll add -22;ll always -162;ll assume 284;ll be -528
ll buy 265;ll check -209;ll close 537;ll come -229;ll definitely -123;ll do 392;ll find 660
ll get -101;ll join -27;ll jump 768;ll keep 371;ll leave -256;ll look 437;ll make -102
ll merge -96;ll miss -590;ll need -347;ll pay -398;ll probably -246;ll put -616;ll reach -404
ll send 314;ll set -446;ll share -134;ll start -528;ll stop 1139;ll take 250;ll tell -705
ll try -246;ll write 60;loads 123;loan 491;loan . 491;local 484;local businesses 277
local developer 194;located 380;located in 458;location -554;location hvac 473;locations 90
lock 164;lock a 217;lock in -28;locked -782;log -213;log in -258;login -337;logistics -173
logistics . -464;logistics and -67;logo -351;logo . -415;logo as -67;logo for 215;logo in -754
logo on -307;logos -678;logs -79;lol -248;london -440;lonely -492;long -563;long . -253
long as -552;long does -105;long overdue -75;long since 111;long term 605;long time -450
longer -197;longer than -202;longer working 431;longer works 455;look 61;look . -1006;look ? 695
look after 912;look and 79;look at 190;look for 344;look forward 560;look good -38;look into -559
look like 408;look over 24;look so -770;look through 395;looked -315;looked at 215;looking 543
looking . 478;looking ? -201;looking at 265;looking for 1190;looking forward -767;looking in 378
looking into 180;looking through -83;lookout 938;lookout for 938;looks 110;looks after 907
looks awesome -168;looks good -47;looks great -234;looks interesting -698;looks like 125
looks useful 488;lookup -352;loom 206;loop 36;loop . 191;loop ? 338;loop on 632;lose 437
lose 00 151;lose a 101;losing -23;losing revenue -167;loss -619;loss . -642;loss of -21;lost 380
lot 33;lot . -355;lot coming -300;lot for 224;lot from -496;lot in 181;lot like 287;lot of 349
lots 594;lots of 594;loud 480;lounge 138;love 704;love . 468;love 00 208;love an 268;love and -78
love if 641;love it 270;love the 197;love this -80;love to 303;love what 238;love you -86
love your 301;loved 191;loved . -273;loved and -353;loved it 396;loved ones -150;loved the 406
loved your 217;lovely 435;lovely . 748;lovely to 183;loving -51;low 395;low cost 273;lp 256
ltd 432;ltd . 163;luck -316;luck . 37;luck in -655;luck with 146;lucky 110;lucky ? 791
lucky to -60;lunch -680;lunch . -74;lunch ? -303;lunch and -158;lunch today -727
lunch tomorrow -74;lyon -351;m -218;m a 1443;m afraid -645;m already 73;m also -1112;m always 478
m an 30;m ana -368;m asking 546;m assuming 609;m at -49;m available -653;m back -452
m building 1135;m calling 894;m closing 38;m committed -445;m confident 119;m curious 705
m currently -850;m doing -376;m emailing -287;m excited 544;m expanding 242;m exploring 197
m filling 681;m free -588;m from 392;m glad -568;m going 287;m grateful -528;m guessing 61
m happy -814;m having -356;m here -583;m hiring -377;m hoping -172;m hosting 468;m impressed -550
m in -506;m interested -163;m just -114;m looking 1457;m moving -239;m not -451;m offering 185
m on -324;m open -223;m out -154;m particularly -362;m passionate -190;m planning -562
m pleased -98;m pretty -142;m raising 64;m reaching 445;m really 206;m running -51;m selling 151
m sending -85;m so 72;m sorry -605;m still -424;m sure 29;m taking -259;m the 88;m thinking -624
m thrilled -526;m trying 443;m very -296;m with 67;m wondering -454;m working 1275;m writing 256
m your 444;mac -481;machine -164;machine . -354;machine learning -120;machines 776;mad 323
mad . 678;madam 77;made -133;made . 78;made 0 172;made a 278;made for 714;made it 107;made me -201
made my -444;made the 49;made too 110;made you -417;magazine 260;magazine . -111;magic 20
magic wand 276;mail 488;mail . -344;mail ? 287;mail as 233;mail for -48;mail is -49;mail me -232
mailed -521;mailing -784;mailing list -416;mails -810;main -246;main . -84;main business 577
maintain -77;maintain a -94;maintained -515;maintainer -304;maintainer . -83;maintainer of -362
maintainers -131;maintainers . -96;maintaining it -78;maintaining such 378;maintaining this -98
maintenance -528;major 444;major search 287;majority -51;majority of -51;make 65;make an 440
make me -174;make my 874;make sense 229;make sure 132;make the -622;make them 346;make this -235
make you 571;make your 44;maker 50;makers 252;makes -148;makes a -152;makes it 221;makes sense 373
makes the -142;makes you -943;making -127;making an 81;making it -440;making me -30
making the -210;making this -419;malware -217;malware . -62;mamas 810;man -148;man . -196
manage 177;managed -327;management 1062;management . 88;manager 63;manager . -285;manager and -800
manager at -125;manager i 88;manager name -479;manager or 275;managers 806;managing -243
managing the 180;manual 211;manufacture 318;manufacturer 814;manufacturer of 502;manufacturers -26
manufacturers . 190;manufacturing -510;many 369;many companies 279;many contacts -183
many happy -725;many leads 23;many more 52;many of 332;many others -597;many people 837
many thanks -275;many things 784;map -468;mapped -250;maps -685;maps . -575;marc -108;march -645
march . 483;march 0000 -124;marco -239;marcus 48;marcus . -143;margins 617;maria 480;maria i 480
mark -132;marked -352;market 728;market . 528;market ? -115;market and 529;market at 412
market i -317;market so 119;market to 137;marketers 65;marketing 574;marketing . 152
marketing agency 374;marketing and -694;marketing manager -437;marketing opportunities 40
marketing strategy -100;marketing team -505;marketplace 316;markets -152;marks 278;married -170
marta 356;marta s 187;martin -284;mary -525;massive -301;masterclass 635;masterclass on 627
mastermind 560;match -421;match . -549;matches 420;matches your 468;mate 240;mate . 240
material -769;materials -58;math -448;maths -223;matt -402;matter 223;matter to -166
matter what -535;matters 457;mature 1482;max -399;max . 136;may 112;may . 66;may 00 612;may ? -616
may all -72;may and -305;may be 1423;may but 349;may have 861;may help -519;may i 727;may like 629
may not 590;may the -292;may this -767;may want 236;may your -770;maya -828;maybe -539
maybe in -253;maybe not -84;maybe the 135;maybe we -413;maybe you -357;md -421;me -172;me . 607
me 00 215;me ? 517;me a -875;me about -604;me again 130;me all -194;me an 53;me and 274
me are -606;me as -244;me at -325;me back 26;me but 74;me check -846;me come -222;me create -226
me directly -268;me feel -183;me for 537;me from 344;me grow -682;me here -302;me how 349
me i -323;me if -186;me in -283;me introduce 642;me is -48;me know 168;me last -479;me not -167
me of -289;me off -444;me on 225;me or 261;me out 205;me over -260;me permission 400
me reaching 168;me so -732;me some -141;me something 76;me specific 229;me tell 958;me thanks -170
me that -542;me the 123;me think -183;me through 41;me to -728;me today -120;me understand -171
me via -187;me was 359;me what 313;me when 447;me where -245;me who 249;me with 42;me you 407
meal 469;mean -80;mean a 531;mean the 234;meaning -362;meaning to -463;means 348;means a -360
means the 444;meant 38;meant the -125;meant to -58;meant what 117;meantime -119;measure -273
media 730;media . 444;media kit 20;medium -352;meet -495;meet . -1079;meet alice -385;meet and 73
meet at -400;meet for 141;meet in -187;meet like 268;meet on 85;meet or -570;meet other -452
meet those 335;meet up -308;meet with 260;meet you 591;meeting -809;meeting ? 645;meeting for -49
meeting or 69;meeting to -724;meeting tomorrow 221;meeting with -224;meetings -230;meetings . -88
meetings and 98;meets -216;meetup -446;meetup . -482;member 82;member of 107;members 361
members and -23;members of -39;members to 652;membership 312;memorable -86;memories -763
memories . -21;memories for -435;memory -455;memory ? -393;mention 98;mention a 122
mention it -353;mention that 165;mention this 506;mentioned 74;mentioned . -488;mentioned is -441
mentioned it 181;mentioned specific 92;mentioned that 261;mentioned we -275;mentioned you 247
mentioning 350;mentions 317;mentoring 85;mentors -181;mentorship -503;menu 559;menu . 439
merge -572;merge this -634;merged -834;merger -228;merging -150;merry -228;merry christmas -228
mess -31;mess on 22;message 192;message . -694;message and -376;message from 417;message i -99
message is 21;message me 824;message on 77;message to 160;message when 506;messages -247
messages but -398;messaging -925;met -371;met . -677;met and -130;met at 188;meter -670;method 380
methodologies -152;methodology -118;methods 136;metric 271;metrics 165;metrics . -395;mexico 92
michael -420;michael . -420;microphone -557;microsoft 52;mid -761;middle -651;midlands 573
midnight 558;midnight . 470;might 838;might benefit 1277;might enjoy 247;might find 588
might have 452;might help -324;might i 106;might interest 268;might not -427;might support 103
might write -438;migration -446;migration ? -483;miguel 547;mike -527;milestone -399
milestone . 107;milestones -265;milestones together -265;milk -26;mill -171;mill . -395
million 806;millions 302;mills -100;min 124;min . -407;min call 57;min demo 49;min for 80
min remote 285;mind -21;mind . -191;mind for 697;mind if 216;mind leaving 383;mind linking 730
mind me 157;mind sharing 119;mind today -192;mind which -305;minded -392;minded people -171
minded professionals -244;mindset 502;mine -398;mine . -235;mine is -28;mini 616;minimal -70
minimal example -70;minimum -202;ministry -924;minor -472;mins 308;minute 641;minute . 36
minute call 334;minute conversation 191;minute demo 41;minute interview 303;minute phone 128
minute survey 319;minute video 571;minutes 835;minutes . 713;minutes ? 481;minutes and 541
minutes before 404;minutes for 353;minutes if 129;minutes in -483;minutes late -806;minutes of 213
minutes on 199;minutes this 147;minutes to 209;mira -402;miscellaneous -482;miss 69
miss having -27;miss our -116;miss out 1007;miss you -425;missed 221;missed calls 162
missed it 1244;missed that -254;missed the 279;missed your -505;missing 135;missing . -228
missing the 729;mission 45;mission and 513;mistake -52;mistake . 180;mistakes -298;mit -746;ml 134
mm 317;mo -747;mobile 377;mobile . 519;mock 325;mock up 379;mocks -335;model -90;model . -317
modern 452;modest -50;modified -460;module 118;module . -524;mom 38;moment 607;moment . 253
moment ? 405;moment and 244;moment could -395;moment i -70;moment to 132;moment we 46;moments -353
momentum 385;moms 1033;monday -404;monday . -464;monday ? -338;monday and 81;monetization 853
monetization platform 228;money 1433;money . 1217;money and -412;money for 352;money from 417
money on 330;monitor 271;month 836;month . -102;month ? -500;month and -125;month for 377
month in -155;month no 556;month or 144;month over 26;month project 49;month with -175;monthly 541
monthly revenue 151;months 1317;months . 357;months and -119;months but -107;months from 163
months in 177;months or 607;moon 28;more -62;more . 74;more ? 707;more a -318;more about -601
more and -370;more appropriate -193;more business 93;more clients 532;more detail -497
more details -729;more enjoyable -81;more examples 398;more features -231;more free 194
more important 169;more info 97;more information 551;more like -279;more milestones -265
more of 99;more on 570;more people 178;more please 514;more productive -311;more than 126
more things -208;more time 20;more with 319;morning -368;morning . -478;morning ? 263
morning and 135;mornings -393;mortgage 1050;most 879;most advanced 206;most companies 28
most honest -372;most of -59;most owners 339;most people -319;most sales -458;most successful -59
most teams 613;mostly 163;mother -580;mother . -338;mother was -420;motivated 190
motivated people 410;motivating -99;mouth 460;move -683;move forward 63;move from -281;move in -34
move into -364;move it -683;move on 478;move our -535;move to -144;moved -482;moved from -200
moved into -113;moved on -563;moved our -365;moved the -580;moved to -32;moves 398;movie -153
moving -351;moving forward -83;moving on -230;moving the -265;mr 134;mr . 134;mrr -446;mrs -359
ms -377;ms . -193;much -359;much . -34;much and 506;much as -245;much better -505;much do 1315
much for -94;much from -301;much help 182;much i -445;much in 219;much like 488;much more -278
much of 129;much success -172;much that 81;much they 33;much time -165;much to 180;much work -409
much you -239;multi 176;multi location 473;multiple 28;multiple projects 293;mum -366;mum . -155
munich 853;museum -703;museum . -174;museum ? -227;music -369;must 358;must be -186;must have 1003
must say 234;mutual -498;mutual connection -312;mutual connections -50;mutual friend 112
mutually 574;mutually beneficial 574;mvp 293;my 247;my app -723;my application -342
my attention 584;my audience 46;my background 202;my best -346;my birthday -194;my blog 920
my book 745;my books 859;my boss -731;my brother -214;my business 691;my calendar 155;my card -355
my circle -432;my client 1481;my clients 445;my code 180;my colleagues -540;my company 91
my connection 282;my contacts -465;my course -771;my cousin -139;my cover -709;my cv 485
my daughter 425;my day -490;my days -599;my deepest -276;my desk -191;my door 941;my earlier 755
my email 388;my end -263;my endless -48;my entire 284;my evening 144;my experience -402
my expertise 402;my eye -84;my fault -86;my favourite -55;my first -507;my follow 609;my free 612
my friend -294;my guest 434;my heart -148;my heartfelt -106;my idea 761;my internship -26
my invitation 23;my laptop -432;my last -150;my late 263;my latest 715;my life 216;my link 1349
my linkedin 1164;my list 921;my love -172;my mail 1029;my memory -525;my message 1091;my mind -711
my monthly 95;my mother -731;my name -457;my network -933;my new 1118;my next -587;my note 612
my notes -525;my number 323;my offer 114;my office -377;my old -433;my opinion -26;my own 214
my page 226;my people -65;my personal -218;my phone 215;my place -446;my podcast 579
my policy -295;my portfolio 525;my post 654;my previous -505;my professional -478;my profile 567
my programme 484;my project 796;my readers 57;my request 183;my research 483;my resume 133
my show 212;my side 395;my sincere -50;my sister -349;my skills 552;my son 55;my students -378
my subscription -265;my talk -311;my team 402;my thesis -130;my thoughts -198;my time -502
my tool 21;my uncle 269;my ward -232;my way 85;my website -428;my whole 79;my wife 240
my work 1168;my writing -316;myself 795;myself . 1377;myth -99;nail -503;name 787;name . 1087
name ? 105;name a 484;name and 762;name are 231;name as -254;name came -45
name congratulations -150;name could -537;name following 509;name for 437;name from 269
name great -1250;name has 40;name here 282;name hope 240;name i 332;name in 194;name is 850
name it 869;name just 294;name linkedin 393;name mutual -329;name my 109;name noticed 914
name of 380;name on -382;name redacted -344;name saw -440;name specific 31;name thank -640
name thanks -1089;name that 483;name this -34;name we 307;name would 534;name your 155;named -281
names 121;names . 563;napkin 442;natalie 163;national 168;native 658;natural 1423
natural language 221;naturally 210;navigating 425;ncr 163;nda 610;ne -113;near -329
near future -313;near the -195;near you 210;nearby -433;nearby . -689;nearly 38;necessary -373
necessary . -202;need -682;need . -67;need a 775;need an 877;need and -296;need any -431
need anything -918;need for -208;need from -475;need help 77;need is 773;need it -510
need more 125;need somebody -202;need someone -133;need the -677;need to -920;need two -350
need working 343;need your -293;needed 434;needed . -122;needed to 933;needing -48;needn -411
needn t -411;needs 781;needs . 734;needs a -101;needs handled 204;needs somebody -47;needs to -515
negotiation 81;negotiation . 299;neighborhood 188;neighborhood . 53;neighbors 243;neighbour 592
neighbours 265;nervous -477;nervous . -452;net 275;net and 399;network -762;network . -924
network of -179;network on -794;network with -687;networking -490;networking event -657
networks -430;networks . -430;never -414;never met 228;never thought -279;nevertheless -706
new 637;new . 188;new ? 279;new adventures -607;new arrival -656;new baby -383;new business 372
new chapter -140;new clients 345;new collection 87;new contacts 503;new customers 286
new features 367;new home -116;new house -21;new issue -138;new italian -446;new job -1356
new managers 587;new office -694;new one 925;new opportunities -242;new page 603;new patients 1020
new place 214;new platform -493;new position -654;new product 618;new reps 316;new role -708
new to 134;new venture -350;new ventures 128;new with -147;new year -415;new york 524;newer 31
newest 317;news -364;news . -729;news about 236;news and 244;news from 189;newsletter 236
newsletter . 35;newsletter ? -54;newsletter reaches 287;next -230;next 0 -373;next chapter -32
next couple 431;next few -106;next job -56;next level 384;next month -34;next one -357
next project -281;next quarter -295;next step 893;next steps -323;next thursday -483;next time 27
next to -258;next tuesday -42;next wednesday 283;next week -480;next weekend -248;next year -476
nexus 58;nice -726;nice . -369;nice and 212;nice day -231;nice if -115;nice to -246;nice week -377
nice work 270;nice working -368;nicely 397;niche 939;niche . 424;niche content 213;niche would 343
nicole -101;niece -913;night . 270;night shifts -195;night you -396;nights -590;nine -768
nine . -299;no 76;no . 438;no and -172;no answer -238;no commitment 141;no excuse -57
no experience 397;no fee 50;no hard 803;no harm -84;no i -100;no idea -670;no if -166
no longer 352;no matter -592;no more 144;no need -579;no obligation 382;no one 523;no pitch 473
no pressure 293;no problem 130;no reason 25;no rush -611;no sales 319;no see -77;no strings 840
no that -577;no to -260;no words -471;no worries 102;no would -337;nobody -405;nobody else -106
nobody has 55;node 335;node . 27;nodejs -1359;noise 223;nominate 83;nomination 1155;non 84
non technical 203;none 26;noon -318;noon . -160;noon ? -112;noon at -179;normal -317;normally 777
north -278;northwind 1020;northwind . -153;northwind ? 69;northwind and -514;northwind has 294
northwind is 308;northwind s 32;northwind to 435;norway -352;norwind 915;norwind . -205
norwind ? 319;norwind a 667;norwind and 145;norwind is 575;norwind needs 892;norwind on -381
norwind s 433;not -637;not . -771;not a -122;not an -263;not as -299;not at -784;not be 39
not but -64;not could 536;not do -208;not doing 116;not feeling -48;not for 284;not forgotten -330
not from -251;not going -216;not have -525;not help 479;not here 1015;not hesitate -305;not i 91
not in -191;not included -653;not interested 146;not just -823;not keeping -278;not many -271
not my -615;not necessary -213;not no 146;not now 614;not only 623;not ranking 77;not really -143
not received -292;not something -254;not suit -416;not sure -47;not the -112;not think -128
not to 161;not trying 451;not use -343;not very -196;not we 501;not what 91;notable -91;note 325
note . -439;note ? 358;note about 162;note from 346;note that 28;note to -157;noted -901;notes 62
notes . 133;notes and -335;notes on 545;nothing 163;nothing . 554;nothing but 401;nothing is 135
nothing to -307;notice -690;notice period 219;noticed 451;noticed a -291;noticed in -347
noticed it 741;noticed some -165;noticed that 997;noticed we -534;noticed you -313
noticed your 464;notification -485;nov -419;november -325;november 00th 184;now 467;now . 385
now ? -933;now and -277;now at -894;now for 123;now i 99;now is 456;now isn 720;now just 80
now no 351;now on -269;now or 114;now so 141;now that 207;now totally 52;now we 141;now which 507
now working 109;now you 506;nowadays 699;number 714;number . 469;number 00 -29;number ? 660
number and 701;number is 323;number of 613;numbers -41;numbers . 240;numbers ? 126;numbers for 190
numbers in -375;nurse -86;nurse who 594;nurses 764;nursing -144;nursing to -161;nyc 246;o -179
o clock -179;objection 617;objective 54;objectives 122;objectives . 122;obligation 137
obligation . 167;observability 40;observation 303;observation that 31;obviously -128;occasion -109
occasion . -58;occasional 39;occasionally -105;occurrence -704;october -791;octopus -217;odd -691
of 60;of . -305;of 0 1027;of 00 820;of 000 95;of 0000 -168;of a -591;of adding -90;of all -175
of an 304;of and -398;of any -213;of are 611;of better 396;of both -247;of building -48
of business 424;of coffee 701;of companies 384;of conduct -377;of conference 987;of content -298
of course -1229;of curiosity 1082;of day -224;of different 83;of digital 102;of experience 357
of eyes -181;of family 395;of google 911;of great 886;of guest -363;of hand 24;of help -426
of high 111;of how 408;of industry 40;of inspiration -359;of interest 1239;of investors 400
of it 149;of job -473;of joy -434;of led 466;of life 213;of love -163;of luck -177;of may -329
of me -66;of mine 95;of monetization 709;of monthly 539;of mouth 460;of my -1171;of new 344
of open -290;of opportunities 621;of our 677;of people 277;of person -115;of public -237
of questions 490;of security 178;of selling 103;of service 246;of some 165;of specific 25
of success -131;of teaching 101;of teams 404;of ten 837;of that 46;of the -865;of their -202
of them -57;of these -459;of thing 632;of things -573;of this -322;of those -485;of three 703
of time 211;of town -199;of training -485;of two -179;of us -908;of users 267;of water -33
of week -21;of weeks 190;of what -69;of where 408;of who -751;of whom 82;of work 119;of xxxxx 668
of you -790;of your 967;of yours 580;of yourself -294;off 595;off . 569;off and 716;off at 74
off by -382;off for 151;off from -164;off my 701;off page 220;off plan 625;off the -490
off this 284;off to -238;off today -531;off you -391;off your 577;offer 642;offer . 554
offer ? -59;offer a 603;offer before -40;offer but -199;offer for 308;offer i -145;offer is 60
offer on -138;offer this -501;offer to -901;offer you 614;offered -213;offered to -214
offering 583;offering a 212;offerings -111;offers 1476;offers . 1170;offers a 156;office -183
office . -644;office and 578;office in 52;offices 584;offices . 768;official 465
official website 409;officially 428;offline -291;offsite -985;often 476;oh 156;oh no -46
ohmygpt 416;ohmygpt . 416;oil 600;ok -866;ok . -222;ok ? -181;ok if -586;ok to -60;ok with -934
okay -250;okay . -512;okay to 29;okay with -414;old -834;old article 483;old days 357
old friend -56;old office -253;older -529;omg 512;on -164;on . -758;on 0 -712;on 00 -289
on 0th -187;on ? -161;on a 354;on achievement -208;on agent 243;on ai -362;on all 213;on an -350
on and 150;on at 487;on behalf 680;on chain 680;on closing -261;on composting 92;on core -289
on cutting 221;on date -166;on day -62;on developer -367;on discounts -256;on each 461
on every -403;on finding -179;on focus -381;on for 224;on freight 266;on friday -226;on from -257
on github -129;on google 152;on her 83;on here 389;on hiring 117;on how 262;on in -122
on initiative -226;on instagram 329;on it 535;on linkedin -1067;on market -693;on may 216
on mobile 519;on monday 29;on more 327;on my 537;on news 392;on night -155;on one 426;on open 183
on other 543;on our 66;on page -191;on price 557;on pricing 292;on product 1187
on productivity 292;on project -876;on public 723;on real 468;on recent 266;on recommendation -126
on related -217;on request 849;on saturday -385;on similar -627;on soil 82;on some -237
on something -1083;on specific 956;on sunday -866;on telegram 545;on the -435;on their 344
on this -390;on thursday -343;on tide -330;on time 393;on to 484;on topic -809;on tuesday -138
on twitter -341;on vacation -580;on web -107;on wednesday -291;on what 385;on whatsapp 474
on where -235;on whether -721;on which -865;on who -53;on why 22;on with -306;on you 253
on your 1127;onboard 194;onboarding -52;onboarding process -421;once 483;once . 1004;once a -381
once again -29;once it -317;once more 26;once signed -339;once you 66;one 497;one . -492;one ? 60
one and 537;one another -63;one ask -49;one but -427;one day -670;one dealer 263;one do -349
one dofollow 193;one for -51;one from 447;one has -412;one i 336;one if -258;one in -658
one is 131;one last 865;one line 388;one link 104;one more -171;one of 1102;one off 82;one or -29
one out -34;one page -64;one pager 777;one person 586;one place -21;one roof 576;one sentence 557
one that 784;one there -200;one thing -154;one this 765;one time -67;one to 1257;one up -197
one week -177;one who -961;one with -400;ones -800;ones . -227;ones i -343;online 1624
online . 198;online and 406;online at 204;online presence 348;online store 228;only 359;only . 392
only a 185;only connect -303;only if 315;only now -442;only one -712;only take 421;only the 127
only to 204;only wanted 913;only way -410;only you -112;onnx -308;onsite -22;onto -148;op 561
open 324;open . 1080;open a 108;open and -28;open data 147;open for 112;open house 288
open issues 138;open market 156;open my -252;open or 122;open sourcing -447;open the -855
open to 279;opencollective 240;opencollective . -248;opened -157;opened a 627
opened applications -31;opened this -79;opening 1240;opening for 1297;opening in -1157
opening that 173;opening this -56;openings 1549;opens 298;opens on 111;operate -251;operation -25
operations 805;operations . 361;operations leaders 766;operator -751;operators 392;operators . 47
opinion -398;opinion . -156;opinions 148;opportunities 1300;opportunities . 335
opportunities ? -102;opportunities and 564;opportunities as -85;opportunities for 693
opportunities in 764;opportunities with 343;opportunity 1240;opportunity . 471;opportunity ? 72
opportunity at -263;opportunity for 192;opportunity in 240;opportunity please 158
opportunity that 559;opportunity to 406;opposite -347;ops 423;optimistic -196;optimistic . -196
optimization 491;optimization for 195;optimizations -133;option 60;optional 00 259;options 289
options . -766;options open 873;or -155;or 0 404;or a 649;or an 566;or any 611;or anyone 490
or anything -722;or are -454;or at -376;or call 681;or can -574;or coffee -694;or do -489
or does -306;or email -53;or even -351;or friday -188;or get 726;or have -206;or how 607;or i -95
or if -534;or ignore -587;or is -530;or it -31;or lunch -402;or need -319;or next 99;or no 518
or not -45;or other -170;or otherwise -999;or paid 304;or phone 441;or services 271;or set 654
or should 404;or so -582;or someone 728;or something -116;or the -371;or they 152;or this -150
or to 52;or two -52;or we -223;or wednesday -537;or whatever 214;or without -415;or would 31
or you 115;or your 955;orange 242;orchestration 187;orchestration platform 208;order 764
order . 518;order is -178;order of -66;order to 21;orders 255;orders . -326;ordinal -213
ordinary 172;org -1131;org . -120;organ -400;organic 275;organic traffic 78;organisations 143
organisations . 159;organised -419;organization 690;organization . 161;organization is 259
organizational -127;organizations 74;organizations . 90;organize 267;organized -467
organizing -266;organizing . -334;organizing a -400;oriented -618;oriented . -509
original article 99;originally -400;ormes 228;ormes . 228;os -117;oslo -255;oss 636;other 90
other . -252;other but -180;other buyers 56;other contributors -64;other day 533;other in -772
other industry 223;other people -703;other professionals -591;other projects -227
other questions 209;other s 339;other so -35;other than -285;other way -214;others -138
others . -459;others also -227;others are -45;others in 557;others like 240;otherwise -566
otherwise . -607;otherwise i -319;otherwise it -284;ought 128;our 686;our 0 -221;our agency 312
our agents 186;our ai 100;our app -115;our approach -202;our article 374;our audience 664
our audiences 103;our blogs -147;our book -89;our brand 329;our brochure 463;our budget -386
our business 806;our call -481;our ceo 468;our chat 548;our choir -964;our client 1106
our clients 584;our combined 342;our community -781;our companies 516;our company -600
our comparison 422;our content 224;our conversation -729;our cto 336;our current -135
our customer -449;our customers 331;our demo 40;our discussion -99;our exchange 44
our executive 219;our first -476;our funding -354;our hackathon 912;our house 56;our interest 154
our journal 280;our journey -101;our key 181;our last -748;our link 473;our magazine 691
our meeting -539;our meetup -658;our mission -98;our most 529;our new 1030;our newsletter -85
our next 430;our october -659;our old -71;our organizations 83;our own 83;our page 739
our partner 641;our partners 232;our people 290;our pitch 79;our planner 1030;our plans 623
our platform 732;our podcast 39;our policy -250;our press 574;our prices -744;our product 44
our production -851;our readers -130;our recent -464;our roadmap -423;our roof -417;our sdr -842
our service -211;our side -635;our site 130;our special -742;our sponsor 718;our startup 255
our studio 621;our system 117;our talk -453;our team -547;our third 219;our token 319
our tool -392;our town 436;our two 372;our upcoming 706;our ventures 290;our village -387
our website 1078;our wedding -798;our weekly 91;our whole -84;our work -425;our workshop -186
ours -638;ours . -161;ours has -117;ourselves -811;out . -133;out ? 615;out a 372;out about 27
out again 423;out and 424;out as -287;out because 684;out before -374;out but -469
out directly 137;out for 256;out from -57;out here 415;out how -224;out i 322;out if 404
out in -358;out most 129;out my 283;out of 440;out on 56;out or -715;out our 1030
out regarding -360;out the -1160;out there -55;out this -201;out to -1050;out tomorrow -98
out with -298;outbound 524;outcome 559;outcome . 350;outfit -577;outlet 338;outlets 176
outline 438;outline and 362;outline for 303;output -90;outreach 165;outside 780;outside of 371
outsource 574;outsourcing 227;outstanding -664;over 216;over . 425;over 0 245;over 00 -245
over 0000 577;over ? 213;over a 1236;over at -468;over coffee -418;over dinner -366;over it -672
over lunch -165;over month 26;over my 48;over the 239;over there 269;over to -908;overall -159
overdue -2215;overlap 569;overnight 460;overview 556;overview of 36;overviews 344;overwhelmed 799
overwhelmed by 799;owe -426;owe you -444;own 232;own blog -414;own last -637;own the 153;owner 113
owner ? 1031;owners 483;owners and -600;ownership 69;ownership of 69;p 129;p . -243;paced 70
package 212;package . -901;package ? -41;package in -701;package is 614;package proposal 122
packages 1050;packages start 591;packaging 340;packed 50;packs 273;page 642;page . -235
page 0 -479;page 00 -264;page ? 279;page and 329;page but -237;page for 133;page four -124
page in 635;page it 442;page of 393;page on 291;page one 525;page profile -256;page that -330
page title 432;page to -396;page topic 43;page with 74;page you 593;pager 777;pages -385
pages . -382;paid 679;paid ads 91;paid for 720;paid when -436;pain 659;pain point 378;painful -661
painless 502;pair 124;pair of -137;panel -440;panel . 102;panel about -497;panel on 128;panels 613
paper -347;paper . -247;paper on -675;paper that -313;paper to 335;papers 333;paperwork 514
paragraph 70;parcel 386;parcel is 465;parents 713;parish -423;park -649;park . -649;parking -368
parser -175;part ? 166;part is -804;part of -452;part on -220;part ways 375;participate 536
participate in 536;particular -93;particularly excited 97;particularly impressed 51
particularly interested -482;particularly the 97;particularly valuable 242;parties 278;partner 959
partner who 742;partner with 291;partnering -109;partnering with -121;partners 1378;partners . 197
partners for 701;partnership 1338;partnership . 596;partnership ? 37;partnership opportunities 149
partnership opportunity 545;partnership or 88;partnership with 462;partnerships -429
partnerships . 164;party -62;party . -970;pass -168;pass . 150;pass by 382;pass on -496
pass this -435;passed -798;passed on -524;passing -114;passing it 129;passion 301;passion . 446
passionate -180;passionate about -107;password -24;past 300;past 00 -25;past and -222
past guests 622;past our -75;past that -187;paste -173;patch -980;patch . -519;patch to -897
patent 54;path -973;path . -150;paths -89;patience -109;patience . -28;patient -112;patients 1242
patients . 641;patterns -49;pavel 383;pay 324;pay . 880;pay 00 620;pay a -356;pay for -448
pay in -251;pay it -126;pay the 242;paying 126;paying customers 62;paying for 233;payment -646
payment terms -623;payments 87;paypal 234;payroll 770;payroll . 94;pays 670;pdf -163;pdf . 177
pdf files 176;peace 210;peace . -102;peace and 247;peek 720;peek at 720;peer -196;peers 35
pending 54;pension 1217;pension ? 754;people 525;people . 224;people ? -373;people at 340
people can -383;people each 567;people find 108;people for 104;people go -105;people help -429
people here -557;people i -325;people in 23;people know -344;people like 579;people might -846
people on -367;people s 255;people that 81;people to 1167;people use 615;people who 656
people whose 595;people will 91;people with 69;per hour 514;per my -213;percent -150
percent less 1175;percentage 226;percentage of 93;perfect 489;perfect . -245;perfect fit 329
perfect for 447;perfection 820;perfectly 109;perfectly . 148;perfectly with 327;performance 266
performances 29;performed -146;performing -629;perhaps -29;perhaps it 291;perhaps we -671
period -86;period of -279;permanent 452;permission -456;permission . -121;permission ? -308
permissions -128;perplexity 344;person 1044;person . 722;person and -194;person at 72;person i 145
person on 570;person responsible 730;person to 317;person who 374;personal -342
personal email -459;personal project 559;personality -117;personalized 52;personalized outreach 49
personally -410;personally i -643;perspective 389;perspective . 228;perspective on 269
perspectives 215;pet 612;ph 237;phase -443;phase 0 -325;phase two -48;philip -465;phillip -448
phone 185;phone . 383;phone and 76;phone call -385;phone interview 223;phone number -82
phone or 181;photo -244;photo from -318;photo of -815;photographers 239;photography 434
photography . 434;photos 129;photos . 33;photos and 230;physics -216;piano -197;pick 419
pick up 396;pick your 49;picked -294;picks 324;pics 763;picture 185;pictures 95;pictures . 66
pictures of 48;piece 43;piece for 73;piece on -318;piet -367;pillar -409;pilot 1335;pilot . 128
pilot outline 268;pilot to 347;pin -545;ping 812;ping me 1267;ping you -266;pipeline -267
pipeline . 126;pipeline and -361;pitch 77;pitch and -79;pitch deck 82;pitch just 118;pitch on 231
pitch or -103;pitch you 201;pixel -367;pizza -772;place -119;place . 193;place ? -446;place a 420
place but -408;place in 281;place of 432;place on -430;place to -906;place where -540;placed -152
placement 777;placement . 537;placements 397;places -520;places and -809;plain -96
plain language 544;plan -298;plan . 154;plan a -95;plan for 102;plan on 219;plan something -87
plan the -399;plan to -519;plan with -679;planet 289;planned -199;planned ? 532;planner 1106
planning -62;planning . 422;planning a 420;planning to -706;plans 877;plans . -125
plans available 299;plans for 123;plant 785;plate -296;plate . 500;plate too -856;platform 816
platform . 108;platform and 159;platform for 393;platform helps 184;platform i 61
platform ormes 228;platform that 149;platform with 386;platforms 500;platforms . 252;play -509
play a 176;play the -509;playing -170;playoffs -66;please -230;please . -520;please ? 136
please accept -200;please add -391;please call 1207;please confirm -379;please consider 1048
please contact 1287;please do -284;please don 40;please email 217;please extend -176
please fill -453;please find -98;please get -433;please give 366;please have -553;please keep 313
please know -47;please let 241;please like 1318;please make -551;please provide -228
please put -256;please reach 545;please refund -190;please reply 844;please review -642
please see -301;please send -42;please share -93;please take -274;please tell -679;please try -368
please use -80;pleased 164;pleased to 164;pleasure 432;pleasure and 122;pleasure meeting 860
pleasure to 606;pleasure working -297;pls 863;plugin -48;plugin that 320;plugins -214;plumber 157
plumbers 52;plumbing 255;plus 537;plus a 35;plus an 259;plus equity 137;plus your 168;plz 827
pm -133;pm . -321;pocket 792;pocket for 611;podcast 1554;podcast . 1179;podcast and -244
podcast name 285;podcast that -208;podcasts 272;point -86;point . -305;point about -294
point and 298;point i -277;point me 739;point to -336;pointing 386;pointing to 275;points -235
points . -185;points to 425;policy -618;policy for -109;policy is -630;policy to -565;pool -77
pop 284;popular -337;popup -54;port -90;portal -1213;portfolio 278;portfolio . 106
portfolio and 101;portfolio company 263;portfolio of -322;porto -217;portraits 178
portraits . -182;ports 413;portuguese -592;position 276;position . 210;position and 506
position as 199;position at -70;position in -113;position of -249;position struggle 31
position to -102;positions 35;positive -161;positively -400;possibilities -90;possibility 664
possibility of 224;possible -211;possible . -997;possible collaboration 635;possible for 224
possible to 158;post -132;post . -212;post ? 214;post about 397;post and -211;post at -529
post for -75;post here -355;post https -751;post in -140;post is -576;post it 394;post on 553
post the -171;posted -21;posted on -51;poster -689;posting . -194;posts -158;posts . -122
posts and -48;posts on -662;pot -125;potential 706;potential collaboration 742;potential for 656
potential opportunities 502;potential opportunity -338;potential partnership 425
potential synergies -1266;potentially -222;pottery -448;pounds 614;pounds . 340;power -128
powered 136;powered lead 145;powerful 755;pr -452;pr . -77;pr by 316;pr for -276;practical 41
practical and -707;practically 404;practice 23;practice . 256;practices 362;practices i 368
praised -125;prayers -300;pre 1094;pre approved 551;pre seed 520;precisely 783;precisely that 604
prefer 264;prefer . 885;prefer ? -470;prefer not 296;prefer to -457;preferably 126;preferred 188
premier 95;premium -381;premium package -104;prep 414;preparation -189;prepare -541;prepare a -155
prepared -148;presence 368;present 366;presentation -562;presentation . -229;presentation on -164
presentations -245;presented -245;president 435;press 783;press release 139;pressure 509
pressure . 580;pressure at -222;pressure either 282;pretty 183;pretty busy 255;pretty good -65
pretty sure -142;preview -58;previous -514;previous email 270;previous message -812
previous work 97;previously -506;price 938;price . 510;price ? -250;price and 451;price ends 856
price for -697;price in 436;price is 149;price list 608;price of -149;price range -204;prices 272
prices . 643;pricing -1814;pricing ? -88;pricing and 187;pricing for -1469;pricing is 630
pricing page -911;primarily -1155;primary 208;principles -110;print 894;printer -110
printer . -110;printing 395;printing as 395;prior -555;prior to -283;priorities 1091;priority 1344
priority . 20;priority for 612;priority i 362;priority no 321;priority right 353;privacy 1119
privacy . 558;private 82;privately 786;privilege -234;privilege to 41;priya -326;prize 734
probably -334;probably a 114;probably not 63;problem 349;problem . 308;problem and 441
problem area 362;problem at 285;problem in -333;problems -311;problems . 265;problems etc -330
proceed 252;proceed with -111;process 249;process . 567;process ? -78;process is 956
process of 266;process that -328;processes -109;produce 450;produced -362;product 1260
product . 488;product ? 149;product and 84;product development 137;product for -1096
product hunt 1187;product i 227;product launch 132;product or 710;product service 80
product that 294;product would 102;production -726;productive 54;productive week 523
productivity 806;productivity tools 504;productname 595;productname . 235;products 2094
products . 1096;products and 544;products for 423;products in -266;products or 271
professional -166;professional . -597;professional network -541;professional writer 576
professionally -483;professionals 234;professionals . -241;professionals and 105
professionals like 254;professor -491;proficient -232;profile 473;profile . 383;profile and 278
profile fits 36;profile i 942;profile is -248;profile on -547;profile to -248;profile while -307
profiles 822;profit 349;profitable 617;profits 305;program 895;program . 831;program ? 232
program and 446;program in 240;program where 775;programme 1039;programme . 418;programme for 158
programme is 644;programme that 185;programming 394;programs -165;progress 660;progress . 262
progress and -369;project -669;project . -680;project ? 413;project and -133
project description 304;project does -121;project for -179;project has 72;project however 23
project https 565;project i 388;project in -413;project is -420;project it -714;project name -71
project on 454;project only 204;project or -110;project so 169;project that 737
project timeline -254;project to 168;project was -364;project we -386;projector -518;projects 348
projects . -411;projects and 114;projects i 450;projects in 539;projects including 204
projects like -190;projects on -532;promise 949;promise it 545;promised 626;promised . 97
promised here 52;promised to -78;promo 477;promote -43;promote your 813;promoted 491;promoting 714
promotion 39;promotion . 733;promotion to -459;promotional -328;prompt -174;prompt reply 127
proof -88;proper -720;properly 434;properly . 647;property 1589;property . 1019;property ? -157
property address 505;proposal 955;proposal . 1055;proposal ? 644;proposal and -432
proposal for 558;proposal was 49;proposal we -228;proposal with 1245;proposals 47;proposals . 47
propose 207;propose a -83;propose you 870;proposed -131;prospect -20;prospect . -91
prospect name 43;prospecting -225;prospective 543;prospects 396;prosperity -177;prosperous -316
prosperous new -135;protect 249;protect the -299;protection 381;protection . 342;proto 150
protocol 137;prototype 380;proud -267;proud of -304;proud to 274;prove 928;prove the 765
proven 295;proves 1084;provide 736;provide a -109;provide feedback -245;provide more -70
provide the 445;provide us 80;provide you 292;provided -149;provider 296;provider of 317
provides 156;providing 615;providing the 284;ps 371;pt 245;public -31;public speaking 723
public to -424;publication 600;publicity -583;publicly -296;publish 141;publish a 187
published -74;published . -852;published a 660;published on 94;publishing 322;publishing . 403
pull -1084;pull 000 -241;pull request -530;pull requests -604;pulled 765;pulled a -189
pulled in 40;pulling -320;pune 20;purchase 626;purchasing 1116;purchasing your 510;purpose 424
purpose . 279;pursue -65;pursue my -79;push -620;push into -479;push our -449;pushed -138
pushed the -138;put -267;put a 125;put an -611;put in 55;put it -206;put me -1242;put the -558
put together 197;put you 1396;put your -597;putting -861;putting in -211;putting together 239
pycon -431;python -240;python 0 -182;q -542;q0 23;q0 . 246;q0 budget -262;qualification -214
qualified 438;qualifies -187;qualify 578;qualify for 578;quality 602;quality . -502
quality and 481;quality article 29;quality content 57;quality guest 114;quality is -126
quality of 153;quality time -155;quarter 1017;quarter . 84;quarter ? 532;quarter and 717
question 578;question . -42;question 0 268;question about -711;question are 806;question for 371
question how 631;question on -226;question related -574;question what 735;question who 142
question why -378;questions -819;questions . -163;questions ? -258;questions about 348
questions before -449;questions in -749;questions on -481;questions or -925;queue 433;quick 861
quick 00 129;quick ask 138;quick call -328;quick chat 115;quick context 116;quick conversation 109
quick demo 312;quick favor 327;quick follow 127;quick hello -948;quick intro 524;quick look -58
quick note -331;quick one 779;quick phone -50;quick question 980;quick reminder 221
quick reply 116;quick review 147;quick update 299;quickly -113;quickly . -287
quickly identify -148;quiet -119;quiet . -252;quietly 542;quirk -847;quite -985;quite a -674
quite similar 192;quotation -243;quote -517;quote . 528;quote ? 661;quote for -882;quote from 200
quote you -214;quoted -155;quotes 79;r -107;r . -191;radar 862;radar . 72;radar but 272
radar too 313;radio -204;rain -190;raise -263;raise amount 508;raise money 315;raised -465
raising 363;raising a 276;raising amount 26;raising pre 272;ram -836;ran 66;ran across 420
ran together -596;random 387;rang 839;range -115;range of 278;rank -390;ranked -193;ranked in -457
ranking 174;rankings 113;rankings and 78;rapid 728;rarely 47;rate 861;rate . 234;rate is 255
rated 336;rates 633;rates . 190;rates and 250;rates are 418;rather -719;rather keep -254
rather not 969;rather than 236;ratings -254;raza 49;re 125;re a 282;re about 117;re already -656
re also -442;re an -378;re asking 307;re at 525;re back -456;re both -310;re bringing 259
re building 62;re busy 1396;re connected -546;re curious 989;re currently 210;re doing -194
re enjoying 256;re evaluating -558;re ever -713;re excited -195;re expanding 89;re free -348
re going -1032;re great 541;re having 188;re here -526;re hiring -211;re hosting 815;re in 757
re interested 420;re invited 346;re launching 486;re leaving -162;re long 147;re looking 409
re moving -155;re not 182;re okay -197;re on -939;re one 374;re open -364;re passionate 363
re putting 232;re raising 205;re ready 327;re run 204;re scaling -215;re so 1025;re solving 225
re still 415;re the 445;re too -882;re trying 381;re up 68;re using -619;re very -407;re well -140
re working -507;reach 850;reach me -525;reach out 312;reach people 391;reach you 864;reached 835
reached out 259;reached the 431;reaches -23;reaching -305;reaching out -238;read -39;read . 233
read about 295;read by 651;read it -818;read that -360;read the -353;read this 693
read through -58;read your -573;reader 572;reader for 138;reader of 69;readers 883;readers . 579
readers might 294;readers of 198;readers would 968;reading -271;reading . -38;reading about -434
reading it 774;reading the -138;reading your -414;readme -112;readme . 835;readme ? -241
readme and -89;readme of -227;readmes -889;readmes . -889;reads -111;reads like -391;ready 273
ready . -686;ready and 582;ready for -715;ready to 880;real 886;real . -321;real estate 110
real time 923;real users -202;realistic -152;reality 634;realize -136;realized 221
realized that 152;really 235;really ? -187;really appreciate 76;really appreciated -583
really cool -141;really enjoyed 457;really get -405;really glad -227;really good -138
really great -113;really happy -449;really help 837;really helpful -35;really helps 613
really impressed 230;really impressive 141;really inspired 224;really interesting -325
really like -125;really liked 299;really love 535;really made -64;really resonated 193
really sorry -79;really stayed 211;really value 219;really well 381;reap -105;reason 31
reason . -338;reason for 354;reason i 645;reason is -292;reason you -275;reasonable 327
reasons 594;reasons . 307;recap -121;receive an -341;receive the -136;receive this 795
receive your -377;received -466;received a 183;received any 474;received your -346;receiving -30
recent 569;recent article 41;recent post 226;recent posts 913;recent project -121;recent sales 193
recent work 281;recently 838;recently . -499;recently and 146;recently came -170
recently created 385;recently helped 264;recently i 143;recently joined 167;recently launched 522
recently published 367;recently read -48;recently started 242;recipe -324;recipient 248
recipient s 275;recomend 53;recommend -141;recommend it 280;recommendation -1073
recommendation systems -126;recommendations -763;recommendations ? -402;recommendations for -88
recommended 187;recommended that -49;reconnect 702;reconnect . -77;reconnect ? 247
reconnect and 288;record 73;recorded 685;recording 857;recording is -70;records -33;recovery -704
recruiter 697;recruiter at 173;recruiters -370;recruiters . -411;recruiting 342;recruiting for 61
red -566;redacted 1329;redacted . 337;redacted to 161;redesign -460;redirect -380
redistribution -291;redo 453;reduce 447;reduce their 205;reduced 360;reducing 564;reels 949
refer 586;refer . 161;refer me 413;reference -53;reference . 282;reference for -229
reference to -67;references -657;referencing -460;referencing the -460;referral 328
referral bonus 386;referral partnership 40;referrals 46;referrer 60;reflected -233
reflected in -233;reflection -229;reflection of -276;refresh -534;refreshing 416;refund -646
refund the -190;regarding -50;regarding a -444;regarding the -728;regardless -222
regardless of -222;regards -359;regards . -375;regards your -672;regards yourname 294;region 525
region . -239;register 911;register here 304;registered 426;registration 635;registry -700
regret 184;regrets 591;regular 192;regulatory -272;reitmeyer -448;reitmeyer . -448;related 213
related to -256;related topic 120;relationship 487;relationship . 171;relationship with 119
relationships -245;relaxed 602;release -1082;release . -574;release it 146;release of -231
release today -274;released 978;released version -288;releasing 91;releasing the 102;relevance -92
relevant 1147;relevant . 286;relevant ? -119;relevant background 224;relevant experience 97
relevant project 392;relevant to 440;relevant topic -114;reliability 116;reliable 591;rely -114
rely on -114;relying -131;relying on -146;remain -508;remaining -375;remarkable -222;remember -634
remember how 57;remember me -435;remember the -390;remember you 167;remember your 373
remembered 409;reminded -354;reminded me -354;reminder -747;reminder . 294;reminder that -412
reminders 548;reminds -222;reminds me -222;remix -397;remote 451;remote . 49;remote position 354
remotely -37;remove -99;remove you 587;removed 277;removed . 262;removing -952;renew -155
renewal 86;renewals -594;renewals . -594;rent -762;rental -189;reopen -294;reopen if -318;rep 883
repaired -424;repairs 88;repeat -125;repetitive 136;replace 352;replace the 578;replacement 470
replacement for 353;replacing 219;reply 1223;reply . 626;reply and 200;reply i -386;reply if -901
reply this -63;reply to 289;reply with 1309;reply would 138;reply yes 405;repo -234;repo . 439
repo and -107;repo because -83;repo s 518;report 140;report . -523;report and 376;report by -63
report is -36;report on 299;reporting 992;reporting . 197;reporting this -229;reports 540
reports and 613;repos -469;repositories 463;repository 570;repository . 375;repository is 241
represent 104;represent a 26;represent browser 228;representative 746;representative of 529
reproduce -400;reproduce it -276;reps 318;reputation 132;request -179;request . 318
request adding 686;request and 179;request for -301;request is 120;request to 523;requesting 194
requests -455;requests and -494;requests for -168;requests that 30;require -91;required -949
required . -394;required to -359;requirement 1397;requirement . 468;requirement for 413
requirements -90;requirements . 495;reschedule -301;reschedule . -944;research 118;research . 35
research i -222;research in 406;research on -64;researcher -85;researchers 672;researching -323
resell 382;reserve 299;reserve yours 395;reset 316;resolve -121;resolved -352;resolving -460
resonate 81;resonated 119;resonated with 38;resource 761;resource . 256;resource case 87
resource list 133;resource on 578;resource page 530;resource that 383;resources 1073
resources . 551;resources and 423;resources i -174;resources page 599;respect -124;respected 179
respectfully -494;respectfully decline -465;respective 120;respond -84;respond . -464
respond to 46;respond with 331;responding -60;response 152;response . 274;response time -221
responsibility 543;responsible 469;responsible for 469;rest -487;rest . -82;restaurant -67
restaurants 597;resting -289;restored -589;restructuring 380;result 326;result . 116;result in 158
results -212;results . -29;results and -152;results are -96;resume 764;resume . -133
resume and 135;resume or 121;resumes 146;retail 1273;retention 1063;retention . -86;rethinking -80
retire 362;retirement -75;retirement . -152;retreat 629;return 490;return . 284;return for 354
return i 295;return the -71;return to -184;returned 98;returning -155;returns -482;returns of 287
reunion -224;reuse -116;rev 60;revenue -419;revenue . 524;revenue to 396;review 1194;review . 149
review ? 729;review and 191;review badge 716;review for 389;review in 412;review it 50
review link 79;review me 716;review of 187;review on -251;review or 206;review our 749
review that 189;review the -519;review your 81;reviewed 323;reviewed it 38;reviewed the -253
reviewed your 719;reviewing -64;reviewing our 187;reviewing the -204;reviewing this -340
reviewing your 1016;reviewpad -166;reviewpad . -185;reviewpad https -185;reviewpad reviewpad -185
reviews 622;reviews . 301;reviews from -269;revised -408;revolutionary 591;revolutionize 320
reward 406;rewards 58;rich 1359;rich . 2226;richard -228;rid 630;rid of 630;right 590;right . -144
right ? -381;right about -155;right again -59;right away -373;right before 450;right direction 536
right if -203;right in 573;right no 282;right now 67;right people 152;right person 139
right place -64;right time 1217;rights -362;ring -163;ring you 173;risk 443;river 354;rn 200
road 471;road . 153;road and 320;roadmap . 568;robert 79;robot 1334;robotics -134;rock 67;roi 1195
role 508;role . 300;role ? 339;role ana -225;role and -483;role at 239;role company -329
role i 429;role is -811;role on 175;role s 314;role situation 301;role with 166;roles 1182
roles . 167;roles in 77;roll -355;roll out -499;rollout -130;roof -539;roof . 151;roof and -469
room -282;room . -60;room b -117;room for 234;room is -342;roommate -106;rooms 305;roses -434
rotterdam 869;rough -260;roughly -42;round 125;round . 68;round and 352;round of 325;route -197
routine -390;routine using 102;row -704;rows -210;rsvp -717;ru 228;ru . 228;ruby 1053;rude -822
rules -404;run 681;run . 184;run a 1101;run an 119;run into 117;run it -310;run some 475
run the -442;running -198;running 00 -631;running a -419;running an 682;running for 153
running lots 204;running ten -183;runs 934;runs a -210;rural -181;rural libraries -181;rush -646
rush . -395;rush at -439;rust -244;ryan 185;rye -157;s -139;s . 131;s 0 -201;s 00 234;s a 1052
s about 123;s actually 795;s all -272;s already 456;s also 175;s always -355;s an -418;s and -342
s any 38;s anything 44;s attached -264;s be -455;s been -451;s best -814;s birthday -113
s call -391;s catch -464;s clear -241;s clients 448;s company 363;s completely -632;s connect 1212
s current 113;s day 239;s death -175;s discuss 944;s do -263;s easier -735;s email -870;s ever 22
s explore -594;s find -139;s fine -726;s focus 470;s for -385;s free 212;s go -187;s going -390
s great 697;s greetings -280;s growth -490;s hard -450;s have 41;s hiring 888;s how -213;s in -256
s it 119;s just 872;s keep -230;s looking -362;s make -189;s meet -262;s meeting -850;s more 171
s mostly 234;s much -41;s my 777;s name 421;s new 77;s next 565;s no -229;s not -266
s nothing -562;s of -85;s off 697;s office 376;s ok 337;s on -443;s one -61;s only -132;s open 257
s our 108;s plan -195;s possible -502;s projects -244;s readme 716;s ready -86;s relevant 310
s reputation 98;s schedule -21;s site 380;s something -58;s still 830;s success -533;s such 118
s sync -22;s talk -240;s the 250;s thesis 228;s time 703;s to -343;s trading 202;s useful -126
s very -41;s website 235;s what -463;s where 596;s who 308;s why 690;s will 159;s worth -155
s wrong 501;s your -530;saas 481;saas companies 326;sad -372;sad news -220;sad to -95;sadly -127
safe -387;safe travels -472;safely 171;said -434;said . -523;said about 286;said i -768
said it 277;said that -104;said yes -290;said you 136;sailing 416;salary -44;sale 1107;sale . 624
sale for -58;sale of -108;sales 511;sales call 366;sales hiring 442;sales is -612
sales leaders -208;sales on 549;sales pitch 174;sales team 84;sam -342;same -233;same . 482
same and 411;same as -25;same for -218;same group -43;same here -258;same link 74;same maps -351
same mistake 180;same problem 192;same thing -198;same time -267;sample 33;samples 371;sara -61
sarah -505;sarah . -84;sarah i -75;sarah johnson -437;sat -169;sat next -482;satisfied -209
satisfied with -233;saturday -580;saturday ? -159;saturday evening -601;save 1097;save 00 433
save the 362;save you -269;save your 719;saved 382;saved me 613;saved them 157;saves 147
saving 413;savings 111;saw 120;saw a 204;saw company 644;saw it -511;saw my 396;saw something -841
saw that 243;saw the -222;saw this -138;saw we -273;saw you -65;saw your 202;say -932;say . -284
say ? 102;say a -62;say congrats 170;say goodbye -349;say hello 175;say hi -715;say how -296
say i -143;say no -566;say so -416;say thank -142;say thanks -54;say that -471;say the -114
say this -182;say your -35;saying -898;says -1350;says 000 -74;says it -378;sb 26;scale 732
scale . 675;scaled -61;scaling 907;scaling the -47;scam 927;scan -449;scanner -299;scanning 607
scanning anytime 204;scanning tools 204;scans 204;scans and 204;scans on 204;scarf -268
schedule 171;schedule . 803;schedule 00 254;schedule a -472;scheduled -336;scheduled for 196
scheduling -229;scheme 327;school 22;school . -380;school and -286;schools -41;schools . -105
science 796;science . 651;scope -419;score 280;score . 220;scorecard 801;scoring 225;scratch 380
scratch . 380;script -421;scroll 462;sdr 91;sdr team -842;sdrs 204;sdrs . 186;sean 725;sean i 725
search 243;search . -901;search and -636;search engine 703;search engines 641;search on -557
search visibility 149;searched 309;searching 153;searching the 202;season 1109;season . -541
season and 150;season s 543;seat 848;seat . 553;seating -304;seats . 149;seats are 590;seattle -50
sec -545;second -768;second demo 633;second half -594;second year -357;secondary 36
secondary income 36;seconds 569;seconds . 330;seconds and 430;secret 1038;section -219
section . 652;section ? -403;section of -372;sector 45;sector . 231;secure 525;security -182
security scanning 204;security scans 204;see 359;see . 113;see a -319;see all -137;see from 384
see how 692;see https -852;see if 845;see it -345;see my 427;see that 374;see the 180;see we -902
see what 397;see where 583;see whether 1428;see with 39;see you -522;see your -87;seed 548
seed . 543;seed round 656;seeing 64;seeing how -225;seeing it 265;seeing what 452;seeing your -370
seeking 1188;seeking a 608;seem 386;seem to 483;seemed 150;seemed relevant 481;seems -681
seems a -645;seems i -164;seems like -497;seems that -52;seems to 383;seen 34;seen that -267
seen work 169;seen you 85;segments -145;selected 897;selection -336;self 616;sell 1580
sell for 193;sellers 303;selling 1089;selling . 472;selling ? 398;selling it 629;selling your 594
sells 479;semester -73;semester . -73;seminar -374;seminar on -356;send 180;send a 52;send an -347
send any 354;send details 34;send it 733;send me -925;send over 139;send that 160;send the -278
send them -300;send us 99;send you 952;sender 852;sender name 474;senderfirstname -621
sendername 305;sending -796;sending a -204;sending over -232;sending you 99;sends -160;senior 184
sense 242;sense . 50;sense ? -59;sense for 1212;sense of -682;sense to -188;sensitive -1349
sensor -231;sensors -80;sensors . -36;sent 156;sent . -149;sent a 658;sent on 364;sent to 542
sent you -69;sent your -245;sentence 468;sentences 400;seo 1206;seo . 187;seo and 31
seo services 356;separate 45;september -51;series -667;series a 65;series b -280;serious -486
serious . -449;seriously 130;seriously . 192;serve -46;serve as -156;server 873;server . 784
servers 220;serves -166;serves as -131;service 794;service . 324;service that 88;service to -341
services 262;services and 106;services are -131;services at 213;serving -252;session -562
session . -418;sessions 178;set 490;set a -133;set aside 998;set it -207;set of 464;set one 148
set that -244;set up 654;set you -422;setting -529;setting up -146;settle 126;settling -357
settling in 226;setup -118;setup . -85;setup and -151;seven 312;seven days 471;several 374
several mutual 193;several of 219;sf -746;shake 311;shall 727;shall i 1057;shall we 142;shame 184
shame . 184;shape 727;shaped -130;share 291;share . 879;share a 546;share and -604;share how 561
share if 208;share insights -872;share is 168;share it 515;share more -816;share my 51
share our -617;share some 408;share that 929;share the -786;share this 539;share what 799
share with 148;share your -516;shared -945;shared . -255;shared a -513;shared folder -474
shared interest -701;shared our -966;shared the -375;shared with 113;shares 132;shari -236
sharing -465;sharing . -223;sharing a 656;sharing it -52;sharing our -412;sharing your -339
she -873;she can 147;she d 389;she has 436;she is -236;she ll -274;she might -604;she s -857
she starts -198;she was -192;sheet -281;sheila -159;shenzhen 502;shields -341;shields . -341
shift -38;shifts -302;ship -335;shipment -108;shipment . -120;shipped 341;shipping 936
shipping . 287;ships 77;shocked 482;shoot 377;shoot a 60;shop 716;shop . 733;shop that 105
shopify 679;shoppers 112;shopping 541;shops -47;shops like 69;short 612;short . -342
short call 704;short form -70;short intro 169;short link 272;short notice -233;short of -239
short version 94;shortlisted 506;shortlisted for 143;shortly -812;shortly . -637;shortly to -406
shot 534;shot in 269;should -927;should be -1098;should chat -336;should connect -442
should consider -815;should do -75;should get -292;should go -58;should have -1114;should i 1222
should join 1245;should know 120;should meet -838;should not 202;should take -102;should talk 912
should try 281;should we -439;should you 604;shout 133;show 1346;show . 467;show it -111
show me -58;show our -625;show up 553;show you 1204;showcase 204;showed -56;showed up 400
showing exactly 193;shows how 535;shows research 31;side 158;side . 232;side i 95;side of -484
side project -383;sidhacks -316;sign 675;sign . -332;sign up 1244;signal 59;signature -131
signed -398;signed . -49;signed and -339;signed up -65;significant -393;significantly 280
signing -545;signing . 56;signs -44;signup 524;signup link 817;silence 191;silence . -413
similar -589;similar backgrounds -149;similar company 227;similar for 32;similar niche 22
similar problems -253;similar resource 477;similar to 223;simon -369;simple 311;simple steps -113
simple yes 568;simply 388;since -158;since 0000 -73;since and -131;since i -295;since it -631
since spring 238;since the -797;since then 828;since this -618;since we 865;since you -187
sincere -50;sincere gratitude -61;sincerely -209;sincerely your -679;sing -39;sing the -39
singapore 786;singapore and 374;single 28;single line 487;singles -77;sir . -361;sir madam 77
sister -331;sit 349;sit on 175;sit together -26;sit with -85;site 1617;site . 537;site ? 44
site and 966;site for 353;site i -283;site in 33;site is 553;site name 112;site s 269
site that 470;site url 145;site would 314;sites 498;sites and 219;sitting -163;situation 375
situation ? 438;situation changes 758;six 242;six months 85;six years -377;size 668;size . 384
skill 205;skill set 371;skilled 198;skills -56;skills . -528;skills and 22;skills but -56
skills for 174;skills in 468;skills to -384;skin 102;skip 412;slack -680;sleep -573;sleeping 359
sleeping . 359;slept -495;slide -511;slides -719;slides . 293;slides for -124;slight -839
slightly 200;slip -172;slipped 774;slipped through 85;slot 517;slot ? 306;slot left 175;slots 696
slow 167;slow reply -129;slowly -1160;slowly made -841;small 363;small amount -464
small business -133;small businesses 215;small dinner 729;small firms 259;small team -215
small thing -823;small tool 279;smart 473;smile -100;smiled -715;smith 421;smooth -449
smoothly 330;snacks -338;snapshot 168;so -463;so . 250;so a 382;so and -415;so any 233;so big 415
so excited -207;so far -43;so glad 183;so good -739;so grateful -21;so happy -78;so hard 193
so he -268;so here 469;so how -224;so i -172;so if 558;so is -28;so it -270;so just 22
so long -531;so lovely 318;so many -557;so maybe -173;so much -321;so my -554;so no -384
so nothing 177;so other 111;so people 30;so proud -178;so quickly -166;so soon -76;so sorry 200
so thank -233;so that -787;so the -47;so there 584;so they 207;so this 509;so we -651;so well -144
so what -87;so you 906;so your 632;social 667;social media 550;sofa 121;sofa . 121;sofia -577
software -190;software . 60;software and -731;software developers 467;software development -1095
software engineer 241;software i -744;software in 410;software is -167;software projects -335
soil -254;sold -142;solo 143;solution 123;solution . 398;solution for 548;solution that 531
solution to -363;solutions -487;solutions . -498;solutions to 196;solutions with 321;solve 321
solve the 102;solve this -135;solved 610;solved it 732;solves 392;solving -92;solving this -168
some -340;some . 931;some automation 204;some company -419;some exciting 325;some friends 41
some great -361;some ideas 1145;some information 746;some interesting 402;some more 309
some new 297;some of -161;some openings 964;some other -264;some people -681;some quality -155
some scanning 204;some sort 121;some time -518;some times -632;somebody -144;somebody to 27
somebody who -735;someday -254;someday . -121;somehow -862;somehow . -249;someone 828
someone as -388;someone else 659;someone from -30;someone i 232;someone includes 204
someone is -254;someone like 41;someone on -192;someone to -81;someone who 863;someone with 212
someone you 728;something 1373;something . -84;something ? -64;something and 106
something came -766;something for 869;something good -190;something i -637;something important 895
something in 362;something interesting -541;something like -685;something new 554;something on 205
something similar -490;something special 53;something specific 185;something that 1533
something to -74;something we -255;something you 1013;sometime -893;sometime . 34;sometime ? -617
sometime next 205;sometime no 159;sometime soon -25;sometime this -1765;sometimes -194
somewhere -625;somewhere . -166;son 55;son is 55;song -302;soon -852;soon . -547;soon as -301
sorry -545;sorry . -344;sorry about 437;sorry and -74;sorry but -28;sorry for -689;sorry i -374
sorry it -864;sorry my 289;sorry that -610;sorry to 741;sort 588;sort of -45;sort out -219
sort the 1389;sorted -287;sound familiar 358;sounds -601;sounds good -187;sounds interesting 95
sounds like -779;sounds really -286;soup -503;source -360;source . -300;source community -270
source development -36;source of -359;source project 637;source projects 62;source software 105
sourcing -103;sourdough -905;south 290;space 118;space . 139;space and -630;space for 772
space i -138;spaces 425;spam 502;spam ? 496;spam message -445;spammers -288;spamming -54;spare 383
spare me 570;speak 722;speak at 305;speak to 342;speak with 274;speaker 658;speaker . -116
speakers 429;speaking 1071;speaking with 316;speaks 337;spec -42;special 434;special . 53
special day -147;special thanks -538;specialise 39;specialise in 39;specialist 176
specialist ai 150;specialize 424;specialize in 424;specializing 195;specializing in 195
specialty 1077;specific -101;specific . 206;specific advice -137;specific angle -340
specific article 77;specific aspect 76;specific benefit 347;specific detail 226
specific insight 160;specific interest -393;specific keywords 224;specific observation 311
specific outcome 123;specific pain 438;specific point 32;specific problem 482
specific project -135;specific question -832;specific reason -267;specific resource 229
specific result 56;specific thing -344;specific topic 127;specific value 133;specifically -315
specifically for 117;specify -300;specify the -300;speed -324;speedy 146;spend some -179
spending 164;spent 569;spent together -54;spin 520;split -1042;split 0 -445;split the -243
split this -469;spoke -185;spoke . 548;spoke with -313;spoken 761;sponsor -439;sponsor button -536
sponsor company 122;sponsor contact 122;sponsor the -143;sponsor this -27;sponsor your 729
sponsored 924;sponsored article 341;sponsoring -611;sponsors 56;sponsors accounts -401
sponsors for 313;sponsorship -571;sponsorship ? -743;sponsorship offer 255;sponsorship package 356
sport 123;spot 91;spot on -174;spotify 197;spots 1216;spread 246;spread the -73;spreading 135
spreading the 135;spreadsheet -85;spring 641;spring . -638;sprint -708;sprint planning -25
square 229;src 111;sso -130;st -705;stack 819;stack . 44;stack and 571;stack developer 282
staff 280;staffing 139;staffing for 43;stage 849;stake 833;stand -89;stand . -76;standard -683
standing -258;stands 1127;stands . 37;standup -721;star -90;starred 816;starred the 517;stars 219
start -223;start at 290;start date -535;start here 259;start looking -83;start on -164
start the -422;start with 422;start without -181;started -22;started . -209;started a 196
started an -49;started as 160;started in 692;started to -190;started with -497;starting -614
starting a -581;starting at 237;starting next -799;starts -504;starts at 77;starts in -102
starts on -894;startup 760;startup . 433;startup in 107;startup is 174;startups 369;state -515
state and -696;statement -282;states 99;static -222;static websites -222;station -184;stats 703
status -197;status . 33;stay -623;stay . -1289;stay connected -560;stay friends -235;stay in -354
stay with -293;stayed -418;stayed calm -66;stayed with 335;staying -374;staying in -405;stays -81
steady -218;steal -60;step 426;step 0 -137;step back -131;step down -124;step into 239;step of -73
stepping -168;steps -422;steps on 560;steps to -752;stew -580;stick -538;stickers -353;stiff -398
still -244;still a 482;still available -618;still be -222;still dealing 359;still have 749
still interested 121;still live -169;still looking -120;still meeting -44;still on 170
still open 409;still owe -177;still relevant -144;still remember -232;still see -248
still think 77;still use -331;still want -1143;still work -399;still would 795;stock 589
stock ? -365;stone 366;stood -69;stood out -69;stop 670;stop . -285;stop here 740;stop losing 387
stop reaching 92;stopped -345;stopping 691;storage -442;store 776;store . 1069;store and 146
store link 372;stores -251;stories 853;stories . -108;stories for 189;story 676;story . 744
story about -618;story is -658;story of 139;story on 69;straight -113;straight talk 141
strange 101;stranger -81;stranger . -88;strategic 186;strategies 493;strategies . 100
strategy . 22;stream 706;streamline -235;streams 345;street 111;street . -220;streets -519
streets from -519;strength -342;strength . -68;strength to -215;stress 139;strike 345;strings 737
strings . 575;strings attached 535;strong 292;strong fit 235;strongly -296;structure 446
structured -181;structured . -557;struggle 78;struggle with 78;struggled 430;struggled with 430
struggling -147;stuck 50;stuck at 146;stuck them 204;student 275;student and -427;student at 511
student from 143;student in -428;students 347;students are -162;studies -156;studio 1080
study -131;study . -76;study ? -106;study of -249;study on -235;study that 432;studying -110
stuff -329;stuff . 376;stumbled -99;stumbled across -99;stumbling -803;style 134;style that -103
subject -149;subject . -230;subjective 434;submission 66;submissions -32;submit -317;submit a -351
submit an 149;submit your 951;submitting -1130;submitting your -320;subscribe 623;subscribed -145
subscribed to -162;subscribers 634;subscribers and 122;subscription -516;subscription . 362
subsequent 98;success -608;success . -525;success and -121;success in -172;successful 651
successful . 539;successfully 122;such -51;such a -199;such an -36;such as 304;suddenly -226
suggest 138;suggest that 136;suggested -133;suggested that 336;suggested you -541;suggestion -1587
suggestion . 33;suggestion of -741;suggestions -354;suggestions . -83;suggests 141;suit -686
suit you -280;suit your 332;suitable time 127;suits -88;suits you -622;summary . -115
summary is 287;summer 616;summer . -321;summer ? 850;summer i -79;summit -347;summit . -327
summit ? -253;sunday -373;sunday . 55;sunday ? -312;sunday at 121;sunny 284;sunshine 98;super 33
super busy 222;super cool 69;superb 144;supervisor -475;supervisor and -475;supplement 252
supplier 104;supplier . 454;suppliers 433;supplies 1199;supply 1126;supply and -85
supply chain 503;support 123;support . 442;support ? 273;support agents 364;support and -156
support during -88;support i -54;support in 691;support me -59;support team 183;support the -374
support to -116;support us 375;support you -101;supported 31;supporting -279;supports 292
suppose -163;sure -493;sure . -826;sure how -234;sure i -710;sure if 680;sure it -514
sure let -314;sure my 394;sure that 468;sure there -544;sure thing -313;sure this -136
sure to -700;sure we -124;sure what -238;sure whether 300;sure you 1354;surely 579;surfing 502
surgery -164;surprised 128;surprised to 153;survey 359;survey about 397;survey will 625
suspect -498;suspect a -515;sustainability -35;svg 122;swamped 222;swap 244;swapping -127
sweet 333;switch -527;switched -593;switched from -222;switching 230;sync 236;synergies -927
synergies . 25;synergies between 325;synergy 118;system 298;system . -148;system design -313
system for -24;system that 682;systems 236;systems that 46;t -477;t . 501;t a 827;t agree -323
t an -177;t answer -680;t at 530;t be -643;t been 359;t currently -335;t decide -85;t do -84
t drop 231;t even 708;t feel -76;t find 432;t follow 516;t for -642;t forget -520;t get -407
t go -292;t had -437;t have -460;t heard -116;t hesitate -148;t hurt -71;t interested 247
t it -108;t just -653;t know 272;t like -253;t look 282;t make -483;t meet -167;t mind 299
t miss 1062;t need -28;t on -147;t pay 168;t really -333;t reproduce -431;t right 448;t see -151
t seem 29;t sure 183;t take 37;t talk -88;t talked -530;t the 897;t think -585;t use -557
t want 567;t we 647;t work 222;t worry -339;t you 163;tab -205;table . 352;tables 87;tackling -367
tag -276;tailored 31;tailored to 31;take 387;take 0 61;take 00 486;take ? -110;take a 827
take advantage 380;take all -155;take based -137;take care -249;take for 287;take it 872
take me -444;take on 289;take part -189;take place -179;take some -583;take the -611;take them 647
take this 81;take time -147;take to 472;take you 503;take your -853;taken -66;taken . -60
taker 136;takes 769;takes 0 514;takes 00 387;takes a 480;takes me -232;taking -484;taking a 84
taking on 592;taking the -475;talent 820;talented 139;talk -110;talk . 190;talk ? 1016
talk about -72;talk and -405;talk at -159;talk for -372;talk in -207;talk on -407;talk or -767
talk this -578;talk through -547;talk to 190;talk with 913;talk yesterday -143;talked -896
talked about -656;talked for -502;talked in 129;talked to -163;talking -160;talking about -675
talking to 469;talking with 290;talks 205;talks . -311;talks about -205;target 359;target and 439
target audience 120;target market 48;target person 99;targeted 97;targets 749;task -340
task . -333;task management 369;tasks -457;tasks . -485;tasks that 69;taste -21;taught -133
taught me -133;tax 340;tax deductible -320;tea -273;tea . -350;tea ? -96;teach 157;teach the -106
teach you 322;teacher -221;teachers 21;teaches -708;teaching -614;teaching and -331
teaching to -485;team -35;team . -368;team ? -150;team and -554;team are -500;team at 43
team behind 459;team but 137;team can -608;team for 241;team has -343;team here -169;team i 119
team in 395;team is -471;team member 191;team of 927;team or 41;team please -262;team right -737
team s -458;team that 265;team to 29;team with -292;teams 1005;teams . -697;teams are 522
teams at 263;teams like 167;teams that -138;tech 123;tech . -200;tech startup 166;techcorp -215
technical 512;technical founders 57;technical issues -278;technologies -88;technologies . 97
technology 1034;technology . 45;technology and 721;technology solutions -419;telegram 1194
tell 360;tell her -370;tell me -226;tell the -498;tell us -139;tell you 1712;tell your -514
telling -558;telling me -568;telling the -355;tells -478;tells me -605;template -83;templates 156
temporary 292;ten 1187;ten minute 278;ten minutes -261;ten most 294;ten years 178;tend 824
tend to 824;tends 113;tends to 113;tenure -172;term 440;terms 245;terms . -86;terms of 388
terrible -742;terrific 507;terrific guest 372;terrific new 239;test 61;test . -646;test data -584
test is 47;test my -834;testers 634;testers for 416;testimonial 515;testimonials 229;testing 29
tests 51;text 25;text . -30;text and 50;texts 408;thailand 368;than -534;than 0 437;than a -271
than anyone -446;than expected -21;than happy -35;than i -441;than mine -82;than my -285
than on -150;than the 286;than we -206;than willing 31;than your 677;thank -1127;thank you -1109
thankful 652;thankful for 296;thanks -1137;thanks . -767;thanks a -366;thanks again -1567
thanks all -107;thanks and 723;thanks for -523;thanks in -732;thanks so -185;thanks to -557
thanks your 386;that . -203;that 00 -430;that ? 238;that a -519;that adds -197;that allows -359
that and -281;that are -815;that at 201;that be 257;that book -563;that builds -72;that but -464
that can -483;that changed 355;that changes -38;that client -559;that comes -121;that could 553
that covers 289;that creates 98;that d -223;that day -44;that does 405;that doesn 588
that eliminates 450;that evening -116;that explains -87;that fits -322;that for 242;that from -80
that gives 175;that goal 24;that goes 720;that happened -73;that has 254;that have 412
that help 365;that helps 232;that i -499;that if -474;that implementation 31;that in -770
that interests -1704;that is 188;that it 1058;that just -220;that keeps 938;that know 176
that lets 594;that looks -331;that made 327;that make -450;that makes -521;that many -427
that matches 468;that may 538;that might 754;that my 219;that need 125;that needs 161;that new 117
that nobody 223;that northwind 651;that on 481;that one 289;that only 33;that our 735
that out -552;that pays 467;that people -140;that photo -43;that planned -307;that process -529
that reminded -566;that s 75;that seemed 481;that shows 327;that so 320;that someone 44
that something -1007;that sort -113;that sounds -228;that started -572;that still -363
that suits 511;that takes 191;that the -466;that there -503;that they -523;that this -238
that to 82;that too -62;that tracks 170;that was -80;that we -938;that week 40;that what -469
that when -215;that will -715;that with -363;that work -656;that works 309;that would 262
that you 217;that your 644;thats 82;the -294;the . 632;the 0 198;the 00 399;the 0000 -283
the 00th -443;the 0rd -79;the 0th 58;the above 158;the acquisition -511;the actual 60;the add 554
the agency -467;the agenda -132;the ai 52;the allotment -795;the alumni -480;the amazing -112
the analysis -59;the anniversary -279;the answer 541;the app -433;the application -53
the approach -594;the archive -290;the area 174;the article -134;the articles -44
the attached -354;the audit -245;the author 82;the automation -79;the baby 479;the babysitter -254
the bakery -239;the bar -41;the bay 37;the beautiful -256;the beginning 122;the below -22
the benefits -188;the best 49;the beta 91;the better -642;the big -370;the biggest -173
the bit -369;the blog -993;the blue -363;the board 91;the boiler -710;the book -447
the booking 1454;the bottom 207;the box -28;the brand -106;the break -377;the brochure 1328
the broken 70;the budget -1007;the build -239;the business 599;the cake -220;the calendar -271
the call -32;the candidate -230;the card 188;the case -425;the cat -273;the cello -257
the ceremony 262;the challenge 55;the challenges 656;the chance 349;the change -270
the changes 392;the channel 34;the chapter -586;the charm 395;the children 791;the choir -340
the church -446;the ci -604;the circle 278;the city -900;the class -562;the client -769
the clinic -415;the club -315;the co 411;the coast -330;the code -602;the coffee -293
the collaboration -395;the color -301;the coming -487;the comments -240;the commercial -423
the committee 64;the community -228;the company -699;the conference -662;the connection 669
the content 257;the contract -1125;the conversation 775;the copy -399;the core -201
the council 289;the country -52;the course 547;the cracks 450;the creative -411;the crm 71
the current -848;the curve -135;the customer -403;the dark 269;the dashboard -531;the data -636
the database -167;the date 117;the day -24;the days -333;the deadline -310;the deal 546
the decision 330;the deck 91;the default -74;the delay -216;the delivery 788;the demo 54
the description -246;the design 432;the details -254;the development -23;the different -594
the direction 194;the discount -541;the discussion 108;the doc 104;the docs -670;the document -421
the domain 585;the doors 217;the dough -406;the draft -253;the duplicate -171;the early 400
the editor 233;the effort 332;the email -549;the emergency -221;the end -41;the energy 118
the enterprise -489;the entry 658;the episode -450;the error -566;the event -52;the exact 432
the existing 243;the experience -27;the expo 463;the export -346;the extension -379;the fact -588
the fair 927;the family -77;the fast -507;the favor -170;the feature -178;the feedback -150
the feeling -273;the ferry -330;the field 287;the figures -271;the final -232;the financial -474
the first -64;the flea -303;the flood 919;the focus -88;the follow 801;the following 183
the food 550;the footer -332;the form -32;the founder 91;the free 195;the front 522;the full 57
the fun -108;the funding 801;the future 130;the game -467;the garden 173;the gate -20
the github 281;the global 399;the globe 463;the go 448;the gold 804;the good -99;the google -546
the grant -272;the great -148;the green -187;the group 553;the growth -326;the guest -157
the guy 198;the harbour -640;the hard -303;the hardest -127;the head -164;the heat 150
the help -681;the high -471;the holiday 1023;the holidays 866;the home 379;the homepage -399
the hospital -75;the hour -63;the idea 683;the impact -196;the inc 175;the income -654
the inconvenience -121;the industry -114;the info -169;the information -257;the initial -192
the insights 32;the insurance 162;the integration -283;the interview -329;the intro -286
the investment -124;the investors -373;the invitation -115;the invite 125;the invoice -675
the invoices -290;the issue -123;the issues -140;the job 141;the key -309;the keys 144
the kids -391;the kind -458;the knee -179;the knowledge -40;the lab -732;the ladder -364
the landlord -220;the last 307;the late -480;the latest -508;the lawyer -503;the layoffs 406
the leader 422;the leadership -153;the leading 442;the letter -21;the liberty 538;the licence 65
the license -517;the lift -254;the lighthouse -535;the line 349;the link 418;the links 152
the list -253;the listing 242;the little -56;the live 48;the local -374;the lock -419;the log -144
the logo -268;the long -46;the lookout 938;the loop 947;the loss -111;the love -178;the mail -220
the mailing -416;the main -423;the maintainer -280;the maintainers -518;the major 316
the majority -51;the man -388;the market 600;the marketing -572;the meantime -119;the media -49
the meeting -421;the meetup 307;the menu 78;the merger -228;the mess 82;the message -111
the midlands 573;the migration -483;the ministry -924;the minutes -129;the mobile -447
the modified -334;the moment 255;the monday -190;the money 50;the month -141;the moon 28
the more -516;the morning 85;the most -24;the move -74;the movie -148;the museum -615
the nail -503;the name -187;the names -285;the national 168;the networking -69;the new -630
the news 56;the newsletter -309;the next 38;the night -238;the node 271;the noise -173
the nomination 745;the notification -366;the number 200;the numbers 530;the occasional 39
the offer -836;the office -540;the old -131;the onboarding -283;the one -399;the ones -682
the online -134;the only -797;the open 672;the opportunity -346;the opposite -583;the options 106
the order 341;the ordinary -130;the organization 118;the original -581;the other 347
the others -212;the owner 433;the package -479;the page 321;the pain -122;the panel -801
the paper -801;the parish -423;the part -193;the partnership 86;the party -573;the past 40
the patch -731;the payment -268;the payroll -56;the pdf -246;the people 786;the perfect 376
the person 1016;the phone -181;the pilot -108;the pitch -91;the pizza -304;the place -357
the platform 45;the plugin -373;the podcast 330;the point -138;the position -1016
the possibilities -222;the possibility 428;the post -127;the potential 610;the power -661
the presentation -253;the previous -96;the price -59;the pricing -896;the primary 210
the print 715;the printer -110;the problem -547;the process 1038;the product -443
the production -243;the program 160;the programme 139;the progress 179;the project -740
the projector -518;the promotion 353;the proper -227;the proposal 305;the prototype 62
the public -424;the q0 -317;the question -367;the questions -150;the quick -97;the quote -566
the radio -43;the rain -190;the rates 322;the readers 637;the readme -328;the reason 649
the recent 120;the recipe -337;the recording 521;the reference -43;the region -126
the release -396;the reply 396;the repo -878;the report 74;the repository 63;the resources -570
the rest -351;the result 238;the results -297;the reunion -224;the revenue -881;the review -377
the revised -336;the right 906;the river 354;the road 122;the roadmap -212;the role 1067
the roof -536;the room 98;the round -291;the rye -174;the sad -220;the sale 326;the sales -100
the same 98;the scans 204;the school -423;the scope -584;the second -1183;the security 148
the seed 213;the sensors -419;the seo 551;the series -587;the session -184;the shared -426
the sheet -393;the shop -393;the short -200;the show -61;the side 655;the simple 560;the site -69
the slides -702;the slow -129;the small -821;the sofa 119;the software 535;the solution -364
the source -485;the space -43;the specific -172;the sponsor -290;the spring 365;the station -222
the story 332;the street -306;the strength -215;the subsequent 215;the suggestion -388
the summer 182;the summit -129;the super 256;the supplier -453;the supply 153;the support 385
the survey -106;the system -30;the table -200;the talk -205;the team 147;the tech -362
the technical -135;the terms 145;the test -335;the thing 222;the things 139;the third -923
the three 35;the time -344;the timeline -334;the timing 1079;the title -102;the tool -780
the top 71;the topic -277;the total 258;the trade 48;the train -31;the training 146;the tram -450
the transaction -471;the transition -136;the translation -345;the trial 668;the trick -420
the trip -281;the two -1198;the u 457;the uk 240;the upcoming 431;the update -569;the updated -347
the url -858;the us 344;the usa -344;the usual -70;the value 320;the vendor -70;the very -402
the vet 336;the video -216;the warm -60;the web 812;the web0 122;the website -178;the week 220
the weekend -212;the white -443;the whole -315;the widget -219;the window -160;the windows -878
the word 198;the work 381;the works -138;the workshop -614;the world -169;the writer -42
the wrong 226;the year 174;the years -57;the yoga 76;their 795;their actual 637
their business -184;their company 273;their day 552;their energy 425;their expertise -120
their first 976;their job 303;their online 423;their page 43;their products -426
their respective 164;their role -494;their sales 161;their site 94;their situation 26
their website 87;their work -417;them 41;them . 676;them ? 125;them and 656;them back 114
them for 533;them here -252;them i -225;them in -329;them over -162;them specific 210
them this -209;them to -1195;them together 116;them up 344;them what -29;theme 288;themselves -94
then -433;then . -142;then i -888;then it -300;then send 238;then started 449;then we 44
theory -75;there -439;there . -64;there ? -998;there a -335;there and -325;there any 489
there anything -666;there at -84;there be -378;there could 44;there for -121;there hope 325
there i -86;there if 272;there in -807;there is -689;there may 636;there might 331;there one 100
there s 129;there someone 784;there was -260;there when -625;there who -200;there will -140
thereby 533;therefore -103;these 325;these . 362;these are 204;these days 288;these items -283
thesis 30;thesis . 110;thesis on -296;they -412;they actually -177;they are -374;they can 226
they could -123;they did 350;they do 353;they don -220;they find -134;they go -752;they have 163
they hit 611;they liked -225;they ll -403;they love 828;they re -229;they ve -112;they were -757
they would 317;thing -358;thing . -820;thing about 153;thing and -81;thing i -987;thing in -361
thing on -623;thing that 114;thing they -111;thing we 239;thing you 201;things -682;things . 310
things 0 870;things ? -27;things about -357;things and 177;things are -831;things can -138
things from -118;things have 557;things i -120;things like 368;things that 501;things to 311
things you -32;think 279;think . -628;think ? -161;think a -264;think about 824;think i -436
think is 473;think it -614;think of 618;think something -476;think that 299;think the -643
think there 267;think they -318;think this 228;think what -621;think would 320;think you 860
think your 242;thinking -499;thinking about 432;thinking of -674;thinking we -344;third -235
third floor -1088;third of 133;third time 681;this -437;this . -961;this ? 635;this a 875
this adds 524;this afternoon -227;this again -178;this all -50;this amazing 159;this and -286
this app 282;this area -148;this article -662;this as -271;this at -161;this awesome -54
this back 451;this be -181;this before -483;this book -183;this brief 547;this bug -361
this but -275;this call -65;this challenge 334;this coming 273;this community 60;this context -194
this could 300;this day -30;this difficult -251;this domain -180;this email 909;this endeavor 143
this episode -121;this event 295;this for -504;this got 669;this helps 636;this i -89;this in -521
this information -368;this into -244;this is -94;this isn 425;this issue -877;this it -558
this just 535;this kind -711;this letter 709;this library -584;this link 767;this list -31
this little -89;this mail -56;this market 247;this matter 704;this may 708;this means -433
this might -233;this morning -440;this new 28;this number 805;this off 701;this offer 477
this on -560;this one -193;this open -471;this opportunity 88;this or -888;this out 639
this package -659;this page 319;this paper -120;this please -196;this point -704;this position -87
this post -328;this pr 265;this process 129;this product 102;this program 490;this project -612
this quarter 913;this question -240;this really -77;this repo -517;this repository 92
this request 109;this resource -64;this role 394;this seems -617;this short -107;this should -246
this site -125;this small -198;this so -463;this software -701;this sounds 174;this space 191
this still -103;this the -70;this thread -460;this thursday 660;this time -784;this to -423
this today -566;this tool 209;this topic -539;this type -197;this up 567;this was -580
this way 164;this website 121;this week -517;this weekend 300;this when -188;this will -617
this work 371;this would 299;this year 814;thomas 54;those -366;those products 269;those who 244
though -496;though . -991;though i 150;though it 186;though we -173;thought 171;thought . -559
thought about -46;thought i 921;thought it 204;thought leaders -648;thought of -105
thought that 760;thought this 472;thought we 82;thought you -882;thought your 416;thoughtful -604
thoughtful and -256;thoughts 175;thoughts . -559;thoughts ? 534;thoughts and -322;thoughts on 1545
thoughts or 726;thousand 712;thousands 292;thousands of 308;thread -307;thread on -351;three 936
three . -70;three months 308;three new 799;three of 486;three things 730;three years -427
thrilled 46;thrilled to 60;through 1016;through . -105;through a -471;through how 198
through it 331;through linkedin 70;through my 354;through our 343;through some 183
through strategic 78;through the -201;through them 504;through this 513;through your 245
throughout -59;throughout this -66;throw -395;thursday -585;thursday . -878;thursday ? 446
thursday afternoon -128;thursday or -962;thursday works -199;thx 419;ticket -100;ticket for -361
tickets -265;tickets are -348;tide -231;tide gauges -367;tide mills -100;tie -222;tier 0 398
tight -216;till 74;till sunday 462;time 171;time . 314;time 0 55;time ? -421;time a -469
time and -392;time at -448;time before 556;time by 37;time fee -198;time flies 231;time for -340
time here 23;time i -948;time in -26;time is 112;time next -58;time no -377;time of -354
time off 99;time offer 704;time on -336;time or 137;time out -271;time s 395;time same -113
time so -151;time that 500;time this -314;time to 1002;time we -571;time with -524;time works -413
time you -338;timeframe 934;timeframe . 216;timeframe ago 466;timeline -194;times -319
times and -192;times on -540;timesheets 598;timing 834;timing is -260;timing isn 413;timing s 1132
tiny 43;tiny one 144;tip -334;tips 128;tips and 258;tired 406;tired of 282;title 1350;title . -21
title and 243;title at 750;title position 97;titled 548;titles 1690;to -36;to . -28;to 0 -39
to 00 -198;to 000 870;to 000k 647;to 00k 307;to 0pm -156;to ? -103;to a 482;to about 615
to accept 412;to achieve -210;to actually -491;to add -543;to adjust 672;to all -91;to an -106
to ana 590;to and 214;to announce -53;to another 139;to any -143;to anyone 687;to apply -653
to are 283;to arrange -238;to ask 624;to assume 266;to at -220;to attend -435;to avoid -989
to back -268;to be 117;to become 837;to begin 420;to benefit 29;to bob -531;to book -57
to boost 477;to both 216;to bother 764;to bounce -261;to break 397;to briefly 468;to bring 471
to build 1008;to buy 1165;to call -133;to capture -599;to catch -994;to celebrate -143
to change 102;to chat 536;to check 474;to choose 248;to circle -467;to claim 1291;to clarify -797
to close 278;to collaborate 748;to collect 307;to come -746;to compare 903;to connect -1116
to connecting -199;to consider -653;to contact 267;to continue 406;to continuing -391
to contribute 406;to cover 491;to create 185;to data 209;to day 370;to dead 275;to decline -177
to delete 171;to deploy -113;to develop -333;to discuss -641;to discussing 252;to do -337
to document -405;to donate -628;to donating -655;to double 350;to drop 296;to e -93;to each -261
to earn 1122;to end 691;to ensure 22;to establish 148;to everyone -337;to exchange 346
to expand 44;to explain -511;to explore 934;to express -468;to extend 483;to face -532
to feature 1561;to find 160;to five 60;to fix 373;to follow -699;to friday -224;to further 102
to gain 185;to gently 258;to get 272;to getting -439;to give -1235;to go 218;to grab -657
to grow -392;to guest 20;to guests -279;to hand -1010;to handle -284;to have 142;to having 48
to hear -903;to hearing 742;to her -72;to http 480;to https 387;to implement -137;to improve 92
to include -1359;to increase 124;to inform -118;to install -391;to interview 391;to introduce 125
to introducing 546;to invest -332;to investor 82;to invite 482;to it -145;to its 348;to jeff -196
to join -692;to jump 78;to just -73;to keep 1272;to know -84;to land 401;to lead 26;to learn 100
to leave 1001;to let -286;to link -807;to list 386;to listen -56;to lock 70;to look -902
to lose 1000;to mail 388;to maintain -326;to make 342;to making 978;to many -215;to me -75
to meet 65;to mention -90;to merge -668;to mind -34;to miss 345;to monitor 223;to move -109
to mutual -607;to my -277;to new 350;to next -302;to nominate 243;to norwind -89;to now -336
to offer 491;to old 129;to on 665;to one 486;to open -506;to other -64;to our -261
to participate 625;to pass -412;to pay 325;to people -403;to pick 555;to pitch 201;to plan -300
to play -210;to point -243;to post 343;to prepare -276;to present 241;to proceed -273
to promote -267;to propose -107;to protect -144;to prove 354;to provide 244;to publish 1272
to push -321;to put -50;to quote 660;to raise -22;to re 183;to reach 40;to read -641;to really 234
to reap -105;to receive -582;to reconnect 746;to reference 282;to remove -591;to reopen -78
to replace -232;to reply -291;to report -147;to reproduce -25;to request 376;to reschedule -357
to resell 382;to resource -518;to respond -320;to retire 398;to return -127;to review 85
to run -513;to save -47;to say -542;to scale 310;to schedule 169;to school -124;to see 733
to seeing -180;to sell 871;to send 392;to serve -172;to set 980;to setup -84;to share 467
to shoot 370;to show 374;to sign -682;to sit -508;to solve 198;to some -305;to somebody -528
to someone 700;to something -124;to speak 359;to speaking 316;to specific -333;to spend -429
to split -469;to sponsor 387;to start -302;to stay -577;to staying -410;to step 150;to stop 244
to study 583;to submit 68;to suggest 502;to support -1085;to switch 139;to take 505;to taking 166
to talk -175;to target 179;to tell 363;to test 177;to thank -654;to that -94;to the -591
to them 171;to think 240;to this -675;to thursday -462;to touch -306;to track 232;to trade 365
to transition -408;to translate -1116;to travel 597;to try 440;to understand 27;to us 219
to use -523;to value 619;to visit 96;to walk -193;to waste 435;to welcome 193;to what 432
to whatever -307;to where -91;to win 26;to work -292;to write 992;to you -35;to your 820
today -382;today . -313;today ? -803;today and 472;today i -397;today is -325;today s 146
toddlers 470;toddlers . 470;together -313;together . -434;together ? -122;together a 596
together and 162;together at -848;together for 536;together on -417;together soon -304;token 492
token on 176;tokens -117;tokens and 626;told -1203;told her -327;told me -323;told the -46
told when -270;told you -159;tom -272;tom and -101;tom s -551;tomorrow -642;tomorrow ? -138
tomorrow afternoon -585;tomorrow at -935;tomorrow s 67;tomorrow to -346;ton -75;ton of -75
tonight 332;tonight . 454;tonight ? -278;tonight at 340;tons -135;tons of -135;too -220;too . 787
too ? -123;too busy -463;too expensive -804;too full -856;too long 57;too many 146;too much -207
took -444;took less 204;took me 240;took over -478;took that 261;tool 652;tool . -859
tool and -425;tool called -45;tool finds 259;tool for 503;tool is -200;tool that 225;tool to 469
tools -56;tools . 295;tools for -695;tools in 169;tools we 375;top 502;top . 225;top 00 -304
top in -51;top priority -347;topic -440;topic . -1293;topic and 62;topic discussed -137
topic for -312;topic ideas 91;topic is -424;topic looks 159;topic of -202;topic really 109
topic that 319;topic to -108;topic was 331;topic would 867;topics -591;topics . -482
topics and 162;toronto 44;total -929;total . -134;totally 548;totally agree -189;totally fine 603
totally get -70;totally understand 464;touch -771;touch . -263;touch ? 156;touch and -414
touch base -306;touch for -498;touch with -619;tough -144;tough week -46;tour 521;tour ? 407
toward 681;town -257;town . -470;town and 89;town next -174;traces 825;track 433
track performance 99;tracked 305;tracking 1471;tracking . 584;tracks 246;traction 418;trade 404
trade show 43;trader -250;traders -84;trades -294;trading 449;trading . 219;trading platform 197
traditional -282;traffic 733;traffic and 383;traffic from 39;traffic to 198;trail -746;train -233
train is -103;trained 154;training 374;training . 146;training and 1008;tram -416;transaction -471
transactions 160;transactions . 160;transfer 522;transfer and 286;transition -184;translate -1287
translate it -637;translate the -646;translate your -394;translated -311;translated article -57
translation -639;travel 265;travel and 239;travels -355;travels . -406;treasure -172;treat 1801
treat yourself 1945;treating -192;treating you -192;treatment -578;treats 78;tree -881
tremendous -360;trends -79;trends and -583;trial 982;trials -183;trick -277;trick . -467;tried 359
tried it -131;tried reaching 569;tried the -668;tried to 615;tried what -23;tried your -334
trigger 265;trigger event 229;trip -603;trip . -476;trip and -61;trip to -241;trouble -683
trouble . -205;trouble getting -468;troy -102;truck -34;true -147;true . -372;true love 174
truly -447;truly appreciate -164;truly impressive -30;trust -531;trusted 328;try 642;try . -290
try and -247;try it 362;try one 447;try our 1448;try the 609;try to -914;try you 704;trying 1051
trying it 402;trying to 1004;tuesday -654;tuesday . -178;tuesday ? 436;tuesday at -221
tuesday or -673;tumblr 534;turn 495;turned 90;turned into -316;turned out 591;turns 56
turns out -397;tutorial -746;tweak -116;tweet -186;tweets 57;twelve -137;twenty -299
twenty minutes 25;twice -616;twice . -285;twice and -49;twice for -190;twitter -257;twitter . 55
two . -967;two changes -219;two days -206;two hours -673;two minute 392;two more 337;two of -1196
two organisations 159;two page 728;two pages -194;two people -135;two places 821;two should 90
two spots 212;two streets -519;two things 169;two would -981;two years 128;tx 175;type 452
typed -90;types 332;typescript -83;typical 310;typically 51;typically see 322;typing -676
typos -217;u 42;u . 649;uber 136;uber for 136;udemy 624;udemy course 851;ui 601;ui . 771;uk 927
uk . -33;unable -165;unable to -165;unaware -29;unbeatable 278;uncle -52;uncle . -361;uncle is 299
under -660;under 00 88;under one 553;under the -510;under your -332;understand 968
understand . -275;understand how 92;understand if 767;understand that 165;understand the 863
understand their 586;understand what 24;understand where 172;understand why -414
understand you 196;understand your 247;understanding -733;understanding . -302;understood -255
understood . -255;unexpectedly -208;unforgettable -145;unfortunately -75;unfortunately i -218
unfortunately it -103;unique 479;unique feature 133;unit 260;university 61;university in 712
unless -134;unless you -504;unlock -213;unrelated -233;unrelated to 276;untapped 434;until -807
until friday -729;until july -189;until next -53;until sunday 503;until the -162;up 112;up . 101
up ? 84;up a 765;up and 79;up as 606;up at 121;up but 624;up by -843;up first -657;up for -210
up from -113;up gently 312;up here 1200;up i 241;up in -43;up list 609;up more 365;up my -214
up now 356;up on -236;up properly -272;up so 115;up sometime 297;up soon -359;up that -785
up the -128;up to 330;up tomorrow -447;up we -193;up where 163;up wine 196;up with -90
up your -109;upcoming 1016;upcoming summer 282;update -405;update . -267;update i -195
update on 381;update the -307;update your -373;updated 279;updated . -265;updated ? -54
updated contact 169;updated resume 654;updated the -225;updates -138;updates . -125;updates ? -91
updates on 201;updates to -43;updating -447;upfront -234;upgrade 695;upgrading -31;uplift -779
upon -476;ups 54;upstream 616;upvote 310;ur -317;urgent -251;urgent requirement 724;url 1038
url . 1126;url http -136;url it 120;url thank 360;url that 212;us 615;us . -197;us ? 732;us a 990
us about -423;us an -233;us and 109;us are 268;us as -104;us at 648;us by 134;us from -791
us if 39;us in 300;us is -705;us know 192;us on 267;us or 440;us the -413;us to 753;us we -347
us will -22;us with 322;us your 163;usa -344;usage -613;usage . -423;usd 567;usd per 444;usdt 287
use -489;use . -56;use ? -305;use a -273;use and 244;use case -147;use code 275;use for 95
use i 223;use in -133;use it -65;use my -173;use of -568;use the -646;use them -65;use this -578
use to 388;use what -250;use with 304;use your -897;used -534;used . -299;used ? -535;used a -475
used and 125;used by 442;used for -321;used to -20;used your -353;useful 310;useful . 196
useful ? 325;useful as 529;useful context 73;useful for -384;useful happy 23;useful i 121
useful resource 193;useful to -521;user -364;user experience 155;user name -103;username 410
username . 410;users 324;users . -33;users if 840;users like -403;users who -380;uses -356
using -227;using ai 684;using an -210;using any 437;using it -54;using our 226;using product 215
using the -20;using this 66;using your -591;usp -726;usual -434;usual spot -84;usually 345
utilize -344;ux 283;ux stories 716;v 797;v . 592;v0 -649;vacation -683;vacation until -164
valid -33;valid until 285;valley -238;valuable 445;valuable . -213;valuable addition -247
valuable content 109;valuable for -206;valuable information -98;valuable insights -183
valuable to 222;valuation 173;valuation . 173;value 1206;value . 393;value and -156;value for 67
value of 320;value to 490;value your 933;valued 509;vancouver 376;vanished -178;variable -403
variations -1017;variety -36;various -382;vat -370;vault -203;ve -267;ve a 461;ve added -649
ve already 45;ve always 204;ve applied -499;ve been -453;ve booked -337;ve built 106
ve created 588;ve decided 293;ve developed -317;ve done -206;ve followed -22;ve found 344
ve gone -514;ve got 722;ve had 134;ve heard -357;ve helped 865;ve hit -104;ve included -395
ve just 395;ve learned -382;ve made -313;ve mailed -521;ve missed 604;ve moved -90;ve never 529
ve provided -188;ve reached 93;ve read -258;ve really 411;ve recently 216;ve reduced -35
ve reviewed -186;ve run -196;ve scheduled -48;ve seen 204;ve shared -283;ve signed -337
ve some 767;ve started 55;ve stuck 204;ve talked -545;ve tried 455;ve worked -384;ve written 114
vehicle 771;vendor -836;vendors -129;venture 52;ventures 347;ventures . 343;venue 628;venues -74
vercel 386;vercel . 197;verified 816;verify 139;version -1042;version 0 -239;version at 108
version i -113;version is -175;version of 25;versions -489;very -306;very best -152
very comfortable -308;very easy -441;very excited 41;very expensive -43;very glad 39;very good 206
very happy 187;very helpful -584;very important -202;very impressed 889;very interested 414
very interesting -541;very kind -35;very much 661;very nice -228;very similar -112
very valuable -889;very welcome -820;very well -38;vet 65;vetted 607;via 206;via email -62
via slack -271;via the -174;vibe 237;vibes -271;victoria 149;video 413;video . 402;video ? -326
video if -395;video it -89;videos 139;videos . -273;videos for 462;view 260;view on 605
viewed -551;viewed my -409;viewed your -254;viewing 494;views 361;village -102;vimeo 410;vip -111
vip00 275;vip00 for 275;viral 251;virtual 488;virtual coffee 280;visibility 914;visibility and 460
visit -602;visit . -337;visit ? -977;visit the -661;visit you -155;visiting 349;visiting your 693
visitors -41;visitors . 314;visitors with -129;visitors would 401;visual 669;voice 927;volume -740
voluntary -190;volunteering -575;volunteers -604;vote 182;vote for 875;vp 580;vp sales 382;vs -262
vs . -116;vs actual -25;w -170;wait -943;wait for -351;wait to -324;waiting 167;waiting for 101
waived 696;wake -438;walk 621;walk through -375;walk you 1001;walked -213;walking -444;walks -38
wall -458;wall . -181;wallet 660;wallet . 265;wand 276;wanna 267;want 147;want . 200;want a 95
want company -991;want for 1315;want i 345;want it 74;want me -339;want more 952;want one 685
want the 503;want to -137;want you 55;wanted to 273;wanted you -384;wanting -202;wanting to -202
wants -695;wants to -332;ward 279;warehouse 704;warm -258;warm regards -67;warm wishes -182
warmest -217;warning 24;warrant -471;was -513;was . -42;was 00 -754;was a 143;was able -39
was about -537;was absolutely -61;was always -37;was an -677;was browsing 183;was checking 36
was genuinely 243;was good -202;was great -36;was hoping 960;was immediately 113
was impressed -355;was in -121;was it -238;was just 227;was looking -238;was lovely 543;was my -50
was no -398;was one -270;was out -95;was particularly 46;was reading 162;was really 499
was sad -108;was so -454;was something 119;was spot -574;was surfing 533;was talking -606
was that -158;was the -607;was there -349;was thinking -387;was to 861;was willing -56
was wondering -37;was worth 292;wasn -102;wasn t -102;waste 605;waste your 42;wasting 129
wasting your -60;watch 286;watched -47;watched your -50;watching -694;watching how 242
watching you -317;water -184;water and -384;wave -199;wave a 276;way -162;way . -326;way ? 249
way and -99;way but 186;way for -329;way happy 61;way home -145;way i 398;way just 643;way keep 24
way more -281;way of -382;way they -208;way to -287;way too 47;way we -455;way you -867;ways 208
ways to 343;ways we -228;we 61;we achieved -77;we agreed -462;we aim 283;we all -338;we also 436
we appreciate 94;we are 454;we automate 353;we believe -107;we both -714;we build 28;we built 462
we buy -751;we came 276;we can 125;we cannot -808;we chat 680;we connect 303;we connected -657
we could -330;we count 204;we d 57;we decide -190;we did -65;we didn 33;we discuss -343
we discussed -376;we do 1089;we feel 135;we finally -318;we find 87;we fix 120;we found 355
we get 328;we give 264;we go -333;we got -615;we grab 383;we grew 339;we guarantee 544;we had -566
we handle 293;we happen 241;we have 424;we haven -449;we help 188;we helped 292;we hop -411
we hope -205;we install 137;we invite 35;we just 499;we keep -418;we know 609;we last 1217
we launch 287;we launched 459;we learned -21;we left 163;we ll -854;we love 788;we loved 148
we made 119;we make 515;we manufacture 318;we may 494;we met -450;we might 258;we miss 803
we move -1075;we need -894;we noticed 961;we offer 511;we only 455;we pay 167;we plan -238
we produce 538;we provide 679;we push -206;we ran -248;we re 418;we realized 40;we really -193
we receive -377;we received 221;we recently 341;we run 33;we sat -433;we saw 62;we schedule -448
we see -134;we seem 579;we set 40;we share -572;we shared -659;we should -822;we speak 393
we specialise 39;we specialize 365;we spend 69;we spent -61;we start -437;we stay -193
we still 271;we support 40;we tag -684;we take -275;we talk 292;we think -34;we understand 87
we used -581;we usually -583;we ve -282;we want 277;we wanted 113;we went -280;we were -326
we will -630;we wish -600;we won -727;we work 521;we worked -586;wealth 527;wear 31;web 563
web and 792;web design 31;web development -396;web page -359;web site 53;web0 384;webinar 227
webmaster 290;webmaster i 187;website 1504;website . 1152;website and 1483;website called 376
website http 402;website i 97;website in 328;website is -262;website offers 416
website preview -58;website s -909;website so 97;website this 194;website to 192
website using -281;website we 260;website where 127;website while 276;website with 717
websites 101;websites . 56;websites and -214;websites for 621;wedding -811;wedding . -325
wedding in -377;wedding on -798;wednesday -729;wednesday . -121;wednesday ? -166
wednesday afternoon -769;wednesday and -21;wednesday at -379;wednesday to -22;wednesday would -128
wednesdays -271;week 53;week . 340;week 00 -234;week ? 221;week about 46;week ago 769
week ahead -139;week and 200;week at 56;week but -65;week going -247;week here -28;week i -808
week if 25;week in 214;week intensive -99;week is -174;week s -710;week since 27;week so 357
week that 187;week to -444;week twelve -99;week was 427;week would 217;weekend -163;weekend . -340
weekend ? -395;weekly 509;weeks 846;weeks . 619;weeks ? -56;weeks ago 460;welcome 358
welcome . -574;welcome back -90;welcome the 122;welcome to 520;welcome you 431;welcomed -27
welcomed . -30;well -365;well ? -362;well and 164;well as -89;well at -45;well deserved -162
well done -296;well for 388;well funded 61;well i -73;well in 208;well known -279;well last -334
well on -196;well so 252;well structured -557;well with 199;went -589;went from -399
went into -174;went out -305;went to -227;went up 138;were -1040;were a 36;were always -43
were asking 233;were impressed -341;were in -356;were interested 1041;were looking 237
were not -343;were on -20;were right -227;were talking 184;were the -322;were very -597;weren 233
weren t 233;west -23;what -350;what . -848;what a 213;what about -572;what actually 400
what are 279;what can -977;what caught 553;what changed 727;what did -463;what do 390
what does 104;what happened 25;what happens -34;what has 722;what have -578;what i 622;what if 518
what is -308;what it 505;what kind -76;what made -398;what makes -297;what my 1417;what our 81
what s 360;what should -481;what the -326;what they 707;what this -126;what time -691;what to -292
what was -214;what we 980;what worked 21;what would 508;what you -885;what your -31;what yours 333
whatever . 325;whatever you 482;whatsapp 813;whatsapp . -336;when -106;when ? -524;when a -249
when are -260;when can 797;when i -184;when is -72;when it 309;when my -478;when one -112
when people 28;when someone 278;when the -161;when they 356;when we -76;when would 377
when you -814;when your -298;whenever -1094;whenever . -439;whenever you -1017;where 217
where else -44;where it -212;where should 130;where the 41;where they 609;where to -633
where we 258;where you 1018;whether 226;whether i 489;whether it -517;whether or -126
whether the -296;whether to -684;whether we 757;whether you 634;which -104;which can 82
which has 719;which i -892;which is 860;which may -627;which might 179;which one -221
which trail -830;which version -296;which we 284;which you -58;which your 391;while -433
while . -717;while and -132;while but -59;while checking 120;while hope 357;while i 213
while it -104;while looking 273;while researching -341;while since 36;while still 95;while you 159
white -96;who 870;who are -369;who asked -369;who can -180;who could -326;who d 748;who do 997
who else -382;who had -497;who handles 496;who has -291;who have -363;who i 209;who is 63
who knows -547;who looks 604;who might 1182;who need 797;who paid 665;who restored -400
who runs 489;who s -693;who should -607;who the -170;who ve 556;who want 251;who wants 218
who we 42;who would 457;whole -247;whole team -236;whom -583;whom are 82;whom i -475;whose 455
why 89;why . -102;why ? 337;why don 202;why i 835;why is -756;why it 187;why not -217;why the -447
why this 54;why you 117;wide 278;wide range 278;widget -144;wife 130;wiki 615;wild -56;will -501
will be -67;will check 163;will close 211;will contact -1277;will continue -230;will do 222
will find 582;will get 247;will give 287;will go -29;will have -500;will help -658;will hold -185
will hopefully 170;will lead 126;will let -133;will love 220;will make -205;will miss -55
will not -654;will provide 816;will put 304;will reach -409;will remove 461;will respectfully -324
will review -283;will see 370;will send 601;will still -222;will surely 317;will take 168
will there -336;will update -199;will walk 220;will write -781;will you 99;willing -109
willing to 109;willingness 424;willingness to 424;win . 108;win back 268;wind energy 195
window -33;window . -117;windows -758;wine 617;wine . 322;wink -264;winning -127;wins -218
winter 616;wisdom 259;wise -330;wiser 462;wish -571;wish i -450;wish to 1019;wish you -877
wishes -606;wishes . -447;wishes for -127;wishes to -242;wishing -646;wishing you -408;with 192
with . -323;with 0 609;with 00 1136;with 000 -160;with 00k 120;with ? -103;with a 380
with about 1298;with actionable 48;with ai 98;with all -214;with an 342;with another -206
with any -162;with audience 171;with business 504;with common 28;with company 26;with credit -781
with engineers 474;with every 398;with everything 296;with fellow -806;with firms 170
with five -52;with further 427;with good 415;with great 153;with guaranteed 386;with guest 707
with half -239;with happiness -139;with in -346;with is -338;with issues 204;with it -1002
with its -292;with joy -232;with just 769;with like -464;with lots -163;with many 378
with marketing -266;with me -936;with more -771;with my -263;with new -190;with no -136
with one 349;with only -25;with or -498;with other -43;with others -136;with our 423;with over 309
with pain 173;with people -128;with please -137;with product 749;with real 76;with redacted 688
with related 196;with similar 223;with some -203;with someone 200;with specific -263
with talented -217;with ten 827;with that -766;with the -729;with them -498;with this -143
with two -643;with us 1182;with what 402;with whom -603;with work -668;with x -483;with you 120
with your 637;with zero 731;withdraw 115;withheld 160;within -314;within 0 -251;within 00 -474
within a -164;within the -283;within your 584;without 156;without a -727;without any 723
without asking 186;without giving -138;without hiring 807;without me -588;without the 129
without this -490;without you -447;women 203;won 150;won t -82;won the -155;wonder -386
wonder how -72;wonder if -676;wonder what 425;wondered 166;wondered how -411;wonderful -758
wonderful . -56;wonderful and -109;wonderful day 118;wonderful time -408;wonderful week -66
wonderfully -353;wondering -637;wondering how -20;wondering if -739;wondering whether -323
wonders 300;word 670;word . 640;word ? 261;word about -46;word of 460;wordpress 412;words -496
words . -322;words about -322;words in -658;work -100;work . -168;work ? 477;work alongside -831
work and -493;work anniversary -361;work around -589;work as -309;work at -456;work but -176
work dedication -107;work done 503;work for -639;work has 561;work here 333;work i 52;work if -80
work in -101;work is 300;work of 360;work on -421;work or 130;work out 574;work so 144
work there -223;work through 873;work together 105;work very 314;work well 337;work when -38
work with 890;work you 140;worked -639;worked . -78;worked for 487;worked there -621
worked together -614;worked with -300;workers 130;workers . 130;workflows 548;working 155
working . -165;working and -230;working capital 343;working for 61;working from 318
working full -178;working group -339;working in -307;working on 110;working to 1103
working together 78;working with 76;workplace 177;works 115;works . 538;works best -362
works for -127;works in 112;works now -88;workshop -441;workshop in -87;workshop on 454;world 66
world . -675;world of 192;world to 466;worries 376;worries . 386;worries at 393;worries if 306
worries just 44;worries take -284;worries you -288;worry -240;worry about 288;worry it 204
worst 211;worth 716;worth a 467;worth adding -52;worth checking -822;worth it -694;worth your -251
worthwhile -87;would 319;would 000 -295;would a 412;would actually 67;would also -104
would any -313;would appreciate 680;would be -180;would benefit 55;would bring 841;would cost -632
would encourage -407;would find 241;would fit 307;would give -311;would gladly -923;would have 298
would help 1058;would i -748;would it 306;would like -235;would love 304;would make -30
would mean 527;would next 156;would prefer 69;would rather -261;would really 279;would say 60
would suggest -419;would suit -52;would take -701;would that 434;would value -60;would welcome 97
would work 273;would you 608;wouldn -593;wouldn t -593;wow -194;wow . -266;write 719;write . -312
write a -123;write about 516;write an 202;write and 286;write for 742;write it 250;write me -340
write on 344;write the -596;write them 402;write to -398;write up -459;writer 1142;writer and 245
writer in 588;writes 911;writing 628;writing . 278;writing a -80;writing about 151
writing the -355;writing to 247;written 1054;written . -69;written a 392;written about 664
written by 463;written for 171;written in -217;wrong 412;wrong . 91;wrong i 990;wrote 252
wrote . -49;wrote a 565;wrote about 343;wrote in -228;wrote on 249;wrote something -96
wrote that 195;wrote the -677;wrote to 224;www 567;www . 567;x 572;x . -169;x years -483;xxx 384
xxxxx 874;xxxxxx 305;xyz 1422;y 79;y all -461;ya -218;yahoo 144;yea 204;yea we 204;yeah -821
year -523;year . -469;year ? 957;year ahead -179;year and 155;year anniversary -139;year at -29
year in 705;year of -489;year old -830;year s -631;year student -490;year to 250;year wiser 462
years -356;years . -201;years ? 681;years ago -393;years and -589;years at 374;years i -194
years in -815;years is -241;years now 262;years of 24;years on 587;years to -342;yes -1130
yes . -184;yes and 240;yes for 206;yes i -1057;yes or 518;yes please -495;yes so -335;yes we -287
yes you -193;yesterday -110;yesterday . -250;yesterday i -125;yesterday s -416;yet -268;yet . -146
yet ? 155;yet so 262;yet to -161;yo 1044;yoga 554;york 524;york . 49;york times 668;you . 77
you 00 537;you 000 388;you ? 110;you a 469;you about 1387;you accept 243;you add 933
you after -217;you again -269;you agree 448;you all -260;you already -273;you also -319
you always -558;you among -347;you an -427;you ana 152;you and -522;you anything 551
you apply -502;you are 177;you around -273;you ask -715;you asked -1046;you at -90
you attended 214;you available 846;you back -157;you be 309;you because 858;you been -216
you being -84;you both -876;you bring -137;you brought -378;you built 71;you but -658;you by -159
you came 214;you can 170;you change -414;you charge -593;you check -586;you come -263
you coming -126;you confirm -546;you consider 2184;you considered -226;you could 1982
you crossed -173;you currently 1953;you d 770;you deal -475;you described -910;you did -184
you do 645;you doing 661;you don 1161;you down 933;you during -341;you earn 21;you enjoy -259
you enjoyed -62;you ever 1322;you exactly 100;you explain -310;you feel -715;you feeling -836
you find -767;you finished -78;you first -141;you follow -35;you for -1049;you found -729
you free -1179;you from 795;you further 407;you gave -622;you get 49;you getting 538;you give 152
you go -237;you going -538;you got 44;you grow -387;you guys -329;you had 190;you handle 27
you handled -611;you happen 489;you happy 491;you have -335;you haven -265;you hear 1019
you help -233;you helped -542;you here 144;you holding -660;you how 875;you i 273;you if 474
you immediately -341;you interested 556;you introduce 126;you is -370;you join -477;you just 676
you keep 569;you keeping 280;you know 29;you lead 128;you leave -231;you lend -285;you like 297
you liked 1106;you liking -120;you link 242;you linked 241;you look 341;you love 984;you lunch 169
you made -472;you many 222;you may 847;you mean -1298;you meet -36;you mentioned 758;you might 753
you mind -506;you money 210;you more 853;you moved -378;you must -512;you my 114;you need -724
you needn -411;you never 28;you next -156;you no -172;you not 67;you now -128;you of 135
you off 673;you on -87;you once 128;you one 548;you only 899;you open 429;you or 1072;you our 733
you over 252;you own 257;you pay 359;you peace -89;you perhaps 479;you pick -62;you plan 223
you please 25;you point 1092;you post 989;you posted -338;you prefer -74;you probably -169
you provide -379;you put -803;you qualify 276;you re -132;you reaching -128;you read -215
you really 111;you receive 905;you recomend 53;you refer 200;you remember -423;you reply -144
you review -177;you ring -565;you run 347;you said -26;you saw 268;you say -592;you see 605
you seem 693;you seen -106;you send -1132;you sent -414;you set -506;you settling -238
you share -531;you shared -1023;you should -292;you showed -503;you since -448;you smile -431
you so 414;you some -409;you something 1043;you soon 82;you spare 690;you stand 783;you start -188
you started -224;you stayed -66;you still -703;you support 332;you take -207;you taking -454
you talk 883;you tell -502;you than -352;you that -684;you the 396;you then -331;you there 136
you think -123;you thinking -148;you this 971;you thought 528;you through 984;you to 1039
you today -265;you told -67;you tonight 219;you too 357;you took -551;you tried -371;you two -284
you understand -131;you up -1076;you use 1059;you used -322;you ve -115;you very 272;you via 790
you viewed -409;you visit -422;you want -705;you wanted -246;you was 618;you we -57;you well 200
you went -729;you were 126;you what 1269;you when -997;you whether -416;you will 875;you win 108
you with 414;you within -503;you won 418;you work -48;you would -270;you write 688;you wrote -65
you yet 197;young -54;your 449;your actual -33;your ad 76;your address -285;your advertisement 214
your advice -263;your ai 611;your annual 695;your application -330;your appointment -408
your area 973;your article -324;your articles -224;your assistance -262;your attention 446
your audience 479;your back 68;your biggest 304;your birthday -286;your blog 1580;your book -981
your boss 538;your brain 49;your brand 336;your browser 228;your budget 1153;your building 560
your business 868;your calendar -230;your call -537;your candles 507;your card -162
your career -801;your careers 156;your chance 548;your chrome 892;your city 429;your clients 170
your code 394;your comment -161;your comments -127;your company 459;your competitors -45
your consideration -304;your contact 720;your contacts -621;your content 245;your contribution 270
your contributions -236;your convenience 931;your course -462;your coverage 401;your credit -319
your current 489;your data 409;your day -512;your decision 80;your dedication -231;your diary 328
your directory 442;your domain 795;your earliest -603;your effort -85;your efforts 83
your email 1839;your end -560;your energy -136;your essay -612;your esteemed 224
your excellent -107;your exchange 652;your existing -1156;your expectations -108
your experience -106;your expertise 63;your extension 1036;your eyes -515;your family -551
your father -223;your favorite 1070;your feedback 78;your feelings -635;your field 353
your file 798;your firm 740;your first -952;your fitness 403;your focus 85;your free 679
your future -126;your generous -764;your github 1527;your go -431;your goals 40;your good -301
your great -96;your guidance -150;your hair 768;your hands 353;your hard -457;your help -271
your hiring -329;your home 548;your honest 105;your house 814;your idea -708;your inbox 237
your income 483;your industry 232;your insights 485;your interest -338;your interview -338
your investments 386;your invitation -472;your invoice -384;your job 498;your journey 372
your kids 887;your kind -174;your kindness -44;your last 640;your latest 614;your leadership -233
your lecture -157;your letter -427;your library -61;your license -54;your life 519;your link 511
your linkedin 131;your list -548;your listing 124;your little -66;your local 49;your logo -215
your loss -453;your loved -150;your lunch -73;your main 138;your market 73;your marketing 280
your mentorship -682;your message -683;your money -381;your monthly 507;your mother -349
your mum -415;your name -610;your needs 170;your neighborhood 264;your network -276;your new -1169
your newsletter 395;your next 1361;your niche 423;your note -621;your number -127;your offer -744
your office 20;your online 87;your open 670;your opinion -64;your options 775
your organization 215;your page 579;your paper 85;your parcel 465;your patience -20
your patients 376;your peers 557;your pension 736;your permission -638;your personal -528
your perspective 357;your phone 695;your piece -347;your pitch -813;your place 975;your plans 282
your plate -296;your pocket 611;your podcast 510;your point -234;your policy -83
your portfolio 545;your position 847;your post -70;your poster -704;your posts -524
your premium -363;your presentation -328;your pricing -1668;your product -226;your products 256
your professional -347;your profile -129;your project -199;your projects 284;your promotion -496
your prompt -81;your proposal -471;your push -479;your question -83;your questions -443
your radar 847;your rates 80;your readers 1033;your readme 668;your recent 792;your region 418
your reply 1003;your repo 443;your repository 1022;your request -361;your requirements 409
your research 138;your resource 234;your resources 766;your response -203;your resume 594
your review 276;your reviews -276;your role 667;your sales 912;your schedule -50;your score 220
your search -737;your seat 878;your sector 231;your seo 714;your service -681;your services -875
your shop 606;your show 487;your side 101;your site 1450;your situation 1102;your size 417
your skills -246;your software -25;your space 375;your special -138;your specific 127
your stage 342;your start -535;your story -155;your street 553;your study -428;your support 387
your take 473;your talk -1151;your target 387;your tax -320;your team 815;your thesis -546
your third -328;your thoughtful -713;your thoughts -428;your thread -351;your time -119
your token 266;your tool -31;your town 69;your upcoming 266;your updated 539;your updates -125
your url 212;your usual -359;your valuable 535;your view 557;your visitors 277;your way -565
your web 175;your website 1361;your wedding -82;your week -380;your weekend 447;your wife -100
your wisdom 259;your words -654;your work -245;your workshop -194;your write -835;your writing 133
your years -395;yourname 507;yours 909;yours . 602;yours ? 365;yours and 41;yours are 34
yours could 380;yours cut 308;yours for -239;yours here 183;yours through 204;yours to 302
yourself 616;yourself . -640;yourself and -294;yourself to 316;youtube 560;youtube . 248;yrs 875
zero 626;zoning -67;zoning . -67;zoom -728;zoom call -391;zoom link -458
"""
