"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.
A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.
"""

from __future__ import annotations

WEIGHTS = """
bias -585;+all 1297;+calendar 437;+disguise 588;+flattery -143;+generic -1052;+link 346;+loud 709
+money 387;+nagging 1426;+opening 475;+personal -835;+placeholder 759;+plain 1044;+probe 303
+self -51;+sells 1198;+show 1157;+thanks 743;+time 729;+urgency 884;. . 173;. 0 -242;. 00 930
. 000 -192;. 0000 131;. a 701;. absolutely -238;. add -470;. adding -447;. after -687;. again -128
. ai 38;. all 834;. also -403;. always -828;. any -363;. anyway -268;. app 505;. apply 772
. are -57;. as 719;. ask 374;. assuming -541;. at 177;. attached -164;. awaiting -108;. base 368
. based 35;. because -176;. been 106;. before 406;. ben -207;. best -944;. better -191;. book 693
. both 565;. bring -135;. building -170;. businessname 616;. but -212;. buy 723;. by 106
. call 551;. can -250;. catalogue 462;. check 1386;. cheers -480;. click 1151;. closing -985
. co 700;. coffee -45;. com 488;. come 519;. comment 295;. company 226;. congrats -776
. congratulations -633;. connect 567;. contact 1247;. context 234;. cool -130;. could -376
. curious 236;. currently -150;. d -359;. dana -33;. deck 791;. didn -496;. disclosure 414
. dm 174;. do 196;. does -539;. don 347;. drinks -157;. due -148;. e -202;. each 336;. early 388
. edu 459;. either 955;. enhance 142;. enjoy -145;. especially -417;. even 239;. every -25
. everyone -292;. everything 245;. example 573;. excited -433;. feel -239;. first 361;. for 847
. four -261;. free 147;. from 135;. g -318;. get -427;. github 901;. give 122;. given 1106
. glad 134;. go -222;. good 267;. google -691;. got -277;. great -878;. greetings 605
. guaranteed 382;. guru 339;. has 87;. have -676;. he -448;. her 436;. here 481;. hey 405
. his -40;. homes 426;. honestly -325;. hope -645;. hopefully 114;. how -1088;. however -1028
. html -324;. http -302;. https 776;. i -172;. if 1324;. im 261;. impressive -313;. in 464
. insert 47;. interested 932;. invoice -1126;. io -89;. is -315;. it -32;. j -614;. john -81
. join 1026;. js -186;. just 297;. keen 804;. keep -524;. key -90;. kind -436;. kindly 774
. last -799;. let 356;. like -236;. limited 505;. link 726;. long -49;. look -384;. looking -525
. looks -214;. love -553;. make 143;. making 387;. many 281;. mark -324;. may -199;. maybe -800
. md -424;. me 717;. mind 178;. miss -331;. most -547;. moving -903;. my 33;. name 615;. net -104
. new 747;. nice -397;. no -331;. nobody -143;. not -589;. nothing -268;. noticed 270;. now 831
. of -457;. offer 351;. ohmygpt 413;. on 547;. once 133;. one -844;. open 1083;. or -459
. org -1292;. other -506;. otherwise -297;. our 1212;. over 154;. overall -254;. packages 344
. past 393;. people 291;. perhaps -140;. phillip -430;. ping 790;. please 329;. plus 229;. plz 222
. pretty 400;. price 154;. product 290;. property 106;. quick 646;. r -207;. raising 272
. reaching -136;. really -66;. recently -30;. register 309;. reply 1002;. review 101;. right 420
. ru 234;. s 337;. same -635;. save 933;. saw 936;. say -296;. see -388;. send -228;. sender 849
. sending -207;. several 525;. shall 1032;. she -280;. short 27;. should 391;. sign 603
. similar 241;. since 599;. sincerely -426;. small 535;. so -267;. sorry -274;. sounds -542
. specifically 35;. split -440;. start 546;. still 957;. svg 130;. take -69;. takes 331;. tech 679
. tell -800;. thanks -508;. that -181;. the -271;. their 130;. then -200;. there 1067
. therefore -193;. these 563;. they -146;. think 32;. thinking -200;. this 62;. thought -284
. time -384;. title 238;. to 663;. totally 415;. tried 434;. try -117;. trying -141;. two 831
. uk 590;. unfortunately 174;. updated 190;. url 207;. use 465;. usually 312;. vercel 197
. very 839;. visit 884;. waiting 97;. wanna 1154;. want 995;. wanted 300;. warm -113;. was -888
. wasn 194;. way 419;. we 787;. well -221;. what -721;. whatever 474;. when 432;. where -284
. whether 201;. which -630;. while 37;. who 346;. why 99;. will -829;. wish -514;. wishing -170
. with 282;. work 686;. working 23;. worth 577;. would 629;. write -147;. yes -840;. you -230
. your -487;. yours 442;. youtube 371;0 258;0 . -455;0 0 346;0 00 -984;0 000 1379;0 0000 -482
0 00pm -874;0 ? -593;0 and -200;0 day -164;0 days 220;0 dollars 263;0 for -937;0 hours -277
0 i 255;0 is -62;0 it -406;0 just -702;0 million 482;0 min -239;0 minute 310;0 minutes 897
0 month -141;0 months 313;0 of 560;0 on -238;0 or 743;0 page -535;0 people -128;0 pm -434
0 sdrs 64;0 seconds 405;0 sentences 392;0 specific 275;0 spots 1187;0 step 321;0 that 110
0 there -235;0 things 436;0 to -175;0 unique 137;0 we 329;0 weeks 274;0 year -248;0 years -122
0 you 611;0 yrs 864;00 957;00 . -719;00 0 -163;00 00 -271;00 000 -103;00 0000 146;00 ? -121
00 a -753;00 accuracy 443;00 am -241;00 and -768;00 at -118;00 commission 236;00 day 968
00 days 708;00 developers 835;00 discount 341;00 dollars 462;00 euro 358;00 extra 467;00 for -651
00 hours 594;00 improvement 326;00 in 104;00 kernel -214;00 min 211;00 mins 305;00 minute 530
00 minutes 268;00 mo 44;00 month 189;00 months 376;00 of 602;00 off 2033;00 on 374;00 one 477
00 or -665;00 people 138;00 per 149;00 percent 129;00 pm -306;00 pounds 170;00 qualified 292
00 sec 204;00 second 650;00 seconds 506;00 so -348;00 to -260;00 usd 443;00 using 152;00 weeks 298
00 would 259;00 years 202;00 you 532;000 1480;000 . -102;000 0 -406;000 0000 77;000 ? -463
000 a 861;000 and -296;000 dollars 131;000 error 82;000 euro 285;000 for 778;000 from -453
000 in 252;000 mo -1004;000 pounds 336;000 students 341;000 to 254;000 total -34;000 users 224
0000 47;0000 . -203;0000 0 -278;0000 00 -1240;0000 ai 259;0000 and -754;0000 for -972;0000 i -242
0000 in 326;0000 on 162;00000 -41;00000 . -240;000000 -144;000000 . 487;000k 869;000k plus 135
000k with 488;00am 23;00am . -200;00am ? 781;00am est -309;00k 1023;00k followers 229;00k for -427
00k in 325;00k subscribers 116;00k to 350;00m 481;00m . 366;00min 128;00pm -874;00s -30;00th -229
00th ? -114;00th and 326;00x -113;0d 395;0k 107;0m 741;0pm -51;0pm ? -290;0rd -244;0st 974;0th -62
0th ? -28;0th and -385;0th to -23;0x 463;=about  -974;=about i -1006;=about iy -272;=about w -786
=about wi -1299;=about wiy 950;=about wy 178;=about y -712;=currency 1309;=exclamation -86
=length 0 -1649;=length 1 -1108;=length 2 132;=length 3 368;=lines 232;=link -35;=percent 2139
=question at the end 660;=question within -111;=questions 472;? 257;? . 1492;? 0 344;? a 483
? also -188;? and 446;? any -495;? are -951;? asking 580;? at -132;? best 194;? can 290
? cheers -63;? could -366;? did -332;? do -1676;? either 318;? even 413;? happy 1053;? he -199
? here 454;? hope -243;? https -89;? i -63;? if 1020;? it -98;? just 177;? last -322;? let 142
? link 24;? looking 61;? may -703;? mine -497;? most 594;? my 162;? no -609;? or -514;? order -240
? our 273;? ours -869;? p -61;? personally -248;? please 249;? quick 209;? reply 322;? she -496
? something -265;? sorry -153;? thank -81;? thanks -141;? that -123;? the -1180;? then -195
? there -438;? they -256;? totally -84;? usp -691;? we -293;? what 198;? will -48;? without 519
? would -158;? yea 194;? you -1358;? your -174;a 352;a 0 335;a 00 501;a 000 260;a 0000 53
a and -396;a b -66;a backend 305;a background -72;a badge -240;a bakery -237;a balcony -621
a beautiful 91;a beer -515;a better 696;a big 231;a bigger 630;a bit -307;a blockchain 844
a blog -755;a book 195;a brand -311;a breakfast 291;a brief 362;a browser -182;a budget -239
a bunch 39;a business 405;a busy 561;a button -464;a c 110;a calculator 666;a call -527
a canadian 64;a candidate 32;a case 367;a cash 426;a centralized 42;a certified 533;a chance 877
a change -261;a chat -982;a clean 139;a client 748;a co -467;a coaching 251;a coffee -79
a cold 191;a collab 52;a collaboration -176;a colleague -114;a comment 185;a commercial -368
a community 446;a company 1095;a competitor 106;a complete 175;a complimentary 414
a comprehensive 559;a conference 79;a confidential 537;a confirmation 131;a constant -354
a consultant 501;a convenient 347;a conversation 1266;a cool 129;a copy 399;a couple -419
a current 1618;a dao 120;a dashboard 363;a data 484;a day 631;a dead 427;a decision -84
a dedicated -499;a demo -1312;a detailed 87;a dev 22;a developer 24;a different -444
a difficult -197;a digital 701;a dinner 291;a directory 488;a discount 102;a discounted 168
a document -177;a donate -284;a donation -270;a engineer 690;a fair -119;a family 389
a fantastic -145;a fellow 471;a few 250;a field -346;a financial 708;a firm 804;a first 633
a fit 112;a five -166;a fix -264;a flat -426;a follow 420;a former 36;a fortune 553;a founder 354
a founding 98;a free 681;a freelance -59;a freelancer 226;a friendly 487;a frontend 688;a full 677
a game 902;a gap 911;a gardener -765;a gift 274;a github -501;a glance 100;a good -304
a google -31;a great -212;a group 259;a guest 485;a guide -60;a guy -191;a handful 769
a happy -142;a hard -302;a head 578;a headcount -379;a heads 159;a healthier -156;a high 510
a highly 376;a hiring 280;a home 357;a huge 450;a job 920;a joy 388;a joyful -275;a junior -827
a kind 168;a large 107;a lasting 300;a later 649;a leader 327;a leading 167;a line 103;a link -836
a list -595;a listings 42;a little 295;a local 507;a logo 683;a london -569;a long -100
a longer -298;a look 1231;a lot -261;a lovely -296;a lunch -281;a machine 505;a magic 276
a maintainer -512;a major 490;a marketing -879;a massive -299;a meal -206;a meeting -92
a member 197;a mess -107;a message 180;a method 352;a million 96;a minimal -81;a minute -643
a modern 35;a modest -50;a moment 428;a month 198;a monthly -496;a more -937;a must 451
a mutual 65;a mutually 576;a napkin 437;a native 672;a network -435;a new -271;a nice -516
a no 1075;a note -73;a number 959;a nurse -391;a one 369;a page -253;a paid 436;a part 185
a particular 336;a partnership 30;a patient -31;a perfect 305;a permanent 450;a permission -27
a person -96;a personal -116;a phone 274;a piece 111;a pilot 322;a pitch -343;a place -162
a plain -253;a plan 100;a pleasure 833;a plugin 300;a podcast 320;a point -413;a portfolio 431
a position 264;a possible 128;a post 241;a potential 51;a pr -766;a practical 30;a pre 352
a presentation -493;a price 74;a prior -326;a priority 1389;a private 345;a privilege -648
a problem -389;a product -157;a productive 396;a professional 750;a program 283;a project -167
a proper -312;a proposal 1945;a prosperous -344;a provider -239;a pull -577;a purpose 458
a quarter 611;a question -737;a quick -176;a quiet 213;a quote -690;a real 329;a really -126
a reason -128;a recent 74;a recruiter 139;a reference -200;a referral 712;a relevant 676
a reminder -668;a report 117;a resource 251;a review 1354;a role -284;a round -509;a saas 108
a sale 253;a sales 233;a sample 415;a search 65;a seat 709;a sec -858;a second 164;a secondary 32
a senior -280;a service -390;a session 682;a share 604;a short 419;a shot 264;a side 355
a sign -339;a similar -165;a simple 758;a single -225;a site 310;a slight -829;a slot 261
a small 507;a software 246;a solution 271;a spam -257;a special 172;a specific -597;a sponsor -977
a sponsored 610;a sponsorship -378;a spreadsheet -500;a startup 307;a story 191;a strong 506
a student 51;a suitable 41;a summary -660;a system 524;a table 100;a task -153;a team 946
a tech 125;a technical 30;a ten 289;a terrific 510;a test 83;a thing 210;a third 463;a time -87
a tiny 147;a ton -72;a tool 643;a top -94;a topic -39;a tough -47;a trading 167;a tremendous -408
a trip -375;a two 469;a typical 205;a unique 293;a useful 288;a user -144;a valuable -92
a valued 173;a verified 113;a very -413;a video -102;a virtual 912;a visit -1356;a voice 237
a wallet 265;a way 503;a web 811;a website 546;a week 607;a well -130;a while -339;a whole 169
a wide 274;a wonderful -322;a word 132;a work -626;a working -34;a workshop -99;a year -230
a your -165;a youtube 143;a zoom -930;abc 323;abc . -521;able -844;able to -844;about 249
about . -451;about 00 -426;about 000 204;about ? -738;about a 1284;about adding -219;about ai -236
about an 471;about and 362;about brief -288;about cloud 106;about company 837;about email 185
about hiring -817;about his 479;about how 1001;about if -543;about in -754;about industry -246
about is -1036;about it 533;about moving 176;about my 346;about norwind 166;about our 599
about pricing -144;about recent 102;about relevant -63;about selling 456;about something 585
about specific -1041;about technology -201;about that 45;about the -835;about their 600
about this 591;about to 129;about us 278;about using -181;about what -463;about whether 110
about why -127;about x 424;about xyz 2013;about you -787;about your 111;above -633;above all -371
above and -195;above asking 553;abroad 155;absence 259;absolute 49;absolutely -700
absolutely awesome -65;absolutely love 128;absolutely no -223;academy 332;accept 177;accept . -382
accept a -578;accept guest 202;accept my 614;accept the -126;accept this -437;acceptable 369
acceptance 216;accepted 181;accepted . 455;accepting 303;accepting . 761;accepting my 517
accepting the -637;access 228;access . 118;access and 485;access to -335;access your -370
accessibility 35;accessibility . 35;accessing -214;accessory 1482;accident 720;accident . 881
accidentally -659;according -544;according to -544;account 536;account . -704;accountant 342
accounts 199;accuracy 443;accurate -283;achieve result 44;achieved 311;achievement 199
achievement . -201;achievement or 201;acme 640;acquainted 293;acquire -133;acquired -96
acquisition -181;across 534;across all -239;across an -369;across multiple -398;across norwind 48
across something 1001;across the 735;across this -479;across your 168;act -55;action 113
action you -141;actionable 123;actions 187;activate 49;active 889;actively 509;actively hiring 103
actively looking 202;activities -400;activity 166;actual 287;actual behavior -25;actually -386
actually work 52;actually works 666;ad -288;ad for -1496;add -22;add . 556;add a -489;add me 721
add my 569;add our 1242;add something -346;add the -260;add this -412;add to -62;add up 227
add value -53;add you -67;add your -203;added -679;added a -143;added some 70;added the -253
added your 410;adding -673;adding a -286;adding it -197;adding my 1038;adding the 76;adding to 137
adding you -724;addition 953;addition to 866;additional 67;additional information -237;address 903
address . -564;address ? -158;address is -501;addresses -177;adds 647;adds a 585;adequate 165
adjust 678;adjust the 832;adjust to -155;adjustments -95;admin -697;admin i -144;admiration 146
admiration for 146;admire -42;admired -68;admirer 357;admirer of 357;admit 634;admit it 634
adorable 403;ads 489;ads . 574;ads at 113;advance -438;advance . -92;advanced 766;advantage 189
advantage of 386;adventures -24;advertise 246;advertisement 215;advertising 736;advice -1103
advice . -500;advice about -278;advice for -332;advice on 432;advise 192;advise on 25;adviser 359
advisor -540;advisors 315;advisory 536;aesthetic 395;affiliate 475;affiliate link 520
affiliate program -329;affordable 453;affordable price 57;affordable rates 300;afraid -641
afraid i -102;africa 230;after -342;after . -679;after 0 -600;after all 118;after easter 527
after getting 110;after hours 182;after reviewing 143;after six -237;after that -138;after the -94
after this -147;after you 406;after your -374;afternoon -1153;afternoon . -1076;afterwards -213
again -734;again . -552;again ? -622;again about -125;again after 851;again and 928;again but -356
again for -1238;again if -469;again in 337;again on 242;again soon -124;again thank -115
again this -98;again when 86;again you 160;against -232;against a -406;agencies 1015;agency 1060
agency . 497;agenda -35;agenda i 189;agenda just -553;agent 1488;agent and 219;agent name 594
agent to 690;agentic 333;agentic ai 333;agents 1022;agents . 367;agents and 32;agents in 213
ages 120;aggressive 280;ago 281;ago . 400;agree -286;agree . -163;agree more -229;agree with -466
agreed -473;agreed . -32;agreed on -508;agreement -271;agreement . -462;agreement for 52
ahead -649;ahead and -436;ai 1631;ai . 290;ai agents 662;ai does -477;ai first 296
ai implementation -348;ai ml 256;ai orchestration 207;ai overviews 344;ai platform 127
ai powered 150;ai search 344;ai space -127;ai that 38;ai tool 805;ai tools 266;aim 278;aim to 278
airdrop -83;airdrops 222;alert 215;alex 507;alex . -335;alex i 402;alex it -78;alex most 171
alex we 43;alex your 209;alice -164;alice . -563;align 29;align with 100;aligned -119;alive -244
alive . -244;all -629;all . -986;all ? 52;all a -128;all about 823;all and -72;all are -396
all but 485;all day 140;all for -268;all hands 402;all i 575;all in -151;all is -818;all just -524
all my 34;all of -912;all our 242;all right -804;all thank -102;all the -221;all we 182
all who -235;all you -147;all your -315;allotment -777;allow 505;allow you 690;allowance 387
allowed -681;allowed . -610;allowed to -301;allowing -269;allows 82;almost -486;alone -620
alone . -262;along -223;along . -731;along with 534;alongside -754;alongside all -260;alpha -569
already 40;already . -125;already and 707;already are -608;already been 306;already built 226
already done -211;already have -334;already helped 226;already in 544;already the -341
alright -771;alright if -71;also -1198;also . -242;also a -635;also add 1160;also at -333
also attached 258;also be -554;also could -123;also happy 146;also have 594;also help 105
also i -85;also if 168;also in -1018;also like -72;also not -301;also offer -25;also passionate 25
also please -148;also the 277;also why 577;alternative -150;alternative to -52;although -200
alum -186;alum here -485;alumni -305;always -860;always be -353;always being -65;always had 367
always here 92;always keen 43;always like 291;always looking -303;always on 737;always open -241
always wanted 284;am 62;am . -204;am a 1197;am also 217;am always 43;am an 491;am contacting 326
am currently -123;am excited -908;am going -352;am having -308;am here 85;am i -315
am impressed -278;am interested 374;am looking 1219;am no -202;am not 24;am pleased 419
am reaching 22;am really -456;am seeking 363;am so -377;am sorry 256;am sure 46;am the -213
am thinking -220;am unable -149;am very -288;am working 228;am writing 268;amazed 62;amazing -445
amazing . -164;amazing product 262;amazing time -59;amazing work -405;amazing year -138
amazon 1101;ambitious 91;america -173;among 671;among my -324;among the 450;amount -70
amount of -244;amount to -78;an 629;an account -136;an active -627;an additional -72
an address 162;an advisory 536;an affiliate -470;an ai 830;an alternative -476;an analyst 91
an answer -375;an app 672;an appointment 216;an article 1022;an attorney -516;an avid 264
an awesome -474;an e 171;an early 371;an email -905;an end -121;an engineer 143;an episode -138
an example -325;an excellent 99;an exclusive 641;an existing -55;an experienced 164
an experiment -196;an extra 205;an eye -161;an honest 987;an honor -512;an honour -472
an hour -380;an idea 351;an ideal 47;an important -425;an incredible 400;an independent 261
an informal -39;an inspiration -313;an interesting 966;an interview 132;an intimate 613
an intro 119;an introduction 48;an introductory 85;an invite -24;an invoice -623;an issue -478
an mvp 507;an offer -487;an old 405;an on 451;an online 794;an open 577;an opening 578
an opportunity 866;an optional 268;an uber 108;an update 31;an updated -29;an upvote 314
an urgent 334;ana 210;ana . -1487;ana and -257;ana congratulations -237;ana following 287
ana good -237;ana hope 184;ana i 107;ana just 487;ana my 1138;ana saw -110;ana thank 52
ana thanks 234;ana we -124;ana who 496;ana wishing 593;ana your -488;analysis 630;analysis and 39
analysis of 305;analyst 365;analytics 717;analyzing 216;anchor 435;anchor text 435;and 44
and 0 -660;and 00 -272;and a 324;and accessibility 35;and actually 245;and ad 299;and added 158
and after 146;and afterwards 305;and ai 350;and all -34;and also -193;and always 72;and am 618
and an 508;and are -343;and as 182;and ask 208;and asked -315;and assess -154;and auto 194
and be -352;and being 255;and believe 542;and bob -156;and books 42;and bring 427;and build 296
and buyer 390;and came -338;and can -188;and capital 189;and celebration -138;and chat 453
and close 160;and come 457;and commitment -126;and community -728;and compare -243
and computer 587;and consideration -79;and continue -468;and contribute -806;and cost 409
and couldn 295;and create 264;and cross 475;and deal 445;and decided -394;and dedication -233
and didn 438;and digital 368;and discuss 505;and do -375;and does -35;and doesn 630;and don -186
and earn 175;and effort -217;and engineers 641;and enthusiasm -307;and entrepreneurs 164
and even 41;and event 582;and every -58;and everyone -563;and everything -192;and exchange -801
and expertise -362;and explore 431;and feel -251;and first 179;and focus 332;and follow -79
and for -652;and found 353;and founder 36;and friends -485;and full -251;and get 772
and getting -46;and give -102;and good -396;and google 151;and got 394;and grow 309
and guidance -47;and had 388;and handle 224;and happiness 219;and happy -198;and has -495
and have 541;and he 482;and hear -482;and help 336;and helpful -183;and her 553;and here 456
and hope -274;and hopefully -226;and hoping -101;and how -123;and i 93;and if 586;and improve 162
and in -533;and includes 339;and increase 457;and information 79;and innovative 109
and interesting 540;and invite -97;and is 175;and it 266;and just 71;and keep -238;and key 102
and know 167;and knows -274;and learn 578;and learning -133;and left -44;and let -582;and links 94
and look 362;and looking -165;and love 870;and loved 333;and made 342;and make -265;and making -28
and manage 109;and many -178;and marketing 463;and may -862;and means 237;and members 502
and memorable -104;and mind 68;and mobile 423;and money 235;and more 538;and most 212;and my -508
and need -114;and needs -256;and new -187;and no 204;and nobody -321;and not -328;and now 321
and of -125;and offer 325;and on 180;and one 880;and only -70;and opportunities -148;and or -305
and other -241;and our 135;and paid -62;and past -188;and patience -104;and peace -367
and perhaps 826;and pick 423;and pictures -135;and play 222;and please 72;and post -105
and potential -69;and potentially -95;and price 325;and privilege 368;and product 535
and professionals -578;and projects 1008;and promotion 366;and prosperity -150;and provide -317
and put 30;and read -185;and real 93;and really 28;and remove 328;and respond -98;and return -68
and saw -759;and say -27;and see -491;and send -139;and services 122;and share 70;and shared -247
and she 181;and should -456;and show 287;and since 373;and site 432;and so -201;and social 239
and some 45;and sorry -229;and specific 227;and stay -202;and still 504;and strategies 480
and support -124;and take -285;and talk 553;and tell 869;and test 315;and thank -344
and thanks -351;and that -509;and the -127;and their 465;and then 195;and there 26;and they -195
and think 586;and this -319;and thought -477;and time 543;and to 362;and track -324
and trying -478;and understand 464;and use -424;and value 372;and walk 209;and want 72
and wanted 203;and was -60;and we 342;and web 81;and welcome 294;and what 136;and when -520
and which 472;and will -270;and wish 219;and with 318;and won -605;and wonder -1017
and wondered 150;and would 530;and writes 364;and writing -95;and you 1253;and your 212
and yours -585;android -706;angel 432;angle 91;angle . 359;angry -62;angular -300;animation 383
animation and 426;anniversary -533;anniversary . -443;announce -64;announcement -26
announcement . -191;annual 107;another -114;another s -173;another way -182;another year 180
answer -148;answer . -601;answer a -95;answer questions 590;answer your -630;answered -290
answered . -323;answering -453;answers 570;any advice -306;any challenges 153;any chance -330
any changes -82;any good 821;any help -407;any interest 123;any more 24;any news -113;any of -111
any other 560;any project 779;any questions -731;any recommendations -407;any sense 144
any suggestions -342;any thoughts 1691;any time 1204;any tool 442;any trouble -101;any update 41
any way -774;anybody -1162;anybody . -383;anybody who -164;anymore -560;anyone -1023
anyone else -116;anyone in 990;anyone interested -39;anyone who -312;anyone you 350;anything -706
anything . -158;anything about -659;anything changes -633;anything else -621;anything for -374
anything i -239;anything in -621;anything is -279;anything needs 371;anything that -399
anything to -238;anything wrong 450;anything you -549;anytime -37;anytime . 164;anytime after -461
anytime you 194;anyway -625;anyway . -408;apart -117;apart from 274;apartments 177;api -505
api . -90;api key -614;apis -291;apis . 331;apologies 665;apologies for 597;apologise -431
apologize -134;apologize for 186;apology 530;app 513;app . -36;app ? 507;app and 241
app before -701;app crashes -136;app development 455;app does -155;app for 147;app is -62
app made 357;app store 398;app that 640;appeal 286;appear 778;appeared -1017;appears 209
appears the 221;appears to -47;apple 102;application -579;application . -338;application to -323
applications 243;applications . 424;applications for -35;applied 124;applied for -114;applies -94
apply -64;apply the -614;apply to -396;applying -221;appointment -123;appointments 577
appreciate all -83;appreciate it -180;appreciate that -355;appreciate what 168;appreciate you -605
appreciate your 575;appreciated -464;appreciated . 429;appreciated and -115;appreciated the -580
appreciated your -643;appreciation -553;appreciation . -674;apprentice -707;approach -507
approach . 243;approach relevant 74;approach to -219;approached 229;approaches -115
approaching 1160;appropriate -815;appropriate for -229;appropriate to -351;approval 247
approve 288;approved 357;approved . 495;approved by -359;approved for 604;approximately 164
apps 602;apps and 576;april 168;april . 395;architecture 137;archive -521;archive . -339;are 31
are . -90;are 0 -143;are 00 357;are a -56;are actually 123;are all -275;are already 378
are always 63;are amazing -737;are an 141;are any -318;are asking 181;are available 70
are back -606;are both -64;are closing 439;are currently 389;are dealing 139;are doing -220
are enjoying -247;are entitled -260;are exactly 182;are excited -274;are getting 711;are going 50
are grateful -524;are great -372;are growing 602;are having -84;are here -583;are impressive -354
are in -180;are interested 1074;are invited 537;are limited 284;are looking 376;are lucky -163
are making -169;are many 44;are my -248;are no 204;are not -230;are now 292;are of 59
are offering 21;are okay 689;are on -22;are only -424;are open 234;are putting 136;are quite -227
are reaching -534;are ready -485;are really 355;are seeing 186;are seeking 141;are selling 297
are so 49;are sorry -519;are spending -305;are stuck 270;are the -852;are things -1020
are thinking 162;are three 338;are tired 286;are too 839;are trying 544;are two 54;are up -412
are using -82;are very 504;are we -453;are welcome -323;are well 718;are with -299;are working 522
are you 566;are your 609;area 44;area . 587;area and -93;area get 426;areas -292;argue -333
arm -295;around -153;around . 125;around ? -212;around and -101;around the -354;around this -404
around you -200;around your 281;arr 197;array -607;arrays -583;arrival -163;arrival . -604
arrive -250;arrived -55;art 492;article -148;article . -133;article ? 366;article about -152
article and -609;article for 59;article i 79;article on -472;article or 53;article page 56
article talk 65;article that 433;article with 407;articles -270;articles . 120;articles ? -471
articles are -323;as -374;as a 689;as agreed -63;as an 273;as discussed 285;as engineer 51
as far -413;as good -290;as he -215;as i 90;as if -303;as in 172;as it -1113;as long -584
as mentioned 50;as more 318;as much -298;as my -388;as of -85;as one 525;as our 517;as part 138
as possible -323;as promised 358;as somebody 390;as someone 609;as soon -307;as the -238
as there -85;as they 220;as this -782;as though 395;as to -247;as we -266;as well -317;as you -906
as yours 183;asap -359;asap . -238;aside 1077;ask 67;ask . 925;ask about -820;ask and -22
ask any -308;ask because 459;ask for -598;ask her -50;ask how 607;ask if -166;ask the -385
ask us -175;ask what -618;ask would 142;ask you -116;asked -1794;asked . -204;asked about -617
asked for -873;asked how -226;asked me -100;asked my -535;asked our -241;asked the -169
asked to -333;asked what -337;asking 919;asking . -405;asking about 741;asking because 835
asking but -322;asking for -268;asking me 89;asking you -222;asks -793;asks for -802;aspect 241
aspect of 127;assembling 536;assembling an 536;assess -471;assessment 524;asset -165;asset to -261
assets 185;assign -592;assist 147;assistance -379;assistance . -116;assistant 864;assistants 934
associated -343;associated with -343;association 202;assume 1011;assume the 234;assume you 666
assuming 43;assuming that 383;async -322;at 265;at . -140;at 0 -343;at 00 303;at 000 77
at 00am -65;at 0pm -54;at a 1027;at address 458;at all 28;at an 407;at and 154;at any 478
at company -239;at event -773;at five 114;at google 207;at half 320;at how 145;at https -235
at it -365;at last 356;at least -210;at link -90;at midnight 410;at my -345;at night -176
at nine -540;at no 757;at northwind -332;at norwind -636;at once 520;at our 665;at scale 390
at school 102;at some -186;at techcorp -392;at ten -339;at that 262;at the -436;at their 61
at this -477;at time -774;at two 603;at very 188;at work 187;at x -334;at y -57;at your 986
athletes 64;attach 395;attach the 395;attached -282;attached . 365;attached and -220
attached is -885;attached my 100;attached our 309;attached the -372;attempt 232;attend -377
attend . -139;attend the -163;attended -186;attendees 26;attending -580;attending the -163
attention 598;attention . 360;attention and 321;attention to -182;attorney -294;attorney in -293
attract -144;auckland 502;audience 792;audience . 23;audience and 160;audience description 327
audience size 406;audience would 155;audiences 621;audit 129;audit . -199;august -466;august . 462
austin 57;austin . -51;author -374;author of 235;authority 159;authors 71;auto 194
auto generate 194;automate 366;automated -706;automated . 256;automated seo 65;automatic 267
automatically . -522;automating 166;automation 577;automation we 194;automations 394
autonomous 484;autonomous company 335;autumn 679;autumn . -178;availability 120;available 809
available . 764;available ? -162;available and -666;available at 345;available for 1017
available to -127;average 376;avg -407;avid 264;avid reader 264;avoid -892;awaiting -108
awaiting your -108;award 619;award winning -121;awards 205;aware -47;awareness 718
awareness for 1162;away -444;away . 39;away for -307;away from -113;away the -116;awesome -827
awesome . -319;awesome list -41;awesome project -35;awful 326;aws 46;axis -444;b -841;b . -218
b announcement 160;b0b 718;b0b saas 669;baby 281;baby . -124;baby is 387;babysitter -266;back -331
back . -709;back ? -20;back after 260;back and 236;back at 626;back because -295;back from -275
back here 236;back i -234;back in 71;back into 571;back link -45;back on -84;back so 792
back then 481;back to -677;back when -301;back whenever -606;back with -377;backed -36
backed by -210;backend 690;background 257;background . 91;background and -273;background in 91
background you 202;backgrounds -98;backup 350;bad 304;bad at -66;badge 745;badge . 844
badge to 863;badges -267;badges on 519;badly -54;bag -716;bags -421;bakery -800;bakery ? -152
bakery and -330;balance -541;balance from -330;balcony -621;banana -806;bank 409;banks 560
banner 706;banner on 511;banners 202;bar 105;barbecue -412;barely -52;base -190;base . 31
based -339;based around -123;based in 380;based on -48;based upon 147;basel 95;basel . 95
basic -536;basically 624;bat -335;bay 37;be 56;be . -745;be ? -154;be a 663;be able -798
be actively -81;be all -550;be alright -71;be among 450;be an -36;be at -1043;be available -446
be awesome -955;be back -200;be beneficial 365;be best -341;be better 522;be brief 468
be comfortable 220;be connected 830;be costing 250;be crazy 802;be curious 510;be date -643
be delighted 591;be direct 23;be doing 479;be easier -566;be filled -564;be found 613
be friends 81;be full -197;be getting -343;be glad 45;be good -537;be grateful 125;be great -636
be greatly 312;be happy -616;be held 184;be helpful 485;be here -563;be highly 355;be honest 613
be honoured 495;be in -398;be included -162;be interested -164;be interesting -91;be just 59
be keen 223;be kind -127;be linked -227;be listed 800;be looking 712;be made 97;be missed -23
be more -298;be much -76;be my -78;be nice -753;be of 619;be ok -587;be okay 202;be on 379
be one 260;be open 65;be our -95;be out -273;be part 304;be pleased -321;be possible -20
be presented -286;be promoted 496;be published -351;be ready -544;be relevant 368;be sending -186
be shared 282;be so -450;be something -76;be sure -250;be synergies 281;be talking 804;be the 573
be there -184;be thrilled 737;be to 267;be told 81;be too -739;be up 395;be used -50
be useful -148;be valuable 432;be very 826;be willing 145;be working -303;be worth 187
be written -242;be your 1103;beach -232;beans -191;bear 588;beat 126;beautiful -152
beautiful . 415;beautifully 543;beauty 416;became -88;because 501;because i 508;because it 50
because my -383;because of -1046;because the 147;because we 408;because you 732;because your 667
become 634;become a -598;become an 697;becomes 968;becomes a 968;becoming -40;becoming a 81
bed 122;beekeeping 936;been -544;been . -503;been ? 89;been a -162;been able -293;been about -146
been ages 139;been an -537;been building 455;been busy -166;been designed 577;been doing -60
been following -815;been forever 159;been getting -566;been helping 305;been impressed -391
been in 149;been invaluable -38;been keeping 97;been meaning 498;been on -57;been reading -49
been really -268;been removed 277;been running -129;been selected 894;been sent 490
been shortlisted 646;been super 324;been the -221;been there -474;been through 83;been too -230
been up -272;been updated 399;been using -72;been very -133;been wanting 119;been way 51
been wondering -418;beer -628;beer . -530;beer after -325;beers -153;beers . -163;before -40
before . -349;before and 278;before friday 113;before he -348;before i -818;before it -93
before lunch -46;before noon -126;before signing 53;before the -557;before they 181
before we -1199;before you 423;began 236;begin -113;begin . 228;begin with -650;beginner 308
begun 705;behalf 501;behalf of 678;behavior 226;behind 182;behind a 743;behind your -227
being -129;being a -262;being an 65;being kind -160;being part -195;being such -47;believe 249
believe . -1203;believe i 85;believe it 284;believe our 121;believe that 644;believe there 378
believe we 418;believe would 168;bell -479;bell . 33;belonging 410;belonging . 410;belongs 210
below 800;below . 575;below i 506;bench -701;benchmark 694;beneficial 732;beneficial to 365
benefit 1083;benefit . 249;benefit from 888;benefit your -92;benefits 176;berlin 354;berlin . 135
besides -370;best -660;best . -197;best ana 22;best crypto 188;best for -709;best in -237
best of 39;best person 960;best practices -355;best regards -57;best to -570;best way -407
best wishes -334;best with -130;best your -194;beta 1343;beta . 676;beta testers 627;better 329
better . -741;better ? 1132;better and -186;better for -328;better known 887;better place -257
better than -338;better to -98;between 137;between 00 -84;between our 524;between the -102
beyond -656;beyond that -710;bi -191;bi weekly -147;biased 204;bid -206;big 600;big . 425
big admirer 397;big fan 163;big news 707;big thank -193;bigger 523;biggest 358
biggest challenge 70;bike -768;billed -95;bing 543;bio 767;bio . 613;bird 829;birthday -454
birthday . 51;birthday old -40;birthday party -223;birthday to -63;bit -578;bit . 169
bit about -401;bit more 151;bit of -636;bit too -238;bit with -206;bitcoin 431;bitcoin . 53
biz 133;biz . 404;blank 576;blew -227;blob -266;blob master -302;blockchain 700;blocked -482
blocks -80;blog 694;blog . 478;blog ? 996;blog about -89;blog and 310;blog content -131
blog http 549;blog i 326;blog is 25;blog on 158;blog post -1131;blog posts 450;blog to 28
blogger 101;blogger . -292;bloggers 80;blogs -262;blue -373;blue one -262;board -140;board . 179
board of 110;boards 690;boat -206;boats 169;bob -332;bob . -520;boiler -643;bold -360;bonus 1413
bonus . 135;book 300;book . 167;book ? 102;book a 209;book about -209;book and 180;book before 235
book club -910;book is -533;book on 1194;book the 783;book your -347;booked the -196;booking 1433
bookings 49;bookkeeping 728;books 447;books appointments 38;books the -152;boost 870
boost your 499;booth 145;border 111;boring 130;borrow -217;borrow your -378;boss -155;boss . 59
boss ? 26;boss and -219;bot -274;both -795;both . -160;both connected -32;both get 468
both have -292;both i -369;both in -507;both know 139;both members -323;both of 346
both parties 460;both said -199;both work -829;bother 778;bother you 520;bottleneck -239
bottleneck as -239;bottom -62;bottom line 53;bottom of -138;bought 889;bounce -267
bounce ideas -267;bounties 837;bountysource is 301;box -54;box and -201;boxes 497;boxes . -368
boy 230;br -262;brain -74;brain about 55;brain on -1020;branch -384;brand 802;brand . 298
brand and 250;brand name 219;brand new 419;branding 208;brands 611;bread -735;break -274
break . -326;breakdown 169;breakfast 1191;breakfast . 723;breaking 272;breaks -426;breathe -578
brick -463;bridge -668;bridges -332;brief 619;brief . 198;brief call 167;brief chat 430
brief conversation 21;briefly 251;brighter -242;brilliant 795;bring 58;bring more 459
bring the 126;bring to 123;bring you -316;bring your 110;bringing 155;brings 125;brings you -308
brisbane 133;brittany 132;brochure 1457;brochure . 644;broke -504;broken 150;broken link 575
broker 350;brother -444;brother and 24;brought -330;browser 106;browser and -247
browser extension 408;browser extensions 502;browsing 337;browsing your 178;brunch -235
brussels -659;buddy 433;budget -73;budget . 574;budget for 279;budget to 174;budgets 350;bug -389
bug . -193;bugging 477;bugging you 477;bugs -239;bugs . -475;bugs that -175;build 659;build . -249
build a 195;build ai 32;build awareness 1162;build custom 531;build up -65;build websites 466
build your -372;builders 352;building 821;building . 117;building ? 322;building a 451
building an 490;building and 486;building at -108;building in 241;building my -154
building out -103;building solution 73;building something 947;building the 23;building this -337
builds -781;built 917;built . -130;built a 428;built an 364;built for 281;built in -235
built something 254;built together -383;built with 706;bulk 602;bump 695;bumping 209
bumping this -134;bunch 39;bunch of -362;buried 552;buried . 752;burnout -122;bus -116
business 1976;business . 623;business ? 1159;business and -353;business days -398
business development 460;business i 835;business in 368;business name 41;business operations 422
business opportunity 965;business owners -87;business plan -239;business proposal 613
business so 380;business the -233;business while 94;business with 532;businesses 1411
businesses . 171;businesses and 302;businesses in 55;businesses like 171;businesses lose 99
businessname 712;businessname . 643;busy 928;busy . 424;busy and -249;busy but 529;busy career 492
busy i 532;busy so 788;busy totally 218;busy we 112;busy with -403;but -1115;but a 307
but also -241;but before -73;but can -234;but didn -243;but do -371;but feel -79;but i -848
but if -197;but in -162;but it -866;but its -161;but maybe -328;but more -458;but no -256
but not 323;but now 324;but of 219;but on -152;but please -117;but that -95;but the -297
but there -505;but unfortunately 543;but wanted 567;but we 41;but who -59;but will 268
but with -606;but would -110;but your -175;button -606;button . -108;buttons -424;buy 1492
buy a -73;buy it 1036;buy the -761;buy you 570;buy your 912;buyer 732;buyer s 63;buyers 522
buying 210;buying the -85;buys -279;by 262;by 0 322;by 00 -53;by a 799;by an 778;by and -129
by default -193;by end -225;by far 199;by fixing -370;by following 577;by friday 659;by half 481
by hand 770;by mail -251;by my 381;by noon -156;by on 426;by one -867;by our 422;by region -350
by specific 86;by the -25;by this 618;by thousands 269;by thursday -564;by to -50
by wednesday -531;by what 352;by working 292;by you 602;by your -316;c 153;c . 622;c are -761
ca -23;cable -85;cable ? -94;cache -108;cafes -392;caffeine -588;cake -538;cake . -134;cal 401
cal . 401;calculator 327;calendar -73;calendar https 173;calendar link 429;calendly 108
calendly . 130;california -549;call -83;call . 466;call ? 271;call about -456;call and -87
call back 724;call before -364;call for 60;call from -269;call i -335;call if -468;call in 249
call it -324;call later -163;call me 720;call next 569;call on 171;call or -344
call scheduled -688;call this -420;call to 539;call today -478;call tomorrow -556
call tonight -361;call whenever -122;call will -265;call you -375;called 645;called insert 143
calling 1115;calling . 798;calling to 921;calls 419;calls after 111;calls and 141;calls in 80
calls to -207;calm -56;came -121;came across 310;came back -331;came on -321;came to -558
came up 84;camp 734;campaign 603;campaign . 1035;campaign and -194;campaigns 59;campus -354
can -24;can . -333;can add 258;can also 365;can always -735;can answer 203;can be 531;can beat 124
can benefit 467;can best 199;can choose -65;can come 690;can connect 138;can continue 665
can create -466;can deliver -546;can discuss -452;can do 245;can earn 613;can find 445;can get 65
can give -25;can guide 263;can help -141;can i -398;can improve -20;can increase 458;can keep 418
can learn -350;can leave -21;can lock 189;can make -25;can meet -149;can now 345;can offer 413
can only -281;can pay -579;can plan -182;can provide 593;can put -233;can quickly 347
can reach -384;can see 536;can send 373;can set -447;can share -350;can show 448;can someone -280
can spare 80;can spend 170;can still -210;can supply 836;can support -71;can t -853;can take -349
can talk 320;can tell -409;can use -171;can we 379;can withdraw 125;can work 203;can write 174
can you -828;canada -434;canadian 64;cancel 289;cancel my -252;cancer -399;candidate 277
candidate for 660;candidates -108;candles 471;cannot -1102;cannot make -48;cant -954
cant find -435;cap 248;capabilities -556;capacity -180;capacity . 85;capital 855;capital ? 334
caps -377;capture -541;car 507;carbon 558;card 333;card . 588;cards -412;cards . -406
cards and -65;care 48;care about 146;care of 345;career 403;career . 49;career goals 446
career path -236;careers -267;careful -451;carefully 78;carefully and 78;cares -74;cares about -74
carol -757;carpentry -554;carpentry . -554;carry 226;cart 989;case 179;case . 175;case i -103
case it 154;case study 81;case this 509;case you 31;cases -124;cash 426;cash buyer 426;casual 47
cat -508;cat has -158;catalog 325;catalogue 701;catch -1210;catch . -434;catch up -1042
category 297;category . 689;catering 754;cathy 826;cathy i 375;caught 1222;caught my 532
caught your 860;cause 466;cc -738;cd0p0dke 413;celebrate 645;celebrate . -94;celebrate with 871
celebrates -886;celebrating 192;celebrating . -110;celebration 421;celebration . 377;cell -718
cello -244;center 35;center . -469;centers -140;centralized 42;centralized exchange 42;centre 52
cents 645;ceo 354;ceo of 425;ceremony 255;certainly -323;certification 339;certifications 477
certified 1221;certified partner 371;cfo for -345;chain 715;chair 616;chairs 100;challenge 220
challenge . 43;challenge ? 128;challenge and 172;challenge they 121;challenges 587
challenges . -460;challenges and 427;challenges with -96;challenging 68;chance 939;chance . 227
chance to 1137;chance we 289;change 224;change . -137;change in 135;change the 44;change to -179
change your 88;changed 1095;changed how 464;changed the -407;changer 349;changes -69
changes . -369;changes down 410;changes that -82;channel 104;channel . 190;chapter -1052
chapter . -41;chapter but -122;chapter on -538;charge 117;charge for -426;charge of -37
charged twice -238;charger -42;charging 83;charity 223;charm 392;charm . 392;chart -52;chart . 282
chase 1001;chat 743;chat . 429;chat ? 119;chat about 612;chat and 51;chat at 717;chat if -251
chat next 190;chat on 102;chat or 736;chat sometime 294;chat with 800;chatgpt 478;chatting 945
chatting about 588;cheap 159;check 750;check . 110;check and -418;check back -562;check if 1011
check in 338;check into -141;check it 548;check out 704;check the -90;check whether -128
checked -623;checking 421;checking if 409;checking in 346;checking it -395;checking out -195
checking to 81;checking your 102;checkout 781;checks -1015;cheers -514;cheers . -387
cheers senderfirstname 216;cheers your -219;chef 361;chess -587;child 404;child support 968
children 639;children . 741;children s 401;china -192;chinese -732;chinese and -633;choice -221
choice of -109;choir -973;choir is -606;choose 684;choose a 996;choosing 229;chose -236;chris -224
christmas -208;christmas and -136;christmas to -138;chrome 245;chrome browser -247
chrome extension 688;chrome online 234;church -433;churn -517;churn by -174;ci -807;circle -120
circle . -143;circle back -751;circle on 313;circle who 287;circles -476;circling 1484
circling back 1484;circumstances 537;city -66;city . 319;city and 505;claim 1674;claim . 1024
claims 36;clarification -663;clarify -817;clarity 306;class -509;class . -234;class of -472
classes 310;claude 450;clean 837;clean offices 80;clean up 234;cleaning 829;cleanup 196
clear -1099;clear you -306;clearing -338;clearly -250;click 569;click below 361;click here 371
clicking 815;clicking on 815;client 894;client . -37;client ? -207;client a 363;client base 49
client in 277;client is 944;client meeting -60;client moved -199;client name -118;client s 225
clientname 758;clients 1211;clients . 902;clients and -68;clients are 363;clients in 391
clients this 86;clients to 218;clients typically 219;clients who 196;clients would -303
climbing 304;clinic 384;clinics 386;clips 256;clock -529;close 917;close it -197;close the 593
close to -62;close your 793;closed -48;closed the -141;closely -559;closing -403;closing . -985
closing as -45;closing the 42;closing this -592;cloud 567;club -392;club . 288;club ? 72;clubs 335
cnn 426;co 419;co . 590;co founder 185;co marketing 34;coach 730;coaching 578;coast -327
coast . -327;coat -170;code 34;code . -405;code and -409;code can -310;code for 693;code i -536
code in 408;code of -413;code review 184;code to -557;code vip00 278;code you 379;codebase -408
coders -299;coding -117;coding and -533;coffee -312;coffee . 107;coffee ? 545;coffee and 224
coffee chat 34;coffee next -596;coffee or -412;coffee s -375;coffee sometime -47;coffee to 28
coffee with -486;coffee yesterday -32;coin 233;cold 614;cold calling -334;cold email 669
collab -283;collab ? 47;collaborate 998;collaborate . 192;collaborate in 212;collaborate on 225
collaborate or 214;collaborate with 222;collaborating -422;collaborating with -241
collaboration 706;collaboration . 746;collaboration ? 140;collaboration between 347
collaboration or 518;collaboration with -170;collaborations 1148;collaborations . 1227
colleague 60;colleague . -220;colleague of 362;colleagues -694;collect 584;collect and 855
collection 608;collection . -27;collections 67;college -342;college . -92;college students 218
color 205;color and -309;colour 40;column -806;com 488;com . 119;com 0 343;com 0000 -302
com ? -225;com an -247;com blog 229;com i 1101;com in 387;com is 363;com reviewpad -172
com so -148;com sponsors -691;com to -825;combination 175;combine 356;combined 426;combines 440
come -328;come . -399;come across -133;come and -409;come as -267;come back 287;come by -90
come from -288;come in 837;come on 464;come over -191;come through 219;come to -239;come true -55
comes -358;comes out -126;comes to -50;comes up -148;comfort -734;comfort . -308;comfortable -274
coming -411;coming . -170;coming back -208;coming from -321;coming to -212;coming up -37
commend -153;comment -123;comment about -340;comment on 449;comments -270;comments . 290
commerce -318;commercial -568;commercial license -295;commercial use -104;commission 1242
commitment -125;commitment . 564;commitment that -65;commitments -236;commitments . -263
committed -232;committed to -397;committee 449;committee . -31;common -565;common . 709
common challenge 23;commons -241;communicate -246;communication 273;communities 671
communities . 747;community -496;community . -455;community and -798;community members 266
community of 377;community to 378;companies 1474;companies . 505;companies and 720
companies are 204;companies at 375;companies in 183;companies like 140;companies on -767
companies such 163;companies to 148;companies with 86;company 1060;company . 195;company ? 184
company and 362;company caught -308;company for -652;company has 267;company i -98;company in -152
company infrastructure 335;company is -527;company name 1164;company on -375;company role 366
company s 401;company solve 329;company specific 90;company team 122;company that 969
company we 24;company with 52;company would 270;companyname 398;compare 619;compare notes 396
compared -407;comparing -322;comparison 286;comparison . -238;comparisons -110;compelling -520
compelling . -520;compensation 472;compensation . 525;competition 534;competitive 528
competitor 267;competitor . 138;competitor just 160;competitors 270;competitors . 517
complementary 193;complete 55;complete as -163;complete seo 229;completed -190;completely -320
completely free -635;completely understand 413;completion -268;complex 72;compliance 1499
compliance training 178;complimentary 543;complimentary 00 249;components -302;composition 141
composting 89;comprehensive 500;comprehensive guide 176;comprehensive resource 268;computer 585
computer science 626;concept 501;concepts 624;concern -378;concerning -145;concerns -680
concrete -323;condolences -537;condolences . -374;conduct -379;conference -933;conference . -240
conference in -423;conference last -401;conference next -170;conferences -66;confidence 430
confident 162;confident that 249;confidential 931;confidential chat 332;confidently -99;config -81
confirm -682;confirm . 407;confirm our -371;confirm the -569;confirm your 45;confirmation 76
confirmed -861;confirmed for -397;confirming -564;congrats 346;congrats . -568;congrats again 576
congrats and -156;congrats on 445;congratulations -352;congratulations . 633
congratulations and -508;congratulations on -368;congratulations you -182;connect -246
connect . -894;connect ? 689;connect about 1903;connect and -530;connect for -451
connect here -807;connect on -323;connect over 169;connect so 329;connect through 395
connect to -322;connect with -619;connect you 454;connected -126;connected . 454;connected and 305
connected to 223;connected with -770;connecting 620;connecting . -83;connecting ? -245
connecting alex 134;connecting ana 279;connecting first 491;connecting firstname -174
connecting name 247;connecting with -57;connecting you 234;connection 309;connection . 39
connection request 110;connections -485;connections . -84;connections and -261;consider 1219
consider adding 577;consider donating 1518;consider it -725;consider linking 622
consider putting -504;consideration -247;consideration . -417;consideration and -44;considered -29
considering 492;considering this 72;consistent -75;consistent with -890;consistently 282
constant -354;constant source -354;constitution 677;consult 619;consultant 694;consultants 85
consultation 58;consultation for 35;consulting -150;consulting to -549;consumer 532;contact 445
contact . 789;contact ? 157;contact email -151;contact for 1627;contact info 329
contact information 94;contact list 451;contact me 749;contact to -471;contact us -963
contact with -395;contact you 1520;contacted 74;contacted us -60;contacting you 326;contacts -106
contacts . -78;contacts in 182;contain -119;content 1011;content . 442;content about 169
content and 214;content creation 154;content for 428;content ideas -229;content in 696
content marketing 99;content on 497;content partnership 192;content that -120;content url 243
content you 133;context 77;context . 46;context on -172;continue our -114;continue the 228
continue to -203;continue with -364;continuing -924;contract -68;contract . -122;contract and 253
contract ends 65;contract for -509;contract is 995;contractor 132;contracts 572;contribute -666
contribute . -711;contribute a 195;contribute it -584;contribute to -249;contribute with -26
contributed 153;contributed to 635;contributing -141;contributing to 462;contribution -181
contribution to -640;contributions -630;contributions . -132;contributions are -170
contributions over -23;contributions to -459;contributor -511;contributor to 37;contributors 283
control 69;convenience 342;convenience . 338;convenient 542;conversation 433;conversation . -187
conversation ? 497;conversation about 183;conversation and -222;conversation from 142
conversation here -36;conversation i -27;conversation next -35;conversation this 21
conversation to 133;conversations 802;conversations and 838;conversations with 442;conversion -272
conversions -171;conversions . -171;convert 360;convert . 233;converts 85;convinced -115
convinced me -115;cook -73;cooking 208;cool -698;cool . -41;cool overlap 160;cooperate 626
cooperate with 626;cooperating 368;cooperating with 368;cooperation 285;cooperation with 285
coordinates 99;copy -453;copy . 60;copy of 195;copyright -45;copywriting 577;cordially 773
cordially invited 562;core -486;core skills -153;corner -674;corp -154;corp . -154;corporate 238
corporate email 170;correct -669;cost . 1100;cost ? -1054;cost a 274;cost of -640;cost you -184
costing 302;costing you 302;costs 599;costs . 234;costs 00 276;costs 000 206;costs nothing 408
costs with -172;could 160;could . -206;could add -130;could also -153;could be 695
could benefit 281;could consider -221;could do 1138;could find 177;could get 162;could have -79
could help 417;could i -134;could just 162;could look -466;could make 46;could mention -458
could not 79;could provide 109;could put 202;could really 487;could replace 530;could save -266
could see 965;could sell 197;could send 95;could set -301;could share 53;could show 635
could someone -609;could take 435;could talk 260;could tell 708;could try -219;could use 373
could wave 276;could we -272;could work 565;could write -239;could you -1546;couldn 165
couldn t 165;council 135;count 20;count on 149;counterparty -134;countless -124;country -391
country . 213;counts 1473;counts . 1333;counts and 409;couple -423;couple months -948
couple of 721;courage -498;courage to -498;course -991;course . 446;course i -357;course on 463
course you 101;courses -844;courses on 47;cover 644;cover it 306;cover letter -719;cover the 408
coverage 403;coverage on 219;covered by -178;covering -339;covering for -260;covering the -20
covers 796;covers specific 137;cracks 445;cracks . 445;craft -379;crashes -320;crazy 706
crazy to 802;create 28;create . 606;create a -359;create an 256;create one -95;create the -498
created 952;creates 271;creating -389;creating a -438;creating this 106;creation 328
creation and -196;creative -212;creator 806;creator name 192;creator with 99;creators 872
credentials 129;credibility -173;credit -866;credit . 181;credit to -837;credited 81;criteria 411
crm 167;cross 479;cross again -104;crossed -131;crossed my -142;crowd -38;crowdfunding 65;cry 601
crying -333;crypto 646;crystal -164;cs -177;cto 791;cuisine -217;cultural -312;cup 739;cup of 739
curated 442;curating 475;curating such 475;curiosity 954;curious 856;curious . 552
curious about 383;curious how -391;curious if 350;curious to 257;curious what -131
curious whether -31;current 1022;current website 77;currently 974;currently . -164;currently a 318
currently have 109;currently i -48;currently looking 548;currently not -69;currently on -83
currently the -641;currently using 442;currently working 181;currently your -413;cursor 533
curve -148;custom 628;custom ai 116;customer -226;customer behavior 479;customer service 378
customer wants -117;customers 171;customers . 625;cut 39;cute 601;cutting 206;cutting edge 22
cv 618;cv . 288;cv to 80;cybersecurity 549;cycle 110;cycle time 46;d 317;d also -495
d appreciate 291;d ask -708;d be 674;d change 480;d check 274;d connect -643;d do -603;d enjoy 603
d ever 295;d find 359;d gladly 250;d hate 658;d have -365;d look 506;d love 104;d need -490
d normally -544;d pay -406;d prefer 296;d rather -186;d reach 851;d really 400;d say -303
d send -225;d show 480;d speak 286;d suggest 75;d try 862;d value 953;d want -1665;d welcome 289
dad -201;daily 639;dairy -60;dallas -65;damage 399;damn -143;dana 1139;daniel 572;dao 120;dark 157
dark but 264;dashboard -433;dashboard . -262;dashboard that 326;data 69;data . -348;data and 83
data is -591;database -608;database . 167;databases -204;date -1176;date . -698;date 0 327
date ? -232;date is -877;dates 120;dates . 154;daughter 426;daughter and 871;dave 152;david -245
day -164;day . -1193;day 0 213;day ? 432;day and 801;day as 116;day at -644;day filled -107
day for 234;day of -319;day on 269;day so -215;day that 708;day to 847;day we 350;day when -474
days -381;days . 507;days ? -761;days a -76;days and 687;days by 188;days i 665;days in -492
days of 433;de -147;dead 812;dead link 429;dead url 267;deadline -259;deadline is -203;deal -45
deal . 353;deal from -138;deal is -264;deal or -386;deal with -35;dealer 234;dealing 49
dealing with 49;deals 380;deals with 392;dear -269;dear ana 237;dear client -327;dear editor 86
dear i 721;dear ms -476;dear name -176;dear professor -263;dear project 206;dear sir 314
dear sponsor 120;dear webmaster 163;death 391;death . -178;debug -142;decade 241;decent 182
decide 21;decide to -161;decided 454;decided that 754;decided to -220;decision -33;decision . -22
decision on -33;decisions 363;deck 699;deck ? 25;deck with -127;decline -611;dedicated to -201
dedication -411;dedication and -292;deductible -327;deductible donation -327;deep 230;deepest -256
deeply -246;default -189;default a 83;defined -569;definitely -791;definitely a -115
definitely action -141;degree 222;delay -740;delays 111;delete 345;delete the 64;delete this 380
deleted 79;delft 784;delhi 234;delight -316;delighted 681;delighted to 885;deliver -732
deliverables -298;delivered 404;delivering -224;delivery 1349;delivery . 36;delivery end 387
delivery time -225;demand -395;demand in -733;demanding -162;demo 71;demo . 802;demo ? -229
demo be 42;demo for -128;demo here 178;demo of -532;demo on -777;demonstration 578;demos 169
dental 753;dental practices 429;dentists 813;dentists . 341;department -550;department . -376
depend -691;depend on -691;depending -495;depending on -495;depends -1206;deploy 236;deposit -392
depot 638;depth 388;describe 794;described -589;description 164;description . 51
description of -257;deserve -43;deserved -158;deserved . -203;deserves 577;design 202;design . 162
design and 364;design services 736;design system 76;design updates -433;designed 978
designed for 518;designer -927;designer . -508;designer and -748;designers 619;designers and 449
designing 101;designs 873;desire 428;desire to 428;desired 117;desk 480;desk to 502;despite -59
dessert 98;destination 136;detail . 188;detail but 309;detailed -151;detailed outline 36
details 118;details . -204;details ? 61;details about 124;details if -370;details os -25
detection 430;dev -299;develop -283;developed -687;developed a 462;developer 461;developer . 44
developer and -110;developer with 613;developers . -311;developers in 454;developers to 421
developing -207;developing a 323;development -759;development . 458;development ? -113
development of -31;developments 257;developments in 257;device -490;devices 180;devops 323
devops engineer 155;devs -580;dex 870;di -110;diagram -327;diary 1075;did -671;did . 478
did a -218;did and 109;did in -406;did it -141;did my 1363;did not -508;did our 613;did the 92
did we -153;did with -521;did you -422;did your -364;didn -223;didn t -223;die -375;died -36
died . -38;difference -223;difference . -433;different -536;different angle 168;differently -310
differently . -157;difficult -565;difficult time -366;difficult to -503;dig -239;digital 866
diligence -136;dinner -49;dinner . -468;dinner and -95;dinner at 244;dinner for 703;dinner in 533
dinner or -389;dinner with 326;direct 519;direct line 475;direct this 23;direction 353
direction ? 522;direction of 197;directly 691;directly . 276;directly in 36;directly on 639
director 367;directories 1004;directory 1044;directory and 203;directory that -156;disagree -103
disappear -166;disclosure 555;discord 272;discord server 39;discount 574;discount . 271
discount code 212;discount for -203;discounted -215;discover 883;discoverable -769;discovered 497
discovered your 249;discovery 474;discrepancies 169;discuss -491;discuss . -226;discuss ? -1319
discuss a 1160;discuss an 322;discuss further -196;discuss how 154;discuss in -573;discuss it -779
discuss potential -414;discuss the 327;discuss this -482;discuss topic -373;discuss your 437
discussed -264;discussed . -80;discussed and -210;discussed here 325;discussed i 272
discussing 204;discussing . -110;discussing ? 133;discussing how 286;discussing service 294
discussing this 236;discussion -1061;discussion . -331;discussion about -249;discussion in -569
discussion on -431;discussions -481;discussions . -347;dishes 699;display 882;display at 577
disrupting 198;disrupting the 198;distance -157;distributed 37;distribution 347;ditch 448
ditch . 448;dive 390;diwali -58;dm 923;dm me 268;dms -202;do -127;do . 1187;do ? -87;do a -913
do and -68;do at 421;do better 249;do business 317;do follow -52;do for 149;do get 357;do have -39
do i -291;do is 82;do it -618;do not -739;do on -357;do so 133;do some -413;do something -654
do that -113;do the 355;do this 467;do to 90;do too 194;do we -781;do you 580;do yours 763;doc -83
doc is 110;docs -865;docs . -368;docs say -78;doctors 516;document -747;documentation -90
documents 100;documents . 47;doe 62;does -554;does . -206;does for 492;does it -711;does that -479
does the -432;does your 496;doesn -542;doesn t -542;dofollow 379;dofollow link 189
dofollow listing 268;dog 481;dogs 615;doing 156;doing ? 373;doing a -599;doing at -65
doing great -95;doing interesting 173;doing okay -334;doing research 78;doing some 536
doing something -308;doing this 197;doing today 130;doing well -282;doing what -224;doing with 66
dollar 265;dollars 616;dollars a 238;dollars and -51;dollars each 639;domain 778;domain . -627
domain ? 430;domain and 252;domain for 279;domain name 647;domains -409;don 77;don t 77
donate -1005;donate . -427;donate button -272;donate is -508;donate to 95;donate you -553
donating 980;donating ? 599;donating so 997;donating to 505;donation -1400;donation . -687
donation link -227;donation to -244;donations -323;donations . -545;done -612;done . -638
done for -70;done in 226;done on -30;done the -263;done this -191;donors 1085;dont 378;door 181
door is 173;doors 210;double 168;double its 245;doubt -571;dough -419;down 607;down . 496
down ? 450;down and -135;down as 163;down from 86;down in -103;down on 643;down the 91
down to -651;down what -64;download 109;dr 51;dr . 138;draft -505;draft of -524;drafts 391
dragging -28;draw -557;dreams -241;drenthe -201;drift -61;drink -154;drinking -299;drinks -122
drive -443;drive . -629;drive in -423;drive you 383;driven 202;driver -409;driver . 86
drivers -219;driving -453;drop -76;drop off -949;drop the 83;drop you 540;dropped 156
dropping -517;drops 457;drove -339;drove past -208;dry -606;dubai 651;due -1260;due date -453
due to -866;duplicate -188;duration 425;during -586;during a -53;during my -356;during the -273
during this -233;dust 127;duty -141;dynamic 55;e -595;e . -417;e commerce -318;e mail -322
e mails -330;e meet -83;each 645;each . 885;each and 122;each day 385;each of -580;each one -148
each other -110;each year 300;earlier 753;earlier . -75;earlier note 376;earlier this -419
earliest -610;earliest convenience -610;early 858;early . 458;early access 385;early bird 744
early next -463;earn 1896;earn 00 337;earn a 324;earn from 29;earn money 1020;earned -343
earned it -238;earnings 232;eas 365;easier -607;easier . -575;easier to 244;easily -60;easter 461
easter . 384;eastern 196;easy -350;easy to -946;eaten 568;eaten by 615;eating 236;economics -174
edge -567;edit 573;editing 634;edition 604;editor 191;editor asked 207;editor i 86;editorial 398
editors 651;editors who 651;edu 459;education 408;educational 39;effect 73;effective 965
effectively -266;efficient -436;efficiently 61;effort -271;effort . -410;effort that 328
effort to 266;effort you 168;efforts -930;efforts . -337;efforts in -274;eid -94;eight 457
eight . -120;either 507;either way 851;eleven -384;eliminates 449;eliminates that 449;else -202
else . -326;else at -289;else can 367;else on 799;else should -857;else to -51;elsewhere -481
email 222;email . 417;email ? -118;email about 583;email address 301;email and 111;email as -526
email at -375;email but 105;email didn 426;email earlier -643;email finds 334;email from 372
email i -735;email if -759;email is 114;email it -422;email marketing 185;email me 66;email us 218
email when 258;email with -829;emailed -335;emailed you -209;emailing 230;emailing you 230
emails -31;emails for -290;embargo -350;embedded -361;embrace -324;emergency -216;emerging 916
employee -407;employee . -534;employer 187;employer s 29;empowering 420;en 102;enable -522
enables -317;encourage -580;encouraging -255;end -203;end . -37;end ? -350;end and -41;end i 44
end just -230;end of -54;end to 348;endeavor -70;endeavor . -401;endeavors -143;endeavors . -143
ended -336;ended . -126;ending -291;ending . -330;endless -215;endless questions -65;ends 1260
ends . 899;ends in 801;energy 163;energy . -95;energy back 109;engaged -344;engagement 279
engagement . 336;engaging 117;engine 607;engine optimization 416;engineer 578;engineer . 360
engineer and 264;engineer at 47;engineer here 71;engineer position 121;engineer role -37
engineering -49;engineering . -77;engineering team 87;engineers 1727;engineers . 316
engineers and 242;engineers in 538;engines 629;engines . 303;english 142;enhance 254
enhance your 127;enhancing 298;enjoy -298;enjoy connecting 244;enjoy it -201;enjoy the 89
enjoy your -412;enjoyable -61;enjoyable . -61;enjoyed -506;enjoyed it -134;enjoyed learning 162
enjoyed our -190;enjoyed the -40;enjoyed your -829;enjoying -74;enjoying the -359;enough -57
enough . -240;enough for -105;ensure -293;entering 296;enterprise -626;enterprise customers 415
enterprise plan -171;enterprises 290;enthusiasm -410;enthusiasts 269;entire -100;entirely 104
entitled 447;entitled to 238;entrepreneur 149;entrepreneur and 180;entrepreneurs 664
entrepreneurs . 545;entrepreneurs like 214;entry 23;environment -337;environment details -25
episode 796;episode with 696;episodes 703;episodes of 433;equipment 358;equity 429;equity . 335
eric -385;error -383;errors 754;escrow 619;especially -55;especially in -367;especially liked -177
especially specific 252;especially the -171;especially your 324;essay -578;essay on -461
essential 353;est -104;establish 148;established -86;estate 577;estate agent 342;esteemed 221
esteemed company 148;estimate 93;estimate . 240;et -285;etc -515;etc . 78;etc that -466
ethical 677;eu -492;eur -94;euro 815;euro . 483;euro a -303;euro and 221;euro for -514
euro with 810;europe 639;europe . 270;european 314;euros 448;evaluating -448;evaluating tools -733
evaluation 75;even 243;even better 497;even if -76;even just 97;even though -121;even when -218
evening -520;evening . -508;evening ? -412;evening class 154;evenings -313;event -248;event . -931
event ? -468;event name 491;event will 297;events -254;events . 612;events and -337;ever 1133
ever anything -337;ever be -782;ever becomes 698;ever considered 612;ever feel 305;ever think 908
ever thought 707;ever useful 212;ever want 775;ever wonder 318;every 371;every day -176
every month 794;every week 528;everybody who 363;everyday -652;everyone -670;everyone . 158
everyone here -566;everyone i 126;everyone in 456;everyone is -467;everyone s 225;everyone to -169
everything -134;everything and -240;everything going -317;everything is 245;everything that 416
everything there -206;everything you -471;evidence 219;exact 487;exactly 454;exactly how 44
exactly that 259;exactly the 583;exactly this -404;exactly what 708;exactly who 108;example 236
example . 75;example and -153;example of -420;example you 177;examples 437;examples . 291
excellent -614;excellent . -525;except 271;exceptional -54;exceptions -862;exchange 480
exchange . -122;exchange for 857;exchange ideas -1614;exchange it 33;exchange latoken 42
exchange links 735;exchanges 234;exchanges ? 234;exchanging 1496;excited -608;excited to -718
exciting 250;exciting opportunity 93;exclusive 997;exclusive 00 408;excuse 39;excuse . -62
excuse to 110;execution 267;executive 853;executive summary 109;executives 194;exercise 278
exhibition -536;existing -664;exit -58;expand 102;expand my -528;expand your 468;expanded -472
expanding 100;expanding my -127;expansion 194;expect 20;expect you 533;expectations 370
expected 457;expected rate 419;expected vs -25;expense 39;expensive -854;experience 410
experience . 252;experience ? 414;experience aligns 21;experience and -799;experience at 227
experience for 408;experience i 160;experience in 381;experience is 180;experience needed 486
experience of -84;experience to -45;experience with -412;experience working 142;experienced -24
experiences 47;experiences . 340;experiences that -492;experiencing 146;experiment -45;expert 426
expert in -464;expertise 60;expertise . 232;expertise and -400;expertise in 303;experts 1290
experts in 632;expire -251;explain 99;explain how -519;explain to -237;explain what -158
explain why 252;explainer 241;explaining -293;explains 410;explains what -89;explanation -341
explanation of -341;explicitly -766;explore 883;explore a 365;explore how 365;explore if 35
explore potential 176;explore synergies -562;explore the 494;explore ways 444;exploring 601
exploring new 476;exploring opportunities 339;expo 746;expo . 668;export -287;exposure 292
exposure and 55;express -539;express my -219;extend 209;extension 1260;extension ? 464
extension monetization 234;extension that 1047;extensions 430;extensive 295
extensive experience 295;external 920;external partners 823;extra 1063;extremely 438;eye -269
eye . 159;eyes -470;eyes on 40;f -1092;face -59;face . -563;face the 261;face to -464
facebook 1255;facebook page 904;faces 307;facility 32;facing -112;fact -685;fact that -583
failed -606;failed . -241;fails -215;fails on -215;fair 579;fair . 110;fair to 609;fall 706
false -156;familiar 552;familiar ? 364;familiar with -253;families 1019;families in 642
family -200;family . -735;family a 147;family and -351;family are -249;family have -279;fan -413
fan of 142;fantastic -365;fantastic . -140;faq -24;far -446;far . -197;far ? 114;far as -413
far the 199;far too -300;farm -273;fascinating -278;fascinating . -301;fast 858;fast growing 368
faster 492;faster than 50;fat 340;fate 696;father -516;father . -228;father s -252;fault -90
favor 504;favor to 307;favorable 50;favorite 204;favour 262;favour and 187;favourite -381
favourite . -97;faxed -357;fear -333;feature 1306;feature 0 137;feature you 352;feature your 1148
featured 1158;featured in 239;features -112;features . -310;february -259;fee 748;fee . 507
fee ? -358;fee for -53;fee of 585;fee waived 693;feed 330;feed . 254;feedback -65;feedback . 196
feedback and -61;feedback for -278;feedback from -699;feedback helps 269;feedback is 262
feedback on -259;feedback was 158;feel -384;feel about -248;feel free -117;feel i -394
feel like -211;feel that 400;feel the 212;feel you -134;feeling 353;feeling about 659
feeling better -116;feeling well -123;feelings 281;feelings . 803;feelings are -643;feels 252
fees 503;fees . 416;fellow -435;fellow founder 375;fellow university -485;felt 243;felt you 392
fence -930;ferry -336;festival -729;festival . -186;festive 1238;festive offers 1548;few 501
few days -430;few hours 437;few ideas 88;few minutes 190;few months 407;few of 385;few other 365
few people 324;few questions 250;few quick 95;few times 401;few weeks 327;few words -54
few years 100;field -574;field . 107;field i 182;field in -489;field industry 58;field is -425
fifteen 491;fifteen minutes 491;figma -235;figure -144;figure 0 -463;figure out -413;figured -83
figured i 279;figured it -559;figures -606;file 164;file . -342;files -576;files . -50
files for -256;filing -380;fill -413;fill in 120;fill out -454;filled -398;filled with -398
filling 718;filling in 750;fills 363;film -136;film . -337;films 541;films for 541;filter -416
filtered 445;filters -179;filters . -179;final 28;finalize 92;finance -167;finance and 587
financial 841;financial adviser 359;financial planner 346;find 274;find . -738;find a -622
find any -177;find attached -414;find interesting -498;find it 425;find on 184;find our -233
find out -69;find the 291;find them 205;find this -75;find time 601;find us 527;find valuable 220
find you -635;find your 468;finding 654;finding new 507;findings 126;finds 206;finds you 107
fine -801;fine . -70;fine i -279;fine if -293;fine to 236;fine with -155;finish -596;finished -437
finished . -377;finished reading -460;finished the 39;finishing -786;fintech -416;fire 934
firewall -650;firm 1493;firm that 611;firmly -256;firms 1468;firms in 95;firms like 482
firmware -372;first 196;first . 402;first 0 758;first 00 792;first ? -691;first and -462
first client -516;first day -181;first email -561;first half 20;first i -966;first job -236
first look 211;first meeting -246;first month 262;first name 1248;first of -228;first one 246
first page 78;first time -493;first to 332;first week 241;first year 89;firstly -74
firstname . -128;firstname i -523;firstname it 651;firstname just 68;fish -169;fit 830;fit . 202
fit ? 344;fit for 301;fit right -279;fit with 333;fit your 158;fitness -77;fits -63;fits what 32
fits your -313;five 1431;five minute 601;five minutes -231;five years 1050;fix 316;fix . -45
fix exactly 293;fix it 182;fix or -138;fix that 414;fixed -122;fixing 174;fixing just 775
fixing the -142;flags 582;flat -492;flat . -542;flat monthly 158;flea -304;flea market -304
fleet 1410;flexible 392;flies 232;flies . 232;flight -155;floating 736;floating this 693;flood -78
floor -917;flour -231;flow -396;flowers -733;fluff 925;flyer 35;flying -185;focus 379;focus . -96
focus area -380;focus on 811;focused -356;focused on -255;focusing 63;focusing on 63;folder -890
folk -232;folks 380;folks . -121;folks are -171;folks who -387;follow 609;follow . -501
follow link 135;follow the -36;follow up 827;follow ups -323;follow what -424;follow your -477
followed 418;followed up 215;followed your 329;followers 260;followers . 234;followers on 150
following 386;following company -737;following me 1109;following the 552;following up 289
following your -110;follows 104;fond -119;food 236;food content 116;footer -342;for 114;for . 948
for 0 405;for 00 334;for 000 477;for ? -147;for a 149;for accepting 788;for advertising 563
for ai -147;for all -461;for always -58;for an -293;for another 207;for any -708;for anyone 224
for asking -406;for august -154;for b0b 422;for being -28;for beta 535;for better 562;for both 609
for checking 169;for client 70;for coffee 634;for collaboration 45;for companies 808
for company 493;for connecting 679;for considering 200;for covering -260;for creating 106
for curating 475;for dentists 480;for design -261;for display 577;for doing 98;for donations -72
for e 471;for each -387;for early 135;for encouraging -284;for event 455;for every 422
for everything -374;for example 125;for finding 357;for firms 572;for first 294;for five -226
for folks -521;for following 1452;for food 197;for free 389;for freelance 512;for freelancers 84
for future -488;for gift -484;for growing 235;for half -320;for having -148;for help -221
for helping -78;for her -260;for how -808;for introducing -194;for is -1349;for it 243;for its 185
for january 100;for joining 750;for june 156;for just -76;for lead 92;for letting -424
for linux -763;for local 251;for logistics -207;for lunch -483;for maintaining 194;for making -210
for march -305;for me -1224;for meeting -265;for mentioning 384;for monday -241;for months -226
for more 285;for most -458;for my -279;for name 336;for negotiation 603;for new 448;for next -956
for non -178;for northwind -374;for norwind 550;for not -54;for nothing 877;for now -66
for one -53;for open 628;for opening -54;for opportunities 616;for organizing -316;for others 194
for our -482;for outlet 329;for partners 240;for partnership 435;for people 844
for performance -283;for permission -214;for potential 285;for publication 417;for reaching -1405
for reading 120;for reporting -203;for restaurants 654;for review 95;for role 537;for sale 565
for saturday -435;for sending -274;for sharing -579;for shops 83;for showing -97;for similar 109
for site 339;for six -218;for small 117;for software 433;for some 85;for somebody -226
for someone 221;for speakers -580;for specific 166;for sponsor -378;for spreading 138
for straight 139;for submitting -781;for such -372;for taking -106;for talented 233;for target 47
for ten -114;for that -387;for the -1215;for their 164;for them 160;for things -449
for thinking -438;for this -638;for those 131;for three 311;for thursday -215;for tomorrow -476
for top 230;for two -379;for us 640;for use -511;for we 301;for wednesday 364;for what 117
for when -160;for where -988;for which 205;for work 29;for writing -256;for years -356
for you 1251;for young 75;for your -105;forbes 368;forbes . 207;forbes entrepreneur 180;forced 75
forecast 182;forecast and 182;forecasting 119;forecasting . 119;foremost -242;forever 93
forever . 73;forget -494;forget it -260;forget to -33;forgive 909;forgive me 1082;forgot -82
forgot your -56;forgotten -316;fork -534;fork and -197;form -148;form . -353;form of -451
formal -603;format 215;format . -557;format or 1045;former 43;former colleague 69;forming 119
forming a 119;forms -237;fortunately -118;fortunately i -118;fortune 553;forty 578;forums -131
forward -286;forward . -125;forward this 114;forward to -261;forward with 165;forwarded -395
found 377;found a 479;found here 613;found it -320;found something 1254;found that 221
found the -836;found this 81;found you -168;found your -498;foundation 46;foundation . -617
foundation s -116;foundational 526;founder 599;founder and -99;founder i 607;founder of 664
founders 925;founders . 275;founders get 169;founders i 504;founding 142;four 202;four . -175
four weeks 98;four years -160;fourth 298;fractions -420;framework -283;frank 361;free 582
free . 859;free ? 276;free and -448;free api -355;free consultation 71;free for -1419;free in 499
free just -180;free later -54;free market 499;free masterclass 625;free month 58;free next 228
free no 591;free of -56;free on -296;free online 692;free plan 644;free product -279;free test 153
free time 151;free to 177;free trial 58;free website 32;free with -602;freedom 231;freelance 250
freelance writer 21;freelancer -245;freelancers 718;freelancers and 306;freelancing 278
freight -71;freight and -876;fresh 159;fri 510;friday -736;friday . -441;friday ? -276
friday and -355;friday is 257;friday morning 172;friday since -93;fridays 90;friend -165
friend . -833;friend mentioned 99;friend mike -230;friend of -474;friend s 344;friendly 927
friendly reminder 487;friends -284;friends . -378;friends and 171;friends for 39;friendship 93
friendship . 306;from 26;from . -369;from 0 379;from 00 -259;from 000 204;from 0000 -593
from 00k 339;from a -356;from all -333;from an -846;from company 341;from day -29;from each -119
from earlier -23;from here -114;from home 887;from how -289;from https 490;from idea 86
from it -143;from last 183;from law -337;from me 816;from my 580;from next -65;from no -461
from nursing -165;from one 395;from open -893;from other 55;from our 608;from people 281
from scratch 382;from teaching -492;from that 311;from the -968;from them 273;from this 153
from watching -559;from what -207;from x 278;from your -568;front 309;front of 571;frontend 380
frontend developer -355;fuel -133;fulfilling 371;fulfilling retirement -23;full 580
full details 404;full name 769;full of -446;full page 459;full service 225;full stack 431
full time -153;fully support 153;fun -111;fun . -99;function -308;functionality -553;fund 761
funded 206;funding 140;funding . 220;funds 57;funnel 350;funnels 384;funny 1117;further 266
further . -201;further questions -358;future -38;future . -114;future and 423
future endeavors -160;future feel -161;future of 624;future opportunities -428;fyi -613;fyi i -320
g -267;g . -318;gain -123;gaining -83;gallery -25;game 123;game changer 349;game on -472
games -122;gap 818;gaps 582;garden 663;garden . 43;gardener -765;gas -553;gate 104;gate . 131
gates -395;gathering -894;gauges -368;gave -560;gave your -79;general 230;general . 64
generally -129;generate 98;generate the 194;generated 231;generating 136;generation 943
generator 330;generous -484;generous donation -773;gentle -1010;gently 254;gently . 275
gently follow 262;genuine 311;genuinely 431;george 250;georgia 134;german 249;germany 76;get 679
get 00 769;get a -37;get acquainted 293;get an -225;get back -762;get buried 426;get busy 184
get featured 674;get in 214;get it 1156;get more 35;get my -477;get on 719;get out -959
get paid 655;get permission -214;get result 99;get some -79;get started 100;get that -576
get the -309;get their 174;get this -214;get together 442;get two 1231;get well 336;get you 920
get your 365;gets 797;gets a 77;gets in -445;getting 199;getting back -68;getting started -385
getting the 229;getting them 347;getting to -184;gh -192;ghent -240;ghent ? -260;gift 875
gift . 501;gift card 523;gift for -144;gift guide 567;gift you 803;gifts -34;girl 722;girl . 1255
girls -582;girls . -294;git -405;github -204;github . -128;github account 838;github and 113
github issues -555;github link 330;github profile 457;github repo 645;github sponsor -247
github sponsors -485;give -329;give a -424;give her -449;give it -279;give me 197;give my -428
give us -47;give you -276;given 1038;given him 406;given me -59;given that 1197;given your 659
gives -249;gives you 531;giving -147;giving up 201;glad -109;glad that 84;glad to -425
glad you 146;gladly -625;glance -378;glance at -169;glasses 35;global 851;globe 445;globe are 34
gloves -285;gmail -184;go -533;go . -761;go ? -142;go about -216;go ahead -25;go for 153
go from 65;go on -50;go out -501;go over -290;go through 125;go to -648;go up 847;go when -610
goal 343;goals 167;goals ? -248;goals and -216;god -87;god s -97;goes -592;goes . -147
goes up -293;going -87;going . -538;going ? 558;going live 710;going now -98;going on 110
going through -142;going to -654;going well 505;going with -314;gold 829;gold sponsor 194;golf 307
gone -204;gone . 315;gone through 234;gonna -493;good -653;good . -599;good ? -231;good and -250
good as -290;good blog 34;good day 324;good fit -425;good for -952;good health -65;good idea -367
good in -45;good luck -459;good match -689;good place -225;good point -372;good quality 170
good replacement 524;good things 254;good to -505;good with 328;goodbye -331;goodbye and -238
goodbye properly -187;google 880;google . 681;google ads 207;google ai 344;google and -382
google business -477;google doc -214;google meet -480;google or 20;google review 608;google s 93
got 462;got 00 367;got a -244;got an 213;got back -169;got buried 412;got it -525;got its 53
got me 162;got out -88;got something 152;got the -842;got them 99;got this 296;got to 943
got your 384;gotten -349;gotten so -349;grab -763;grab a -207;grab coffee -767;gracious -145
grad 312;graduate -349;graduated -64;grand 675;grandfather -356;grandfather worked -356
grandma -92;grandma . -92;grandmother -152;grant -468;grant . -199;grants 223;graph -75
graphic -334;graphic designer -334;graphics 169;graphs -387;grateful -332;grateful . 58
grateful for -201;grateful if 140;grateful to -440;gratitude -603;gratitude . -147
gratitude for -76;graz -645;graz . -586;great -467;great . 216;great addition 1164;great and -501
great article -188;great catch -141;great colleague -53;great company 367;great connecting -314
great day -117;great deal -32;great experience 79;great fit 174;great for 196;great holiday -394
great i -64;great idea -534;great if -684;great job -569;great library -36;great looking -272
great match 107;great meeting -289;great news -405;great opportunities 1245;great opportunity 558
great pleasure 368;great post -190;great resource 376;great things -406;great time -198
great to -55;great value 433;great way -489;great work -368;great working -194;greatest 318
greatly -112;greatly . 227;greatly appreciated 512;green -198;greetings 577;greetings . 68
greetings from 351;greg -573;grew 278;ground -391;ground . -273;group 555;group . -408
group for 21;group i -89;group of 875;group that 267;group to -543;groups -121;groups . 465
grow -514;grow . 313;grow my -519;growing 580;growing fast -121;growing like 621
growing manufacturers 211;grown 232;growth 537;growth . -352;growth and 282;grunt -202
guarantee 582;guaranteed 708;guess 1006;guess that 81;guessing 58;guest 1772;guest . 728
guest ? 329;guest contributions 195;guest for 501;guest name 378;guest on 994;guest post 754
guest posts -466;guests 169;guests for 209;guests on -139;guidance 56;guidance . -284
guidance and -115;guide 942;guide covers 342;guide for 504;guide on 140;guide you 570
guideline -144;guidelines -478;guidelines for -444;guidelines or -124;guides 188;gunnar -110
guru 339;guru . 339;guy 57;guy . -71;guys -193;guys . 335;guys are 149;guys have -128;gym -385
gym in -226;h -491;habits 345;habits . 614;hackathon 400;hackathons -551;had . -369;had a -40
had an 999;had been -218;had it -31;had much -98;had no 32;had the -495;had time 565;had to 43
had two -247;hadn -110;hadn t -110;hail -20;hair 1173;half 98;half . 432;half a -107;half an 53
half of -599;half past -251;half the 365;halfway -243;hall -304;halve 683;halve the 683;hand -255
hand . 237;hand ? 511;hand over -884;handful 769;handful of 769;handing 32;handle 541
handle all 187;handle the 292;handled -333;handled . 194;handled that -562;handles 530
handles the -103;handling 798;handmade -350;hands 546;hands on 553;hang -659;hannah -43
hannover 345;happen 312;happen to 619;happened -446;happened to 323;happened with -185
happening 424;happens -220;happens . -214;happens next -643;happens when 24;happiness -180
happiness . 282;happiness and -339;happy -273;happy . -224;happy and -153;happy anniversary -61
happy birthday -143;happy diwali -65;happy holidays 68;happy new -124;happy returns -330
happy to 176;happy where 73;happy with 103;happy work -366;harbour -625;hard -92;hard . 227
hard feelings 803;hard one -302;hard to -151;hard work -425;harder 447;harder to 96;hardest -123
hardly 188;harm -74;has -335;has a -933;has already -170;has always 161;has anyone -959
has become 609;has been -636;has changed 1029;has contributed 355;has done 134;has experience 52
has helped 210;has her -317;has made -203;has no -73;has not -206;has room 304;has the 265
has your -570;hasn 302;hasn t 302;hasnain 46;hate 317;hate for 448;hate it 194;hate to 110;have 89
have . 455;have 0 1389;have 00 587;have a 612;have added 878;have already 695;have also 57
have an 951;have another -247;have any -1487;have asked -152;have available -913;have been -63
have both -656;have budget 638;have built 61;have come 176;have contributed -211
have developed 130;have done -379;have ever -109;have experience -75;have extensive 295
have for -50;have fun -249;have given -228;have gone 21;have gotten -349;have great 766
have had -403;have helped 258;have here 143;have in 442;have it -404;have just -650
have learned 70;have less -238;have lunch -303;have many 751;have met -35;have more -212
have moved 92;have much -91;have never -436;have no -317;have not 543;have one -74
have permission -405;have plans 419;have provided -115;have questions -296;have read 719
have received -192;have recently -103;have seen -540;have sent 119;have several 160;have some -350
have someone -75;have something 318;have started -50;have ten -150;have that 48;have the 171
have this -469;have three 150;have time -137;have to -351;have tried 176;have trouble 160
have updated -232;have worked 79;have written 635;have you 606;have your 318;haven -452
haven t -452;having -666;having a 213;having an -624;having the -28;having you 384;he -593
he can -247;he d -282;he gave -79;he has 623;he is -584;he ll 121;he s 87;he was 156;he will 372
head -217;head . -502;head of 334;headache 868;headcount -314;heading 305;heads 101;heads down 83
heads up -355;healing -524;health -75;health and -385;healthcare -542;healthier -156;healthy -218
hear -366;hear back 894;hear from -395;hear how -181;hear it 163;hear more -674;hear of 518
hear that 115;hear what -179;hear your -513;heard -570;heard . 234;heard back 47;heard from 60
heard great -406;heard of -216;heard that -448;heard the -80;heard you -256;hearing 571
hearing back 116;hearing from 973;hearing more -517;heart 105;heart . -29;heartfelt -203
heartfelt gratitude -220;hearts -232;hearts . -232;heat 440;heating -1085;hectic 347;held 257
hello 273;hello . 519;hello alex -505;hello ana -60;hello and -630;hello dear 306;hello i 791
hello john 254;hello my 26;hello name -351;hello there 252;hello we 134;help 621;help . -190
help ? -1213;help ana -81;help and -852;help boost 639;help businesses 84;help each -312
help families 443;help from 149;help i 341;help in -662;help industry 64;help me 528;help of -237
help on 373;help or -307;help our 350;help people 686;help the 54;help to -569;help us 878
help with -119;help you 231;helped 423;helped a 451;helped companies 91;helped customer 44
helped me -504;helped others 117;helped similar 95;helped with -105;helpful 100;helpful . -642
helpful for 697;helpful i 697;helpful to 413;helping 367;helping me -74;helping out -1039
helping people 763;helps 834;helps . 309;helps companies 54;helps me 211;helps other 398
helps them 20;helps us 510;helps you 701;her -1503;her . -863;her on -108;her you -342
her your -403;here 239;here . -122;here and 606;here are -391;here as -147;here at -293
here but -511;here for -453;here from 1054;here http -105;here https 70;here i 653;here in -35
here is 959;here it -90;here link -211;here no -252;here or -225;here s 257;here the 184
here to 1315;here too -95;here we -112;here when -508;here you -623;hero -416;hesitate -326
hesitate to -326;hey 370;hey . -729;hey alex 482;hey ana -73;hey are -46;hey bob 350
hey everyone 628;hey first 283;hey firstname 260;hey girl 1255;hey i 1664;hey marcus -293
hey name 153;hey there 217;hey you -167;hi 152;hi . -889;hi again 241;hi alex 554;hi alice 40
hi all -266;hi ana 884;hi can -327;hi cathy 840;hi client 158;hi clientname 758;hi contact -150
hi dana 2106;hi dear 415;hi first -129;hi firstname -272;hi guest 409;hi i -606;hi investor 45
hi john -278;hi jordan 180;hi lead 58;hi marcus 89;hi maria 468;hi michael -45;hi mike 167
hi mutual 77;hi name -672;hi philip -458;hi prospect 41;hi recipient 227;hi sarah 173
hi sofia -388;hi team -486;hi thank 725;hi thanks -525;hi there 820;hi this 503;hi we 1042
hi your 772;high 29;high quality 635;high volume -607;higher -489;highest 129;highlights -193
highly 708;hike -608;him -675;him . -118;him as -203;him for -259;him in -30;him your 378;hint 158
hire 683;hired -603;hires 261;hiring 433;hiring . 1051;hiring a -886;hiring for -460
hiring manager -363;hiring process 973;hiring slowly -817;his -219;history 598;history and 559
hit -512;hit a 449;hit home -373;hit the -531;hobbies -743;hold 276;hold a 343;hold in -120
hold the -143;holders 595;holding -199;holding a 499;holding up -656;holding you 191;holds -180
holds . -282;hole -157;hole in 43;holiday 272;holiday season -688;holidays 554;holidays . 614
holidays and -399;home 523;home . -389;home ? 127;home and 226;home at 59;home for 297;home or 558
home with 456;homes 781;homes like 235;honest 579;honest feedback 202;honest review 402
honestly -449;honestly i -227;honesty -60;honor -512;honor working -570;honour -639
honour and -260;honour to -503;honoured 271;honoured to 165;hook 104;hop -57;hop on -154;hope -646
hope . -321;hope all -1005;hope everything 245;hope it 285;hope that -394;hope the -263
hope this 830;hope to -97;hope we -486;hope you -331;hope your -534;hoped -192;hopefully -145
hopefully help 170;hopefully this 280;hopefully you -152;hoping 29;hoping to 174;hoping you 111
horses -581;hospital -716;hospitals -208;hospitals . -208;host 735;host . -138;host a 490
host podcast 294;hosted 441;hosting 492;hosting a 856;hotels 552;hour -272;hour . 571
hour about -568;hour and -424;hour of -498;hour to -513;hours 452;hours . 76;hours ? -611
hours a 999;hours and 77;hours of 59;house 1366;house . 546;house ? -212;house i 363;house on 203
house would 589;how 83;how . 368;how ? -139;how about -102;how ai 88;how are -150;how best -522
how can 1468;how did -806;how do 456;how does 785;how have 25;how i 100;how important -137
how is -205;how it 369;how long -89;how many 256;how much -23;how my 247;how norwind 75
how others 158;how our 46;how people 590;how s -235;how she 283;how should 177;how similar 173
how that -382;how the -474;how things 164;how this -208;how was -172;how we 713;how would -539
how you -1049;how your 700;howdy -383;however -897;however i -881;however there -391
however we 490;hr 343;hr . -397;html -324;http 39;http www 553;https -190;https blog -596
https cal 185;https calendly 130;https github -444;https t 1153;https twitter 485;https www 128
hub 221;hug -346;huge 121;human 592;hundred 158;hundred dollars -45;hundreds 662;hundreds of 152
hunt 1196;hunt today 253;hunting 574;hunting for 574;hurt 454;hurt to 417;hurts 368;husband 262
hvac 476;hybrid 768;i -62;i . -379;i ? -395;i absolutely -201;i actually -190;i added -386
i admire -42;i already -365;i also 705;i always 348;i apologize -143;i applied 804
i appreciate -1169;i are -71;i ask 327;i asked -367;i assume 865;i attach 545;i attached 129
i attended -239;i be 545;i began 262;i believe 302;i book -192;i borrow -197;i bring -520
i build 600;i built 663;i came 446;i can -102;i cannot -329;i care -620;i catch -118
i cd0p0dke 413;i checked 57;i clean 80;i close 37;i coach 476;i come 414;i completely -100
i contact 822;i contribute -385;i could 215;i created 755;i d 305;i decided 389;i developed 115
i did -408;i didn -419;i disagree -103;i discovered 475;i do -647;i don -818;i doubt -251
i drop 346;i enjoy -982;i enjoyed -1306;i especially -159;i even -378;i expect 732;i feel -459
i felt 556;i figured -648;i finally -45;i find -145;i finished -223;i follow 338;i followed 21
i forgot -70;i found -140;i gave -200;i genuinely -149;i get -637;i go -184;i got -483;i guess 689
i had -82;i handle 114;i happen 660;i hate -278;i have 1272;i haven -74;i hear 432;i heard -791
i help 1018;i hold 605;i hope -171;i host 700;i i 104;i imagine 495;i immediately 123
i introduced -333;i invite 812;i just 94;i keep -400;i kept 27;i knew -27;i know 982
i learned -259;i leave 239;i left -22;i like -665;i liked -190;i ll -509;i look 956;i looked 76
i lost 109;i love -36;i loved 404;i m -202;i made 626;i maintain 479;i make 737;i meant -344
i meet 883;i mentioned -1111;i might -266;i miss -587;i missed -1017;i moved -186;i must 372
i need -162;i needed -509;i never -516;i note 281;i noticed -278;i now 356;i offer 632;i often -95
i only -67;i originally -356;i owe -307;i pass -161;i passed -472;i pay -556;i personally -76
i pick -145;i place 448;i plan -597;i posted 175;i promise 778;i promised 39;i provided 280
i pulled 572;i put 303;i ran 345;i reach 651;i reached 561;i read 319;i realize -466;i really -407
i received -176;i recently 965;i recorded 784;i remember 685;i reply -604;i represent 155
i reserve 387;i reviewed 216;i run 829;i said -379;i sat -99;i saw 40;i see -52;i sell 1188
i send 1423;i sent 951;i set 535;i shall -246;i share 760;i shared -207;i should 28;i show 270
i smiled -691;i speak 547;i spent 275;i spoke -727;i start -237;i started 389;i steal -55
i still -232;i suggest 40;i suppose -148;i suspect -358;i take 867;i talk 915;i talked -456
i teach 249;i tell 153;i think 188;i thought 467;i told -643;i took 50;i totally -165;i tried -122
i truly -408;i trust -289;i try -334;i understand 198;i use -1202;i used 133;i ve -125
i viewed -265;i walk 46;i walked -132;i want -139;i wanted -498;i wasn -423;i went 264;i were -290
i will -580;i wish -287;i won 527;i wonder -122;i work 533;i would -103;i wouldn -538;i write 912
i wrote 910;id -26;idea 31;idea . -65;idea and -628;idea but -232;idea i 514;idea of -212
idea on 627;idea that 770;idea to -424;ideal 756;ideas -38;ideas . 198;ideas ? -438;ideas and -339
ideas are -156;ideas for 198;ideas in -181;ideas on 559;ideas that 149;identical 253;identify -190
idiot -542;if 762;if a 586;if any 29;if anyone -208;if anything 516;if helpful 260;if i 114
if improving 199;if interested 131;if is 39;if it 106;if my 775;if norwind 853;if not 31
if now 981;if our 22;if problem 992;if so 1051;if that -539;if the 394;if there -875;if they -637
if this 710;if timing 487;if useful 282;if we -1272;if yes 249;if you 936;if your 453;ignore -336
ignore this -596;ii -696;ill -211;im 1033;image -149;images 704;images on 274;imagine 131;img 269
immaculate -300;immaculate . -300;immediate 35;immediately 311;immediately . 27
immediately thought 80;impact -372;impact on -46;imperative 181;implement -169;implementation -149
implementation . 23;implementation is -151;important -167;important . 758;important milestone -425
impossible -237;impressed -499;impressed by -662;impression -607;impressive -30;impressive . 247
impressive growth -391;impressive stuff -22;improve . 20;improve the -108;improve their 419
improve your 212;improved -163;improvement 771;improvement . 827;improvement in 266
improvements -198;improvements please -268;improving 636;in -38;in . 747;in 0 -39;in 00 662
in 000 57;in 0000 -738;in ? -401;in a 136;in adding -115;in advance -454;in again 375;in ai 264
in all -168;in and -471;in any -418;in april 395;in austin 247;in autumn -160;in berlin 135
in bringing 164;in brisbane 133;in brussels -659;in buying 155;in call 616;in case 434
in charge -38;in chrome 234;in city 532;in collaboration 370;in common -31;in company 271
in companyname 53;in connecting -69;in contact -115;in creating -411;in data -372;in delhi -65
in depth 388;in details -59;in discussing 383;in doing -72;in dubai 651;in each -656
in exchange 923;in expanding -496;in fact -534;in field -230;in financial 210;in for 184
in forbes 239;in front 571;in general -209;in getting 35;in ghent -240;in go -385;in google 326
in graz -645;in helping -485;in house 178;in how 76;in hr 831;in industry -821;in it 428
in its 329;in january -484;in joining -934;in june 91;in last 54;in learning 144;in leeds 356
in linking 219;in location 240;in logistics 275;in london -178;in manufacturing -767;in march -339
in may -360;in me -67;in mind 163;in month 740;in my -468;in near -541;in new -651;in no -304
in october -133;in offer 24;in on 215;in one -273;in open 127;in order 21;in oslo -88;in our -730
in particular -74;in person -375;in place -175;in porto -223;in private 314;in production -469
in public -197;in purchasing 518;in q -359;in q0 380;in readme -332;in real 80;in relevant 145
in return 528;in reviewing 193;in rotterdam 358;in sales 103;in seattle -68;in seconds 48
in selling 570;in september -219;in short -463;in similar -92;in singapore 655;in skill 30
in so 311;in software -516;in some 271;in something -290;in specific -215;in spring -299
in staffing 50;in stock -361;in such 49;in sunny 464;in tech -787;in terms 391;in that 49
in the -1011;in their 422;in these 240;in three 529;in time -176;in timeframe 623;in to 244
in today 395;in touch -529;in town -419;in two -114;in vancouver 368;in visual 477;in which -69
in wind 196;in with -63;in writing 485;in your 897;inbound 321;inbox 108;inbox wanted 290
inc . 222;incentive 687;incident -144;include -1426;include it -847;include your -328
included -550;included . 1072;included in -296;includes 648;includes a 821;includes unique 137
includes your 194;including -158;including yours 194;income 946;income . 110;income streams 332
inconvenience -354;incorporating 193;increase 737;increase the 63;increase your 454;increased -146
increasing 96;incredible 378;incredible experience -65;incredibly 221;indeed -191;independent 210
indexed 214;indicated 280;indie 130;industry -166;industry . 243;industry and -392
industry companies 64;industry field -308;industry professionals 732;industry role -1045
industry space -183;influence 455;influencers 243;info -372;info . -560;info ? 228;info about 122
info i 141;info on -214;infographic 356;inform -54;inform you -225;informal 108;information 549
information . 356;information ? -329;information about -601;information and -63;information i 929
information needed -397;information to 42;information you -344;informative 129;infrastructure 267
infrastructure . 491;ingredients 129;ingredients and 129;initial -471;initiative -28
initiative . -84;initiatives 198;initiatives . 198;innovation -26;innovation in 451;innovative 241
input 131;input . 131;inquiry 41;insert 324;insert and 377;insert company 180;insert product 198
inserting 155;inside 645;insight -313;insightful -295;insights 316;insights . -1126
insights about -324;insights on 1017;insights were -195;insights with 216;insights you 31
inspiration 63;inspiration . 393;inspiration to -313;inspired 478;inspired by 518;inspiring -206
inspiring . -649;instagram 597;instagram and 354;instagram hasn 259;install 81;installation -321
installed -241;installing -242;instant 109;instantly -141;instead -1260;instead . -342
instead ? -261;instead of -342;instructions -978;insurance 600;insurance and 551;integrated -75
integration 709;integration . 580;intelligence 261;intend -398;intend to -398;intended 519
intensive -111;intention -461;intention . -235;interaction 310;interactive 239;interest 562
interest . -1079;interest in 131;interest to 459;interest your 192;interested 936
interested . -857;interested ? 1624;interested and 950;interested i 253;interested in -127
interested just 779;interested let 40;interested or 292;interested please 269;interested to 58
interesting -709;interesting . -606;interesting idea 226;interesting things 601
interesting to 1025;interesting work -31;interests -1011;interests . -152;internal -1087
internally 45;international 1082;internet . 424;internet access 362;interns 291;internship -230
internships 434;interview 317;interview . 202;interview ? -214;interview and -53
interview process 416;interview with 225;interviewed 244;interviews 818;intimate 613;into -186
into a -52;into chinese -783;into it -359;into my -35;into our 745;into something -448
into this -106;into what -320;into your 1233;intrigued 252;intrigued by 58;intro 254;intro . -494
intro ? 571;intro if -767;intro me 72;intro to -379;introduce 537;introduce ana -745
introduce myself 1549;introduce us 131;introduce you -274;introduced -328;introduced you -333
introducing 44;introducing me -62;introducing us 851;introduction . 92;introduction i 744
introduction to -255;introductory -84;introductory call 85;invaluable . 29;invaluable to -38
inventory 392;invest -350;invest in -350;investing 33;investing in 33;investment 400
investment priorities 436;investments 385;investor 192;investor name 102;investors 191
investors . -131;invitation 123;invitation . -35;invitation and -76;invitation to 107;invite 546
invite . -538;invite ? 303;invite you 1154;invite your 335;invited 224;invited . 218
invited to 565;inviting 289;invoice -2053;invoice . -89;invoice for -971;invoices 470;invoicing 80
involved 311;involved . 347;involves 525;involving -861;io -105;io . -217;io and -205;ios 124
ip -351;irc -196;ironically -127;is -385;is . -347;is 0 82;is 00 168;is 000 1003;is a -39
is actually -757;is all -72;is also -558;is always -187;is an -150;is any -166;is anyone -295
is anything -343;is approaching 1099;is as -44;is at -29;is attached 567;is available 452
is back -527;is being -52;is below -440;is better -128;is blocked -537;is broken 312
is building -613;is busy -46;is by 526;is called -142;is complete -85;is confirmed -483
is currently -144;is dead 53;is different -335;is doing 320;is down -512;is due -508;is email -563
is exactly 703;is expanding 400;is filled 129;is finally 30;is finding 149;is fine -321;is for 277
is free -689;is getting 376;is going 363;is good -836;is great 461;is growing -104;is happy -691
is hard 188;is heading 99;is here 639;is hiring -157;is impressive -289;is in -586;is insert 377
is inspiring 89;is interested 293;is it 184;is just 188;is listed 496;is live 209;is located 143
is looking -1356;is low -123;is making -88;is more -406;is my 601;is next -41;is no 124
is not -843;is now 67;is off 237;is on -361;is one -178;is only -579;is open 480;is our 1031
is out -552;is perfect 803;is probably -108;is quite -133;is ready -140;is real -320
is really -604;is relevant 293;is required -811;is right -80;is running 584;is so 180
is something 488;is specific 599;is still -555;is super -552;is that -741;is the -504
is there -253;is thinking 342;is this 199;is to 280;is tom 263;is too -71;is totally 421
is treating -137;is truly -30;is two -307;is up -598;is useful 254;is usually 331;is very -506
is well -671;is what -350;is where -365;is why 27;is with -911;is worth -360;is your 899;isn 434
isn t 434;issue -1377;issue . -780;issue ? -193;issue and -23;issue but 109;issue for -301
issue i -218;issue of 120;issue or -483;issue that -800;issue to -47;issues -565;issues . 198
issues ? 194;issues and 76;issues for -452;issues that -104;issues with -357;it -444;it . -350
it ? 278;it a 130;it again -422;it all -153;it already 267;it and 671;it any -344;it appears 349
it as -141;it at 914;it automatically 794;it away 318;it back -756;it be -35;it because -264
it before 37;it behind -378;it broke -118;it but 329;it by -505;it can 618;it certainly -311
it comes 405;it cost -644;it costs 383;it d 109;it daily 52;it does -494;it doesn -890
it easy -354;it every -172;it feel -27;it fits -333;it for -342;it from -232;it goes -1011
it going 281;it got 184;it happens 473;it has -786;it helped -341;it helps -654;it here -465
it i -728;it if 503;it in -952;it interesting -451;it into 126;it just -887;it like -526;it ll 223
it looks -567;it made -359;it make 566;it makes 416;it matters 20;it may 30;it means 126
it might -790;it more -391;it must 308;it my -406;it not 200;it now -275;it off 360;it on -95
it only 402;it out 163;it over 486;it please 162;it published -264;it really 327;it reminded 156
it s -201;it saved 201;it says -69;it seems -325;it should 587;it shows 179;it so -529
it sounds 164;it still -552;it suits -670;it take 771;it takes 489;it there 235;it this -294
it through 426;it to -347;it took 371;it under -70;it up -161;it useful -102;it valuable 93
it very -161;it was 48;it we -165;it went 153;it when 194;it which 114;it will -561;it with 1106
it without -72;it work -589;it worked 132;it works 470;it worth -382;it would 264;it wouldn -169
it your 138;italian -405;italian place -43;item -169;items -198;items . 454;iterator -491;its 553
its own 161;its place 373;its work 103;itself 456;j 376;james 597;jan 125;jan . -173;jane -144
january -454;january . -904;january 0000 -99;japan 368;java 427;javascript -492;jay -487
jay reitmeyer -487;jeff -320;jennifer -154;jo -194;job -182;job . -401;job ? -1109;job and -463
job as 357;job at -1153;job for 261;job i 763;job is -501;job offer -149;job on -211
job search -307;job sites 413;job title 246;jobs -134;jobs . 70;jobs and 292;joe -574;john -497
john . -81;john doe 62;john i -415;john thank -402;johnson -112;join 877;join . -87;join ? 366
join for -148;join my 292;join our 754;join the -497;join us -241;join your -126;joined 1824
joined a 387;joining 31;joke -234;jon 447;jordan 133;jordan i -186;journal 1286;journal . 406
journey 526;journey . 268;journey for -163;journey is -385;joy . 176;joy and -226;joyful -275
joyful holiday -154;joyous 284;js -66;json -645;judge -90;july -50;july . -512;july 00 -375
jump 546;jump on 267;jumped -513;jumping 244;june 71;june . 320;june 0 -482;june and -170
junior -827;junk 248;just 400;just 0 341;just a -159;just an 93;just been -50;just bumping 143
just busy -519;just came -193;just checking -127;just curious -400;just drove -250;just fine -607
just finished 91;just floating 693;just following 68;just for 633;just genuine -219
just getting -166;just got 112;just hate 194;just helped 573;just hit -144;just in -122
just insights 23;just isn 106;just joined 497;just launched 1131;just let 439;just like -216
just made -363;just need 219;just one -117;just opened 286;just pay 415;just people 172
just ping 777;just published 529;just ran 180;just read -323;just released 1104;just reply 463
just saw -359;just say 79;just saying -781;just send 74;just sent 65;just so 311;just started 948
just tell -223;just that 462;just the -360;just thinking -564;just thought 303;just to -658
just want -550;just wanted -160;just what 313;just wondering -536;just your 634;k -590;katy 68
keen 744;keen to 491;keep 317;keep a -400;keep asking 21;keep hearing 361;keep in -646
keep it -603;keep learning -570;keep my 421;keep posting -214;keep the -473;keep this 534
keep up -198;keep us 632;keep writing -572;keep you 233;keep your 799;keeping -36;keeping in 102
keeping it -239;keeping the -295;keeping your 44;keeps 989;kept -140;kept the -206;kernel -442
kettle -196;kettle on -196;key of -184;keyboard -214;keynote 823;keys 151;keys . 610;keyword -485
keywords 446;keywords that 39;kick 42;kicking -463;kickoff -213;kids 606;kids are 735;killing -514
kind -678;kind of -71;kind regards -421;kind to -238;kind words -770;kindly 235;kindly send 605
kindness -47;kit 397;kit . 349;kitchen 735;kitchen and 853;kitchens 952;knee -185;knee ? -185
knew -152;knew i -27;know 297;know . -931;know ? -710;know a 251;know about -48;know and 30
know anybody -853;know anyone -106;know each -80;know either 296;know how -613;know i -31
know if 254;know it -304;know so -306;know somebody 343;know that 45;know the -467
know things -402;know this 635;know today -333;know we 467;know well -22;know what -190
know when 202;know where 288;know whether -41;know who -283;know whom -42;know why 429
know you 1166;know your 157;knowing 362;knowing that -198;knowledge 83;knowledge and 37
knowledge in -367;knowledge sharing -383;known 507;knows -904;knows maybe -158;knows the -152
knows what -274;korean -164;korean and -164;l -238;l0 -230;lab -1064;lab . -491;label -56
labeled -372;labs -46;lack -567;lack of -261;ladder -414;ladder on -98;laid -315;laid off -315
lakehouse 531;lamp 620;land 526;land in -480;landed -448;landing 405;landing page 116
landlord -194;lang 49;language -163;language . -171;laptop -1218;large -229;larger -126;last 607
last . 258;last 0 283;last day -885;last email -247;last message 752;last month -90
last night -505;last note 535;last one 306;last quarter 318;last round -669;last saw 826
last spoke 414;last spring 830;last summer -112;last talked -111;last two -240;last week 35
last year -494;lasting 300;late -403;late . -153;late invoices 523;late reply -482;late to -658
lately -220;lately ? 82;latency -740;later -116;later . -45;later ? -407;later just 412
later time 463;latest 221;latest product 565;latoken 146;latoken . 42;laughter -148;launch 858
launch . -422;launch on 314;launched 1871;launched a 654;launched last 457;launches 635
launching 488;launching on 518;law 122;law to -333;lawyer -265;lawyer . 161;lawyers 692;layer 142
layoffs 413;layout -299;lead 666;lead generation 735;lead name 58;lead qualification -232
lead the 139;leader 89;leader in 145;leader of 420;leaders 810;leaders . 444;leaders in 472
leaders like -642;leaders on 577;leaders tell 354;leadership 932;leadership . 365;leading 293
leading provider 247;leads 631;leads . 66;leads ? 346;leads and 546;leads from 337;leads in 90
leads to -326;learn 824;learn about 79;learn from -232;learn how 220;learn more 644;learn the 565
learned -895;learned . -594;learned a -270;learned from -436;learned so -299;learning -822
learning . -346;learning about 462;learning and 330;learning from -776;learning more -198
learning so -369;lease 416;least -210;least 00 485;least once -60;leave 870;leave . 273
leave a 283;leave it -31;leave us 923;leave you 372;leaves 633;leaving 402;leaving a 377
lecture -155;led 544;led the -74;leeds 356;left -143;left a -419;left in 199;left off 156
left out -173;left the -37;legal -343;legit -116;legs -567;lena 262;lena is -112;lend 74
lend me -285;lending -454;less -132;less than 345;lesson 642;lessons 20;let -308;let him -200
let s -390;let us 145;let you -279;lets 777;lets you 658;letter -365;letter . -148;letter ? -423
letter of -567;letters -468;letting 64;letting me -185;level 359;level . 121;level of 153
leveraging -164;lgtm -186;lib -295;liberty 541;liberty of 541;libraries -147;library -1135
library . -958;library and -190;library i -165;library in -433;library that -589;library to 309
licence -140;licence . -209;licences 117;license -911;license and -335;license for -476
licensed 138;licensing -777;life 321;life . 209;life in 119;life is -361;life you -307
lifestyle 579;lifetime 263;lift 537;lift . 266;light -332;lighthouse -489;lighting 131
lightning -824;lights -456;lightweight 249;like 22;like . 827;like ? 778;like a -1737;like and 828
like company 98;like for -79;like how -381;like in -1000;like it 244;like me -77;like minded -427
like my 536;like one 219;like that 105;like the -83;like this -309;like to 59;like we -620
like what -628;like you 97;like your -175;like yours 743;like yourself 621;liked . 431
liked the -483;liked your 242;likely -225;likely to -541;likes -327;likewise -335;likewise . -335
liking 29;limit 491;limited 592;limited . 288;limited time 803;linda 265;lindqvist 97;line 561
line . 768;line and -98;line is 390;line of 585;line to 146;lines 42;link 1072;link . 597
link 00 -151;link ? 851;link and 624;link back -768;link doesn 541;link either 73
link exchange 307;link for -106;link https 286;link if -108;link isn 327;link looking 322
link on -101;link or 323;link the -473;link to 443;link up -35;link we -111;linked 183
linked to 500;linkedin -351;linkedin . -546;linkedin and -506;linkedin profile 121
linkedin suggested -563;linking 1060;linking to 933;links 227;links . 710;links on 293
links to -253;links with 1280;links you -258;linux -444;lisa -720;lisbon -147;list 341;list . 134
list ? 648;list and 294;list are -771;list for -236;list it -99;list of 309;list on 131
list your -341;listed 675;listed . 151;listed as 128;listed in 33;listed on 923;listen -459
listen . 648;listen to -860;listened 396;listened to 396;listeners 272;listening -1204
listening to -342;listing 770;listing . 131;listing for 240;listing it 55;listing on 577
listing plus 268;listings -66;listings manager 42;literally -135;little -510;little . -57
little better 218;little guy -71;little more 109;little one -37;little time -458;live 194
live . -175;live ? -908;live demo 50;live in -251;live on 477;liz 196;ll -683;ll add -30
ll always -152;ll ask -42;ll assume 301;ll be -534;ll buy 259;ll check -209;ll close 547
ll come -241;ll definitely -127;ll do 398;ll find 654;ll get -102;ll have 30;ll join -35
ll jump 762;ll keep 344;ll leave -245;ll let -21;ll look 444;ll make -97;ll merge -105
ll miss -577;ll need -364;ll pay -396;ll probably -242;ll put -609;ll reach -431;ll see 54
ll send 337;ll set -456;ll share -133;ll start -529;ll stop 1135;ll take 243;ll tell -749
ll try -234;ll write 98;loads 123;loan 478;loan . 478;local 466;local businesses 251
local developer 191;located 385;located in 464;location -560;location hvac 476;locations 85
lock 175;lock a 225;lock in -26;locked -762;log -194;log in -250;login -339;logistics -170
logistics . -459;logistics and -74;logo -352;logo . -397;logo as -65;logo for 210;logo in -739
logo on -305;logos -684;logs -89;lol -240;london -417;lonely -471;long -552;long . -259
long as -548;long does -99;long overdue -70;long since 121;long term 606;long time -453
longer -202;longer than -228;longer working 430;longer works 455;look . -1005;look ? 706
look after 922;look and 104;look at 46;look for 348;look forward 570;look good -40;look into -552
look like 440;look so -748;look through 401;looked -312;looked at 221;looking 557;looking . 469
looking ? -214;looking at 251;looking for 1201;looking forward -756;looking in 395
looking into 192;looking through -84;lookout 947;lookout for 947;looks 122;looks after 919
looks awesome -162;looks good -36;looks great -252;looks interesting -697;looks like 132
looks useful 480;lookup -356;loom 197;loop 44;loop . 192;loop ? 323;loop on 684;lose 434
lose 00 149;lose a 96;losing -20;losing revenue -167;loss -560;loss . -584;lost 385;lot 37
lot . -343;lot coming -321;lot for 215;lot from -468;lot in 182;lot like 281;lot of 355;lots 598
lots of 598;loud 483;lounge 126;love 695;love . 180;love 00 197;love an 229;love and -57
love if 642;love it 274;love the 199;love this -89;love to 351;love what 222;love you -102
love your 319;loved 127;loved . -287;loved and -337;loved it 385;loved ones -154;loved the 416
loved your 138;lovely 456;lovely . 755;lovely to 180;loving -70;low 395;low cost 272;lp 258
ltd 435;ltd . 162;luck -291;luck . 67;luck in -663;luck with 160;lucky 116;lucky ? 788
lucky to -62;lunch -672;lunch . -79;lunch ? -310;lunch and -175;lunch today -719
lunch tomorrow -35;lyon -359;m -210;m a 1473;m afraid -668;m already 54;m also -1116;m always 464
m an 31;m ana -349;m asking 541;m assuming 609;m at -26;m available -664;m back -468
m building 1130;m calling 846;m closing 62;m committed -448;m confident 107;m curious 713
m currently -846;m doing -356;m emailing -287;m excited 547;m expanding 245;m exploring 187
m filling 678;m free -589;m from 395;m glad -566;m going 278;m grateful -530;m guessing 58
m happy -795;m having -364;m here -561;m hiring -363;m hoping -170;m hosting 478;m impressed -553
m in -524;m interested -143;m just -134;m looking 1459;m moving -242;m not -441;m offering 191
m on -295;m open -231;m out -130;m particularly -370;m passionate -187;m planning -557
m pleased -93;m pretty -144;m raising 56;m reaching 449;m really 196;m running -96;m selling 134
m sending -77;m so 106;m sorry -582;m still -438;m taking -257;m the 78;m thinking -647
m thrilled -524;m trying 394;m very -294;m with 61;m wondering -450;m working 1261;m writing 264
m your 439;mac -485;machine -112;machine . -334;machine learning -121;machines 769;mad 312
mad . 668;madam 77;made -237;made . 82;made 0 175;made a 80;made for 430;made it 122;made me -179
made my -411;made the 53;made too 133;made you -355;magazine 263;magazine . -110;magic wand 276
mail 474;mail . -350;mail ? 276;mail as 228;mail for -43;mail is -71;mail me -234;mailed -525
mailing -786;mailing list -423;mails -801;main -242;main . -89;main business 568;maintain -97
maintain a -106;maintained -521;maintainer -305;maintainer . -84;maintainer of -339
maintainers -102;maintainers . -66;maintaining -25;maintaining it -81;maintaining such 380
maintaining this -107;maintenance -551;major 434;major search 277;majority -60;majority of -60
make 43;make a -20;make an 430;make me -202;make my 887;make sense 210;make sure 149;make the -646
make them 338;make this -221;make you 575;make your 60;maker 46;makers 261;makes -146;makes a -159
makes it 224;makes sense 353;makes the -150;makes you -910;making -150;making it -430
making me -28;making the -200;making this -407;malware -213;malware . -60;mamas 814;man 57
man . -227;manage 175;managed -308;management 1046;management . 79;manager 53;manager . -272
manager and -797;manager at -124;manager i 87;manager name -463;manager or 271;managers 530
managing -241;managing the 184;manual 207;manufacture 318;manufacturer 812;manufacturer of 505
manufacturers . 211;manufacturing -502;many 370;many companies 271;many contacts -197
many happy -711;many leads 67;many more 36;many of 347;many others -601;many people 821
many thanks -258;many things 777;map -478;mapped -288;maps -582;maps . -563;marc -110;march -620
march . 505;march 0000 -131;marco -235;marcus 68;marcus . -133;margins 614;maria 468;maria i 468
mark -137;marked -338;market 735;market . 524;market ? -118;market and 540;market at 409
market i -318;market so 118;market to 137;marketers 77;marketing 586;marketing . 151
marketing agency 362;marketing and -687;marketing manager -436;marketing opportunities 35
marketing strategy -98;marketing team -505;marketplace 297;markets -156;marks 282;married -154
marta 362;marta s 200;martin -301;mary -522;massive -299;masterclass 638;masterclass on 625
mastermind 541;match -436;match . -568;matches 427;matches your 476;mate 252;mate . 252
material -756;materials -32;math -450;maths -234;matt -419;matter 222;matter to -163
matter what -529;matters 468;mature 1473;max -430;max . 136;may . -202;may 00 621;may ? -598
may all -55;may and -274;may be 1449;may but 354;may have 861;may help -498;may i 769;may like 646
may not 586;may the -272;may this -725;may want -498;may your -744;maya -802;maybe -555
maybe in -244;maybe not -89;maybe the 145;maybe we -405;maybe you -362;md -424;me -154;me . 630
me 00 202;me ? 512;me a -891;me about -581;me again 113;me all -191;me an 74;me and 270
me are -624;me as -233;me at -289;me but 55;me check -812;me come -212;me create -223
me directly -256;me feel -205;me for 509;me from 339;me grow -679;me here -220;me how 343
me i -294;me if -183;me in -286;me introduce 555;me is -57;me know 167;me last -491;me not -167
me of -278;me off -468;me on 206;me or 251;me out 198;me over -263;me permission 380
me reaching 152;me so -703;me some -139;me something 74;me specific 226;me tell 952;me thanks -162
me that -499;me the 105;me think -174;me through 40;me to -730;me today -123;me understand -151
me via -200;me was 347;me what 319;me when 450;me where -245;me with 37;me you 399;me your 23
meal 472;mean -84;mean a 526;mean the 219;meaning -364;meaning to -464;means 342;means a -338
means the 433;meant 56;meant the -134;meant to -94;meant what 183;meantime -129;measure -279
media 740;media . 437;media kit 36;medium -342;meet -463;meet . -1060;meet alice -411;meet and 70
meet at -368;meet for 112;meet in -187;meet like 268;meet on 68;meet or -573;meet other -467
meet those 335;meet up -319;meet with 249;meet you 583;meeting -779;meeting . -34;meeting ? 628
meeting for -35;meeting or 72;meeting to -724;meeting tomorrow 224;meeting with -216
meeting you 53;meetings -167;meetings and 106;meets -209;meetup -451;meetup . -491;member 60
member of 71;members 351;members of -52;members to 635;membership 306;memorable -81;memories -769
memories for -446;memory -452;memory ? -396;mention 184;mention a 120;mention it -222
mention that 172;mention this 509;mentioned 85;mentioned . -496;mentioned is -451;mentioned it 193
mentioned specific 114;mentioned that 251;mentioned we -259;mentioned you 242;mentioning 355
mentions 306;mentoring 72;mentors -162;mentorship -503;menu 561;menu . 429;merge -572
merge this -634;merged -821;merger -222;merging -164;merry -223;merry christmas -223;mess -51
message 239;message . -629;message and -363;message from 415;message i -87;message me 808
message on 69;message to 160;message when 509;messages -250;messages but -387;messaging -937
met -379;met . -686;met and -133;met at 185;meter -676;method 368;methodologies -146
methodology -119;methods 142;metric 271;metrics 163;metrics . -399;mexico 86;michael -427
michael . -427;microphone -533;microsoft 53;mid -765;middle -661;midlands 573;midnight 571
midnight . 479;might 814;might benefit 1264;might enjoy 249;might find 547;might have 439
might help -325;might i 100;might interest 267;might not -428;might support 103;might write -458
migration -434;migration ? -469;miguel 542;mike -522;milestone -396;milestone . 109
milestones -259;milestones together -259;milk -25;mill -173;mill . -391;million 797;millions 301
min 121;min . -416;min call 55;min demo 48;min for 76;min remote 294;mind 22;mind . -195
mind for 695;mind if 469;mind leaving 377;mind linking 719;mind me 143;mind sharing 98
mind today -158;mind which -314;minded -395;minded people -160;minded professionals -263
mindset 507;mine -430;mine . -236;mini 622;minimal -81;minimal example -81;minimum -208
ministry -880;minor -458;mins 305;minute 630;minute . 35;minute call 322;minute conversation 184
minute demo 38;minute interview 300;minute phone 123;minute survey 326;minute video 557
minutes 847;minutes . 731;minutes ? 479;minutes and 556;minutes before 385;minutes for 360
minutes if 127;minutes in -488;minutes late -814;minutes of 206;minutes on 205;minutes this 138
minutes to 207;mira -419;miscellaneous -473;miss 84;miss having -31;miss our -129;miss out 994
miss you -410;missed 233;missed calls 161;missed it 1247;missed that -257;missed the 280
missed your -494;missing 287;missing the 721;mission 34;mission and 517;mistake -41;mistake . 193
mistakes -303;mit -756;mix -29;ml 124;mm 305;mo -743;mobile 376;mobile . 517;mock 331;mock up 386
mocks -319;model -81;model . -321;modern 460;modest -50;modified -453;module 106;module . -532
mom 30;moment 639;moment . 246;moment ? 425;moment and 284;moment could -399;moment i -71
moment to 130;moment we 67;moments -335;momentum 387;moms 1029;monday -380;monday . -465
monday ? -341;monday and 83;monetization 842;monetization platform 234;money 1428;money . 1215
money and -419;money for 325;money from 419;money on 344;monitor 265;month 807;month . -70
month ? -469;month and -108;month for 376;month in -157;month no 558;month or 144;month over 25
month project 46;month with -187;monthly 543;monthly revenue 155;months 1321;months . 338
months and -91;months but -102;months from 176;months in 179;months or 596;moon 61;more -105
more . 102;more ? 731;more a -346;more about -603;more and -364;more appropriate -194
more business 102;more clients 524;more detail -505;more details -747;more enjoyable -66
more examples 404;more features -220;more free 191;more important 166;more info 109
more information 580;more like -293;more milestones -259;more of 97;more on 568;more people 175
more please 513;more productive -313;more than 118;more things -206;more time 33;more with 353
morning -375;morning . -487;morning ? 250;morning and 150;mornings -349;mortgage 1058;most 912
most advanced 208;most companies 20;most honest -363;most of -23;most owners 346;most people -321
most sales -452;most successful -54;most teams 599;mostly 204;mother -568;mother . -346
mother was -423;motivated 191;motivated people 396;motivating -98;mouth 471;move -708
move forward 56;move from -277;move in -34;move into -383;move it -678;move on 461;move our -532
move to -148;moved -476;moved from -205;moved into -106;moved on -559;moved our -364
moved the -554;moved to -38;moves 398;movie -147;moving -333;moving forward -84;moving on -220
moving the -271;mr 122;mr . 122;mrr -458;mrs -374;ms -385;ms . -196;much -366;much . -36
much and 519;much as -258;much better -474;much do 1311;much for -33;much from -296;much help 176
much i -425;much in 212;much like 481;much more -258;much of 157;much success -163;much time -172
much to 180;much work -360;much you -236;multi 176;multi location 476;multiple 23
multiple projects 291;mum -364;mum . -147;munich 851;museum -719;museum ? -270;music -366;must 353
must be -181;must have 999;must say 242;mutual -527;mutual connection -327;mutual connections -69
mutual friend 104;mutually 576;mutually beneficial 576;mvp 307;my 211;my app -710
my application -340;my attention 586;my audience 45;my background 202;my best -357
my birthday -206;my blog 948;my book 778;my books 858;my boss -720;my brother -212;my business 677
my calendar 145;my card -328;my circle -420;my client 1489;my clients 449;my code 200
my colleagues -524;my company 91;my connection 290;my contacts -448;my course -748;my cover -719
my cv 510;my daughter 426;my day -462;my days -585;my deepest -277;my desk -201;my door 940
my earlier 764;my email 387;my end -238;my endless -65;my entire 288;my evening 147
my experience -369;my expertise 407;my eye -94;my fault -90;my first -506;my follow 614
my free 611;my friend -326;my guest 414;my heart -147;my heartfelt -88;my idea 742
my internship -20;my invitation 20;my laptop -440;my last -141;my late 210;my latest 763
my life 201;my link 1341;my linkedin 1165;my list 925;my love -177;my mail 1035;my memory -522
my message 1103;my mind -676;my monthly 94;my mother -719;my name -451;my network -924;my new 1090
my next -596;my note 624;my notes -512;my number 323;my offer 120;my office -384;my old -451
my own 219;my page 227;my people -72;my personal -213;my phone 226;my place -429;my podcast 606
my policy -292;my portfolio 541;my post -199;my previous -501;my professional -482;my profile 572
my programme 503;my project 776;my readers 57;my request 172;my research 484;my resume 143
my show 208;my side 388;my sincere -54;my sister -378;my skills 534;my son 30;my students -395
my subscription -252;my talk -307;my team 188;my thesis -129;my thoughts -195;my time -518
my uncle 270;my ward -220;my way 111;my website -408;my whole 77;my wife 240;my work 1181
my writing -325;myself 751;myself . 1365;myth -86;nail -502;name 794;name . 1103;name ? 109
name a 493;name and 768;name are 230;name as -284;name came -46;name congratulations -143
name could -543;name following 500;name for 446;name from 292;name great -1222;name has 35
name here 273;name hope 226;name i 338;name in 197;name is 856;name it 845;name just 292
name linkedin 391;name mutual -329;name my 96;name noticed 905;name of 368;name on -369
name redacted -351;name saw -439;name specific 23;name thank -640;name thanks -1064;name that 477
name this -25;name we 332;name would 553;name your 152;named -313;names 118;names . 570;napkin 437
natalie 159;national 153;native 699;natural 1427;natural language 224;naturally 211;navigating 406
ncr 164;nda 608;ne -134;near -347;near future -331;near the -200;near you 211;nearby -433
nearby . -687;nearly 29;necessary -375;necessary . -206;need -670;need . -43;need a 743
need an 903;need and -259;need any -423;need anything -916;need for -222;need from -479
need help 98;need is 764;need it -530;need more -277;need somebody -190;need someone -143
need the -669;need to -998;need two -355;need working 334;need your -284;needed 421;needed . -143
needed to 938;needing -65;needn -412;needn t -412;needs 783;needs . 720;needs a -97
needs handled 194;needs somebody -48;needs to -505;negotiation 62;negotiation . 295
neighborhood 182;neighborhood . 51;neighbors 250;neighbour 596;neighbours 263;nervous -453
nervous . -436;net 279;net and 397;network -761;network . -916;network of -171;network on -786
network with -682;networking -478;networking event -661;networks -440;networks . -440;never -416
never met 218;never thought -275;nevertheless -691;new 604;new . 189;new ? 264;new adventures -624
new arrival -604;new baby -380;new business 370;new chapter -126;new clients 341
new collection 109;new contacts 509;new customers 296;new features 390;new home -118;new house -48
new issue -131;new italian -408;new job -1424;new office -690;new one 925;new opportunities -234
new page 597;new patients 1004;new place 219;new platform -474;new position -629;new product 622
new project -51;new reps 323;new role -704;new to 119;new venture -343;new ventures 123
new with -143;new year -405;new york 529;newest 314;news -366;news . -728;news about 241
news and 244;news from 185;newsletter 36;newsletter . 37;newsletter ? -41;newsletter reaches 301
next -223;next 0 -364;next chapter -49;next couple 424;next few -105;next job -45;next level 378
next month -54;next one -322;next project -290;next quarter -311;next step 870;next steps -326
next thursday -505;next time 56;next to -245;next tuesday -53;next wednesday 277;next week -480
next weekend -254;next year -479;nexus 50;nice -712;nice . -364;nice and 218;nice day -224
nice if -108;nice to -254;nice week -361;nice work 268;nice working -377;nicely 405;niche 947
niche . 438;niche content 217;niche would 333;nicole -95;niece -913;night . 258;night shifts -217
night you -387;nights -578;nine -782;nine . -270;no 130;no . 417;no answer -240;no commitment 129
no excuse -62;no experience 403;no hard 803;no harm -74;no i -103;no idea -620;no if -188
no longer 346;no matter -597;no more 147;no need -299;no obligation 381;no one 515;no pitch 445
no pressure 267;no problem 129;no reason 20;no rush -632;no sales 319;no see -97;no strings 830
no that -580;no time -22;no to -263;no words -470;no worries 111;no would -317;nobody -394
nobody else -121;nobody has 55;node 328;nodejs -1351;noise 220;nominate 131;nominated 24
nomination 1145;non 42;non technical 202;none 22;noon -329;noon . -156;noon ? -126;noon at -185
normal -312;normally 759;north -282;northwind 1024;northwind . -141;northwind ? 63
northwind and -525;northwind has 291;northwind is 309;northwind s 35;northwind to 432;norway -342
norwind 921;norwind . -196;norwind ? 326;norwind a 655;norwind and 131;norwind is 572
norwind needs 896;norwind on -380;norwind s 439;not -592;not . -755;not a -127;not an -272
not as -305;not at -796;not be 20;not but -73;not could 522;not do -178;not doing 124
not feeling -57;not for 298;not forgotten -316;not from -251;not going -216;not have -525
not help 493;not here 1020;not hesitate -304;not i 92;not in -193;not included -646
not interested 156;not just -830;not keeping -283;not many -276;not my -628;not necessary -211
not no 145;not now 611;not only 624;not ranking 84;not really -149;not received -282
not something -270;not suit -339;not sure -52;not the -114;not think -147;not to 122
not trying 446;not use -357;not very -186;not we 492;not what 83;notable -87;note 336;note . -429
note ? 370;note about 156;note from 385;note that 25;note to -146;noted -904;notes 59;notes . 122
notes and -323;notes on 536;nothing 181;nothing . 572;nothing but 413;nothing is 109
nothing to -302;notice -705;notice period 221;noticed 438;noticed a -309;noticed in -331
noticed it 741;noticed some -169;noticed that 984;noticed we -558;noticed you -313
noticed your 461;notification -487;nov -414;november -338;november 00th 188;now 480;now . 469
now ? -936;now and -266;now at -833;now for 123;now i 93;now is 460;now isn 717;now just 75
now no 350;now on -278;now or 106;now so 139;now that 218;now totally 47;now we 145;now which 513
now working 127;now you 506;nowadays 687;number 706;number . 468;number 00 -37;number ? 656
number and 690;number is 323;number of 610;numbers -26;numbers . 237;numbers ? 124;numbers for 195
numbers in -382;nurse -103;nurse who 572;nurses 782;nursing -148;nursing to -165;nyc 240;o -191
o clock -191;objection 640;objective 44;objectives 120;objectives . 120;obligation 138
obligation . 166;observability 37;observation 304;observation that 23;obviously -135;occasion -83
occasion . -31;occasional 62;occasionally -58;occurrence -718;october -758;octopus -223;odd -648
of 68;of . -302;of 0 1033;of 00 811;of 000 123;of 0000 -179;of a -603;of adding -108;of all -174
of an 281;of and -403;of any -203;of are 613;of better 411;of both -262;of building -38
of business 438;of coffee 701;of companies 388;of conduct -379;of conference 988;of content -253
of course -1173;of curiosity 1062;of day -173;of different 79;of digital 111;of experience 329
of eyes -137;of family 382;of google 908;of great 885;of guest -373;of hand 31;of help -414
of high 109;of how 426;of industry 31;of inspiration -354;of interest 1225;of investors 398
of it 193;of job -477;of joy -429;of led 462;of life 209;of love -152;of luck -187;of may -316
of me -52;of mine 80;of monetization 693;of monthly 541;of mouth 471;of my -1148;of new 343
of open -288;of opportunities 618;of our 629;of people 270;of person -109;of public -226
of questions 494;of security 159;of selling 127;of service 319;of some 171;of success -135
of teaching 83;of teams 414;of that 56;of the -839;of their -201;of them -207;of these -435
of thing 653;of things -572;of this -316;of those -478;of three 702;of time 210;of town -209
of training -507;of two -184;of us -907;of users 264;of water -31;of week -20;of weeks 189
of what -65;of where 398;of who -747;of whom 83;of work 111;of xxxxx 678;of you -783;of your 984
of yours 592;of yourself -291;off 609;off . 534;off and 742;off at 78;off by -373;off for 156
off from -171;off my 703;off page 219;off plan 651;off the -470;off this 288;off to -225
off today -531;off you -394;off your 573;offer 653;offer . 559;offer ? -82;offer a 607
offer before -33;offer but -210;offer for 306;offer i -145;offer is 75;offer on -152
offer this -493;offer to -885;offer you 612;offered -224;offered to -234;offering 581
offering a 216;offerings -118;offers 1471;offers . 1168;offers a 164;office -160;office . -609
office and 583;office in 53;offices 604;offices . 775;official 474;official website 417
officially 432;offline -298;offsite -979;often 494;oh 159;oh no -48;ohmygpt 413;ohmygpt . 413
oil 581;ok -905;ok . -228;ok ? -175;ok if -599;ok to -56;ok with -962;okay -245;okay . -508
okay to 32;okay with -409;old -907;old article 468;old days 364;old friend -45;old office -229
older -516;omg 511;on -173;on . -755;on 0 -712;on 00 -247;on 0th -188;on ? -169;on a 556
on achievement -203;on agent 236;on ai -322;on all 223;on an -361;on and 161;on at 481
on behalf 678;on chain 672;on closing -260;on composting 89;on core -297;on cutting 224
on date -168;on day -69;on developer -377;on discounts -259;on each 465;on every -396
on finding -186;on focus -380;on for 231;on freight 268;on friday -432;on from -264;on github -133
on google 153;on her 79;on here 384;on how 269;on in -121;on initiative -225;on instagram 318
on it 344;on linkedin -1067;on market -687;on may 218;on mobile 517;on more 328;on my 380
on news 397;on night -166;on one 425;on open 175;on other 543;on our 65;on page -164;on price 566
on pricing 313;on product 1196;on productivity 286;on project -881;on public 720;on real 460
on recent 271;on recommendation -134;on related -220;on request 849;on saturday -360
on similar -629;on soil 92;on some -231;on something -1064;on specific 947;on sunday -853
on telegram 543;on the -484;on their 350;on this -390;on thursday -366;on tide -331;on time 396
on to 512;on topic -793;on tuesday -101;on twitter -319;on vacation -598;on web -95
on wednesday -263;on what 392;on whatsapp 477;on where -229;on whether -733;on which -857
on who -62;on with -332;on you 256;on your 1168;onboard 189;onboarding -43;onboarding process -423
once 483;once . 1018;once a -356;once again -32;once it -325;once more 41;once signed -332
once you 66;one 469;one . -466;one ? 59;one and 552;one another -63;one ask -38;one but -444
one could 32;one day -640;one dealer 260;one do -344;one dofollow 189;one for -36;one has -420
one i 33;one if -269;one in -638;one is 137;one last 861;one line 386;one link 104;one more -153
one of 1018;one off 83;one on -32;one or -27;one out -28;one page -61;one pager 779;one person 586
one roof 570;one sentence 539;one that 797;one there -170;one thing -161;one this 749;one time -49
one to 1256;one up -201;one week -185;one who -876;one with -399;ones -760;ones . -220;ones i -330
online 1637;online . 196;online and 402;online at 202;online presence 343;online store 234
only 437;only . 390;only a 177;only connect -305;only if 929;only now -456;only one -991
only take 450;only the 144;only to 194;only wanted 911;only way -383;only you -126;onnx -306
onsite -20;onto -139;op 547;open 369;open . 1083;open a 100;open and -25;open data 139
open for 101;open house 285;open issues 135;open market 164;open my -279;open or 145
open source -21;open sourcing -445;open the -858;open to 330;opencollective 235
opencollective . -249;opened -150;opened a 604;opened applications -35;opened this -89
opening 1257;opening for 1322;opening in -1116;opening that 168;opening this -48;openings 1564
opens 292;opens on 113;operate -258;operation -23;operations 803;operations . 349
operations leaders 754;operator -751;operators 397;operators . 54;opinion -388;opinion . -142
opinions 140;opportunities 1275;opportunities . 328;opportunities ? -118;opportunities and 567
opportunities as -94;opportunities for 705;opportunities in 766;opportunities with 326
opportunity 1223;opportunity . 454;opportunity ? 67;opportunity at -265;opportunity for 190
opportunity in 239;opportunity please 165;opportunity that 566;opportunity to 406;opposite -317
ops 436;optimistic -187;optimistic . -187;optimization 490;optimization for 193;optimizations -138
option 83;optional 00 268;options 306;options . -741;options open 871;or -147;or 0 402;or a 638
or an 588;or any 624;or anyone 503;or anything -735;or are -447;or at -376;or call 689;or can -573
or coffee -706;or do -544;or does -319;or email -66;or even -349;or friday -171;or get 730
or have -203;or how 596;or i -73;or if -531;or ignore -596;or is -557;or lunch -389;or need -331
or next 101;or no 522;or not -56;or other -177;or otherwise -993;or paid 299;or phone 444
or services 271;or set 657;or should 410;or so -583;or someone 716;or something -131;or the -369
or they 161;or this -149;or to 51;or two -41;or we -215;or wednesday -539;or whatever 222
or without -382;or you 115;or your 948;orange 242;orchestration 186;orchestration platform 206
order 773;order . 521;order is -162;order of -48;order to 22;orders 248;orders . -315;ordinal -200
ordinary 143;org -1117;org . -128;organic 255;organic traffic 73;organisations 138
organisations . 153;organised -416;organization 675;organization . 134;organization is 269
organizational -124;organizations 76;organizations . 93;organize 269;organized -439
organizing -265;organizing . -326;organizing a -408;oriented -628;oriented . -511
original article 109;originally -408;ormes 234;ormes . 234;os -121;oslo -230;oss 639;other 84
other . -252;other but -187;other buyers 59;other contributors -69;other day 531;other in -759
other industry 216;other people -687;other professionals -595;other projects -211
other questions 271;other s 330;other so -36;other than -256;other way -229;others -185
others . -467;others also -211;others are -48;others in 489;others like 245;otherwise -555
otherwise . -598;otherwise i -314;otherwise it -298;ought 132;our 670;our 0 -248;our agency 306
our agents 188;our ai 104;our app -117;our approach -185;our article 366;our audience 671
our audiences 103;our blogs -153;our book -94;our brand 332;our brochure 472;our budget -388
our business 812;our call -424;our ceo 459;our chat 574;our choir -979;our client 1111
our clients 588;our combined 327;our community -775;our companies 518;our company -597
our comparison 427;our content 226;our conversation -721;our cto 334;our current -156
our customer -460;our customers 325;our demo 37;our discussion -102;our exchange 40
our executive 212;our first -463;our funding -365;our hackathon 905;our house 51;our interest 161
our journal 271;our journey -35;our key 175;our last -748;our link 469;our magazine 706
our meeting -539;our meetup -668;our mission -105;our most 551;our new 1034;our newsletter -40
our next 513;our october -668;our old -61;our organizations 86;our own 77;our page 729
our partner 635;our partners 231;our people 292;our pitch 76;our plans 620;our platform 511
our podcast 55;our policy -246;our press 565;our prices -736;our product 41;our production -860
our readers -122;our recent -458;our roadmap -427;our roof -463;our sdr -835;our service -226
our side -632;our site 129;our special -754;our sponsor 715;our startup 252;our studio 636
our system 110;our talk -431;our team -520;our third 211;our token 334;our tool -397;our town 444
our two 366;our upcoming 718;our ventures 290;our village -378;our website 1077;our wedding -795
our weekly 91;our whole -80;our work -424;our workshop -186;ours -631;ours . -175;ours has -128
ourselves -776;out . -104;out ? 616;out a 353;out about 26;out again 419;out and 460;out as -288
out at 36;out because 684;out before -342;out but -468;out directly 129;out for 238;out from -66
out here 424;out how -217;out i 315;out if 404;out in -357;out most 127;out my 273;out of 426
out on 69;out or -713;out our 1051;out regarding -362;out the -1153;out there -70;out this -215
out to -1026;out tomorrow -75;out with -301;outbound 534;outcome 560;outcome . 353;outfit -591
outlet 329;outlets 180;outline 441;outline and 365;outline for 303;output -82;outreach 167
outside 754;outside of 390;outsource 565;outsourcing 228;outstanding -673;over 195;over . 442
over 0 237;over 00 -245;over 0000 575;over ? 205;over a 1216;over at -447;over coffee -479
over dinner -365;over it -681;over lunch -171;over month 25;over my 42;over the 239;over there 274
over to -878;overall -152;overdue -2206;overlap 578;overnight 448;overview 554;overview of 32
overviews 344;overwhelmed 807;overwhelmed by 807;owe -424;owe you -442;own 243;own blog -434
own last -621;own the 144;owner 117;owner ? 995;owners 493;owners and -590;ownership 61
ownership of 61;p 136;p . -221;paced 67;package 202;package . -901;package ? -45;package in -703
package is 606;package proposal 120;packages 1040;packages start 593;packaging 388;packed 35
packs 277;page 674;page . -243;page 0 -496;page 00 -283;page ? 272;page and 322;page but -242
page for 151;page four -75;page in 625;page it 458;page of 403;page on 282;page one 533
page profile -215;page that -323;page title 427;page to -388;page topic 41;page with 75
page you 597;pager 779;pages -425;pages . -392;paid 677;paid ads 85;paid for 675;paid when -427
pain 665;pain point 372;painful -642;painless 503;pair 149;pair of -120;panel -418;panel . 107
panel about -488;panel on 144;panels 600;paper -367;paper . -275;paper on -697;paper that -288
paper to 329;papers 386;paperwork 509;paragraph 84;parcel 379;parcel is 472;parents 731;park -692
park . -692;parking -334;parser -222;part ? 156;part is -784;part of -434;part on -183
part ways 389;participate 541;participate in 541;particular -97;particularly excited 100
particularly impressed 54;particularly interested -493;particularly the 99
particularly valuable 225;parties 235;partner 984;partner who 720;partner with 287;partnering -110
partnering with -122;partners 1348;partners . 189;partners for 683;partnership 1331
partnership . 596;partnership ? 31;partnership opportunities 151;partnership opportunity 558
partnership or 85;partnership with 458;partnerships -426;partnerships . 166;party -28;party . -934
pass -154;pass . 156;pass by 370;pass on -484;pass this -431;passed -796;passed on -530
passing -123;passing it 127;passion 285;passion . 421;passionate -186;passionate about -114
password -30;past 310;past 00 -33;past and -217;past guests 640;past our -62;past that -188
paste -174;patch -992;patch . -526;patch to -906;patent 50;path -984;path . -151;paths -83
patience -104;patient -147;patients 1221;patients . 634;patterns -52;pay 328;pay . 897;pay 00 620
pay a -360;pay for -433;pay in -239;pay it -151;pay the 244;paying 125;paying customers 52
paying for 246;payment -658;payment terms -625;payments 66;paypal 236;payroll 760;pays 679
pdf -163;pdf . 177;pdf files 174;peace 214;peace . -100;peace and 253;peek 727;peek at 727
peer -189;peers 30;pending 50;pension 891;pension ? 829;people 535;people . 229;people ? -323
people at 334;people can -373;people each 582;people find 112;people for 114;people go -110
people help -433;people here -542;people i -314;people in 31;people know -342;people like 598
people might -874;people on -358;people s 263;people that 58;people to 1167;people use 603
people who 616;people whose 598;people will 91;people with 63;per hour 513;per my -211
percent -172;percent less 1167;percentage 230;percentage of 103;perfect 487;perfect . -250
perfect fit 329;perfect for 457;perfection 801;perfectly 103;perfectly . 155;perfectly with 318
performance 269;performances 21;performed -124;performing -619;perhaps -29;perhaps it 292
perhaps we -674;period -87;period of -281;permanent 450;permission -443;permission . -104
permission ? -306;permissions -134;perplexity 344;person 1048;person . 731;person and -191
person at 66;person i 152;person on 560;person responsible 739;person to 331;person who 356
personal -347;personal email -453;personal project 562;personality -117;personalized 133
personalized outreach 48;personally -401;personally i -629;perspective 373;perspective . 219
perspective on 258;perspectives 203;pet 608;ph 232;phase -443;phase 0 -324;phase two -47
philip -458;phillip -436;phone 205;phone . 357;phone and 75;phone call -391;phone interview 220
phone number -67;phone or 195;photo -222;photo from -279;photo of -806;photographers 247
photography 458;photography . 458;photos 151;photos . 70;photos and 235;physics -223;piano -212
pick 428;pick up 418;pick your 43;picked -288;picks 318;pics 765;picture 183;pictures 122
pictures . 61;pictures of 86;piece 48;piece for 78;piece on -313;piet -374;pillar -394;pilot 1306
pilot . 116;pilot outline 266;pilot to 348;pin -521;ping 839;ping me 1300;ping you -267
pipeline -256;pipeline . 125;pipeline and -361;pitch 80;pitch and -76;pitch deck 76;pitch just 96
pitch on 215;pitch or -99;pitch you 221;pixel -364;pizza -782;place -105;place . 190;place ? -429
place a 416;place but -380;place in 263;place of 423;place on -419;place to -881;place where -506
placed -153;placement 770;placement . 535;placements 404;places -494;places and -805;plain -111
plain language 538;plan -305;plan . 155;plan a -86;plan for 103;plan on 221;plan something -99
plan the -425;plan to -524;plan with -689;planet 298;planned -193;planned ? 552;planner 979
planning -68;planning . 413;planning a 410;planning to -706;plans 891;plans . -116
plans available 300;plans for 112;plant 775;plate -340;plate . 511;plate too -921;platform 715
platform . 125;platform and 164;platform for 418;platform helps 206;platform i 62
platform ormes 234;platform that 167;platform with 386;platforms 491;platforms . 241;play -540
play a 193;play the -520;playing -175;playoffs -80;please -229;please . -492;please ? 168
please accept -211;please add -388;please call 1210;please confirm -361;please consider 1040
please contact 1275;please do -293;please don 28;please email 218;please extend -178
please fill -454;please find -92;please get -448;please give 362;please have -542;please keep 306
please know -42;please let 230;please like 1306;please make -549;please open -26
please provide -229;please put -262;please reach 567;please refund -194;please reply 840
please review -633;please see -305;please send -49;please share -86;please take -267
please tell -673;please try -370;please use -83;pleased 180;pleased to 180;pleasure 434
pleasure and 116;pleasure meeting 851;pleasure to 608;pleasure working -287;pls 859;plugin -37
plugin that 341;plugins -229;plumber 143;plumbers 53;plumbing 263;plus 550;plus a 36;plus an 268
plus equity 135;plus your 168;plz 815;pm -157;pm . -326;pocket 799;pocket for 615;podcast 1444
podcast . 1193;podcast and -237;podcast name 294;podcast that -215;podcasts 274;point -75
point . -310;point about -277;point and 298;point i -214;point me 743;point to -343;pointing 384
pointing to 267;points -215;points . -176;points to 438;policy -617;policy for -109;policy is -629
policy to -559;pool -82;pop 267;popular -330;popup -46;port -91;portal -1216;portfolio 281
portfolio . 90;portfolio and 101;portfolio company 262;portfolio of -325;porto -223;portraits 189
portraits . -174;ports 409;portuguese -594;position 260;position . 203;position and 528
position as 194;position at -93;position in -114;position of -255;position struggle 23
position to -109;positions 42;positive -161;positively -396;possibilities -91;possibility 667
possibility of 227;possible -210;possible . -992;possible collaboration 631;possible for 221
possible to 174;post -252;post . -536;post ? 219;post about 450;post and -198;post at -533
post for -54;post here -370;post https -753;post in -157;post is -555;post it 399;post on 503
post the -165;posted -25;posted on -52;poster -697;posting . -193;posts -160;posts . -128
posts and -39;posts on -678;pot -128;potential 717;potential collaboration 754;potential for 661
potential opportunities 497;potential opportunity -340;potential partnership 433
potential synergies -1255;potentially -211;pottery -418;pounds 607;pounds . 336;power -146
powered 150;powered lead 152;powerful 757;pr -463;pr . -89;pr by 318;pr for -273;practical 40
practical and -712;practically 404;practice . 217;practices 357;practices i 369;praised -107
prayers -299;pre 1087;pre approved 542;pre seed 518;precisely 783;precisely that 600;prefer 229
prefer . 860;prefer ? -470;prefer not 320;prefer to -504;preferably 140;preferred 179;premier 104
premium -386;premium package -108;prep 407;preparation -205;prepare -540;prepare a -162
prepared -158;presence 351;present 372;presentation -570;presentation . -242;presentation on -169
presentations -237;presented -257;president 435;press 773;press release 138;pressure 485
pressure . 584;pressure at -236;pressure either 271;pretty 197;pretty busy 255;pretty good -61
pretty sure -144;preview -66;previous -531;previous email 269;previous message -804
previous work 109;previously -516;price 837;price . 534;price ? -260;price and 447;price for -656
price in 438;price is 146;price list 614;price of -114;price range -173;prices 264;prices . 626
pricing -1775;pricing ? -102;pricing and 193;pricing for -1462;pricing is 642;pricing page -873
primarily -1153;primary 197;principles -114;print 905;printer -113;printer . -113;printing 395
printing as 395;prior -519;prior to -294;priorities 1081;priority 1344;priority . 20
priority for 615;priority i 375;priority no 327;priority right 342;privacy 1092;privacy . 545
private 87;privately 804;privilege -232;privilege to 39;priya -325;prize 728;probably -322
probably a 118;probably not 68;problem 281;problem . 149;problem and 451;problem area 375
problem at 278;problem in -328;problems -304;problems . 260;problems etc -345;proceed 221
proceed with -138;process 259;process . 563;process ? -81;process is 978;process of 258
process that -317;processes -123;procurement 38;produce 463;produced -350;product 1275
product . 500;product ? 149;product and 76;product development 141;product for -1111
product hunt 1196;product i 230;product launch 133;product or 714;product service 82
product that 290;product would 95;production -713;productive 68;productive week 533
productivity 786;productivity tools 493;productname 589;productname . 237;products 2102
products . 1089;products and 537;products for 424;products in -248;products or 271
professional -176;professional . -601;professional network -545;professional writer 571
professionally -482;professionals 219;professionals . -239;professionals and 98
professionals like 251;professor -437;proficient -218;profile 481;profile . 408;profile and 261
profile fits 32;profile i 954;profile is -255;profile on -542;profile to -251;profile while -305
profiles 845;profit 347;profitable 626;profits 310;program 881;program . 819;program ? 236
program and 436;program in 233;program where 779;programme 1054;programme . 406;programme for 185
programme is 666;programme that 173;programmes 23;programming 384;programs -162;progress 652
progress . 257;progress and -371;project -665;project . -663;project ? 421;project and -134
project description 289;project does -110;project for -146;project has 74;project however 24
project https 570;project i 385;project in -400;project is -408;project it -722;project name -77
project on 458;project only 194;project or -104;project so 173;project that 719
project timeline -261;project to 173;project was -357;project we -388;projector -530;projects 353
projects . -390;projects and 90;projects i 428;projects in 549;projects including 194
projects like -176;projects on -470;projects that 23;promise 961;promise it 567;promised 665
promised . 75;promised here 62;promised to -80;promising 24;promo 480;promote -53;promote your 798
promoted 496;promoting 722;promotion -144;promotion . 516;promotion to -439;promotional -323
prompt -177;prompt reply 129;proof -93;proper -722;properly 434;properly . 635;property 1555
property . 1017;property ? -156;property address 510;proposal 927;proposal . 1040;proposal ? 664
proposal and -424;proposal for 581;proposal was 65;proposal we -243;proposal with 1234
proposals 54;proposals . 54;propose 216;propose a -94;propose you 876;proposed -164;prospect -27
prospect . -97;prospect name 41;prospecting -223;prospective 542;prospects 399;prosperity -179
prosperous -323;prosperous new -138;protect 242;protect the -306;protection 376;protection . 341
proto 140;protocol 109;prototype 377;proud -259;proud of -273;proud to 252;prove 930;prove the 758
proven 297;proves 1075;provide 722;provide a -113;provide feedback -238;provide more -76
provide the 443;provide us 89;provide you 274;provided -160;provider 304;provider of 322
provides 156;providing 616;providing the 290;ps 372;pt 241;public speaking 720;public to -381
publication 598;publicity -561;publicly -267;publish 145;publish a 187;published -81
published . -857;published a 666;published on 100;publishing 329;publishing . 402;pull -1113
pull 000 -268;pull request -541;pull requests -604;pulled 764;pulled a -195;pulled in 39
pulling -312;purchase 635;purchasing 1120;purchasing your 518;purpose 406;purpose . 273;pursue -56
pursue my -68;push -627;push into -492;push our -445;pushed -127;pushed the -127;put -249;put a 94
put an -604;put in 83;put it -211;put me -1243;put the -546;put together 191;put you 1480
put your -601;putting -835;putting in -210;putting together 248;pycon -411;python -226
python 0 -182;q -538;q0 21;q0 . 234;q0 budget -250;qualification -209;qualified 448;qualifies -171
qualify 607;qualify for 607;quality 618;quality . -483;quality and 482;quality article 29
quality content 63;quality guest 122;quality is -128;quality of 145;quality time -152;quarter 998
quarter . 96;quarter ? 515;quarter and 716;question 569;question . -54;question 0 275
question about -701;question are 805;question for 368;question how 630;question on -205
question related -575;question what 724;question who 133;question why -365;questions -824
questions . -159;questions ? -273;questions about 372;questions before -447;questions in -744
questions on -507;questions or -918;queue 429;quick 839;quick 00 123;quick ask 124;quick call -360
quick chat 88;quick context 114;quick conversation 108;quick demo 296;quick favor 315
quick follow 128;quick hello -936;quick intro 523;quick look -49;quick note -315;quick one 821
quick phone -45;quick question 966;quick reminder 224;quick reply 125;quick review 179
quick update 306;quickly -105;quickly . -282;quickly identify -143;quiet -125;quiet . -256
quietly 540;quirk -846;quite -962;quite a -636;quite similar 186;quotation -259;quote -503
quote . 536;quote ? 652;quote for -885;quote from 216;quote you -230;quoted -166;quotes 74;r -120
r . -207;radar 829;radar . 72;radar but 263;radar too 314;radio -172;rain -100;raise -288
raise amount 499;raise money 308;raised -459;raising 342;raising a 274;raising amount 25
raising pre 272;ram -839;ran 47;ran across 419;ran together -603;random 402;rang 829;range -89
range of 274;rank -362;ranked -202;ranked in -468;ranking 187;rankings 106;rankings and 73
rapid 737;rarely 52;rate 856;rate . 236;rate is 251;rated 321;rates 660;rates . 191;rates and 257
rates are 442;rather -742;rather keep -256;rather not 961;rather than 231;ratings -243;raza 46
re 135;re a 292;re about 114;re already -652;re also -447;re an -383;re asking 314;re at 521
re back -443;re both -306;re bringing 254;re building 65;re busy 1386;re connected -556
re curious 964;re currently 206;re doing -205;re enjoying 249;re evaluating -560;re ever -722
re excited -200;re expanding 90;re free -341;re going -1018;re great 547;re happy 28;re having 203
re here -528;re hiring -190;re hosting 809;re in 740;re interested 422;re invited 345
re launching 478;re leaving -152;re long 142;re looking 414;re moving -153;re not 189;re okay -185
re on -902;re one 378;re open -385;re passionate 367;re putting 236;re raising 186;re ready 330
re run 194;re scaling -229;re so 1032;re solving 226;re still 416;re the 472;re too -904
re trying 369;re up 59;re using -617;re very -400;re well -159;re working -517;reach 857
reach me -530;reach out 316;reach people 387;reach you 867;reached 841;reached out 262
reached the 448;reaching -309;reaching out -243;read -116;read . 238;read about 292;read by 649
read it -823;read that -278;read the -321;read this 682;read through -58;read your -526;reader 571
reader for 126;reader of 65;readers 887;readers . 589;readers might 292;readers of 175
readers would 958;reading -279;reading . -43;reading about -449;reading it 779;reading the -156
reading your -400;readme -115;readme . 840;readme ? -224;readme and -101;readme of -226
readmes -878;readmes . -878;reads -99;reads like -377;ready 280;ready . -679;ready and 583
ready for -723;ready to 881;real 883;real . -320;real estate 114;real time 922;real users -208
realistic -146;reality 627;realize -127;realized 214;realized that 148;really 231;really ? -188
really appreciate 59;really appreciated -574;really cool -148;really enjoyed 480;really get -500
really glad -211;really good -131;really great -104;really happy -425;really help 824
really helpful -32;really helps 609;really impressed 197;really impressive 137;really inspired 227
really interesting -331;really like -129;really liked 319;really love 556;really made -49
really resonated 193;really sorry -25;really stayed 234;really value 220;really well 388;reap -115
reason . -371;reason for 348;reason i 660;reason is -290;reason you -272;reasonable 325
reasons 589;reasons . 303;recap -122;receive -28;receive an -344;receive the -127;receive this 785
receive your -395;received -458;received a 182;received any 474;received your -329;receiving -33
recent 582;recent article 32;recent post 248;recent posts 916;recent project -105;recent sales 197
recent work 291;recently 845;recently . -480;recently and 140;recently came -170
recently created 386;recently helped 270;recently i 134;recently joined 163;recently launched 521
recently published 367;recently read -39;recently started 244;recipe -353;recipient 253
recipient s 282;recomend 58;recommend -137;recommend it 278;recommendation -1084
recommendation systems -134;recommendations -761;recommendations ? -407;recommendations for -78
recommended 175;recommended that -63;reconnect 692;reconnect . -78;reconnect ? 262
reconnect and 277;record 73;recorded 682;recording 871;recording is -70;records -56;recover 29
recovery -698;recruiter 696;recruiter at 168;recruiters -371;recruiters . -412;recruiting 338
recruiting for 58;red -573;redacted 1311;redacted . 330;redacted to 151;redesign -483
redirect -379;redistribution -278;redo 505;reduce 451;reduce their 215;reduced 356;reducing 559
reels 945;refer 591;refer . 161;refer me 416;reference -88;reference . 285;reference for -248
reference to -65;references -649;referencing -437;referencing the -437;referral 314
referral bonus 383;referral partnership 35;referrals 41;referrer 60;reflected -232
reflected in -232;reflection -226;reflection of -272;refresh -536;refreshing 403;refund -621
refund the -194;regarding -63;regarding a -445;regarding the -717;regardless -226
regardless of -226;regards -355;regards . -372;regards your -675;regards yourname 289;region 536
region . -233;register 905;register here 309;registered 430;registration 636;registry -697
regret 179;regrets 582;regular 188;regulatory -285;regulatory issues -24;reitmeyer -487
reitmeyer . -487;related 224;related to -253;related topic 123;relationship 487;relationship . 172
relationship with 123;relationships -245;relaxed 592;release -1050;release . -572;release it 190
release of -243;release today -271;released 968;released version -279;releasing 94
releasing the 104;relevance -84;relevant 1138;relevant . 294;relevant ? -135
relevant background 224;relevant experience 100;relevant project 394;relevant to 438
relevant topic -116;reliability 110;reliable 581;rely -113;rely on -113;relying -140
relying on -156;remain -512;remaining -380;remarkable -240;remember -622;remember how 51
remember me -416;remember the -418;remember you 159;remember your 395;remembered 395;reminded -370
reminded me -370;reminder -694;reminder . 286;reminder that -381;reminders 543;reminds -203
reminds me -203;remix -399;remote 459;remote . 52;remote position 351;remotely -22;remove -128
remove you 583;removed 281;removed . 269;removing -958;renew -163;renewal 80;renewals -612
renewals . -612;rent -764;rental -169;reopen -304;reopen if -329;rep 888;repaired -422;repairs 111
repeat -135;repetitive 141;replace 357;replace the 572;replacement 462;replacement for 351
replacing 220;reply 1205;reply . 618;reply and 206;reply i -411;reply if -893;reply this -35
reply to 299;reply with 1293;reply would 140;reply yes 408;repo -236;repo . 440;repo and -105
repo because -84;repo s 503;report 133;report . -534;report and 369;report by -50;report is -49
report on 306;reporting 1000;reporting . 193;reporting this -232;reports 557;reports and 616
repos -463;repositories 464;repository 563;repository . 370;repository is 235;represent 95
represent browser 234;representative 742;representative of 538;reproduce -403;reproduce it -287
reps 323;reputation 133;request -168;request . 312;request adding 678;request and 174
request for -300;request is 124;request to 527;requesting 203;requests -432;requests and -495
requests for -171;requests that 31;require -95;required -949;required . -398;required to -358
requirement 1397;requirement . 467;requirement for 419;requirements -103;requirements . 480
reschedule -329;reschedule . -942;research 120;research . 43;research i -209;research in 395
research on -70;researcher -92;researchers 672;researching -318;resell 369;reserve 298
reserve yours 392;reset 314;resolve -108;resolved -336;resolving -462;resonate 83;resonated 147
resonated with 59;resource 777;resource . 262;resource case 89;resource list 137;resource on 592
resource page 527;resource that 394;resources 1106;resources . 565;resources and 434
resources i -174;resources page 593;respect -149;respected 174;respectfully -520
respectfully decline -485;respective 117;respond -97;respond . -476;respond to 42;respond with 329
responding -63;response 167;response . 268;response time -229;responsibility 543;responsible 474
responsible for 474;rest -447;rest . -83;restaurant -42;restaurants 604;resting -263;restored -285
restructuring 375;result 332;result . 122;result in 161;results -230;results . -28
results and -146;results are -134;resume 767;resume . -122;resume and 138;resume or 126
resumes 135;retail 1280;retention 1046;retention . -82;rethinking -73;retire 394;retirement -62
retirement . -155;retreat 717;return 483;return . 291;return for 353;return i 293;return the -83
return to -188;returned 87;returning -152;returns -484;returns of 283;reunion -159;reuse -106
rev 55;revenue -392;revenue . 532;revenue to 393;review 1182;review . 111;review ? 711
review and 190;review badge 710;review for 387;review in 416;review it 53;review link 78
review me 710;review of 201;review on -251;review or 199;review our 734;review that 190
review the -526;review your 89;reviewed 329;reviewed it 37;reviewed the -250;reviewed your 716
reviewing -32;reviewing our 183;reviewing the -232;reviewing this -347;reviewing your 1008
reviewpad -155;reviewpad . -172;reviewpad https -172;reviewpad reviewpad -172;reviews 622
reviews . 313;reviews from -266;revised -420;revolutionary 582;revolutionize 320;reward 415
rewards 60;rich 1334;rich . 2222;richard -235;rid 626;rid of 626;right 602;right . -150
right ? -367;right about -154;right again -61;right away -368;right before 445;right direction 522
right if -254;right in 568;right no 288;right now 78;right people 157;right person 160
right place -75;right time 1202;rights -364;ring -166;ring you 165;risk 420;river 375;rn 204
road 473;road . 153;road and 321;roadmap . 566;robert 75;robot 1319;robotics -133;rock 95;roi 1176
role 517;role . 328;role ? 345;role ana -216;role and -481;role at 242;role company -333
role i 444;role is -821;role on 152;role s 318;role situation 299;role with 174;roles 1166
roles . 158;roles in 71;roll -333;roll out -496;rollout -121;roof -160;roof . 167;roof and -531
room -273;room . -83;room b -121;room for 223;room is -316;roommate -109;rooms 304;roses -439
rotterdam 892;rough -261;roughly -52;round 135;round . 71;round and 352;round of 330;route -223
routine -385;routine using 95;row -703;rows -196;rsvp -717;ru 234;ru . 234;ruby 1034;rude -825
rules -412;run 690;run . 170;run a 1119;run an 115;run into 124;run it -294;run some 465
run the -454;running -108;running 00 -661;running a -416;running an 664;running for 143
running lots 194;running ten -160;runs 894;runs a -223;rural -177;rural libraries -177;rush -659
rush . -399;rush at -431;rust -252;ryan 184;rye -168;s -129;s . 144;s 0 -190;s 00 220;s a 1052
s about 139;s actually 808;s all -268;s already 450;s also 192;s always -352;s an -420;s and -355
s any 47;s anything 46;s attached -265;s be -475;s been -447;s best -802;s birthday -92
s call -406;s catch -450;s clear -274;s clients 446;s company 363;s completely -635;s connect 1240
s current 99;s day 262;s death -178;s discuss 955;s do -257;s easier -748;s email -882
s everything -27;s explore -625;s find -144;s fine -730;s focus 472;s for -393;s free 192
s go -187;s going -385;s great 697;s greetings -269;s growth -486;s hard -459;s have 40
s hiring 895;s how -211;s in -248;s it 120;s just 865;s keep -214;s looking -356;s make -205
s meet -278;s meeting -835;s more 169;s mostly 234;s much -28;s my 774;s name 417;s new 83
s next 589;s no -221;s not -266;s nothing -559;s of -87;s off 672;s office 368;s ok 301;s on -451
s one -65;s only -131;s open 266;s our 104;s plan -193;s possible -495;s projects -265
s readme 710;s ready -77;s relevant 298;s reputation 99;s site 390;s something -48;s still 841
s success -512;s such 125;s talk -227;s the 262;s thesis 232;s time 704;s to -364;s trading 203
s useful -111;s very -24;s website 239;s what -441;s where 606;s who 301;s why 689;s will 156
s work -21;s working 26;s worth -167;s wrong 504;s your -564;saas 475;saas companies 327;sad -340
sad news -220;sad to -59;sadly -127;safe -400;safe travels -488;safely 173;said -481;said . -515
said about 304;said i -746;said it 274;said that -292;said yes -258;said you 132;sailing 424
salary -38;sale 1100;sale . 613;sale for -63;sale of -91;sales 540;sales call 368;sales hiring 449
sales is -596;sales leaders -218;sales on 550;sales pitch 161;sales team 101;sam -358;same -178
same . 471;same and 393;same as -32;same for -277;same group -46;same here -271;same link 70
same mistake 193;same problem 225;same thing -211;same time -282;sample 44;samples 370;sara -74
sarah -487;sarah . -69;sarah i -72;sarah johnson -436;sat -173;sat next -480;satisfied -214
satisfied with -238;saturday -561;saturday ? -144;saturday evening -595;save 1119;save 00 431
save the 350;save you -249;save your 716;saved 411;saved me 617;saved them 158;saves 122
saving 404;savings 109;saw 134;saw a 239;saw company 642;saw it -527;saw my 400;saw something -857
saw that 223;saw the -220;saw this -153;saw we -273;saw you -51;saw your 209;say -886;say . -286
say ? 106;say a -49;say congrats 171;say goodbye -331;say hello 164;say hi -717;say how -299
say i -152;say no -490;say so -405;say thank -144;say thanks -54;say that -458;say the -125
say this -186;say your -41;saying -903;says -1372;says 000 -78;says it -365;scale 727;scale . 678
scaled -57;scaling 913;scaling the -57;scam 908;scan -468;scanner -300;scanning 603
scanning anytime 194;scanning tools 194;scans 194;scans and 194;scans on 194;scarf -239
schedule 181;schedule . 798;schedule 00 235;schedule a -448;scheduled -342;scheduled for 188
scheduling -227;scheme 332;school 26;school . -349;school and -250;schools -50;schools . -120
science 802;science . 653;scope -427;score 273;score . 218;scorecard 799;scoring 226;scratch 382
scratch . 382;script -426;scroll 465;sdr 82;sdr team -835;sdrs 209;sdrs . 188;sean 721;sean i 721
search 229;search . -884;search and -632;search engine 701;search engines 629;search on -559
search visibility 151;searched 305;searching 157;searching the 193;season 1110;season . -539
season and 159;season s 550;seat 800;seat . 560;seating -303;seats . 150;seats are 584;seattle -68
sec -542;second -755;second demo 616;second half -594;second year -339;secondary 32
secondary income 32;seconds 560;seconds . 325;seconds and 427;secret 1033;section -217
section . 656;section ? -392;section of -366;sector 45;sector . 223;secure 511;security -195
security scanning 194;security scans 194;see 353;see . 69;see a -320;see all -138;see from 385
see how 723;see https -860;see if 867;see it -325;see my 423;see that 357;see the 181;see we -905
see what 420;see where 590;see whether 1434;see with 44;see you -603;see your -88;seed 516
seed . 541;seed round 657;seeing 78;seeing how -208;seeing it 259;seeing what 473;seeing your -380
seeking 1172;seeking a 602;seem 404;seem to 502;seemed 163;seemed relevant 481;seems -662
seems a -657;seems i -170;seems like -495;seems that -38;seems to 375;seen 29;seen that -265
seen work 168;seen you 104;segments -145;selected 894;selection -314;self 626;sell 1582
sell for 197;sellers 297;selling 1097;selling . 467;selling ? 415;selling it 650;selling your 597
sells 487;semester -68;semester . -68;seminar -366;seminar on -342;send 183;send a 62;send an -338
send any 352;send details 25;send it 713;send me -925;send over 158;send that 165;send the -283
send them -267;send us 95;send you 943;sender 818;sender name 457;senderfirstname -633
sendername 312;sending -783;sending a -207;sending over -210;sending you 96;sends -163;senior 188
sense 221;sense . 31;sense ? -67;sense for 1223;sense of -710;sense to -184;sensitive -1349
sensor -213;sensors -105;sensors . -59;sent 162;sent . -156;sent a 657;sent on 370;sent to 527
sent you -88;sent your -253;sentence 464;sentences 392;seo 1187;seo . 185;seo and 24
seo services 349;separate 33;september -70;series -664;series . 32;series a 64;series b -282
serious -510;serious . -468;seriously 113;seriously . 190;serve -44;serve as -156;server 880
server . 786;servers 216;serves -186;serves as -143;service 815;service . 375;service that 82
service to -342;services 249;services . -20;services and 107;services are -142;services at 211
serving -252;session -575;session . -409;sessions 172;set 472;set a -109;set aside 999;set it -223
set of 482;set one 132;set that -257;set up 634;set you -425;setting -551;setting up -156
settling -359;settling in 230;setup -147;setup . -103;setup and -149;seven 291;seven days 466
several 357;several mutual 173;several of 218;sf -763;shake 301;shall 865;shall i 1255
shall we 121;shame 180;shame . 180;shape 730;shaped -125;share 297;share . 886;share a 525
share and -614;share how 560;share if 214;share insights -877;share is 162;share it 496
share more -818;share my 140;share our -619;share some 402;share that 916;share the -787
share this 533;share what 789;share with 141;share your -490;shared -946;shared . -247
shared a -521;shared folder -484;shared interest -700;shared our -981;shared the -393
shared with 110;shares 147;shari -228;sharing -460;sharing . -210;sharing a 648;sharing it -33
sharing our -403;sharing your -344;she -609;she can 117;she d 390;she has 618;she is -280
she ll -301;she might -634;she s -889;she starts -238;she was -195;sheet -275;sheila -158
shenzhen 505;shields -284;shields . -284;shift -54;shifts -334;ship -322;shipment -110
shipment . -123;shipped 343;shipping 936;shipping . 288;ships 93;shocked 492;shoot 358;shoot a 43
shop 452;shop . 280;shop that 125;shopify 681;shoppers 124;shopping 542;shops -42;shops like 83
short 585;short . -337;short call 708;short form -67;short intro 141;short link 272
short notice -249;short of -251;short version 89;shortlisted 504;shortlisted for 132;shortly -820
shortly . -634;shortly to -419;shot 533;shot in 264;should -914;should be -1033;should chat -323
should connect -463;should consider -792;should do -72;should get -293;should go -84
should have -1109;should i 1210;should join 1232;should know 139;should meet -966;should not 204
should take -101;should talk 907;should try 352;should we -421;should you 603;shout 125;show 1328
show . 448;show it -108;show me -45;show our -602;show up 566;show you 1169;showcase 199
showed -58;showed up 390;showing exactly 197;shows how 524;shows research 23;sick 21;side 180
side . 219;side i 112;side of -486;side project -350;sidhacks -327;sign 665;sign . -345
sign up 1246;signal 46;signature -120;signed -388;signed . -77;signed and -332;signed up -51
significant -417;significantly 277;signing -516;signing . 53;signs -41;signup 513;signup link 813
silence 183;silence . -411;similar -605;similar backgrounds -146;similar company 226
similar for 30;similar problems -252;similar resource 484;similar to 228;simon -335;simple 324
simple steps -91;simple yes 571;simply 376;since -220;since 0000 -46;since and -109;since i -262
since it -598;since spring 249;since the -763;since then 858;since this -616;since we 876
since you -469;sincere -54;sincere gratitude -65;sincerely -213;sincerely your -678;sing -38
sing the -38;singapore 796;singapore and 372;single 38;single line 476;singles -77;sir . -369
sir madam 77;sister -358;sit 358;sit on 199;sit together -24;sit with -102;site 1616;site . 536
site ? 50;site and 952;site for 345;site i -281;site in 39;site is 608;site name 102;site s 276
site that 490;site url 143;site would 311;sites 492;sites and 198;sitting -174;situation 363
situation ? 438;situation changes 753;six 265;six months 96;six years -347;size 634;size . 377
skill 219;skill set 368;skilled 203;skills -59;skills . -525;skills but -60;skills for 173
skills in 476;skills to -382;skin 95;skip 414;slack -693;sleep -562;sleeping 347;sleeping . 347
slept -463;slide -530;slides -705;slides . 277;slides for -75;slight -829;slightly 204;slip -169
slipped 763;slipped through 74;slot 525;slot ? 311;slot left 199;slots 378;slow 178
slow reply -131;slowly -1124;slowly made -817;small 390;small amount -471;small business -140
small businesses 219;small dinner 713;small firms 261;small team -200;small thing -816
small tool 287;smart 480;smile -101;smiled -676;smith 407;smooth -443;smoothly 342;snacks -336
snapshot 195;so -513;so . 249;so a 384;so and -399;so any 239;so big 425;so excited -210
so far -20;so glad 177;so good -690;so grateful -25;so hard 241;so he -275;so here 541;so how -193
so i -162;so if 582;so is -36;so it -277;so just 37;so long -531;so lovely 321;so many -571
so maybe -152;so much -409;so my -548;so no -393;so nothing 184;so other 92;so people 32
so proud -141;so quickly -162;so soon -71;so sorry -219;so thank -277;so that -755;so the -26
so there 592;so they 206;so this 502;so we -629;so well -156;so what -81;so you 903;so your 633
social 680;social media 568;sofa 142;sofa . 142;sofia -575;software -198;software . 62
software and -727;software developers 468;software development -1097;software engineer 248
software i -754;software in 408;software is -171;software projects -338;soil -253;sold -156
solo 142;solution 138;solution . 404;solution for 551;solution that 522;solution to -350
solutions -498;solutions . -522;solutions to 195;solutions with 324;solve 316;solve the 101
solve this -140;solved 617;solved it 747;solves 374;solving -93;solving this -175;some -314
some . 918;some automation 194;some company -415;some exciting 320;some friends 35;some great -370
some ideas 1157;some information 751;some interesting 391;some more 306;some new 307;some of -157
some openings 973;some other -257;some people -677;some quality -152;some scanning 194
some sort 99;some time -502;some times -623;somebody -148;somebody to 28;somebody who -731
someday -271;someday . -134;somehow -860;somehow . -241;someone 826;someone as -369
someone else 616;someone from -32;someone i 236;someone includes 194;someone is -236
someone like 41;someone on -185;someone to -108;someone who 831;someone with 201;someone you 716
something 1387;something . -57;something ? -66;something and 113;something came -757
something for 887;something good -185;something i -616;something important 912;something in 357
something interesting -539;something like -692;something new 526;something on 198
something similar -501;something special 96;something specific 184;something that 1543
something to -60;something we -269;something you 1006;sometime -867;sometime . 49;sometime ? -602
sometime next 209;sometime no 160;sometime this -1759;sometimes -197;somewhere -614
somewhere . -170;son 30;son is 30;song -350;soon -840;soon . -528;soon as -307;sorry -642
sorry . -339;sorry about -186;sorry but -21;sorry for -639;sorry i -345;sorry it -823;sorry my 313
sorry that -589;sorry to 766;sort 580;sort of -64;sort out -200;sort the 1388;sorted -288;sound 34
sound familiar 364;sounds -591;sounds good -173;sounds interesting 94;sounds like -753
sounds really -287;soup -501;source -361;source . -308;source community -273;source of -354
source project 639;source projects 56;source software 90;sourcing -104;sourdough -891;south 282
space 108;space . 130;space and -645;space for 776;space i -127;spaces 428;spam 499;spam ? 488
spam message -434;spammers -271;spamming -54;spare 356;spare me 553;speak 758;speak . 20
speak at 296;speak to 356;speak with 286;speaker 681;speaker . -106;speakers 444;speaking 1082
speaking with 336;speaks 335;spec -54;special 452;special . 96;special day -159
special thanks -520;specialise 45;specialise in 45;specialist 175;specialist ai 140;specialize 424
specialize in 424;specializing 193;specializing in 193;specialty 1097;specific -105;specific . 204
specific advice -141;specific angle -338;specific article 88;specific aspect 72
specific benefit 346;specific detail 233;specific insight 139;specific interest -385
specific keywords 224;specific observation 302;specific outcome 123;specific pain 442
specific point 22;specific problem 493;specific project -149;specific question -840
specific reason -282;specific resource 226;specific result 60;specific thing -327
specific topic 122;specific value 137;specifically -326;specifically for 115;specify -302
specify the -302;speed -325;speedy 143;spend some -181;spending 161;spent 591;spent together -59
spin 523;split -1053;split 0 -440;split the -261;split this -476;spoke -201;spoke . 543
spoke with -309;spoken 763;sponsor -437;sponsor button -542;sponsor company 120
sponsor contact 120;sponsor the -141;sponsor this -43;sponsor your 722;sponsored 929
sponsored article 340;sponsoring -590;sponsors 64;sponsors accounts -416;sponsors for 330
sponsorship -570;sponsorship ? -752;sponsorship offer 255;sponsorship package 353;sport 110
spot 96;spot on -162;spotify 199;spots 1226;spread 242;spread the -78;spreading 138
spreading the 138;spreadsheet -80;spring 653;spring . -616;sprint -716;sprint planning -34
square 232;src 184;sso -121;st -708;stack 808;stack . 46;stack and 579;stack developer 277
staff 286;staffing 156;staffing for 50;stage 858;stake 825;stand -74;stand . -79;standard -705
standing -290;stands 779;stands . 129;standup -700;star -100;starred 811;starred the 509;stars 217
start -213;start at 290;start date -532;start here 244;start looking -112;start on -168
start the -430;start with 434;start without -176;started -21;started . -212;started a 219
started an -51;started as 156;started in 679;started to -186;started with -503;starting -632
starting a -578;starting at 232;starting next -850;starts -521;starts at 75;starts in -142
starts on -908;startup 762;startup . 430;startup in 108;startup is 175;startups 368;state -502
state and -676;statement -259;states 100;static -224;static websites -224;station -176;stats 710
status -176;status . 47;stay -610;stay . -1275;stay connected -566;stay friends -238;stay in -348
stay with -243;stayed -413;stayed calm -51;stayed with 349;staying -357;staying in -387;stays -75
steady -217;steal -55;step 417;step 0 -138;step back -138;step down -111;step into 241;step of -64
stepping -161;steps -410;steps on 577;steps to -739;stew -594;stick -525;stickers -350;stiff -423
still -221;still a 482;still available -589;still be -196;still being -24;still dealing 357
still have 764;still interested 120;still live -119;still looking -110;still meeting -21
still on 188;still open 408;still owe -181;still relevant -163;still remember -231;still see -257
still think 97;still use -346;still want -1114;still work -380;still would 796;stock 597
stock ? -361;stone 362;stood -78;stood out -78;stop 829;stop . -268;stop here 728;stop losing 386
stop reaching 85;stopped -332;stopping 693;storage -454;store 795;store . 1073;store and 140
store link 370;stores -234;stories 862;stories . -105;stories for 185;story 683;story . 760
story about -603;story is -667;story of 138;story on 90;straight -101;straight talk 139
strange 103;stranger -61;stranger . -66;strategic 185;strategies 506;strategies . 129;stream 728
streamline -239;streams 332;street 102;street . -226;strength -335;strength . -64;strength to -203
stress 150;strike 356;strings 736;strings . 569;strings attached 528;strong 302;strong fit 250
strongly -297;structure 441;structured -171;structured . -539;struggle 76;struggle with 76
struggled 415;struggled with 415;struggling -149;stuck 48;stuck at 147;stuck them 194;student 285
student and -387;student at 506;student from 131;student in -421;students 353;students are -156
studies -129;studio 1099;study -123;study . -51;study ? -103;study of -246;study on -238
study that 432;studying -110;stuff -318;stuff . 371;stumbled -101;stumbled across -101
stumbling -740;style 140;style that -107;subject -144;subject . -239;subjective 431;submission 67
submissions -42;submit -332;submit a -358;submit an 151;submit your 946;submitting -1142
submitting your -325;subscribe 649;subscribed -128;subscribed to -143;subscribers 639
subscribers and 116;subscription -489;subscription . 395;subsequent 99;success -590;success . -507
success and -125;success in -163;successful 647;successful . 531;successfully 117;such -45
such a -195;such an -26;such as 299;suddenly -230;suggest 121;suggest that 125;suggested -166
suggested that 322;suggested you -563;suggestion -1550;suggestion . 48;suggestion of -747
suggestions -355;suggestions . -90;suggests 142;suit -646;suit you -282;suit your 328
suitable time 122;suits -57;suits you -606;summary -25;summary . -119;summary is 270;summer 605
summer . -333;summer ? 851;summer i -81;summit -322;summit . -304;summit ? -236;sunday -367
sunday . 37;sunday ? -314;sunday at 131;sunny 276;sunshine 95;super 43;super busy 231
super cool 76;superb 142;supervisor -479;supervisor and -479;supplement 223;supplier 99
supplier . 449;supplies 1183;supply 1112;supply and -95;supply chain 498;support 112;support . 424
support ? 260;support agents 367;support and -158;support during -84;support i -63;support in 678
support me -50;support team 179;support the -358;support to -108;support us 393;support you -97
supported 34;supporting -260;supports 273;suppose -148;sure -482;sure . -789;sure how -232
sure i -698;sure if 676;sure it -511;sure let -313;sure my 393;sure that 485;sure there -564
sure thing -304;sure this -125;sure to -697;sure we -151;sure what -235;sure whether 297
sure you 1356;surely 569;surfing 505;surgery -152;surprised 129;surprised to 155;survey 359
survey about 387;survey will 618;suspect -506;suspect a -515;sustainability -36;svg 130
swamped 216;swap 261;swapping -164;sweet 336;switch -533;switched -604;switched from -230
switching 228;sync 232;synergies -934;synergies . 22;synergies between 320;synergy 114;system 298
system . -145;system design -304;system for -20;system that 679;systems 216;systems that 42;t -475
t . 507;t a 835;t agree -284;t an -186;t answer -683;t at 520;t be -633;t been 358
t currently -339;t decide -77;t do -90;t drop 210;t even 707;t feel -94;t find 434;t follow 508
t for -645;t forget -525;t get -403;t go -290;t had -431;t have -463;t heard -136;t hesitate -155
t hurt -65;t interested 265;t it -94;t just -639;t know 289;t like -261;t look 285;t make -500
t meet -180;t mind 245;t miss 1055;t need -28;t on -152;t pay 175;t really -344;t reproduce -444
t right 443;t see -151;t seem 42;t sure 175;t take 85;t talk -100;t talked -531;t the 882
t think -579;t use -552;t want 619;t we 640;t work 233;t worry -346;t you 111;tab -205;table 23
table . 323;tables 100;tackling -378;tag -252;tailored 24;tailored to 24;take 357;take 0 79
take 00 484;take ? -104;take a 868;take advantage 386;take all -151;take based -141;take care -237
take for 294;take it 909;take me -468;take on 291;take part -183;take place -173;take some -572
take the -566;take this 90;take time -143;take to 468;take you 512;take your -825;taken -67
taken . -55;taker 122;takes 754;takes 0 510;takes 00 383;takes a 482;takes me -238;taking -514
taking a 67;taking on 597;taking the -482;talent 822;talented 115;talk -99;talk . 204;talk ? 1028
talk about -58;talk and -421;talk at -153;talk for -386;talk in -211;talk on -386;talk or -756
talk this -574;talk through -567;talk to 177;talk with 915;talked -859;talked about -638
talked for -492;talked in 154;talked to -142;talking -41;talking about -694;talking to 446
talking with 285;talks 204;talks . -307;talks about -218;target 339;target and 439
target audience 125;target market 44;target person 83;targeted 94;targets 768;task -327
task . -318;task management 366;tasks -462;tasks . -497;tasks that 75;taste -31;taught -122
taught me -122;tax 322;tax deductible -327;tea -307;tea . -376;tea ? -113;teach 164;teach the -133
teach you 335;teacher -224;teaching -635;teaching and -352;teaching to -492;team -51;team . -376
team ? -128;team and -520;team are -521;team at 28;team behind 505;team but 121;team can -577
team for 237;team has -343;team here -178;team i 123;team in 407;team is -440;team member 194
team of 920;team or 71;team please -250;team right -733;team s -461;team that 282;team to 36
team with -277;teams 961;teams . -701;teams are 515;teams at 262;teams like 164;teams that -134
tech 124;tech . -206;tech startup 166;techcorp -208;technical 523;technical founders 62
technical issues -280;technologies -96;technologies . 83;technology 1045;technology . 26
technology and 722;technology solutions -421;telegram 1197;tell 341;tell her -433;tell me -227
tell the -482;tell us -139;tell you 1690;tell your -508;telling -562;telling me -572
telling the -372;tells -443;tells me -581;template -80;templates 153;temporary 285;ten 946
ten minute 289;ten minutes -219;ten most 302;ten years -83;tend 470;tend to 470;tends 110
tends to 110;tenure -170;term 442;terms 242;terms . -103;terms of 391;terrible -751;terrific 510
terrific guest 366;terrific new 249;test 64;test . -648;test data -583;test is 54;test my -815
testers 627;testers for 413;testimonial 512;testimonials 219;testing 51;tests 50;text 45
text . -20;text and 53;texts 399;thailand 362;than -527;than 0 439;than a -292;than anyone -437
than expected -20;than happy -38;than i -467;than mine -79;than my -256;than on -151;than the 303
than we -226;than willing 27;than your 669;thank -1116;thank you -1100;thankful 656
thankful for 295;thanks -1163;thanks . -751;thanks a -398;thanks again -1595;thanks all -117
thanks and 718;thanks for -563;thanks in -752;thanks so -148;thanks to -551;thanks your 372
that -20;that . -168;that 00 -424;that ? 255;that a -534;that adds -205;that allows -358
that and -223;that are -809;that at 212;that be 275;that book -565;that builds -47;that but -466
that can -483;that changed 340;that client -562;that comes -109;that could 579;that covers 293
that creates 115;that d -217;that day -33;that does 413;that doesn 592;that eliminates 449
that evening -130;that explains -80;that fits -305;that for 258;that from -93;that gives 161
that goal 20;that goes 701;that happened -78;that has 258;that have 416;that help 352
that helps 245;that i -543;that if -479;that implementation 23;that in -769;that interests -1714
that is 22;that it 1065;that just -226;that keeps 923;that know 163;that lets 622;that looks -335
that made 308;that make -459;that makes -563;that many -428;that matches 476;that may 560
that might 762;that my 211;that need 92;that needs 146;that new -274;that nobody 238
that northwind 658;that on 481;that one 287;that only 22;that our 718;that out -553;that pays 480
that people -122;that photo -61;that planned -291;that process -536;that reminded -581;that s 85
that seemed 481;that shows 318;that so 322;that someone 52;that something -1010;that sort -112
that sounds -219;that started -556;that still -322;that suits 533;that takes 205;that the -644
that there -530;that they -507;that this -221;that to 83;that too -57;that tracks 168;that was -70
that we -912;that week 50;that what -440;that when -229;that will -729;that with -357
that work -658;that works 289;that would 290;that you 273;that your 672;thats 83;the -295
the . 625;the 0 184;the 00 393;the 0000 -250;the 00th -419;the 0rd -67;the 0th 63;the above 183
the acquisition -497;the actual 77;the add 556;the agency -476;the agenda -135;the ai 56
the allotment -777;the alumni -488;the amazing -98;the analysis -46;the anniversary -265
the answer 553;the app -399;the application -48;the approach -594;the archive -296;the area 151
the article -136;the articles -47;the attached -388;the audit -245;the author 79
the automation -79;the baby 488;the babysitter -266;the bakery -219;the bar -38;the bay 37
the beautiful -230;the beginning 121;the benefits -180;the best 52;the beta 98;the better -643
the big -358;the biggest -163;the bit -353;the blog -1001;the blue -373;the board 75
the boiler -643;the book -443;the booking 1446;the bottom 222;the brand -112;the break -369
the brochure 1319;the broken 74;the budget -954;the build -241;the business 615;the cake -194
the calendar -277;the call -37;the candidate -249;the card 204;the case -422;the cat -269
the cello -244;the ceremony 255;the challenge 57;the challenges 662;the chance 356;the change -269
the changes 394;the channel 27;the chapter -586;the charm 392;the children 765;the choir -334
the church -433;the ci -611;the circle 278;the city -908;the class -568;the client -775
the clinic -407;the club -369;the co 405;the coast -327;the code -597;the coffee -213
the collaboration -405;the color -309;the coming -494;the comments -233;the commercial -381
the committee 56;the community -244;the company -668;the conference -629;the connection 697
the content 259;the contract -1126;the conversation 793;the copy -401;the core -195
the council 288;the country -50;the course -262;the cracks 445;the creative -409;the crm 70
the current -840;the curve -148;the customer -397;the dark 264;the dashboard -533;the data -601
the database -163;the date 120;the days -332;the deadline -272;the deal 537;the decision 332
the deck 127;the default -78;the delay -208;the delivery 792;the demo 99;the description -179
the design 422;the details -246;the development -28;the different -602;the direction 197
the discount -543;the discussion 108;the doc 99;the docs -677;the document -419;the domain 570
the doors 210;the dough -419;the draft -247;the duplicate -175;the early 475;the editor 207
the effort 328;the email -532;the emergency -216;the end -201;the energy 123;the enterprise -498
the entry 686;the episode -467;the error -568;the event -107;the exact 431;the existing 231
the experience -25;the expo 472;the export -350;the extension -362;the fact -583;the fair 476
the family -64;the fast -519;the favor -191;the feature -171;the feedback -156;the feeling -254
the ferry -336;the field 284;the figures -290;the final -228;the financial -486;the first -29
the flea -304;the focus -70;the follow 811;the following 180;the food 539;the footer -342
the form -41;the founder 98;the free 182;the front 507;the full 52;the funding 791;the future 154
the game -472;the garden 149;the github 285;the global 405;the globe 445;the go 451;the gold 804
the good -97;the google -537;the grant -282;the great -148;the green -196;the group 563
the growth -318;the guest -155;the guy 184;the harbour -625;the hard -287;the hardest -133
the head -161;the heat 139;the help -673;the high -480;the holiday 1026;the holidays 862
the home 368;the homepage -401;the hospital -72;the hour -66;the idea 666;the impact -201
the inc 172;the income -639;the inconvenience -115;the industry -108;the info -163
the information -218;the initial -196;the insights 47;the insurance 168;the integration -297
the interview -338;the intro -374;the introduction -38;the investment -120;the investors -368
the invitation -103;the invite 122;the invoice -662;the invoices -259;the issue -121
the issues -151;the job 128;the key -327;the keys 137;the kids -388;the kind -886;the knee -185
the knowledge -36;the lab -704;the ladder -363;the landlord -194;the last 325;the late -459
the latest -515;the launch -246;the lawyer -485;the layoffs 413;the leader 420;the leadership -160
the leading 435;the letter -71;the liberty 541;the library 20;the licence 45;the license -517
the lift -261;the lighthouse -544;the line 355;the link 393;the links 162;the list -217
the listing 240;the little -42;the live 45;the local -359;the lock -421;the log -142;the logo -264
the long -35;the lookout 947;the loop 965;the loss -94;the love -169;the mail -208
the mailing -423;the main -418;the maintainer -271;the maintainers -508;the major 306
the majority -60;the man -29;the market 591;the marketing -572;the meantime -129;the media -55
the meeting -441;the meetup 311;the memories -20;the menu 80;the merger -222;the message -77
the midlands 573;the migration -469;the ministry -880;the minutes -129;the mobile -439
the modified -338;the moment 288;the monday -192;the money 63;the month -119;the moon 61
the more -521;the morning 84;the move -89;the movie -153;the museum -600;the nail -502
the name -197;the names -295;the national 153;the networking -51;the new -634;the news 60
the newsletter -312;the next 39;the night -262;the node 266;the noise -171;the nomination 737
the notification -371;the number 197;the numbers 522;the occasional 62;the offer -835
the office -504;the old -389;the onboarding -267;the one -361;the ones -665;the online -147
the only -1018;the open 676;the opportunity -331;the opposite -560;the options 112;the order 351
the ordinary -152;the organization 89;the original -574;the other 363;the others -211
the owner 465;the package -488;the page 341;the pain -127;the panel -771;the paper -822
the part -158;the partnership 71;the party -519;the past 34;the patch -737;the payment -288
the payroll -53;the pdf -232;the people 788;the perfect 361;the person 1015;the phone -148
the pilot -115;the pitch -106;the pizza -306;the place -358;the platform 54;the plugin -381
the podcast 347;the point -117;the position -1034;the possibilities -224;the possibility 434
the post -83;the potential 614;the power -672;the presentation -251;the previous -139
the pricing -858;the primary 200;the print 710;the printer -113;the problem -518;the process 1028
the product -438;the production -242;the program 169;the programme 114;the progress 174
the project -738;the projector -530;the proper -232;the proposal 279;the prototype 59
the public -381;the q0 -305;the quality 32;the question -363;the questions -154;the quick -93
the quote -570;the radio -34;the rain -100;the rates 325;the readers 612;the readme -316
the reason 660;the recent 147;the recipe -366;the recording 520;the reference -35;the region -128
the release -397;the reply 398;the repo -873;the report 69;the repository 74;the resources -568
the rest -283;the result 241;the results -298;the reunion -159;the revenue -842;the review -386
the revised -345;the right 896;the river 375;the road 124;the roadmap -230;the role 1068
the roof -553;the room 72;the round -289;the rye -187;the sad -220;the sale 327;the sales -78
the same 184;the scans 194;the school -435;the scope -584;the second -1189;the security 150
the seed 217;the sensors -450;the seo 541;the series -606;the session -188;the shared -435
the sheet -364;the shop -348;the short -208;the show -75;the side 667;the simple 577;the site -89
the slides -687;the slow -131;the small -831;the sofa 142;the software 546;the solution -362
the source -479;the space -55;the specific -164;the sponsor -280;the spring 375;the station -212
the story 358;the street -314;the strength -203;the subsequent 219;the suggestion -373
the summer 174;the summit -128;the super 254;the supplier -450;the supply 147;the support 387
the survey -109;the system -31;the table -209;the talk -210;the team 173;the tech -354
the technical -132;the terms 123;the test -337;the thing 255;the things 138;the third -891
the three 22;the time -331;the timeline -332;the timing 1046;the title -93;the tool -796
the top 75;the topic -309;the total 265;the trade 95;the training 147;the tram -462
the transaction -465;the transition -149;the translation -340;the trial 671;the trick -416
the trip -284;the two -1190;the u 464;the uk 237;the upcoming 416;the update -560;the updated -330
the url -875;the us 349;the usa -332;the usual -72;the value 323;the vendor -78;the very -401
the vet 310;the video -219;the warm -27;the way -146;the web 802;the web0 120;the website -122
the week 232;the weekend -192;the white -442;the whole -306;the widget -214;the window -149
the windows -893;the word 201;the work 376;the works -138;the workshop -619;the world -179
the writer -43;the wrong 232;the year 183;the years -49;the yoga 78;their 780;their actual 627
their business -182;their company 279;their day 547;their energy 423;their expertise -114
their first 994;their job 294;their online 419;their page 41;their products -421
their respective 158;their role -492;their sales 169;their site 93;their situation 23
their team 48;their website 88;their work -425;them -56;them . 459;them ? 138;them and 680
them back 113;them for 540;them here -245;them i -206;them in -308;them over -148
them specific 210;them this -231;them to -1192;them together 144;them up 347;them what -32
theme 296;themselves -81;then -430;then . -138;then i -891;then it -285;then send 241
then started 443;then we 69;theory -83;there -492;there . -35;there ? -987;there a -312
there and -324;there any 500;there anything -639;there at -81;there be -367;there could 44
there for -84;there hope 336;there i -84;there if 240;there in -587;there is -682;there may 631
there might 341;there one 103;there s 131;there someone 805;there was -259;there when -579
there who -170;there will -160;thereby 529;therefore -91;these 325;these . 362;these are 198
these days 271;these items -289;thesis 51;thesis . 107;thesis on -257;they -405;they actually -182
they are -348;they can 233;they could -128;they did 344;they do 322;they don -223;they find -134
they go -732;they have 175;they hit 598;they liked -206;they ll -410;they love 851;they re -226
they ve -119;they were -741;they would 350;thing -347;thing . -829;thing about 150;thing and -78
thing i -1001;thing in -361;thing on -629;thing that 98;thing they -76;thing we 255;thing you 219
things -667;things . 306;things 0 865;things ? -22;things about -364;things and 168
things are -843;things can -121;things from -119;things have 551;things i -134;things like 358
things that 509;things to 306;things you -23;think 300;think . -630;think ? -149;think a -268
think about 834;think i -427;think is 475;think it -645;think of 625;think something -461
think that 312;think the -608;think there 267;think they -317;think this 199;think what -625
think would 310;think you 944;think your 243;thinking -487;thinking about 430;thinking of -661
thinking we -312;third -252;third floor -1074;third of 137;third time 674;this -434;this . -947
this ? 585;this a 831;this adds 525;this afternoon -227;this again -171;this all -42
this amazing 158;this and -302;this app 295;this area -144;this article -667;this as -290
this at -167;this awesome -32;this back 447;this be -180;this before -447;this book -188
this brief 547;this bug -340;this but -288;this call -74;this challenge 334;this coming 278
this community 64;this context -161;this could 305;this day -30;this difficult -248
this domain -189;this email 900;this endeavor 144;this episode -138;this event 297;this for -476
this got 675;this helps 635;this i -108;this in -521;this information -366;this into -256
this is -77;this isn 423;this issue -874;this it -546;this just 536;this kind -697;this letter 701
this library -568;this link 768;this little -75;this mail -31;this market 255;this matter 691
this may 710;this means -440;this message -34;this might -241;this month 22;this morning -445
this new 21;this now -28;this number 807;this off 703;this offer 474;this on -559;this one -215
this open -466;this opportunity 93;this or -908;this out 646;this package -662;this page 325
this paper -123;this please -196;this point -718;this position -112;this post -313;this pr 256
this process 140;this product 95;this program 488;this project -600;this quarter 917
this question -254;this really -66;this repo -525;this repository 92;this request 107
this resource -73;this role 399;this seems -620;this short -100;this should -247;this site -121
this small -188;this so -458;this software -702;this sounds 164;this space 192;this still -136
this the -72;this thread -483;this thursday 669;this time -768;this to -405;this today -554
this tool 220;this topic -546;this type -194;this up 558;this was -587;this way 172
this website 114;this week -537;this weekend 279;this when -197;this will -595;this work 379
this would 289;this year 817;thomas 52;those -374;those products 273;those who 232;though -485
though . -1007;though i 136;though it 190;though we -157;thought 134;thought . -584
thought about -305;thought i 906;thought it 224;thought leaders -642;thought of -60
thought that 754;thought this 463;thought we 92;thought you -875;thought your 424;thoughtful -588
thoughtful and -235;thoughts 159;thoughts . -580;thoughts ? 535;thoughts and -311;thoughts on 1552
thoughts or 728;thousand 738;thousands 295;thousands of 312;thread -313;thread on -350;three 952
three . -77;three months 324;three new 795;three of 480;three things 752;three years -395
thrilled 55;thrilled to 72;through 1002;through . -115;through a -477;through how 204
through it 325;through linkedin 70;through my 353;through our 340;through some 175
through strategic 73;through the -224;through them 519;through this 514;through your 242
throughout -50;throughout this -56;throw -397;thursday -596;thursday . -886;thursday ? 406
thursday afternoon -127;thursday or -947;thursday works -191;thx 420;ticket -117;ticket for -371
tickets -271;tickets are -367;tide -150;tide gauges -368;tie -255;tier 20;tier 0 402;tight -224
till 85;till sunday 465;time 184;time . 311;time 0 63;time ? -413;time a -485;time and -392
time as -20;time at -438;time before 541;time by 38;time fee -186;time flies 232;time for -324
time i -919;time in -25;time is 140;time next -87;time no -380;time of -349;time off 108
time offer 694;time on -332;time or 128;time out -274;time s 392;time same -134;time so -153
time that 482;time this -303;time to 987;time we -564;time with -532;time works -427;time you -314
timeframe 939;timeframe . 217;timeframe ago 469;timeline -210;times -324;times and -203
times on -551;timesheets 591;timing 806;timing is -274;timing isn 411;timing s 1121;tiny 43
tiny one 147;tip -323;tips 128;tips and 261;tired 424;tired of 286;title 1338;title and 249
title at 739;title position 100;titled 543;titles 1709;to -40;to . -37;to 0 -43;to 00 -193
to 000 864;to 000k 632;to 00k 305;to 0pm -154;to ? -126;to a 453;to about 629;to accept 411
to achieve -216;to actually -492;to add -533;to adjust 678;to all -100;to an 271;to ana 585
to and 218;to announce -64;to another 137;to any -149;to anyone 661;to apply -655;to are 281
to arrange -243;to ask 621;to assume 258;to at -223;to attend -414;to avoid -1007;to back -268
to be 125;to become 804;to begin 432;to benefit 30;to bob -563;to book -59;to boost 470
to both 216;to bother 778;to bounce -267;to break 393;to briefly 464;to bring 459;to build 1023
to buy 1174;to call -66;to capture -602;to catch -1029;to celebrate -84;to change 94;to chat 523
to check 492;to choose 256;to circle -475;to claim 1291;to clarify -781;to close 275
to collaborate 748;to collect 321;to come -765;to compare 903;to confirm 20;to connect -1156
to connecting -206;to consider -611;to contact 292;to continue 411;to continuing -394
to contribute 402;to cover 496;to create 174;to data 207;to day 371;to dead 267;to decline -179
to delete 172;to deploy -123;to develop -315;to discuss -674;to discussing 243;to do -355
to document -415;to donate -609;to donating -651;to double 353;to drop 282;to e -83;to each -261
to earn 1113;to end 703;to establish 148;to everyone -332;to exchange 336;to expand 61
to explain -515;to explore 923;to express -454;to extend 477;to face -529;to feature 1547
to find 178;to five 64;to fix 360;to follow -694;to friday -225;to further 94;to gain 187
to gently 262;to get 269;to getting -423;to give -1232;to go 219;to grab -668;to grow -400
to guest 20;to guests -231;to hand -1036;to handle -295;to have 156;to having 58;to hear -918
to hearing 721;to her -100;to http 477;to https 384;to implement -128;to improve 95
to include -1354;to increase 130;to inform -124;to install -381;to interview 386;to introduce 251
to introducing 484;to invest -350;to investor 72;to invite 500;to it -123;to its 340;to jeff -187
to join -675;to jump 64;to just -71;to keep 1310;to know -79;to land 395;to lead 22;to learn 104
to leave 998;to let -256;to link -806;to list 389;to listen -53;to lock 93;to look -1227
to lose 1001;to mail 372;to maintain -322;to make 348;to making 921;to many -242;to me -65
to meet 138;to mention -92;to merge -670;to mind -70;to miss 347;to monitor 222;to move -131
to mutual -612;to my -293;to new 337;to next -306;to nominate 242;to norwind -68;to now -334
to offer 484;to old 127;to on 664;to one 484;to open -517;to other -69;to our -265
to participate 618;to pass -374;to pay 308;to people -405;to pick 537;to pitch 221;to plan -330
to play -206;to point -242;to post 343;to prepare -287;to present 256;to proceed -296
to promote -285;to propose -99;to protect -151;to prove 363;to provide 229;to publish 1282
to push -327;to put -47;to quote 633;to raise -35;to re 175;to reach 25;to read -600;to really 225
to reap -115;to receive -571;to reconnect 741;to reference 285;to remove -613;to reopen -81
to replace -230;to reply -331;to report -148;to reproduce -25;to request 394;to reschedule -358
to resell 369;to resource -505;to respond -318;to retire 390;to return -138;to review 65
to run -508;to say -545;to scale 307;to schedule 148;to school -109;to see 680;to seeing -166
to sell 868;to send 384;to serve -163;to set 973;to setup -81;to share 480;to shoot 366
to show 329;to sign -705;to sit -491;to solve 184;to some -309;to somebody -529;to someone 720
to something -146;to speak 392;to speaking 336;to specific -343;to spend -425;to split -476
to sponsor 384;to start -282;to stay -610;to staying -402;to step 156;to stop 247;to study 574
to submit 60;to suggest 501;to support -1081;to switch 144;to take 310;to taking 155;to talk -167
to target 159;to tell 377;to test 178;to thank -628;to that -97;to the -654;to them 175
to think 229;to this -690;to thursday -476;to touch -323;to track 235;to trade 374
to transition -402;to translate -1107;to travel 586;to try 443;to us 222;to use -535;to value 604
to visit 80;to walk -172;to waste 423;to welcome 185;to what 432;to whatever -311;to where -74
to win 37;to work -279;to write 992;to you 55;to your 831;today -380;today . -320;today ? -827
today and 478;today i -404;today is -309;today s 165;toddlers 472;toddlers . 472;together -294
together . -432;together ? -120;together a 616;together and 166;together at -847;together for 526
together on -412;together soon -298;token 517;token on 179;tokens -143;tokens and 628;told -1086
told her -342;told me -308;told the -65;told when -289;told you -269;tom -267;tom and -90
tom s -553;tomorrow -832;tomorrow . -414;tomorrow ? -102;tomorrow afternoon -559;tomorrow at -931
tomorrow s 73;tomorrow to -287;ton -72;ton of -72;tonight 328;tonight . 457;tonight ? -299
tonight at 358;tons -156;tons of -156;too -214;too . 771;too ? -146;too busy -476
too expensive -826;too full -921;too long 57;too many 156;too much -150;took -416;took less 194
took me 250;took over -480;took that 254;tool 651;tool . -867;tool and -413;tool called -58
tool finds 252;tool for 506;tool is -205;tool that 216;tool to 476;tools -60;tools . 278
tools for -697;tools in 170;tools we 375;top 523;top . 212;top 00 -319;top in -57;top of 20
top priority -351;topic -447;topic . -1287;topic and 93;topic discussed -141;topic for -326
topic ideas 91;topic is -434;topic looks 160;topic of -228;topic really 102;topic that 324
topic to -99;topic was 334;topic would 846;topics -589;topics . -482;topics and 157;toronto 97
total -931;total . -141;totally 552;totally agree -163;totally fine 578;totally get -81
totally understand 461;touch -777;touch . -249;touch ? 148;touch and -405;touch base -323
touch for -529;touch with -644;tough -156;tough week -53;tour 495;tour ? 385;toward 668;town -271
town . -450;town and 106;town next -187;traces 817;track 471;track performance 107;tracked 300
tracking 1459;tracking . 581;tracks 244;traction 419;trade 458;trade show 50;trader -288
traders -81;trades -312;trading 470;trading . 221;trading platform 208;traditional -285
traffic 726;traffic and 376;traffic from 41;traffic to 189;trail -742;train -215;train is -84
trained 146;training 379;training . 147;training and 1002;tram -427;transaction -465
transactions 145;transactions . 145;transfer 505;transfer and 285;transition -182;translate -1276
translate it -626;translate the -633;translate your -383;translated -277;translated article -60
translation -648;transparent 25;travel 279;travel and 226;traveling -26;travels -379
travels . -437;treasure -163;treat 1783;treat yourself 1931;treating -186;treating you -186
treatment -586;treats 89;tree -875;tremendous -367;trends -73;trends and -586;trial 981
trials -186;trick -282;trick . -462;tried 374;tried it -92;tried reaching 562;tried the -663
tried to 598;tried your -323;trigger 264;trigger event 232;trip -663;trip . -482;trip and -65
trip to -234;trouble -706;trouble . -215;trouble getting -471;troy -104;truck -25;true -143
true . -344;true love 184;truly -425;truly appreciate -175;truly impressive -33;trust -519
trusted 343;try 677;try . -223;try and -256;try it 394;try one 449;try our 1447;try the 608
try to -924;try you 716;trying 1027;trying it 407;trying to 989;tuesday -608;tuesday . -167
tuesday ? 439;tuesday at -194;tuesday or -681;tumblr 526;turn 473;turned 110;turned into -311
turned out 580;turns 47;turns out -403;tutorial -741;tweak -155;tweet -204;tweets 64;twelve -121
twenty -321;twice -593;twice . -298;twice and -54;twice for -194;twitter -239;twitter . 57;two 69
two . -980;two changes -206;two days -235;two hours -660;two minute 383;two more 320;two of -1242
two organisations 153;two page 719;two pages -199;two people -86;two places 824;two should 80
two spots 214;two things 170;two years 132;tx 187;type 455;typed -86;types 320;typescript -40
typical 303;typically 47;typically see 308;typing -724;typos -173;u 45;u . 656;uber 108
uber for 108;udemy 639;udemy course 871;ui 597;ui . 769;uk 923;uk . -31;unable -124;unable to -124
unaware -27;unbeatable 274;uncle -44;uncle . -354;uncle is 301;under -665;under 00 89
under one 546;under the -538;under your -330;understand 944;understand . -305;understand how 85
understand if 768;understand that 169;understand the 838;understand their 582;understand what 20
understand where 180;understand why -419;understand you 197;understand your 250;understanding -716
understanding . -284;understood -256;understood . -256;unexpectedly -178;unforgettable -145
unfortunately -55;unfortunately i -198;unfortunately it -99;unique 473;unique feature 137;unit 291
university 63;university in 705;unless -137;unless you -498;unlock -215;unrelated -237
unrelated to 273;unsubscribe 46;untapped 449;until -785;until friday -699;until july -185
until next -33;until sunday 481;until the -143;up 119;up . 107;up ? 80;up a 774;up and 66
up as 616;up at 121;up but 625;up by -842;up first -650;up for -181;up from -115;up gently 306
up here 1185;up i 260;up in -68;up list 614;up more 367;up my -200;up now 357;up of 32;up on -205
up properly -283;up so 110;up sometime 311;up soon -356;up that -757;up the -146;up to 314
up tomorrow -439;up we -192;up where 156;up wine 201;up with -101;up your -111;upcoming 1015
upcoming summer 290;update -401;update . -251;update i -197;update on 384;update the -328
update your -372;updated 292;updated . -251;updated ? -69;updated contact 162;updated resume 655
updated the -221;updates -157;updates . -126;updates ? -97;updates on 193;updates to -40
updating -445;upfront -233;upgrade 701;upgrading -35;uplift -766;upon -444;ups 57;upstream 619
upvote 326;ur -314;urgent -280;urgent requirement 727;url 1020;url . 1119;url http -143;url it 123
url thank 356;url that 216;us 616;us . -225;us ? 717;us a 1013;us about -425;us an -253;us and 145
us are 270;us as -106;us at 655;us by 131;us for -26;us from -796;us if 36;us in 347;us is -714
us know 204;us on 269;us or 429;us the -403;us to 739;us we -362;us will -20;us with 346
us your 154;usa -332;usage -582;usage . -407;usd 571;usd per 443;usdt 293;use -484;use . -66
use ? -295;use a -223;use and 239;use case -138;use code 278;use for 106;use i 214;use in -126
use it -95;use my -147;use of -566;use the -664;use them -55;use this -579;use to 377
use what -254;use with 297;use your -882;used -534;used . -263;used ? -536;used a -481
used and 124;used by 454;used for -353;used to -28;used your -354;useful 326;useful . 208
useful ? 312;useful as 542;useful context 64;useful for -369;useful happy 33;useful i 94
useful resource 216;useful to -524;user -349;user experience 164;user name -90;username 404
username . 404;users 321;users if 827;users like -401;users who -399;uses -347;using -216
using ai 697;using an -217;using any 442;using it -50;using our 230;using product 196
using the -22;using this 68;using your -586;usp -691;usual -438;usual spot -81;usually 345
utilize -330;ux 293;ux stories 710;v 797;v . 603;v0 -648;vacation -699;vacation until -160
valid -26;valid until 303;valley -241;valuable 410;valuable . -216;valuable addition -251
valuable content 102;valuable for -215;valuable information -94;valuable insights -192
valuable to 213;valuation 168;valuation . 168;value 1214;value . 390;value and -161;value for 63
value of 323;value to 540;value your 922;valued 496;vancouver 368;vanished -193;variable -397
variations -1031;variety -42;various -397;vat -372;vault -192;ve -259;ve a 479;ve added -658
ve already 54;ve always 210;ve applied -499;ve attached -21;ve been -463;ve booked -329
ve built 136;ve created 599;ve decided 310;ve developed -322;ve done -214;ve found 337
ve gone -530;ve got 707;ve had 153;ve heard -364;ve helped 882;ve hit -103;ve included -359
ve just 375;ve learned -401;ve made -317;ve mailed -525;ve missed 604;ve moved -83;ve never 521
ve provided -209;ve reached 83;ve read -253;ve really 404;ve recently 236;ve reduced -32
ve reviewed -184;ve run -196;ve scheduled -63;ve seen 215;ve shared -291;ve signed -362
ve some 791;ve started 68;ve stuck 194;ve talked -521;ve tried 441;ve worked -402;ve written 111
vehicle 784;vendor -845;vendors -135;venture 63;ventures 343;ventures . 342;venue 647;venues -85
vercel 384;vercel . 197;verified 815;verify 161;version -1030;version 0 -232;version at 121
version i -132;version is -190;version of 21;versions -492;very -343;very best -157
very comfortable -310;very easy -433;very excited 37;very glad 47;very good 210;very happy 208
very helpful -575;very important -208;very impressed 874;very interested 408;very interesting -507
very much 670;very nice -228;very similar -112;very valuable -869;very welcome -813;very well -30
vet 24;vetted 617;via 205;via email -53;via slack -282;via the -166;vibe 241;vibes -280
victoria 161;video 415;video . 415;video ? -333;video if -330;video it -113;videos 197
videos . -251;videos for 465;view 270;view on 616;viewed -565;viewed my -416;viewed your -265
viewing 495;views 367;village -95;vimeo 397;vip -95;vip00 278;vip00 for 278;viral 253;virtual 467
virtual coffee 247;visibility 911;visibility and 471;visit -603;visit . -322;visit ? -987
visit my -21;visit the -657;visit you -152;visiting 337;visiting your 675;visitors -50
visitors . 309;visitors with -126;visitors would 381;visual 667;voice 938;volume -723
voluntary -195;volunteering -574;volunteers -585;vote 208;vote for 896;vp 576;vp sales 383;vs -258
vs . -115;vs actual -25;w -168;wait -897;wait for -355;wait to -317;waiting 158;waiting for 91
waived 693;wake -422;walk 619;walk through -365;walk you 991;walked -211;walking -458;walks -45
wall -449;wall . -177;wallet 656;wallet . 265;wand 276;wanna 288;want 96;want . 157;want a 106
want company -1010;want for 1311;want i 334;want it 78;want me -330;want more 943;want one 685
want the 482;want to -197;want you 57;wanted to 266;wanted you -397;wanting -189;wanting to -189
wants -687;wants to -360;ward 268;warehouse 730;warm -250;warm regards -72;warm wishes -199
warmest -216;warning 23;warrant -483;was -500;was . -58;was 00 -744;was a 145;was able -38
was about -554;was absolutely -65;was always -26;was an -681;was browsing 178;was checking 32
was genuinely 268;was good -191;was hoping 957;was immediately 109;was impressed -344;was in -119
was it -288;was just 220;was looking -248;was lovely 557;was no -409;was one -267;was out -98
was particularly 49;was reading 168;was really 485;was sad -73;was so -405;was something 152
was spot -559;was surfing 530;was talking -618;was that -147;was the -613;was there -309
was thinking -377;was to 858;was willing -67;was wondering -23;was worth 279;wasn -102;wasn t -102
waste 594;waste your 40;wasting 132;wasting your -63;watch 273;watched -51;watched your -55
watching -720;watching how 242;watching you -326;water -189;water and -407;wave -201;wave a 276
way -217;way . -302;way ? 250;way and -98;way but 187;way for -332;way happy 66;way home -148
way i 412;way just 649;way keep 21;way more -252;way of -383;way they -206;way to -257;way too 51
way we -853;way you -873;ways 224;ways to 337;ways we -216;we 55;we achieved -83;we agreed -453
we aim 278;we all -327;we also 438;we appreciate 100;we are 460;we automate 356;we believe -109
we both -690;we build 32;we built 466;we buy -729;we came 273;we can 149;we cannot -799
we chat 657;we connect 300;we connected -650;we could -285;we count 211;we d 77;we decide -192
we did -49;we didn 48;we discuss -340;we discussed -377;we do 1084;we feel 133;we finally -320
we find 59;we fix 123;we found 356;we get 359;we give 271;we go -335;we got -615;we grab 392
we grew 355;we guarantee 551;we had -576;we handle 267;we happen 272;we have 393;we haven -436
we help 171;we helped 300;we hop -441;we hope -212;we install 135;we invite 34;we just 492
we keep -387;we know 606;we last 1219;we launch 314;we launched 457;we learned -30;we left 156
we ll -811;we love 790;we loved 163;we made 136;we make 532;we manufacture 318;we may 502
we met -426;we might 268;we miss 826;we move -1079;we need -886;we noticed 951;we offer 515
we only 470;we pay 161;we plan -251;we produce 541;we provide 680;we push -202;we ran -256
we re 436;we realized 37;we really -192;we receive -395;we received 227;we recently 339
we reschedule -48;we run 37;we sat -432;we saw 68;we schedule -433;we see -122;we seem 579
we send 31;we set 54;we share -574;we shared -668;we should -776;we speak 392;we specialise 45
we specialize 375;we spend 83;we spent -65;we start -441;we stay -195;we still 290;we support 54
we tag -656;we take -253;we talk 304;we talked 35;we think -29;we understand 82;we used -566
we usually -556;we ve -269;we want 282;we wanted 127;we went -267;we were -341;we will -595
we wish -593;we won -713;we work 527;we worked -587;we would 29;wealth 531;wear 35;web 568
web and 786;web design 24;web development -388;web page -351;web site 64;web0 382;webinar 254
webmaster 290;webmaster i 187;website 1521;website . 1149;website and 1477;website called 385
website http 410;website i 94;website in 324;website is -227;website offers 413
website preview -66;website s -917;website so 94;website this 192;website to 193
website using -286;website we 260;website where 124;website while 276;website with 719;websites 86
websites . 59;websites and -208;websites for 599;wedding -778;wedding . -329;wedding in -328
wedding on -795;wednesday -715;wednesday . -122;wednesday ? -181;wednesday afternoon -776
wednesday and -20;wednesday at -369;wednesday would -132;wednesdays -316;week 46;week . 327
week 00 -225;week ? 234;week about 65;week ago 715;week ahead -129;week and 223;week at 55
week but -54;week going -253;week here -31;week i -805;week if 28;week in 194;week intensive -111
week is -185;week s -707;week since 37;week so 357;week that 199;week to -449;week twelve -98
week was 422;week with -22;week would 203;weekend -150;weekend . -334;weekend ? -404;weekly 515
weeks 836;weeks . 601;weeks ? -55;weeks ago 458;welcome 307;welcome . -558;welcome back -86
welcome the 130;welcome to 441;welcome you 418;welcomed -25;welcomed . -28;well -367;well ? -359
well and 160;well as -92;well at -41;well deserved -158;well done -278;well for 393;well funded 58
well i -74;well in 216;well known -263;well last -343;well on -181;well so 256
well structured -539;well with 194;went -580;went from -411;went into -164;went out -317
went to -226;went up 139;were -1029;were a 33;were always -58;were asking 230;were impressed -344
were in -348;were interested 1021;were looking 240;were not -351;were right -228;were talking 194
were the -251;were very -568;weren 229;weren t 229;west -34;what -370;what . -841;what a 117
what about -543;what actually 411;what are 280;what can -969;what caught 551;what changed 698
what did -465;what do 413;what does 101;what happened 28;what happens -26;what has 720
what have -571;what i 657;what if 525;what is -293;what it 495;what kind -63;what made -375
what makes -274;what my 1138;what our 69;what s 364;what should -479;what the -291;what they 682
what this -132;what time -665;what to -272;what was -227;what we 1007;what would 476;what you -883
what yours 318;whatever . 324;whatever you 481;whatsapp 825;whatsapp . -324;when -84;when ? -532
when a -252;when are -195;when can 804;when i -181;when is -68;when it 324;when my -465
when one -111;when people 32;when someone 275;when the -153;when they 330;when we -32
when would 371;when you -870;when your -312;whenever -1099;whenever . -476;whenever you -1000
where 119;where else -36;where i 40;where it -201;where should 131;where the 49;where they 607
where to -622;where we 267;where you 1040;whether 237;whether i 461;whether it -540
whether or -135;whether the -302;whether to -682;whether we 759;whether you 653;which -98
which can 77;which has 677;which i -889;which is 887;which may -630;which might 188;which one -230
which trail -825;which version -316;which we 280;which will -37;which you -53;which your 365
while -439;while . -738;while and -150;while but -44;while checking 116;while hope 349;while i 187
while it -104;while looking 280;while researching -335;while since 69;while still 85;while you 151
white -94;who 1026;who are -389;who asked -395;who can -176;who could -339;who d 710;who do 967
who else -412;who had -504;who handles 471;who has -349;who have -378;who i 192;who is 55
who knows -525;who looks 602;who might 1153;who need 789;who paid 638;who runs 442;who s -711
who should -641;who the -173;who ve 561;who want 230;who wants 211;who we 42;who would 469
whole -236;whole team -229;whom -603;whom are 83;whom i -483;whose 442;why 63;why . -121;why ? 355
why don 191;why i 822;why is -748;why it 208;why not -224;why the -441;why this 50;why you 118
wide 274;wide range 274;widget -141;wife 128;wiki 617;wild -68;will -486;will be -85
will check 169;will close 199;will consider -24;will contact -1269;will continue -242;will do 222
will find 584;will get 213;will give 298;will go -25;will have -506;will help -657;will hold -186
will hopefully 170;will lead 123;will let -138;will love 219;will make -210;will miss -44
will not -592;will provide 797;will put 299;will reach -388;will remove 451;will respectfully -322
will review -291;will see 380;will send 588;will still -196;will surely 305;will take 184
will there -324;will truly -23;will update -219;will walk 218;will write -773;will you 96
willing -132;willing to 83;willingness 427;willingness to 427;win . 102;win back 291
wind energy 196;window -29;window . -103;windows -760;wine 613;wine . 323;wink -241;winning -121
wins -218;winter 143;wisdom 254;wise -276;wiser 455;wish -537;wish i -419;wish to 1008
wish you -854;wishes -611;wishes . -447;wishes for -141;wishes to -241;wishing -645
wishing you -407;with 223;with . -325;with 0 597;with 00 1118;with 000 -172;with 00k 129
with ? -106;with a 404;with about 1294;with actionable 44;with ai 99;with all -236;with an 359
with another -213;with any -173;with audience 161;with business 519;with common 20;with company 32
with credit -790;with engineers 467;with every 391;with everything 328;with fellow -782
with firms 180;with five -59;with further 409;with good 430;with great 133;with guaranteed 415
with guest 696;with half -263;with happiness -138;with in -342;with is -337;with issues 194
with it -998;with its -312;with joy -239;with just 767;with like -484;with lots -152;with many 376
with marketing -231;with me -942;with more -766;with my -262;with new -181;with no -150
with one 352;with or -484;with other -84;with others -147;with our 430;with over 296;with pain 171
with people -135;with please -141;with problem 22;with product 740;with real 74;with redacted 691
with related 199;with relevant -20;with similar 210;with some -206;with someone 212
with specific -254;with talented -219;with ten 838;with that -770;with the -690;with them -485
with this -141;with two -648;with us 1202;with what 393;with whom -623;with work -663;with x -482
with you 117;with your 633;with zero 704;withdraw 125;withheld 158;within -312;within 0 -244
within 00 -478;within a -154;within the -290;within your 584;without 165;without a -720
without any 717;without asking 195;without giving -127;without hiring 848;without me -594
without the 119;without this -475;without you -474;women 213;won 148;won t -85;won the -157
wonder -392;wonder how -49;wonder if -696;wonder what 419;wondered 150;wondered how -421
wonderful -749;wonderful . -71;wonderful and -104;wonderful day 138;wonderful new -23
wonderful time -416;wonderful week -64;wonderfully -337;wondering -622;wondering how -21
wondering if -748;wondering whether -292;wonders 305;word 694;word . 661;word ? 251;word about -50
word of 471;wordpress 408;words -818;words . -193;words about -256;words in -663;work -96
work . -167;work ? 488;work alongside -832;work and -477;work anniversary -467;work around -605
work as -304;work at -462;work but -175;work dedication -102;work done 505;work for -631
work has 577;work here 342;work i 35;work if -80;work in -113;work is 306;work of 366;work on -426
work or 134;work out 590;work so 142;work there -230;work through 882;work together 109
work very 327;work well 335;work when -40;work with 884;work you 153;worked -655;worked . -67
worked for 490;worked there -628;worked together -651;worked with -311;workers 127;workers . 127
workflows 548;working 156;working . -153;working and -237;working capital 334;working for 65
working from 327;working full -171;working group -329;working in -302;working on 99
working to 1119;working together 82;working with 59;workplace 177;works 120;works . 555
works best -395;works for -140;works in 111;works now -92;workshop -451;workshop in -89
workshop on 448;world 51;world . -680;world of 194;world to 453;worries 111;worries . 393
worries at 403;worries if 313;worries just 64;worries take -246;worry -247;worry about 285
worry it 194;worst 228;worth 711;worth a 461;worth adding -49;worth checking -824;worth it -705
worth your -253;worthwhile -85;would 358;would 000 -293;would a 386;would actually 73
would also -115;would any -307;would appreciate 649;would be -180;would benefit 40;would bring 840
would cost -572;would encourage -411;would find 235;would fit 326;would give -312
would gladly -924;would have 310;would help 1048;would i -737;would it 287;would like -235
would love 308;would make -26;would mean 508;would next 172;would not 203;would prefer 52
would rather -278;would really 240;would say 59;would suggest -431;would suit -68;would take -680
would that 442;would value -69;would welcome 100;would work 278;would you 690;wouldn -608
wouldn t -608;wow -165;wow . -241;write 626;write . -295;write a -97;write about 531;write an 198
write and 279;write for 421;write it 260;write me -353;write on 338;write the -595;write them 431
write to -458;write up -453;writer 1145;writer and 237;writer in 595;writes 890;writing 643
writing . 269;writing a -65;writing about 151;writing the -350;writing to 247;written 1030
written . -62;written a 388;written about 637;written by 457;written for 173;written in -222
wrong 432;wrong . 86;wrong i 983;wrote 423;wrote . -54;wrote a 568;wrote about 349;wrote in -243
wrote on 252;wrote something -108;wrote that 181;wrote the -668;wrote to 688;www 569;www . 569
x 584;x . -164;x years -482;xxx 385;xxxxx 877;xxxxxx 298;xyz 1421;y 85;y all -459;ya -188
yahoo 141;yea 194;yea we 194;yeah -792;year -516;year . -478;year ? 964;year ahead -174
year and 146;year anniversary -132;year at -24;year in 700;year of -416;year old -825;year s -639
year student -451;year to 250;year wiser 455;years -401;years . -192;years ? 237;years ago -344
years and -589;years at 396;years i -205;years in -806;years is -235;years now 274;years of 68
years on 590;years to -337;yes -1127;yes . -245;yes and 237;yes for 205;yes i -1043;yes or 522
yes please -499;yes so -311;yes we -286;yes you -154;yesterday -94;yesterday . -235
yesterday i -128;yesterday s -417;yet -291;yet . -143;yet ? 115;yet so 266;yet to -169;yo 1041
yoga 539;york 529;york . 51;york times 662;you . 72;you 00 523;you 000 385;you ? 93;you a 480
you about 1477;you accept 252;you add 961;you after -220;you again -240;you agree 416;you all -252
you already -265;you also -340;you always -539;you among -324;you an -426;you ana 169;you and -507
you anything 544;you apply -488;you are 231;you around -267;you as 21;you ask -730;you asked -1020
you at -182;you attended 211;you available 851;you back -144;you be 356;you because 870
you been -195;you both -901;you bring -138;you brought -381;you built 38;you but -644;you by -89
you came 221;you can 158;you change -416;you charge -597;you check -565;you come -261
you coming -102;you confirm -532;you consider 2167;you considered -187;you could 1998
you crossed -142;you currently 1935;you d 777;you deal -496;you described -911;you did -204
you do 627;you doing 652;you don 1141;you down 960;you during -349;you enjoy -223;you enjoyed -53
you ever 1192;you exactly 94;you explain -285;you feel -34;you feeling -839;you find -768
you finished -90;you first -67;you follow -36;you for -1048;you found -722;you free -1149
you from 786;you further 403;you gave -471;you get 66;you getting 543;you give 145;you go -229
you going -549;you got 24;you grow -390;you guys -340;you had 201;you handle 29;you handled -600
you happen 506;you happy 462;you have -320;you haven -258;you hear 1010;you help -263
you helped -535;you here 138;you holding -656;you how 839;you i 296;you if 472
you immediately -348;you in -22;you interested 544;you introduce 131;you is -363;you join -495
you just 683;you keep 547;you keeping 275;you know 21;you lead 139;you leave -215;you lend -285
you like 308;you liked 411;you liking -119;you link 223;you linked 245;you look 388;you love 962
you lunch 168;you made -462;you many 225;you may 518;you mean -1278;you meet -39;you mentioned 764
you might 736;you mind -364;you money 214;you more 815;you moved -379;you must -506;you my 128
you need -696;you needn -412;you next -124;you no -170;you not 59;you now -131;you of 136
you off 683;you on -86;you once 132;you one 546;you only 878;you open 438;you or 1052;you our 318
you over 243;you own 247;you pay 391;you peace -94;you perhaps 482;you pick -69;you plan 221
you point 1089;you post 1011;you posted -340;you prefer -126;you probably -146;you provide -383
you put -793;you qualify 302;you re -138;you reaching -147;you read -228;you really 103
you receive 906;you recomend 58;you refer 206;you remember -424;you reply -142;you review -184
you ring -566;you run 368;you said -189;you saw 259;you say -576;you see 580;you seem 685
you seen -110;you send -1140;you sent -378;you set -510;you settling -245;you share -526
you shared -998;you should -298;you showed -485;you since -423;you smile -428;you so 420
you some -393;you something 1062;you soon 82;you spare 671;you stand 797;you start -185
you started -239;you stayed -51;you still -698;you support 346;you take -192;you taking -468
you talk 873;you tell -516;you than -345;you that -697;you the 376;you then -315;you there 135
you think -117;you thinking -155;you this 983;you thought 142;you through 967;you to 1127
you today -257;you told -50;you tonight 225;you too 359;you took -543;you tried -352;you try 21
you two -454;you understand -141;you up -1054;you use 1072;you used -305;you ve -114;you very 282
you via 786;you viewed -416;you visit -392;you want -682;you wanted -259;you was 612;you we -54
you well 199;you went -728;you were 155;you what 1272;you when -1000;you whether -391;you will 865
you win 102;you wish 46;you with 563;you within -505;you won 419;you work -52;you would -276
you write 688;you wrote -67;you yet 185;young -54;your 442;your actual -47;your ad 79
your address -265;your advertisement 215;your advice -285;your ai 611;your annual 690
your application -323;your appointment -404;your area 981;your article -306;your articles -230
your assistance -249;your attention 438;your audience 494;your back 74;your biggest 324
your birthday -275;your blog 1578;your book -992;your boss 550;your brain 43;your brand 324
your browser 234;your budget 1155;your building 528;your business 864;your calendar -237
your call -520;your candles 501;your card -170;your career -809;your careers 142;your chance 547
your chrome 873;your city 437;your clients 173;your code 389;your comment -154;your comments -130
your company 468;your competitors -38;your consideration -305;your contact 719;your contacts -623
your content 239;your contribution 258;your contributions -236;your convenience 922
your course -437;your coverage 396;your credit -357;your current 473;your data 404;your day -505
your decision 72;your dedication -215;your diary 314;your directory 454;your domain 776
your earliest -610;your effort -73;your efforts 94;your email 1840;your end -535;your energy -129
your essay -578;your esteemed 221;your excellent -105;your exchange 648;your existing -1157
your expectations -116;your experience -131;your expertise 59;your extension 1052;your eyes -451
your family -539;your father -228;your favorite 1057;your feedback 87;your feelings -643
your field 316;your file 793;your firm 734;your first -916;your fitness 380;your focus 86
your free 668;your friends -23;your future -132;your generous -773;your github 1530;your go -428
your goals 35;your good -288;your great -94;your guidance -150;your hair 766;your hands 345
your hard -458;your help -261;your hiring -312;your home 564;your honest 92;your house 803
your idea -698;your inbox 228;your income 482;your industry 219;your insights 457
your interest -350;your interview -349;your investments 385;your invitation -458;your invoice -389
your job 499;your journey 369;your kids 890;your kind -142;your kindness -53;your last 660
your latest 620;your leadership -219;your lecture -155;your letter -417;your library -67
your license -72;your life 511;your link 515;your linkedin 136;your list -516;your listing 130
your little -45;your local 49;your logo -214;your loss -390;your loved -154;your lunch -74
your main 139;your market 54;your marketing 289;your mentorship -679;your message -683
your money -352;your monthly 497;your mother -351;your mum -409;your name -624;your needs 167
your neighborhood 264;your network -261;your new -1130;your next 1355;your niche 441
your note -627;your number -135;your offer -723;your office 51;your online 84;your open 642
your opinion -67;your options 776;your organization 219;your own 33;your page 575;your paper 101
your parcel 472;your patience -27;your patients 364;your peers 555;your pension 343
your permission -644;your personal -532;your perspective 347;your phone 701;your piece -346
your pitch -765;your place 983;your plans 281;your plate -340;your pocket 615;your podcast 212
your point -232;your policy -84;your portfolio 550;your position 851;your post -113
your poster -707;your posts -539;your premium -363;your presentation -336;your pricing -1697
your product -213;your products 257;your professional -350;your profile -125;your project -196
your projects 286;your promotion -446;your prompt -82;your proposal -483;your push -492
your question -74;your questions -447;your radar 849;your rates 77;your readers 1036
your readme 662;your recent 782;your region 423;your reply 1000;your repo 441;your repository 1018
your request -367;your requirements 410;your research 123;your resource 236;your resources 766
your response -166;your resume 603;your review 255;your reviews -262;your role 662;your sales 934
your schedule -48;your score 218;your search -764;your seat 830;your sector 223;your seo 711
your service -670;your services -889;your shop 579;your show 468;your side 82;your site 1456
your situation 1098;your size 373;your skills -251;your software -48;your space 382
your special -149;your specific 127;your stage 337;your start -532;your story -156;your street 564
your study -438;your support 371;your take 473;your talk -1129;your target 389;your tax -327
your team 811;your thesis -505;your thoughtful -695;your thoughts -456;your thread -350
your time -125;your token 269;your tool -26;your town 74;your upcoming 267;your updated 529
your updates -126;your url 216;your usual -358;your valuable 536;your view 565;your visitors 257
your way -561;your web 187;your website 1369;your wedding -60;your week -394;your weekend 473
your wife -103;your wisdom 254;your words -643;your work -204;your workshop -199;your write -828
your writing 140;your years -379;yourname 502;yours 888;yours . 581;yours ? 369;yours and 45
yours are 25;yours could 384;yours cut 300;yours for -240;yours here 179;yours through 194
yours to 295;yourself 626;yourself . -635;yourself and -291;yourself to 311;youtube 559
youtube . 241;yrs 864;zero 604;zoning -95;zoning . -95;zoom -736;zoom call -404;zoom link -455
"""
