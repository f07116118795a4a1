BEGIN TRANSACTION;
CREATE TABLE absence (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	kind TEXT NOT NULL, 
	CONSTRAINT pk_absence PRIMARY KEY (id), 
	CONSTRAINT fk_absence_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_absence_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "absence" VALUES(1,'viitaseutu','anneli-heikkila','2027-12-23','2027-12-26','annual');
INSERT INTO "absence" VALUES(2,'viitaseutu','anneli-heikkila','2028-01-14','2028-01-16','obstacle');
INSERT INTO "absence" VALUES(3,'viitaseutu','anneli-heikkila','2028-02-21','2028-02-27','annual');
INSERT INTO "absence" VALUES(4,'viitaseutu','anneli-heikkila','2028-03-20','2028-03-22','other');
INSERT INTO "absence" VALUES(5,'viitaseutu','anneli-heikkila','2028-07-31','2028-08-27','annual');
CREATE TABLE agreement (
	ring TEXT NOT NULL, 
	version TEXT NOT NULL, 
	valid_from DATE NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_agreement PRIMARY KEY (ring, version), 
	CONSTRAINT fk_agreement_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "agreement" VALUES('viitaseutu','2025','2025-01-01','{"eves":{"closes":null,"days":["epiphany_eve","maundy_thursday","easter_saturday","vappu_eve","ascension_eve","midsummer_eve","independence_eve","christmas_eve","new_years_eve"]},"holidays":[],"key":"population","member_hours":{},"objective":"balanced","office_hours":{"fri":{"closes":960,"opens":480},"mon":{"closes":960,"opens":480},"thu":{"closes":960,"opens":480},"tue":{"closes":960,"opens":480},"wed":{"closes":960,"opens":480}},"percents":{},"population_year":null,"rules":[{"days":21,"kind":"most_in_window","most":1,"tiers":["duty"],"unit":"week"},{"between":1,"kind":"free_weekend"}],"tiers":[{"blocks":"week","change_day":"mon","cuts":[480],"form":"standby","handover_minutes":0,"hours":"out_of_office","id":"duty","least_minutes":0,"name":{"en":"Duty","fi":"Päivystys","sv":"Jour"},"persons":1,"qualifications":["emergency_placement","office_holder","social_worker"],"response_minutes":60}],"weights":{"standby":{"eve":1500,"friday":1250,"holiday":2000,"saturday":1500,"sunday":1500,"weeknight":1000}}}');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE audit (
	entry INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	verified BOOLEAN NOT NULL, 
	what TEXT NOT NULL, 
	ring TEXT NOT NULL, 
	body TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (entry)
);
INSERT INTO "audit" VALUES(1,'2026-12-30 10:00:00.000000','Ritva',0,'ring','viitaseutu','{"after":{"commitment":"76da3e0892fec52ff4c64ad105d22cdad875a6f7d0b8c7da414f279ccba28245"},"before":{"commitment":"243faad782f15b59d454e3c89a84761566997d22579a90bc1624b2bc7ba76e53"}}','a0e3c16811eed564e331afc9f7fc8d51fd928bf9aad4aa7680df16e6806b5d9d');
INSERT INTO "audit" VALUES(2,'2026-12-30 10:00:00.000000','Ritva',0,'people','viitaseutu','{"after":{"commitment":"db099c613ccf20c8f60b9e9474980ecbf493f0c8546f29437761e8ccc1065a94"},"before":{"commitment":"12d22ae2cb3773f8b551c890681c265fdc2422cc63f05ddd04e4fe994e8f9cd9"}}','3ca75b03c02dc78129268171a784f65eadc0362ec37f996c3344e21a3528614c');
INSERT INTO "audit" VALUES(3,'2026-12-30 10:00:00.000000','Ritva',0,'contacts','viitaseutu','{"after":{"commitment":"a62d12e91470bf4f605c149acc7ea91a86e1b46fde4fde852eb90bdca5b9395b"},"before":{"commitment":"34621287dab1b745d0e0d228fae0535427a63290b9409213a3bb319e9752d28a"}}','123f286916dafbf81b5ca3c4d95817ee35c9284c5a8d51b14f9c0e98dcf1d2d7');
INSERT INTO "audit" VALUES(4,'2026-12-30 10:00:00.000000','Ritva',0,'absences','viitaseutu','{"after":{"commitment":"df0c22fad67e11585ec23d036ee4be968eaff3fd3e7ddd7a1a6bb89942014ee4"},"before":{"commitment":"3c58d8f849edc6de1cde91743e657effd5361ea1cdac73bd581e22e791e53074"}}','3995c844a0764ad73559231cff24212a4e27d2ff1af91249cb80e08a932ad5d5');
INSERT INTO "audit" VALUES(5,'2026-12-30 10:00:00.000000','Ritva',0,'wishes','viitaseutu','{"after":{"commitment":"70617738a266347aff1248bf6025cc2d44ae57372e99b2bc600309b99b628795"},"before":{"commitment":"01059e0e348b5c310bb4b6f410162a01f62a3f8bfa00a2a6266010b59c98dcf9"}}','6058a8ef2bd13d105d079d66902c3daf4858b7ad17acb1ba6c2ca6b764aa7890');
INSERT INTO "audit" VALUES(6,'2026-12-30 10:00:00.000000','Ritva',0,'history','viitaseutu','{"after":{"commitment":"49fe8c037f97859683f07b3e8ffc6454f6d7edf73b7032f3a32751a3711692d9"},"before":{"commitment":"be1c62dce7a14439f5efa45a6723236fd558ea009c6a4bbd4ee834069aefd51d"}}','f24f6bb5771a773a45efb4bb1e8710290933481c8b52ab53a136065c6b6866b2');
INSERT INTO "audit" VALUES(7,'2026-12-30 10:00:00.000000','Ritva',0,'balances','viitaseutu','{"after":{"commitment":"536e70c70b98cba479ae2a021b866c6c93d76b95f3a4b6acee156fdbe6a7bc6f"},"before":{"commitment":"9dca5b758d068b51fbde70c2ab2a7b3d017dad58331dc2dbe8343d4b692d9aa3"}}','e0172e542de8b0aeb79caae2eba6920130fc782df1fc48d5d3dd42a9a306d06b');
INSERT INTO "audit" VALUES(8,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":1,"seats":{"commitment":"1315b7ba825e52bbb8bb7e867de8afbcf5bb77115988bf0abad21d57ad4c87f7"}}','68657941c061f7126823d0ed4f70b4ee8927d233f90c815e405c78f64aa7c4a3');
INSERT INTO "audit" VALUES(9,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":2,"seats":{"commitment":"f78f0644f3543f911cd027bd96192508c210e42720e1e5e716abd77682267946"}}','ddd97defefc3026329ac50c4a287e33836c9e269246e7c2f6a9bc05e777f21c4');
INSERT INTO "audit" VALUES(10,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"a74343819fa559164e43ac4a3ccdc8813d1a40bde31150627f6ad957bdcfeef1"},"revision":1,"roster":2,"why":{"commitment":"ef1931619d23ec2bed76403b91cad9139cafc06cf6453bb5a89ef36ba40b429a"}}','5861949f01447fe8be3ba53cf89d5f1b242bdee8c45a30c78162b0b25abc4c96');
INSERT INTO "audit" VALUES(11,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"5461e01ea6e244ef42045cd1499c1e43b5eba218de1e6d4ecf6f7cdb2761ab7b"},"revision":2,"roster":2,"why":{"commitment":"9efc02711161aaa362fe0fcad208eef8af63e0f5d8e73469b0e5204bb87f6d30"}}','63f8c8c6d465bb05cd7a40cb278920801264216da83bd1973959e8506f443ad7');
INSERT INTO "audit" VALUES(12,'2026-12-30 10:00:00.000000','Ritva',0,'undo','viitaseutu','{"cells":{"commitment":"4d569ae963523fd3217bb63859d05af99d337d5ea0af75f07bc4d9ad6ed6aa88"},"revision":3,"roster":2,"why":{"commitment":"a13fd0d7e990997dd5f2fc56d2d2118a02bc6fcec9c87d6686db045a07f3bdd5"}}','c550ae010f31881d157b5f334fc68d24ae2b4a9e22d14850752f1c606266fe00');
INSERT INTO "audit" VALUES(13,'2026-12-30 10:00:00.000000','Ritva',0,'published','viitaseutu','{"revision":0,"roster":1,"told":{"commitment":"8879b97638c0333cb6393dbfcebcc1687d861c30ca1c4c4f8313bb82b1e3e85d"},"why":{"commitment":"ce12e06a423b9f045f7acb021189813bc9abdd70c2b243a6c8adcb074033f97e"}}','3d8761bfd79df4d6971b2700f07c7d99fa9a8f7806c92ee97b418f10f075c2de');
INSERT INTO "audit" VALUES(14,'2026-12-30 10:00:00.000000','Ritva',0,'change','viitaseutu','{"cells":{"commitment":"600950ec645b6a17b019ec472f613ac45e77c780d9f8ed08ff7e081e04b749f4"},"revision":1,"roster":1,"why":{"commitment":"c9a5516fb107666bc028d9ed452f1f8bf0f90ab06581df0a2c32e560787df91f"}}','0fc5760c11fbf143400094fc741e0aa273abdc97e1c06707869d84fa30cac3da');
INSERT INTO "audit" VALUES(15,'2027-01-06 10:00:00.000000','Ritva',0,'took','viitaseutu','{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"cd74b4e7ca7d36c1da174fe0d7f5ba3e29cba380c0b1ae4ec6fa740a88e82dba"}}','fff07443d98af780ab5dd843a67db4e29ccd7baff4161980fb29dd60c47be661');
CREATE TABLE balance (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	roster INTEGER, 
	as_of DATE NOT NULL, 
	member TEXT NOT NULL, 
	person TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	cls TEXT NOT NULL, 
	points INTEGER NOT NULL, 
	duties INTEGER NOT NULL, 
	CONSTRAINT pk_balance PRIMARY KEY (id), 
	CONSTRAINT fk_balance_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT fk_balance_roster_roster FOREIGN KEY(roster) REFERENCES roster (id)
);
INSERT INTO "balance" VALUES(1,'viitaseutu',NULL,'2025-12-31','601','','','',60,-100);
INSERT INTO "balance" VALUES(2,'viitaseutu',NULL,'2025-12-31','601','lotta-vaananen','duty','week',31200,200);
INSERT INTO "balance" VALUES(3,'viitaseutu',NULL,'2025-12-31','601','terhi-ketola','duty','week',-31200,-200);
INSERT INTO "balance" VALUES(4,'viitaseutu',NULL,'2025-12-31','931','','','',15600,100);
INSERT INTO "balance" VALUES(5,'viitaseutu',NULL,'2025-12-31','931','mari-peltola','duty','week',-15600,-100);
INSERT INTO "balance" VALUES(6,'viitaseutu',NULL,'2025-12-31','931','petra-tanskanen','duty','week',15600,100);
INSERT INTO "balance" VALUES(7,'viitaseutu',1,'2027-01-10','256','','','',17074,1038);
INSERT INTO "balance" VALUES(8,'viitaseutu',1,'2027-01-10','256','','duty','',17074,1038);
INSERT INTO "balance" VALUES(9,'viitaseutu',1,'2027-01-10','256','','duty','week',0,1038);
INSERT INTO "balance" VALUES(10,'viitaseutu',1,'2027-01-10','256','merja-seppanen','','',14000,0);
INSERT INTO "balance" VALUES(11,'viitaseutu',1,'2027-01-10','256','merja-seppanen','duty','',14000,0);
INSERT INTO "balance" VALUES(12,'viitaseutu',1,'2027-01-10','256','tuomas-kokkonen','','',-14000,0);
INSERT INTO "balance" VALUES(13,'viitaseutu',1,'2027-01-10','256','tuomas-kokkonen','duty','',-14000,0);
INSERT INTO "balance" VALUES(14,'viitaseutu',1,'2027-01-10','601','','','',9783,-367);
INSERT INTO "balance" VALUES(15,'viitaseutu',1,'2027-01-10','601','','duty','',9783,-367);
INSERT INTO "balance" VALUES(16,'viitaseutu',1,'2027-01-10','601','','duty','week',0,-367);
INSERT INTO "balance" VALUES(17,'viitaseutu',1,'2027-01-10','601','elina-rasanen','','',6286,428);
INSERT INTO "balance" VALUES(18,'viitaseutu',1,'2027-01-10','601','elina-rasanen','duty','',6286,428);
INSERT INTO "balance" VALUES(19,'viitaseutu',1,'2027-01-10','601','elina-rasanen','duty','week',0,428);
INSERT INTO "balance" VALUES(20,'viitaseutu',1,'2027-01-10','601','lotta-vaananen','','',52057,486);
INSERT INTO "balance" VALUES(21,'viitaseutu',1,'2027-01-10','601','lotta-vaananen','duty','',52057,486);
INSERT INTO "balance" VALUES(22,'viitaseutu',1,'2027-01-10','601','lotta-vaananen','duty','week',0,486);
INSERT INTO "balance" VALUES(23,'viitaseutu',1,'2027-01-10','601','terhi-ketola','','',-58343,-914);
INSERT INTO "balance" VALUES(24,'viitaseutu',1,'2027-01-10','601','terhi-ketola','duty','',-58343,-914);
INSERT INTO "balance" VALUES(25,'viitaseutu',1,'2027-01-10','601','terhi-ketola','duty','week',0,-914);
INSERT INTO "balance" VALUES(26,'viitaseutu',1,'2027-01-10','931','','','',-11197,-671);
INSERT INTO "balance" VALUES(27,'viitaseutu',1,'2027-01-10','931','','duty','',-11197,-671);
INSERT INTO "balance" VALUES(28,'viitaseutu',1,'2027-01-10','931','','duty','week',0,-671);
INSERT INTO "balance" VALUES(29,'viitaseutu',1,'2027-01-10','931','essi-simola','','',4387,226);
INSERT INTO "balance" VALUES(30,'viitaseutu',1,'2027-01-10','931','essi-simola','duty','',4387,226);
INSERT INTO "balance" VALUES(31,'viitaseutu',1,'2027-01-10','931','essi-simola','duty','week',0,226);
INSERT INTO "balance" VALUES(32,'viitaseutu',1,'2027-01-10','931','mari-peltola','','',-19213,126);
INSERT INTO "balance" VALUES(33,'viitaseutu',1,'2027-01-10','931','mari-peltola','duty','',-19213,126);
INSERT INTO "balance" VALUES(34,'viitaseutu',1,'2027-01-10','931','mari-peltola','duty','week',0,126);
INSERT INTO "balance" VALUES(35,'viitaseutu',1,'2027-01-10','931','marika-moilanen','','',-12258,-484);
INSERT INTO "balance" VALUES(36,'viitaseutu',1,'2027-01-10','931','marika-moilanen','duty','',-12258,-484);
INSERT INTO "balance" VALUES(37,'viitaseutu',1,'2027-01-10','931','marika-moilanen','duty','week',0,-484);
INSERT INTO "balance" VALUES(38,'viitaseutu',1,'2027-01-10','931','petra-tanskanen','','',27084,132);
INSERT INTO "balance" VALUES(39,'viitaseutu',1,'2027-01-10','931','petra-tanskanen','duty','',27084,132);
INSERT INTO "balance" VALUES(40,'viitaseutu',1,'2027-01-10','931','petra-tanskanen','duty','week',0,132);
CREATE TABLE distance (
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	member TEXT NOT NULL, 
	km FLOAT NOT NULL, 
	CONSTRAINT pk_distance PRIMARY KEY (ring, person, member), 
	CONSTRAINT fk_distance_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_distance_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
CREATE TABLE history (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	CONSTRAINT pk_history PRIMARY KEY (id), 
	CONSTRAINT fk_history_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_history_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "history" VALUES(1,'viitaseutu','terhi-ketola','duty','2023-01-01 06:00:00.000000','2023-01-02 06:00:00.000000');
INSERT INTO "history" VALUES(2,'viitaseutu','lotta-vaananen','duty','2023-04-07 05:00:00.000000','2023-04-08 05:00:00.000000');
INSERT INTO "history" VALUES(3,'viitaseutu','lotta-vaananen','duty','2023-04-08 05:00:00.000000','2023-04-09 05:00:00.000000');
INSERT INTO "history" VALUES(4,'viitaseutu','lotta-vaananen','duty','2023-04-09 05:00:00.000000','2023-04-10 05:00:00.000000');
INSERT INTO "history" VALUES(5,'viitaseutu','elina-rasanen','duty','2023-04-10 05:00:00.000000','2023-04-11 05:00:00.000000');
CREATE TABLE member (
	ring TEXT NOT NULL, 
	code TEXT NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (ring, code), 
	CONSTRAINT fk_member_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "member" VALUES('viitaseutu','256','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Kinnula","sv":""},"populations":{"2020":1597}}]');
INSERT INTO "member" VALUES('viitaseutu','601','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Pihtipudas","sv":""},"populations":{"2020":3931}}]');
INSERT INTO "member" VALUES('viitaseutu','931','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Viitasaari","sv":""},"populations":{"2020":6097}}]');
CREATE TABLE operation (
	roster INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	client TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	who TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"of" INTEGER, 
	grounds TEXT NOT NULL, 
	CONSTRAINT pk_operation PRIMARY KEY (roster, revision), 
	CONSTRAINT fk_operation_roster_roster FOREIGN KEY(roster) REFERENCES roster (id), 
	CONSTRAINT uq_operation_client_number UNIQUE (client, number)
);
INSERT INTO "operation" VALUES(2,1,'ritva-1',1,'set','[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]','Ritva','2026-12-30 10:00:00.000000',NULL,'{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "operation" VALUES(2,2,'ritva-1',2,'set','[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]','Ritva','2026-12-30 10:00:00.000000',NULL,'{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "operation" VALUES(2,3,'ritva-1',3,'undo','[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]','Ritva','2026-12-30 10:00:00.000000',2,'{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "operation" VALUES(1,1,'ritva-1',4,'change','[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]','Ritva','2026-12-30 10:00:00.000000',NULL,'{"consent":[],"overrides":{},"reason":"vaihto"}');
CREATE TABLE person (
	ring TEXT NOT NULL, 
	id TEXT NOT NULL, 
	member TEXT NOT NULL, 
	name TEXT NOT NULL, 
	body TEXT NOT NULL, 
	contact TEXT, 
	CONSTRAINT pk_person PRIMARY KEY (ring, id), 
	CONSTRAINT fk_person_ring_member FOREIGN KEY(ring, member) REFERENCES member (ring, code), 
	CONSTRAINT fk_person_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "person" VALUES('viitaseutu','merja-seppanen','256','Aino 1','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}','{"email":"merja.seppanen@example.org","language":"fi","phone":"000 001 0110","show_phone":false}');
INSERT INTO "person" VALUES('viitaseutu','tuomas-kokkonen','256','Tuomas Kokkonen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}','{"email":"tuomas.kokkonen@example.org","language":"fi","phone":"000 001 0109","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','anneli-heikkila','601','Anneli Heikkilä','{"active":{"first":"2027-06-01","last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2027-06-22","last":null}}','{"email":"anneli.heikkila@example.org","language":"fi","phone":"000 001 0107","show_phone":false}');
INSERT INTO "person" VALUES('viitaseutu','elina-rasanen','601','Elina Räsänen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}}','{"email":"elina.rasanen@example.org","language":"fi","phone":"000 001 0108","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','lotta-vaananen','601','Lotta Väänänen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}','{"email":"lotta.vaananen@example.org","language":"fi","phone":"000 001 0105","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','terhi-ketola','601','Terhi Ketola','{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}}','{"email":"terhi.ketola@example.org","language":"fi","phone":"000 001 0106","show_phone":false}');
INSERT INTO "person" VALUES('viitaseutu','essi-simola','931','Essi Simola','{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}}','{"email":"essi.simola@example.org","language":"fi","phone":"000 001 0102","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','mari-peltola','931','Mari Peltola','{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}}','{"email":"mari.peltola@example.org","language":"fi","phone":"000 001 0103","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','marika-moilanen','931','Marika Moilanen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}}','{"email":"marika.moilanen@example.org","language":"fi","phone":"000 001 0104","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','petra-tanskanen','931','Petra Tanskanen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}','{"email":"petra.tanskanen@example.org","language":"fi","phone":"000 001 0101","show_phone":false}');
CREATE TABLE pin (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_pin PRIMARY KEY (id), 
	CONSTRAINT fk_pin_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_pin_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
CREATE TABLE publication (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	roster INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	agreement TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	late TEXT NOT NULL, 
	told TEXT NOT NULL, 
	head TEXT NOT NULL, 
	CONSTRAINT pk_publication PRIMARY KEY (id), 
	CONSTRAINT fk_publication_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT fk_publication_roster_roster FOREIGN KEY(roster) REFERENCES roster (id), 
	CONSTRAINT uq_publication_roster_revision UNIQUE (roster, revision)
);
INSERT INTO "publication" VALUES(1,'viitaseutu',1,0,'2025','2026-12-30 10:00:00.000000','Ritva','{}','sairasloma','["aino"]','3d8761bfd79df4d6971b2700f07c7d99fa9a8f7806c92ee97b418f10f075c2de');
CREATE TABLE published (
	ring TEXT NOT NULL, 
	duty TEXT NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	roster INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	people TEXT NOT NULL, 
	sequence INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	gone BOOLEAN NOT NULL, 
	CONSTRAINT pk_published PRIMARY KEY (ring, duty), 
	CONSTRAINT fk_published_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT fk_published_roster_roster FOREIGN KEY(roster) REFERENCES roster (id)
);
INSERT INTO "published" VALUES('viitaseutu','duty-20270104T1400Z','2027-01-04 14:00:00.000000','2027-01-05 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}','["elina-rasanen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270105T1400Z','2027-01-05 14:00:00.000000','2027-01-06 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}','["essi-simola"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270106T0600Z','2027-01-06 06:00:00.000000','2027-01-07 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}','["lotta-vaananen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270107T1400Z','2027-01-07 14:00:00.000000','2027-01-08 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}','["mari-peltola"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270109T0600Z','2027-01-09 06:00:00.000000','2027-01-10 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}','["merja-seppanen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270110T0600Z','2027-01-10 06:00:00.000000','2027-01-11 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}','["petra-tanskanen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270108T1400Z','2027-01-08 14:00:00.000000','2027-01-09 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}','["elina-rasanen"]',1,'2026-12-30 10:00:00.000000',0);
CREATE TABLE ring (
	id TEXT NOT NULL, 
	body TEXT NOT NULL, 
	facts INTEGER NOT NULL, 
	news INTEGER NOT NULL, 
	CONSTRAINT pk_ring PRIMARY KEY (id)
);
INSERT INTO "ring" VALUES('viitaseutu','{"contacts":{"coordinator":["koordinaattori@example.org"],"partners":["hatakeskus@example.org","poliisi@example.org"],"phones":{"duty":"000 000 0101"},"shown_as":"name"},"languages":["fi","sv","en"],"name":{"en":"Viitaseutu ring (example)","fi":"Viitaseudun rengas (esimerkki)","sv":"Viitaseutu-ringen (exempel)"},"qualifications":{"emergency_placement":{"en":"decides on emergency placement","fi":"kiireellisen sijoituksen päätösvalta","sv":"beslutanderätt om brådskande placering"},"office_holder":{"en":"office holder","fi":"virkasuhde","sv":"tjänsteförhållande"},"social_worker":{"en":"licensed social worker","fi":"laillistettu sosiaalityöntekijä","sv":"legitimerad socialarbetare"}},"zone":"Europe/Helsinki"}',1,3);
CREATE TABLE roster (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	name TEXT NOT NULL, 
	agreement TEXT NOT NULL, 
	state TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	duties TEXT NOT NULL, 
	outcome TEXT, 
	"case" TEXT, 
	scope TEXT, 
	made_at DATETIME NOT NULL, 
	made_by TEXT NOT NULL, 
	CONSTRAINT pk_roster PRIMARY KEY (id), 
	CONSTRAINT fk_roster_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "roster" VALUES(1,'viitaseutu','2027-01-04','2027-01-10','','2025','changed',1,'[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]',NULL,'{"away":[],"carried":[],"days":{"duty":{"elina-rasanen":7,"essi-simola":7,"lotta-vaananen":7,"mari-peltola":7,"marika-moilanen":7,"merja-seppanen":7,"petra-tanskanen":7,"terhi-ketola":7,"tuomas-kokkonen":7}},"distances":{},"duties":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}],"office":{},"overridden":{},"parties":[{"code":"256","dates":{"first":null,"last":null},"office":"","population":1597,"share":137376344},{"code":"601","dates":{"first":null,"last":null},"office":"","population":3931,"share":338150538},{"code":"931","dates":{"first":null,"last":null},"office":"","population":6097,"share":524473118}],"past":[],"people":[{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"elina-rasanen","languages":["fi"],"member":"601","name":"elina-rasanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"essi-simola","languages":["fi"],"member":"931","name":"essi-simola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"lotta-vaananen","languages":["fi"],"member":"601","name":"lotta-vaananen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"mari-peltola","languages":["fi"],"member":"931","name":"mari-peltola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"id":"marika-moilanen","languages":["fi"],"member":"931","name":"marika-moilanen","period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"merja-seppanen","languages":["fi"],"member":"256","name":"merja-seppanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"petra-tanskanen","languages":["fi"],"member":"931","name":"petra-tanskanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"id":"terhi-ketola","languages":["fi"],"member":"601","name":"terhi-ketola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"tuomas-kokkonen","languages":["fi"],"member":"256","name":"tuomas-kokkonen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}],"period":{"first":"2027-01-04","last":"2027-01-10"},"pins":[],"published":[],"ring":"viitaseutu","wishes":[],"zone":"Europe/Helsinki"}','member','2026-12-30 10:00:00.000000','Ritva');
INSERT INTO "roster" VALUES(2,'viitaseutu','2027-01-11','2027-01-17','','2025','draft',3,'[{"block":"duty-w20270111","cls":"week","day":"2027-01-11","end":"2027-01-12T06:00:00Z","form":"standby","holiday":"","id":"duty-20270111T1400Z","last_day":"2027-01-12","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-11T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-12","end":"2027-01-13T06:00:00Z","form":"standby","holiday":"","id":"duty-20270112T1400Z","last_day":"2027-01-13","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-12T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-13","end":"2027-01-14T06:00:00Z","form":"standby","holiday":"","id":"duty-20270113T1400Z","last_day":"2027-01-14","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-13T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-14","end":"2027-01-15T06:00:00Z","form":"standby","holiday":"","id":"duty-20270114T1400Z","last_day":"2027-01-15","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-14T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-15","end":"2027-01-16T06:00:00Z","form":"standby","holiday":"","id":"duty-20270115T1400Z","last_day":"2027-01-16","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-15T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-16","end":"2027-01-17T06:00:00Z","form":"standby","holiday":"","id":"duty-20270116T0600Z","last_day":"2027-01-17","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-16T06:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-17","end":"2027-01-18T06:00:00Z","form":"standby","holiday":"","id":"duty-20270117T0600Z","last_day":"2027-01-18","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-17T06:00:00Z","tier":"duty"}]',NULL,NULL,NULL,'2026-12-30 10:00:00.000000','Ritva');
CREATE TABLE seat (
	roster INTEGER NOT NULL, 
	duty TEXT NOT NULL, 
	person TEXT NOT NULL, 
	mark TEXT NOT NULL, 
	CONSTRAINT pk_seat PRIMARY KEY (roster, duty, person), 
	CONSTRAINT fk_seat_roster_roster FOREIGN KEY(roster) REFERENCES roster (id)
);
INSERT INTO "seat" VALUES(1,'duty-20270104T1400Z','elina-rasanen','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270105T1400Z','essi-simola','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270106T0600Z','lotta-vaananen','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270107T1400Z','mari-peltola','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270109T0600Z','merja-seppanen','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270110T0600Z','petra-tanskanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270113T1400Z','lotta-vaananen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270114T1400Z','mari-peltola','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270115T1400Z','marika-moilanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270116T0600Z','merja-seppanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270117T0600Z','petra-tanskanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270112T1400Z','essi-simola','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270108T1400Z','elina-rasanen','scheduled');
CREATE TABLE secret (
	commitment TEXT NOT NULL, 
	entry INTEGER NOT NULL, 
	about TEXT NOT NULL, 
	salt TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_secret PRIMARY KEY (commitment), 
	CONSTRAINT fk_secret_entry_audit FOREIGN KEY(entry) REFERENCES audit (entry)
);
INSERT INTO "secret" VALUES('243faad782f15b59d454e3c89a84761566997d22579a90bc1624b2bc7ba76e53',1,'viitaseutu/ring','7c3ecb5ae4d8ed712436f79d46687255','[]');
INSERT INTO "secret" VALUES('76da3e0892fec52ff4c64ad105d22cdad875a6f7d0b8c7da414f279ccba28245',1,'viitaseutu/ring','0621bfa8e812ad33c0bf0acec8817ccc','["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO "secret" VALUES('12d22ae2cb3773f8b551c890681c265fdc2422cc63f05ddd04e4fe994e8f9cd9',2,'viitaseutu/people','75e350795c0ad2c72c95e852fff95306','[]');
INSERT INTO "secret" VALUES('db099c613ccf20c8f60b9e9474980ecbf493f0c8546f29437761e8ccc1065a94',2,'viitaseutu/people','948d4f762d865a9866199555093c5e30','["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO "secret" VALUES('34621287dab1b745d0e0d228fae0535427a63290b9409213a3bb319e9752d28a',3,'viitaseutu/contacts','bad77b13b35a3aebfd9ce23d10139532','[]');
INSERT INTO "secret" VALUES('a62d12e91470bf4f605c149acc7ea91a86e1b46fde4fde852eb90bdca5b9395b',3,'viitaseutu/contacts','859e9932bc055ddc64ce310cc8e27333','["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO "secret" VALUES('3c58d8f849edc6de1cde91743e657effd5361ea1cdac73bd581e22e791e53074',4,'viitaseutu/absences','73fc87ef806a69368771fbd9c083c1c5','[]');
INSERT INTO "secret" VALUES('df0c22fad67e11585ec23d036ee4be968eaff3fd3e7ddd7a1a6bb89942014ee4',4,'viitaseutu/absences','78f2e1db6620be2d2879cc9cbefe2067','["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO "secret" VALUES('01059e0e348b5c310bb4b6f410162a01f62a3f8bfa00a2a6266010b59c98dcf9',5,'viitaseutu/wishes','f3a42d8eeb06ae966f208c85aab329d5','[]');
INSERT INTO "secret" VALUES('70617738a266347aff1248bf6025cc2d44ae57372e99b2bc600309b99b628795',5,'viitaseutu/wishes','b891ad7975309e86aadab93bab79f993','["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO "secret" VALUES('be1c62dce7a14439f5efa45a6723236fd558ea009c6a4bbd4ee834069aefd51d',6,'viitaseutu/history','822844136fc81c670f9cbf500a36f9f4','[]');
INSERT INTO "secret" VALUES('49fe8c037f97859683f07b3e8ffc6454f6d7edf73b7032f3a32751a3711692d9',6,'viitaseutu/history','17f598d51122c3dc04f0854110a929e5','["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('9dca5b758d068b51fbde70c2ab2a7b3d017dad58331dc2dbe8343d4b692d9aa3',7,'viitaseutu/balances','6238609b2e6207fc550a0ea3c9db89d3','[]');
INSERT INTO "secret" VALUES('536e70c70b98cba479ae2a021b866c6c93d76b95f3a4b6acee156fdbe6a7bc6f',7,'viitaseutu/balances','33e1f05eda74cf912335bb6e3e51e7b2','["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('1315b7ba825e52bbb8bb7e867de8afbcf5bb77115988bf0abad21d57ad4c87f7',8,'viitaseutu','0354c738960813f0cc15a08f707c0282','[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('f78f0644f3543f911cd027bd96192508c210e42720e1e5e716abd77682267946',9,'viitaseutu','e32646204870b45cc71b0f4724efc2d6','[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('a74343819fa559164e43ac4a3ccdc8813d1a40bde31150627f6ad957bdcfeef1',10,'viitaseutu','5ec8398594803af4e72231ac800951f1','[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO "secret" VALUES('ef1931619d23ec2bed76403b91cad9139cafc06cf6453bb5a89ef36ba40b429a',10,'viitaseutu','8cd339054f7e0dfd70d9c142bb801cfe','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('5461e01ea6e244ef42045cd1499c1e43b5eba218de1e6d4ecf6f7cdb2761ab7b',11,'viitaseutu','ba3bee96a04038482b1f270756502c40','[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO "secret" VALUES('9efc02711161aaa362fe0fcad208eef8af63e0f5d8e73469b0e5204bb87f6d30',11,'viitaseutu','5da3bf8fa6d5c6beaabcdc0425df7c3a','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('4d569ae963523fd3217bb63859d05af99d337d5ea0af75f07bc4d9ad6ed6aa88',12,'viitaseutu','d85dd4c7adb227d490f8d404c32d259e','[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO "secret" VALUES('a13fd0d7e990997dd5f2fc56d2d2118a02bc6fcec9c87d6686db045a07f3bdd5',12,'viitaseutu','6d37b344c037221ead33e56828b4108c','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('ce12e06a423b9f045f7acb021189813bc9abdd70c2b243a6c8adcb074033f97e',13,'viitaseutu/reasons','c78c46718541b3425e67a882af823b53','{"late":"sairasloma","rules":{}}');
INSERT INTO "secret" VALUES('8879b97638c0333cb6393dbfcebcc1687d861c30ca1c4c4f8313bb82b1e3e85d',13,'viitaseutu/told','3ce02c9ed9a86d63b10fcf154efc6809','["aino"]');
INSERT INTO "secret" VALUES('600950ec645b6a17b019ec472f613ac45e77c780d9f8ed08ff7e081e04b749f4',14,'viitaseutu','ccfff8abebb547d954a0675b29662a09','[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO "secret" VALUES('c9a5516fb107666bc028d9ed452f1f8bf0f90ab06581df0a2c32e560787df91f',14,'viitaseutu','3be1a111b54680c5e9cdd36fcb668c89','{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO "secret" VALUES('cd74b4e7ca7d36c1da174fe0d7f5ba3e29cba380c0b1ae4ec6fa740a88e82dba',15,'viitaseutu/took','c00a698b31d82c146ed9124a79971822','{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
CREATE TABLE setting (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
CREATE TABLE store (
	id INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	entries INTEGER NOT NULL, 
	head TEXT NOT NULL, 
	CONSTRAINT pk_store PRIMARY KEY (id)
);
INSERT INTO "store" VALUES(1,'2026-11-22 04:45:26',15,'fff07443d98af780ab5dd843a67db4e29ccd7baff4161980fb29dd60c47be661');
CREATE TABLE took (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	duty TEXT NOT NULL, 
	body TEXT NOT NULL, 
	who TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_took PRIMARY KEY (id), 
	CONSTRAINT fk_took_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "took" VALUES(1,'viitaseutu','duty-20270104T1400Z','{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}','Ritva','2027-01-06 10:00:00.000000');
CREATE TABLE wish (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	strength TEXT NOT NULL, 
	points INTEGER NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	weekdays TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	CONSTRAINT pk_wish PRIMARY KEY (id), 
	CONSTRAINT fk_wish_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_wish_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "wish" VALUES(1,'viitaseutu','anneli-heikkila','avoid','weak',0,'2028-12-24','2028-12-26','[]','');
INSERT INTO "wish" VALUES(2,'viitaseutu','elina-rasanen','avoid','weak',0,'2026-12-24','2026-12-26','[]','');
INSERT INTO "wish" VALUES(3,'viitaseutu','elina-rasanen','avoid','weak',0,'2027-07-30','2027-08-01','[]','');
INSERT INTO "wish" VALUES(4,'viitaseutu','elina-rasanen','avoid','weak',0,'2027-12-24','2027-12-26','[]','');
INSERT INTO "wish" VALUES(5,'viitaseutu','elina-rasanen','avoid','weak',0,'2028-08-11','2028-08-13','[]','');
CREATE INDEX ix_secret_about ON secret (about);
CREATE INDEX ix_absence_ring_person ON absence (ring, person);
CREATE INDEX ix_wish_ring_person ON wish (ring, person);
CREATE INDEX ix_pin_ring_person ON pin (ring, person);
CREATE INDEX ix_history_ring_person ON history (ring, person);
CREATE INDEX ix_roster_ring_first ON roster (ring, first);
CREATE INDEX ix_balance_ring_as_of ON balance (ring, as_of);
CREATE INDEX ix_published_ring_start ON published (ring, start);
CREATE INDEX ix_took_ring_duty ON took (ring, duty);
COMMIT;
PRAGMA application_id = 1148548217;
PRAGMA journal_mode = WAL;
